import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { SIDES } from '../../src/core/sides.ts';
import { STUDENT } from '../../src/class/words.ts';
import { desk, openClass, student } from '../../tests/server/bot.ts';
import { serving } from '../../tests/server/serving.ts';
import { MOST, pack, rest } from '../picture.ts';
import { buildPages } from './pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Students who sit in the class beside the one whose phone is looked at. */
const OTHERS = 22;
/** Which page is looked at in which phase of the first round it comes to. */
const LOOKED: Readonly<Record<string, readonly ('desk' | 'wall' | 'phone')[]>> = {
  lobby: ['desk', 'wall', 'phone'], read: ['phone'], debate: ['desk'], vote: ['desk', 'wall', 'phone'], seal: ['phone'], clock: ['wall', 'phone'], record: ['wall'], debrief: ['desk', 'wall', 'phone'],
};

/** A class from the door to the end of the night, in pictures: the desk, the projector and a phone. */
export async function shootClass(browser: Browser, packer: Page, folder: string): Promise<void> {
  const pages = mkdtempSync(path.join(tmpdir(), 'ten-days-pages-'));
  await buildPages(ROOT, pages);
  const served = await serving({ env: { CLASS_PAGES: pages } });
  const opened = await openClass(served.url, { length: '45' });
  const teacher = await desk(served.url, opened);
  const look = async (address: string, width: number, height: number): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })).newPage();
    await page.goto(`${served.url}${address}`);
    return page;
  };
  const seen = { wall: await look(`/wall#${opened.code}.${opened.wall}`, 1280, 720), phone: await look(`/#${opened.code}`, 390, 844), desk: await look(`/desk#${opened.code}.${opened.key}.${opened.wall}`, 1366, 768) };
  await seen.phone.getByRole('button', { name: STUDENT.enter }).click();
  const bots = [];
  for (let n = 0; n < OTHERS; n++) bots.push(await student(served.url, opened.code));
  // The desk has been opened as a page: the one beside it only goes on.
  const taken = new Set<string>();
  for (let steps = 0; steps < 40; steps++) {
    const now = teacher.hall();
    if (now === undefined) break;
    if (!taken.has(now.phase)) {
      taken.add(now.phase);
      for (const name of LOOKED[now.phase] ?? []) {
        await rest(seen[name]);
        writeFileSync(path.join(folder, `class-${now.phase}-${name}.webp`), await pack(packer, await seen[name].screenshot(), MOST));
      }
    }
    if (now.phase === 'debrief') break;
    for (const [n, bot] of bots.entries()) for (const { id, options } of bot.papers().questions ?? []) bot.send({ type: 'vote', question: id, option: options.filter(({ locked }) => locked === undefined)[n % 2]?.id ?? '' });
    await new Promise((soon) => setTimeout(soon, 500));
    for (const { id, options, result } of teacher.papers().ballots ?? []) if (result === null && (SIDES as readonly string[]).includes(id)) teacher.send({ type: 'settle', question: id, option: options.find(({ locked }) => locked === undefined)?.id ?? '' });
    teacher.send({ type: 'advance' });
    await teacher.until(({ hall }) => hall()?.phase !== now.phase || hall()?.round.id !== now.round.id);
  }
  await served.stop();
}
