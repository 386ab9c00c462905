import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** The page alone, as a reader meets it: with keys, small windows, large type, refused storage. */

const SIDES = ['bolsheviks', 'mensheviks', 'government', 'srs'] as const;
const SCREENS = ['City', 'Journal', 'Saves', 'Settings', 'Page'] as const;

async function begin(page: Page, side: (typeof SIDES)[number]): Promise<void> {
  await page.goto('/');
  await page.locator(`label[for=side-${side}]`).click();
  await page.getByRole('button', { name: /^Begin as/ }).click();
}

/** Hears on to the next question, or to the end; breaks seals on the way. Says how many seals there were. */
async function hearOn(page: Page): Promise<number> {
  let seals = 0;
  for (;;) {
    const seal = page.getByRole('button', { name: 'Break the seal' });
    const on = page.getByRole('button', { name: /^(Go on|Let the clock run)$/ });
    if (await seal.isVisible()) seals += 1;
    const next = (await seal.isVisible()) ? seal : on;
    if (!(await next.isVisible())) return seals;
    await next.click();
  }
}

async function playThrough(page: Page): Promise<void> {
  for (let question = 0; question < 2; question += 1) {
    await hearOn(page);
    await page.locator('.option button').first().click();
  }
  await hearOn(page);
}

async function open(page: Page, screen: (typeof SCREENS)[number]): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false') await menu.click();
  await page.getByRole('navigation').getByRole('button', { name: screen }).click();
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

test.describe('a night', () => {
  for (const side of SIDES) {
    test(`is played to its end as the ${side}`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await begin(page, side);
      await playThrough(page);
      await expect(page.getByRole('heading', { name: 'The night, told whole' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Beside the record' })).toBeVisible();
      expect(faults).toEqual([]);
    });
  }

  test('is played with keys alone, and the focus goes to what is new', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('radio', { name: 'Bolsheviks' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Begin as the Mensheviks' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Round 5: Wires' })).toBeFocused();
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(page.locator('.passage.newest')).toBeFocused();
    for (let tap = 0; tap < 9 && (await page.getByRole('button', { name: 'Go on' }).isVisible()); tap += 1) await page.keyboard.press('Enter');
    await page.keyboard.press('2');
    await expect(page.locator('.option button').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.option button').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.passage.newest')).toBeFocused();
    await expect(page.getByText('You order')).toBeVisible();
  });

  test('has a way back to any decision', async ({ page }) => {
    await begin(page, 'government');
    await hearOn(page);
    const offers = await page.locator('.option button').allInnerTexts();
    await page.locator('.option button').first().click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    expect(await page.locator('.option button').allInnerTexts()).toEqual(offers);
    await playThrough(page);
    await open(page, 'Journal');
    await page.getByRole('button', { name: /^Go back to here/ }).first().click();
    expect(await page.locator('.option button').allInnerTexts()).toEqual(offers);
  });

  test('left in the middle goes on there', async ({ page }) => {
    await begin(page, 'srs');
    await hearOn(page);
    await page.locator('.option button').first().click();
    await expect(page.locator('.answered')).toHaveCount(1);
    const told = await page.locator('.passage').count();
    await page.getByRole('button', { name: 'Title page' }).click();
    await expect(page.getByRole('button', { name: 'Go on where you left off' })).toBeVisible();
    await page.goto('/');
    await page.getByRole('button', { name: 'Go on where you left off' }).click();
    await expect(page.locator('.passage')).toHaveCount(told);
  });
});

test.describe('the clock', () => {
  test('tells itself only when it is asked to, and then is read out without taking the focus', async ({ page }) => {
    await begin(page, 'bolsheviks');
    for (let question = 0; question < 2; question += 1) {
      await hearOn(page);
      await page.locator('.option button').first().click();
    }
    await page.getByRole('button', { name: 'Let the clock run' }).click();
    const told = await page.locator('.passage').count();
    await page.clock.install();
    await page.clock.runFor(60_000);
    await expect(page.locator('.passage')).toHaveCount(told);
    await page.getByRole('button', { name: 'By itself' }).click();
    await expect(page.locator('[aria-live=polite]')).toBeVisible();
    await page.clock.runFor(30_000);
    expect(await page.locator('.passage').count()).toBeGreaterThan(told);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.locator('.telling [aria-live=polite]')).toHaveCount(0);
  });
});

test.describe('every screen', () => {
  for (const theme of ['light', 'dark', 'contrast-light', 'contrast-dark']) {
    test(`passes axe in ${theme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.addInitScript((set) => localStorage.setItem('ten-days-settings', set), JSON.stringify({ theme, sources: true, motion: 'off' }));
      await page.goto('/');
      await expectNoFaults(page);
      await begin(page, 'mensheviks');
      await hearOn(page);
      await expectNoFaults(page);
      await page.locator('.option button').first().click();
      await hearOn(page);
      await page.locator('.option button').first().click();
      await hearOn(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await expectNoFaults(page);
      for (const screen of SCREENS) {
        await open(page, screen);
        await expectNoFaults(page);
      }
    });
  }

  for (const [name, width, textSize] of [['a window of 320 px', 320, 100], ['text of 200 %', 1280, 200], ['both', 360, 200]] as const) {
    test(`reflows in ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.addInitScript((set) => localStorage.setItem('ten-days-settings', set), JSON.stringify({ textSize }));
      await begin(page, 'government');
      await playThrough(page);
      for (const screen of SCREENS) {
        await open(page, screen);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), screen).toBe(0);
      }
    });
  }
});

test.describe('a run', () => {
  test('is kept in a slot, as a file and as a link', async ({ page }) => {
    await begin(page, 'bolsheviks');
    await hearOn(page);
    await page.locator('.option button').first().click();
    const order = (await page.locator('.answered p').textContent()) ?? '';
    await open(page, 'Saves');
    await page.getByRole('button', { name: 'Keep here: Slot 3' }).click();
    await expect(page.getByRole('alert')).toContainText('Slot 3');
    await page.getByRole('button', { name: 'Link to this run' }).click();
    const link = await page.getByRole('textbox').inputValue();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export this run' }).click();
    await page.locator('input[type=file]').setInputFiles(await (await file).path());
    await expect(page.locator('.answered p')).toHaveText(order);
    await page.goto('/');
    await page.goto(link);
    await expect(page.locator('.answered p')).toHaveText(order);
  });

  test('that is damaged says so and changes nothing', async ({ page }) => {
    await begin(page, 'bolsheviks');
    await open(page, 'Saves');
    await page.locator('input[type=file]').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1') });
    await expect(page.getByRole('alert')).toContainText('damaged');
    await open(page, 'Page');
    await expect(page.getByRole('heading', { name: 'Round 5: Wires' })).toBeVisible();
  });

  test('is played where storage is refused, and the page says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
      Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
    });
    await begin(page, 'srs');
    await playThrough(page);
    await open(page, 'Settings');
    await expect(page.getByText('This browser refuses storage')).toBeVisible();
    await open(page, 'Saves');
    await expect(page.getByText('This browser refuses storage')).toBeVisible();
  });
});
