import type { Beat } from '../core/beat.ts';
import type { EventId, PlaceId, SoundId } from '../core/names.ts';
import { moment, type Moment } from '../core/moment.ts';

type BedId = Extract<SoundId, `bed_${string}`>;
/** What lies under a scene, or nothing: `null`. */
export type Bed = BedId | null;
/** What is heard once, where its line is told. */
export type Effect = Exclude<SoundId, BedId>;

/** The effects of a passage in the order of their lines, each once however often it is marked. */
export function cuesOf(passage: readonly Beat[]): Effect[] {
  return [...new Set(passage.flatMap(({ sound }) => (sound === undefined || isBed(sound) ? [] : [sound])))];
}

/** After these nothing lies under the telling for so many minutes: what has just happened is to be heard to its end. */
const SILENCES: Readonly<Partial<Record<EventId, number>>> = {
  'aurora-shot': 5,
  'cease-fire-hour': 5,
  'palace-falls': 20,
  'ministers-killed': 30,
};
/** Told when the night is over. */
const AFTER: readonly Beat['part'][] = ['standing', 'ending', 'aims', 'reading', 'page'];
/** Told out of doors, or wherever the news comes from; a line from elsewhere is not yet a change of scene. */
const TOLD: readonly Beat['part'][] = ['previously', 'bulletin', 'clock'];

/** Where the guns of the fortress and of the square are near. */
const RING: readonly PlaceId[] = ['winter_palace', 'palace_square', 'district_hq', 'general_staff', 'peter_paul', 'aurora_mooring', 'palace_bridge', 'preobrazhensky_1st'];
const PALACES: readonly PlaceId[] = ['winter_palace', 'district_hq', 'general_staff', 'mariinsky', 'war_ministry', 'engineers_castle'];
const CORRIDORS: readonly PlaceId[] = ['smolny', 'city_duma', 'tauride'];
const QUARTERED = /_barracks$|^preobrazhensky_1st$|^vladimir_school$|^mikhailovsky_manege$/;

/** The sun of those days: outdoors by daylight nothing lies under the telling. */
const [SUNRISE, DUSK] = [moment('25 07:30'), moment('25 16:30')];
const SIEGE_FROM = moment('25 18:00');
const CONGRESS_FROM = moment('25 22:40');

/**
 * The bed under the newest of the beats a reader has been told: of the place where it is told, and of how tense it is there.
 * A single line of the clock from elsewhere leaves what lies; two running change it. At the end of the night, and in the
 * minutes after what cannot be talked over, the rules of place do not count.
 */
export function bedOf(told: readonly Beat[]): Bed {
  const newest = told.at(-1);
  if (newest === undefined) return null;
  if (AFTER.includes(newest.part)) return 'bed_aftermath';
  if (hushed(newest, told)) return null;
  // What each beat asks for, from the newest back: the first that is sure decides.
  for (let n = told.length - 1; n >= 0; n--) {
    const beat = told[n];
    if (beat === undefined) return null;
    const wanted = wantedBy(beat, told.slice(0, n + 1));
    const before = told[n - 1];
    const sure = !TOLD.includes(beat.part) || marked(beat) !== null || before?.round !== beat.round || wantedBy(before, told.slice(0, n)) === wanted;
    if (sure) return wanted;
  }
  return null;
}

/** Whether the clock still stands so near something told before that nothing may lie under it. */
function hushed({ part, at }: Beat, told: readonly Beat[]): boolean {
  return TOLD.includes(part) && told.some((before) => {
    const minutes = before.event === undefined ? undefined : SILENCES[before.event];
    return minutes !== undefined && at >= before.at && at - before.at < minutes;
  });
}

/** What a beat asks for by itself, as the last of what has been told. */
function wantedBy(beat: Beat, told: readonly Beat[]): Bed {
  const { place, at, part } = beat;
  if (hushed(beat, told)) return null;
  const named = marked(beat);
  if (named !== null) return named;
  if (place !== undefined && RING.includes(place) && at >= SIEGE_FROM && holdsOut(told) && (TOLD.includes(part) || fired(told))) return 'bed_siege';
  if (place === 'smolny' && at >= CONGRESS_FROM) return 'bed_congress';
  if (place !== undefined && CORRIDORS.includes(place)) return 'bed_smolny';
  if (place !== undefined && QUARTERED.test(place)) return 'bed_barracks';
  if (place !== undefined && PALACES.includes(place)) return 'bed_palace';
  return isDark(at) ? 'bed_street_night' : null;
}

/** Whether, as far as has been told, the Government still has the Winter Palace. */
function holdsOut(told: readonly Beat[]): boolean {
  const holder = told.findLast(({ changes, says }) => (changes.winter_palace ?? says?.winter_palace) !== undefined);
  return (holder?.changes.winter_palace ?? holder?.says?.winter_palace ?? 'government') === 'government';
}

/** Whether it has been told that the Palace is shot at. */
function fired(told: readonly Beat[]): boolean {
  return told.some(({ event }) => event === 'palace-fired-on' || event === 'palace-shelled-early' || event === 'palace-bombarded' || event === 'aurora-shot');
}

/** Every hour of the story but the day of the 25th. */
function isDark(at: Moment): boolean {
  return at < SUNRISE || at >= DUSK;
}

/** The bed that a line names itself. */
function marked({ sound }: Beat): Bed {
  return sound !== undefined && isBed(sound) ? sound : null;
}

function isBed(sound: SoundId): sound is BedId {
  return sound.startsWith('bed_');
}
