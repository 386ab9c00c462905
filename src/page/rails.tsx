import type { JSX } from 'preact';
import { hour, type Moment } from '../core/moment.ts';
import type { Comparison } from '../core/record.ts';
import type { Round } from '../core/book.ts';
import { RECORD } from './words.ts';

/** The record's hours above, the run's below, joined: a picture of the list that follows it, and hidden from readers of that. */
export function Rails({ round, entries }: { readonly round: Round; readonly entries: readonly Comparison[] }): JSX.Element {
  const x = (at: Moment) => Math.round(((at - round.from) / (round.to - round.from)) * 1000);
  const within = (at: Moment | undefined): at is Moment => at !== undefined && at >= round.from && at <= round.to;
  const hours = Array.from({ length: Math.floor((round.to - round.from) / 60) + 1 }, (_, n) => round.from + n * 60);
  return (
    <div class="rails" aria-hidden="true">
      <span class="label">{RECORD.recorded}</span>
      <svg viewBox="-12 0 1024 120" preserveAspectRatio="none">
        <path class="rail" d="M0 30H1000M0 90H1000" />
        {hours.map((at) => <path key={at} class="tick" d={`M${x(at)} 22V30M${x(at)} 90V98`} />)}
        {entries.map(({ event, recorded, run, verdict }) => (
          <g key={event} class={`join join-${verdict}`}>
            {within(recorded) && within(run) ? <path class="tie" d={`M${x(recorded)} 30L${x(run)} 90`} /> : null}
            {within(recorded) ? <path class={verdict === 'prevented' ? 'cross' : 'dot'} d={stroke(x(recorded), 30, verdict === 'prevented')} /> : null}
            {within(run) ? <path class="dot" d={stroke(x(run), 90, false)} /> : null}
          </g>
        ))}
      </svg>
      <span class="label">{RECORD.run}</span>
      <p class="ends"><span>{hour(round.from)}</span><span>{hour(round.to)}</span></p>
    </div>
  );
}

/** A dot is a stroke of no length with a round cap, so that it stays round however the picture is stretched. */
function stroke(x: number, y: number, crossed: boolean): string {
  return crossed ? `M${x - 7} ${y - 12}L${x + 7} ${y + 12}M${x + 7} ${y - 12}L${x - 7} ${y + 12}` : `M${x} ${y}h0`;
}
