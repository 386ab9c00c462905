import { describe, expect, it } from 'vitest';
import bodies from '../../assets/codex/bodies.json' with { type: 'json' };
import documents from '../../assets/codex/documents.json' with { type: 'json' };
import people from '../../assets/codex/people.json' with { type: 'json' };
import places from '../../assets/codex/places.json' with { type: 'json' };
import words from '../../assets/codex/words.json' with { type: 'json' };
import cast from '../../assets/people.json' with { type: 'json' };
import atlas from '../../assets/places.json' with { type: 'json' };
import bibliography from '../../assets/sources.json' with { type: 'json' };
import { moment } from '../../src/core/moment.ts';

const codex = { people, places, bodies, words, documents };
const entries = Object.values(codex).flat();
const sourceIds = idsOf(bibliography);

function idsOf(list: readonly { readonly id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, n) => names.indexOf(name) !== n);
}

function wordsIn(text: readonly string[]): number {
  return text.join(' ').split(/\s+/).length;
}

describe('the codex', () => {
  it.each([
    ['people', 40],
    ['places', 45],
    ['bodies', 12],
    ['words', 30],
    ['documents', 30],
  ] as const)('knows its %s, at least %i of them', (kind, least) => {
    expect(codex[kind].length).toBeGreaterThanOrEqual(least);
  });
  it.each(Object.entries(codex))('has each of its %s once', (_kind, list) => {
    expect(repeated(list.map(({ id }) => id))).toEqual([]);
  });
  it('lets every further name belong to one entry alone', () => {
    expect(repeated(entries.flatMap(({ aka }) => aka))).toEqual([]);
  });
  it('knows whom it speaks of from the cast', () => {
    const ids = idsOf(cast);
    expect(people.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
  });
  it('speaks of places that stand on the map', () => {
    const ids = idsOf(atlas);
    expect(places.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
  });
  it.each(entries)('$id ($title): is told in 60 to 150 words', ({ text }) => {
    expect(wordsIn(text)).toBeGreaterThanOrEqual(60);
    expect(wordsIn(text)).toBeLessThanOrEqual(150);
  });
  it.each(entries)('$id ($title): names its sources, and all of them are in the bibliography', ({ src }) => {
    expect(src).not.toEqual([]);
    expect(repeated(src)).toEqual([]);
    expect(src.filter((id) => !sourceIds.has(id))).toEqual([]);
  });
  it.each(entries)('$id ($title): says from what hour on it may be read', ({ known }) => {
    expect(() => moment(known)).not.toThrow();
  });
  it.each(documents)('$id: has two questions, or tasks, for its reader', ({ questions }) => {
    expect(questions).toHaveLength(2);
    expect(questions.filter((question) => !/[.?]$/.test(question))).toEqual([]);
  });
  it.each(documents)('$id: quotes a text whose source is known, without marks around it', ({ quote, source }) => {
    expect(quote).toMatch(/^[^“”"]/);
    expect(quote).toMatch(/[^“”"]$/);
    expect(sourceIds).toContain(source);
  });
});
