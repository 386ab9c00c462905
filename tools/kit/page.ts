import { readFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';

/** One part of the kit: a page that stands by itself. */
export interface Part {
  /** The name of its file, without the ending. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** HTML, its headings from h2 on. */
  readonly body: string;
  /** Printed on one large sheet, across, without header and footer. */
  readonly poster?: boolean;
}

const FACES = [
  ['PT Serif', 'pt-serif', '400', 'normal'],
  ['PT Serif', 'pt-serif', '400', 'italic'],
  ['PT Serif', 'pt-serif', '700', 'normal'],
  ['PT Sans Narrow', 'pt-sans-narrow', '400', 'normal'],
  ['PT Sans Narrow', 'pt-sans-narrow', '700', 'normal'],
  ['Oranienbaum', 'oranienbaum', '400', 'normal'],
] as const;
const SUBSETS = [['latin', 'U+0000-00FF,U+2000-206F,U+2190-2193,U+25A1'], ['cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+2116'], ['cyrillic-ext', 'U+0460-052F']] as const;

/** The page of a part, with its type and its style inside it: it asks nothing of any other file. */
export function pageOf(root: string, { id, title, lead, body, poster = false }: Part): string {
  const style = ['base.css', 'parts.css', 'print.css'].map((file) => readFileSync(path.join(root, 'tools', 'kit', file), 'utf8')).join('');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Ten Days: Petrograd, 1917</title>
<style>${fonts(root, /[\u0400-\u052f]/.test(body))}${style}</style>
</head>
<body class="${id}${poster ? ' poster' : ''}">
<header><p class="game">Ten Days: Petrograd, 1917 · The Night in class</p><h1>${escape(title)}</h1><p class="lead">${escape(lead)}</p></header>
<main>
${body}
</main>
<footer><p>Compiled from the game by <code>npm run kit</code>. Text CC BY 4.0. Dates are Old Style; New Style is thirteen days ahead.</p></footer>
</body>
</html>
`;
}

function fonts(root: string, cyrillic: boolean): string {
  return FACES.flatMap(([family, pack, weight, style]) =>
    SUBSETS.slice(0, cyrillic ? SUBSETS.length : 1).map(([subset, range]) => {
      const data = readFileSync(path.join(root, `node_modules/@fontsource/${pack}/files/${pack}-${subset}-${weight}-${style}.woff2`)).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
    }),
  ).join('');
}

/** Text as HTML shows it. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text of the story, in which `_so_` is emphasis. */
export function inline(text: string): string {
  return escape(text).replace(/_([^_]+)_/g, '<em>$1</em>');
}

/** Our own Markdown as HTML. */
export function prose(markdown: string): string {
  return marked.parse(markdown, { async: false });
}

export function list(items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

/** A table with a caption; cells are HTML, and the first of each row names it. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const top = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table><caption>${escape(caption)}</caption><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table>`;
}
