import { SIDES, type Side } from '../../src/core/sides.ts';
import { nightsOf, players, type Played, type Player } from './nights.ts';
import type { Ground } from '../walk/walker.ts';

/** Nights played for a column of the table; and for what everybody's being alive comes to. */
const NIGHTS = 200;
const ALIVE = 1200;
/** Nights that an option must have been taken in before it is said to move anything, and percentage points it must move. */
const [ENOUGH, MOVED] = [60, 12];

/** What many nights came to. */
export interface Tally {
  /** Everybody alive. */
  readonly alive: readonly Played[];
  /** Anybody in one chair, the program in the others. */
  readonly seats: readonly { readonly side: Side; readonly others: Player; readonly nights: readonly Played[] }[];
}

/** Plays the nights that the table counts: always the same ones. */
export function tally(ground: Ground): Tally {
  const play = nightsOf(ground, 'night');
  const many = (count: number, ...seats: Parameters<typeof players>) => Array.from({ length: count }, (_, seed) => play(players(...seats), seed));
  return {
    alive: many(ALIVE, 'alive'),
    seats: SIDES.flatMap((side) => (['as-it-was', 'alive'] as const).map((others) => ({ side, others, nights: many(NIGHTS, others, side) }))),
  };
}

const share = (some: number, all: number) => (some === 0 ? '–' : `${((some / all) * 100).toFixed(1)} %`);
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const TEMPERS: Readonly<Record<Player, string>> = { 'as-it-was': 'as it was', alive: 'alive', anybody: 'anybody' };

/** How often each ending came, in that order. */
export function endingsOf(nights: readonly Played[]): [ending: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { ending } of nights) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** A decision, the ending it moves, and by how many percentage points it comes oftener or more seldom than in all nights. */
export function moved(nights: readonly Played[]): { readonly decision: string; readonly ending: string; readonly points: number; readonly taken: number }[] {
  const usual = new Map(endingsOf(nights));
  const by = new Map<string, string[]>();
  for (const { decisions, ending } of nights) for (const decision of decisions) by.set(decision, [...(by.get(decision) ?? []), ending]);
  return [...by].filter(([, taken]) => taken.length >= ENOUGH).flatMap(([decision, taken]) => [...usual].map(([ending, count]) => {
    const here = taken.filter((one) => one === ending).length;
    return { decision, ending, points: Math.round((here / taken.length - count / nights.length) * 100), taken: taken.length };
  })).filter(({ points }) => Math.abs(points) >= MOVED).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.decision < b.decision ? -1 : 1));
}

/** The table as a page of the documentation. */
export function endingsPage({ alive, seats }: Tally): string {
  const all = endingsOf(alive);
  const names = [...new Set([alive, ...seats.map(({ nights }) => nights)].flatMap((nights) => endingsOf(nights).map(([ending]) => ending)))];
  const count = (nights: readonly Played[], name: string) => nights.filter(({ ending }) => ending === name).length;
  const mets = SIDES.map((side) => {
    const nights = seats.filter((seat) => seat.side === side && seat.others === 'as-it-was').flatMap((seat) => seat.nights);
    const met = nights.map((night) => night.met[side]);
    return row(side, String(Math.min(...met)), String(Math.max(...met)), String(endingsOf(nights).length));
  });
  return [
    '# Which ending comes how often',
    '',
    `Made by \`npm run story\`, which plays The Night by the machine in tools/walk: ${String(alive.length)} nights in which the program plays all four`,
    `sides *alive*, and ${String(NIGHTS)} for each column in which one side is played by anybody (what is open, by chance) and the other three by the`,
    'program. A test compares: an edit that shifts the table shows here.',
    '',
    row('Ending', 'all alive', ...seats.map(({ side, others }) => `${side}, others ${TEMPERS[others]}`)),
    row('---', ...[alive, ...seats].map(() => '---:')),
    ...names.map((name) => row(name, share(count(alive, name), alive.length), ...seats.map(({ nights }) => share(count(nights, name), nights.length)))),
    '',
    `The commonest when everybody is alive: ${all[0]?.[0] ?? 'none'}. What happened: walkout.`,
    '',
    '## What a side can make of it alone',
    '',
    'Of its four aims (one of them secret), the others doing what was done: the fewest and the most met, and how many endings.',
    '',
    row('Side', 'fewest', 'most', 'endings'),
    row('---', '---:', '---:', '---:'),
    ...mets,
    '',
    '## What moves which ending',
    '',
    `Percentage points by which an ending comes oftener or more seldom when all are alive and that was decided, from ${String(MOVED)} up, in ${String(ENOUGH)} nights or more.`,
    '',
    row('Decision', 'taken', 'ending', 'points'),
    row('---', '---:', '---', '---:'),
    ...moved(alive).map(({ decision, ending, points, taken }) => row(decision, share(taken, alive.length), ending, points > 0 ? `+${String(points)}` : String(points))),
    '',
  ].join('\n');
}
