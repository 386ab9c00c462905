import { describe, expect, it } from 'vitest';
import { SIDES } from '../../src/core/sides.ts';
import { view } from '../../src/core/view.ts';
import { check } from '../../tools/ink/check.ts';
import { openBook, ROOT } from '../book.ts';
import { openAll, playAsItWas } from './walks.ts';

const book = openBook();
const count = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe('the words of round 5', () => {
  it('are at least 4,500', () => {
    const lines = check(ROOT).project?.lines.filter(({ file, kind }) => file.includes('05-wires') && (kind === 'text' || kind === 'choice')) ?? [];
    const advice = lines.flatMap(({ marks }) => marks.filter(([key]) => key === 'for' || key === 'against' || key === 'locked').map(([, words]) => words));
    expect(count([...lines.map(({ text }) => text), ...advice].join(' '))).toBeGreaterThanOrEqual(4500);
  });

  it.each(SIDES)('give %s a brief of 200 to 350 words before the decision', (side) => {
    const brief = openAll(book).beats.filter(({ part, reaches }) => part === 'brief' && reaches.includes(side));
    const words = count(brief.map(({ text }) => text).join(' '));
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(370);
  });

  it.each(SIDES)('stand in paragraphs under 60 words, and speeches under 45, as %s hears them', (side) => {
    const beats = view(book, playAsItWas(book, side), side).beats;
    const long = beats.filter(({ text, speaker }) => count(text) > (speaker === undefined ? 60 : 45)).map(({ text }) => text);
    expect(long).toEqual([]);
  });

  it.each(SIDES)('let %s read at least two documented details with their source in its brief', (side) => {
    const brief = openAll(book).beats.filter(({ part, reaches }) => part === 'brief' && reaches.includes(side));
    expect(brief.filter(({ src, quote }) => src.length > 0 || quote !== undefined).length).toBeGreaterThanOrEqual(2);
  });
});
