import { expect, type Locator, type Page } from '@playwright/test';
import { WITHOUT, LAYERS, type Layer } from '../../src/map/layers.ts';
import type { Point } from '../../src/map/projection.ts';
import { SITES } from '../../src/map/sites.ts';
import { MAP_LABELS } from '../../src/page/words.ts';

/** What the map looks like, and where two looks of it differ. */

/** The map stands with all its prints, and nothing in it moves any more. */
export async function mapAtRest(page: Page): Promise<void> {
  await expect(page.locator('[data-map="ready"][data-prints="all"]')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => framesIn(page, 250), { timeout: 20_000 }).toBe(0);
}

/** How many frames were asked for in so many milliseconds, besides the one that counts. */
export async function framesIn(page: Page, during: number): Promise<number> {
  return page.evaluate(
    (ms) =>
      new Promise<number>((counted) => {
        const given = window.requestAnimationFrame.bind(window);
        let frames = 0;
        window.requestAnimationFrame = (callback) => {
          frames += 1;
          return given(callback);
        };
        setTimeout(() => {
          window.requestAnimationFrame = given;
          counted(frames);
        }, ms);
      }),
    during,
  );
}

/** The page lays its news over the map. */
const NEWS = '.news { visibility: hidden }';

/** The map at rest as PNG in base64, without some of its layers. */
export async function look(page: Page, without: readonly Layer[] = []): Promise<string> {
  await page.locator('.map-scene').evaluate((map, [name, detail]) => map.dispatchEvent(new CustomEvent(name, { detail })), [WITHOUT, without] as const);
  await mapAtRest(page);
  const png = await page.locator('#map').screenshot({ animations: 'disabled', style: NEWS });
  return png.toString('base64');
}

/** The map with nothing but these layers. */
export function lookAtOnly(page: Page, layers: readonly Layer[]): Promise<string> {
  return look(page, LAYERS.filter((layer) => !layers.includes(layer)));
}

/** Every pixel of the map's picture at which two looks differ so that one can see it. */
export async function changed(page: Page, one: string, other: string): Promise<Point[]> {
  const runs = await page.evaluate(
    async ([a, b]) => {
      const read = async (data: string) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.drawImage(bitmap, 0, 0);
        return pen.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [before, after] = [await read(a), await read(b)];
      const found: number[] = [];
      for (let at = 0; at < before.data.length; at += 4) {
        const apart = Math.max(...[0, 1, 2].map((ink) => Math.abs((before.data[at + ink] ?? 0) - (after.data[at + ink] ?? 0))));
        if (apart > 16) found.push(at / 4);
      }
      return { found, width: before.width };
    },
    [one, other] as const,
  );
  return runs.found.map((at) => ({ x: at % runs.width, y: Math.floor(at / runs.width) }));
}

/** The mean lightness of a look, from 0 to 255. */
export async function lightness(page: Page, one: string): Promise<number> {
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) return NaN;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return 0.21 * red + 0.72 * green + 0.07 * blue;
  }, one);
}

/** Where the map's camera stands, read off two places far apart: plate units to pixels of the picture, and back. */
export async function eyeOf(page: Page): Promise<{ readonly view: (at: Point) => Point; readonly plate: (at: Point) => Point; readonly scale: number }> {
  const buttons = page.getByRole('group', { name: MAP_LABELS.map }).getByRole('button');
  const [west, east] = await Promise.all(
    ['Tsarskoselsky Station', 'Smolny Institute'].map(async (name) => {
      const site = SITES.find((one) => one.name === name);
      const shift = await buttons.and(page.getByRole('button', { name: new RegExp(`^${name}`) })).first().evaluate((button) => /translate\(([-\d.]+)px, ([-\d.]+)px/.exec((button as HTMLElement).style.transform)?.slice(1).map(Number));
      if (site === undefined || shift === undefined) throw new Error(`the map does not show ${name}`);
      return { at: site.at, seen: { x: shift[0] ?? NaN, y: shift[1] ?? NaN } };
    }),
  );
  if (west === undefined || east === undefined) throw new Error('the map has no places');
  const scale = (east.seen.x - west.seen.x) / (east.at.x - west.at.x);
  return {
    scale,
    view: ({ x, y }) => ({ x: west.seen.x + (x - west.at.x) * scale, y: west.seen.y + (y - west.at.y) * scale }),
    plate: ({ x, y }) => ({ x: west.at.x + (x - west.seen.x) / scale, y: west.at.y + (y - west.seen.y) / scale }),
  };
}

/** A portrait in each of its moods, as the browser draws it. */
export function moodsOf(face: Locator): Promise<string[]> {
  return face.evaluate((image: HTMLImageElement) => Promise.all(['hot', 'low', 'calm'].map(async (mood) => {
    const drawn = Object.assign(new Image(), { src: image.src.replace(/#.*/, `#${mood}`) });
    await drawn.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 100, height: 120 });
    canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL();
  })));
}
