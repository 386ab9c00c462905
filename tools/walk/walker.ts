import { isSide } from '../../src/core/sides.ts';
import type { Content } from '../ink/content.ts';
import type { Project } from '../ink/facts.ts';
import { layOut, type Code } from './code.ts';
import { Machine, type Mark } from './machine.ts';
import { Night, type Standing } from './night.ts';
import { placesOf } from './places.ts';
import { readRules, type Rule } from './rules.ts';
import { VOID, wordsOf } from './values.ts';
import { Watch, type Finding } from './watch.ts';

/** A story made ready to be walked, as often as one likes. */
export interface Ground {
  readonly code: Code;
  readonly scenarios: Content['scenarios'];
  readonly rules: readonly Rule[];
}

export function prepare({ compiled, content: { scenarios } }: Project): Ground {
  return { code: layOut(compiled.story), scenarios, rules: readRules(compiled.files.values()) };
}

/** Where a walk stood. */
export interface Footing {
  readonly mark: Mark;
  readonly standing: Standing;
  readonly watch: ReturnType<Watch['mark']>;
}

/** A scenario walked by the machine and watched; it can go back to any footing. */
export class Walker {
  readonly machine: Machine;
  readonly night: Night;
  readonly watch: Watch;

  /** `couriers`: whether any will be sent. */
  constructor({ scenarios, code, rules }: Ground, scenario: string, seed = 1, couriers = true) {
    this.machine = new Machine(code, seed);
    this.night = new Night({ scenarios }, scenario, this.machine, couriers);
    this.watch = new Watch(this.machine, this.night, rules);
    this.night.open();
  }

  mark(): Footing {
    return { mark: this.machine.mark(), standing: this.night.standing, watch: this.watch.mark() };
  }

  undo({ mark, standing, watch }: Footing): void {
    this.machine.undo(mark);
    this.night.standing = standing;
    this.watch.undo(watch);
  }

  /** Takes one decision of a trail: `side.option`, or `side>place`. Throws when the story does not offer it. */
  take(decision: string): void {
    const [, side = '', sign, option = ''] = /^(\w+)([.>])(\w+)$/.exec(decision) ?? [];
    if (!isSide(side)) throw new Error(`“${decision}” is no decision`);
    if (sign === '>') this.night.send(side, option);
    else this.night.answer(side, option);
  }

  /** What a global holds, in words. */
  read(name: string): string {
    const { memory } = this.machine;
    return wordsOf(memory.globals[memory.globalNamed(name)] ?? VOID);
  }
}

/** Findings in words, with file and line where a place is known, and what was decided. */
export function report({ compiled }: Project, { code }: Ground, findings: Iterable<Finding>): string[] {
  const placeOf = placesOf(compiled.parsed);
  return [...findings].map(({ what, at, trail }) => `${at < 0 ? '' : `${placeOf(code.pathOf(at))} `}${what} (${trail.join(' ')})`);
}
