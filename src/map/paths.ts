import { sailBetween } from './course.ts';
import type { Point } from './projection.ts';
import { walkBetween, type Shut, type Streets } from './streets.ts';

/** How one gets from one point of the plate to another. */
export interface Paths {
  /** The net of streets has come; until then everybody goes as the crow flies. */
  readonly ready: boolean;
  readonly walk: (from: Point, to: Point) => Point[];
  readonly sail: (from: Point, to: Point) => Point[];
}

/** `shut` are bridges whose spans are up. */
export function pathsOver(streets: Streets | null, shut: readonly Shut[]): Paths {
  return {
    ready: streets !== null,
    walk: (from, to) => (streets === null ? [from, to] : walkBetween(streets, from, to, shut)),
    sail: sailBetween,
  };
}
