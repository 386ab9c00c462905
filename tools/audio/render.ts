import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, press, type Measured, type Sound } from './master.ts';
import { SOUNDS } from './sounds.ts';

/**
 * `npm run audio`: makes the sounds whose recipes or files changed and measures them as decoded; lists all in
 * assets/sounds.json, what was measured in tools/audio/measured.json; removes files nobody lists.
 * Needs sox, fluidsynth, ffmpeg and musescore-general-soundfont (Debian's names).
 */
const MANIFEST = 'assets/sounds.json';
const RECORD = 'tools/audio/measured.json';
const FOLDER = 'assets/audio';

mkdirSync(FOLDER, { recursive: true });
const sounds = read<Sound>(MANIFEST);
const record = read<Measured>(RECORD);
for (const recipe of SOUNDS) {
  if (stands(recipe.id, recipe.hash)) continue;
  const { sound, measured } = press(recipe, FOLDER);
  sounds.set(recipe.id, sound);
  record.set(recipe.id, { ...measured, recipe: recipe.hash });
  write(MANIFEST, sounds);
  write(RECORD, record);
  console.log(`${sound.id}: ${sound.seconds} s, ${measured.lufs.join(' / ')} LUFS, peak ${measured.peaks.join(' / ')} dBFS, ${measured.bytes.join(' + ')} bytes ${JSON.stringify(measured.rounds ?? '')}`);
}
write(MANIFEST, sounds);
write(RECORD, record);
const listed = SOUNDS.flatMap(({ id }) => sounds.get(id)?.files ?? []);
for (const file of readdirSync(FOLDER)) if (!listed.includes(file)) rmSync(path.join(FOLDER, file));

function stands(id: string, recipe: string): boolean {
  const { files } = sounds.get(id) ?? { files: [] };
  const known = record.get(id);
  return known?.recipe === recipe && files.every((file, index) => existsSync(path.join(FOLDER, file)) && hashOf(path.join(FOLDER, file)) === known.hashes[index]);
}

function read<Row extends { readonly id: string }>(file: string): Map<string, Row> {
  return new Map(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]).map((row) => [row.id, row]) : []);
}

/** One row a line, in the order of the recipes. */
function write(file: string, rows: ReadonlyMap<string, unknown>): void {
  const lines = SOUNDS.flatMap(({ id }) => rows.get(id) ?? []);
  writeFileSync(file, `[\n${lines.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
}
