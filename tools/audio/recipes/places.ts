import { chance, level, loop, place, shape, sway, type Clip, type Layer } from '../clip.ts';
import { babble, bank, bootstep, crackle, ringing, stack, wind } from '../grains.ts';
import { score, type Note } from '../midi.ts';
import type { Recipe } from '../recipe.ts';
import { filter, filterRound, perform } from '../shell.ts';
import { burst, noise, ring, voice } from '../source.ts';

/** What lies under a scene. Each closes on itself after this many seconds, and nothing in it comes twice at an even distance. */
const ROUND = 60;

export const PLACES: readonly Recipe[] = [
  { id: 'bed_street_night', caption: 'Wind; water in the gutters', level: 'ambience', play: streetNight },
  { id: 'bed_smolny', caption: 'Corridor: voices, a typewriter, boots', level: 'ambience', play: smolny },
  { id: 'bed_palace', caption: 'Clock, stove, a far telephone', level: 'ambience', play: palace },
  { id: 'bed_barracks', caption: 'Barracks: voices, tins, an accordion', level: 'ambience', play: barracks },
];

/** Noise through `effects` that closes on itself. */
const hush = (name: string, effects: string): Clip => loop(level(filter(noise(ROUND + 3, name), effects)), 3);

function streetNight() {
  const next = chance('street');
  const gusts = [sway('gusts', ROUND, 6), sway('squalls', ROUND, 2.3)] as const;
  const blown = (t: number) => 0.34 + 0.42 * gusts[0](t) + 0.2 * gusts[1](t);
  const air = loop(wind(ROUND + 4, 'night', blown), 4);
  const gutter = bank(9, () => {
    const hz = 520 + 500 * next();
    return voice(0.06, (t) => hz * (1 + 14 * t), [1, 0.2], (t) => Math.min(1, t * 400) * Math.exp(-t * 70));
  });
  const drips = Array.from({ length: 150 }, (): Layer => ({ clip: gutter(next()), at: ROUND * next(), gain: 0.04 + 0.22 * next() ** 2, pan: next() < 0.7 ? 0.55 : -0.4 }));
  // A sheet of tin works loose somewhere above, when it blows.
  const tin = bank(6, (name) => stack([{ clip: burst(`tin${name}`, 300, 2600, 0.12) }, { clip: ring([[270 + 90 * next(), 1, 0.3], [710, 0.6, 0.2], [1530, 0.3, 0.12]]), gain: 0.5 }]));
  const loose = Array.from({ length: 40 }, () => ROUND * next()).filter((at) => next() < (blown(at) - 0.55) * 2).map((at): Layer => ({ clip: tin(next()), at, gain: 0.05 + 0.07 * next(), pan: -0.7 }));
  const yard = filterRound(place(ROUND, [...drips, ...loose], true), 'reverb 20 50 50 100 5 -8');
  return place(ROUND, [{ clip: air, gain: 0.75 }, { clip: yard, gain: 0.45 }]);
}

function smolny() {
  const next = chance('smolny');
  const stir = sway('stir', ROUND, 5);
  const voices = shape(filterRound(babble(ROUND, 18, 'smolny', { round: true }), 'highpass 130 lowpass 1700'), (t) => 0.5 + 0.5 * stir(t));
  const key = bank(14, (name) => stack([{ clip: burst(`type${name}`, 1100, 5500, 0.03) }, { clip: burst(`platen${name}`, 150, 600, 0.05), gain: 0.6 }]));
  const margin = ring([[2480, 1, 0.7], [5300, 0.4, 0.3]]);
  const carriage = burst('carriage', 500, 3200, 0.3);
  const typed: Layer[] = [];
  for (const [from, to] of [[1.5, 7.2], [9, 13.1], [19.4, 22.3], [23.8, 28.9], [37.2, 41], [42.5, 48.3], [55.1, 58]] as const) {
    for (let at = from; at < to; at += next() < 0.14 ? 0.3 + 0.5 * next() : 0.1 + 0.09 * next()) typed.push({ clip: key(next()), at, gain: 0.5 + 0.5 * next(), pan: 0.5 });
    typed.push({ clip: margin, at: to + 0.1, gain: 0.2, pan: 0.5 }, { clip: carriage, at: to + 0.5, gain: 0.6, pan: 0.5 });
  }
  const step = bank(14, bootstep);
  const passing = [[2, -1, 0.5, 7], [13.5, 1, 0.53, 9], [14.1, 1, 0.47, 9], [27, -1, 0.42, 8], [38.4, 1, 0.56, 8], [50.2, -1, 0.49, 9], [50.6, -1, 0.51, 8], [51.9, -1, 0.46, 7]] as const;
  const boots = passing.flatMap(([from, way, pace, lasts]) => Array.from({ length: Math.floor(lasts / pace) }, (_, index): Layer => {
    const gone = (index * pace) / lasts;
    return { clip: step(next()), at: from + index * pace + 0.03 * next(), gain: Math.sin(Math.PI * gone) ** 1.5 * (0.7 + 0.3 * next()), pan: way * (1.6 * gone - 0.8) };
  }));
  // Doors, never twice the same: in that building nobody shuts one for long.
  const doors = [[8.3, 0.5], [24.6, 0.32], [33.7, 0.7], [47.1, 0.4]].map(([at = 0, gain = 0], index): Layer => ({ clip: stack([{ clip: burst(`door${index}`, 60, 380 + 60 * index, 0.22) }, { clip: burst(`lock${index}`, 900, 3600, 0.03), at: 0.03, gain: 0.3 }]), at, gain, pan: 0.8 - 0.5 * index }));
  const air = hush('corridor', 'bandpass 240 2o');
  const far = filterRound(place(ROUND, [{ clip: voices }, { clip: place(ROUND, doors, true), gain: 0.8 }]), 'reverb 65 60 80 100 15 0');
  const near = filterRound(place(ROUND, [{ clip: place(ROUND, typed, true), gain: 0.5 }, { clip: place(ROUND, boots, true), gain: 0.9 }]), 'lowpass 5000 reverb 30 60 60 100 10 -5');
  return place(ROUND, [{ clip: level(far), gain: 0.55 }, { clip: near, gain: 0.8 }, { clip: air, gain: 0.06 }]);
}

function palace() {
  const next = chance('palace');
  const tick = stack([{ clip: burst('tick', 1500, 5200, 0.02), gain: 0.6 }, { clip: ring([[1180, 1, 0.04], [430, 0.7, 0.07], [2650, 0.4, 0.03]]) }]);
  const tock = stack([{ clip: burst('tock', 1100, 4200, 0.02), gain: 0.5 }, { clip: ring([[930, 1, 0.05], [360, 0.8, 0.08], [2100, 0.3, 0.03]]) }]);
  const clock = Array.from({ length: ROUND }, (_, second): Layer => ({ clip: second % 2 ? tock : tick, at: second + 0.2, gain: 0.15, pan: -0.35 }));
  const glow = sway('glow', ROUND, 7);
  const embers = shape(crackle(ROUND, 5, 'stove', true), (t) => 0.15 + 0.85 * glow(t) ** 1.5);
  const draught = shape(hush('draught', 'highpass 50 lowpass 220 lowpass 400'), (t) => 0.55 + 0.45 * glow(t + 4));
  // A telephone several rooms away is rung three times, and is not answered.
  const far = filter(ringing(1.6), 'lowpass 1500 lowpass 2200');
  const calls = [13.2, 19.9, 44.9].map((at): Layer => ({ clip: far, at, gain: 0.35, pan: -0.6 }));
  // Parquet under somebody's feet, one room on.
  const board = bank(8, (name) => stack([{ clip: burst(`board${name}`, 70, 420, 0.13) }, { clip: voice(0.16, (t) => 150 + 130 * next() + 240 * t, [0.4, 1, 0.7, 0.5], (t) => Math.sin((Math.PI * Math.min(t, 0.16)) / 0.16)), at: 0.03, gain: 0.12 }]));
  const walks = [[24.3, 7, 0.68], [31.6, 5, 0.75], [52.2, 8, 0.62]] as const;
  const steps = walks.flatMap(([from, count, pace]) => Array.from({ length: count }, (_, index): Layer => ({ clip: board(next()), at: from + pace * index + 0.05 * next(), gain: 0.3 * Math.sin((Math.PI * (index + 0.5)) / count), pan: 0.2 })));
  const room = filterRound(place(ROUND, [...clock, { clip: embers, gain: 0.16, pan: 0.5 }], true), 'reverb 40 60 70 90 10 -5');
  const rooms = filterRound(place(ROUND, [...calls, ...steps], true), 'reverb 80 70 100 100 40 -1');
  return place(ROUND, [{ clip: room, gain: 0.6 }, { clip: draught, gain: 0.05 }, { clip: rooms, gain: 0.15 }]);
}

/** Men on their bunks and at the table, tins, a stove; at the far end somebody tries an accordion, and thinks better of it. */
function barracks() {
  const next = chance('barracks');
  const talk = sway('talk', ROUND, 4);
  const voices = shape(filterRound(babble(ROUND, 11, 'barracks', { round: true }), 'highpass 110 lowpass 2300'), (t) => 0.3 + 0.7 * talk(t));
  const tin = bank(9, (name) => {
    const up = 0.85 + 0.4 * next();
    return stack([{ clip: ring([[940 * up, 1, 0.22], [2330 * up, 0.7, 0.14], [3870 * up, 0.4, 0.08]]) }, { clip: burst(`spoon${name}`, 1600, 6500, 0.02), gain: 0.5 }]);
  });
  const tins = Array.from({ length: 42 }, (): Layer => ({ clip: tin(next()), at: ROUND * next(), gain: 0.1 + 0.3 * next() ** 3, pan: 1.2 * next() - 0.6 }));
  const plank = bank(10, (name) => stack([{ clip: burst(`plank${name}`, 60, 360, 0.15) }, { clip: burst(`sole${name}`, 700, 2600, 0.03), gain: 0.2 }]));
  const walks = [[4.2, 8, 0.6], [19.8, 11, 0.55], [36.5, 6, 0.7], [47.3, 9, 0.58]] as const;
  const steps = walks.flatMap(([from, count, pace]) => Array.from({ length: count }, (_, index): Layer => ({ clip: plank(next()), at: from + pace * index + 0.05 * next(), gain: 0.7 * Math.sin((Math.PI * (index + 0.5)) / count), pan: 1.2 * (index / count) - 0.6 })));
  const cough = bank(4, (name) => shape(burst(`cough${name}`, 280, 1900, 0.2), (t) => Math.min(1, t / 0.012)));
  const coughs = [7.9, 8.3, 29.4, 29.75, 30.2, 54.1].map((at): Layer => ({ clip: cough(next()), at, gain: 0.2 + 0.1 * next(), pan: 0.5 }));
  const stove = crackle(ROUND, 4, 'iron', true);
  const air = hush('bunks', 'highpass 60 lowpass 500');
  const dry = place(ROUND, [{ clip: voices, gain: 0.8 }, ...tins, ...steps, ...coughs, { clip: stove, gain: 0.08, pan: -0.5 }], true);
  const far = filterRound(place(ROUND, [{ clip: tried(), gain: 1, pan: 0.3 }], true), 'highpass 200 lowpass 1500 reverb 70 60 90 100 25 0');
  return place(ROUND, [{ clip: filterRound(dry, 'lowpass 4800 reverb 35 60 70 100 8 -4'), gain: 0.7 }, { clip: level(far), gain: 0.16 }, { clip: air, gain: 0.025 }]);
}

/** Two scraps for the accordion, of nobody's song: they are ours. */
function tried(): Clip {
  const scraps = [
    [11, [['A4', 0.5], ['B4', 0.5], ['C5', 1], ['B4', 0.5], ['A4', 0.5], ['E4', 2]]],
    [40, [['E4', 0.5], ['A4', 0.5], ['C5', 0.5], ['B4', 0.5], ['A4', 0.5], ['G#4', 0.5], ['A4', 2.5]]],
  ] as const;
  const notes = scraps.flatMap(([from, scrap]) => {
    let at = from;
    return scrap.map(([pitch, beats]): Note => ({ pitch, at: (at += beats) - beats, beats: beats * 0.95, force: 70 }));
  });
  const basses = [['A2', 11], ['A2', 13], ['E3', 15], ['A2', 40], ['E3', 42], ['A2', 43.5]].map(([pitch, at]): Note => ({ pitch: String(pitch), at: Number(at), beats: 1.4, force: 44 }));
  return level(perform(score([{ program: 21, volume: 100, notes: [...notes, ...basses] }], 60)).slice(0, ROUND * 96_000));
}
