import sounds from '../assets/sounds.json';
import type { Beat } from './core/beat.ts';
import type { SoundId } from './core/names.ts';
import type { Model } from './page/model.ts';
import { mountSound, type SoundPlayer } from './sound/player.ts';

const files = import.meta.glob<string>('../assets/audio/*', { query: '?url', import: 'default', eager: true });

/** The sounds of the game. Captions are the page's: it writes them from the same beats. */
export function openSound(): SoundPlayer {
  const urls = Object.fromEntries(sounds.map(({ id, files: names }) => [id, names.map((name) => files[`../assets/audio/${name}`] ?? '')]));
  return mountSound(urls, sounds, () => undefined);
}

/** What is heard when a reader hears on: the cues of the newest passage; the bed of where it is told. */
export function sound(player: SoundPlayer, before: Model | null, { heard, settings }: Model): void {
  player.mute(settings.mute);
  player.volume(settings.volume / 100);
  const newest = heard.at(-1);
  if (newest === undefined || (before !== null && before.heard.length >= heard.length)) return;
  for (const cue of newest.beats.flatMap((beat) => beat.sound ?? [])) player.cue(cue);
  const bed = bedOf(newest.beats.at(-1));
  if (bed !== undefined) player.bed(bed);
}

/** Indoors where the side sits, outdoors while the clock tells the street. */
function bedOf(beat: Beat | undefined): SoundId | undefined {
  if (beat === undefined) return undefined;
  if (beat.part === 'clock' || beat.part === 'bulletin' || beat.part === 'previously') return 'bed_street_night';
  if (beat.place === 'smolny') return 'bed_smolny';
  if (beat.place === 'district_hq' || beat.place === 'winter_palace') return 'bed_palace';
  return undefined;
}
