import { expect, test, type Page } from '@playwright/test';
import { SIDES } from '../../src/core/sides.ts';
import { ENDING, JOURNAL, PARTS, PLAY, RECORD, SETTINGS, SIDE_NAMES, TITLE } from '../../src/page/words.ts';
import { decided } from './logs.ts';
import { begin, decide, decideAll, ending, frame, go, onward, open, options, press, question, readToQuestion, tellToEnd, withSettings } from './player.ts';

/** Presses keys until one condition holds; a keyboard trap fails the test instead of hanging it. */
async function until(page: Page, key: string, reached: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 80 && !(await reached()); n++) {
    await page.keyboard.press(key);
    await frame(page);
  }
  expect(await reached()).toBe(true);
}

const focusIsOn = (page: Page, name: string) => page.evaluate((text) => document.activeElement instanceof HTMLButtonElement && document.activeElement.textContent.includes(text), name);

test.describe('a round', () => {
  test('takes a newcomer from the title to the record', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ten Days');
    await begin(page, 'mensheviks');
    await expect(page.getByRole('heading', { name: PARTS.previously })).toBeVisible();
    await press(onward(page));
    await expect(page.getByRole('heading', { name: PARTS.brief })).toBeVisible();
    await expect(question(page, 'order')).toBeVisible();
    await decide(page, 1);
    await expect(page.getByText(PLAY.decided.order)).toBeVisible();
    await readToQuestion(page);
    await expect(question(page, 'contingency')).toBeVisible();
    await decide(page);
    await expect(page.getByText(PLAY.decided.contingency)).toBeVisible();
    await press(page.getByRole('button', { name: PLAY.startClock }));
    await press(page.getByRole('button', { name: PLAY.rest }));
    await expect(page.getByRole('heading', { name: PLAY.envelope })).toBeVisible();
    await press(page.getByRole('button', { name: PLAY.openEnvelope }));
    await tellToEnd(page);
    for (const name of [ENDING.standing, RECORD.title, ENDING.decisions, ENDING.whole]) await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByText(ENDING.notTold).filter({ visible: true }).first()).toBeVisible();
  });

  for (const side of SIDES) {
    test(`can be played tap by tap as the ${side}`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page);
      await begin(page, side);
      await decideAll(page);
      await tellToEnd(page, true);
      await expect(page.getByRole('heading', { name: ENDING.whole })).toBeVisible();
    });
  }

  test('can be played by the keyboard alone', async ({ page }) => {
    await open(page);
    await until(page, 'Tab', () => page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio'));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { checked: true }).first()).toHaveAccessibleName(/Mensheviks/);
    await until(page, 'Tab', () => page.evaluate(() => document.activeElement?.getAttribute('name') === 'scenario'));
    await page.keyboard.press('ArrowDown');
    await until(page, 'Tab', () => focusIsOn(page, TITLE.beginAs(SIDE_NAMES.mensheviks)));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question(page, 'order')).toBeVisible();
    await page.keyboard.press('2');
    await expect(options(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(options(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText(PLAY.decided.order)).toBeVisible();
    await expect(question(page, 'contingency')).toBeVisible();
    await page.keyboard.press('1');
    await expect(options(page).nth(0)).toBeFocused();
    await page.keyboard.press('Enter');
    await until(page, 'Tab', () => focusIsOn(page, PLAY.startClock));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: PARTS.clock })).toBeVisible();
    for (let n = 0; n < 120 && (await ending(page).count()) === 0; n++) {
      if ((await page.getByRole('button', { name: PLAY.openEnvelope }).count()) > 0) await until(page, 'Tab', () => focusIsOn(page, PLAY.openEnvelope));
      await page.keyboard.press('Enter');
      await frame(page);
    }
    await expect(ending(page)).toBeVisible();
  });

  test('moves the focus to what is newly told', async ({ page }) => {
    await open(page);
    await begin(page, 'government');
    const told = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await press(onward(page));
    expect(await told()).toContain(PARTS.brief);
    const [order = ''] = await options(page).getByText(/^[^“]+$/).allTextContents();
    expect(order).not.toBe('');
    await decide(page);
    expect(await told()).toContain(PLAY.decided.order);
    await decide(page);
    expect(await told()).toContain(PLAY.decided.contingency);
    await press(onward(page));
    expect(await told()).toContain(PARTS.clock);
  });

  test('lets number keys be switched off', async ({ page }) => {
    await open(page);
    await begin(page, 'srs');
    await go(page, 'settings');
    await press(page.getByText(SETTINGS.names.numberKeys));
    await expect(page.getByRole('checkbox', { name: SETTINGS.names.numberKeys })).not.toBeChecked();
    await go(page, 'play');
    await readToQuestion(page);
    await page.keyboard.press('2');
    await expect(options(page).nth(1)).not.toBeFocused();
  });

  test('can be taken back, from the page and from the journal', async ({ page }) => {
    await open(page);
    await begin(page, 'bolsheviks');
    await decideAll(page);
    await press(page.getByRole('button', { name: PLAY.takeBack }));
    await expect(question(page, 'contingency')).toBeVisible();
    await decide(page, 1);
    await go(page, 'journal');
    await press(page.getByRole('button', { name: JOURNAL.backTo }).first());
    await expect(question(page, 'order')).toBeVisible();
    await decideAll(page);
    await tellToEnd(page);
  });

  test('shows the record on the way only to who has finished a night', async ({ page }) => {
    await open(page);
    await begin(page, 'bolsheviks');
    await readToQuestion(page);
    await expect(page.getByText(RECORD.folded)).toBeVisible();
    await decideAll(page);
    await tellToEnd(page);
    await press(page.getByRole('button', { name: ENDING.again }));
    await begin(page, 'bolsheviks');
    await readToQuestion(page);
    await expect(page.getByText(RECORD.folded)).toBeHidden();
    await expect(page.getByText(RECORD.title)).toBeVisible();
  });

  test('tells nothing of the other rooms before its end', async ({ page }) => {
    const run = decided('government', [0, 0]);
    const others = run.beats.filter(({ part, reaches }) => (part === 'brief' || part === 'reply') && !reaches.includes('government')).map(({ text }) => text.replaceAll('_', ''));
    const untold = run.beats.filter(({ part, reaches }) => part === 'clock' && !reaches.includes('government')).map(({ text }) => text.replaceAll('_', ''));
    expect(Math.min(others.length, untold.length)).toBeGreaterThan(10);
    const leaked = async () => {
      const shown = (await page.locator('body').textContent()) ?? '';
      return [...others, ...untold].filter((text) => shown.includes(text));
    };
    await open(page, decided('government', []).log);
    for (let n = 0; n < 2; n++) {
      expect(await leaked()).toEqual([]);
      await decide(page);
    }
    await press(page.getByRole('button', { name: PLAY.startClock }));
    for (const screen of ['journal', 'city', 'codex', 'play'] as const) {
      await go(page, screen);
      expect(await leaked()).toEqual([]);
    }
    await tellToEnd(page);
    expect((await leaked()).length).toBeGreaterThan(10);
  });
});

test('the settings of an earlier visit are kept', async ({ page, context }) => {
  await withSettings(context, { textSize: 150, face: 'dyslexic' });
  await open(page);
  await press(page.getByRole('button', { name: SETTINGS.title }));
  await expect(page.getByRole('radio', { name: '150 %' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'OpenDyslexic' })).toBeChecked();
});
