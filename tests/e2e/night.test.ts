import { expect, test, type Page } from '@playwright/test';
import { SIDES } from '../../src/core/sides.ts';
import { start } from '../../src/core/step.ts';
import { AIMS, CHART, CODEX, COURIERS, ENDING, JOURNAL, PAPER, PARTS, PLAY, RECORD, SIDE_NAMES, TABLE, TITLE, WATCH } from '../../src/page/words.ts';
import { book, wholeNight } from './logs.ts';
import { begin, decide, ending, frame, go, onward, open, options, press, question, readToQuestion, withSettings } from './player.ts';

const couriers = (page: Page) => page.locator('.couriers li').getByRole('button');
const round = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

test.describe('The Night', () => {
  test('is played from the title to its ending by the keyboard alone', async ({ page }) => {
    test.setTimeout(240_000);
    await open(page);
    await tabTo(page, TITLE.beginAs(SIDE_NAMES.bolsheviks));
    await page.keyboard.press('Enter');
    await expect(round(page)).toContainText('Round 4');
    for (let n = 0; n < 600 && (await ending(page).count()) === 0; n++) {
      if ((await options(page).count()) > 0) await page.keyboard.press('1');
      else if ((await page.getByRole('button', { name: PLAY.openEnvelope }).count()) > 0) await tabTo(page, PLAY.openEnvelope);
      await page.keyboard.press('Enter');
      await frame(page);
    }
    await expect(ending(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: PARTS.ending })).toBeVisible();
  });

  test('is played by pointer or finger, couriers sent, from the title to its ending', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page);
    await begin(page, 'srs', 'The Night');
    for (const number of [4, 5, 6, 7, 8]) {
      await expect(round(page)).toContainText(`Round ${String(number)}`);
      await readToQuestion(page);
      await press(page.getByText(COURIERS.look, { exact: false }));
      await press(couriers(page).filter({ visible: true }).first());
      await expect(page.getByText(PLAY.decided.courier).first()).toBeVisible();
      await expect(page.getByRole('heading', { name: COURIERS.title(1) })).toBeVisible();
      await decide(page);
      await decide(page);
      await toNextRound(page, number);
    }
    for (const name of [PARTS.ending, ENDING.decisions, ENDING.whole]) await expect(page.getByRole('heading', { name })).toBeVisible();
  });

  test('tells nothing on the screen, before a choice, of what was really done', async ({ page }) => {
    await open(page);
    await begin(page, 'government', 'The Night');
    await readToQuestion(page);
    const html = await page.getByRole('main').innerHTML();
    for (const word of ['historical', 'history"', 'as-it-was', 'really taken']) expect(html.includes(word), word).toBe(false);
  });
});

test.describe('Watch', () => {
  test('plays the record from its start to its end, is paused, stepped, and scrubbed by event', async ({ page, context }) => {
    test.setTimeout(120_000);
    await withSettings(context, { pace: 'quick' });
    await page.clock.install();
    await open(page);
    await press(page.getByText(TITLE.modes.watch[0], { exact: true }));
    await press(page.getByRole('button', { name: TITLE.beginWatch }));
    const line = page.getByRole('slider', { name: WATCH.line });
    await expect(line).toHaveValue('0');
    await press(page.getByRole('button', { name: WATCH.on, exact: true }));
    await expect(line).toHaveValue('1');
    await press(page.getByRole('button', { name: WATCH.back, exact: true }));
    await expect(line).toHaveValue('0');
    await press(page.getByRole('button', { name: WATCH.play, exact: true }));
    for (let n = 0; n < 3; n++) {
      await page.clock.fastForward('10:00');
      await frame(page);
    }
    await expect.poll(async () => Number(await line.inputValue())).toBeGreaterThan(1);
    await press(page.getByRole('button', { name: WATCH.pause, exact: true }));
    const paused = await line.inputValue();
    await page.clock.fastForward('10:00');
    await frame(page);
    expect(await line.inputValue()).toBe(paused);
    const last = await line.getAttribute('max');
    for (let n = 0; n < 200 && (await line.inputValue()) !== last; n++) await press(page.getByRole('button', { name: WATCH.eventNext, exact: true }));
    await expect(line).toHaveValue(last ?? '');
    await expect(page.getByRole('heading', { name: PARTS.ending })).toBeVisible();
    await press(page.getByRole('button', { name: WATCH.eventBefore, exact: true }));
    await expect(page.getByRole('heading', { name: PARTS.ending })).toHaveCount(0);
  });
});

test.describe('at a table', () => {
  test('four sides pass one device, and a curtain covers what the last one saw', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page);
    await press(page.getByText('Wires', { exact: true }));
    await press(page.getByText(TITLE.modes.table[0], { exact: true }));
    await press(page.getByRole('button', { name: TITLE.beginTable(4) }));
    for (const side of SIDES) {
      await expect(page.getByRole('heading', { name: TABLE.pass(SIDE_NAMES[side]) })).toBeVisible();
      await expect(page.locator('#map')).toHaveCount(0);
      await expect(page.getByRole('main').locator('.passage')).toHaveCount(0);
      await press(page.getByRole('button', { name: TABLE.lift(SIDE_NAMES[side]) }));
      await decide(page);
      await decide(page);
      if (side !== SIDES[3]) await press(page.getByRole('button', { name: TABLE.next(SIDE_NAMES[SIDES[SIDES.indexOf(side) + 1] ?? side]) }));
    }
    for (const next of [...SIDES.slice(0, 3)]) {
      await hearAll(page);
      await press(page.getByRole('button', { name: TABLE.next(SIDE_NAMES[next]) }));
      await press(page.getByRole('button', { name: TABLE.lift(SIDE_NAMES[next]) }));
    }
    await hearAll(page);
    await expect(ending(page)).toBeVisible();
  });

  test('one host types in what four sides decided', async ({ page }) => {
    await open(page);
    await press(page.getByText('Wires', { exact: true }));
    await press(page.getByText(TITLE.modes.host[0], { exact: true }));
    await press(page.getByRole('button', { name: TITLE.beginHost }));
    while ((await page.getByRole('heading', { name: TABLE.ballot }).count()) === 0) await press(page.getByRole('button', { name: WATCH.on, exact: true }));
    const before = Number(await page.getByRole('slider', { name: WATCH.line }).getAttribute('max'));
    for (let n = 0; n < 8; n++) await press(options(page).filter({ visible: true }).first());
    expect(Number(await page.getByRole('slider', { name: WATCH.line }).getAttribute('max'))).toBeGreaterThan(before);
  });
});

test.describe('when the night is over', () => {
  test('its end is told in order, each part under a heading', async ({ page }) => {
    await open(page, wholeNight('mensheviks', 'alive', 7));
    const parts = [PARTS.ending, ENDING.standing, AIMS.mine, PAPER.title, RECORD.title, ENDING.decisions, CHART.title, ENDING.whole, ENDING.next];
    await expect(page.getByRole('heading', { name: CHART.title })).toBeVisible();
    const told = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
    expect(parts.map((part) => told.findIndex((text) => text.includes(part)))).toEqual(parts.map((part) => told.findIndex((text) => text.includes(part))).toSorted((a, b) => a - b));
    expect(parts.filter((part) => !told.some((text) => text.includes(part)))).toEqual([]);
  });

  test('the chart is a table of rounds and sides that leads back to a decision', async ({ page }) => {
    await open(page, wholeNight('srs'));
    const chart = page.getByRole('table', { name: CHART.title });
    await expect(chart.getByRole('columnheader')).toHaveCount(5);
    await expect(chart.getByRole('rowheader')).toHaveCount(5);
    await expect(chart.getByText(CHART.yours.order)).toHaveCount(5);
    const back = chart.getByRole('button').first();
    await expect(back).toHaveAccessibleName(/./);
    await press(back);
    await expect(question(page, 'order')).toBeVisible();
    await expect(page.getByRole('table', { name: CHART.title })).toHaveCount(0);
    await go(page, 'journal');
    await expect(page.getByRole('table', { name: CHART.title })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: JOURNAL.decisions })).toBeVisible();
  });

  test('the front page is kept as a picture', async ({ page }) => {
    await open(page, wholeNight('government', 'alive', 11));
    const download = page.waitForEvent('download');
    await press(page.getByRole('button', { name: PAPER.keep }));
    expect((await download).suggestedFilename()).toBe(PAPER.file);
  });

  test('the codex opens as a screen with its kinds, its search and its entries by name', async ({ page }) => {
    await open(page, wholeNight('bolsheviks'));
    await go(page, 'codex');
    const search = page.getByRole('searchbox', { name: CODEX.search });
    await search.fill('Vikzhel');
    await expect(page.getByRole('status').filter({ hasText: /entr/ })).toBeVisible();
    for (const kind of Object.values(CODEX.kinds)) await expect(page.getByRole('group', { name: CODEX.kind }).getByRole('radio', { name: kind, exact: true })).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(CODEX.title);
  });
});

test('a run of the night opens from a link at the place where its side must answer', async ({ page }) => {
  const run = start(book, { scenario: 'night', seed: 1917, temper: 'alive', sides: ['mensheviks'] });
  await open(page, run.log);
  await expect(question(page, 'order')).toBeVisible();
});

/** Tells on, all at once where one can, until the round is over. */
async function toNextRound(page: Page, number: number): Promise<void> {
  const rest = page.getByRole('button', { name: PLAY.rest });
  const over = async () => (await ending(page).count()) > 0 || !((await round(page).textContent()) ?? '').includes(`Round ${String(number)}`);
  while (!(await over())) await press((await rest.count()) > 0 ? rest : onward(page));
}

/** Hears everything there is for this side. */
async function hearAll(page: Page): Promise<void> {
  const rest = page.getByRole('button', { name: PLAY.rest });
  while ((await onward(page).count()) > 0) await press((await rest.count()) > 0 ? rest : onward(page));
}

async function tabTo(page: Page, name: string): Promise<void> {
  const on = () => page.evaluate((text) => document.activeElement?.textContent.includes(text) === true && document.activeElement.tagName === 'BUTTON', name);
  for (let n = 0; n < 120 && !(await on()); n++) await page.keyboard.press('Tab');
  expect(await on()).toBe(true);
}
