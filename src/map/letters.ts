import { contains, overlap, type Rect } from './camera.ts';
import type { Point } from './projection.ts';

/** A mark that wants its name beside it; all in CSS pixels. */
export interface Lettered {
  readonly at: Point;
  /** How far the mark reaches from its middle. */
  readonly reach: Point;
  readonly width: number;
  readonly height: number;
  /** The heavier is set first. */
  readonly weight: number;
  /** Stands on a card, so that cards are no hindrance. */
  readonly carded: boolean;
}

const GAP = 3;
const FARTHER = 7;

/**
 * Finds room for names: right of the mark, left, under or over it, clear of every mark, name, card and
 * other thing. Answers with
 * the middle of each name, or null where there is no room; the order is that of `marks`.
 */
export function setNames(marks: readonly Lettered[], cards: readonly Rect[], things: readonly Rect[], view: Rect): (Point | null)[] {
  const taken: Rect[] = [...things, ...marks.map(({ at, reach }) => around(at, reach.x * 2, reach.y * 2))];
  const set = new Map<Lettered, Point | null>();
  for (const mark of marks.toSorted((a, b) => b.weight - a.weight)) {
    const own = around(mark.at, mark.reach.x * 2, mark.reach.y * 2);
    // A name without its mark would lie: what a card covers is not named.
    const hidden = !mark.carded && cards.some((card) => contains(card, mark.at));
    const place = (hidden ? [] : spots(mark)).find((middle) => {
      const box = around(middle, mark.width, mark.height);
      return inside(box, view) && (mark.carded || !cards.some((card) => overlap(box, card))) && taken.every((other) => !overlap(box, other) || same(other, own));
    });
    set.set(mark, place ?? null);
    if (place) taken.push(around(place, mark.width, mark.height));
  }
  return marks.map((mark) => set.get(mark) ?? null);
}

/** Beside first, then under and over: in the middle, then ever more to a side, then a little farther off. */
function spots({ at: { x, y }, reach, width, height }: Lettered): Point[] {
  const [aside, away] = [reach.x + GAP + width / 2, reach.y + height / 2 + 1];
  const slant = width / 2 - reach.x;
  const shifts = [0, slant, -slant, slant / 2, -slant / 2, width / 2, -width / 2];
  const beside = [0, FARTHER, -FARTHER].flatMap((down) => [{ x: x + aside, y: y + down }, { x: x - aside, y: y + down }]);
  const rows = [away, -away, away + FARTHER, -away - FARTHER].flatMap((down) => shifts.map((shift) => ({ x: x + shift, y: y + down })));
  return [...beside.slice(0, 2), ...rows, ...beside.slice(2)];
}

function around({ x, y }: Point, width: number, height: number): Rect {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

function inside(a: Rect, b: Rect): boolean {
  return a.left >= b.left && a.top >= b.top && a.left + a.width <= b.left + b.width && a.top + a.height <= b.top + b.height;
}

function same(a: Rect, b: Rect): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
