import { expect, test, type Page } from '@playwright/test';
import type { Settings } from '../../src/page/settings.ts';
import { undecided } from './logs.ts';
import { go, open, withSettings } from './player.ts';

const THEMES: readonly Exclude<Settings['theme'], 'system'>[] = ['light', 'dark', 'contrast-light', 'contrast-dark'];
const HOLDERS = ['soviet', 'government', 'contested', 'nobody', 'duma'];

/** Every mark of a holder as it is drawn on the page, in grey: a list of pixels from 0 to 255 each. */
async function inGrey(page: Page): Promise<Map<string, readonly number[]>> {
  const marks = new Map<string, readonly number[]>();
  await page.evaluate(() => {
    const set = (what: string, style: Readonly<Record<string, string>>) => document.querySelectorAll<HTMLElement>(what).forEach((element) => Object.assign(element.style, style));
    set('.view > .panel', { display: 'block' });
    set('.panel .key > li', { display: 'list-item' });
    set('.key .mark', { width: '40px', height: '40px' });
  });
  for (const holder of HOLDERS) {
    const png = await page.locator(`.key .mark-${holder}`).first().screenshot();
    marks.set(holder, await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0, 40, 40);
      const bytes = pen?.getImageData(0, 0, 40, 40).data ?? new Uint8ClampedArray();
      return Array.from({ length: bytes.length / 4 }, (_, n) => 0.2126 * (bytes[n * 4] ?? 0) + 0.7152 * (bytes[n * 4 + 1] ?? 0) + 0.0722 * (bytes[n * 4 + 2] ?? 0));
    }, png.toString('base64')));
  }
  return marks;
}

/** The share of pixels that differ so much that nobody would take one for the other. */
function apart(one: readonly number[], other: readonly number[]): number {
  return one.filter((grey, n) => Math.abs(grey - (other[n] ?? 0)) > 70).length / one.length;
}

for (const theme of THEMES) {
  test(`in a grey print of the theme “${theme}” every mark is told from every other`, async ({ page, context }) => {
    await withSettings(context, { theme, motion: 'off', map: false });
    await open(page, undecided('bolsheviks').log);
    await go(page, 'city');
    const marks = [...(await inGrey(page))];
    expect(marks.map(([holder, pixels]) => [holder, pixels.length])).toEqual(HOLDERS.map((holder) => [holder, 1600]));
    for (const [n, [name, pixels]] of marks.entries()) {
      for (const [other, others] of marks.slice(n + 1)) expect(apart(pixels, others), `${name} and ${other}`).toBeGreaterThan(0.08);
    }
  });
}
