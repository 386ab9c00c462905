import { describe, expect, it } from 'vitest';
import { SIDES, type Side } from '../../src/core/sides.ts';
import type { Run } from '../../src/core/run.ts';
import { view } from '../../src/core/view.ts';
import { openBook } from '../book.ts';
import { answers, asItWas, openAll, playRound, type Answer } from './walks.ts';

const book = openBook();
const opened = openAll(book);
const real = Object.fromEntries(SIDES.map((side) => [side, asItWas(book, opened, side)])) as Record<Side, Answer>;

/** What a side has been told by eight, and how the city looks to it. */
function felt(run: Run, side: Side): string {
  const { beats, knowledge } = view(book, { ...run, over: false }, side);
  return JSON.stringify([beats.filter(({ part }) => part === 'clock').map(({ text, at }) => [at, text]), knowledge]);
}

const options = SIDES.flatMap((side) => [...new Set(answers(book, opened, side).map(([order]) => order))].map((order) => ({ side, order })));

describe('every order is felt by at least two other sides', () => {
  it.each(options)('$side: $order', ({ side, order }) => {
    const others = SIDES.filter((other) => other !== side);
    const mine = playRound(book, opened, { ...real, [side]: [order, real[side][1]] });
    const alternatives = options.filter((one) => one.side === side && one.order !== order);
    const feeling = others.filter((other) =>
      alternatives.every((one) => felt(mine, other) !== felt(playRound(book, opened, { ...real, [side]: [one.order, real[side][1]] }), other)),
    );
    expect(feeling.length, `felt by ${feeling.join(', ') || 'nobody'}`).toBeGreaterThanOrEqual(2);
  });
});

describe('the order in which sides answer', () => {
  it('changes nothing', () => {
    const forwards = playRound(book, opened, real);
    const backwards = [...SIDES].reverse().reduce((run, side) => playSide(run, side), opened);
    expect(backwards.beats.filter(({ part }) => part === 'clock').map(({ text }) => text)).toEqual(forwards.beats.filter(({ part }) => part === 'clock').map(({ text }) => text));
    expect(backwards.world).toEqual(forwards.world);
  });
});

function playSide(run: Run, side: Side): Run {
  const given = Object.fromEntries(SIDES.map((one) => [one, one === side ? real[side] : []])) as unknown as Record<Side, Answer>;
  return playRound(book, run, given);
}
