import people from '../../assets/people.json';
import rounds from '../../assets/rounds.json';
import scenarios from '../../assets/scenarios.json';
import { BENCH_NAMES } from '../class/words.ts';
import type { QuestionId } from '../class/classroom.ts';
import type { Phase } from '../class/plan.ts';
import { cardOf, type Bench, type Card, type Deck, type Seat } from '../class/seat.ts';
import { isSide } from '../core/sides.ts';
import { PROMPTS } from './words.ts';

/** What the desk has of the class’s assets: all of it, for the teacher sees everything. */

export interface Prompt {
  readonly ask: readonly string[];
  readonly watch: readonly string[];
}
interface After {
  readonly out_of_role?: string;
  readonly questions?: readonly { readonly id: string; readonly reading?: string; readonly text: string }[];
  readonly readings?: Readonly<Record<string, string>>;
  readonly ticket?: readonly { readonly id: string; readonly text: string }[];
  readonly sensitive?: string;
}
interface Scene {
  readonly side: string;
  readonly round: string;
  readonly where: string;
  readonly title: string;
}

const decks = import.meta.glob<Card[]>('../../assets/class/roles/*.json', { eager: true, import: 'default' });
const files = import.meta.glob<unknown>('../../assets/class/{prompts,debrief,minority}.json', { eager: true, import: 'default' });
const file = (name: string): unknown => files[`../../assets/class/${name}.json`];
const prompts = (file('prompts') ?? {}) as Readonly<Record<string, Readonly<Partial<Record<Phase, Prompt>>>>>;
const scenes = (file('minority') ?? []) as readonly Scene[];

export const debrief = (file('debrief') ?? {}) as After;
export const deck: Deck = Object.fromEntries(Object.keys(BENCH_NAMES).map((bench) => [bench, decks[`../../assets/class/roles/${bench}.json`] ?? []])) as unknown as Deck;

/** The rounds of a scenario, in order. */
export function roundsOf(scenario: string): readonly string[] {
  return scenarios.find(({ id }) => id === scenario)?.rounds ?? [];
}

export function roundTitle(id: string): string {
  return rounds.find((round) => round.id === id)?.title ?? id;
}

/** What to ask and to watch for; null where there is nothing to say. */
export function promptOf(phase: Phase, round: string): Prompt | null {
  return prompts[round]?.[phase] ?? PROMPTS[phase] ?? null;
}

/** A seat’s card; null when the server’s deck has one that this page does not know. */
export function cardFor(seat: Pick<Seat, 'bench' | 'card'>): Card | null {
  try {
    return cardOf(deck, seat);
  } catch {
    return null;
  }
}

/** Who is asked, in words. */
export function questionName(id: QuestionId): string {
  if (isSide(id)) return BENCH_NAMES[id];
  const of = id.slice(id.indexOf(':') + 1);
  if (id.startsWith('group:')) return deck.undecided.find(({ group }) => group === of)?.title ?? BENCH_NAMES.undecided;
  return scenes.find(({ side, round, where }, n) => `${side}_${round}_${where}_${n}` === of)?.title ?? of;
}

/** Who speaks, in words. */
export function speakerName(id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}

/** The sides and persons that a card names, in words. */
export function named(id: string): string {
  return id in BENCH_NAMES ? BENCH_NAMES[id as Bench] : Object.values(deck).flat().find((card) => card.id === id || card.person === id)?.name ?? id;
}
