import sounds from '../assets/sounds.json';
import type { Model } from './page/model.ts';
import type { Settings } from './page/settings.ts';
import { bedOf, cuesOf } from './sound/bed.ts';
import { mountSound, type SoundPlayer } from './sound/player.ts';

const files = import.meta.glob<string>('../assets/audio/*', { query: '?url', import: 'default', eager: true });

/** What a reader has before them: the title page, or a run as far as they have heard it. */
export interface Hearing {
  readonly title: boolean;
  readonly model: Model | null;
  readonly settings: Settings;
}

/** The sounds of the game. Captions are the page's: it writes them from the same beats. */
export function openSound(): SoundPlayer {
  const urls = Object.fromEntries(sounds.map(({ id, files: names }) => [id, names.map((name) => files[`../assets/audio/${name}`] ?? '').filter((url) => url !== '')]));
  return mountSound(urls, sounds, () => undefined);
}

/** Brings what is heard to what is shown: the bed of where it is told, and the cues of a passage that is told for the first time. */
export function sound(player: SoundPlayer, before: Hearing | null, { title, model, settings }: Hearing): void {
  player.mute(settings.mute);
  player.volume(settings.volume / 100);
  if (title || model === null) {
    player.bed(title ? 'bed_title' : null);
    return;
  }
  // The end is told to everyone, and in no passage. While the table is passed on, nothing of either side is to be heard.
  const told = model.ended ? model.run.beats : model.heard.flatMap(({ beats }) => beats);
  player.bed(model.covered === null ? bedOf(told) : null);
  const heard = before?.model?.run.log.seed === model.run.log.seed ? before.model.heard.length : 0;
  const newest = model.heard.at(-1);
  if (newest === undefined || model.covered !== null || model.heard.length <= heard) return;
  for (const cue of cuesOf(newest.beats)) player.cue(cue);
}
