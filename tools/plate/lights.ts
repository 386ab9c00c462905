import { PLATE, project, type Point } from '../../src/map/projection.ts';
import type { Block } from './blocks.ts';
import { chance } from './chance.ts';
import { distance, tremble, walk } from './cuts.ts';
import { frontage, wakefulFronts, type Front } from './elevations.ts';
import type { Survey } from './plate.ts';
import { box, covers, grow, subtract, within, type Area, type Path } from './shapes.ts';

/**
 * What burns at night, not drawn but listed, so that the scene can put it out house by house and print it sharp at any
 * zoom. All numbers are tenths of plate units, turns are degrees.
 */
export interface Lights {
  /** Street lamps: x, y, x, y … */
  readonly lamps: readonly number[];
  /** For each block of houses its windows: x, y, turn, panes, x, y, turn, panes …; the block nearest to the Palace first. */
  readonly blocks: readonly (readonly number[])[];
  /** The two houses that did not sleep, their windows as path data about (x, y), in plate units. */
  readonly fronts: readonly Front[];
}

/** The brightest quarter lies around the Palace; lights grow rarer with distance, in units. */
const HEART: Point = project(30.322, 59.936);
const PALACE: Point = project(30.3139, 59.9404);
const REACH = 420;
const MINISTRIES = 80;

/** "The street-lights were few and far between" (Reed, ch. I): lamps on the great streets, on bridges, along the granite of the Neva. */
export function listLights({ features, ground: { avenues, banks, urban }, blocks }: Survey): Lights {
  const quays = within(grow(banks, -1.6).map((path) => [...path, ...path.slice(0, 1)]), grow(urban, 10)).filter((path) => path.some((point) => distance(point, HEART) < REACH));
  const bridges = features.filter(({ layer, id }) => layer === 'bridge' && id !== 'anichkov').map(({ points }) => points);
  const [great, others] = [1, 2].map((rank) => avenues.filter((one) => one.rank === rank).map(({ line }) => line));
  const free = subtract(box(12, 12, PLATE.width - 24, PLATE.height - 24), frontage());
  const lamps = [...rows(great ?? [], 26, 2.6), ...rows(others ?? [], 40, 2.6), ...rows(bridges, 13, 2.4), ...rows(quays, 31, 0)].filter((lamp) => covers(free, lamp));
  const luck = chance('windows');
  const lit = blocks
    .map((block) => ({ windows: windows(block, free, luck), away: distance(block.area[0]?.[0] ?? HEART, PALACE) }))
    .filter(({ windows }) => windows.length > 0)
    .toSorted((a, b) => a.away - b.away);
  return { lamps: lamps.flatMap(({ x, y }) => [tenths(x), tenths(y)]), blocks: lit.map(({ windows }) => windows), fronts: wakefulFronts() };
}

/** Lamps every `step` units, on both sides of a line when `aside` is given. */
function rows(lines: readonly Path[], step: number, aside: number): Path {
  return lines.flatMap((line) => {
    const at = walk(line, step);
    return at.flatMap((point, k) => {
      const next = at[k + 1] ?? point;
      const long = distance(point, next);
      if (long < step / 2 && k > 0) return [];
      const [nx, ny] = long ? [-(next.y - point.y) / long, (next.x - point.x) / long] : [0, 0];
      const side = k % 2 === 0 ? aside : -aside;
      return tremble([{ x: point.x + nx * side, y: point.y + ny * side }], 0.4, false);
    });
  });
}

/** Windows set square to their block, on its roofs and never in its courts. */
function windows({ area, courts, angle }: Block, free: Area, luck: ReturnType<typeof chance>): number[] {
  const [outer = []] = area;
  const [left, right] = [Math.min(...outer.map(({ x }) => x)), Math.max(...outer.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...outer.map(({ y }) => y)), Math.max(...outer.map(({ y }) => y))];
  const near = Math.max(0.2, 1 - distance({ x: left, y: top }, HEART) / (REACH * 1.6));
  // The ministries around the Palace work late.
  const late = distance({ x: left, y: top }, PALACE) < MINISTRIES ? 3 : 0;
  const wanted = Math.floor(luck.next() * near * 6) + late;
  return Array.from({ length: wanted }, (): number[] => {
    const point = { x: luck.between(left, right), y: luck.between(top, bottom) };
    const panes = luck.next() < 0.35 ? 2 : 1;
    if (!covers(free, point) || !covers(area, point) || covers(courts, point)) return [];
    return [tenths(point.x), tenths(point.y), Math.round((angle * 180) / Math.PI), panes];
  }).flat();
}

const tenths = (value: number): number => Math.round(value * 10);
