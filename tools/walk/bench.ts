import { Story } from 'inkjs';
import type { Book } from '../../src/core/book.ts';
import type { Run } from '../../src/core/run.ts';
import { SIDES } from '../../src/core/sides.ts';
import { open, settle, take } from '../../src/core/step.ts';
import { layOut } from './code.ts';
import { Hash } from './hash.ts';
import { Seats } from './seats.ts';
import { search } from './search.ts';
import { Table } from './table.ts';
import { Tale } from './tale.ts';
import type { Ground } from './walker.ts';

/** How fast a story is searched: decisions a second and core, by the walker and by inkjs alone. */
export interface Pace {
  readonly walker: number;
  readonly inkjs: number;
  /** How many times as fast the walker is. */
  readonly ratio: number;
}

/** Seconds of the processor that something takes, and how many decisions it makes in them, as decisions a second. */
function pace(work: () => number): number {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return Math.round(made / ((user + system) / 1e6));
}

function compare(walker: number, inkjs: number): Pace {
  return { walker, inkjs, ratio: Math.round((walker / inkjs) * 10) / 10 };
}

/** A story in plain ink, from its beginning: searched by the walker, and by inkjs by loading, telling and saving each state. */
export function benchTale(story: object, seconds: number): Pace {
  const tale = new Tale(layOut(story));
  const walker = pace(() => search(tale, new Table(22), new Hash(), { states: Infinity, until: performance.now() + seconds * 1000 }).transitions);
  return compare(walker, pace(() => inkjsAlone(story, performance.now() + seconds * 1000)));
}

/** States as text in a set: load, choose, tell, save. */
function inkjsAlone(compiled: object, until: number): number {
  const story = new Story(compiled as Record<string, unknown>);
  const tell = (): string => {
    while (story.canContinue) story.Continue();
    return story.state.ToJson();
  };
  const seen = new Set([tell()]);
  const queue = [...seen];
  let made = 0;
  for (let state = queue.pop(); state !== undefined && performance.now() < until; state = queue.pop()) {
    story.state.LoadJsonObj(JSON.parse(state) as Record<string, unknown>);
    for (let n = story.currentChoices.length - 1; n >= 0; n--) {
      story.state.LoadJsonObj(JSON.parse(state) as Record<string, unknown>);
      story.ChooseChoiceIndex(n);
      const next = tell();
      made++;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return made;
}

/** The Night, all four sides, couriers at home but asked for: by the walker, and by the core with inkjs. */
export function benchNight(ground: Ground, book: Book, seconds: number): Pace {
  const seats = new Seats(ground, { scenario: 'night', sides: SIDES, couriers: true });
  const walker = pace(() => {
    search(seats, new Table(22), new Hash(), { states: Infinity, until: performance.now() + seconds * 1000 });
    return seats.decisions;
  });
  return compare(walker, pace(() => coreAlone(book, performance.now() + seconds * 1000)));
}

function coreAlone(book: Book, until: number): number {
  const start = open(book, { version: 1, story: book.fingerprint, scenario: 'night', seed: 1, temper: 'as-it-was', sides: SIDES, decisions: [] });
  const seen = new Set<unknown>();
  const queue: Run[] = [start];
  let made = 0;
  for (let run = queue.pop(); run !== undefined && performance.now() < until; run = queue.pop()) {
    const { asks } = run;
    const side = SIDES.find((one) => asks[one] !== null);
    if (side === undefined) continue;
    for (const { id, locked } of asks[side]?.options ?? []) {
      if (locked !== undefined) continue;
      const next = settle(book, take(book, run, { type: 'decide', side, option: id, by: 'person' }));
      made++;
      if (!next.over && !seen.has(next.ink)) queue.push(next);
      seen.add(next.ink);
    }
  }
  return made;
}
