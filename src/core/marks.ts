import type { EventId, PersonId, PlaceId, SoundId, SourceId, WorldShape as World } from './names.ts';
import { moment, type Moment } from './moment.ts';
import { isSide, type Side } from './sides.ts';

/**
 * Marks are ink's tags with a closed vocabulary: `# at: 25 01:30 # place: post_office`. This is the one place
 * where they are read. The compiler step has already refused unknown names, so a bad mark here is a fault of ours.
 */
export const LINE_MARKS = [
  'at', 'place', 'chair', 'event', 'because', 'reaches', 'src', 'quote', 'sound', 'mood', 'opens', 'otherwise',
  'says', 'rumour', 'wanted', 'gave', 'aim', 'owner', 'reading', 'headline', 'column',
] as const;
export const CHOICE_MARKS = ['id', 'history', 'usual', 'for', 'against', 'lean', 'locked', 'place', 'undecided'] as const;
export type LineMark = (typeof LINE_MARKS)[number];
export type ChoiceMark = (typeof CHOICE_MARKS)[number];

export const MOODS = ['calm', 'hot', 'low'] as const;
export type Mood = (typeof MOODS)[number];

/** A decision that caused something: `bolsheviks.mandates`. */
export type Cause = `${Side}.${string}`;

/** Whom a beat reaches: everyone, the sides named, and (`wires`) every side whose wires work at that moment. */
export interface Reach {
  readonly all: boolean;
  readonly wires: boolean;
  readonly sides: readonly Side[];
}

/** How far an aim was reached. */
export const AIMS = ['met', 'half', 'missed'] as const;
/** Four ways to read the night; a line that bears one says what in this run speaks for it. */
export const READINGS = ['conspiracy', 'movement', 'coup_in_revolution', 'dissolution'] as const;

/** An aim of a side: what it wanted, whether it got it (the line's text says how), what history gave; its owner, when it was a secret one. */
export interface Aim {
  readonly wanted: string;
  readonly reached: (typeof AIMS)[number];
  readonly gave: string;
  readonly owner?: PersonId;
}

/** What a line reports of the world, as `place=holder`: held against the world, and learned by whom it reaches. */
export type Report = Readonly<Partial<World>>;

export interface LineMarks {
  readonly at?: Moment;
  readonly place?: PlaceId;
  readonly chair?: PersonId;
  readonly event?: EventId;
  readonly because: readonly Cause[];
  readonly reaches?: Reach;
  readonly src: readonly SourceId[];
  readonly quote?: SourceId;
  readonly sound?: SoundId;
  readonly mood?: Mood;
  readonly opens?: Side;
  readonly otherwise: boolean;
  readonly says?: Report;
  /** What it says is hearsay, and may be wrong. */
  readonly rumour: boolean;
  readonly aim?: Aim;
  readonly reading?: (typeof READINGS)[number];
  /** Where on the morning's front page it stands. */
  readonly print?: 'headline' | 'column';
}

export interface Advice {
  readonly person: PersonId;
  readonly words: string;
}

export interface ChoiceMarks {
  readonly id: string;
  /** What was really done (an order), or what the program seals As it was (a contingency). */
  readonly historical: boolean;
  readonly for?: Advice;
  readonly against?: Advice;
  readonly lean: number;
  readonly locked?: string;
  /** Where a courier is sent. */
  readonly place?: PlaceId;
  /** The courier goes to somebody who may be won. */
  readonly undecided?: boolean;
}

/** A tag as key and value: `# src: reed-4` is ["src", "reed-4"], `# history` is ["history", ""]. */
export function splitTag(tag: string): readonly [key: string, value: string] {
  const colon = tag.indexOf(':');
  return colon < 0 ? [tag.trim(), ''] : [tag.slice(0, colon).trim(), tag.slice(colon + 1).trim()];
}

export function readLineMarks(tags: readonly string[]): LineMarks {
  const marks = new Map(tags.map(splitTag));
  const words = (key: LineMark) => (marks.get(key) ?? '').split(/\s+/).filter((word) => word !== '');
  const at = marks.get('at');
  const reaches = marks.has('reaches') ? readReach(words('reaches')) : undefined;
  const opens = marks.get('opens');
  return {
    ...(at === undefined ? {} : { at: moment(at) }),
    ...named('place', marks.get('place') as PlaceId | undefined),
    ...named('chair', marks.get('chair') as PersonId | undefined),
    ...named('event', marks.get('event') as EventId | undefined),
    ...named('quote', marks.get('quote') as SourceId | undefined),
    ...named('sound', marks.get('sound') as SoundId | undefined),
    ...named('mood', marks.get('mood') as Mood | undefined),
    ...named('reaches', reaches),
    ...named('opens', opens !== undefined && isSide(opens) ? opens : undefined),
    because: words('because') as Cause[],
    src: words('src') as SourceId[],
    otherwise: marks.has('otherwise'),
    rumour: marks.has('rumour'),
    ...named('says', marks.has('says') ? readReport(words('says')) : undefined),
    ...named('aim', readAim(marks)),
    ...named('reading', marks.get('reading') as LineMarks['reading']),
    ...named('print', marks.has('headline') ? ('headline' as const) : marks.has('column') ? ('column' as const) : undefined),
  };
}

export function readChoiceMarks(tags: readonly string[]): ChoiceMarks {
  const marks = new Map(tags.map(splitTag));
  return {
    id: marks.get('id') ?? '',
    historical: marks.has('history') || marks.has('usual'),
    lean: Number(marks.get('lean') ?? 1),
    ...named('for', readAdvice(marks.get('for'))),
    ...named('against', readAdvice(marks.get('against'))),
    ...named('locked', marks.get('locked')),
    ...named('place', marks.get('place') as PlaceId | undefined),
    ...named('undecided', marks.has('undecided') ? true : undefined),
  };
}

function readReach(words: readonly string[]): Reach {
  return { all: words.includes('all'), wires: words.includes('wires'), sides: words.filter(isSide) };
}

/** `state_bank=soviet lines_srs=false` is a report of two things. */
function readReport(words: readonly string[]): Report {
  return Object.fromEntries(words.map((word) => {
    const [name = '', value = ''] = word.split('=');
    return [name, value === 'true' ? true : value === 'false' ? false : value];
  }));
}

function readAim(marks: ReadonlyMap<string, string>): Aim | undefined {
  const reached = marks.get('aim');
  if (reached === undefined) return undefined;
  return { wanted: marks.get('wanted') ?? '', reached: reached as Aim['reached'], gave: marks.get('gave') ?? '', ...named('owner', marks.get('owner') as PersonId | undefined) };
}

/** `polkovnikov At first light.` is a person and what they say. */
function readAdvice(value: string | undefined): Advice | undefined {
  if (value === undefined) return undefined;
  const [person = '', ...words] = value.split(/\s+/);
  return { person: person as PersonId, words: words.join(' ') };
}

function named<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}
