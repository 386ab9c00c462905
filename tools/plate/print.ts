import { writeFileSync } from 'node:fs';
import { CITY, PLATE } from '../../src/map/projection.ts';
import { readFeatures } from './base.ts';
import { divideBlocks } from './blocks.ts';
import { embedFonts } from './fonts.ts';
import { survey } from './ground.ts';
import { DAY, NIGHT } from './inks.ts';
import { drawInset, INSET, insetPlaces, projectInset } from './inset.ts';
import { listLights } from './lights.ts';
import { drawPlate } from './plate.ts';
import { press, type Print, type Printed } from './press.ts';
import { BASE_FILE, HEAVIEST, OUTPUT, recipe, REGION_FILE } from './recipe.ts';
import { netStreets } from './streets.ts';

/** Prints every plate of the game into assets/map: `node tools/plate/print.ts`, from the project's root. */
const features = readFeatures(BASE_FILE);
const region = readFeatures(REGION_FILE, projectInset);
const ground = survey(features);
const city = { features, ground, blocks: divideBlocks(ground.built) };

/** 4096 is the widest texture every graphics card takes. The small prints are shown until the scene is there. */
const LARGE = 4096;
const SMALL: Print = { width: PLATE.width, quality: 0.3, soften: 1 };
const aspect = PLATE.height / PLATE.width;
const orders = [
  { names: ['day', 'day-small'], svg: drawPlate(city, DAY), aspect, prints: [{ width: LARGE, quality: 0.25 }, SMALL] },
  { names: ['night', 'night-small'], svg: drawPlate(city, NIGHT), aspect, prints: [{ width: LARGE, quality: 0.36 }, { width: PLATE.width, quality: 0.17 }] },
] as const;

const printed = await press(orders, embedFonts());
const lights: Printed = { data: Buffer.from(`${JSON.stringify(listLights(city))}\n`), width: PLATE.width, height: PLATE.height };
const streets: Printed = { data: Buffer.from(`${JSON.stringify(netStreets(city))}\n`), width: PLATE.width, height: PLATE.height };
const inset: Printed = { data: Buffer.from(drawInset(region, CITY, DAY)), ...INSET };
const files = [
  ...orders.flatMap(({ names }, row) => names.map((name, k) => [`${name}.webp`, printed[row]?.[k]] as const)),
  ['lights.json', lights] as const,
  ['streets.json', streets] as const,
  ['inset.svg', inset] as const,
].map(([file, print]) => {
  if (!print) throw new Error(`${file} was not printed`);
  writeFileSync(`${OUTPUT}/${file}`, print.data);
  return { file, bytes: print.data.length, width: print.width, height: print.height };
});

const [from, to] = [projectInset(CITY.west, CITY.north), projectInset(CITY.east, CITY.south)];
const frame = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
writeFileSync(`${OUTPUT}/inset.json`, `${JSON.stringify({ ...INSET, city: frame, places: insetPlaces(region) }, rounded, 2)}\n`);
writeFileSync(`${OUTPUT}/plates.json`, `${JSON.stringify({ recipe: recipe(), plates: files }, null, 2)}\n`);

for (const { file, bytes, width, height } of files) console.log(`${file} ${width}×${height} ${Math.round(bytes / 1000)} kB`);
const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`together ${Math.round(total / 1000)} kB`);
if (total > HEAVIEST) throw new Error(`the plates weigh ${total} bytes; ${HEAVIEST} are allowed`);

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}
