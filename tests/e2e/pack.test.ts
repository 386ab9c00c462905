import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { ENDING, PARTS, PLAY, SAVES, SIDE_NAMES, TITLE } from '../../src/page/words.ts';
import { readLog } from '../../src/saves/schema.ts';
import { oneFile } from '../../tools/pack/file.ts';
import { zipped } from '../../tools/pack/zip.ts';
import { host } from './host.ts';
import { moodsOf } from './pictures.ts';
import { begin, complaints, decide, decideAll, ending, frame, go, options, press, question } from './player.ts';

/** The game in one file, opened by a double click: no server, no network. Made once for all that is promised of it. */
const folder = mkdtempSync(path.join(tmpdir(), 'ten-days-'));
const file = path.join(folder, 'ten-days.html');
const address = pathToFileURL(file).href;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(60_000);
  writeFileSync(file, await oneFile(path.resolve(import.meta.dirname, '../..')));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Presses a key until the focus is on something; a keyboard trap fails the test instead of hanging it. */
async function goTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const there = () => target.first().evaluate((element) => element === document.activeElement);
  for (let n = 0; n < 80 && !(await there()); n++) await page.keyboard.press(key);
  expect(await there()).toBe(true);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Everything the page asks for but what it carries itself. */
function requests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => !/^(data|blob):/.test(request.url()) && asked.push(request.url()));
  return asked;
}

/** Takes the first option by its number, pressed again where the page was still busy. */
async function takeFirst(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('1');
    await expect(options(page).first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
}

/** How many decisions the runs kept in this browser hold. */
function keptDecisions(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((tell, fail) => {
        const asked = indexedDB.open('ten-days');
        asked.onerror = () => fail(asked.error ?? new Error('refused'));
        asked.onsuccess = () => {
          const runs = asked.result.transaction('runs').objectStore('runs').getAll();
          runs.onsuccess = () => {
            asked.result.close();
            tell((runs.result as { log: { decisions: unknown[] } }[]).reduce((sum, { log }) => sum + log.decisions.length, 0));
          };
        };
      }),
  );
}

test('the one file is played from its title to its end by keyboard, goes on after a reload, and asks for nothing', async ({ page, context }) => {
  const heard = complaints(page);
  const asked = requests(context);
  await context.addInitScript(() => addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} forbids ${event.blockedURI}`)));
  await context.setOffline(true);
  await page.goto(address);
  const wires = page.getByRole('radio', { name: 'Wires' });
  await goTo(page, page.getByRole('radio', { name: SIDE_NAMES.bolsheviks }));
  await page.keyboard.press('ArrowRight');
  await goTo(page, page.locator('[name="scenario"]:checked'));
  await page.keyboard.press('ArrowDown');
  await expect(wires).toBeChecked();
  await goTo(page, button(page, TITLE.beginAs(SIDE_NAMES.mensheviks)));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(page, 'order')).toBeVisible();
  await takeFirst(page);
  await expect(page.getByText(PLAY.decided.order)).toBeVisible();

  await expect.poll(() => keptDecisions(page)).toBeGreaterThan(0);
  await page.reload();
  await goTo(page, button(page, TITLE.goOn));
  await page.keyboard.press('Enter');
  await expect(page.getByText(PLAY.decided.order)).toBeVisible();
  await expect(question(page, 'contingency')).toBeVisible();
  await expect(page.locator('#map [data-prints="all"] canvas')).toBeVisible();
  await takeFirst(page);
  await goTo(page, button(page, PLAY.startClock));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: PARTS.clock })).toBeVisible();
  for (let n = 0; n < 120 && (await ending(page).count()) === 0; n++) {
    if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
    for (const name of [PLAY.openEnvelope, PLAY.rest]) if ((await button(page, name).count()) > 0) await goTo(page, button(page, name));
    await page.keyboard.press('Enter');
    await frame(page);
  }
  await expect(page.getByRole('heading', { name: ENDING.whole })).toBeVisible();
  expect(heard).toEqual([]);
  expect(asked).toEqual([address, address]);
});

test('a run goes out of the one file as a file and comes back into it, and no link is made that nobody else could open', async ({ page }) => {
  await page.goto(address);
  await begin(page, 'srs');
  await decide(page);
  await go(page, 'saves');
  await expect(page.getByText(SAVES.fromFile)).toBeVisible();
  await expect(button(page, SAVES.link)).toHaveCount(0);
  const out = page.waitForEvent('download');
  await press(button(page, SAVES.export));
  const saved = await (await out).path();
  expect(readLog(readFileSync(saved, 'utf8')).decisions.filter(({ by }) => by === 'person')).toHaveLength(1);
  await page.evaluate(() => indexedDB.deleteDatabase('ten-days'));
  await page.reload();
  await press(button(page, TITLE.saves));
  await page.getByLabel(SAVES.import).setInputFiles(saved);
  await expect(page.getByText(PLAY.decided.order)).toBeVisible();
});

test('a face has its three moods in the one file, too', async ({ page }) => {
  await page.goto(address);
  const faces = await moodsOf(page.locator('img.portrait').first());
  expect(new Set(faces).size).toBe(3);
});

test('axe finds nothing wrong with the title of the one file', async ({ page }) => {
  await page.goto(address);
  await expect(button(page, TITLE.beginAs(SIDE_NAMES.bolsheviks))).toBeVisible();
  // Axe cannot see through the grain of the paper, and would judge no contrast at all.
  await page.evaluate(() => document.documentElement.style.setProperty('--grain', 'none'));
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

test('the one file allows its own script and style by their hashes, no address and no evaluation', async ({ page }) => {
  await page.goto(address);
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; /);
  expect(policy).not.toMatch(/unsafe|self|https?:|\*/);
  expect(await page.locator('[src]:not([src^="data:"], [src^="blob:"]), link:not([href^="data:"])').count()).toBe(0);
  const refused = await page.evaluate(async () => {
    // A debugger's own evaluation is above the policy: the tries are made after it has ended.
    await new Promise((later) => setTimeout(later));
    const evaluated = () => (Reflect.get(window, 'eval') as (text: string) => unknown)('1');
    const thrown = await Promise.resolve().then(evaluated).then(() => 'allowed', (error: unknown) => (error instanceof Error ? error.name : ''));
    return [thrown, await fetch('https://example.org/').then(() => 'allowed', () => 'refused')];
  });
  expect(refused).toEqual(['EvalError', 'refused']);
});

test('the zip is unpacked into any folder of a site and played from there', async ({ page }) => {
  const heard = complaints(page);
  const site = path.join(folder, 'site');
  for (const [name, bytes] of Object.entries(unzipSync(zipped('dist')))) {
    const unpacked = path.join(site, 'games', '1917', name);
    mkdirSync(path.dirname(unpacked), { recursive: true });
    writeFileSync(unpacked, bytes);
  }
  const server = await host(site);
  await page.goto(`${server.url}games/1917/`);
  await begin(page, 'government');
  await decideAll(page);
  await expect(page.locator('#map [data-prints="all"] canvas')).toBeVisible();
  expect(server.asked.filter((asked) => !asked.startsWith('/games/1917/'))).toEqual([]);
  expect(heard).toEqual([]);
  await server.cut();
});
