import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES, type Side } from '../../src/core/sides.ts';
import type { Run } from '../../src/core/run.ts';
import { view } from '../../src/core/view.ts';
import { openBook } from '../book.ts';
import { allReally, answer, answers, openAll, playRound, send } from './walks.ts';

const book = openBook();
const opened = openAll(book);
/** The night as it was, opened at each of its rounds. */
const nights: Run[] = [];
for (let run = openAll(book, 'night'); !run.over; run = playRound(book, run, allReally(book, run))) nights.push(run);

/** A run stopped anywhere: some sides have answered, in any order, some not, perhaps all. */
const stopped = fc.constantFrom(opened, ...nights).chain((night) => {
  const given = (side: Side) => fc.tuple(fc.constantFrom(...answers(book, night, side)), fc.subarray((night.errands[side]?.options ?? []).map(({ id }) => id), { maxLength: 2 }));
  return fc.tuple(fc.shuffledSubarray([...SIDES], { minLength: 1 }), fc.record({ bolsheviks: given('bolsheviks'), mensheviks: given('mensheviks'), government: given('government'), srs: given('srs') }))
    .map(([sides, all]) => sides.reduce<Run>((run, side) => {
      const [answered, couriers] = all[side];
      return answered.reduce((one, option) => answer(book, one, side, option), couriers.reduce((one, errand) => (one.errands[side]?.options.some(({ id }) => id === errand) === true ? send(book, one, side, errand) : one), run));
    }, night));
});

describe('what is secret stays secret until the run is over', () => {
  it('no view of one side carries another side’s brief, order, sealed answer, or a beat that has not reached it', () => {
    fc.assert(
      fc.property(stopped, fc.constantFrom(...SIDES), (run, seat) => {
        const going = { ...run, over: false };
        const seen = view(book, going, seat);
        const text = JSON.stringify(seen);
        for (const beat of run.beats) {
          const told = seen.beats.some(({ id }) => id === beat.id);
          expect(told).toBe(!['standing', 'ending', 'aims', 'reading', 'page'].includes(beat.part) && beat.reaches.includes(seat));
          const sameWords = run.beats.some((other) => other.text.includes(beat.text) && other.reaches.includes(seat));
          if (!told && !sameWords) expect(text).not.toContain(JSON.stringify(beat.text).slice(1, -1));
        }
        for (const { side, option } of run.log.decisions) {
          if (side !== seat) expect(text).not.toContain(`"${side}.${option}"`);
        }
        expect(seen.decisions.every(({ side }) => side === seat)).toBe(true);
        expect(seen.beats.every(({ opens, reaches }) => (opens === undefined || opens === seat) && reaches.length === 1)).toBe(true);
        expect(seen.whole).toBeNull();
        expect(text).not.toContain('historical');
        expect(text).not.toContain('lean":');
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
