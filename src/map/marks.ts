import type { Knowledge } from '../core/knowledge.ts';
import { hour, type Moment } from '../core/moment.ts';
import type { PlaceId } from '../core/names.ts';
import { HOLDERS, type Holder } from '../core/sides.ts';
import type { Errands, Offer } from '../core/view.ts';
import type { Rect } from './camera.ts';
import { onEnvirons } from './environs.ts';
import { gather, type Gathered } from './gather.ts';
import type { MapLabels } from './handle.ts';
import type { Point } from './projection.ts';
import { SITES, siteOf, type Site } from './sites.ts';

/** A place as the seat knows it. */
export interface Known extends Site {
  /** Null where there is nothing to hold: a queue, a barracks, somebody's flat to which a courier may be sent. */
  readonly holder: Holder | null;
  readonly since: Moment;
  readonly stale: boolean;
  /** How far what is known has faded, from 0 for fresh to 3. */
  readonly faded: number;
  /** What a courier may be sent there for. */
  readonly errands: readonly Offer[];
  /** The movable span of a bridge that has one the story tells of. */
  readonly span: 'up' | 'down' | null;
}

/** One sign on the map: a place, or several that stand too close. */
export interface Mark {
  /** The same as long as the same places stand together. */
  readonly key: string;
  readonly places: Gathered<Known>;
  readonly at: Point;
  /** `at` is a point of the view (CSS pixels) and not of the plate. */
  readonly fixed: boolean;
}

/** After so many minutes what may no longer be true is a shade paler. */
const FADES = [5 * 60, 8 * 60] as const;

/** Every place of the night as it is known at the hour `now`; and, while couriers may be sent, every other place they may be sent to. */
export function knownPlaces(knowledge: Knowledge, now: Moment, errands: Errands | null = null): Known[] {
  const offers = errands === null || errands.left <= 0 ? [] : errands.offers.filter(({ locked }) => locked === undefined);
  const to = (id: PlaceId) => offers.filter(({ place }) => place === id);
  const held = SITES.map((site): Known => ({ ...site, ...believed(knowledge[site.id], now), span: spanOf(site, knowledge), errands: to(site.id) }));
  const others = new Set(offers.flatMap(({ place }) => (place === undefined || SITES.some(({ id }) => id === place) ? [] : [place])));
  return [...held, ...[...others].map((id): Known => ({ ...siteOf(id), weight: 1, holder: null, since: now, stale: false, faded: 0, span: null, errands: to(id) }))];
}

/**
 * The marks to draw. `reach` is how near, in plate units, two places may stand. Places beyond the city stand on the
 * environs when these are shown, else together at `corner`, a point of the view.
 */
export function marksOf(known: readonly Known[], reach: number, environs: Rect | null, corner: Point): Mark[] {
  const [away, city] = [known.filter((place) => place.away), known.filter((place) => !place.away)];
  const [first, ...rest] = away.toSorted((a, b) => b.weight - a.weight);
  return [
    ...gather(city, reach).map((places) => mark(places, places[0].at, false)),
    ...(environs === null
      ? first === undefined ? [] : [mark([first, ...rest], corner, true)]
      : away.map((place) => mark([place], onEnvirons(place.id, environs), true))),
  ];
}

/** How many of a mark's places each holder has, in the game's order; one entry when all have the same. */
export function tally({ places }: Mark): (readonly [Holder, number])[] {
  return HOLDERS.map((holder) => [holder, places.filter((place) => place.holder === holder).length] as const).filter(([, count]) => count > 0);
}

/** "Telephone Exchange, held by the Soviet, as of 02:00, may no longer be true". */
export function describe({ name, holder, since, stale, span, errands }: Known, labels: MapLabels): string {
  return [
    name,
    ...(holder === null ? [] : [labels.held[holder]]),
    ...(span === null ? [] : [span === 'up' ? labels.spanUp : labels.spanDown]),
    ...(stale ? [labels.asOf(hour(since)), labels.stale] : []),
    ...(errands.length === 0 ? [] : [labels.canSend]),
  ].join(', ');
}

/** A mark's name in words. */
export function title({ places: [first, ...others], fixed }: Mark, labels: MapLabels): string {
  if (others.length === 0) return first.name;
  return fixed ? labels.away : labels.more(first.name, others.length);
}

/** Whether a courier can be sent to one of a mark's places. */
export function takesCourier({ places }: Mark): boolean {
  return places.some(({ errands }) => errands.length > 0);
}

function mark(places: Gathered<Known>, at: Point, fixed: boolean): Mark {
  return { key: places.map(({ id }) => id).join('+'), places, at, fixed };
}

function believed({ value, since, stale }: { readonly value: Holder; readonly since: Moment; readonly stale: boolean }, now: Moment): Pick<Known, 'holder' | 'since' | 'stale' | 'faded'> {
  return { holder: value, since, stale, faded: stale ? 1 + FADES.filter((age) => now - since >= age).length : 0 };
}

function spanOf({ id }: Site, knowledge: Knowledge): 'up' | 'down' | null {
  const span: string | null = id === 'nikolaevsky_bridge' ? knowledge.nikolaevsky_span.value : id === 'palace_bridge' ? knowledge.palace_span.value : null;
  return span === null ? null : span === 'up' ? 'up' : 'down';
}
