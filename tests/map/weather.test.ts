import { describe, expect, it } from 'vitest';
import rounds from '../../assets/rounds.json' with { type: 'json' };
import { moment } from '../../src/core/moment.ts';
import lights from '../../assets/map/lights.json' with { type: 'json' };
import { currentAt, windowsLit, type Current } from '../../src/map/lights.ts';
import { weatherAt } from '../../src/map/weather.ts';

const burnsWhere = (current: Current) => windowsLit(lights.blocks, current).map(({ x, y }) => `${x} ${y}`);

describe('the weather', () => {
  it('is rain and fog while the Palace is fired on, and dry on the afternoon before', () => {
    expect(weatherAt(moment('25 23:00'))).toEqual({ rain: 'rain', fog: true });
    expect(weatherAt(moment('25 14:00'))).toEqual({ rain: 'none', fog: false });
  });

  it('is known for every hour of every round', () => {
    const seen = rounds.flatMap(({ from, to }) => Array.from({ length: (moment(to) - moment(from)) / 30 + 1 }, (_, n) => weatherAt(moment(from) + n * 30)));
    expect(new Set(seen.map(({ rain }) => rain))).toEqual(new Set(['none', 'drizzle', 'rain']));
    expect(new Set(seen.map(({ fog }) => fog))).toEqual(new Set([true, false]));
  });
});

describe('the current', () => {
  it('is in the flats from six until midnight, as Reed says', () => {
    expect(['24 21:00', '25 00:00', '25 04:00', '25 17:59', '25 18:00', '25 23:59'].map((hour) => currentAt(moment(hour), true).homes)).toEqual([true, false, false, false, true, true]);
  });

  it('is cut off from the Palace’s quarter and from no other', () => {
    const lit = burnsWhere(currentAt(moment('25 21:00'), true));
    const cut = burnsWhere(currentAt(moment('25 21:00'), false));
    const gone = lit.filter((one) => !cut.includes(one));
    expect(gone.length).toBeGreaterThan(20);
    expect(cut.length).toBeGreaterThan(lit.length * 0.8);
  });

  it('leaves two windows in five after midnight', () => {
    const [evening, night] = [burnsWhere(currentAt(moment('24 22:00'), true)), burnsWhere(currentAt(moment('25 02:00'), true))];
    expect(night.length / evening.length).toBeGreaterThan(0.3);
    expect(night.length / evening.length).toBeLessThan(0.5);
  });
});
