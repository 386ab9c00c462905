import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { before, replay } from '../../src/core/log.ts';
import { start, step } from '../../src/core/step.ts';
import { chartOf, type Stop } from '../../src/page/chart.ts';
import { besideHistory, firstSentence } from '../../src/page/history.ts';
import { roadOf } from '../../src/page/roads.tsx';
import { roundsOf } from '../../src/page/rounds.ts';
import { openBook } from '../book.ts';

const book = openBook();

/** A night of one side, played by taking the last open road each time and one courier a round; the others as it was. */
function played(side: Side): Run {
  let run = start(book, { scenario: 'night', seed: 1917, temper: 'as-it-was', sides: [side] });
  let sentIn = -1;
  while (!run.over) {
    const errand = run.round === sentIn ? undefined : run.errands[side]?.options[0];
    if (errand !== undefined) sentIn = run.round;
    const option = errand ?? run.asks[side]?.options.findLast(({ locked }) => locked === undefined);
    run = step(book, run, { type: 'decide', side, option: option?.id ?? '', by: 'person', ...(errand === undefined ? {} : { ask: 'courier' as const }) });
  }
  return run;
}

const run = played('mensheviks');
const rounds = roundsOf(book, 'night');
const chart = (walked?: ReadonlySet<string>) => chartOf(rounds, besideHistory(book, run.log, walked));
const stops = (walked?: ReadonlySet<string>) => chart(walked).flatMap(({ round, cells }) => cells.flatMap(({ side, stops: some }) => some.map((stop) => ({ round: round.id, side, ...stop }))));

describe('the chart of decisions', () => {
  it('has a row for each round and in each a line for every side', () => {
    expect(chart().map(({ round }) => round.id)).toEqual(['study', 'wires', 'citizens', 'palace', 'hall']);
    for (const { cells } of chart()) expect(cells.map(({ side }) => side)).toEqual([...SIDES]);
  });
  it('shows every decision of the run as taken, once', () => {
    const taken = stops().filter((stop) => stop.taken).map(({ round, side, kind, text }) => `${round} ${side} ${kind} ${text}`);
    expect(taken.toSorted()).toEqual(run.taken.map(({ round, side, ask, text }) => `${round} ${side} ${ask} ${text}`).toSorted());
  });
  it('shows in each order what was really done, and in seals and couriers nothing of the sort', () => {
    const really = stops().filter((stop) => stop.really);
    expect(really.every(({ kind }) => kind === 'order')).toBe(true);
    expect(really).toHaveLength(rounds.length * SIDES.length);
  });
  it('tells of a road not taken only its title, until it has been walked', () => {
    expect(stops().filter(({ taken }) => !taken).every(({ reply }) => reply === null)).toBe(true);
    const [road] = besideHistory(book, run.log).flatMap(({ taken, roads }) => roads.filter(({ id, locked }) => id !== taken.option && !locked && taken.ask === 'order').map(({ id }) => roadOf({ ...taken, option: id })));
    const told = stops(new Set([road ?? ''])).filter(({ taken, reply }) => !taken && reply !== null);
    expect(told).toHaveLength(1);
    expect(told[0]?.reply).toMatch(/^\S.*[.!?…”’]$/);
  });
  it('lists only those couriers that were sent', () => {
    const couriers = stops().filter(({ kind }) => kind === 'courier');
    expect(couriers.length).toBe(run.taken.filter(({ ask }) => ask === 'courier').length);
    expect(couriers.length).toBeGreaterThan(0);
  });
  it('leads back to just before each of the person’s own decisions, and to none of the program’s', () => {
    const ways = stops().filter((stop): stop is typeof stop & Stop & { readonly nth: number } => stop.nth !== null);
    expect(ways).toHaveLength(run.taken.filter(({ by }) => by === 'person').length);
    for (const { nth, text, side } of ways) {
      expect(side).toBe('mensheviks');
      const back = replay(book, before(run.log, nth)).run;
      const open = [...(back.asks[side]?.options ?? []), ...(back.errands[side]?.options ?? [])];
      expect(open.map((option) => option.text)).toContain(text);
    }
  });
  it('leaves the run as it was: it can be told again to the same end', () => {
    chart(new Set(stops().map(({ round, side }) => `${round}.${side}`)));
    expect(replay(book, run.log).run.beats).toEqual(run.beats);
  });
});

describe('the first sentence of a reply', () => {
  it.each([
    ['He nods. Then he goes.', 'He nods.'],
    ['“Now!” he says. Nobody moves.', '“Now!” he says.'],
    ['V. I. Lenin does not look up. He writes.', 'V. I. Lenin does not look up.'],
    ['What for? The bank is shut.', 'What for?'],
    ['They wait... until the clock strikes. Nothing.', 'They wait... until the clock strikes.'],
    ['He said: “Go.” She went.', 'He said: “Go.”'],
    ['One thing only', 'One thing only'],
  ])('of “%s” is “%s”', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
