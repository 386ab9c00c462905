import { PLATE } from '../../src/map/projection.ts';
import type { Feature } from './base.ts';
import { hatch, shade, type Block } from './blocks.ts';
import { chance } from './chance.ts';
import { rings, tremble, trembled } from './cuts.ts';
import { drawElevations } from './elevations.ts';
import { drawFortress } from './fortress.ts';
import { drawCountry, drawParks } from './green.ts';
import type { Ground } from './ground.ts';
import type { Inks } from './inks.ts';
import { drawFrame, drawLettering } from './lettering.ts';
import { drawPaper } from './paper.ts';
import { grow, within, type Area } from './shapes.ts';
import { drawWater } from './water.ts';
import { drawBridges, drawCrossings, drawRails } from './ways.ts';

/** Everything the plate is printed from, measured once for both printings. */
export interface Survey {
  readonly features: readonly Feature[];
  readonly ground: Ground;
  readonly blocks: readonly Block[];
}

/** The whole plate as SVG, in the order the blocks are printed. */
export function drawPlate({ features, ground, blocks }: Survey, inks: Inks): string {
  return frameSvg(
    [
      `<rect x="-20" y="-20" width="${PLATE.width + 40}" height="${PLATE.height + 40}" fill="${inks.river}"/>`,
      drawWater(ground, inks),
      `<path d="${rings(trembled(ground.land))}" fill="${inks.land}" stroke="${inks.ink}" stroke-width="1.9" stroke-linejoin="round"/>`,
      `<path d="${rings(quays(ground))}" fill="none" stroke="${inks.ink}" stroke-width=".55" opacity=".8"/>`,
      drawCountry(features, ground, inks),
      drawParks(ground, inks),
      drawBlocks(blocks, inks),
      drawRails(ground, inks),
      drawCrossings(ground, inks),
      drawBridges(features, inks),
      drawFortress(inks),
      drawElevations(inks),
      drawLettering(features, inks),
      drawFrame(inks),
      drawPaper(inks),
    ].join('\n'),
  );
}

/** The granite edge: a second line along the banks of the built city. */
const quays = ({ banks, urban }: Ground): Area => within(grow(banks, -2).map((path) => [...path, ...path.slice(0, 1)]), urban).map((path) => tremble(path, 0.2, false));

function drawBlocks(blocks: readonly Block[], inks: Inks): string {
  const luck = chance('hatch');
  const walls = rings(blocks.flatMap(({ area }) => trembled(area)));
  const courts = rings(blocks.flatMap((block) => trembled(block.courts, 0.25)));
  const shades = rings(blocks.flatMap((block) => shade(trembled(block.courts, 0.25), 0.8)));
  const roofs = blocks.map((block) => {
    const kind = luck.next();
    if (kind > 0.62) return '';
    return hatch(block, block.angle + (kind < 0.5 ? Math.PI / 4 : Math.PI / 2), kind < 0.25 ? 1.7 : 2.1, kind < 0.25 ? 0.5 : 0.42);
  });
  return (
    `<path d="${walls}" fill="${inks.ink}" transform="translate(1.1 1.3)"/>` +
    `<path d="${walls}" fill="${inks.block}" stroke="${inks.ink}" stroke-width=".7" stroke-linejoin="round"/>` +
    `<path d="${roofs.join('')}" fill="${inks.ink}" opacity="${inks.roofs}"/>` +
    `<path d="${courts}" fill="${inks.court}" stroke="${inks.ink}" stroke-width=".45" stroke-opacity="${inks.roofs}"/><path d="${shades}" fill="${inks.ink}" opacity="${(inks.roofs * 1.2).toFixed(2)}"/>`
  );
}

/** A drawing in plate units as a whole SVG. */
export const frameSvg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PLATE.width} ${PLATE.height}">${inside}</svg>`;
