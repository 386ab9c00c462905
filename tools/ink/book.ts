import { bind, type Book } from '../../src/core/book.ts';
import { openTale } from '../../src/core/story.ts';
import { check, printFaults } from './check.ts';

/** The book as it ships, compiled and checked from the sources of the project at `root`. Throws with file and line when the story has a fault. */
export function bookOf(root: string): Book {
  const { faults, project } = check(root);
  if (project === null || faults.length > 0) throw new Error(printFaults(root, faults));
  const { story, fingerprint } = project.compiled;
  const { rounds, scenarios, record, possible } = project.content;
  return bind({ tale: openTale(story), fingerprint, rounds, scenarios, record, possible });
}
