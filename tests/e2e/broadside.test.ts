import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Log } from '../../src/core/run.ts';
import type { Side } from '../../src/core/sides.ts';
import { BROADSIDE, PLAY, WATCH } from '../../src/page/words.ts';
import { writeLink } from '../../src/saves/link.ts';
import { wholeNight } from './logs.ts';
import { complaints, onward, options, press, withSettings } from './player.ts';

/** The night as it was, up to the morning's question. */
function morning(side: Side): Log {
  const log = wholeNight(side);
  return { ...log, decisions: log.decisions.slice(0, log.decisions.findIndex(({ round }) => round === 'citizens')) };
}

function leaflet(page: Page): Locator {
  return page.getByRole('dialog', { name: 'To the Citizens of Russia!' });
}

function again(page: Page): Locator {
  return page.getByRole('button', { name: `${BROADSIDE.see} To the Citizens of Russia!` });
}

/** Opens a log, without the hand that puts broadsides away for other tests. */
async function openHere(page: Page, log: Log): Promise<void> {
  await page.goto(`./${writeLink(log)}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('Round');
}

/** Plays the morning up to the clock, and lets it run: the leaflet is the first it tells. */
async function hearOfIt(page: Page, side: Side = 'mensheviks'): Promise<void> {
  await openHere(page, morning(side));
  for (let n = 0; n < 2; n++) {
    while ((await options(page).count()) === 0) await press(onward(page));
    await press(options(page).first());
  }
  await page.waitForTimeout(1000); // the broadsides come after the text
  await press(page.getByRole('button', { name: PLAY.startClock }));
}

/** Whether the focus is on the passage told last. */
async function onNewest(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches('.passage.newest') === true);
}

test('“To the Citizens of Russia!” fills the screen when it is told, and any sign of going on puts it away', async ({ page, context }) => {
  const said = complaints(page);
  await withSettings(context, { theme: 'light', motion: 'off' });
  await hearOfIt(page);
  await expect(leaflet(page)).toBeVisible();
  await expect(leaflet(page)).toBeFocused();
  await expect(leaflet(page).getByText('The Provisional Government is deposed.')).toBeVisible();
  await expect(leaflet(page).locator('[lang="ru"]')).toHaveText(/Къ гражданамъ\s+Россіи!/);
  await expect(leaflet(page).getByText('25 October (7 November) 1917, 10:00')).toBeVisible();
  await expect(leaflet(page).getByText('John Reed, Ten Days That Shook the World')).toBeVisible();
  const window = page.viewportSize();
  expect(await leaflet(page).boundingBox()).toEqual({ x: 0, y: 0, width: window?.width, height: window?.height });
  await page.keyboard.press('Escape');
  await expect(leaflet(page)).toBeHidden();
  await expect.poll(() => onNewest(page)).toBe(true);

  for (const key of ['Enter', 'Space', 'click', BROADSIDE.close]) {
    await press(again(page));
    await expect(leaflet(page)).toBeVisible();
    if (key === 'click') await press(leaflet(page).getByText('The Provisional Government is deposed.'));
    else if (key === BROADSIDE.close) await press(leaflet(page).getByRole('button', { name: key }));
    else await page.keyboard.press(key);
    await expect(leaflet(page), key).toBeHidden();
    await expect(again(page), key).toBeFocused();
  }
  await press(onward(page));
  await expect(leaflet(page)).toBeHidden();
  expect(said).toEqual([]);
});

test('a reader who reloads, or takes a decision back and hears the hour again, is not shown it twice', async ({ page, context }) => {
  await withSettings(context, { motion: 'off' });
  await hearOfIt(page);
  await expect(leaflet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page.getByRole('button', { name: PLAY.takeBack }).last());
  await page.waitForTimeout(800);
  await expect(leaflet(page)).toBeHidden();
  while ((await options(page).count()) === 0) await press(onward(page));
  await press(options(page).first());
  await press(page.getByRole('button', { name: PLAY.startClock }));
  await expect(again(page)).toBeVisible();
  await page.waitForTimeout(800);
  await expect(leaflet(page)).toBeHidden();
  await page.goto('./');
  await press(page.getByRole('button', { name: 'Go on where you left off' }));
  await expect(again(page)).toBeVisible();
  await page.waitForTimeout(800);
  await expect(leaflet(page)).toBeHidden();
});

test('switched off, it waits behind its button', async ({ page, context }) => {
  await withSettings(context, { broadsides: false, motion: 'off' });
  await hearOfIt(page);
  await expect(again(page)).toBeVisible();
  await page.waitForTimeout(800);
  await expect(leaflet(page)).toBeHidden();
  await press(again(page));
  await expect(leaflet(page)).toBeVisible();
});

test('axe finds nothing wrong with any of the ten, in any light', async ({ page, context, isMobile }) => {
  test.setTimeout(240_000);
  await withSettings(context, { theme: 'light', motion: 'off', map: false });
  const seen = new Set<string>();
  for (const side of ['bolsheviks', 'mensheviks'] as const) {
    await page.goto('./');
    await openHere(page, wholeNight(side));
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((fold) => (fold.open = true));
      document.documentElement.style.setProperty('--grain', 'none');
    });
    const buttons = page.getByRole('button', { name: BROADSIDE.see });
    await expect(buttons.first()).toBeVisible();
    for (const button of await buttons.all()) {
      const name = (await button.textContent()) ?? '';
      if (seen.has(name)) continue;
      seen.add(name);
      await press(button);
      await page.locator('dialog.broadside').evaluate((box: HTMLElement) => {
        for (const grain of ['--tooth', '--specks']) box.style.setProperty(grain, 'none'); // axe cannot see through it
      });
      for (const theme of isMobile ? ['light'] : ['light', 'contrast-light', 'contrast-dark']) {
        await page.evaluate((light) => (document.documentElement.dataset['theme'] = light), theme);
        const sheet = new AxeBuilder({ page }).include('dialog.broadside');
        const { violations } = await (theme === 'light' ? sheet.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']) : sheet.withRules('color-contrast')).analyze();
        expect(violations.map(({ id, nodes }) => `${name}, ${theme}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
      }
      await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
      await page.keyboard.press('Escape');
    }
  }
  expect(seen.size).toBe(10);
});

test('nothing is lost at 320 pixels, nor with text at 200 %', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'the windows are set here');
  await withSettings(context, { motion: 'off', map: false });
  for (const side of ['bolsheviks', 'mensheviks'] as const) {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('./');
    await openHere(page, wholeNight(side));
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const buttons = page.getByRole('button', { name: BROADSIDE.see });
    await expect(buttons.first()).toBeVisible();
    for (const button of await buttons.all()) {
      await button.press('Enter');
      const dialog = page.getByRole('dialog').filter({ has: page.locator('.bill') });
      await expect(dialog).toBeVisible();
      expect(await outside(page), `${(await button.textContent()) ?? ''} at 320 pixels`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await outside(page), `${(await button.textContent()) ?? ''} at 200 %`).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
      expect(await outside(page), `${(await button.textContent()) ?? ''} at its usual size`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 568 });
      await page.keyboard.press('Escape');
    }
  }
});

/** What stands outside the sheet, or over other words, one line each. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const worded = [...document.querySelectorAll<HTMLElement>('.bill p, .bill h2, .bill li, .bill figcaption, .bill button')].filter((one) => one.offsetParent !== null && one.closest('.shapes') === null && one.textContent.trim() !== '');
    return worded.flatMap((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const boxes = [...range.getClientRects()];
      const cut = boxes.filter(({ left, right }) => left < -1 || right > wide + 1);
      return cut.length === 0 ? [] : [`${one.className} “${one.textContent.slice(0, 40)}” ${cut.map(({ left, right }) => `${Math.round(left)}–${Math.round(right)}`).join(', ')} of ${wide}`];
    });
  });
}

test('motion off leaves a cross-fade, motion on takes less than 300 ms', async ({ page, context }) => {
  await withSettings(context, { motion: 'off', map: false });
  await openHere(page, wholeNight('mensheviks'));
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  await press(again(page));
  const changes = () => page.locator('dialog.broadside').evaluate((box) => [getComputedStyle(box).transitionProperty, getComputedStyle(box).transitionDuration]);
  expect(await changes()).toEqual(['opacity', '0.18s']);
  await page.evaluate(() => (document.documentElement.dataset['motion'] = 'on'));
  const [, durations = ''] = await changes();
  expect(Math.max(...durations.split(',').map(parseFloat))).toBeLessThanOrEqual(0.3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('dialog.broadside')).toBeHidden();
});

test('Watch plays on: a broadside is put away by the next step', async ({ page, context }) => {
  await withSettings(context, { motion: 'off', map: false });
  await openHere(page, { ...wholeNight('mensheviks'), sides: [] });
  const vote = page.getByRole('dialog', { name: 'Land, peace and public safety' });
  await page.waitForTimeout(1000);
  for (let n = 0; n < 12 && !(await vote.isVisible()); n++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(600);
  }
  await expect(vote).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(vote).toBeHidden();
  await expect(page.getByRole('button', { name: WATCH.play, exact: true })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(800);
  await expect(vote).toBeHidden();
});
