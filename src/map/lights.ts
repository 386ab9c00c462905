import type { Moment } from '../core/moment.ts';
import { LAMP, WINDOW } from './inks.ts';
import { project, type Point } from './projection.ts';
import { blank, penOf } from './textures.ts';

/** What can burn at night, as `npm run plates` lists it: tenths of plate units, turns in degrees. */
export interface Lights {
  /** x, y, x, y … */
  readonly lamps: readonly number[];
  /** For each block of houses x, y, turn, panes, x, y …; the block nearest to the Palace first. */
  readonly blocks: readonly (readonly number[])[];
  /** Fronts whose windows burn all night: a path about (x, y), in plate units. */
  readonly fronts: readonly { readonly x: number; readonly y: number; readonly scale: number; readonly path: string }[];
}

/** Where there is current. */
export interface Current {
  /** In flats and lodgings. */
  readonly homes: boolean;
  /** In the Palace's quarter, which hangs on one feeder of the power station. */
  readonly centre: boolean;
}

/** Part of the plate on a canvas: its north-west corner in plate units, and device pixels per unit. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly fine: number;
}

const DAY = 24 * 60;
const PALACE = project(30.3139, 59.9404);
/** How far the feeder reaches from the Palace: about 700 m. Plate units. */
const FEEDER = 85;
/** "In private dwellings and apartment-houses the electricity was turned on from six o'clock until midnight" (Reed, ch. I). */
const EVENING = 18 * 60;
const WINDOW_SIZE = { width: 1.3, height: 1.8, least: 1.5 } as const;
const LAMP_SIZE = { radius: 0.8, glow: 5 } as const;

export function currentAt(now: Moment, centre: boolean): Current {
  return { homes: now % DAY >= EVENING, centre };
}

/**
 * Burns windows and lamps into a canvas, never smaller than can be seen; `ratio` is device pixels per CSS pixel. When
 * the current has changed, `before` is what it was and `done` (0 to 1) how many of the blocks have already followed.
 */
export function burn(pen: CanvasRenderingContext2D, { lamps, blocks, fronts }: Lights, current: Current, { left, top, fine }: Cut, ratio: number, before: Current = current, done = 1): void {
  const { width, height } = pen.canvas;
  const at = (x: number, y: number): Point => ({ x: (x - left) * fine, y: (y - top) * fine });
  const seen = ({ x, y }: Point, margin: number) => x > -margin && y > -margin && x < width + margin && y < height + margin;
  if (done >= 1 && !current.centre) darken(pen, at(PALACE.x, PALACE.y), FEEDER * fine);

  const wide = Math.max(WINDOW_SIZE.width * fine, WINDOW_SIZE.least * ratio);
  const high = (wide * WINDOW_SIZE.height) / WINDOW_SIZE.width;
  const halo = glow(WINDOW, high * 2.2, 0.34);
  for (const { x, y, turn, panes } of windowsLit(blocks, current, before, done)) {
    const point = at(x, y);
    if (!seen(point, high * 3)) continue;
    pen.drawImage(halo, point.x - halo.width / 2, point.y - halo.height / 2);
    pen.save();
    pen.translate(point.x, point.y);
    pen.rotate((turn * Math.PI) / 180);
    pen.fillStyle = WINDOW;
    for (let pane = 0; pane < panes; pane++) pen.fillRect(pane * wide * 1.5 - wide / 2, -high / 2, wide, high);
    pen.restore();
  }

  for (const { x, y, scale, path } of fronts) {
    const point = at(x, y);
    if (!seen(point, 60 * fine) || (inCentre(x, y) && !(done > 0 ? current : before).centre)) continue;
    pen.save();
    pen.translate(point.x, point.y);
    pen.scale(scale * fine, scale * fine);
    pen.fillStyle = WINDOW;
    pen.fill(new Path2D(path));
    pen.restore();
  }

  const round = Math.max(LAMP_SIZE.radius * fine, 0.8 * ratio);
  const shine = glow(LAMP, Math.max(LAMP_SIZE.glow * fine, 4.5 * ratio), 0.3);
  pen.fillStyle = LAMP;
  for (let k = 0; k < lamps.length; k += 2) {
    const [x, y] = [(lamps[k] ?? 0) / 10, (lamps[k + 1] ?? 0) / 10];
    const point = at(x, y);
    if (!seen(point, shine.width) || (inCentre(x, y) && !(done > 0.5 ? current : before).centre)) continue;
    pen.drawImage(shine, point.x - shine.width / 2, point.y - shine.height / 2);
    pen.beginPath();
    pen.arc(point.x, point.y, round, 0, 7);
    pen.fill();
  }
}

/** A lit window, in plate units and degrees. */
export interface Lit extends Point {
  readonly turn: number;
  readonly panes: number;
}

/** The windows that burn, when so many (`done`, 0 to 1) of the blocks have followed a change of the current. */
export function windowsLit(blocks: Lights['blocks'], current: Current, before: Current = current, done = 1): Lit[] {
  const central = blocks.filter(([x = 0, y = 0]) => inCentre(x / 10, y / 10)).length;
  return blocks.flatMap((block, nth) => {
    const centre = nth < central;
    // The Palace's quarter goes from the Palace outwards, the flats as their switches hang.
    const { homes, centre: fed } = (centre ? nth / central : ((nth * 61) % 97) / 97) < done ? current : before;
    const lit: Lit[] = [];
    for (let k = 0; k < block.length; k += 4) {
      const [x = 0, y = 0, turn = 0, panes = 1] = block.slice(k, k + 4);
      if ((fed || !centre) && (homes || isWakeful(nth, k / 4))) lit.push({ x: x / 10, y: y / 10, turn, panes });
    }
    return lit;
  });
}

function inCentre(x: number, y: number): boolean {
  return Math.hypot(x - PALACE.x, y - PALACE.y) < FEEDER;
}

/** Two windows in five have a candle, or somebody who guards the house, or current of its own. */
function isWakeful(block: number, window: number): boolean {
  return (block * 7 + window * 3) % 5 < 2;
}

/** The quarter without current lies deeper in the night than the rest. */
function darken(pen: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  const shade = pen.createRadialGradient(x, y, radius * 0.3, x, y, radius * 1.1);
  shade.addColorStop(0, 'rgb(6 9 12 / .58)');
  shade.addColorStop(1, 'rgb(8 12 16 / 0)');
  pen.fillStyle = shade;
  pen.fillRect(x - radius * 1.2, y - radius * 1.2, radius * 2.4, radius * 2.4);
}

/** A round shine as a small picture: far cheaper to repeat than a gradient. */
function glow(colour: string, radius: number, strength: number): HTMLCanvasElement {
  const canvas = blank(radius * 2, radius * 2);
  const pen = penOf(canvas);
  const light = pen.createRadialGradient(radius, radius, 0, radius, radius, radius);
  const alpha = (share: number) => Math.round(share * 255).toString(16).padStart(2, '0');
  light.addColorStop(0, `${colour}${alpha(strength)}`);
  light.addColorStop(0.4, `${colour}${alpha(strength * 0.4)}`);
  light.addColorStop(1, `${colour}00`);
  pen.fillStyle = light;
  pen.fillRect(0, 0, radius * 2, radius * 2);
  return canvas;
}
