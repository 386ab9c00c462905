import { describe, expect, it } from 'vitest';
import { SIDES } from '../../src/core/sides.ts';
import type { Run } from '../../src/core/run.ts';
import { openBook } from '../book.ts';
import { answer, answers, openAll } from './walks.ts';

const book = openBook();

/** Every run there is, side by side: four orders and four sealed answers each way. */
function* everyRun(): Generator<Run> {
  const opened = openAll(book);
  const every = SIDES.map((side) => answers(book, opened, side));
  function* after(run: Run, depth: number): Generator<Run> {
    const side = SIDES[depth];
    if (side === undefined) yield run;
    else for (const [order, sealed] of every[depth] ?? []) yield* after(answer(book, answer(book, run, side, order), side, sealed), depth + 1);
  }
  yield* after(opened, 0);
}

describe('round 5, whatever the four sides do', () => {
  const faults = new Map<string, string>();
  const events = new Set<string>();
  const opened = new Set<string>();
  let count = 0;

  it('runs to its end without an ink error or warning, and the clock never runs backwards', () => {
    for (const run of everyRun()) {
      count++;
      const clock = run.beats.filter(({ part }) => part === 'clock');
      const name = run.log.decisions.map(({ option }) => option).join(' ');
      if (!run.over) faults.set('does not end', name);
      if (clock.at(-1)?.at !== book.rounds[0]?.to) faults.set('does not end at eight', name);
      clock.forEach((beat, n) => {
        const last = clock[n - 1];
        if (last !== undefined && beat.at < last.at) faults.set(`the clock runs backwards at “${beat.text.slice(0, 40)}”`, name);
        if (beat.reaches.length === 0) faults.set(`“${beat.text.slice(0, 40)}” reaches nobody`, name);
        for (const cause of beat.because) {
          const [side, option] = cause.split('.');
          if (!run.log.decisions.some((one) => one.side === side && one.option === option)) faults.set(`“${beat.text.slice(0, 40)}” blames ${cause}, which nobody did`, name);
        }
        if (beat.event !== undefined) events.add(beat.event);
        if (beat.opens !== undefined) opened.add(`${beat.opens}.${run.log.decisions.find((one) => one.side === beat.opens && one.ask === 'contingency')?.option ?? ''}`);
      });
      const told = clock.flatMap(({ event }) => event ?? []);
      if (new Set(told).size !== told.length) faults.set('tells an event twice', name);
    }
    expect([...faults].map(([fault, run]) => `${fault} (${run})`)).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(4 ** 4 * 3 ** 4);
  });

  it('every sealed answer is opened in some run', () => {
    const run = openAll(book);
    const sealed = SIDES.flatMap((side) => [...new Set(answers(book, run, side).map(([, id]) => `${side}.${id}`))]);
    expect(sealed.filter((one) => !opened.has(one))).toEqual([]);
  });

  it('every event that may happen does, in some run', () => {
    const possible = [...book.possible, ...book.record.filter(({ round }) => round === 'wires')].map(({ id }) => id);
    expect(possible.filter((id) => !events.has(id))).toEqual([]);
  });
});
