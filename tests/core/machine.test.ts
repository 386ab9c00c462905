import { describe, expect, it } from 'vitest';
import { before, replay, undone } from '../../src/core/log.ts';
import { calendar, hour, moment } from '../../src/core/moment.ts';
import { readLineMarks } from '../../src/core/marks.ts';
import { know } from '../../src/core/knowledge.ts';
import { Refusal, start, step } from '../../src/core/step.ts';
import { draw, shuffle } from '../../src/core/temper.ts';
import { SIDES } from '../../src/core/sides.ts';
import type { Beat } from '../../src/core/beat.ts';
import type { Log } from '../../src/core/run.ts';
import { view } from '../../src/core/view.ts';
import { openBook } from '../book.ts';
import { playAsItWas } from '../story/walks.ts';

const book = openBook();
const fresh = { scenario: 'wires', seed: 24, temper: 'alive', sides: ['mensheviks'] } as const;
const decide = (option: string) => ({ type: 'decide', side: 'mensheviks', option, by: 'person' }) as const;
const played = step(book, step(book, start(book, fresh), decide('land')), decide('duma'));

describe('a run', () => {
  it('is its log: the same log gives the same run, to the letter', () => {
    expect(JSON.stringify(replay(book, played.log).run)).toBe(JSON.stringify(played));
    expect(played.over).toBe(true);
  });

  it('can be taken back to any decision, and the others’ draws stand', () => {
    const undo = replay(book, undone(played.log)).run;
    expect(undo.asks.mensheviks?.kind).toBe('contingency');
    const first = replay(book, before(played.log, 0)).run;
    expect(first.asks.mensheviks?.kind).toBe('order');
    const again = step(book, step(book, first, decide('scold')), decide('protest'));
    const programs = (log: Log) => log.decisions.filter(({ by }) => by === 'program');
    expect(programs(again.log)).toEqual(programs(played.log));
  });

  it('taken back to a decision is the same run whether it is told from the start or from the last round that was opened', () => {
    const night = playAsItWas(book, 'srs', { scenario: 'night', seed: 24, temper: 'alive' });
    for (const nth of [0, 1, 2, 5, 9]) {
      const back = replay(book, before(night.log, nth)).run;
      expect(JSON.stringify(back)).toBe(JSON.stringify(replay({ ...book }, before(night.log, nth)).run)); // a book that remembers nothing
      expect(back.asks.srs).not.toBeNull();
    }
  });

  it('keeps the program’s decisions in its log, so that new weights never alter it', () => {
    const odd = { ...played.log, decisions: played.log.decisions.map((one) => (one.side === 'srs' && one.ask === 'order' ? { ...one, option: 'unsign' } : one)) };
    expect(replay(book, odd).run.log.decisions).toEqual(odd.decisions);
  });

  it('from an edited story replays as far as the story still goes, says where it stopped, and keeps the log', () => {
    const edited: Log = { ...played.log, story: 'ffffffffffffffff', decisions: played.log.decisions.map((one) => (one.option === 'duma' && one.by === 'person' ? { ...one, option: 'gone' } : one)) };
    const { run, stopped } = replay(book, edited);
    expect(stopped?.decision.option).toBe('gone');
    expect(stopped?.why).toMatch(/^The story knows no answer/);
    expect(run.asks.mensheviks?.kind).toBe('contingency');
  });

  it('refuses what is not asked, unknown or locked, and is left as it was', () => {
    const run = start(book, fresh);
    const kept = JSON.stringify(run);
    expect(() => step(book, run, decide('nonsense'))).toThrow(Refusal);
    expect(() => step(book, run, { ...decide('land'), side: 'srs' })).toThrow(Refusal);
    expect(() => step(book, played, decide('land'))).toThrow(Refusal);
    expect(JSON.stringify(run)).toBe(kept);
  });

  it('says why what is locked is not open, and shows it all the same', () => {
    const pasted = [decide('paste'), decide('morning')].reduce((one, event) => step(book, one, event), start(book, { ...fresh, scenario: 'night' }));
    expect(pasted.asks.mensheviks?.options.find(({ id }) => id === 'land')?.locked).toMatch(/posted/);
    expect(view(book, pasted, 'mensheviks').question?.offers.find(({ id }) => id === 'land')?.locked).toBeDefined();
    expect(() => step(book, pasted, decide('land'))).toThrow(/^This is not open/);
  });

  it.each([[[]], [['srs']], [['bolsheviks', 'government']], [SIDES]] as const)('can be played by people on %j, the program plays the rest', (sides) => {
    let run = start(book, { ...fresh, sides });
    for (let n = 0; !run.over && n < 8; n++) {
      const side = sides.find((one) => run.asks[one] !== null);
      if (side === undefined) break;
      run = step(book, run, { type: 'decide', side, option: run.asks[side]?.options[0]?.id ?? '', by: 'person' });
    }
    expect(run.over).toBe(true);
    expect(run.log.decisions.filter(({ by }) => by === 'person').length).toBe(sides.length * 2);
  });
});

describe('the program', () => {
  const ask = start(book, { ...fresh, sides: SIDES }).asks.srs;
  if (ask === null) throw new Error('the SRs are asked nothing');

  it('As it was, does what was done', () => {
    expect(draw({ ...played.log, temper: 'as-it-was' }, 'wires', 'srs', ask).historical).toBe(true);
  });

  it('Alive, draws by the authors’ weights and never takes what is locked', () => {
    const drawn = Array.from({ length: 4000 }, (_, seed) => draw({ ...played.log, temper: 'alive', seed }, 'wires', 'srs', ask));
    const open = ask.options.filter(({ locked }) => locked === undefined);
    const total = open.reduce((sum, { lean }) => sum + lean, 0);
    for (const option of open) {
      const share = drawn.filter(({ id }) => id === option.id).length / drawn.length;
      expect(Math.abs(share - option.lean / total)).toBeLessThan(0.03);
    }
    expect(drawn.every(({ locked }) => locked === undefined)).toBe(true);
  });

  it('shows the options in an order that does not tell which was taken', () => {
    const places = Array.from({ length: 400 }, (_, seed) => shuffle(seed, 'wires', 'srs', ask.options).findIndex(({ historical }) => historical));
    for (const place of ask.options.keys()) expect(places.filter((one) => one === place).length).toBeGreaterThan(400 / ask.options.length / 2);
  });
});

describe('knowledge', () => {
  const beat = (at: string, changes: Beat['changes']): Beat => ({ id: 0, round: 'wires', part: 'clock', text: '', at: moment(at), otherwise: false, rumour: false, because: [], reaches: [], src: [], changes });
  const from = moment('25 00:00');

  it('goes stale three hours after it was told, once a side’s wires are down', () => {
    const told = [beat('25 02:00', { power_station: 'soviet' }), beat('25 06:00', { state_bank: 'soviet' }), beat('25 07:00', { lines_government: false, telephone_exchange: 'soviet' })];
    const knows = know(book.tale.initial, from, told, 'government');
    expect(knows.power_station).toEqual({ value: 'soviet', since: moment('25 02:00'), stale: true });
    expect(knows.state_bank.stale).toBe(false);
    expect(know(book.tale.initial, from, told.slice(0, 2), 'government').power_station.stale).toBe(false);
  });

  it('tells an hour with everything it tells', () => {
    const run = start(book, fresh);
    const { knowledge } = view(book, run, 'mensheviks');
    expect(hour(knowledge.liteiny_bridge.since)).toBe('16:00');
  });
});

describe('the calendar', () => {
  it('is thirteen days behind ours, and 25 October was a Wednesday', () => {
    expect(calendar(moment('25 01:30'))).toEqual({ oldStyle: { weekday: 'Wednesday', day: 25, month: 'October' }, newStyle: { weekday: 'Wednesday', day: 7, month: 'November' } });
  });

  it.each(['1:30', '25 24:00', '25 7:05', '', '25 07:60', '0 07:00'])('refuses the hour “%s”', (text) => {
    expect(() => moment(text)).toThrow(/is no moment/);
  });
});

describe('marks', () => {
  it('say whom a beat reaches', () => {
    expect(readLineMarks(['reaches: wires bolsheviks']).reaches).toEqual({ all: false, wires: true, sides: ['bolsheviks'] });
  });
});
