import type { Point } from '../../src/map/projection.ts';
import { find, type Feature } from './base.ts';
import { chance } from './chance.ts';
import { broken, gouge, nick, rings, smooth, trace } from './cuts.ts';
import { embedFonts } from './fonts.ts';
import type { Inks } from './inks.ts';
import { grow, polar, solid, subtract, within, type Area, type Path } from './shapes.ts';

/** The environs, from Kronstadt to Kolpino and from the Gulf to Gatchina, in degrees. */
const EAST = 30.73;
const WEST = 29.57;
const NORTH = 60.06;
const SOUTH = 59.495;
const UNITS_PER_LON = 248;
const UNITS_PER_LAT = UNITS_PER_LON / Math.cos((59.8 * Math.PI) / 180);

export const INSET = {
  width: Math.round((EAST - WEST) * UNITS_PER_LON),
  height: Math.round((NORTH - SOUTH) * UNITS_PER_LAT),
} as const;

export const projectInset = (lon: number, lat: number): Point => ({ x: (lon - WEST) * UNITS_PER_LON, y: (NORTH - lat) * UNITS_PER_LAT });

type Side = readonly [east: number, south: number, anchor: 'start' | 'middle' | 'end'];
/** The inset is seen as small as two thirds of its size: the places of the night are named large enough for that. */
const LARGE = 17;
const SMALL = 11.5;

/** Where a town's name stands beside its site. */
const TOWNS: readonly (readonly [id: string, label: string, side: Side, size: number])[] = [
  ['kronstadt', 'Kronstadt', [6, -12, 'middle'], LARGE], ['oranienbaum', 'Oranienbaum', [-2, 18, 'middle'], SMALL], ['peterhof', 'Peterhof', [12, 17, 'middle'], SMALL],
  ['krasnoe', 'Krasnoe Selo', [-8, 4, 'end'], SMALL], ['pulkovo', 'Pulkovo', [-11, 5, 'end'], LARGE], ['tsarskoe', 'Tsarskoe Selo', [4, 24, 'middle'], LARGE],
  ['gatchina', 'Gatchina', [-11, 5, 'end'], LARGE], ['kolpino', 'Kolpino', [-1, -9, 'middle'], SMALL],
];

/** Lines that leave the sheet: the towns at their far ends stand on the arrow heads. */
const BEYOND: readonly (readonly [id: string, label: string, from: Point, to: Point, side: Side])[] = [
  ['pskov', 'Pskov', projectInset(30.1325, 59.53), projectInset(30.1307, 59.512), [-11, 3, 'end']],
  ['mogilev', 'Mogilev', projectInset(30.44, 59.69), projectInset(30.475, 59.512), [-11, 3, 'end']],
  ['moscow', 'Moscow', projectInset(30.66, 59.699), projectInset(30.706, 59.6689), [0, 25, 'end']],
];

/** Places of the inset in its own units, for the marks put on it. */
export function insetPlaces(region: readonly Feature[]): Record<string, Point> {
  const towns = TOWNS.map(([id]) => [id, find(region, 'town', id).points[0]] as const);
  return Object.fromEntries([...towns, ...BEYOND.map(([id, , , to]) => [id, to] as const)].flatMap(([id, point]) => (point ? [[id, tenth(point)]] : [])));
}

/** The inset as a free-standing SVG with its two fonts inside. The rectangle of the city is `city`. */
export function drawInset(region: readonly Feature[], city: { west: number; east: number; south: number; north: number }, inks: Inks): string {
  const { width, height } = INSET;
  const [north, south] = ['north_shore', 'south_shore'].map((id) => smooth(find(region, 'coast', id).points, 1));
  const shores = solid([[...(north ?? []), { x: width + 60, y: -60 }, { x: -60, y: -60 }], [...(south ?? []), { x: width + 60, y: height + 60 }, { x: -60, y: height + 60 }]]);
  const islands = solid(region.filter(({ layer }) => layer === 'island').map(({ points }) => smooth(points, 1, true)));
  const rails = region.filter(({ layer }) => layer === 'rail').map(({ points }) => trace(smooth(points, 1))).join('');
  const [from, to] = [projectInset(city.west, city.north), projectInset(city.east, city.south)];
  const frame = `x="${from.x.toFixed(1)}" y="${from.y.toFixed(1)}" width="${(to.x - from.x).toFixed(1)}" height="${(to.y - from.y).toFixed(1)}" fill="none"`;
  const land = `<path d="${rings(shores)}${rings(islands)}" fill="${inks.land}" stroke="${inks.ink}" stroke-width="1.2" stroke-linejoin="round"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${embedFonts(['Oswald'], ['latin'])}${embedFonts(['Old Standard TT'], ['cyrillic'])}`,
    `text{font-family:Oswald,sans-serif;font-weight:500;letter-spacing:.02em;fill:${inks.ink};paint-order:stroke;stroke:${inks.card};stroke-width:4px;stroke-linejoin:round}.title,.water{font:italic 16px 'Old Standard TT',serif;stroke:none}.water{font-size:13px;letter-spacing:.14em;fill:${inks.cut};stroke:${inks.river}}</style>`,
    `<rect width="${width}" height="${height}" fill="${inks.river}"/><path d="${waterLines(shores, islands)}" fill="${inks.cut}" opacity=".8"/>${land}`,
    `<path d="${heights(region)}" fill="${inks.ink}" opacity=".7"/>`,
    `<path d="${rails}" fill="none" stroke="${inks.ink}" stroke-width="2"/><path d="${rails}" fill="none" stroke="${inks.land}" stroke-width=".9" stroke-dasharray="3.4 3"/>`,
    BEYOND.map(([, , start, end]) => arrow(start, end, inks)).join(''),
    `<rect ${frame} stroke="${inks.card}" stroke-width="4.4"/><rect ${frame} stroke="#B3261E" stroke-width="2.2"/>`,
    `<text class="water" x="92" y="66" text-anchor="middle" transform="rotate(14 92 66)">Финскій заливъ</text>`,
    TOWNS.map(([id, label, side, size]) => town(find(region, 'town', id).points[0], label, side, size, inks)).join(''),
    BEYOND.map(([, label, , end, side]) => name(end, label, side, LARGE)).join(''),
    ['Окрестности', 'Петрограда'].map((line, nth) => `<text class="title" x="58" y="${190 + nth * 17}" text-anchor="middle">${line}</text>`).join(''),
    '</svg>',
  ].join('');
}

function waterLines(shores: Area, islands: Area): string {
  const luck = chance('inset');
  const land = [...shores, ...islands];
  const water = subtract([[{ x: -9, y: -9 }, { x: INSET.width + 9, y: -9 }, { x: INSET.width + 9, y: INSET.height }, { x: -9, y: INSET.height }]], land);
  return [2.6, 5.6, 9.2, 13.4, 18.4, 24.2]
    .flatMap((far, k) => within(grow(land, far).map((path: Path) => [...path, ...path.slice(0, 1)]), water).flatMap((line) => broken(line, luck, [12, 46], 2.5 + k, 0.04 * k)).map((cut) => gouge(cut, 0.95 - 0.09 * k)))
    .join('');
}

/** Hachures under the heights of Pulkovo. */
function heights(region: readonly Feature[]): string {
  const [top = { x: 0, y: 0 }] = find(region, 'town', 'pulkovo').points;
  return Array.from({ length: 11 }, (_, k) => Math.PI * (0.08 + 0.084 * k))
    .map((angle) => nick(polar(top, 7, angle), polar(top, 12, angle), 0.9))
    .join('');
}

function arrow(from: Point, to: Point, { ink, card }: Inks): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const head = trace([to, polar(to, 8, angle + 2.7), polar(to, 8, angle - 2.7)]);
  const shaft = trace([from, polar(to, -5, angle)]);
  return `<path d="${shaft}" stroke="${ink}" stroke-width="1.6" stroke-dasharray="3.4 3"/><path d="${head}Z" fill="${ink}" stroke="${card}" stroke-width="1.2" paint-order="stroke"/>`;
}

const town = (at: Point | undefined, label: string, side: Side, size: number, inks: Inks): string =>
  at ? `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="3" fill="${inks.card}" stroke="${inks.ink}" stroke-width="1.6"/>${name(at, label, side, size)}` : '';

const name = ({ x, y }: Point, label: string, [east, south, anchor]: Side, size: number): string =>
  `<text x="${(x + east).toFixed(1)}" y="${(y + south).toFixed(1)}" text-anchor="${anchor}" font-size="${size}">${label}</text>`;

const tenth = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
