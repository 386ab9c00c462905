import type { PlaceId } from '../core/names.ts';
import type { Offer } from '../core/view.ts';
import { createButtons, type Buttons } from './buttons.ts';
import { lookAtAll, pan, zoom, type Change } from './camera.ts';
import type { MapLabels } from './handle.ts';
import type { Known, Mark } from './marks.ts';
import { createPlacard, type Placard } from './placard.ts';

export interface OverlayEvents {
  /** A place's card has been opened. */
  readonly opened: (place: PlaceId) => void;
  /** A courier is to be sent. */
  readonly send: (errand: Offer) => void;
  readonly point: (place: PlaceId | null, look: boolean) => void;
  readonly turn: (change: Change) => void;
}

/** What of the map is document: the buttons on the places, a place's card, the hands, the credit. */
export interface Overlay {
  readonly buttons: Buttons;
  readonly placard: Pick<Placard, 'close'>;
  show(known: readonly Known[], labels: MapLabels): void;
}

const NEARER = 1.44;
/** Shift and an arrow move the map by so many CSS pixels. */
const STEP = 120;

export function createOverlay(frame: HTMLElement, first: MapLabels, { opened, send, point, turn }: OverlayEvents): Overlay {
  let labels = first;
  const placard = createPlacard(frame, opened, send, () => buttons.focus());
  const buttons = createButtons(frame, {
    open: (mark: Mark) => placard.open(mark, labels),
    point,
    key: (event) => {
      const change = keyed(event);
      if (change === null) return;
      event.preventDefault();
      turn(change);
    },
  });
  const hands = document.createElement('div');
  hands.className = 'map-hands';
  const signs = [hand('+', (camera, free) => zoom(camera, free, NEARER)), hand('−', (camera, free) => zoom(camera, free, 1 / NEARER)), hand('◻', (_, free) => lookAtAll(free))];
  const credit = document.createElement('p');
  credit.className = 'map-credit';
  hands.append(...signs);
  frame.append(hands, credit);
  word();

  /** Buttons for what a pinch, a wheel or a drag does otherwise. The keyboard has + − 0, so they are no tab stops. */
  function hand(sign: string, change: Change): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = sign;
    button.addEventListener('click', () => turn(change));
    return button;
  }

  function word(): void {
    [labels.zoomIn, labels.zoomOut, labels.whole].forEach((name, nth) => signs[nth]?.setAttribute('aria-label', name));
    credit.textContent = labels.credit;
  }

  return {
    buttons,
    placard,
    show(known, next) {
      labels = next;
      word();
      placard.show(known, labels);
    },
  };
}

function keyed({ key, shiftKey }: KeyboardEvent): Change | null {
  if (key === '+' || key === '=') return (camera, free) => zoom(camera, free, NEARER);
  if (key === '-' || key === '_') return (camera, free) => zoom(camera, free, 1 / NEARER);
  if (key === '0') return (_, free) => lookAtAll(free);
  if (!shiftKey) return null;
  const by = { ArrowLeft: { x: STEP, y: 0 }, ArrowRight: { x: -STEP, y: 0 }, ArrowUp: { x: 0, y: STEP }, ArrowDown: { x: 0, y: -STEP } }[key];
  return by === undefined ? null : (camera, free) => pan(camera, free, by);
}
