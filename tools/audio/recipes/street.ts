import { chance, fade, level, place, shape, type Clip, type Layer } from '../clip.ts';
import { babble, bank, bootstep, stack, wind } from '../grains.ts';
import { score } from '../midi.ts';
import type { Recipe } from '../recipe.ts';
import { filter, perform } from '../shell.ts';
import { burst, dying, noise, ring } from '../source.ts';

/** What is heard out of doors and at the door. */
export const STREET: readonly Recipe[] = [
  { id: 'wind', caption: 'A gust of wind', level: 'effect', play: gust },
  { id: 'boots', caption: 'A column on wet cobbles', level: 'effect', play: boots },
  { id: 'hooves', caption: 'Horses on the cobbles', level: 'effect', play: hooves },
  { id: 'lorry', caption: 'A lorry passes', level: 'effect', play: lorry },
  { id: 'crowd', caption: 'The murmur of a crowd', level: 'effect', play: crowd },
  { id: 'knock', caption: 'Three knocks at the door', level: 'effect', play: knock },
  { id: 'rifle_shot', caption: 'One rifle shot, far off', level: 'effect', play: rifleShot },
];

function gust() {
  const swell = (t: number) => Math.exp(-(((t - 1.9) / (t < 1.9 ? 0.8 : 1.1)) ** 2)) + 0.25 * Math.exp(-(((t - 3.4) / 0.5) ** 2));
  return fade(wind(4.6, 'gust', swell), 0.1, 0.6);
}

/** How near something that goes by is: 1 when abreast, at `abreast` seconds. */
const near = (t: number, abreast: number, width: number): number => 1 / (1 + ((t - abreast) / width) ** 2);

function boots() {
  const next = chance('column');
  const step = bank(24, bootstep);
  // Two dozen men in step, none of them exactly; 112 paces a minute.
  const paces = Array.from({ length: 10 }, (_, pace) => 0.15 + (pace * 60) / 112);
  const steps = paces.flatMap((pace) => Array.from({ length: 24 }, (): Layer => {
    const late = (next() + next() + next() - 1.5) * 0.075;
    return { clip: step(next()), at: Math.max(0, pace + late), gain: (0.25 + 0.75 * next() ** 2) * (0.3 + 0.7 * near(pace, 2.6, 1.7)), pan: Math.max(-1, Math.min(1, (pace - 2.6) / 3 + next() - 0.5)) };
  }));
  return fade(filter(place(6.2, steps), 'reverb 35 50 60 90 12 -5'), 0.01, 1);
}

function hooves() {
  const next = chance('horses');
  const hoof = bank(16, (name) => {
    const up = 0.85 + 0.35 * next();
    return stack([
      { clip: ring([[760 * up, 1, 0.07], [1290 * up, 0.8, 0.05], [2240 * up, 0.4, 0.035], [260 * up, 0.5, 0.06]]) },
      { clip: burst(`shoe${name}`, 1500, 7000, 0.025), gain: 0.45 },
    ]);
  });
  const bit = bank(5, () => ring([[5100 + 1800 * next(), 1, 0.12], [7900 + 900 * next(), 0.5, 0.08]]));
  const layers: Layer[] = [];
  for (let horse = 0; horse < 6; horse++) {
    const stride = 0.66 + 0.07 * next();
    const behind = 0.5 * horse - 1.2;
    // A trot: the legs strike in pairs, crosswise, twice in a stride.
    for (let beat = next() * 0.3; beat < 5; beat += stride / 2) {
      const close = near(beat, 2.5 + behind, 1.2);
      const pan = Math.max(-0.9, Math.min(0.9, (beat - 2.5 - behind) / 2.5));
      for (const foot of [0, 0.012 + 0.014 * next()]) layers.push({ clip: hoof(next()), at: beat + foot, gain: (0.6 + 0.4 * next()) * (0.12 + 0.88 * close), pan });
      if (next() < 0.35) layers.push({ clip: bit(next()), at: beat + 0.1 * next(), gain: 0.07 * close, pan });
    }
  }
  return fade(filter(place(5.8, layers), 'reverb 32 45 60 90 10 -5'), 0.15, 1.1);
}

function lorry() {
  const next = chance('lorry');
  const fire = bank(8, (name) => stack([{ clip: burst(`fire${name}`, 45, 420, 0.07) }, { clip: burst(`pipe${name}`, 300, 1700, 0.03), gain: 0.35 }]));
  const loose = bank(8, (name) => stack([{ clip: burst(`plank${name}`, 350, 2300, 0.05) }, { clip: ring([[1900 + 900 * next(), 1, 0.05]]), gain: 0.3 }]));
  const close = (t: number) => near(t, 3, 1.05);
  const side = (t: number) => Math.tanh((t - 3) / 1.1) * 0.8;
  const layers: Layer[] = [];
  // Four cylinders, one of them weak; the pitch sinks a little as it passes.
  for (let at = 0, stroke = 0; at < 6.4; stroke++, at += 1 / (23.5 - 1.3 * Math.tanh((at - 3) / 0.5)) + 0.004 * (next() - 0.5)) {
    layers.push({ clip: fire(next()), at, gain: ([1, 0.75, 0.9, 0.45][stroke % 4] ?? 1) * close(at), pan: side(at) });
  }
  for (let at = 0; at < 6.4; at += 0.03 + 0.16 * next()) layers.push({ clip: loose(next()), at, gain: 0.3 * next() ** 2 * close(at) ** 1.3, pan: side(at) });
  const wheels = shape(level(filter(noise(6.5, 'wheels'), 'highpass 60 lowpass 600 lowpass 600')), (t) => close(t) * (0.8 + 0.2 * Math.sin(t * 41)));
  return fade(filter(place(7, [...layers, { clip: wheels, gain: 0.45 }]), 'reverb 25 50 60 80 10 -7'), 0.3, 1.2);
}

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

function knock() {
  const blow = (name: string) => stack([
    { clip: ring([[98, 1, 0.16], [176, 0.9, 0.13], [312, 0.6, 0.09], [545, 0.3, 0.06]]) },
    { clip: burst(`fist${name}`, 250, 2600, 0.03), gain: 0.7 },
    { clip: burst(`frame${name}`, 1200, 3800, 0.05), at: 0.02, gain: 0.08 },
  ]);
  const blows = [[0.02, 0.85], [0.3, 0.9], [0.56, 1]] as const;
  return fade(filter(place(1.7, blows.map(([at, gain]) => ({ clip: blow(String(at)), at, gain }))), 'reverb 30 60 40 80 5 -4'), 0.001, 0.25);
}

/** The shot itself dull with distance, then what the fronts of the houses and the far bank give back. */
function rifleShot() {
  const crack = stack([{ clip: burst('shot', 120, 2400, 0.28) }, { clip: burst('boom', 60, 300, 0.4), gain: 0.6 }]);
  const echoes = [[0.31, 0.34, -0.7], [0.52, 0.22, 0.6], [0.94, 0.2, -0.2], [1.43, 0.1, 0.7]] as const;
  const given = echoes.map(([at, gain, pan]): Layer => ({ clip: filter(crack, `lowpass ${String(900 - 300 * at)}`), at, gain, pan }));
  const roll = shape(level(filter(noise(3.6, 'roll'), 'highpass 70 lowpass 420 lowpass 420')), (t) => Math.min(1, t / 0.12) * dying(t, 3.2) * (0.75 + 0.25 * Math.sin(t * 9)));
  return fade(filter(place(4.2, [{ clip: crack, at: 0.05 }, ...given, { clip: roll, at: 0.1, gain: 0.16 }]), 'reverb 55 70 90 100 20 -4'), 0.005, 0.8);
}
