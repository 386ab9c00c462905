import { ClipperD, ClipType, EndType, FillRule, inflatePathsD, JoinType, type PathsD } from 'clipper2-ts';
import type { Point } from '../../src/map/projection.ts';

export type Path = Point[];
/** Rings of one or more areas; holes run the other way round. */
export type Area = Path[];

const DIGITS = 3;

const clip = (how: ClipType, subject: Area, other: Area): Area => {
  const engine = new ClipperD(DIGITS);
  engine.addSubjectPaths(subject);
  if (other.length > 0) engine.addClipPaths(other);
  const closed: PathsD = [];
  engine.execute(how, FillRule.NonZero, closed);
  return closed;
};

/** All of the areas as one. */
export const unite = (...areas: Area[]): Area => clip(ClipType.Union, areas.flat(), []);
/** An area from single outlines, typed in any direction, none of them a hole. */
export const solid = (outlines: Path[]): Area => unite(outlines.map((ring) => (signedArea(ring) < 0 ? ring.toReversed() : ring)));
export const subtract = (from: Area, what: Area): Area => clip(ClipType.Difference, from, what);
export const common = (one: Area, other: Area): Area => clip(ClipType.Intersection, one, other);

/** Offsets an area: outwards when `by` is positive, inwards when negative; corners are rounded. */
export const grow = (area: Area, by: number): Area => inflatePathsD(area, by, JoinType.Round, EndType.Polygon, 2, DIGITS, 0.08);

/** A band of the given width along lines. */
export const band = (lines: Path[], width: number, end: EndType = EndType.Butt): Area =>
  unite(inflatePathsD(lines, width / 2, JoinType.Round, end, 2, DIGITS, 0.08));

/** The parts of open lines that lie inside an area. */
export function within(lines: Path[], area: Area): Path[] {
  const engine = new ClipperD(DIGITS);
  engine.addOpenSubjectPaths(lines);
  engine.addClipPaths(area);
  const closed: PathsD = [];
  const open: PathsD = [];
  engine.execute(ClipType.Intersection, FillRule.NonZero, closed, open);
  return open;
}

/** Splits an area into its separate pieces, each outer ring with its own holes. */
export function pieces(area: Area): Area[] {
  const outers = area.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const hole of area) {
    const [first] = hole;
    if (signedArea(hole) > 0 || !first) continue;
    outers.find(([outer]) => outer && contains(outer, first))?.push(hole);
  }
  return outers;
}

/** Square units, holes taken off. */
export const size = (area: Area): number => area.reduce((sum, ring) => sum + signedArea(ring), 0);

export function signedArea(ring: Path): number {
  let sum = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before) sum += before.x * point.y - point.x * before.y;
    before = point;
  }
  return sum / 2;
}

/** Even-odd test of a point against all rings of an area. */
export const covers = (area: Area, point: Point): boolean => area.filter((ring) => contains(ring, point)).length % 2 === 1;

function contains(ring: Path, { x, y }: Point): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && point.y > y !== before.y > y && x < ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x) inside = !inside;
    before = point;
  }
  return inside;
}

export const box = (x: number, y: number, width: number, height: number): Area => [
  [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }],
];

export function disc(centre: Point, radius: number): Area {
  return [Array.from({ length: 28 }, (_, k) => polar(centre, radius, (k / 28) * 2 * Math.PI))];
}

export const polar = (from: Point, distance: number, angle: number): Point => ({
  x: from.x + distance * Math.cos(angle),
  y: from.y + distance * Math.sin(angle),
});
