import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOODS as SPOKEN_MOODS } from '../src/core/marks.ts';
import { cutBlock } from '../tools/portraits/block.ts';
import { CAST, type Person } from '../tools/portraits/cast.ts';
import { FINE } from '../tools/portraits/cut.ts';
import { MOODS } from '../tools/portraits/mood.ts';
import { recipe } from '../tools/portraits/print.ts';

const SHELF = new URL('../assets/portraits/', import.meta.url), INK = new URL('../ink/', import.meta.url);
const printed = (file: string) => readFileSync(new URL(file, SHELF), 'utf8');
const list = JSON.parse(printed('portraits.json')) as { recipe: string; people: Record<string, { bytes: number; brotli: number }> };
const people = JSON.parse(readFileSync(new URL('../assets/people.json', import.meta.url), 'utf8')) as { id: string; name: string; speaker: string; looks: string | null }[];
const story = readdirSync(INK, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ink')).map((name) => readFileSync(new URL(name, INK), 'utf8')).join('\n');

describe('the printed portraits', () => {
  it('are those of the present recipe (else run: npm run portraits)', () => {
    expect(list.recipe).toBe(recipe());
  });

  it('are one for each of the cast, no more', () => {
    const files = readdirSync(SHELF).filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4)).sort();
    expect(files).toEqual(Object.keys(CAST).sort());
    expect(Object.keys(list.people).sort()).toEqual(files);
  });

  it('show everybody the story knows, and so everybody who speaks or takes a chair in it', () => {
    expect(people.filter(({ id }) => !(id in CAST)).map(({ name }) => name)).toEqual([]);
    const speakers = new Set(Array.from(story.matchAll(/^[\s*+-]*([A-Z][A-Z ]*[A-Z]):/gm), ([, cue]) => cue)), chairs = new Set(Array.from(story.matchAll(/# chair: (\w+)/g), ([, id]) => id));
    const shown = people.filter(({ speaker, id }) => speakers.has(speaker) || chairs.has(id));
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter(({ id }) => list.people[id] === undefined)).toEqual([]);
  });

  it.each(Object.entries(CAST))('%s: light, in three moods, of nothing but its own marks', (id, who) => {
    const svg = printed(`${id}.svg`);
    expect(svg).toBe(cutBlock(id, who));
    expect(brotliCompressSync(svg).length).toBeLessThan(15_000);
    expect(Array.from(svg.matchAll(/<g id="(\w+)"/g), ([, mood]) => mood)).toEqual(['low', 'hot', 'calm']);
    expect(svg).toContain(`viewBox="0 0 ${300 * FINE} ${360 * FINE}"`);
    expect(svg.split('<style>')).toHaveLength(2);
    expect(svg).not.toMatch(/<(script|image|use|a|foreignObject|text)\b|\son\w+=|style=|href|data:|javascript:/i);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/:\/\//);
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(new RegExp(`^#${id}-(frame|face)$`));
    const inks = new Set(Array.from(svg.matchAll(/#[0-9A-F]{6}/g), ([ink]) => ink));
    expect(inks.size).toBe([who.tone, who.beardTone].includes('rust') ? 4 : 3);
  });
});

/** The three drawings of brow, lids and mouth, and all the rest. */
function parted(svg: string): { moods: string[]; rest: string } {
  const group = /<g id="\w+">(.*?)<\/g>/gs;
  return { moods: Array.from(svg.matchAll(group), ([, marks = '']) => marks).toReversed(), rest: svg.replace(group, '') };
}

describe('a mood', () => {
  it('is one the story can ask for', () => {
    expect([...MOODS]).toEqual([...SPOKEN_MOODS]);
  });

  it.each(Object.keys(CAST))('of %s exchanges brow, lids and mouth on one and the same head', (id) => {
    const { moods, rest } = parted(printed(`${id}.svg`));
    expect(new Set(moods).size).toBe(MOODS.length);
    // a mood is a handful of marks: the head, with hair, light and coat, stands once
    for (const marks of moods) expect(marks.length).toBeLessThan(rest.length / 4);
  });

  it.each(Object.keys(CAST))('opens the mouth of %s by several px of the block when it is hot, so that it shows on the page', (id) => {
    const [calm, hot] = parted(printed(`${id}.svg`)).moods.map(lowest);
    expect((hot ?? 0) - (calm ?? 0)).toBeGreaterThan(4);
  });
});

/** The lowest point of marks written in whole steps, in px of the block. */
function lowest(svg: string): number {
  let low = -Infinity;
  for (const [, d = ''] of svg.matchAll(/ d="([^"]*)"/g)) {
    let y = 0, startY = 0;
    for (const [, verb = '', rest = ''] of d.matchAll(/([MmlcqZz])([^MmlcqZz]*)/g)) {
      if (/z/i.test(verb)) { y = startY; continue; }
      const steps = (rest.match(/-?\d+/g) ?? []).map(Number), dy = steps.at(-1) ?? 0;
      y = verb === 'M' ? dy : y + dy;
      if (/m/i.test(verb)) startY = y;
      low = Math.max(low, y);
    }
  }
  return low / FINE;
}

describe('the cast', () => {
  it('has at least 28 people drawn by looks that are written down', () => {
    expect(people.filter(({ id, looks }) => looks !== null && id in CAST).length).toBeGreaterThanOrEqual(28);
  });

  /** What one sees of a person at a glance, without side, light or pose. */
  const seen = (w: Person) => [w.outline, w.hair ?? '', w.hat ?? '', w.tone ?? '', w.beard ?? '', w.moustache ?? '', w.glasses ?? '', w.coat].join(' ');

  it('has no two people who share hair, beard, glasses, hat, coat and shape of face', () => {
    const all = Object.entries(CAST).map(([id, who]) => [seen(who), id] as const);
    expect(all.filter(([looks, id]) => all.some(([other, twin]) => twin !== id && other === looks)).map(([, id]) => id)).toEqual([]);
  });

  it.each(people.flatMap(({ id, looks }) => looks === null ? [] : [[id, looks] as const]))('%s wears what is told of the looks: %s', (id, looks) => {
    const who = CAST[id] ?? ({} as Person), faults: string[] = [];
    const says = (word: RegExp, holds: boolean) => { if (word.test(looks) && !holds) faults.push(word.source); };
    says(/pince-nez/, who.glasses === 'pincenez');
    says(/spectacles|thick glasses/, who.glasses === 'spectacles' || who.glasses === 'thick');
    says(/monocle/, who.glasses === 'monocle');
    says(/beard(?! was)|goatee/, who.beard !== undefined);
    says(/clean-shaven|beard was/, who.beard === undefined && who.moustache === undefined);
    says(/stubble|unshaven/, (who.stubble ?? 0) > 0);
    says(/bald/, who.hair === 'bald' || who.hair === 'thin');
    says(/moustache/, who.moustache !== undefined);
    says(/leather/, who.coat === 'leather');
    says(/tunic|uniform of an army/, who.coat === 'tunic');
    says(/red-bearded|reddish/, who.tone === 'red' || who.tone === 'rust');
    says(/grey (beard|hair)|waving grey/, who.tone === 'grey');
    says(/white beard/, who.tone === 'white');
    says(/blond|tow-headed/, who.tone === 'fair');
    says(/curl/, who.hair === 'curly');
    says(/hat\b(?! band)/, who.hat !== undefined);
    expect(faults).toEqual([]);
  });
});
