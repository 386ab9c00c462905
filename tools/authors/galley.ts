import type { Book } from '../../src/core/book.ts';
import type { AskKind, Log, Run } from '../../src/core/run.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { dealOne, open, openRound, settle, take } from '../../src/core/step.ts';

/** Where an author stands: a round of a scenario, how the night came to it, what is changed of its state, and what has been decided in it since. */
export interface Place {
  readonly scenario: string;
  readonly round: number;
  readonly temper: Log['temper'];
  readonly seed: number;
  /** New values of variables, as they are written in ink: `"soviet"`, `true`, `-2`. */
  readonly edits: Readonly<Record<string, string>>;
  readonly taken: readonly { readonly side: Side; readonly option: string; readonly ask: AskKind }[];
}

export const FIRST: Place = { scenario: 'night', round: 0, temper: 'as-it-was', seed: 1917, edits: {}, taken: [] };

/** The place an address names; the first one when it names none. */
export function placeIn(hash: string): Place {
  try {
    return { ...FIRST, ...(JSON.parse(decodeURIComponent(hash.slice(1))) as Partial<Place>) };
  } catch {
    return FIRST;
  }
}

export function addressOf(place: Place): string {
  return `#${encodeURIComponent(JSON.stringify(place))}`;
}

/** The run as it stands in a place: what the round's opening and all that was decided since have told. Throws a Refusal when the story no longer takes a decision. */
export function runAt(book: Book, { scenario, round, temper, seed, edits, taken }: Place): Run {
  let run = open(book, { version: 1, story: book.fingerprint, scenario, seed, temper, sides: [], decisions: [] });
  while (run.round < round && !run.over) run = settle(book, dealOne(book, run, SIDES.find((one) => run.asks[one] !== null) ?? 'bolsheviks'));
  run = { ...run, log: { ...run.log, sides: SIDES } };
  if (Object.keys(edits).length > 0) run = reopened(book, run, edits);
  for (const { side, option, ask } of taken) run = settle(book, take(book, run, { type: 'decide', side, option, by: 'person', ask }));
  return run;
}

/** The round opened again with some variables changed. */
function reopened(book: Book, run: Run, edits: Place['edits']): Run {
  const state = JSON.parse(typeof run.ink === 'string' ? run.ink : '') as { variablesState: Record<string, unknown> };
  for (const [name, value] of Object.entries(edits)) state.variablesState[name] = valueOf(value);
  const id = book.scenarios.find((one) => one.id === run.log.scenario)?.rounds[run.round];
  return settle(book, openRound(book, { ...run, ink: JSON.stringify(state), beats: run.beats.filter((beat) => beat.round !== id || beat.part === 'previously') }));
}

/** Every variable of a story and what it holds in a run, as plain text. */
export function variablesOf(story: object, run: Run): ReadonlyMap<string, string> {
  const state = JSON.parse(typeof run.ink === 'string' ? run.ink : '') as { variablesState: Record<string, unknown> };
  const plain = (value: unknown) => String(value).replace(/^\^/, '');
  return new Map([...declaredIn(story), ...Object.entries(state.variablesState)].map(([name, value]) => [name, plain(value)]));
}

/** What the compiled story's declarations say: in its container `global decl` each value stands before the variable that takes it. */
function declaredIn(story: object): [name: string, value: unknown][] {
  const { root } = story as { readonly root: readonly [...unknown[], Readonly<Record<string, readonly unknown[]>>] };
  const list = (root.at(-1) as Readonly<Record<string, readonly unknown[]>>)['global decl'] ?? [];
  return list.flatMap((item, n): [string, unknown][] => {
    const name = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)['VAR='] : undefined;
    const value = list[n - 1] === 'nop' || list[n - 1] === '/str' ? list[n - 2] : list[n - 1];
    return typeof name === 'string' ? [[name, value]] : [];
  });
}

/** A value as ink's state keeps it: a text begins with `^`. */
function valueOf(written: string): string | number | boolean {
  if (written === 'true' || written === 'false') return written === 'true';
  const number = Number(written);
  return written.trim() !== '' && Number.isInteger(number) ? number : `^${written.replaceAll('"', '')}`;
}
