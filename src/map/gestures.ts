import { pan, zoom, type Camera, type Change, type Rect } from './camera.ts';
import type { Point } from './projection.ts';


export interface Touched {
  /** The hand moves the map: at once. */
  move(change: Change): void;
  /** A press without a move, in CSS pixels of the host; answers whether it was taken by something drawn there. */
  press(at: Point): boolean;
  hover(at: Point | null): boolean;
}

/** A finger trembles by so many CSS pixels without meaning to drag. */
const TREMBLE = 6;
/** One notch of a wheel (100 px) zooms by about a fifth. */
const WHEEL = 0.0018;

/** Drag, wheel, pinch and press on the host, until the signal. */
export function attend(host: HTMLElement, signal: AbortSignal, touched: Touched): void {
  const fingers = new Map<number, Point>();
  let start: Point | null = null;
  let dragging = false;

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = host.getBoundingClientRect();
    return { x: clientX - left - host.clientLeft, y: clientY - top - host.clientTop };
  };

  host.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('[data-card]') !== null) return;
    fingers.set(event.pointerId, at(event));
    start = fingers.size === 1 ? at(event) : null;
    dragging = fingers.size > 1;
  }, { signal });

  host.addEventListener('pointermove', (event) => {
    const now = at(event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      host.classList.toggle('map-pressable', touched.hover(now));
      return;
    }
    if (start !== null && !dragging) {
      if (Math.hypot(now.x - start.x, now.y - start.y) < TREMBLE) return;
      dragging = true;
    }
    // Captured only now: a captured pointer would rob the buttons of their clicks.
    if (!host.hasPointerCapture(event.pointerId)) host.setPointerCapture(event.pointerId);
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    fingers.set(event.pointerId, now);
    if (other === undefined) touched.move((camera, free) => pan(camera, free, { x: now.x - before.x, y: now.y - before.y }));
    else touched.move((camera, free) => pinch(camera, free, [before, other], [now, other]));
  }, { signal });

  const lift = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    start = null;
  };
  host.addEventListener('pointerup', lift, { signal });
  host.addEventListener('pointercancel', lift, { signal });
  host.addEventListener('pointerleave', () => touched.hover(null), { signal });

  host.addEventListener('click', (event) => {
    const dragged = dragging;
    dragging = false;
    // The end of a drag is no press, neither on the scene nor on a button under the finger.
    if (dragged || ((event.target as Element).closest('button, [data-card]') === null && touched.press(at(event)))) event.stopPropagation();
  }, { capture: true, signal });

  host.addEventListener('dblclick', (event) => {
    if ((event.target as Element).closest('button, [data-card]') === null) touched.move((camera, free) => zoom(camera, free, 1.6, at(event)));
  }, { signal });

  host.addEventListener('wheel', (event) => {
    if ((event.target as Element).closest('[data-card]') !== null) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1) * (event.ctrlKey ? 5 : 1);
    touched.move((camera, free) => zoom(camera, free, Math.exp(-pixels * WHEEL), at(event)));
  }, { passive: false, signal });
}

/** Two fingers: the map follows the middle between them and grows with the distance. */
function pinch(camera: Camera, free: Rect, [a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): Camera {
  const [from, to] = [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 }];
  const moved = pan(camera, free, { x: to.x - from.x, y: to.y - from.y });
  return zoom(moved, free, Math.hypot(d.x - c.x, d.y - c.y) / Math.max(1, Math.hypot(b.x - a.x, b.y - a.y)), to);
}
