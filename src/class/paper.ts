import type { Beat } from '../core/beat.ts';
import type { Book, Round } from '../core/book.ts';
import type { Moment } from '../core/moment.ts';
import type { Comparison } from '../core/record.ts';
import type { Option } from '../core/run.ts';
import { isSide, SIDES, type Side } from '../core/sides.ts';
import type { World } from '../core/story.ts';
import { shuffle } from '../core/temper.ts';
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
  readonly code: string;
  readonly phase: Phase;
  /** `number` counts the rounds of this class, from 1. */
  readonly round: { readonly id: string; readonly number: number; readonly title: string; readonly from: Moment; readonly to: Moment };
  readonly rounds: number;
  /** The class plays this round itself; otherwise the program does. */
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

/** Where a courier of a side can go in this round. */
export interface Errands {
  readonly side: Side;
  readonly offers: readonly { readonly id: string; readonly text: string; readonly undecided?: boolean }[];
}

/** Where couriers of a side have gone this round, and whether it has one left for those who must be won. */
export interface Gone {
  readonly side: Side;
  readonly to: readonly string[];
  readonly papers: boolean;
}

/** What a student’s page is made of: sent to that seat alone, each piece when it has changed. */
export interface StudentPapers {
  readonly me: {
    readonly id: string; readonly nickname: string; readonly bench: Bench; readonly approved: boolean; readonly chair: boolean; readonly nth: number; readonly sides: readonly Side[];
    readonly votes: Readonly<Record<string, string>>; readonly before?: Opinion; readonly after?: Opinion; readonly minority?: string;
  };
  readonly card: Omit<Card, 'voice'> | null;
  /** `chair`: who is meant by “you”. */
  readonly brief: readonly { readonly side: Bench; readonly title?: string; readonly chair?: string; readonly told: readonly Told[] }[];
  /** What came of a side’s order of this round, and the case an answer is sealed for. */
  readonly replies: readonly { readonly side: Side; readonly told: readonly Told[] }[];
  readonly questions: readonly Ballot[];
  readonly tally: readonly Tally[];
  readonly errands: readonly Errands[];
  readonly gone: readonly Gone[];
  readonly finding: { readonly text: string; readonly lines: readonly Told[] } | null;
  /** What the clock told to this side, and not to the whole hall; what came of a minority's question. */
  readonly news: readonly Told[];
  /** What the wall tells, for whoever has asked to read it. */
  readonly wall?: readonly Told[];
}

/** The desk's own: everything, for the teacher alone. */
export interface DeskPapers {
  readonly room: Pick<Classroom, 'code' | 'plan' | 'until'> & { readonly seats: readonly Omit<Seat, 'hash'>[]; readonly chairs: readonly string[]; readonly canBack: boolean; readonly begun: boolean };
  readonly ballots: readonly (Tally & { readonly options: readonly Advised[]; readonly result: { readonly option: string; readonly by: string } | null })[];
  readonly briefs: readonly { readonly side: Side; readonly told: readonly Told[] }[];
  readonly findings: readonly { readonly seat: string; readonly side: Side; readonly option: string; readonly text: string; readonly lines: readonly Told[] }[];
  readonly counts: readonly Count[];
}

/** The projector's: what is told in the open, or, when the teacher has opened it, everywhere. */
export interface WallPapers {
  readonly start: { readonly world: World; readonly from: Moment };
  readonly beats: readonly Beat[];
  /** Who sits where; how many of them are asked something now, and have voted. */
  readonly bench: readonly { readonly bench: Bench; readonly seats: number; readonly of: number; readonly voted: number }[];
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
  const { id, title, from, to } = roundAt(book, room);
  const { code, phase, eyes, locked, opened, timer, plan } = room;
  return { code, phase, round: { id, number: room.round + 1, title, from, to }, rounds: roundIds(book, room).length, played: plays(plan, id), eyes, locked, opened, timer, minutes: minutesOf(plan, phase) };
}

/** What a side was told in its own room in the round the class stands in: its brief, or what its orders were answered by. */
export function saidTo(book: Book, { room, run }: Sitting, side: Side, part: 'brief' | 'reply'): Told[] {
  const { id } = roundAt(book, room);
  return run.beats.filter((beat) => beat.round === id && beat.part === part && beat.reaches.includes(side)).map(told);
}

/** A question as it is put to somebody: the options in the run’s own shuffled order, with the arguments of the first on the card who speaks to it. */
export function ballotOf({ room }: Sitting, { id, options }: Open, card: Card | null, { minorities }: Props): Ballot {
  const minority = id.startsWith('minority:') ? minorities.find((one) => `minority:${one.id}` === id) : undefined;
  if (minority !== undefined) return { id, kind: 'minority', ask: minority.question, options: minority.options.map(({ id: option, text }) => ({ id: option, text })) };
  if (!isSide(id)) return { id, kind: 'group', options };
  const shuffled = shuffle(room.log.seed, String(room.round), id, options);
  const heard = new Set(options.flatMap(arguers).map(({ who }) => who));
  const voice = card === null ? null : card.voice.find((one) => heard.has(one)) ?? '';
  return { id, kind: room.phase === 'vote' ? 'order' : 'contingency', options: shuffled.map((option) => advised(option, voice)) };
}

/** Those who argue for or against an option. */
function arguers(option: Partial<Pick<Option, 'for' | 'against'>>): { readonly who: string; readonly pro: boolean; readonly words: string }[] {
  const { for: pro, against } = option;
  return [...(pro === undefined ? [] : [{ who: pro.person, pro: true, words: pro.words }]), ...(against === undefined ? [] : [{ who: against.person, pro: false, words: against.words }])];
}

/** An option with what one voice says to it; with what everybody says when no voice is named. */
function advised(option: Open['options'][number], voice: string | null): Advised {
  const { id, text, locked } = option;
  const says = arguers(option).filter(({ who }) => voice === null || who === voice);
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
