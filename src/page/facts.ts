import rounds from '../../assets/rounds.json';
import scenarios from '../../assets/scenarios.json';
import people from '../../assets/people.json';
import places from '../../assets/places.json';
import sounds from '../../assets/sounds.json';
import sources from '../../assets/sources.json';
import { moment, type Moment } from '../core/moment.ts';
import type { PersonId, PlaceId, SoundId, SourceId } from '../core/names.ts';

/** Names and words of the dossiers, looked up. The compiler step has seen to it that every id is known. */
const PEOPLE = new Map(people.map((one) => [one.id, one]));
const PLACES = new Map(places.map((one) => [one.id, one]));
const SOURCES = new Map(sources.map((one) => [one.id, one]));
const SOUNDS = new Map(sounds.map((one) => [one.id, one]));

const portraits = import.meta.glob<string>('../../assets/portraits/*.svg', { query: '?url', import: 'default', eager: true });
const posters = import.meta.glob<string>('../../assets/map/night-small.webp', { query: '?url', import: 'default', eager: true });

export interface Person {
  readonly name: string;
  readonly role: string;
  /** Address of the portrait; undefined while none is drawn. */
  readonly portrait: string | undefined;
}

export function person(id: PersonId): Person {
  const { name, role } = PEOPLE.get(id) ?? { name: id, role: '' };
  return { name, role, portrait: portraits[`../../assets/portraits/${id}.svg`] };
}

/** The name as it is written before speech: without initials. */
export function surname(id: PersonId): string {
  return person(id).name.replace(/^(?:(?:[A-Z][a-z]?|Yu|Ya)\. ?)+/, '');
}

export function placeName(id: string): string {
  return PLACES.get(id)?.name ?? id.replaceAll('_', ' ');
}

export function isPlace(id: string): id is PlaceId {
  return PLACES.has(id);
}

export interface Source {
  readonly short: string;
  readonly full: string;
}

export function source(id: SourceId): Source {
  return SOURCES.get(id) ?? { short: id, full: id };
}

export function caption(id: SoundId): string {
  return SOUNDS.get(id)?.caption ?? '';
}

/** The scenarios, each with its first and last moment. */
export const SCENARIOS: readonly { readonly id: string; readonly title: string; readonly from: Moment; readonly to: Moment }[] = scenarios.map(({ id, title, rounds: own }) => {
  const played = rounds.filter((round) => own.includes(round.id));
  return { id, title, from: moment(played[0]?.from ?? ''), to: moment(played.at(-1)?.to ?? '') };
});

/** The still picture that stands for the map; undefined while none is printed. */
export const POSTER: string | undefined = posters['../../assets/map/night-small.webp'];
