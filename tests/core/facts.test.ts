import { describe, expect, it } from 'vitest';
import people from '../../assets/people.json' with { type: 'json' };
import places from '../../assets/places.json' with { type: 'json' };
import dayJson from '../../assets/record/day.json' with { type: 'json' };
import nightJson from '../../assets/record/night.json' with { type: 'json' };
import possible from '../../assets/record/possible.json' with { type: 'json' };
import sources from '../../assets/sources.json' with { type: 'json' };
import { CITY } from '../../src/map/projection.ts';

interface Hour {
  readonly at: string;
  readonly source: string;
  readonly note?: string | undefined;
}
interface Happening {
  readonly id: string;
  readonly title: string;
  readonly os: string;
  readonly ns: string;
  readonly hours: readonly Hour[];
  readonly place: string;
  readonly actors: readonly string[];
  readonly what: string;
  readonly change: Readonly<Record<string, string | undefined>>;
  readonly status: string;
  readonly sources: readonly string[];
  readonly round: string;
}
const night: readonly Happening[] = nightJson;
const day: readonly Happening[] = dayJson;
const record = [...night, ...day];

/** Each round and its first minute; what is dated eight in the morning is still told with the night. */
const ROUNDS = [
  ['previously', '24 16:00'],
  ['study', '24 20:30'],
  ['wires', '25 00:00'],
  ['citizens', '25 08:01'],
  ['palace', '25 18:00'],
  ['hall', '25 22:40'],
] as const;
const END = '26 06:00';

const HOLDERS = ['government', 'soviet', 'duma', 'nobody', 'contested'];
const placeIds = new Set(places.map((place) => place.id));
const peopleIds = new Set(people.map((person) => person.id));
const sourceIds = new Set(sources.map((source) => source.id));

/** Minutes from 00:00 on 1 October Old Style. Throws on a time that no clock shows. */
function minutes(at: string): number {
  const [, day, hour, minute] = /^(\d\d?) ([01]\d|2[0-3]):([0-5]\d)$/.exec(at) ?? [];
  if (day === undefined) throw new Error(`not a time: ${at}`);
  return (Number(day) - 1) * 1440 + Number(hour) * 60 + Number(minute);
}

function firstHour(event: Happening): Hour {
  const [hour] = event.hours;
  if (hour === undefined) throw new Error(`${event.id} has no hour`);
  return hour;
}

/** The day of the calendar, in days, of "24 Oct 17:00"; Gregorian dates are read as they stand. */
function dayOf(date: string): number {
  const [, number, month] = /^(\d+) (Oct|Nov) \d\d:\d\d$/.exec(date) ?? [];
  if (month === undefined) throw new Error(`not a date: ${date}`);
  return Number(number) + (month === 'Nov' ? 31 : 0);
}

/** The hours of an event that lie before one time or after another. */
function outside(event: Happening, from: string, to: string): string[] {
  return event.hours.map(({ at }) => at).filter((at) => minutes(at) < minutes(from) || minutes(at) > minutes(to));
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Who holds each place once all that is recorded before the time has happened. */
function holdersBefore(at: string): Map<string, string> {
  const holders = new Map(places.flatMap((place) => (place.holder === null ? [] : [[place.id, place.holder]])));
  for (const event of record) {
    if (minutes(firstHour(event).at) >= minutes(at)) continue;
    for (const [place, holder] of Object.entries(event.change)) if (holder !== undefined) holders.set(place, holder);
  }
  return holders;
}

function held(at: string, by: string, ids: readonly string[]): string[] {
  const holders = holdersBefore(at);
  return ids.filter((id) => holders.get(id) !== by);
}

describe('the calendar', () => {
  it.each(record)('$id: the new style is thirteen days ahead, at the same hour', (event) => {
    expect(dayOf(event.ns) - dayOf(event.os)).toBe(13);
    expect(event.ns.slice(-5)).toBe(event.os.slice(-5));
  });
  it.each(record)('$id: its date is its first hour', (event) => {
    expect(event.os.replace(' Oct', '')).toBe(firstHour(event).at);
  });
  it('tells the night and then the day in their order', () => {
    const order = record.map((event) => minutes(firstHour(event).at));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
  it.each(night)('$id: lies between the afternoon of the 24th and eight in the morning', (event) => {
    expect(outside(event, '24 16:00', '25 08:00')).toEqual([]);
  });
  it.each(day)('$id: lies between eight in the morning and the dawn of the 26th', (event) => {
    expect(outside(event, '25 08:00', END)).toEqual([]);
  });
  it.each(record)('$id: belongs to the round in which its first hour falls', (event) => {
    const begun = ROUNDS.filter(([, from]) => minutes(from) <= minutes(firstHour(event).at));
    expect(event.round).toBe(begun.at(-1)?.[0]);
  });
});

describe('the evidence', () => {
  it.each(record)('$id: has a source, and each source is in the bibliography', (event) => {
    expect(event.sources.length).toBeGreaterThan(0);
    const named = [...event.sources, ...event.hours.map((hour) => hour.source)];
    expect(named.filter((id) => !sourceIds.has(id))).toEqual([]);
  });
  it.each(record.filter((event) => event.status !== 'settled'))('$id: says what is disputed', (event) => {
    expect(event.status).toBe('disputed');
    expect(event.hours.length > 1 || event.hours.some((hour) => hour.note !== undefined)).toBe(true);
  });
  it.each(record)('$id: gives no hour twice', (event) => {
    expect(repeated(event.hours.map((hour) => hour.at))).toEqual([]);
  });
  it('gives the hour Reed has beside the usual one', () => {
    const hours = (id: string) => record.find((event) => event.id === id)?.hours.map((hour) => hour.at);
    expect(hours('post-office-taken')).toContain('25 01:35');
    expect(hours('telegraph-agency-taken')).toEqual(expect.arrayContaining(['24 20:30', '25 01:00']));
    expect(hours('telephone-exchange-taken')).toEqual(['25 07:00', '25 05:00']);
    expect(hours('kerensky-leaves')).toEqual(expect.arrayContaining(['25 11:00', '25 09:00']));
    expect(hours('palace-ring-closed')).toEqual(['25 18:00', '25 10:00']);
  });
  it('gives the hour of Pipes beside the usual one for the Aurora’s shot', () => {
    const shot = record.find((event) => event.id === 'aurora-shot');
    expect(shot?.hours.map(({ at, source }) => `${at} ${source}`)).toEqual(['25 21:40 rabinowitch-15', '25 21:00 pipes-11']);
  });
  it('keeps apart what happened and what might have', () => {
    expect(repeated([...record, ...possible].map((event) => event.id))).toEqual([]);
  });
});

describe('people and places', () => {
  it('names each of them once', () => {
    expect(repeated(places.map((place) => place.id))).toEqual([]);
    expect(repeated(people.map((person) => person.id))).toEqual([]);
    expect(repeated(people.map((person) => person.speaker))).toEqual([]);
    expect(repeated(sources.map((source) => source.id))).toEqual([]);
  });
  it.each(record)('$id: happens at a place on the map, to people in the cast', (event) => {
    expect(placeIds).toContain(event.place);
    expect(event.actors.filter((actor) => /^[a-z_]+$/.test(actor) && !peopleIds.has(actor))).toEqual([]);
  });
  it.each(people)('$id: has a cue in capitals, a side and a short role', (person) => {
    expect(person.speaker).toBe(person.speaker.toUpperCase());
    expect(['bolsheviks', 'mensheviks', 'government', 'srs', 'none']).toContain(person.side);
    expect(person.role.split(' ').length).toBeLessThan(12);
  });
  it.each(places)('$id: lies where its city flag says', (place) => {
    const inside =
      place.lon >= CITY.west && place.lon <= CITY.east && place.lat >= CITY.south && place.lat <= CITY.north;
    expect(place.city).toBe(inside);
  });
  it.each(places)('$id: is spelt as before 1918', ({ russian }) => {
    expect(russian).not.toMatch(/[бвгджзклмнпрстфхцчшщ](?![\p{L}.])/iu); // the hard sign at the end of a word
    expect(russian).not.toMatch(/и[аеиоуыэюяѣй]/iu); // і before a vowel
  });
  it.each(places)('$id: is told in one sentence', ({ about }) => {
    expect(about).toMatch(/^[A-Z][^.!?]*\.$/);
  });
});

describe('who holds the city', () => {
  it('leaves nobody’s loyalty blank among the places of the game', () => {
    const blank = places.filter((place) => place.night && place.holder === null);
    expect(blank.map((place) => place.id)).toEqual([]);
    expect(places.filter((place) => place.holder !== null && !HOLDERS.includes(place.holder))).toEqual([]);
  });
  it.each(record)('$id: takes only what the taker does not hold yet', (event) => {
    const before = holdersBefore(firstHour(event).at);
    for (const [place, holder] of Object.entries(event.change)) {
      if (holder === undefined) continue;
      expect(HOLDERS).toContain(holder);
      expect(before.has(place), `${place} can be held`).toBe(true);
      expect(before.get(place)).not.toBe(holder);
    }
  });
  it('changes no place twice', () => {
    const changed = record.flatMap((event) => Object.keys(event.change).filter((place) => event.change[place] !== undefined));
    expect(repeated(changed)).toEqual([]);
  });
  it('gives the Soviet by midnight the telegraph, its agency and all but two of the Neva bridges', () => {
    const lost = ['central_telegraph', 'telegraph_agency', 'baltic_station', 'liteiny_bridge', 'troitsky_bridge'];
    expect(held('25 00:00', 'soviet', lost)).toEqual([]);
    const kept = ['nikolaevsky_bridge', 'palace_bridge', 'post_office', 'telephone_exchange', 'state_bank', 'power_station'];
    expect(held('25 00:00', 'government', kept)).toEqual([]);
  });
  it('leaves the government by eight in the morning its palaces and its headquarters', () => {
    const lost = ['post_office', 'telephone_exchange', 'state_bank', 'power_station', 'nikolaevsky_station'];
    const bridges = places.filter((place) => place.kind === 'bridge').map((place) => place.id);
    expect(held('25 08:01', 'soviet', [...lost, 'warsaw_station', ...bridges])).toEqual([]);
    expect(held('25 08:01', 'government', ['winter_palace', 'general_staff', 'district_hq', 'mariinsky'])).toEqual([]);
  });
  it('leaves the government the Winter Palace when the Congress opens, and not the Staff beside it', () => {
    expect(held('25 22:40', 'government', ['winter_palace'])).toEqual([]);
    expect(held('25 22:40', 'soviet', ['general_staff', 'district_hq', 'war_ministry', 'admiralty', 'mariinsky'])).toEqual([]);
  });
  it('takes the palace with the ministers, and leaves the Duma its own hall', () => {
    expect(held('26 02:10', 'government', ['winter_palace'])).toEqual([]);
    expect(held('26 02:11', 'soviet', ['winter_palace', 'tsarskoselsky_station'])).toEqual([]);
    expect(held('26 06:00', 'duma', ['city_duma'])).toEqual([]);
  });
});
