/** The measures of a head: parts are drawn once, on the model head (eyes on the line 172, chin at 266), and fitted to each person here. */
import { type Point, type Random, seeded, smooth, warp } from './cut.ts';
import type { Person } from './cast.ts';

/** Half the width of a head at these heights of the model head. */
const HEIGHTS = [74, 80, 93, 115, 145, 172, 198, 222, 243, 257] as const;
const OUTLINES = {
  oval: [14, 30, 46, 56, 59, 58, 53, 46, 34, 21],
  long: [14, 29, 44, 53, 55, 54, 50, 44, 35, 22],
  square: [16, 32, 47, 56, 58, 58, 56, 51, 41, 26],
  round: [16, 33, 49, 58, 61, 62, 60, 52, 38, 22],
  pointed: [15, 32, 48, 58, 60, 58, 50, 38, 24, 13],
  heavy: [15, 31, 47, 57, 60, 61, 61, 56, 46, 29],
} as const;
export type Outline = keyof typeof OUTLINES;

/** A head to draw on: where the parts go and the chance that moves the knife. */
export interface Head {
  who: Person;
  id: string;
  /** Turn of the face in radians, to the right of the sheet when positive. */
  yaw: number;
  /** Half the width of the head at the ears, px. */
  temple: number;
  /** The contour of skull and jaw, down the right side from the crown and up the left to it. */
  contour: readonly Point[];
  /** The contour as path data. */
  outline: string;
  /** Fits what sits on the whole head (hair, hats, ears): its edge stays, its middle turns a little. */
  on: (d: string) => string;
  /** Fits what sits on the front of the face; `lift` px stand out from it, as a nose does. */
  front: (d: string, lift?: number) => string;
  /** A stream of chance of its own for each part, so that one part can be recut without touching the rest. */
  chance: (part: string) => Random;
}

const bounded = (value: number) => Math.max(0, Math.min(1, value));

/** Takes a person's measures. */
export function measure(id: string, who: Person): Head {
  const { wide = 1, dome = 0, nose = 0, lip = 0, chin = 0, nod = 0 } = who;
  const yaw = ((who.turn ?? 0) * Math.PI) / 180;
  const knots: Point[] = [[20, 20 - dome], [74, 74 - dome], [157, 157], [172, 172], [211, 211 + nose], [234, 234 + nose + lip], [266, 266 + nose + lip + chin], [360, 360 + nose + lip + chin]];
  const height = (y: number) => {
    const i = Math.max(1, knots.findIndex(([from]) => from >= y));
    const [[y0, z0], [y1, z1]] = [knots[i - 1] ?? [0, 0], knots[i] ?? [1, 1]];
    return z0 + ((y - y0) / (y1 - y0)) * (z1 - z0);
  };
  const half = OUTLINES[who.outline];
  /** Half the width of an outline at a height of the model head. */
  const width = (of: readonly number[], y: number) => {
    const i = Math.max(1, y > 257 ? 9 : HEIGHTS.findIndex((at) => at >= y)), y0 = HEIGHTS[i - 1] ?? 0, y1 = HEIGHTS[i] ?? 1;
    const t = bounded((y - y0) / (y1 - y0));
    return (of[i - 1] ?? 1) * (1 - t) + (of[i] ?? 1) * t;
  };
  const across = (x: number, y: number) => (x - 150) * wide * (1 + (width(half, y) / width(OUTLINES.oval, y) - 1) * Math.min(1, Math.abs(x - 150) / 45));
  const lean = (y: number) => Math.sin(yaw) * (y > 170 ? 10 + (y - 170) * 0.2 : 2 + Math.max(0, y - 100) * 0.11);
  const on = (x: number, y: number): Point => [150 + across(x, y) + 16 * Math.sin(yaw) * Math.max(0, 1 - ((x - 150) / 64) ** 2), height(y)];
  const front = (lift: number) => (x: number, y: number): Point => {
    const out = across(x, y), facing = Math.max(0, 1 - (out / Math.max(width(half, y) * wide, 50)) ** 2);
    return [150 + out + Math.sin(yaw) * (76 * wide * facing + lift) + lean(y) * (1 - facing), height(y) + nod];
  };
  const side = (sign: number): Point[] => HEIGHTS.map((y, i) => [150 + sign * (half[i] ?? 0) * wide + lean(y), height(y) + (y > 215 ? nod * 0.5 : 0)]);
  const tip = height(266) + nod * 0.5;
  const contour: Point[] = [...side(1), [150 + lean(266) + 8 * wide, tip - 1], [150 + lean(266) - 8 * wide, tip - 1], ...side(-1).reverse(), [150 + lean(74), height(74) - 2.6]];
  return {
    who, id, yaw, contour,
    temple: half[5] * wide,
    outline: smooth(contour),
    on: (d) => warp(d, on),
    front: (d, lift = 0) => warp(d, front(lift)),
    chance: (part) => seeded(`${id}/${part}`),
  };
}
