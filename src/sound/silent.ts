import type { SoundId } from '../core/names.ts';
import type { Bed } from './bed.ts';
import type { SoundPlayer } from './player.ts';

/** The player's silent twin, for tests and where nothing may sound: the captions and nothing else. */
export function silentSound(onCaption: (sound: SoundId) => void): SoundPlayer {
  let laid: Bed = null;
  return {
    cue: onCaption,
    bed(sound) {
      if (sound !== null && sound !== laid) onCaption(sound);
      laid = sound;
    },
    mute: () => undefined,
    volume: () => undefined,
    dispose: () => undefined,
  };
}
