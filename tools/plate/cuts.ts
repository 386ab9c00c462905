import type { Point } from '../../src/map/projection.ts';
import { noise, type Chance } from './chance.ts';
import type { Area, Path } from './shapes.ts';

/** SVG path data; two digits are a twentieth of a printed pixel. */
export const ring = (path: Path): string => (path.length < 3 ? '' : `${trace(path)}Z`);
export const rings = (area: Area): string => area.map(ring).join('');
export const trace = (path: Path): string => `M${path.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`;

/** Chaikin's corner cutting, ends kept. */
export function smooth(path: Path, times = 2, closed = false): Path {
  if (times === 0) return path;
  const cut = pairs(path, closed).flatMap(([a, b]) => [between(a, b, 0.25), between(a, b, 0.75)]);
  const [first] = path;
  const last = path.at(-1);
  return smooth(closed || !first || !last ? cut : [first, ...cut, last], times - 1, closed);
}

/** Points every `step` units along a path, the last one included. */
export function walk(path: Path, step: number, closed = false): Path {
  const points = pairs(path, closed).flatMap(([a, b]) => {
    const count = Math.max(1, Math.round(distance(a, b) / step));
    return Array.from({ length: count }, (_, k) => between(a, b, k / count));
  });
  const last = path.at(-1);
  return closed || !last ? points : [...points, last];
}

/** The tremor of a knife: moves every point by one field of noise, so that edges that met still meet. */
export function tremble(path: Path, by = 0.42, closed = true): Path {
  return walk(path, 1.5, closed).map(({ x, y }) => ({
    x: x + by * (noise(x, y, 7, 1) + 0.6 * noise(x, y, 2.6, 2)),
    y: y + by * (noise(x, y, 7, 3) + 0.6 * noise(x, y, 2.6, 4)),
  }));
}
export const trembled = (area: Area, by = 0.42): Area => area.map((path) => tremble(path, by));

/** One cut of a gouge along a path: a band that begins and ends in a point. */
export function gouge(path: Path, width: number): string {
  const last = path.length - 1;
  if (last < 1) return '';
  const sides = [1, -1].map((side) =>
    path.map((point, k) => {
      const before = path[Math.max(0, k - 1)] ?? point;
      const after = path[Math.min(last, k + 1)] ?? point;
      const length = distance(before, after) || 1;
      const half = (side * width * Math.sin(Math.PI * (k / last)) ** 0.55) / 2;
      return { x: point.x - ((after.y - before.y) / length) * half, y: point.y + ((after.x - before.x) / length) * half };
    }),
  );
  return ring([...(sides[0] ?? []), ...(sides[1] ?? []).toReversed().slice(1, -1)]);
}

/** A short straight gouge, bent a little. */
export function nick(from: Point, to: Point, width: number, bend = 0): string {
  const length = distance(from, to) || 1;
  const middle = between(from, to, 0.5);
  const [nx, ny] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  const at = (by: number): string => `${(middle.x + nx * by).toFixed(2)} ${(middle.y + ny * by).toFixed(2)}`;
  const [start, end] = [from, to].map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`);
  return `M${start}Q${at(bend + width)} ${end}Q${at(bend - width)} ${start}Z`;
}

/** Breaks a long line into cuts of uneven length with gaps between; drops some of them. */
export function broken(path: Path, luck: Chance, [shortest, longest]: readonly [number, number], gap: number, dropped = 0): Path[] {
  const points = walk(path, 2);
  const parts: Path[] = [];
  let at = 0;
  while (at < points.length) {
    const end = at + Math.round(luck.between(shortest, longest) / 2);
    const part = points.slice(at, end + 1);
    if (part.length > 2 && luck.next() >= dropped) parts.push(part);
    at = end + Math.max(1, Math.round(luck.between(0.6, 1.4) * gap * 0.5));
  }
  return parts;
}

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
export const length = (path: Path): number => pairs(path, false).reduce((sum, [a, b]) => sum + distance(a, b), 0);
export const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** Neighbouring points; with `closed`, the last and the first too. */
export function pairs(path: Path, closed: boolean): [Point, Point][] {
  const result: [Point, Point][] = [];
  let before = closed ? path.at(-1) : undefined;
  for (const point of path) {
    if (before) result.push([before, point]);
    before = point;
  }
  return result;
}
