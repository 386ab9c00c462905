import { place } from '../clip.ts';
import { score, type Note, type Part } from '../midi.ts';
import type { Recipe } from '../recipe.ts';
import { filterRound, perform } from '../shell.ts';

export const SIEGE: readonly Recipe[] = [
  { id: 'bed_siege', caption: 'Low strings, a muffled drum', level: 'music', play: siege },
];

const TEMPO = 48;
const BARS = 13;
const STRINGS = 48;
const CELLO = 42;
const CONTRABASS = 43;
const REED_ORGAN = 20;
const TIMPANI = 47;

/** One chord to a bar, over D, in D minor with the lowered second: it leans on A and never quite comes home. */
const HARMONY = [
  ['D3', 'A3', 'F4'], ['D3', 'A3', 'F4'], ['D3', 'Bb3', 'F4'], ['D3', 'Bb3', 'G4'], ['D3', 'G3', 'Bb3'], ['C#3', 'G3', 'A3'], ['D3', 'A3', 'F4'],
  ['D3', 'A3', 'F4'], ['Eb3', 'Bb3', 'G4'], ['Eb3', 'G3', 'Bb3'], ['D3', 'G3', 'Bb3'], ['C#3', 'E3', 'A3'], ['C#3', 'G3', 'A3'],
] as const;

/** What the cello says, twice and no more: bar, beat, pitch, beats. */
const LINE = [
  [2, 0, 'D3', 2], [2, 2, 'F3', 1.5], [2, 3.5, 'E3', 0.5], [3, 0, 'D3', 3], [4, 0, 'G3', 2], [4, 2, 'F3', 1], [4, 3, 'E3', 1], [5, 0, 'A2', 4],
  [8, 0, 'G3', 1.5], [8, 1.5, 'F3', 0.5], [8, 2, 'Eb3', 2], [9, 0, 'Eb3', 2], [9, 2, 'D3', 1], [9, 3, 'C#3', 1], [10, 0, 'D3', 2.5], [11, 0, 'C#3', 3],
] as const;

/**
 * A minute round the Winter Palace: our own music, in the manner of the slow funeral songs of the time. Nothing in it is
 * quoted. Held strings whose bows change in turn, a harmonium that swells and goes, a drum like a heart some way off.
 */
function siege() {
  const beats = 4 * BARS;
  // Each voice of the strings changes its bow at another beat, so that the round has no joint.
  const held = HARMONY.flatMap((chord, bar) => chord.map((pitch, part): Note => ({ pitch, at: 4 * bar + 0.55 * part, beats: 5.4, force: 40 + 6 * part + swell(bar) })));
  const floor = Array.from({ length: BARS }, (_, bar): Note => ({ pitch: bar === 5 || bar > 10 ? 'A1' : 'D2', at: 4 * bar + 1.3, beats: 5.2, force: 48 + swell(bar) }));
  const reeds = [0, 3, 6, 8, 11].flatMap((bar) => (HARMONY[bar] ?? []).map((pitch): Note => ({ pitch, at: 4 * bar + 1, beats: 5, force: 34 })));
  const cello = LINE.map(([bar, beat, pitch, long]): Note => ({ pitch, at: 4 * bar + beat, beats: long * 0.98, force: 58 + swell(bar) }));
  // Two strokes and a wait; it comes nearer towards the middle, and once it does not come.
  const drum = Array.from({ length: BARS }, (_, bar) => bar)
    .filter((bar) => bar !== 6)
    .flatMap((bar): Note[] => [
      { pitch: 'D2', at: 4 * bar, beats: 1, force: 44 + 2 * swell(bar) },
      { pitch: 'D2', at: 4 * bar + 0.75, beats: 1, force: 30 + 2 * swell(bar) },
      ...(swell(bar) > 6 ? [{ pitch: 'A1', at: 4 * bar + 2.5, beats: 1, force: 34 + swell(bar) }] : []),
    ]);
  const parts: Part[] = [
    ...desks(STRINGS, 84, held),
    ...desks(CONTRABASS, 92, floor),
    { program: REED_ORGAN, volume: 48, notes: reeds },
    { program: CELLO, volume: 82, notes: cello },
    { program: TIMPANI, volume: 96, notes: drum },
  ];
  const played = place((beats * 60) / TEMPO, [{ clip: perform(score(parts, TEMPO)) }], true);
  return filterRound(played, 'lowpass 3600 reverb 60 60 90 90 25 -3');
}

/** Two desks that take the bars in turn: on one channel the end of a note would silence its successor of the same pitch. */
function desks(program: number, volume: number, notes: readonly Note[]): Part[] {
  return [0, 1].map((desk) => ({ program, volume, notes: notes.filter(({ at }) => Math.floor(at / 4) % 2 === desk) }));
}

/** How near it has come: most in the eighth to tenth bar. */
const swell = (bar: number): number => Math.round(14 * Math.exp(-(((bar - 8.5) / 2.6) ** 2)));
