import type { Round } from '../core/book.ts';
import { hour, type Moment } from '../core/moment.ts';

/** A stretch of hours drawn as a line. */
export interface Span {
  readonly from: Moment;
  readonly to: Moment;
}

/** From the first hour of the rounds to their last. */
export function spanOf(rounds: readonly Round[]): Span {
  return { from: Math.min(...rounds.map(({ from }) => from)), to: Math.max(...rounds.map(({ to }) => to)) };
}

export function within({ from, to }: Span, at: Moment | undefined): at is Moment {
  return at !== undefined && at >= from && at <= to;
}

/** Where on the line a moment stands, from 0 to 1000. */
export function along({ from, to }: Span, at: Moment): number {
  return Math.round(((at - from) / (to - from)) * 1000);
}

/** Every full hour on the line. */
export function hoursOf({ from, to }: Span): Moment[] {
  const first = Math.ceil(from / 60) * 60;
  return Array.from({ length: Math.floor((to - first) / 60) + 1 }, (_, n) => first + n * 60);
}

/** The most hours that are written under the line: more would run into each other on a phone. */
const WRITTEN = 9;

/** The hours that are written: full ones, as many as there is room for, at even distances counted from midnight. */
export function written(span: Span): Moment[] {
  const hours = hoursOf(span);
  const every = (step: number) => hours.filter((at) => (at / 60) % step === 0);
  const step = [1, 2, 3, 6].find((one) => every(one).length <= WRITTEN) ?? 12;
  return every(step);
}

/** Where one round gives way to the next. */
export function bounds(rounds: readonly Round[]): Moment[] {
  return rounds.slice(1).map(({ from }) => from);
}

export function isMidnight(at: Moment): boolean {
  return hour(at) === '00:00';
}
