import { expect, test, type Page } from '@playwright/test';
import { PLAY, SETTINGS } from '../../src/page/words.ts';
import { decided } from './logs.ts';
import { begin, decide, decideAll, frame, go, onward, open, options, press, tellToEnd, withSettings } from './player.ts';

/** How many animations and transitions run anywhere in the page. */
const moving = (page: Page) => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
/** How many passages have been told. */
const told = (page: Page) => page.getByRole('main').locator('time').count();

test.describe('whoever wants no motion', () => {
  for (const [how, ask] of Object.entries({
    'by the system': (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' }),
    'in the settings': (page: Page) => withSettings(page.context(), { motion: 'off' }),
  })) {
    test(`and says so ${how} sees nothing move`, async ({ page }) => {
      await ask(page);
      const runs: number[] = [];
      await open(page);
      await begin(page, 'srs');
      runs.push(await moving(page));
      for (let n = 0; n < 2; n++) {
        await decide(page);
        runs.push(await moving(page));
      }
      for (let n = 0; n < 4; n++) {
        await press(onward(page));
        runs.push(await moving(page));
      }
      await go(page, 'city');
      runs.push(await moving(page));
      expect(runs).toEqual(runs.map(() => 0));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    });
  }
});

test.describe('the clock', () => {
  test('never tells itself unasked', async ({ page }) => {
    await page.clock.install();
    await open(page, decided('mensheviks', [0]).log);
    await decide(page);
    await press(page.getByRole('button', { name: PLAY.startClock }));
    const before = await told(page);
    await page.clock.fastForward('10:00');
    await frame(page);
    expect(await told(page)).toBe(before);
  });

  test('told by itself still waits for the reader to start it, then goes on alone and can be paused', async ({ page, context }) => {
    await withSettings(context, { byItself: true, pace: 'quick' });
    await page.clock.install();
    await open(page, decided('mensheviks', [0]).log);
    await decide(page);
    const before = await told(page);
    await page.clock.fastForward('10:00');
    await frame(page);
    expect(await told(page)).toBe(before);
    await press(page.getByRole('button', { name: PLAY.startClock }));
    const started = await told(page);
    await page.clock.fastForward('00:40');
    await expect.poll(() => told(page)).toBeGreaterThan(started);
    await press(page.getByRole('button', { name: PLAY.pause }));
    const paused = await told(page);
    await page.clock.fastForward('10:00');
    await frame(page);
    expect(await told(page)).toBe(paused);
  });
});

test.describe('sound', () => {
  test('begins with no gesture less than a press or a key, and is captioned', async ({ page, context }) => {
    await context.addInitScript(() => {
      const made: string[] = [];
      Reflect.set(window, 'sounded', made);
      const Given = window.AudioContext;
      window.AudioContext = class extends Given {
        constructor() {
          super();
          made.push('context');
        }
      };
      HTMLMediaElement.prototype.play = function () {
        made.push('element');
        return Promise.resolve();
      };
    });
    const sounded = () => page.evaluate(() => (Reflect.get(window, 'sounded') as string[]).length);
    const fetched: string[] = [];
    page.on('request', (request) => /\.(webm|m4a|mp3|ogg)$/.test(request.url()) && fetched.push(request.url()));
    await open(page, decided('bolsheviks', []).log);
    await expect(options(page).first()).toBeVisible();
    expect(await sounded()).toBe(0);
    expect(fetched).toEqual([]);
    await expect(page.getByRole('status')).toContainText('[');
    await decide(page);
    await expect.poll(sounded).toBeGreaterThan(0);
    await expect.poll(() => fetched.length).toBeGreaterThan(0);
  });

  test('can be captioned or not, and muted', async ({ page }) => {
    await open(page, decided('bolsheviks', []).log);
    await expect(page.getByRole('status')).toContainText('[');
    await go(page, 'settings');
    await press(page.getByRole('checkbox', { name: SETTINGS.names.captions, exact: true }));
    await press(page.getByRole('checkbox', { name: SETTINGS.names.mute, exact: true }));
    await go(page, 'play');
    await expect(page.getByRole('status')).not.toContainText('[');
    await decideAll(page);
    await tellToEnd(page);
  });
});
