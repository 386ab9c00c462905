import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachSide, SIDES, type Side } from '../../src/core/sides.ts';
import type { Run } from '../../src/core/run.ts';
import { check } from '../../tools/ink/check.ts';
import { openBook, ROOT } from '../book.ts';
import { answers, openAll, playRound, type Answer } from './walks.ts';

const book = openBook();

const opened = openAll(book);
const every = eachSide((side) => answers(book, opened, side));
const orders = eachSide((side) => [...new Set(every[side].map(([order]) => order))]);
const sealedOf = (side: Side) => [...new Set(every[side].map(([, sealed]) => sealed))];

/** The sides whose sealed answers a run opened. */
function openedIn(run: Run): Side[] {
  return [...new Set(run.beats.flatMap(({ opens }) => opens ?? []))];
}

/**
 * Every run there is. A sealed answer matters only in runs that open it (held below), so for each of the 256 ways to
 * give four orders the answers of just those sides are varied, until nothing new is opened: that covers all
 * 256 times 81 combinations.
 */
function* everyRun(): Generator<Run> {
  for (const [b, m, g, s] of product(SIDES.map((side) => orders[side]))) {
    const seen = new Set<string>();
    const queue = [SIDES.map((side) => sealedOf(side)[0] ?? '')];
    for (let sealed = queue.pop(); sealed !== undefined; sealed = queue.pop()) {
      if (seen.has(sealed.join())) continue;
      seen.add(sealed.join());
      const given = eachSide((side): Answer => [{ bolsheviks: b, mensheviks: m, government: g, srs: s }[side] ?? '', sealed[SIDES.indexOf(side)] ?? '']);
      const run = playRound(book, opened, given);
      yield run;
      for (const side of openedIn(run)) for (const other of sealedOf(side)) queue.push(sealed.with(SIDES.indexOf(side), other));
    }
  }
}

function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]]);
}

describe('round 5, whatever the four sides do', () => {
  const faults = new Map<string, string>();
  const events = new Set<string>();
  const unsealed = new Set<string>();
  let count = 0;

  it('runs to its end without an ink error or warning, and the clock never runs backwards', () => {
    for (const run of everyRun()) {
      count++;
      const clock = run.beats.filter(({ part }) => part === 'clock');
      const name = run.log.decisions.map(({ option }) => option).join(' ');
      if (!run.over) faults.set('does not end', name);
      if (clock.at(-1)?.at !== book.rounds.find(({ id }) => id === 'wires')?.to) faults.set('does not end at eight', name);
      clock.forEach((beat, n) => {
        const last = clock[n - 1];
        if (last !== undefined && beat.at < last.at) faults.set(`the clock runs backwards at “${beat.text.slice(0, 40)}”`, name);
        if (beat.reaches.length === 0) faults.set(`“${beat.text.slice(0, 40)}” reaches nobody`, name);
        for (const cause of beat.because) {
          const [side, option] = cause.split('.');
          if (!run.log.decisions.some((one) => one.side === side && one.option === option)) faults.set(`“${beat.text.slice(0, 40)}” blames ${cause}, which nobody did`, name);
        }
        if (beat.event !== undefined) events.add(beat.event);
        if (beat.opens !== undefined) unsealed.add(`${beat.opens}.${run.log.decisions.find((one) => one.side === beat.opens && one.ask === 'contingency')?.option ?? ''}`);
      });
      const told = clock.flatMap(({ event }) => event ?? []);
      if (new Set(told).size !== told.length) faults.set('tells an event twice', name);
    }
    expect([...faults].map(([fault, run]) => `${fault} (${run})`)).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(4 ** 4);
  });

  it('a sealed answer that is not opened changes nothing', () => {
    const told = (run: Run) => JSON.stringify([run.world, run.beats.filter(({ part }) => part === 'clock')]);
    fc.assert(
      fc.property(fc.record({ bolsheviks: fc.constantFrom(...every.bolsheviks), mensheviks: fc.constantFrom(...every.mensheviks), government: fc.constantFrom(...every.government), srs: fc.constantFrom(...every.srs) }), (given) => {
        const run = playRound(book, opened, given);
        const open = openedIn(run);
        for (const side of SIDES.filter((one) => !open.includes(one))) {
          for (const sealed of sealedOf(side)) expect(told(playRound(book, opened, { ...given, [side]: [given[side][0], sealed] }))).toBe(told(run));
        }
      }),
      { numRuns: 60, seed: 1917 },
    );
  });

  it('every sealed answer is opened in some run', () => {
    const sealed = SIDES.flatMap((side) => sealedOf(side).map((id) => `${side}.${id}`));
    expect(sealed.filter((one) => !unsealed.has(one))).toEqual([]);
  });

  it('every event that may happen does, in some run', () => {
    const told = check(ROOT).project?.lines.filter(({ file }) => file.endsWith('05-wires/clock.ink')).flatMap(({ marks }) => marks.filter(([key]) => key === 'event').map(([, id]) => id)) ?? [];
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((id) => !events.has(id as never))).toEqual([]);
  });
});
