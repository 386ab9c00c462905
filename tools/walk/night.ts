import type { Book } from '../../src/core/book.ts';
import { readChoiceMarks, type ChoiceMarks } from '../../src/core/marks.ts';
import { COURIERS } from '../../src/core/run.ts';
import { eachSide, SIDES, type Side } from '../../src/core/sides.ts';

/** Who tells: the machine, or another that is held against it. */
export interface Teller {
  flow(name: string): void;
  goTo(path: string, ...given: readonly string[]): void;
  choose(index: number): void;
  readonly choices: readonly { readonly option: { readonly tags: readonly string[] } }[];
}

/** What a side may answer, or where it may send a courier. */
export interface Offer extends ChoiceMarks {
  readonly index: number;
}

/** Where a night stands between two decisions: what the story does not know itself. */
export interface Standing {
  readonly round: number;
  readonly over: boolean;
  /** What each side is asked; null when it has answered. */
  readonly asks: Readonly<Record<Side, readonly Offer[] | null>>;
  readonly errands: Readonly<Record<Side, readonly Offer[] | null>>;
  readonly sent: Readonly<Record<Side, number>>;
  /** How many answers each side has given in this round. */
  readonly answered: Readonly<Record<Side, number>>;
  /** What has been decided: `side.option` for an answer, `side>place` for a courier. */
  readonly trail: readonly string[];
}

export type Part = 'previously' | 'bulletin' | 'brief' | 'visit' | 'reply' | 'clock' | 'ending' | 'after';

const marks = new WeakMap<object, ChoiceMarks>();

/** Drives a scenario of the book as src/core/step.ts does, knot by knot and in its flows, by the ids of options. */
export class Night {
  readonly rounds: readonly string[];
  readonly ends: boolean;
  /** What is being told; for who listens to the teller. */
  part: Part = 'previously';
  standing: Standing = { round: 0, over: false, asks: eachSide(() => null), errands: eachSide(() => null), sent: eachSide(() => 0), answered: eachSide(() => 0), trail: [] };
  /** Called when something has been told to its end. */
  told: (() => void) | null = null;
  /** Called with what a side is asked, whenever it is. */
  asked: ((side: Side, offers: readonly Offer[]) => void) | null = null;
  private readonly teller: Teller;
  private readonly couriers: boolean;

  /** `couriers`: whether any are sent; if none, nobody is asked where they might go. */
  constructor({ scenarios }: Pick<Book, 'scenarios'>, scenario: string, teller: Teller, couriers = true) {
    const { rounds, ends } = scenarios.find(({ id }) => id === scenario) ?? { rounds: [], ends: false };
    this.rounds = rounds;
    this.ends = ends;
    this.teller = teller;
    this.couriers = couriers;
  }

  get round(): string {
    return this.rounds[this.standing.round] ?? '';
  }

  /** The knots told when the last clock has run. */
  get knotsAfter(): readonly string[] {
    return this.ends ? ['night_ending', 'standing', ...SIDES.map((side) => `aims_${side}`), 'readings', 'front_page'] : ['standing'];
  }

  /** Tells to the first decision. */
  open(): void {
    this.tell('world', 'previously', `${this.round}_previously`);
    this.openRound();
  }

  /** A side gives an answer to what it is asked; when nobody has one left to give, the clock runs. */
  answer(side: Side, option: string): void {
    this.take(side, offered(this.standing.asks[side], option));
    const { asks } = this.standing;
    if (SIDES.every((one) => asks[one] === null)) this.runClock();
  }

  /** A side sends a courier. */
  send(side: Side, errand: string): void {
    const { index } = offered(this.standing.errands[side], errand);
    const menu = `${this.round}_couriers`;
    this.change({ trail: [...this.standing.trail, `${side}>${errand}`] });
    this.tell('courier', 'visit', menu, side);
    this.teller.choose(index);
    this.told?.();
    const sent = this.standing.sent[side] + 1;
    if (sent < COURIERS) this.tell('courier', 'visit', menu, side);
    const { errands } = this.standing;
    this.change({ sent: { ...this.standing.sent, [side]: sent }, errands: { ...errands, [side]: sent < COURIERS ? this.offers() : null } });
  }

  private take(side: Side, { index, id }: Offer): void {
    this.part = 'reply';
    this.change({ trail: [...this.standing.trail, `${side}.${id}`] });
    this.teller.flow(side);
    this.teller.choose(index);
    this.told?.();
    const { asks, errands, answered } = this.standing;
    const next = this.offers();
    if (next !== null) this.asked?.(side, next);
    this.change({ asks: { ...asks, [side]: next }, answered: { ...answered, [side]: answered[side] + 1 }, ...(next === null ? { errands: { ...errands, [side]: null } } : {}) });
  }

  private openRound(): void {
    const { round } = this;
    this.tell('world', 'bulletin', `${round}_bulletin`);
    const asks = eachSide((side) => { this.tell(side, 'brief', `${round}_${side}`); return this.offers(); });
    const errands = eachSide((side) => { if (!this.couriers) return null; this.tell('courier', 'visit', `${round}_couriers`, side); return this.offers(); });
    this.change({ asks, errands, sent: eachSide(() => 0), answered: eachSide(() => 0) });
    for (const side of SIDES) this.asked?.(side, asks[side] ?? []);
  }

  private runClock(): void {
    this.tell('world', 'clock', `${this.round}_clock`);
    const round = this.standing.round + 1;
    if (round < this.rounds.length) {
      this.change({ round });
      this.openRound();
      return;
    }
    for (const knot of this.knotsAfter) this.tell('world', knot === 'night_ending' ? 'ending' : 'after', knot);
    this.change({ over: true });
  }

  private tell(flow: string, part: Part, knot: string, ...given: readonly string[]): void {
    this.part = part;
    this.teller.flow(flow);
    this.teller.goTo(knot, ...given);
    this.told?.();
  }

  private change(what: Partial<Standing>): void {
    this.standing = { ...this.standing, ...what };
  }

  private offers(): readonly Offer[] | null {
    const { choices } = this.teller;
    return choices.length === 0 ? null : choices.map(({ option }, index) => ({ ...marksOf(option), index }));
  }
}

function offered(offers: readonly Offer[] | null, option: string): Offer {
  const offer = offers?.find(({ id }) => id === option);
  if (offer === undefined) throw new Error(`“${option}” is not offered`);
  if (offer.locked !== undefined) throw new Error(`“${option}” is locked: ${offer.locked}`);
  return offer;
}

function marksOf(option: { readonly tags: readonly string[] }): ChoiceMarks {
  const known = marks.get(option) ?? readChoiceMarks(option.tags);
  marks.set(option, known);
  return known;
}
