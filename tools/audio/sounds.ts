import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Recipe } from './recipe.ts';
import { BEDS } from './recipes/beds.ts';
import { RIVER } from './recipes/river.ts';
import { STREET } from './recipes/street.ts';
import { TITLE } from './recipes/title.ts';
import { WIRES } from './recipes/wires.ts';

/** One sound as the game knows it: a row of `assets/sounds.json`. */
export interface Sound {
  readonly id: string;
  readonly caption: string;
  /** An effect is heard once; a bed goes round until another takes its place. */
  readonly kind: 'effect' | 'bed';
  /** Under `assets/audio`, Opus first. */
  readonly files: readonly string[];
  readonly bytes: readonly number[];
  /** Of an effect, its length; of a bed, one round. */
  readonly seconds: number;
  /** Seconds before the round begins: a file of a bed starts a little early and ends a little late, so that no decoder's padding is heard. */
  readonly lead: number;
  /** Integrated loudness, EBU R128. */
  readonly lufs: number;
  /** Highest sample, dBFS. */
  readonly peak: number;
  /** Hash of the sources that made it. */
  readonly recipe: string;
}

const BENCH = ['clip.ts', 'source.ts', 'grains.ts', 'midi.ts', 'shell.ts', 'master.ts'];
const BOOKS = { 'recipes/wires.ts': WIRES, 'recipes/street.ts': STREET, 'recipes/river.ts': RIVER, 'recipes/beds.ts': BEDS, 'recipes/title.ts': TITLE } as const;

/** Every recipe with the hash of what it is made by: the bench and the file it stands in. */
export const SOUNDS: readonly (Recipe & { readonly hash: string })[] = Object.entries(BOOKS).flatMap(([book, recipes]) => {
  const hash = hashOf([...BENCH, book]);
  return recipes.map((recipe) => ({ ...recipe, hash }));
});

/** The manifest as it stands on disk. */
export function readSounds(file: string): Sound[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Sound[];
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(import.meta.dirname, file), 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex');
}
