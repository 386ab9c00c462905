import { chance, level, RATE, shape, silence, type Clip } from './clip.ts';
import { filter } from './shell.ts';

/** What all sounds here are made of: noise, struck bodies and voices. */

/** White noise, different in each ear; the name seeds it. */
export function noise(seconds: number, name: string): Clip {
  const next = chance(name);
  return silence(seconds).map(() => next() * 2 - 1);
}

/** One way a body sounds: pitch, strength, and seconds until it has fallen by 60 dB. */
export type Partial = readonly [hz: number, gain: number, fall: number];

/** A struck body: its partials, each dying at its own pace. */
export function ring(partials: readonly Partial[]): Clip {
  const seconds = Math.max(...partials.map(([, , fall]) => fall));
  return level(fill(seconds, (t) => partials.reduce((sum, [hz, gain, fall]) => sum + gain * dying(t, fall) * Math.sin(2 * Math.PI * hz * t), 0)));
}

/** A burst of noise between two pitches, `fall` seconds until it has fallen by 60 dB. */
export function burst(name: string, low: number, high: number, fall: number): Clip {
  const band = filter(noise(fall + 0.02, name), `highpass ${low} lowpass ${high}`);
  return level(shape(band, (t) => Math.min(1, t / 0.0005) * dying(t, fall)));
}

/** A tone whose pitch follows `hz(t)`, with the harmonics given from the first up, as loud as `gain(t)`. */
export function voice(seconds: number, hz: (t: number) => number, harmonics: readonly number[], gain: (t: number) => number = () => 1): Clip {
  let turn = 0;
  return level(fill(seconds, (t) => {
    turn += hz(t) / RATE;
    return gain(t) * harmonics.reduce((sum, strength, index) => sum + strength * Math.sin(2 * Math.PI * (index + 1) * turn), 0);
  }));
}

/** Fallen by 60 dB after `fall` seconds. */
export function dying(t: number, fall: number): number {
  return 10 ** ((-3 * t) / fall);
}

function fill(seconds: number, at: (t: number) => number): Clip {
  const clip = silence(seconds);
  for (let frame = 0; frame < clip.length / 2; frame++) clip.fill(at(frame / RATE), 2 * frame, 2 * frame + 2);
  return clip;
}
