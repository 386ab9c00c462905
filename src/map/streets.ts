import { METRES_PER_UNIT, type Point } from './projection.ts';

/** The net of streets, bridges and quays, as `npm run plates` lists it: tenths of plate units. */
export interface Streets {
  /** x, y, x, y … */
  readonly corners: readonly number[];
  /** Corner, corner, kind (0 a great street or a bridge, 1 a street, 2 a quay), corner … */
  readonly ways: readonly number[];
}

/** A stretch that cannot be walked: a bridge whose span is up. */
export type Shut = readonly [Point, Point];

/** So much longer a way may be and still be taken, by its kind: one keeps to the great streets. */
const DEAR = [1, 1.15, 1.35] as const;
const VERST = 1066.8;
/** Metres in a minute: a man in a hurry, on foot, who is stopped now and then. */
const PACE = 83;

/** The shortest way on foot from one point of the plate to another, along the streets; both ends included. Plate units. */
export function walkBetween({ corners, ways }: Streets, from: Point, to: Point, shut: readonly Shut[] = []): Point[] {
  const points: Point[] = [];
  for (let k = 0; k < corners.length; k += 2) points.push({ x: (corners[k] ?? 0) / 10, y: (corners[k + 1] ?? 0) / 10 });
  const at = (corner: number): Point => points[corner] ?? from;
  const next: [corner: number, cost: number][][] = points.map(() => []);
  const tie = (a: number, b: number, dear: number) => {
    const cost = away(at(a), at(b)) * dear;
    next[a]?.push([b, cost]);
    next[b]?.push([a, cost]);
  };
  const open: [a: number, b: number, dear: number][] = [];
  for (let k = 0; k < ways.length; k += 3) {
    const [a = 0, b = 0, kind = 0] = ways.slice(k, k + 3);
    if (!shut.some((stretch) => lies(at(a), at(b), stretch))) open.push([a, b, DEAR[kind] ?? 1]);
  }
  for (const [a, b, dear] of open) tie(a, b, dear);
  // Both ends step onto the nearest street, wherever along it that is.
  const [start, goal] = [from, to].map((end) => {
    const [a, b, dear] = open.reduce((best, way) => (off(at(way[0]), at(way[1]), end) * way[2] < off(at(best[0]), at(best[1]), end) * best[2] ? way : best), open[0] ?? [0, 0, 1]);
    const corner = points.push(foot(at(a), at(b), end)) - 1;
    next.push([]);
    tie(corner, a, dear);
    tie(corner, b, dear);
    return corner;
  });
  if (start === undefined || goal === undefined) return [from, to];
  const way = cheapest(next, start, goal);
  return way === null ? [from, to] : [from, ...way.map(at), to];
}

/** Dijkstra's: the corners from start to goal, or null when there is no way. */
function cheapest(next: readonly (readonly (readonly [number, number])[])[], start: number, goal: number): number[] | null {
  const cost = new Map<number, number>([[start, 0]]);
  const before = new Map<number, number>();
  const edge = new Set([start]);
  const done = new Set<number>();
  while (edge.size > 0) {
    const here = [...edge].reduce((best, one) => ((cost.get(one) ?? Infinity) < (cost.get(best) ?? Infinity) ? one : best));
    if (here === goal) {
      const way = [goal];
      for (let at = before.get(goal); at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    edge.delete(here);
    done.add(here);
    for (const [there, step] of next[here] ?? []) {
      const sum = (cost.get(here) ?? Infinity) + step;
      if (done.has(there) || sum >= (cost.get(there) ?? Infinity)) continue;
      cost.set(there, sum);
      before.set(there, here);
      edge.add(there);
    }
  }
  return null;
}

/** How long a way is, in plate units. */
export function lengthOf(way: readonly Point[]): number {
  return way.slice(1).reduce((sum, point, k) => sum + away(way[k] ?? point, point), 0);
}

/** The point so far (0 to 1) along a way. */
export function pointAlong(way: readonly Point[], share: number): Point {
  let left = lengthOf(way) * share;
  for (let k = 1; k < way.length; k++) {
    const [a, b] = [way[k - 1], way[k]];
    if (a === undefined || b === undefined) break;
    const long = away(a, b);
    if (left <= long && long > 0) return { x: a.x + ((b.x - a.x) * left) / long, y: a.y + ((b.y - a.y) * left) / long };
    left -= long;
  }
  return way.at(-1) ?? { x: 0, y: 0 };
}

/** How far that is on the ground: versts to the half, and minutes on foot to the five. */
export function measured(way: readonly Point[]): { readonly versts: number; readonly minutes: number } {
  const metres = lengthOf(way) * METRES_PER_UNIT;
  return { versts: Math.max(0.5, Math.round((metres / VERST) * 2) / 2), minutes: Math.max(5, Math.round(metres / PACE / 5) * 5) };
}

function away(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The point of the stretch from a to b that lies nearest. */
function foot(a: Point, b: Point, to: Point): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.min(1, Math.max(0, ((to.x - a.x) * dx + (to.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return { x: a.x + dx * share, y: a.y + dy * share };
}

function off(a: Point, b: Point, to: Point): number {
  return away(foot(a, b, to), to);
}

/** Whether the way from a to b leads over the middle of a stretch. */
function lies(a: Point, b: Point, [from, to]: Shut): boolean {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return off(a, b, middle) < 3 && Math.abs((b.x - a.x) * (to.x - from.x) + (b.y - a.y) * (to.y - from.y)) > 0.9 * away(a, b) * away(from, to);
}
