import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ENDING, PLAY, SAVES, SIDE_NAMES, TITLE, WORDS } from '../../src/page/words.ts';
import { readLink, writeLink } from '../../src/saves/link.ts';
import { readLog, writeLog } from '../../src/saves/schema.ts';
import { decided, undecided } from './logs.ts';
import { begin, decide, ending, go, notice, onward, open, press, question, readToQuestion, transcript, withSettings } from './player.ts';

const keep = (page: Page, slot: number) => press(page.getByRole('button', { name: SAVES.label(SAVES.keep, SAVES.slot(slot)), exact: true }));
const load = (page: Page, name: string) => press(page.getByRole('button', { name: SAVES.label(SAVES.load, name), exact: true }).first());
const goOn = (page: Page) => page.getByRole('button', { name: TITLE.goOn });
const importFile = (page: Page, text: string, name = 'run.json') =>
  page.getByLabel(SAVES.import).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test.describe('a run kept by itself', () => {
  test('that was left in the middle of a brief goes on there after a reload', async ({ page, context }) => {
    await withSettings(context, { hintWord: true, hintCourier: true }); // a hint is no part of the run
    await open(page);
    await begin(page, 'mensheviks');
    const before = await page.getByRole('main').innerText();
    await page.reload();
    await press(goOn(page));
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('Round');
    expect(await page.getByRole('main').innerText()).toBe(before);
    await readToQuestion(page);
    await decide(page);
    const decidedText = await page.getByRole('main').innerText();
    await page.reload();
    await press(goOn(page));
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('Round');
    expect(await page.getByRole('main').innerText()).toBe(decidedText);
    await expect(page.getByText(PLAY.decided.order)).toBeVisible();
  });

  test('that was left in the middle of the clock goes on at the same line', async ({ page }) => {
    await open(page, decided('srs', [0]).log);
    await decide(page);
    for (let n = 0; n < 4; n++) await press(onward(page));
    const before = await transcript(page);
    await page.reload();
    await press(goOn(page));
    expect(await transcript(page)).toBe(before);
  });

  test('in two windows is not overwritten by either', async ({ page, context }) => {
    await open(page);
    await begin(page, 'government');
    await readToQuestion(page);
    const other = await context.newPage();
    await open(other);
    await press(goOn(other));
    await decide(page, 0);
    await readToQuestion(other);
    await decide(other, 1);
    await decide(page, 0);
    const [first, second] = [await transcript(page), await transcript(other)];
    expect(first).not.toBe(second);
    const third = await context.newPage();
    await open(third);
    await press(third.getByRole('button', { name: TITLE.saves }));
    const kept = third.getByRole('listitem').filter({ hasText: SAVES.auto });
    await expect(kept).toHaveCount(2);
    const told: string[] = [];
    for (const nth of [0, 1]) {
      await press(kept.nth(nth).getByRole('button', { name: SAVES.load }));
      told.push(await transcript(third));
      await go(third, 'saves');
    }
    const decisions = (text: string) => text.split('\n').filter((line) => line.startsWith('»'));
    expect(told.map(decisions).toSorted()).toEqual([first, second].map(decisions).toSorted());
  });
});

test.describe('a run kept by hand', () => {
  test('fills any of twelve slots and comes back from each', async ({ page }) => {
    await open(page, undecided('srs').log);
    await go(page, 'saves');
    for (let slot = 1; slot <= 12; slot++) {
      await keep(page, slot);
      await expect(notice(page)).toContainText(SAVES.saved(SAVES.slot(slot)));
    }
    await expect(page.getByRole('button', { name: SAVES.label(SAVES.load, SAVES.slot(13)) })).toHaveCount(0);
    await page.reload();
    await press(page.getByRole('button', { name: TITLE.saves }));
    await load(page, SAVES.slot(12));
    await expect(question(page, 'order')).toBeVisible();
    await go(page, 'saves');
    await press(page.getByRole('button', { name: SAVES.label(SAVES.remove, SAVES.slot(12)), exact: true }));
    await expect(notice(page)).toContainText(SAVES.cleared(SAVES.slot(12)));
    await expect(page.getByRole('button', { name: SAVES.label(SAVES.load, SAVES.slot(12)), exact: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: SAVES.label(SAVES.load, SAVES.slot(11)), exact: true })).toBeVisible();
  });

  test('goes out as a file and comes back from it, on another machine', async ({ page, browser, baseURL }) => {
    const { log } = decided('government', [1, 1]);
    await open(page, log);
    const told = await transcript(page);
    await go(page, 'saves');
    const file = page.waitForEvent('download');
    await press(page.getByRole('button', { name: SAVES.export }));
    const saved = await (await file).path();
    expect(readLog(readFileSync(saved, 'utf8'))).toEqual(log);
    const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const second = await elsewhere.newPage();
    await open(second);
    await press(second.getByRole('button', { name: TITLE.saves }));
    await second.getByLabel(SAVES.import).setInputFiles(saved);
    await expect(ending(second)).toBeVisible();
    expect(await transcript(second)).toBe(told);
    await elsewhere.close();
  });

  test('goes out as a link and comes back from it', async ({ page, context }) => {
    const { log } = decided('bolsheviks', [0, 2]);
    await open(page, log);
    const told = await transcript(page);
    await go(page, 'saves');
    await press(page.getByRole('button', { name: SAVES.link }));
    const link = await page.getByLabel(SAVES.linkReady).inputValue();
    expect(readLink(new URL(link).hash)).toEqual(log);
    const other = await context.newPage();
    await other.goto(link);
    await expect(notice(other)).toContainText(SAVES.loaded);
    expect(other.url()).not.toContain('run=');
    expect(await transcript(other)).toBe(told);
  });

  test('from an edited story is told as far as the story still goes, with a sentence', async ({ page }) => {
    const { log } = decided('mensheviks', [0, 0]);
    await open(page, { ...log, story: 'ffffffffffffffff', decisions: log.decisions.map((one) => (one.by === 'person' && one.ask === 'contingency' ? { ...one, option: 'gone' } : one)) });
    await expect(notice(page)).toContainText('another edition of the story');
    await expect(question(page, 'contingency')).toBeVisible();
  });
});

test.describe('what is spoilt or hostile', () => {
  const markup = '<img src=x onerror="window.broken=1;alert(1)"><script>window.broken=1</script>';
  const { log } = decided('srs', [0, 0]);
  const text = writeLog(log);
  const files: Readonly<Record<string, string>> = {
    'a file cut off in the middle': text.slice(0, text.length / 2),
    'a foreign file': '%PDF-1.7 nothing of ours',
    'a file of ten megabytes': ' '.repeat(10_000_000),
    'a file of another game': JSON.stringify({ version: 1, player: 'x', level: 3 }),
    'a file of a later version': JSON.stringify({ ...log, version: 2 }),
    'a file with markup for a scenario': JSON.stringify({ ...log, scenario: markup }),
    'a file with markup for an option': JSON.stringify({ ...log, decisions: log.decisions.map((one) => ({ ...one, option: markup })) }),
    'a file with an unknown scenario': JSON.stringify({ ...log, scenario: 'onerror' }),
  };
  const pack = (value: unknown) => writeLink(value as never);
  const links: Readonly<Record<string, string>> = {
    'cut off': pack(log).slice(0, 40),
    'without a run': '#run=',
    'of markup': `#run=${encodeURIComponent(markup)}`,
    'that carries markup': pack({ ...log, scenario: markup }),
    'that swells to megabytes': pack({ ...log, scenario: 'x'.repeat(20_000_000) }),
    'with an unknown scenario': pack({ ...log, scenario: 'nowhere' }),
  };

  async function expectOneSentence(page: Page): Promise<void> {
    await expect(notice(page)).toHaveCount(1);
    const said = (await notice(page).innerText()).replace(WORDS.dismiss, '').trim();
    expect(said).toMatch(/^[A-Z][^<>]*[.]$/);
    expect(said.split(/(?<=[.!?]) /)).toHaveLength(1);
    expect(await page.evaluate(() => 'broken' in window || document.querySelector('#app img[src="x"], #app script') !== null)).toBe(false);
  }

  test('as a file gets one sentence each, and what was saved is still there', async ({ page }) => {
    page.on('dialog', () => expect(null, 'a dialog has opened').not.toBeNull());
    await open(page, log);
    const told = await transcript(page);
    await go(page, 'saves');
    await keep(page, 1);
    for (const [name, content] of Object.entries(files)) {
      await test.step(name, async () => {
        await press(page.getByRole('button', { name: WORDS.dismiss }));
        await importFile(page, content);
        await expectOneSentence(page);
      });
    }
    await load(page, SAVES.slot(1));
    expect(await transcript(page)).toBe(told);
  });

  test('in the address, where there is no run in it, is passed over', async ({ page }) => {
    await page.goto('./#main');
    await expect(page.getByRole('button', { name: TITLE.beginAs(SIDE_NAMES.bolsheviks) })).toBeVisible();
  });

  test('as a link gets one sentence each, at the door and in an open game', async ({ page }) => {
    page.on('dialog', () => expect(null, 'a dialog has opened').not.toBeNull());
    for (const [name, link] of Object.entries(links)) {
      await test.step(name, async () => {
        await page.goto('about:blank');
        await page.goto(`./${link}`);
        await expectOneSentence(page);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }
    await begin(page, 'srs');
    await page.evaluate((hash) => (location.hash = hash), links['cut off'] ?? '');
    await expectOneSentence(page);
    await readToQuestion(page);
    await expect(question(page, 'order')).toBeVisible();
  });

  test('in the browser’s own cabinet is passed over, and the rest still opens', async ({ page }) => {
    await open(page, log);
    await go(page, 'saves');
    await keep(page, 1);
    await expect(notice(page)).toContainText(SAVES.saved(SAVES.slot(1)));
    await page.evaluate(
      (bad) =>
        new Promise<void>((done, failed) => {
          const asked = indexedDB.open('ten-days');
          asked.onerror = () => failed(asked.error ?? new Error('refused'));
          asked.onsuccess = () => {
            const change = asked.result.transaction('runs', 'readwrite');
            change.objectStore('runs').put({ id: 'slot-2', kept: 1, revision: 1, log: { version: 1, scenario: bad } });
            change.objectStore('runs').put({ id: 'auto-zz', kept: 9e15, revision: 1, log: bad });
            change.oncomplete = () => {
              asked.result.close();
              done();
            };
          };
        }),
      markup,
    );
    await page.reload();
    await press(page.getByRole('button', { name: TITLE.saves }));
    await load(page, SAVES.slot(1));
    await expect(page.getByRole('heading', { name: ENDING.whole })).toBeVisible();
  });
});
