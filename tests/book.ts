import path from 'node:path';
import { bind, type Book } from '../src/core/book.ts';
import { openTale } from '../src/core/story.ts';
import { check, printFaults } from '../tools/ink/check.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** The book as it ships, compiled and checked from the sources. */
export function openBook(): Book {
  const { faults, project } = check(ROOT);
  if (project === null || faults.length > 0) throw new Error(printFaults(ROOT, faults));
  const { story, fingerprint } = project.compiled;
  const { rounds, scenarios, record, possible } = project.content;
  return bind({ tale: openTale(story), fingerprint, rounds, scenarios, record, possible });
}
