import type { Beat } from '../core/beat.ts';
import type { Round } from '../core/book.ts';
import { READINGS } from '../core/marks.ts';
import type { Moment } from '../core/moment.ts';
import { SIDES, type Side } from '../core/sides.ts';
import type { Count } from '../class/classroom.ts';
import type { Debrief } from '../class/paper.ts';
import { BENCHES, type Bench } from '../class/seat.ts';
import { packed, wordsIn } from './steps.ts';

export const SECTIONS = ['ending', 'timeline', 'orders', 'aims', 'cards', 'readings', 'page', 'opinions', 'questions'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is talked about when the night is over; texts in `assets/class/debrief.json`. */
export interface Talk {
  readonly questions: readonly { readonly id: string; readonly reading: string; readonly text: string }[];
}

type Entry = Debrief['record'][number];

/** One page of the wall after the night. */
export type Page =
  | { readonly section: 'ending'; readonly kind: 'ending'; readonly beats: readonly Beat[] }
  | { readonly section: 'ending'; readonly kind: 'apart' }
  | { readonly section: 'timeline'; readonly kind: 'rails' }
  | { readonly section: 'timeline'; readonly kind: 'differences'; readonly round: Round | null; readonly entries: readonly Entry[] }
  | { readonly section: 'orders'; readonly kind: 'orders'; readonly round: Round; readonly counts: readonly Count[] }
  | { readonly section: 'aims'; readonly kind: 'aims'; readonly side: Side; readonly beats: readonly Beat[] }
  | { readonly section: 'cards'; readonly kind: 'cards'; readonly bench: Bench; readonly cards: Debrief['cards'] }
  | { readonly section: 'readings'; readonly kind: 'readings'; readonly reading: (typeof READINGS)[number]; readonly beats: readonly Beat[] }
  | { readonly section: 'page'; readonly kind: 'page' }
  | { readonly section: 'opinions'; readonly kind: 'opinions' }
  | { readonly section: 'questions'; readonly kind: 'questions'; readonly reading: string; readonly questions: Talk['questions'] }
  | { readonly section: 'questions'; readonly kind: 'ticket' };

/** So many words of prose fill a page of the wall, so many words of questions, so many lines of a list. */
const PROSE = 112;
const ASKED = 75;
const LINES = 11.6;
/** Letters in a line. */
const LINE = 58;
/** So many cards lie beside each other, and so many aims. */
const CARDS = 4;
const AIMS = 2;

/** The pages of a debrief, in their order. A part of which there is nothing has no page. */
export function pagesOf({ rounds, record, counts, ending, aims, cards, readings, page }: Debrief, talk: Talk): Page[] {
  const prose = (beats: readonly Beat[]) => packed(beats, ({ text }) => wordsIn(text), PROSE);
  const differ = record.filter(({ verdict }) => verdict !== 'same').toSorted((a, b) => hourOf(a) - hourOf(b));
  const group = <T>(things: readonly T[], of: (thing: T) => string) => [...new Set(things.map(of))].map((key) => things.filter((thing) => of(thing) === key));
  return [
    ...prose(ending).map((beats): Page => ({ section: 'ending', kind: 'ending', beats })),
    { section: 'ending', kind: 'apart' },
    { section: 'timeline', kind: 'rails' },
    ...[null, ...rounds].flatMap((round) => packed(differ.filter((entry) => roundOf(rounds, entry) === round), linesOf, LINES).map((entries): Page => ({ section: 'timeline', kind: 'differences', round, entries }))),
    ...rounds.flatMap((round) => lots(counts.filter((count) => count.round === round.id)).map((lot): Page => ({ section: 'orders', kind: 'orders', round, counts: lot }))),
    ...SIDES.flatMap((side) => packed(aims.filter(({ reaches, aim }) => aim !== undefined && reaches.includes(side)), () => 1, AIMS).map((beats): Page => ({ section: 'aims', kind: 'aims', side, beats }))),
    ...BENCHES.flatMap((bench) => evenly(cards.filter((card) => card.bench === bench), CARDS).map((lot): Page => ({ section: 'cards', kind: 'cards', bench, cards: lot }))),
    ...READINGS.flatMap((reading) => prose(readings.filter((beat) => beat.reading === reading)).map((beats): Page => ({ section: 'readings', kind: 'readings', reading, beats }))),
    ...(page.length === 0 ? [] : [{ section: 'page', kind: 'page' } as const]),
    { section: 'opinions', kind: 'opinions' },
    ...group(talk.questions, ({ reading }) => reading).flatMap((own) => packed(own, ({ text }) => wordsIn(text), ASKED).map((questions): Page => ({ section: 'questions', kind: 'questions', reading: questions[0]?.reading ?? 'all', questions }))),
    { section: 'questions', kind: 'ticket' },
  ];
}

/** A round's orders stand together, its sealed answers together, and what came of the undecided and of the outvoted. */
function lots(counts: readonly Count[]): Count[][] {
  const of = (...asks: readonly Count['ask'][]) => packed(counts.filter(({ ask }) => asks.includes(ask)), () => 1, SIDES.length);
  return [...of('order'), ...of('contingency'), ...of('refusal', 'minority')];
}

/** Lines an event takes: its own, with some air, and those of what decided it, each with the name of a side before it. */
function linesOf({ title, because }: Entry): number {
  return 0.25 + Math.ceil(title.length / 40) + because.reduce((sum, { text }) => sum + Math.ceil((text.length + 30) / LINE), 0);
}

/** Things in as few lots as may be, all as large as each other, give or take one. */
function evenly<T>(things: readonly T[], most: number): T[][] {
  return packed(things, () => 1, Math.ceil(things.length / Math.max(1, Math.ceil(things.length / most))));
}

/** The round an event falls into by the record's hour, or by the night's own when the record has none; null before the first. */
function roundOf(rounds: readonly Round[], entry: Entry): Round | null {
  return rounds.findLast(({ from }) => from <= hourOf(entry)) ?? null;
}

function hourOf({ recorded, run }: Entry): Moment {
  return recorded ?? run ?? 0;
}

/** The first page of a part; the page one stands on when there is none. */
export function pageOf(pages: readonly Page[], section: Section, at: number): number {
  const first = pages.findIndex((page) => page.section === section);
  return first < 0 ? at : first;
}
