import type { Knowledge } from '../core/knowledge.ts';
import type { PlaceId } from '../core/names.ts';
import { FORCES, type Force } from './handle.ts';
import { project, type Point } from './projection.ts';
import { SITES, isPlace, locate } from './sites.ts';

/** A force where the seat last knew it to stand. */
export interface Stationed {
  readonly force: Force;
  /** Plate units; null when the word tells no place of the plate. */
  readonly at: Point | null;
  /** Beside the mark of a place; otherwise right at its post. */
  readonly beside: boolean;
  /** Whom it serves there: red for the Soviet, ink for the Government, bare while it stands aside. */
  readonly flag: 'soviet' | 'government' | 'aside';
  readonly stale: boolean;
}

/** The story's words for where a force stands, where they are not themselves the name of a place. */
const POSTS: Readonly<Record<Force, Readonly<Record<string, PlaceId>>>> = {
  aurora: { franco_russian: 'aurora_works', nikolaevsky_bridge: 'aurora_mooring' },
  cossacks: { barracks: 'cossack_barracks', exchange: 'telephone_exchange', bridges: 'palace_bridge', bridge: 'palace_bridge', square: 'palace_square', palace: 'winter_palace' },
  cadets: { palace: 'winter_palace', exchange: 'telephone_exchange', bridges: 'palace_bridge', bridge: 'palace_bridge', square: 'palace_square' },
  pavlovsky: { pickets: 'pavlovsky_barracks', barracks: 'pavlovsky_barracks' },
};
/** Half-way up the Suvorovsky to Smolny. */
const SUVOROVSKY = project(30.3777, 59.9393);

export function forcesOf(knowledge: Knowledge): Stationed[] {
  return FORCES.map((force) => {
    const { value, stale }: { readonly value: string; readonly stale: boolean } = knowledge[force];
    const place = POSTS[force][value] ?? value;
    const at = value === 'suvorovsky' ? SUVOROVSKY : isPlace(place) ? locate(place) : null;
    return { force, at, beside: SITES.some(({ id }) => id === place), flag: flag(force, value), stale };
  });
}

function flag(force: Force, word: string): Stationed['flag'] {
  if (force === 'aurora' || force === 'pavlovsky') return 'soviet';
  return force === 'cossacks' && word === 'barracks' ? 'aside' : 'government';
}
