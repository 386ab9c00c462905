import { expect, test } from '@playwright/test';
import { begin, complaints, decideAll, go, open, tellToEnd } from './player.ts';

test('the page may load from its own address only, and evaluate nothing', async ({ page, baseURL }) => {
  await open(page);
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|ws/);
  for (const part of policy.split(';').map((one) => one.trim())) expect(part).toMatch(/^[a-z-]+( ('self'|'none'|blob:|data:))+$/);
  expect(policy).not.toMatch(/(script|style|connect|worker)-src[^;]*(blob|data):/);
  expect(await page.locator('script:not([src]), style').count()).toBe(0);
  const refused = await page.evaluate(async () => {
    // A debugger's own evaluation is above the policy: the tries are made after it has ended.
    await new Promise((later) => setTimeout(later));
    const thrown = ['eval', 'Function'].map((name) => {
      try {
        (Reflect.get(window, name) as (text: string) => unknown)('1');
        return 'allowed';
      } catch (error) {
        return error instanceof Error ? error.name : '';
      }
    });
    const fetched = await fetch('https://example.org/').then(() => 'allowed', () => 'refused');
    return [...thrown, fetched];
  });
  expect(refused).toEqual(['EvalError', 'EvalError', 'refused']);
  expect(baseURL).toContain('127.0.0.1');
});

test('a whole round asks nothing of another machine, breaks no rule and complains of nothing', async ({ page, context, baseURL }) => {
  const heard = complaints(page);
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`));
  await context.addInitScript(() => addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} forbids ${event.blockedURI} in ${event.sourceFile}`)));
  await open(page);
  await begin(page, 'mensheviks');
  for (const screen of ['city', 'journal', 'saves', 'settings', 'play'] as const) await go(page, screen);
  await decideAll(page);
  await tellToEnd(page);
  expect(heard).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(failed).toEqual([]);
});
