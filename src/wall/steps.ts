import type { Beat } from '../core/beat.ts';
import type { Hall, WallPapers } from '../class/paper.ts';
import { readingTime } from '../page/settings.ts';

/** One thing on the wall at a time: lines that are told together, or what came of those who were outvoted. */
export interface Step {
  /** The same for as long as the wall tells the same. */
  readonly id: string;
  readonly part: 'previously' | 'bulletin' | 'clock' | 'minority';
  readonly beats: readonly Beat[];
  readonly minority?: WallPapers['minorities'][number];
}

/** So many words stand on the wall at a time and are still read at eight metres. */
const CARD = 55;

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

/** What the wall tells in a phase: what everyone can see; when the clock runs, beat by beat, what it brings, and last what came of the outvoted. */
export function stepsOf({ phase, round, played }: Pick<Hall, 'phase' | 'round' | 'played'>, { beats, minorities }: Pick<WallPapers, 'beats' | 'minorities'>): Step[] {
  const own = (part: Beat['part']) => beats.filter((beat) => beat.round === round.id && beat.part === part);
  const cards = (part: 'previously' | 'bulletin') => packed(own(part), ({ text }) => wordsIn(text), CARD).map((lot): Step => ({ id: `${part} ${lot[0]?.id ?? 0}`, part, beats: lot }));
  const clock = own('clock').map((beat): Step => ({ id: `clock ${beat.id}`, part: 'clock', beats: [beat] }));
  const apart = minorities.map((minority): Step => ({ id: `minority ${minority.title}`, part: 'minority', beats: [], minority }));
  switch (phase) {
    case 'read':
      return [...cards('previously'), ...cards('bulletin')];
    case 'debate':
    case 'vote':
    case 'seal':
      return cards('bulletin');
    case 'clock':
      return [...(played ? [] : [...cards('previously'), ...cards('bulletin')]), ...clock, ...apart];
    default:
      return [];
  }
}

/** Everything that has been told when a step stands on the wall: the map is drawn from it. Without a step, all of it. */
export function toldUpTo(beats: readonly Beat[], steps: readonly Step[], at: number): readonly Beat[] {
  const last = steps.slice(0, at + 1).flatMap((step) => step.beats).at(-1);
  const first = steps.flatMap((step) => step.beats)[0];
  if (first === undefined) return beats;
  const until = last ?? first;
  return steps[at]?.part === 'minority' ? beats : beats.slice(0, beats.findIndex(({ id }) => id === until.id) + 1);
}

/** Milliseconds a class needs for a step, read from the back of the room. */
export function paceOf({ beats, minority }: Step): number {
  return readingTime([...beats.map(({ text }) => text), minority?.told ?? ''].join(' '), 'slow');
}

/** Where the wall stands among its steps: at the step it stood at, or, when that is no more, at the first. */
export function placeOf(steps: readonly Step[], id: string | null): number {
  return Math.max(0, steps.findIndex((step) => step.id === id));
}

/** Whether the wall goes on by itself in a phase: the votes are not hurried by moving text. */
export function goesOn({ phase }: Pick<Hall, 'phase'>): boolean {
  return phase === 'read' || phase === 'clock';
}
