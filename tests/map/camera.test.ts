import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { between, glance, hold, lookAtAll, lookAtHome, pan, toPlate, toView, zoom, type Camera, type Rect } from '../../src/map/camera.ts';
import { FACES } from '../../src/map/inks.ts';
import { layOut } from '../../src/map/layout.ts';
import { PLATE } from '../../src/map/projection.ts';
import { SITES } from '../../src/map/sites.ts';

const rect = (width: number, height: number): Rect => ({ left: 0, top: 0, width, height });
const DESK = rect(960, 900);
const BAND = rect(390, 220);
const near: Camera = { x: 700, y: 600, scale: 2 };

/** What of the plate is seen: its corners in plate units. */
function seen(camera: Camera, free: Rect) {
  return [toPlate(camera, free, { x: free.left, y: free.top }), toPlate(camera, free, { x: free.left + free.width, y: free.top + free.height })] as const;
}

const plates = JSON.parse(readFileSync('assets/map/plates.json', 'utf8')) as { plates: { file: string; width: number }[] };

describe('at every pixel ratio', () => {
  it('the camera goes no nearer than the plates are sharp: not two and a quarter pixels of the screen for one of the print', () => {
    const width = Math.min(...plates.plates.filter(({ file }) => /^(day|night)\.webp$/.test(file)).map((plate) => plate.width));
    for (const ratio of [1, 1.5, 2, 3]) {
      const { free } = layOut({ width: 390, height: 600, ratio, type: 1, coarse: true, faces: FACES }, 0, false);
      const { scale } = zoom(lookAtHome(free), free, 100);
      expect((scale * ratio * PLATE.width) / width).toBeLessThanOrEqual(2.25);
      expect(scale).toBeGreaterThan(2);
    }
  });
});

describe('the camera', () => {
  it.each([['a desk', DESK], ['a projector', rect(1600, 640)], ['an upright phone', rect(390, 640)], ['a band', BAND]])('never leaves the plate on %s', (_, free) => {
    for (const camera of [lookAtAll(free), lookAtHome(free), hold({ x: -5000, y: 9000, scale: 0.01 }, free), hold({ x: 1e6, y: 0, scale: 40 }, free)]) {
      const [first, last] = seen(camera, free);
      expect(Math.min(first.x, first.y)).toBeGreaterThanOrEqual(-1e-6);
      expect(last.x).toBeLessThanOrEqual(PLATE.width + 1e-6);
      expect(last.y).toBeLessThanOrEqual(PLATE.height + 1e-6);
    }
  });

  it('shows every place of the city at home on a desk', () => {
    const [first, last] = seen(lookAtHome(DESK), DESK);
    for (const { id, at, away } of SITES) {
      if (!away) expect(at.x > first.x && at.x < last.x && at.y > first.y && at.y < last.y, id).toBe(true);
    }
  });

  it('keeps streets legible in a band instead of showing everything', () => {
    expect(lookAtHome(BAND).scale).toBeGreaterThan(lookAtAll(BAND).scale);
  });

  it('finds its way from the plate to the view and back', () => {
    const free: Rect = { left: 20, top: 10, width: 300, height: 500 };
    const point = { x: 333, y: 777 };
    const back = toPlate(near, free, toView(near, free, point));
    expect(back.x).toBeCloseTo(point.x);
    expect(back.y).toBeCloseTo(point.y);
  });

  it('moves what is under the finger with the finger', () => {
    const finger = { x: 500, y: 400 };
    const grasped = toPlate(near, DESK, finger);
    const now = toView(pan(near, DESK, { x: 30, y: -20 }), DESK, grasped);
    expect(now.x).toBeCloseTo(530);
    expect(now.y).toBeCloseTo(380);
  });

  it('keeps what is under the pointer there while zooming', () => {
    const pointer = { x: 200, y: 700 };
    const under = toPlate(near, DESK, pointer);
    const now = toView(zoom(near, DESK, 1.3, pointer), DESK, under);
    expect(now.x).toBeCloseTo(pointer.x);
    expect(now.y).toBeCloseTo(pointer.y);
  });

  it('does not turn to what it sees well', () => {
    expect(glance(near, DESK, { x: 720, y: 620 })).toEqual(near);
  });

  it('turns to what is out of view, and to what lies under a card', () => {
    const far = { x: 1100, y: 400 };
    const hidden = toPlate(near, DESK, { x: 800, y: 700 });
    const card: Rect = { left: 700, top: 600, width: 260, height: 300 };
    const turned = toView(glance(near, DESK, far), DESK, far);
    expect(turned.x).toBeLessThan(DESK.width - 70);
    const cleared = toView(glance(near, DESK, hidden, [card]), DESK, hidden);
    expect(cleared.x < card.left || cleared.y < card.top).toBe(true);
  });

  it('goes evenly from one scale to another', () => {
    expect(between({ x: 0, y: 0, scale: 1 }, { x: 10, y: 20, scale: 4 }, 0.5)).toEqual({ x: 5, y: 10, scale: 2 });
  });
});
