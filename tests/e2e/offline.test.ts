import { expect, test } from '@playwright/test';
import { serve } from '../../tools/serve.ts';
import { begin, decideAll, ending, open, playRound, tellToEnd } from './player.ts';

test('after the first visit the game is played on without a network, and without its server', async ({ page, context }) => {
  const server = await serve('dist');
  await page.goto(server.url);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 }).toBe('activated');
  await context.setOffline(true);
  await server.close();
  await page.reload();
  await begin(page, 'mensheviks');
  await decideAll(page);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you left off' }).click();
  await tellToEnd(page);
  await expect(ending(page)).toBeVisible();
  await expect(page.locator('#map canvas')).toBeVisible();
});

test('a new edition of the game is taken up by the next visit', async ({ page }) => {
  await open(page);
  const worker = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
  expect(worker).toContain('/sw.js');
  const text = await (await page.request.get(worker ?? '')).text();
  expect(text).toContain('index.html');
  await playRound(page);
});
