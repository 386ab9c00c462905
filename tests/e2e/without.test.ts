import { expect, test, type BrowserContext } from '@playwright/test';
import { SAVES, SETTINGS, WORDS } from '../../src/page/words.ts';
import { begin, complaints, decideAll, go, notice, open, playRound, press, tellToEnd, withSettings } from './player.ts';

/** The round without this and without that: it is played to its end, and one sentence says what is missing. */

async function refuseContexts(context: BrowserContext, kinds: readonly string[]): Promise<void> {
  await context.addInitScript((refused) => {
    const given = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')?.value as (...asked: unknown[]) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(...asked: unknown[]) {
        return refused.some((kind) => String(asked[0]).startsWith(kind)) ? null : given.apply(this, asked);
      },
    });
  }, kinds);
}

test('with the map switched off, the round is played on the page alone', async ({ page }) => {
  await open(page);
  await press(page.getByRole('button', { name: SETTINGS.title }));
  await press(page.getByRole('checkbox', { name: SETTINGS.names.map, exact: true }));
  await press(page.getByRole('button', { name: WORDS.toTitle }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await playRound(page, 'srs');
  await expect(page.getByRole('region', { name: WORDS.map })).toHaveCount(0);
  expect(asked.filter((url) => /phaser|mount|(day|night|lights)[^/]*\.webp/.test(url))).toEqual([]);
});

test('without WebGL the map is drawn all the same', async ({ page, context }) => {
  await refuseContexts(context, ['webgl', 'experimental-webgl']);
  await open(page);
  await playRound(page, 'bolsheviks');
  await expect(page.locator('#map canvas')).toBeVisible();
});

test('without any canvas the still picture stands for the map, a sentence says so, and the round is played', async ({ page, context }) => {
  await refuseContexts(context, ['webgl', 'experimental-webgl', '2d', 'bitmaprenderer']);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await open(page);
  await playRound(page, 'government');
  await expect(page.locator('#map canvas')).toHaveCount(0);
  await expect(page.getByText(/map/i).and(page.getByText(/cannot|could not|does not/))).toHaveCount(1);
  expect(broken).toEqual([]);
});

test.describe('without the offline store', () => {
  // It would hand the map over itself, as soon as it has it.
  test.use({ serviceWorkers: 'block' });

  test('when the map cannot be fetched the round is played without it', async ({ page }) => {
    await page.route(/phaser|mount|city/, (route) => route.abort());
    await open(page);
    await playRound(page, 'mensheviks');
    await expect(page.getByText(/map/i).and(page.getByText(/cannot|could not|does not/))).toHaveCount(1);
  });
});

test('without storage the round is played, and saves and settings say how long they last', async ({ page, context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
    IDBFactory.prototype.open = refuse;
  });
  const heard = complaints(page);
  await open(page);
  await playRound(page, 'srs');
  await go(page, 'saves');
  await expect(page.getByText(SAVES.notLasting)).toBeVisible();
  await press(page.getByRole('button', { name: SAVES.label(SAVES.keep, SAVES.slot(1)), exact: true }));
  await expect(notice(page)).toContainText(SAVES.saved(SAVES.slot(1)));
  await go(page, 'settings');
  await expect(page.getByText(SETTINGS.notStored)).toBeVisible();
  expect(heard).toEqual([]);
});

test('with a full disk the round is played, and a sentence says that it is not kept', async ({ page, context }) => {
  await context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await begin(page, 'bolsheviks');
  await expect(notice(page)).toContainText('The disk is full');
  await decideAll(page);
  await tellToEnd(page);
});

test('without scripts a sentence says what is needed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/`);
  await expect(page.locator('noscript')).toContainText('needs JavaScript', { useInnerText: true });
  await context.close();
});

test('what the settings once held and the game no longer knows is dropped', async ({ page, context }) => {
  await withSettings(context, { textSize: 9000, theme: '<img src=x>' } as never);
  await open(page);
  await press(page.getByRole('button', { name: SETTINGS.title }));
  await expect(page.getByRole('radio', { name: SETTINGS.percent(100) })).toBeChecked();
});
