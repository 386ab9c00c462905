import { InkList, PRNG, StoryException } from './ink.ts';
import { NOWHERE, type Code } from './code.ts';
import type { Value } from './values.ts';

/** What `Memory` was, to come back to. */
export interface Then {
  readonly counts: number;
  readonly turns: number;
  readonly globals: number;
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
}

/** In place of a turn: not yet. */
export const NEVER = -999;

/** What all flows of a run share: globals, visits, turns, dice; every change is written down, so that it can be undone. */
export class Memory {
  readonly code: Code;
  /** One for each global, in the order of `code.globals`. */
  readonly globals: Value[];
  /** Which globals have been read; for whoever clears it to ask. */
  readonly read: Uint8Array;
  /** Visits, one for each room. */
  readonly counts: Int32Array;
  /** The turn of the last visit to each room. */
  readonly turns: Int32Array;
  turn = NOWHERE;
  seed: number;
  random = 0;

  private readonly oldCounts: number[] = [];
  private readonly oldTurns: number[] = [];
  private readonly oldGlobals: { readonly global: number; readonly value: Value }[] = [];
  private readonly seen: Int32Array;
  private readonly names: ReadonlyMap<string, number>;
  private stamp = 0;

  constructor(code: Code, seed: number) {
    this.code = code;
    this.seed = seed;
    this.names = new Map(code.globals.map(({ name }, n) => [name, n]));
    this.globals = code.globals.map(({ initial }) => initial);
    this.read = new Uint8Array(code.globals.length);
    this.counts = new Int32Array(code.rooms.length);
    this.turns = new Int32Array(code.rooms.length).fill(NEVER);
    this.seen = new Int32Array(code.rooms.length);
  }

  now(): Then {
    const { turn, seed, random } = this;
    return { counts: this.oldCounts.length, turns: this.oldTurns.length, globals: this.oldGlobals.length, turn, seed, random };
  }

  /** Puts everything back as it was then. */
  back(then: Then): void {
    restore(this.oldCounts, this.counts, then.counts);
    restore(this.oldTurns, this.turns, then.turns);
    while (this.oldGlobals.length > then.globals) {
      const old = this.oldGlobals.pop();
      if (old !== undefined) this.globals[old.global] = old.value;
    }
    this.turn = then.turn;
    this.seed = then.seed;
    this.random = then.random;
  }

  /** The number of a global, NOWHERE when there is none of that name. */
  globalNamed(name: string): number {
    return this.names.get(name) ?? NOWHERE;
  }

  set(global: number, value: Value): void {
    const old = this.globals[global] ?? 0;
    keepOrigins(old, value);
    this.oldGlobals.push({ global, value: old });
    this.globals[global] = value;
  }

  /** Comes into a room. */
  visit(room: number, atStart: boolean): void {
    const { visits, turns, atStart: only } = this.code.rooms[room] ?? {};
    if (only === true && !atStart) return;
    if (visits === true) write(this.oldCounts, this.counts, room, (this.counts[room] ?? 0) + 1);
    if (turns === true) write(this.oldTurns, this.turns, room, this.turn);
  }

  /** Comes by a divert from one position to another: into every room around the second that is not around the first. */
  arrive(from: number, to: number): void {
    const { steps, rooms, size } = this.code;
    const step = steps[to];
    if (step === undefined || to >= size || rooms[step.home]?.counted !== true) return;
    const stamp = ++this.stamp;
    const left = steps[from];
    for (let room = left === undefined ? NOWHERE : left.op === 'enter' ? left.to : left.home; room >= 0; room = rooms[room]?.parent ?? NOWHERE) this.seen[room] = stamp;
    // An empty room is its own content: what is come to is the room itself, and only what lies around it is entered.
    const itself = step.op === 'enter' && step.to === step.home;
    let room = itself ? (rooms[step.home]?.parent ?? NOWHERE) : step.home;
    let first = itself ? this.opens(room, step.home) : rooms[room]?.first === to;
    let allFirst = true;
    for (let around = rooms[room]; around !== undefined && (this.seen[room] !== stamp || around.atStart); around = rooms[room]) {
      allFirst = allFirst && first;
      this.visit(room, allFirst);
      first = this.opens(around.parent, room);
      room = around.parent;
    }
  }

  /** Whether a room is the first thing in the one around it. */
  private opens(around: number, room: number): boolean {
    const outer = this.code.rooms[around];
    return outer !== undefined && outer.length > 0 && this.code.steps[outer.first]?.op === 'enter' && this.code.steps[outer.first]?.to === room;
  }

  /** The next number of ink's dice, not yet brought into a range. */
  roll(): number {
    this.random = new PRNG(this.seed + this.random).next();
    return this.random;
  }

  /** RANDOM: a number from `min` to `max`. */
  between(min: number, max: number): number {
    if (!(max >= min)) throw new StoryException(`RANDOM was called with minimum as ${min} and maximum as ${max}. The maximum must be larger`);
    return (this.roll() % (max - min + 1)) + min;
  }

  /** Which element a shuffle of `of` elements shows the `nth` time: it hangs on the seed and on where the shuffle stands. */
  shuffle(room: number, nth: number, of: number): number {
    const place = Buffer.from(this.code.rooms[room]?.path ?? '').reduce((sum, letter) => sum + letter, 0);
    const dice = new PRNG(Math.floor(place + nth / of + this.seed));
    const left = Array.from({ length: of }, (_, n) => n);
    let drawn = 0;
    for (let draw = 0; draw <= nth % of; draw++) drawn = left.splice(dice.next() % left.length, 1)[0] ?? 0;
    return drawn;
  }
}

/** An empty list keeps the origins of what it takes the place of, as in inkjs. */
export function keepOrigins(old: Value | undefined, value: Value): void {
  if (value instanceof InkList && value.Count === 0 && old instanceof InkList) value.SetInitialOriginNames(old.originNames);
}

function write(old: number[], list: Int32Array, at: number, value: number): void {
  old.push(at, list[at] ?? 0);
  list[at] = value;
}

function restore(old: number[], list: Int32Array, length: number): void {
  while (old.length > length) {
    const value = old.pop() ?? 0;
    list[old.pop() ?? 0] = value;
  }
}
