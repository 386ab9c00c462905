import { isSide, SIDES, type Side } from '../core/sides.ts';
import { COURIERS, type Option } from '../core/run.ts';
import type { Book } from '../core/book.ts';
import { roundOf } from '../core/book.ts';
import { voters, type Classroom, type QuestionId, type Sitting } from './classroom.ts';
import type { Minority } from './minority.ts';
import { benchOf } from './plan.ts';
import { cardOf, chairOf, type Deck, type Seat } from './seat.ts';

/** What is played from, beside the book: the role cards, the minorities' scenes, the nicknames. */
export interface Props {
  readonly deck: Deck;
  readonly minorities: readonly Minority[];
  readonly nicknames: readonly string[];
}

/** A question on the table: who votes, and among what. */
export interface Open {
  readonly id: QuestionId;
  readonly voters: readonly string[];
  readonly options: readonly (Pick<Option, 'id' | 'text' | 'locked'> & Partial<Pick<Option, 'for' | 'against'>>)[];
}

/** Every question the class votes on in the phase it is in; none outside of a ballot. */
export function openQuestions(book: Book, props: Props, sitting: Sitting): Open[] {
  const { room, run } = sitting;
  if (room.phase !== 'vote' && room.phase !== 'seal') return [];
  const round = roundOf(book, run).id;
  const ids = (seats: readonly { readonly id: string }[]) => seats.map(({ id }) => id);
  const sides = run.log.sides.flatMap((side): Open[] => {
    const ask = run.asks[side];
    return ask === null ? [] : [{ id: side, voters: ids(voters(sitting, side)), options: ask.options }];
  });
  const minorities = props.minorities.flatMap((one): Open[] => {
    const split = room.splits.find(({ minority }) => minority === one.id);
    const phase = one.voted === undefined || one.voted === one.round ? 'seal' : 'vote';
    if (split === undefined || one.round !== round || room.phase !== phase) return [];
    return [{ id: `minority:${one.id}`, voters: split.seats.filter((seat) => room.seats.some(({ id }) => id === seat)), options: one.options }];
  });
  return [...sides, ...minorities, ...(room.phase === 'seal' ? groups(book, props, sitting) : [])];
}

/** The undecided to whom couriers have come: whom do they hear? */
function groups(book: Book, { deck }: Props, { room, run }: Sitting): Open[] {
  const round = roundOf(book, run).id;
  const seats = room.seats.filter(({ bench, approved }) => bench === 'undecided' && approved);
  const found = new Set(seats.flatMap((seat) => cardOf(deck, seat).group ?? []));
  return [...found].flatMap((group): Open[] => {
    const visitors = visitorsTo(room, round, group);
    if (visitors.length === 0) return [];
    const own = seats.filter((seat) => cardOf(deck, seat).group === group).map(({ id }) => id);
    return [{ id: `group:${group}`, voters: own, options: [...visitors.map((side) => ({ id: side, text: side })), { id: 'nobody', text: 'nobody' }] }];
  });
}

/** The sides whose couriers have come to a group this round. */
export function visitorsTo({ log }: Pick<Classroom, 'log'>, round: string, group: string): Side[] {
  return SIDES.filter((side) => log.decisions.some((one) => one.round === round && one.side === side && one.ask === 'courier' && one.option === group));
}

/** Whether a side has a courier left for those who must be won. */
export function hasPapers({ log }: Pick<Classroom, 'log'>, round: string, side: Side): boolean {
  return log.decisions.filter((one) => one.round === round && one.side === side && one.ask === 'courier').length < COURIERS;
}

/** The sums of a question's ballots, by option. */
export function sums(room: Classroom, { id, voters: who, options }: Open): Record<string, number> {
  const votes = Object.entries(room.ballots[id] ?? {}).filter(([seat]) => who.includes(seat)).map(([, option]) => option);
  return Object.fromEntries(options.map((option) => [option.id, votes.filter((vote) => vote === option.id).length]));
}

/** What a question's ballots come to: an option and who settled it; null when the count is even, or empty, and nobody has. */
export function outcome(props: Props, sitting: Sitting, open: Open): { readonly option: string; readonly by: 'count' | 'chair' | 'teacher' } | null {
  const { room } = sitting;
  const votes = sums(room, open);
  const most = Math.max(...Object.values(votes));
  const leading = Object.keys(votes).filter((option) => votes[option] === most);
  const [first] = leading;
  if (most > 0 && leading.length === 1 && first !== undefined) return { option: first, by: 'count' };
  const chair = isSide(open.id) ? chairNow(props, sitting, open.id) : undefined;
  const casting = most > 0 && chair !== undefined ? room.ballots[open.id]?.[chair.id] : undefined;
  if (casting !== undefined && leading.includes(casting)) return { option: casting, by: 'chair' };
  const settled = room.settled[open.id];
  return settled === undefined ? null : { option: settled, by: 'teacher' };
}

/** Who is in a side’s chair: the first, by the order of the cards, of those who still vote with it. */
export function chairNow({ deck }: Props, sitting: Sitting, side: Side): Seat | undefined {
  return chairOf(deck, voters(sitting, side), benchOf(sitting.room.plan, side));
}
