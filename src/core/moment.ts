/**
 * A moment of the story: whole minutes since 1 October 1917, 00:00, Old Style, Petrograd time.
 * New Style is 13 days later. No clock of this machine is ever read.
 */
export type Moment = number;

const DAY = 24 * 60;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** 1 October 1917 OS was a Sunday (24 October, a Tuesday). */
const MONTHS = ['October', 'November'] as const;
const OCTOBER = 31;

/** "25 01:30" (a day of October) to a moment. Throws a sentence when it is not written so. */
export function moment(text: string): Moment {
  const parts = /^(\d{1,2}) (\d\d):(\d\d)$/.exec(text.trim());
  const [day, hour, minute] = (parts ?? []).slice(1).map(Number);
  if (day === undefined || hour === undefined || minute === undefined || day < 1 || hour > 23 || minute > 59) {
    throw new Error(`"${text}" is no moment: write the day of October and the hour, as in "25 01:30"`);
  }
  return (day - 1) * DAY + hour * 60 + minute;
}

/** "01:30". */
export function hour(at: Moment): string {
  const minutes = at % DAY;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

export interface CalendarDay {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
}

/** The day in both calendars. */
export function calendar(at: Moment): { readonly oldStyle: CalendarDay; readonly newStyle: CalendarDay } {
  const day = Math.floor(at / DAY);
  const weekday = WEEKDAYS[day % 7] ?? 'Sunday';
  return { oldStyle: { weekday, ...monthDay(day) }, newStyle: { weekday, ...monthDay(day + 13) } };
}

function monthDay(day: number): { day: number; month: string } {
  return day < OCTOBER ? { day: day + 1, month: MONTHS[0] } : { day: day - OCTOBER + 1, month: MONTHS[1] };
}
