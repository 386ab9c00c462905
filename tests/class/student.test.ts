import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/class/plan.ts';
import type { HallNow } from '../../src/room/connect.ts';
import { nameOf, PEOPLE, surname } from '../../src/room/people.ts';
import { spoken } from '../../src/room/told.tsx';
import { isCode, tidyCode } from '../../src/student/code.ts';
import { titleOf, toDo } from '../../src/student/night.tsx';
import { openShelf } from '../../src/student/shelf.ts';
import { AT_THE_DOOR, heard, minutesLeft, type State } from '../../src/student/state.ts';
import { ROOT } from '../book.ts';

/** A browser’s storage, as far as the page uses it. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

const hall: HallNow = {
  code: 'TESTS', phase: 'vote', round: { id: 'wires', number: 5, title: 'Wires', from: 34_560, to: 35_040 }, rounds: 5, played: true,
  eyes: false, locked: false, opened: false, timer: null, minutes: 1, now: 1_000_000,
};

describe('the code of a class', () => {
  it.each(['fc9lx', ' FC9 LX ', 'fc-9lx', 'http://192.0.2.2:1918/#FC9LX'])('is read kindly: “%s”', (typed) => {
    expect(tidyCode(typed)).toBe('FC9LX');
    expect(isCode(tidyCode(typed))).toBe(true);
  });

  it.each(['', 'ab', 'FC90X', 'FC91X'])('that cannot be one is sent to nobody: “%s”', (typed) => expect(isCode(tidyCode(typed))).toBe(false));
});

describe('what a device keeps', () => {
  it('is the bearer of the seat, by the code, and which class it was in last: a new page finds both', () => {
    const store = storage();
    openShelf(() => store).keep('FC9LX', 'bearer');
    const next = openShelf(() => store);
    expect([next.lasting, next.last(), next.bearer('FC9LX'), next.bearer('BBBBB')]).toEqual([true, 'FC9LX', 'bearer', null]);
  });

  it('is dropped when the seat is given up, and no other class’s seat with it', () => {
    const shelf = openShelf(storage);
    shelf.keep('FC9LX', 'one');
    shelf.keep('BBBBB', 'two');
    shelf.drop('BBBBB');
    expect([shelf.last(), shelf.bearer('BBBBB'), shelf.bearer('FC9LX')]).toEqual([null, null, 'one']);
  });

  it('lasts as long as the page where the browser keeps nothing, and the page knows it', () => {
    const shelf = openShelf(() => {
      throw new Error('The operation is insecure.');
    });
    shelf.keep('FC9LX', 'bearer');
    shelf.set({ size: 2, calm: true });
    expect([shelf.lasting, shelf.bearer('FC9LX'), shelf.setting()]).toEqual([false, 'bearer', { size: 2, calm: true }]);
  });

  it('does without a setting that it cannot read', () => {
    const store = storage();
    store.setItem('class-page', '{"size":7');
    expect(openShelf(() => store).setting()).toEqual({ size: 0, calm: false });
  });
});

describe('the page', () => {
  it('keeps of its papers what has not changed', () => {
    const first = heard(AT_THE_DOOR, { type: 'papers', changed: { card: null, questions: [] } });
    expect(heard(first, { type: 'papers', changed: { news: [] } }).papers).toEqual({ card: null, questions: [], news: [] });
  });

  it('has nothing of one class in the next', () => {
    const state: State = { ...AT_THE_DOOR, code: 'FC9LX', hall, papers: { card: null }, refusal: 'No.' };
    expect(heard(state, { type: 'enter', code: 'BBBBB' })).toEqual({ ...AT_THE_DOOR, code: 'BBBBB' });
  });

  it('counts the advice of time by the server’s clock, however wrong its own', () => {
    const state = heard(AT_THE_DOOR, { type: 'hall', hall: { ...hall, timer: { ends: 1_000_000 + 150_000 } }, now: 5_000 });
    expect(minutesLeft(state, 5_000)).toBe(3);
    expect(minutesLeft(state, 5_000 + 95_000)).toBe(1);
    expect(minutesLeft(state, 5_000 + 900_000)).toBe(0);
    expect(minutesLeft(heard(state, { type: 'hall', hall: { ...hall, timer: { left: 60_000 } }, now: 5_000 }), 5_000)).toBeNull();
  });

  it.each(PHASES)('says in the phase “%s” what there is to do, to a side and to the undecided', (phase) => {
    for (const bench of ['srs', 'undecided'] as const) expect(toDo({ phase, played: true }, { approved: true, bench })).toMatch(/[.?]$/);
    expect(titleOf({ phase }, { approved: true, bench: 'srs' })).not.toBe(titleOf({ phase }, { approved: false, bench: 'srs' }));
  });

  it('speaks to the undecided of no order and no courier of theirs', () => {
    for (const phase of PHASES) expect(toDo({ phase, played: true }, { approved: true, bench: 'undecided' })).not.toMatch(/your (side|courier)|an answer/i);
  });
});

describe('names', () => {
  it('are those of the cast, everybody and as they are written there', () => {
    const people = JSON.parse(readFileSync(path.join(ROOT, 'assets/people.json'), 'utf8')) as { id: string; name: string }[];
    expect(PEOPLE).toEqual(Object.fromEntries(people.map(({ id, name }) => [id, name])));
  });

  it('stand without initials before speech, and whole on a card', () => {
    expect(['sverdlov', 'reed', 'operator', 'A clerk of the exchange'].map(surname)).toEqual(['Sverdlov', 'John Reed', 'An operator', 'A clerk of the exchange']);
    expect(['sverdlov', 'srs', 'A clerk of the exchange'].map(nameOf)).toEqual(['Ya. M. Sverdlov', 'Socialist Revolutionaries', 'A clerk of the exchange']);
  });

  it('are read aloud before what is said', () => {
    expect(spoken([{ text: 'He wants _paper_.' }, { text: 'No.', speaker: 'kamenev' }])).toEqual(['He wants paper.', 'Kamenev: No.']);
  });
});
