import { describe, expect, it } from 'vitest';
import places from '../../assets/places.json' with { type: 'json' };
import { moment } from '../../src/core/moment.ts';
import { PLACES_HELD, type PlaceId } from '../../src/core/names.ts';
import { compare, holdersAt } from '../../src/core/record.ts';
import { SIDES, type Holder } from '../../src/core/sides.ts';
import { view } from '../../src/core/view.ts';
import { openBook } from '../book.ts';
import { playAsItWas } from './walks.ts';

const book = openBook();
const start = Object.fromEntries(places.flatMap(({ id, holder }) => (holder === null ? [] : [[id, holder]]))) as Partial<Record<PlaceId, Holder>>;

describe('the story begins where the record begins', () => {
  it('with the same holders on 24 October at 16:00', () => {
    const declared = Object.fromEntries(PLACES_HELD.map((place) => [place, book.tale.initial[place]]));
    expect(declared).toEqual(Object.fromEntries(PLACES_HELD.map((place) => [place, start[place]])));
  });
});

describe.each(SIDES)('played from the seat of %s, the run in which all four do what was done', (seat) => {
  const run = playAsItWas(book, seat);

  it('tells every event of the record at an attested hour, and nothing that did not happen', () => {
    const rows = compare(book, run.beats, ['previously', 'wires'], true).map(({ event, verdict }) => `${event}: ${verdict}`);
    expect(rows).toEqual(book.record.filter(({ round }) => ['previously', 'wires'].includes(round)).map(({ id }) => `${id}: same`));
  });

  it('leaves every place in the hands that really held it at eight', () => {
    const held = Object.fromEntries(PLACES_HELD.map((place) => [place, run.world[place]]));
    const really = holdersAt(start, book.record, moment('25 08:00'));
    expect(held).toEqual(Object.fromEntries(PLACES_HELD.map((place) => [place, really[place]])));
  });

  it('is the same run as from the other seats, but for who decided', () => {
    const told = (one: typeof run) => one.beats.filter(({ part }) => part === 'previously' || part === 'clock').map(({ text, at }) => `${at} ${text}`);
    expect(told(run)).toEqual(told(playAsItWas(book, 'bolsheviks')));
  });

  it('does not let that side hear everything', () => {
    const seen = view(book, run, seat);
    expect(seen.beats.length).toBeLessThan(run.beats.length);
    expect(seen.record.some(({ verdict }) => verdict === 'unheard')).toBe(true);
  });
});
