import type { Code, Option } from './code.ts';
import { addReadsOf, type Hash } from './hash.ts';
import { Liveness } from './liveness.ts';
import { Machine, type Mark } from './machine.ts';
import type { Field } from './search.ts';

/** A complaint of ink's, and the choices that led to it. */
export interface Trouble {
  readonly message: string;
  readonly at: number;
  readonly trail: readonly number[];
}

/** Any story in plain ink as a field to be searched: a state is what its open choices can still read. */
export class Tale implements Field<number, { readonly mark: Mark; readonly depth: number }> {
  readonly machine: Machine;
  readonly liveness: Liveness;
  readonly troubles = new Map<string, Trouble>();
  /** The choices that were ever open. */
  readonly offered = new Set<Option>();
  private readonly trail: number[] = [];

  constructor(code: Code, seed = 1) {
    this.machine = new Machine(code, seed);
    this.liveness = new Liveness(code);
    this.machine.begin();
    this.look();
  }

  moves(): readonly number[] {
    return this.machine.choices.map((_, n) => n);
  }

  take(index: number): void {
    this.trail.push(index);
    this.machine.choose(index);
    this.look();
  }

  mark(): { readonly mark: Mark; readonly depth: number } {
    return { mark: this.machine.mark(), depth: this.trail.length };
  }

  undo({ mark, depth }: { readonly mark: Mark; readonly depth: number }): void {
    this.machine.undo(mark);
    this.trail.length = depth;
  }

  key(hash: Hash): void {
    const live = this.liveness.none();
    addReadsOf(this.machine.choices, this.liveness, live);
    hash.addMemory(this.machine.memory, this.liveness, live);
    hash.addChoices(this.machine.choices);
  }

  private look(): void {
    for (const { option } of this.machine.choices) this.offered.add(option);
    for (const { message, at } of this.machine.complaints) if (!this.troubles.has(message)) this.troubles.set(message, { message, at, trail: this.trail.slice() });
  }
}
