import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../tools/audio/master.ts';
import { readSounds, SOUNDS } from '../tools/audio/sounds.ts';
import { silentSound } from '../src/sound/silent.ts';

const ASSETS = path.join(import.meta.dirname, '..', 'assets');
const FOLDER = path.join(ASSETS, 'audio');
const MEGABYTE = 2 ** 20;
const listed = readSounds(path.join(ASSETS, 'sounds.json'));
const size = (file: string) => statSync(path.join(FOLDER, file)).size;

describe('assets/sounds.json', () => {
  it('lists every recipe once, made from the sources as they are now', () => {
    const made = listed.map(({ id, caption, recipe }) => ({ id, caption, recipe }));
    expect(made, 'run `npm run audio`').toEqual(SOUNDS.map(({ id, caption, hash }) => ({ id, caption, recipe: hash })));
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  });

  it.each(listed)('$id: a caption, both files, its level', ({ id, caption, kind, files, bytes, seconds, lead, lufs, peak }) => {
    expect(caption.split(' ').length, caption).toBeGreaterThanOrEqual(2);
    expect(caption.split(' ').length, caption).toBeLessThanOrEqual(6);
    expect(files).toEqual([`${id}.webm`, `${id}.m4a`]);
    expect(files.map(size)).toEqual(bytes);
    const recipe = SOUNDS.find((one) => one.id === id);
    const { by, aim, within } = TARGETS[recipe?.level ?? 'effect'];
    expect(Math.abs({ lufs, peak }[by] - aim)).toBeLessThanOrEqual(within);
    expect(peak).toBeLessThan(-1);
    expect(kind).toBe(recipe?.level === 'effect' ? 'effect' : 'bed');
    expect(kind === 'bed' ? lead : -lead).toBeGreaterThanOrEqual(0);
    expect(seconds).toBeGreaterThan(0.5);
  });

  it('accounts for every file, and for 8 MB at most', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(listed.flatMap(({ files }) => files).toSorted());
    expect(listed.flatMap(({ bytes }) => bytes).reduce((sum, one) => sum + one, 0)).toBeLessThan(8 * MEGABYTE);
  });
});

describe('the silent twin', () => {
  it('captions a cue each time and a bed when it changes', () => {
    const captions: string[] = [];
    const player = silentSound((sound) => captions.push(sound));
    player.cue('knock');
    player.cue('knock');
    player.bed('bed_smolny');
    player.bed('bed_smolny');
    player.bed(null);
    player.bed('bed_smolny');
    expect(captions).toEqual(['knock', 'knock', 'bed_smolny', 'bed_smolny']);
  });
});
