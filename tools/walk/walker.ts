import { bind } from '../../src/core/book.ts';
import { isSide, SIDES, type Side } from '../../src/core/sides.ts';
import { openTale } from '../../src/core/story.ts';
import type { Content } from '../ink/content.ts';
import type { Project } from '../ink/facts.ts';
import { layOut, type Code } from './code.ts';
import { confirm } from './confirm.ts';
import { Machine, type Mark } from './machine.ts';
import { Night, type Standing } from './night.ts';
import { placesOf } from './places.ts';
import { readRules, type Rule } from './rules.ts';
import { VOID, wordsOf } from './values.ts';
import { Watch, type Finding } from './watch.ts';

/** All orders in which four sides can answer. */
const ORDERS = SIDES.flatMap((a) => SIDES.flatMap((b) => SIDES.flatMap((c) => SIDES.map((d) => [a, b, c, d] as const)))).filter((order) => new Set(order).size === SIDES.length);

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

  /** Whether what a round comes to hangs on the order in which the sides decide: a sentence if so. Stands where it stood. */
  partedByOrder(given: Readonly<Record<Side, readonly string[]>>): string | null {
    const here = this.mark();
    const worlds = ORDERS.map((order) => {
      const refused = this.refused(order.flatMap((side) => given[side]));
      const world = refused === null ? this.machine.memory.globals.map(wordsOf) : [];
      this.undo(here);
      return { refused, world };
    });
    const refused = worlds.find((one) => one.refused !== null)?.refused;
    if (refused !== undefined && worlds.some((one) => one.refused === null)) return `${refused ?? ''}: it hangs on the order in which the sides decide`;
    const parted = this.machine.code.globals.find((_, n) => worlds.some(({ world }) => world[n] !== worlds[0]?.world[n]));
    return parted === undefined ? null : `${parted.name} hangs on the order in which the sides decide`;
  }

  /** Takes decisions; why the story did not take one of them, or null. */
  private refused(decisions: readonly string[]): string | null {
    try {
      for (const decision of decisions) this.take(decision);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** What a global holds, in words. */
  read(name: string): string {
    const { memory } = this.machine;
    return wordsOf(memory.globals[memory.globalNamed(name)] ?? VOID);
  }
}

/** Findings in a scenario in words: file and line where a place is known, the fewest decisions found that lead there, and what inkjs says of them. */
export function report({ compiled, content }: Project, { code }: Ground, findings: readonly Finding[], scenario = 'night'): string[] {
  if (findings.length === 0) return [];
  const placeOf = placesOf(compiled.parsed);
  const book = bind({ ...content, tale: openTale(compiled.story), fingerprint: compiled.fingerprint });
  return findings.map(({ what, at, trail }) => `${at < 0 ? '' : `${placeOf(code.pathOf(at))} `}${what} (${trail.join(' ')}); ${confirm(book, scenario, trail)}`);
}
