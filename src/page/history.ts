import type { Book } from '../core/book.ts';
import type { Log, Taken } from '../core/run.ts';
import { decide, open } from '../core/step.ts';

/** A decision beside what that side really did: the text of it, or null where the story says nothing of the sort. */
export interface Beside {
  readonly taken: Taken;
  readonly really: string | null;
  readonly same: boolean;
}

/** Every decision of a log beside history. Only orders have one: a sealed answer is a case that never arose. */
export function besideHistory(book: Book, log: Log): Beside[] {
  let run = open(book, log);
  return log.decisions.map((decision) => {
    const really = run.asks[decision.side]?.options.find(({ historical }) => historical);
    run = decide(book, run, { type: 'decide', ...decision });
    const taken = run.taken.at(-1) ?? { ...decision, text: '', told: 0 };
    return { taken, really: decision.ask === 'order' ? (really?.text ?? null) : null, same: really?.id === decision.option };
  });
}
