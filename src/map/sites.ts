import places from '../../assets/places.json' with { type: 'json' };
import { PLACES_HELD, type PlaceHeld, type PlaceId } from '../core/names.ts';
import type { IconName } from './icons.ts';
import { project, type Point } from './projection.ts';

/** A place of the night on the map. What is known of it comes from the seat's knowledge. */
export interface Site {
  readonly id: PlaceId;
  readonly name: string;
  readonly russian: string;
  readonly about: string;
  readonly icon: IconName;
  /** Plate units; far outside the plate for places beyond the city. */
  readonly at: Point;
  /** From 1 to 5: who keeps its name when there is little room, and who stands for a crowd. */
  readonly weight: number;
  /** Beyond the city: shown on the environs. */
  readonly away: boolean;
}

const PLACES = new Map(places.map((place) => [place.id as PlaceId, place]));

/** The two seats of power are drawn larger. */
const WEIGHTS: Partial<Record<PlaceId, number>> = { smolny: 5, winter_palace: 5, post_office: 4, telephone_exchange: 4, state_bank: 4, peter_paul: 4, central_telegraph: 3.5 };
const KIND_WEIGHTS: Readonly<Record<string, number>> = { station: 3, bridge: 2.5, utility: 3, communications: 2.2, hq: 2.2, press: 1.5 };

const ICONS: Partial<Record<PlaceId, IconName>> = {
  smolny: 'star', winter_palace: 'palace', telephone_exchange: 'phone', post_office: 'post', admiralty: 'anchor', city_duma: 'duma', engineers_castle: 'school', kronstadt: 'ship',
};
const KIND_ICONS: Readonly<Record<string, IconName>> = {
  government: 'hall', hq: 'star', fortress: 'fort', arsenal: 'rifle', communications: 'telegraph', bank: 'bank', utility: 'power', station: 'station', bridge: 'bridge', press: 'press', school: 'school',
  garrison: 'barracks', prison: 'prison',
};

export const SITES: readonly (Site & { readonly id: PlaceHeld })[] = PLACES_HELD.map((id) => ({ ...site(id), id }));

function site(id: PlaceId): Site {
  const { name, russian, about, kind, lon, lat, city } = fact(id);
  const icon = ICONS[id] ?? (id === 'district_hq' ? 'hall' : (KIND_ICONS[kind] ?? 'hall'));
  return { id, name, russian, about, icon, at: project(lon, lat), weight: WEIGHTS[id] ?? KIND_WEIGHTS[kind] ?? (city ? 2 : 1.5), away: !city };
}

/** A place as the map would show it: one of the night's, or any other of the facts. */
export function siteOf(id: PlaceId): Site {
  return SITES.find((site) => site.id === id) ?? site(id);
}

/** Where any place of the facts lies, in plate units; beyond the city, too. */
export function locate(id: PlaceId): Point {
  const { lon, lat } = fact(id);
  return project(lon, lat);
}

export function nameOf(id: PlaceId): string {
  return fact(id).name;
}

export function isAway(id: PlaceId): boolean {
  return !fact(id).city;
}

export function isPlace(id: string): id is PlaceId {
  return PLACES.has(id as PlaceId);
}

function fact(id: PlaceId): (typeof places)[number] {
  const place = PLACES.get(id);
  if (place === undefined) throw new Error(`no place "${id}" in places.json`);
  return place;
}
