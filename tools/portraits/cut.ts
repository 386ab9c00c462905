/** The strokes of the knife: every mark of a portrait is made by one of these. Lengths are in px of the 300×360 block. */

export type Ink = 'paper' | 'ink' | 'ground' | 'rust';
/** One printed mark: path data with absolute M L C Q Z only, filled, or drawn as a line of the given width. */
export interface Mark { ink: Ink; d: string; line?: number }
export type Random = () => number;
export type Point = readonly [number, number];
/** A cubic curve: start, two handles, end. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

/** A stream of numbers in [0, 1) that depends on the text alone (FNV-1a, then mulberry32), so that a block prints the same for ever. */
export function seeded(text: string): Random {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between two limits. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

const px = (value: number) => String(Math.round(value * 10) / 10);

/** A lens-shaped cut from one point to another, `bend` px off the straight line at its middle, widest nearer its start, as a gouge leaves it. */
export function gouge(x1: number, y1: number, x2: number, y2: number, width: number, random: Random, bend = 0): string {
  const dx = x2 - x1, dy = y2 - y1, length = Math.hypot(dx, dy) || 1;
  const nx = -dy / length, ny = dx / length;
  const lean = between(random, -0.16, 0.02), near = width * between(random, 0.8, 1.2), far = width * between(random, 0.8, 1.2);
  const mx = (x1 + x2) / 2 + dx * lean + nx * bend * 2, my = (y1 + y2) / 2 + dy * lean + ny * bend * 2;
  return `M${px(x1)} ${px(y1)}Q${px(mx + nx * near)} ${px(my + ny * near)} ${px(x2)} ${px(y2)}Q${px(mx - nx * far)} ${px(my - ny * far)} ${px(x1)} ${px(y1)}Z`;
}

function along([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, t: number): Point {
  const s = 1 - t, a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
  return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
}

function blend(a: Curve, b: Curve, t: number): Curve {
  return a.map((value, i) => value + ((b[i] ?? value) - value) * t) as unknown as Curve;
}

/** How a row of strands is cut: pieces to a strand, width at the first and the last strand, share left uncut between pieces, px of unevenness. */
export interface Comb { cuts?: number; width?: readonly [number, number]; gap?: number; stray?: number; from?: number; to?: number }

/** Strands combed between two guide curves, each broken into tapering cuts: hair, fur, folds and half-tones alike. */
export function comb(first: Curve, last: Curve, strands: number, random: Random, how: Comb = {}): string {
  const { cuts = 3, width = [2, 2], gap = 0.3, stray = 1.2, from = 0, to = 1 } = how;
  let d = '';
  for (let i = 0; i < strands; i++) {
    const t = strands > 1 ? i / (strands - 1) : 0.5;
    const strand = blend(first, last, t);
    const phase = cuts > 1 ? random() : 1;
    for (let k = cuts > 1 ? 0 : 1; k <= cuts; k++) {
      const start = from + (to - from) * Math.max(0, (k - phase + gap * random() * 0.5) / cuts), end = from + (to - from) * Math.min(1, (k + 1 - phase - gap * random()) / cuts);
      if (end - start < 0.06) continue;
      const [x1, y1] = along(strand, start), [x2, y2] = along(strand, end), [mx, my] = along(strand, (start + end) / 2);
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const bend = ((mx - (x1 + x2) / 2) * -(y2 - y1) + (my - (y1 + y2) / 2) * (x2 - x1)) / length;
      const j = () => between(random, -stray, stray) * 0.5;
      d += gouge(x1 + j(), y1 + j(), x2 + j(), y2 + j(), (width[0] + (width[1] - width[0]) * t) * between(random, 0.7, 1.2), random, bend);
    }
  }
  return d;
}

/** Short pricks of the knife scattered in a closed outline: stubble, lambskin, shadow that thins out. */
export function prick(outline: readonly Point[], count: number, random: Random, dx: number, dy: number, width: number): string {
  const xs = outline.map(([x]) => x), ys = outline.map(([, y]) => y);
  let d = '';
  for (let made = 0, tries = 0; made < count && tries < count * 12; tries++) {
    const x = between(random, Math.min(...xs), Math.max(...xs)), y = between(random, Math.min(...ys), Math.max(...ys));
    if (!holds(outline, x, y)) continue;
    d += gouge(x, y, x + dx * between(random, 0.4, 1.4), y + dy * between(random, 0.6, 1.4), width, random);
    made++;
  }
  return d;
}

function holds(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  outline.forEach(([x1, y1], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** A soft line through points (Catmull–Rom as cubics); closed when asked. */
export function smooth(points: readonly Point[], closed = true): string {
  const n = points.length;
  const at = (i: number): Point => points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))] ?? [0, 0];
  let d = `M${px(at(0)[0])} ${px(at(0)[1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${px(b[0] + (c[0] - a[0]) / 6)} ${px(b[1] + (c[1] - a[1]) / 6)} ${px(c[0] - (e[0] - b[0]) / 6)} ${px(c[1] - (e[1] - b[1]) / 6)} ${px(c[0])} ${px(c[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** Steps of the finest rule to a px: what is written of a block is whole steps, which packs small. */
export const FINE = 4;

/** Writes path data in whole steps from point to point. Takes absolute M L C Q Z in px. */
export function compact(d: string): string {
  let x = 0, y = 0, startX = 0, startY = 0, written = '';
  for (const [, verb = '', rest = ''] of d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    if (verb === 'Z') {
      [x, y] = [startX, startY];
      written += 'z';
      continue;
    }
    const values = (rest.match(/-?[\d.]+/g) ?? []).map((value) => Math.round(Number(value) * FINE));
    const steps = values.map((value, i) => value - (i % 2 ? y : x));
    [x, y] = [values.at(-2) ?? x, values.at(-1) ?? y];
    if (verb === 'M') [startX, startY] = [x, y];
    written += (verb === 'M' ? 'm' : verb.toLowerCase()) + steps.map((step, i) => (i > 0 && step >= 0 ? ' ' : '') + String(step)).join('');
  }
  return written.replace(/^m/, 'M');
}

/** Moves every point of path data by a rule. */
export function warp(d: string, move: (x: number, y: number) => Point): string {
  return d.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, (_, x: string, y: string) => move(Number(x), Number(y)).map(px).join(' '));
}
