import { chance, level, loop, place, type Layer } from '../clip.ts';
import { babble, bank, bootstep, ringing, stack, wind } from '../grains.ts';
import type { Recipe } from '../recipe.ts';
import { filter, filterRound } from '../shell.ts';
import { burst, noise, ring, voice } from '../source.ts';

/** What lies under a scene. Each closes on itself after this many seconds. */
const ROUND = 30;

export const BEDS: readonly Recipe[] = [
  { id: 'bed_street_night', caption: 'Wind and rain', level: 'ambience', play: streetNight },
  { id: 'bed_smolny', caption: 'Corridor: voices, a typewriter, boots', level: 'ambience', play: smolny },
  { id: 'bed_palace', caption: 'Clock, stove, a far telephone', level: 'ambience', play: palace },
];

function streetNight() {
  const next = chance('street');
  const blown = (t: number) => 0.56 + 0.2 * Math.sin(t * 0.55 + 1) + 0.14 * Math.sin(t * 1.31) + 0.1 * Math.sin(t * 2.9 + 2);
  const air = loop(wind(ROUND + 4, 'night', blown), 4);
  const hiss = loop(level(filter(noise(ROUND + 3, 'hiss'), 'highpass 2500 lowpass 9000')), 3);
  const drop = bank(32, (name) => burst(`drop${name}`, 1200 + 2500 * next(), 9000, 0.008 + 0.02 * next()));
  const drops = Array.from({ length: 2400 }, (): Layer => ({ clip: drop(next()), at: ROUND * next(), gain: 0.05 + 0.5 * next() ** 5, pan: 1.8 * next() - 0.9 }));
  const gutter = bank(6, () => {
    const hz = 520 + 500 * next();
    return voice(0.06, (t) => hz * (1 + 14 * t), [1, 0.2], (t) => Math.min(1, t * 400) * Math.exp(-t * 70));
  });
  const drips = Array.from({ length: 30 }, (): Layer => ({ clip: gutter(next()), at: ROUND * next(), gain: 0.12 + 0.2 * next(), pan: 0.55 }));
  const rain = filterRound(place(ROUND, [...drops, ...drips], true), 'reverb 20 50 50 100 5 -8');
  return place(ROUND, [{ clip: air, gain: 0.75 }, { clip: hiss, gain: 0.05 }, { clip: rain, gain: 0.45 }]);
}

function smolny() {
  const next = chance('smolny');
  const voices = filterRound(babble(ROUND, 16, 'smolny', true), 'highpass 130 lowpass 1700');
  const key = bank(12, (name) => stack([{ clip: burst(`type${name}`, 1100, 5500, 0.03) }, { clip: burst(`platen${name}`, 150, 600, 0.05), gain: 0.6 }]));
  const margin = ring([[2480, 1, 0.7], [5300, 0.4, 0.3]]);
  const carriage = burst('carriage', 500, 3200, 0.3);
  const typed: Layer[] = [];
  for (const [from, to] of [[1.5, 7.2], [9, 13.5], [19, 25.5]] as const) {
    for (let at = from; at < to; at += next() < 0.14 ? 0.3 + 0.5 * next() : 0.1 + 0.09 * next()) typed.push({ clip: key(next()), at, gain: 0.5 + 0.5 * next(), pan: 0.5 });
    typed.push({ clip: margin, at: to + 0.1, gain: 0.2, pan: 0.5 }, { clip: carriage, at: to + 0.5, gain: 0.6, pan: 0.5 });
  }
  const step = bank(10, bootstep);
  const passing = [[2, -1, 0.5, 7], [12.5, 1, 0.53, 9], [13, 1, 0.47, 9], [23, -1, 0.42, 8]] as const;
  const boots = passing.flatMap(([from, way, pace, lasts]) => Array.from({ length: Math.floor(lasts / pace) }, (_, index): Layer => {
    const gone = (index * pace) / lasts;
    return { clip: step(next()), at: from + index * pace + 0.03 * next(), gain: Math.sin(Math.PI * gone) ** 1.5 * (0.7 + 0.3 * next()), pan: way * (1.6 * gone - 0.8) };
  }));
  const air = loop(level(filter(noise(ROUND + 3, 'corridor'), 'bandpass 240 2o')), 3);
  const far = filterRound(voices, 'reverb 65 60 80 100 15 0');
  const near = filterRound(place(ROUND, [{ clip: place(ROUND, typed, true), gain: 0.5 }, { clip: place(ROUND, boots, true), gain: 0.9 }]), 'lowpass 5000 reverb 30 60 60 100 10 -5');
  return place(ROUND, [{ clip: level(far), gain: 0.5 }, { clip: near, gain: 0.7 }, { clip: air, gain: 0.06 }]);
}

function palace() {
  const next = chance('palace');
  const tick = stack([{ clip: burst('tick', 1500, 5200, 0.02), gain: 0.6 }, { clip: ring([[1180, 1, 0.04], [430, 0.7, 0.07], [2650, 0.4, 0.03]]) }]);
  const tock = stack([{ clip: burst('tock', 1100, 4200, 0.02), gain: 0.5 }, { clip: ring([[930, 1, 0.05], [360, 0.8, 0.08], [2100, 0.3, 0.03]]) }]);
  const clock = Array.from({ length: ROUND }, (_, second): Layer => ({ clip: second % 2 ? tock : tick, at: second + 0.2, gain: 0.24, pan: -0.35 }));
  const ember = bank(20, (name) => burst(`ember${name}`, 600 + 1800 * next(), 7000, 0.006 + 0.03 * next() ** 2));
  const embers = Array.from({ length: 260 }, (): Layer => ({ clip: ember(next()), at: ROUND * next() ** (next() < 0.5 ? 1 : 1.6), gain: 0.03 + 0.12 * next() ** 6, pan: 0.5 + 0.3 * next() }));
  const draught = loop(level(filter(noise(ROUND + 3, 'stove'), 'highpass 50 lowpass 220 lowpass 400 tremolo 0.7 30')), 3);
  // A telephone several rooms away rings twice and is not answered.
  const far = filter(ringing(1.6), 'lowpass 1500 lowpass 2200');
  const calls = [13.2, 17.4].map((at): Layer => ({ clip: far, at, gain: 0.35, pan: -0.6 }));
  const room = filterRound(place(ROUND, [...clock, ...embers], true), 'reverb 40 60 70 90 10 -5');
  const rooms = filterRound(place(ROUND, calls, true), 'reverb 80 70 100 100 40 -1');
  return place(ROUND, [{ clip: room, gain: 0.6 }, { clip: draught, gain: 0.07 }, { clip: rooms, gain: 0.13 }]);
}
