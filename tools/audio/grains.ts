import { chance, lengthOf, level, place, shape, silence, type Clip, type Layer } from './clip.ts';
import { burst, noise, ring, voice } from './source.ts';
import { filter } from './shell.ts';

/** Small sounds that several recipes are built of. */

/** `count` variants of one sound, from which `pick` takes: nothing in a street sounds twice alike. */
export function bank(count: number, make: (name: string) => Clip): (part: number) => Clip {
  const clips = Array.from({ length: count }, (_, index) => make(String(index)));
  return (part) => clips[Math.floor(part * count)] ?? silence(0.1);
}

/** Several layers as one clip, as long as it must be. */
export function stack(layers: readonly Layer[]): Clip {
  return level(place(Math.max(...layers.map(({ clip, at = 0 }) => lengthOf(clip) + at)), layers));
}

/** A boot on wet stone: the heel, the nails, the water. */
export function bootstep(name: string): Clip {
  return stack([
    { clip: burst(`heel${name}`, 70, 320, 0.14) },
    { clip: burst(`nails${name}`, 1800, 6500, 0.03), gain: 0.4 },
    { clip: burst(`water${name}`, 900, 4200, 0.11), at: 0.025, gain: 0.22 },
  ]);
}

/** Wood and damp bark in a fire: `seconds` of it, some `rate` cracks a second; a round when asked for. */
export function crackle(seconds: number, rate: number, name: string, round = false): Clip {
  const next = chance(name);
  const ember = bank(24, (index) => burst(`${name}${index}`, 500 + 1900 * next(), 8000, 0.006 + 0.035 * next() ** 2));
  const cracks: Layer[] = [];
  // Cracks come in families: one opens a seam, and others follow it.
  for (let at = 0.2 * next(); at < seconds - (round ? 0 : 0.3); at += (-Math.log(1 - 0.98 * next()) * 2.2) / rate) {
    const family = 1 + Math.floor(5 * next() ** 2);
    for (let child = 0; child < family; child++) cracks.push({ clip: ember(next()), at: at + 0.16 * child * next(), gain: (0.06 + 0.94 * next() ** 4) / (1 + 0.5 * child), pan: next() - 0.5 });
  }
  return level(place(seconds, cracks, round));
}

/** A magneto bell: two gongs struck in turn, `seconds` long, then dying. */
export function ringing(seconds: number): Clip {
  const gongs = [1, 1.19].map((up) => ring([[1240 * up, 1, 0.7], [2890 * up, 0.5, 0.3], [4720 * up, 0.3, 0.12], [6900 * up, 0.15, 0.05]]));
  // A hand magneto gives some 17 periods a second: the hammer strikes twice in each.
  const strokes = Math.round(seconds * 34);
  const layers = Array.from({ length: strokes }, (_, stroke) => ({ clip: gongs[stroke % 2] ?? silence(0.1), at: stroke / 34, gain: stroke % 2 ? 0.8 : 1 }));
  return stack(layers);
}

/** Formants of five vowels, Hz: Peterson and Barney 1952, men. */
const VOWELS = [[730, 1090, 2440], [530, 1840, 2480], [270, 2290, 3010], [570, 840, 2410], [300, 870, 2240]] as const;

/** Voices that say nothing: each keeps its pitch and its place, speaks in phrases and falls silent. `raised` times their usual pitch. */
export function babble(seconds: number, speakers: number, name: string, { round = false, raised = 1 } = {}): Clip {
  const next = chance(name);
  const layers = Array.from({ length: speakers }, (_, speaker) => {
    const pitch = (92 + 70 * next()) * raised;
    const pan = 1.6 * next() - 0.8;
    const near = 0.35 + 0.65 * next() ** 2;
    const speak = bank(10, (index) => syllable(pitch * (0.9 + 0.22 * next()), Number(index) % 5, 0.13 + 0.12 * next(), `${name}${speaker}${index}`));
    const said: Layer[] = [];
    for (let at = next() * 1.5; at < seconds - (round ? 0 : 0.4);) {
      const pause = next() < 0.13;
      if (!pause) said.push({ clip: speak(next()), at, gain: near * (0.6 + 0.4 * next()), pan });
      at += pause ? 0.4 + 1.4 * next() : 0.13 + 0.13 * next();
    }
    return said;
  });
  return level(place(seconds, layers.flat(), round));
}

function syllable(pitch: number, vowel: number, seconds: number, name: string): Clip {
  const formants = VOWELS[vowel] ?? VOWELS[0];
  const strength = (hz: number) => formants.reduce((sum, formant, index) => sum + ([1, 0.5, 0.2][index] ?? 0) / (1 + ((hz - formant) / 90) ** 2), 0);
  const harmonics = Array.from({ length: Math.floor(3400 / pitch) }, (_, index) => (0.02 + strength((index + 1) * pitch)) / (index + 1) ** 0.5);
  const open = (t: number) => Math.sin((Math.PI * Math.min(t, seconds)) / seconds) ** 0.7;
  const vowelled = voice(seconds, (t) => pitch * (1.06 - (0.12 * t) / seconds), harmonics, open);
  const consonant = shape(burst(name, 1500, 5000, 0.06), (t) => Math.min(1, t / 0.01));
  return stack([{ clip: vowelled, at: 0.02 }, { clip: consonant, gain: 0.12 }]);
}

/** Wind: bands of noise, each swelling with `gust(t)` (0 to 1), the higher the more sharply. */
export function wind(seconds: number, name: string, gust: (t: number) => number): Clip {
  const bands = [120, 210, 360, 600, 980, 1600];
  const blown = bands.map((hz, band): Layer => ({
    clip: shape(level(filter(noise(seconds, name + String(hz)), `bandpass ${hz} 1.1o bandpass ${hz} 1.1o`)), (t) => gust(t) ** (0.6 + 0.45 * band)),
    gain: 0.9 ** band,
  }));
  return level(place(seconds, blown));
}
