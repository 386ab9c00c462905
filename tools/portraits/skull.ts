/** The measures of a head: parts are drawn once, on the model head (eyes on the line 172, chin at 266), and fitted to each person here. */
import { type Point, type Random, seeded, warp } from './cut.ts';
import type { Person } from './cast.ts';
import { type Lit, type Round, type Sheet, lit, outlines, share } from './light.ts';
import { behind, level, relief } from './relief.ts';

/** Half the width of a head at these heights of the model head. */
const HEIGHTS = [68, 70, 75, 80, 93, 115, 145, 172, 198, 222, 243, 257, 266] as const;
const OUTLINES = {
  oval: [2, 16, 30, 37, 48, 56, 59, 58, 54, 47.5, 36, 23, 9],
  long: [2, 15, 28, 35, 46, 53, 55, 54, 50.5, 45, 36, 24, 10],
  square: [2, 17, 31, 38, 49, 56, 58, 58, 56.5, 53.500, 44, 29, 14],
  round: [2, 17, 32, 39, 50, 58, 61, 62, 60.5, 54, 41, 25, 10],
  pointed: [2, 16, 31, 38, 50, 58, 60, 58, 51, 41, 28, 16, 6],
  heavy: [2, 16, 30, 37, 48, 57, 60, 61, 62, 59, 50, 33, 14],
} as const;
export type Outline = keyof typeof OUTLINES;

/** `split`: half the face is shadow, with a triangle of light on its cheek. `side`: the side plane is dark. `bright`: a lamp before the face leaves only its edge dark. `top`: a lamp overhead leaves the sockets and hollows. */
export type Light = 'split' | 'side' | 'bright' | 'top';
/** The lamp of each light (right, down, towards the viewer) and the share of the head it leaves dark. */
const LAMPS = {
  split: { from: [-0.8, -0.5, 0.42], dark: 0.44 },
  side: { from: [-0.66, -0.55, 0.62], dark: 0.35 },
  top: { from: [-0.36, -0.78, 0.58], dark: 0.36 },
  bright: { from: [-0.5, -0.5, 0.85], dark: 0.24 },
} as const;

/** A head to draw on: where the parts go and the chance that moves the knife. */
export interface Head {
  who: Person;
  id: string;
  /** Turn of the face in radians, to the right of the sheet when positive. */
  yaw: number;
  /** The contour of skull and jaw as the turned head shows it, as path data. */
  outline: string;
  /** Light on the head, and the value under which the block is left black. */
  lit: Lit;
  dark: number;
  /** Fits what sits on the whole head (hair, hats): its edge stays, its middle turns. */
  on: (d: string) => string;
  /** Fits what lies on the face; `lift` px stand out from it. */
  front: (d: string, lift?: number) => string;
  /** Fits what hangs over the face in one sweep, without its hollows: a beard from ear to ear, or with `lift` px a moustache before the cheeks. */
  shell: (d: string, lift?: number) => string;
  /** Fits a flat thing before the eyes. */
  plane: (d: string) => string;
  /** A point of the face on the sheet: x, y, height. */
  point: (x: number, y: number) => Round;
  /** A stream of chance of its own for each part, so that one part can be recut without touching the rest. */
  chance: (part: string) => Random;
}

const bounded = (value: number) => Math.max(0, Math.min(1, value));

/** Takes a person's measures and lights the head. */
export function measure(id: string, who: Person): Head {
  const { dome = 0, nose = 0, lip = 0, chin = 0, nod = 0 } = who, wide = (who.wide ?? 1) * 1.07;
  const yaw = ((who.turn ?? 0) * Math.PI) / 180, c = Math.cos(yaw), s = Math.sin(yaw), pitch = Math.asin(nod / 80);
  const knots: Point[] = [[20, 20 - dome], [74, 74 - dome], [157, 157], [172, 172], [211, 211 + nose], [234, 234 + nose + lip], [266, 266 + nose + lip + chin], [360, 360 + nose + lip + chin]];
  const height = (y: number) => level(knots, Math.max(20, y));
  const table = (of: readonly number[]): Point[] => HEIGHTS.map((at, i) => [at, of[i] ?? 0]);
  const half = table(OUTLINES[who.outline]), model = table(OUTLINES.oval);
  /** Half the width of an outline at a height of the model head. */
  const width = (of: readonly Point[], y: number) => level(of, Math.max(68, y));
  const across = (x: number, y: number) => {
    const oval = width(model, y);
    return (x - 150) * wide * (1 + (width(half, y) / oval - 1) * bounded(Math.abs(x - 150) / Math.min(45, oval * 0.85)));
  };
  const turned = (x: number, y: number, z: number): Round => {
    const dy = (y - 172) * Math.cos(pitch) + z * Math.sin(pitch);
    return [150 + x * c + z * s, 172 + dy, -x * s + z * c];
  };
  const face = (x: number, y: number, lift = 0): Round => {
    const oval = width(model, y), u = bounded(Math.abs(x - 150) / Math.max(oval, 1));
    return turned(across(x, y), height(y), relief(who, x - 150, y, u) + lift);
  };
  const shell = (x: number, y: number, lift = 0): Round => {
    const oval = Math.max(width(model, Math.min(y, 222)), lift > 0 ? 58 : 0), u = bounded(Math.abs(x - 150) / oval);
    return turned(across(x, Math.min(y, 257)), height(y), 80 * Math.sqrt(1 - u * u) + lift);
  };
  /** Half the width of the turned skull over its width from the front. */
  const swing = (oval: number) => Math.hypot(oval * c, (78 + 8) * s) - oval;
  const on = (x: number, y: number): Point => {
    const oval = Math.max(50, width(model, Math.max(y, 112))) * wide, out = across(x, Math.max(y, 80));
    const u = out / oval, grown = oval + swing(oval) * 0.8;
    if (Math.abs(u) >= 1) return [150 + out + Math.sign(u) * (grown - oval) - 4 * s, height(y)];
    const angle = Math.asin(u), shift = Math.atan2(78 * s, oval * c) * 0.82 * (1 - Math.abs(u) ** 3.5);
    return [150 + grown * Math.sin(angle + shift) - 4 * s, height(y) + nod * 0.6 * Math.cos(angle)];
  };
  const rows = (from: number, to: number, step: number) => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const spread = Array.from({ length: 85 }, (_, i) => Math.sin(((i / 84) * 2 - 1) * (Math.PI / 2)));
  const sheets: Sheet[] = [
    rows(68, 268, 2).map((y) => spread.map((u) => face(150 + u * width(model, y) * 0.999, y))),
    rows(68, 204, 2).map((y) => [...spread].reverse().map((u) => turned(across(150 + u * width(model, y), y), height(y), behind(y, u)))),
  ];
  const lamp = LAMPS[who.light ?? 'split'], light = lit(sheets, lamp.from);
  const contour = outlines((k) => (Number.isNaN(light.light[k]) ? -1 : 1), 400, 0.35, 14)[0] ?? [];
  return {
    who, id, yaw, lit: light,
    dark: share(light.light, lamp.dark + (who.shade ?? 0), 118, 272),
    outline: `M${contour.map((p) => p.join(' ')).join('L')}Z`,
    on: (d) => warp(d, on),
    front: (d, lift = 0) => warp(d, (x, y) => { const [px, py] = face(x, y, lift); return [px, py]; }),
    shell: (d, lift = 0) => warp(d, (x, y) => { const [px, py] = shell(x, y, lift); return [px, py]; }),
    plane: (d) => warp(d, (x, y) => { const [px, py] = turned(across(x, 172), height(y), 79 - Math.max(0, Math.abs(x - 150) - 12) * 0.42 - Math.max(0, Math.abs(x - 150) - 46) * 4); return [px, py]; }),
    point: face,
    chance: (part) => seeded(`${id}/${part}`),
  };
}
