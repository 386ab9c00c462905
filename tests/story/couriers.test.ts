import { describe, expect, it } from 'vitest';
import { eachSide, SIDES } from '../../src/core/sides.ts';
import { openBook } from '../book.ts';
import { faultsOf } from './faults.ts';
import { allReally, openAll, playRound, roundIn, send } from './walks.ts';

const book = openBook();

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
