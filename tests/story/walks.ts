import { decide, open, start, step } from '../../src/core/step.ts';
import { eachSide, SIDES, type Side } from '../../src/core/sides.ts';
import type { Book } from '../../src/core/book.ts';
import type { Log, Option, Run } from '../../src/core/run.ts';

/** A run of the scenario with nobody decided and all four sides played by people: for walking. */
export function openAll(book: Book, scenario = 'wires', seed = 1917): Run {
  return open(book, { version: 1, story: book.fingerprint, scenario, seed, temper: 'as-it-was', sides: SIDES, decisions: [] });
}

/** One answer of a side in a round: its order and what it sealed. */
export type Answer = readonly [order: string, sealed: string];
type Answers = Readonly<Record<Side, readonly string[]>>;

/** Every answer a side can give from where the run stands. */
export function answers(book: Book, run: Run, side: Side): Answer[] {
  const free = (one: Run): readonly Option[] => (one.asks[side]?.options ?? []).filter(({ locked }) => locked === undefined);
  return free(run).flatMap(({ id }) => free(answer(book, run, side, id)).map((sealed): Answer => [id, sealed.id]));
}

export function answer(book: Book, run: Run, side: Side, option: string): Run {
  return decide(book, run, { type: 'decide', side, option, by: 'person' });
}

/** Sends a courier of a side. */
export function send(book: Book, run: Run, side: Side, errand: string): Run {
  return decide(book, run, { type: 'decide', side, option: errand, by: 'person', ask: 'courier' });
}

/** Plays one round with the answers given. */
export function playRound(book: Book, run: Run, given: Answers): Run {
  return SIDES.reduce((one, side) => given[side].reduce((next, option) => answer(book, next, side, option), one), run);
}

/** How a side that does what was done answers, where that is open to it; else the first that is. */
export function really(book: Book, run: Run, side: Side): Answer {
  const pick = (one: Run) => {
    const free = one.asks[side]?.options.filter(({ locked }) => locked === undefined) ?? [];
    return (free.find(({ historical }) => historical) ?? free[0])?.id ?? '';
  };
  const order = pick(run);
  return [order, pick(answer(book, run, side, order))];
}

/** The answers of all four as it was. */
export function allReally(book: Book, run: Run): Readonly<Record<Side, Answer>> {
  return eachSide((side) => really(book, run, side));
}

/** The story's variables as a run leaves them, orders and couriers left out: two runs that agree in this go on alike. */
export function stateOf(run: Run): Readonly<Record<string, unknown>> {
  const { variablesState } = JSON.parse(typeof run.ink === 'string' ? run.ink : '') as { variablesState: Record<string, unknown> };
  return Object.fromEntries(Object.entries(variablesState).filter(([name]) => !/_(order|sealed|first|second)$/.test(name)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The id of the round a run stands in. */
export function roundIn(book: Book, run: Run): string {
  return book.scenarios.find(({ id }) => id === run.log.scenario)?.rounds[run.round] ?? '';
}

/** Plays a whole scenario from one seat, taking what was done; the program plays the others as it was. */
export function playAsItWas(book: Book, seat: Side, log: Partial<Log> = {}): Run {
  let run = start(book, { scenario: 'wires', seed: 1917, temper: 'as-it-was', sides: [seat], ...log });
  while (!run.over) {
    const option = run.asks[seat]?.options.find((one) => one.historical && one.locked === undefined);
    if (option === undefined) throw new Error(`${seat} has nothing to decide and the run is not over`);
    run = step(book, run, { type: 'decide', side: seat, option: option.id, by: 'person' });
  }
  return run;
}
