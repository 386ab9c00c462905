import { project } from '../../src/map/projection.ts';
import type { Inks } from './inks.ts';
import { box, unite, type Area } from './shapes.ts';

/** A building seen from the street: a dark mass, what is cut out of it, what is gilded. Ground level is y = 0, units as on the plate. */
interface Elevation {
  readonly mass: string;
  readonly cuts: string;
  readonly gold: string;
  /** Half of its width at the foot. */
  readonly half: number;
}

/** Parts are given by their centre line and the height of their foot above the ground. */
const wall = (x: number, foot: number, width: number, height: number): string => `M${x - width / 2} ${-foot}v${-height}h${width}v${height}Z`;
const gable = (x: number, foot: number, width: number, height: number): string => `M${x - width / 2} ${-foot}L${x} ${-foot - height}L${x + width / 2} ${-foot}Z`;
const dome = (x: number, foot: number, width: number, height: number): string =>
  `M${x - width / 2} ${-foot}C${x - width / 2} ${-foot - height * 0.72} ${x - width * 0.22} ${-foot - height} ${x} ${-foot - height}C${x + width * 0.22} ${-foot - height} ${x + width / 2} ${-foot - height * 0.72} ${x + width / 2} ${-foot}Z`;
const onion = (x: number, foot: number, width: number, height: number): string =>
  `M${x - width * 0.3} ${-foot}C${x - width * 0.8} ${-foot - height * 0.42} ${x - width * 0.2} ${-foot - height * 0.62} ${x} ${-foot - height}C${x + width * 0.2} ${-foot - height * 0.62} ${x + width * 0.8} ${-foot - height * 0.42} ${x + width * 0.3} ${-foot}Z`;
const row = (x: number, foot: number, span: number, count: number, width: number, height: number): string =>
  Array.from({ length: count }, (_, k) => wall(x - span / 2 + (span * (k + 0.5)) / count, foot, width, height)).join('');
const cross = (x: number, foot: number, height: number): string => wall(x, foot, 0.5, height) + wall(x, foot + height * 0.55, 1.5, 0.45);
const arch = (x: number, width: number, height: number): string =>
  `M${x - width / 2} 0V${-height + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width / 2} ${-height + width / 2}V0Z`;
const both = (part: (x: number) => string, x: number): string => part(-x) + part(x);

const PETER_PAUL: Elevation = {
  half: 24,
  mass: wall(0, 0, 12, 10.5) + wall(0, 10, 10, 8) + wall(0, 17.5, 7.6, 5.5) + dome(0, 22.5, 6.4, 5) + gable(0, 26, 3.4, 24) + cross(0, 48, 5.5) + wall(14.5, 0, 18, 9) + gable(14.5, 8.8, 20, 3) + wall(19, 9, 3.8, 5.5) + dome(19, 14, 4.8, 4) + cross(19, 17.4, 3.4),
  gold: gable(0, 26.4, 1.9, 20.5) + dome(0, 22.9, 4.6, 3.2) + dome(19, 14.3, 3.4, 2.9),
  cuts: row(0, 1.6, 10, 3, 1.3, 3.6) + row(0, 6.4, 10, 3, 1.3, 2.6) + row(0, 11.4, 8, 3, 1.2, 4.6) + row(0, 18.6, 5.6, 3, 0.9, 3) + row(14.5, 1.8, 16, 6, 1.3, 4.6) + row(19, 10.6, 3, 3, 0.5, 2.6),
};

const ADMIRALTY: Elevation = {
  half: 23,
  mass: wall(0, 0, 46, 6.8) + both((x) => wall(x, 0, 7.5, 8.4) + gable(x, 8.2, 8.4, 2.2), 19.2) + wall(0, 0, 12, 12.4) + wall(0, 12, 8.6, 7) + wall(0, 18.6, 5.6, 3) + dome(0, 21.2, 5.2, 4.2) + gable(0, 24.4, 2.5, 21) + 'M-2.6 -46.2L-1.600 -44.800H1.400L2.800 -46.400L.8 -45.900V-48.500L-1.200 -46.200Z',
  gold: gable(0, 24.8, 1.4, 18.6) + dome(0, 21.6, 3.8, 2.9),
  cuts: arch(0, 4.2, 7.4) + row(0, 9.4, 10, 5, 0.9, 1.7) + row(0, 13.2, 7.8, 6, 0.65, 4.8) + both((x) => row(x, 1, 9.6, 5, 0.9, 2) + row(x, 3.8, 9.6, 5, 0.9, 1.9) + row(x * 1.78, 1.2, 5.8, 5, 0.6, 5.4), 10.8),
};

const ISAAC: Elevation = {
  half: 17,
  mass: wall(0, 0, 34, 10.6) + gable(0, 10.2, 19, 4.4) + both((x) => wall(x, 10, 5, 6.4) + dome(x, 16.2, 5, 4) + cross(x, 19.6, 2.6), 12.4) + wall(0, 10, 16, 12) + dome(0, 21.8, 15.4, 11.6) + wall(0, 32.4, 3.6, 4.6) + dome(0, 36.8, 3.8, 3) + cross(0, 39.4, 4),
  gold: dome(0, 22.4, 13.4, 10) + both((x) => dome(x, 16.6, 3.8, 2.9), 12.4) + dome(0, 37.1, 2.6, 2),
  cuts: row(0, 1.4, 16, 8, 0.85, 7.4) + both((x) => row(x, 1.6, 7, 3, 1.1, 3.4) + row(x, 6.2, 7, 3, 1.1, 2.2), 12.6) + row(0, 14.8, 14.4, 9, 0.75, 6) + both((x) => row(x, 11, 3.8, 2, 0.8, 4), 12.4) + wall(0, 33.2, 0.8, 3) + gable(0, 11.2, 12, 2.2),
};

const SMOLNY_CATHEDRAL: Elevation = {
  half: 14,
  mass: wall(0, 0, 28, 11) + gable(0, 10.6, 13, 4) + both((x) => wall(x, 10.6, 5.6, 4.5) + wall(x, 14.6, 4.6, 6.4) + dome(x, 20.8, 5, 3.2) + onion(x, 23.6, 3.4, 4.2) + cross(x, 27, 3), 10.4) + wall(0, 11, 13, 10.4) + dome(0, 21.2, 13, 9.4) + wall(0, 29.6, 3.6, 4) + onion(0, 33.4, 4.6, 5.6) + cross(0, 38.2, 4),
  gold: onion(0, 33.8, 3.2, 4.4) + both((x) => onion(x, 23.9, 2.3, 3.2), 10.4),
  cuts: row(0, 1.6, 10, 4, 1.2, 4.2) + row(0, 7, 10, 4, 1.2, 2.2) + both((x) => row(x, 1.6, 7, 3, 1.1, 4.2) + row(x, 7, 7, 3, 1.1, 2.2) + row(x, 15.8, 3.8, 2, 0.9, 4), 9.8) + row(0, 13.4, 11, 5, 1.2, 5.8) + 'M-5 -22C-4.800 -26.500 -3 -28.800 -1.500 -29.600C-2.800 -27 -3.200 -25 -3.200 -22Z' + wall(0, 30.2, 0.9, 2.6),
};

const SMOLNY_INSTITUTE: Elevation = {
  half: 22,
  mass: wall(0, 0, 44, 8.6) + wall(0, 0, 15, 10.2) + gable(0, 10, 16.4, 4.2) + both((x) => wall(x, 0, 6, 9.6), 19),
  gold: '',
  cuts: row(0, 3.6, 13, 8, 0.75, 6) + row(0, 0, 13, 7, 1.1, 2.5) + gable(0, 10.8, 10, 2.2) + both((x) => row(x, 0.9, 13, 7, 0.95, 1.7) + row(x, 3.5, 13, 7, 0.95, 2.2) + row(x, 6.5, 13, 7, 0.95, 1.3), 14.6),
};

const WINTER_PALACE: Elevation = {
  half: 22,
  mass: wall(0, 0, 44, 11.6) + both((x) => wall(x, 0, 7, 12.6), 18.5) + wall(0, 0, 14, 12.6) + gable(0, 12.4, 12, 3) + row(0, 11.4, 43, 17, 0.55, 2.7) + wall(0, 14, 0.5, 6),
  gold: '',
  cuts: row(0, 0.9, 41, 17, 1, 2.3) + row(0, 4.3, 41, 17, 1, 3.4) + row(0, 8.8, 41, 17, 1, 1.8) + arch(0, 1.6, 3.4) + both((x) => arch(x, 1.6, 3.4), 2.4),
};

const KAZAN: Elevation = {
  half: 21,
  mass: wall(0, 0, 42, 7.4) + both((x) => wall(x, 0, 5, 8.8), 19.4) + wall(0, 0, 11, 9.4) + gable(0, 9.2, 12.4, 3.2) + wall(0, 11, 9, 7) + dome(0, 17.8, 9, 7.4) + wall(0, 24.6, 1.6, 2) + cross(0, 26.2, 3.2),
  gold: '',
  cuts: row(0, 1, 9.6, 6, 0.7, 6.6) + both((x) => row(x, 1, 11, 9, 0.65, 5), 11.4) + row(0, 12.6, 7.6, 6, 0.7, 4.2) + 'M-3.200 -18.600C-3 -21.600 -2 -23 -1 -23.800C-1.700 -22 -1.900 -20.500 -1.900 -18.600Z',
};

const EXCHANGE: Elevation = {
  half: 12,
  mass: wall(0, 0, 24, 1.6) + wall(0, 1.4, 21, 8) + wall(0, 9, 13, 1.6) + gable(0, 10.4, 14, 3.4),
  gold: '',
  cuts: row(0, 2.2, 19.4, 10, 0.85, 6),
};

const ROSTRAL: Elevation = {
  half: 4,
  mass: 'M-3.400 0V-3H-2.200L-1.800 -22H-3V-23.800H3V-22H1.800L2.200 -3H3.400V0Z' + both((x) => gable(x, 16, 3, 1.6) + gable(x, 9.5, 3.4, 1.8), 2.4) + gable(0, 23.6, 2.4, 2.6),
  gold: gable(0, 23.8, 1.4, 1.8),
  cuts: 'M-.9 -21H-.2L-.4 -4H-1.200Z',
};

const COLUMN: Elevation = {
  half: 3,
  mass: wall(0, 0, 4.4, 2.2) + wall(0, 2, 3, 1.6) + 'M-1 -3.400L-.8 -16H.8L1 -3.400Z' + wall(0, 15.8, 2.2, 0.9) + dome(0, 16.6, 1.4, 1.6) + cross(0, 17.8, 3.2),
  gold: '',
  cuts: 'M-.5 -4.200H-.1V-15.200H-.4Z',
};

const SAVIOUR: Elevation = {
  half: 12,
  mass: wall(0, 0, 15, 8.4) + wall(-9, 0, 5, 13) + onion(-9, 13, 6, 6.6) + cross(-9, 18.6, 3) + wall(0, 8, 4.4, 9) + gable(0, 16.8, 4.6, 7) + onion(0, 21.6, 3.4, 4.2) + cross(0, 25, 3) + both((x) => wall(x, 8.2, 2.4, 4.4) + onion(x, 12.4, 4.2, 4.8) + cross(x, 16.4, 2.4), 5),
  gold: onion(-9, 13.3, 4.6, 5) + onion(0, 21.9, 2.4, 3) + both((x) => onion(x, 12.7, 2.8, 3.4), 5),
  cuts: row(0, 1.6, 12, 5, 1, 4.6) + row(-9, 2, 3.6, 2, 0.8, 8) + row(0, 9.6, 3.2, 2, 0.7, 5.4),
};

const TRINITY: Elevation = {
  half: 11,
  mass: wall(0, 0, 22, 8.4) + gable(0, 8.2, 11, 3) + wall(0, 8, 8, 8) + dome(0, 15.8, 9, 7) + cross(0, 22.4, 3.6) + both((x) => wall(x, 8, 3.6, 3.6) + dome(x, 11.4, 4.8, 4) + cross(x, 15, 2.4), 8),
  gold: '',
  cuts: row(0, 1, 9.6, 6, 0.7, 6) + both((x) => row(x, 1.6, 4, 2, 0.9, 4), 8) + row(0, 10, 6.6, 5, 0.7, 4.4) + 'M-3 -16.600C-2.800 -19.400 -2 -20.800 -1 -21.600C-1.700 -19.800 -1.900 -18.600 -1.900 -16.600Z',
};

const TAURIDE: Elevation = {
  half: 15,
  mass: wall(0, 0, 30, 4.6) + both((x) => wall(x, 0, 6, 6), 13) + wall(0, 0, 10, 6.6) + gable(0, 6.4, 11, 2.4) + wall(0, 6, 5, 3.6) + dome(0, 9.4, 6, 3),
  gold: '',
  cuts: row(0, 0.9, 8.6, 6, 0.65, 4.6) + both((x) => row(x, 1, 12, 6, 0.8, 2.4), 10),
};

const CASTLE: Elevation = {
  half: 9,
  mass: wall(0, 0, 17, 9) + wall(0, 0, 7, 10.4) + gable(0, 10, 8, 2.4) + wall(5.5, 8, 3, 4) + gable(5.5, 11.8, 2.4, 12),
  gold: gable(5.5, 12.2, 1.2, 9),
  cuts: row(0, 1, 5.4, 4, 0.65, 7.6) + both((x) => row(x, 1, 4, 2, 1, 2.4) + row(x, 4.8, 4, 2, 1, 2.4), 6),
};

const WORKS: Elevation = {
  half: 7,
  mass: wall(0, 0, 13, 4) + 'M-6.500 -3.800V-6.200L-2.200 -3.800V-6.200L2.200 -3.800V-6.200L6.500 -3.800Z' + 'M3.400 -3L3.900 -16H5.500L6 -3Z' + 'M-1.400 -3L-1 -12.500H.4L.8 -3Z',
  gold: '',
  cuts: row(0, 1.1, 12, 6, 1, 1.5) + 'M4.700 -17C3.200 -18.500 5.500 -20 4 -22C6.500 -21.500 5.200 -19.500 6.600 -18.800C6 -17.500 5.500 -17 4.700 -17Z',
};

/** Where each stands: degrees of its site, then units east and south that keep it clear of the mark on that site. Sites as in places.json where listed there. */
const STANDING: readonly (readonly [Elevation, lon: number, lat: number, east: number, south: number, scale?: number])[] = [
  [WORKS, 30.3785, 59.9597, 0, -4], [WORKS, 30.339, 59.975, 10, -6], [WORKS, 30.264, 59.9255, 0, -8], [WORKS, 30.269, 59.9493, 0, -8],
  [WORKS, 30.285, 59.9082, 0, 9], [WORKS, 30.2745, 59.919, 4, -8], [WORKS, 30.3715, 59.9571, 4, -8],
  [TRINITY, 30.3062, 59.9163, 0, 0], [TAURIDE, 30.3764, 59.9478, 0, -9], [CASTLE, 30.3378, 59.9403, 0, -8],
  [SMOLNY_CATHEDRAL, 30.3956, 59.9489, -3, 2, 1.2], [SMOLNY_INSTITUTE, 30.3966, 59.9462, 0, -9, 1.12],
  [SAVIOUR, 30.3289, 59.9401, 0, 2, 1.1], [KAZAN, 30.3246, 59.9342, 0, -4, 1.05],
  [ADMIRALTY, 30.3084, 59.9377, 0, 3, 1.12], [ISAAC, 30.3061, 59.9341, -1, 8, 1.16],
  [WINTER_PALACE, 30.3139, 59.9404, 6, -1, 1.12], [COLUMN, 30.3158, 59.939, 0, 8, 0.95],
  [EXCHANGE, 30.305, 59.9437, -10, 3, 1], [ROSTRAL, 30.3062, 59.9441, -1, -3, 0.9], [ROSTRAL, 30.3066, 59.943, 1, 5, 0.9],
  [PETER_PAUL, 30.3165, 59.95, 9, 2, 1.2],
];

/** About how far a front rises before only towers go on. */
const FRONT = 16;

/** Every great building at its site; `draw` decides what is shown of it. */
function stand(draw: (elevation: Elevation) => string): string {
  return STANDING.toSorted((a, b) => b[2] - a[2])
    .map(([elevation, lon, lat, east, south, scale = 1]) => {
      const { x, y } = project(lon, lat);
      return `<g transform="translate(${(x + east).toFixed(1)} ${(y + south).toFixed(1)}) scale(${scale})">${draw(elevation)}</g>`;
    })
    .join('');
}

export const drawElevations = (inks: Inks): string =>
  stand(
    ({ mass, cuts, gold }) =>
      `<path d="${mass}" fill="${inks.ink}" stroke="${inks.land}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/><path d="${cuts}" fill="${inks.card}"/><path d="${gold}" fill="${inks.gold}"/>`,
  );

/** Ground hidden by the fronts; no lamp shines through them. */
export const frontage = (): Area =>
  unite(
    ...STANDING.map(([{ half }, lon, lat, east, south, scale = 1]) => {
      const { x, y } = project(lon, lat);
      return box(x + east - half * scale, y + south - FRONT * scale, 2 * half * scale, FRONT * scale);
    }),
  );

/** A front whose windows burn: they stand about (x, y), `scale` times as large as in the path. */
export interface Front {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly path: string;
}

/** The windows of the two houses that did not sleep: the palace and the Institute. */
export const wakefulFronts = (): Front[] =>
  STANDING.filter(([elevation]) => elevation === WINTER_PALACE || elevation === SMOLNY_INSTITUTE).map(([{ cuts }, lon, lat, east, south, scale = 1]) => {
    const { x, y } = project(lon, lat);
    return { x: rounded(x + east), y: rounded(y + south), scale, path: cuts.replaceAll(/-?\d+\.\d{3,}/g, (long) => String(rounded(Number(long)))) };
  });

const rounded = (value: number): number => Math.round(value * 10) / 10;
