import type { Beat } from './beat.ts';
import type { Moment } from './moment.ts';
import { PLACES_HELD, WORLD, type PlaceHeld, type WorldName, type WorldShape } from './names.ts';
import type { World, WorldValue } from './story.ts';
import type { Holder, Side } from './sides.ts';

/** One thing a side believes, and since when: the hour of the last beat that told it. */
export interface Belief<T = WorldShape[WorldName]> {
  readonly value: T;
  readonly since: Moment;
  /** Old, and the side's wires are down: it may no longer be true, and the map says so. */
  readonly stale: boolean;
}

export type Knowledge = { readonly [Name in WorldName]: Belief<WorldShape[Name]> };

/** What was told longer ago than this, and cannot be asked after by telephone, may no longer be true (minutes). */
const GOES_STALE = 180;

/**
 * What a side knows: the fold of the beats that have reached it over how things stood at the start, and nothing else.
 * Stored nowhere. `from` is the hour the telling starts; before it nothing ages. For `watch` pass every beat and no side.
 */
export function know(start: World, from: Moment, beats: readonly Beat[], side?: Side): Knowledge {
  const told = new Map<WorldName, { value: WorldValue; since: Moment }>(WORLD.map((name) => [name, { value: start[name], since: from }]));
  let now = from;
  for (const beat of beats) {
    now = Math.max(now, beat.at);
    for (const [name, value] of Object.entries({ ...beat.says, ...beat.changes })) told.set(name as WorldName, { value, since: beat.at });
  }
  const wires = side === undefined || told.get(`lines_${side}`)?.value === true;
  const belief = (name: WorldName): Belief => {
    const { value, since } = told.get(name) ?? { value: start[name], since: from };
    return { value, since, stale: !wires && now - Math.max(since, from) >= GOES_STALE };
  };
  return Object.fromEntries(WORLD.map((name) => [name, belief(name)])) as unknown as Knowledge;
}

export interface PlaceKnown extends Belief<Holder> {
  readonly place: PlaceHeld;
}

/** The holders of all places, as known. */
export function places(knowledge: Knowledge): PlaceKnown[] {
  return PLACES_HELD.map((place) => ({ place, ...knowledge[place] }));
}
