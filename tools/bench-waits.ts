import type { Browser, Page } from '@playwright/test';
import { start } from '../src/core/step.ts';
import type { Book } from '../src/core/book.ts';
import type { Log } from '../src/core/run.ts';
import { JOURNAL, WATCH, WORDS } from '../src/page/words.ts';
import { writeLink } from '../src/saves/link.ts';

/** What a player waits for in a night that is over, in milliseconds, on a slower machine; and what ten nights leave in memory. */
export interface Waits {
  /** From the click on "undo" at the end, and on the first "go back", to the frame after the page has turned: the middle one of five. */
  readonly undo: number;
  readonly back: number;
  /** One step of Watch's line, as scrubbed from end to end: the middle one and the longest. */
  readonly scrub: readonly [median: number, most: number];
  /** Bytes of the heap after ten nights opened one after another, by those after two. */
  readonly heap: number;
}

/** The night as it was, played by a side, over. */
function nightOf(book: Book, side: 'mensheviks' | null): Log {
  const { log } = start(book, { scenario: 'night', seed: 1917, temper: 'as-it-was', sides: [] });
  return { ...log, sides: side === null ? [] : [side], decisions: log.decisions.map((one) => (one.side === side ? { ...one, by: 'person' as const } : one)) };
}

const SETTINGS = JSON.stringify({ map: false, motion: 'off', broadsides: false });

async function open(browser: Browser, url: string, slower: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  await context.addInitScript((kept) => localStorage.setItem('ten-days-settings', kept), SETTINGS);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** From a click on what is named to the frame after the first in which the question stands. */
async function turned(page: Page, name: string | RegExp): Promise<number> {
  const waited = page.evaluate(
    () =>
      new Promise<number>((seen) => {
        const look = (from: number) => (document.querySelector('.decision ol > li button') !== null ? setTimeout(() => seen(performance.now() - from)) : requestAnimationFrame(() => look(from)));
        document.addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => look(timeStamp)), { capture: true, once: true });
      }),
  );
  await page.getByRole('button', { name }).first().click();
  return waited;
}

/** Tries of what is measured once a page, and how long a reader looks at the journal first (ms). */
const TRIES = 5;
const LOOKED = 1000;

/** A night that is over, taken back: from its journal, once that stands and its sound has come. */
async function takenBack(browser: Browser, url: string, slower: number, name: string | RegExp): Promise<number> {
  const page = await open(browser, url, slower);
  await page.getByRole('navigation').getByRole('button', { name: WORDS.screens.journal }).click();
  await page.waitForTimeout(LOOKED);
  const waited = await turned(page, name);
  await page.context().close();
  return waited;
}

async function middle(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < TRIES; n++) times.push(await measure());
  return times.toSorted((a, b) => a - b)[TRIES >> 1] ?? NaN;
}

/** Each step of Watch's line, from click to frame. */
async function scrubbed(browser: Browser, url: string, slower: number): Promise<readonly [number, number]> {
  const page = await open(browser, url, slower);
  const times = await page.getByRole('slider', { name: WATCH.line }).evaluate(async (line: HTMLInputElement) => {
    const taken: number[] = [];
    for (let at = 0; at <= Number(line.max); at++) {
      const from = performance.now();
      line.value = String(at);
      line.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      taken.push(performance.now() - from);
    }
    return taken.toSorted((a, b) => a - b);
  });
  await page.context().close();
  return [times[times.length >> 1] ?? NaN, times.at(-1) ?? NaN];
}

/** The heap after ten nights opened in one page, by the heap after two. */
async function heapGrowth(browser: Browser, links: readonly string[]): Promise<number> {
  const page = await open(browser, links[0] ?? '', 1);
  const devtools = await page.context().newCDPSession(page);
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const sizes: number[] = [];
  for (let n = 0; n < 10; n++) {
    await page.evaluate((hash) => (location.hash = hash), new URL(links[n % links.length] ?? '').hash);
    await page.waitForTimeout(400);
    sizes.push(await used());
  }
  await page.context().close();
  return (sizes[9] ?? NaN) / (sizes[1] ?? NaN);
}

/** Measures them all; `url` is where the built game is served. */
export async function measureWaits(book: Book, browser: Browser, url: string, slower: number): Promise<Waits> {
  const [played, watched] = [nightOf(book, 'mensheviks'), nightOf(book, null)].map((log) => `${url}${writeLink(log)}`);
  return {
    undo: await middle(() => takenBack(browser, played ?? '', slower, JOURNAL.undo)),
    back: await middle(() => takenBack(browser, played ?? '', slower, new RegExp(`^${JOURNAL.backTo}`))),
    scrub: await scrubbed(browser, watched ?? '', slower),
    heap: await heapGrowth(browser, [played ?? '', watched ?? '']),
  };
}
