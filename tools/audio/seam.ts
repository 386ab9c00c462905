import { lengthOf, RATE, type Clip } from './clip.ts';
import { filterRound } from './shell.ts';

/** Whether a round can be heard to go round: measured on the file as decoded. */
export interface Round {
  /** The greatest step in level across the seam, in any band, dB. */
  readonly seam: number;
  /** The same at other places of the file: 19 of 20 step less. */
  readonly steps: number;
  /** The sharpest bend of the wave at the seam, as a share of what 19 of 20 other places stay under: above 1 it may be heard as a click. */
  readonly click: number;
  /** How far the round repeats itself before it ends: the strongest likeness, from 0 to 1, of its rises and falls, second by second, to those some seconds later. */
  readonly repeat: number;
}

/** Low, middle and high: a step in one of them is heard even where the whole stays as loud. */
const BANDS = ['lowpass 350', 'highpass 350 lowpass 2000', 'highpass 2000'];
/** Seconds before and after a place that are held against each other: a click, and a change of scene. */
const SPANS = [0.05, 1.5];
/** A band this far under the loudest moment is not heard: dB. */
const FLOOR = -60;
/** The shortest repetition looked for: below it is rhythm (a clock, a step, a bar). */
const SHORTEST = 4;

/**
 * Where in the margin before a round its seam is laid: seconds into the file. A coder's noise is not the same at the end of a
 * round as at its beginning; of all the samples in the middle of the margin, that one is taken at which none of the files bends much.
 */
export function laySeam(files: readonly Clip[], margin: number, seconds: number): number {
  const round = 2 * Math.round(seconds * RATE);
  const [first, last] = [0.6 * margin, 1.4 * margin].map((at) => Math.round(at * RATE));
  let best = { at: 0, bend: Infinity };
  for (let at = first ?? 0; at < (last ?? 0); at++) {
    const sharpest = Math.max(...files.flatMap((file) => [0, 1].flatMap((side) => {
      const [a = 0, b = 0] = [file[2 * (at - 2) + side + round], file[2 * (at - 1) + side + round]];
      const [c = 0, d = 0] = [file[2 * at + side], file[2 * (at + 1) + side]];
      return [Math.abs(a - 2 * b + c), Math.abs(b - 2 * c + d)];
    })));
    if (sharpest < best.bend) best = { at, bend: sharpest };
  }
  return Number((best.at / RATE).toFixed(6));
}

/** Measures a bed as decoded, whose round begins `lead` seconds into it and lasts `seconds`. */
export function measureRound(file: Clip, lead: number, seconds: number): Round {
  const from = 2 * Math.round(lead * RATE);
  const round = file.slice(from, from + 2 * Math.round(seconds * RATE));
  const bands = BANDS.map((band) => filterRound(round, band));
  const places = Array.from({ length: 200 }, (_, index) => (seconds * (index + 0.5)) / 200);
  const stepAt = (at: number) => Math.max(...bands.flatMap((band) => SPANS.map((span) => Math.abs(levelOf(band, at - span, span) - levelOf(band, at, span)))));
  const bendAt = (at: number) => bend(round, at);
  return {
    seam: Math.round(10 * stepAt(0)) / 10,
    steps: Math.round(10 * most(places.map(stepAt))) / 10,
    click: Math.round((100 * bendAt(0)) / most(places.map(bendAt))) / 100,
    repeat: Math.round(100 * likeness(bands)) / 100,
  };
}

/** What 19 of 20 stay under. */
function most(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(0.95 * values.length)] ?? 0;
}

/** The sharpest bend of the wave within a millisecond of a moment of a round. */
function bend(round: Clip, at: number): number {
  const start = 2 * Math.round(at * RATE);
  const value = (sample: number) => round[(sample + round.length) % round.length] ?? 0;
  const near = Array.from({ length: 192 }, (_, index) => start - 96 + index);
  return Math.max(...near.map((sample) => Math.abs(value(sample + 2) - 2 * value(sample) + value(sample - 2))));
}

/** Level of a stretch of a round, dB, no lower than the floor; `from` may lie before its beginning. */
function levelOf(round: Clip, from: number, seconds: number): number {
  const start = 2 * Math.round((((from % lengthOf(round)) + lengthOf(round)) % lengthOf(round)) * RATE);
  const count = 2 * Math.round(seconds * RATE);
  let power = 0;
  for (let sample = 0; sample < count; sample++) power += (round[(start + sample) % round.length] ?? 0) ** 2;
  return Math.max(FLOOR, 10 * Math.log10(power / count + 1e-12));
}

/** The strongest correlation of the changes from second to second, band by band, with those some seconds later. */
function likeness(bands: readonly Clip[]): number {
  const rows = bands.map((band) => {
    const levels = Array.from({ length: Math.floor(lengthOf(band)) }, (_, second) => levelOf(band, second, 1));
    return levels.map((one, second) => one - (levels.at(second - 1) ?? 0));
  });
  const count = rows[0]?.length ?? 0;
  const product = (lag: number) => rows.reduce((all, row) => all + row.reduce((sum, one, second) => sum + one * (row[(second + lag) % count] ?? 0), 0), 0);
  const lags = Array.from({ length: Math.max(0, Math.floor(count / 2) - SHORTEST + 1) }, (_, index) => SHORTEST + index);
  return Math.max(0, ...lags.map((lag) => product(lag) / product(0)));
}
