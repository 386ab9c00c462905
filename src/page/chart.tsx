import type { JSX } from 'preact';
import { besideHistory, type Beside } from './history.ts';
import { chartOf, type Cell, type Row, type Stop } from './chart.ts';
import { useLater } from './later.ts';
import { Text } from './line.tsx';
import { StopMark, VerdictMark } from './marks.tsx';
import type { Model, Send } from './model.ts';
import { useWalked } from './roads.tsx';
import { roundsOf } from './rounds.ts';
import { CHART, ENDING, JOURNAL, SIDE_NAMES } from './words.ts';
import { SIDES, type Seat } from '../core/sides.ts';

/** Every decision of a run that is over, beside history and with the roads beside it; null while it is being worked out. */
export function useBeside({ book, run: { log } }: Model): readonly Beside[] | null {
  const walked = useWalked();
  return useLater(() => besideHistory(book, log, walked), [book, log, walked]);
}

/** The chart where nothing else has worked it out. */
export function ChartSection({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  return <Chart model={model} decisions={useBeside(model)} send={send} />;
}

interface ChartProps {
  readonly model: Model;
  readonly decisions: readonly Beside[] | null;
  readonly send: Send;
}

/** The chart of decisions: a table whose roles are said aloud, because it is laid out as lines with stops, and stacked where it is narrow. */
export function Chart({ model, decisions, send }: ChartProps): JSX.Element {
  return (
    <section class="chart">
      <h3 tabIndex={-1}>{CHART.title}</h3>
      <p class="lead">{CHART.lead}</p>
      {decisions === null ? <p class="lead">{ENDING.working}</p> : (
        <div class="lines">
          <table role="table" aria-label={CHART.title}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col"><span class="unseen">{CHART.round}</span></th>
                {SIDES.map((side) => <th key={side} role="columnheader" scope="col">{SIDE_NAMES[side]}</th>)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {chartOf(roundsOf(model.book, model.run.log.scenario), decisions).map((row) => <RoundRow key={row.round.id} row={row} seat={model.seat} send={send} />)}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function RoundRow({ row: { round, cells }, seat, send }: { readonly row: Row; readonly seat: Seat; readonly send: Send }): JSX.Element {
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><b>{round.number}</b> <span>{round.title}</span></th>
      {cells.map((cell) => (
        <td key={cell.side} role="cell" class={cell.side === seat ? 'mine' : ''}>
          <p class="whose" aria-hidden="true">{SIDE_NAMES[cell.side]}</p>
          <Stops cell={cell} seat={seat} send={send} />
        </td>
      ))}
    </tr>
  );
}

function Stops({ cell: { side, stops }, seat, send }: { readonly cell: Cell; readonly seat: Seat; readonly send: Send }): JSX.Element {
  return (
    <ol class="stops">
      {stops.map((stop, n) => (
        <li key={stop.key} class={`stop stop-${stop.kind} ${stop.taken ? 'taken' : ''}`}>
          <StopMark kind={stop.kind} taken={stop.taken} locked={stop.locked} />
          {stop.kind === stops[n - 1]?.kind ? null : <p class={stop.kind === 'order' ? 'unseen' : 'label'}>{CHART.kinds[stop.kind]}</p>}
          <p class="road"><Text of={stop.text} /></p>
          <Signs stop={stop} mine={side === seat} />
          {stop.reply === null ? null : <p class="reply">{stop.taken ? null : <span class="label">{CHART.walked}</span>} {stop.reply}</p>}
          {stop.nth === null || (seat !== 'watch' && side !== seat) ? null : <Back text={stop.text} nth={stop.nth} send={send} />}
        </li>
      ))}
    </ol>
  );
}

/** What a stop is, as marks with their words. */
function Signs({ stop: { kind, taken, really, locked }, mine }: { readonly stop: Stop; readonly mine: boolean }): JSX.Element | null {
  if (!taken && !really && !locked) return null;
  return (
    <p class="signs">
      {taken ? <b>{(mine ? CHART.yours : CHART.taken)[kind]}</b> : null}
      {really ? <span><VerdictMark verdict="same" /> {CHART.really}</span> : null}
      {locked ? <span>{CHART.shut}</span> : null}
    </p>
  );
}

function Back({ text, nth, send }: { readonly text: string; readonly nth: number; readonly send: Send }): JSX.Element {
  return <button type="button" class="quiet" aria-label={JOURNAL.backToLabel(text)} onClick={() => send({ type: 'back', nth })}>{JOURNAL.backTo}</button>;
}
