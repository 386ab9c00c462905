import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Beat } from '../../src/core/beat.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import type { Run } from '../../src/core/run.ts';
import { view } from '../../src/core/view.ts';
import { check } from '../../tools/ink/check.ts';
import { printSources } from '../../tools/ink/sources.ts';
import { openBook, ROOT } from '../book.ts';
import { words } from './faults.ts';
import { allReally, answer, openAll, playRound, roundIn, send } from './walks.ts';

const book = openBook();
const { project } = check(ROOT);
const lines = project?.lines ?? [];

/** The night as it was, at the beginning of each round. */
const nights: Run[] = [];
for (let run = openAll(book, 'night'); !run.over; run = playRound(book, run, allReally(book, run))) nights.push(run);

/** The words an author wrote in the files whose names hold `part`. */
function written(part: string): number {
  const own = lines.filter(({ file, kind }) => path.relative(ROOT, file).includes(part) && (kind === 'text' || kind === 'choice'));
  const advice = own.flatMap(({ marks }) => marks.filter(([key]) => ['for', 'against', 'locked', 'wanted', 'gave'].includes(key)).map(([, said]) => said));
  return words([...own.map(({ text }) => text), ...advice].join(' '));
}

/** What a side reads in a round as it was, two couriers sent. */
function read(opened: Run, side: Side): readonly Beat[] {
  const errands = (opened.errands[side]?.options ?? []).slice(0, 2);
  const sent = errands.reduce((run, { id }) => (run.errands[side] === null ? run : send(book, run, side, id)), opened);
  return view(book, { ...playRound(book, sent, allReally(book, opened)), over: false }, side).beats.filter(({ round, part }) => round === roundIn(book, opened) && part !== 'previously');
}

/** Every line a side reads in the night as it was: what it is told, and the options it is offered. */
function night(side: Side): readonly string[] {
  return nights.flatMap((opened) => {
    const order = opened.asks[side]?.options ?? [];
    const sealed = answer(book, opened, side, order.find(({ historical }) => historical)?.id ?? '').asks[side]?.options ?? [];
    return [...read(opened, side), ...order, ...sealed].map(({ text }) => text);
  });
}

describe('the words of the story', () => {
  it('are at least 4,500 in round 5 and 26,000 in The Night', () => {
    expect(written('05-wires')).toBeGreaterThanOrEqual(4500);
    expect(written('ink/') - written('ink/title')).toBeGreaterThanOrEqual(26_000);
  });

  it.each(nights.flatMap((night) => SIDES.map((side) => ({ round: roundIn(book, night), side, night }))))('give $side in “$round” a brief of 200 to 350 words before the decision, with two documented details', ({ side, night }) => {
    const brief = night.beats.filter(({ part, reaches, round }) => part === 'brief' && round === roundIn(book, night) && reaches.includes(side));
    const count = words(brief.map(({ text }) => text).join(' '));
    expect(count).toBeGreaterThanOrEqual(190);
    expect(count).toBeLessThanOrEqual(380);
    expect(brief.filter(({ src, quote }) => src.length > 0 || quote !== undefined).length).toBeGreaterThanOrEqual(2);
  });

  it.each(SIDES)('take a reader of 200 words a minute under eight minutes a round, two couriers included, as %s', (side) => {
    const long: string[] = [];
    for (const night of nights) {
      const told = read(night, side);
      const minutes = words(told.map(({ text }) => text).join(' ')) / 200;
      if (minutes >= 8) long.push(`${roundIn(book, night)}: ${minutes.toFixed(1)}`);
    }
    expect(long).toEqual([]);
  });

  it('are shared by two sides for less than two lines in five, of all that each reads', () => {
    const read = Object.fromEntries(SIDES.map((side) => [side, night(side)]));
    const shared = SIDES.flatMap((one) => SIDES.filter((other) => other !== one).map((other) => {
      const own = read[one] ?? [];
      return { pair: `${one} of ${other}`, share: own.filter((text) => read[other]?.includes(text)).length / own.length };
    }));
    expect(shared.filter(({ share }) => share >= 0.4)).toEqual([]);
  });
});

describe('the table of sources in docs/', () => {
  it('is what the marks of the story make it', () => {
    expect(readFileSync(path.join(ROOT, 'docs/sources.md'), 'utf8')).toBe(project === null ? '' : printSources(ROOT, project));
  });
});
