import { beforeAll, describe, expect, it } from 'vitest';
import type { Beat } from '../../src/core/beat.ts';
import { know } from '../../src/core/knowledge.ts';
import type { Debrief, WallPapers } from '../../src/class/paper.ts';
import { debriefOf, wallPapers } from '../../src/class/wall.ts';
import { hallOf } from '../../src/class/paper.ts';
import type { Sitting } from '../../src/class/classroom.ts';
import { addressesFor, keyOf, timeLeft, written } from '../../src/wall/place.ts';
import { pageOf, pagesOf, SECTIONS } from '../../src/wall/pages.ts';
import { goesOn, packed, paceOf, placeOf, stepsOf, toldUpTo, wordsIn } from '../../src/wall/steps.ts';
import talk from '../../assets/class/debrief.json' with { type: 'json' };
import { openParty, type Party } from './party.ts';

let party: Party;
let clock: Sitting;
let over: Sitting;
const papersOf = (sitting: Sitting): WallPapers => wallPapers(party.book, party.props, sitting);
const stepsAt = (sitting: Sitting) => stepsOf(hallOf(party.book, sitting), papersOf(sitting));

beforeAll(() => {
  party = openParty();
  clock = party.until(party.seat(15), 'clock', 2);
  over = party.until(clock, 'debrief', 4);
});

describe('what the wall tells', () => {
  it('tells what came before the night, then what everyone can see, while the sides read', () => {
    const parts = stepsAt(party.until(party.seat(15), 'read', 0)).map(({ part }) => part);
    expect(parts[0]).toBe('previously');
    expect(parts.at(-1)).toBe('bulletin');
    expect(parts).toEqual(parts.toSorted((a, b) => (a === b ? 0 : a === 'previously' ? -1 : 1)));
  });
  it('tells the clock one beat at a time, in the order of the story, and of its own round alone', () => {
    const steps = stepsAt(clock).filter(({ part }) => part === 'clock');
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.every(({ beats }) => beats.length === 1 && beats[0]?.round === 'citizens')).toBe(true);
    const ids = steps.map(({ beats }) => beats[0]?.id ?? 0);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });
  it('tells nothing of the clock before it runs', () => {
    for (const phase of ['read', 'debate', 'vote', 'seal'] as const) {
      expect(stepsAt(party.until(party.seat(15), phase, 1)).some(({ part }) => part === 'clock'), phase).toBe(false);
    }
  });
  it('tells a round that the program plays from its bulletin on', () => {
    const short = party.until(party.seat(15, { length: '45' }), 'clock', 0);
    expect(hallOf(party.book, short).played).toBe(false);
    expect(stepsAt(short).map(({ part }) => part)).toEqual(expect.arrayContaining(['previously', 'bulletin', 'clock']));
  });
  it('tells last what came of those who were outvoted', () => {
    const minority = { title: 'The row that stays', seats: 2, told: 'We sat until six.' };
    const steps = stepsOf(hallOf(party.book, clock), { ...papersOf(clock), minorities: [minority] });
    expect(steps.at(-1)).toMatchObject({ part: 'minority', minority });
  });
  it('puts no more than a card’s words on the wall at a time, but never cuts a line', () => {
    expect(packed(['one two', 'three', 'four five six seven', 'eight'], wordsIn, 3)).toEqual([['one two', 'three'], ['four five six seven'], ['eight']]);
  });
});

describe('how the wall goes on', () => {
  it('gives a class more time for a step than a reader alone needs', () => {
    for (const step of stepsAt(clock)) expect(paceOf(step)).toBeGreaterThan(wordsIn(step.beats[0]?.text ?? '') / 190 * 60_000);
  });
  it('goes on by itself while one looks up, and stands still while one argues and votes', () => {
    expect((['read', 'debate', 'vote', 'seal', 'clock', 'record'] as const).filter((phase) => goesOn({ phase }))).toEqual(['read', 'clock', 'record']);
  });
  it('stays where it stood when the teacher opens the projector and more is told', () => {
    const shut = stepsAt(clock);
    const open = stepsAt(party.teach(clock, { type: 'show', on: true }));
    const at = shut.length - 1;
    expect(open.length).toBeGreaterThan(shut.length);
    expect(open[placeOf(open, shut[at]?.id ?? null)]?.beats[0]?.id).toBe(shut[at]?.beats[0]?.id);
    expect(placeOf(shut, 'a step that is no more')).toBe(0);
  });
  it('shows on the map what has been told so far, and nothing of what comes', () => {
    const { beats, start } = papersOf(clock);
    const steps = stepsAt(clock);
    const at = steps.findIndex((step) => step.beats.some(({ changes }) => Object.keys(changes).length > 0));
    const changed = Object.keys(steps[at]?.beats[0]?.changes ?? {})[0] as keyof Beat['changes'];
    const before = know(start.world, start.from, toldUpTo(beats, steps, at - 1));
    const after = know(start.world, start.from, toldUpTo(beats, steps, at));
    expect(at).toBeGreaterThan(0);
    expect(after[changed].since).toBe(steps[at]?.beats[0]?.at);
    expect(before[changed].since).toBeLessThan(after[changed].since);
  });
});

describe('who is counted', () => {
  it('says of each side how many have voted of those who are asked, and not how', () => {
    const vote = party.until(party.seat(15), 'vote', 0);
    const [first] = vote.room.seats.filter(({ bench }) => bench === 'srs');
    const option = vote.run.asks.srs?.options.find(({ locked }) => locked === undefined)?.id ?? '';
    const { bench, ...rest } = papersOf({ ...vote, room: { ...vote.room, ballots: { srs: { [first?.id ?? '']: option } } } });
    expect(bench.find((one) => one.bench === 'srs')).toEqual({ bench: 'srs', seats: 3, of: 3, voted: 1 });
    expect(bench.find((one) => one.bench === 'bolsheviks')).toMatchObject({ of: 3, voted: 0 });
    expect(JSON.stringify(rest)).not.toContain(`"${option}"`);
  });
  it('does not say whether anybody has come to the undecided', () => {
    const seal = party.until(party.seat(15), 'seal', 0);
    expect(papersOf(seal).bench.find((one) => one.bench === 'undecided')).toMatchObject({ of: 0, voted: 0 });
  });
});

describe('the pages after the night', () => {
  let debrief: Debrief;
  beforeAll(() => void (debrief = debriefOf(party.book, party.props, over)));
  const pages = () => pagesOf(debrief, talk);
  it('come part by part, and every part has its page', () => {
    const sections = pages().map(({ section }) => section);
    expect([...new Set(sections)]).toEqual(SECTIONS);
    expect(sections).toEqual(sections.toSorted((a, b) => SECTIONS.indexOf(a) - SECTIONS.indexOf(b)));
  });
  it('have every difference from the record once, and nothing that was as it was', () => {
    const shown = pages().flatMap((page) => (page.kind === 'differences' ? page.entries : []));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ event }) => event).toSorted()).toEqual(debrief.record.filter(({ verdict }) => verdict !== 'same').map(({ event }) => event).toSorted());
  });
  it('have every count, every card’s secret and every question once', () => {
    const all = pages();
    expect(all.flatMap((page) => (page.kind === 'orders' ? page.counts : []))).toHaveLength(debrief.counts.length);
    expect(all.flatMap((page) => (page.kind === 'cards' ? page.cards : [])).map(({ nickname }) => nickname).toSorted()).toEqual(debrief.cards.map(({ nickname }) => nickname).toSorted());
    expect(all.flatMap((page) => (page.kind === 'questions' ? page.questions : [])).map(({ id }) => id).toSorted()).toEqual(talk.questions.map(({ id }) => id).toSorted());
  });
  it('show aims said aloud and aims kept secret of one side at a time', () => {
    const aims = pages().flatMap((page) => (page.kind === 'aims' ? [page] : []));
    expect(aims.every(({ side, beats }) => beats.every(({ reaches }) => reaches.includes(side)))).toBe(true);
    expect(aims.flatMap(({ beats }) => beats)).toHaveLength(debrief.aims.length);
  });
  it('are found by their part', () => {
    const all = pages();
    expect(all[pageOf(all, 'opinions', 0)]?.section).toBe('opinions');
    expect(pageOf(all.filter(({ section }) => section !== 'page'), 'page', 3)).toBe(3);
  });
});

describe('how one comes to the wall and to the class', () => {
  it('knows the class and the key after the #, and nothing else', () => {
    expect(keyOf('#kq7px.jYrwaZJ1XXof6pHnsXv-kPKlFJQfut1T')).toEqual({ code: 'KQ7PX', key: 'jYrwaZJ1XXof6pHnsXv-kPKlFJQfut1T' });
    expect(keyOf('#KQ7PX')).toBeNull();
    expect(keyOf('')).toBeNull();
  });
  it('shows an address that a phone can open, though the teacher’s own machine calls itself localhost', () => {
    const known = ['http://192.168.1.20:1918/', 'http://10.0.0.4:1918/'];
    expect(addressesFor({ hostname: 'localhost', origin: 'http://localhost:1918' }, known)).toEqual(known);
    expect(addressesFor({ hostname: '10.0.0.4', origin: 'http://10.0.0.4:1918' }, known)).toEqual([known[1], known[0]]);
    expect(addressesFor({ hostname: 'class.example', origin: 'https://class.example' }, [])).toEqual(['https://class.example/']);
    expect(written('http://192.168.1.20:1918/')).toBe('192.168.1.20:1918');
  });
  it('tells the advised time in whole minutes, says when it is paused, and says nothing when it is off', () => {
    expect(timeLeft({ ends: 200_000 }, 20_001)).toBe('About 3 min');
    expect(timeLeft({ ends: 200_000 }, 300_000)).toBe('Time to go on');
    expect(timeLeft({ left: 61_000 }, 0)).toBe('Paused, about 2 min');
    expect(timeLeft(null, 0)).toBeNull();
  });
});
