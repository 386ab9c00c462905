/** How many slots are looked at before the table is taken for full. */
const REACH = 64;

/** The states that have been seen, as 64-bit hashes, shared by all that search. Two different states count as one with odds of n² in 2⁶⁵. */
export class Table {
  readonly slots: BigInt64Array<SharedArrayBuffer>;
  /** Whether a state found no room and was not kept. */
  full = false;
  private readonly halves = new Int32Array(2);
  private readonly whole = new BigInt64Array(this.halves.buffer);

  /** `bits`: the table has 2^bits slots of 8 bytes; or the slots of a table that is shared. */
  constructor(slots: number | SharedArrayBuffer) {
    this.slots = new BigInt64Array(typeof slots === 'number' ? new SharedArrayBuffer(8 * 2 ** slots) : slots);
  }

  /** Keeps a state; whether it is new. */
  add(high: number, low: number): boolean {
    this.halves[0] = low === 0 && high === 0 ? 1 : low;
    this.halves[1] = high;
    const key = this.whole[0] ?? 1n;
    const mask = this.slots.length - 1;
    for (let n = 0, slot = (low ^ (high >>> 7)) & mask; n < REACH; n++, slot = (slot + 1) & mask) {
      const held = Atomics.compareExchange(this.slots, slot, 0n, key);
      if (held === 0n) return true;
      if (held === key) return false;
    }
    this.full = true;
    return false;
  }
}
