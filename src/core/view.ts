import { know, type Knowledge } from './knowledge.ts';
import type { Advice } from './marks.ts';
import type { Moment } from './moment.ts';
import { compare, type Comparison } from './record.ts';
import type { Beat } from './beat.ts';
import type { PlaceId } from './names.ts';
import { roundOf, roundsTold, type Book, type Round } from './book.ts';
import { COURIERS, type Ask, type AskKind, type Run, type Taken } from './run.ts';
import { shuffle } from './temper.ts';
import type { Seat, Side } from './sides.ts';

/** An option as a player sees it: nothing tells which was really taken. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly for?: Advice;
  readonly against?: Advice;
  readonly locked?: string;
  /** Where a courier would go. */
  readonly place?: PlaceId;
  /** It goes to somebody who may be won. */
  readonly undecided?: boolean;
}

export interface Question {
  readonly kind: AskKind;
  readonly offers: readonly Offer[];
}

export interface Errands {
  readonly left: number;
  readonly offers: readonly Offer[];
}

/** What one seat may know of a run: everything a page, a map or a wire may carry. */
export interface View {
  readonly seat: Seat;
  readonly round: Round;
  /** When the scenario begins: what is known from then on was known from the start. */
  readonly from: Moment;
  /** The hour at which the seat's telling stands. */
  readonly now: Moment;
  /** What has been told to this seat, in order. */
  readonly beats: readonly Beat[];
  /** What the seat is asked, or null: then it waits for others, or the run is over. */
  readonly question: Question | null;
  /** Where the seat may send a courier, and how many it has left; null when it may not. */
  readonly errands: Errands | null;
  /** The sides people play that have not yet answered. */
  readonly awaited: readonly Side[];
  readonly knowledge: Knowledge;
  /** The seat's own decisions; everyone's when the run is over. */
  readonly decisions: readonly Taken[];
  /** What the seat has learned, beside the record. */
  readonly record: readonly Comparison[];
  /** Only when the run is over: the round told whole. */
  readonly whole: Whole | null;
}

export interface Whole {
  readonly beats: readonly Beat[];
  readonly record: readonly Comparison[];
  readonly knowledge: Knowledge;
}

/** What whoever looks on is told as it happens: not what is said behind doors. */
const PUBLIC: readonly Beat['part'][] = ['previously', 'bulletin', 'clock'];
/** What is told only when the run is over. */
const JUDGED: readonly Beat['part'][] = ['standing', 'ending', 'aims', 'reading', 'page'];

/** The view of one seat. `heard` cuts the telling after that many beats of the seat (a page tells them one by one). */
export function view(book: Book, run: Run, seat: Seat, heard = Infinity): View {
  const round = roundOf(book, run);
  const open = run.over || seat === 'watch';
  const beats = run.beats
    .filter(({ reaches, part }) => (seat === 'watch' ? PUBLIC.includes(part) : reaches.includes(seat) && !JUDGED.includes(part)))
    .map((beat) => (open ? beat : veil(beat, seat)))
    .slice(0, heard);
  const ask = seat === 'watch' ? null : run.asks[seat];
  const now = beats.reduce((latest, { at }) => Math.max(latest, at), firstMoment(book, run));
  return {
    seat,
    round,
    from: firstMoment(book, run),
    now,
    beats,
    question: ask === null || seat === 'watch' ? null : { kind: ask.kind, offers: shuffle(run.log.seed, round.id, seat, ask.options).map(offer) },
    errands: seat === 'watch' ? null : errandsOf(run, round, seat, run.errands[seat]),
    awaited: run.log.sides.filter((side) => run.asks[side] !== null),
    knowledge: knowAs(book, run, beats, seat),
    decisions: run.taken.filter(({ side }) => open || side === seat),
    record: compare(book, beats, roundsTold(book, run), false).filter(({ verdict, recorded = 0 }) => run.over || verdict !== 'unheard' || recorded <= now),
    whole: run.over ? tellWhole(book, run) : null,
  };
}

/** What a seat knows after the beats given: for a page that tells them one by one. */
export function knowAs(book: Book, run: Run, beats: readonly Beat[], seat: Seat): Knowledge {
  return know(book.tale.initial, firstMoment(book, run), beats, seat === 'watch' ? undefined : seat);
}

/** When the scenario begins: nothing that is told before it ages. */
function firstMoment(book: Book, run: Run): Moment {
  const scenario = book.scenarios.find(({ id }) => id === run.log.scenario);
  return book.rounds.find(({ id }) => id === scenario?.rounds[0])?.from ?? 0;
}

function errandsOf(run: Run, round: Round, side: Side, ask: Ask | null): Errands | null {
  if (ask === null) return null;
  const sent = run.log.decisions.filter((one) => one.round === round.id && one.side === side && one.ask === 'courier').length;
  return { left: COURIERS - sent, offers: ask.options.map(offer) };
}

function tellWhole(book: Book, run: Run): Whole {
  const beats = run.beats;
  return {
    beats,
    record: compare(book, beats, roundsTold(book, run), true),
    knowledge: knowAs(book, run, beats, 'watch'),
  };
}

/** Takes from a beat what a side may not know: other sides' decisions behind it, and who else has heard of it. */
function veil(beat: Beat, side: Side): Beat {
  const { opens, ...rest } = beat;
  return {
    ...rest,
    ...(opens === side ? { opens } : {}),
    because: beat.because.filter((cause) => cause.startsWith(`${side}.`)),
    reaches: [side],
  };
}

function offer({ id, text, for: pro, against, locked, place, undecided }: Offer): Offer {
  return { id, text, ...(place === undefined ? {} : { place }), ...(undecided === true ? { undecided } : {}), ...(pro ? { for: pro } : {}), ...(against ? { against } : {}), ...(locked === undefined ? {} : { locked }) };
}
