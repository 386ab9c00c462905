import { even, wrap, type Slug } from './galley.ts';
import type { Article } from './paper.ts';
import { PAPER } from './words.ts';

/** A front page to be drawn: its day in both calendars, and its news. */
export interface Page {
  readonly oldStyle: string;
  readonly newStyle: string;
  readonly articles: readonly Article[];
}

const WIDE = 1200;
const HIGH = 1600;
const EDGE = 72;
const PAPER_COLOUR = '#ebdfc6';
const INK = '#1a1613';
const GREY = '#5c564b';
const RED = '#a3201a';
const FACES = { display: 'Oranienbaum', body: '"PT Serif"', period: '"Old Standard TT"', caps: 'Oswald' } as const;
/** The body is set as large as it will go in, between these sizes. */
const SIZES = { largest: 36, smallest: 15 } as const;

/** The page as a PNG, in the game's own type on paper. Rejects when the browser draws nothing or gives nothing back. */
export async function pictureOf(page: Page): Promise<Blob> {
  await Promise.all(Object.values(FACES).map((face) => document.fonts.load(`${face === FACES.period ? 'italic ' : ''}${face === FACES.caps ? '500' : '400'} 40px ${face}`)));
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = HIGH;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  draw(pen, page);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob === null ? fail(new Error('no picture')) : done(blob)), 'image/png'));
}

function draw(pen: CanvasRenderingContext2D, page: Page): void {
  pen.fillStyle = PAPER_COLOUR;
  pen.fillRect(0, 0, WIDE, HIGH);
  pen.textBaseline = 'alphabetic';
  const [lead, ...rest] = page.articles;
  const top = drawHeadlines(pen, lead?.headlines ?? [], drawMasthead(pen, page));
  drawColumns(pen, lead === undefined ? [] : [{ ...lead, headlines: [] }, ...rest], top, HIGH - EDGE - 46);
  rule(pen, HIGH - EDGE - 20, 1.5);
  write(pen, PAPER.credit, WIDE / 2, HIGH - EDGE + 10, `italic 22px ${FACES.period}`, 'center', GREY);
}

/** The name, the rules and the day in both calendars; returns the height reached. */
function drawMasthead(pen: CanvasRenderingContext2D, { oldStyle, newStyle }: Page): number {
  rule(pen, EDGE, 6);
  rule(pen, EDGE + 12, 1.5);
  write(pen, PAPER.name, WIDE / 2, EDGE + 126, `400 116px ${FACES.display}`, 'center');
  rule(pen, EDGE + 164, 1.5);
  const size = `italic 28px ${FACES.period}`;
  write(pen, oldStyle, EDGE, EDGE + 200, size, 'left');
  write(pen, newStyle, WIDE - EDGE, EDGE + 200, size, 'right');
  write(pen, PAPER.place.toUpperCase(), WIDE / 2, EDGE + 198, `500 21px ${FACES.caps}`, 'center', RED);
  rule(pen, EDGE + 218, 1.5);
  rule(pen, EDGE + 224, 5);
  return EDGE + 224;
}

function drawHeadlines(pen: CanvasRenderingContext2D, headlines: readonly string[], from: number): number {
  let y = from;
  for (const [n, headline] of headlines.entries()) {
    const size = n === 0 ? 82 : 42;
    pen.font = `400 ${size}px ${FACES.display}`;
    for (const line of wrap(headline, WIDE - 2 * EDGE, widthBy(pen))) {
      y += size * 1.12;
      write(pen, line, WIDE / 2, y, pen.font, 'center');
    }
    y += 14;
  }
  if (headlines.length > 0) rule(pen, y + 18, 1.5);
  return y + 18;
}

function drawColumns(pen: CanvasRenderingContext2D, articles: readonly Article[], top: number, foot: number): void {
  const letters = articles.flatMap(({ paragraphs }) => paragraphs).join('').length;
  const count = letters > 900 ? 3 : 2;
  const gap = 40;
  const width = (WIDE - 2 * EDGE - gap * (count - 1)) / count;
  const { size, columns } = fit(pen, articles, count, width, foot - top - 20);
  for (const [n, column] of columns.entries()) {
    const x = EDGE + n * (width + gap);
    if (n > 0) upright(pen, x - gap / 2, top + 20, foot - 8);
    let y = top + 14;
    for (const [at, slug] of column.entries()) {
      y += slug.height + (at === 0 ? 0 : slug.above);
      write(pen, slug.text, slug.kind === 'first' ? x + size : x, y, fontOf(slug.kind, size), 'left');
    }
  }
}

/** The largest type in which all goes in; in the smallest, what does not is left for the inside of the paper. */
function fit(pen: CanvasRenderingContext2D, articles: readonly Article[], count: number, width: number, height: number): { size: number; columns: readonly (readonly Slug[])[] } {
  for (let size: number = SIZES.largest; size >= SIZES.smallest; size--) {
    const columns = even(slugsOf(pen, articles, size, width), count, height);
    if (columns !== null) return { size, columns };
  }
  const size = SIZES.smallest;
  const slugs = slugsOf(pen, articles, size, width);
  for (let kept = slugs.length - 1; kept > 0; kept--) {
    const inside: Slug = { text: PAPER.continued, kind: 'first', height: size * 1.36, above: 0 };
    const columns = even([...slugs.slice(0, kept), inside], count, height);
    if (columns !== null) return { size, columns };
  }
  return { size, columns: [] };
}

function slugsOf(pen: CanvasRenderingContext2D, articles: readonly Article[], size: number, width: number): Slug[] {
  const lines = (text: string, kind: Slug['kind'], room: number) => {
    pen.font = fontOf(kind, size);
    return wrap(text.replaceAll('_', ''), room, widthBy(pen), kind === 'text' ? size : 0);
  };
  return articles.flatMap(({ headlines, paragraphs }) => [
    ...headlines.flatMap((text) => lines(text, 'head', width).map((line, n): Slug => ({ text: line, kind: 'head', height: size * 1.5, above: n === 0 ? size : 0 }))),
    ...paragraphs.flatMap((text) => lines(text, 'text', width).map((line, n): Slug => ({ text: line, kind: n === 0 ? 'first' : 'text', height: size * 1.36, above: n === 0 ? size * 0.5 : 0 }))),
  ]);
}

function fontOf(kind: Slug['kind'], size: number): string {
  return kind === 'head' ? `400 ${Math.round(size * 1.35)}px ${FACES.display}` : `400 ${size}px ${FACES.body}`;
}

function widthBy(pen: CanvasRenderingContext2D): (text: string) => number {
  return (text) => pen.measureText(text).width;
}

function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, align: CanvasTextAlign, colour: string = INK): void {
  pen.font = font;
  pen.textAlign = align;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

function rule(pen: CanvasRenderingContext2D, y: number, thick: number): void {
  pen.fillStyle = INK;
  pen.fillRect(EDGE, y, WIDE - 2 * EDGE, thick);
}

function upright(pen: CanvasRenderingContext2D, x: number, from: number, to: number): void {
  pen.fillStyle = GREY;
  pen.fillRect(x, from, 1.5, to - from);
}
