import { describe, expect, it } from 'vitest';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { settle, take } from '../../src/core/step.ts';
import type { Book } from '../../src/core/book.ts';
import type { AskKind, Run } from '../../src/core/run.ts';
import { hash } from '../../src/core/temper.ts';
import { openBook } from '../book.ts';
import { faultsOf } from './faults.ts';
import { openAll } from './walks.ts';

/** How many ways each round is gone on with, from each way the rounds before it went: 20,000 runs, their beginnings shared. */
export const BRANCHES = [20, 4, 3, 3, 14] as const;

/** One round, all four sides drawn by chance from the seed: couriers, orders, sealed answers. */
function drawRound(book: Book, run: Run, seed: string): Run {
  const { round } = run;
  let draws = 0;
  const pick = (list: readonly { readonly id: string; readonly locked?: string }[]) => {
    const open = list.filter(({ locked }) => locked === undefined);
    return open[hash(`${seed}|${String(draws++)}`) % open.length]?.id ?? '';
  };
  const decide = (side: Side, option: string, ask?: AskKind) => take(book, run, { type: 'decide', side, option, by: 'person', ...(ask === undefined ? {} : { ask }) });
  for (const side of SIDES) {
    for (let sent = hash(`${seed}|${side}`) % 3; sent > 0 && run.errands[side] !== null; sent--) run = decide(side, pick(run.errands[side].options), 'courier');
    while (run.round === round && !run.over && run.asks[side] !== null) run = decide(side, pick(run.asks[side].options));
  }
  return settle(book, run);
}

/** Ten thousand random runs of The Night; two files share twenty, so that two workers walk them. */
export function walkAtRandom(half: number): void {
  const book = openBook();
  const faults = new Map<string, string>();
  const endings = new Map<string, number>();
  const locked = new Map<string, Set<boolean>>();
  let runs = 0;

  function look(run: Run, from: number): void {
    for (const fault of faultsOf(book, run, from)) if (!faults.has(fault)) faults.set(fault, run.log.decisions.map(({ option }) => option).join(' '));
    for (const side of SIDES) {
      const ask = run.asks[side];
      if (ask === null) continue;
      if (ask.options.filter((option) => option.locked === undefined).length < 2) faults.set(`${side} has less than two ways open`, run.log.decisions.map(({ option }) => option).join(' '));
      for (const option of ask.options) {
        const key = `${String(run.round)} ${side}.${option.id}`;
        locked.set(key, (locked.get(key) ?? new Set()).add(option.locked !== undefined));
      }
    }
  }

  function walk(run: Run, seed: string): void {
    if (run.over) {
      runs++;
      endings.set(run.world.ending, (endings.get(run.world.ending) ?? 0) + 1);
      return;
    }
    for (let n = 0; n < (BRANCHES[run.round] ?? 1); n++) {
      const next = drawRound(book, run, `${seed}.${String(n)}`);
      look(next, run.beats.length);
      walk(next, `${seed}.${String(n)}`);
    }
  }

  describe(`ten thousand random nights, from seed ${String(half)}`, () => {
    it('end in an ending, without an ink error, a contradiction, a scale out of range, or a side without a choice', () => {
      const start = openAll(book, 'night', half);
      look(start, 0);
      walk(start, String(half));
      expect([...faults].map(([fault, run]) => `${fault} (${run})`)).toEqual([]);
      expect(runs).toBeGreaterThanOrEqual(10_000);
      expect(endings.has('none')).toBe(false);
    });

    it('leave each option that can be locked open in some run and locked in another', () => {
      const states = [...locked].filter(([, seen]) => seen.has(true)).map(([key, seen]) => `${key}: ${seen.has(false) ? 'both' : 'always locked'}`);
      expect(states.filter((state) => !state.endsWith('both'))).toEqual([]);
      expect(states.length).toBeGreaterThan(0);
    });
  });
}
