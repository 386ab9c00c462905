import { before, replay, undone } from '../core/log.ts';
import type { Book } from '../core/book.ts';
import type { AskKind, Log, Run, Temper } from '../core/run.ts';
import { isSide, SIDES, type Seat, type Side } from '../core/sides.ts';
import { Refusal, start, step } from '../core/step.ts';
import type { Mode } from './modes.ts';
import { backOn, hearOn, heardOf, passages } from './passages.ts';
import type { Settings } from './settings.ts';
import { SAVES } from './words.ts';

export const SCREENS = ['play', 'city', 'journal', 'codex', 'saves', 'settings'] as const;
export type Screen = 'title' | (typeof SCREENS)[number];

/** One run on the table, and how far its readers have come. */
export interface Play {
  readonly run: Run;
  readonly seat: Seat;
  /** How many of the seat's beats have been told. */
  readonly heard: number;
  /** At a table: how many beats each other side has been told. */
  readonly others: Readonly<Partial<Record<Side, number>>>;
  /** At a table: the side to pass the device to; what was on it is covered. */
  readonly curtain: Side | null;
}

export interface State {
  readonly play: Play | null;
  readonly screen: Screen;
  readonly settings: Settings;
  /** A sentence that the reader must see: what failed, what was done. */
  readonly notice: string | null;
}

export type Action =
  | { readonly type: 'begin'; readonly mode: Mode; readonly sides: readonly Side[]; readonly scenario: string; readonly temper: Temper; readonly seed: number }
  | { readonly type: 'decide'; readonly option: string; readonly side?: Side; readonly ask?: AskKind }
  | { readonly type: 'hear'; readonly rest?: boolean }
  | { readonly type: 'seek'; readonly passage: number }
  | { readonly type: 'pass' }
  | { readonly type: 'undo' }
  | { readonly type: 'back'; readonly nth: number }
  | { readonly type: 'load'; readonly log: Log; readonly slot?: string; readonly heard?: number; readonly notice?: string }
  | { readonly type: 'go'; readonly screen: Screen }
  | { readonly type: 'set'; readonly settings: Settings }
  | { readonly type: 'say'; readonly notice: string | null };

/** Whether an action is one of the story's, or only of the page. */
export function needsBook({ type }: Action): boolean {
  return type !== 'go' && type !== 'set' && type !== 'say';
}

/** The state after an action. What the story refuses changes nothing but the notice. */
export function advance(book: Book | null, state: State, action: Action): State {
  try {
    return { ...state, notice: null, ...(book === null ? turnPage(action) : change(book, state, action)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...state, notice: error.message };
  }
}

/** What a page does without its book: another screen, a setting, a sentence. */
function turnPage(action: Action): Partial<State> {
  switch (action.type) {
    case 'go':
      return { screen: action.screen };
    case 'set':
      return { settings: action.settings };
    case 'say':
      return { notice: action.notice };
    default:
      return {};
  }
}

function change(book: Book, { play }: State, action: Action): Partial<State> {
  switch (action.type) {
    case 'begin': {
      const { mode, sides, scenario, temper, seed } = action;
      const people = { solo: sides.slice(0, 1), table: sides, host: SIDES, watch: [] }[mode];
      return open(book, start(book, { scenario, temper, seed, sides: people }), mode === 'host' ? 'watch' : seatOf(people));
    }
    case 'load': {
      const { run, stopped } = replay(book, action.log);
      const seat = action.log.sides.find((side) => run.asks[side] !== null) ?? seatOf(action.log.sides);
      const opened = open(book, run, seat, action.heard ?? (action.log.sides.length === 0 ? 0 : Infinity));
      return { ...opened, notice: stopped === undefined ? (action.notice ?? null) : SAVES.stopped(stopped.why) };
    }
    case 'go':
    case 'set':
    case 'say':
      return turnPage(action);
    case 'decide':
    case 'hear':
    case 'seek':
    case 'pass':
    case 'undo':
    case 'back':
      return play === null ? {} : playOn(book, play, action);
  }
}

function seatOf(sides: readonly string[]): Seat {
  return sides.find(isSide) ?? 'watch';
}

function playOn(book: Book, play: Play, action: Extract<Action, { type: 'decide' | 'hear' | 'seek' | 'pass' | 'undo' | 'back' }>): Partial<State> {
  const { run, seat, heard } = play;
  switch (action.type) {
    case 'decide': {
      const side = action.side ?? seat;
      if (!isSide(side)) return {};
      const next = step(book, run, { type: 'decide', side, option: action.option, by: 'person', ...(action.ask === undefined ? {} : { ask: action.ask }) });
      const told = seat === 'watch' ? heard : hearOn(passages(book, next, seat), heard, false);
      return { play: { ...play, run: next, heard: told } };
    }
    case 'hear':
      return { play: { ...play, heard: hearOn(passages(book, run, seat), heard, action.rest === true) } };
    case 'seek':
      return { play: { ...play, heard: backOn(passages(book, run, seat), action.passage) } };
    case 'pass':
      return { play: pass(book, play) };
    case 'undo':
      return open(book, replay(book, undone(run.log)).run, seat, Infinity, play.others);
    case 'back':
      return open(book, replay(book, before(run.log, action.nth)).run, seat, Infinity, play.others);
  }
}

/** Draws the curtain before the next side at the table; drawn already, lifts it for that side. */
function pass(book: Book, play: Play): Play {
  const { seat, curtain, heard, others, run } = play;
  if (curtain === null) return { ...play, curtain: nextAt(book, play) };
  const known = isSide(seat) ? { ...others, [seat]: heard } : others;
  const all = passages(book, run, curtain);
  const first = all[0]?.beats.length ?? 0;
  return { run, seat: curtain, heard: Math.max(known[curtain] ?? 0, first), others: known, curtain: null };
}

/** The side at the table to whom the device goes next: one that is asked something, at the end one that has not heard it. */
export function nextAt(book: Book, { run, seat, others }: Play): Side | null {
  const at = run.log.sides;
  if (at.length < 2 || !isSide(seat)) return null;
  const after = [...at.slice(at.indexOf(seat) + 1), ...at.slice(0, at.indexOf(seat))];
  const waits = (side: Side) => {
    const all = passages(book, run, side);
    return run.asks[side] !== null || (run.over && heardOf(all, others[side] ?? 0) < all.length);
  };
  return after.find(waits) ?? null;
}

/** A run laid open at the beats heard; at least its first passage, at most all there is. */
function open(book: Book, run: Run, seat: Seat, heard = 0, others: Play['others'] = {}): Partial<State> {
  const all = passages(book, run, seat);
  const total = all.reduce((sum, { beats }) => sum + beats.length, 0);
  const first = all[0]?.beats.length ?? 0;
  const curtain = run.log.sides.length > 1 && isSide(seat) ? seat : null;
  return { play: { run, seat, heard: Math.max(first, Math.min(heard, total)), others, curtain }, screen: 'play' };
}
