import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
const LIGHT = { theme: 'light', motion: 'off' } as const;
const WINDOWS: readonly Window[] = [
  { name: 'wide', width: 1600, height: 900, settings: LIGHT, screens: ALL },
  { name: 'tablet', width: 1024, height: 768, settings: LIGHT, screens: ['title', 'brief', 'clock', 'told whole'] },
  { name: 'phone', width: 390, height: 844, settings: LIGHT, screens: ALL },
  { name: 'projector', width: 1600, height: 900, settings: { ...LIGHT, layout: 'projector' }, screens: ['brief', 'clock', 'envelope', 'told whole'] },
  { name: 'dark', width: 1600, height: 900, settings: { ...LIGHT, theme: 'dark' }, screens: ['title', 'brief', 'told whole'] },
  { name: 'contrast', width: 390, height: 844, settings: { ...LIGHT, theme: 'contrast-dark' }, screens: ['brief', 'clock'] },
  { name: 'large', width: 1024, height: 768, settings: { ...LIGHT, textSize: 200 }, screens: ['brief'] },
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

async function shoot(browser: Browser, packer: Page, baseURL: string, window: Window, screen: string): Promise<string> {
  const context = await browser.newContext({ baseURL, viewport: window, hasTouch: window.width < 500, isMobile: window.width < 500 });
  await withSettings(context, window.settings);
  const page = await context.newPage();
  await SCREENS[screen]?.(page);
  if (screen !== 'title') await page.locator('[data-map="ready"]').waitFor({ timeout: 30_000 });
  await rest(page);
  const day = screen !== 'title' && (await page.locator('header').getByText(/^Day/).count()) > 0;
  const file = path.join(FOLDER, `${screen.replaceAll(' ', '-')}-${window.name}-${day ? 'day' : 'night'}.webp`);
  writeFileSync(file, await pack(packer, await page.screenshot()));
  await context.close();
  return file;
}

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
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
