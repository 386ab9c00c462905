import type { Log } from '../core/run.ts';

/** A run kept under a name: `slot-1` to `slot-12` by hand, `auto-…` by itself. */
export interface Slot {
  readonly id: string;
  readonly log: Log;
  /** When it was kept, in milliseconds since 1970. */
  readonly kept: number;
}

/**
 * What the saves screen needs. Every failure rejects with an Error whose message is a sentence for the player, and
 * leaves what was kept as it was.
 */
export interface Saves {
  /** The slots a player fills by hand, in order. */
  readonly slots: readonly string[];
  /** False when the browser refuses storage: runs live until the page is closed. */
  readonly lasting: boolean;
  /** The newest first. */
  list(): Promise<readonly Slot[]>;
  put(slot: string, log: Log): Promise<void>;
  remove(slot: string): Promise<void>;
  exportFile(log: Log): void;
  importFile(file: File): Promise<Log>;
  /** The whole address that carries a run; null when the page was opened from a file: nobody else could open it. */
  readonly link: ((log: Log) => string) | null;
}

/** The sentence of a failure; anything that is no sentence of ours gets `otherwise`. */
export function sentence(error: unknown, otherwise: string): string {
  return error instanceof Error && /^[A-Z].*[.!]$/.test(error.message) ? error.message : otherwise;
}
