import { describe, expect, it } from 'vitest';
import { even, pour, wrap, type Slug } from '../../src/page/galley.ts';
import { articlesOf, samePage } from '../../src/page/paper.ts';

/** Every letter is one wide. */
const measure = (text: string) => text.length;
const head = (text: string): Slug => ({ text, kind: 'head', height: 3, above: 2 });
const text = (name: string): Slug => ({ text: name, kind: 'text', height: 2, above: 0 });
const read = (columns: readonly (readonly Slug[])[] | null) => columns?.map((column) => column.map((slug) => slug.text).join(' ')) ?? null;

describe('a text in lines', () => {
  it('is broken between words, and no line is wider than its column', () => {
    const lines = wrap('The City Duma sat through the night, and nobody slept.', 14, measure);
    expect(lines).toEqual(['The City Duma', 'sat through', 'the night, and', 'nobody slept.']);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(14);
  });
  it('loses no word, whatever the width', () => {
    const words = 'Power to the Congress, bread to the queue';
    for (let width = 1; width < 50; width++) expect(wrap(words, width, measure).join(' ')).toBe(words);
  });
  it('leaves room for the indent of its first line alone', () => {
    expect(wrap('aaaa bbbb cccc dddd', 9, measure, 2)).toEqual(['aaaa', 'bbbb cccc', 'dddd']);
    expect(wrap('aaaa bbbb cccc dddd', 9, measure)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });
  it('lets a word stand out that is wider than the column, by itself', () => {
    expect(wrap('so Preobrazhensky is', 6, measure)).toEqual(['so', 'Preobrazhensky', 'is']);
  });
  it('is nothing when there is nothing to say', () => {
    expect(wrap('  ', 10, measure)).toEqual([]);
  });
});

describe('lines in columns', () => {
  const news = ['a', 'b', 'c', 'd', 'e'].map(text);
  it('fill one column and go on in the next', () => {
    expect(read(pour(news, 2, 6))).toEqual(['a b c', 'd e']);
  });
  it('are refused when they do not go in', () => {
    expect(pour(news, 2, 4)).toBeNull();
    expect(pour([text('a')], 1, 1)).toBeNull();
  });
  it('never leave a headline alone at a foot', () => {
    expect(read(pour([text('a'), head('News'), text('b'), text('c')], 2, 8))).toEqual(['a', 'News b c']);
    expect(read(pour([text('a'), head('News'), text('b'), text('c'), text('d')], 2, 11))).toEqual(['a News b c', 'd']);
  });
  it('are as even as they can be', () => {
    expect(read(even([...news, text('f')], 3, 100))).toEqual(['a b', 'c d', 'e f']);
  });
  it('lose no line', () => {
    const slugs = Array.from({ length: 40 }, (_, n) => (n % 9 === 4 ? head(String(n)) : text(String(n))));
    expect(even(slugs, 3, 60)?.flat()).toEqual(slugs);
  });
});

describe('a front page', () => {
  const headline = (words: string) => ({ text: words, print: 'headline' as const });
  const column = (words: string) => ({ text: words, print: 'column' as const });
  it('is articles: a headline after a column begins the next, two in a row are one', () => {
    expect(articlesOf([headline('A'), headline('B'), column('1'), column('2'), headline('C'), column('3')])).toEqual([
      { headlines: ['A', 'B'], paragraphs: ['1', '2'] },
      { headlines: ['C'], paragraphs: ['3'] },
    ]);
  });
  it('may begin without a headline, and may be empty', () => {
    expect(articlesOf([column('1')])).toEqual([{ headlines: [], paragraphs: ['1'] }]);
    expect(articlesOf([])).toEqual([]);
  });
  it('is the same page when it reads the same', () => {
    expect(samePage([{ text: 'A' }], [{ text: 'A' }])).toBe(true);
    expect(samePage([{ text: 'A' }], [{ text: 'A' }, { text: 'B' }])).toBe(false);
    expect(samePage([{ text: 'A' }], [{ text: 'B' }])).toBe(false);
  });
});
