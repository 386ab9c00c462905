import { Howl, Howler } from 'howler';
import type { SoundId } from '../core/names.ts';
import type { Bed, Effect } from './bed.ts';

/** What plays the story's sounds. Sound never carries a meaning alone: every call is captioned, heard or not. */
export interface SoundPlayer {
  /** An effect, once. */
  cue(sound: Effect): void;
  /** What lies under the scene from now on; null for silence. */
  bed(sound: Bed): void;
  mute(muted: boolean): void;
  /** From 0 to 1. */
  volume(volume: number): void;
  dispose(): void;
}

/** What the player needs of a row of assets/sounds.json. */
export interface SoundFact {
  readonly id: string;
  /** "effect" or "bed". */
  readonly kind: string;
  /** Of a bed, one round; it begins `lead` seconds into the file. */
  readonly seconds: number;
  readonly lead: number;
  readonly lufs: number;
}

/** Milliseconds: long enough that a change of place is not noticed as one. */
const CROSS_FADE = 2500;
/** No sound is played louder than this (LUFS): the effects share one peak, and a long blast of it is far louder than a click; a bed lies under words. */
const LOUDEST: Readonly<Record<string, number>> = { effect: -18, bed: -22 };

/**
 * Plays through howler. `urls` are the files of each sound, best first. Nothing is loaded before the first key or
 * pointer; until then a cue is only captioned and a bed only remembered. A sound that cannot be had is warned of once.
 */
export function mountSound(urls: Readonly<Record<string, readonly string[]>>, sounds: readonly SoundFact[], onCaption: (sound: SoundId) => void): SoundPlayer {
  const facts = new Map(sounds.map((sound) => [sound.id, sound]));
  const effects = new Map<SoundId, Howl>();
  const lost = new Set<SoundId>();
  const mounted = new AbortController();
  let awake = false;
  let muted = false;
  let loudness = 1;
  let wanted: Bed = null;
  let laid: Howl | null = null;

  Howler.autoSuspend = false;
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, wake, { signal: mounted.signal, capture: true });
  document.addEventListener('visibilitychange', revive, { signal: mounted.signal });

  function wake(): void {
    if (awake) {
      revive();
      return;
    }
    awake = true;
    // The first of these makes the audio context, which a browser allows only in a gesture.
    Howler.volume(loudness);
    Howler.mute(muted);
    revive();
    lay();
  }

  function revive(): void {
    const context = Howler.ctx as AudioContext | null;
    if (awake && context !== null && context.state !== 'running') context.resume().catch(() => undefined);
  }

  function open(sound: SoundId): Howl | undefined {
    const fact = facts.get(sound);
    const src = urls[sound] ?? [];
    if (lost.has(sound)) return undefined;
    if (fact === undefined || src.length === 0) {
      lose(sound, 'no file');
      return undefined;
    }
    return new Howl({
      src: [...src],
      volume: fact.kind === 'bed' ? 0 : gainOf(fact),
      // The browser ends a file a little later than it was cut: only the round itself is repeated.
      ...(fact.kind === 'bed' ? { sprite: { round: [fact.lead * 1000, fact.seconds * 1000, true] } } : {}),
      onloaderror: (_, why) => lose(sound, String(why)),
    });
  }

  function lose(sound: SoundId, why: string): void {
    if (lost.has(sound)) return;
    lost.add(sound);
    effects.get(sound)?.unload();
    effects.delete(sound);
    console.warn(`The sound "${sound}" cannot be played (${why}): ${(urls[sound] ?? []).join(', ')}`);
  }

  /** Brings what is heard to what is wanted. */
  function lay(): void {
    if (!awake) return;
    if (laid !== null) leave(laid);
    // Only now is the file of a bed fetched; that of the one before is let go when it has faded.
    laid = wanted === null || muted ? null : (open(wanted) ?? null);
    laid?.play('round');
    laid?.fade(0, gainOf(wanted === null ? undefined : facts.get(wanted)), CROSS_FADE);
  }

  function lie(sound: Bed): void {
    if (sound === wanted) return;
    wanted = sound;
    if (sound !== null) onCaption(sound);
    lay();
  }

  // Fetched by the first gesture itself, the player comes after it.
  if ('userActivation' in navigator && navigator.userActivation.hasBeenActive) wake();

  return {
    cue(sound) {
      onCaption(sound);
      if (!awake || muted) return;
      const howl = effects.get(sound) ?? open(sound);
      if (howl === undefined) return;
      effects.set(sound, howl);
      revive();
      howl.play();
    },
    bed: lie,
    mute(value) {
      if (value === muted) return;
      muted = value;
      if (!awake) return;
      Howler.mute(value);
      // What was not fetched while nobody could hear it is fetched now.
      if (!value && laid === null) lay();
    },
    volume(value) {
      loudness = Math.min(1, Math.max(0, value));
      if (awake) Howler.volume(loudness);
    },
    dispose() {
      mounted.abort();
      for (const howl of [...effects.values(), ...(laid === null ? [] : [laid])]) release(howl);
      effects.clear();
      laid = null;
    },
  };
}

function gainOf(fact: SoundFact | undefined): number {
  return fact === undefined ? 0 : Math.min(1, 10 ** (((LOUDEST[fact.kind] ?? fact.lufs) - fact.lufs) / 20));
}

/** Fades a bed out and lets its memory go: a decoded minute is some 23 MB. */
function leave(howl: Howl): void {
  if (howl.state() !== 'loaded') {
    release(howl);
    return;
  }
  howl.fade(howl.volume(), 0, CROSS_FADE);
  howl.once('fade', () => release(howl));
}

/** howler calls a file broken when it is let go while it is being decoded: that is no news. */
function release(howl: Howl): void {
  howl.off('loaderror');
  howl.unload();
}
