import type { Scene } from 'phaser';
import { overlap, type Rect } from './camera.ts';
import { ink } from './card.ts';
import type { MapLabels } from './handle.ts';
import { CARD, INK, RED } from './inks.ts';
import type { Line } from './journeys.ts';
import type { Screen } from './layout.ts';
import type { Paths } from './paths.ts';
import type { Point } from './projection.ts';
import { locate } from './sites.ts';
import { tagStamp } from './tags.ts';
import { lengthOf, measured, pointAlong } from './streets.ts';
import { stamped } from './textures.ts';

/** The way somebody goes, as dashes along the streets with its length; or a line of sight. */
export interface Routes {
  show(line: Line | null, paths: Paths, screen: Screen, type: number, labels: MapLabels, motion: boolean): void;
  place(view: (at: Point) => Point): void;
  /** Finds the tag a place clear of marks and cards, when the camera rests. */
  settle(view: (at: Point) => Point, free: Rect, taken: readonly Rect[]): void;
  /** What the tag covers, in CSS pixels. */
  box(view: (at: Point) => Point): Rect | null;
}

const DEPTH = 13.9;
/** The tag hangs so far above the way, at one of these shares of it. */
const ABOVE = 20;
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
/** CSS pixels: a dash and the gap behind it, and how fast they march (a second) for how long (ms). */
const DASH = 9;
const GAP = 6;
const MARCH = { speed: 12, during: 4000 } as const;

export function createRoutes(scene: Scene): Routes {
  const pen = scene.add.graphics().setDepth(DEPTH).setName('routes');
  const tag = scene.add.image(0, 0, '__WHITE').setDepth(25).setVisible(false).setName('routes');
  let way: readonly Point[] = [];
  let line: Line | null = null;
  let drawn = '';
  let ratio = 1;
  const march = { phase: 0 };
  /** How far along the way the tag hangs. */
  let hung = 0.5;

  const around = (view: (at: Point) => Point, share: number): Rect => {
    const at = view(pointAlong(way, share));
    const [width, height] = [tag.width / ratio, tag.height / ratio];
    return { left: at.x - width / 2, top: at.y - ABOVE - height / 2, width, height };
  };

  return {
    show(next, paths, screen, type, labels, motion) {
      ({ ratio } = screen);
      const state = JSON.stringify([next, paths.ready, ratio, type]);
      if (state === drawn) return;
      const fresh = JSON.stringify(next) !== JSON.stringify(line);
      drawn = state;
      line = next;
      way = next === null ? [] : next.kind === 'sight' ? [locate(next.from), locate(next.to)] : paths.walk(locate(next.from), locate(next.to));
      tag.setVisible(next?.kind === 'way' && paths.ready);
      if (tag.visible) {
        const { versts, minutes } = measured(way);
        tag.setTexture(stamped(scene, tagStamp(labels.onFoot(versts, minutes), 12.5 * type, screen.faces), ratio));
      }
      if (!fresh) return;
      scene.tweens.killTweensOf([march, pen]);
      march.phase = 0;
      pen.setAlpha(1);
      if (next === null) return;
      if (motion) scene.tweens.add({ targets: march, phase: (MARCH.speed * MARCH.during) / 1000, duration: MARCH.during });
      else scene.tweens.add({ targets: pen, alpha: { from: 0, to: 1 }, duration: 150 });
    },
    place(view) {
      pen.clear();
      if (line === null) return;
      const points = way.map((point) => view(point));
      const strand = (width: number, colour: string) => {
        pen.lineStyle(width * ratio, ink(colour), 1);
        pen.beginPath();
        points.forEach(({ x, y }, nth) => (nth === 0 ? pen.moveTo(x * ratio, y * ratio) : pen.lineTo(x * ratio, y * ratio)));
        pen.strokePath();
      };
      if (line.kind === 'way') {
        strand(6.5, INK);
        strand(5, CARD);
      }
      pen.lineStyle((line.kind === 'way' ? 3 : 1.8) * ratio, ink(line.kind === 'way' ? RED : CARD), 1);
      for (const [from, to] of dashes(points, march.phase)) pen.lineBetween(from.x * ratio, from.y * ratio, to.x * ratio, to.y * ratio);
      const at = view(pointAlong(way, hung));
      tag.setPosition(Math.round(at.x * ratio), Math.round((at.y - ABOVE) * ratio));
    },
    settle(view, free, taken) {
      if (!tag.visible) return;
      const cost = (share: number) => {
        const box = around(view, share);
        const inside = box.left >= free.left && box.top >= free.top && box.left + box.width <= free.left + free.width && box.top + box.height <= free.top + free.height;
        return (inside ? 0 : 100) + taken.filter((other) => overlap(box, other)).length;
      };
      hung = SHARES.toSorted((a, b) => cost(a) - cost(b))[0] ?? 0.5;
    },
    box: (view) => (tag.visible && way.length > 0 ? around(view, hung) : null),
  };
}

/** The dashes of a line, begun `phase` CSS pixels along it. */
export function dashes(points: readonly Point[], phase: number): (readonly [Point, Point])[] {
  const step = DASH + GAP;
  const found: (readonly [Point, Point])[] = [];
  let run = -(phase % step);
  for (let k = 1; k < points.length; k++) {
    const [a, b] = [points[k - 1], points[k]];
    if (a === undefined || b === undefined) continue;
    const long = lengthOf([a, b]);
    if (long === 0) continue;
    const at = (far: number): Point => ({ x: a.x + ((b.x - a.x) * far) / long, y: a.y + ((b.y - a.y) * far) / long });
    let far = run;
    for (; far < long; far += step) {
      const [from, to] = [Math.max(0, far), Math.min(long, far + DASH)];
      if (to > from) found.push([at(from), at(to)]);
    }
    // A dash that reaches round the corner goes on there.
    run = far - step - long;
  }
  return found;
}
