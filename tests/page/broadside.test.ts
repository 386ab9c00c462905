import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import documents from '../../assets/codex/documents.json' with { type: 'json' };
import people from '../../assets/people.json' with { type: 'json' };
import portraits from '../../assets/portraits/portraits.json' with { type: 'json' };
import prints from '../../assets/broadsides.json' with { type: 'json' };
import day from '../../assets/record/day.json' with { type: 'json' };
import night from '../../assets/record/night.json' with { type: 'json' };
import possible from '../../assets/record/possible.json' with { type: 'json' };
import bibliography from '../../assets/sources.json' with { type: 'json' };
import type { Beat } from '../../src/core/beat.ts';
import { replay } from '../../src/core/log.ts';
import { start } from '../../src/core/step.ts';
import { BROADSIDES, firstPrint, printOf, wordsOn, type Broadside } from '../../src/page/broadside.ts';
import { openBook, ROOT } from '../book.ts';

const events = new Set([...night, ...day, ...possible].map(({ id }) => id));
const css = ['broadside', 'broadside-soviet', 'broadside-official'].map((name) => readFileSync(path.join(ROOT, 'src/page', `${name}.css`), 'utf8')).join('\n');
/** The night as it was, with every beat of every side. */
const book = openBook();
const run = start(book, { scenario: 'night', seed: 1917, temper: 'as-it-was', sides: [] });

/** Everything printed as words of the document, in one line. */
function printed({ lines, signed, title }: Broadside): string {
  return [title, ...lines, ...signed].join(' ');
}

function eventOf(id: string): Beat {
  const beat = run.beats.find(({ event, part }) => event === id && part === 'clock');
  if (beat === undefined) throw new Error(`no ${id} in the night as it was`);
  return beat;
}

describe('the broadsides', () => {
  it('are six to ten, one to an event', () => {
    expect(prints.length).toBeGreaterThanOrEqual(6);
    expect(prints.length).toBeLessThanOrEqual(10);
    expect(new Set(prints.map(({ event }) => event)).size).toBe(prints.length);
  });
  it.each(prints)('$title: belongs to an event of the record, or one that may happen', ({ event }) => {
    expect(events).toContain(event);
  });
  it.each(prints)('$title: names a source of the bibliography, and says who speaks', ({ source, kind }) => {
    expect(bibliography.map(({ id }) => id)).toContain(source);
    expect(kind).not.toBe('');
  });
  it.each(prints.filter(({ document }) => document !== undefined))('$title: has the words of the codex, from the same source', (print) => {
    const entry = documents.find(({ id }) => id === print.document);
    expect(entry).toBeDefined();
    expect(entry?.source).toBe(print.source);
    const words = printed(print as unknown as Broadside);
    expect(words.includes(entry?.quote ?? '') || entry?.quote.includes(print.lines.join(' '))).toBe(true);
  });
  it('leave out the document only where the codex has none from that hour', () => {
    expect(prints.filter(({ document }) => document === undefined).map(({ event }) => event)).toEqual(['twelfth-army-telegram']);
  });
  it.each(prints)('$title: is composed in a layout of its own, that the style sheets know', ({ layout }) => {
    expect(css).toMatch(new RegExp(`\\.bill-${layout} \\.words`));
    expect(css).toContain(`.small-${layout} i`);
    expect(prints.filter((other) => other.layout === layout)).toHaveLength(1);
  });
  it('show faces that are drawn and known by name', () => {
    const shown = prints.flatMap(({ portrait }) => portrait ?? []);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((id) => !(id in portraits.people) || !people.some((one) => one.id === id))).toEqual([]);
  });
  it('write Russian as in 1917: a hard sign after a last consonant, і before a vowel, no letter Latin', () => {
    const words = prints.flatMap(({ russian }) => russian).flatMap((line) => line.split(/[\s,!]+/)).filter((word) => word.length > 1);
    expect(words.filter((word) => /[бвгджзклмнпрстфхцчшщ]$/i.test(word))).toEqual([]);
    expect(words.filter((word) => /и[аеёиіоуыэюяѣй]/i.test(word))).toEqual([]);
    expect(words.filter((word) => !/^[а-яіѣ]+$/i.test(word))).toEqual([]);
  });
});

describe('a broadside is brought', () => {
  it.each(BROADSIDES)('$title: by exactly one beat of the night as it was', (print) => {
    expect(run.beats.filter((beat) => beat.part === 'clock' && printOf(run, beat) === print)).toHaveLength(1);
  });
  it('not by an event that came about in another way', () => {
    const beat = eventOf('to-the-citizens-of-russia');
    expect(printOf(run, beat)?.layout).toBe('diagonal');
    expect(printOf(run, { ...beat, otherwise: true })).toBeUndefined();
  });
  it.each(['silent', 'all_soviets'])('not the leaflet, when Smolny decides otherwise that morning (%s)', (option) => {
    const decisions = run.log.decisions.slice(0, run.log.decisions.findLastIndex(({ round }) => round === 'citizens') + 1);
    const { run: other } = replay(book, { ...run.log, decisions: decisions.map((one) => (one.round === 'citizens' && one.side === 'bolsheviks' && one.ask === 'order' ? { ...one, option } : one)) });
    expect(other.beats.some(({ round, part }) => round === 'citizens' && part === 'clock')).toBe(true);
    expect(other.beats.filter((beat) => printOf(other, beat)?.layout === 'diagonal')).toEqual([]);
  });
  it('by the words themselves, where others begin the event', () => {
    const words = run.beats.find(({ text }) => text.includes('garbage-heap of history'));
    expect(printOf(run, eventOf('trotsky-answers-martov'))).toBeUndefined();
    expect(words === undefined ? undefined : printOf(run, words)?.layout).toBe('heap');
  });
  it('and not by those words in a run that never came to the event', () => {
    const beats = run.beats.filter(({ event }) => event !== 'trotsky-answers-martov');
    const words = beats.find(({ text }) => text.includes('garbage-heap of history'));
    expect(words === undefined ? null : printOf({ beats }, words)).toBeUndefined();
  });
  it('by the first beat that has one, when several are told together', () => {
    const told = [eventOf('post-office-taken'), eventOf('to-the-citizens-of-russia'), eventOf('martov-motion')];
    expect(firstPrint(run, told)?.beat).toBe(told[1]);
    expect(firstPrint(run, told.slice(0, 1))).toBeNull();
  });
  it('with all its words to be read', () => {
    const [print] = BROADSIDES;
    expect(print === undefined ? '' : wordsOn(print)).toContain('peasants’ Land Committees');
  });
});

describe('the three colours', () => {
  const colour = (name: string) => new RegExp(`--print-${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';
  const ink = colour('ink');
  const red = colour('red');
  const paper = colour('paper');

  it('are those of the direction, and no rule of the sheets uses another', () => {
    expect([ink, red, paper]).toEqual(['#1a1613', '#b3261e', '#f1e6cf']);
    const hexes = new Set(css.match(/#[0-9a-f]{3,6}\b/g));
    expect([...hexes].filter((hex) => ![ink, red, paper, '#000', '#fff'].includes(hex))).toEqual([]);
  });
  it.each([['ink on paper', ink, paper], ['paper on ink', paper, ink], ['paper on red', paper, red], ['red on paper', red, paper]])('%s can be read at any size', (_pair, front, ground) => {
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it('put ink on red only in letters of 100 pixels or more', () => {
    expect(contrast(ink, red)).toBeLessThan(3);
    const heavy = [...css.matchAll(/\.russian span \+ span \{([^}]*)\}/g)].map(([, rule]) => rule ?? '');
    expect(heavy).toHaveLength(1);
    expect(heavy[0]).toMatch(/color: var\(--print-ink\);\s+font-size: max\(100px,/);
  });
});

/** The ratio of WCAG 2 between two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
