import { describe, expect, it } from 'vitest';
import places from '../../assets/places.json' with { type: 'json' };
import { roundsTold } from '../../src/core/book.ts';
import type { World } from '../../src/core/story.ts';
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

describe.each(book.scenarios.flatMap(({ id, rounds }) => SIDES.map((seat) => ({ scenario: id, seat, rounds }))))('$scenario played from the seat of $seat, the run in which all four do what was done', ({ scenario, seat, rounds }) => {
  const run = playAsItWas(book, seat, { scenario });
  const told = roundsTold(book, run);

  it('tells every event of the record at an attested hour, and nothing that did not happen', () => {
    const rows = compare(book, run.beats, told, true).map(({ event, verdict }) => `${event}: ${verdict}`);
    expect(rows).toEqual(book.record.filter(({ round }) => told.includes(round)).map(({ id }) => `${id}: same`));
  });

  it.each(rounds)('leaves every place in the hands that really held it when “%s” ends', (round) => {
    const upTo = rounds.slice(rounds.indexOf(round) + 1);
    const world: Partial<World> = { ...book.tale.initial };
    for (const beat of run.beats) if (!upTo.includes(beat.round)) Object.assign(world, beat.changes);
    const really = holdersAt(start, book.record, book.rounds.find(({ id }) => id === round)?.to ?? 0);
    expect(Object.fromEntries(PLACES_HELD.map((place) => [place, world[place]]))).toEqual(Object.fromEntries(PLACES_HELD.map((place) => [place, really[place]])));
  });

  it('is the same run as from the other seats, but for who decided', () => {
    const hours = (one: typeof run) => one.beats.filter(({ part }) => part === 'previously' || part === 'clock').map(({ text, at }) => `${at} ${text}`);
    expect(hours(run)).toEqual(hours(playAsItWas(book, 'bolsheviks', { scenario })));
  });

  it('does not let that side hear everything', () => {
    const seen = view(book, run, seat);
    expect(seen.beats.length).toBeLessThan(run.beats.length);
    expect(seen.record.some(({ verdict }) => verdict === 'unheard')).toBe(true);
  });
});
