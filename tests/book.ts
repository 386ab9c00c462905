import path from 'node:path';
import type { Book } from '../src/core/book.ts';
import { bookOf } from '../tools/ink/book.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** The book as it ships, compiled and checked from the sources. */
export function openBook(): Book {
  return bookOf(ROOT);
}
