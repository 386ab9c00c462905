import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { lengthOf, peakOf, RATE, type Clip } from './clip.ts';
import type { Level, Recipe } from './recipe.ts';
import { laySeam, measureRound, type Round } from './seam.ts';
import { decode, encode, measure, type Measure } from './shell.ts';

interface Target {
  /** What is brought to `aim`, and how far off a file may be, in dB. */
  readonly by: keyof Measure;
  readonly aim: number;
  readonly within: number;
  readonly channels: 1 | 2;
  /** Kilobits a second: Opus, AAC. */
  readonly kbps: readonly [number, number];
}

export const TARGETS: Readonly<Record<Level, Target>> = {
  effect: { by: 'peak', aim: -3, within: 0.7, channels: 2, kbps: [40, 54] },
  gun: { by: 'peak', aim: -1.5, within: 0.5, channels: 2, kbps: [40, 54] },
  ambience: { by: 'lufs', aim: -27, within: 1, channels: 1, kbps: [36, 48] },
  music: { by: 'lufs', aim: -17, within: 1, channels: 2, kbps: [40, 52] },
};

/** One sound as the game knows it: a row of `assets/sounds.json`. */
export interface Sound {
  readonly id: string;
  readonly caption: string;
  /** An effect is heard once; a bed goes round until another takes its place. */
  readonly kind: 'effect' | 'bed';
  /** Under `assets/audio`, Opus first. */
  readonly files: readonly string[];
  /** Of an effect, its length; of a bed, one round. */
  readonly seconds: number;
  /** Seconds before the round begins: a file of a bed starts a little early and ends a little late, so that no decoder's padding is heard. */
  readonly lead: number;
  /** Integrated loudness, EBU R128. */
  readonly lufs: number;
}

/** What was measured on the files of a sound when they were made: a row of `tools/audio/measured.json`. */
export interface Measured {
  readonly id: string;
  /** Hash of the sources that made it. */
  readonly recipe: string;
  /** SHA-256 of each file. */
  readonly hashes: readonly string[];
  readonly bytes: readonly number[];
  /** Integrated loudness of each file. */
  readonly lufs: readonly number[];
  /** Highest sample of each file, dBFS. */
  readonly peaks: readonly number[];
  /** Of a bed, for each file. */
  readonly rounds?: readonly Round[];
}

/** Seconds of its end before a round, and of its beginning after it. */
const MARGIN = 0.1;

/** Brings a sound to its level, writes both files into `folder`, measures them as decoded. Throws when they miss. */
export function press(recipe: Recipe, folder: string): { readonly sound: Sound; readonly measured: Omit<Measured, 'recipe'> } {
  const { id, caption, level } = recipe;
  const { by, aim, within, channels, kbps } = TARGETS[level];
  const made = recipe.play();
  const kind = level === 'ambience' || level === 'music' ? 'bed' : 'effect';
  const margin = kind === 'bed' ? MARGIN : 0;
  const seconds = Number(lengthOf(made).toFixed(3));
  const files = [`${id}.webm`, `${id}.m4a`];
  const stand = files.map((file) => path.join(folder, file));
  const all = stand.map((file, index): Measure => {
    let clip = gain(led(made, margin), 0.5 / peakOf(made));
    // A coder moves the peak a little, and not evenly: it is brought nearer until it stands where it should.
    for (let round = 0; round < 12; round++) {
      encode(clip, file, kbps[index] ?? 64, channels);
      const found = measure(file);
      const off = aim - found[by];
      if (Math.abs(off) <= (round < 4 ? within / 2 : within)) return found;
      clip = gain(clip, 10 ** ((round < 2 ? off : off / 2) / 20));
    }
    throw new Error(`${id} does not come to ${aim} ${by}`);
  });
  const decoded = kind === 'bed' ? stand.map(decode) : [];
  const lead = kind === 'bed' ? laySeam(decoded, MARGIN, seconds) : 0;
  return {
    sound: { id, caption, kind, files, seconds, lead, lufs: all[0]?.lufs ?? aim },
    measured: {
      id,
      hashes: stand.map(hashOf),
      bytes: stand.map((file) => statSync(file).size),
      lufs: all.map(({ lufs }) => lufs),
      peaks: all.map(({ peak }) => peak),
      ...(kind === 'bed' ? { rounds: decoded.map((file) => measureRound(file, lead, seconds)) } : {}),
    },
  };
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** A round with a little of its end before it and a little of its beginning after. */
function led(clip: Clip, margin: number): Clip {
  const samples = 2 * Math.round(margin * RATE);
  return new Float32Array([...clip.subarray(clip.length - samples), ...clip, ...clip.subarray(0, samples)]);
}

const gain = (clip: Clip, by: number): Clip => clip.map((sample) => sample * by);
