import { NOWHERE, type Code, type Step } from './code.ts';
import { Pointer, Target } from './values.ts';

/** A set of what a state remembers: one bit for each global, each counting room, the dice and the turn. */
export type Bits = Int32Array;

/**
 * What a story may still read, from each position on: two states that agree in it go on alike. Found backwards over the
 * roads content can take. `reads` is what is read before it is written anew; `passes` what is not written anew on every
 * road to the end of the telling, so that the two can be joined across tellings.
 */
export class Liveness {
  readonly words: number;
  /** The rooms that count who comes in. */
  readonly counting: readonly number[];
  /** The bit of each room, NOWHERE for one that counts nothing. */
  readonly roomBit: Int32Array;
  readonly dice: number;
  readonly turn: number;
  /** Above which a count of visits makes no difference; below nought, the length of a cycle. */
  readonly clamps: Int32Array;
  private readonly code: Code;
  private readonly readsAt: Bits;
  private readonly passesAt: Bits;
  private readonly gen: Bits;
  private readonly kill: Bits;
  private readonly targets: readonly number[];

  /** `readBy`: globals that somebody who listens reads when a line is told. */
  constructor(code: Code, readBy: (line: number) => readonly number[] = () => []) {
    this.code = code;
    this.counting = code.rooms.flatMap(({ visits, turns }, room) => (visits || turns ? [room] : []));
    this.roomBit = new Int32Array(code.rooms.length).fill(NOWHERE);
    this.counting.forEach((room, n) => { this.roomBit[room] = code.globals.length + n; });
    this.dice = code.globals.length + this.counting.length;
    this.turn = this.dice + 1;
    this.words = (this.turn >> 5) + 1;
    this.clamps = new Int32Array(code.rooms.length);
    const size = code.steps.length * this.words;
    [this.readsAt, this.passesAt, this.gen, this.kill] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    this.targets = [...new Set(code.steps.flatMap(({ value }) => (value instanceof Target ? [this.first(value.at)] : [])))];
    code.steps.forEach((step, at) => this.note(step, at, readBy));
    this.flow();
  }

  none(): Bits {
    return new Int32Array(this.words);
  }

  /** Adds what is read from a position on. */
  addReads(bits: Bits, at: number): void {
    for (let w = 0; w < this.words; w++) bits[w] = (bits[w] ?? 0) | (this.readsAt[at * this.words + w] ?? 0);
  }

  /** What is read from a position on, when `then` is read after that telling. */
  before(at: number, then: Bits): Bits {
    return then.map((bits, w) => (this.readsAt[at * this.words + w] ?? 0) | (bits & (this.passesAt[at * this.words + w] ?? 0)));
  }

  /** A position past the room it enters. */
  first(at: number): number {
    const step = this.code.steps[at];
    return at >= this.code.size && step !== undefined ? (this.code.rooms[step.to]?.first ?? at) : at;
  }

  private note(step: Step, at: number, readBy: (line: number) => readonly number[]): void {
    const { code } = this;
    const read = (bit: number): void => { if (bit !== NOWHERE) this.set(this.gen, at, bit); };
    const count = (room: number, clamp: number): void => {
      read(this.roomBit[room] ?? NOWHERE);
      const known = this.clamps[room] ?? 0;
      this.clamps[room] = clamp < 0 && known <= 0 ? clamp : Math.max(known, clamp < 0 ? UNBOUNDED : clamp);
    };
    switch (step.op) {
      case 'variable': read(step.global); break;
      case 'pointer': read(step.value instanceof Pointer ? step.global : NOWHERE); break;
      case 'divert': read(step.global); break;
      case 'assign': if (step.global !== NOWHERE && !step.flag) this.set(this.kill, at, step.global); break;
      case 'count': count(step.to, this.clampAfter(step)); break;
      case 'choice': { const option = code.options[step.to]; if (option?.once === true) count(option.taken, 1); break; }
      case 'visit': count(step.home, this.cycleAfter(step)); break;
      case 'turn': read(this.turn); break;
      case 'turns': case 'readc':
        read(this.turn);
        for (const target of this.targets) count(code.steps[target]?.home ?? NOWHERE, UNBOUNDED);
        break;
      case 'rnd': case 'seq': case 'lrnd': read(this.dice); break;
      case 'line': for (const global of readBy(at)) read(global); break;
      default: break;
    }
  }

  /** How far a count matters, by what is done with it next. */
  private clampAfter(step: Step): number {
    const { steps } = this.code;
    const next = steps[step.next];
    const after = next === undefined ? undefined : steps[next.next];
    if (next?.op === 'operate' && ['!', '&&', '||'].includes(next.name)) return 1;
    if (next?.op === '/ev' && (after?.op === 'divert' || after?.op === 'choice')) return 1;
    if (next?.op === 'value' && typeof next.value === 'number' && after?.op === 'operate' && ['>', '<', '>=', '<=', '==', '!='].includes(after.name)) return Math.max(1, next.value + 1);
    return UNBOUNDED;
  }

  private cycleAfter(step: Step): number {
    const { steps } = this.code;
    const next = steps[step.next];
    const after = next === undefined ? undefined : steps[next.next];
    if (typeof next?.value !== 'number' || after?.op !== 'operate') return UNBOUNDED;
    return after.name === 'MIN' ? next.value + 1 : after.name === '%' ? -next.value : UNBOUNDED;
  }

  private set(bits: Bits, at: number, bit: number): void {
    const w = at * this.words + (bit >> 5);
    bits[w] = (bits[w] ?? 0) | (1 << (bit & 31));
  }

  /** Backwards over all roads until nothing changes. */
  private flow(): void {
    const { code: { steps }, words, readsAt, passesAt, gen, kill } = this;
    const threads = new Set(steps.flatMap(({ op, next }) => (op === 'thread' ? [next] : [])));
    const roads = steps.map((step, at) => this.roads(step, threads.has(at)));
    const back: number[][] = steps.map(() => []);
    roads.forEach(({ to, called }, at) => { for (const next of [...to, ...called]) back[next]?.push(at); });
    const ends = reachEnd(roads, back);
    const queue = steps.map((_, at) => steps.length - 1 - at);
    const waiting = new Uint8Array(steps.length).fill(1);
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      waiting[at] = 0;
      const { to, called, over } = roads[at] ?? NO_ROAD;
      let changed = false;
      for (let w = 0; w < words; w++) {
        let reads = 0;
        let passes = over ? -1 : 0;
        for (const next of to) {
          reads |= readsAt[next * words + w] ?? 0;
          passes |= passesAt[next * words + w] ?? 0;
        }
        for (const callee of called) {
          const through = passesAt[callee * words + w] ?? 0;
          reads = (readsAt[callee * words + w] ?? 0) | (reads & through);
          passes = (passes & through) | (ends[callee] === 1 ? -1 : 0);
        }
        const n = at * words + w;
        reads = (reads & ~(kill[n] ?? 0)) | (gen[n] ?? 0);
        passes = passes & ~(kill[n] ?? 0);
        changed ||= reads !== readsAt[n] || passes !== passesAt[n];
        readsAt[n] = reads;
        passesAt[n] = passes;
      }
      if (!changed) continue;
      for (const from of back[at] ?? []) if (waiting[from] === 0) { waiting[from] = 1; queue.push(from); }
    }
  }

  /** Where a step may lead: on, into what comes back, or to the end of what is told. */
  private roads(step: Step, thread: boolean): Road {
    const { options, rooms } = this.code;
    const next = step.next === NOWHERE ? [] : [step.next];
    switch (step.op) {
      case 'done': case 'end': return { to: [], called: [], over: true, ends: true };
      case '~ret': return { to: [], called: [], over: true, ends: false };
      case '->->': return { to: [], called: [], over: true, ends: false };
      case 'choice': return { to: [...next, options[step.to]?.to ?? NOWHERE].filter((at) => at !== NOWHERE), called: [], over: next.length === 0, ends: false };
      case 'enter': return { to: (rooms[step.to]?.length ?? 0) > 0 ? [rooms[step.to]?.first ?? NOWHERE] : next, called: [], over: (rooms[step.to]?.length ?? 0) === 0 && next.length === 0, ends: false };
      case 'divert': return this.divert(step, next, thread);
      case 'external': return { to: next, called: step.to === NOWHERE ? [] : [step.to], over: next.length === 0, ends: false };
      default: return { to: [...next, ...(step.value instanceof Target ? [this.first(step.value.at)] : [])], called: [], over: next.length === 0, ends: false };
    }
  }

  private divert(step: Step, next: readonly number[], thread: boolean): Road {
    const open = step.name !== '';
    const to = open ? this.targets : step.to === NOWHERE ? [] : [step.to];
    if (step.push !== null && !open) return { to: next, called: to, over: next.length === 0, ends: false };
    return { to: step.flag || thread || step.push !== null ? [...to, ...next] : to, called: [], over: open || to.length === 0, ends: open };
  }
}

interface Road {
  readonly to: readonly number[];
  readonly called: readonly number[];
  /** The telling, function or tunnel may be over here. */
  readonly over: boolean;
  /** All may be over, not only what was called. */
  readonly ends: boolean;
}

const NO_ROAD: Road = { to: [], called: [], over: false, ends: false };
/** No count comes to this. */
const UNBOUNDED = 65_535;

/** From which positions everything may come to its end, and not only the function or tunnel. */
function reachEnd(roads: readonly Road[], back: readonly (readonly number[])[]): Uint8Array {
  const ends = new Uint8Array(roads.length);
  const queue = roads.flatMap((road, at) => (road.ends ? [at] : []));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (ends[at] === 1) continue;
    ends[at] = 1;
    queue.push(...(back[at] ?? []));
  }
  return ends;
}
