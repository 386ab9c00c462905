import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { SETTINGS } from '../../src/page/words.ts';
import type { Settings } from '../../src/page/settings.ts';
import { go, open, press, withSettings } from './player.ts';
import { undecided } from './logs.ts';
import { SCREENS } from './screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES: readonly Settings['theme'][] = ['dark', 'contrast-light', 'contrast-dark'];

for (const [screen, show] of Object.entries(SCREENS)) {
  test(`axe finds nothing wrong with the screen “${screen}”, nor with its colours in any light`, async ({ page, context, isMobile }) => {
    await withSettings(context, { theme: 'light', motion: 'off' });
    await show(page);
    // Axe cannot see through the grain of the paper, and would judge no contrast at all.
    await page.evaluate(() => document.documentElement.style.setProperty('--grain', 'none'));
    expect(await faults(new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
    // The colours are the same in every window: one is enough.
    for (const theme of isMobile ? [] : THEMES) {
      await page.evaluate((light) => (document.documentElement.dataset['theme'] = light), theme);
      expect(await faults(new AxeBuilder({ page }).withRules('color-contrast')), theme).toEqual([]);
    }
  });
}

/** What axe finds, as one line for each rule broken. */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

test('the system’s wish for dark and for contrast is followed, until the reader says otherwise', async ({ page }) => {
  const theme = page.locator('html');
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, undecided('srs').log);
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(theme).toHaveAttribute('data-theme', 'contrast-dark');
  await go(page, 'settings');
  await press(page.getByRole('group', { name: SETTINGS.names.theme }).getByRole('radio', { name: 'Light', exact: true }));
  await expect(theme).toHaveAttribute('data-theme', 'light');
});
