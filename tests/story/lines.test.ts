import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { eachSide, SIDES, type Side } from '../../src/core/sides.ts';
import { openBook } from '../book.ts';
import { faultsOf } from './faults.ts';
import { allReally, answers, openAll, playRound, roundIn, send } from './walks.ts';

const book = openBook();
const rounds = book.scenarios.find(({ id }) => id === 'night')?.rounds ?? [];

/** Every line of one side against the other three as it was, round by round; lines that leave the world alike go on as one. */
function everyLine(side: Side): { readonly endings: Set<string>; readonly faults: string[]; readonly played: number } {
  const faults = new Set<string>();
  const endings = new Set<string>();
  /** Orders after which the side's sealed answer is opened in some night. */
  const opened = new Set<string>();
  let played = 0;
  let nights = new Map([['', openAll(book, 'night')]]);
  for (let n = 0; n < rounds.length; n++) {
    const after = new Map<string, Run>();
    for (const run of nights.values()) {
      const others = allReally(book, run);
      const given = answers(book, run, side);
      for (const own of given) {
        if (own[1] !== given.find(([order]) => order === own[0])?.[1] && !opened.has(`${String(n)} ${own[0]}`)) continue; // sealed, and not opened: nothing differs
        const next = playRound(book, run, { ...others, [side]: own });
        played++;
        if (next.beats.slice(run.beats.length).some(({ opens }) => opens === side)) opened.add(`${String(n)} ${own[0]}`);
        for (const fault of faultsOf(book, next, run.beats.length)) faults.add(fault);
        if (next.over) endings.add(next.world.ending);
        after.set(JSON.stringify(next.world), next);
      }
    }
    nights = after;
  }
  return { endings, faults: [...faults], played };
}

describe.each(SIDES)('every line of orders and sealed answers of %s, the other three as it was', (side) => {
  const lines = everyLine(side);

  it('runs to an ending without a fault', () => {
    expect(lines.faults).toEqual([]);
    expect(lines.endings.has('none')).toBe(false);
    expect(lines.played).toBeGreaterThan(100);
  });

  it('comes to more endings than one', () => {
    expect([...lines.endings].length).toBeGreaterThan(1);
  });
});

describe('every courier', () => {
  it('brings something back, in each round that offers it to a side, and something that differs by state in some', () => {
    const faults: string[] = [];
    const readings = new Map<string, Set<string>>();
    let run = openAll(book, 'night');
    while (!run.over) {
      for (const side of SIDES) {
        for (const { id } of run.errands[side]?.options ?? []) {
          const sent = send(book, run, side, id);
          const told = sent.beats.slice(run.beats.length).map(({ text }) => text).join('\n');
          if (told === '') faults.push(`${roundIn(book, run)}: the courier of ${side} to ${id} brings nothing`);
          readings.set(id, (readings.get(id) ?? new Set()).add(told));
          const played = playRound(book, sent, eachSide((one) => allReally(book, run)[one]));
          faults.push(...faultsOf(book, played, run.beats.length));
        }
      }
      run = playRound(book, run, allReally(book, run));
    }
    expect(faults).toEqual([]);
    expect(readings.size).toBeGreaterThanOrEqual(30);
  });
});
