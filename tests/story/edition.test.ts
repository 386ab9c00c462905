import { expect, it } from 'vitest';
import scenarios from '../../assets/scenarios.json' with { type: 'json' };
import { bind, type Book } from '../../src/core/book.ts';
import { openTale } from '../../src/core/story.ts';
import { check } from '../../tools/ink/check.ts';
import { editionOf, entriesOf, type CompiledStory } from '../../tools/ink/edition.ts';
import { ROOT } from '../book.ts';
import kept from './seen.json' with { type: 'json' };
import { play } from './seen.ts';

const { project } = check(ROOT);
if (project === null) throw new Error('the story does not compile');
const { compiled: { story, fingerprint }, content } = project;
const book = (told: object): Book => bind({ ...content, tale: openTale(told), fingerprint });
const whole = book(story);

it.each(scenarios)('$title tells from its own edition of the story what it tells from the whole', ({ id }) => {
  const edition = editionOf(story as CompiledStory, entriesOf(content, id));
  const own = book(edition);
  const runs = kept.runs.filter((run) => run.startsWith(`${id} `)).slice(0, 12);
  expect(runs.length).toBeGreaterThan(2);
  for (const run of runs) expect(play(own, run).at(-1)?.beats).toEqual(play(whole, run).at(-1)?.beats);
});

it('an evening with Wires fetches less than half of the story', () => {
  const size = (one: object) => JSON.stringify(one).length;
  expect(size(editionOf(story as CompiledStory, entriesOf(content, 'wires')))).toBeLessThan(size(story) / 2);
});
