import { SIDES, type Side } from '../../src/core/sides.ts';
import { NOWHERE } from './code.ts';
import { addReadsOf, type Hash } from './hash.ts';
import { Liveness, type Bits } from './liveness.ts';
import type { Offer } from './night.ts';
import type { Field } from './search.ts';
import { Walker, type Footing, type Ground } from './walker.ts';

/** What is gone every way: which sides, and whether their couriers too. The other sides do what was done. */
export interface Seating {
  readonly scenario: string;
  readonly sides: readonly Side[];
  readonly couriers: boolean;
}

/** What the nights of a ground may still read; the same for all seatings. */
export function livenessOf(ground: Ground): Liveness {
  const { watch } = new Walker(ground, ground.scenarios[0]?.id ?? '');
  return new Liveness(ground.code, (line) => watch.readsAt(line));
}

/** A scenario of the book as a field to be searched: one decision after another, the sides in their order. */
export class Seats implements Field<string, Footing> {
  readonly walker: Walker;
  readonly liveness: Liveness;
  /** Decisions taken so far, by all sides. */
  decisions = 0;
  /** The trails to each beginning of a round that was stopped at. */
  readonly reached: string[] = [];
  private readonly seating: Seating;
  /** For each round, what is read once its clock runs, and where its couriers are asked for. */
  private readonly stages: readonly { readonly clock: Bits; readonly couriers: number }[];
  private readonly always: readonly number[];
  private readonly root: Footing;
  private last = Infinity;

  constructor(ground: Ground, seating: Seating, liveness = livenessOf(ground)) {
    this.seating = seating;
    this.walker = new Walker(ground, seating.scenario, 1, seating.couriers);
    const { machine, night } = this.walker;
    this.liveness = liveness;
    this.always = ground.rules.filter(({ falls }) => !falls).map(({ name }) => machine.memory.globalNamed(name));
    this.stages = this.layOut(night.rounds, night.knotsAfter);
    this.root = this.mark();
    this.settle();
  }

  moves(): readonly string[] {
    const { standing } = this.walker.night;
    if (standing.over) return [];
    if (standing.round > this.last) {
      this.reached.push(standing.trail.join(' '));
      return [];
    }
    const side = this.seating.sides.find((one) => standing.answered[one] === 0);
    if (side === undefined) return this.seals();
    const errands = this.seating.couriers ? open(standing.errands[side]) : [];
    return [...open(standing.asks[side]).map(({ id }) => `${side}.${id}`), ...errands.map(({ id }) => `${side}>${id}`)];
  }

  /** Takes one decision, or several with spaces between; the sides that are not gone every way follow. */
  take(decisions: string): void {
    for (const decision of decisions.split(' ')) if (decision !== '') this.decide(decision);
    this.settle();
  }

  /** Goes back to the beginning and takes the decisions of a trail, those of all sides among them. */
  replay(trail: string): void {
    this.walker.undo(this.root);
    this.take(trail);
  }

  /** Goes on only to the end of a round, and keeps how the next begins in `reached`. */
  stopAfter(round: number): void {
    this.last = round;
  }

  mark(): Footing {
    return this.walker.mark();
  }

  undo(footing: Footing): void {
    this.walker.undo(footing);
  }

  key(hash: Hash): void {
    const { machine, night: { standing }, watch } = this.walker;
    const stage = this.stages[standing.round];
    const live = stage === undefined || standing.over ? this.liveness.none() : stage.clock.slice();
    hash.add(-10, standing.round * 2 + Number(standing.over));
    for (const global of this.always) set(live, global, true);
    SIDES.forEach((side, n) => {
      const asked = standing.asks[side] !== null;
      const choices = machine.choicesIn(side);
      hash.add(-20 - n, standing.sent[side] * 8 + standing.answered[side] * 2 + Number(asked));
      if (!asked) return;
      // What is decided anew before the clock runs is not read as it stands.
      if (standing.answered[side] === 0) set(live, machine.memory.globalNamed(`${side}_order`), false);
      set(live, machine.memory.globalNamed(`${side}_sealed`), false);
      addReadsOf(choices, this.liveness, live);
      if (stage !== undefined && this.seating.couriers) this.liveness.addReads(live, stage.couriers);
      hash.addChoices(choices, n);
    });
    hash.addMemory(machine.memory, this.liveness, live);
    for (const event of watch.told()) hash.add(-30, event);
  }

  /**
   * All ways to give the sealed answers that make a difference: an answer that nothing reads, when the clock has run and
   * the next round is open, might as well have been another. So those of one way that are read are varied, and so on.
   */
  private seals(): string[] {
    const { night, machine: { memory } } = this.walker;
    const sides = this.seating.sides.filter((side) => night.standing.asks[side] !== null);
    const answers = sides.map((side) => open(night.standing.asks[side]).map(({ id }) => `${side}.${id}`));
    if (sides.length === 1) return [...(answers[0] ?? [])];
    const here = this.mark();
    const ways = new Set<string>();
    const queue = [answers.map(([first = '']) => first)];
    for (let way = queue.pop(); way !== undefined; way = queue.pop()) {
      const given = way.join(' ');
      if (ways.has(given)) continue;
      ways.add(given);
      memory.read.fill(0);
      this.take(given);
      for (const [n, side] of sides.entries()) {
        if (memory.read[memory.globalNamed(`${side}_sealed`)] === 1) for (const other of answers[n] ?? []) queue.push(way.with(n, other));
      }
      this.undo(here);
    }
    return [...ways];
  }

  /** The sides that are not gone every way do what was done, or the first thing open. */
  private settle(): void {
    const { night } = this.walker;
    for (let side = this.idle(); side !== undefined; side = this.idle()) {
      const free = open(night.standing.asks[side]);
      this.decide(`${side}.${(free.find(({ historical }) => historical) ?? free[0])?.id ?? ''}`);
    }
  }

  private decide(decision: string): void {
    this.decisions++;
    this.walker.take(decision);
  }

  private idle(): Side | undefined {
    const { asks, over } = this.walker.night.standing;
    return over ? undefined : SIDES.find((side) => !this.seating.sides.includes(side) && asks[side] !== null);
  }

  /** From the last knot back to the first: what each stage of a round reads, itself or by what comes after it. */
  private layOut(rounds: readonly string[], after: readonly string[]): { clock: Bits; couriers: number }[] {
    const { code, memory } = this.walker.machine;
    const { liveness } = this;
    let then = after.toReversed().reduce((bits, knot) => liveness.before(code.find(knot), bits), liveness.none());
    return rounds.toReversed().map((round) => {
      const clock = liveness.before(code.find(`${round}_clock`), then);
      const asked = clock.slice();
      for (const side of SIDES) for (const kept of [`${side}_order`, `${side}_sealed`]) set(asked, memory.globalNamed(kept), false);
      for (const side of SIDES) liveness.addReads(asked, code.find(`${round}_${side}`));
      const couriers = code.find(`${round}_couriers`);
      if (this.seating.couriers) liveness.addReads(asked, couriers);
      then = liveness.before(code.find(`${round}_bulletin`), asked);
      return { clock, couriers };
    }).reverse();
  }
}

function open(offers: readonly Offer[] | null): readonly Offer[] {
  return offers?.filter(({ locked }) => locked === undefined) ?? [];
}

function set(bits: Bits, bit: number, on: boolean): void {
  if (bit === NOWHERE) return;
  const word = bits[bit >> 5] ?? 0;
  bits[bit >> 5] = on ? word | (1 << (bit & 31)) : word & ~(1 << (bit & 31));
}
