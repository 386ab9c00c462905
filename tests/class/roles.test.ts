import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import people from '../../assets/people.json' with { type: 'json' };
import sources from '../../assets/sources.json' with { type: 'json' };
import type { Ask, Run } from '../../src/core/run.ts';
import { isSide, SIDES, type Side } from '../../src/core/sides.ts';
import { openBook, ROOT } from '../book.ts';
import { allReally, openAll, playRound, roundIn } from '../story/walks.ts';

/** A line of whole words, no fewer and no more than these, with the quotation marks of the printer. */
const line = (from: number, to: number) =>
  v.pipe(v.string(), v.check((text) => text.split(/\s+/).length >= from && text.split(/\s+/).length <= to, `${from} to ${to} words`), v.regex(/^[^"'\s][^"']*[^"'\s]$/, 'straight quotation marks, or a blank at an end'));
const ids = (from: number, to: number) =>
  v.pipe(v.array(v.string()), v.minLength(from), v.maxLength(to), v.check((list) => new Set(list).size === list.length, 'an id twice'));

const CARD = {
  id: v.pipe(v.string(), v.regex(/^[a-z_]+$/)),
  name: line(1, 10),
  title: line(1, 12),
  who: line(30, 55),
  wants: line(12, 30),
  secret: line(12, 30),
  speaks: line(8, 25),
  persuade: ids(1, 3),
  src: ids(1, 8),
  disputed: v.optional(line(6, 40)),
};
const Role = v.strictObject({ ...CARD, person: v.optional(v.string()), voice: ids(1, 12) });
const Undecided = v.strictObject({ ...CARD, group: v.string(), voice: ids(0, 0) });

/** The cards of a file as they stand, or null where there is no such file. */
function read(name: string): readonly unknown[] | null {
  const file = path.join(ROOT, 'assets/class/roles', `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly unknown[]) : null;
}

/** What is wrong with each card, in words; nothing when all are whole. */
function faults(cards: readonly unknown[], schema: typeof Role | typeof Undecided): string[] {
  return cards.flatMap((card) => {
    const result = v.safeParse(schema, card);
    const id = (card as { id?: string }).id ?? '?';
    return result.success ? [] : result.issues.map((issue) => `${id}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  });
}

const sides = SIDES.flatMap((side) => {
  const cards = read(side);
  return cards === null ? [] : [{ side, cards: cards as readonly v.InferOutput<typeof Role>[] }];
});
const undecided = (read('undecided') ?? []) as readonly v.InferOutput<typeof Undecided>[];
const all = [...sides.flatMap(({ cards }) => cards), ...undecided];

const personIds = new Set(people.map(({ id }) => id));
const sourceIds = new Set(sources.map(({ id }) => id));
const repeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

/** Every side's order in one round of the night as it was, and whoever might be sent for. */
interface Sitting {
  readonly round: string;
  readonly orders: Readonly<Record<Side, Ask | null>>;
  readonly errands: readonly string[];
}
const book = openBook();
const sittings: Sitting[] = [];
for (let run: Run = openAll(book, 'night'); !run.over; run = playRound(book, run, allReally(book, run))) {
  const errands = SIDES.flatMap((side) => (run.errands[side]?.options ?? []).filter(({ undecided: open }) => open === true).map(({ id }) => id));
  sittings.push({ round: roundIn(book, run), orders: run.asks, errands });
}

/** The people who argue for or against something in what a side is asked. */
function arguing(ask: Ask | null): ReadonlySet<string> {
  return new Set((ask?.options ?? []).flatMap((option) => [option.for, option.against].flatMap((advice) => (advice === undefined ? [] : [advice.person]))));
}

describe('the role cards of the class', () => {
  it('are there for at least the Bolsheviks and the Government', () => {
    expect(sides.map(({ side }) => side)).toEqual(expect.arrayContaining(['bolsheviks', 'government']));
  });
  it.each(sides)('$side: every card says who you are, what you want, what you hide, how you speak and whom you must persuade, at a length for the phone', ({ cards }) => {
    expect(faults(cards, Role)).toEqual([]);
  });
  it.each(sides)('$side: at least eight are people of the cast, and at least eight are deputies', ({ cards }) => {
    expect(cards.filter(({ person }) => person !== undefined).length).toBeGreaterThanOrEqual(8);
    expect(cards.filter(({ person }) => person === undefined).length).toBeGreaterThanOrEqual(8);
  });
  it('give no id twice, in any file', () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
  });
  it('give no name twice', () => {
    expect(repeated(all.map(({ name }) => name))).toEqual([]);
  });
  it.each(sides)('$side: a member of the cast goes by the id of the cast', ({ cards }) => {
    const cast = cards.filter(({ person }) => person !== undefined);
    expect(cast.filter(({ id, person }) => person !== id || !personIds.has(id)).map(({ id }) => id)).toEqual([]);
  });
  it.each(sides)('$side: an invented deputy has neither the id nor the name of one of the cast, and no initials', ({ cards }) => {
    const deputies = cards.filter(({ person }) => person === undefined);
    const named = people.map(({ name }) => name);
    expect(deputies.filter(({ id, name }) => personIds.has(id) || named.includes(name) || /\b[A-Z][a-z]?\. /.test(name)).map(({ id }) => id)).toEqual([]);
  });
  it.each(sides)('$side: whom one must persuade sits in the same side, and is somebody else', ({ cards }) => {
    const here = new Set(cards.map(({ id }) => id));
    expect(cards.flatMap(({ id, persuade }) => persuade.filter((one) => one === id || !here.has(one)).map((one) => `${id}: ${one}`))).toEqual([]);
  });
  it.each(sides)('$side: whose arguments one is given are people of the cast', ({ cards }) => {
    expect(cards.flatMap(({ id, voice }) => voice.filter((one) => !personIds.has(one)).map((one) => `${id}: ${one}`))).toEqual([]);
  });
  it('name only sources of the bibliography', () => {
    expect(all.flatMap(({ id, src }) => src.filter((one) => !sourceIds.has(one)).map((one) => `${id}: ${one}`))).toEqual([]);
  });
});

describe('in the night as it was', () => {
  it('a class sits five times', () => {
    expect(sittings.map(({ round }) => round)).toEqual(['study', 'wires', 'citizens', 'palace', 'hall']);
  });
  it.each(sides.flatMap(({ side, cards }) => sittings.map(({ round, orders }) => ({ side, round, cards, ask: orders[side] }))))(
    '$side, $round: every card of the side is given somebody’s argument about the order', ({ cards, ask }) => {
      const heard = arguing(ask);
      expect(heard.size).toBeGreaterThan(1);
      expect(cards.filter(({ voice }) => !voice.some((person) => heard.has(person))).map(({ id }) => id)).toEqual([]);
    },
  );
  it.each(sides)('$side: whoever argues about an order of the side is given their own arguments first', ({ side, cards }) => {
    const heard = new Set(sittings.flatMap(({ orders }) => [...arguing(orders[side])]));
    const own = cards.filter(({ person }) => person !== undefined && heard.has(person));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter(({ person, voice }) => voice[0] !== person).map(({ id }) => id)).toEqual([]);
  });
});

describe('the bench of the undecided', () => {
  const groups = [...new Set(sittings.flatMap(({ errands }) => errands))].toSorted();

  it('has cards that are whole, at a length for the phone', () => {
    expect(faults(undecided, Undecided)).toEqual([]);
  });
  it('has two cards for each group that a side can send a courier to in the night as it was, and none for any other', () => {
    expect(groups.length).toBeGreaterThan(8);
    expect(undecided.map(({ group }) => group).toSorted()).toEqual(groups.flatMap((group) => [group, group]));
  });
  it('wants something of the sides, and belongs to none', () => {
    expect(undecided.filter(({ id, persuade }) => !persuade.every(isSide) || personIds.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
