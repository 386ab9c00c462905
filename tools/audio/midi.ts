/** Scores as Standard MIDI Files. Format: "Standard MIDI Files 1.0", MIDI Manufacturers Association. */

export interface Note {
  /** As printed: `C4`, `Bb3`, `F#5`; C4 is middle C. */
  readonly pitch: string;
  /** In beats. */
  readonly at: number;
  readonly beats: number;
  /** How hard, 1 to 127. */
  readonly force: number;
}

export interface Part {
  /** General MIDI program, from 0: 20 reed organ, 52 choir. */
  readonly program: number;
  /** 0 to 127. */
  readonly volume: number;
  readonly notes: readonly Note[];
}

const TICKS = 480;
const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** One track, each part on its own channel, `tempo` beats a minute, the whole moved by `semitones`. */
export function score(parts: readonly Part[], tempo: number, semitones = 0): Uint8Array {
  const events = parts.flatMap(({ program, volume, notes }, channel) => [
    { tick: 0, bytes: [0xc0 | channel, program] },
    { tick: 0, bytes: [0xb0 | channel, 7, volume] },
    ...notes.flatMap(({ pitch, at, beats, force }) => {
      const key = keyOf(pitch) + semitones;
      return [
        { tick: Math.round(at * TICKS), bytes: [0x90 | channel, key, force] },
        { tick: Math.round((at + beats) * TICKS), bytes: [0x80 | channel, key, 0] },
      ];
    }),
  ]);
  let last = 0;
  const track = [0, 0xff, 0x51, 3, ...big(Math.round(60e6 / tempo), 3)];
  for (const { tick, bytes } of events.toSorted((a, b) => a.tick - b.tick || order(a.bytes) - order(b.bytes))) {
    track.push(...variable(tick - last), ...bytes);
    last = tick;
  }
  track.push(0, 0xff, 0x2f, 0);
  return new Uint8Array([...text('MThd'), ...big(6, 4), ...big(0, 2), ...big(1, 2), ...big(TICKS, 2), ...text('MTrk'), ...big(track.length, 4), ...track]);
}

function keyOf(pitch: string): number {
  const [, letter = '', sign = '', octave] = /^([A-G])([#b]?)(\d)$/.exec(pitch) ?? [];
  const step = STEPS[letter];
  if (step === undefined) throw new Error(`"${pitch}" is no note: write C4, Bb3 or F#5`);
  return step + { '#': 1, b: -1, '': 0 }[sign as '' | '#' | 'b'] + 12 * (Number(octave) + 1);
}

/** At the same tick a note ends before the next begins; what sets a part up already stands before its notes. */
const order = ([status = 0]: readonly number[]): number => (status >> 4 === 8 ? 0 : 1);

const big = (value: number, length: number): number[] => Array.from({ length }, (_, index) => (value >> (8 * (length - 1 - index))) & 255);

const text = (word: string): number[] => Array.from(word).map((letter) => letter.codePointAt(0) ?? 0);

/** A number of seven bits a byte, all but the last with the top bit set. */
function variable(value: number): number[] {
  const rest = value >> 7;
  return [...(rest === 0 ? [] : variable(rest).map((byte) => byte | 128)), value & 127];
}
