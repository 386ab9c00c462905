import { describe, expect, it } from 'vitest';
import { check } from '../../tools/ink/check.ts';
import { passagesOf, unseen, type Passage } from '../../tools/ink/passages.ts';
import { openBook, ROOT } from '../book.ts';
import { faultsOf } from './faults.ts';
import kept from './seen.json' with { type: 'json' };
import { play } from './seen.ts';
import { openAll } from './walks.ts';

const book = openBook();
const passages = passagesOf(check(ROOT).project?.compiled.story as Parameters<typeof passagesOf>[0]);
const runs = kept.runs.map((run) => play(book, run).at(-1) ?? openAll(book));
const told = new Set(runs.flatMap(({ beats }) => beats).map(({ text }) => text));
const untold = unseen(passages, told);
const never: Readonly<Record<string, readonly string[]>> = kept.never;
const listed = Object.values(never).flat();
const beginsListed = ({ text }: Passage) => listed.some((words) => text.startsWith(words));

function percent(some: readonly Passage[], of: (passage: Passage) => boolean): string {
  const all = passages.filter(of).length;
  return `${String(all - some.filter(of).length)} of ${String(all)} (${((1 - some.filter(of).length / all) * 100).toFixed(1)} %)`;
}

describe(`the runs kept in seen.json (${String(kept.runs.length)})`, () => {
  it(`tell every passage of the story that any run can: ${percent(untold, () => true)}; of those that hang on the state, ${percent(untold, ({ depends }) => depends)}`, () => {
    expect(untold.filter((passage) => !beginsListed(passage)).map(({ knot, text }) => `${knot}: ${text}`)).toEqual([]);
  });

  it(`make every courier’s visit: ${String(new Set(passages.map(({ knot }) => knot).filter((knot) => knot.startsWith('visit_'))).size)} places`, () => {
    const visits = [...new Set(passages.map(({ knot }) => knot).filter((knot) => knot.startsWith('visit_')))];
    expect(visits.filter((visit) => passages.every((passage) => passage.knot !== visit || untold.includes(passage)))).toEqual([]);
    expect(visits.length).toBeGreaterThanOrEqual(30);
  });

  it('are without a fault', () => {
    expect([...new Set(runs.flatMap((run) => faultsOf(book, run)))]).toEqual([]);
  });

  it('leave out only what is listed with the reason why no run tells it, and nothing is listed that is told', () => {
    expect(listed.filter((words) => !untold.some(({ text }) => text.startsWith(words)))).toEqual([]);
    expect(listed.length).toBeLessThan(passages.length * 0.035);
  });
});
