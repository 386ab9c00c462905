import type { Point } from '../../src/map/projection.ts';
import { chance, type Chance } from './chance.ts';
import { distance, nick, pairs } from './cuts.ts';
import { box, common, grow, pieces, signedArea, size, subtract, within, type Area, type Path } from './shapes.ts';

/** One block of houses: its roofs, the courts cut into them and the way it lies. */
export interface Block {
  readonly area: Area;
  readonly courts: Area;
  /** Radians, along its longest side. */
  readonly angle: number;
}

/** Square units; 280 are about 130 by 140 metres. */
const LARGEST = 300;
const SMALLEST = 9;
const LANE = 1.15;
/** Houses stand about 16 m deep around the courts of Petrograd. */
const HOUSE = 2;
const WALL = 1.1;

/** Divides built-up land into blocks and cuts the courts. */
export function divideBlocks(built: Area): Block[] {
  const luck = chance('blocks');
  return pieces(built)
    .flatMap((area) => halve(area, LARGEST, LANE, luck))
    .filter((area) => size(area) > SMALLEST)
    .map((area) => ({ area, courts: courts(area, luck), angle: longestSide(area) }));
}

function courts(area: Area, luck: Chance): Area {
  return pieces(grow(area, -HOUSE))
    .flatMap((inside) => halve(inside, luck.between(14, 46), WALL, luck))
    .flatMap((court) => (size(court) < 3 || luck.next() < 0.22 ? [] : court));
}

/** Cuts an area in two across its longer extent, again and again, until no piece is larger than `largest`. */
function halve(area: Area, largest: number, gap: number, luck: Chance): Area[] {
  if (size(area) <= largest * luck.between(0.8, 1.35)) return [area];
  const angle = longestSide(area);
  const turned = turn(area, -angle);
  const xs = turned.flat().map(({ x }) => x);
  const ys = turned.flat().map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const share = luck.between(0.42, 0.58);
  const cut =
    right - left > bottom - top
      ? box(left + (right - left) * share - gap / 2, top - 1, gap, bottom - top + 2)
      : box(left - 1, top + (bottom - top) * share - gap / 2, right - left + 2, gap);
  const halves = pieces(subtract(area, turn(cut, angle)));
  return halves.length < 2 ? halves : halves.flatMap((half) => halve(half, largest, gap, luck));
}

/** Roof lines: parallel gouges over one block, clear of its courts. */
export function hatch({ area, courts: open }: Block, angle: number, pitch: number, width: number): string {
  const turned = turn(area, -angle);
  const xs = turned.flat().map(({ x }) => x);
  const ys = turned.flat().map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const lines: Path[] = [];
  for (let y = top + pitch / 2; y < bottom; y += pitch) lines.push([{ x: left - 1, y }, { x: right + 1, y }]);
  return within(turn(lines, angle), open.length > 0 ? subtract(area, open) : area)
    .map(([from, to]) => (from && to && distance(from, to) > 0.9 ? nick(from, to, width) : ''))
    .join('');
}

/** The sunless side of the courts: a court less itself moved away from the light. */
export const shade = (area: Area, by: number): Area => subtract(area, area.map((path) => path.map(({ x, y }) => ({ x: x + by, y: y + by * 1.2 }))));

export const lit = (area: Area, by: number): Area => common(area, area.map((path) => path.map(({ x, y }) => ({ x: x + by, y: y + by }))));

export const turn = (area: Area, angle: number): Area => area.map((path) => path.map((point) => turned(point, angle)));

function turned({ x, y }: Point, angle: number): Point {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

/** Direction of the longest side of the largest ring. */
export function longestSide(area: Area): number {
  const [outer] = area.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const [side] = pairs(outer ?? [], true).toSorted(([a, b], [c, d]) => distance(c, d) - distance(a, b));
  return side ? Math.atan2(side[1].y - side[0].y, side[1].x - side[0].x) : 0;
}
