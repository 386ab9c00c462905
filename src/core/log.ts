import { deal, open, Refusal, settle, take } from './step.ts';
import type { Book } from './book.ts';
import { nearest, remember } from './openings.ts';
import type { Decision, Log, Run } from './run.ts';

export interface Replay {
  readonly run: Run;
  /** The first decision the story no longer takes, and why; absent when the whole log was replayed. */
  readonly stopped?: { readonly at: number; readonly decision: Decision; readonly why: string };
}

/**
 * A run from its log: load, undo, branch, share and restart are all this. A log written before the story was edited
 * replays as far as the story still has its decisions, and says where it stopped; the log itself is left alone.
 * Throws a Refusal only when the scenario is unknown.
 */
export function replay(book: Book, log: Log): Replay {
  let run = nearest(book, log) ?? remember(book, open(book, log));
  const from = run.log.decisions.length;
  for (const [n, decision] of log.decisions.slice(from).entries()) {
    try {
      const next = take(book, run, { type: 'decide', ...decision });
      run = next.round === run.round ? next : remember(book, settle(book, next));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { run: settle(book, deal(book, run)), stopped: { at: from + n, decision, why: error.message } };
    }
  }
  return { run: settle(book, deal(book, run)) };
}

/** The log as it stood before the nth decision a person took (from 0): to go back to it, or branch from there. */
export function before(log: Log, nth: number): Log {
  let seen = -1;
  const cut = log.decisions.findIndex(({ by }) => by === 'person' && ++seen === nth);
  return { ...log, decisions: cut < 0 ? log.decisions : log.decisions.slice(0, cut) };
}

/** The log without its last personal decision. */
export function undone(log: Log): Log {
  return before(log, log.decisions.filter(({ by }) => by === 'person').length - 1);
}
