import type { Log, Run } from '../core/run.ts';
import type { Side } from '../core/sides.ts';
import { benchOf, type Phase, type Plan } from './plan.ts';
import type { Seat } from './seat.ts';

/** A question people vote on: a side's order or sealed answer, a group of the undecided's, a minority's. */
export type QuestionId = Side | `group:${string}` | `minority:${string}`;

/** How a question was settled: the count, and what made it. `by` says who decided when the count did not. */
export interface Count {
  readonly round: string;
  readonly question: QuestionId;
  readonly ask: 'order' | 'contingency' | 'refusal' | 'minority';
  readonly votes: Readonly<Record<string, number>>;
  readonly option: string;
  /** The option in words, and for an order what was really done. */
  readonly text: string;
  readonly really?: string;
  readonly by: 'count' | 'chair' | 'teacher' | 'program';
}

/** Where a student's courier has been, and what came back. */
export interface Finding {
  readonly seat: string;
  readonly round: string;
  readonly side: Side;
  readonly option: string;
  /** Where, in the words of the menu. */
  readonly text: string;
  readonly place?: string;
  /** What was told; dropped when the round is over. */
  readonly lines: readonly { readonly speaker?: string; readonly text: string }[];
}

/** Who has really left a side, or stayed when it left; see `minority.ts`. */
export interface Split {
  readonly minority: string;
  readonly side: Side;
  /** Index of the round from which it goes its own way. */
  readonly from: number;
  readonly seats: readonly string[];
}

/** A place to take the class back to: before each phase, how much there was of everything. */
export interface Mark {
  readonly phase: Phase;
  readonly round: number;
  readonly decisions: number;
  readonly counts: number;
  readonly splits: number;
  readonly findings: number;
}

/** Advice only: nothing happens when it runs out. Milliseconds of the server's clock. */
export type Timer = { readonly ends: number } | { readonly left: number } | null;

/** Everything that is kept of a class: a snapshot is this, as JSON. No names, no addresses. */
export interface Classroom {
  readonly version: 1;
  /** How often it has been kept: of two processes that think a class theirs, the later wins. */
  readonly revision: number;
  /** The first code: under it the class is kept, whatever its code is now. */
  readonly id: string;
  /** The code to come in by; a new one shuts out whoever has only the old. */
  readonly code: string;
  /** When it was made, and until when it is kept (milliseconds since 1970). */
  readonly made: number;
  readonly until: number;
  /** SHA-256 of the teacher's key and of the projector's, hex. */
  readonly key: string;
  readonly wall: string;
  readonly plan: Plan;
  readonly phase: Phase;
  /** Index of the round the class stands in, in the scenario's rounds. */
  readonly round: number;
  readonly locked: boolean;
  /** Phones dim: everybody looks up. */
  readonly eyes: boolean;
  /** The teacher has opened the projector: it shows what is told behind doors, too. */
  readonly opened: boolean;
  readonly timer: Timer;
  readonly seats: readonly Seat[];
  readonly log: Log;
  /** Who has voted what, now: secret. Never sent to anybody but as sums. */
  readonly ballots: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>>;
  /** What the teacher has settled where the count was even or nobody voted; `program` leaves it to the program. */
  readonly settled: Readonly<Partial<Record<QuestionId, string>>>;
  readonly findings: readonly Finding[];
  readonly counts: readonly Count[];
  readonly splits: readonly Split[];
  readonly marks: readonly Mark[];
}

/** A class and the run it plays. The run is recomputed from the log: nothing of it is kept. */
export interface Sitting {
  readonly room: Classroom;
  readonly run: Run;
}

/** The seats of a side that still vote with it. */
export function voters({ room }: Sitting, side: Side): Seat[] {
  const own = benchOf(room.plan, side);
  const gone = new Set(room.splits.filter((split) => split.side === side && split.from <= room.round).flatMap(({ seats }) => seats));
  return room.seats.filter(({ id, bench, approved, handed }) => bench === own && approved && handed !== true && !gone.has(id));
}

/** The minorities a seat belongs to, now that they go their own way: one a side at most. */
export function splitsOf({ splits, round }: Pick<Classroom, 'splits' | 'round'>, seat: string): Split[] {
  return splits.filter(({ seats, from }) => from <= round && seats.includes(seat));
}
