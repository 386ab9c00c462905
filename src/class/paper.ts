import type { Beat } from '../core/beat.ts';
import type { Book, Round } from '../core/book.ts';
import type { Moment } from '../core/moment.ts';
import type { Comparison } from '../core/record.ts';
import type { Run } from '../core/run.ts';
import { isSide, SIDES, type Side } from '../core/sides.ts';
import type { World } from '../core/story.ts';
import { shuffle } from '../core/temper.ts';
import { view, type View } from '../core/view.ts';
import { sums, type Open, type Props } from './ballot.ts';
import type { Classroom, Count, QuestionId, Sitting } from './classroom.ts';
import { minutesOf, plays, type Phase } from './plan.ts';
import type { Bench, Card, Opinion, Seat } from './seat.ts';

/** One line as it is told on a student's page. */
export interface Told {
  readonly text: string;
  readonly speaker?: string;
  readonly at?: Moment;
  readonly place?: string;
}

/** What everybody in the room may see: the one thing that is public. */
export interface Hall {
  readonly phase: Phase;
  readonly round: { readonly id: string; readonly number: number; readonly title: string; readonly from: Moment; readonly to: Moment };
  readonly rounds: number;
  /** The program plays this round. */
  readonly played: boolean;
  readonly eyes: boolean;
  readonly locked: boolean;
  readonly opened: boolean;
  readonly timer: Classroom['timer'];
  readonly minutes: number;
}

export interface Advised {
  readonly id: string;
  readonly text: string;
  readonly locked?: string;
  /** Arguments this student is given: by whom, whether for it, the words. */
  readonly says?: readonly { readonly who: string; readonly pro: boolean; readonly words: string }[];
}

export interface Ballot {
  readonly id: QuestionId;
  readonly kind: 'order' | 'contingency' | 'group' | 'minority';
  readonly ask?: string;
  readonly options: readonly Advised[];
}

export interface Tally {
  readonly id: QuestionId;
  readonly votes: Readonly<Record<string, number>>;
  readonly voted: number;
  readonly of: number;
}

export interface Errands {
  readonly side: Side;
  /** The side still has couriers for those who must be won. */
  readonly papers: boolean;
  readonly offers: readonly { readonly id: string; readonly text: string; readonly undecided?: boolean }[];
}

/** What a student's page is made of: sent to that seat alone, each piece when it has changed. */
export interface StudentPapers {
  readonly me: {
    readonly id: string; readonly nickname: string; readonly bench: Bench; readonly approved: boolean; readonly chair: boolean; readonly nth: number; readonly sides: readonly Side[];
    readonly votes: Readonly<Record<string, string>>; readonly before?: Opinion; readonly after?: Opinion; readonly minority?: string;
  };
  readonly card: Omit<Card, 'voice'> | null;
  readonly brief: readonly { readonly side: Bench; readonly title?: string; readonly told: readonly Told[] }[];
  readonly questions: readonly Ballot[];
  readonly tally: readonly Tally[];
  readonly errands: readonly Errands[];
  readonly finding: { readonly option: string; readonly lines: readonly Told[] } | null;
  /** What the clock told to this side, and not to the whole hall; what came of a minority's question. */
  readonly news: readonly Told[];
}

/** The desk's own: everything, for the teacher alone. */
export interface DeskPapers {
  readonly room: Pick<Classroom, 'code' | 'plan' | 'until'> & { readonly seats: readonly Omit<Seat, 'hash'>[]; readonly canBack: boolean; readonly begun: boolean };
  readonly ballots: readonly (Tally & { readonly options: readonly Advised[]; readonly result: { readonly option: string; readonly by: string } | null })[];
  readonly briefs: readonly { readonly side: Side; readonly told: readonly Told[] }[];
  readonly findings: readonly { readonly seat: string; readonly side: Side; readonly option: string; readonly text: string; readonly lines: readonly Told[] }[];
  readonly counts: readonly Count[];
}

/** The projector's: what is told in the open, or, when the teacher has opened it, everywhere. */
export interface WallPapers {
  readonly start: { readonly world: World; readonly from: Moment };
  readonly beats: readonly Beat[];
  readonly bench: readonly { readonly bench: Bench; readonly seats: number; readonly voted: number }[];
  readonly record: readonly Comparison[];
  readonly minorities: readonly { readonly title: string; readonly seats: number; readonly told: string }[];
  readonly debrief: Debrief | null;
}

/** When the night is over: it, beside what happened, with what decided it. */
export interface Debrief {
  readonly rounds: readonly Round[];
  readonly record: readonly (Comparison & { readonly because: readonly { readonly side: Side; readonly text: string }[] })[];
  readonly counts: readonly Count[];
  readonly ending: readonly Beat[];
  readonly aims: readonly Beat[];
  readonly readings: readonly Beat[];
  readonly page: readonly Beat[];
  readonly cards: readonly { readonly bench: Bench; readonly name: string; readonly nickname: string; readonly secret: string }[];
  readonly opinions: { readonly before: Readonly<Record<Opinion, number>>; readonly after: Readonly<Record<Opinion, number>> };
}

/** What is public of a class. */
export function hallOf(book: Book, { room }: Pick<Sitting, 'room'>): Hall {
  const { id, number, title, from, to } = roundAt(book, room);
  const { phase, eyes, locked, opened, timer, plan } = room;
  return { phase, round: { id, number, title, from, to }, rounds: roundIds(book, room).length, played: plays(plan, id), eyes, locked, opened, timer, minutes: minutesOf(plan, phase) };
}

/** A side's brief and what its orders were answered by, in the round the class stands in. */
export function briefOf(book: Book, { room, run }: Sitting, side: Side): Told[] {
  const { id } = roundAt(book, room);
  return seen(book, run, side).beats.filter(({ round, part }) => round === id && (part === 'brief' || part === 'reply')).map(told);
}

/** A question as it is put to somebody: the options in the run’s own shuffled order, with the arguments that fit the card. */
export function ballotOf({ room }: Sitting, { id, options }: Open, card: Card | null, { minorities }: Props): Ballot {
  const minority = id.startsWith('minority:') ? minorities.find((one) => `minority:${one.id}` === id) : undefined;
  if (minority !== undefined) return { id, kind: 'minority', ask: minority.question, options: minority.options.map(({ id: option, text }) => ({ id: option, text })) };
  if (!isSide(id)) return { id, kind: 'group', options };
  const shuffled = shuffle(room.log.seed, String(room.round), id, options);
  return { id, kind: room.phase === 'vote' ? 'order' : 'contingency', options: shuffled.map((option) => advised(option, card)) };
}

/** An option with the arguments that fit the student's role: those of the first on the card who speaks to it. */
function advised(option: { readonly id: string; readonly text: string; readonly locked?: string; readonly for?: { person: string; words: string }; readonly against?: { person: string; words: string } }, card: Card | null): Advised {
  const { id, text, locked } = option;
  const says = [
    ...(option.for === undefined ? [] : [{ who: option.for.person, pro: true, words: option.for.words }]),
    ...(option.against === undefined ? [] : [{ who: option.against.person, pro: false, words: option.against.words }]),
  ].filter(({ who }) => card === null || card.voice.includes(who));
  return { id, text, ...(locked === undefined ? {} : { locked }), ...(says.length === 0 ? {} : { says }) };
}

/** The sums of a question, and how many have voted of how many. */
export function tallyOf(room: Classroom, open: Open): Tally {
  const votes = sums(room, open);
  return { id: open.id, votes, voted: Object.values(votes).reduce((a, b) => a + b, 0), of: open.voters.length };
}

/** Told in the open: by a bulletin or the clock, to all four sides. */
export function isPublic(beat: Beat | undefined): boolean {
  return beat !== undefined && ['previously', 'bulletin', 'clock'].includes(beat.part) && beat.reaches.length === SIDES.length;
}

/** A beat as a student’s page tells it. */
export function told({ text, speaker, at, place }: Beat): Told {
  return { text, ...(speaker === undefined ? {} : { speaker }), at, ...(place === undefined ? {} : { place }) };
}

/** The rounds of the scenario a class plays. */
export function roundIds(book: Book, { log, plan }: Pick<Classroom, 'log' | 'plan'>): readonly string[] {
  return book.scenarios.find(({ id }) => id === (log.scenario || plan.scenario))?.rounds ?? [];
}

/** The round the class stands in. */
export function roundAt(book: Book, room: Classroom): Round {
  const id = roundIds(book, room)[room.round];
  const round = book.rounds.find((one) => one.id === id);
  if (round === undefined) throw new Error(`no round ${room.round} in “${room.log.scenario}”`);
  return round;
}

const views = new WeakMap<Run, Map<Side, View>>();

/** What a side has been told of a run: recomputed only when the run has gone on. */
export function seen(book: Book, run: Run, side: Side): View {
  const known = views.get(run) ?? new Map<Side, View>();
  views.set(run, known);
  const found = known.get(side) ?? view(book, { ...run, over: false }, side);
  known.set(side, found);
  return found;
}

