import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { press } from './master.ts';
import { readSounds, SOUNDS, type Sound } from './sounds.ts';

/**
 * `npm run audio`: makes the sounds whose recipes changed, lists all in assets/sounds.json, removes files nobody lists.
 * Needs sox, fluidsynth, ffmpeg and musescore-general-soundfont (Debian's names).
 */
const MANIFEST = 'assets/sounds.json';
const FOLDER = 'assets/audio';

mkdirSync(FOLDER, { recursive: true });
const known = existsSync(MANIFEST) ? readSounds(MANIFEST) : [];
const sounds = SOUNDS.map((recipe): Sound => {
  const before = known.find(({ id, recipe: hash }) => id === recipe.id && hash === recipe.hash);
  if (before && stands(before)) return before;
  const sound = { ...press(recipe, FOLDER), recipe: recipe.hash };
  console.log(`${sound.id}: ${sound.seconds} s, ${sound.lufs} LUFS, peak ${sound.peak} dBFS, ${sound.bytes.join(' + ')} bytes`);
  return sound;
});
writeFileSync(MANIFEST, `[\n${sounds.map((sound) => `  ${JSON.stringify(sound)}`).join(',\n')}\n]\n`);
const listed = sounds.flatMap(({ files }) => files);
for (const file of readdirSync(FOLDER)) if (!listed.includes(file)) rmSync(path.join(FOLDER, file));

function stands({ files, bytes }: Sound): boolean {
  return files.every((file, index) => existsSync(path.join(FOLDER, file)) && statSync(path.join(FOLDER, file)).size === bytes[index]);
}
