import { describe, expect, it } from 'vitest';
import { gather } from '../../src/map/gather.ts';
import { neighbour, type Direction } from '../../src/map/neighbours.ts';
import { SITES } from '../../src/map/sites.ts';

const CITY = SITES.filter(({ away }) => !away);
const place = (id: string) => {
  const found = CITY.find((site) => site.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};

describe('the arrow keys', () => {
  it.each([
    ['winter_palace', 'left', 'palace_bridge'],
    ['troitsky_bridge', 'right', 'liteiny_bridge'],
    ['smolny', 'right', 'okhta_bridge'],
    ['finland_station', 'down', 'liteiny_bridge'],
  ] as const)('go from %s %s to %s', (from, direction, to) => {
    expect(neighbour(CITY, place(from).at, direction)?.id).toBe(to);
  });

  it('stop at the edge of the city', () => {
    expect(neighbour(CITY, place('okhta_bridge').at, 'right')).toBeUndefined();
  });

  it.each([5, 30, 60])('reach every mark from every other when places nearer than %i are gathered', (reach) => {
    const marks = gather(CITY, reach).map(([first]) => first);
    const [start] = marks;
    if (!start) throw new Error('no marks');
    const ways: Direction[] = ['left', 'right', 'up', 'down'];
    const next = new Map(marks.map((mark) => [mark, ways.flatMap((way) => neighbour(marks, mark.at, way) ?? [])]));
    for (const from of marks) {
      const reached = new Set([from]);
      for (const mark of reached) for (const to of next.get(mark) ?? []) reached.add(to);
      expect(reached.size, `from ${from.id}, missing ${marks.filter((mark) => !reached.has(mark)).map(({ id }) => id).join(' ')}`).toBe(marks.length);
    }
  });
});
