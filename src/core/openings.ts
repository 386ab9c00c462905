import type { Book } from './book.ts';
import type { Log, Run } from './run.ts';

/**
 * Runs as they stood when a round had been opened, so that going back need not tell the whole night again. What is told
 * from one of them is what would be told from the beginning; only the time differs.
 */

/** The newest are kept, so many for a book. */
const KEPT = 24;
const openings = new WeakMap<Book, readonly Run[]>();

/** Keeps a settled run for `nearest`, and gives it back. */
export function remember(book: Book, run: Run): Run {
  const known = openings.get(book) ?? [];
  openings.set(book, [run, ...known.filter(({ log }) => log.decisions.length !== run.log.decisions.length || !begins(log, run.log))].slice(0, KEPT));
  return run;
}

/** The longest known run that a log begins with; undefined when it must be told from the start. */
export function nearest(book: Book, log: Log): Run | undefined {
  return (openings.get(book) ?? []).filter((run) => begins(run.log, log)).toSorted((a, b) => b.log.decisions.length - a.log.decisions.length)[0];
}

/** Whether a log is the beginning of another. */
function begins(first: Log, whole: Log): boolean {
  const same = first.story === whole.story && first.scenario === whole.scenario && first.seed === whole.seed && first.temper === whole.temper && first.sides.join() === whole.sides.join();
  return same && first.decisions.length <= whole.decisions.length && first.decisions.every((one, n) => {
    const other = whole.decisions[n];
    return other?.round === one.round && other.side === one.side && other.ask === one.ask && other.option === one.option && other.by === one.by;
  });
}
