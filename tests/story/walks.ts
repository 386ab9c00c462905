import { decide, open, start, step } from '../../src/core/step.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import type { Book } from '../../src/core/book.ts';
import type { Log, Option, Run } from '../../src/core/run.ts';

/** A run of the scenario with nobody decided and all four sides played by people: for walking. */
export function openAll(book: Book, scenario = 'wires', seed = 1917): Run {
  return open(book, { version: 1, story: book.fingerprint, scenario, seed, temper: 'as-it-was', sides: SIDES, decisions: [] });
}

/** One answer of a side in a round: its order and what it sealed. */
export type Answer = readonly [order: string, sealed: string];

/** Every answer a side can give from where the run stands. */
export function answers(book: Book, run: Run, side: Side): Answer[] {
  const free = (one: Run): readonly Option[] => (one.asks[side]?.options ?? []).filter(({ locked }) => locked === undefined);
  return free(run).flatMap(({ id }) => free(answer(book, run, side, id)).map((sealed): Answer => [id, sealed.id]));
}

export function answer(book: Book, run: Run, side: Side, option: string): Run {
  return decide(book, run, { type: 'decide', side, option, by: 'person' });
}

/** What each side really did. */
export function asItWas(book: Book, run: Run, side: Side): Answer {
  const historical = (one: Run) => one.asks[side]?.options.find((option) => option.historical)?.id ?? '';
  const order = historical(run);
  return [order, historical(answer(book, run, side, order))];
}

/** Plays one round with the answers given. */
export function playRound(book: Book, run: Run, given: Readonly<Record<Side, Answer>>): Run {
  return SIDES.reduce((one, side) => given[side].reduce((next, option) => answer(book, next, side, option), one), run);
}

/** Plays a whole scenario from one seat, taking what was done; the program plays the others as it was. */
export function playAsItWas(book: Book, seat: Side, log: Partial<Log> = {}): Run {
  let run = start(book, { scenario: 'wires', seed: 1917, temper: 'as-it-was', sides: [seat], ...log });
  while (!run.over) {
    const option = run.asks[seat]?.options.find((one) => one.historical);
    if (option === undefined) throw new Error(`${seat} has nothing to decide and the run is not over`);
    run = step(book, run, { type: 'decide', side: seat, option: option.id, by: 'person' });
  }
  return run;
}
