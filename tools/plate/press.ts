import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';

/** One encoding of a drawing. */
export interface Print {
  readonly width: number;
  /** WebP quality from 0 to 1. */
  readonly quality: number;
  /** Blur in printed pixels, for prints too small to hold the lines. */
  readonly soften?: number;
}

/** One drawing, rendered once at the width of its first print; the other prints are made from that. */
export interface Order {
  readonly svg: string;
  /** Height over width. */
  readonly aspect: number;
  readonly prints: readonly [Print, ...Print[]];
}

export interface Printed {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

const SYSTEM_BROWSER = '/usr/bin/chromium';
/** Software rendering of the whole plate takes half a minute on a slow machine. */
const PATIENCE_MS = 300_000;

/** Prints drawings as WebP in headless Chromium; `styles` are the rules of the page, fonts among them. Nothing lies behind a drawing. Throws when no browser starts. */
export async function press(orders: readonly Order[], styles: string): Promise<Printed[][]> {
  const browser = await chromium.launch({
    ...(existsSync(SYSTEM_BROWSER) ? { executablePath: SYSTEM_BROWSER } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--mute-audio', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    const printed: Printed[][] = [];
    for (const order of orders) printed.push(await run(page, order, styles));
    return printed;
  } finally {
    await browser.close();
  }
}

async function run(page: Page, { svg, aspect, prints }: Order, styles: string): Promise<Printed[]> {
  const [{ width }] = prints;
  const height = Math.round(width * aspect);
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><style>${styles}body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`, { timeout: PATIENCE_MS });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shot = await page.screenshot({ type: 'png', omitBackground: true, timeout: PATIENCE_MS });
  await page.setContent('');
  const sheets = prints.map((print) => ({ ...print, height: Math.round(print.width * aspect) }));
  const encoded = await page.evaluate(encode, { png: shot.toString('base64'), sheets });
  return sheets.map((sheet, k) => ({ data: Buffer.from(encoded[k] ?? '', 'base64'), width: sheet.width, height: sheet.height }));
}

/** Runs in the page: the browser has the encoder. Answers base64. */
async function encode({ png, sheets }: { png: string; sheets: { width: number; height: number; quality: number; soften?: number }[] }): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  return sheets.map(({ width, height, quality, soften = 0 }) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas to print on');
    context.imageSmoothingQuality = 'high';
    context.filter = soften > 0 ? `blur(${soften}px)` : 'none';
    context.drawImage(image, 0, 0, width, height);
    return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
  });
}
