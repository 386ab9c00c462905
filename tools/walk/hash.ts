import { NOWHERE } from './code.ts';
import type { Choice } from './frames.ts';
import { InkList } from './ink.ts';
import type { Bits, Liveness } from './liveness.ts';
import type { Memory } from './memory.ts';
import { Pointer, Target, type Value } from './values.ts';

const words = new Map<string, number>();

/** Sixty-four bits over what a state will still be asked for. */
export class Hash {
  high = 0x7654321;
  low = 0x1234567;

  reset(): void {
    this.high = 0x7654321;
    this.low = 0x1234567;
  }

  /** Mixes in what stands in a slot; the order of slots does not matter, so that what is unchanged can be left out. */
  add(slot: number, value: number): void {
    let x = Math.imul(slot ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul((value + 0x7f4a7c15) | 0, 0xc2b2ae35);
    x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
    x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
    this.low = (this.low + (x ^ (x >>> 15))) | 0;
    let y = Math.imul((slot + 0x165667b1) | 0, 0x27d4eb2f) ^ Math.imul(value ^ 0x5bd1e995, 0x9e3779b1);
    y = Math.imul(y ^ (y >>> 13), 0x85ebca77);
    y = Math.imul(y ^ (y >>> 16), 0xc2b2ae3d);
    this.high = (this.high + (y ^ (y >>> 15))) | 0;
  }

  /** The globals, visits, dice and turn of a memory, as far as they are among `live`. */
  addMemory(memory: Memory, liveness: Liveness, live: Bits): void {
    const is = (bit: number): boolean => bit !== NOWHERE && ((live[bit >> 5] ?? 0) >>> (bit & 31) & 1) === 1;
    const { globals, counts, turns, code } = memory;
    for (let n = 0; n < globals.length; n++) {
      const value = globals[n];
      if (value !== undefined && is(n)) this.add(n, codeOf(value));
    }
    for (const room of liveness.counting) {
      const bit = liveness.roomBit[room] ?? NOWHERE;
      const count = clamped(counts[room] ?? 0, liveness.clamps[room] ?? 0);
      if (count === 0 || !is(bit)) continue;
      this.add(bit, count);
      if (code.rooms[room]?.turns === true) this.add(bit + 0x100000, turns[room] ?? 0);
    }
    if (is(liveness.dice)) { this.add(-1, memory.seed); this.add(-2, memory.random); }
    if (is(liveness.turn)) this.add(-3, memory.turn);
  }

  /** Open choices: where they are written, and the frames they are gone on from. */
  addChoices(choices: readonly Choice[], flow = 0): void {
    choices.forEach(({ option, thread: { frames } }, n) => {
      const slot = 0x1000000 + flow * 0x100000 + n * 0x1000;
      this.add(slot, option.at);
      frames.forEach((frame, depth) => {
        if (depth < frames.length - 1) this.add(slot + 1 + depth, frame.at);
        for (const [name, value] of frame.temps ?? []) this.add((slot + 0x800 + depth) ^ wordCode(name), codeOf(value));
      });
    });
  }
}

/** Adds what may be read when a choice is taken: at its target, and where its frames are gone on with. */
export function addReadsOf(choices: readonly Choice[], liveness: Liveness, bits: Bits): void {
  for (const { option, thread } of choices) {
    liveness.addReads(bits, option.to);
    for (const frame of thread.frames) if (frame.at !== NOWHERE) liveness.addReads(bits, frame.at);
  }
}

function clamped(count: number, clamp: number): number {
  if (count === 0 || clamp === 0) return 0;
  return clamp < 0 ? ((count - 1) % -clamp) + 1 : Math.min(count, clamp);
}

function codeOf(value: Value): number {
  if (typeof value === 'number') return Number.isInteger(value) ? value * 4 + 1 : wordCode(`f${value}`);
  if (typeof value === 'boolean') return value ? 7 : 3;
  if (typeof value === 'string') return wordCode(value);
  if (value instanceof Target) return wordCode(`->${value.path}`);
  if (value instanceof Pointer) return wordCode(`&${value.name}${value.context}`);
  if (value instanceof InkList) return [...value].reduce((sum, [key, n]) => (sum + Math.imul(wordCode(key), n * 2 + 1)) | 0, wordCode(value.originNames.join()));
  return 0;
}

function wordCode(word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  words.set(word, h);
  return h;
}
