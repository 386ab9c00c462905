import type { Point } from '../../src/map/projection.ts';
import type { Feature } from './base.ts';
import { between, distance, length, nick, rings, trace, trembled, walk } from './cuts.ts';
import type { Ground } from './ground.ts';
import type { Inks } from './inks.ts';
import { band, unite, within } from './shapes.ts';

/** Widths of roadways in units; a stone or iron bridge over the Neva where nothing is said. */
const WIDTHS = new Map([['anichkov', 5.4], ['finl_rail', 4.4]]);
const NEVA_BRIDGE = 5.8;
const SHORTEST_RIBBED = 20;
const LONGEST_CROSSING = 16;

/** Railways: a black band with the light ladder of a printed plan. */
export function drawRails({ rails, land }: Ground, inks: Inks): string {
  const lines = within([...rails], land).map((line) => trace(line)).join('');
  return `<path d="${lines}" fill="none" stroke="${inks.ink}" stroke-width="3.1"/><path d="${lines}" fill="none" stroke="${inks.land}" stroke-width="1.5" stroke-dasharray="5 4.4"/>`;
}

/** The many small bridges: wherever a great street meets a canal. A longer stretch is a street along the water. */
export function drawCrossings({ avenues, canals }: Ground, inks: Inks): string {
  const water = unite(...canals.map(({ line, width }) => band([line], width + 1.6)));
  const decks = within(avenues.map(({ line }) => line), water).filter((deck) => length(deck) < LONGEST_CROSSING).map(trace).join('');
  return `<path d="${decks}" fill="none" stroke="${inks.ink}" stroke-width="5.2"/><path d="${decks}" fill="none" stroke="${inks.land}" stroke-width="3.6"/>`;
}

/** Bridges with parapets, ribs and cutwaters, always lowered: raised leaves belong to the scene. */
export function drawBridges(features: readonly Feature[], inks: Inks): string {
  return features
    .filter(({ layer }) => layer === 'bridge')
    .map(({ id, points }) => {
      const [from, to] = points;
      if (!from || !to) return '';
      const width = WIDTHS.get(id) ?? NEVA_BRIDGE;
      const deck = rings(trembled(band([[from, to]], width), 0.2));
      const long = distance(from, to);
      const [ux, uy] = [(to.x - from.x) / long, (to.y - from.y) / long];
      const ribbed = long > SHORTEST_RIBBED;
      const across = (point: Point, half: number, thick: number): string =>
        nick({ x: point.x - uy * half, y: point.y + ux * half }, { x: point.x + uy * half, y: point.y - ux * half }, thick);
      const ribs = ribbed ? walk([from, to], 3.2).slice(1, -1).map((point) => across(point, width / 2, 0.55)) : [];
      const piers = ribbed ? walk([between(from, to, 0.04), between(from, to, 0.96)], 13).slice(1, -1).map((point) => across(point, width / 2 + 3, 2.6)) : [];
      return (
        `<path d="${piers.join('')}" fill="${inks.ink}" stroke="${inks.ink}" stroke-width="2.2" stroke-linejoin="round"/>` +
        `<path d="${piers.join('')}" fill="${inks.land}" stroke="${inks.land}" stroke-width=".7"/>` +
        `<path d="${deck}" fill="${inks.land}" stroke="${inks.ink}" stroke-width="1.3"/><path d="${ribs.join('')}" fill="${inks.ink}" opacity=".55"/>`
      );
    })
    .join('');
}
