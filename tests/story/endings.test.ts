import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { SIDES } from '../../src/core/sides.ts';
import { openBook } from '../book.ts';
import endings from './endings.json' with { type: 'json' };
import { words } from './faults.ts';
import { answer, openAll, really, roundIn } from './walks.ts';

const book = openBook();

/** The night as it was, but for the decisions named: `hall.bolsheviks.order=cease`. */
function play(decisions: string): Run {
  const given = new Map(decisions.split(' ').map((one) => one.split('=') as [string, string]));
  let run = openAll(book, 'night');
  while (!run.over) {
    const round = roundIn(book, run);
    for (const side of SIDES) {
      for (const ask of ['order', 'contingency'] as const) {
        const wanted = given.get(`${round}.${side}.${ask}`);
        const open = run.asks[side]?.options.filter(({ locked }) => locked === undefined) ?? [];
        if (wanted !== undefined && !open.some(({ id }) => id === wanted)) throw new Error(`${wanted} is not open`);
        run = answer(book, run, side, wanted ?? (ask === 'order' ? really(book, run, side)[0] : (open.find(({ historical }) => historical) ?? open[0])?.id ?? ''));
      }
    }
  }
  return run;
}

describe.each(Object.entries(endings))('the ending “%s”', (ending, decisions) => {
  const run = play(decisions);
  const told = (part: string) => run.beats.filter((beat) => beat.part === part);

  it('is come to by the decisions kept here', () => expect(run.world.ending).toBe(ending));

  it('is told in 350 to 600 words, and says which decision brought it about', () => {
    const count = words(told('ending').map(({ text }) => text).join(' '));
    expect(count).toBeGreaterThanOrEqual(350);
    expect(count).toBeLessThanOrEqual(600);
    expect(told('ending').some(({ because }) => because.length > 0)).toBe(true);
  });

  it('judges three public aims and one secret one of each side, by its owner', () => {
    for (const side of SIDES) {
      const aims = told('aims').filter(({ reaches }) => reaches.includes(side)).map(({ aim }) => aim);
      expect(aims.map((aim) => aim?.owner === undefined), side).toEqual([true, true, true, false]);
    }
  });

  it('speaks for and against each of four readings, and prints a front page', () => {
    for (const reading of ['conspiracy', 'movement', 'coup_in_revolution', 'dissolution'] as const) expect(told('reading').filter((beat) => beat.reading === reading).length, reading).toBeGreaterThanOrEqual(2);
    expect(told('page').filter(({ print }) => print === 'headline').length).toBe(1);
    expect(told('page').filter(({ print }) => print === 'column').length).toBeGreaterThanOrEqual(6);
  });
});

it('at least one aim of each side is what history did not grant it whole', () => {
  const run = play('');
  for (const side of SIDES) expect(run.beats.some(({ aim, reaches }) => aim !== undefined && aim.reached !== 'met' && reaches.includes(side)), side).toBe(true);
});
