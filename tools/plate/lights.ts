import { PLATE, project, type Point } from '../../src/map/projection.ts';
import { turn, type Block } from './blocks.ts';
import { chance } from './chance.ts';
import { distance, tremble, walk } from './cuts.ts';
import { drawWakefulWindows, frontage } from './elevations.ts';
import { circle } from './green.ts';
import type { Survey } from './plate.ts';
import { box, covers, grow, subtract, within, type Area, type Path } from './shapes.ts';

/** What burns at night: a layer of its own, so that it can be put out. */
export const WINDOW = '#F0BE5E';
export const LAMP = '#FBE3A6';

/** Two rings around a lamp, as a second and third block would print them: radius in units, opacity. */
const GLOW = [[4.6, 0.1], [2.5, 0.2]] as const;

/** The brightest quarter lies around the Palace; lights grow rarer with distance, in units. */
const HEART: Point = project(30.322, 59.936);
const REACH = 420;

/** Lit windows, street lamps on the great streets, lamps on bridges and along the granite of the Neva. */
export function drawLights({ features, ground: { avenues, banks, urban }, blocks }: Survey): string {
  const quays = within(grow(banks, -1.6).map((path) => [...path, ...path.slice(0, 1)]), grow(urban, 10)).filter((path) => path.some((point) => distance(point, HEART) < REACH));
  const bridges = features.filter(({ layer, id }) => layer === 'bridge' && id !== 'anichkov').map(({ points }) => points);
  const streets = avenues.filter(({ rank }) => rank < 3).map(({ line }) => line);
  const free = subtract(box(12, 12, PLATE.width - 24, PLATE.height - 24), frontage());
  const lamps = [...rows(streets, 15, 2.6), ...rows(bridges, 9, 2.4), ...rows(quays, 12, 0)].filter((lamp) => covers(free, lamp));
  return (
    GLOW.map(([radius, opacity]) => `<path d="${lamps.map((lamp) => circle(lamp, radius)).join('')}" fill="${LAMP}" opacity="${opacity}"/>`).join('') +
    `<path d="${windows(blocks, free)}" fill="${WINDOW}"/><path d="${lamps.map((lamp) => circle(lamp, 0.85)).join('')}" fill="${LAMP}"/>` +
    drawWakefulWindows(WINDOW)
  );
}

/** Lamps every `step` units, on both sides of a line when `aside` is given. */
function rows(lines: readonly Path[], step: number, aside: number): Path {
  return lines.flatMap((line) => {
    const at = walk(line, step);
    return at.flatMap((point, k) => {
      const next = at[k + 1] ?? point;
      const long = distance(point, next);
      if (long < step / 2 && k > 0) return [];
      const [nx, ny] = long ? [-(next.y - point.y) / long, (next.x - point.x) / long] : [0, 0];
      const side = k % 2 === 0 ? aside : -aside;
      return tremble([{ x: point.x + nx * side, y: point.y + ny * side }], 0.4, false);
    });
  });
}

/** Small groups of windows, set square to their block, on its roofs and never in its courts. */
function windows(blocks: readonly Block[], free: Area): string {
  const luck = chance('windows');
  return blocks
    .flatMap(({ area, courts, angle }) => {
      const [outer = []] = area;
      const [left, right] = [Math.min(...outer.map(({ x }) => x)), Math.max(...outer.map(({ x }) => x))];
      const [top, bottom] = [Math.min(...outer.map(({ y }) => y)), Math.max(...outer.map(({ y }) => y))];
      const near = Math.max(0.18, 1 - distance({ x: left, y: top }, HEART) / (REACH * 1.6));
      const wanted = Math.floor(luck.next() * near * 5.5);
      return Array.from({ length: wanted }, () => {
        const point = { x: luck.between(left, right), y: luck.between(top, bottom) };
        if (!covers(free, point) || !covers(area, point) || covers(courts, point)) return '';
        return pane(point, angle, luck.next() < 0.35 ? 2 : 1);
      });
    })
    .join('');
}

function pane({ x, y }: Point, angle: number, count: number): string {
  const panes: Area = Array.from({ length: count }, (_, k) => [{ x: k * 2, y: 0 }, { x: k * 2 + 1.3, y: 0 }, { x: k * 2 + 1.3, y: 1.7 }, { x: k * 2, y: 1.7 }]);
  return turn(panes, angle)
    .map((path) => `M${path.map((point) => `${(point.x + x).toFixed(2)} ${(point.y + y).toFixed(2)}`).join('L')}Z`)
    .join('');
}
