import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Card } from '../../src/class/seat.ts';
import type { Book } from '../../src/core/book.ts';
import { bookOf } from '../ink/book.ts';
import type { Courses, Debrief, Doc, Entry, Person, Place, Plan, Prompts, Role, Rubric, Source, SourceQuestions } from './things.ts';

/** Everything the kit is compiled from: the story, opened, and the words and facts of `assets/`. */
export interface Shelf {
  readonly book: Book;
  /** By id, as all the maps here. */
  readonly people: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: readonly Place[];
  readonly documents: readonly Doc[];
  readonly words: readonly Entry[];
  readonly roles: readonly Role[];
  readonly questions: Readonly<Record<string, SourceQuestions>>;
  readonly prompts: Prompts;
  readonly debrief: Debrief;
  readonly plans: readonly Plan[];
  readonly rubric: Rubric;
  readonly courses: Courses;
  /** Texts in Markdown, by the name of their file. */
  readonly texts: Readonly<Record<'guide' | 'ballots' | 'sensitive', string>>;
  readonly root: string;
}

/** Reads the shelf of the project at `root`. Throws when the story has faults or a file is missing or no JSON; cards that are not written yet are left out. */
export function openShelf(root: string): Shelf {
  const file = (...parts: string[]) => readFileSync(path.join(root, 'assets', ...parts), 'utf8');
  const read = (...parts: string[]): unknown => JSON.parse(file(...parts));
  const byId = <One extends { readonly id: string }>(list: readonly One[]) => new Map(list.map((one) => [one.id, one]));
  return {
    book: bookOf(root),
    people: byId(read('people.json') as Person[]),
    sources: byId(read('sources.json') as Source[]),
    places: read('places.json') as Place[],
    documents: read('codex', 'documents.json') as Doc[],
    words: read('codex', 'words.json') as Entry[],
    roles: readRoles(path.join(root, 'assets', 'class', 'roles')),
    questions: read('class', 'sources.json') as Shelf['questions'],
    prompts: read('class', 'prompts.json') as Prompts,
    debrief: read('class', 'debrief.json') as Debrief,
    plans: read('class', 'plans.json') as Plan[],
    rubric: read('class', 'rubric.json') as Rubric,
    courses: read('class', 'courses.json') as Courses,
    texts: { guide: file('class', 'guide.md'), ballots: file('class', 'ballots.md'), sensitive: file('class', 'sensitive.md') },
    root,
  };
}

/** The cards of every file in a folder, in the order of the files' names; each file a list of cards, its side named by the file. */
function readRoles(folder: string): Role[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted();
  return files.flatMap((name) => {
    const cards = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Card[];
    return cards.map((card) => ({ ...card, bench: name.replace('.json', '') }));
  });
}
