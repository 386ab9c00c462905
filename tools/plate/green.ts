import { PLATE, type Point } from '../../src/map/projection.ts';
import { find, type Feature } from './base.ts';
import { turn } from './blocks.ts';
import { chance, noise, type Chance } from './chance.ts';
import { nick, ring, rings, tremble, trembled } from './cuts.ts';
import type { Ground } from './ground.ts';
import type { Inks } from './inks.ts';
import { TITLE } from './lettering.ts';
import { band, box, common, covers, grow, polar, solid, subtract, unite, type Area } from './shapes.ts';

/** Cemeteries among the parks: crosses stand between their trees. */
const GRAVES = new Set(['smolensk', 'lavra']);
/** A parade ground in 1917: sand, no trees. */
const SAND = new Set(['mars']);
/** The islands of summer houses: groves, not streets. */
const WOODED = ['krestovsky', 'kamenny', 'yelagin'] as const;
/** The islands of the sea port: no gardens. */
const PORT = ['gutuevsky', 'kanonersky'] as const;

/** Country beyond the last houses: level cuts, kitchen gardens, groves, and cottages that thin out from the edge of the city. */
export function drawCountry(features: readonly Feature[], ground: Ground, inks: Inks): string {
  const { land, urban, green, streets, railway, fortress } = ground;
  const rural = subtract(grow(land, -6), unite(grow(fortress, 2), grow(urban, 5), grow(green, 4), grow(streets, 3), grow(railway, 3)));
  const outlines = (ids: readonly string[]): Area => solid(ids.map((id) => find(features, 'island', id).points));
  const islands = outlines(WOODED);
  const gardens = furrows(subtract(rural, unite(islands, outlines(PORT), TITLE)));
  const groves = field(common(rural, islands), 5.4, -1).filter(({ x, y }) => noise(x, y, 34, 8) > 0.02);
  return (
    `<path d="${levelCuts(subtract(rural, unite(gardens.plots, islands, TITLE)))}" fill="${inks.ink}" opacity=".36"/>` +
    `<path d="${gardens.lines}" fill="none" stroke="${inks.ink}" stroke-width=".55" opacity=".55"/>` +
    plant(groves, chance('groves'))(inks) +
    cottages(ground, subtract(rural, grow(gardens.plots, 1)), inks)
  );
}

function levelCuts(area: Area): string {
  const luck = chance('country');
  let cuts = '';
  for (let k = 0; k < 7000; k++) {
    const from = { x: luck.between(0, PLATE.width), y: luck.between(0, PLATE.height) };
    const to = { x: from.x + luck.between(4, 10), y: from.y + luck.between(-0.6, 0.6) };
    const width = luck.between(0.4, 0.85);
    if (covers(area, from) && covers(area, to)) cuts += nick(from, to, width);
  }
  return cuts;
}

/** Kitchen gardens: small plots of parallel furrows. */
function furrows(area: Area): { plots: Area; lines: string } {
  const luck = chance('gardens');
  const plots: Area = [];
  let lines = '';
  for (let k = 0; k < 2600; k++) {
    const at = { x: luck.between(20, PLATE.width - 20), y: luck.between(20, PLATE.height - 20) };
    const [wide, high, angle] = [luck.between(9, 20), luck.between(7, 13), 0.6 * noise(at.x, at.y, 150, 5) + (luck.next() < 0.3 ? Math.PI / 2 : 0)];
    const place = (shape: Area): Area => turn(shape, angle).map((path) => path.map(({ x, y }) => ({ x: x + at.x, y: y + at.y })));
    const plot = place(box(-wide / 2, -high / 2, wide, high));
    if (noise(at.x, at.y, 70, 6) < 0.02 || !plot.flat().every((point) => covers(area, point)) || common(plot, plots).length > 0 || subtract(plot, area).length > 0) continue;
    plots.push(...grow(plot, 1.5));
    for (let y = -high / 2; y <= high / 2; y += 1.7)
      lines += place([[{ x: -wide / 2, y }, { x: wide / 2, y }]]).map((line) => `M${tremble(line, 0.3, false).map((p) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('L')}`).join('');
  }
  return { plots, lines };
}

/** Wooden houses outside the built quarters, closer together near them and along the roads. */
function cottages({ urban, avenues, rails }: Ground, area: Area, inks: Inks): string {
  const luck = chance('cottages');
  const roads = band(avenues.map(({ line }) => line), 34);
  const near = [grow(urban, 15), grow(urban, 34), unite(roads, band([...rails], 14))];
  const houses: string[] = [];
  for (let k = 0; k < 26000; k++) {
    const at = { x: luck.between(12, PLATE.width - 12), y: luck.between(12, PLATE.height - 12) };
    const wanted = near.filter((zone) => covers(zone, at)).length;
    if (wanted === 0 || luck.next() > wanted * 0.26 || !covers(area, at)) continue;
    const angle = noise(at.x, at.y, 60, 7) * 0.9;
    const house = turn(box(0, 0, luck.between(2, 4), luck.between(1.6, 2.6)), angle).map((path) => path.map(({ x, y }) => ({ x: x + at.x, y: y + at.y })));
    houses.push(rings(house));
  }
  const all = houses.join('');
  return `<path d="${all}" fill="${inks.ink}" transform="translate(.7 .8)"/><path d="${all}" fill="${inks.block}" stroke="${inks.ink}" stroke-width=".5"/>`;
}

/** Parks: a tint, an edge, and what stands in them. */
export function drawParks({ parks }: Ground, inks: Inks): string {
  return parks
    .map(({ id, area }) => {
      const shape = rings(trembled(area));
      const planted = SAND.has(id) ? sand(area) : plant(field(area, 4.4, -1.6), chance(id), GRAVES.has(id) ? 0.4 : 0);
      const ground = SAND.has(id) ? inks.land : inks.park;
      return `<path d="${shape}" fill="${ground}" stroke="${inks.ink}" stroke-width=".7"/>${planted(inks)}`;
    })
    .join('');
}

type Planting = (inks: Inks) => string;

/** Crowns with a shaded side, some of them crosses where people lie buried. */
function plant(places: readonly Point[], luck: Chance, graves = 0): Planting {
  let [crowns, shades, crosses] = ['', '', ''];
  for (const { x, y } of places) {
    const point = { x: x + luck.between(-1, 1), y: y + luck.between(-1, 1) };
    if (luck.next() < graves) {
      crosses += `M${at(point, 0, -1.6)}V${(point.y + 1.4).toFixed(2)}M${at(point, -0.9, -0.7)}h1.8`;
      continue;
    }
    const r = luck.between(1.3, 2.2);
    const crown = Array.from({ length: 11 }, (_, k) => polar(point, r * luck.between(0.78, 1.12), (k / 11) * 2 * Math.PI));
    crowns += ring(crown);
    shades += rings(subtract([crown], [crown.map((p) => ({ x: p.x - r * 0.42, y: p.y - r * 0.46 }))]));
  }
  return ({ park, ink }) =>
    `<path d="${crowns}" fill="${park}" stroke="${ink}" stroke-width=".45" stroke-linejoin="round"/><path d="${shades}" fill="${ink}"/><path d="${crosses}" fill="none" stroke="${ink}" stroke-width=".6"/>`;
}

function sand(area: Area): Planting {
  const luck = chance('sand');
  const grains = field(area, 2.6, -1.5).map(({ x, y }) => circle({ x: x + luck.between(-1, 1), y: y + luck.between(-1, 1) }, luck.between(0.16, 0.34)));
  return ({ ink }) => `<path d="${grains.join('')}" fill="${ink}" opacity=".7"/>`;
}

/** Points of a staggered grid inside an area, kept off its edge. */
function field(area: Area, step: number, edge: number): Point[] {
  const inside = grow(area, edge);
  const points = inside.flat();
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const found: Point[] = [];
  for (let line = 0, y = top; y < bottom; line++, y += step * 0.87)
    for (let x = left + (line % 2) * (step / 2); x < right; x += step) if (covers(inside, { x, y })) found.push({ x, y });
  return found;
}

export const circle = ({ x, y }: Point, r: number): string =>
  `M${(x - r).toFixed(2)} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const at = ({ x, y }: Point, dx: number, dy: number): string => `${(x + dx).toFixed(2)} ${(y + dy).toFixed(2)}`;
