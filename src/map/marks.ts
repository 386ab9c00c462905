import type { Knowledge } from '../core/knowledge.ts';
import { hour, type Moment } from '../core/moment.ts';
import { HOLDERS, type Holder } from '../core/sides.ts';
import type { Rect } from './camera.ts';
import { onEnvirons } from './environs.ts';
import { gather, type Gathered } from './gather.ts';
import type { MapLabels } from './handle.ts';
import type { Point } from './projection.ts';
import { SITES, type Site } from './sites.ts';

/** A place as the seat knows it. */
export interface Known extends Site {
  readonly holder: Holder;
  readonly since: Moment;
  readonly stale: boolean;
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

export function knownPlaces(knowledge: Knowledge): Known[] {
  return SITES.map((site) => ({ ...site, ...believed(knowledge[site.id]), span: spanOf(site, knowledge) }));
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
export function describe({ name, holder, since, stale, span }: Known, labels: MapLabels): string {
  return [
    name,
    labels.held[holder],
    ...(span === null ? [] : [span === 'up' ? labels.spanUp : labels.spanDown]),
    ...(stale ? [labels.asOf(hour(since)), labels.stale] : []),
  ].join(', ');
}

/** A mark's name in words. */
export function title({ places: [first, ...others], fixed }: Mark, labels: MapLabels): string {
  if (others.length === 0) return first.name;
  return fixed ? labels.away : labels.more(first.name, others.length);
}

function mark(places: Gathered<Known>, at: Point, fixed: boolean): Mark {
  return { key: places.map(({ id }) => id).join('+'), places, at, fixed };
}

function believed({ value, since, stale }: { readonly value: Holder; readonly since: Moment; readonly stale: boolean }): Pick<Known, 'holder' | 'since' | 'stale'> {
  return { holder: value, since, stale };
}

function spanOf({ id }: Site, knowledge: Knowledge): 'up' | 'down' | null {
  const span: string | null = id === 'nikolaevsky_bridge' ? knowledge.nikolaevsky_span.value : id === 'palace_bridge' ? knowledge.palace_span.value : null;
  return span === null ? null : span === 'up' ? 'up' : 'down';
}
