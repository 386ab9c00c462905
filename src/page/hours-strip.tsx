import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hour, type Moment } from '../core/moment.ts';
import { happened, named } from './happened.ts';
import { dayOf, daylights } from './hours.ts';
import { HolderMark } from './marks.tsx';
import type { Model } from './model.ts';
import { roundsOf } from './rounds.ts';
import { bounds, isMidnight, spanOf, written } from './timeline.ts';
import { HOURS, PLAY } from './words.ts';

/** The whole run as a strip of hours, filled up to now, with what is known to have changed hands, and what remains: a picture of the header's words. */
export function HoursStrip({ model }: { readonly model: Model }): JSX.Element {
  const { line, width } = useWidth();
  const rounds = roundsOf(model.book, model.run.log.scenario);
  const span = spanOf(rounds);
  const share = (at: Moment) => Math.min(1, Math.max(0, (at - span.from) / (span.to - span.from)));
  const x = (at: Moment) => `${share(at) * 100}%`;
  const marks = happened((model.view.whole ?? model.view).beats, span.from);
  const names = named(marks, (at) => share(at) * width, width);
  const { now } = model.view;
  return (
    <div class="hours-strip" aria-hidden="true">
      <p class="day">{model.book.scenarios.find(({ id }) => id === model.run.log.scenario)?.title} <span>{HOURS.strip}</span></p>
      <div class="strip-body" ref={line}>
        <div class="strip-bar">
          {daylights(span).map(({ up, down }) => <span key={up} class="daylight" style={{ left: x(up), width: `${(share(down) - share(up)) * 100}%` }} />)}
          <span class="gone" style={{ width: x(now) }} />
          {bounds(rounds).map((at) => <span key={at} class="bound" style={{ left: x(at) }} />)}
          <span class="needle" style={{ left: x(now) }} />
        </div>
        {marks.map(({ id, at, holder, name }) => (
          <span key={id} class="pin" style={{ left: x(at) }}><HolderMark holder={holder} />{names.has(id) ? <b>{name}</b> : null}</span>
        ))}
        {written(span).map((at) => <span key={at} class={isMidnight(at) ? 'tick midnight' : 'tick'} style={{ left: x(at) }}>{isMidnight(at) ? dayOf(at) : hour(at)}</span>)}
        {rounds.length < 2 ? null : rounds.map(({ id, number, title, from, to }) => (
          <span key={id} class={id === model.round.id ? 'band here' : 'band'} style={{ left: x(from), width: `${(share(to) - share(from)) * 100}%` }}>{from > model.round.from || (to - from) / (span.to - span.from) * width < title.length * 6.5 + 24 ? number : PLAY.band(number, title)}</span>
        ))}
      </div>
    </div>
  );
}

/** How long the line is, in pixels: names need room. */
function useWidth(): { readonly line: { readonly current: HTMLDivElement | null }; readonly width: number } {
  const line = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (line.current === null) return undefined;
    let frame = 0;
    // A frame later: written at once it would have the whole page laid out twice before anything is seen.
    const watch = new ResizeObserver(([entry]) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    });
    watch.observe(line.current);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return { line, width };
}
