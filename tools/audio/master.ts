import { statSync } from 'node:fs';
import path from 'node:path';
import { lengthOf, peakOf, RATE, type Clip } from './clip.ts';
import type { Level, Recipe } from './recipe.ts';
import { encode, measure, type Measure } from './shell.ts';
import type { Sound } from './sounds.ts';

interface Target {
  /** What is brought to `aim`, and how far off a file may be, in dB. */
  readonly by: keyof Measure;
  readonly aim: number;
  readonly within: number;
  /** Kilobits a second: Opus, AAC. */
  readonly kbps: readonly [number, number];
}

export const TARGETS: Readonly<Record<Level, Target>> = {
  effect: { by: 'peak', aim: -3, within: 0.7, kbps: [56, 72] },
  ambience: { by: 'lufs', aim: -27, within: 1, kbps: [48, 60] },
  music: { by: 'lufs', aim: -17, within: 1, kbps: [56, 64] },
};

const LEAD = 0.1;

/** Brings a sound to its level, writes both files into `folder`, measures them as decoded. Throws when they miss. */
export function press(recipe: Recipe, folder: string): Omit<Sound, 'recipe'> {
  const { id, caption, level } = recipe;
  const { by, aim, within, kbps } = TARGETS[level];
  const made = recipe.play();
  const kind = level === 'effect' ? 'effect' : 'bed';
  const lead = kind === 'bed' ? LEAD : 0;
  const files = [`${id}.webm`, `${id}.m4a`];
  let clip = gain(led(made, lead), 0.5 / peakOf(made));
  let found: Measure = { lufs: 0, peak: 0 };
  // A coder moves the peak a little: the second round puts it where it should be.
  for (let round = 0; round < 3; round++) {
    const [first = ''] = files.map((file, index) => {
      encode(clip, path.join(folder, file), kbps[index] ?? 64);
      return path.join(folder, file);
    });
    found = measure(first);
    if (round < 2) clip = gain(clip, 10 ** ((aim - found[by]) / 20));
  }
  const others = files.map((file) => measure(path.join(folder, file)));
  if (Math.abs(found[by] - aim) > within) throw new Error(`${id} came out at ${found[by]} ${by}, not ${aim}`);
  // AAC strays further at a blow than Opus does: it may, as long as it stays as loud and does not clip.
  for (const other of others) if (other.peak > -0.3 || Math.abs(other.lufs - found.lufs) > 1) throw new Error(`${id}: the files differ: ${JSON.stringify(others)}`);
  const bytes = files.map((file) => statSync(path.join(folder, file)).size);
  return { id, caption, kind, files, bytes, seconds: Number(lengthOf(made).toFixed(3)), lead, ...found };
}

/** A round with a little of its end before it and a little of its beginning after. */
function led(clip: Clip, lead: number): Clip {
  const samples = 2 * Math.round(lead * RATE);
  return new Float32Array([...clip.subarray(clip.length - samples), ...clip, ...clip.subarray(0, samples)]);
}

const gain = (clip: Clip, by: number): Clip => clip.map((sample) => sample * by);
