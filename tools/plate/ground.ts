import { METRES_PER_UNIT, PLATE, project, type Point } from '../../src/map/projection.ts';
import { find, type Feature } from './base.ts';
import { smooth } from './cuts.ts';
import { band, box, common, disc, grow, solid, subtract, unite, type Area, type Path } from './shapes.ts';

/** What lies where: the areas every later drawing is cut out of. */
export interface Ground {
  readonly plate: Area;
  /** All dry land before canals are cut into it: the banks of the Neva and its arms. */
  readonly banks: Area;
  readonly land: Area;
  readonly open: Area;
  readonly canals: readonly { id: string; line: Path; width: number }[];
  readonly avenues: readonly { id: string; line: Path; rank: number; name: string }[];
  /** Ways that are no streets: over squares, under an arch. */
  readonly passages: readonly Path[];
  readonly streets: Area;
  readonly parks: readonly { id: string; area: Area }[];
  readonly green: Area;
  readonly rails: readonly Path[];
  readonly railway: Area;
  /** The whole island of the fortress. */
  readonly fortress: Area;
  readonly urban: Area;
  /** Built-up land left between streets, canals, parks, squares and rails. */
  readonly built: Area;
}

const MARGIN = 60;
/** Avenues are drawn wider than they are, so that the great ones still read on a small screen. Metres by rank. */
const AVENUE_M = [0, 50, 38, 27];
const STREET_M = 19;
const RAILWAY_M = 30;
const THINNEST_CANAL = 3.2;

/** Squares, as centre and radius in metres, placed on the landmarks they surround. */
const SQUARES: readonly (readonly [lon: number, lat: number, radius: number])[] = [
  [30.3063, 59.933, 72], [30.3089, 59.9312, 60], [30.361, 59.9313, 62], [30.3186, 59.927, 62], [30.3024, 59.9365, 78], [30.3052, 59.9438, 88],
  [30.2938, 59.9327, 64], [30.3945, 59.9472, 88], [30.3265, 59.952, 72], [30.3246, 59.9348, 40], [30.274, 59.901, 60], [30.3563, 59.955, 60],
];

/** Palace Square: straight along the palace, an arc before the General Staff. */
const PALACE_SQUARE: readonly (readonly [lon: number, lat: number])[] = [
  [30.3108, 59.939], [30.3125, 59.9396], [30.3142, 59.9402], [30.3162, 59.9407], [30.3172, 59.94], [30.3183, 59.9393],
  [30.3186, 59.9386], [30.3182, 59.938], [30.3172, 59.9377], [30.3158, 59.9376], [30.3144, 59.9378], [30.313, 59.9381], [30.3118, 59.9385],
];

/** Ways over squares, through the arch of the General Staff, from Smolny to its bridge, and the wooden bridge to the fortress. */
const PASSAGES: readonly (readonly (readonly [lon: number, lat: number])[])[] = [
  [[30.3103, 59.94], [30.3112, 59.9388], [30.3122, 59.9371]],
  [[30.3112, 59.9388], [30.3134, 59.9386], [30.3158, 59.9388], [30.3178, 59.9402], [30.3196, 59.9412]],
  [[30.3134, 59.9386], [30.3172, 59.9377], [30.3163, 59.9363]],
  [[30.3255, 59.952], [30.3232, 59.9514], [30.3205, 59.9509], [30.3165, 59.95]],
  [[30.3942, 59.9477], [30.3954, 59.9466], [30.3966, 59.9462], [30.3989, 59.9444], [30.3992, 59.9432]],
];
const PASSAGE_M = 22;

export function survey(features: readonly Feature[]): Ground {
  const of = (layer: string): Feature[] => features.filter((feature) => feature.layer === layer);
  const areas = (layer: string): Area => solid(of(layer).map(({ points }) => points));
  const plate = box(-MARGIN, -MARGIN, PLATE.width + 2 * MARGIN, PLATE.height + 2 * MARGIN);

  // The fortress keeps its bastions; every other shore is rounded.
  const banks = solid([...of('land'), ...of('island')].map(({ id, points }) => (id === 'zayachy' ? points : smooth(points, 2, true))));
  const canals = of('canal').map(({ id, points, width }) => ({ id, line: smooth(points), width: Math.max(width / METRES_PER_UNIT, THINNEST_CANAL) }));
  const wet = unite(...canals.map(({ line, width }) => band([line], width)));
  const avenues = of('avenue').map(({ id, points, rank, name }) => ({ id, line: smooth(points, 1), rank, name }));
  const passages = PASSAGES.map((line) => line.map(at));
  const streets = unite(
    ...avenues.map(({ line, rank }) => band([line], (AVENUE_M[rank] ?? STREET_M) / METRES_PER_UNIT)),
    band(of('street').map(({ points }) => points), STREET_M / METRES_PER_UNIT),
    band(passages, PASSAGE_M / METRES_PER_UNIT),
  );
  const squares = unite(solid([PALACE_SQUARE.map(at)]), ...SQUARES.map(([lon, lat, radius]) => disc(project(lon, lat), radius / METRES_PER_UNIT)));
  const rails = of('rail').map(({ points }) => smooth(points, 1));
  const railway = band([...rails], RAILWAY_M / METRES_PER_UNIT);
  const land = common(subtract(banks, wet), plate);
  const parks = of('park').map(({ id, points }) => ({ id, area: common(solid([points]), land) }));
  const green = unite(...parks.map(({ area }) => area));
  const urban = grow(grow(areas('urban1917'), 9), -2);
  const fortress = solid([find(features, 'island', 'zayachy').points]);
  const taken = unite(streets, grow(green, 1.5), grow(wet, 2.4), squares, railway, fortress);
  const built = subtract(common(urban, grow(land, -3)), taken);
  return { plate, banks, land, open: subtract(plate, banks), canals, avenues, passages, streets, parks, green, rails, railway, fortress, urban, built };
}

const at = ([lon, lat]: readonly [number, number]): Point => project(lon, lat);
