import type { Side } from '../core/sides.ts';
import type { Classroom, Split } from './classroom.ts';

/**
 * Those who were outvoted when a side left the hall, or stayed in it, and who have really stayed, or left: from then on
 * they have a scene and a question of their own. Texts in `assets/class/minority.json`. What they do changes nobody's
 * hold on anything: the log of the night stays that of the four sides.
 */
export interface Minority {
  readonly id: string;
  readonly side: Side;
  /** The round in which it has its scene. */
  readonly round: string;
  /** The round whose votes made it, when it is not the same. */
  readonly voted?: string;
  readonly where: 'in' | 'out';
  /** The side's orders after which it exists, and the votes of those who are in it. */
  readonly when: readonly string[];
  readonly of: readonly string[];
  readonly title: string;
  readonly scene: readonly string[];
  readonly at: string;
  readonly place: string;
  readonly src: readonly string[];
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly told: string }[];
  /** Places whose beats of the clock it is told. */
  readonly hears: readonly string[];
}

/** The splits that follow from the orders just counted in a round: who voted otherwise and goes their own way. `room` still has the ballots. */
export function splitsAfter(minorities: readonly Minority[], room: Pick<Classroom, 'ballots' | 'splits' | 'counts' | 'round'>, round: string): Split[] {
  return minorities.filter(({ voted, round: own }) => (voted ?? own) === round).flatMap(({ id, side, when, of, round: own }) => {
    const order = room.counts.findLast((count) => count.round === round && count.question === side && count.ask === 'order')?.option;
    if (order === undefined || !when.includes(order)) return [];
    const gone = new Set(room.splits.filter((split) => split.side === side).flatMap(({ seats }) => seats));
    const seats = Object.entries(room.ballots[side] ?? {}).flatMap(([seat, option]) => (of.includes(option) && !gone.has(seat) ? [seat] : []));
    return seats.length === 0 ? [] : [{ minority: id, side, from: own === round ? room.round : room.round + 1, seats }];
  });
}
