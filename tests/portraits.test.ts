import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutBlock } from '../tools/portraits/block.ts';
import { CAST } from '../tools/portraits/cast.ts';
import { MOODS } from '../tools/portraits/mood.ts';
import { recipe } from '../tools/portraits/print.ts';

const SHELF = new URL('../assets/portraits/', import.meta.url);
const printed = (file: string) => readFileSync(new URL(file, SHELF), 'utf8');
const list = JSON.parse(printed('portraits.json')) as { recipe: string; people: Record<string, { bytes: number; brotli: number }> };

describe('the printed portraits', () => {
  it('are those of the present recipe (else run: npm run portraits)', () => {
    expect(list.recipe).toBe(recipe());
  });

  it('are one for each of the cast, no more', () => {
    const files = readdirSync(SHELF).filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4)).sort();
    expect(files).toEqual(Object.keys(CAST).sort());
    expect(Object.keys(list.people).sort()).toEqual(files);
  });

  it.each(Object.entries(CAST))('%s: light, in three moods, of nothing but its own marks', (id, who) => {
    const svg = printed(`${id}.svg`);
    expect(svg).toBe(cutBlock(id, who));
    expect(brotliCompressSync(svg).length).toBeLessThan(15_000);
    expect(MOODS.map((mood) => svg.split(`<g class="mood-${mood}"`).length - 1)).toEqual([1, 1, 1]);
    expect(svg.match(/display="none"/g)).toHaveLength(MOODS.length - 1);
    expect(svg).not.toMatch(/<(script|style|image|use|a|foreignObject|text)\b|\son\w+=|style=|href|data:|javascript:/i);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/:\/\//);
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(new RegExp(`^#${id}-(frame|face)$`));
    const inks = new Set(Array.from(svg.matchAll(/#[0-9A-F]{6}/g), ([ink]) => ink));
    expect(inks.size).toBe(3);
  });
});
