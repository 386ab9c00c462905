import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { moment } from '../../src/core/moment.ts';
import { PLACES_HELD, WORLD, type WorldName } from '../../src/core/names.ts';
import { forcesOf } from '../../src/map/forces.ts';
import type { MapLabels } from '../../src/map/handle.ts';
import { FACES } from '../../src/map/inks.ts';
import { layOut, type Screen } from '../../src/map/layout.ts';
import { describe as say, knownPlaces, marksOf, tally, title } from '../../src/map/marks.ts';
import { PLATE } from '../../src/map/projection.ts';
import { SITES, locate } from '../../src/map/sites.ts';
import { markStamp } from '../../src/map/stamps.ts';

/** A side's knowledge: everything the Government's and fresh, but for what is said otherwise. */
function knowing(told: Partial<Record<WorldName, { readonly value: unknown; readonly stale?: boolean; readonly since?: number }>> = {}): Knowledge {
  const start: Partial<Record<WorldName, unknown>> = { aurora: 'franco_russian', cossacks: 'barracks', cadets: 'palace', pavlovsky: 'pickets', nikolaevsky_span: 'up', palace_span: 'down', lights: 'on' };
  const beliefs = WORLD.map((name): [string, unknown] => [name, { value: start[name] ?? 'government', since: moment('25 02:00'), stale: false, ...told[name] }]);
  return Object.fromEntries(beliefs) as unknown as Knowledge;
}

const labels: MapLabels = {
  map: 'Map of the city',
  holder: { government: 'Government', soviet: 'Soviet', duma: 'Duma', nobody: 'nobody', contested: 'contested' },
  held: { government: 'held by the Government', soviet: 'held by the Soviet', duma: 'held by the Duma', nobody: 'held by nobody', contested: 'contested' },
  asOf: (hour) => `as of ${hour}`,
  stale: 'may no longer be true',
  spanUp: 'span raised',
  spanDown: 'span lowered',
  forces: { aurora: 'Aurora', cossacks: 'Cossacks', cadets: 'Cadets', pavlovsky: 'Pavlovsky' },
  more: (name, others) => `${name} and ${others} more`,
  away: 'Beyond the city',
  courier: 'courier',
  canSend: 'a courier can be sent here',
  send: 'Send a courier',
  onFoot: (versts, minutes) => `${versts} versts, ${minutes} min on foot`,
  close: 'Close',
  zoomIn: 'Nearer',
  zoomOut: 'Farther',
  whole: 'The whole city',
  credit: 'Map data © OpenStreetMap contributors, ODbL',
};
const desk: Screen = { width: 960, height: 900, ratio: 1, type: 1, coarse: false, faces: FACES };
const phone: Screen = { width: 390, height: 220, ratio: 3, type: 1, coarse: true, faces: FACES };

function marked(screen: Screen, knowledge = knowing()) {
  const { reach, environs, corner } = layOut(screen, 0, false);
  return marksOf(knownPlaces(knowledge, moment('25 02:00')), reach, environs, corner);
}
const one = (id: string, knowledge = knowing()) => {
  const known = knownPlaces(knowledge, moment('25 02:00')).find((place) => place.id === id);
  if (!known) throw new Error(`no place ${id}`);
  return known;
};

describe('a place on the map', () => {
  it('says who holds it', () => {
    expect(say(one('state_bank'), labels)).toBe('State Bank, held by the Government');
  });

  it('says the hour, and that it may no longer be true, when it is stale', () => {
    const knowledge = knowing({ telephone_exchange: { value: 'soviet', stale: true } });
    expect(say(one('telephone_exchange', knowledge), labels)).toBe('Telephone Exchange, held by the Soviet, as of 02:00, may no longer be true');
  });

  it('says how its span stands when it is a bridge that opens', () => {
    expect(say(one('nikolaevsky_bridge'), labels)).toBe('Nikolaevsky Bridge, held by the Government, span raised');
    expect(say(one('troitsky_bridge'), labels)).toBe('Troitsky Bridge, held by the Government');
  });

  it('lies on the plate when it is in the city, with 34 places in all and seven beyond', () => {
    const city = SITES.filter(({ away }) => !away);
    expect(city.every(({ at }) => at.x > 0 && at.y > 0 && at.x < PLATE.width && at.y < PLATE.height)).toBe(true);
    expect([SITES.length, city.length]).toEqual([PLACES_HELD.length, PLACES_HELD.length - 7]);
  });
});

describe('the marks', () => {
  it('carry every place once, on a desk and on a phone', () => {
    for (const screen of [desk, phone]) {
      const ids = marked(screen).flatMap(({ places }) => places.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(PLACES_HELD.toSorted());
    }
  });

  it('put the places beyond the city on the environs, or into one mark where there is no room', () => {
    expect(marked(desk).filter(({ fixed }) => fixed)).toHaveLength(7);
    const [away, ...none] = marked(phone).filter(({ fixed }) => fixed);
    expect([away?.places.length, none.length]).toEqual([7, 0]);
    expect(away && title(away, labels)).toBe('Beyond the city');
  });

  it('name a crowd by its heaviest place and count it by holder', () => {
    const knowledge = knowing({ palace_bridge: { value: 'soviet' }, general_staff: { value: 'contested' } });
    const square = marksOf(knownPlaces(knowledge, moment('25 02:00')), 80, null, { x: 0, y: 0 }).find(({ key }) => key.startsWith('winter_palace'));
    expect(square && title(square, labels)).toMatch(/^Winter Palace and \d more$/);
    expect(square && Object.fromEntries(tally(square))).toMatchObject({ soviet: 1, contested: 1 });
  });
});

describe('old print', () => {
  const bank = (since: string, now: string) => knownPlaces(knowing({ state_bank: { value: 'soviet', stale: true, since: moment(since) } }), moment(now)).find(({ id }) => id === 'state_bank');

  it('fades the more, the older what is known', () => {
    const faded = ['25 02:00', '24 23:00', '24 20:00', '24 16:00'].map((since) => bank(since, '25 05:00')?.faded ?? NaN);
    expect(faded).toEqual([1, 2, 3, 3]);
    expect(knownPlaces(knowing(), moment('25 05:00')).every((place) => place.faded === 0)).toBe(true);
  });

  it('is another print for every shade, and none of them the fresh one', () => {
    expect(new Set([0, 1, 2, 3].map((faded) => markStamp('soviet', 'bank', 13, faded).key)).size).toBe(4);
  });
});

describe('errands', () => {
  const errands = { left: 2, offers: [{ id: 'a', text: 'To the Bank', place: 'state_bank' as const }, { id: 'b', text: 'A queue', place: 'haymarket' as const }, { id: 'c', text: 'The same queue', place: 'haymarket' as const }, { id: 'd', text: 'Shut', place: 'astoria' as const, locked: 'no' }] };

  it('are hung on the marks of their places, and places that nobody holds get one while they last', () => {
    const known = knownPlaces(knowing(), moment('25 02:00'), errands);
    expect(known.find(({ id }) => id === 'state_bank')?.errands.map(({ id }) => id)).toEqual(['a']);
    const queue = known.find(({ id }) => id === 'haymarket');
    expect(queue?.errands.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(queue && say(queue, labels)).toBe('Haymarket, a courier can be sent here');
    expect(known.some(({ id }) => id === 'astoria')).toBe(false);
    expect(knownPlaces(knowing(), moment('25 02:00'), { ...errands, left: 0 }).every((place) => place.errands.length === 0)).toBe(true);
  });

  it('leave the count of a crowd to places that are held', () => {
    const near = marksOf(knownPlaces(knowing(), moment('25 02:00'), errands), 200, null, { x: 0, y: 0 }).find(({ places }) => places.some(({ id }) => id === 'haymarket'));
    expect(near && tally(near).reduce((sum, [, count]) => sum + count, 0)).toBe((near?.places.length ?? 0) - 1);
  });
});

describe('the forces', () => {
  const force = (name: string, knowledge = knowing()) => forcesOf(knowledge).find((one) => one.force === name);

  it('stand where the story says, in its words or in a place’s', () => {
    expect(force('aurora')?.at).toEqual(locate('aurora_works'));
    expect(force('aurora', knowing({ aurora: { value: 'nikolaevsky_bridge' } }))?.at).toEqual(locate('aurora_mooring'));
    expect(force('cadets', knowing({ cadets: { value: 'exchange' } }))?.at).toEqual(locate('telephone_exchange'));
    expect(force('cossacks', knowing({ cossacks: { value: 'telephone_exchange' } }))?.at).toEqual(locate('telephone_exchange'));
    expect(force('pavlovsky', knowing({ pavlovsky: { value: 'smolny' } }))?.at).toEqual(locate('smolny'));
  });

  it('are not drawn where no place is told', () => {
    expect(force('cossacks', knowing({ cossacks: { value: 'somewhere' } }))?.at).toBeNull();
  });

  it('bear no flag while they stand aside', () => {
    expect(force('cossacks')?.flag).toBe('aside');
    expect(force('cossacks', knowing({ cossacks: { value: 'telephone_exchange' } }))?.flag).toBe('government');
  });
});
