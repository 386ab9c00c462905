import { moment, type Moment } from '../core/moment.ts';

/** What the sky does to the print: cut lines of rain over everything, banks of fog on the river. */
export interface Weather {
  readonly rain: 'none' | 'drizzle' | 'rain';
  readonly fog: boolean;
}

const FROM = (when: string, rain: Weather['rain'], fog: boolean) => ({ from: moment(when), rain, fog });

/**
 * The weather by the hour. No source gives it so closely; the hours are ours, within what is told: the rain of that
 * autumn, "drenching, incessant", and "the chill fog rolled through the streets" (Reed, ch. I); on the evening before,
 * mud and "a chill, damp wind from the west" (ch. II); Wednesday "a raw, chill day" (ch. IV); umbrellas in the Duma's
 * procession at midnight (ch. IV); "night was yet heavy and chill" at six (ch. IV). The first snow fell on 5 November.
 */
const HOURS: readonly (Weather & { readonly from: Moment })[] = [
  FROM('21 00:00', 'none', false),
  FROM('24 18:00', 'none', true),
  FROM('25 00:00', 'drizzle', true),
  FROM('25 03:00', 'none', true),
  FROM('25 08:00', 'drizzle', false),
  FROM('25 12:00', 'none', false),
  FROM('25 18:00', 'none', true),
  FROM('25 20:00', 'drizzle', true),
  FROM('25 22:30', 'rain', true),
  FROM('26 02:00', 'drizzle', true),
  FROM('26 05:00', 'none', true),
];

export function weatherAt(now: Moment): Weather {
  const { rain, fog } = HOURS.findLast(({ from }) => from <= now) ?? { rain: 'none' as const, fog: false };
  return { rain, fog };
}
