import type { Point } from './projection.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest of `places` in a direction, for arrow keys; what lies aside counts double. Undefined at the edge. */
export function neighbour<T extends { readonly at: Point }>(places: readonly T[], from: Point, direction: Direction): T | undefined {
  const level = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  return places
    .flatMap((place) => {
      const [dx, dy] = [place.at.x - from.x, place.at.y - from.y];
      const along = (level ? dx : dy) * sign;
      return along > 0 ? [{ place, cost: along + 2 * Math.abs(level ? dy : dx) }] : [];
    })
    .toSorted((a, b) => a.cost - b.cost)
    .at(0)?.place;
}
