import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES, type Side } from '../../src/core/sides.ts';
import type { Run } from '../../src/core/run.ts';
import { view } from '../../src/core/view.ts';
import { openBook } from '../book.ts';
import { answer, answers, openAll, type Answer } from './walks.ts';

const book = openBook();
const opened = openAll(book);
const every = Object.fromEntries(SIDES.map((side) => [side, answers(book, opened, side)])) as Record<Side, Answer[]>;

/** A run stopped anywhere: some sides have answered, in any order, some not, perhaps all. */
const stopped = fc.tuple(fc.shuffledSubarray([...SIDES], { minLength: 1 }), fc.record(Object.fromEntries(SIDES.map((side) => [side, fc.constantFrom(...every[side])])) as Record<Side, fc.Arbitrary<Answer>>))
  .map(([sides, given]) => sides.reduce<Run>((run, side) => given[side].reduce((one, option) => answer(book, one, side, option), run), opened));

describe('what is secret stays secret until the run is over', () => {
  it('no view of one side carries another side’s brief, order, sealed answer, or a beat that has not reached it', () => {
    fc.assert(
      fc.property(stopped, fc.constantFrom(...SIDES), (run, seat) => {
        const going = { ...run, over: false };
        const seen = view(book, going, seat);
        const text = JSON.stringify(seen);
        for (const beat of run.beats) {
          const told = seen.beats.some(({ id }) => id === beat.id);
          expect(told).toBe(beat.part !== 'standing' && beat.reaches.includes(seat));
          const sameWords = run.beats.some((other) => other.text === beat.text && other.reaches.includes(seat));
          if (!told && !sameWords) expect(text).not.toContain(JSON.stringify(beat.text).slice(1, -1));
        }
        for (const { side, option } of run.log.decisions) {
          if (side !== seat) expect(text).not.toContain(`${side}.${option}`);
        }
        expect(seen.decisions.every(({ side }) => side === seat)).toBe(true);
        expect(seen.beats.every(({ opens, reaches }) => (opens === undefined || opens === seat) && reaches.length === 1)).toBe(true);
        expect(seen.whole).toBeNull();
        expect(text).not.toContain('historical');
      }),
      { numRuns: 400, seed: 1917 },
    );
  });

  it('what a side knows is the fold of the beats that reached it: others’ beats change nothing', () => {
    fc.assert(
      fc.property(stopped, fc.constantFrom(...SIDES), (run, seat) => {
        const mine = { ...run, beats: run.beats.filter(({ reaches }) => reaches.includes(seat)) };
        expect(view(book, mine, seat).knowledge).toEqual(view(book, run, seat).knowledge);
      }),
      { numRuns: 100, seed: 24 },
    );
  });
});
