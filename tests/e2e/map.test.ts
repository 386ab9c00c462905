import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { HOLDERS, type Holder } from '../../src/core/sides.ts';
import { view } from '../../src/core/view.ts';
import { FACES } from '../../src/map/inks.ts';
import { layOut } from '../../src/map/layout.ts';
import { MAP_LABELS, PARTS, PLAY, SETTINGS } from '../../src/page/words.ts';
import { book, decided, undecided } from './logs.ts';
import { framesIn, look, mapAtRest } from './pictures.ts';
import { begin, decide, ending, frame, go, open, press, readToQuestion, tellToEnd, withSettings } from './player.ts';

const picture = (page: Page) => page.locator('#map canvas');
const places = (page: Page) => page.getByRole('group', { name: MAP_LABELS.map }).getByRole('button');

/** The share of red, fresh or faded, in the middle of a place's mark. The camera turns to it first. */
async function rednessOf(page: Page, place: Locator): Promise<number> {
  await page.keyboard.press('Shift');
  await place.focus();
  await mapAtRest(page);
  const box = await place.boundingBox();
  if (box === null) throw new Error('the place has no button on the map');
  const clip = { x: box.x + box.width / 2 - 10, y: box.y + box.height / 2 - 10, width: 20, height: 20 };
  const png = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  return page.evaluate(
    async (data) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (pen === null) return NaN;
      pen.drawImage(bitmap, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      let red = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 0) - Math.max(pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) > 60) red += 1;
      return red / (pixels.length / 4);
    },
    png,
  );
}

test.beforeEach(async ({ context }) => withSettings(context, { motion: 'off' }));

test('the picture is hidden from screen readers, and every place is a button that says who holds it', async ({ page }) => {
  const run = undecided('bolsheviks');
  await open(page, run.log);
  await mapAtRest(page);
  await expect(picture(page)).toHaveAttribute('aria-hidden', 'true');
  const named = new Map((JSON.parse(readFileSync('assets/places.json', 'utf8')) as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
  const wanted = Object.entries(view(book, run, 'bolsheviks').knowledge).flatMap(([id, { value }]) => {
    const name = named.get(id);
    return name === undefined || !(HOLDERS as readonly unknown[]).includes(value) ? [] : [`${name}, ${MAP_LABELS.held[value as Holder]}`];
  });
  const said: string[] = [];
  for (const place of await places(page).all()) {
    said.push((await place.getAttribute('aria-label')) ?? '');
    if (!/( and \d+ more|Beyond the city)/.test(said.at(-1) ?? '')) continue;
    await place.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    said.push(...(await card.getByRole('button').allInnerTexts()).map((text) => text.replace('\n', ', ')));
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(place).toBeFocused();
  }
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter((one) => !said.some((name) => name.toLowerCase().startsWith(one.toLowerCase())))).toEqual([]);
});

test('the arrows lead from place to place, and the map is one tab stop', async ({ page }) => {
  await open(page, undecided('srs').log);
  await mapAtRest(page);
  expect(await places(page).evaluateAll((all) => all.filter((one) => one instanceof HTMLElement && one.tabIndex === 0).length)).toBe(1);
  await places(page).first().focus();
  const visited = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
    await frame(page);
    visited.add((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '');
  }
  expect(visited.size).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('at rest no frame is drawn', async ({ page }) => {
  await open(page, undecided('government').log);
  await mapAtRest(page);
  expect(await framesIn(page, 1000)).toBe(0);
});

for (const ratio of [1, 2, 3]) {
  test(`the picture is sharp at ${ratio} device pixels, and stays so when the window changes`, async ({ browser, baseURL, viewport, isMobile, hasTouch }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport, isMobile, hasTouch, deviceScaleFactor: ratio });
    await withSettings(context, { motion: 'off' });
    const page = await context.newPage();
    const unsharp = () => picture(page).evaluate((canvas, pixels) => {
      const { width, height } = canvas.getBoundingClientRect();
      const { width: across = 0, height: down = 0 } = canvas instanceof HTMLCanvasElement ? canvas : {};
      return Math.max(Math.abs(across - width * pixels), Math.abs(down - height * pixels));
    }, ratio);
    await open(page, undecided('bolsheviks').log);
    await mapAtRest(page);
    expect(await unsharp()).toBeLessThanOrEqual(1);
    await page.setViewportSize({ width: (viewport?.width ?? 800) - 60, height: (viewport?.height ?? 600) - 80 });
    await mapAtRest(page);
    expect(await unsharp()).toBeLessThanOrEqual(1);
    await context.close();
  });
}

test('a place that changes hands is stamped anew, in the picture and in its name', async ({ page }) => {
  const held = (name: string, holder: Holder) => places(page).and(page.getByRole('button', { name: `${name}, ${MAP_LABELS.held[holder]}` }));
  const alone = async (holder: Holder) => (await places(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).filter((label) => label.includes(MAP_LABELS.held[holder])).map((label) => label.split(',')[0] ?? '');
  await open(page, decided('bolsheviks', [2, 0]).log);
  await expect(ending(page)).toBeVisible();
  await mapAtRest(page);
  const taken = await alone('soviet');
  await open(page, decided('bolsheviks', [2]).log);
  await mapAtRest(page);
  const [turned] = (await alone('government')).filter((name) => taken.includes(name));
  if (turned === undefined) throw new Error('no place of the night changes hands where it can be seen');
  const before = await rednessOf(page, held(turned, 'government'));
  await decide(page);
  await tellToEnd(page);
  await expect(held(turned, 'soviet')).toHaveCount(1);
  expect(await rednessOf(page, held(turned, 'soviet')), turned).toBeGreaterThan(before + 0.25);
});

test('the map goes and comes back with its switch', async ({ page }) => {
  await open(page);
  await begin(page, 'bolsheviks');
  await mapAtRest(page);
  for (const shown of [0, 1]) {
    await go(page, 'settings');
    await press(page.getByRole('checkbox', { name: SETTINGS.names.map, exact: true }));
    await go(page, 'play');
    await expect(picture(page)).toHaveCount(shown);
    await decide(page);
  }
  await mapAtRest(page);
});

test.describe('a courier', () => {
  const sendable = (page: Page) => places(page).and(page.getByRole('button', { name: new RegExp(`${MAP_LABELS.canSend}$`) }));
  const visited = (page: Page) => page.getByRole('heading', { name: PARTS.visit });

  test('can be sent from the map by keyboard, and is drawn on his way', async ({ page }) => {
    await open(page, undecided('mensheviks').log);
    await readToQuestion(page);
    await mapAtRest(page);
    const before = await look(page);
    const named = await sendable(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(named.length).toBeGreaterThan(3);
    await sendable(page).first().focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    // Gathered places are chosen among first.
    if ((await card.getByRole('button', { name: new RegExp(`^${MAP_LABELS.send}`) }).count()) === 0) await card.getByRole('button', { name: new RegExp(MAP_LABELS.canSend) }).first().press('Enter');
    await card.getByRole('button', { name: new RegExp(`^${MAP_LABELS.send}`) }).first().press('Enter');
    await expect(card).toBeHidden();
    await expect(visited(page)).toHaveCount(1);
    await mapAtRest(page);
    expect(await look(page, ['routes'])).not.toBe(await look(page));
    expect(await look(page)).not.toBe(before);
  });

  test('can be sent from the map by mouse or finger', async ({ page }) => {
    await open(page, undecided('srs').log);
    await readToQuestion(page);
    await mapAtRest(page);
    for (const place of await sendable(page).all()) {
      const box = await place.boundingBox();
      const covered = await place.evaluate((button) => button.classList.contains('map-covered'));
      const frameBox = await picture(page).boundingBox();
      if (covered || box === null || frameBox === null || box.x < frameBox.x || box.y < frameBox.y || box.x + box.width > frameBox.x + frameBox.width || box.y + box.height > frameBox.y + frameBox.height) continue;
      await press(place);
      break;
    }
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    if ((await card.getByRole('button', { name: new RegExp(`^${MAP_LABELS.send}`) }).count()) === 0) await press(card.getByRole('button', { name: new RegExp(MAP_LABELS.canSend) }).first());
    await press(card.getByRole('button', { name: new RegExp(`^${MAP_LABELS.send}`) }).first());
    await expect(visited(page)).toHaveCount(1);
  });

  test('cannot be sent from the map once the side has answered', async ({ page }) => {
    await open(page, undecided('srs').log);
    await decide(page);
    await decide(page);
    await mapAtRest(page);
    await expect(sendable(page)).toHaveCount(0);
  });
});

test('the five marks are told apart without colour: by their shapes in grey', async ({ browser, baseURL, isMobile }) => {
  test.skip(isMobile, 'the key is left out where there is little room');
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 3 });
  await withSettings(context, { motion: 'off' });
  const page = await context.newPage();
  await open(page, undecided('bolsheviks').log);
  await mapAtRest(page);
  const box = await page.locator('#map').boundingBox();
  if (box === null) throw new Error('there is no map');
  const { key } = layOut({ width: box.width, height: box.height, ratio: 3, type: 1, coarse: false, faces: FACES }, 0, false);
  if (key === null) throw new Error('the map has no key');
  const step = (key.height - 16) / HOLDERS.length;
  const cuts: boolean[][] = [];
  for (const nth of HOLDERS.keys()) {
    const middle = { x: box.x + key.left + 20, y: box.y + key.top + 8 + step * (nth + 0.5) };
    const png = (await page.screenshot({ clip: { x: middle.x - 10, y: middle.y - 10, width: 20, height: 20 } })).toString('base64');
    // Grey, and no shade of it: only what is dark and what is light.
    cuts.push(await page.evaluate(async (data) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (pen === null) return [];
      pen.filter = 'grayscale(1)';
      pen.drawImage(bitmap, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      return Array.from({ length: pixels.length / 4 }, (_, n) => (pixels[n * 4] ?? 0) < 128);
    }, png));
  }
  const alike = HOLDERS.flatMap((one, n) => HOLDERS.slice(n + 1).map((other, k) => ({ pair: `${one} and ${other}`, apart: cuts[n]?.filter((dark, at) => dark !== cuts[n + 1 + k]?.[at]).length ?? 0 })));
  const inked = cuts.map((cut) => cut.filter(Boolean).length);
  expect(Math.min(...inked)).toBeGreaterThan(100);
  // A tenth of the mark's own square.
  expect(alike.filter(({ apart }) => apart < 42 * 42 * 0.06)).toEqual([]);
  await context.close();
});

test('with motion, rain falls when something is told, and then everything rests', async ({ page, context }) => {
  await withSettings(context, { motion: 'on' });
  await open(page, undecided('government').log);
  await mapAtRest(page);
  await decide(page);
  await decide(page);
  await press(page.getByRole('button', { name: PLAY.startClock }));
  expect(await framesIn(page, 1500)).toBeGreaterThan(5);
  await mapAtRest(page);
  expect(await framesIn(page, 1000)).toBe(0);
});
