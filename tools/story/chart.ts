import { SIDES } from '../../src/core/sides.ts';
import type { Code } from '../walk/code.ts';
import type { Played } from './nights.ts';

/** Pixels: a bar at its longest, a line, the gap between two questions, a round's title, a column, the margin. */
const [BAR, LINE, GAP, HEAD, COLUMN, MARGIN] = [96, 18, 10, 40, 290, 24];
const INKS = { paper: '#EFE4CC', ink: '#1A1613', red: '#B3261E', grey: '#6B6157' } as const;

interface Row {
  readonly id: string;
  readonly share: number;
  readonly historical: boolean;
}

/** The decisions of the night as a picture: rounds down, sides across, each option with its share of the nights; what was done is red. Its words are the options' ids. */
export function chartOf(nights: readonly Played[], rounds: readonly string[], { options }: Pick<Code, 'options'>): string {
  const counts = new Map<string, number>();
  for (const { decisions } of nights) for (const decision of decisions) counts.set(decision, (counts.get(decision) ?? 0) + 1);
  const historical = new Set(options.filter(({ tags }) => tags.includes('history') || tags.includes('usual')).map(({ source, tags }) => `${source.split('.')[0] ?? ''}.${idOf(tags)}`));
  const marks: string[] = [];
  let top = MARGIN + HEAD;
  SIDES.forEach((side, n) => marks.push(text(MARGIN + n * COLUMN, MARGIN + 8, side, 'b')));
  for (const round of rounds) {
    marks.push(`<path d="M${String(MARGIN)} ${String(top - 26)}H${String(MARGIN + COLUMN * SIDES.length - 20)}" stroke="${INKS.ink}"/>`, text(MARGIN, top - 8, round, 'i'));
    let foot = top;
    SIDES.forEach((side, n) => {
      let y = top + LINE;
      for (const rows of questionsOf(`${round}_${side}`, side, round)) {
        for (const { id, share, historical: done } of rows) {
          marks.push(`<rect x="${String(MARGIN + n * COLUMN)}" y="${String(y - 11)}" width="${(share * BAR).toFixed(1)}" height="12" fill="${done ? INKS.red : INKS.grey}"/>`);
          marks.push(text(MARGIN + n * COLUMN + BAR + 6, y, `${(share * 100).toFixed(0)} % ${id}${done ? ' ◆' : ''}`));
          y += LINE;
        }
        y += GAP;
      }
      foot = Math.max(foot, y);
    });
    top = foot + HEAD;
  }
  const [width, height] = [MARGIN * 2 + COLUMN * SIDES.length - 20, top - HEAD + MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="Every decision of The Night and how often it is taken when all four sides are played by the program, alive" font-family="PT Sans Narrow, Arial Narrow, sans-serif" font-size="13" fill="${INKS.ink}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${INKS.paper}"/>`,
    ...marks,
    '</svg>',
    '',
  ].join('\n');

  /** The order and what is sealed, each with its options in the order of the ink; those never open are left out. */
  function questionsOf(knot: string, side: string, round: string): Row[][] {
    const mine = options.filter(({ source, tags }) => source.split('.')[0] === knot && idOf(tags) !== '');
    const rows = [...new Set(mine.map(({ tags }) => idOf(tags)))].map((id): Row & { readonly sealed: boolean } => ({
      id, share: (counts.get(`${round} ${side}.${id}`) ?? 0) / nights.length, historical: historical.has(`${knot}.${id}`),
      sealed: mine.some(({ source, tags }) => idOf(tags) === id && source.split('.')[1] === 'seal'),
    }));
    return [rows.filter(({ sealed }) => !sealed), rows.filter(({ sealed }) => sealed)];
  }
}

function idOf(tags: readonly string[]): string {
  return tags.find((tag) => tag.startsWith('id:'))?.slice('id:'.length).trim() ?? '';
}

function text(x: number, y: number, words: string, face: 'b' | 'i' | '' = ''): string {
  const style = face === 'b' ? ' font-weight="700"' : face === 'i' ? ' font-style="italic" font-size="16"' : '';
  return `<text x="${String(x)}" y="${String(y)}"${style}>${words}</text>`;
}
