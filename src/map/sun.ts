import type { Moment } from '../core/moment.ts';

const DAY = 24 * 60;
/**
 * Sunrise and sunset at Petrograd in minutes of the day, computed for its mean time (UTC+2:01) with no summer time.
 * Civil twilight on the 24th lasts from 15:53 to 16:39, and as long before sunrise.
 */
const SUN: readonly { readonly day: number; readonly rise: number; readonly set: number }[] = [
  { day: 24, rise: 7 * 60 + 33, set: 15 * 60 + 53 },
  { day: 25, rise: 7 * 60 + 36, set: 15 * 60 + 51 },
  { day: 26, rise: 7 * 60 + 39, set: 15 * 60 + 48 },
];
const TWILIGHT = 46;

/** How much daylight there is, from 0 in the night to 1 when the sun is up. Days outside the table take the nearest. */
export function daylight(now: Moment): number {
  const day = Math.floor(now / DAY) + 1;
  const minute = now % DAY;
  const sun = SUN.reduce((best, row) => (Math.abs(row.day - day) < Math.abs(best.day - day) ? row : best));
  const dawn = (minute - (sun.rise - TWILIGHT)) / TWILIGHT;
  const dusk = (sun.set + TWILIGHT - minute) / TWILIGHT;
  const light = Math.min(Math.max(Math.min(dawn, dusk), 0), 1);
  return light * light * (3 - 2 * light);
}
