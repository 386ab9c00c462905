import { describe, expect, it } from 'vitest';
import { SIDES, type Side } from '../../src/core/sides.ts';
import type { Run } from '../../src/core/run.ts';
import { view } from '../../src/core/view.ts';
import { openBook } from '../book.ts';
import { allReally, answers, openAll, playRound, roundIn } from './walks.ts';

const book = openBook();

/** The night as it was, opened at the beginning of each round. */
const nights: Run[] = [];
for (let run = openAll(book, 'night'); !run.over; run = playRound(book, run, allReally(book, run))) nights.push(run);

/** What a side is told after its answer, to the moment it must answer again (or the end), and how the city looks to it. */
function felt(run: Run, from: Run, side: Side): string {
  const { beats, knowledge, question, errands } = view(book, { ...run, over: false }, side);
  const told = beats.filter(({ id, part }) => id >= from.beats.length && part !== 'reply').map(({ text, at }) => [at, text]);
  return JSON.stringify([told, knowledge, question, errands]);
}

interface Order {
  readonly round: string;
  readonly side: Side;
  readonly order: string;
  readonly night: Run;
}

const orders: Order[] = nights.flatMap((night) => SIDES.flatMap((side) => [...new Set(answers(book, night, side).map(([order]) => order))].map((order) => ({ round: roundIn(book, night), side, order, night }))));

/** The round played as it was but for one order. */
function played({ night, side, order }: Order): Run {
  const real = allReally(book, night);
  return playRound(book, night, { ...real, [side]: [order, real[side][1]] });
}
const runs = new Map(orders.map((one) => [one, played(one)]));

describe('the twenty orders of the night, each option felt by at least two other sides', () => {
  it('are twenty, of two to four options', () => {
    const decisions = new Map<string, number>();
    for (const { round, side } of orders) decisions.set(`${round} ${side}`, (decisions.get(`${round} ${side}`) ?? 0) + 1);
    expect(decisions.size).toBe(20);
    for (const [decision, count] of decisions) expect([2, 3, 4], decision).toContain(count);
  });

  it.each(orders)('$round, $side: $order', (mine) => {
    const { night, side } = mine;
    const run = runs.get(mine) ?? night;
    const alternatives = orders.filter((one) => one.night === night && one.side === side && one !== mine);
    const feeling = SIDES.filter((other) => other !== side && alternatives.every((one) => felt(run, night, other) !== felt(runs.get(one) ?? night, night, other)));
    expect(feeling.length, `felt by ${feeling.join(', ') || 'nobody'}`).toBeGreaterThanOrEqual(2);
  });
});

describe('the order in which sides answer', () => {
  it.each(nights.map((night) => ({ round: roundIn(book, night), night })))('changes nothing in “$round”', ({ night }) => {
    const real = allReally(book, night);
    const told = (run: Run) => [run.world, run.beats.filter(({ part }) => part === 'clock').map(({ text }) => text)];
    const forwards = playRound(book, night, real);
    const backwards = [...SIDES].reverse().reduce((run, side) => playRound(book, run, { bolsheviks: [], mensheviks: [], government: [], srs: [], [side]: real[side] }), night);
    expect(told(backwards)).toEqual(told(forwards));
  });
});
