import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import type * as ModelModule from '../../src/page/model.ts';
import { DEFAULTS } from '../../src/page/settings.ts';
import type * as TranscriptModule from '../../src/page/transcript.ts';
import { book, severalRuns } from './logs.ts';
import { open, transcript } from './player.ts';

/** The page's own modules in Node, so that one and the same transcript is written by two machines. */
async function inNode(server: ViteDevServer): Promise<{ model: typeof ModelModule; transcript: typeof TranscriptModule }> {
  return {
    model: (await server.ssrLoadModule('/src/page/model.ts')) as typeof ModelModule,
    transcript: (await server.ssrLoadModule('/src/page/transcript.ts')) as typeof TranscriptModule,
  };
}

test('the same log tells the same night in Node and in the browser, to the byte', async ({ page }) => {
  const server = await createServer({ server: { middlewareMode: true, ws: false, hmr: false, watch: null }, appType: 'custom', optimizeDeps: { noDiscovery: true }, logLevel: 'error' });
  try {
    const { model, transcript: write } = await inNode(server);
    for (const [name, side, run] of severalRuns()) {
      await test.step(name, async () => {
        await page.goto('about:blank');
        await open(page, run.log);
        const expected = write.transcriptOf(model.modelOf(book, { run, seat: side, heard: Infinity, others: {}, curtain: null }, DEFAULTS), false);
        expect(expected.length).toBeGreaterThan(5000);
        expect(await transcript(page)).toBe(expected);
      });
    }
  } finally {
    await server.close();
  }
});
