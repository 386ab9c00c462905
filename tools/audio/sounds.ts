import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Recipe } from './recipe.ts';
import { AFTERMATH } from './recipes/aftermath.ts';
import { CONGRESS } from './recipes/congress.ts';
import { DESK } from './recipes/desk.ts';
import { GUNS } from './recipes/guns.ts';
import { HALL } from './recipes/hall.ts';
import { HOUSE } from './recipes/house.ts';
import { PLACES } from './recipes/places.ts';
import { RIVER } from './recipes/river.ts';
import { SIEGE } from './recipes/siege.ts';
import { STREET } from './recipes/street.ts';
import { TITLE } from './recipes/title.ts';
import { WIRES } from './recipes/wires.ts';

const BENCH = ['clip.ts', 'source.ts', 'grains.ts', 'midi.ts', 'shell.ts', 'seam.ts', 'master.ts'];
const BOOKS = {
  wires: WIRES, desk: DESK, house: HOUSE, street: STREET, river: RIVER, guns: GUNS, hall: HALL,
  places: PLACES, congress: CONGRESS, siege: SIEGE, aftermath: AFTERMATH, title: TITLE,
} as const;

/** Every recipe with the hash of what it is made by: the bench and the file it stands in. */
export const SOUNDS: readonly (Recipe & { readonly hash: string })[] = Object.entries(BOOKS).flatMap(([book, recipes]) => {
  // The Congress sings what the title plays.
  const hash = hashOf([...BENCH, `recipes/${book}.ts`, ...(book === 'congress' ? ['recipes/title.ts'] : [])]);
  return recipes.map((recipe) => ({ ...recipe, hash }));
});

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(import.meta.dirname, file), 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex');
}
