import { expect, test, type Page } from '@playwright/test';
import type { EventId } from '../../src/core/names.ts';
import { contains, type Rect } from '../../src/map/camera.ts';
import { FACES } from '../../src/map/inks.ts';
import { LAYERS, type Layer } from '../../src/map/layers.ts';
import { layOut } from '../../src/map/layout.ts';
import type { Point } from '../../src/map/projection.ts';
import { SITES, locate } from '../../src/map/sites.ts';
import { BANKS } from '../../src/map/sky.ts';
import { lengthOf, pointAlong, walkBetween } from '../../src/map/streets.ts';
import { passages } from '../../src/page/passages.ts';
import { WATCH } from '../../src/page/words.ts';
import streets from '../../assets/map/streets.json' with { type: 'json' };
import { start } from '../../src/core/step.ts';
import { book, nightTo } from './logs.ts';
import { changed, eyeOf, lightness, look, lookAtOnly, mapAtRest } from './pictures.ts';
import { open, withSettings } from './player.ts';

/** The night as it was, watched; every look of it is compared with another look of the same run. */
const run = start(book, { scenario: 'night', seed: 1917, temper: 'as-it-was', sides: [] });
const told = passages(book, run, 'watch');

test.skip(({ isMobile }) => isMobile, 'the layers are the same on a phone, and smaller');
test.use({ viewport: { width: 1600, height: 900 }, bypassCSP: true });
test.beforeEach(async ({ context, page }) => {
  await withSettings(context, { motion: 'off', captions: false, broadsides: false });
  await open(page, run.log);
  await mapAtRest(page);
});

/** Goes to where an event is told, or some passages from there. */
async function seek(page: Page, event: EventId, by = 0): Promise<void> {
  const at = told.findIndex(({ beats }) => beats.some((beat) => beat.event === event)) + by;
  await page.getByRole('slider', { name: WATCH.line }).evaluate((slider, to) => {
    if (slider instanceof HTMLInputElement) slider.value = String(to);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, at);
  await mapAtRest(page);
}

/** The whole city in view, wherever the telling has turned to. */
async function whole(page: Page): Promise<void> {
  await page.locator('.map-places button').first().focus();
  await page.keyboard.press('0');
  await mapAtRest(page);
}

async function cards(page: Page): Promise<Rect[]> {
  const box = await page.locator('#map').boundingBox();
  const { environs, key } = layOut({ width: box?.width ?? 0, height: box?.height ?? 0, ratio: 1, type: 1, coarse: false, faces: FACES }, 0, false);
  return [environs, key].filter((rect) => rect !== null);
}

const grown = ({ left, top, width, height }: Rect, by: number): Rect => ({ left: left - by, top: top - by, width: width + by * 2, height: height + by * 2 });
const near = (a: Point, b: Point, by: number) => Math.hypot(a.x - b.x, a.y - b.y) < by;

type Where = (pixel: Point, eye: Awaited<ReturnType<typeof eyeOf>>, rects: readonly Rect[]) => boolean;

const clear: Where = (pixel, _, rects) => !rects.some((rect) => contains(grown(rect, -3), pixel));
const ultimatum = walkBetween(streets, locate('peter_paul'), locate('district_hq'));
const steps = Array.from({ length: Math.ceil(lengthOf(ultimatum)) + 1 }, (_, n) => pointAlong(ultimatum, n / Math.ceil(lengthOf(ultimatum))));

/** Each layer: when it is to be seen, at how many pixels at least, and where alone. */
const SEEN: readonly (readonly [layer: Layer, event: EventId, least: number, where: Where])[] = [
  ['lights', 'free-mind-arrests', 800, clear],
  ['fog', 'palace-bombarded', 1500, (pixel, eye, rects) => clear(pixel, eye, rects) && BANKS.some(([middle, length]) => near(eye.plate(pixel), middle, length / 2 + 14))],
  ['rain', 'palace-bombarded', 1500, clear],
  ['bridges', 'pre-parliament-vote', 12, (pixel, { plate }) => near(plate(pixel), locate('nikolaevsky_bridge'), 64)],
  ['searchlight', 'nikolaevsky-bridge-taken', 800, (pixel, { plate }) => near(plate(pixel), locate('aurora_mooring'), 272)],
  ['routes', 'ultimatum-sent', 300, (pixel, { view }) => steps.some((step) => { const { x, y } = view(step); return near({ x, y }, pixel, 8) || (Math.abs(pixel.x - x) < 100 && pixel.y > y - 36 && pixel.y < y); })],
  ['forces', 'palace-bombarded', 600, (pixel, { view }) => [locate('winter_palace'), locate('pavlovsky_barracks'), locate('cossack_barracks'), locate('aurora_mooring')].some((post) => { const { x, y } = view(post); return pixel.x > x - 40 && pixel.x < x + 120 && pixel.y > y - 60 && pixel.y < y + 50; })],
  ['names', 'palace-bombarded', 2500, (pixel, { view }) => SITES.some(({ at, away }) => !away && near(view(at), pixel, 150))],
  ['furniture', 'palace-bombarded', 20_000, (pixel, _, rects) => rects.some((rect) => contains(grown(rect, 16), pixel))],
];

for (const [layer, event, least, where] of SEEN) {
  test(`${layer} can be seen where they belong and nowhere else`, async ({ page }) => {
    await seek(page, event);
    const [eye, rects] = [await eyeOf(page), await cards(page)];
    expect(rects).toHaveLength(2);
    const pixels = await changed(page, await look(page), await look(page, [layer]));
    expect(pixels.length).toBeGreaterThan(least);
    expect(pixels.filter((pixel) => !where(pixel, eye, rects)).slice(0, 5)).toEqual([]);
  });
}

test('marks can be seen where the places’ buttons are and nowhere else', async ({ page }) => {
  await seek(page, 'palace-bombarded');
  const points = await page.locator('.map-places button').evaluateAll((buttons) => buttons.map((button) => { const { left, top, width, height } = button.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; }));
  const box = await page.locator('#map').boundingBox();
  const pixels = await changed(page, await look(page), await look(page, ['marks']));
  expect(pixels.length).toBeGreaterThan(6000);
  const away = pixels.filter(({ x, y }) => !points.some((point) => near({ x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) }, point, 44)));
  expect(away.slice(0, 5)).toEqual([]);
});

test('what is told can be seen in the scene of a projector, at its foot and nowhere else', async ({ page, context }) => {
  await withSettings(context, { motion: 'off', captions: false, broadsides: false, layout: 'projector' });
  await page.goto('about:blank');
  await open(page, run.log);
  await mapAtRest(page);
  const [all, without] = [await look(page), await look(page, ['dialogue'])];
  const height = (await page.locator('#map').boundingBox())?.height ?? 0;
  const pixels = await changed(page, all, without);
  expect(pixels.length).toBeGreaterThan(100_000);
  expect(pixels.filter(({ y }) => y < height * 0.45)).toHaveLength(0);
});

test('a round opened on a projector shows its scene and no page over it, until somebody works it by keyboard', async ({ page, context }) => {
  await withSettings(context, { motion: 'off', captions: false, broadsides: false, layout: 'projector' });
  await page.goto('about:blank');
  await open(page, nightTo('government', 'palace'));
  await mapAtRest(page);
  const wide = async () => (await page.getByRole('main').boundingBox())?.width ?? 0;
  expect(await wide()).toBeLessThan(100);
  await page.keyboard.press('Tab'); // from the passage that is read out, to the first word in it
  await expect.poll(wide).toBeGreaterThan(500);
});

test('no layer but the plate and the lights is as the day or the night is', async ({ page }) => {
  await seek(page, 'fleet-arrives');
  const day = await lookAtOnly(page, ['plate', 'lights']);
  expect(await changed(page, day, await lookAtOnly(page, ['plate']))).toEqual([]);
  await seek(page, 'free-mind-arrests');
  expect(await lightness(page, await lookAtOnly(page, ['plate', 'lights']))).toBeLessThan((await lightness(page, day)) - 50);
});

test('when the power station has changed hands, the Palace’s quarter goes dark and no other', async ({ page }) => {
  await seek(page, 'power-station-taken');
  await whole(page);
  const before = await lookAtOnly(page, ['plate', 'lights']);
  await seek(page, 'power-station-taken', 1);
  await whole(page);
  const { plate } = await eyeOf(page);
  const pixels = await changed(page, before, await lookAtOnly(page, ['plate', 'lights']));
  expect(pixels.length).toBeGreaterThan(400);
  expect(pixels.filter((pixel) => !near(plate(pixel), locate('winter_palace'), 104)).slice(0, 5)).toEqual([]);
});

test('at midnight most of the windows go out', async ({ page }) => {
  const lit = async () => (await changed(page, await lookAtOnly(page, ['plate', 'lights']), await lookAtOnly(page, ['plate']))).length;
  await seek(page, 'kerensky-refuses-dan');
  await whole(page);
  const evening = await lit();
  await seek(page, 'joint-session');
  await whole(page);
  const night = await lit();
  expect(evening).toBeGreaterThan(night * 1.5);
  expect(night).toBeGreaterThan(500);
});

test('the Aurora is gone from the works and lies below the bridge', async ({ page }) => {
  await seek(page, 'aurora-moves', -1);
  await whole(page);
  const before = await lookAtOnly(page, ['forces']);
  await seek(page, 'aurora-moves');
  await whole(page);
  const { view } = await eyeOf(page);
  const pixels = await changed(page, before, await lookAtOnly(page, ['forces']));
  const at = (berth: 'aurora_works' | 'aurora_mooring') => pixels.filter((pixel) => near(pixel, view(locate(berth)), 60)).length;
  expect(Math.min(at('aurora_works'), at('aurora_mooring'))).toBeGreaterThan(250);
  expect(at('aurora_works') + at('aurora_mooring')).toBe(pixels.length);
});

test('a bridge’s leaves lie down when its span does', async ({ page }) => {
  const raised = async () => (await changed(page, await look(page), await look(page, ['bridges']))).length;
  await seek(page, 'nikolaevsky-bridge-taken', -1);
  const up = await raised();
  await seek(page, 'nikolaevsky-bridge-taken');
  expect(up).toBeGreaterThan(12);
  expect(await raised()).toBe(0);
});

test('every layer has been looked at', () => {
  const seen = new Set<Layer>([...SEEN.map(([layer]) => layer), 'marks', 'dialogue', 'plate']);
  expect(LAYERS.filter((layer) => !seen.has(layer))).toEqual([]);
});
