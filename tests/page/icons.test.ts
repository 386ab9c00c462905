import { expect, it } from 'vitest';
import { ICONS as ON_MAP } from '../../src/map/icons.ts';
import { ICONS } from '../../src/page/marks.tsx';

/** What the page's buttons do is drawn on the page alone. */
const DEEDS = ['play', 'pause', 'stepOn', 'stepBack', 'eventOn', 'eventBack'];

it('the page and the map draw a kind of place with one and the same cut', () => {
  const kinds = Object.entries(ICONS).filter(([name]) => !DEEDS.includes(name));
  expect(kinds.length).toBeGreaterThan(10);
  expect(Object.fromEntries(kinds)).toEqual(Object.fromEntries(kinds.map(([name]) => [name, (ON_MAP as Readonly<Record<string, string>>)[name]])));
});

it('every cut stays within its 24 units', () => {
  for (const [name, path] of Object.entries(ICONS)) {
    const [x = 0, y = 0] = /^M([\d.]+)[ ,]?([\d.]+)/.exec(path)?.slice(1).map(Number) ?? [];
    expect(x >= 0 && x <= 24 && y >= 0 && y <= 24, name).toBe(true);
    expect(path.endsWith('z'), name).toBe(true);
  }
});
