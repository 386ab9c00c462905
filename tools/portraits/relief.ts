/** The head in the round: how far each point of the model head stands out towards the viewer. Model px: middle line 150, eyes on 172, chin on 266. */
import type { Person } from './cast.ts';

type Row = readonly (readonly [number, number])[];
/** Profile of the middle line without the nose, in front of the ears. */
const PROFILE: Row = [[66, 0], [69, 24], [75, 44], [88, 62], [104, 72], [130, 79], [150, 82], [164, 77], [186, 77], [214, 79], [236, 80], [246, 76], [256, 78], [263, 74], [268, 62]];
/** Depth at which the contour seen from the front runs: at the ears, then forward along the jaw. */
const EDGE: Row = [[60, 0], [214, 0], [228, 5], [238, 14], [246, 28], [254, 44], [262, 58], [268, 60]];
/** Depth of the back of the skull. */
const BACK: Row = [[66, 0], [69, 30], [76, 54], [90, 76], [115, 92], [145, 96], [172, 84], [196, 62], [206, 40]];

/** A value between the knots of a row. */
export function level(row: Row, at: number): number {
  let i = 0;
  while (i < row.length && (row[i]?.[0] ?? 0) < at) i++;
  if (i === row.length) return row.at(-1)?.[1] ?? 0;
  const [y0, v0] = row[Math.max(0, i - 1)] ?? [0, 0], [y1, v1] = row[i] ?? [1, 0];
  return y1 === y0 ? v1 : v0 + ((at - y0) / (y1 - y0)) * (v1 - v0);
}

const swell = (x: number, y: number, cx: number, cy: number, rx: number, ry: number) => Math.exp(-(((x - cx) / rx) ** 2) - ((y - cy) / ry) ** 2);

/** px a point stands out; `u` is its share of the way from the middle line to the contour, `x` px from the middle line. */
export function relief(who: Person, x: number, y: number, u: number): number {
  const a = Math.abs(x), years = who.age ?? 1, gaunt = who.gaunt ?? 0, soft = who.soft === true, apart = 27 + (who.apart ?? 0);
  const round = Math.max(0, Math.min(1, (140 - y) / 30)), full = (1 - Math.min(1, Math.abs(u)) ** (2.4 - 0.45 * round)) ** (0.56 + 0.1 * round);
  let z = level(EDGE, y) + (level(PROFILE, y) - level(EDGE, y)) * full;
  if (a > 70) return z;
  z -= (soft ? 7 : 9.5) * (who.deep ?? 1) * swell(a, y, apart - 2, 171, 17, 10);
  z += 6 * swell(a, y, apart + 1, 174, 11, 8);
  z += (soft ? 2 : 5) * (who.ridge ?? 1) * swell(a, y + Math.max(0, a - 40) * 0.35 - 2, 24, 153, 24, 7);
  z += (5 + gaunt * 2) * (who.bone ?? 1) * swell(a, y, 43, 193, 15, 9);
  z -= (2 + 6 * gaunt) * swell(a, y, 38, 224, 13, 17);
  z -= 5 * swell(a, y, 56, 142, 9, 20);
  z -= years * 1.3 * swell(a - (y - 207) * 0.42, y, 17, 222, 4, 14);
  z -= years * 0.9 * swell(a, y, apart - 4, 187, 15, 4);
  z += 4 * swell(a, y, 0, 232, 24, 17);
  z -= 5 * swell(a, y, 0, 247.5, 17, 4);
  z += 5 * swell(a, y, 0, 259, 15, 8);
  const broad = who.broad ?? 1, along = Math.max(0, Math.min(1, (y - 158) / 46));
  if (y < 218) {
    const fall = y < 204 ? 1 : Math.max(0, 1 - ((y - 204) / 12) ** 2);
    const high = (3 + 24 * along ** 1.25 + (who.hook ?? 0) * 1.1 * Math.sin(Math.PI * along)) * fall * (y < 150 ? 0 : Math.min(1, (y - 150) / 10));
    z += high * Math.exp(-((a / ((6 + 5.5 * along) * broad)) ** 2.3));
    z += 9 * swell(a, y, 13 * broad, 204, 6 * broad, 6.5);
  }
  return z;
}

/** px the back of the skull lies behind the ears. */
export function behind(y: number, u: number): number {
  return -level(BACK, y) * Math.sqrt(Math.max(0, 1 - u * u));
}
