import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { firstLoad, wireOf } from './load.ts';
import { oneFile } from './pack/file.ts';
import { zipped } from './pack/zip.ts';

/**
 * Makes what can be given away: dist/ for any web server, the same as a zip for a site that takes one, and the game in
 * one file. Prints what they weigh, and fails where one has grown too heavy.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');

/** What may not be exceeded, in bytes: over a slow line, and through the post of a school. */
const MOST = { firstLoad: 120_000, file: 12_000_000 } as const;
/** Says what something weighs; true when it is not too heavy. */
function weigh(what: string, bytes: number, most = Infinity): boolean {
  const limit = most === Infinity ? '' : `   at most ${(most / 1000).toFixed(0)} kB`;
  console.log(`${what.padEnd(48)} ${`${(bytes / 1000).toFixed(1)} kB`.padStart(14)}${limit}${bytes > most ? ': too heavy' : ''}`);
  return bytes <= most;
}

try {
  await build({ root: ROOT, logLevel: 'warn', build: { rolldownOptions: { checks: { bundlerTimings: false } } } });
  const zip = zipped(DIST);
  writeFileSync(path.join(ROOT, 'ten-days.zip'), zip);
  const page = await oneFile(ROOT);
  writeFileSync(path.join(ROOT, 'ten-days.html'), page);
  const light = [
    weigh('dist/: first load, without fonts, brotli', wireOf(DIST, firstLoad(DIST)), MOST.firstLoad),
    weigh('ten-days.zip: dist/ for a site that takes a zip', zip.length),
    weigh('ten-days.html: the game in one file', Buffer.byteLength(page), MOST.file),
  ];
  if (light.includes(false)) throw new Error('Something has grown too heavy to give away: make it lighter, or change what tools/pack.ts allows.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
