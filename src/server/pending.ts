/** Places reserved and not yet taken, by whom they are for: so that nobody fills a room by reserving alone. */
export interface Pending {
  /** Counts one more, for as long as a reservation lasts; false when there are `most` already. */
  enter(queue: string, most: number): boolean;
}

/** How long a reservation lasts (milliseconds). */
export const RESERVED = 15_000;

export function countPending(): Pending {
  const waiting = new Map<string, number>();
  const change = (queue: string, by: number): void => {
    const now = (waiting.get(queue) ?? 0) + by;
    if (now > 0) waiting.set(queue, now);
    else waiting.delete(queue);
  };
  return {
    enter(queue, most) {
      if ((waiting.get(queue) ?? 0) >= most) return false;
      change(queue, 1);
      setTimeout(() => change(queue, -1), RESERVED).unref();
      return true;
    },
  };
}
