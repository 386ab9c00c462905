import { SIDES, isSide } from '../../src/core/sides.ts';
import { SIDE_NAMES } from '../../src/page/words.ts';
import { escape, inline, list, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';
import type { Role } from './things.ts';

/** Role cards, four to a page, to be cut out; the secret part is folded to the back. */
export function roles(shelf: Shelf): Part {
  const benches = [...SIDES, ...new Set(shelf.roles.map(({ bench }) => bench).filter((bench) => !isSide(bench)))];
  const body = benches.flatMap((bench) => {
    const cards = shelf.roles.filter((role) => role.bench === bench);
    const pages = Array.from({ length: Math.ceil(cards.length / 4) }, (_, n) => cards.slice(n * 4, n * 4 + 4));
    return pages.map((page, n) => `<section class="cards"><h2>${escape(nameOf(bench))}, ${n + 1} of ${pages.length}</h2><div class="four">${page.map((role) => card(shelf, role)).join('\n')}</div></section>`);
  });
  return {
    id: 'roles',
    title: 'Role cards',
    lead: 'Cut along the solid lines; fold the lower part to the back along the dashed one. What is on the back is for one person.',
    body: body.length === 0 ? '<p>There are no cards yet.</p>' : [overview(shelf, benches), ...body].join('\n'),
  };
}

/** Every card on one page, for whoever deals them. */
function overview(shelf: Shelf, benches: readonly string[]): string {
  const sides = benches.map((bench) => `<section><h2>${escape(nameOf(bench))}</h2>${list(shelf.roles.filter((role) => role.bench === bench).map(({ name, title }) => `<b>${escape(name)}</b>, ${escape(title)}`))}</section>`);
  return `<p>Deal each side’s cards in this order: the people first, who carry its argument, then deputies. “Your arguments are those of” names people in order: the card speaks the advice of the first of them who has any on the order sheet. Aims are told only in the debrief.</p><div class="dealt">${sides.join('\n')}</div>`;
}

function nameOf(bench: string): string {
  return isSide(bench) ? SIDE_NAMES[bench] : `The ${bench}`;
}

function card(shelf: Shelf, role: Role): string {
  const { id, name, title, who, wants, speaks, persuade, voice, secret, disputed, src, bench } = role;
  const short = src.map((one) => shelf.sources.get(one)?.short ?? one).join('; ');
  const names = (ids: readonly string[]) => ids.map((one) => (isSide(one) ? SIDE_NAMES[one] : (shelf.people.get(one)?.name ?? shelf.roles.find((other) => other.id === one)?.name ?? one))).join(', ');
  return `<article class="card" id="role-${escape(id)}">
<div class="front"><p class="bench">${escape(nameOf(bench))}</p><h3>${escape(name)}</h3><p class="title">${escape(title)}</p>
<p>${inline(who)}</p>
${row('In public you want', inline(wants))}
${row('You speak', inline(speaks))}
${persuade.length === 0 ? '' : row(isSide(bench) ? 'Win over' : 'Hear out', escape(names(persuade)))}
${voice.length === 0 ? '' : row('Your arguments are those of', escape(names(voice)))}</div>
<div class="back"><h4>${escape(name)}: for you alone</h4><p>${inline(secret)}</p>
${disputed === undefined ? '' : row('Disputed', inline(disputed))}
${short === '' ? '' : `<p class="src">${escape(short)}</p>`}</div>
</article>`;
}

function row(label: string, words: string): string {
  return `<p><b class="label">${label}</b> ${words}</p>`;
}
