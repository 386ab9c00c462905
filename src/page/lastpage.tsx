import type { JSX } from 'preact';
import type { Beat } from '../core/beat.ts';
import { Cause } from './cause.tsx';
import { bothCalendars } from './hours.ts';
import { Line } from './line.tsx';
import { causesOf, type Model } from './model.ts';
import { useLinks } from './terms.tsx';
import { ENDING, PARTS } from './words.ts';

interface LastPageProps {
  readonly model: Model;
  readonly beats: readonly Beat[];
}

/** How the night ended, set like the last page of a book, and the decisions that decided it. */
export function LastPage({ model, beats }: LastPageProps): JSX.Element | null {
  const link = useLinks();
  const [first] = beats;
  if (first === undefined) return null;
  const words = link?.(beats.map(({ text }) => text));
  const decided = [...new Set(beats.flatMap((beat) => causesOf(model, beat)))];
  const { weekday, oldStyle, newStyle } = bothCalendars(first.at);
  return (
    <section class="lastpage">
      <h3 tabIndex={-1}>{PARTS.ending}</h3>
      <p class="dateline">{weekday} {oldStyle} · {newStyle}</p>
      <div class="leaf">
        {beats.map((beat, n) => <Line key={beat.id} beat={beat} words={words?.[n]} sources={model.settings.sources} />)}
      </div>
      {decided.length === 0 ? null : (
        <div class="deciding">
          <p class="label">{ENDING.decided}</p>
          <ul>{decided.map((taken) => <li key={`${taken.round} ${taken.side} ${taken.option}`}><Cause of={taken} /></li>)}</ul>
        </div>
      )}
    </section>
  );
}

/** How things stand: what the night has cost. */
export function Standing({ beats }: { readonly beats: readonly Beat[] }): JSX.Element {
  return (
    <section class="standing">
      <h3 tabIndex={-1}>{ENDING.standing}</h3>
      {beats.map((beat) => <Line key={beat.id} beat={beat} sources={false} />)}
    </section>
  );
}
