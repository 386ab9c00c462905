import { describe, expect, it } from 'vitest';
import { keep } from '../story/seen.ts';
import { openAll, playAsItWas } from '../story/walks.ts';
import kept from '../story/seen.json' with { type: 'json' };
import { settle, take } from '../../src/core/step.ts';
import { SIDES } from '../../src/core/sides.ts';
import type { Ask, Run } from '../../src/core/run.ts';
import { check } from '../../tools/ink/check.ts';
import type { Offer } from '../../tools/walk/night.ts';
import { prepare, Walker } from '../../tools/walk/walker.ts';
import { openBook, ROOT } from '../book.ts';

const book = openBook();
const { project } = check(ROOT);
if (project === null) throw new Error('the story does not compile');
const ground = prepare(project);

/** What a side may choose, as both know it. */
function chosen(options: Ask['options'] | readonly Offer[] | undefined | null): string[] | null {
  return options?.map(({ index, id, locked, historical, lean, place }) => [index, id, locked, historical, lean, place].join(' ')) ?? null;
}

/** The story's variables when a run has been told by inkjs, all of them, as plain values. */
function variables(run: Run): Record<string, unknown> {
  const { variablesState } = JSON.parse(typeof run.ink === 'string' ? run.ink : '{}') as { variablesState: Record<string, unknown> };
  const plain = (value: unknown): unknown => (typeof value === 'string' ? value.slice(1) : value);
  return Object.fromEntries(ground.code.globals.map(({ name, initial }) => [name, name in variablesState ? plain(variablesState[name]) : initial]));
}

/** Plays a kept run with the core and with the machine and says where they part. */
function parting(run: string): string[] {
  const [scenario = '', ...decisions] = run.split(' ');
  const walker = new Walker(ground, scenario);
  let core = openAll(book, scenario, 1);
  const faults: string[] = [];
  const look = (after: string): void => {
    const { asks, errands, over } = walker.night.standing;
    for (const side of SIDES) {
      if (JSON.stringify(chosen(asks[side])) !== JSON.stringify(chosen(core.asks[side]?.options))) faults.push(`after ${after} ${side} is asked something else`);
      if (!over && JSON.stringify(chosen(errands[side])) !== JSON.stringify(chosen(core.errands[side]?.options))) faults.push(`after ${after} ${side} can send couriers elsewhere`);
    }
    if (over !== core.over) faults.push(`after ${after} one is over`);
  };
  look('the opening');
  for (const decision of decisions) {
    const [side = '', option = ''] = decision.split(/[.>]/);
    walker.take(decision);
    const next = take(book, core, { type: 'decide', side: SIDES.find((one) => one === side) ?? 'srs', option, by: 'person', ...(decision.includes('>') ? { ask: 'courier' } : {}) });
    core = settle(book, next);
    look(decision);
  }
  const told = variables(core);
  for (const [name, value] of Object.entries(told)) if (walker.read(name) !== String(value)) faults.push(`${name} is ${String(value)}, for the machine ${walker.read(name)}`);
  if (walker.watch.findings.size > 0) faults.push(...walker.watch.findings.keys());
  return faults;
}

describe('the machine and the core', () => {
  const real = book.scenarios.map(({ id }) => playAsItWas(book, 'bolsheviks', { scenario: id }));
  const runs = [...kept.runs, ...real.map(({ log }) => keep(log.scenario, log.decisions))];

  it(`ask the same, lock the same and come to the same end in the ${String(runs.length)} runs that are kept and in the nights as they were`, () => {
    expect(runs.flatMap((run) => parting(run).map((fault) => `${fault} (${run})`))).toEqual([]);
    expect(runs.length).toBeGreaterThan(100);
  }, 300_000);
});
