import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { hash } from '../../src/core/temper.ts';
import { compileInk } from '../../tools/ink/compile.ts';
import { check } from '../../tools/ink/check.ts';
import { layOut } from '../../tools/walk/code.ts';
import { Night, type Offer } from '../../tools/walk/night.ts';
import { ROOT } from '../book.ts';
import { byInkjs, byMachine, together, type Standing, type Teller } from './tellers.ts';

const STORIES = path.join(import.meta.dirname, 'stories');
const COUNCIL = 'council.ink';

function compile(file: string): object {
  const compiled = compileInk(path.join(STORIES, file));
  if (!('story' in compiled)) throw new Error(compiled.map(({ line, message }) => `${file}:${String(line)} ${message}`).join('\n'));
  return compiled.story;
}

/** inkjs and the machine, led together and found to stand alike after all they do; what inkjs complained of, and how often they were compared. */
function pair(compiled: object): { readonly lead: (seed: number) => Teller; readonly errors: Set<string>; readonly compared: () => number } {
  const code = layOut(compiled);
  const errors = new Set<string>();
  let compared = 0;
  const compare = (inkjs: Standing, machine: Standing): void => {
    expect(machine).toEqual(inkjs);
    if (inkjs.error !== null) errors.add(inkjs.error);
    compared++;
  };
  return { lead: (seed) => together(byInkjs(compiled, code, seed), byMachine(code, seed), compare), errors, compared: () => compared };
}

describe.each(readdirSync(STORIES).filter((file) => file !== COUNCIL))('%s, walked by chance by inkjs and by the machine', (file) => {
  it('comes to the same choices, variables, visits, turns, dice and errors at every choice', () => {
    const { lead, errors, compared } = pair(compile(file));
    for (let walk = 0; walk < 60; walk++) {
      const teller = lead(walk);
      teller.begin();
      for (let turn = 0; teller.choices.length > 0 && turn < 40; turn++) teller.choose(hash(`${file} ${String(walk)} ${String(turn)}`) % teller.choices.length);
    }
    expect(compared()).toBeGreaterThan(100);
    expect(errors.size).toBe(file === 'broken.ink' ? 6 : 0);
  }, 60_000);
});

describe('a council told in four flows that are changed between at every turn', () => {
  it('stands alike for inkjs and the machine in each flow', () => {
    const { lead, errors, compared } = pair(compile(COUNCIL));
    for (let walk = 0; walk < 40; walk++) {
      const teller = lead(walk);
      teller.goTo('opening');
      for (let turn = 0; turn < 20; turn++) {
        const dice = hash(`${String(walk)} ${String(turn)}`);
        const seat = ['north', 'south', 'east'][dice % 3] ?? '';
        teller.flow(seat);
        if (teller.choices.length > 0 && dice % 7 > 0) teller.choose((dice >>> 3) % teller.choices.length);
        else teller.goTo('seat', seat);
      }
      teller.flow('world');
      teller.goTo('closing');
    }
    expect(compared()).toBeGreaterThan(500);
    expect([...errors]).toEqual([]);
  }, 60_000);
});

describe('our own nights, driven as the game drives them', () => {
  const { project } = check(ROOT);
  const scenarios = project?.content.scenarios ?? [];

  it.each(scenarios)('“$title” stands alike for inkjs and the machine after every decision of six random runs', ({ id }) => {
    const { lead, errors, compared } = pair(project?.compiled.story ?? {});
    for (let walk = 0; walk < 6; walk++) {
      const night = new Night({ scenarios }, id, lead(walk));
      night.open();
      for (let turn = 0; !night.standing.over; turn++) {
        const dice = hash(`${id} ${String(walk)} ${String(turn)}`);
        const { asks, errands } = night.standing;
        const waiting = SIDES.filter((side) => asks[side] !== null);
        const side: Side = waiting[dice % waiting.length] ?? 'srs';
        const free = (offers: readonly Offer[] | null): string[] => (offers ?? []).filter(({ locked }) => locked === undefined).map((one) => one.id);
        const [to, answers] = [free(errands[side]), free(asks[side])];
        if (to.length > 0 && dice % 3 === 0) night.send(side, to[(dice >>> 4) % to.length] ?? '');
        else night.answer(side, answers[(dice >>> 4) % answers.length] ?? '');
      }
    }
    expect(compared()).toBeGreaterThan(150);
    expect([...errors]).toEqual([]);
  }, 60_000);
});
