import { project, type Point } from './projection.ts';

/** The stream of the Great Neva from the works’ quay up to the Nikolaevsky Bridge, in the middle of the water. */
const STREAM: readonly Point[] = [
  project(30.2705, 59.9205), project(30.2702, 59.9225), project(30.2715, 59.9245), project(30.2722, 59.926), project(30.2735, 59.9278), project(30.2752, 59.9296),
  project(30.2773, 59.9309), project(30.2805, 59.9322), project(30.2845, 59.9333),
];

/** The way by water between two berths of the Great Neva, both included: out into the stream, along it, and in again. Plate units. */
export function sailBetween(from: Point, to: Point): Point[] {
  const [start, end] = [nearest(from), nearest(to)];
  const between = start <= end ? STREAM.slice(start, end + 1) : STREAM.slice(end, start + 1).toReversed();
  return [from, ...between, to];
}

function nearest({ x, y }: Point): number {
  const away = STREAM.map((point) => Math.hypot(point.x - x, point.y - y));
  return away.indexOf(Math.min(...away));
}
