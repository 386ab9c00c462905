import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { withSettings } from '../tests/e2e/player.ts';
import { SCREENS } from '../tests/e2e/screens.ts';
import { FLAGS, seeToChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** Takes a picture of every screen in every window into docs/shots, small. Build first. */

const FOLDER = path.resolve(import.meta.dirname, '../docs/shots');
const QUALITY = 0.7;

interface Window {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly settings: Parameters<typeof withSettings>[1];
  readonly screens: readonly string[];
}

const ALL = Object.keys(SCREENS);
const WINDOWS: readonly Window[] = [
  { name: 'wide', width: 1600, height: 900, settings: { theme: 'light', motion: 'off' }, screens: ALL },
  { name: 'tablet', width: 1024, height: 768, settings: { theme: 'light', motion: 'off' }, screens: ['title', 'brief', 'clock', 'told whole'] },
  { name: 'phone', width: 390, height: 844, settings: { theme: 'light', motion: 'off' }, screens: ALL },
  { name: 'projector', width: 1600, height: 900, settings: { theme: 'light', motion: 'off', layout: 'projector' }, screens: ['brief', 'clock'] },
  { name: 'dark', width: 1600, height: 900, settings: { theme: 'dark', motion: 'off' }, screens: ['title', 'brief', 'told whole'] },
  { name: 'contrast', width: 390, height: 844, settings: { theme: 'contrast-dark', motion: 'off' }, screens: ['brief', 'clock'] },
  { name: 'large-text', width: 1024, height: 768, settings: { theme: 'light', motion: 'off', textSize: 200 }, screens: ['brief'] },
];

/** A picture as WebP: the browser that took it packs it. */
async function pack(packer: Page, png: Buffer): Promise<Buffer> {
  const url = await packer.evaluate(
    async ({ data, quality }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    { data: png.toString('base64'), quality: QUALITY },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function shoot(browser: Browser, packer: Page, baseURL: string, window: Window, screen: string): Promise<string> {
  const context = await browser.newContext({ baseURL, viewport: window, hasTouch: window.width < 500, isMobile: window.width < 500 });
  await withSettings(context, window.settings);
  const page = await context.newPage();
  await SCREENS[screen]?.(page);
  const drawn = page.locator('[data-map="ready"] canvas');
  if (screen !== 'title') await drawn.waitFor({ timeout: 20_000 }).catch(() => undefined);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((seen) => setTimeout(seen, 1200))));
  const file = path.join(FOLDER, `${screen.replaceAll(' ', '-')}-${window.name}-night.webp`);
  writeFileSync(file, await pack(packer, await page.screenshot()));
  await context.close();
  return file;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve('dist');
  const browser = await chromium.launch({ executablePath: seeToChromium(), args: [...FLAGS, '--disable-gpu'] });
  const packer = await browser.newPage();
  let bytes = 0;
  for (const window of WINDOWS) {
    for (const screen of window.screens) bytes += statSync(await shoot(browser, packer, server.url, window, screen)).size;
  }
  console.log(`${(bytes / 1e6).toFixed(2)} MB in docs/shots`);
  await browser.close();
  await server.close();
}

await main();
