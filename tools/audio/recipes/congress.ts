import { chance, level, loop, place, shape, sway, type Layer } from '../clip.ts';
import { babble, bank, bootstep, stack } from '../grains.ts';
import { score, type Note, type Part } from '../midi.ts';
import type { Recipe } from '../recipe.ts';
import { filter, filterRound, perform } from '../shell.ts';
import { burst, noise } from '../source.ts';
import { MELODY, PICKUP, raise } from './title.ts';

export const CONGRESS: readonly Recipe[] = [
  { id: 'bed_congress', caption: 'A packed hall; far off, singing', level: 'music', play: congress },
];

const ROUND = 62;
const TEMPO = 84;
const CHOIR = 52;
const TROMBONE = 57;
const TUBA = 58;

/**
 * Six hundred people who listen, mutter and shift their boots; from the yard, or the stairs, once in a round, men singing
 * the Workers' Marseillaise: the bars of `title.ts` and no others. What was sung at Smolny in that hour is not known to us.
 */
function congress() {
  const next = chance('congress at Smolny');
  const stir = sway('hall', ROUND, 4.5);
  const near = filterRound(babble(ROUND, 26, 'benches', { round: true }), 'highpass 130 lowpass 1500');
  const back = filterRound(babble(ROUND, 30, 'gallery', { round: true, raised: 1.12 }), 'highpass 150 lowpass 1100');
  const breath = loop(level(filter(noise(ROUND + 3, 'six hundred'), 'bandpass 330 1.8o')), 3);
  const boot = bank(12, bootstep);
  const shuffles = Array.from({ length: 90 }, (): Layer => ({ clip: boot(next()), at: ROUND * next(), gain: 0.04 + 0.09 * next() ** 3, pan: 1.6 * next() - 0.8 }));
  const bench = bank(5, (name) => stack([{ clip: burst(`bench${name}`, 110, 700, 0.16) }, { clip: burst(`seat${name}`, 500, 2200, 0.04), gain: 0.3 }]));
  const benches = Array.from({ length: 11 }, (): Layer => ({ clip: bench(next()), at: ROUND * next(), gain: 0.1 + 0.15 * next(), pan: 1.4 * next() - 0.7 }));
  const hall = place(ROUND, [
    { clip: shape(level(near), (t) => 0.3 + 0.7 * stir(t)), gain: 0.7 },
    { clip: shape(level(back), (t) => 0.4 + 0.6 * stir(t + 7)), gain: 0.6 },
    { clip: shape(breath, (t) => 0.4 + 0.6 * stir(t)), gain: 0.12 },
    ...shuffles, ...benches,
  ], true);
  const song = filterRound(place(ROUND, [{ clip: sung(), at: 17 }], true), 'highpass 120 lowpass 1300 lowpass 1900 reverb 85 60 100 100 40 0');
  return place(ROUND, [{ clip: level(filterRound(hall, 'reverb 60 55 100 100 20 -1')), gain: 0.45 }, { clip: level(song), gain: 0.5, pan: -0.35 }]);
}

/** Men in one voice, a fifth lower than the title has it, with a band that has lost its trumpets. */
function sung() {
  const next = chance('yard');
  const line = (octaves: number, force: number): Note[] => {
    let at = 0;
    return MELODY.flatMap(([pitch, beats]) => {
      const from = at;
      at += beats;
      return pitch === '' ? [] : [{ pitch: raise(pitch, octaves), at: from + 0.05 * next(), beats: beats * 0.95, force: force + Math.round(10 * next()) }];
    });
  };
  const steps = Array.from({ length: 16 }, (_, half): Note => ({ pitch: ['C2', 'G2'][half % 2] ?? 'C2', at: PICKUP + 2 * half, beats: 0.8, force: 60 }));
  const parts: Part[] = [
    { program: CHOIR, volume: 110, notes: line(-1, 86) },
    { program: CHOIR, volume: 90, notes: line(-2, 76) },
    { program: TROMBONE, volume: 44, notes: line(-1, 58) },
    { program: TUBA, volume: 52, notes: steps },
  ];
  return perform(score(parts, TEMPO, -5));
}
