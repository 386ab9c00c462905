import { expect, test, type Page } from '@playwright/test';
import { HINTS, PLAY, WORDS } from '../../src/page/words.ts';
import { decided, nightTo, undecided } from './logs.ts';
import { moodsOf } from './pictures.ts';
import { begin, decide, frame, go, onward, open, press, readToQuestion, withSettings } from './player.ts';

/** Milliseconds of the longest transition or animation that runs on the page now, the map’s own aside; 0 when none does. */
async function longest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const running = document.getAnimations().filter(({ effect }) => !(effect instanceof KeyframeEffect && effect.target?.closest('#map') !== null));
    return Math.max(0, ...running.map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0)));
  });
}

/** What any element of the page would take to change, by its style, in milliseconds. */
async function slowest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = (list: string) => list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000));
    return Math.max(0, ...[...document.querySelectorAll('*')].filter((element) => element.closest('#map') === null).flatMap((element) => {
      const { transitionDuration, transitionDelay, animationDuration } = getComputedStyle(element);
      return [...times(transitionDuration).map((time) => time + Math.max(...times(transitionDelay))), ...times(animationDuration).filter((time) => !Number.isNaN(time))];
    }));
  });
}

/** Starts adding up how far what stands on the page is moved without anybody’s doing, from the very first paint. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const kept = window as unknown as { shifted: number };
    kept.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) kept.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

test.describe('motion', () => {
  for (const motion of ['on', 'off'] as const) {
    test(`with motion ${motion} nothing on the page takes ${motion === 'on' ? 'longer than 300 ms' : 'any time at all'}`, async ({ page, context }) => {
      await withSettings(context, { motion });
      const most = motion === 'on' ? 300 : 0;
      await open(page, decided('srs', [0]).log);
      expect(await slowest(page), 'by its styles').toBeLessThanOrEqual(most);
      await decide(page);
      expect(await longest(page), 'after an order').toBeLessThanOrEqual(most);
      for (let n = 0; n < 3; n++) {
        await press(onward(page));
        expect(await longest(page), 'while the clock runs').toBeLessThanOrEqual(most);
      }
      for (const screen of ['city', 'journal', 'play'] as const) {
        await go(page, screen);
        expect(await slowest(page), screen).toBeLessThanOrEqual(most);
      }
    });
  }

  test('a reader whose system wants none gets none, though the settings say nothing', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, decided('srs', [0]).log);
    await decide(page);
    await press(onward(page));
    expect(await slowest(page)).toBe(0);
    expect(await longest(page)).toBe(0);
  });
});

test.describe('nothing moves under a reader’s eye', () => {
  test('while the title page gets its type, its picture and its faces', async ({ page }) => {
    const shifted = await watchShifts(page);
    await open(page);
    await expect(page.locator('.face .portrait')).toHaveCount(4);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    expect(await shifted()).toBeLessThan(0.02);
  });

  test('while a run that is opened gets its type, its terms and its map', async ({ page }) => {
    const shifted = await watchShifts(page);
    await open(page, undecided('mensheviks').log);
    const lies = async () => (await page.locator('.passage').first().boundingBox())?.x;
    const before = await lies();
    await expect(page.locator('[data-map="ready"]')).toBeAttached({ timeout: 30_000 });
    await expect(page.getByRole('main').locator('.term').filter({ visible: true }).first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(await shifted()).toBeLessThan(0.02);
    expect(await lies()).toBe(before);
  });
});

test.describe('hints', () => {
  const hint = (page: Page, id: keyof typeof HINTS) => page.getByText(HINTS[id], { exact: true });

  test('the one on underlined words leaves when a word has been touched, and is not given again', async ({ page }) => {
    await open(page);
    await begin(page, 'mensheviks');
    await expect(page.getByRole('main').locator('.term').first()).toBeAttached();
    await press(onward(page));
    await expect(hint(page, 'hintWord')).toBeVisible();
    await press(page.getByRole('main').getByRole('link').filter({ visible: true }).last());
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(hint(page, 'hintWord')).toHaveCount(0);
    await page.reload();
    await open(page);
    await begin(page, 'mensheviks');
    await expect(page.getByRole('main').locator('.term').first()).toBeAttached();
    await press(onward(page));
    await expect(hint(page, 'hintWord')).toHaveCount(0);
  });

  test('the one on couriers can be put away, takes no focus and is no dialog', async ({ page }) => {
    await open(page, nightTo('srs', 'citizens'));
    await expect(hint(page, 'hintCourier')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.hint-note'))).toBeNull();
    const note = page.locator('.couriers .hint-note');
    await press(note.getByRole('button', { name: WORDS.closeHint }));
    await expect(note).toHaveCount(0);
  });

  test('none is a live region: it is read where it stands, once', async ({ page }) => {
    await open(page, nightTo('srs', 'citizens'));
    for (const note of await page.locator('.hint-note').all()) expect(await note.evaluate((element) => element.closest('[aria-live], [role="status"], [role="alert"]'))).toBeNull();
  });

  test('the one on keys stands at the first clock, and leaves with the first key', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keys to speak of');
    await open(page, decided('mensheviks', [0]).log);
    await readToQuestion(page);
    await decide(page);
    await press(page.getByRole('button', { name: PLAY.startClock }));
    await expect(hint(page, 'hintClock')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await frame(page);
    await expect(hint(page, 'hintClock')).toHaveCount(0);
  });
});

test('the game’s name stands whole at the head of the title page, on a school’s laptop too', async ({ page }) => {
  for (const [width, height] of [[1280, 800], [1366, 768], [1600, 900]] as const) {
    await page.setViewportSize({ width, height });
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    const lies = await page.getByRole('heading', { level: 1 }).locator('span').evaluate((name) => ({ top: name.getBoundingClientRect().top, lines: name.getClientRects().length }));
    expect(lies.top, `at ${width} × ${height}`).toBeGreaterThanOrEqual(0);
    expect(lies.lines, `at ${width} × ${height}`).toBe(1);
  }
});

test('the round, its place in the run, the hour and what remains are always on the screen', async ({ page }) => {
  await open(page, nightTo('srs', 'citizens'));
  for (const far of [0, 600, 100_000]) {
    await page.evaluate((top) => scrollTo(0, top), far);
    await frame(page);
    for (const words of [/Round 6/, /3 of 5/, /^\d\d:\d\d$/, /left/]) await expect(page.getByRole('banner').getByText(words).first()).toBeInViewport();
  }
});

test('a face has the mood of its line, and the three moods are three faces', async ({ page }) => {
  await open(page, nightTo('government', 'study'));
  await readToQuestion(page);
  const face = page.locator('.mood-hot .portrait').first();
  await expect(face).toHaveAttribute('src', /#hot$/);
  const faces = await moodsOf(face);
  expect(new Set(faces).size).toBe(3);
});

test('while the map is loaded the page says so, in its place, and stops saying so', async ({ page }) => {
  await page.route(/phaser/, async (route) => {
    await new Promise((late) => setTimeout(late, 1500));
    await route.continue();
  });
  await open(page, undecided('srs').log);
  await expect(page.getByText(WORDS.printing)).toBeVisible();
  await expect(page.locator('[data-map="ready"]')).toBeAttached({ timeout: 30_000 });
  await expect(page.getByText(WORDS.printing)).toBeHidden();
});

test('a night begun before the story has come says what it waits for', async ({ page }) => {
  await page.route(/library/, async (route) => {
    await new Promise((late) => setTimeout(late, 1500));
    await route.continue();
  });
  await open(page);
  await press(page.locator('.begin button'));
  await expect(page.getByText(WORDS.fetching)).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('Round', { timeout: 20_000 });
});
