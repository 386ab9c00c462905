import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { devices, expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { buildPages } from '../../tools/class/pages.ts';
import { BENCH_NAMES, PHASE_NAMES, STUDENT } from '../../src/class/words.ts';
import { DESK, DOOR, OPENING, SEATS, STAGE } from '../../src/desk/words.ts';
import type { Phase } from '../../src/class/plan.ts';
import { ROOT } from '../book.ts';
import { serving, type Serving } from '../server/serving.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let served: Serving;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const pages = mkdtempSync(path.join(tmpdir(), 'ten-days-pages-'));
  await buildPages(ROOT, pages);
  served = await serving({ env: { CLASS_PAGES: pages } });
});
test.afterAll(() => served.stop());

interface Lesson {
  readonly teacher: Page;
  readonly wall: Page;
  readonly students: readonly Page[];
  readonly contexts: readonly BrowserContext[];
}

/** A class with its teacher at the desk, the projector open, and six students: three at a keyboard, three with a finger. */
async function come(browser: Browser): Promise<Lesson> {
  const room = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const teacher = await room.newPage();
  await teacher.goto(`${served.url}/desk`);
  await teacher.getByRole('radio', { name: OPENING.lengths['90'] }).check();
  await teacher.getByRole('button', { name: OPENING.go }).press('Enter');
  const popup = room.waitForEvent('page');
  await teacher.getByRole('link', { name: DESK.wall }).press('Enter');
  const wall = await popup;
  const code = new URL(teacher.url()).hash.slice(1, 6);
  const contexts = [room];
  const students: Page[] = [];
  for (let n = 0; n < 6; n++) {
    const context = await browser.newContext(n < 3 ? { viewport: { width: 1024, height: 768 } } : { ...devices['Pixel 7'] });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(served.url);
    await page.getByLabel(STUDENT.code).fill(` ${code.toLowerCase()} `);
    const enter = page.getByRole('button', { name: STUDENT.enter });
    await (n < 3 ? enter.press('Enter') : enter.tap());
    await expect(page.getByText(STUDENT.nickname)).toBeVisible();
    students.push(page);
  }
  await teacher.getByRole('button', { name: SEATS.approveAll(6) }).press('Enter');
  for (const page of students) await expect(page.getByText(STUDENT.youAre)).toBeVisible();
  return { teacher, wall, students, contexts };
}

/** The teacher goes on, by keyboard; everybody sees the phase. */
async function goOn({ teacher, wall, students }: Lesson, phase: Phase): Promise<void> {
  await teacher.getByRole('button', { name: STAGE.goOn }).press('Enter');
  // The undecided are asked something else while the sides seal an answer.
  const titles = phase === 'seal' ? [PHASE_NAMES.seal, STUDENT.groupTitle] : [PHASE_NAMES[phase]];
  for (const page of students) await expect.poll(async () => titles.includes(await page.getByRole('heading', { level: 1 }).innerText())).toBe(true);
  await expect(teacher.getByRole('heading', { name: PHASE_NAMES[phase], exact: true })).toBeVisible();
  await expect(wall.getByText(PHASE_NAMES[phase]).first()).toBeVisible();
}

/** The teacher takes the class back, and goes on again; locks the door; gives a new code. */
async function takeBack(lesson: Lesson): Promise<void> {
  const { teacher, wall, students } = lesson;
  await teacher.getByRole('button', { name: STAGE.back, exact: true }).press('Enter');
  await teacher.getByRole('dialog').getByRole('button', { name: STAGE.back, exact: true }).press('Enter');
  for (const page of students) await expect(page.getByRole('heading', { level: 1 })).toHaveText(PHASE_NAMES.read);
  await goOn(lesson, 'debate');
  await teacher.getByText(DOOR.title, { exact: true }).click();
  await teacher.getByRole('button', { name: DOOR.lock, exact: true }).press('Enter');
  await expect(teacher.getByText(DOOR.locked)).toBeVisible();
  const before = await wall.locator('.joincode b').innerText();
  await teacher.getByRole('button', { name: DOOR.recode, exact: true }).press('Enter');
  await expect(wall.locator('.joincode b')).not.toHaveText(before);
}

/** Every student votes on all that is asked: by keyboard, or with a finger. */
async function vote({ teacher, students }: Lesson): Promise<void> {
  for (const [n, page] of students.entries()) {
    // Nobody’s courier has come to the one who sits with the undecided.
    if (await page.getByRole('banner').getByText(BENCH_NAMES.undecided).isVisible()) continue;
    const choice = page.locator('form:has(button.main) input[type=radio]:enabled').first();
    await expect(choice).toBeVisible();
    const button = page.getByRole('button', { name: STUDENT.vote, exact: true });
    if (n < 3) {
      await choice.focus();
      await choice.press('Space');
      await button.press('Enter');
    } else {
      await choice.locator('xpath=ancestor::label').tap();
      await button.tap();
    }
    await expect(page.getByText(STUDENT.voted).first()).toBeVisible();
  }
  // “5 of 5 votes are in.”
  await expect(teacher.getByText(/^(\d+) of \1 votes/)).toBeVisible();
}

/** What axe finds on a page, in its light and in the dark. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...violations, ...dark.violations].map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

async function faultless(lesson: Lesson, phase: string): Promise<void> {
  for (const [name, page] of Object.entries({ desk: lesson.teacher, wall: lesson.wall, student: lesson.students[3] })) {
    if (page === undefined) continue;
    expect(await faultsOf(page), `${name}, ${phase}`).toEqual([]);
  }
}

test('a teacher, a projector and six students live two rounds by keyboard and by touch; axe finds nothing in any phase', async ({ browser }) => {
  test.setTimeout(420_000);
  const lesson = await come(browser);
  const said: string[] = [];
  for (const page of [lesson.teacher, lesson.wall, ...lesson.students]) {
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
  }
  const [room] = lesson.contexts;
  for (const address of ['/', '/desk', '/check']) {
    const page = await room?.newPage();
    await page?.goto(`${served.url}${address}`);
    await page?.getByRole('heading', { level: 1 }).waitFor();
    if (page !== undefined) expect(await faultsOf(page), address).toEqual([]);
    await page?.close();
  }
  await faultless(lesson, 'lobby');
  await goOn(lesson, 'expect');
  await faultless(lesson, 'expect');
  for (const round of [1, 2]) {
    for (const phase of ['read', 'debate', 'vote', 'seal', 'clock', 'record'] as const) {
      await goOn(lesson, phase);
      if (round === 1) await faultless(lesson, phase);
      await shots(lesson, `${round}-${phase}`);
      if (phase === 'vote' || phase === 'seal') await vote(lesson);
      if (round === 2 && phase === 'debate') await takeBack(lesson);
    }
  }
  // A closed tab, and a page at 320 pixels with text at 400 %: the same seat, nothing pushed sideways.
  const [first = lesson.teacher] = lesson.students;
  await first.getByText(STUDENT.wall, { exact: true }).click();
  await expect(first.getByText(STUDENT.wallHint)).toBeVisible();
  await expect(first.getByText(STUDENT.wallEmpty)).toHaveCount(0);
  const seat = (await first.getByRole('banner').getByText(STUDENT.nickname).textContent()) ?? '';
  await first.reload();
  await expect(first.getByRole('banner').getByText(STUDENT.nickname)).toHaveText(seat);
  for (const page of [lesson.students[1], lesson.teacher, lesson.wall]) {
    await page?.setViewportSize({ width: 320, height: 640 });
    expect(await page?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  expect(said).toEqual([]);
  for (const context of lesson.contexts) await context.close();
});

async function shots({ teacher, wall, students }: Lesson, name: string): Promise<void> {
  if (process.env['SHOTS'] === undefined) return;
  for (const [who, page] of Object.entries({ desk: teacher, wall, student: students[3], laptop: students[0] })) await page?.screenshot({ path: `${process.env['SHOTS']}/${name}-${who}.png` });
}
