import { escape, inline, list, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';
import type { Doc } from './things.ts';

const KINDS = { origin: 'Origin', purpose: 'Purpose', limits: 'Limits' } as const;

/** The source packet: every document with its questions and its source; what came of each stands apart, at the end. */
export function documents(shelf: Shelf): Part {
  const later = shelf.documents.filter((one) => one.later !== null);
  return {
    id: 'documents',
    title: 'Source packet',
    lead: `${shelf.documents.length} documents of October and November 1917. Only what stands between quotation marks in the large type is the document; the rest is ours.`,
    body: `${shelf.documents.map((one, n) => document(shelf, one, n + 1)).join('\n')}
<section class="later held"><h2>What came of them</h2><p>For the teacher, or for the last ten minutes: nobody knew this at the time.</p>
<dl>${later.map((one) => `<dt>${shelf.documents.indexOf(one) + 1}. ${escape(one.title)}</dt><dd>${inline(one.later ?? '')}</dd>`).join('\n')}</dl></section>
<section class="later"><h2>Sources</h2><dl>${sources(shelf).map(({ short, full }) => `<dt>${escape(short)}</dt><dd>${escape(full)}</dd>`).join('\n')}</dl></section>`,
  };
}

function document(shelf: Shelf, one: Doc, n: number): string {
  const own = shelf.questions[one.id] ?? {};
  const asked = (['origin', 'purpose', 'limits'] as const).flatMap((kind) => (own[kind] === undefined ? [] : [`<b class="label">${KINDS[kind]}</b> ${escape(own[kind])}`]));
  return `<article class="document" id="document-${escape(one.id)}">
<h2>${n}. ${escape(one.title)}</h2>
<p class="when">${escape(one.author)} · ${escape(one.date)}</p>
<blockquote><p>“${escape(one.quote)}”</p></blockquote>
<p class="src">Source: ${escape(shelf.sources.get(one.source)?.short ?? one.source)}</p>
${one.text.map((text) => `<p>${inline(text)}</p>`).join('\n')}
<h3>Questions to document ${n}</h3>
${list([...one.questions.map(escape), ...asked], 'ol')}
</article>`;
}

/** Full titles of what the documents are quoted from and rest on. */
function sources(shelf: Shelf): { short: string; full: string }[] {
  const ids = new Set(shelf.documents.flatMap(({ source, src }) => [source, ...src]));
  return [...shelf.sources.values()].filter(({ id }) => ids.has(id));
}
