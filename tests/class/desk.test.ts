import { describe, expect, it } from 'vitest';
import { LENGTHS, planned, type Phase, type Plan } from '../../src/class/plan.ts';
import { parseKeys, writeKeys } from '../../src/desk/keys.ts';
import { backOf, listed, nextOf, parted, reachable, sharing, suggest, type Place } from '../../src/desk/suggest.ts';

const ROUNDS = ['study', 'wires', 'citizens', 'palace', 'hall'];
const plan = (length: Plan['length']): Plan => ({ scenario: 'night', length, ...suggest(24), temper: 'as-it-was', open: false });

/** A hall that stands in a place, as far as the ways on and back look at it. */
function hallAt({ phase, round }: Place, played: boolean): Parameters<typeof backOf>[0] {
  return { phase, played, round: { id: round, number: 0, title: '', from: 0, to: 0 } };
}

/** Every place from the lobby to the end, by going on. */
function way(of: Plan): Place[] {
  const places: Place[] = [{ phase: 'lobby', round: 'study' }];
  for (let next = nextOf(hallAt(places[0] ?? { phase: 'lobby', round: 'study' }, true), of, ROUNDS); next !== null; next = nextOf(hallAt(next, true), of, ROUNDS)) places.push(next);
  return places;
}

describe('the sides suggested to a teacher', () => {
  it.each([[4, 2], [6, 3], [7, 3], [8, 4], [30, 4]])('leave nobody alone: %i students sit on %i benches', (students, benches) => {
    const { sides, merged } = suggest(students);
    expect(sides.length - merged.length).toBe(benches);
    expect(students / benches).toBeGreaterThanOrEqual(2);
  });

  it('have a bench of the undecided from twenty students on', () => {
    expect([19, 20, 45].map((students) => suggest(students).undecided)).toEqual([false, true, true]);
  });

  it('put Mensheviks and SRs on one bench only while both are played', () => {
    expect(sharing(['bolsheviks', 'mensheviks', 'srs'], true)).toEqual([['mensheviks', 'srs']]);
    expect(sharing(['bolsheviks', 'srs'], true)).toEqual([]);
    expect(sharing(['mensheviks', 'srs'], false)).toEqual([]);
  });
});

describe('a plan', () => {
  it.each(LENGTHS)('parts the rounds of the night between class and program (%s)', (length) => {
    const { played, programmed } = parted(plan(length), ROUNDS);
    expect([...played, ...programmed].toSorted()).toEqual(ROUNDS.toSorted());
    expect(played).toContain('hall');
  });

  it('fills its time, and keeps a quarter of it for the debrief', () => {
    for (const [length, minutes] of [['45', 45], ['90', 90], ['two', 90]] as const) {
      expect(planned(plan(length), ROUNDS).whole).toBe(minutes);
      expect(planned(plan(length), ROUNDS).debrief).toBeGreaterThanOrEqual(minutes / 4);
    }
  });
});

describe('what comes next', () => {
  it('is every phase of the rounds the class plays, and of the others the clock and the record', () => {
    const phases = (round: string): Phase[] => way(plan('45')).filter((place) => place.round === round).map(({ phase }) => phase);
    expect(phases('wires')).toEqual(['read', 'debate', 'vote', 'seal', 'clock', 'record']);
    expect(phases('citizens')).toEqual(['clock', 'record']);
    expect(phases('study')).toEqual(['lobby', 'expect', 'clock', 'record']);
    expect(phases('hall').at(-1)).toBe('debrief');
  });

  it.each(LENGTHS)('is taken back to where one came from, at every step (%s)', (length) => {
    const places = way(plan(length));
    for (const [n, place] of places.entries()) {
      const played = parted(plan(length), ROUNDS).played.includes(place.round);
      expect(backOf(hallAt(place, played), ROUNDS)).toEqual(places[n - 1] ?? null);
    }
  });
});

describe('the address on the board', () => {
  it('is never this machine’s own name for itself', () => {
    expect(reachable(['http://192.168.1.5:1918/'], 'http://localhost:1918')).toEqual(['http://192.168.1.5:1918/']);
    expect(reachable([], 'http://127.0.0.1:1918')).toEqual([]);
  });

  it('is the one the teacher came in by, where that is an address for everybody', () => {
    expect(reachable(['http://10.0.0.2:1918/'], 'https://class.example')).toEqual(['https://class.example/', 'http://10.0.0.2:1918/']);
    expect(reachable(['http://10.0.0.2:1918/'], 'http://10.0.0.2:1918')).toEqual(['http://10.0.0.2:1918/']);
  });
});

describe('the keys in the address', () => {
  const keys = { code: 'BCD23', key: 'k'.repeat(32), wall: '-_'.repeat(16) };
  it('come back as they were written', () => {
    expect(parseKeys(writeKeys(keys))).toEqual(keys);
  });

  it.each(['', '#BCD23', '#BCD23.short.short', `#bcd23.${keys.key}.${keys.wall}`, `#BCD23.${keys.key}.<b>${keys.wall}`])('are none when they are not whole: “%s”', (text) => {
    expect(parseKeys(text)).toBeNull();
  });
});

describe('a list in a sentence', () => {
  it('has its “and” before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});
