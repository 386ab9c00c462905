import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../src/core/sides.ts';
import { start } from '../../src/core/step.ts';
import { check } from '../../tools/ink/check.ts';
import { chartOf } from '../../tools/story/chart.ts';
import { endingsOf, endingsPage, tally } from '../../tools/story/endings.ts';
import { nightsOf, players } from '../../tools/story/nights.ts';
import { prepare } from '../../tools/walk/walker.ts';
import { openBook, ROOT } from '../book.ts';

const { project } = check(ROOT);
if (project === null) throw new Error('the story does not compile');
const ground = prepare(project);
const counted = tally(ground);
const docs = (file: string) => readFileSync(path.join(ROOT, 'docs', file), 'utf8').replaceAll('\r\n', '\n');

describe('what the authors are told of The Night', () => {
  it('is what docs/endings.md and docs/decisions.svg say (else run: npm run story)', () => {
    expect(docs('endings.md')).toBe(endingsPage(counted));
    expect(docs('decisions.svg')).toBe(chartOf(counted.alive, project.content.scenarios.find(({ id }) => id === 'night')?.rounds ?? [], ground.code));
  });

  it('is counted in the nights that the core deals', () => {
    const book = openBook();
    const play = nightsOf(ground, 'night');
    for (const seed of [0, 1, 2, 3]) {
      const { log, world } = start(book, { scenario: 'night', seed, temper: 'alive', sides: [] });
      const { decisions, ending } = play(players('alive'), seed);
      expect(decisions).toEqual(log.decisions.map(({ round, side, ask, option }) => `${round} ${side}${ask === 'courier' ? '>' : '.'}${option}`));
      expect(ending).toBe(world.ending);
    }
  });
});

describe('when everybody is alive', () => {
  it('the ending that happened is the commonest, and yet comes in fewer than six nights of ten', () => {
    const [[commonest, count] = ['none', 0]] = endingsOf(counted.alive);
    expect(commonest).toBe('walkout');
    expect(count / counted.alive.length).toBeLessThan(0.6);
  });

  it('every ending comes in some night', () => {
    expect(endingsOf(counted.alive)).toHaveLength(11);
  });
});

describe.each(SIDES)('what %s decides matters', (side) => {
  const nights = counted.seats.filter((seat) => seat.side === side && seat.others === 'as-it-was').flatMap((seat) => seat.nights);

  it('to the ending, the others doing what was done', () => {
    expect(endingsOf(nights).length).toBeGreaterThan(1);
  });

  it('to how many of its aims are met', () => {
    const met = nights.map((night) => night.met[side]);
    expect(Math.max(...met)).toBeGreaterThan(Math.min(...met) + 1);
  });
});
