import type { Book, Round } from '../core/book.ts';

/** The rounds of a scenario, in their order. */
export function roundsOf(book: Book, scenario: string): Round[] {
  const ids = book.scenarios.find(({ id }) => id === scenario)?.rounds ?? [];
  return ids.flatMap((id) => book.rounds.find((round) => round.id === id) ?? []);
}

/** What belongs to one round; `round` is null for what lies before them all. */
export interface Group<T> {
  readonly round: Round | null;
  readonly things: readonly T[];
}

/** Things by the round they belong to, in the order of the rounds, what belongs to none of them first. No group is empty. */
export function byRound<T>(rounds: readonly Round[], things: readonly T[], of: (thing: T) => string | undefined): Group<T>[] {
  const ids = new Set<string | undefined>(rounds.map(({ id }) => id));
  const groups = [
    { round: null, things: things.filter((thing) => !ids.has(of(thing))) },
    ...rounds.map((round) => ({ round, things: things.filter((thing) => of(thing) === round.id) })),
  ];
  return groups.filter((group) => group.things.length > 0);
}
