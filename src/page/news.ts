import { caption } from './facts.ts';
import { changesInWords } from './ledger.ts';
import type { Model } from './model.ts';

/** What the newest passage changed on the map, and what can be heard: one line for the eye and the screen reader. */
export function newsOf({ heard, settings }: Model): string {
  const beats = (heard.at(-1)?.beats ?? []).filter(({ part }) => part !== 'previously');
  const changes = beats.flatMap((beat) => changesInWords(beat.changes).map((words) => `${words}.`));
  const sounds = settings.captions ? beats.flatMap(({ sound }) => (sound === undefined ? [] : [`[${caption(sound)}]`])) : [];
  return [...sounds, ...changes].join(' ');
}
