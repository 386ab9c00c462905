import { chance, fade, level, place, shape, soften, type Layer } from '../clip.ts';
import { bank, stack } from '../grains.ts';
import type { Recipe } from '../recipe.ts';
import { filter } from '../shell.ts';
import { burst, noise, ring, voice } from '../source.ts';

/** What is heard in a house and at its door. */
export const HOUSE: readonly Recipe[] = [
  { id: 'knock', caption: 'Three knocks at the door', level: 'effect', play: knock },
  { id: 'door', caption: 'A heavy door shuts', level: 'effect', play: door },
  { id: 'glass', caption: 'A window pane breaks', level: 'effect', play: glass },
  { id: 'rifles_down', caption: 'Rifles are laid down', level: 'effect', play: riflesDown },
  { id: 'clock_stops', caption: 'A clock is stopped', level: 'effect', play: clockStops },
];

function knock() {
  const blow = (name: string) => stack([
    { clip: ring([[98, 1, 0.16], [176, 0.9, 0.13], [312, 0.6, 0.09], [545, 0.3, 0.06]]) },
    { clip: burst(`fist${name}`, 250, 2600, 0.03), gain: 0.7 },
    { clip: burst(`frame${name}`, 1200, 3800, 0.05), at: 0.02, gain: 0.08 },
  ]);
  const blows = [[0.02, 0.85], [0.3, 0.9], [0.56, 1]] as const;
  return fade(filter(place(1.7, blows.map(([at, gain]) => ({ clip: blow(String(at)), at, gain }))), 'reverb 30 60 40 80 5 -4'), 0.001, 0.25);
}

/** The latch, the hinges, the leaf against its frame, the bolt. */
function door() {
  const latch = stack([{ clip: burst('latch', 900, 5200, 0.03) }, { clip: ring([[620, 1, 0.07], [1410, 0.6, 0.05], [2980, 0.3, 0.03]]), gain: 0.6 }]);
  // Iron that sticks and slips: a rough tone whose pitch climbs with the speed of the leaf.
  const stick = chance('hinge');
  const hinge = voice(0.9, (t) => 190 + 130 * t + 26 * Math.sin(t * 23), [0.3, 0.6, 1, 0.8, 0.9, 0.5, 0.6, 0.4, 0.3, 0.3], (t) => Math.sin((Math.PI * Math.min(t, 0.9)) / 0.9) * (0.25 + 0.75 * Math.abs(Math.sin(t * 71 + 9 * Math.sin(t * 13)))) * (0.55 + 0.45 * stick()));
  const leaf = stack([
    { clip: burst('leaf', 38, 240, 0.32) },
    { clip: ring([[66, 1, 0.4], [118, 0.8, 0.3], [214, 0.5, 0.2], [391, 0.3, 0.12]]), gain: 0.9 },
    { clip: burst('jamb', 500, 3600, 0.06), gain: 0.5 },
    { clip: burst('panes', 2200, 6500, 0.16), at: 0.02, gain: 0.08 },
  ]);
  const layers = [{ clip: latch, at: 0.05, gain: 0.3 }, { clip: hinge, at: 0.25, gain: 0.07 }, { clip: leaf, at: 1.2 }, { clip: latch, at: 1.29, gain: 0.34 }];
  return fade(soften(filter(place(2.8, layers), 'reverb 50 55 70 90 12 -3'), 1.8), 0.002, 0.7);
}

/** The crack, the sheet coming down, and single pieces after it. */
function glass() {
  const next = chance('pane');
  const piece = bank(28, () => {
    const hz = 2100 + 4200 * next();
    return ring([[hz, 1, 0.05 + 0.16 * next()], [hz * 1.53, 0.7, 0.06 + 0.1 * next()], [hz * 2.31, 0.4, 0.05]]);
  });
  const layers: Layer[] = [
    { clip: burst('crack', 900, 9000, 0.09), at: 0.04, gain: 0.9 },
    { clip: burst('frame', 160, 900, 0.12), at: 0.04, gain: 0.5 },
  ];
  const falls = [[0.06, 0.09, 46], [0.42, 0.13, 40], [0.75, 0.35, 16]] as const;
  for (const [from, spread, count] of falls) for (let index = 0; index < count; index++) {
    layers.push({ clip: piece(next()), at: from + spread * (next() + next()), gain: 0.05 + 0.3 * next() ** 3, pan: 1.2 * next() - 0.6 });
  }
  layers.push({ clip: shape(burst('sheet', 1800, 9500, 0.5), (t) => Math.min(1, t / 0.03)), at: 0.44, gain: 0.28 });
  return fade(filter(place(2.1, layers), 'reverb 30 40 60 90 8 -5'), 0.001, 0.5);
}

/** Four or five of them on stone: the butt, the barrel against the next, the bolt's rattle. */
function riflesDown() {
  const next = chance('arms');
  const rifle = (name: string) => {
    const up = 0.9 + 0.25 * next();
    return stack([
      { clip: burst(`butt${name}`, 90, 620, 0.09) },
      { clip: ring([[214 * up, 1, 0.1], [530 * up, 0.6, 0.06]]), gain: 0.7 },
      { clip: ring([[1330 * up, 1, 0.16], [2710 * up, 0.7, 0.12], [4480 * up, 0.4, 0.07]]), at: 0.07 + 0.03 * next(), gain: 0.3 },
      { clip: burst(`bolt${name}`, 1600, 6800, 0.04), at: 0.08, gain: 0.35 },
    ]);
  };
  const laid = [0.05, 0.62, 0.95, 1.62, 2.2].map((at, index): Layer => ({ clip: rifle(String(index)), at: at + 0.06 * next(), gain: 0.7 + 0.3 * next(), pan: 0.8 * next() - 0.4 }));
  const sling = shape(level(filter(noise(2.6, 'slings'), 'bandpass 1900 2o')), (t) => 0.5 + 0.5 * Math.sin(t * 8.3));
  return fade(soften(filter(place(3.6, [...laid, { clip: sling, gain: 0.012 }]), 'reverb 40 50 70 90 10 -4'), 1.8), 0.002, 0.8);
}

/** A mantel clock with a quick beat; then a finger on the pendulum. */
function clockStops() {
  const tick = stack([{ clip: burst('beat', 1500, 5200, 0.02), gain: 0.6 }, { clip: ring([[1480, 1, 0.05], [560, 0.7, 0.08], [2950, 0.4, 0.03]]) }]);
  const tock = stack([{ clip: burst('back', 1100, 4200, 0.02), gain: 0.5 }, { clip: ring([[1190, 1, 0.06], [470, 0.8, 0.09], [2400, 0.3, 0.03]]) }]);
  const beats = Array.from({ length: 6 }, (_, beat): Layer => ({ clip: beat % 2 ? tock : tick, at: 0.1 + 0.5 * beat, gain: 0.8, pan: -0.1 }));
  const hand = stack([{ clip: burst('finger', 200, 1400, 0.05) }, { clip: ring([[310, 1, 0.12], [775, 0.5, 0.08]]), gain: 0.5 }]);
  const spring = ring([[523, 1, 1.5], [1049, 0.4, 0.9], [1580, 0.15, 0.5]]);
  return fade(filter(place(4.4, [...beats, { clip: hand, at: 3.02, gain: 0.9 }, { clip: spring, at: 3.03, gain: 0.06 }]), 'reverb 35 60 60 80 8 -4'), 0.002, 0.9);
}
