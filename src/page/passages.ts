import type { Beat } from '../core/beat.ts';
import type { Book } from '../core/book.ts';
import type { Run, Taken } from '../core/run.ts';
import type { Seat } from '../core/sides.ts';
import { view } from '../core/view.ts';

/** A stretch of beats that is told at one go: one press of "go on". */
export interface Passage {
  /** Number of the seat's beats before it. */
  readonly from: number;
  readonly beats: readonly Beat[];
  /** The seat's decision that it answers. */
  readonly answers: Taken | undefined;
  /** The seat's sealed answer that it opens: it halts the clock until the seal is broken. */
  readonly opens: Taken | undefined;
}

/** A run is asked for its passages by every step and every drawing of it; it never changes, so they are cut once. */
const cut = new WeakMap<Run, Map<Seat, readonly Passage[]>>();

/** All that a seat is told of a run, cut into passages; what it may not know before the end is veiled. */
export function passages(book: Book, run: Run, seat: Seat): readonly Passage[] {
  const known = cut.get(run) ?? new Map<Seat, readonly Passage[]>();
  const all = known.get(seat) ?? cutInto(book, run, seat);
  cut.set(run, known.set(seat, all));
  return all;
}

function cutInto(book: Book, run: Run, seat: Seat): Passage[] {
  const { beats, decisions } = view(book, { ...run, over: false }, seat);
  const answers = new Map(decisions.filter(({ side }) => side === seat).map((one) => [beats.filter(({ id }) => id < one.told).length, one]));
  const cuts = beats.flatMap((beat, at) => (answers.has(at) || starts(beat, beats[at - 1]) ? [at] : []));
  return cuts.map((from, n) => ({ from, beats: beats.slice(from, cuts[n + 1]), answers: answers.get(from), opens: opened(decisions, beats[from], seat) }));
}

function opened(decisions: readonly Taken[], beat: Beat | undefined, seat: Seat): Taken | undefined {
  if (beat?.opens === undefined || beat.opens !== seat) return undefined;
  return decisions.find(({ ask, side, round }) => ask === 'contingency' && side === seat && round === beat.round);
}

/** Which decision of a person it was, from 0: what `before` counts by. */
export function nth(run: Run, taken: Taken): number {
  return run.taken.filter(({ by }) => by === 'person').indexOf(taken);
}

/** The clock goes beat by beat; elsewhere a passage ends where its part does. Bulletins follow on "previously". */
function starts(beat: Beat, last: Beat | undefined): boolean {
  if (last === undefined || beat.part === 'clock' || beat.round !== last.round) return true;
  return beat.part !== last.part && last.part !== 'previously';
}

/** How many of the passages have been heard, when that many beats were. */
export function heardOf(all: readonly Passage[], heard: number): number {
  return all.filter(({ from }) => from < heard).length;
}

/** Beats heard after one more passage, or after all up to the next envelope. */
export function hearOn(all: readonly Passage[], heard: number, rest: boolean): number {
  const next = all.findIndex(({ from }) => from >= heard);
  if (next < 0) return heard;
  const sealed = all.findIndex(({ opens }, n) => n > next && opens !== undefined);
  const last = rest ? (sealed < 0 ? all.length : sealed) - 1 : next;
  return end(all[last]) || heard;
}

function end(passage: Passage | undefined): number {
  return passage === undefined ? 0 : passage.from + passage.beats.length;
}

/** Beats heard when everything up to and including the nth passage has been told. */
export function backOn(all: readonly Passage[], nth: number): number {
  return end(all[Math.max(0, Math.min(nth, all.length - 1))]);
}
