import type { Holder } from '../core/sides.ts';
import { ICONS, type IconName } from './icons.ts';
import { CARD, FACES, INK, RED } from './inks.ts';

/** A drawing in CSS pixels about its own middle. Drawn in ready colours, for the canvas renderer cannot tint. */
export interface Stamp {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: CanvasRenderingContext2D) => void;
}

/** A place's mark: the holder by shape and colour, the kind of place (or how many places) cut into it, a card ring all around. */
export function markStamp(holder: Holder, kind: IconName | number, radius: number, faded: number): Stamp {
  const size = radius * 2 + 8;
  return {
    key: `mark ${holder} ${kind} ${radius} ${faded}`,
    width: size,
    height: size,
    draw: (pen) => {
      ground(pen, holder, radius, faded);
      pen.globalAlpha = FADED[faded] ?? 1;
      shape(pen, holder, radius);
      const ink = holder === 'nobody' || holder === 'duma' ? INK : CARD;
      if (typeof kind === 'number') letter(pen, String(kind), radius * 1.4, 0, ink);
      else if (holder === 'duma') letter(pen, 'D', radius * 1.45, 0, ink);
      else cut(pen, kind, radius * (holder === 'contested' ? 1 : 1.2), ink);
      pen.globalAlpha = 1;
      if (faded > 0) frayed(pen, outline(holder, radius + 1.5));
    },
  };
}

/** A mark for several places of several holders: a card with each holder's shape and how many it has. */
export function tallyStamp(counts: readonly (readonly [Holder, number])[], radius: number, faded: number): Stamp {
  const cell = radius * 1.72;
  const [width, height] = [cell * counts.length + radius * 0.5, radius * 2 - 2];
  return {
    key: `tally ${counts.flat().join(' ')} ${radius} ${faded}`,
    width: width + 6,
    height: height + 8,
    draw: (pen) => {
      const ink = FADED[faded] ?? 1;
      pen.fillStyle = 'rgb(14 20 24 / .45)';
      pen.fillRect(-width / 2 + 2, -height / 2 + 2.5, width, height);
      pen.fillStyle = CARD;
      pen.strokeStyle = INK;
      pen.lineWidth = 1.5;
      pen.fillRect(-width / 2, -height / 2, width, height);
      pen.strokeRect(-width / 2, -height / 2, width, height);
      pen.globalAlpha = ink;
      counts.forEach(([holder, count], nth) => {
        const x = (nth - (counts.length - 1) / 2) * cell;
        pen.save();
        pen.translate(x - radius * 0.34, 0);
        shape(pen, holder, radius * 0.48);
        pen.restore();
        letter(pen, String(count), radius * 1.15, x + radius * 0.48, INK);
      });
      pen.globalAlpha = 1;
      if (faded > 0) {
        pen.setLineDash([3, 2.5]);
        pen.strokeRect(-width / 2 - 2, -height / 2 - 2, width + 4, height + 4);
      }
    },
  };
}

/** A place that nobody holds, and to which a courier may be sent: a wedge, as on the chart of decisions; with their number, where there are several. */
export function courierStamp(count: number, radius: number): Stamp {
  const size = radius * 2 + 10;
  return {
    key: `courier ${count} ${radius}`,
    width: size,
    height: size,
    draw: (pen) => {
      wedge(pen, 0, 0, radius);
      if (count > 1) letter(pen, String(count), radius * 1.05, -radius * 0.22, CARD);
    },
  };
}

/** The same mark with the sign of a courier at its shoulder. */
export function withCourier(stamp: Stamp, radius: number): Stamp {
  const [x, y] = [stamp.width / 2 - 3, -stamp.height / 2 + 3];
  return {
    key: `${stamp.key} courier`,
    width: stamp.width + radius * 1.4,
    height: stamp.height + radius * 1.4,
    draw: (pen) => {
      stamp.draw(pen);
      wedge(pen, x, y, radius * 0.46);
    },
  };
}

/** The ring around the place that is being told of. */
export function ringStamp(radius: number): Stamp {
  return {
    key: `ring ${radius}`,
    width: radius * 2 + 8,
    height: radius * 2 + 8,
    draw: (pen) => {
      pen.beginPath();
      pen.arc(0, 0, radius, 0, 7);
      pen.strokeStyle = CARD;
      pen.lineWidth = 4.5;
      pen.stroke();
      pen.setLineDash([radius * 0.36, radius * 0.2]);
      pen.strokeStyle = RED;
      pen.lineWidth = 2.5;
      pen.stroke();
    },
  };
}

/** Ink that spreads under a fresh stamp. */
export function blotStamp(ink: string, radius: number): Stamp {
  return {
    key: `blot ${ink} ${radius}`,
    width: radius * 2.6,
    height: radius * 2.6,
    draw: (pen) => {
      pen.fillStyle = ink;
      pen.beginPath();
      for (let turn = 0; turn < 24; turn++) {
        const reach = radius * (1.02 + 0.16 * Math.sin(turn * 2.3) + 0.08 * Math.sin(turn * 5.1));
        pen.lineTo(Math.cos((turn / 24) * Math.PI * 2) * reach, Math.sin((turn / 24) * Math.PI * 2) * reach);
      }
      pen.fill();
    },
  };
}

/** What is left of a mark's ink, by how far it has faded. */
const FADED = [1, 0.66, 0.5, 0.36] as const;

/** Old print pales on its card: the paper stays under it. */
function ground(pen: CanvasRenderingContext2D, holder: Holder, radius: number, faded: number): void {
  if (faded === 0) return;
  pen.globalAlpha = 1;
  pen.fillStyle = CARD;
  pen.fill(outline(holder, radius));
}

/** Points right: somebody is to go. */
function wedge(pen: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  const path = (reach: number) => new Path2D(`M${x - reach * 0.8} ${y - reach}L${x + reach * 1.1} ${y}L${x - reach * 0.8} ${y + reach}z`);
  pen.lineJoin = 'round';
  pen.strokeStyle = INK;
  pen.lineWidth = radius * 0.3 + 3;
  pen.stroke(path(radius));
  pen.strokeStyle = CARD;
  pen.lineWidth = radius * 0.3 + 1.2;
  pen.stroke(path(radius));
  pen.fillStyle = INK;
  pen.fill(path(radius * 0.9));
}

function outline(holder: Holder, at: number): Path2D {
  const path = new Path2D();
  if (holder === 'soviet' || holder === 'nobody') path.arc(0, 0, at, 0, 7);
  else if (holder === 'contested') path.addPath(new Path2D(`M0${-at * 1.22}L${at * 1.22} 0 0 ${at * 1.22}${-at * 1.22} 0z`));
  else path.rect(-at * 0.92, -at * 0.92, at * 1.84, at * 1.84);
  return path;
}

function shape(pen: CanvasRenderingContext2D, holder: Holder, radius: number): void {
  const rim = Math.max(1, radius * 0.08);
  pen.fillStyle = INK;
  pen.fill(outline(holder, radius + rim));
  pen.fillStyle = CARD;
  pen.fill(outline(holder, radius));
  const inner = outline(holder, radius * 0.86);
  if (holder === 'nobody' || holder === 'duma') {
    pen.strokeStyle = INK;
    pen.lineWidth = radius * 0.16;
    pen.stroke(inner);
    if (holder === 'duma') hatch(pen, radius * 0.8);
    return;
  }
  pen.fillStyle = holder === 'soviet' ? RED : INK;
  pen.fill(inner);
  if (holder !== 'contested') return;
  pen.save();
  pen.clip(inner);
  pen.fillStyle = RED;
  pen.fillRect(-radius * 2, -radius * 2, radius * 2, radius * 4);
  pen.fillStyle = CARD;
  pen.fillRect(-radius * 0.05, -radius * 2, radius * 0.1, radius * 4);
  pen.restore();
}

/** The Duma's corners are hatched, so that its square is never taken for the Government's. */
function hatch(pen: CanvasRenderingContext2D, half: number): void {
  pen.save();
  pen.beginPath();
  pen.rect(-half, -half, half * 2, half * 2);
  pen.clip();
  pen.lineWidth = half * 0.13;
  pen.beginPath();
  for (const step of [0.25, 0.55]) {
    const reach = half * (2 - step * 2);
    pen.moveTo(-half, -half + (half * 2 - reach));
    pen.lineTo(-half + (half * 2 - reach), -half);
    pen.moveTo(half, half - (half * 2 - reach));
    pen.lineTo(half - (half * 2 - reach), half);
  }
  pen.stroke();
  pen.restore();
}

function cut(pen: CanvasRenderingContext2D, icon: IconName, size: number, ink: string): void {
  pen.save();
  pen.scale(size / 24, size / 24);
  pen.translate(-12, -12);
  pen.fillStyle = ink;
  pen.fill(new Path2D(ICONS[icon]), 'evenodd');
  pen.restore();
}

function letter(pen: CanvasRenderingContext2D, text: string, size: number, x: number, ink: string): void {
  pen.font = `700 ${size}px ${FACES.names}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = ink;
  pen.fillText(text, x, size * 0.36);
}

/** The sign of what may no longer be true. */
function frayed(pen: CanvasRenderingContext2D, edge: Path2D): void {
  pen.strokeStyle = CARD;
  pen.lineWidth = 3;
  pen.stroke(edge);
  pen.setLineDash([3.2, 2.6]);
  pen.strokeStyle = INK;
  pen.lineWidth = 1.4;
  pen.stroke(edge);
}
