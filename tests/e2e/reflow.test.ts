import { expect, test, type Page } from '@playwright/test';
import { frame, open, playRound, withSettings } from './player.ts';
import { SCREENS } from './screens.ts';

/** What a reader would miss on the page as it is laid out now, one line each. The map's own labels are a picture. */
async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const faults: string[] = document.documentElement.scrollWidth > wide ? [`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${wide}`] : [];
    const say = (element: Element, what: string) => faults.push(`${what}: <${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.slice(0, 60)}`);
    const hidden = (element: Element) => element.closest('[aria-hidden="true"], #map, .unseen, .skip') !== null || !element.checkVisibility({ visibilityProperty: true });
    const scrolls = (element: Element | null): boolean => element !== null && element !== document.documentElement && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.body.querySelectorAll('*')) {
      if (hidden(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      const worded = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      if (worded && !scrolls(element) && (left < -1 || right > wide + 1)) say(element, `stands from ${Math.round(left)} to ${Math.round(right)} of ${wide}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element instanceof HTMLInputElement) continue;
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) say(element, 'is cut at its side');
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) say(element, 'is cut at its foot');
    }
    const above = document.querySelector(':popover-open') ?? document.body; // what is opened over the page covers it
    for (const target of above.querySelectorAll<HTMLElement>('button, a[href], input, summary')) {
      if (hidden(target)) continue;
      target.focus();
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A word that is a link may be broken over two lines: each piece is a box of its own.
      const seen = [...target.getClientRects()].some(({ left, top, width, height }) => [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(left + width / 2, top + height * part);
        return hit !== null && (target.contains(hit) || hit.closest('label')?.contains(target) === true || (hit instanceof HTMLLabelElement && hit.htmlFor === target.id));
      }));
      if (!seen) say(target, 'cannot be reached');
    }
    return faults.slice(0, 12);
  });
}

for (const [screen, show] of Object.entries(SCREENS)) {
  test(`the screen “${screen}” loses nothing at 400 %, nor with its text at 200 %`, async ({ page, context, isMobile, viewport }) => {
    await withSettings(context, { motion: 'off' });
    await page.setViewportSize(isMobile ? { width: 320, height: 640 } : { width: 320, height: 256 });
    await show(page);
    expect(await lost(page), 'at 400 %').toEqual([]);
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%')); // as the setting does
    await frame(page);
    expect(await lost(page), 'with text at 200 %').toEqual([]);
  });
}

test('the round is played with its text at 200 %', async ({ page, context }) => {
  await withSettings(context, { textSize: 200 });
  await open(page);
  await playRound(page, 'srs');
});
