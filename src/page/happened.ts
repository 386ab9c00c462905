import type { Beat } from '../core/beat.ts';
import type { Moment } from '../core/moment.ts';
import { HOLDERS, type Holder } from '../core/sides.ts';
import { placeName } from './facts.ts';
import { CITY } from './words.ts';

/** That a place changed hands, as far as it is known: for the strip of hours. */
export interface Happened {
  readonly id: number;
  readonly at: Moment;
  readonly holder: Holder;
  /** The place in a word or two; of several, the first and how many more. */
  readonly name: string;
}

/** What has changed hands since `from`, by the beats that were told, in the order of their hours. */
export function happened(beats: readonly Beat[], from: Moment): Happened[] {
  return beats.flatMap(({ id, at, changes }): Happened[] => {
    const [first, ...more] = Object.entries(changes).filter((change): change is [string, Holder] => isHolder(change[1]));
    if (first === undefined || at < from) return [];
    const [place, holder] = first;
    return [{ id, at, holder, name: CITY.andMore(CITY.short[place] ?? placeName(place), more.length) }];
  }).toSorted((a, b) => a.at - b.at);
}

/** A letter of the strip's type, in pixels, at most. */
const LETTER = 6.6;
/** From a mark's middle to its name, and from a name's end to the next mark. */
const GAP = 11;

/**
 * Which of them can bear their names on a line `width` pixels long, none running into another or off the end: the
 * newest first. `x` gives a moment's place on the line, in pixels.
 */
export function named(list: readonly Happened[], x: (at: Moment) => number, width: number): ReadonlySet<number> {
  const taken: { readonly left: number; readonly right: number }[] = [];
  const names = new Set<number>();
  const marks = [...new Set(list.map(({ at }) => x(at)))];
  for (const { id, at, name } of list.toReversed()) {
    const left = x(at);
    const right = left + GAP + name.length * LETTER;
    const free = right <= width && taken.every((other) => right + GAP < other.left || left > other.right) && !marks.some((mark) => mark > left && mark - GAP < right);
    if (!free) continue;
    taken.push({ left, right });
    names.add(id);
  }
  return names;
}

function isHolder(value: unknown): value is Holder {
  return (HOLDERS as readonly unknown[]).includes(value);
}
