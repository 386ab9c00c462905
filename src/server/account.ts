import type { Book } from '../core/book.ts';
import { hour } from '../core/moment.ts';
import { decide, open } from '../core/step.ts';
import type { Log } from '../core/run.ts';
import { SIDES, type Side } from '../core/sides.ts';
import type { Props } from '../class/ballot.ts';
import type { Count, Sitting } from '../class/classroom.ts';
import { benchOf } from '../class/plan.ts';
import { BENCH_NAMES, OPINION_NAMES, REPORT } from '../class/words.ts';
import { OPINIONS } from '../class/seat.ts';
import { debriefOf } from '../class/wall.ts';

/** Something to take away: its text and what it is. */
export interface Account {
  readonly body: string;
  readonly type: string;
}

const COLUMNS = ['round', 'side', 'bench', 'played by', 'order', 'votes', 'settled by', 'really done', 'sources'] as const;

/** A row per side and round: the order, the count, what was really done, the sources of that side’s brief. No seat is in it. */
export function csvOf(book: Book, { room, run }: Sitting): Account {
  const really = reallyDone(book, room.log);
  const rows = room.log.sides.length === 0 ? [] : run.taken.filter(({ ask }) => ask === 'order').map(({ round, side, text }) => {
    const count = room.counts.find((one) => one.round === round && one.question === side && one.ask === 'order');
    const sources = new Set(run.beats.filter((beat) => beat.round === round && beat.part === 'brief' && beat.reaches.includes(side)).flatMap(({ src }) => src));
    const played = room.log.sides.includes(side) && count?.by !== 'program' ? 'class' : 'program';
    return [round, side, benchOf(room.plan, side), played, text, votesOf(count), count?.by ?? 'program', really.get(`${round} ${side}`) ?? '', [...sources].join(' ')];
  });
  return { body: [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n'), type: 'text/csv' };
}

/** What each side really did in each round, in the words of the option that stood for it in this run, by “round side”. */
function reallyDone(book: Book, log: Log): Map<string, string> {
  const done = new Map<string, string>();
  log.decisions.reduce((run, decision) => {
    const option = decision.ask === 'order' ? run.asks[decision.side]?.options.find(({ historical }) => historical) : undefined;
    if (option !== undefined) done.set(`${decision.round} ${decision.side}`, option.text);
    return decide(book, run, { type: 'decide', ...decision });
  }, open(book, log));
  return done;
}

function votesOf(count: Count | undefined): string {
  return Object.entries(count?.votes ?? {}).filter(([, votes]) => votes > 0).map(([option, votes]) => `${option} ${votes}`).join('; ');
}

/** A cell that no spreadsheet takes for a formula. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The log of the night: the game itself opens it. */
export function logOf({ room }: Sitting): Account {
  return { body: JSON.stringify(room.log, null, 1), type: 'application/json' };
}

/** The night on paper: a page that prints, with nothing but its own words in it. */
export function reportOf(book: Book, props: Props, sitting: Sitting): Account {
  const { record, counts, aims, readings, ending, opinions, rounds } = debriefOf(book, props, sitting);
  const { log } = sitting.room;
  const programmed = SIDES.filter((side) => !log.sides.includes(side));
  const really = reallyDone(book, log);
  const paragraphs = (beats: readonly { readonly text: string }[]) => beats.map(({ text }) => `<p>${prose(text)}</p>`).join('');
  const orders = rounds.map(({ id, title }) => {
    const rows = sitting.run.taken.filter((one) => one.round === id && one.ask === 'order').map(({ side, text }) => {
      const count = counts.find((one) => one.round === id && one.question === side && one.ask === 'order');
      return `<tr><th scope="row">${BENCH_NAMES[side]}</th><td>${prose(text)}</td><td>${escape(count === undefined || count.by === 'program' ? REPORT.program : votesOf(count))}</td><td>${prose(really.get(`${id} ${side}`) ?? '')}</td></tr>`;
    });
    return rows.length === 0 ? '' : `<h3>${escape(title)}</h3><table><thead><tr><th>${REPORT.side}</th><th>${REPORT.order}</th><th>${REPORT.votes}</th><th>${REPORT.really}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  });
  const differ = record.filter(({ verdict }) => verdict !== 'same' && verdict !== 'unheard').map(({ title, verdict, run, recorded, because }) => {
    const hours = [recorded === undefined ? '' : `${REPORT.record} ${hour(recorded)}`, run === undefined ? '' : `${REPORT.night} ${hour(run)}`].filter((one) => one !== '').join(', ');
    const why = because.map(({ side, text }) => `${BENCH_NAMES[side]}: ${text}`).join('; ');
    return `<li><b>${escape(title)}</b>: ${REPORT.verdicts[verdict]} (${hours})${why === '' ? '' : `. ${escape(why)}`}</li>`;
  });
  const aimed = (side: Side) => aims.filter(({ reaches }) => reaches.includes(side)).flatMap(({ aim, text }) => (aim === undefined ? [] : [`<li><b>${prose(aim.wanted)}</b> (${REPORT.aims[aim.reached]}${aim.owner === undefined ? '' : `, ${REPORT.secret}`}). ${prose(text)}</li>`])).join('');
  const body = [
    `<h1>${REPORT.title}</h1>`,
    sitting.room.plan.merged.map((pair) => `<p>${REPORT.merged(pair.map((side) => BENCH_NAMES[side]).join(', '))}</p>`).join(''),
    programmed.length === 0 ? '' : `<p>${REPORT.played(programmed.map((side) => BENCH_NAMES[side]).join(', '))}</p>`,
    `<h2>${REPORT.ending}</h2>${paragraphs(ending)}`,
    `<h2>${REPORT.orders}</h2>${orders.join('')}`,
    `<h2>${REPORT.differs}</h2><ol>${differ.join('')}</ol>`,
    `<h2>${REPORT.aimsTitle}</h2>${SIDES.map((side) => `<h3>${BENCH_NAMES[side]}</h3><ul>${aimed(side)}</ul>`).join('')}`,
    `<h2>${REPORT.readings}</h2>${paragraphs(readings)}`,
    `<h2>${REPORT.opinions}</h2><ul>${OPINIONS.map((one) => `<li>${OPINION_NAMES[one]}: ${opinions.before[one]} ${REPORT.before}, ${opinions.after[one]} ${REPORT.after}</li>`).join('')}</ul>`,
  ].join('\n');
  const style = 'body{font:12pt/1.4 Georgia,serif;max-width:48em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:.3em;text-align:left;vertical-align:top}h3,tr,li{break-inside:avoid}';
  return { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${REPORT.title}</title><style>${style}</style>${body}</html>`, type: 'text/html' };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The story’s own emphasis, as HTML. */
function prose(text: string): string {
  return escape(text).replace(/_([^_]+)_/g, '<em>$1</em>');
}
