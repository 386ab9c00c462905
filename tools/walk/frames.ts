import { NOWHERE, type FrameKind, type Option, type Step } from './code.ts';
import { keepOrigins, type Memory } from './memory.ts';
import { Pointer, type Value } from './values.ts';

/** One thread of a telling: frames, the innermost last. */
export interface Thread {
  readonly frames: Frame[];
  /** The position read last; inkjs's `previousPointer`. */
  before: number;
}

/** One tunnel or function that is being told, and its temporary variables. */
export interface Frame {
  readonly kind: FrameKind;
  at: number;
  evaluating: boolean;
  temps: Map<string, Value> | null;
}

/** A choice open to the player: how it is written, and the call stack it is gone on from. */
export interface Choice {
  readonly option: Option;
  readonly thread: Thread;
}

export function threadAt(at: number): Thread {
  return { frames: [frameAt('tunnel', at)], before: NOWHERE };
}

export function frameAt(kind: FrameKind, at: number): Frame {
  return { kind, at, evaluating: false, temps: null };
}

export function fork({ frames, before }: Thread): Thread {
  return { frames: frames.map(({ kind, at, evaluating, temps }) => ({ kind, at, evaluating, temps: temps === null ? null : new Map(temps) })), before };
}

/** What inkjs says of a telling that has run out of content in this thread. */
export function ending({ frames }: Thread): string {
  if (frames.length < 2) return "ran out of content. Do you need a '-> DONE' or '-> END'?";
  return frames.at(-1)?.kind === 'tunnel' ? "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?" : "unexpectedly reached end of content. Do you need a '~ return'?";
}

/** What a variable holds, references followed; undefined when nothing of that name is known. */
export function valueOf(memory: Memory, frames: readonly Frame[], step: Step): Value | undefined {
  let value = raw(memory, frames, step.name, NOWHERE, step);
  while (value instanceof Pointer) value = raw(memory, frames, value.name, value.context);
  return value;
}

/** A reference to a variable of the innermost frame, or to a global. */
export function pointTo(frames: readonly Frame[], { name, value }: Step): Pointer {
  const known = value instanceof Pointer ? value.context : NOWHERE;
  return new Pointer(name, known !== NOWHERE ? known : frames.at(-1)?.temps?.has(name) === true ? frames.length : 0);
}

/** Gives a variable its value, or declares it; through a reference, the variable it stands for. Throws where there is none. */
export function assign(memory: Memory, frames: readonly Frame[], step: Step, value: Value): void {
  if (step.flag) {
    if (step.takes > 0) memory.set(step.global, value);
    else declare(frames.at(-1), step.name, value instanceof Pointer ? followed(memory, frames, value) : value);
    return;
  }
  let { name } = step;
  let context = step.global === NOWHERE ? NOWHERE : 0;
  for (let held = raw(memory, frames, name, NOWHERE, step); held instanceof Pointer; held = raw(memory, frames, name, context)) ({ name, context } = held);
  const global = name === step.name ? step.global : memory.globalNamed(name);
  if (context === 0) {
    memory.set(global, value);
    return;
  }
  const frame = context === NOWHERE ? frames.at(-1) : frames[context - 1];
  if (frame?.temps?.has(name) !== true) throw new Error(`Could not find temporary variable to set: ${name}`);
  declare(frame, name, value);
}

function declare(frame: Frame | undefined, name: string, value: Value): void {
  if (frame === undefined) return;
  frame.temps ??= new Map();
  keepOrigins(frame.temps.get(name), value);
  frame.temps.set(name, value);
}

/** A reference to a reference is that reference. */
function followed(memory: Memory, frames: readonly Frame[], { name, context }: Pointer): Pointer {
  const known = context !== NOWHERE ? context : memory.globalNamed(name) !== NOWHERE ? 0 : frames.length - 1;
  const held = raw(memory, frames, name, known);
  return held instanceof Pointer ? held : new Pointer(name, known);
}

function raw(memory: Memory, frames: readonly Frame[], name: string, context: number, step?: Step): Value | undefined {
  if (context <= 0) {
    const global = step === undefined ? memory.globalNamed(name) : step.global;
    if (global !== NOWHERE) {
      memory.read[global] = 1;
      return memory.globals[global];
    }
    if (step?.op === 'variable' && typeof step.value !== 'symbol') return step.value;
  }
  return (context === NOWHERE || context === 0 ? frames.at(-1) : frames[context - 1])?.temps?.get(name);
}
