import { moment, type Moment } from './moment.ts';
import type { EventId, PlaceId, SourceId } from './names.ts';
import type { Beat } from './beat.ts';
import type { Holder } from './sides.ts';

/** What happened, as data: one event with every hour some account gives it. The first hour is the one we follow. */
export interface RecordedEvent {
  readonly id: EventId;
  readonly title: string;
  readonly os: string;
  readonly ns: string;
  readonly hours: readonly { readonly at: string; readonly source: SourceId; readonly note?: string }[];
  readonly place: PlaceId;
  readonly actors: readonly string[];
  readonly what: string;
  readonly change: Readonly<Partial<Record<PlaceId, Holder>>>;
  readonly status: 'settled' | 'disputed';
  readonly sources: readonly SourceId[];
  readonly round: string;
}

/** Something that did not happen and may, in a run. */
export interface PossibleEvent {
  readonly id: EventId;
  readonly title: string;
}

export const VERDICTS = ['same', 'earlier', 'later', 'otherwise', 'prevented', 'new', 'unheard'] as const;
/** `unheard`: the seat has not learned of it. */
export type Verdict = (typeof VERDICTS)[number];

export interface Comparison {
  readonly event: EventId;
  readonly title: string;
  readonly verdict: Verdict;
  /** The record's hour; absent for what is new. */
  readonly recorded?: Moment;
  /** The run's hour; absent for what was prevented or not heard of. */
  readonly run?: Moment;
  /** The beat that told it. */
  readonly beat?: number;
  readonly source?: SourceId;
}

interface Facts {
  readonly record: readonly RecordedEvent[];
  readonly possible: readonly PossibleEvent[];
}

/**
 * Sets beats beside the record, by the record's hours, then what is new by the run's. `rounds` are the rounds to
 * compare. With `whole` false the beats are what one seat has heard, and what it has not heard of is `unheard`;
 * with `whole` true they are everything, and what is missing was prevented.
 */
export function compare(facts: Facts, beats: readonly Beat[], rounds: readonly string[], whole: boolean): Comparison[] {
  const told = new Map<EventId, Beat>();
  for (const beat of beats) if (beat.event !== undefined && !told.has(beat.event)) told.set(beat.event, beat);
  const recorded = facts.record.filter(({ round }) => rounds.includes(round)).map((event) => compareEvent(event, told.get(event.id), whole));
  const fresh = facts.possible.flatMap(({ id, title }): Comparison[] => {
    const beat = told.get(id);
    return beat === undefined ? [] : [{ event: id, title, verdict: 'new', run: beat.at, beat: beat.id }];
  });
  return [...recorded, ...fresh.toSorted((a, b) => (a.run ?? 0) - (b.run ?? 0))];
}

function compareEvent(event: RecordedEvent, beat: Beat | undefined, whole: boolean): Comparison {
  const hours = event.hours.map(({ at }) => moment(at));
  const [recorded = 0] = hours;
  const entry = { event: event.id, title: event.title, recorded, ...(event.hours[0] === undefined ? {} : { source: event.hours[0].source }) };
  if (beat === undefined) return { ...entry, verdict: whole ? 'prevented' : 'unheard' };
  return { ...entry, verdict: verdict(event, beat, hours), run: beat.at, beat: beat.id };
}

function verdict(event: RecordedEvent, beat: Beat, hours: readonly Moment[]): Verdict {
  const otherwise = Object.entries(event.change).some(([place, holder]) => {
    const became = beat.changes[place as keyof Beat['changes']];
    return became !== undefined && became !== holder;
  });
  if (otherwise || beat.otherwise) return 'otherwise';
  if (hours.includes(beat.at)) return 'same';
  return beat.at < Math.min(...hours) ? 'earlier' : beat.at > Math.max(...hours) ? 'later' : 'same';
}

/** The holders the record leaves at an hour: the start, and every change up to and including it. */
export function holdersAt(start: Readonly<Partial<Record<PlaceId, Holder>>>, record: readonly RecordedEvent[], at: Moment): Partial<Record<PlaceId, Holder>> {
  const holders = { ...start };
  for (const event of record) if (moment(event.hours[0]?.at ?? event.os) <= at) Object.assign(holders, event.change);
  return holders;
}
