import { chance, fade, place, shape, soften, type Layer } from '../clip.ts';
import { bank, ringing, stack } from '../grains.ts';
import type { Recipe } from '../recipe.ts';
import { filter } from '../shell.ts';
import { burst, dying, noise, ring, voice } from '../source.ts';

/** What is heard where orders go by wire and on paper. */
export const WIRES: readonly Recipe[] = [
  { id: 'telegraph', caption: 'Morse, far off', level: 'effect', play: telegraph },
  { id: 'telephone', caption: 'A crank, a telephone rings', level: 'effect', play: telephone },
  { id: 'switchboard', caption: 'Plugs in a switchboard', level: 'effect', play: switchboard },
  { id: 'lights_out', caption: 'A relay; the hum dies', level: 'effect', play: lightsOut },
  { id: 'stamp', caption: 'A stamp comes down', level: 'effect', play: stamp },
  { id: 'paper', caption: 'Paper, unfolded', level: 'effect', play: paper },
  { id: 'press', caption: 'A printing press at work', level: 'effect', play: press },
];

/** "Petrograd" in the Russian Morse alphabet, as a sounder gives it: a click down, a duller click up. */
function telegraph() {
  const UNIT = 0.052;
  const letters = ['.--.', '.', '-', '.-.', '---', '--.', '.-.', '.-', '-..'];
  const down = stack([{ clip: burst('down', 1400, 6500, 0.025) }, { clip: ring([[2350, 1, 0.05], [3720, 0.6, 0.04], [640, 0.7, 0.05]]) }]);
  const up = stack([{ clip: burst('up', 900, 4200, 0.03) }, { clip: ring([[1720, 1, 0.04], [480, 0.8, 0.05]]) }]);
  const clicks: Layer[] = [];
  let at = 0.05;
  for (const letter of letters) {
    for (const sign of letter) {
      const held = sign === '-' ? 3 * UNIT : UNIT;
      clicks.push({ clip: down, at }, { clip: up, at: at + held, gain: 0.6 });
      at += held + UNIT;
    }
    at += 2 * UNIT;
  }
  return filter(place(at + 0.5, clicks), 'lowpass 5200 reverb 45 60 55 90 8 -3');
}

function telephone() {
  const teeth = bank(8, (name) => burst(`tooth${name}`, 700, 3800, 0.02));
  const next = chance('crank');
  // Three turns of the handle; the gears run with the hand, fastest at the bottom of each turn.
  const crank: Layer[] = [];
  for (let at = 0; at < 1.15; at += 0.011 / (0.75 + 0.35 * Math.sin(at * 16.3))) crank.push({ clip: teeth(next()), at, gain: 0.2 + 0.12 * Math.sin(at * 16.3) });
  const whirr = voice(1.15, (t) => 120 + 40 * Math.sin(t * 16.3), [1, 0.7, 0.5, 0.3, 0.2], (t) => 0.5 + 0.3 * Math.sin(t * 16.3));
  const bell = ringing(1.1);
  const rung = [{ clip: crankCase(crank) }, { clip: whirr, gain: 0.08 }, { clip: bell, at: 1.6, gain: 0.85 }];
  return fade(filter(place(4, rung), 'reverb 25 50 30 70 0 -5'), 0.005, 0.25);
}

const crankCase = (teeth: readonly Layer[]) => filter(place(1.3, teeth), 'equalizer 900 1q 8 lowpass 5000');

function switchboard() {
  const next = chance('plugs');
  const jack = bank(6, (name) => stack([
    { clip: shape(burst(`scrape${name}`, 2600, 8000, 0.09), (t) => Math.min(1, t / 0.03)), gain: 0.3 },
    { clip: burst(`click${name}`, 1300, 6200, 0.022), at: 0.05 },
    { clip: ring([[210, 1, 0.08], [470, 0.7, 0.06], [1150, 0.4, 0.03]]), at: 0.05, gain: 0.7 },
  ]));
  const shutter = ring([[2150, 1, 0.06], [3380, 0.6, 0.05], [5200, 0.4, 0.03]]);
  const buzz = voice(0.34, () => 118, [1, 0.8, 0.9, 0.6, 0.7, 0.4, 0.4, 0.3], (t) => Math.min(1, t * 60, (0.34 - t) * 60));
  const plugged = [0.05, 0.5, 0.78, 1.42, 1.86, 2.1, 2.75, 3.2].map((at, index): Layer => ({ clip: jack(next()), at, gain: 0.6 + 0.4 * next(), pan: [-0.4, 0.3, 0][index % 3] ?? 0 }));
  const fallen = [0.34, 1.2, 1.27, 2.5].map((at): Layer => ({ clip: shutter, at, gain: 0.35, pan: next() - 0.5 }));
  return soften(filter(place(4, [...plugged, ...fallen, { clip: buzz, at: 2.3, gain: 0.035, pan: 0.4 }]), 'reverb 30 60 40 80 5 -4'), 3.5);
}

/** The hum of the lamps, a relay that falls, and the dynamo running down. */
function lightsOut() {
  const FALLS = 1.1;
  const since = (t: number) => Math.max(0, t - FALLS);
  const hum = voice(3.8, (t) => 50 * Math.exp(-0.55 * since(t)), [0.7, 1, 0.5, 0.55, 0.2, 0.25, 0.1, 0.12], (t) => Math.min(1, t * 4) * dying(since(t), 3));
  const relay = stack([
    { clip: ring([[165, 1, 0.16], [390, 0.7, 0.1], [1240, 0.5, 0.07], [2700, 0.3, 0.05]]) },
    { clip: burst('armature', 900, 5500, 0.04), gain: 0.9 },
    { clip: burst('bounce', 900, 4500, 0.03), at: 0.075, gain: 0.35 },
  ]);
  return fade(filter(place(3.8, [{ clip: hum, gain: 0.28 }, { clip: relay, at: FALLS }]), 'reverb 35 60 60 80 5 -5'), 0.02, 0.3);
}

function stamp() {
  const pad = stack([{ clip: burst('pad', 120, 900, 0.1) }, { clip: burst('ink', 1500, 4000, 0.05), gain: 0.15 }]);
  const blow = stack([
    { clip: burst('blow', 40, 260, 0.2) },
    { clip: ring([[92, 1, 0.22], [185, 0.6, 0.15], [340, 0.35, 0.1]]), gain: 0.9 },
    { clip: burst('face', 700, 5200, 0.035), gain: 0.55 },
    { clip: burst('desk', 1800, 5000, 0.06), at: 0.05, gain: 0.1 },
  ]);
  return fade(filter(place(1.4, [{ clip: pad, at: 0.03, gain: 0.3 }, { clip: blow, at: 0.5 }]), 'reverb 20 60 30 60 0 -6'), 0.001, 0.15);
}

function paper() {
  const next = chance('paper');
  const crackle = bank(24, (name) => burst(`fibre${name}`, 1600 + 1400 * next(), 12_000, 0.004 + 0.02 * next() ** 2));
  // Three movements of the hands: it is taken, opened, smoothed.
  const hands = [[0.2, 0.09, 0.8], [0.62, 0.15, 1], [1.2, 0.2, 0.55]] as const;
  const moved = (t: number) => hands.reduce((sum, [at, width, gain]) => sum + gain * Math.exp(-(((t - at) / width) ** 2)), 0);
  const crackles = Array.from({ length: 900 }, () => 1.6 * next())
    .filter((at) => next() < moved(at))
    .map((at): Layer => ({ clip: crackle(next()), at, gain: 0.08 + 0.9 * next() ** 4, pan: next() - 0.5 }));
  const brush = shape(filter(noise(1.7, 'sheet'), 'highpass 2200 lowpass 7500'), moved);
  return fade(filter(place(1.9, [...crackles, { clip: brush, gain: 0.05 }]), 'reverb 12 70 20 60 0 -6'), 0.005, 0.1);
}

/** A flat-bed press: the bed goes out and comes back, the grippers take a sheet, the fly lays it down. */
function press() {
  const CYCLE = 0.62;
  const next = chance('press');
  const turn = bank(8, (name) => stack([
    { clip: burst(`bed${name}`, 45, 240, 0.26), gain: 1 },
    { clip: ring([[410 + 12 * next(), 1, 0.08], [980, 0.6, 0.06], [1730, 0.4, 0.05]]), gain: 0.35 },
    { clip: burst(`grip${name}`, 1100, 5200, 0.04), at: 0.14 + 0.01 * next(), gain: 0.4 },
    { clip: burst(`back${name}`, 60, 300, 0.2), at: 0.31, gain: 0.7 },
    { clip: burst(`rack${name}`, 600, 2600, 0.05), at: 0.32, gain: 0.4 },
    { clip: shape(burst(`fly${name}`, 1800, 6500, 0.3), (t) => Math.min(1, t / 0.07)), at: 0.38 + 0.015 * next(), gain: 0.18 + 0.08 * next() },
  ]));
  const turns = Array.from({ length: 8 }, (_, index): Layer => ({ clip: turn((index + 0.5) / 8), at: 0.05 + CYCLE * index, gain: 0.9 + 0.1 * next() }));
  const gears = filter(noise(5, 'gears'), 'highpass 150 lowpass 900 tremolo 13 40');
  return fade(filter(place(5, [...turns, { clip: gears, gain: 0.05 }]), 'reverb 35 60 60 80 5 -5'), 0.15, 0.9);
}
