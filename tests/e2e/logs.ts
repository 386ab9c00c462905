import type { Book } from '../../src/core/book.ts';
import type { Log, Run } from '../../src/core/run.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { start, step } from '../../src/core/step.ts';
import { openBook } from '../book.ts';

/** Runs made by the core in Node, to set beside the browser's or to hand to it in a link. */
export const book: Book = openBook();

/** A run in which nobody has decided anything. */
export function undecided(side: Side): Run {
  return start(book, { scenario: 'wires', seed: 1917, temper: 'as-it-was', sides: [side] });
}

/** A run decided by taking the nth open option at each question, as far as `answers` go. */
export function decided(side: Side, answers: readonly number[], log: Partial<Pick<Log, 'seed' | 'temper'>> = {}): Run {
  const run = start(book, { scenario: 'wires', seed: 1917, temper: 'as-it-was', sides: [side], ...log });
  return answers.reduce((one, nth) => {
    const open = one.asks[side]?.options.filter(({ locked }) => locked === undefined) ?? [];
    return step(book, one, { type: 'decide', side, option: open[nth % open.length]?.id ?? '', by: 'person' });
  }, run);
}

/** A few runs of every side, history's and others'. */
export function severalRuns(): readonly (readonly [name: string, side: Side, run: Run])[] {
  return SIDES.flatMap((side) => [
    [`${side}, the first of everything`, side, decided(side, [0, 0])] as const,
    [`${side}, with the others alive`, side, decided(side, [2, 1], { temper: 'alive', seed: 24 })] as const,
  ]);
}

/** A whole night as it was, but for the orders and couriers given; `side` counts as played by a person. */
export function wholeNight(side: Side, temper: Log['temper'] = 'as-it-was', seed = 1917): Log {
  const { log } = start(book, { scenario: 'night', seed, temper, sides: [] });
  return { ...log, sides: [side], decisions: log.decisions.map((one) => (one.side === side ? { ...one, by: 'person' as const } : one)) };
}

/** The night as it was up to a round in which the side has decided nothing yet. */
export function nightTo(side: Side, round: string): Log {
  const log = wholeNight(side);
  return { ...log, decisions: log.decisions.slice(0, log.decisions.findIndex((one) => one.round === round && one.side === side)) };
}
