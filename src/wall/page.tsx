import type { JSX } from 'preact';
import talk from '../../assets/class/debrief.json';
import type { Debrief } from '../class/paper.ts';
import { OPINIONS } from '../class/seat.ts';
import { BENCH_NAMES, OPINION_NAMES } from '../class/words.ts';
import { AimList } from '../page/aims.tsx';
import { FrontPage } from '../page/frontpage.tsx';
import { Line } from '../page/line.tsx';
import { Rails } from '../page/rails.tsx';
import { PAPER, PLAY, READING } from '../page/words.ts';
import { Entries } from './entries.tsx';
import { Orders } from './orders.tsx';
import type { Page } from './pages.ts';
import { PAGES } from './words.ts';

/** The heading of a page. */
export function titleOf(page: Page): string {
  switch (page.kind) {
    case 'differences':
      return page.round === null ? PAGES.before : PLAY.round(page.round.number, page.round.title);
    case 'orders':
      return PLAY.round(page.round.number, page.round.title);
    case 'aims':
      return BENCH_NAMES[page.side];
    case 'cards':
      return BENCH_NAMES[page.bench];
    case 'readings':
      return READING.titles[page.reading];
    case 'questions':
      return (talk.readings as Readonly<Record<string, string>>)[page.reading] ?? PAGES.sections.questions;
    case 'apart':
      return PAGES.apart;
    case 'ticket':
      return PAGES.ticket;
    case 'page':
    case 'rails':
    case 'ending':
    case 'opinions':
      return PAGES.sections[page.section];
  }
}

/** What stands on a page. */
export function PageOf({ page, debrief }: { readonly page: Page; readonly debrief: Debrief }): JSX.Element {
  switch (page.kind) {
    case 'ending':
    case 'readings':
      return <div class="prose">{page.beats.map((beat) => <Line key={beat.id} beat={beat} sources={false} />)}</div>;
    case 'apart':
      return <div class="prose"><p>{talk.out_of_role}</p></div>;
    case 'rails':
      return <Whole debrief={debrief} />;
    case 'differences':
      return <Entries entries={page.entries} day={(page.round ?? debrief.rounds[0])?.from ?? 0} />;
    case 'orders':
      return <Orders counts={page.counts} />;
    case 'aims':
      return <SideAims beats={page.beats} />;
    case 'cards':
      return <ul class="secrets">{page.cards.map(({ nickname, name, secret }) => <li key={nickname}><p class="who"><b>{nickname}</b> {name}</p><p>{secret}</p></li>)}</ul>;
    case 'page':
      return <section><h3 class="unseen">{PAPER.mine}</h3><div class="press" data-theme="light"><FrontPage label={PAPER.mine} beats={debrief.page} /></div><p class="lead">{PAGES.papers}</p></section>;
    case 'opinions':
      return <Opinions opinions={debrief.opinions} />;
    case 'questions':
      return <ol class="questions">{page.questions.map(({ id, text }) => <li key={id}>{text}</li>)}</ol>;
    case 'ticket':
      return <ol class="questions">{talk.ticket.map(({ id, text }) => <li key={id}>{text}</li>)}</ol>;
  }
}

function Whole({ debrief: { rounds, record } }: { readonly debrief: Debrief }): JSX.Element {
  const differ = record.filter(({ verdict }) => verdict !== 'same').length;
  return (
    <>
      <p class="sum">{PAGES.differ(differ)} {PAGES.same(record.length - differ)}</p>
      <Rails rounds={rounds} entries={record} />
      <p class="lead">{PAGES.rails}</p>
    </>
  );
}

/** What a side said aloud that it wanted, and what one of it kept secret, side by side. */
function SideAims({ beats }: { readonly beats: Debrief['aims'] }): JSX.Element {
  const groups = [[PAGES.public, beats.filter(({ aim }) => aim?.owner === undefined)], [PAGES.secret, beats.filter(({ aim }) => aim?.owner !== undefined)]] as const;
  return <div class="aims sides">{groups.map(([title, own]) => (own.length === 0 ? null : <section key={title}><h3>{title}</h3><AimList beats={own} /></section>))}</div>;
}

function Opinions({ opinions: { before, after } }: Pick<Debrief, 'opinions'>): JSX.Element {
  const sum = (of: typeof before) => OPINIONS.reduce((all, opinion) => all + of[opinion], 0);
  const most = Math.max(1, ...OPINIONS.flatMap((opinion) => [before[opinion], after[opinion]]));
  return (
    <>
      <p class="lead">{PAGES.opinionsLead} {PAGES.answered(sum(before), sum(after))}</p>
      <table class="opinions">
        <thead><tr><td /><th scope="col">{PAGES.beforeNight}</th><th scope="col">{PAGES.after}</th></tr></thead>
        <tbody>
          {OPINIONS.map((opinion) => (
            <tr key={opinion}>
              <th scope="row">{OPINION_NAMES[opinion]}</th>
              {[before, after].map((of, n) => (
                <td key={n}><b>{of[opinion]}</b> <span class={`bar ${n === 0 ? 'was' : ''}`} aria-hidden="true"><span style={{ width: `${of[opinion] / most * 100}%` }} /></span></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
