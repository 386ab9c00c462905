import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import streets from '../../assets/map/streets.json' with { type: 'json' };
import { sailBetween } from '../../src/map/course.ts';
import { PLATE, project, type Point } from '../../src/map/projection.ts';
import { dashes } from '../../src/map/routes.ts';
import { BANKS } from '../../src/map/sky.ts';
import { isAway, isPlace, locate } from '../../src/map/sites.ts';
import { lengthOf, measured, pointAlong, walkBetween } from '../../src/map/streets.ts';
import { readFeatures } from '../../tools/plate/base.ts';
import { survey } from '../../tools/plate/ground.ts';
import { band, covers, grow, unite } from '../../tools/plate/shapes.ts';

const features = readFeatures('assets/map/petrograd-base.geojson');
const ground = survey(features);
const bridges = band(features.filter(({ layer }) => layer === 'bridge').map(({ points }) => points), 12);
/** Where a side may sit when it sends, and every place of the city the story sends couriers to. */
const SEATS = ['smolny', 'winter_palace', 'district_hq', 'city_duma', 'peter_paul'] as const;
const ERRANDS = [...new Set([...readFileSync('ink/couriers/menus.ink', 'utf8').matchAll(/# place: (\w+)/g)].map(([, id = '']) => id))].filter(isPlace).filter((id) => !isAway(id));

/** Points a few metres apart along a way, but for its first and last step: across a yard, from a gate. */
function trodden(way: readonly Point[]): Point[] {
  const middle = way.slice(1, -1);
  const count = Math.max(1, Math.ceil(lengthOf(middle) / 3));
  return Array.from({ length: count + 1 }, (_, n) => pointAlong(middle, n / count));
}

describe('the streets', () => {
  const ways = SEATS.flatMap((from) => ERRANDS.map((to) => ({ name: `${from} to ${to}`, from, to, way: walkBetween(streets, locate(from), locate(to)) }))).filter(({ from, to }) => from !== to);

  it('lead from every seat to every place a courier may be sent to', () => {
    expect(ERRANDS.length).toBeGreaterThan(25);
    expect(ways.filter(({ way }) => way.length <= 2).map(({ name }) => name)).toEqual([]);
  });

  it('are kept to: hardly a step of a courier’s way leads through houses', () => {
    const through = ways.map(({ name, way }) => ({ name, share: trodden(way).filter((point) => covers(ground.built, point)).length / trodden(way).length }));
    expect(through.filter(({ share }) => share > 0.12)).toEqual([]);
    expect(through.reduce((sum, { share }) => sum + share, 0) / through.length).toBeLessThan(0.05);
  });

  it('cross the Neva by its bridges only', () => {
    const dry = grow(ground.banks, 2);
    const passable = unite(dry, bridges, band([...ground.passages], 6));
    expect(ways.filter(({ way }) => trodden(way).some((point) => !covers(passable, point))).map(({ name }) => name)).toEqual([]);
  });

  it('take in every bridge', () => {
    const corners = Array.from({ length: streets.corners.length / 2 }, (_, n) => ({ x: (streets.corners[n * 2] ?? 0) / 10, y: (streets.corners[n * 2 + 1] ?? 0) / 10 }));
    const decks = features.filter(({ layer, id }) => layer === 'bridge' && !['finl_rail', 'anichkov', 'stroganov', 'kamennoostrovsky_b', 'bkrestovsky', 'bpetrovsky'].includes(id));
    const lost = decks.filter(({ points }) => points.some((end) => !corners.some((corner) => Math.hypot(corner.x - end.x, corner.y - end.y) < 3)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('do not lead over a bridge whose span is up', () => {
    const [from, to] = [locate('finlyandsky_barracks'), locate('winter_palace')];
    const ends: readonly [Point, Point] = [project(30.3103, 59.94), project(30.3062, 59.9422)];
    const middle = { x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2 };
    const passes = (way: readonly Point[]) => trodden(way).some(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < 6);
    const open = walkBetween(streets, from, to);
    const shut = walkBetween(streets, from, to, [ends]);
    expect([passes(open), passes(shut)]).toEqual([true, false]);
    expect(lengthOf(shut)).toBeGreaterThan(lengthOf(open));
  });

  it('are measured in versts and minutes: from the Palace to Smolny some four and a half versts', () => {
    const { versts, minutes } = measured(walkBetween(streets, locate('winter_palace'), locate('smolny')));
    expect(versts).toBeGreaterThanOrEqual(4.5);
    expect(versts).toBeLessThanOrEqual(6);
    expect(minutes).toBeCloseTo((versts * 1066.8) / 83, -1);
  });
});

describe('the river', () => {
  it('carries the Aurora from the works to the bridge, and never over land', () => {
    const way = sailBetween(locate('aurora_works'), locate('aurora_mooring'));
    const [first, last] = [way[1], way.at(-2)];
    if (first === undefined || last === undefined) throw new Error('there is no way by water');
    const count = Math.ceil(lengthOf(way) / 2);
    const ashore = Array.from({ length: count + 1 }, (_, n) => pointAlong(way.slice(1, -1), n / count)).filter((point) => !covers(ground.open, point));
    expect(ashore).toEqual([]);
    for (const [berth, stream] of [[locate('aurora_works'), first], [locate('aurora_mooring'), last]] as const) expect(lengthOf([berth, stream])).toBeLessThan(24);
    expect(way.every(({ x, y }) => x > 0 && y > 0 && x < PLATE.width && y < PLATE.height)).toBe(true);
  });
});

describe('the fog', () => {
  it('lies on the water: no bank has its ends or its middle ashore', () => {
    const ashore = BANKS.filter(([{ x, y }, length, turn]) =>
      [-0.42, 0, 0.42].some((share) => !covers(ground.open, { x: x + Math.cos((turn * Math.PI) / 180) * length * share, y: y + Math.sin((turn * Math.PI) / 180) * length * share })),
    );
    expect(ashore).toEqual([]);
  });
});

describe('dashes', () => {
  it('are as long on the way as off the corners, and begin where they have marched to', () => {
    const way = [{ x: 0, y: 0 }, { x: 40, y: 0 }, { x: 40, y: 40 }];
    const long = dashes(way, 0).reduce((sum, [a, b]) => sum + lengthOf([a, b]), 0);
    expect(long).toBeGreaterThan(80 * 0.5);
    expect(long).toBeLessThan(80 * 0.7);
    expect(dashes(way, 0)[0]?.[0]).toEqual({ x: 0, y: 0 });
    expect(dashes(way, 5)[0]?.[1]?.x).toBeCloseTo(4);
  });
});
