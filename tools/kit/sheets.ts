import type { Beat } from '../../src/core/beat.ts';
import { roundOf, type Book, type Round } from '../../src/core/book.ts';
import type { Run } from '../../src/core/run.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { start, step, take } from '../../src/core/step.ts';
import { view, type Offer } from '../../src/core/view.ts';
import { draw } from '../../src/core/temper.ts';

/** What one side has before it in one round: its brief, and what it may order and seal, as a player sees it. */
export interface Sheet {
  readonly round: Round;
  readonly side: Side;
  readonly bulletin: readonly Beat[];
  readonly brief: readonly Beat[];
  readonly orders: readonly Offer[];
  /** How the sealed answer is asked for; more than one way where it hangs on the order, which is then named. */
  readonly cases: readonly { readonly after: readonly string[]; readonly lines: readonly { readonly speaker?: string; readonly text: string }[] }[];
  readonly seals: readonly Offer[];
}

/** Shuffles the options: nothing about it but that it stays. */
const SEED = 1917;

/** Every sheet of The Night, told as it was: round by round, side by side. */
export function sheetsOf(book: Book): Sheet[] {
  let run = start(book, { scenario: 'night', seed: SEED, temper: 'as-it-was', sides: SIDES });
  const sheets: Sheet[] = [];
  while (!run.over) {
    sheets.push(...SIDES.map((side) => sheetOf(book, run, side)));
    run = playRound(book, run);
  }
  return sheets;
}

/** All four sides do what was done, and the clock runs. */
function playRound(book: Book, before: Run): Run {
  let run = before;
  while (!run.over && run.round === before.round) {
    const side = SIDES.find((one) => run.asks[one] !== null);
    const ask = side === undefined ? null : run.asks[side];
    if (side === undefined || ask === null) throw new Error('nobody is asked, and the clock does not run');
    const { id } = draw(run.log, roundOf(book, run).id, side, ask);
    run = step(book, run, { type: 'decide', side, option: id, by: 'person' });
  }
  return run;
}

function sheetOf(book: Book, run: Run, side: Side): Sheet {
  const seen = view(book, run, side);
  const beats = seen.beats.filter(({ round }) => round === seen.round.id);
  const orders = seen.question?.offers ?? [];
  const cases: { after: string[]; lines: { speaker?: string; text: string }[] }[] = [];
  const seals = new Map<string, Offer>();
  for (const { id, text, locked } of orders) {
    if (locked !== undefined) continue;
    const ordered = take(book, run, { type: 'decide', side, option: id, by: 'person' });
    const lines = book.tale.tell(ordered.ink, side, `${seen.round.id}_${side}.seal`).lines.map(({ speaker, text: said }) => ({ ...(speaker === undefined ? {} : { speaker }), text: said }));
    const same = cases.find((one) => JSON.stringify(one.lines) === JSON.stringify(lines));
    if (same === undefined) cases.push({ after: [text], lines });
    else same.after.push(text);
    const open = step(book, run, { type: 'decide', side, option: id, by: 'person' });
    for (const offer of view(book, open, side).question?.offers ?? []) seals.set(offer.id, offer);
  }
  return {
    round: seen.round,
    side,
    bulletin: beats.filter(({ part }) => part === 'bulletin'),
    brief: beats.filter(({ part }) => part === 'brief'),
    orders,
    cases,
    seals: [...seals.values()],
  };
}
