import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitTag } from '../src/core/marks.ts';
import { silentSound } from '../src/sound/silent.ts';
import { hashOf, TARGETS, type Measured, type Sound } from '../tools/audio/master.ts';
import { SOUNDS } from '../tools/audio/sounds.ts';
import { ROOT } from './book.ts';

const FOLDER = path.join(ROOT, 'assets/audio');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const listed = read('assets/sounds.json') as Sound[];
const record = read('tools/audio/measured.json') as Measured[];
const rows = listed.map((sound, n) => ({ sound, measured: record[n], recipe: SOUNDS[n], id: sound.id }));
const beds = rows.filter(({ sound }) => sound.kind === 'bed');
const effects = rows.filter(({ sound }) => sound.kind === 'effect');

/** Every sound that a line of the story names. */
const marked = new Set(
  readdirSync(path.join(ROOT, 'ink'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ink'))
    .flatMap((file) => readFileSync(path.join(ROOT, 'ink', file), 'utf8').split('\n'))
    .flatMap((line) => line.split('#').slice(1).map(splitTag))
    .flatMap(([key, value]) => (key === 'sound' ? [value.replace(/\s*}$/, '')] : [])),
);

describe('the sounds of the game', () => {
  it('are those of the recipes, in their order, each listed and measured', () => {
    const ids = SOUNDS.map(({ id }) => id);
    expect(listed.map(({ id }) => id), 'run `npm run audio`').toEqual(ids);
    expect(record.map(({ id }) => id), 'run `npm run audio`').toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are eight beds and at least twenty-five effects', () => {
    expect(beds.map(({ id }) => id).toSorted()).toEqual(['aftermath', 'barracks', 'congress', 'palace', 'siege', 'smolny', 'street_night', 'title'].map((name) => `bed_${name}`));
    expect(effects.length).toBeGreaterThanOrEqual(25);
  });

  it.each(rows)('$id: recipe and files are those that were measured', ({ sound, measured, recipe }) => {
    expect({ caption: sound.caption, recipe: measured?.recipe }, 'run `npm run audio`').toEqual({ caption: recipe?.caption, recipe: recipe?.hash });
    expect(sound.files).toEqual([`${sound.id}.webm`, `${sound.id}.m4a`]);
    expect(sound.files.map((file) => hashOf(path.join(FOLDER, file))), 'a file is not the one that was measured').toEqual(measured?.hashes);
  });

  it.each(rows)('$id: both files at their level', ({ sound, measured, recipe }) => {
    const { by, aim, within } = TARGETS[recipe?.level ?? 'effect'];
    const values = { lufs: measured?.lufs, peak: measured?.peaks }[by] ?? [];
    expect(values).toHaveLength(2);
    for (const value of values) expect(Math.abs(value - aim)).toBeLessThanOrEqual(within);
    for (const peak of measured?.peaks ?? []) expect(peak).toBeLessThan(-0.9);
    expect(sound.lufs).toBe(measured?.lufs[0]);
  });

  it('have levels as they were agreed: music -16 to -18 LUFS, ambience -26 to -28, effects at -3 dBFS, and one gun at -1.5', () => {
    const range = ({ aim, within }: { readonly aim: number; readonly within: number }) => [aim - within, aim + within];
    expect(range(TARGETS.music)).toEqual([-18, -16]);
    expect(range(TARGETS.ambience)).toEqual([-28, -26]);
    expect([TARGETS.effect.aim, TARGETS.gun.aim]).toEqual([-3, -1.5]);
    expect(SOUNDS.filter(({ level }) => level === 'gun').map(({ id }) => id)).toEqual(['aurora_gun']);
    const music = SOUNDS.filter(({ level }) => level === 'music').map(({ id }) => id);
    expect(music.toSorted()).toEqual(['bed_aftermath', 'bed_congress', 'bed_siege', 'bed_title']);
  });

  it.each(effects)('$id: an effect is over in eight seconds', ({ sound, measured }) => {
    expect(sound.seconds).toBeGreaterThan(1);
    expect(sound.seconds).toBeLessThanOrEqual(8);
    expect(sound.lead).toBe(0);
    expect(measured?.rounds).toBeUndefined();
  });

  it.each(beds)('$id: a round of a minute or more, in which no loop is to be heard', ({ sound, measured, recipe }) => {
    expect(sound.seconds).toBeGreaterThanOrEqual(60);
    expect(sound.lead).toBeGreaterThan(0);
    expect(measured?.rounds).toHaveLength(2);
    for (const { seam, steps, repeat, click } of measured?.rounds ?? []) {
      expect(click, 'the seam clicks').toBeLessThanOrEqual(1);
      expect(seam, 'the seam steps further than other places do').toBeLessThanOrEqual(steps);
      expect(repeat, 'it repeats itself within its round').toBeLessThanOrEqual(recipe?.level === 'music' ? 0.75 : 0.5);
    }
  });

  it('are all the files there are, and under 8 MB', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(listed.flatMap(({ files }) => files).toSorted());
    const bytes = listed.flatMap(({ files }) => files.map((file) => statSync(path.join(FOLDER, file)).size));
    expect(bytes).toEqual(record.flatMap((one) => one.bytes));
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(8_000_000);
  });
});

describe('captions', () => {
  it.each(listed)('$id: "$caption" is two to six words, and no other sound’s', ({ id, caption }) => {
    const words = caption.split(/\s+/);
    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(words.length).toBeLessThanOrEqual(6);
    expect(listed.filter((other) => other.caption === caption).map((other) => other.id)).toEqual([id]);
  });

  it('there is one for every sound that the story names', () => {
    expect(marked.size).toBeGreaterThan(25);
    expect([...marked].filter((id) => !listed.some((sound) => sound.id === id && sound.caption !== ''))).toEqual([]);
  });

  it('no effect is made that the story does not use', () => {
    expect(effects.map(({ id }) => id).filter((id) => !marked.has(id))).toEqual([]);
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
