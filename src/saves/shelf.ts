import type { Log } from '../core/run.ts';

/** A run kept under a name. */
export interface Slot {
  readonly id: string;
  readonly log: Log;
  /** When it was kept: milliseconds since 1970. */
  readonly kept: number;
  /** Counts the writings of this slot, so that two windows do not overwrite each other unseen. */
  readonly revision: number;
}

/** The twelve slots a player fills by hand. Autosaves have names of their own. */
export const SLOTS: readonly string[] = Array.from({ length: 12 }, (_, n) => `slot-${n + 1}`);

/** Where runs are kept. Every failure rejects with a SaveFault and leaves what was kept as it was. */
export interface Shelf {
  /** False when the browser refuses storage: then runs live until the page is closed. */
  readonly lasting: boolean;
  list(): Promise<readonly Slot[]>;
  /** Keeps a log. With `base`, only over that revision: another window's later writing is never lost. */
  keep(id: string, log: Log, base?: number): Promise<Slot>;
  remove(id: string): Promise<void>;
}

/** Thrown by `keep` when another window has written the slot since. */
export class Overtaken extends Error {}

/** Autosaves kept at most; the oldest goes first. */
export const AUTOSAVES = 4;

export function isAutosave(id: string): boolean {
  return id.startsWith('auto-');
}
