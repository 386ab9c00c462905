import { before, replay, undone } from '../core/log.ts';
import type { Book } from '../core/book.ts';
import type { Log, Run, Temper } from '../core/run.ts';
import { isSide, type Seat, type Side } from '../core/sides.ts';
import { Refusal, start, step } from '../core/step.ts';
import { hearOn, passages } from './passages.ts';
import type { Settings } from './settings.ts';
import { SAVES } from './words.ts';

export const SCREENS = ['play', 'city', 'journal', 'codex', 'saves', 'settings'] as const;
export type Screen = 'title' | (typeof SCREENS)[number];

/** One run on the table, and how far its reader has come. */
export interface Play {
  readonly run: Run;
  readonly seat: Seat;
  /** How many of the seat's beats have been told. */
  readonly heard: number;
}

export interface State {
  readonly play: Play | null;
  readonly screen: Screen;
  readonly settings: Settings;
  /** A sentence that the reader must see: what failed, what was done. */
  readonly notice: string | null;
}

export type Action =
  | { readonly type: 'begin'; readonly side: Side; readonly scenario: string; readonly temper: Temper; readonly seed: number }
  | { readonly type: 'decide'; readonly option: string }
  | { readonly type: 'hear'; readonly rest?: boolean }
  | { readonly type: 'undo' }
  | { readonly type: 'back'; readonly nth: number }
  | { readonly type: 'load'; readonly log: Log; readonly slot?: string; readonly heard?: number; readonly notice?: string }
  | { readonly type: 'go'; readonly screen: Screen }
  | { readonly type: 'set'; readonly settings: Settings }
  | { readonly type: 'say'; readonly notice: string | null };

/** The state after an action. What the story refuses changes nothing but the notice. */
export function advance(book: Book, state: State, action: Action): State {
  try {
    return { ...state, notice: null, ...change(book, state, action) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...state, notice: error.message };
  }
}

function change(book: Book, { play }: State, action: Action): Partial<State> {
  switch (action.type) {
    case 'begin': {
      const { side, scenario, temper, seed } = action;
      return open(book, start(book, { scenario, temper, seed, sides: [side] }), side);
    }
    case 'load': {
      const { run, stopped } = replay(book, action.log);
      const opened = open(book, run, action.log.sides.find(isSide) ?? 'watch', action.heard ?? Infinity);
      return { ...opened, notice: stopped === undefined ? (action.notice ?? null) : SAVES.stopped(stopped.why) };
    }
    case 'go':
      return { screen: action.screen };
    case 'set':
      return { settings: action.settings };
    case 'say':
      return { notice: action.notice };
    case 'decide':
    case 'hear':
    case 'undo':
    case 'back':
      return play === null ? {} : playOn(book, play, action);
  }
}

function playOn(book: Book, play: Play, action: Extract<Action, { type: 'decide' | 'hear' | 'undo' | 'back' }>): Partial<State> {
  const { run, seat, heard } = play;
  switch (action.type) {
    case 'decide': {
      if (!isSide(seat)) return {};
      const next = step(book, run, { type: 'decide', side: seat, option: action.option, by: 'person' });
      return { play: { run: next, seat, heard: hearOn(passages(book, next, seat), heard, false) } };
    }
    case 'hear':
      return { play: { ...play, heard: hearOn(passages(book, run, seat), heard, action.rest === true) } };
    case 'undo':
      return open(book, replay(book, undone(run.log)).run, seat, Infinity);
    case 'back':
      return open(book, replay(book, before(run.log, action.nth)).run, seat, Infinity);
  }
}

/** A run laid open at the beats heard; at least its first passage, at most all there is. */
function open(book: Book, run: Run, seat: Seat, heard = 0): Partial<State> {
  const all = passages(book, run, seat);
  const total = all.reduce((sum, { beats }) => sum + beats.length, 0);
  const first = all[0]?.beats.length ?? 0;
  return { play: { run, seat, heard: Math.max(first, Math.min(heard, total)) }, screen: 'play' };
}
