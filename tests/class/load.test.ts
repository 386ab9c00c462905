import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BENCHES, type Card } from '../../src/class/seat.ts';
import type { Minority } from '../../src/class/minority.ts';
import { buildPages } from '../../tools/class/pages.ts';
import { firstLoad, wireOf } from '../../tools/load.ts';
import { ROOT } from '../book.ts';

/** What a student’s page may weigh as it goes over the wire, brotli (bytes). */
const MOST = 90_000;

const folder = mkdtempSync(path.join(tmpdir(), 'ten-days-pages-'));
let files: string[] = [];
let code = '';
beforeAll(async () => {
  await buildPages(ROOT, folder);
  files = firstLoad(folder, 'student/index.html');
  code = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asset = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, 'assets/class', file), 'utf8'));

describe('a student’s page', () => {
  it('is its page, one script or more and one sheet of style, in at most 90 KB', () => {
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
    expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1);
    expect(wireOf(folder, files)).toBeLessThanOrEqual(MOST);
  });

  it('fetches no type, and names no other host', () => {
    expect(code).not.toMatch(/@font-face|\.woff/);
    expect(readFileSync(path.join(folder, 'student/index.html'), 'utf8')).not.toMatch(/https?:\/\//);
  });

  it('carries neither the story nor what plays it', () => {
    const ink = readdirSync(path.join(ROOT, 'ink'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ink'));
    const lines = ink.flatMap((file) => readFileSync(path.join(ROOT, 'ink', file), 'utf8').split('\n')).map((line) => line.split(/ #|\[|\{/)[0]?.trim() ?? '').filter((line) => line.length > 40);
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => code.includes(line))).toEqual([]);
    expect(code).not.toMatch(/inkVersion|Phaser/);
  });

  it('carries nobody’s card and no minority’s scene', () => {
    const cards = BENCHES.flatMap((bench) => asset(`roles/${bench}.json`) as Card[]);
    const minorities = asset('minority.json') as Minority[];
    const secret = [...cards.flatMap(({ who, wants, secret: aim, speaks }) => [who, wants, aim, speaks]), ...minorities.flatMap(({ scene, question, options }) => [...scene, question, ...options.map(({ told }) => told)])];
    expect(secret.length).toBeGreaterThan(100);
    expect(secret.filter((text) => code.includes(text))).toEqual([]);
  });
});
