import { SIDES } from '../../src/core/sides.ts';
import type { Content } from './content.ts';

/** ink's compiled JSON, format 21: the root container, whose last item holds the knots by name. */
export interface CompiledStory {
  readonly root: readonly unknown[];
}

/** The keys under which ink's JSON keeps a path that leads elsewhere. */
const ROADS = ['->', 'f()', '->t->', '^->', 'CNT?', '*'];

/** The knots the core enters in a scenario, by name (src/core/step.ts). */
export function entriesOf({ scenarios }: Pick<Content, 'scenarios'>, scenario: string): string[] {
  const found = scenarios.find(({ id }) => id === scenario);
  const rounds = found?.rounds ?? [];
  return [
    ...rounds.flatMap((round) => ['previously', 'bulletin', ...SIDES, 'couriers', 'clock'].map((part) => `${round}_${part}`)),
    'standing',
    'turned_away',
    ...(found?.ends === true ? ['night_ending', ...SIDES.map((side) => `aims_${side}`), 'readings', 'front_page'] : []),
  ];
}

/** The story with only the knots that can be come to from the entries given, and every declaration: one scenario's own. */
export function editionOf(story: CompiledStory, entries: readonly string[]): CompiledStory {
  const knots = story.root.at(-1) as Readonly<Record<string, unknown>>;
  const kept = new Set(['global decl', '#f', '#n']);
  const next = entries.filter((name) => name in knots);
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (kept.has(name)) continue;
    kept.add(name);
    next.push(...namedIn(knots[name], knots));
  }
  return { ...story, root: [...story.root.slice(0, -1), Object.fromEntries(Object.entries(knots).filter(([name]) => kept.has(name)))] };
}

/** The knots that a piece of the story leads to, calls or counts. */
function namedIn(piece: unknown, knots: Readonly<Record<string, unknown>>): string[] {
  if (Array.isArray(piece)) return piece.flatMap((item) => namedIn(item, knots));
  if (typeof piece !== 'object' || piece === null) return [];
  return Object.entries(piece).flatMap(([key, value]) => {
    const road = ROADS.includes(key) && typeof value === 'string' ? value.split('.').filter((part) => part in knots) : [];
    return [...road, ...namedIn(value, knots)];
  });
}
