import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { FONT_FILES } from './fonts.ts';

export const BASE_FILE = 'assets/map/petrograd-base.geojson';
export const REGION_FILE = 'assets/map/petrograd-region.geojson';
export const OUTPUT = 'assets/map';

/** Everything printed may weigh this much together, in bytes. */
export const HEAVIEST = 3_000_000;

/** sha256 over all that the plates are made from: the tool, the projection, the map data, the fonts. Paths are from the project's root. */
export function recipe(): string {
  const sources = readdirSync('tools/plate').filter((file) => file.endsWith('.ts')).sort().map((file) => `tools/plate/${file}`);
  const hash = createHash('sha256');
  for (const path of [...sources, 'src/map/projection.ts', BASE_FILE, REGION_FILE, ...FONT_FILES]) hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}
