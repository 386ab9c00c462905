import type { Hash } from './hash.ts';
import type { Table } from './table.ts';

/** What can be searched: it stands somewhere, can move on, and can be put back. */
export interface Field<Move, Footing> {
  /** What can be done here; nothing when it is over. */
  moves(): readonly Move[];
  take(move: Move): void;
  mark(): Footing;
  undo(footing: Footing): void;
  /** Mixes in all that makes a difference from here on. */
  key(hash: Hash): void;
}

export interface Bounds {
  readonly states: number;
  /** On the clock of `performance.now`. */
  readonly until: number;
}

export interface Searched {
  readonly states: number;
  readonly transitions: number;
  /** Whether every state was gone on from in every way; with others at the same table, together. */
  readonly complete: boolean;
}

/**
 * Goes every way from where the field stands, each state once: in depth, coming back by undoing. `turn` says which way is
 * gone first, so that two who share a table part at once.
 */
export function search<Move, Footing>(field: Field<Move, Footing>, table: Table, hash: Hash, bounds: Bounds, turn = 0): Searched {
  const stack: { readonly moves: readonly Move[]; readonly footing: Footing; next: number }[] = [];
  let states = 0;
  let transitions = 0;
  const stand = (first: boolean): void => {
    hash.reset();
    field.key(hash);
    const fresh = table.add(hash.high, hash.low);
    if (!fresh && !first) return;
    if (fresh) states++;
    const moves = field.moves();
    if (moves.length > 0) stack.push({ moves, footing: field.mark(), next: 0 });
  };
  stand(true);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (states >= bounds.states || ((transitions & 63) === 0 && performance.now() > bounds.until)) return { states, transitions, complete: false };
    const move = top.moves[(top.next + turn * (stack.length * 7 + 1)) % top.moves.length];
    if (top.next >= top.moves.length || move === undefined) {
      stack.pop();
      continue;
    }
    field.undo(top.footing);
    top.next++;
    field.take(move);
    transitions++;
    stand(false);
  }
  return { states, transitions, complete: !table.full };
}
