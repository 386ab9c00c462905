import { chance, loop, place } from '../clip.ts';
import { score, type Note, type Part } from '../midi.ts';
import type { Recipe } from '../recipe.ts';
import { filter, perform } from '../shell.ts';

export const TITLE: readonly Recipe[] = [
  { id: 'bed_title', caption: "A slow harmonium: the Workers' Marseillaise", level: 'music', play: title },
];

const Q = 0.25;
/** The first eight bars of the melody of 1792, to which the words of 1875 are sung: pitch (or a rest) and beats. */
export const MELODY = [
  ['G4', Q], ['G4', 0.75], ['G4', Q],
  ['C5', 1], ['C5', 1], ['D5', 1], ['D5', 1],
  ['G5', 1.5], ['E5', 0.5], ['C5', 0.75], ['C5', Q], ['E5', 0.75], ['C5', Q],
  ['A4', 1], ['F5', 2], ['D5', 0.75], ['B4', Q],
  ['C5', 2], ['', 1], ['C5', 0.75], ['D5', Q],
  ['E5', 1], ['E5', 1], ['E5', 1], ['F5', 0.75], ['E5', Q],
  ['E5', 1], ['D5', 1], ['', 1], ['D5', 0.75], ['E5', Q],
  ['F5', 1], ['F5', 1], ['F5', 1], ['G5', 0.75], ['F5', Q],
  ['E5', 3],
] as const;
/** Beats before the first bar. */
export const PICKUP = 1.25;
/** One chord to a bar. */
const HARMONY = [['C3', 'E4', 'G4'], ['C3', 'E4', 'G4'], ['F3', 'A3', 'C4'], ['C3', 'E4', 'G4'], ['C3', 'E4', 'G4'], ['G3', 'B3', 'D4'], ['G3', 'B3', 'D4'], ['C3', 'E4', 'G4']] as const;

const TEMPO = 56;
const REED_ORGAN = 20;
const CHOIR = 52;

/** A drone, the melody alone, the melody over chords with far voices, the drone. A tone below C, as the street's accordions have it. */
function title() {
  const next = chance('title');
  const sung = (from: number, octave: number, force: number): Note[] => {
    let at = from;
    return MELODY.flatMap(([pitch, beats]) => {
      const note = { pitch: raise(pitch, octave), at: at + 0.03 * next(), beats: beats * 0.96, force: force + Math.round(6 * next()) };
      at += beats;
      return pitch === '' ? [] : [note];
    });
  };
  const FIRST = 4 - PICKUP;
  const SECOND = FIRST + 33;
  const chords = HARMONY.flatMap((chord, bar) => chord.map((pitch): Note => ({ pitch, at: SECOND + PICKUP + 4 * bar, beats: 3.95, force: 46 })));
  const END = SECOND + PICKUP + 32;
  const drone = [['C3', 0, END + 3], ['G3', 0, FIRST + PICKUP + 8], ['G3', END - 4, 7]] as const;
  const harmonium: Part = { program: REED_ORGAN, volume: 92, notes: [...sung(FIRST, -1, 62), ...sung(SECOND, 0, 60), ...chords] };
  const bellows: Part = { program: REED_ORGAN, volume: 56, notes: drone.map(([pitch, at, beats]) => ({ pitch, at, beats, force: 48 })) };
  const voices: Part = { program: CHOIR, volume: 50, notes: sung(SECOND, -1, 44) };
  const seconds = Math.round(((END + 7) * 60) / TEMPO);
  const played = place(seconds, [{ clip: perform(score([harmonium, bellows, voices], TEMPO, -2)) }]);
  return loop(filter(played, 'lowpass 5000 reverb 50 60 80 90 20 -3'), 4);
}

/** A pitch some octaves up. */
export const raise = (pitch: string, octaves: number): string => pitch.replace(/\d$/, (octave) => String(Number(octave) + octaves));
