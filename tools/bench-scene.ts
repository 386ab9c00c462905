import { chromium, type Page } from '@playwright/test';
import type { Book } from '../src/core/book.ts';
import { start } from '../src/core/step.ts';
import { WITHOUT } from '../src/map/layers.ts';
import { passages } from '../src/page/passages.ts';
import { WATCH } from '../src/page/words.ts';
import { writeLink } from '../src/saves/link.ts';
import { FLAGS, seeToChromium } from './chromium.ts';

/** What a frame of the map costs in processor time, over all of the browser's processes. */
export interface Frames {
  /** Milliseconds of a processor for one frame: nothing moves, and everything does. */
  readonly still: number;
  readonly living: number;
}

const RENDERERS = {
  'the 2D canvas': ['--disable-gpu'],
  'WebGL drawn by the processor': ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
} as const;
export type Renderer = keyof typeof RENDERERS;
export const RENDERER_NAMES = Object.keys(RENDERERS) as Renderer[];

/** Rain falls, fog drifts, dashes march and marks are stamped for about so long (ms). */
const DURING = 3000;

/**
 * Measures the map at the hour when most moves (23:00 on the 25th: rain, fog, the guns), with motion and without it,
 * in one browser and one run. The loop is kept awake in both, so that the same kind of frame is drawn.
 */
export async function measureFrames(book: Book, url: string, renderer: Renderer): Promise<Frames> {
  const browser = await chromium.launch({ executablePath: seeToChromium(), args: [...FLAGS, ...RENDERERS[renderer]] });
  try {
    const run = start(book, { scenario: 'night', seed: 1917, temper: 'as-it-was', sides: [] });
    const at = passages(book, run, 'watch').findIndex(({ beats }) => beats.some(({ event }) => event === 'palace-bombarded'));
    const devtools = await browser.newBrowserCDPSession();
    const spent = async () => (await devtools.send('SystemInfo.getProcessInfo')).processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
    const cost = async (motion: 'on' | 'off'): Promise<number> => {
      const context = await browser.newContext({ viewport: { width: 1600, height: 900 }, serviceWorkers: 'block' });
      await context.addInitScript((kept) => localStorage.setItem('ten-days-settings', kept), JSON.stringify({ motion, mute: true, captions: false }));
      await context.addInitScript(countFrames);
      if (renderer !== 'the 2D canvas') await context.addInitScript(disguise);
      const page = await context.newPage();
      await page.goto(`${url}${writeLink(run.log)}`);
      await page.locator('[data-map="ready"][data-prints="all"]').waitFor({ timeout: 60_000 });
      await seek(page, at - 1);
      await page.waitForTimeout(6000);
      await page.locator('.map-scene').evaluate((map, name) => setInterval(() => map.dispatchEvent(new CustomEvent(name, { detail: [] })), 100), WITHOUT);
      await seek(page, at);
      // The camera has turned, the sharp print has been made.
      await page.waitForTimeout(900);
      const [from, drawn] = [await spent(), await frames(page)];
      await page.waitForTimeout(DURING);
      const [to, more] = [await spent(), await frames(page)];
      await context.close();
      return (to - from) / Math.max(1, more - drawn);
    };
    return { still: await cost('off'), living: await cost('on') };
  } finally {
    await browser.close();
  }
}

/** Runs in the page first: counts frames. */
function countFrames(): void {
  let count = 0;
  const given = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => given((time) => {
    count += 1;
    callback(time);
  });
  Reflect.set(window, 'drawn', () => count);
}

/** Runs in the page first: lets software pass for a graphics card; the map would else draw on the 2D canvas. */
function disguise(): void {
  const ask = Object.getOwnPropertyDescriptor(WebGLRenderingContext.prototype, 'getParameter')?.value as (what: number) => unknown;
  Object.defineProperty(WebGLRenderingContext.prototype, 'getParameter', {
    value(what: number) {
      return what === 0x9246 || what === 0x1f01 ? 'A graphics card' : ask.call(this, what);
    },
  });
}

function frames(page: Page): Promise<number> {
  return page.evaluate(() => (Reflect.get(window, 'drawn') as () => number)());
}

async function seek(page: Page, to: number): Promise<void> {
  await page.getByRole('slider', { name: WATCH.line }).evaluate((slider, value) => {
    if (slider instanceof HTMLInputElement) slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, to);
}
