import { expect, test } from '@playwright/test';
import { decided } from './logs.ts';
import { begin, decide, decideAll, ending, open, tellToEnd } from './player.ts';

/** Here WebGL is drawn by the processor; the map takes it for a graphics card, as it would one. */
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    const given = Object.getOwnPropertyDescriptor(WebGLRenderingContext.prototype, 'getParameter')?.value as (what: number) => unknown;
    Object.defineProperty(WebGLRenderingContext.prototype, 'getParameter', {
      value(what: number) {
        return what === 0x9246 || what === 0x1f01 ? 'A graphics card' : given.call(this, what);
      },
    });
  });
});

test('with a graphics card the map is drawn by it, and the round is played', async ({ page }) => {
  await open(page, decided('bolsheviks', [0]).log);
  await expect(page.locator('[data-map="ready"]')).toBeVisible({ timeout: 30_000 });
  expect(await page.locator('#map canvas').evaluate((canvas) => canvas instanceof HTMLCanvasElement && (canvas.getContext('webgl') ?? canvas.getContext('webgl2')) !== null)).toBe(true);
  await decide(page);
  await tellToEnd(page);
  await expect(ending(page)).toBeVisible();
});

test('when the graphics card is lost for good, the still picture stays and the round goes on', async ({ page }) => {
  await open(page);
  await begin(page, 'srs');
  await expect(page.locator('[data-map="ready"]')).toBeVisible({ timeout: 30_000 });
  await page.locator('#map canvas').evaluate((canvas) => {
    if (canvas instanceof HTMLCanvasElement) (canvas.getContext('webgl') ?? canvas.getContext('webgl2'))?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.locator('#map canvas')).toHaveCount(0, { timeout: 15_000 });
  await decideAll(page);
  await tellToEnd(page);
  await expect(ending(page)).toBeVisible();
});
