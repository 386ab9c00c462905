import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The same files make the same zip whenever it is made: its clock stands at the first day a zip can tell. */
const MADE = new Date(1980, 0, 1);

/** A folder as a zip, its page at the root. */
export function zipped(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const named = files.toSorted().map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), new Uint8Array(readFileSync(file))] as const);
  return zipSync(Object.fromEntries(named), { level: 9, mtime: MADE });
}
