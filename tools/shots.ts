import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { RECORD } from '../src/page/words.ts';
import { question, withSettings } from '../tests/e2e/player.ts';
import { SCREENS } from '../tests/e2e/screens.ts';
import { FLAGS, seeToChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** Takes a picture of every screen in every window into docs/shots, small. Build first. */

const FOLDER = path.resolve(import.meta.dirname, '../docs/shots');
const QUALITY = 0.65;
/** Wider pictures are made smaller, but for the one the README shows. */
const WIDEST = 1000;
const SHOWN = 'brief-wide-night';

interface Window {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly settings: Parameters<typeof withSettings>[1];
  readonly screens: readonly string[];
}

/** Every screen; and where one is longer than its window, what stands farther down. */
const VIEWS: typeof SCREENS = {
  ...SCREENS,
  decision: async (page) => {
    await SCREENS['brief']?.(page);
    await question(page, 'order').evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  },
  record: async (page) => {
    await SCREENS['told whole']?.(page);
    await page.getByRole('heading', { name: RECORD.title }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  },
};
const ALL = Object.keys(VIEWS);
const LIGHT = { theme: 'light', motion: 'off' } as const;
const WINDOWS: readonly Window[] = [
  { name: 'wide', width: 1600, height: 900, settings: LIGHT, screens: ALL },
  { name: 'tablet', width: 1024, height: 768, settings: LIGHT, screens: ALL },
  { name: 'phone', width: 390, height: 844, settings: LIGHT, screens: ALL },
  { name: 'projector', width: 1600, height: 900, settings: { ...LIGHT, layout: 'projector' }, screens: ['brief', 'seal', 'clock', 'envelope', 'told whole'] },
  { name: 'dark', width: 1600, height: 900, settings: { ...LIGHT, theme: 'dark' }, screens: ['title', 'brief', 'decision', 'record'] },
  { name: 'contrast', width: 390, height: 844, settings: { ...LIGHT, theme: 'contrast-dark' }, screens: ['decision', 'clock'] },
  { name: 'large', width: 1024, height: 768, settings: { ...LIGHT, textSize: 200 }, screens: ['brief'] },
];

/** A picture as WebP: the browser that took it packs it. */
async function pack(packer: Page, png: Buffer, widest: number): Promise<Buffer> {
  const url = await packer.evaluate(
    async ({ data, quality, most }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const scale = Math.min(1, most / image.width);
      [canvas.width, canvas.height] = [image.width * scale, image.height * scale];
      const pen = canvas.getContext('2d');
      if (pen !== null) pen.imageSmoothingQuality = 'high';
      pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality);
    },
    { data: png.toString('base64'), quality: QUALITY, most: widest },
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
  await VIEWS[screen]?.(page);
  if (screen !== 'title') await page.locator('[data-map="ready"]').waitFor({ timeout: 30_000 });
  await rest(page);
  const day = screen !== 'title' && (await page.locator('header').getByText(/^Day/).count()) > 0;
  const name = `${screen.replaceAll(' ', '-')}-${window.name}-${day ? 'day' : 'night'}`;
  const file = path.join(FOLDER, `${name}.webp`);
  writeFileSync(file, await pack(packer, await page.screenshot(), name === SHOWN ? window.width : WIDEST));
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
