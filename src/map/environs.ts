import inset from '../../assets/map/inset.json' with { type: 'json' };
import type { PlaceId } from '../core/names.ts';
import type { Rect } from './camera.ts';
import type { Point } from './projection.ts';

/** The printed environs: height by width. */
export const ENVIRONS_SHAPE = inset.height / inset.width;

/** Where a place beyond the city stands in the view, when the environs fill `rect`. Throws for a place of the city. */
export function onEnvirons(place: PlaceId, { left, top, width, height }: Rect): Point {
  const spot = (inset.places as Partial<Record<PlaceId, Point>>)[place];
  if (spot === undefined) throw new Error(`"${place}" is not on the environs`);
  return { x: left + (spot.x / inset.width) * width, y: top + (spot.y / inset.height) * height };
}
