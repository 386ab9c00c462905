import { expect, test, type Page } from '@playwright/test';
import sounds from '../../assets/sounds.json' with { type: 'json' };
import { decided } from './logs.ts';
import { begin, complaints, decideAll, open, tellToEnd } from './player.ts';

/** The sounds whose files the page has asked for, as they come. */
function fetched(page: Page): Set<string> {
  const ids = new Set<string>();
  page.on('request', (request) => {
    const file = /\/([^/]+)\.(webm|m4a)$/.exec(request.url())?.[1] ?? '';
    const sound = sounds.find(({ id }) => file.startsWith(`${id}-`));
    if (sound !== undefined) ids.add(sound.id);
  });
  return ids;
}

const kindOf = (kind: string) => sounds.filter((sound) => sound.kind === kind);

/** The effects whose captions have been shown. */
async function captioned(page: Page): Promise<string[]> {
  const shown = await page.locator('main .caption').allTextContents();
  return kindOf('effect').filter(({ caption }) => shown.includes(`[${caption}]`)).map(({ id }) => id);
}

test.describe('sound', () => {
  test('has the title’s music after the first press, and leaves it there', async ({ page }) => {
    const files = fetched(page);
    await open(page);
    expect([...files]).toEqual([]);
    await begin(page, 'bolsheviks');
    await expect.poll(() => files.has('bed_title')).toBe(true);
    await expect.poll(() => files.has('bed_street_night')).toBe(true);
  });

  test('fetches each effect when it is first heard, and no bed before its place is told of', async ({ page }) => {
    const files = fetched(page);
    const errors = complaints(page);
    page.on('console', (message) => message.text().includes('cannot be played') && errors.push(message.text()));
    const of = (kind: string) => kindOf(kind).map(({ id }) => id).filter((id) => files.has(id));
    await open(page, decided('bolsheviks', []).log);
    const before = await captioned(page);
    expect([...files]).toEqual([]);
    await decideAll(page);
    await expect.poll(() => of('bed')).toEqual(['bed_smolny']);
    await tellToEnd(page, true);
    const shown = await captioned(page);
    const since = shown.filter((id) => !before.includes(id));
    expect(since.length).toBeGreaterThan(3);
    await expect.poll(() => since.filter((id) => !files.has(id))).toEqual([]);
    expect(of('effect').filter((id) => !shown.includes(id))).toEqual([]);
    await expect.poll(() => of('bed')).toContain('bed_aftermath');
    expect(of('bed')).not.toContain('bed_siege');
    expect(of('bed')).not.toContain('bed_congress');
    expect(errors).toEqual([]);
  });
});
