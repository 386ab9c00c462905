import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { FLAGS, seeToChromium } from '../chromium.ts';
import { escape, type Part } from './page.ts';

/** Paper by the folder its prints lie in: for pages, and for the poster. */
const PAPERS = { a4: ['A4', 'A3'], letter: ['Letter', 'Tabloid'] } as const;

/** Prints parts whose pages stand in `folder` as tagged PDF with an outline, on both papers. Needs a Chromium. */
export async function press(folder: string, parts: readonly Part[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: seeToChromium(), args: [...FLAGS, '--disable-gpu'] });
  const page = await browser.newPage();
  for (const part of parts) {
    await page.goto(pathToFileURL(path.join(folder, `${part.id}.html`)).href);
    await page.evaluate(() => document.fonts.ready);
    await lighten(page);
    for (const paper of Object.keys(PAPERS) as (keyof typeof PAPERS)[]) {
      mkdirSync(path.join(folder, paper), { recursive: true });
      await print(page, part, paper, path.join(folder, paper, `${part.id}.pdf`));
    }
  }
  await browser.close();
}

async function print(page: Page, { title, poster = false }: Part, paper: keyof typeof PAPERS, file: string): Promise<void> {
  const foot = `<div style="width:100%;padding:0 12mm;font:7pt sans-serif;color:#333;display:flex;justify-content:space-between"><span>${escape(title)} · Ten Days: Petrograd, 1917</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
  await page.pdf({
    path: file,
    format: PAPERS[paper][poster ? 1 : 0],
    landscape: poster,
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: !poster,
    headerTemplate: '<span></span>',
    footerTemplate: foot,
    margin: poster ? { top: '8mm', bottom: '8mm', left: '8mm', right: '8mm' } : { top: '11mm', bottom: '13mm', left: '12mm', right: '12mm' },
  });
}

/** A print keeps a WebP as bare pixels, which makes a poster of 24 MB; a JPEG it keeps as it is. */
async function lighten(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const place of document.querySelectorAll('svg image')) {
      const picture = new Image();
      picture.src = place.getAttribute('href') ?? '';
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.width, picture.height];
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      place.setAttribute('href', canvas.toDataURL('image/jpeg', 0.82));
    }
  });
}
