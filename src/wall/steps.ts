import type { Beat } from '../core/beat.ts';
import type { Hall, WallPapers } from '../class/paper.ts';
import { readingTime } from '../page/settings.ts';

/** One thing on the wall at a time: lines that are told together, what came of those who were outvoted, or events beside the record. */
export interface Step {
  /** The same for as long as the wall tells the same. */
  readonly id: string;
  readonly part: 'previously' | 'bulletin' | 'clock' | 'minority' | 'record';
  readonly beats: readonly Beat[];
  readonly minority?: WallPapers['minorities'][number];
  readonly entries?: WallPapers['record'];
}

/** So many words stand on the wall at a time and are still read at eight metres. */
const CARD = 50;
/** Fewer where the votes stand above them. */
const SMALL = 24;
/** So many events of the record; one with a long title takes more room. */
const EVENTS = 3.4;
const LONG = 28;

/** Things in their order, as many together as their words allow: each lot holds one at least. */
export function packed<T>(things: readonly T[], words: (thing: T) => number, most: number): T[][] {
  return things.reduce<T[][]>((lots, thing) => {
    const last = lots.at(-1);
    const full = last === undefined || last.reduce((sum, one) => sum + words(one), 0) + words(thing) > most;
    return full ? [...lots, [thing]] : [...lots.slice(0, -1), [...last, thing]];
  }, []);
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** What the wall tells in a phase: what everyone can see; when the clock runs, beat by beat, what it brings, and last what came of the outvoted; then the record. */
export function stepsOf({ phase, round, played }: Pick<Hall, 'phase' | 'round' | 'played'>, { beats, record, minorities }: Pick<WallPapers, 'beats' | 'record' | 'minorities'>): Step[] {
  const own = (part: Beat['part']) => beats.filter((beat) => beat.round === round.id && beat.part === part);
  const cards = (part: 'previously' | 'bulletin', most = CARD) => packed(own(part), ({ text }) => wordsIn(text), most).map((lot): Step => ({ id: `${part} ${lot[0]?.id ?? 0}`, part, beats: lot }));
  const clock = own('clock').map((beat): Step => ({ id: `clock ${beat.id}`, part: 'clock', beats: [beat] }));
  const apart = minorities.map((minority): Step => ({ id: `minority ${minority.title}`, part: 'minority', beats: [], minority }));
  switch (phase) {
    case 'read':
      return [...cards('previously'), ...cards('bulletin')];
    case 'debate':
      return cards('bulletin');
    case 'vote':
    case 'seal':
      return cards('bulletin', SMALL);
    case 'clock':
      return [...(played ? [] : [...cards('previously'), ...cards('bulletin')]), ...clock, ...apart];
    case 'record':
      return [...packed(record, ({ title }) => (title.length > LONG ? 1.35 : 1), EVENTS).map((entries): Step => ({ id: `record ${entries[0]?.event ?? ''}`, part: 'record', beats: [], entries })), ...apart];
    default:
      return [];
  }
}

/** Everything that has been told when a step stands on the wall: the map is drawn from it. What tells nothing new stands after all of it. */
export function toldUpTo(beats: readonly Beat[], steps: readonly Step[], at: number): readonly Beat[] {
  const last = steps[at]?.beats.at(-1);
  return last === undefined ? beats : beats.slice(0, beats.findIndex(({ id }) => id === last.id) + 1);
}

/** Milliseconds a class needs for a step, read from the back of the room. */
export function paceOf({ beats, minority, entries = [] }: Step): number {
  // An event's title is read with its sign and two hours.
  return readingTime([...beats.map(({ text }) => text), minority?.told ?? '', ...entries.map(({ title }) => `${title} is so at one at two`)].join(' '), 'slow');
}

/** Where the wall stands among its steps: at the step it stood at, or, when that is no more, at the first. */
export function placeOf(steps: readonly Step[], id: string | null): number {
  return Math.max(0, steps.findIndex((step) => step.id === id));
}

/** Whether the wall goes on by itself in a phase: the votes are not hurried by moving text. */
export function goesOn({ phase }: Pick<Hall, 'phase'>): boolean {
  return phase === 'read' || phase === 'clock' || phase === 'record';
}
