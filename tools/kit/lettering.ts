import { PLATE } from '../../src/map/projection.ts';

/** A name to be set on the poster beside its place, in plate units. */
export interface Named {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How high its letters are, and the radius of its mark. */
  readonly high: number;
  readonly radius: number;
}

/** Where a name stands. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The mean width of a letter, by its height. */
const WIDE = 0.46;

/** Finds room for names, those first that come first: beside their marks, over no mark of the list's and over no other name. Null where there is none. */
export function letter(all: readonly Named[]): (Seat | null)[] {
  const taken: Box[] = all.map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  return all.map((one, n) => {
    const found = seats(one).find(({ box }) => inside(box) && !taken.some((other, k) => k !== n && meets(other, box)));
    if (found !== undefined) taken.push(found.box);
    return found?.seat ?? null;
  });
}

/** Where a name may stand, best first. */
function seats({ x, y, name, high, radius }: Named): { seat: Seat; box: Box }[] {
  const width = name.length * WIDE * high;
  const [gap, drop] = [radius + 2, high * 0.35];
  const steps = [0, -0.6, 0.6, -1.1, 1.1].map((share) => share * high);
  const beside = steps.flatMap((dy) => [
    { seat: { x: x + gap, y: y + drop + dy, anchor: 'start' as const }, box: boxOf(x + gap, y + dy, width, high) },
    { seat: { x: x - gap, y: y + drop + dy, anchor: 'end' as const }, box: boxOf(x - gap - width, y + dy, width, high) },
  ]);
  const over = [-1, 1].map((way) => way * (gap + high / 2)).map((dy) => ({ seat: { x, y: y + drop + dy, anchor: 'middle' as const }, box: boxOf(x - width / 2, y + dy, width, high) }));
  return [...beside, ...over];
}

function boxOf(left: number, y: number, width: number, high: number): Box {
  return { left, top: y - high / 2, right: left + width, bottom: y + high / 2 };
}

function inside({ left, top, right, bottom }: Box): boolean {
  return left > 8 && top > 8 && right < PLATE.width - 8 && bottom < PLATE.height - 8;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
