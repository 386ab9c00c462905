import { PLATE } from '../../src/map/projection.ts';
import { chance } from './chance.ts';
import { broken, gouge, nick, walk } from './cuts.ts';
import type { Ground } from './ground.ts';
import type { Inks } from './inks.ts';
import { covers, grow, subtract, within, type Area, type Path } from './shapes.ts';

/** How far from the shore the lines run, in units. Spaces widen outwards, as the cuts grow thinner and rarer. */
const LINES = [2.6, 5.4, 8.6, 12.2, 16.3, 21, 26.4, 32.6, 39.8, 48.2, 58, 69];

/** The river as a block cut along its shores: lines that follow every bank, then loose cuts in open water. */
export function drawWater({ banks, open, plate, canals, land }: Ground, inks: Inks): string {
  const luck = chance('water');
  const reach = grow(open, -0.3);
  const lining = LINES.map((far, k) => {
    const along = within(grow(banks, far).map(closed), reach);
    const cuts = along.flatMap((line) => broken(line, luck, k < 3 ? [34, 110] : [20, 74], 2.4 + 1.1 * k, 0.028 * k));
    const width = Math.max(0.62, 1.5 - 0.085 * k);
    return `<path d="${cuts.map((cut) => gouge(cut, width * luck.between(0.8, 1.15))).join('')}" opacity="${Math.max(0.34, 0.96 - 0.062 * k).toFixed(2)}"/>`;
  });
  const far = subtract(open, grow(banks, 74));
  return `<g fill="${inks.cut}">${lining.join('')}<path d="${swell(far)}" opacity=".5"/><path d="${streams({ canals, land, plate })}" opacity=".62"/></g>`;
}

/** Lens-shaped cuts, level like a woodcut sea. */
function swell(far: Area): string {
  const luck = chance('swell');
  let cuts = '';
  for (let y = -10; y < PLATE.height + 10; y += 5.2) {
    let x = -20 + luck.between(0, 40);
    while (x < PLATE.width) {
      const long = luck.between(12, 44);
      const to = { x: x + long, y: y + luck.between(-1, 1) };
      if (covers(far, { x, y }) && covers(far, to)) cuts += nick({ x, y }, to, luck.between(0.7, 1.3), luck.between(-1.5, 1.5));
      x += long + luck.between(8, 46);
    }
  }
  return cuts;
}

/** One thread of light down the middle of every canal. */
function streams({ canals, land, plate }: Pick<Ground, 'canals' | 'land' | 'plate'>): string {
  const luck = chance('canals');
  const water = subtract(plate, grow(land, 0.6));
  return canals
    .flatMap(({ line, width }) => (width > 3 ? within([walk(line, 3)], water).map((path) => ({ path, width })) : []))
    .flatMap(({ path, width }) => broken(path, luck, [10, 34], 4).map((cut) => gouge(cut, Math.min(0.9, width * 0.17))))
    .join('');
}

const closed = (path: Path): Path => [...path, ...path.slice(0, 1)];
