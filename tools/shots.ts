import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { withSettings } from '../tests/e2e/player.ts';
import { SCREENS } from '../tests/e2e/screens.ts';
import { FLAGS, seeToChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { SHEETS, toWall, VIEWS } from './views.ts';

/**
 * Takes a picture of every screen in every window into docs/shots, small. Build first. Words after the command pick the
 * pictures whose names have one of them; the others are left as they are.
 */

const FOLDER = path.resolve(import.meta.dirname, '../docs/shots');
const QUALITY = 0.4;
/** Pixels: larger pictures are made smaller, but for the one the README shows. */
const MOST = 190_000;
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

/** A picture as WebP of so many pixels at most: the browser that took it packs it. */
async function pack(packer: Page, png: Buffer, most: number): Promise<Buffer> {
  const url = await packer.evaluate(
    async ({ data, quality, most }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const scale = Math.min(1, Math.sqrt(most / (image.width * image.height)));
      [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
      const pen = canvas.getContext('2d');
      if (pen !== null) pen.imageSmoothingQuality = 'high';
      pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality);
    },
    { data: png.toString('base64'), quality: QUALITY, most },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** Letters and faces are there, and for a while no frame has been asked for. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode().catch(() => undefined)));
    const given = requestAnimationFrame.bind(window);
    await new Promise<void>((still) => {
      let timer = setTimeout(still, 1200);
      window.requestAnimationFrame = (callback) => {
        clearTimeout(timer);
        timer = setTimeout(still, 1200);
        return given(callback);
      };
    });
    window.requestAnimationFrame = given;
  });
}

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
  const bytes = readdirSync(FOLDER).reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
  console.log(`${(bytes / 1e6).toFixed(2)} MB in docs/shots`);
  await browser.close();
  await server.close();
}

await main(process.argv.slice(2));
