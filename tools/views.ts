import type { Page } from '@playwright/test';
import broadsides from '../assets/broadsides.json' with { type: 'json' };
import { replay } from '../src/core/log.ts';
import { passages } from '../src/page/passages.ts';
import { AIMS, BROADSIDE, CHART, PAPER, READING, RECORD, SETTINGS, WATCH } from '../src/page/words.ts';
import { book, wholeNight } from '../tests/e2e/logs.ts';
import { frame, go, press, question } from '../tests/e2e/player.ts';
import { SCREENS } from '../tests/e2e/screens.ts';

/** What stands farther down a screen that is longer than its window. */
const END = { aims: AIMS.mine, readings: READING.title, paper: PAPER.title, record: RECORD.title, chart: CHART.title };

/** The great sheets of the night, by the name of their picture. */
export const SHEETS: Readonly<Record<string, (typeof broadsides)[number]>> = Object.fromEntries(broadsides.map((sheet) => [`broadside ${sheet.layout}`, sheet]));

/** Every screen and the way to it; and where one is longer than its window, what stands farther down. */
export const VIEWS: typeof SCREENS = {
  ...SCREENS,
  order: async (page) => {
    await SCREENS['brief']?.(page);
    await question(page, 'order').evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  },
  ...Object.fromEntries(Object.entries(SHEETS).map(([name, sheet]) => [name, (page: Page) => toSheet(page, sheet)])),
  ...Object.fromEntries(Object.entries(END).map(([name, title]) => [name, (page: Page) => toPart(page, title)])),
};

async function toPart(page: Page, title: string): Promise<void> {
  await SCREENS['the end']?.(page);
  await page.getByRole('main').getByRole('heading', { name: title, level: 3 }).first().evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await frame(page);
}

/** Watches the night to where one of its sheets is told. */
async function toSheet(page: Page, { event, told, title }: (typeof broadsides)[number]): Promise<void> {
  await SCREENS['watch']?.(page);
  const { run } = replay(book, { ...wholeNight('srs'), sides: [] });
  const line = page.getByRole('slider', { name: WATCH.line });
  await line.fill(String(passages(book, run, 'watch').findIndex(({ beats }) => beats.some((beat) => (told === undefined ? beat.event === event : beat.part === 'clock' && beat.text.includes(told))))));
  const sheet = page.locator('dialog.broadside[open]');
  await page.removeLocatorHandler(sheet); // who looks for it puts nothing away
  await press(page.getByRole('button', { name: `${BROADSIDE.see} ${title}`, exact: true }));
  await sheet.waitFor();
}

/** Hangs what is told on the wall: the projector’s layout, in which a press on the foot of the scene tells on to the question. */
export async function toWall(page: Page): Promise<void> {
  await go(page, 'settings');
  await press(page.getByRole('radio', { name: SETTINGS.options['layout']?.['projector'] ?? '', exact: true }));
  await go(page, 'play');
  const scene = await page.locator('#map').boundingBox();
  if (scene === null || (await page.getByRole('slider').count()) > 0) return;
  for (let n = 0; n < 40; n++) {
    await page.mouse.click(scene.x + scene.width / 2, scene.y + scene.height - 8);
    await frame(page);
  }
}
