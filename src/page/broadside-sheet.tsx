import type { JSX } from 'preact';
import type { Beat } from '../core/beat.ts';
import { calendar, hour } from '../core/moment.ts';
import type { Broadside } from './broadside.ts';
import { person, placeName, source } from './facts.ts';
import { BROADSIDE } from './words.ts';

interface SheetProps {
  readonly print: Broadside;
  /** The beat that brings it: its hour and place are those of the run. */
  readonly beat: Beat;
  /** Ids of the heading and of the words, for whoever names the sheet by them. */
  readonly title: string;
  readonly words: string;
  readonly close: () => void;
}

/** One broadside: the same parts every time, each layout composing them in its own way. */
export function Sheet({ print, beat, title, words, close }: SheetProps): JSX.Element {
  const { layout, russian, kind, portrait, spoken = false, lines, figures = [], signed } = print;
  return (
    <article class={`bill bill-${layout}`}>
      <Shapes />
      <p class="dateline">{dateline(beat)}</p>
      <div class="heading">
        {russian.length === 0 ? null : <p class="russian" lang="ru">{russian.map((line, n) => <span key={n}>{line} </span>)}</p>}
        <h2 id={title}>{print.title}</h2>
        <p class="kind">{kind}</p>
      </div>
      {portrait === undefined ? null : (
        <figure class="face">
          <img src={person(portrait).portrait} alt="" width="300" height="360" decoding="async" />
          <figcaption>{person(portrait).name}</figcaption>
        </figure>
      )}
      <div class={spoken ? 'words spoken' : 'words'} id={words}>
        {lines.map((line, n) => <p key={n}>{spoken ? BROADSIDE.spoken(line, n === 0, n === lines.length - 1) : line}</p>)}
        {figures.length === 0 ? null : <ul class="figures">{figures.map(([label, number]) => <li key={number}><b>{number}</b> {label}</li>)}</ul>}
      </div>
      {signed.length === 0 ? null : <p class="signed">{signed.map((line) => <span key={line}>{line} </span>)}</p>}
      <div class="imprint">
        <p>{source(print.source).full}</p>
        <button type="button" onClick={close}>{BROADSIDE.close}</button>
      </div>
    </article>
  );
}

/** The solids of the block, that each layout cuts to its own shape. */
function Shapes(): JSX.Element {
  return <div class="shapes" aria-hidden="true"><i /><i /><i /><i /></div>;
}

/** "25 October (7 November) 1917, 10:00 · Smolny". */
function dateline({ at, place }: Beat): string {
  const { oldStyle, newStyle } = calendar(at);
  const when = BROADSIDE.dateline(`${oldStyle.day} ${oldStyle.month}`, `${newStyle.day} ${newStyle.month}`, hour(at));
  return place === undefined ? when : `${when} · ${placeName(place)}`;
}
