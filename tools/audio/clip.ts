/** Sound in memory: interleaved stereo samples at RATE, full scale 1. */
export type Clip = Float32Array;

/** Samples per second of every clip: the rate Opus works at. */
export const RATE = 48_000;

export function silence(seconds: number): Clip {
  return new Float32Array(2 * Math.round(seconds * RATE));
}

/** Length in seconds. */
export function lengthOf(clip: Clip): number {
  return clip.length / 2 / RATE;
}

/** Highest sample, full scale 1. */
export function peakOf(clip: Clip): number {
  return clip.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

/** The same sound with its highest sample at full scale, so that gains compare; silence stays silence. */
export function level(clip: Clip): Clip {
  const peak = peakOf(clip);
  return peak === 0 ? clip : clip.map((sample) => sample / peak);
}

/** Rounds the highest peaks off, so that a row of short blows is not quieter than all else at the same peak. */
export function soften(clip: Clip, drive: number): Clip {
  return level(level(clip).map((sample) => Math.tanh(drive * sample)));
}

/** Multiplies every moment by `gain(t)`, `t` in seconds from the start. */
export function shape(clip: Clip, gain: (t: number) => number): Clip {
  const shaped = new Float32Array(clip.length);
  for (let frame = 0; frame < clip.length / 2; frame++) {
    const by = gain(frame / RATE);
    shaped[2 * frame] = (clip[2 * frame] ?? 0) * by;
    shaped[2 * frame + 1] = (clip[2 * frame + 1] ?? 0) * by;
  }
  return shaped;
}

/** Fades in and out, in seconds, along a quarter sine. */
export function fade(clip: Clip, rise: number, fall: number): Clip {
  const end = lengthOf(clip);
  return shape(clip, (t) => quarter(t / rise) * quarter((end - t) / fall));
}

export interface Layer {
  readonly clip: Clip;
  /** Seconds from the start; 0 when left out. */
  readonly at?: number;
  readonly gain?: number;
  /** From -1, left, to 1, right. */
  readonly pan?: number;
}

/**
 * Lays clips over one another on a strip of `seconds`. What runs over the end is cut, or, when `round`,
 * comes in again at the beginning, so that the strip closes on itself without a seam.
 */
export function place(seconds: number, layers: readonly Layer[], round = false): Clip {
  const strip = silence(seconds);
  for (const { clip, at = 0, gain = 1, pan = 0 } of layers) {
    const sides = [Math.cos(((pan + 1) * Math.PI) / 4), Math.sin(((pan + 1) * Math.PI) / 4)].map((side) => side * Math.SQRT2 * gain);
    const start = 2 * Math.round(at * RATE);
    for (let sample = 0; sample < clip.length; sample++) {
      const to = start + sample;
      if (!round && to >= strip.length) break;
      const slot = to % strip.length;
      strip[slot] = (strip[slot] ?? 0) + (clip[sample] ?? 0) * (sides[sample % 2] ?? 0);
    }
  }
  return strip;
}

/** Closes a clip on itself: its last `overlap` seconds cross-fade into its first at equal power. Shorter by `overlap`. */
export function loop(clip: Clip, overlap: number): Clip {
  const seconds = lengthOf(clip) - overlap;
  const head = shape(clip, (t) => quarter(t / overlap)).slice(0, 2 * Math.round(seconds * RATE));
  const tail = shape(clip.slice(head.length), (t) => quarter(1 - t / overlap));
  return place(seconds, [{ clip: head }, { clip: tail }]);
}

/** A row of numbers from 0 up to 1 that is the same on every machine: "mulberry32", seeded by a name. */
export function chance(name: string): () => number {
  let state = Array.from(name).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619), -2128831035);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Something that rises and falls as weather does, between 0 and 1: turning points about every `pace` seconds, never
 * evenly, and the same again only after `round` seconds.
 */
export function sway(name: string, round: number, pace: number): (t: number) => number {
  const next = chance(name);
  const turns: (readonly [at: number, height: number])[] = [];
  for (let at = pace * next(); at < round; at += pace * (0.5 + next())) turns.push([at, next()]);
  const [first = [0, 0], last = [0, 0]] = [turns[0], turns.at(-1)];
  const ring = [[last[0] - round, last[1]], ...turns, [first[0] + round, first[1]]] as const;
  return (t) => {
    const now = t % round;
    const to = ring.findIndex(([at]) => at > now);
    const [[from, low] = first, [until, high] = first] = [ring[to - 1], ring[to]];
    return low + (high - low) * (0.5 - 0.5 * Math.cos((Math.PI * (now - from)) / (until - from)));
  };
}

const quarter = (part: number): number => Math.sin((Math.min(1, Math.max(0, part)) * Math.PI) / 2);
