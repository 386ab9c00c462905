import { SIDES, type Side } from '../core/sides.ts';

/** Where a student may sit: with one of the four sides, or on the fifth bench, with those who must be won. */
export const BENCHES = [...SIDES, 'undecided'] as const;
export type Bench = (typeof BENCHES)[number];

/** What the class is asked before and after: was it a coup or a revolution? */
export const OPINIONS = ['coup', 'revolution', 'both', 'neither'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** A student's place in the class: no name, no address, only what the game needs. */
export interface Seat {
  readonly id: string;
  /** Drawn by lot. */
  readonly nickname: string;
  readonly bench: Bench;
  /** The role card dealt, and how many before had the same. */
  readonly card: string;
  readonly nth: number;
  /** SHA-256 of the bearer, hex: the bearer itself is kept by the student alone. */
  readonly hash: string;
  readonly approved: boolean;
  /** The device has been handed on, and the seat not been taken up again: it has no vote. */
  readonly handed?: true;
  readonly before?: Opinion;
  readonly after?: Opinion;
}

/** A role card: who a student is tonight. Texts in `assets/class/roles/`. */
export interface Card {
  readonly id: string;
  readonly person?: string;
  readonly name: string;
  readonly title: string;
  readonly who: string;
  readonly wants: string;
  readonly secret: string;
  readonly speaks: string;
  readonly persuade: readonly string[];
  /** Whose arguments this student is given, best first. */
  readonly voice: readonly string[];
  readonly src: readonly string[];
  readonly disputed?: string;
  /** On the fifth bench: the group, by the name couriers know it. */
  readonly group?: string;
}

export type Deck = Readonly<Record<Bench, readonly Card[]>>;

/** The card for the next student of a bench: named persons first, in order; then the deputies, as often as it takes. */
export function dealCard(deck: Deck, bench: Bench, seats: readonly Seat[]): Pick<Seat, 'card' | 'nth'> {
  const dealt = (id: string) => seats.filter((seat) => seat.bench === bench && seat.card === id).length;
  const cards = deck[bench];
  const named = cards.filter(({ person }) => person !== undefined);
  const fresh = named.find(({ id }) => dealt(id) === 0);
  if (fresh !== undefined) return { card: fresh.id, nth: 0 };
  const others = cards.filter(({ person }) => person === undefined);
  const [card] = (others.length > 0 ? others : cards).toSorted((a, b) => dealt(a.id) - dealt(b.id));
  if (card === undefined) throw new Error(`no card for the bench “${bench}”`);
  return { card: card.id, nth: dealt(card.id) };
}

/** The card of a seat. */
export function cardOf(deck: Deck, { bench, card }: Pick<Seat, 'bench' | 'card'>): Card {
  const found = deck[bench].find(({ id }) => id === card);
  if (found === undefined) throw new Error(`no card “${card}” on the bench “${bench}”`);
  return found;
}

/** The side's chair, who breaks ties: the first of its seats by the order of the cards. */
export function chairOf<S extends Pick<Seat, 'bench' | 'card' | 'approved'>>(deck: Deck, seats: readonly S[], side: Side): S | undefined {
  const rank = ({ card }: S) => deck[side].findIndex(({ id }) => id === card);
  return seats.filter(({ bench, approved }) => bench === side && approved).toSorted((a, b) => rank(a) - rank(b))[0];
}
