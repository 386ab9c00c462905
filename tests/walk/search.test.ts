import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SIDES } from '../../src/core/sides.ts';
import { compileInk } from '../../tools/ink/compile.ts';
import { check } from '../../tools/ink/check.ts';
import type { CompiledStory } from '../../tools/ink/edition.ts';
import { passagesOf, unseen } from '../../tools/ink/passages.ts';
import { layOut, toldIn } from '../../tools/walk/code.ts';
import { Crew, type Haul } from '../../tools/walk/crew.ts';
import { Hash } from '../../tools/walk/hash.ts';
import { Seats } from '../../tools/walk/seats.ts';
import { search } from '../../tools/walk/search.ts';
import { Table } from '../../tools/walk/table.ts';
import { Tale } from '../../tools/walk/tale.ts';
import { prepare, report } from '../../tools/walk/walker.ts';
import { ROOT } from '../book.ts';
import kept from '../story/seen.json' with { type: 'json' };

/** The stories that come to an end whatever is chosen, so that every state of theirs can be seen. */
const ENDING = ['broken.ink', 'cards.ink', 'harbour.ink', 'interview.ink', 'siege.ink'];
const STORIES = path.join(import.meta.dirname, 'stories');
const BOUNDS = { states: 300_000, until: Infinity };

/** A tale that forgets nothing: two states are one only if they agree in everything. */
class Whole extends Tale {
  override key(hash: Hash): void {
    hash.addMemory(this.machine.memory, this.liveness, this.liveness.none().fill(-1));
    hash.addChoices(this.machine.choices);
  }
}

/** The same of a night. */
class WholeSeats extends Seats {
  override key(hash: Hash): void {
    super.key(hash);
    hash.addMemory(this.walker.machine.memory, this.liveness, this.liveness.none().fill(-1));
  }
}

function codeOf(file: string): ReturnType<typeof layOut> {
  const compiled = compileInk(path.join(STORIES, file));
  if (!('story' in compiled)) throw new Error(file);
  return layOut(compiled.story);
}

describe('a search that remembers only what is still read', () => {
  it.each(readdirSync(STORIES).filter((file) => ENDING.includes(file)))('comes upon all that %s holds, the same as one that remembers everything', (file) => {
    const code = codeOf(file);
    const [lean, whole] = [new Tale(code), new Whole(code)];
    const found = [lean, whole].map((tale) => search(tale, new Table(20), new Hash(), BOUNDS));
    expect(found.map(({ complete }) => complete)).toEqual([true, true]);
    expect(found[0]?.states).toBeLessThanOrEqual(found[1]?.states ?? 0);
    expect(lean.machine.hit).toEqual(whole.machine.hit);
    expect([...lean.troubles.keys()].toSorted()).toEqual([...whole.troubles.keys()].toSorted());
    expect(lean.offered).toEqual(whole.offered);
  }, 60_000);

  it('goes every way of a town’s fifteen rounds in some hundred thousand states', () => {
    const tale = new Tale(codeOf('town.ink'));
    const { states, complete } = search(tale, new Table(21), new Hash(), { states: 1_000_000, until: Infinity });
    expect(complete).toBe(true);
    expect(states).toBeGreaterThan(100_000);
    expect([...tale.troubles.keys()]).toEqual([]);
  }, 60_000);
});

describe('The Night, searched', () => {
  const { project } = check(ROOT);
  if (project === null) throw new Error('the story does not compile');
  const ground = prepare(project);
  const crew = new Crew(project.compiled.story, { scenarios: ground.scenarios, rules: ground.rules });
  afterAll(() => crew.dismiss());
  const faults = ({ findings }: Haul): string[] => report(project, ground, findings);
  const bounds = { seconds: 600, bits: 20 };

  it('comes upon the same lines and endings whether it remembers what is still read, or everything', () => {
    const seating = { scenario: 'night', sides: ['bolsheviks'], couriers: false } as const;
    const both = [new Seats(ground, seating), new WholeSeats(ground, seating)].map((seats) => ({ seats, ...search(seats, new Table(20), new Hash(), BOUNDS) }));
    const [lean, whole] = both;
    expect(both.map(({ complete }) => complete)).toEqual([true, true]);
    expect(lean?.states).toBeLessThan(whole?.states ?? 0);
    expect(lean?.seats.walker.machine.hit).toEqual(whole?.seats.walker.machine.hit);
    expect(lean?.seats.walker.watch.endings).toEqual(whole?.seats.walker.watch.endings);
  }, 300_000);

  it.each(SIDES)('holds no fault on any road of %s against the three as they were, couriers left at home', async (side) => {
    const haul = await crew.search({ scenario: 'night', sides: [side], couriers: false }, { ...bounds, states: 100_000 });
    expect(haul.complete).toBe(true);
    expect(haul.states).toBeGreaterThan(1000);
    expect(faults(haul)).toEqual([]);
  }, 600_000);

  it('holds no fault in any first round of all four, nor in those after it as far as they are gone', async () => {
    const haul = await crew.searchRounds({ scenario: 'night', sides: SIDES, couriers: false }, { ...bounds, states: 7_500 });
    expect(haul.legs[0]).toEqual({ round: 'study', known: 1, gone: 1 });
    expect(haul.legs.length).toBe(5);
    expect(haul.endings.length).toBeGreaterThan(0);
    expect(haul.endings).not.toContain('none');
    expect(faults(haul)).toEqual([]);

    // What seen.json lists as never told because The Night begins with this round is told on no road through it.
    const untold = unseen(passagesOf(project.compiled.story as CompiledStory), toldIn(ground.code, haul.hit));
    const ofTheFirst = Object.entries(kept.never).flatMap(([reason, passages]) => (reason.startsWith('The Night begins') ? passages : []));
    expect(ofTheFirst.length).toBeGreaterThan(10);
    expect(ofTheFirst.filter((words) => !untold.some(({ text }) => text.startsWith(words)))).toEqual([]);
  }, 600_000);
});
