import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { project, type Point } from '../../src/map/projection.ts';

/** One thing of the base data, already in plate units. `points` is a line, a single place, or the outer ring of an area. */
export interface Feature {
  readonly layer: string;
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly width: number;
  readonly points: Point[];
}

const Position = v.pipe(v.array(v.number()), v.minLength(2));
const Collection = v.object({
  features: v.array(
    v.object({
      properties: v.looseObject({
        layer: v.string(),
        id: v.string(),
        name_ru: v.optional(v.string(), ''),
        rank: v.optional(v.number(), 0),
        width_m: v.optional(v.number(), 0),
      }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Point'), coordinates: Position }),
        v.object({ type: v.literal('LineString'), coordinates: v.array(Position) }),
        v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(v.array(Position)), v.length(1)) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(Position))) }),
      ]),
    }),
  ),
});

type Projection = (lon: number, lat: number) => Point;

/** Reads a GeoJSON file of the project. Rings come without their repeated last point. Throws on any shape it does not know. */
export function readFeatures(path: string, to: Projection = project): Feature[] {
  const { features } = v.parse(Collection, JSON.parse(readFileSync(path, 'utf8')));
  return features.flatMap(({ properties, geometry }) => {
    // The file's water is derived from its land; the plate derives its own.
    if (geometry.type === 'MultiPolygon') return [];
    const { layer, id, name_ru: name, rank, width_m: width } = properties;
    const positions =
      geometry.type === 'Point' ? [geometry.coordinates]
      : geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []).slice(0, -1)
      : geometry.coordinates;
    return [{ layer, id, name, rank, width, points: positions.map(([lon = NaN, lat = NaN]) => to(lon, lat)) }];
  });
}

/** Looks one feature up by layer and id; throws when the base data has none. */
export function find(features: readonly Feature[], layer: string, id: string): Feature {
  const found = features.find((feature) => feature.layer === layer && feature.id === id);
  if (!found) throw new Error(`no ${layer} "${id}" in the base data`);
  return found;
}
