import type { Point } from '../../src/map/projection.ts';
import { distance, pairs } from './cuts.ts';
import type { Survey } from './plate.ts';
import { band, covers, grow, subtract, unite, within, type Area, type Path } from './shapes.ts';

/** The ways one can go through the city: corners and the ways between them. */
export interface Streets {
  /** x, y, x, y … in tenths of plate units. */
  readonly corners: readonly number[];
  /** Corner, corner, kind (0 a great street or a bridge, 1 a street, 2 a quay), corner … */
  readonly ways: readonly number[];
}

interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly kind: number;
}

/** Corners nearer than this are one. Plate units. */
const SAME = 1.6;
/** A street that ends so near another is taken to run into it. */
const GAP = 16;
/** Separate nets are joined over land by links no longer than this. */
const LINK = 60;
/** Two corners so near, and so many times farther apart on foot, have a lane between them. */
const LANE = 34;
const ROUND = 3.2;
/** The breadth of the granite, in plate units. */
const EDGE = 5;


/** Every street, quay and bridge as one net: lines cut where they meet, loose ends run into what lies next to them. */
export function netStreets({ features, ground }: Survey): Streets {
  const { avenues, passages, canals, banks, land, urban, open } = ground;
  const wet = unite(...canals.map(({ line, width }) => band([line], width)));
  const town = grow(urban, 6);
  // Bridges end on the granite, and links to them may step over its edge.
  const river = grow(open, -EDGE);
  const rings = (area: Area): Path[] => area.map((path) => [...path, ...path.slice(0, 1)]);
  const lines: (readonly [Path, number])[] = [
    ...avenues.map(({ line }) => [line, 0] as const),
    ...passages.map((line) => [line, 0] as const),
    ...features.filter(({ layer, id }) => layer === 'bridge' && id !== 'finl_rail' && id !== 'anichkov').map(({ points }) => [points, 0] as const),
    ...within(features.filter(({ layer }) => layer === 'street').map(({ points }) => points), land).map((line) => [line, 1] as const),
    ...within(rings(grow(banks, -1.8)), town).map((line) => [line, 2] as const),
    ...within(rings(grow(wet, 1.3)), subtract(town, wet)).map((line) => [line, 2] as const),
  ];
  let ways = lines.flatMap(([line, kind]) => pairs(simplified(line, 0.7), false).map(([from, to]): Way => ({ from, to, kind })));
  ways = cut(ways);
  ways = cut([...ways, ...loose(ways, river)]);
  ways = joined(ways, river);
  return listed(lanes(ways, unite(river, wet), ground.built));
}

/** Cuts every way where another crosses or touches it. */
function cut(ways: readonly Way[]): Way[] {
  return ways.flatMap((way) => {
    const { from, to, kind } = way;
    const long = distance(from, to);
    if (long < 0.01) return [];
    const shares = ways.flatMap((other) => (other === way ? [] : meetings(way, other)));
    const stops = [0, ...shares.filter((share) => share * long > 0.4 && (1 - share) * long > 0.4).toSorted((a, b) => a - b), 1];
    return pairs(stops.map((share) => along(from, to, share)), false).map(([a, b]): Way => ({ from: a, to: b, kind })).filter((part) => distance(part.from, part.to) > 0.3);
  });
}

/** Shares of `way` at which `other` crosses it, or ends on it. */
function meetings({ from, to }: Way, other: Way): number[] {
  const [ax, ay, bx, by] = [to.x - from.x, to.y - from.y, other.to.x - other.from.x, other.to.y - other.from.y];
  const [x, y] = [other.from.x - from.x, other.from.y - from.y];
  const turn = ax * by - ay * bx;
  if (Math.abs(turn) > 1e-9) {
    const [share, there] = [(x * by - y * bx) / turn, (x * ay - y * ax) / turn];
    if (share > 0 && share < 1 && there > 0 && there < 1) return [share];
  }
  return [other.from, other.to].flatMap((end) => {
    const { share, away } = nearest(from, to, end);
    return away < SAME && share > 0 && share < 1 ? [share] : [];
  });
}

/** Links from ends that lead nowhere to the nearest way that does not lie over the river. */
function loose(ways: readonly Way[], water: Area): Way[] {
  const ends = ways.flatMap(({ from, to }) => [from, to]);
  return ways.flatMap((way) =>
    [way.from, way.to].flatMap((end) => {
      if (ends.filter((other) => distance(other, end) < SAME).length > 1) return [];
      const [best] = ways
        .filter((other) => other !== way && distance(other.from, end) >= SAME && distance(other.to, end) >= SAME)
        .map(({ from, to }) => ({ ...nearest(from, to, end), from, to }))
        .filter(({ away }) => away < GAP)
        .toSorted((a, b) => a.away - b.away);
      if (best === undefined) return [];
      const to = along(best.from, best.to, best.share);
      return crosses(end, to, water) ? [] : [{ from: end, to, kind: 1 }];
    }),
  );
}

/** Nets that still lie apart are joined by the shortest links over land; what cannot be joined is left out. */
function joined(given: readonly Way[], water: Area): Way[] {
  let ways = [...given];
  for (;;) {
    const nets = netsOf(ways).toSorted((a, b) => b.length - a.length);
    const [main = [], ...rest] = nets;
    const links = rest.flatMap((net) => {
      const best = net
        .flatMap(({ from, to }) => [from, to])
        .flatMap((end) => main.flatMap((way) => [way.from, way.to]).map((to) => ({ from: end, to, away: distance(end, to) })))
        .filter(({ away }) => away < LINK)
        .toSorted((a, b) => a.away - b.away)
        .slice(0, 12)
        .find(({ from, to }) => !crosses(from, to, water));
      return best === undefined ? [] : [{ from: best.from, to: best.to, kind: 1 }];
    });
    if (links.length === 0) return main;
    ways = [...ways, ...links];
  }
}

/** Lanes where one would have to go a long way round; never over water, nor through the thick of the houses. */
function lanes(ways: readonly Way[], water: Area, built: Area): Way[] {
  const corners = new Corners();
  const steps: Map<number, number>[] = [];
  const tie = (a: number, b: number, long: number) => {
    (steps[a] ??= new Map()).set(b, long);
    (steps[b] ??= new Map()).set(a, long);
  };
  for (const { from, to } of ways) tie(corners.at(from), corners.at(to), distance(from, to));
  const { points } = corners;
  const near = points
    .flatMap((from, a) => points.slice(a + 1).map((to, k) => ({ a, b: a + 1 + k, from, to, away: distance(from, to) })))
    .filter(({ away }) => away < LANE)
    .toSorted((a, b) => a.away - b.away);
  const made = near.flatMap(({ a, b, from, to, away }): Way[] => {
    if (isNear(steps, a, b, away * ROUND) || crosses(from, to, water)) return [];
    if (Array.from({ length: 8 }, (_, k) => along(from, to, (k + 0.5) / 8)).filter((point) => covers(built, point)).length > 5) return [];
    tie(a, b, away);
    return [{ from, to, kind: 1 }];
  });
  return [...ways, ...made];
}

/** Whether one comes from a to b in less than `most`. */
function isNear(steps: readonly Map<number, number>[], a: number, b: number, most: number): boolean {
  const cost = new Map([[a, 0]]);
  const edge = new Set([a]);
  while (edge.size > 0) {
    const here = [...edge].reduce((best, one) => ((cost.get(one) ?? 0) < (cost.get(best) ?? 0) ? one : best));
    if (here === b) return true;
    edge.delete(here);
    for (const [there, step] of steps[here] ?? []) {
      const sum = (cost.get(here) ?? 0) + step;
      if (sum > most || sum >= (cost.get(there) ?? Infinity)) continue;
      cost.set(there, sum);
      edge.add(there);
    }
  }
  return false;
}

function netsOf(ways: readonly Way[]): Way[][] {
  const corners = new Corners();
  const nets = new Map<number, number>();
  const root = (corner: number): number => {
    const up = nets.get(corner) ?? corner;
    return up === corner ? corner : root(up);
  };
  for (const { from, to } of ways) nets.set(root(corners.at(from)), root(corners.at(to)));
  const found = new Map<number, Way[]>();
  for (const way of ways) {
    const net = root(corners.at(way.from));
    found.set(net, [...(found.get(net) ?? []), way]);
  }
  return [...found.values()];
}

function listed(ways: readonly Way[]): Streets {
  const corners = new Corners();
  const seen = new Set<string>();
  const list = ways.flatMap(({ from, to, kind }) => {
    const [a, b] = [corners.at(from), corners.at(to)];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || seen.has(key)) return [];
    seen.add(key);
    return [a, b, kind];
  });
  return { corners: corners.points.flatMap(({ x, y }) => [Math.round(x * 10), Math.round(y * 10)]), ways: list };
}

/** Numbers points; what lies close together has one number. */
class Corners {
  readonly points: Point[] = [];
  at(point: Point): number {
    const known = this.points.findIndex((other) => distance(other, point) < SAME / 2);
    if (known >= 0) return known;
    return this.points.push(point) - 1;
  }
}

/** A link lies over the river; its ends, on the granite, may. */
function crosses(from: Point, to: Point, water: Area): boolean {
  return Array.from({ length: 9 }, (_, k) => along(from, to, (k + 1) / 10)).some((point) => covers(water, point));
}

function nearest(from: Point, to: Point, point: Point): { readonly share: number; readonly away: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return { share, away: distance(point, along(from, to, share)) };
}

const along = (from: Point, to: Point, share: number): Point => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });

/** Douglas and Peucker's: leaves out points that lie nearer than `by` to the line without them. */
function simplified(path: Path, by: number): Path {
  const [first, last] = [path.at(0), path.at(-1)];
  if (!first || !last || path.length < 3) return path;
  if (distance(first, last) < by) {
    const half = Math.floor(path.length / 2);
    return [...simplified(path.slice(0, half + 1), by).slice(0, -1), ...simplified(path.slice(half), by)];
  }
  const away = path.map((point) => nearest(first, last, point).away);
  const far = away.indexOf(Math.max(...away));
  if ((away[far] ?? 0) < by) return [first, last];
  return [...simplified(path.slice(0, far + 1), by).slice(0, -1), ...simplified(path.slice(far), by)];
}
