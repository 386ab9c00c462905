/** Prints the whole cast to assets/portraits: one SVG a person, and a list of what was printed by which tools. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { cutBlock } from './block.ts';
import { CAST } from './cast.ts';

const SHELF = new URL('../../assets/portraits/', import.meta.url);

/** sha256 of this tool's sources, in order of name: tells whether the printed portraits are those of the present recipe. */
export function recipe(): string {
  const here = new URL('./', import.meta.url), hash = createHash('sha256');
  for (const file of readdirSync(here).filter((name) => name.endsWith('.ts')).sort()) hash.update(file).update(readFileSync(new URL(file, here)));
  return hash.digest('hex');
}

/** Prints every portrait anew and removes those of people no longer in the cast. */
export function printAll(): void {
  rmSync(SHELF, { recursive: true, force: true });
  mkdirSync(SHELF, { recursive: true });
  const people: Record<string, { bytes: number; brotli: number }> = {};
  for (const [id, who] of Object.entries(CAST)) {
    const svg = cutBlock(id, who);
    writeFileSync(new URL(`${id}.svg`, SHELF), svg);
    people[id] = { bytes: Buffer.byteLength(svg), brotli: brotliCompressSync(svg).length };
  }
  writeFileSync(new URL('portraits.json', SHELF), `${JSON.stringify({ recipe: recipe(), people }, null, 1)}\n`);
}

if (import.meta.main) printAll();
