/** What of the game lies in the browser for play without a network. */
export interface Stock {
  /** The sets that lie here whole: scenarios by their ids, and others. */
  readonly kept: readonly string[];
  /** Bytes of the whole game that do not yet. */
  readonly left: number;
  /** Whether more is being fetched because it was asked for. */
  readonly coming: boolean;
  /** Why what was asked for has not come: no network, or no room. */
  readonly fault: 'network' | 'room' | null;
}

/** What a page asks of the keeping: to keep these sets, and of what it has fetched so far (addresses) what belongs to the game. */
export interface Wish {
  readonly keep: readonly string[];
  readonly had: readonly string[];
}
