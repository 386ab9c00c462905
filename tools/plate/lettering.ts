import { METRES_PER_UNIT, PLATE, project } from '../../src/map/projection.ts';
import { find, type Feature } from './base.ts';
import { smooth, trace } from './cuts.ts';
import type { Inks } from './inks.ts';
import { box, type Path } from './shapes.ts';

type Place = readonly [lon: number, lat: number];

/** Names along water: text, size in units, the line they follow. */
const WATERS: readonly (readonly [string, number, readonly Place[]])[] = [
  ['НЕВА', 27, [[30.3085, 59.9441], [30.317, 59.9456], [30.3262, 59.9482]]],
  ['Большая Нева', 12, [[30.2918, 59.9354], [30.299, 59.9377], [30.3068, 59.9406]]],
  ['Малая Нева', 13.5, [[30.253, 59.9585], [30.27, 59.9544], [30.2835, 59.9499]]],
  ['Большая Невка', 12, [[30.3105, 59.9803], [30.325, 59.9768], [30.334, 59.9702], [30.336, 59.9625]]],
  ['Малая Невка', 12, [[30.246, 59.9655], [30.262, 59.9652], [30.276, 59.9661]]],
  ['Средняя Невка', 9.5, [[30.2475, 59.9785], [30.259, 59.9752], [30.2685, 59.9738]]],
  ['Н е в а', 17, [[30.4026, 59.942], [30.3994, 59.935], [30.3945, 59.929]]],
  ['Финскій заливъ', 16, [[30.2222, 59.9212], [30.234, 59.9196], [30.248, 59.9172]]],
];

/** Parts of the city, in capitals. */
const PARTS: readonly (readonly [string, size: number, Place, turn?: number])[] = [
  ['ВАСИЛЬЕВСКІЙ ОСТРОВЪ', 19, [30.2655, 59.9405], -27], ['ПЕТРОГРАДСКАЯ СТОРОНА', 18, [30.302, 59.9598], 0], ['ВЫБОРГСКАЯ СТОРОНА', 18, [30.371, 59.9632], 0],
  ['ПЕСКИ', 17, [30.381, 59.937], 0], ['КОЛОМНА', 15, [30.2867, 59.9237], 0], ['ОХТА', 17, [30.4143, 59.951], -90],
  ['КРЕСТОВСКІЙ', 13, [30.2475, 59.9702], 5], ['КАМЕННЫЙ', 11, [30.2865, 59.9775], 0], ['ЕЛАГИНЪ', 11, [30.2535, 59.9797], 5], ['АПТЕКАРСКІЙ', 12, [30.3125, 59.9722], 0],
  ['ГОЛОДАЙ', 11, [30.246, 59.9555], 0], ['ГУТУЕВСКІЙ', 11, [30.2475, 59.9105], -70],
];

/** Which streets and canals are named, where along their line (0 to 1) and how large. */
const STREETS: readonly (readonly [layer: 'avenue' | 'canal', id: string, at: number, size: number])[] = [
  ['avenue', 'nevsky', 0.36, 11], ['avenue', 'nevsky', 0.82, 10], ['avenue', 'gorokhovaya', 0.2, 7.5], ['avenue', 'voznesensky', 0.62, 8], ['avenue', 'sadovaya', 0.62, 8.5],
  ['avenue', 'liteiny', 0.42, 10], ['avenue', 'zagorodny', 0.5, 8.5], ['avenue', 'ligovskaya', 0.62, 8.5], ['avenue', 'suvorovsky', 0.56, 9.5], ['avenue', 'shpalernaya', 0.5, 8.5],
  ['avenue', 'kirochnaya', 0.45, 7.5], ['avenue', 'kamennoostrovsky', 0.42, 10], ['avenue', 'bolshoy_ps', 0.5, 9], ['avenue', 'bolshoy_vo', 0.5, 9.5], ['avenue', 'sredny_vo', 0.5, 8.5],
  ['avenue', 'lines_8', 0.5, 7], ['avenue', 'sampsonievsky', 0.48, 9], ['avenue', 'lesnoy', 0.4, 8],
  ['avenue', 'zabalkansky', 0.76, 8.5], ['avenue', 'izmailovsky', 0.5, 7.5], ['avenue', 'peterhof', 0.87, 8], ['avenue', 'bmorskaya', 0.3, 7], ['avenue', 'millionnaya', 0.6, 7],
  ['canal', 'fontanka', 0.34, 8.5], ['canal', 'moika', 0.62, 7.5], ['canal', 'catherine', 0.66, 7.5], ['canal', 'obvodny', 0.36, 8.5], ['canal', 'karpovka', 0.4, 7.5], ['canal', 'smolenka', 0.45, 7.5], ['canal', 'okhta', 0.4, 8],
];

const GARDENS = ['summer_garden', 'tauride_g', 'botanical', 'smolensk', 'lavra'] as const;

/** All the lettering of the plate. Names come from the base data wherever it has them. */
export function drawLettering(features: readonly Feature[], inks: Inks): string {
  const waters = WATERS.map(([text, size, line], k) =>
    along(`w${k}`, smooth(line.map(([lon, lat]) => project(lon, lat))), text, 0.5, { size, class: size > 20 ? 'river great' : 'river' }),
  );
  const streets = STREETS.map(([layer, id, at, size], k) => {
    const { name, points } = find(features, layer, id);
    return along(`s${k}`, smooth(readable(points)), name, at, { size, class: layer === 'canal' ? 'canal' : 'street' });
  });
  const gardens = GARDENS.map((id) => {
    const { name, points } = find(features, 'park', id);
    return upright(name, 7, { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }, 'garden', id === 'summer_garden' ? -83 : 0);
  });
  const parts = PARTS.map(([text, size, [lon, lat], turn = 0]) => upright(text, size, project(lon, lat), 'part', turn));
  return `<style>${letterStyles(inks)}</style>${[...waters, ...streets, ...gardens, ...parts].join('')}`;
}

interface Letters {
  readonly size: number;
  readonly class: string;
}

function along(id: string, line: Path, text: string, at: number, letters: Letters): string {
  const [halo, face] = ['halo', 'face'].map(
    (pass) =>
      `<text class="${letters.class} ${pass}" font-size="${letters.size}" dy="${(letters.size * 0.32).toFixed(1)}">` +
      `<textPath href="#${id}" startOffset="${at * 100}%" text-anchor="middle">${text}</textPath></text>`,
  );
  // Two passes: on a path every letter is painted alone, and its halo would eat the letter before it.
  return `<path id="${id}" d="${trace(line)}" fill="none"/>${halo}${face}`;
}

const upright = (text: string, size: number, { x, y }: { x: number; y: number }, name: string, turn: number): string =>
  `<text class="${name}" font-size="${size}" text-anchor="middle" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn})" dy="${size * 0.35}">${text}</text>`;

/** Text runs left to right, and downwards where a street runs straight up. */
function readable(line: Path): Path {
  const [first, last] = [line.at(0), line.at(-1)];
  if (!first || !last) return line;
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  return Math.abs(dx) > 0.25 * Math.abs(dy) ? (dx < 0 ? line.toReversed() : line) : dy > 0 ? line.toReversed() : line;
}

const mean = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

function letterStyles({ mark, halo, name, river }: Inks): string {
  const cut = (colour: string, width: number): string => `paint-order:stroke;stroke:${colour};stroke-width:${width}px;stroke-linejoin:round`;
  return [
    `.river{font-family:'Old Standard TT';font-style:italic;letter-spacing:.17em;fill:${name};${cut(river, 4.4)}}`,
    `.great{letter-spacing:.3em;${cut(river, 7)}}`,
    `.street{font-family:'PT Sans Narrow';font-weight:700;letter-spacing:.06em;fill:${mark};${cut(halo, 3)}}`,
    `.canal{font-family:'Old Standard TT';font-style:italic;letter-spacing:.1em;fill:${name};${cut(river, 3.6)}}`,
    `.garden{font-family:'PT Sans Narrow';font-weight:700;letter-spacing:.04em;fill:${mark};${cut(halo, 2.4)}}`,
    `.part{font-family:Oswald;font-weight:500;letter-spacing:.24em;fill:${mark};${cut(halo, 5.4)}}`,
    `.title{font-family:Oranienbaum;letter-spacing:.08em;fill:${mark}}`,
    `.note{font-family:'Old Standard TT';font-style:italic;letter-spacing:.05em;fill:${mark}}`,
    '.halo{fill:none}.face{stroke:none}',
  ].join('');
}

const VERST = 1066.8 / METRES_PER_UNIT;

/** Where the title stands; nothing is printed under it. */
export const TITLE = box(PLATE.width - 376, 16, 300, 102);

/** Neat line with a ladder of quarter versts, title and scale. */
export function drawFrame({ card, ink, land }: Inks): string {
  const { width, height } = PLATE;
  const edge = 9;
  const ladder = (along: number): string => `M0 ${edge - 2.6}H${along}`;
  const rule = (inset: number, thick: number): string =>
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${ink}" stroke-width="${thick}"/>`;
  const dash = `fill="none" stroke="${ink}" stroke-width="2.4" stroke-dasharray="${VERST / 4}"`;
  return (
    `<path d="M0 0H${width}V${height}H0ZM${edge} ${edge}V${height - edge}H${width - edge}V${edge}Z" fill="${card}"/>` +
    `<path d="${ladder(width)}" ${dash}/><path d="${ladder(width)}" ${dash} transform="translate(0 ${height - 2 * (edge - 2.6)})"/>` +
    `<path d="${ladder(height)}" ${dash} transform="translate(${2 * (edge - 2.6)} 0) rotate(90)"/><path d="${ladder(height)}" ${dash} transform="translate(${width} 0) rotate(90)"/>` +
    rule(edge, 1.7) + rule(edge - 4.2, 0.7) +
    `<g transform="translate(${width - 226} 62)"><text class="title" font-size="40" text-anchor="middle" paint-order="stroke" stroke="${land}" stroke-width="8">ПЕТРОГРАДЪ</text>` +
    `<g fill="none" stroke="${ink}"><path d="M${-VERST} 30h${2 * VERST}v5h${-2 * VERST}z" stroke-width="1.2" fill="${card}"/><path d="M${-VERST} 32.500h${VERST / 2}m${VERST / 2} 0h${VERST / 2}" stroke-width="5"/></g>` +
    [0, 1, 2].map((versts) => `<text x="${(versts - 1) * VERST}" y="24" font-size="10" text-anchor="middle" class="garden">${versts}</text>`).join('') +
    `<text y="50" font-size="12" text-anchor="middle" class="note">версты</text></g>`
  );
}
