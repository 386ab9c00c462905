import { describe, expect, it } from 'vitest';
import type { Beat } from '../src/core/beat.ts';
import { moment } from '../src/core/moment.ts';
import { sound, type Hearing } from '../src/hearing.ts';
import type { Model } from '../src/page/model.ts';
import { DEFAULTS } from '../src/page/settings.ts';
import { bedOf, cuesOf, type Bed } from '../src/sound/bed.ts';
import { silentSound } from '../src/sound/silent.ts';

/** A beat, with what matters to the ear: part, hour, place, and whatever else. */
function beat(part: Beat['part'], at: string, place?: Beat['place'], more: Partial<Beat> = {}): Beat {
  const when = moment(at);
  return {
    id: 0, round: when < moment('25 18:00') ? 'wires' : when < moment('25 22:40') ? 'palace' : 'hall', part, text: '', at: when, otherwise: false,
    because: [], reaches: [], src: [], changes: {}, rumour: false, ...(place === undefined ? {} : { place }), ...more,
  };
}

const firing = beat('clock', '25 19:00', 'winter_palace', { event: 'palace-fired-on' });
const fallen = beat('clock', '26 02:10', 'winter_palace', { event: 'palace-falls', changes: { winter_palace: 'soviet' } });
const blank = beat('clock', '25 21:40', 'aurora_mooring', { event: 'aurora-shot', sound: 'aurora_gun' });

const LAID: readonly (readonly [says: string, told: readonly Beat[], bed: Bed])[] = [
  ['nothing has been told: silence', [], null],

  ['a brief at Smolny: its corridor', [beat('brief', '25 00:20', 'smolny')], 'bed_smolny'],
  ['a reply there, hours later: the corridor still', [beat('brief', '25 00:20', 'smolny'), beat('reply', '25 00:20', 'smolny')], 'bed_smolny'],
  ['the City Duma is full of people, too', [beat('brief', '25 23:50', 'city_duma')], 'bed_smolny'],
  ['a brief at district headquarters: the palace', [beat('brief', '25 01:10', 'district_hq')], 'bed_palace'],
  ['a courier is let into a barracks', [beat('visit', '25 00:40', 'semenovsky_barracks')], 'bed_barracks'],
  ['a courier in the Manege, among the crews', [beat('visit', '25 00:40', 'mikhailovsky_manege')], 'bed_barracks'],
  ['a courier in the street by night: wind, and water in the gutters', [beat('visit', '25 00:40', 'state_bank')], 'bed_street_night'],
  ['the same courier at noon: nothing but what happens', [beat('visit', '25 12:00', 'state_bank')], null],
  ['after dusk the wind is there again', [beat('visit', '25 17:00', 'state_bank')], 'bed_street_night'],
  ['the first line from elsewhere after a silence is told into it', [firing, fallen, beat('clock', '26 02:15', 'peter_paul'), beat('clock', '26 03:00', 'smolny')], null],
  ['a line of the clock that names its bed has it at once', [beat('bulletin', '25 22:40', 'narodny_dom'), beat('bulletin', '25 22:40', 'smolny', { sound: 'bed_congress' })], 'bed_congress'],
  ['a line that names its bed has it, wherever it is', [beat('brief', '24 22:00', 'smolny', { sound: 'bed_street_night' })], 'bed_street_night'],

  ['the clock begins in the street: the street', [beat('clock', '25 01:00', 'post_office')], 'bed_street_night'],
  ['one line of the clock from Smolny does not take one indoors', [beat('clock', '25 01:00', 'post_office'), beat('clock', '25 01:05', 'state_bank'), beat('clock', '25 01:10', 'smolny')], 'bed_street_night'],
  ['two running do', [beat('clock', '25 01:00', 'post_office'), beat('clock', '25 01:10', 'smolny'), beat('clock', '25 01:15', 'smolny')], 'bed_smolny'],
  ['when the clock begins after a brief, one line from the street leaves the room one sat in', [beat('brief', '25 00:20', 'smolny'), beat('clock', '25 00:30', 'post_office')], 'bed_smolny'],
  ['a new round takes nothing over from the last', [beat('clock', '25 17:50', 'smolny'), beat('clock', '25 17:55', 'smolny'), beat('bulletin', '25 18:00', 'winter_palace')], 'bed_siege'],

  ['at six the ring is closed, and one hears of the square: siege', [beat('clock', '25 18:00', 'palace_square'), beat('clock', '25 18:10', 'winter_palace')], 'bed_siege'],
  ['an hour before six the same square is only a street', [beat('clock', '25 17:00', 'palace_square'), beat('clock', '25 17:10', 'palace_square')], 'bed_street_night'],
  ['inside the Palace, before a shot has been told of: its clock', [beat('brief', '25 18:50', 'winter_palace')], 'bed_palace'],
  ['inside the Palace, when it has been fired on: siege', [firing, beat('brief', '26 00:30', 'winter_palace')], 'bed_siege'],
  ['when its side has heard that the Palace is the Duma’s: no siege', [beat('clock', '25 21:00', 'winter_palace', { changes: { winter_palace: 'duma' } }), beat('clock', '25 21:10', 'winter_palace')], 'bed_palace'],
  ['a report of it counts like the change itself', [beat('bulletin', '25 22:40', 'winter_palace', { says: { winter_palace: 'soviet' } }), beat('bulletin', '25 22:40', 'winter_palace')], 'bed_palace'],

  ['Smolny from twenty to eleven is the Congress', [beat('brief', '25 23:40', 'smolny')], 'bed_congress'],
  ['told of by the clock as well', [beat('clock', '25 23:00', 'smolny'), beat('clock', '25 23:05', 'smolny')], 'bed_congress'],
  ['but its corridor, when a line says so, is a corridor', [beat('brief', '26 00:30', 'smolny', { sound: 'bed_smolny' })], 'bed_smolny'],

  ['the blank of the Aurora: silence', [firing, beat('clock', '25 21:30', 'winter_palace'), blank], null],
  ['and in the lines after it', [firing, blank, beat('clock', '25 21:41', 'winter_palace'), beat('clock', '25 21:42', 'winter_palace')], null],
  ['at ten the siege is heard again', [firing, blank, beat('clock', '25 22:00', 'winter_palace'), beat('clock', '25 22:00', 'winter_palace')], 'bed_siege'],
  ['the hour without guns begins with a silence', [firing, beat('clock', '26 00:45', 'peter_paul', { event: 'cease-fire-hour' })], null],
  ['the Palace is taken: silence', [firing, fallen], null],
  ['while the ministers are arrested, nothing', [firing, fallen, beat('clock', '26 02:10', 'winter_palace'), beat('clock', '26 02:15', 'peter_paul')], null],
  ['at three the Congress goes on', [firing, fallen, beat('clock', '26 03:00', 'smolny'), beat('clock', '26 03:00', 'smolny')], 'bed_congress'],
  ['the ministers are killed: silence', [beat('clock', '26 02:30', 'palace_square', { event: 'ministers-killed' })], null],
  ['a silence is not carried into a room', [blank, beat('brief', '25 21:43', 'smolny')], 'bed_smolny'],

  ['the ending: the aftermath', [fallen, beat('ending', '26 06:00', 'palace_square')], 'bed_aftermath'],
  ['the aims and the front page: the aftermath', [beat('aims', '26 06:00'), beat('page', '26 06:00')], 'bed_aftermath'],
];

describe('what lies under the telling', () => {
  it.each(LAID)('%s', (_, told, bed) => expect(bedOf(told)).toBe(bed));

  it('is every bed there is but the title’s', () => {
    expect(new Set(LAID.map(([, , bed]) => bed))).toEqual(new Set<Bed>([null, 'bed_smolny', 'bed_street_night', 'bed_palace', 'bed_barracks', 'bed_congress', 'bed_siege', 'bed_aftermath']));
  });
});

describe('the effects of a passage', () => {
  it('are heard in order, each once however often it is marked, and no bed among them', () => {
    const marked = (['paper', 'boots', 'bed_smolny', 'paper', 'boots', 'knock'] as const).map((sound) => beat('brief', '25 00:20', 'smolny', { sound }));
    expect(cuesOf(marked)).toEqual(['paper', 'boots', 'knock']);
  });

  it('are none where none is marked', () => expect(cuesOf([beat('clock', '25 01:00', 'post_office')])).toEqual([]));
});

describe('a reader', () => {
  const brief = [beat('brief', '25 00:20', 'smolny', { sound: 'paper' }), beat('brief', '25 00:20', 'smolny', { sound: 'paper' })];
  const knocked = [beat('reply', '25 00:20', 'smolny', { sound: 'knock' })];
  const end = [beat('ending', '26 06:00', 'smolny')];

  /** A run of this seed as far as these passages, on the page or behind the title. */
  function at(passages: readonly (readonly Beat[])[], { title = false, seed = 1, covered = null, ended = false }: { title?: boolean; seed?: number; covered?: Model['covered']; ended?: boolean } = {}): Hearing {
    const heard = passages.map((beats) => ({ beats }));
    return { title, settings: DEFAULTS, model: { heard, covered, ended, run: { log: { seed }, beats: [...passages.flat(), ...end] } } as unknown as Model };
  }

  /** What sounds, in order, as the reader goes from one of these to the next; a bed when it changes. */
  function heardBy(...steps: readonly Hearing[]): string[] {
    const heard: string[] = [];
    const player = silentSound((id) => heard.push(id));
    steps.forEach((now, n) => sound(player, steps[n - 1] ?? null, now));
    return heard;
  }

  it('has music on the title page, and none of the story', () => expect(heardBy({ title: true, model: null, settings: DEFAULTS }, at([brief], { title: true }))).toEqual(['bed_title']));
  it('hears the bed of the place and each effect of the passage once', () => expect(heardBy(at([brief]))).toEqual(['bed_smolny', 'paper']));
  it('hears of the next passage only what is new', () => expect(heardBy(at([brief]), at([brief, knocked]))).toEqual(['bed_smolny', 'paper', 'knock']));
  it('hears nothing again when a setting is changed, or a way back is taken', () => expect(heardBy(at([brief, knocked]), at([brief, knocked]), at([brief]))).toEqual(['bed_smolny', 'knock']));
  it('who looks in on the title page comes back to the bed, not to the effects', () => {
    expect(heardBy(at([brief]), at([brief], { title: true }), at([brief]))).toEqual(['bed_smolny', 'paper', 'bed_title', 'bed_smolny']);
  });
  it('who begins another run hears its first passage, however far the last one had gone', () => expect(heardBy(at([brief, knocked]), at([brief], { seed: 2 }))).toEqual(['bed_smolny', 'knock', 'paper']));
  it('at a table hears nothing while the place is passed on', () => expect(heardBy(at([brief], { covered: 'srs' }))).toEqual([]));
  it('hears the aftermath at the end, which no passage tells', () => expect(heardBy(at([brief, knocked], { ended: true })).slice(0, 1)).toEqual(['bed_aftermath']));
});
