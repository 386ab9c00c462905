import { chance, fade, level, place, shape, type Clip, type Layer } from '../clip.ts';
import { babble, bank, stack } from '../grains.ts';
import { score } from '../midi.ts';
import type { Recipe } from '../recipe.ts';
import { filter, perform } from '../shell.ts';
import { burst, noise, ring, voice } from '../source.ts';

/** What many people do at once, and what is rung at them. */
export const HALL: readonly Recipe[] = [
  { id: 'crowd', caption: 'The murmur of a crowd', level: 'effect', play: crowd },
  { id: 'applause', caption: 'Clapping in a hall', level: 'effect', play: applause },
  { id: 'shouting', caption: 'The hall shouts and whistles', level: 'effect', play: shouting },
  { id: 'handbell', caption: "The chairman's bell", level: 'effect', play: handbell },
];

function crowd() {
  const voices = filter(babble(5.2, 18, 'crowd'), 'highpass 120 lowpass 2600 reverb 60 60 80 100 15 -1');
  const pad = filter(choir(5.2), 'highpass 140 lowpass 1200');
  const breath = filter(noise(5.2, 'breath'), 'bandpass 480 1.5o');
  return fade(place(5.2, [{ clip: level(voices), gain: 1 }, { clip: level(pad), gain: 0.16 }, { clip: level(breath), gain: 0.1 }]), 0.7, 1.3);
}

/** Far voices that blend to no chord. */
function choir(seconds: number): Clip {
  const notes = ['C3', 'D3', 'Eb3', 'F#3', 'G3'].map((pitch, index) => ({ pitch, at: 0.3 * index, beats: seconds, force: 40 }));
  return perform(score([{ program: 52, volume: 80, notes }], 60)).slice(0, Math.round(seconds * 96_000));
}

/** Six dozen pairs of hands, each with its own pace and its own palms, that begin and leave off one after another. */
function applause() {
  const next = chance('hands');
  const clap = bank(36, (name) => {
    const hollow = 650 + 900 * next();
    return stack([{ clip: burst(`palm${name}`, hollow, hollow * 3.4, 0.022 + 0.02 * next()) }, { clip: burst(`cup${name}`, 300, 1200, 0.03), gain: 0.4 * next() }]);
  });
  const layers = Array.from({ length: 72 }, () => {
    const pace = 0.19 + 0.11 * next();
    const from = 0.05 + 1.1 * next() ** 1.6;
    const until = 3 + 1.9 * next();
    const [near, pan, hand] = [0.15 + 0.85 * next() ** 2, 1.6 * next() - 0.8, next()];
    const claps: Layer[] = [];
    for (let at = from; at < until; at += pace * (0.9 + 0.2 * next())) claps.push({ clip: clap((hand + 0.06 * next()) % 1), at, gain: near * (0.6 + 0.4 * next()) * Math.min(1, (until - at) * 1.5), pan });
    return claps;
  });
  return fade(filter(place(6, layers.flat()), 'reverb 45 50 90 100 15 -3'), 0.01, 0.9);
}

/** Raised voices in a great room, a few of them whistling through their fingers. */
function shouting() {
  const next = chance('shouts');
  const swell = (t: number) => Math.min(1, 0.15 + t / 0.7) * (1 - 0.75 * Math.min(1, Math.max(0, (t - 3) / 2)));
  const voices = shape(babble(5.4, 34, 'shouts', { raised: 1.75 }), swell);
  const low = shape(babble(5.4, 22, 'roar', { raised: 1.2 }), swell);
  const breath = shape(level(filter(noise(5.4, 'roaring'), 'bandpass 780 1.6o')), swell);
  const whistles = [0.7, 1.5, 1.95, 2.8].map((at, index): Layer => {
    const [hz, seconds] = [1900 + 700 * next(), 0.45 + 0.4 * next()];
    const clip = voice(seconds, (t) => hz * (0.8 + 0.25 * Math.sin((Math.PI * t) / seconds)), [1, 0.08], (t) => Math.min(1, t * 30, (seconds - t) * 20));
    return { clip, at, gain: 0.1 + 0.06 * next(), pan: [-0.6, 0.5, 0.1, -0.3][index] ?? 0 };
  });
  const dry = place(5.6, [{ clip: voices }, { clip: low, gain: 0.8 }, { clip: breath, gain: 0.22 }, ...whistles]);
  return fade(filter(dry, 'highpass 110 lowpass 4200 reverb 55 50 100 100 20 -1'), 0.05, 1.1);
}

/** A small bell with a handle, shaken seven or eight times. */
function handbell() {
  const next = chance('chair');
  const body = [[1760, 0.6, 1.1], [3540, 0.8, 0.7], [4930, 0.5, 0.4], [7020, 0.3, 0.25], [2110, 0.25, 0.8]] as const;
  const stroke = stack([{ clip: ring(body) }, { clip: burst('tongue', 2200, 9000, 0.012), gain: 0.25 }]);
  const strokes: Layer[] = [];
  for (let at = 0.05, index = 0; index < 9; index++, at += 0.125 + 0.03 * next()) strokes.push({ clip: stroke, at, gain: (index % 2 ? 0.7 : 0.95) * (0.85 + 0.15 * next()), pan: index % 2 ? 0.1 : -0.1 });
  return fade(filter(place(3.4, strokes), 'reverb 45 40 90 100 15 -4'), 0.002, 1);
}
