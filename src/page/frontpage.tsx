import type { JSX } from 'preact';
import type { Beat } from '../core/beat.ts';
import { bothCalendars } from './hours.ts';
import { Text } from './line.tsx';
import { articlesOf, type Article } from './paper.ts';
import { PAPER } from './words.ts';

/** A front page as it is set. */
export function FrontPage({ label, beats }: { readonly label: string; readonly beats: readonly Beat[] }): JSX.Element {
  const [lead, ...rest] = articlesOf(beats);
  const { oldStyle, newStyle } = dateOf(beats);
  return (
    <figure class="paper">
      <figcaption>{label}</figcaption>
      <div class="sheet">
        <p class="name">{PAPER.name}</p>
        <p class="dateline"><b>{PAPER.place}</b> <span>{oldStyle}</span> <span>{newStyle}</span></p>
        {lead?.headlines.map((text, n) => (n === 0 ? <h4 key={text}><Text of={text} /></h4> : <p key={text} class="deck"><Text of={text} /></p>))}
        <div class="columns">
          {lead === undefined ? null : <News article={lead} />}
          {rest.map((article) => (
            <div key={article.headlines[0]}>
              {article.headlines.map((text, n) => (n === 0 ? <h5 key={text}><Text of={text} /></h5> : <p key={text} class="deck"><Text of={text} /></p>))}
              <News article={article} />
            </div>
          ))}
        </div>
      </div>
    </figure>
  );
}

function News({ article }: { readonly article: Article }): JSX.Element {
  return <>{article.paragraphs.map((text) => <p key={text}><Text of={text} /></p>)}</>;
}

/** The day of a page, in both calendars. */
export function dateOf(beats: readonly Beat[]): { readonly oldStyle: string; readonly newStyle: string } {
  const { weekday, oldStyle, newStyle } = bothCalendars(beats.at(-1)?.at ?? 0);
  return { oldStyle: `${weekday} ${oldStyle}`, newStyle };
}
