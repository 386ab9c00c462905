import { InkList, StoryException } from './ink.ts';
import { NOWHERE, type Code, type FrameKind, type Option, type Step } from './code.ts';
import { assign, ending, fork, frameAt, pointTo, threadAt, valueOf, type Choice, type Frame, type Thread } from './frames.ts';
import { Memory, NEVER } from './memory.ts';
import { binary, itemOf, listFromInt, listInRange, operate, TAG, Target, truthy, unary, VOID, wordsOf, type Value } from './values.ts';

/** An error or warning of ink's, in inkjs's words, and the position where it came up. */
export interface Complaint {
  readonly kind: 'error' | 'warning';
  readonly message: string;
  readonly at: number;
}

/** Steps after which a telling is taken for one that never ends. */
const LIMIT = 200_000;

/** Tells from one choice to the next without the text: what a story does between two decisions. */
export class Engine {
  readonly code: Code;
  readonly memory: Memory;
  /** What has been read since the engine was made, one for each position. */
  readonly hit: Uint8Array;
  /** What the last telling complained of. */
  complaints: Complaint[] = [];
  /** Called with a line's position (a key of `code.lines`) when it is told, everything as it stands then. */
  told: ((line: number) => void) | null = null;

  private threads: readonly Thread[] = [];
  private thread: Thread;
  private frame: Frame;
  private made: Choice[] = [];
  private readonly stack: Value[] = [];
  private readonly strings: string[] = [];
  private diverted = NOWHERE;
  private safe = false;

  constructor(code: Code, seed: number) {
    this.code = code;
    this.memory = new Memory(code, seed);
    this.hit = new Uint8Array(code.steps.length);
    this.frame = frameAt('tunnel', NOWHERE);
    this.thread = { frames: [this.frame], before: NOWHERE };
  }

  /** Tells in a thread, from a position where one is given, with what its knot takes; the choices it comes to. */
  protected tell(thread: Thread, at: number, given: readonly Value[]): readonly Choice[] {
    this.stand([thread]);
    this.stack.length = 0;
    this.stack.push(...given);
    if (at !== NOWHERE) this.jump(at);
    return this.run();
  }

  /** Tells on in the threads there are. */
  private run(): readonly Choice[] {
    this.complaints = [];
    this.made = [];
    this.strings.length = 0;
    this.safe = false;
    try {
      for (let left = LIMIT; this.frame.at !== NOWHERE || this.fallBack(); left--) {
        if (left === 0) throw new StoryException(`does not come to an end in ${LIMIT} steps`);
        this.step();
      }
      this.finish();
    } catch (error) {
      this.complain('error', error instanceof Error ? error.message : String(error));
      this.end();
    }
    return this.made.filter(({ option }) => !option.fallback);
  }

  /** Whether the telling may end here. */
  private finish(): void {
    if (this.threads.length > 1) throw new StoryException('Thread available to pop, threads should always be flat by the end of evaluation?');
    if (this.made.length === 0 && !this.safe) throw new StoryException(ending(this.thread));
  }

  /** Where only fallback choices are left, takes the first. */
  private fallBack(): boolean {
    const [first] = this.made;
    if (first === undefined || this.made.some(({ option }) => !option.fallback)) return false;
    this.made = [];
    this.stand([first.thread]);
    this.jump(first.option.to);
    return true;
  }

  private stand(threads: readonly Thread[]): void {
    this.threads = threads;
    this.thread = threads.at(-1) ?? this.thread;
    this.frame = this.thread.frames.at(-1) ?? this.frame;
  }

  private jump(at: number): void {
    this.frame.at = at;
    this.memory.arrive(this.thread.before, at);
  }

  /** Ends the telling in every thread. */
  private end(): void {
    this.stand([threadAt(NOWHERE)]);
    this.made = [];
    this.diverted = NOWHERE;
    this.safe = true;
  }

  private step(): void {
    const { steps, rooms } = this.code;
    let at = this.frame.at;
    let step = steps[at];
    while (step?.op === 'enter') {
      this.hit[at] = 1;
      this.memory.visit(step.to, true);
      const room = rooms[step.to];
      if (room === undefined || room.length === 0) break;
      at = room.first;
      step = steps[at];
    }
    if (step === undefined) throw new StoryException('nothing stands here');
    this.frame.at = at;
    this.hit[at] = 1;
    this.perform(step, this.frame);
    if (this.frame.at === NOWHERE) return;
    this.advance();
    if (step.op === 'thread') this.stand([...this.threads, fork(this.thread)]);
  }

  private perform(step: Step, frame: Frame): void {
    const { stack } = this;
    switch (step.op) {
      case 'ev': frame.evaluating = true; break;
      case '/ev': frame.evaluating = false; break;
      case 'text': if (frame.evaluating) stack.push(step.value); else this.print(step.value); break;
      case 'value': if (frame.evaluating) stack.push(step.value); break;
      case 'variable': stack.push(this.read(step)); break;
      case 'operate': stack.push(this.operate(step)); break;
      case 'divert': this.divert(step); break;
      case 'assign': assign(this.memory, this.thread.frames, step, this.pop()); break;
      case 'count': stack.push(this.memory.counts[step.to] ?? 0); break;
      case 'line': this.line(step, frame); break;
      case 'choice': this.offer(this.code.options[step.to]); break;
      case 'enter': case 'nop': case 'thread': break;
      default: this.command(step, frame);
    }
  }

  private command(step: Step, frame: Frame): void {
    const { stack, strings, memory } = this;
    switch (step.op) {
      case 'out': if (stack.length > 0) this.print(this.pop()); break;
      case 'du': stack.push(stack.at(-1) ?? VOID); break;
      case 'pop': this.pop(); break;
      case '~ret': this.goBack('function', VOID); break;
      case '->->': this.goBack('tunnel', this.pop()); break;
      case 'str': strings.push(''); frame.evaluating = false; break;
      case '/str': stack.push(strings.pop() ?? ''); frame.evaluating = true; break;
      case '#': if (strings.length > 0) strings.push(''); break;
      case '/#': if (strings.length > 0) { strings.pop(); stack.push(TAG); } break;
      case 'pointer': if (frame.evaluating) stack.push(pointTo(this.thread.frames, step)); break;
      case 'external': this.callOut(step); break;
      case 'choiceCnt': stack.push(this.made.length); break;
      case 'turn': stack.push(memory.turn + 1); break;
      case 'turns': case 'readc': stack.push(this.lookUp(step.op, this.pop())); break;
      case 'rnd': { const max = this.pop(); stack.push(memory.between(Number(this.pop()), Number(max))); break; }
      case 'srnd': memory.seed = Number(this.pop()); memory.random = 0; stack.push(VOID); break;
      case 'visit': stack.push((memory.counts[step.home] ?? 0) - 1); break;
      case 'seq': { const of = Number(this.pop()); stack.push(memory.shuffle(step.home, Number(this.pop()), of)); break; }
      case 'done': if (this.threads.length > 1) this.stand(this.threads.slice(0, -1)); else { this.safe = true; frame.at = NOWHERE; } break;
      case 'end': this.end(); break;
      case 'listInt': { const n = this.pop(); stack.push(listFromInt(this.code.story, this.pop(), n)); break; }
      case 'range': { const max = this.pop(); const min = this.pop(); stack.push(listInRange(this.pop(), min, max, this.code.story)); break; }
      case 'lrnd': { const list = this.pop(); stack.push(list instanceof InkList && list.Count > 0 ? itemOf(list, memory.roll() % list.Count, this.code.story) : new InkList()); break; }
      default: break;
    }
  }

  /** Reads on: where a divert leads, else what stands next; out of functions and threads that have come to their end. */
  private advance(): void {
    for (;;) {
      const { thread, frame } = this;
      thread.before = frame.at;
      if (this.diverted !== NOWHERE) {
        frame.at = this.diverted;
        this.diverted = NOWHERE;
        this.memory.arrive(thread.before, frame.at);
        return;
      }
      frame.at = this.code.steps[frame.at]?.next ?? NOWHERE;
      if (frame.at !== NOWHERE) return;
      if (thread.frames.length > 1 && frame.kind === 'function') {
        this.leave();
        if (this.frame.evaluating) this.stack.push(VOID);
      } else if (this.threads.length > 1) this.stand(this.threads.slice(0, -1));
      else return;
      if (this.frame.at === NOWHERE) return;
    }
  }

  private enter(kind: FrameKind): void {
    this.frame = frameAt(kind, this.frame.at);
    this.thread.frames.push(this.frame);
  }

  private leave(): void {
    this.thread.frames.pop();
    this.frame = this.thread.frames.at(-1) ?? this.frame;
  }

  private pop(): Value {
    const value = this.stack.pop();
    if (value === undefined) throw new StoryException('nothing is left on the evaluation stack');
    return value;
  }

  private print(value: Value): void {
    if (this.strings.length === 0 || typeof value === 'symbol') return;
    this.strings.push(`${this.strings.pop() ?? ''}${wordsOf(value)}`);
  }

  /** The tags of a line: outside a choice's words they are passed over. */
  private line({ to }: Step, frame: Frame): void {
    if (this.strings.length > 0) {
      this.strings.push('');
      return;
    }
    this.told?.(frame.at);
    frame.at = to;
  }

  private operate({ name, native, takes }: Step): Value {
    const b = takes > 1 ? this.pop() : VOID;
    const a = this.pop();
    const quick = takes > 1 ? binary(name, a, b) : unary(name, a);
    if (quick !== undefined || native === null) return quick ?? VOID;
    return operate(native, takes > 1 ? [a, b] : [a], this.code.story);
  }

  private divert(step: Step): void {
    if (step.flag && !truthy(this.pop())) return;
    this.diverted = step.name === '' ? step.to : this.targetIn(step);
    if (step.push !== null) this.enter(step.push);
    if (this.diverted === NOWHERE) throw new StoryException('Divert resolution failed');
  }

  private targetIn(step: Step): number {
    const value = valueOf(this.memory, this.thread.frames, step);
    if (value instanceof Target) return value.at;
    if (value === undefined) throw new StoryException(`Tried to divert using a target from a variable that could not be found (${step.name})`);
    throw new StoryException(`Tried to divert to a target from a variable, but the variable (${step.name}) didn't contain a divert target, it ${value === 0 ? 'was empty/null (the value 0).' : `contained '${wordsOf(value)}'.`}`);
  }

  private goBack(kind: FrameKind, onwards: Value): void {
    const { frame, thread } = this;
    const name = { function: 'function return statement (~ return)', tunnel: 'tunnel onwards statement (->->)' };
    if (thread.frames.length < 2 || frame.kind !== kind) throw new StoryException(`Found ${name[kind]}, when expected ${thread.frames.length < 2 ? 'end of flow (-> END or choice)' : name[frame.kind]}`);
    this.leave();
    if (onwards instanceof Target) this.diverted = onwards.at;
  }

  private offer(option: Option | undefined): void {
    if (option === undefined) return;
    const shown = !option.conditional || truthy(this.pop());
    for (let n = 0; n < option.texts; n++) {
      this.pop();
      while (this.stack.at(-1) === TAG) this.stack.pop();
    }
    if (!shown || (option.once && (this.memory.counts[option.taken] ?? 0) > 0)) return;
    this.made.push({ option, thread: fork(this.thread) });
  }

  private read(step: Step): Value {
    const value = valueOf(this.memory, this.thread.frames, step);
    if (value !== undefined) return value;
    this.complain('warning', `Variable not found: '${step.name}'. Using default value of 0 (false). This can happen with temporary variables if the declaration hasn't yet been hit. Globals are always given a default value on load if a value doesn't exist in the save state.`);
    return 0;
  }

  /** How often, or how many turns ago, a place was come to that a variable or a name gives. */
  private lookUp(what: 'turns' | 'readc', place: Value): number {
    if (!(place instanceof Target)) throw new StoryException(`TURNS_SINCE / READ_COUNT expected a divert target (knot, stitch, label name), but saw ${wordsOf(place)}${typeof place === 'number' ? ". Did you accidentally pass a read count ('knot_name') instead of a target ('-> knot_name')?" : ''}`);
    const { counts, turns, turn } = this.memory;
    const step = this.code.steps[place.at];
    if (step?.op === 'enter') return what === 'readc' ? (counts[step.to] ?? 0) : (turns[step.to] ?? NEVER) === NEVER ? NOWHERE : turn - (turns[step.to] ?? 0);
    this.complain('warning', `Failed to find container for ${what === 'turns' ? 'TurnsSince' : 'ReadCount'} lookup at ${place.path}`);
    return what === 'turns' ? NOWHERE : 0;
  }

  /** A function of the host's: it is never bound here, so that the ink's own stands in for it. */
  private callOut({ name, to }: Step): void {
    if (to === NOWHERE) throw new StoryException(`Trying to call EXTERNAL function '${name}' which has not been bound, and fallback ink function could not be found.`);
    this.enter('function');
    this.diverted = to;
  }

  private complain(kind: Complaint['kind'], message: string): void {
    this.complaints.push({ kind, message, at: this.frame.at === NOWHERE ? this.thread.before : this.frame.at });
  }
}
