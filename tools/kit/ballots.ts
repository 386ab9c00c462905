import type { Beat } from '../../src/core/beat.ts';
import { calendar, hour } from '../../src/core/moment.ts';
import type { Advice } from '../../src/core/marks.ts';
import type { Offer } from '../../src/core/view.ts';
import { SIDE_NAMES } from '../../src/page/words.ts';
import { escape, inline, list, prose, type Part } from './page.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import type { Shelf } from './shelf.ts';

/** For a class without any network: each side's brief and order sheet of each round, and slips for the ballot. */
export function ballots(shelf: Shelf): Part {
  const sheets = sheetsOf(shelf.book);
  return {
    id: 'ballots',
    title: 'Ballots and order sheets',
    lead: 'The Night on paper: five rounds, four sides, one screen.',
    body: [
      `<section class="how"><h2>How to play without a network</h2>${prose(shelf.texts.ballots)}</section>`,
      ...sheets.map((sheet) => `${briefOf(shelf, sheet)}\n${orderOf(shelf, sheet)}`),
      slips(),
    ].join('\n'),
  };
}

/** Letters for orders and figures for sealed answers, so that one slip serves every round. */
const LETTERS = 'ABCDEFGH';
const headOf = ({ round, side }: Sheet) => `Round ${round.number}, ${escape(round.title)}: ${SIDE_NAMES[side]}`;
const keyOf = ({ round, side }: Sheet) => `${round.id}-${side}`;

function briefOf(shelf: Shelf, sheet: Sheet): string {
  const [first] = sheet.brief;
  const chair = shelf.people.get(first?.chair ?? '');
  return `<section class="sheet brief ${sheet.side}" id="${keyOf(sheet)}">
<h2>${headOf(sheet)}</h2>
<p class="when">${when(first)} · for this side alone</p>
<h3>What everyone can see</h3>
${sheet.bulletin.map(({ text }) => `<p>${inline(text)}</p>`).join('\n')}
<h3>Your brief</h3>
${chair === undefined ? '' : `<p class="chair">You are ${escape(chair.name)}: ${escape(chair.role)}.</p>`}
${sheet.brief.map((beat) => told(shelf, beat)).join('\n')}
</section>`;
}

/** "Wednesday 25 October (7 November), 00:20". */
function when(beat: Beat | undefined): string {
  if (beat === undefined) return '';
  const { oldStyle, newStyle } = calendar(beat.at);
  return `${oldStyle.weekday} ${oldStyle.day} ${oldStyle.month} (${newStyle.day} ${newStyle.month}), ${hour(beat.at)}`;
}

function told(shelf: Shelf, { text, speaker, quote }: Pick<Beat, 'text' | 'speaker' | 'quote'>): string {
  if (quote !== undefined) return `<blockquote><p>${inline(text)} <cite>${escape(shelf.sources.get(quote)?.short ?? quote)}</cite></p></blockquote>`;
  return `<p>${speaker === undefined ? '' : `<b class="speaker">${escape(nameOf(shelf, speaker))}</b> `}${inline(text)}</p>`;
}

function nameOf(shelf: Shelf, person: string): string {
  return shelf.people.get(person)?.name.replace(/^(?:\p{Lu}[a-z]?\. )+/u, '') ?? person;
}

function orderOf(shelf: Shelf, sheet: Sheet): string {
  const several = sheet.cases.length > 1;
  const asked = sheet.cases.map(({ after, lines }) => `<div class="case">${several ? `<p class="after">If you have ordered: ${after.map(inline).join('; or: ')}</p>` : ''}${lines.map((line) => told(shelf, { text: line.text, ...(line.speaker === undefined ? {} : { speaker: line.speaker as NonNullable<Beat['speaker']> }) })).join('')}</div>`);
  return `<section class="sheet order ${sheet.side}" id="${keyOf(sheet)}-order">
<h2>${headOf(sheet)}, order sheet</h2>
<h3>Your order</h3>
<p class="hint">Nobody else learns of it before the clock runs. The letters were drawn by lot.</p>
${offers(shelf, sheet.orders, (n) => LETTERS[n] ?? '')}
<p class="write">Another answer that the screen shows as open: <span class="line"></span></p>
<h3>Sealed: one answer, opened only if the case arises</h3>
${asked.join('\n')}
${offers(shelf, sheet.seals, (n) => String(n + 1))}
<div class="result"><h3>For the host</h3><p>We order: <span class="line"></span></p><p>We seal: <span class="line"></span></p><p>Votes for the order <span class="line short"></span> of <span class="line short"></span> · for the sealed answer <span class="line short"></span> of <span class="line short"></span> · chair <span class="line name"></span></p></div>
</section>`;
}

function offers(shelf: Shelf, all: readonly Offer[], key: (n: number) => string): string {
  return `<ol class="offers">${all.map((offer, n) => `<li>
<p class="offer"><span class="key">${key(n)}</span> <span class="what">${inline(offer.text)}</span> <span class="tally">votes <span class="line short"></span></span></p>
${offer.locked === undefined ? '' : `<p class="locked">Not open as the night stands here: ${inline(offer.locked)}. Open only if the host’s screen says so.</p>`}
${advice(shelf, 'For', offer.for)}${advice(shelf, 'Against', offer.against)}</li>`).join('\n')}</ol>`;
}

function advice(shelf: Shelf, way: string, given: Advice | undefined): string {
  return given === undefined ? '' : `<p class="advice"><span class="way">${way}</span> <b class="speaker">${escape(nameOf(shelf, given.person))}</b> ${inline(given.words)}</p>`;
}

function slips(): string {
  const slip = `<p>Round <span class="line short"></span> Side <span class="line name"></span></p><p>Order <span class="boxes">${['A', 'B', 'C', 'D'].map((letter) => `<span class="box">${letter}</span>`).join(' ')}</span></p><p>Sealed <span class="boxes">${['1', '2', '3'].map((figure) => `<span class="box">${figure}</span>`).join(' ')}</span></p>`;
  return `<section class="slips"><h2>Slips for the secret ballot</h2><p>Ring one letter and one figure, fold, and hand it to the chair. One slip a student and round; copy this page.</p>${list(Array.from({ length: 12 }, () => slip))}</section>`;
}
