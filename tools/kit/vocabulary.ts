import { escape, inline, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';

/** The codex's words, in the order of the alphabet. */
export function vocabulary(shelf: Shelf): Part {
  const words = shelf.words.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const short = (ids: readonly string[]) => ids.map((id) => shelf.sources.get(id)?.short ?? id).join('; ');
  return {
    id: 'vocabulary',
    title: 'Vocabulary',
    lead: `${words.length} words of the night, as they were used at the time. What came later is set in italics.`,
    body: `<div class="columns">${words.map(({ id, title, text, later, src }) => `<section class="word" id="word-${escape(id)}"><h2>${escape(title)}</h2>${text.map((one) => `<p>${inline(one)}</p>`).join('')}${later === null ? '' : `<p class="came"><i>${inline(later)}</i></p>`}<p class="src">${escape(short(src))}</p></section>`).join('\n')}</div>`,
  };
}
