import { describe, expect, it } from 'vitest';
import { eachSide } from '../../src/core/sides.ts';
import { check } from '../../tools/ink/check.ts';
import { prepare, report, Walker, type Footing } from '../../tools/walk/walker.ts';
import { openBook, ROOT } from '../book.ts';
import { drawRound } from '../walk/chance.ts';
import { faultsOf } from './faults.ts';
import { play } from './seen.ts';

/** How many ways each round is gone on with, from each way the rounds before it went: 10,080 runs from a seed, their beginnings shared. */
const BRANCHES = [20, 4, 3, 3, 14] as const;
const SEEDS = [1, 2] as const;
/** Every tenth round is played again in all orders in which the sides can decide. */
const ORDERED = 10;
/** Every hundredth night is told by inkjs too, with its words. */
const TOLD = 100;

const { project } = check(ROOT);
if (project === null) throw new Error('the story does not compile');
const ground = prepare(project);

describe('twenty thousand random nights, walked by the machine', () => {
  const walkers = SEEDS.map((seed) => ({ seed, walker: new Walker(ground, 'night', seed) }));
  const endings = new Map<string, number>();
  const told: { readonly trail: readonly string[]; readonly ending: string }[] = [];
  const parted: string[] = [];
  let nights = 0;
  let rounds = 0;
  let ordered = 0;

  /** Plays the round just played in every order of the sides, from where it began. */
  function reorder(walker: Walker, here: Footing): void {
    const decided = walker.night.standing.trail.slice(here.standing.trail.length);
    walker.undo(here);
    const fault = walker.partedByOrder(eachSide((side) => decided.filter((decision) => decision.startsWith(side))));
    if (fault !== null) parted.push(`${fault} (${[...here.standing.trail, ...decided].join(' ')})`);
    ordered++;
  }

  function walk(walker: Walker, seed: string): void {
    if (walker.night.standing.over) {
      const ending = walker.read('ending');
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      if (nights++ % TOLD === 0) told.push({ trail: walker.night.standing.trail, ending });
      return;
    }
    const here = walker.mark();
    for (let n = 0; n < (BRANCHES[walker.night.standing.round] ?? 1); n++) {
      drawRound(walker, `${seed}.${String(n)}`);
      walk(walker, `${seed}.${String(n)}`);
      walker.undo(here);
      if (n > 0 || rounds++ % ORDERED > 0) continue;
      drawRound(walker, `${seed}.${String(n)}`);
      reorder(walker, here);
    }
  }
  for (const { seed, walker } of walkers) walk(walker, String(seed));

  it('end in an ending, without an ink error, a contradiction, an event told twice, a clock that runs back, a scale out of range, or a side without a choice', () => {
    const findings = walkers.flatMap(({ walker }) => [...walker.watch.findings.values()]);
    expect(report(project, ground, findings)).toEqual([]);
    expect(nights).toBe(20_160);
    expect(endings.has('none')).toBe(false);
    expect(endings.size).toBeGreaterThan(5);
  });

  it('come to the same whoever of the four answers first, in every order', () => {
    expect(parted).toEqual([]);
    expect(ordered).toBeGreaterThan(200);
  });

  it('leave each option that can be locked open in some run and locked in another', () => {
    const locks = new Map<string, Set<string>>();
    for (const { walker } of walkers) for (const [option, { open, locked }] of walker.watch.locks) locks.set(option, (locks.get(option) ?? new Set()).add(open ? 'open' : '').add(locked ? 'locked' : ''));
    const lockable = [...locks].filter(([, seen]) => seen.has('locked'));
    expect(lockable.filter(([, seen]) => !seen.has('open')).map(([option]) => option)).toEqual([]);
    const written = ground.code.options.flatMap(({ tags }) => (tags.some((tag) => tag.startsWith('locked:')) ? tags.filter((tag) => tag.startsWith('id:')).map((tag) => tag.slice('id:'.length).trim()) : []));
    expect(written.filter((id) => !lockable.some(([option]) => option.endsWith(`.${id}`)))).toEqual([]);
    expect(written.length).toBeGreaterThan(8);
  });

  it(`are found without fault by inkjs too, and come to the same ending, in each ${String(TOLD)}th of them`, () => {
    const book = openBook();
    const faults = told.flatMap(({ trail, ending }) => {
      const runs = play(book, ['night', ...trail].join(' '));
      const last = runs.at(-1);
      const wrong = runs.flatMap((run, n) => faultsOf(book, run, runs[n - 1]?.beats.length ?? 0));
      return last?.world.ending === ending ? wrong : [...wrong, `inkjs ends in ${String(last?.world.ending)}, the machine in ${ending} (${trail.join(' ')})`];
    });
    expect(faults).toEqual([]);
    expect(told.length).toBeGreaterThan(200);
  });
});
