import { PLATE, type Point } from './projection.ts';

/** Where one looks: the plate unit in the middle of the free part of the view, and CSS pixels per unit. */
export interface Camera extends Point {
  readonly scale: number;
}

/** A way to move the camera within what is free for it. */
export type Change = (camera: Camera, free: Rect) => Camera;

/** What is free for the camera, and how near (CSS pixels per unit) it may go there, if not as near as everywhere. */
export type Room = Rect & { readonly nearest?: number };

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Plate units that hold every place of the night, with room for the names. */
const HEART = { left: 296, right: 1315, top: 350, bottom: 1110 } as const;
/** Below this (CSS pixels per unit) streets close up; the camera goes there only when it is sent. */
const LEGIBLE = 0.62;
export const NEAREST = 3;
/** So near the edge of the view (CSS pixels) a place is not looked at comfortably. */
const EDGE = 70;

/** The whole city, as far as the view's shape allows without showing more than the plate. */
export function lookAtAll(free: Rect): Camera {
  const scale = Math.min(free.width / (HEART.right - HEART.left), free.height / (HEART.bottom - HEART.top));
  return hold({ x: (HEART.left + HEART.right) / 2, y: (HEART.top + HEART.bottom) / 2, scale }, free);
}

/** The view one starts with: all of the city where there is room, else its centre at a legible size. */
export function lookAtHome(free: Rect): Camera {
  const all = lookAtAll(free);
  return all.scale >= LEGIBLE ? all : hold({ x: 640, y: 650, scale: LEGIBLE }, free);
}

/** The camera kept so that the free part of the view never leaves the plate. */
export function hold({ x, y, scale }: Camera, free: Room): Camera {
  const least = Math.max(free.width / PLATE.width, free.height / PLATE.height);
  const held = clamp(scale, least, Math.max(free.nearest ?? NEAREST, least));
  const half = { x: free.width / held / 2, y: free.height / held / 2 };
  return { scale: held, x: clamp(x, half.x, PLATE.width - half.x), y: clamp(y, half.y, PLATE.height - half.y) };
}

/** Moves the picture under the pointer by CSS pixels. */
export function pan({ x, y, scale }: Camera, free: Rect, by: Point): Camera {
  return hold({ x: x - by.x / scale, y: y - by.y / scale, scale }, free);
}

/** Zooms by a factor; what lies under `anchor` (CSS pixels of the view) stays there, as far as the edges allow. */
export function zoom(camera: Camera, free: Rect, factor: number, anchor: Point = middle(free)): Camera {
  const under = toPlate(camera, free, anchor);
  const { scale } = hold({ ...camera, scale: camera.scale * factor }, free);
  const from = middle(free);
  return hold({ scale, x: under.x - (anchor.x - from.x) / scale, y: under.y - (anchor.y - from.y) / scale }, free);
}

/**
 * Turns to a point when it lies near an edge or under a card (`cards`, CSS pixels), and then only as far as needed to
 * bring it well inside: a glance that need not move does not.
 */
export function glance(camera: Camera, free: Rect, at: Point, cards: readonly Rect[] = []): Camera {
  const held = hold(camera, free);
  const seen = toView(held, free, at);
  const edge = { x: Math.min(EDGE, free.width / 4), y: Math.min(EDGE, free.height / 4) };
  const clear = { left: free.left + edge.x, top: free.top + edge.y, width: free.width - edge.x * 2, height: free.height - edge.y * 2 };
  if (contains(clear, seen) && !cards.some((card) => contains(card, seen))) return held;
  const room = { x: (free.width / held.scale) * 0.2, y: (free.height / held.scale) * 0.2 };
  return hold({ scale: held.scale, x: clamp(held.x, at.x - room.x, at.x + room.x), y: clamp(held.y, at.y - room.y, at.y + room.y) }, free);
}

/** The camera on its way, `t` from 0 to 1: scale by ratio, so that a long zoom feels even. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** t;
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t, scale };
}

/** Plate units to CSS pixels of the view. */
export function toView({ x, y, scale }: Camera, free: Rect, point: Point): Point {
  const from = middle(free);
  return { x: from.x + (point.x - x) * scale, y: from.y + (point.y - y) * scale };
}

/** CSS pixels of the view to plate units. */
export function toPlate({ x, y, scale }: Camera, free: Rect, point: Point): Point {
  const from = middle(free);
  return { x: x + (point.x - from.x) / scale, y: y + (point.y - from.y) / scale };
}

export function contains({ left, top, width, height }: Rect, { x, y }: Point): boolean {
  return x >= left && x < left + width && y >= top && y < top + height;
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function middle({ left, top, width, height }: Rect): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** When there is less room than wanted, the middle of it. */
function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}
