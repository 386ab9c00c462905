import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEAVIEST, OUTPUT, recipe } from '../../tools/plate/recipe.ts';

interface Plates {
  readonly recipe: string;
  readonly plates: readonly { file: string; bytes: number; width: number; height: number }[];
}

const { recipe: printedFrom, plates } = JSON.parse(readFileSync(`${OUTPUT}/plates.json`, 'utf8')) as Plates;

test('the plates were printed from the sources that lie beside them; if not, run `npm run plates`', () => {
  expect(printedFrom).toBe(recipe());
});

test('every plate is there, of the size that was written down', () => {
  expect(plates.map(({ file }) => file)).toEqual(['day.webp', 'day-small.webp', 'night.webp', 'night-small.webp', 'lights.json', 'streets.json', 'inset.svg']);
  for (const { file, bytes } of plates) expect(statSync(`${OUTPUT}/${file}`).size, file).toBe(bytes);
});

test('the plates together are light enough to ship, the posters light enough to come first', () => {
  expect(plates.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(HEAVIEST);
  for (const { file, bytes } of plates.filter(({ file }) => file.includes('small'))) expect(bytes, file).toBeLessThan(120_000);
});

test('every mark of the inset has its place on the sheet', () => {
  const { width, height, places } = JSON.parse(readFileSync(`${OUTPUT}/inset.json`, 'utf8')) as { width: number; height: number; places: Record<string, { x: number; y: number }> };
  expect(Object.keys(places)).toEqual(expect.arrayContaining(['kronstadt', 'gatchina', 'pskov', 'mogilev', 'moscow']));
  for (const [id, { x, y }] of Object.entries(places)) expect(x > 0 && x < width && y > 0 && y < height, id).toBe(true);
});
