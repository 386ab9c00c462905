import { NOWHERE, type Code } from './code.ts';
import { Engine } from './engine.ts';
import { fork, threadAt, type Choice } from './frames.ts';
import type { Then } from './memory.ts';
import type { Value } from './values.ts';

/** A state to come back to. */
export interface Mark {
  readonly then: Then;
  readonly flow: number;
  readonly open: readonly (readonly Choice[])[];
}

const NONE: readonly Choice[] = [];

/**
 * A story without its text: the same choices, variables, visit counts, turns and dice as inkjs, and the same complaints.
 * It can be put back to any mark. Between tellings a flow is no more than its open choices, each with its own call stack;
 * everything else is shared, as in inkjs.
 */
export class Machine extends Engine {
  private readonly flows = ['world'];
  private current = 0;
  private readonly known = new Map<string, number>();
  private open: (readonly Choice[])[] = [NONE];

  constructor(code: Code, seed = 1) {
    super(code, seed);
  }

  /** The choices open in the current flow; their order is inkjs's index. */
  get choices(): readonly Choice[] {
    return this.open[this.current] ?? NONE;
  }

  /** The choices open in a flow. */
  choicesIn(flow: string): readonly Choice[] {
    return this.open[this.flows.indexOf(flow)] ?? NONE;
  }

  /** Makes a flow the current one; a new one has nothing to choose. */
  flow(name: string): void {
    this.current = this.flows.indexOf(name);
    if (this.current >= 0) return;
    this.current = this.flows.push(name) - 1;
    this.open[this.current] = NONE;
  }

  /** Tells from the story's beginning to the first choice. */
  begin(): void {
    this.open[this.current] = this.tell(threadAt(NOWHERE), 0, []);
  }

  /** Goes to a knot, stitch or label in the current flow, with what it takes, and tells on. Throws when there is none. */
  goTo(path: string, ...given: readonly Value[]): void {
    const at = this.known.get(path) ?? this.code.find(path);
    this.known.set(path, at);
    this.memory.turn++;
    this.open[this.current] = this.tell(threadAt(NOWHERE), at, given);
  }

  /** Takes the choice with that index in the current flow and tells on. */
  choose(index: number): void {
    const choice = this.choices[index];
    if (choice === undefined) throw new RangeError(`there is no choice ${index}`);
    this.memory.turn++;
    this.open[this.current] = this.tell(fork(choice.thread), choice.option.to, []);
  }

  mark(): Mark {
    return { then: this.memory.now(), flow: this.current, open: this.open.slice() };
  }

  /** Puts everything back as it was at the mark. Marks set since are void. */
  undo({ then, flow, open }: Mark): void {
    this.memory.back(then);
    this.current = flow;
    this.open = this.open.map((_, n) => open[n] ?? NONE);
  }
}
