import { fingerprint, story } from 'virtual:story';
import rounds from '../assets/rounds.json';
import scenarios from '../assets/scenarios.json';
import { bind, type Book } from './core/book.ts';
import type { PossibleEvent, RecordedEvent } from './core/record.ts';

/** The book the game is played from. Its own chunk: it comes while the title page is read. */
export function openBook(): Book {
  const records = import.meta.glob<RecordedEvent[]>(['../assets/record/*.json', '!../assets/record/possible.json'], { import: 'default', eager: true });
  const possible = import.meta.glob<PossibleEvent[]>('../assets/record/possible.json', { import: 'default', eager: true });
  return bind({ story, fingerprint, rounds, scenarios, record: Object.values(records).flat(), possible: Object.values(possible).flat() });
}
