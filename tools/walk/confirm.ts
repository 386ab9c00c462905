import type { Book } from '../../src/core/book.ts';
import { faultsOf } from '../../tests/story/faults.ts';
import { play } from '../../tests/story/seen.ts';

/** What inkjs says of a night that the walker found fault with, told again by the core from its decisions: its own words where it finds one, too. */
export function confirm(book: Book, scenario: string, trail: readonly string[]): string {
  try {
    const faults = play(book, [scenario, ...trail].join(' ')).flatMap((run, n, runs) => faultsOf(book, run, runs[n - 1]?.beats.length ?? 0));
    return faults.length === 0 ? 'inkjs takes these decisions and finds nothing by itself' : `inkjs, too: ${faults.join('; ')}`;
  } catch (error) {
    return `inkjs, too: ${error instanceof Error ? error.message : String(error)}`;
  }
}
