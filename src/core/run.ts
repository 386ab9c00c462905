import type { Cause, Advice, Mood } from './marks.ts';
import type { Moment } from './moment.ts';
import type { EventId, PersonId, PlaceId, SoundId, SourceId } from './names.ts';
import type { RecordedEvent, PossibleEvent } from './record.ts';
import type { Side } from './sides.ts';
import type { InkState, Tale, World } from './story.ts';

export const TEMPERS = ['as-it-was', 'alive'] as const;
/** How the program plays the sides nobody plays: as they did, or drawn among their options from the seed. */
export type Temper = (typeof TEMPERS)[number];

export const ASKS = ['order', 'contingency'] as const;
export type AskKind = (typeof ASKS)[number];

export interface Decision {
  readonly round: string;
  readonly side: Side;
  readonly ask: AskKind;
  readonly option: string;
  readonly by: 'person' | 'program';
}

/** A decision as the run remembers it: with the option's own words, for "why?" and the way back. */
export interface Taken extends Decision {
  readonly text: string;
}

/** All that is kept of a run. Everything else is recomputed from it: saves, undo, links and replays are this. */
export interface Log {
  readonly version: 1;
  /** Fingerprint of the compiled story the log was written with. */
  readonly story: string;
  readonly scenario: string;
  readonly seed: number;
  readonly temper: Temper;
  /** The sides people play; the program plays the rest. */
  readonly sides: readonly Side[];
  readonly decisions: readonly Decision[];
}

/** One thing that happens: the only thing that flows from the story to page, map, sound and journal. */
export interface Beat {
  /** Place in the run's telling, from 0. */
  readonly id: number;
  readonly round: string;
  readonly part: 'previously' | 'bulletin' | 'brief' | 'reply' | 'clock' | 'standing';
  readonly text: string;
  readonly speaker?: PersonId;
  readonly mood?: Mood;
  readonly chair?: PersonId;
  readonly at: Moment;
  readonly place?: PlaceId;
  readonly event?: EventId;
  readonly otherwise: boolean;
  readonly because: readonly Cause[];
  readonly reaches: readonly Side[];
  readonly src: readonly SourceId[];
  readonly quote?: SourceId;
  readonly sound?: SoundId;
  /** The side whose sealed contingency is opened here. */
  readonly opens?: Side;
  readonly changes: Partial<World>;
}

export interface Option {
  readonly index: number;
  readonly id: string;
  readonly text: string;
  readonly historical: boolean;
  readonly lean: number;
  readonly for?: Advice;
  readonly against?: Advice;
  readonly locked?: string;
}

/** What a side must still answer. */
export interface Ask {
  readonly kind: AskKind;
  readonly options: readonly Option[];
}

export interface Run {
  readonly log: Log;
  readonly ink: InkState;
  /** Index into the scenario's rounds. */
  readonly round: number;
  readonly beats: readonly Beat[];
  /** Each side's open question; null when it has none. */
  readonly asks: Readonly<Record<Side, Ask | null>>;
  readonly world: World;
  /** The log's decisions with their words. */
  readonly taken: readonly Taken[];
  readonly over: boolean;
}

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

/** The round a run stands in. */
export function roundOf(book: Book, run: Run): Round {
  const scenario = book.scenarios.find(({ id }) => id === run.log.scenario);
  const round = book.rounds.find(({ id }) => id === scenario?.rounds[run.round]);
  if (round === undefined) throw new Error(`no round ${String(run.round)} in scenario "${run.log.scenario}"`);
  return round;
}
