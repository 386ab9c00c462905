import { chance, fade, level, place, shape, type Layer } from '../clip.ts';
import { bank, stack } from '../grains.ts';
import type { Recipe } from '../recipe.ts';
import { filter } from '../shell.ts';
import { burst, noise, ring, voice, type Partial } from '../source.ts';

/** What comes over the Neva. */
export const RIVER: readonly Recipe[] = [
  { id: 'bell', caption: 'Peter and Paul strikes the quarter', level: 'effect', play: bell },
  { id: 'ship_horn', caption: "A ship's siren on the Neva", level: 'effect', play: shipHorn },
  { id: 'bridge_winch', caption: 'The winch of a bridge', level: 'effect', play: bridgeWinch },
];

/** A cast bell with its minor third: hum, prime, tierce, quint, nominal and above. */
function cast(prime: number): readonly Partial[] {
  return [[0.5, 0.55, 9], [1, 0.8, 6], [1.19, 0.7, 4.5], [1.5, 0.35, 3], [2, 1, 3.4], [2.51, 0.4, 1.8], [2.66, 0.35, 1.6], [3.01, 0.5, 1.4], [4.16, 0.35, 0.9], [5.43, 0.22, 0.5], [6.8, 0.14, 0.3]]
    .map(([ratio = 1, gain = 1, fall = 1]) => [prime * ratio * (1 + 0.0008 * Math.sin(ratio * 37)), gain, fall] as const);
}

/** Two bells, the lower after the higher; which bells and which tune the quarter had is not known to us. */
function bell() {
  const clapper = burst('clapper', 900, 5000, 0.03);
  const stroke = (prime: number) => stack([{ clip: ring(cast(prime)) }, { clip: clapper, gain: 0.12 }]);
  const strokes = [{ clip: stroke(330), at: 0.05, gain: 0.8, pan: -0.15 }, { clip: stroke(247), at: 1.35, pan: 0.1 }];
  return fade(filter(place(7, strokes), 'lowpass 4500 reverb 50 60 100 100 30 -4'), 0.005, 2.5);
}

function shipHorn() {
  const blown = (t: number) => Math.min(1, t / 0.45) * Math.min(1, Math.max(0, (3.1 - t) / 0.5));
  const pitch = (hz: number) => (t: number) => hz * (0.86 + 0.14 * Math.min(1, t / 0.6) - 0.1 * Math.max(0, (t - 2.7) / 0.5)) * (1 + 0.003 * Math.sin(t * 35));
  const reeds = Array.from({ length: 16 }, (_, index) => (index % 2 ? 0.6 : 1) / (index + 1) ** 0.9);
  const steam = shape(level(filter(noise(3.3, 'steam'), 'highpass 700 lowpass 4200')), blown);
  const layers = [{ clip: voice(3.3, pitch(132), reeds, blown) }, { clip: voice(3.3, pitch(166), reeds, blown), gain: 0.7 }, { clip: steam, gain: 0.1 }];
  const near = filter(place(6, layers), 'lowpass 1900');
  const bank = filter(near, 'lowpass 700');
  return fade(filter(place(6, [{ clip: near }, { clip: bank, at: 0.55, gain: 0.35, pan: -0.6 }, { clip: bank, at: 1.3, gain: 0.18, pan: 0.6 }]), 'reverb 45 60 100 100 30 -4'), 0.01, 1.5);
}

function bridgeWinch() {
  const next = chance('winch');
  const pawl = bank(6, (name) => stack([
    { clip: burst(`pawl${name}`, 900, 5200, 0.03) },
    { clip: ring([[590 + 40 * next(), 1, 0.13], [1180 + 90 * next(), 0.7, 0.09], [2260, 0.35, 0.06]]), gain: 0.8 },
    { clip: burst(`drum${name}`, 80, 320, 0.1), gain: 0.6 },
  ]));
  const link = bank(10, (name) => burst(`link${name}`, 1800, 6500, 0.03));
  const layers: Layer[] = [];
  // Men at the handles: slow to start, then in a swing, and the load stops them.
  for (let at = 0.1, rate = 3; at < 4.6; rate = Math.min(7.2, rate + 0.32), at += (1 + 0.12 * (next() - 0.5)) / (rate * (1 + 0.2 * Math.sin(at * 5.2)))) layers.push({ clip: pawl(next()), at, gain: 0.7 + 0.3 * next() });
  for (let at = 0.4; at < 4.7; at += 0.02 + 0.09 * next()) layers.push({ clip: link(next()), at, gain: 0.12 * next(), pan: next() - 0.5 });
  const groan = voice(4.5, (t) => 54 + 9 * Math.sin(t * 2.3) + 3 * Math.sin(t * 17), [1, 0.8, 0.6, 0.7, 0.4, 0.5, 0.3, 0.3, 0.2, 0.2], (t) => Math.min(1, t) * (0.6 + 0.4 * Math.sin(t * 5.2)));
  const stop = stack([{ clip: burst('stop', 35, 200, 0.5) }, { clip: ring([[74, 1, 0.7], [151, 0.6, 0.5], [430, 0.3, 0.3]]) }]);
  return fade(filter(place(6.2, [...layers, { clip: groan, at: 0.2, gain: 0.22 }, { clip: stop, at: 4.75, gain: 0.9 }]), 'reverb 35 50 80 90 15 -4'), 0.01, 0.9);
}
