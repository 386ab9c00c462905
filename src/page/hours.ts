import { calendar, hour, moment, type CalendarDay, type Moment } from '../core/moment.ts';
import type { Round } from '../core/book.ts';
import { HOURS, WORDS } from './words.ts';

/** Sunrise and sunset in Petrograd by mean local time, computed for 60° north (art/ART.md of the dossier). */
const SUN = [24, 25, 26].map((day, n) => ({
  up: moment(`${day} ${['07:33', '07:36', '07:39'][n] ?? '07:36'}`),
  down: moment(`${day} ${['15:53', '15:51', '15:48'][n] ?? '15:51'}`),
}));

/** What the sky does: night until the next sunrise, day until sunset. */
export function sky(at: Moment): string {
  const day = SUN.find(({ up, down }) => at >= up && at < down);
  if (day !== undefined) return HOURS.day(hour(day.down));
  const next = SUN.find(({ up }) => up > at);
  return next === undefined ? HOURS.dark : HOURS.night(hour(next.up));
}

/** The daylight within a stretch of hours, from sunrise to sunset, cut at its ends. */
export function daylights({ from, to }: { readonly from: Moment; readonly to: Moment }): { readonly up: Moment; readonly down: Moment }[] {
  return SUN.map(({ up, down }) => ({ up: Math.max(up, from), down: Math.min(down, to) })).filter(({ up, down }) => up < down);
}

/** "Wednesday 25 October, Old Style · 7 November, New Style". */
export function bothCalendars(at: Moment): { readonly weekday: string; readonly oldStyle: string; readonly newStyle: string } {
  const { oldStyle, newStyle } = calendar(at);
  return { weekday: oldStyle.weekday, oldStyle: `${dayMonth(oldStyle)} ${WORDS.oldStyle}`, newStyle: `${dayMonth(newStyle)} ${WORDS.newStyle}` };
}

/** "Wed 25 Oct O.S. · 7 Nov N.S.", where there is little room. */
export function shortCalendars(at: Moment): string {
  const { oldStyle, newStyle } = calendar(at);
  return `${oldStyle.weekday.slice(0, 3)} ${oldStyle.day} ${oldStyle.month.slice(0, 3)} ${HOURS.oldStyle} · ${newStyle.day} ${newStyle.month.slice(0, 3)} ${HOURS.newStyle}`;
}

function dayMonth({ day, month }: CalendarDay): string {
  return `${day} ${month}`;
}

/** "25 Oct 01:25" when the day is not that of `now`, else "01:25". */
export function hourFrom(at: Moment, now: Moment): string {
  const { oldStyle } = calendar(at);
  return oldStyle.day === calendar(now).oldStyle.day ? hour(at) : `${dayOf(at)} ${hour(at)}`;
}

/** "25 Oct". */
export function dayOf(at: Moment): string {
  const { oldStyle } = calendar(at);
  return `${oldStyle.day} ${oldStyle.month.slice(0, 3)}`;
}

/** How far a round has come: 0 to 1, and what remains in words. */
export function progress({ from, to }: Round, now: Moment): { readonly share: number; readonly left: string } {
  const left = Math.max(0, to - now);
  const share = Math.min(1, Math.max(0, (now - from) / (to - from)));
  return { share, left: left === 0 ? HOURS.ended : HOURS.left(HOURS.hoursMinutes(Math.floor(left / 60), left % 60)) };
}
