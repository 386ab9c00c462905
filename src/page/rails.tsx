import type { JSX } from 'preact';
import type { Round } from '../core/book.ts';
import { hour } from '../core/moment.ts';
import type { Comparison } from '../core/record.ts';
import { dayOf } from './hours.ts';
import { along, bounds, hoursOf, isMidnight, spanOf, within, written, type Span } from './timeline.ts';
import { RECORD } from './words.ts';

interface RailsProps {
  readonly rounds: readonly Round[];
  readonly entries: readonly Comparison[];
}

/** The record's hours above, the run's below, joined, over all rounds: a picture of the list that follows it, and hidden from readers of that. */
export function Rails({ rounds, entries }: RailsProps): JSX.Element {
  const span = spanOf(rounds);
  const x = (at: number) => along(span, at);
  return (
    <div class="rails" aria-hidden="true">
      <p class="bands">
        {rounds.map(({ id, number, title, from, to }) => (
          <span key={id} style={{ width: `${(to - from) / (span.to - span.from) * 100}%` }}><b>{number}</b> <i>{title}</i></span>
        ))}
      </p>
      <span class="label">{RECORD.recorded}</span>
      <svg viewBox="0 0 1000 120" preserveAspectRatio="none">
        {bounds(rounds).map((at) => <path key={at} class="bound" d={`M${x(at)} 0V120`} />)}
        <path class="rail" d="M0 30H1000M0 90H1000" />
        {hoursOf(span).map((at) => <path key={at} class={isMidnight(at) ? 'tick midnight' : 'tick'} d={`M${x(at)} ${isMidnight(at) ? 14 : 23}V30M${x(at)} 90V${isMidnight(at) ? 106 : 97}`} />)}
        {entries.map((entry) => <Join key={entry.event} span={span} entry={entry} />)}
      </svg>
      <span class="label">{RECORD.run}</span>
      <p class="scale">
        {written(span).map((at) => (
          <span key={at} class={x(at) > 960 ? 'last' : x(at) < 40 ? 'first' : ''} style={{ left: `${x(at) / 10}%` }}>{hour(at).slice(0, 2)}<small>:00</small>{isMidnight(at) ? <b>{dayOf(at)}</b> : null}</span>
        ))}
      </p>
    </div>
  );
}

function Join({ span, entry: { recorded, run, verdict } }: { readonly span: Span; readonly entry: Comparison }): JSX.Element {
  const x = (at: number) => along(span, at);
  return (
    <g class={`join join-${verdict}`}>
      {within(span, recorded) && within(span, run) ? <path class="tie" d={`M${x(recorded)} 30L${x(run)} 90`} /> : null}
      {within(span, recorded) ? <Dot x={x(recorded)} y={30} hollow={verdict === 'prevented'} /> : null}
      {within(span, run) ? <Dot x={x(run)} y={90} hollow={false} /> : null}
    </g>
  );
}

/** A dot is a stroke of no length with a round cap, so that it stays round however the picture is stretched; hollow for what did not happen. */
function Dot({ x, y, hollow }: { readonly x: number; readonly y: number; readonly hollow: boolean }): JSX.Element {
  const d = `M${x} ${y}h0`;
  return <><path class="dot" d={d} />{hollow ? <path class="dot hole" d={d} /> : null}</>;
}
