import { describe, expect, it } from 'vitest';
import type { Round } from '../../src/core/book.ts';
import { hour, moment } from '../../src/core/moment.ts';
import { byRound } from '../../src/page/rounds.ts';
import { along, bounds, hoursOf, spanOf, within, written } from '../../src/page/timeline.ts';

const round = (id: string, number: number, from: string, to: string): Round => ({ id, number, title: id, from: moment(from), to: moment(to) });
const study = round('study', 4, '24 20:30', '25 00:00');
const wires = round('wires', 5, '25 00:00', '25 08:00');
const hall = round('hall', 8, '25 22:40', '26 06:00');
const night = [study, wires, hall];

describe('the line of hours', () => {
  const span = spanOf(night);
  it('goes from the first hour of the first round to the last of the last', () => {
    expect(span).toEqual({ from: moment('24 20:30'), to: moment('26 06:00') });
    expect([along(span, span.from), along(span, span.to)]).toEqual([0, 1000]);
    expect(along(span, moment('25 13:15'))).toBe(500);
  });
  it('marks every full hour, also when it begins in the middle of one', () => {
    expect(hoursOf(span).slice(0, 4).map(hour)).toEqual(['21:00', '22:00', '23:00', '00:00']);
    expect(hoursOf(span).at(-1)).toBe(span.to);
    expect(hoursOf(span)).toHaveLength(34);
  });
  it('writes no more of them than a phone has room for, and midnight always', () => {
    expect(written(span).map(hour)).toEqual(['00:00', '06:00', '12:00', '18:00', '00:00', '06:00']);
    expect(written(spanOf([wires])).map(hour)).toEqual(['00:00', '01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00', '08:00']);
  });
  it('knows where one round gives way to the next', () => {
    expect(bounds(night).map(hour)).toEqual(['00:00', '22:40']);
    expect(bounds([wires])).toEqual([]);
  });
  it('leaves out what happened before it, after it or never', () => {
    expect(within(span, moment('24 16:00'))).toBe(false);
    expect(within(span, undefined)).toBe(false);
    expect(within(span, moment('24 20:30'))).toBe(true);
    expect(within(span, moment('26 06:01'))).toBe(false);
  });
});

describe('things by rounds', () => {
  const things = ['hall 1', 'study 1', 'bridges 1', 'study 2'];
  const of = (thing: string) => thing.split(' ')[0];
  it('stand in the order of the rounds, and within a round in their own', () => {
    expect(byRound(night, things, of).map(({ things: some }) => some)).toEqual([['bridges 1'], ['study 1', 'study 2'], ['hall 1']]);
  });
  it('come first where they belong to no round of the scenario', () => {
    expect(byRound(night, things, of)[0]?.round).toBeNull();
  });
  it('make no empty groups', () => {
    expect(byRound(night, ['wires 1'], of).map(({ round: one }) => one?.id)).toEqual(['wires']);
  });
});
