import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import type { Side } from '../../src/core/sides.ts';
import { view } from '../../src/core/view.ts';
import { openBook } from '../book.ts';
import { allReally, answer, openAll, playRound, really, send } from './walks.ts';

const book = openBook();

/** The night as it was, opened at each round; and the same with one order or seal changed in “Wires”. */
function nights(side?: Side, given?: readonly [string, string]): Run[] {
  const list: Run[] = [];
  for (let run = openAll(book, 'night'); !run.over; ) {
    list.push(run);
    const real = allReally(book, run);
    run = playRound(book, run, side !== undefined && given !== undefined && list.length === 2 ? { ...real, [side]: given } : real);
  }
  return list;
}

const real = nights();
const [, wires, citizens, palace] = real;
if (wires === undefined || citizens === undefined || palace === undefined) throw new Error('the night has five rounds');

const seen = (run: Run, side: Side) => view(book, { ...run, over: false }, side);
const brief = (run: Run, side: Side, round: string) => seen(run, side).beats.filter((beat) => beat.round === round && beat.part === 'brief').map(({ text }) => text);

describe('wires are knowledge', () => {
  it('the Government loses the exchange at seven: its map says so, its next brief reads otherwise, and what goes by wire passes it by', () => {
    expect(seen(citizens, 'government').knowledge.lines_government.value).toBe(false);
    const kept = nights('mensheviks', ['scold', 'operators'])[2];
    if (kept === undefined) throw new Error('no third round');
    expect(seen(kept, 'government').knowledge.lines_government.value).toBe(true);
    expect(brief(kept, 'government', 'citizens')).not.toEqual(brief(citizens, 'government', 'citizens'));
    const unheard = citizens.beats.filter(({ round, part, at, reaches }) => round === 'wires' && part === 'clock' && at >= 24 * 1440 + 420 && !reaches.includes('government'));
    expect(unheard.length).toBeGreaterThan(0);
  });

  it('two telephones in the Palace have been overlooked, and the Government is told', () => {
    expect(seen(citizens, 'government').beats.some(({ text }) => /[Tt]wo (still hum|of its telephones)/.test(text))).toBe(true);
  });

  it('what was heard three hours before the wires went down grows stale on its map', () => {
    const { knowledge } = seen(palace, 'government');
    expect(Object.values(knowledge).some(({ stale }) => stale)).toBe(true);
    expect(Object.values(seen(palace, 'bolsheviks').knowledge).some(({ stale }) => stale)).toBe(false);
  });

  it('Smolny’s lines are dead until it has the exchange', () => {
    expect(seen(wires, 'bolsheviks').knowledge.lines_bolsheviks.value).toBe(false);
    expect(seen(citizens, 'bolsheviks').knowledge.lines_bolsheviks.value).toBe(true);
  });
});

describe('couriers are knowledge', () => {
  const visits = real.flatMap((run) => (['bolsheviks', 'mensheviks', 'government', 'srs'] as const).flatMap((side) => (run.errands[side]?.options ?? []).map(({ id }) => ({ run, side, id }))));

  it('what one reports is learned by its own side alone, at once', () => {
    let learned = 0;
    for (const { run, side, id } of visits) {
      const sent = send(book, run, side, id);
      const reports = sent.beats.slice(run.beats.length).flatMap(({ says, rumour }) => (rumour ? [] : Object.entries(says ?? {})));
      for (const [name, value] of reports) {
        expect(seen(sent, side).knowledge[name as 'state_bank'].value, `${id} ${name}`).toBe(value);
        learned++;
      }
      for (const other of (['bolsheviks', 'mensheviks', 'government', 'srs'] as const).filter((one) => one !== side)) expect(seen(sent, other).knowledge).toEqual(seen(run, other).knowledge);
    }
    expect(learned).toBeGreaterThan(40);
  });

  it('a false report is believed, and stands on the map of the side that was told it', () => {
    const false_ = visits.flatMap(({ run, side, id }) => {
      const sent = send(book, run, side, id);
      return sent.beats.slice(run.beats.length).flatMap((beat) => (beat.rumour ? Object.entries(beat.says ?? {}).filter(([name, value]) => run.world[name as 'state_bank'] !== value).map(([name, value]) => ({ sent, side, name, value })) : []));
    });
    expect(false_.length).toBeGreaterThan(0);
    expect(false_.some(({ sent, side, name, value }) => seen(sent, side).knowledge[name as 'state_bank'].value === value)).toBe(true);
  });

  it('one comes back late: nothing is learned when he is sent, and the clock brings him', () => {
    const sent = send(book, palace, 'government', 'gatchina_line');
    const told = sent.beats.slice(palace.beats.length);
    expect(told.every(({ says }) => says === undefined)).toBe(true);
    const [order, sealed] = really(book, sent, 'government');
    const after = playRound(book, answer(book, answer(book, sent, 'government', order), 'government', sealed), { ...allReally(book, palace), government: [] });
    const back = after.beats.filter(({ part, round, reaches, says, text }) => part === 'clock' && round === 'palace' && reaches.join() === 'government' && says?.warsaw_station !== undefined && text.includes('cadet sent'));
    expect(back.length).toBe(1);
  });
});
