import { describe, expect, it } from 'vitest';
import minorities from '../../assets/class/minority.json' with { type: 'json' };
import places from '../../assets/places.json' with { type: 'json' };
import rounds from '../../assets/rounds.json' with { type: 'json' };
import bibliography from '../../assets/sources.json' with { type: 'json' };
import { moment } from '../../src/core/moment.ts';
import { check } from '../../tools/ink/check.ts';
import { ROOT } from '../book.ts';

const { project } = check(ROOT);
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
/** Ids of the orders the story offers `side` in `round`, in the story's order. */
const orders = (side: string, round: string) => [...ids((project?.options ?? []).filter((option) => option.side === side && option.round === round && option.stitch === 'decide'))];

/** The round whose votes say who is in the minority, and what that minority has. */
const named = minorities.map((one) => ({ ...one, voted: 'voted' in one ? one.voted : one.round, name: `${one.side}, ${one.where}: “${one.title}”` }));

/** Where an order of a vote takes the side: what its voters do when they are outvoted by one of the other kind. */
const parting = [
  { side: 'mensheviks', voted: 'hall', stay: ['oppose', 'sit'], go: ['canal', 'walk_out'], apart: [] },
  { side: 'srs', voted: 'palace', stay: ['all_stay', 'price'], go: ['all_leave'], apart: ['divide'] },
  { side: 'srs', voted: 'hall', stay: ['back_in'], go: ['barricade', 'flag', 'umbrellas'], apart: [] },
];

/** The minorities there are when `order` has won a vote. */
const under = (side: string, voted: string, order: string) => named.filter((one) => one.side === side && one.voted === voted && one.when.includes(order));

describe.each(parting)('when $side have voted in “$voted”', ({ side, voted, stay, go, apart }) => {
  it('each order takes them into the hall or out of it, or lets each wing follow its own leaders', () => {
    expect([...stay, ...go, ...apart].toSorted()).toEqual(orders(side, voted).toSorted());
  });
  it.each(stay)('and “%s” has won, those who were for going really go', (order) => {
    const [only, ...more] = under(side, voted, order);
    expect(more).toEqual([]);
    expect(only?.where).toBe('out');
    expect(only?.of.toSorted()).toEqual(go);
  });
  it.each(go)('and “%s” has won, those who were for staying really stay', (order) => {
    const [only, ...more] = under(side, voted, order);
    expect(more).toEqual([]);
    expect(only?.where).toBe('in');
    expect(only?.of.toSorted()).toEqual(stay);
  });
});

describe('when the SRs have let each wing follow its own leaders', () => {
  it('those who were for staying are the Left in its seats, and the others are with the side', () => {
    expect(under('srs', 'palace', 'divide').map(({ where, of }) => ({ where, of: of.toSorted() }))).toEqual([{ where: 'in', of: ['all_stay', 'price'] }]);
  });
});

describe.each(named)('the minority of $name', (one) => {
  const round = rounds.find(({ id }) => id === one.round);
  it('is counted by a vote that is over when its round begins, or is taken in it', () => {
    const counted = rounds.find(({ id }) => id === one.voted);
    expect(counted?.number ?? Infinity).toBeLessThanOrEqual(round?.number ?? 0);
  });
  it('is somewhere on the map, at an hour of its round, by a source that can be looked up', () => {
    expect(ids(places)).toContain(one.place);
    expect(moment(one.at)).toBeGreaterThanOrEqual(moment(round?.from ?? ''));
    expect(moment(one.at)).toBeLessThanOrEqual(moment(round?.to ?? ''));
    expect(one.src.length).toBeGreaterThan(0);
    expect(one.src.filter((id) => !ids(bibliography).has(id))).toEqual([]);
  });
  it('has a scene of three to five paragraphs, of 110 to 180 words, none of which tires the reader', () => {
    expect([3, 4, 5]).toContain(one.scene.length);
    expect(words(one.scene.join(' '))).toBeGreaterThanOrEqual(110);
    expect(words(one.scene.join(' '))).toBeLessThanOrEqual(180);
    expect(one.scene.filter((paragraph) => words(paragraph) > 60)).toEqual([]);
  });
  it('has a question of its own, with three answers, each of which came to something', () => {
    expect(one.question).toMatch(/\?$/);
    expect(ids(one.options).size).toBe(3);
    for (const { text, told } of one.options) {
      expect(words(text)).toBeGreaterThanOrEqual(4);
      expect(words(text)).toBeLessThanOrEqual(12);
      expect(words(told)).toBeGreaterThanOrEqual(25);
      expect(words(told)).toBeLessThanOrEqual(60);
    }
  });
  it('hears only of places where its round’s clock tells something, and those in the hall hear the hall', () => {
    const told = new Set((project?.lines ?? []).filter(({ knot }) => knot === `${one.round}_clock`).flatMap(({ marks }) => marks.filter(([key]) => key === 'place').map(([, place]) => place)));
    expect(one.hears.filter((place) => !told.has(place))).toEqual([]);
    expect(one.hears.includes('smolny')).toBe(one.where === 'in');
    expect(one.hears.length).toBeGreaterThan(0);
  });
  it('is written as the game is: curly quotes, no dash where a full stop will do', () => {
    expect(JSON.stringify([one.title, one.scene, one.question, one.options])).not.toMatch(/['—–]|--|\\"/);
  });
});
