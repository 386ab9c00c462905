import type { Book } from '../../src/core/book.ts';
import type { Decision, Run } from '../../src/core/run.ts';
import { isSide } from '../../src/core/sides.ts';
import { settle, take } from '../../src/core/step.ts';
import { openAll } from './walks.ts';

/** A run kept on one line: its scenario, then `side.option` for an answer and `side>place` for a courier. */
export type Kept = string;

export function keep(scenario: string, decisions: readonly Pick<Decision, 'side' | 'ask' | 'option'>[]): Kept {
  return [scenario, ...decisions.map(({ side, ask, option }) => `${side}${ask === 'courier' ? '>' : '.'}${option}`)].join(' ');
}

/** Plays a kept run as far as it goes; the run as it stood at the start of each round, the last as it ended. Throws a Refusal if the story no longer takes one of its decisions. */
export function play(book: Book, kept: Kept): Run[] {
  const [scenario, ...decisions] = kept.split(' ');
  const runs = [openAll(book, scenario, 1)];
  let run = runs[0] ?? openAll(book);
  for (const decision of decisions) {
    const [, side = '', sign, option = ''] = /^(\w+)([.>])(\w+)$/.exec(decision) ?? [];
    if (!isSide(side)) throw new Error(`“${decision}” is no decision`);
    const next = take(book, run, { type: 'decide', side, option, by: 'person', ...(sign === '>' ? { ask: 'courier' } : {}) });
    const turned = next.round !== run.round || next.over;
    run = turned ? settle(book, next) : next;
    if (turned) runs.push(run);
  }
  return runs;
}
