import { chance, place } from '../clip.ts';
import { score, type Note, type Part } from '../midi.ts';
import type { Recipe } from '../recipe.ts';
import { filterRound, perform } from '../shell.ts';

export const AFTERMATH: readonly Recipe[] = [
  { id: 'bed_aftermath', caption: 'A slow tune, alone', level: 'music', play: aftermath },
];

const TEMPO = 52;
const BARS = 13;
const CLARINET = 71;
const REED_ORGAN = 20;
const STRINGS = 48;

/**
 * The tune: bar, beat, pitch, beats. Natural minor, falling fourths at the ends of lines, as in the long songs of the
 * villages; but the tune is ours, and no song.
 */
const TUNE = [
  [1, 0, 'A3', 1.5], [1, 1.5, 'C4', 0.5], [1, 2, 'B3', 1], [1, 3, 'A3', 1], [2, 0, 'E4', 3],
  [3, 0, 'D4', 1.5], [3, 1.5, 'E4', 0.5], [3, 2, 'C4', 1], [3, 3, 'B3', 1], [4, 0, 'E3', 3.5],
  [7, 0, 'A3', 1], [7, 1, 'C4', 1], [7, 2, 'D4', 1.5], [7, 3.5, 'E4', 0.5], [8, 0, 'G4', 2], [8, 2, 'E4', 2],
  [9, 0, 'F4', 1.5], [9, 1.5, 'E4', 0.5], [9, 2, 'D4', 1], [9, 3, 'C4', 1], [10, 0, 'B3', 1], [10, 1, 'C4', 0.5], [10, 1.5, 'B3', 0.5], [10, 2, 'E3', 2],
  [11, 0, 'A3', 4],
] as const;

/** Open fifths for the harmonium, a bar and more each; where there is none it is silent. */
const FIFTHS = [[0, ['A2', 'E3']], [2, ['A2', 'E3']], [4, ['E2', 'B2']], [5, ['A2', 'E3']], [7, ['A2', 'E3']], [8, ['C3', 'G3']], [9, ['D3', 'A3']], [10, ['E2', 'B2']], [11, ['A2', 'E3']], [12, ['A2']]] as const;

/** Six in the morning: one clarinet, a breath of harmonium, and strings that come only for the second half. */
function aftermath() {
  const next = chance('aftermath');
  const tune = TUNE.map(([bar, beat, pitch, long]): Note => ({ pitch, at: 4 * bar + beat + 0.04 * next(), beats: long * 0.97, force: 56 + Math.round(8 * next()) }));
  const fifths = FIFTHS.flatMap(([bar, pitches]) => pitches.map((pitch, part): Note => ({ pitch, at: 4 * bar + 0.3 * part, beats: 3.6, force: 40 })));
  const strings = [[7, 'C4'], [8, 'E4'], [9, 'F4'], [10, 'G#3'], [11, 'A3'], [12, 'A3']].map(([bar, pitch]): Note => ({ pitch: String(pitch), at: 4 * Number(bar) + 0.5, beats: 3.95, force: 36 }));
  const parts: Part[] = [
    { program: CLARINET, volume: 88, notes: tune },
    { program: REED_ORGAN, volume: 58, notes: fifths },
    { program: STRINGS, volume: 56, notes: strings },
  ];
  const played = place((4 * BARS * 60) / TEMPO, [{ clip: perform(score(parts, TEMPO)) }], true);
  return filterRound(played, 'lowpass 4500 reverb 65 50 100 90 30 -2');
}
