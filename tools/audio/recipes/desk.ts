import { chance, fade, level, place, shape, soften, type Layer } from '../clip.ts';
import { bank, stack } from '../grains.ts';
import type { Recipe } from '../recipe.ts';
import { filter } from '../shell.ts';
import { burst, noise, ring, voice } from '../source.ts';

/** What is heard where things are written. */
export const DESK: readonly Recipe[] = [
  { id: 'typewriter', caption: 'A typewriter at work', level: 'effect', play: typewriter },
  { id: 'pen', caption: 'A pen on paper', level: 'effect', play: pen },
  { id: 'tape', caption: 'A telegraph printer runs', level: 'effect', play: tape },
];

/** A line and the beginning of the next: keys, the bell before the margin, the carriage. */
function typewriter() {
  const next = chance('typist');
  const key = bank(14, (name) => stack([
    { clip: burst(`bar${name}`, 1200, 6500, 0.028) },
    { clip: burst(`platen${name}`, 160, 700, 0.06), gain: 0.7 },
    { clip: ring([[860 + 240 * next(), 1, 0.03], [2350, 0.5, 0.03]]), gain: 0.4 },
  ]));
  const space = stack([{ clip: burst('space', 120, 900, 0.06) }, { clip: burst('rack', 1200, 3600, 0.02), gain: 0.3 }]);
  const bell = ring([[2480, 1, 0.8], [5300, 0.4, 0.35], [7900, 0.15, 0.12]]);
  const typed: Layer[] = [];
  const line = (from: number, to: number) => {
    for (let at = from; at < to; at += next() < 0.12 ? 0.24 + 0.22 * next() : 0.1 + 0.06 * next()) typed.push({ clip: next() < 0.17 ? space : key(next()), at, gain: 0.6 + 0.4 * next(), pan: -0.1 });
  };
  line(0.05, 2.35);
  line(3.5, 4.55);
  // The carriage goes back over its teeth and comes up against the stop.
  for (let at = 2.86; at < 3.2; at += 0.017) typed.push({ clip: burst(`tooth${at.toFixed(3)}`, 900, 4200, 0.012), at, gain: 0.16, pan: (at - 3) * 2 });
  typed.push({ clip: bell, at: 2.4, gain: 0.3 }, { clip: stack([{ clip: burst('stop', 130, 1400, 0.1) }, { clip: ring([[430, 1, 0.1], [1240, 0.5, 0.07]]), gain: 0.5 }]), at: 3.22, gain: 0.8, pan: 0.3 });
  return fade(filter(place(5, typed), 'lowpass 7000 reverb 25 60 50 80 5 -5'), 0.002, 0.4);
}

/** A steel nib: strokes with and against the grain, a dip in the ink, a line drawn under. */
function pen() {
  const next = chance('nib');
  const stroke = (name: string, seconds: number, down: boolean) => {
    const grain = voice(seconds, () => 170 + 90 * next(), [1, 0.8, 0.6, 0.5], () => 1);
    const scratch = level(filter(noise(seconds, `nib${name}`), down ? 'highpass 1700 lowpass 6200' : 'highpass 3000 lowpass 9000'));
    const rough = scratch.map((sample, index) => sample * (0.45 + 0.55 * Math.abs(grain[index] ?? 0)));
    return shape(rough, (t) => Math.sin((Math.PI * Math.min(t, seconds)) / seconds) ** 1.2);
  };
  const layers: Layer[] = [];
  const write = (from: number, to: number) => {
    for (let at = from, down = true; at < to; down = !down) {
      const seconds = 0.06 + 0.09 * next();
      layers.push({ clip: stroke(at.toFixed(3), seconds, down), at, gain: (down ? 0.85 : 0.4) * (0.6 + 0.4 * next()), pan: -0.3 + 0.5 * ((at - from) / (to - from)) });
      at += seconds * (0.95 + 0.3 * next()) + (next() < 0.2 ? 0.13 : 0);
    }
  };
  write(0.1, 1.25);
  layers.push({ clip: ring([[2900, 1, 0.07], [5200, 0.5, 0.05]]), at: 1.55, gain: 0.2, pan: 0.4 });
  write(1.95, 2.7);
  layers.push({ clip: stroke('under', 0.42, true), at: 2.95, gain: 1 });
  return fade(filter(place(3.7, layers), 'reverb 12 70 30 60 0 -7'), 0.003, 0.3);
}

/** The clockwork of a Hughes printer: a wheel that turns, a train of gears, the tape pressed against a letter. */
function tape() {
  const next = chance('hughes');
  const strike = bank(8, (name) => stack([{ clip: burst(`letter${name}`, 700, 4600, 0.03) }, { clip: ring([[510, 1, 0.06], [1370, 0.6, 0.04]]), gain: 0.7 }, { clip: burst(`arm${name}`, 110, 420, 0.07), gain: 0.5 }]));
  const tooth = bank(10, (name) => burst(`gear${name}`, 1500, 5200, 0.008));
  const layers: Layer[] = [];
  // Two turns of the wheel a second; a letter falls where in the turn it stands.
  for (let turn = 0; turn < 10; turn++) if (next() < 0.88) layers.push({ clip: strike(next()), at: 0.25 + 0.5 * turn + 0.4 * next(), gain: 0.8 + 0.2 * next(), pan: 0.15 });
  for (let at = 0; at < 5.4; at += 1 / 56) layers.push({ clip: tooth(next()), at: at + 0.002 * next(), gain: (0.1 + 0.06 * Math.sin(at * 4 * Math.PI)) * (0.6 + 0.4 * next()), pan: -0.2 });
  const wheel = voice(5.5, () => 112, [0.6, 1, 0.4, 0.5, 0.2, 0.2], (t) => Math.min(1, t * 5) * (0.8 + 0.2 * Math.sin(t * 4 * Math.PI)));
  const slip = shape(level(filter(noise(5.5, 'tape'), 'highpass 3000 lowpass 8500')), (t) => 0.5 + 0.5 * Math.sin(t * 4 * Math.PI + 1));
  return fade(soften(filter(place(5.8, [...layers, { clip: wheel, gain: 0.014 }, { clip: slip, gain: 0.02 }]), 'reverb 30 60 50 80 5 -5'), 4), 0.05, 0.6);
}
