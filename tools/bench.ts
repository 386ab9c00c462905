import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { bind, type Book } from '../src/core/book.ts';
import { replay } from '../src/core/log.ts';
import type { Log, Run } from '../src/core/run.ts';
import { SIDES } from '../src/core/sides.ts';
import { start, step } from '../src/core/step.ts';
import { openTale } from '../src/core/story.ts';
import { writeLink } from '../src/saves/link.ts';
import { measureFrames, RENDERER_NAMES, type Frames } from './bench-scene.ts';
import { measureWaits } from './bench-waits.ts';
import { FLAGS, seeToChromium } from './chromium.ts';
import { check, printFaults } from './ink/check.ts';
import { compileInk } from './ink/compile.ts';
import type { Project } from './ink/facts.ts';
import { firstLoad, wireOf } from './load.ts';
import { serve } from './serve.ts';
import { benchNight, benchTale, type Pace } from './walk/bench.ts';
import { prepare } from './walk/walker.ts';

/**
 * Prints what the game costs: speed of the core, bytes over the wire, waiting on a slow line and a slow machine. It is
 * no test: nothing here fails but the measuring itself. Build first.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');
/** Chrome's "slow 4G": 150 ms, 1.6 Mbit/s down, 0.75 up; and a machine a quarter as fast as this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (0.75e6 / 8) | 0 };
const SLOWER = 4;
const TRIES = 5;
/** Seconds of walking. */
const WALKED = 8;

/** Other work on the machine makes every time below too long. */
function sayBusy(): void {
  const [load = 0] = loadavg();
  if (load > availableParallelism() / 2) console.log(`This machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): times are too long by about as much.`);
}

function say(what: string, figure: string, target = ''): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(14)}${target === '' ? '' : `   target ${target}`}`);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function readBook(): { book: Book; story: object; project: Project } {
  const { faults, project } = check(ROOT);
  if (project === null || faults.length > 0) throw new Error(printFaults(ROOT, faults));
  const { story, fingerprint } = project.compiled;
  const { rounds, scenarios, record, possible } = project.content;
  return { book: bind({ tale: openTale(story), fingerprint, rounds, scenarios, record, possible }), story, project };
}

const fresh = { scenario: 'wires', seed: 1917, temper: 'as-it-was', sides: SIDES } as const;

/** All four sides played by people, each taking its first open option: eight steps a round. */
function playWhole(book: Book, scenario: string = fresh.scenario): Run {
  let run = start(book, { ...fresh, scenario });
  while (!run.over) {
    const side = SIDES.find((one) => run.asks[one] !== null) ?? 'srs';
    const option = run.asks[side]?.options.find(({ locked }) => locked === undefined);
    run = step(book, run, { type: 'decide', side, option: option?.id ?? '', by: 'person' });
  }
  return run;
}

/** How often something can be done in a second; tried for one. */
function perSecond(work: () => void): number {
  for (let warm = 0; warm < 20; warm++) work();
  const begun = performance.now();
  let times = 0;
  for (; performance.now() - begun < 1000; times++) work();
  return (times * 1000) / (performance.now() - begun);
}

function benchCore(book: Book): void {
  const whole = playWhole(book);
  const opened = start(book, fresh);
  const side = SIDES.find((one) => opened.asks[one] !== null) ?? 'srs';
  const option = opened.asks[side]?.options.find(({ locked }) => locked === undefined)?.id ?? '';
  say('steps a second: one decision', perSecond(() => step(book, opened, { type: 'decide', side, option, by: 'person' })).toFixed(0));
  const rounds = perSecond(() => playWhole(book));
  say('steps a second: a whole round, its clock included', (rounds * whole.log.decisions.length).toFixed(0));
  say('replays of a whole round a second', perSecond(() => replay({ ...book }, whole.log)).toFixed(0));
  const night = playWhole(book, 'night');
  say('replays of the whole Night a second', perSecond(() => replay({ ...book }, night.log)).toFixed(1)); // a book that remembers no opening
}

function benchSizes(story: object): void {
  const first = firstLoad(DIST);
  const wire = (files: readonly string[]) => wireOf(DIST, files);
  const all = readdirSync(path.join(DIST, 'assets')).map((file) => `assets/${file}`);
  const named = (pattern: RegExp) => all.filter((file) => pattern.test(file) && !first.includes(file));
  say(`first load, without fonts: ${first.length} files, brotli`, kilobytes(wire(first)), '≤ 120 kB');
  say('the story and the record, fetched behind the title, brotli', kilobytes(wire(named(/library-[^/]+\.js$/))));
  say('  of that the story', kilobytes(brotliCompressSync(JSON.stringify(story)).length));
  say('the map’s code: phaser and the scene, brotli', kilobytes(wire(named(/(phaser|mount|scene)-[^/]+\.(js|css)$/))));
  say('  its prints, night', kilobytes(wire(named(/(night|lights|inset)(-small)?-[^/]+\.(webp|svg)$/))));
  say('the sound’s code, brotli', kilobytes(wire(named(/hearing-[^/]+\.js$/))));
  say('everything built, as it lies', kilobytes(wire(readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => path.relative(DIST, path.join(one.parentPath, one.name))))));
}

/** How fast the walker goes through a plain story and through The Night, beside inkjs alone, on one core. */
function benchWalker(book: Book, project: Project): void {
  const town = compileInk(path.join(ROOT, 'tests/walk/stories/town.ink'));
  if (!('story' in town)) throw new Error('the walker’s own story does not compile');
  const tell = (what: string, { walker, inkjs, ratio }: Pace, target: string) => {
    say(`the walker, decisions a second and core: ${what}`, walker.toFixed(0), target);
    say('  by inkjs alone', inkjs.toFixed(0));
    say('  the one against the other', `× ${ratio.toFixed(1)}`, '≥ 25');
  };
  tell('a plain story', benchTale(town.story, WALKED), '≥ 100000');
  tell('The Night', benchNight(prepare(project), book, WALKED), '');
}

interface Waited {
  readonly text: number;
  readonly map: number;
  readonly fonts: number;
  readonly bytes: number;
}

/** Where an option to take stands; and the title page’s own button. */
const OPTION = '.decision ol > li button';
const BEGIN = '.title form button';

/** Runs in the page before anything else: promises the time at which the brief can be read, and the map stands. */
function note(option: string): void {
  const seen = (selector: string) =>
    new Promise<number>((tell, fail) => {
      setTimeout(() => fail(new Error(`“${selector}” was not seen within two minutes`)), 120_000);
      const watch = new MutationObserver(() => {
        if (document.querySelector(selector) === null) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true });
    });
  Reflect.set(window, 'seen', { text: seen(option), map: seen('[data-map="ready"]') });
}

async function openSlowly(browser: Browser, url: string, map: boolean, line: boolean, readable = OPTION): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  await context.addInitScript((kept) => localStorage.setItem('ten-days-settings', kept), JSON.stringify({ map }));
  await context.addInitScript(note, readable);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (line) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
  return { page, close: () => context.close() };
}

const timeOf = (page: Page, what: 'text' | 'map'): Promise<number> => page.evaluate((name) => (Reflect.get(window, 'seen') as Record<string, Promise<number>>)[name] ?? NaN, what);

async function load(browser: Browser, url: string, map: boolean, readable = OPTION): Promise<Waited> {
  const { page, close } = await openSlowly(browser, url, map, true, readable);
  const text = await timeOf(page, 'text');
  const ready = map ? await timeOf(page, 'map') : NaN;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const got = await page.evaluate(() => performance.getEntriesByType('resource').map((one) => [one.name, one instanceof PerformanceResourceTiming ? one.encodedBodySize : 0] as const));
  const fonts = got.filter(([name]) => name.endsWith('.woff2'));
  await close();
  return { text, map: ready, fonts: fonts.reduce((sum, [, size]) => sum + size, 0), bytes: got.reduce((sum, [, size]) => sum + size, 0) };
}

/** From the click to the frame after the one in which the reply stands (ms): order, then seal, which runs the clock. */
async function decide(browser: Browser, url: string, map: boolean): Promise<readonly [order: number, clock: number]> {
  const { page, close } = await openSlowly(browser, url, map, false);
  await timeOf(page, map ? 'map' : 'text');
  const taken: number[] = [];
  for (const answered of [1, 2]) {
    const option = page.locator(OPTION).first();
    await option.waitFor();
    const waited = page.evaluate(
      (count) =>
        new Promise<number>((seen) => {
          const look = (from: number) => (document.querySelectorAll('.answered').length >= count ? setTimeout(() => seen(performance.now() - from)) : requestAnimationFrame(() => look(from)));
          document.addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => look(timeStamp)), { capture: true, once: true });
        }),
      answered,
    );
    await option.click();
    taken.push(await waited);
    const more = page.getByRole('button', { name: 'Go on' });
    if (answered === 1 && (await more.count()) > 0) await more.click();
  }
  await close();
  return [taken[0] ?? NaN, taken[1] ?? NaN];
}

/** The living map beside the still one: the ratio holds on any machine, the milliseconds only here. */
async function benchScene(book: Book): Promise<void> {
  const server = await serve(DIST);
  try {
    for (const renderer of RENDERER_NAMES) {
      const tries: Frames[] = [];
      for (let n = 0; n < 3; n++) tries.push(await measureFrames(book, server.url, renderer));
      const [still, living] = [median(tries.map((one) => one.still)), median(tries.map((one) => one.living))];
      say(`a frame of the map, 1600×900, ${renderer}: still, ms`, still.toFixed(1));
      say('  in rain and fog, ms', living.toFixed(1));
      say('  the living one against the still one', `× ${(living / still).toFixed(2)}`);
    }
  } finally {
    await server.close();
  }
}

async function several<T>(work: () => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let n = 0; n < TRIES; n++) done.push(await work());
  return done;
}

async function benchBrowser(book: Book): Promise<void> {
  const log: Log = start(book, { ...fresh, sides: ['mensheviks'] }).log;
  const server = await serve(DIST);
  const browser = await chromium.launch({ executablePath: seeToChromium(), args: [...FLAGS, '--disable-gpu'] });
  try {
    const url = `${server.url}${writeLink(log)}`;
    const [withMap, without] = [await several(() => load(browser, url, true)), await several(() => load(browser, url, false))];
    const title = await several(() => load(browser, server.url, false, BEGIN));
    say(`title page readable, cold, slow 4G, CPU ${SLOWER}×, ms`, median(title.map((one) => one.text)).toFixed(0), '≤ 1200 ms');
    const text = median(withMap.map((one) => one.text));
    say(`first brief of a linked run, with the whole story, ms`, text.toFixed(0));
    say('  with the map switched off, ms', median(without.map((one) => one.text)).toFixed(0));
    say('  the map stands, ms', median(withMap.map(({ map }) => map)).toFixed(0));
    say('  the map later than the text', `× ${(median(withMap.map(({ map }) => map)) / text).toFixed(2)}`);
    say('  the fonts it is set in', kilobytes(median(without.map(({ fonts }) => fonts))));
    say('  all that is fetched without the map, and with it', `${kilobytes(median(without.map(({ bytes }) => bytes)))}, ${kilobytes(median(withMap.map(({ bytes }) => bytes)))}`);
    const waits = await measureWaits(book, browser, server.url, SLOWER);
    say(`undo at the end of The Night, CPU ${SLOWER}×, ms`, waits.undo.toFixed(0), '< 100 ms');
    say('  back to its start, ms', waits.back.toFixed(0), '< 100 ms');
    say('  Watch scrubbed from end to end: a step, and the longest, ms', waits.scrub.map((one) => one.toFixed(0)).join(', '));
    say('the heap after ten nights by that after two', `× ${waits.heap.toFixed(2)}`, '≤ 1.10');
    for (const map of [true, false]) {
      const times = await several(() => decide(browser, url, map));
      const where = map ? 'the map beside it' : 'without the map';
      say(`a decision, click to reply, CPU ${SLOWER}×, ${where}, ms`, median(times.map(([order]) => order)).toFixed(0), '< 50 ms');
      say(`  the one that runs the clock, ms`, median(times.map(([, clock]) => clock)).toFixed(0), '< 50 ms');
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  if (!existsSync(path.join(DIST, 'index.html'))) throw new Error('There is nothing built to measure: npm run build first.');
  sayBusy();
  const { book, story, project } = readBook();
  benchCore(book);
  benchWalker(book, project);
  benchSizes(story);
  await benchScene(book);
  await benchBrowser(book);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
