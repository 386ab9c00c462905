import { chance, fade, level, place, shape, soften, type Layer } from '../clip.ts';
import { bank, bootstep, crackle, stack, wind } from '../grains.ts';
import type { Recipe } from '../recipe.ts';
import { filter } from '../shell.ts';
import { burst, noise, ring, voice } from '../source.ts';

/** What is heard in the street. */
export const STREET: readonly Recipe[] = [
  { id: 'wind', caption: 'A gust of wind', level: 'effect', play: gust },
  { id: 'boots', caption: 'A column on wet cobbles', level: 'effect', play: boots },
  { id: 'hooves', caption: 'Horses on the cobbles', level: 'effect', play: hooves },
  { id: 'lorry', caption: 'A lorry passes', level: 'effect', play: lorry },
  { id: 'tram', caption: 'A tram passes, ringing', level: 'effect', play: tram },
  { id: 'engine', caption: 'A locomotive, far off', level: 'effect', play: engine },
  { id: 'bonfire', caption: 'A bonfire of wet wood', level: 'effect', play: bonfire },
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

/** A car of the electric tramway: the gong under the driver's heel, the gears, the wheels over the joints of the rails. */
function tram() {
  const next = chance('tram');
  const close = (t: number) => near(t, 3.4, 1.3);
  const side = (t: number) => Math.tanh((t - 3.4) / 1.3) * 0.85;
  const gong = ring([[880, 1, 1.1], [2090, 0.7, 0.7], [3720, 0.4, 0.35], [5600, 0.2, 0.15]]);
  const gongs = [0.5, 0.78, 1.9, 2.16].map((at): Layer => ({ clip: gong, at, gain: 0.34 * (0.4 + 0.6 * close(at)), pan: side(at) }));
  const joint = bank(8, (name) => stack([{ clip: burst(`joint${name}`, 70, 420, 0.12) }, { clip: burst(`rail${name}`, 700, 3600, 0.05), gain: 0.5 }, { clip: ring([[305 + 60 * next(), 1, 0.12], [910, 0.5, 0.08]]), gain: 0.35 }]));
  const joints: Layer[] = [];
  // Two axles, one after the other, over every joint.
  for (let at = 0.2; at < 7; at += 1.06) for (const axle of [0, 0.21]) joints.push({ clip: joint(next()), at: at + axle, gain: 0.75 * close(at + axle), pan: side(at) });
  const passing = (t: number) => close(t) * Math.min(1, t * 2);
  const gears = voice(7.4, (t) => 236 - 11 * Math.tanh((t - 3.4) / 0.5), [1, 0.5, 0.65, 0.3, 0.3, 0.2, 0.15, 0.1], (t) => passing(t) * (0.8 + 0.2 * Math.sin(t * 57)));
  const wheels = shape(level(filter(noise(7.4, 'tram wheels'), 'highpass 90 lowpass 900 lowpass 1400')), passing);
  const wire = shape(level(filter(noise(7.4, 'tram wire'), 'highpass 2800 lowpass 7000')), (t) => close(t) ** 2);
  return fade(filter(place(7.4, [...gongs, ...joints, { clip: gears, gain: 0.16 }, { clip: wheels, gain: 0.4 }, { clip: wire, gain: 0.05 }]), 'reverb 25 50 60 80 10 -7'), 0.3, 1.4);
}

/** A whistle of three notes, then the chimney, quicker from stroke to stroke, in the distance. */
function engine() {
  const next = chance('engine');
  const blown = (t: number) => Math.min(1, t / 0.12) * Math.min(1, Math.max(0, (1.5 - t) / 0.25));
  const pipes = [[392, 1], [494, 0.8], [587, 0.7]] as const;
  const whistle = pipes.map(([hz, gain]): Layer => ({ clip: voice(1.6, (t) => hz * (0.94 + 0.06 * Math.min(1, t / 0.2) - 0.04 * Math.max(0, (t - 1.2) / 0.3)), [1, 0.35, 0.2, 0.08], blown), at: 0.1, gain: 0.06 * gain }));
  const hiss = shape(level(filter(noise(1.7, 'valve'), 'highpass 900 lowpass 3600')), blown);
  const puff = bank(12, (name) => stack([{ clip: burst(`puff${name}`, 90, 700, 0.3) }, { clip: burst(`draught${name}`, 500, 2200, 0.22), gain: 0.4 }]));
  const strokes: Layer[] = [];
  for (let at = 2.1, pause = 0.62, stroke = 0; at < 6.4; at += pause, pause *= 0.93, stroke++) strokes.push({ clip: puff(next()), at, gain: ([1, 0.72, 0.88, 0.7][stroke % 4] ?? 1) * (0.55 + 0.45 * next() ** 2) });
  const dry = place(7.2, [...whistle, { clip: hiss, at: 0.1, gain: 0.03 }, ...strokes.map((one) => ({ ...one, gain: 0.55 * (one.gain ?? 1) }))]);
  return fade(filter(dry, 'lowpass 2600 reverb 60 60 100 100 40 -1'), 0.01, 1.2);
}

function bonfire() {
  const roar = shape(level(filter(noise(5.6, 'flames'), 'highpass 60 lowpass 320 lowpass 600')), (t) => 0.6 + 0.25 * Math.sin(t * 2.3) + 0.15 * Math.sin(t * 6.1 + 1));
  const sap = shape(level(filter(noise(1.5, 'sap'), 'bandpass 4200 1.2o')), (t) => Math.min(1, t * 3) * Math.max(0, 1 - t / 1.5));
  return fade(soften(filter(place(5.6, [{ clip: crackle(5.4, 16, 'bonfire') }, { clip: roar, gain: 0.05 }, { clip: sap, at: 1.7, gain: 0.03, pan: 0.3 }]), 'reverb 8 60 60 60 0 -9'), 5), 0.2, 0.8);
}
