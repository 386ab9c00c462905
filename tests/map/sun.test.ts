import { describe, expect, it } from 'vitest';
import { moment } from '../../src/core/moment.ts';
import { daylight } from '../../src/map/sun.ts';

describe('the light over the city', () => {
  it.each(['25 00:00', '25 03:30', '25 06:49', '24 16:40', '26 23:59'])('is night at %s', (at) => {
    expect(daylight(moment(at))).toBe(0);
  });

  it.each(['25 07:36', '25 08:00', '24 12:00', '26 15:48'])('is day at %s', (at) => {
    expect(daylight(moment(at))).toBe(1);
  });

  it('grows through the twilight before sunrise', () => {
    const morning = ['25 06:51', '25 07:00', '25 07:13', '25 07:25', '25 07:35'].map((at) => daylight(moment(at)));
    expect(morning).toEqual(morning.toSorted((a, b) => a - b));
    expect(morning[2]).toBeGreaterThan(0.4);
    expect(morning[2]).toBeLessThan(0.6);
  });

  it('takes the nearest day it has hours for', () => {
    expect(daylight(moment('29 12:00'))).toBe(1);
    expect(daylight(moment('21 23:00'))).toBe(0);
  });
});
