import { hour } from '../core/moment.ts';
import type { PlaceId } from '../core/names.ts';
import type { Offer } from '../core/view.ts';
import type { MapLabels } from './handle.ts';
import type { Known, Mark } from './marks.ts';
import { title } from './marks.ts';

export interface Placard {
  /** Opens on a mark: the place's card, or the list of what is gathered there. Focus goes into it. */
  open(mark: Mark, labels: MapLabels): void;
  /** Tells an open card what has changed. */
  show(known: readonly Known[], labels: MapLabels): void;
  close(): void;
}

/**
 * The small card of a place, in the document: name, Russian name, who holds it, since when, a line about it. Choosing
 * among gathered places opens one of them. While couriers may be sent there, a button for each errand. `back` gets the
 * focus when it closes.
 */
export function createPlacard(host: HTMLElement, opened: (place: PlaceId) => void, send: (errand: Offer) => void, back: () => void): Placard {
  const card = document.createElement('section');
  card.className = 'map-placard';
  card.dataset['card'] = '';
  card.tabIndex = -1;
  card.hidden = true;
  card.setAttribute('role', 'dialog');
  host.append(card);
  let place: PlaceId | null = null;
  let words: MapLabels | null = null;

  const close = () => {
    if (card.hidden) return;
    const had = card.contains(document.activeElement);
    card.hidden = true;
    place = null;
    if (had) back();
  };
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });

  function lay(label: string, labels: MapLabels, ...inside: HTMLElement[]): void {
    const shut = element('button', 'map-placard-close', '×');
    shut.type = 'button';
    shut.setAttribute('aria-label', labels.close);
    shut.addEventListener('click', close);
    card.setAttribute('aria-label', label);
    card.replaceChildren(element('h3', 'map-placard-title', label), shut, ...inside);
    card.hidden = false;
    words = labels;
  }

  function openPlace(known: Known, labels: MapLabels): void {
    place = known.id;
    lay(known.name, labels, ...about(known, labels), ...errandsOf(known, labels));
  }

  function errandsOf({ errands }: Known, labels: MapLabels): HTMLElement[] {
    if (errands.length === 0) return [];
    const list = element('ul', 'map-placard-list map-placard-errands');
    for (const errand of errands) {
      const button = element('button', 'map-placard-choice');
      button.type = 'button';
      button.append(element('b', '', labels.send), element('span', '', plain(errand.text)));
      button.addEventListener('click', () => {
        close();
        send(errand);
      });
      const item = element('li', '');
      item.append(button);
      list.append(item);
    }
    return [list];
  }

  return {
    open(mark, labels) {
      const [first, ...others] = mark.places;
      if (others.length === 0) {
        openPlace(first, labels);
        opened(first.id);
      } else {
        place = null;
        const list = element('ul', 'map-placard-list');
        for (const known of mark.places) {
          const choose = element('button', 'map-placard-choice');
          choose.type = 'button';
          choose.append(element('b', '', known.name), element('span', '', holding(known, labels)));
          choose.addEventListener('click', () => {
            openPlace(known, labels);
            opened(known.id);
            card.focus({ preventScroll: true });
          });
          const item = element('li', '');
          item.append(choose);
          list.append(item);
        }
        lay(title(mark, labels), labels, list);
      }
      card.focus({ preventScroll: true });
    },
    show(known, labels) {
      if (card.hidden || place === null || words === null) return;
      const now = known.find(({ id }) => id === place);
      const body = card.querySelectorAll('p');
      // Where a courier went, and nobody else may go, the map keeps no mark.
      if (now === undefined) close();
      else about(now, labels).forEach((line, nth) => body[nth]?.replaceWith(line));
      if (now?.errands.length === 0) card.querySelector('.map-placard-errands')?.remove();
    },
    close,
  };
}

function about(known: Known, labels: MapLabels): HTMLElement[] {
  const russian = element('p', 'map-placard-russian', known.russian);
  russian.lang = 'ru-petr1708';
  return [russian, ...(known.holder === null ? [] : [element('p', 'map-placard-holder', `${holding(known, labels)}.`)]), element('p', 'map-placard-about', known.about)];
}

function holding({ holder, since, stale, span }: Known, labels: MapLabels): string {
  if (holder === null) return labels.canSend;
  const parts = [labels.held[holder], ...(span === null ? [] : [span === 'up' ? labels.spanUp : labels.spanDown]), labels.asOf(hour(since)), ...(stale ? [labels.stale] : [])];
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The story's own sign for emphasis is not printed. */
function plain(text: string): string {
  return text.replaceAll(/_([^_]+)_/g, '$1');
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.textContent = text;
  return made;
}
