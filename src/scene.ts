import type { Beat } from './core/beat.ts';
import type { MapProps } from './map/handle.ts';
import type { Model, Send } from './page/model.ts';
import type { MountMap } from './page/picture.tsx';
import { MAP_LABELS } from './page/words.ts';

/** Loads the map, its own chunk, once the page is there to be read. */
export async function loadScene(): Promise<MountMap> {
  const { mountMap } = await import('./map/mount.ts');
  return (host, model, send, large) => {
    const map = mountMap(host, propsOf(model, large), (event) => {
      if (event.type === 'decide') send({ type: 'decide', option: event.option });
      if (event.type === 'next') goOn(model, send);
    });
    void map.failed.then((reason) => console.warn(`The map stays a still picture: ${reason.message}`));
    return { show: (next, pulled) => map.show(propsOf((model = next), pulled)), dispose: () => map.dispose() };
  };
}

/** A tap on the scene's text is a tap on “Go on”: where the page asks something, it answers nothing. */
function goOn({ next }: Model, send: Send): void {
  if (next !== undefined) send({ type: 'hear' });
}

function propsOf(model: Model, large: boolean): MapProps {
  const { view, heard, next, settings } = model;
  const told: Beat | undefined = heard.at(-1)?.beats.at(-1);
  const projected = settings.layout === 'projector';
  return {
    knowledge: view.knowledge,
    now: view.now,
    beat: told ?? null,
    offers: (projected || large) && next === undefined ? (view.question?.offers ?? []) : [],
    dialogue: projected || large,
    motion: document.documentElement.dataset['motion'] !== 'off',
    focus: told?.place ?? null,
    labels: MAP_LABELS,
  };
}
