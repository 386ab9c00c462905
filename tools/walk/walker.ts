import { isSide } from '../../src/core/sides.ts';
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
  readonly project: Project;
  readonly code: Code;
  readonly rules: readonly Rule[];
}

export function prepare(project: Project): Ground {
  return { project, code: layOut(project.compiled.story), rules: readRules(project.compiled.files.values()) };
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

  constructor({ project, code, rules }: Ground, scenario: string, seed = 1) {
    this.machine = new Machine(code, seed);
    this.night = new Night(project.content, scenario, this.machine);
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
export function report({ project, code }: Ground, findings: Iterable<Finding>): string[] {
  const placeOf = placesOf(project.compiled.parsed);
  return [...findings].map(({ what, at, trail }) => `${at < 0 ? '' : `${placeOf(code.pathOf(at))} `}${what} (${trail.join(' ')})`);
}
