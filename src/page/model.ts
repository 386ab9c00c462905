import type { Beat } from '../core/beat.ts';
import type { Book, Round } from '../core/book.ts';
import { causeOf, type Run, type Taken } from '../core/run.ts';
import type { Seat } from '../core/sides.ts';
import { view, type View } from '../core/view.ts';
import type { Side } from '../core/sides.ts';
import { nextAt, type Action, type Play } from './state.ts';
import type { Settings } from './settings.ts';
import { heardOf, passages, type Passage } from './passages.ts';

export type Send = (action: Action) => void;

/** What the components draw: one run as its reader knows it at this moment. */
export interface Model {
  readonly book: Book;
  readonly run: Run;
  readonly seat: Seat;
  readonly settings: Settings;
  readonly view: View;
  /** The round the telling stands in, which may be behind the round the run stands in. */
  readonly round: Round;
  /** The passages heard, and the one that comes next. */
  readonly heard: readonly Passage[];
  readonly next: Passage | undefined;
  /** The next passage opens the reader's own sealed answer. */
  readonly envelope: Taken | undefined;
  /** All has been told: the run may be told whole. */
  readonly ended: boolean;
  /** At a table: the side to pass to before anything else is told here; covered while it is being passed. */
  readonly nextSide: Side | null;
  readonly covered: Side | null;
  /** Every passage there is so far, for whoever scrubs through them. */
  readonly all: readonly Passage[];
}

/** A play as a model. Until the end has been told, nothing of other sides is in it. */
export function modelOf(book: Book, play: Play, settings: Settings): Model {
  const { run, seat, heard } = play;
  const all = passages(book, run, seat);
  const count = heardOf(all, heard);
  const next = all[count];
  const waits = next === undefined && (run.over || seat === 'watch' || run.asks[seat] === null) ? nextAt(book, play) : null;
  const ended = run.over && next === undefined && waits === null;
  const shown = view(book, ended ? run : { ...run, over: false }, seat, heard);
  const told = shown.beats.at(-1);
  // Told whole, the map is, too: what a side had last heard gives way to how things stand.
  const known = shown.whole === null ? shown : { ...shown, knowledge: shown.whole.knowledge };
  return {
    book,
    run,
    seat,
    settings,
    view: known,
    round: book.rounds.find(({ id }) => id === told?.round) ?? shown.round,
    heard: all.slice(0, count),
    next,
    envelope: next?.opens,
    ended,
    nextSide: waits,
    covered: play.curtain,
    all,
  };
}

/** The words of the decisions behind a beat, as far as the reader may know them. */
export function causesOf({ run }: Model, beat: Beat): Taken[] {
  return beat.because.flatMap((cause) => run.taken.find((taken) => causeOf(taken) === cause) ?? []);
}
