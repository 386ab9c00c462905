import { moment } from './moment.ts';
import type { PossibleEvent, RecordedEvent } from './record.ts';
import type { Book, Scenario } from './run.ts';
import { openTale } from './story.ts';

/** What a book is bound from: the compiled story and the facts as they stand in `assets/`. */
export interface Pages {
  readonly story: object;
  readonly fingerprint: string;
  readonly rounds: readonly { readonly id: string; readonly number: number; readonly title: string; readonly from: string; readonly to: string }[];
  readonly scenarios: readonly Scenario[];
  readonly record: readonly RecordedEvent[];
  readonly possible: readonly PossibleEvent[];
}

/** Binds a book to play from. Opens the story once; takes about 20 ms. */
export function bind({ story, rounds, ...facts }: Pages): Book {
  return { ...facts, tale: openTale(story), rounds: rounds.map((round) => ({ ...round, from: moment(round.from), to: moment(round.to) })) };
}
