import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Log } from '../../src/core/run.ts';
import type { Side } from '../../src/core/sides.ts';
import type { Settings } from '../../src/page/settings.ts';
import type { Screen } from '../../src/page/state.ts';
import { ENDING, JOURNAL, PLAY, SIDE_NAMES, TITLE, WORDS } from '../../src/page/words.ts';
import { writeLink } from '../../src/saves/link.ts';

/** What a player does, in the words a player would use. Everything is found by its role and name. */

/** Opens the title page, or the run a link carries, and waits until it stands. */
export async function open(page: Page, log?: Log): Promise<void> {
  await page.addLocatorHandler(page.locator('dialog.broadside[open]'), () => page.keyboard.press('Escape')); // whoever looks for something else has read it
  await page.goto(log === undefined ? './' : `./${writeLink(log)}`);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
}

/** Chooses a side on the title page, and the one round unless it is to be the whole night, and begins. */
export async function begin(page: Page, side: Side, scenario = 'Wires'): Promise<void> {
  await press(page.getByText(scenario, { exact: true }));
  await press(page.getByText(SIDE_NAMES[side], { exact: true }));
  await expect(page.getByRole('radio', { name: SIDE_NAMES[side], exact: true })).toBeChecked();
  await press(page.getByRole('button', { name: TITLE.beginAs(SIDE_NAMES[side]) }));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('Round');
}

/** By mouse, or by finger where there is one; then waits until the page has answered. */
export async function press(target: Locator): Promise<void> {
  const touch = await target.page().evaluate(() => matchMedia('(pointer: coarse)').matches);
  await (touch ? target.tap() : target.click());
  await frame(target.page());
}

/** Two frames: what an event changed has been drawn. */
export async function frame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** The open options of the question asked. */
export function options(page: Page): Locator {
  return page.locator('.decision').getByRole('list').getByRole('button', { name: /./ });
}

/** The button that tells more, whatever it is called now. */
export function onward(page: Page): Locator {
  return page.getByRole('button', { name: new RegExp(`^(${[PLAY.goOn, PLAY.startClock, PLAY.openEnvelope].join('|')})$`) });
}

export function question(page: Page, kind: 'order' | 'contingency'): Locator {
  return page.getByRole('heading', { name: PLAY.ask[kind] });
}

export function ending(page: Page): Locator {
  return page.getByRole('heading', { name: ENDING.decisions });
}

/** Goes on until the side is asked something. */
export async function readToQuestion(page: Page): Promise<void> {
  while ((await options(page).count()) === 0) await press(onward(page));
}

/** Reads to the question and takes the nth open option (from 0). */
export async function decide(page: Page, nth = 0): Promise<void> {
  await readToQuestion(page);
  await press(options(page).nth(nth));
}

/** Order and seal, up to the clock. */
export async function decideAll(page: Page): Promise<void> {
  await decide(page);
  await decide(page);
  await expect(page.getByRole('button', { name: PLAY.startClock })).toBeVisible();
}

/** Lets the clock run to its end, breaking every seal, all at once or tap by tap. */
export async function tellToEnd(page: Page, tapByTap = false): Promise<void> {
  const rest = page.getByRole('button', { name: PLAY.rest });
  while ((await ending(page).count()) === 0) await press(!tapByTap && (await rest.count()) > 0 ? rest : onward(page));
}

/** A whole round, as quickly as one can. */
export async function playRound(page: Page, side: Side = 'bolsheviks'): Promise<void> {
  await begin(page, side);
  await decideAll(page);
  await tellToEnd(page);
  await expect(ending(page)).toBeVisible();
}

/** Goes to another screen by the menu, which is folded where there is little room. */
export async function go(page: Page, screen: Exclude<Screen, 'title'>): Promise<void> {
  const menu = page.getByRole('button', { name: WORDS.menu, exact: true });
  const link = page.getByRole('navigation').getByRole('button', { name: WORDS.screens[screen], exact: true });
  if (await menu.isVisible()) await press(menu);
  await press(link);
}

/** Everything told so far, as the journal writes it down. */
export async function transcript(page: Page): Promise<string> {
  await go(page, 'journal');
  return (await page.getByLabel(JOURNAL.transcript, { exact: true }).textContent()) ?? '';
}

/** What the game says to the reader above the page; empty when it says nothing. */
export function notice(page: Page): Locator {
  return page.getByRole('alert').getByRole('paragraph');
}

/** Settings as an earlier visit left them. */
export async function withSettings(context: BrowserContext, settings: Partial<Settings>): Promise<void> {
  await context.addInitScript((kept) => localStorage.setItem('ten-days-settings', kept), JSON.stringify(settings));
}

/** Every sentence the browser itself complains with. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}
