import type { Temper } from '../core/run.ts';
import type { Side } from '../core/sides.ts';

/** How long a class has: one lesson of 45 minutes, one of 90, or two lessons. */
export const LENGTHS = ['45', '90', 'two'] as const;
export type Length = (typeof LENGTHS)[number];

/** What a class goes through, phase by phase; the teacher goes on from each. */
export const PHASES = ['lobby', 'expect', 'read', 'debate', 'vote', 'seal', 'clock', 'record', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

export interface Plan {
  readonly scenario: string;
  readonly length: Length;
  /** The sides that are played; the program plays the rest, and log and export say so. */
  readonly sides: readonly Side[];
  /** Pairs of sides that sit on one bench: who sits with the first decides for both. */
  readonly merged: readonly (readonly [Side, Side])[];
  readonly temper: Temper;
  /** The fifth bench, of those who must be won. */
  readonly undecided: boolean;
  /** Whoever joins is let in at once. */
  readonly open: boolean;
}

/** The rounds a class plays itself in the time it has; the program plays the others. The night's turning points are kept. */
const PLAYED: Readonly<Record<Length, readonly string[]>> = {
  '45': ['wires', 'palace', 'hall'],
  '90': ['study', 'wires', 'citizens', 'palace', 'hall'],
  two: ['study', 'wires', 'citizens', 'palace', 'hall'],
};

/** Minutes advised for a phase. */
const MINUTES: Readonly<Record<Length, Readonly<Record<Phase, number>>>> = {
  '45': { lobby: 4, expect: 1, read: 2, debate: 2, vote: 1, seal: 1, clock: 1, record: 1, debrief: 12 },
  '90': { lobby: 9, expect: 2, read: 3, debate: 3, vote: 1, seal: 1, clock: 2, record: 1, debrief: 24 },
  two: { lobby: 5, expect: 1, read: 3, debate: 4, vote: 1, seal: 1, clock: 2, record: 1, debrief: 24 },
};

export function plays({ length }: Pick<Plan, 'length'>, round: string): boolean {
  return PLAYED[length].includes(round);
}

/** Minutes advised for a phase of a plan. */
export function minutesOf({ length }: Plan, phase: Phase): number {
  return MINUTES[length][phase];
}

/** The minutes of a whole plan over the rounds of its scenario, with what is told of those left to the program, and the minutes of its debrief. */
export function planned(plan: Pick<Plan, 'length'>, rounds: readonly string[]): { readonly whole: number; readonly debrief: number } {
  const of = MINUTES[plan.length];
  const told = of.clock + of.record;
  const played = of.read + of.debate + of.vote + of.seal + told;
  return { whole: of.lobby + of.expect + of.debrief + rounds.reduce((sum, round) => sum + (plays(plan, round) ? played : told), 0), debrief: of.debrief };
}

/** The sides whoever sits with a side decides for: it, and one merged into it. */
export function sidesOf({ merged }: Plan, side: Side): Side[] {
  return [side, ...merged.flatMap(([first, second]) => (first === side ? [second] : []))];
}

/** The bench that decides for a side: its own, or the one it is merged into. */
export function benchOf({ merged }: Pick<Plan, 'merged'>, side: Side): Side {
  return merged.find(([, second]) => second === side)?.[0] ?? side;
}

/** The sides that have a bench of their own. */
export function benchesOf({ sides, merged }: Plan): Side[] {
  return sides.filter((side) => !merged.some(([, second]) => second === side));
}
