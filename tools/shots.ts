import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { withSettings } from '../tests/e2e/player.ts';
import { SCREENS } from '../tests/e2e/screens.ts';
import { FLAGS, seeToChromium } from './chromium.ts';
import { shootClass } from './class/shots.ts';
import { MOST, pack, rest } from './picture.ts';
import { serve } from './serve.ts';
import { SHEETS, toWall, VIEWS } from './views.ts';

/**
 * Takes a picture of every screen in every window into docs/shots, small. Build first. Words after the command pick the
 * pictures whose names have one of them; the others are left as they are.
 */

const FOLDER = path.resolve(import.meta.dirname, '../docs/shots');
/** The one the README shows, in full. */
const SHOWN = 'brief-wide-night';

interface Window {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly settings: Parameters<typeof withSettings>[1];
  readonly screens: readonly string[];
  /** The scene is the text one reads: the way is gone at a desk, and the last of it told on the wall. */
  readonly wall?: boolean;
}

/** One sheet stands for the ten where the window alone differs. */
const ONE = 'broadside diagonal';
const ALL = Object.keys(VIEWS);
const MOST_OF_THEM = ALL.filter((screen) => screen === ONE || !(screen in SHEETS));
const LIGHT = { theme: 'light', motion: 'off' } as const;
const WINDOWS: readonly Window[] = [
  { name: 'wide', width: 1600, height: 900, settings: LIGHT, screens: ALL },
  { name: 'tablet', width: 1024, height: 768, settings: LIGHT, screens: [...Object.keys(SCREENS), ONE] },
  { name: 'phone', width: 390, height: 844, settings: LIGHT, screens: MOST_OF_THEM },
  { name: 'projector', width: 1600, height: 900, settings: LIGHT, screens: ['brief', 'seal', 'clock', 'couriers', 'watch', 'the end'], wall: true },
  { name: 'dark', width: 1600, height: 900, settings: { ...LIGHT, theme: 'dark' }, screens: ['title', 'brief', 'couriers', 'order', 'paper', 'record', 'chart'] },
  { name: 'contrast', width: 390, height: 844, settings: { ...LIGHT, theme: 'contrast-dark' }, screens: ['title', 'order', 'clock', 'aims'] },
  { name: 'white', width: 1024, height: 768, settings: { ...LIGHT, theme: 'contrast-light' }, screens: ['brief', 'couriers'] },
  { name: 'large', width: 1024, height: 768, settings: { ...LIGHT, textSize: 200 }, screens: ['title', 'brief'] },
];

/** What a picture is called: its screen, its window, and the sky over it. */
async function nameOf(page: Page, window: Window, screen: string): Promise<string> {
  const day = (await page.locator('header').getByText(/^Day/).count()) > 0;
  return `${screen.replaceAll(' ', '-')}-${window.name}-${day ? 'day' : 'night'}`;
}

async function shoot(browser: Browser, packer: Page, baseURL: string, window: Window, screen: string): Promise<void> {
  const context = await browser.newContext({ baseURL, viewport: window, hasTouch: window.width < 500, isMobile: window.width < 500 });
  await withSettings(context, window.settings);
  const page = await context.newPage();
  await VIEWS[screen]?.(page);
  if ((await page.locator('.map').count()) > 0) await page.locator('[data-map="ready"]').waitFor({ timeout: 30_000 });
  if (window.wall === true) await toWall(page);
  await rest(page);
  const name = await nameOf(page, window, screen);
  // No small picture keeps the grain of the paper, and every one pays for it.
  if (name !== SHOWN) await page.evaluate(() => document.documentElement.style.setProperty('--grain', 'none'));
  writeFileSync(path.join(FOLDER, `${name}.webp`), await pack(packer, await page.screenshot(), name === SHOWN ? Infinity : MOST));
  await context.close();
}

/** Three times, if need be: on a machine that is busy a screen may come too late. */
async function patiently(deed: () => Promise<void>): Promise<void> {
  await deed().catch(deed).catch(deed);
}

async function main(words: readonly string[]): Promise<void> {
  const wanted = (window: Window, screen: string) => words.length === 0 || words.some((word) => `${screen.replaceAll(' ', '-')}-${window.name}`.includes(word));
  if (words.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve('dist');
  const browser = await chromium.launch({ executablePath: seeToChromium(), args: [...FLAGS, '--disable-gpu'] });
  const packer = await browser.newPage();
  for (const window of WINDOWS) {
    for (const screen of window.screens.filter((one) => wanted(window, one))) await patiently(() => shoot(browser, packer, server.url, window, screen));
  }
  if (words.length === 0 || words.includes('class')) await shootClass(browser, packer, FOLDER);
  const bytes = readdirSync(FOLDER).reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
  console.log(`${(bytes / 1e6).toFixed(2)} MB in docs/shots`);
  await browser.close();
  await server.close();
}

await main(process.argv.slice(2));
