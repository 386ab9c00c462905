import type { Beat } from './core/beat.ts';
import type { MapProps } from './map/handle.ts';
import type { Model } from './page/model.ts';
import type { MountMap } from './page/picture.tsx';
import { MAP_LABELS, PLAY } from './page/words.ts';

/** Loads the map, its own chunk, once the page is there to be read. Rejects where nothing can be drawn at all. */
export async function loadScene(): Promise<MountMap> {
  // Phaser tries the canvas as it starts, out of reach of any catch.
  if (document.createElement('canvas').getContext('2d') === null) throw new Error('this browser refuses every canvas');
  const { mountMap } = await import('./map/mount.ts');
  return (host, first, send, pulled) => {
    let model = first;
    let large = pulled;
    /** Where the scene is the text one reads, it tells a passage beat by beat: how many of it are still to come. */
    let left = beatsOf(model).length - 1;
    const props = (): MapProps => propsOf(model, large, left);
    const map = mountMap(host, props(), (event) => {
      if (event.type === 'decide') send({ type: 'decide', option: event.option });
      if (event.type === 'courier') send({ type: 'decide', option: event.option, ask: 'courier' });
      if (event.type !== 'next') return;
      if (isRead(model, large) && (left > 0 || (left === 0 && model.next === undefined && model.view.question !== null))) {
        left--;
        map.show(props());
      } else if (model.next !== undefined) send({ type: 'hear' });
    });
    return {
      show(next, opened) {
        if (next.heard.length !== model.heard.length) left = beatsOf(next).length - 1;
        model = next;
        large = opened;
        map.show(props());
      },
      dispose: () => map.dispose(),
      failed: map.failed,
    };
  };
}

/** The beats of the newest passage that the scene tells; what came before the night is the page's to unfold. */
function beatsOf({ heard }: Model): NonNullable<Model['heard'][number]>['beats'] {
  return (heard.at(-1)?.beats ?? []).filter(({ part }) => part !== 'previously');
}

/** Whether the scene itself is the text one reads: on a projector, and on a phone whose map is pulled open. */
function isRead({ settings }: Model, large: boolean): boolean {
  return large || settings.layout === 'projector';
}

/** The way of the courier who tells: from the room his side was briefed in to where he has been. */
function courierOf({ heard, seat }: Model, { part, round }: Beat): MapProps['sent'] {
  if (part !== 'visit' || seat === 'watch') return null;
  const to = heard.at(-1)?.beats.find(({ place }) => place !== undefined)?.place;
  const from = heard.flatMap(({ beats }) => beats).findLast((beat) => beat.part === 'brief' && beat.round === round && beat.place !== undefined)?.place;
  return to === undefined || from === undefined ? null : { from, to };
}

function propsOf(model: Model, large: boolean, left: number): MapProps {
  const { view, next } = model;
  const beats = beatsOf(model);
  const read = isRead(model, large);
  const told = read ? beats[beats.length - 1 - Math.max(left, 0)] : beats.at(-1);
  // Where the scene is the text, the question comes after the last line, in its turn.
  const asked = next === undefined && (!read || left < 0);
  return {
    knowledge: view.knowledge,
    now: view.now,
    beat: told ?? null,
    choices: read && asked && view.question !== null ? { title: PLAY.ask[view.question.kind], offers: view.question.offers } : null,
    errands: asked && view.question !== null ? view.errands : null,
    sent: told === undefined ? null : courierOf(model, told),
    dialogue: read,
    motion: document.documentElement.dataset['motion'] !== 'off',
    focus: told?.place ?? null,
    labels: MAP_LABELS,
  };
}
