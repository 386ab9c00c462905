import type { ChoiceMarks } from './marks.ts';
import type { AskKind, Log, Option, Run } from './run.ts';
import type { Side } from './sides.ts';

/** What is drawn from: an option as far as a draw looks at it. */
type Weighed = Pick<ChoiceMarks, 'id' | 'historical' | 'lean' | 'locked'>;

/**
 * The program's answer for a side nobody plays. *As it was*: what was done, while it is open. *Alive*: drawn by the
 * authors' weights (`lean`). Every draw is a hash of seed, round, side and question, so that one side's change of
 * mind never re-rolls another's.
 */
export function draw<One extends Weighed>(log: Pick<Log, 'seed' | 'temper'>, round: string, side: Side, ask: { readonly kind: AskKind; readonly options: readonly One[] }): One {
  const open = ask.options.filter(({ locked }) => locked === undefined);
  const [first] = open;
  if (first === undefined) throw new Error(`${round}: every option of ${side} is locked`);
  if (log.temper === 'as-it-was') return open.find(({ historical }) => historical) ?? first;
  const total = open.reduce((sum, { lean }) => sum + lean, 0);
  let ticket = hash(`${log.seed}|${round}|${side}|${ask.kind}`) % Math.max(total, 1);
  for (const option of open) {
    ticket -= option.lean;
    if (ticket < 0) return option;
  }
  return first;
}

/**
 * Where the program sends a courier of a side nobody plays. *As it was*: nowhere, for what speakers and messengers did
 * that night is in the orders. *Alive*: drawn like the rest, two a round.
 */
export function drawErrand(run: Run, round: string, side: Side): Option | undefined {
  const errand = run.errands[side];
  if (errand === null || run.log.temper === 'as-it-was') return undefined;
  const sent = run.log.decisions.filter((one) => one.round === round && one.side === side).length;
  return draw(run.log, `${round} ${String(sent)}`, side, errand);
}

/** The order in which a player sees the options: shuffled by the run's seed, so that place never tells. */
export function shuffle<T extends { readonly id: string }>(seed: number, round: string, side: Side, options: readonly T[]): T[] {
  const key = ({ id }: T) => hash(`${seed}|${round}|${side}|order of|${id}`);
  return options.toSorted((a, b) => key(a) - key(b));
}

/** FNV-1a with a final mix (MurmurHash3's fmix32): 32 bits, unsigned. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
