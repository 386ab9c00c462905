import { moment, type Moment } from './moment.ts';
import type { PossibleEvent, RecordedEvent } from './record.ts';
import type { Run } from './run.ts';
import type { Tale } from './story.ts';

export interface Round {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly from: Moment;
  readonly to: Moment;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly rounds: readonly string[];
  /** Whether the night is told to an ending, judged by aims and read four ways. */
  readonly ends: boolean;
}

/** Everything a run is played from: the story, opened, and the facts. Never changes. */
export interface Book {
  readonly tale: Tale;
  readonly fingerprint: string;
  readonly rounds: readonly Round[];
  readonly scenarios: readonly Scenario[];
  readonly record: readonly RecordedEvent[];
  readonly possible: readonly PossibleEvent[];
}

/** What a book is bound from: the story, opened, and the facts as they stand in `assets/`. */
export interface Pages {
  readonly tale: Tale;
  readonly fingerprint: string;
  readonly rounds: readonly { readonly id: string; readonly number: number; readonly title: string; readonly from: string; readonly to: string }[];
  readonly scenarios: readonly Scenario[];
  readonly record: readonly RecordedEvent[];
  readonly possible: readonly PossibleEvent[];
}

/** Binds a book to play from. */
export function bind({ rounds, record, ...facts }: Pages): Book {
  const hours = new Map(record.map((event) => [event, moment(event.hours[0]?.at ?? '')]));
  const byHour = record.toSorted((a, b) => (hours.get(a) ?? 0) - (hours.get(b) ?? 0));
  return { ...facts, record: byHour, rounds: rounds.map((round) => ({ ...round, from: moment(round.from), to: moment(round.to) })) };
}

/** The rounds a scenario is held against: those it has played so far, and all that the story tells as having gone before. */
export function roundsTold(book: Book, run: Run): string[] {
  const played = (book.scenarios.find(({ id }) => id === run.log.scenario)?.rounds ?? []).slice(0, run.round + 1);
  const first = book.rounds.find(({ id }) => id === played[0])?.from ?? 0;
  return ['previously', ...book.rounds.filter(({ from }) => from < first).map(({ id }) => id), ...played];
}

/** The round a run stands in. */
export function roundOf(book: Book, run: Run): Round {
  const scenario = book.scenarios.find(({ id }) => id === run.log.scenario);
  const round = book.rounds.find(({ id }) => id === scenario?.rounds[run.round]);
  if (round === undefined) throw new Error(`no round ${String(run.round)} in scenario "${run.log.scenario}"`);
  return round;
}
