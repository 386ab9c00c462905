import type { Point } from './projection.ts';

export interface Weighed {
  readonly at: Point;
  /** Who stands for the others when they are gathered: the heavier. */
  readonly weight: number;
}

const STEP = 1.2;

/** Places too close to stand apart, heaviest first: the first gives the mark its place and its name. */
export type Gathered<T> = readonly [T, ...T[]];

/**
 * Gathers what stands nearer than `reach` (in the units of `at`) into one. It does not depend on what is in view, so
 * nothing regroups while the map is dragged.
 */
export function gather<T extends Weighed>(places: readonly T[], reach: number): Gathered<T>[] {
  const groups: [T, ...T[]][] = [];
  for (const place of places.toSorted((a, b) => b.weight - a.weight)) {
    const near = groups
      .map((group) => ({ group, away: distance(group[0].at, place.at) }))
      .filter(({ away }) => away < reach)
      .toSorted((a, b) => a.away - b.away)
      .at(0);
    if (near) near.group.push(place);
    else groups.push([place]);
  }
  return groups;
}

/**
 * The least scale, from `scale` upwards by fifths and not above `most`, at which a place stands alone or for the
 * others; `scale` itself when there is none. `reach` is in CSS pixels.
 */
export function scaleToStand<T extends Weighed>(places: readonly T[], place: T, reach: number, scale: number, most: number): number {
  for (let at = scale; at <= most; at *= STEP) {
    if (gather(places, reach / gatheringScale(at)).some(([first]) => first === place)) return at;
  }
  return scale;
}

/** A scale to gather at: the nearest of steps of a fifth, so that a pinch regroups now and then and not at every move. */
export function gatheringScale(scale: number): number {
  return STEP ** Math.round(Math.log(scale) / Math.log(STEP));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
