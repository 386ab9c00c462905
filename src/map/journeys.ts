import type { Beat } from '../core/beat.ts';
import type { EventId, PlaceId } from '../core/names.ts';
import type { Journey, MapProps } from './handle.ts';

/** What is drawn between two places while it is told: a way gone along the streets, or a line of sight or of fire. */
export interface Line extends Journey {
  readonly kind: 'way' | 'sight';
}

const way = (from: PlaceId, to: PlaceId): Line => ({ kind: 'way', from, to });
const sight = (from: PlaceId, to: PlaceId): Line => ({ kind: 'sight', from, to });

/** The record's own events that lead from one place to another. Their beats tell both ends. */
const EVENTS: Partial<Record<EventId, Line>> = {
  'lenin-walks-to-smolny': way('fofanova', 'smolny'),
  'ultimatum-sent': way('peter_paul', 'district_hq'),
  'red-lantern-missing': sight('aurora_mooring', 'peter_paul'),
  'aurora-shot': sight('aurora_mooring', 'winter_palace'),
  'palace-bombarded': sight('peter_paul', 'winter_palace'),
  'exchange-attempt': way('palace_square', 'telephone_exchange'),
  'duma-procession': way('city_duma', 'winter_palace'),
  'women-taken-away': way('winter_palace', 'pavlovsky_barracks'),
};

/** What is to be drawn for a beat: the way of the courier who tells it, or what its event is. */
export function lineOf({ beat, sent }: Pick<MapProps, 'beat' | 'sent'>): Line | null {
  if (sent !== null) return { kind: 'way', ...sent };
  return eventLine(beat);
}

function eventLine(beat: Beat | null): Line | null {
  return beat?.event === undefined ? null : (EVENTS[beat.event] ?? null);
}
