import type { Round } from '../core/book.ts';
import type { AskKind } from '../core/run.ts';
import { SIDES, type Side } from '../core/sides.ts';
import type { Beside, Road } from './history.ts';
import { byRound } from './rounds.ts';

/** A road that stood open, or was shut, at one decision: a stop on the line of its side. */
export interface Stop {
  readonly key: string;
  readonly kind: AskKind;
  readonly text: string;
  readonly taken: boolean;
  /** What was really done; only orders have one. */
  readonly really: boolean;
  readonly locked: boolean;
  readonly reply: string | null;
  /** The person's decision that leads back to here. */
  readonly nth: number | null;
}

export interface Cell {
  readonly side: Side;
  readonly stops: readonly Stop[];
}

export interface Row {
  readonly round: Round;
  readonly cells: readonly Cell[];
}

const ORDER: readonly AskKind[] = ['order', 'contingency', 'courier'];

/** The chart of a run: a row for each round, in it a cell for each side, in it the order's roads, the seal's, and the couriers. */
export function chartOf(rounds: readonly Round[], decisions: readonly Beside[]): Row[] {
  return byRound(rounds, decisions, ({ taken }) => taken.round).flatMap(({ round, things }) => {
    if (round === null) return [];
    return [{ round, cells: SIDES.map((side) => ({ side, stops: ORDER.flatMap((kind) => stopsOf(things, side, kind)) })) }];
  });
}

/** Of couriers only those that were sent are stops: where they might have gone is half the city. */
function stopsOf(decisions: readonly Beside[], side: Side, kind: AskKind): Stop[] {
  const asked = decisions.filter(({ taken }) => taken.side === side && taken.ask === kind);
  return asked.flatMap((one) => one.roads.filter(({ id }) => kind !== 'courier' || id === one.taken.option).map((road) => stopOf(one, road)));
}

function stopOf({ taken, nth }: Beside, { id, text, historical, locked, reply }: Road): Stop {
  const here = id === taken.option;
  return {
    key: `${taken.round} ${taken.side} ${taken.ask} ${id}`,
    kind: taken.ask,
    text,
    taken: here,
    really: taken.ask === 'order' && historical,
    locked,
    reply: here && taken.ask === 'courier' ? null : reply,
    nth: here ? nth : null,
  };
}
