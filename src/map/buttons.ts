import type { PlaceId } from '../core/names.ts';
import type { MapLabels } from './handle.ts';
import { describe, takesCourier, title, type Mark } from './marks.ts';
import { neighbour, type Direction } from './neighbours.ts';
import type { Point } from './projection.ts';
import type { Sight } from './stage.ts';

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

export interface ButtonEvents {
  open(mark: Mark): void;
  /** Under the pointer, or with the keyboard: then `look` says that the camera should turn to it. */
  point(place: PlaceId | null, look: boolean): void;
  /** Keys of the map itself: + − 0, and the arrows with Shift. */
  key(event: KeyboardEvent): void;
}

export interface Buttons {
  show(marks: readonly Mark[], labels: MapLabels): void;
  /** Puts every button over its mark. */
  place(sight: Sight): void;
  /** Gives the focus back to the place it was at. */
  focus(): void;
}

interface Pressed {
  readonly button: HTMLButtonElement;
  mark: Mark;
}

/**
 * Real buttons over the picture: the map for keyboards and screen readers, and the targets of every pointer. One tab
 * stop; the arrows go to the nearest place.
 */
export function createButtons(host: HTMLElement, events: ButtonEvents): Buttons {
  const group = document.createElement('div');
  group.className = 'map-places';
  group.setAttribute('role', 'group');
  host.append(group);
  const buttons = new Map<string, Pressed>();
  /** The place whose button is the tab stop, whatever it is gathered with. */
  let current: PlaceId | null = null;
  let points = new Map<Mark, Point>();

  const holds = (mark: Mark) => mark.places.some(({ id }) => id === current);
  const stop = () => {
    const all = [...buttons.values()];
    const one = all.find(({ mark }) => holds(mark)) ?? all[0];
    for (const { button } of all) button.tabIndex = button === one?.button ? 0 : -1;
    return one?.button;
  };

  function make(pressed: { mark: Mark }): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('focus', () => {
      if (!holds(pressed.mark)) current = pressed.mark.places[0].id;
      stop();
      events.point(pressed.mark.places[0].id, button.matches(':focus-visible'));
    });
    button.addEventListener('blur', () => events.point(null, false));
    button.addEventListener('pointerenter', () => events.point(pressed.mark.places[0].id, false));
    button.addEventListener('pointerleave', () => events.point(null, false));
    button.addEventListener('click', (event) => {
      // Where targets overlap, the nearest mark is meant.
      events.open(event.detail === 0 ? pressed.mark : (nearest(event) ?? pressed.mark));
    });
    button.addEventListener('keydown', (event) => {
      const direction = KEYS[event.key];
      if (direction === undefined || event.shiftKey) {
        events.key(event);
        return;
      }
      event.preventDefault();
      const from = points.get(pressed.mark);
      const next = from && neighbour([...points].map(([mark, at]) => ({ mark, at })), from, direction);
      if (next) buttons.get(next.mark.key)?.button.focus({ preventScroll: true });
    });
    return button;
  }

  function nearest({ clientX, clientY }: MouseEvent): Mark | undefined {
    const { left, top } = group.getBoundingClientRect();
    const away = ({ x, y }: Point) => Math.hypot(x - (clientX - left), y - (clientY - top));
    return [...points].toSorted(([, a], [, b]) => away(a) - away(b)).at(0)?.[0];
  }

  return {
    show(marks, labels) {
      group.setAttribute('aria-label', labels.map);
      const keys = new Set(marks.map(({ key }) => key));
      const focused = group.contains(document.activeElement);
      for (const [key, { button }] of buttons) {
        if (keys.has(key)) continue;
        button.remove();
        buttons.delete(key);
      }
      for (const mark of marks) {
        const old = buttons.get(mark.key);
        if (old) old.mark = mark;
        else {
          const pressed = { mark };
          buttons.set(mark.key, Object.assign(pressed, { button: make(pressed) }));
        }
        const button = buttons.get(mark.key)?.button;
        const name = mark.places.length === 1 ? describe(mark.places[0], labels) : [title(mark, labels), ...(takesCourier(mark) ? [labels.canSend] : [])].join(', ');
        if (button === undefined) continue;
        if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
        button.setAttribute('aria-haspopup', 'dialog');
        if (!button.isConnected) group.append(button);
      }
      const one = stop();
      // The focused place has been gathered, or stands alone again: the focus stays with it.
      if (focused && !group.contains(document.activeElement)) one?.focus({ preventScroll: true });
    },
    place({ marks, view, covered }) {
      points = new Map(marks.map((mark) => [mark, view(mark)]));
      for (const [mark, at] of points) {
        const button = buttons.get(mark.key)?.button;
        if (button === undefined) continue;
        button.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`;
        button.classList.toggle('map-covered', covered(mark, at));
      }
    },
    focus: () => stop()?.focus({ preventScroll: true }),
  };
}
