/**
 * Failed codes, counted by address and in all: whoever guesses is slowed down. Successes are never counted, for a whole
 * school stands behind one address. Addresses are kept in memory only, and forgotten when their failures have drained.
 */
export interface Failures {
  /** Whether an address may try now. */
  may(address: string): boolean;
  failed(address: string): void;
}

/** So many failures an address may make at once, and all together; each bucket drains by one in so many milliseconds. */
const BUCKETS = { address: { size: 20, drain: 6_000 }, all: { size: 200, drain: 600 } } as const;

/** `now` gives milliseconds. */
export function countFailures(now: () => number): Failures {
  const buckets = new Map<string, { level: number; at: number }>();
  const level = (key: string, drain: number): number => {
    const bucket = buckets.get(key);
    if (bucket === undefined) return 0;
    const left = Math.max(0, bucket.level - (now() - bucket.at) / drain);
    if (left === 0) buckets.delete(key);
    return left;
  };
  return {
    may: (address) => level(address, BUCKETS.address.drain) < BUCKETS.address.size && level('', BUCKETS.all.drain) < BUCKETS.all.size,
    failed(address) {
      buckets.set(address, { level: level(address, BUCKETS.address.drain) + 1, at: now() });
      buckets.set('', { level: level('', BUCKETS.all.drain) + 1, at: now() });
      for (const key of [...buckets.keys()]) level(key, key === '' ? BUCKETS.all.drain : BUCKETS.address.drain);
    },
  };
}
