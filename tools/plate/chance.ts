/** A seeded source of chance: the same name gives the same row of numbers on every machine. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next: () => number;
  between: (low: number, high: number) => number;
}

/** One source per layer, named after it, so that a change to one layer does not reshuffle the others. */
export function chance(name: string): Chance {
  let state = hash(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, between: (low, high) => low + (high - low) * next() };
}

/** Smooth noise from -1 to 1; `size` is the distance, in plate units, over which it changes. */
export function noise(x: number, y: number, size: number, seed: number): number {
  const cx = Math.floor(x / size);
  const cy = Math.floor(y / size);
  const fx = ease(x / size - cx);
  const fy = ease(y / size - cy);
  const top = lattice(cx, cy, seed) * (1 - fx) + lattice(cx + 1, cy, seed) * fx;
  const bottom = lattice(cx, cy + 1, seed) * (1 - fx) + lattice(cx + 1, cy + 1, seed) * fx;
  return top * (1 - fy) + bottom * fy;
}

const ease = (t: number): number => t * t * (3 - 2 * t);

function lattice(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1442695041);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
}

function hash(text: string): number {
  let h = 2166136261;
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16777619);
  return h;
}
