import { describe, expect, it } from 'vitest';
import type { Rect } from '../../src/map/camera.ts';
import { setNames, type Lettered } from '../../src/map/letters.ts';

const VIEW: Rect = { left: 0, top: 0, width: 400, height: 300 };
const mark = (x: number, y: number, more: Partial<Lettered> = {}): Lettered => ({ at: { x, y }, reach: { x: 13, y: 13 }, width: 80, height: 16, weight: 1, carded: false, ...more });

describe('names', () => {
  it('stand to the right of their mark where there is room', () => {
    const [name] = setNames([mark(100, 100)], [], [], VIEW);
    expect(name).toEqual({ x: 156, y: 100 });
  });

  it('go to the other side at the edge of the view', () => {
    const [name] = setNames([mark(380, 100)], [], [], VIEW);
    expect(name?.x).toBeLessThan(367);
  });

  it('never lie over a mark, a card or one another', () => {
    const marks = Array.from({ length: 24 }, (_, n) => mark(40 + (n % 6) * 60, 40 + Math.floor(n / 6) * 60, { weight: n }));
    const card: Rect = { left: 250, top: 200, width: 150, height: 100 };
    const names = setNames(marks, [card], [], VIEW);
    const boxes = names.flatMap((name) => (name ? [{ left: name.x - 40, top: name.y - 8, width: 80, height: 16 }] : []));
    const things = [...boxes, card, ...marks.map(({ at }) => ({ left: at.x - 13, top: at.y - 13, width: 26, height: 26 }))];
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) {
      const over = things.filter((other) => other !== box && box.left < other.left + other.width - 1e-9 && other.left < box.left + box.width - 1e-9 && box.top < other.top + other.height - 1e-9 && other.top < box.top + box.height - 1e-9);
      expect(over).toEqual([]);
    }
  });

  it('give way to the heavier', () => {
    const cage: Rect[] = [{ left: 0, top: 0, width: 400, height: 80 }, { left: 0, top: 120, width: 400, height: 180 }];
    const [light, heavy] = setNames([mark(100, 100), mark(215, 100, { weight: 5 })], cage, [], { ...VIEW, left: 80, width: 160 });
    expect(heavy).not.toBeNull();
    expect(light).toBeNull();
  });

  it('are left out where a card covers their mark', () => {
    const corner: Rect = { left: 90, top: 90, width: 20, height: 20 };
    expect(setNames([mark(100, 100), mark(100, 200)], [corner], [], VIEW).map((name) => name === null)).toEqual([true, false]);
  });

  it('may lie on a card that their mark stands on', () => {
    const card: Rect = { left: 0, top: 0, width: 400, height: 300 };
    expect(setNames([mark(100, 100)], [card], [], VIEW)).toEqual([null]);
    expect(setNames([mark(100, 100, { carded: true })], [card], [], VIEW)[0]).not.toBeNull();
  });
});
