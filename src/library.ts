import { fingerprint, stories } from 'virtual:stories';
import rounds from '../assets/rounds.json';
import scenarios from '../assets/scenarios.json';
import { bind, type Book } from './core/book.ts';
import { openTale } from './core/story.ts';
import type { PossibleEvent, RecordedEvent } from './core/record.ts';

/** The book one scenario is played from. Its own chunk, and the story another: they come while the title page is read. Rejects when they cannot be had. */
export async function openBook(scenario: string): Promise<Book> {
  const { default: story } = await (stories[scenario] ?? unknown)();
  const records = import.meta.glob<RecordedEvent[]>(['../assets/record/*.json', '!../assets/record/possible.json'], { import: 'default', eager: true });
  const possible = import.meta.glob<PossibleEvent[]>('../assets/record/possible.json', { import: 'default', eager: true });
  return bind({ tale: openTale(story), fingerprint, rounds, scenarios, record: Object.values(records).flat(), possible: Object.values(possible).flat() });
}

/** A scenario there is no story of: its book is opened to say so. */
function unknown(): Promise<{ readonly default: object }> {
  const [first] = Object.values(stories);
  if (first === undefined) throw new Error('there is no story');
  return first();
}
