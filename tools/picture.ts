import type { Page } from '@playwright/test';

/** How pictures of the game are kept: small. */
const QUALITY = 0.4;
/** Pixels: larger pictures are made smaller. */
export const MOST = 190_000;

/** A picture as WebP of so many pixels at most: the browser that took it packs it. */
export async function pack(packer: Page, png: Buffer, most: number): Promise<Buffer> {
  const url = await packer.evaluate(
    async ({ data, quality, most }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const scale = Math.min(1, Math.sqrt(most / (image.width * image.height)));
      [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
      const pen = canvas.getContext('2d');
      if (pen !== null) pen.imageSmoothingQuality = 'high';
      pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality);
    },
    { data: png.toString('base64'), quality: QUALITY, most },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** Letters and faces are there, and for a while no frame has been asked for. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode().catch(() => undefined)));
    const given = requestAnimationFrame.bind(window);
    await new Promise<void>((still) => {
      let timer = setTimeout(still, 1200);
      window.requestAnimationFrame = (callback) => {
        clearTimeout(timer);
        timer = setTimeout(still, 1200);
        return given(callback);
      };
    });
    window.requestAnimationFrame = given;
  });
}
