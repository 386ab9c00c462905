import { describe, expect, it } from 'vitest';
import { SIDES } from '../src/core/sides.ts';
import { addressOf, FIRST, placeIn, runAt, variablesOf } from '../tools/authors/galley.ts';
import { check } from '../tools/ink/check.ts';
import { layOut } from '../tools/walk/code.ts';
import { openBook, ROOT } from './book.ts';

const book = openBook();
const story = check(ROOT).project?.compiled.story ?? {};
const wires = { ...FIRST, round: 1 };

describe('the authors’ page', () => {
  it('opens any round in the state that what was done left it in, with all four sides asked', () => {
    const run = runAt(book, wires);
    expect(run.round).toBe(1);
    expect(run.world.lenin).toBe('smolny');
    for (const side of SIDES) expect(run.asks[side]?.kind).toBe('order');
  });

  it('opens it in another state where a variable is changed, and tells its briefs anew from that', () => {
    const run = runAt(book, { ...wires, edits: { lenin: '"held"', blood: '2', lines_mensheviks: 'true' } });
    const held = variablesOf(story, run);
    expect(['lenin', 'blood', 'lines_mensheviks', 'bread'].map((name) => held.get(name))).toEqual(['held', '2', 'true', variablesOf(story, runAt(book, wires)).get('bread')]);
    expect(held.size).toBe(layOut(story).globals.length);
    const told = (one: typeof run) => one.beats.filter(({ round, part }) => round === 'wires' && part === 'brief').map(({ text }) => text).join('\n');
    expect(told(run)).not.toBe(told(runAt(book, wires)));
    expect(run.beats.filter(({ round, part }) => round === 'wires' && part === 'bulletin')).toHaveLength(runAt(book, wires).beats.filter(({ round, part }) => round === 'wires' && part === 'bulletin').length);
  });

  it('stands where it stood when it is opened again from its address, decisions taken and edits kept', () => {
    const place = { ...wires, edits: { state_bank: '"duma"' }, taken: [{ side: 'srs', option: 'assembly', ask: 'order' }, { side: 'srs', option: 'militia', ask: 'courier' }] } as const;
    const run = runAt(book, placeIn(addressOf(place)));
    expect(run.world.state_bank).toBe('duma');
    expect(run.asks.srs?.kind).toBe('contingency');
    expect(run.beats.some(({ part, reaches }) => part === 'visit' && reaches.includes('srs'))).toBe(true);
  });

  it('opens the first round when the address names nothing', () => {
    expect(placeIn('#nonsense%')).toEqual(FIRST);
    expect(placeIn('')).toEqual(FIRST);
  });

  it('says so when the story no longer takes a decision', () => {
    expect(() => runAt(book, { ...wires, taken: [{ side: 'srs', option: 'nothing', ask: 'order' }] })).toThrow(/no answer “nothing”/);
  });
});
