import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Beat } from '../core/beat.ts';
import { Aims } from './aims.tsx';
import { Chart, useBeside } from './chart.tsx';
import { Contents } from './contents.tsx';
import { Decisions } from './decided.tsx';
import { LastPage, Standing } from './lastpage.tsx';
import type { Model, Send } from './model.ts';
import { Papers } from './papers.tsx';
import { Readings } from './readings.tsx';
import { RecordWhole } from './record.tsx';
import { roundsOf } from './rounds.ts';
import { Whole } from './whole.tsx';
import { ENDING } from './words.ts';

/** When all has been told: how the night ended and what it cost, judged, read and printed; then beside the record, by decisions, and whole. */
export function Ending({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  const here = useRef<HTMLDivElement>(null);
  const beats = model.view.whole?.beats ?? [];
  const of = (part: Beat['part']) => beats.filter((beat) => beat.part === part);
  const rounds = roundsOf(model.book, model.run.log.scenario);
  const decisions = useBeside(model);
  const page = of('page');
  return (
    <div class="ending" ref={here}>
      <LastPage model={model} beats={of('ending')} />
      <Standing beats={of('standing')} />
      <Contents of={here} />
      <Aims seat={model.seat} beats={of('aims')} />
      <Readings beats={of('reading')} />
      {page.length === 0 ? null : <Papers model={model} beats={page} send={send} />}
      <RecordWhole model={model} />
      <Decisions seat={model.seat} rounds={rounds} decisions={decisions} />
      <Chart model={model} decisions={decisions} send={send} />
      <Whole seat={model.seat} rounds={rounds} beats={beats} />
      <section>
        <h3 tabIndex={-1}>{ENDING.next}</h3>
        <div class="onward">
          <button type="button" class="main" onClick={() => send({ type: 'go', screen: 'title' })}>{ENDING.again}</button>
          <button type="button" onClick={() => send({ type: 'go', screen: 'journal' })}>{ENDING.back}</button>
          <button type="button" onClick={() => send({ type: 'go', screen: 'saves' })}>{ENDING.keep}</button>
        </div>
      </section>
    </div>
  );
}
