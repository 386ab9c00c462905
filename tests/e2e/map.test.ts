import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { HOLDERS, type Holder } from '../../src/core/sides.ts';
import { view } from '../../src/core/view.ts';
import { MAP_LABELS, SETTINGS } from '../../src/page/words.ts';
import { book, decided, undecided } from './logs.ts';
import { begin, decide, ending, frame, go, open, press, tellToEnd, withSettings } from './player.ts';

const picture = (page: Page) => page.locator('#map canvas');
const places = (page: Page) => page.getByRole('group', { name: MAP_LABELS.map }).getByRole('button');

/** The map stands, and nothing in it moves any more. */
async function mapAtRest(page: Page): Promise<void> {
  await expect(page.locator('[data-map="ready"]')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => framesIn(page, 250), { timeout: 20_000 }).toBe(0);
}

/** How many frames were asked for in so many milliseconds, besides the one that counts. */
async function framesIn(page: Page, during: number): Promise<number> {
  return page.evaluate(
    (ms) =>
      new Promise<number>((counted) => {
        const given = window.requestAnimationFrame.bind(window);
        let frames = 0;
        window.requestAnimationFrame = (callback) => {
          frames += 1;
          return given(callback);
        };
        setTimeout(() => {
          window.requestAnimationFrame = given;
          counted(frames);
        }, ms);
      }),
    during,
  );
}

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
