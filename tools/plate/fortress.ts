import { project } from '../../src/map/projection.ts';
import { rings, trembled } from './cuts.ts';
import type { Inks } from './inks.ts';
import { band, grow, polar, solid, subtract, unite, type Area, type Path } from './shapes.ts';

/** Tips of the six bastions of Peter and Paul on their island, from the south-west one against the clock. */
const BASTIONS = ([[30.3106, 59.9484], [30.3181, 59.949], [30.3217, 59.9503], [30.3213, 59.9515], [30.3166, 59.9517], [30.3111, 59.9501]] as const).map(([lon, lat]) => project(lon, lat));

/** Long barracks along the curtains, as lines: the first of a pair of ends to the second. */
const BARRACKS = [[[30.3126, 59.9491], [30.3154, 59.9493]], [[30.3128, 59.9505], [30.3152, 59.951]], [[30.3196, 59.951], [30.3204, 59.9504]]] as const;

/** The fortress seen from above: curtains, arrow-shaped bastions, the barracks inside. */
export function drawFortress(inks: Inks): string {
  const barracks = BARRACKS.map((ends) => band([ends.map(([lon, lat]) => project(lon, lat))], 3));
  const shape = [walls(), ...barracks].map((area) => rings(trembled(area, 0.15))).join('');
  return `<path d="${shape}" fill="${inks.ink}" transform="translate(.9 1)"/><path d="${shape}" fill="${inks.block}" stroke="${inks.ink}" stroke-width=".8" stroke-linejoin="round"/>`;
}

function walls(): Area {
  const centre = { x: mean(BASTIONS.map(({ x }) => x)), y: mean(BASTIONS.map(({ y }) => y)) };
  const arrows: Path[] = BASTIONS.map((tip) => {
    const inward = Math.atan2(centre.y - tip.y, centre.x - tip.x);
    return [tip, polar(tip, 7.5, inward - 0.72), polar(tip, 8.5, inward - 0.3), polar(tip, 8.5, inward + 0.3), polar(tip, 7.5, inward + 0.72)];
  });
  const yard = solid([BASTIONS.map((tip) => polar(tip, 6, Math.atan2(centre.y - tip.y, centre.x - tip.x)))]);
  const outline = unite(yard, solid(arrows));
  return subtract(outline, grow(outline, -2));
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
