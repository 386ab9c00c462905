import type { Book } from '../core/book.ts';
import type { Ask, Log, Option, Run, Taken } from '../core/run.ts';
import { decide, open } from '../core/step.ts';
import type { Side } from '../core/sides.ts';
import { surname } from './facts.ts';
import { roadOf } from './roads.tsx';

/** A decision beside what that side really did: the text of it, or null where the story says nothing of the sort. */
export interface Beside {
  readonly taken: Taken;
  readonly really: string | null;
  readonly same: boolean;
  /** Everything that was open, or shown as shut, when it was taken; in the author's order. */
  readonly roads: readonly Road[];
  /** Which decision of a person it was, from 0: the way back to it; null when the program took it. */
  readonly nth: number | null;
}

export interface Road {
  readonly id: string;
  readonly text: string;
  readonly historical: boolean;
  readonly locked: boolean;
  /** How the reply begins, for a road that has been walked on this device. */
  readonly reply: string | null;
}

/**
 * Every decision of a log beside history. Only orders have one: a sealed answer is a case that never arose, and where a
 * courier went is not recorded. `walked` are the roads walked on this device; of the others only the title is told.
 */
export function besideHistory(book: Book, log: Log, walked: ReadonlySet<string> = new Set()): Beside[] {
  let run = open(book, log);
  let persons = 0;
  return log.decisions.map((decision) => {
    const { side, ask } = decision;
    const asked = ask === 'refusal' ? null : (ask === 'courier' ? run.errands : run.asks)[side];
    const known = (option: Option) => option.id === decision.option || walked.has(roadOf({ ...decision, option: option.id }));
    const roads = roadsOf(asked, (option) => (ask !== 'courier' && known(option) ? replyTo(book, run, side, option) : null));
    const really = ask === 'order' ? roads.find(({ historical }) => historical) : undefined;
    run = decide(book, run, { type: 'decide', ...decision });
    const taken = run.taken.at(-1) ?? { ...decision, text: '', told: 0 };
    return { taken, really: really?.text ?? null, same: really?.id === decision.option, roads, nth: decision.by === 'person' ? persons++ : null };
  });
}

function roadsOf(asked: Ask | null, reply: (option: Option) => string | null): Road[] {
  return (asked?.options ?? []).map((option) => {
    const { id, text, historical, locked } = option;
    return { id, text, historical, locked: locked !== undefined, reply: locked === undefined ? reply(option) : null };
  });
}

/** The first sentence a side would hear in reply. The run is left as it is. */
function replyTo(book: Book, run: Run, side: Side, { index }: Option): string | null {
  const [first] = book.tale.choose(run.ink, side, index).lines;
  if (first === undefined) return null;
  const begins = firstSentence(first.text.replaceAll('_', ''));
  return first.speaker === undefined ? begins : `${surname(first.speaker)}: ${begins}`;
}

/** Initials and titles have a stop after them that ends nothing. */
const ABBREVIATED = /(?:^|[\s(“‘])(?:\p{Lu}|Mr|Mrs|Dr|St|No|Col|Gen|Capt|Lt)\.$/u;

/** A text up to the end of its first sentence. */
export function firstSentence(text: string): string {
  for (const { 0: stop, index } of text.matchAll(/[.!?…]+[”’)]*(?=\s+[“‘(]*[\p{Lu}\d]|\s*$)/gu)) {
    const sentence = text.slice(0, index + stop.length);
    if (!ABBREVIATED.test(sentence)) return sentence.trim();
  }
  return text.trim();
}
