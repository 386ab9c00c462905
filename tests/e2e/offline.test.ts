import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as plain, type BrowserContext, type Page } from '@playwright/test';
import { OFFLINE, SETTINGS, TITLE, WORDS } from '../../src/page/words.ts';
import { host, type Host } from './host.ts';
import { begin, complaints, decideAll, ending, go, press, tellToEnd, withSettings } from './player.ts';

/** Another edition of the built game: every file of it has another name, as after a change that goes through everything. */
function anotherEdition(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ten-days-'));
  cpSync('dist', folder, { recursive: true });
  const names = new Map(readdirSync(path.join(folder, 'assets')).map((name) => [name, name.replace(/[\w-]{3}(\.\w+)$/, '222$1')]));
  for (const [name, other] of names) renameSync(path.join(folder, 'assets', name), path.join(folder, 'assets', other));
  for (const file of ['index.html', 'sw.js', ...[...names.values()].map((name) => `assets/${name}`)].filter((name) => /\.(html|js|css)$/.test(name))) {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll(/[\w-]+-[\w-]{8}\.\w+/g, (name) => names.get(name) ?? name);
    writeFileSync(path.join(folder, file), text.replace('<title>', '<title>Second edition: ').replaceAll(/ten-days-[0-9a-f]{12}/g, 'ten-days-second'));
  }
  return folder;
}

const test = plain.extend<{ server: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  server: async ({}, use) => {
    const server = await host('dist');
    await use(server);
    await server.cut();
  },
});

/** The first visit, until the page is in the keeping of the service worker. Without sound: nothing is fetched by being heard. */
async function visit(page: Page, url: string): Promise<void> {
  await withSettings(page.context(), { mute: true });
  await page.addLocatorHandler(page.locator('dialog.broadside[open]'), () => page.keyboard.press('Escape'));
  await page.goto(url);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 }).toBe('activated');
}

/** The names of the files kept here, in whatever edition. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const files = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return files.flat().map(({ url }) => url.replace(/.*\//, ''));
  });
}

/** Until the settings say that Wires can be played without a network. */
async function keptWires(page: Page): Promise<void> {
  await go(page, 'settings');
  await expect(page.getByRole('status').filter({ hasText: 'Wires' })).toBeVisible({ timeout: 30_000 });
}

/** Opens the game anew once the browser has let the old page go, which it does in its own time. */
async function openAgain(context: BrowserContext, url: string, title: RegExp): Promise<Page> {
  let page = await context.newPage();
  await expect(async () => {
    await page.close();
    page = await context.newPage();
    await page.goto(url);
    expect(await page.title()).toMatch(title);
  }).toPass({ timeout: 30_000 });
  return page;
}

const goOn = (page: Page) => press(page.getByRole('button', { name: TITLE.goOn }));
const keepRest = (page: Page) => page.getByRole('button', { name: /^Keep the rest for offline \(\d+\.\d MB\)$/ });

test('after the first visit the scenario begun is played on without a network, and without its server', async ({ page, context, server }) => {
  await visit(page, server.url);
  await begin(page, 'mensheviks');
  await keptWires(page);
  await context.setOffline(true);
  await server.cut();
  await page.reload();
  await goOn(page);
  await decideAll(page);
  await page.reload();
  await goOn(page);
  await tellToEnd(page);
  await expect(ending(page)).toBeVisible();
  await expect(page.locator('#map canvas')).toBeVisible();
  expect(await page.locator('img').evaluateAll((pictures: HTMLImageElement[]) => pictures.filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).map(({ src }) => src))).toEqual([]);
});

test('after a visit to the title page alone, the scenario it opens with can be begun without a network', async ({ page, context, server }) => {
  await visit(page, server.url);
  await expect.poll(() => keptFiles(page)).toContainEqual(expect.stringMatching(/^night-.*\.js$/));
  await context.setOffline(true);
  await server.cut();
  await page.reload();
  await begin(page, 'government', 'The Night');
  await expect(page.locator('#map [data-map="ready"] canvas')).toBeVisible();
});

test('the rest is fetched for play without a network when it is asked for, and not before', async ({ page, server }) => {
  await visit(page, server.url);
  await begin(page, 'mensheviks');
  await keptWires(page);
  expect(server.asked.filter((file) => /\.(webm|m4a)$/.test(file))).toEqual([]);
  await press(keepRest(page));
  await expect(page.getByRole('status').filter({ hasText: OFFLINE.whole })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: OFFLINE.title })).toBeFocused();
  const files = await keptFiles(page);
  for (const file of readdirSync('dist/assets').filter((name) => !name.endsWith('.m4a'))) expect(files).toContain(file);
  await page.reload();
  await press(page.getByRole('button', { name: SETTINGS.title }));
  await expect(page.getByRole('status').filter({ hasText: OFFLINE.whole })).toBeVisible();
  await expect(keepRest(page)).toHaveCount(0);
});

test('what cannot be fetched is said, and can be asked for again', async ({ page, server }) => {
  await visit(page, server.url);
  await press(page.getByRole('button', { name: SETTINGS.title }));
  await expect(keepRest(page)).toBeVisible();
  await server.cut();
  await press(keepRest(page));
  await expect(page.getByRole('status').filter({ hasText: OFFLINE.faults.network })).toBeVisible();
  await expect(keepRest(page)).toBeVisible();
});

test('when the disk is full it is said, what was kept stays, and the rest can be asked for again', async ({ page, context, server }) => {
  await visit(page, server.url);
  await begin(page, 'mensheviks');
  await keptWires(page);
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(server.url);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 1_000_000 });
  await press(keepRest(page));
  const keeping = page.getByRole('status').filter({ hasText: 'Wires' });
  await expect(keeping).toContainText(OFFLINE.faults.room, { timeout: 30_000 });
  await expect(keepRest(page)).toBeVisible();
  await page.reload();
  await goOn(page);
  await decideAll(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await go(page, 'settings');
  await press(keepRest(page));
  await expect(page.getByRole('status').filter({ hasText: OFFLINE.whole })).toBeVisible({ timeout: 30_000 });
});

test('the browser is asked to let nothing go by itself once the rest is asked for, and not before', async ({ page, server }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Reflect.set(window, 'asked', asked);
    navigator.storage.persist = () => Promise.resolve(asked.push('persist') > 0);
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as string[]);
  await visit(page, server.url);
  await begin(page, 'mensheviks');
  await keptWires(page);
  expect(await asked()).toEqual([]);
  await press(keepRest(page));
  await expect.poll(asked).toEqual(['persist']);
});

test('a newer edition leaves the page in play whole, and is taken at the next start', async ({ page, context, server }) => {
  const heard = complaints(page);
  await visit(page, server.url);
  await begin(page, 'mensheviks');
  await keptWires(page);
  await page.reload(); // nothing of the map or the broadsides has been loaded now
  await expect(page.getByRole('button', { name: TITLE.goOn })).toBeVisible();

  const second = anotherEdition();
  server.publish(second);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText(OFFLINE.newer)).toBeVisible({ timeout: 30_000 });
  await goOn(page);
  await expect(page.locator('#map [data-prints="all"] canvas')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/broadside-wall-')))).toBe(true);
  await decideAll(page);
  await tellToEnd(page);
  await expect(ending(page)).toBeVisible();
  await expect(page.getByText(OFFLINE.newer)).toBeVisible();
  expect(heard).toEqual([]);
  await page.close();

  const next = await openAgain(context, server.url, /^Second edition/);
  await expect(next.getByText(OFFLINE.newer)).toHaveCount(0);
  await expect.poll(() => next.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(['ten-days-second']));
  expect((await next.evaluate(() => caches.keys())).filter((name) => /^ten-days-[0-9a-f]{12}$/.test(name))).toEqual([]);
  await server.cut();
  await next.reload();
  await goOn(next);
  await expect(ending(next)).toBeVisible();
  rmSync(second, { recursive: true });
});

test('a page that lies beside the game is asked of its server, and the game’s own page is not', async ({ page, context, server }) => {
  await visit(page, server.url);
  const before = server.asked.length;
  await page.goto(`${server.url}index.html?from=a-link`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(WORDS.game);
  const other = await context.newPage();
  await other.goto(`${server.url}ten-days.html`).catch(() => null); // there is none here: what counts is who was asked
  expect(server.asked.slice(before).filter((file) => file.endsWith('.html'))).toEqual(['/ten-days.html']);
});
