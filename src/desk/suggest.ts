import { SIDES, type Side } from '../core/sides.ts';
import type { Hall } from '../class/paper.ts';
import { plays, type Phase, type Plan } from '../class/plan.ts';

/** What suits a class of so many: which sides are played, whether two share a bench, whether there are the undecided. */
export type Suggestion = Pick<Plan, 'sides' | 'merged' | 'undecided'>;

export const SHARED: Plan['merged'] = [['mensheviks', 'srs']];

/** Sides for a class of so many students: under eight on fewer benches, so that nobody sits alone; from twenty with the undecided. */
export function suggest(students: number): Suggestion {
  const sides: readonly Side[] = students < 6 ? SIDES.filter((side) => side !== 'government') : SIDES;
  return { sides, merged: students < 8 ? SHARED : [], undecided: students >= 20 };
}

/** A bench is shared only by sides that are both played. */
export function sharing(sides: readonly Side[], shared: boolean): Plan['merged'] {
  return shared && SHARED.flat().every((side) => sides.includes(side)) ? SHARED : [];
}

/** Rounds of a scenario, parted into those the class plays and those the program does. */
export function parted(plan: Plan, rounds: readonly string[]): { readonly played: string[]; readonly programmed: string[] } {
  return { played: rounds.filter((round) => plays(plan, round)), programmed: rounds.filter((round) => !plays(plan, round)) };
}

export interface Place {
  readonly phase: Phase;
  readonly round: string;
}

/** Where going on leads; null at the end of the night. */
export function nextOf({ phase, round }: Pick<Hall, 'phase' | 'round'>, plan: Plan, rounds: readonly string[]): Place | null {
  const opening = (id: string): Place => ({ phase: plays(plan, id) ? 'read' : 'clock', round: id });
  const after = rounds[rounds.indexOf(round.id) + 1];
  switch (phase) {
    case 'lobby':
      return { phase: 'expect', round: round.id };
    case 'expect':
      return opening(round.id);
    case 'record':
      return after === undefined ? { phase: 'debrief', round: round.id } : opening(after);
    case 'debrief':
      return null;
    default:
      return { phase: FOLLOWS[phase], round: round.id };
  }
}

const FOLLOWS = { read: 'debate', debate: 'vote', vote: 'seal', seal: 'clock', clock: 'record' } as const satisfies Partial<Record<Phase, Phase>>;
const PRECEDES = { debate: 'read', vote: 'debate', seal: 'vote', record: 'clock', debrief: 'record', expect: 'lobby' } as const satisfies Partial<Record<Phase, Phase>>;

/** Where taking back leads; null in the lobby. */
export function backOf({ phase, round, played }: Pick<Hall, 'phase' | 'round' | 'played'>, rounds: readonly string[]): Place | null {
  if (phase === 'lobby') return null;
  if (phase === 'clock' && played) return { phase: 'seal', round: round.id };
  if (phase !== 'read' && phase !== 'clock') return { phase: PRECEDES[phase], round: round.id };
  const before = rounds[rounds.indexOf(round.id) - 1];
  return before === undefined ? { phase: 'expect', round: round.id } : { phase: 'record', round: before };
}

/** The addresses a phone may come in at, best first: that of this page itself, when it is not this machine’s own name for itself. */
export function reachable(addresses: readonly string[], own: string): string[] {
  const host = new URL(own).hostname;
  const local = host === 'localhost' || host === '[::1]' || host.startsWith('127.');
  return [...new Set([...(local ? [] : [`${own}/`]), ...addresses])];
}

/** "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
