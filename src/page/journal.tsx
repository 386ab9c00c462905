import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Beat } from '../core/beat.ts';
import type { Taken } from '../core/run.ts';
import { Cause } from './cause.tsx';
import { ChartSection } from './chart.tsx';
import { placeName, source } from './facts.ts';
import { hourFrom } from './hours.ts';
import { JUDGED } from './judged.ts';
import { changesInWords } from './ledger.ts';
import { Text } from './line.tsx';
import { causesOf, type Model, type Send } from './model.ts';
import { nth } from './passages.ts';
import { transcriptOf } from './transcript.ts';
import { JOURNAL, PLAY } from './words.ts';

/** What was decided and the way back to it, what changed and why, and the whole telling as plain text. */
export function JournalScreen({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  const [sources, setSources] = useState(false);
  const changed = model.view.beats.filter(({ changes, because, part }) => !JUDGED.includes(part) && (Object.keys(changes).length > 0 || because.length > 0));
  return (
    <section class="screen journal">
      <h2 tabIndex={-1}>{JOURNAL.title}</h2>
      <WaysBack model={model} send={send} />
      {model.ended ? <ChartSection model={model} send={send} /> : null}
      <section>
        <h3>{JOURNAL.changes}</h3>
        <label class="check"><input type="checkbox" checked={sources} onChange={(event) => setSources(event.currentTarget.checked)} /> {JOURNAL.sources}</label>
        {changed.length === 0 ? <p class="lead">{JOURNAL.nothing}</p> : null}
        <ol class="entries">
          {changed.map((beat) => <Entry key={beat.id} model={model} beat={beat} sources={sources} />)}
        </ol>
      </section>
      <Transcript model={model} sources={sources} send={send} />
    </section>
  );
}

function WaysBack({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  const own = model.view.decisions.filter(({ side, by }) => side === model.seat && by === 'person');
  return (
    <section>
      <h3>{JOURNAL.decisions}</h3>
      <p class="lead">{own.length === 0 ? JOURNAL.none : JOURNAL.decisionsLead}</p>
      <ol class="ways">
        {own.map((taken) => (
          <li key={`${taken.round} ${taken.ask} ${taken.option}`}>
            <p><span class="label">{PLAY.decided[taken.ask]}</span> <Text of={taken.text} /></p>
            <button type="button" aria-label={JOURNAL.backToLabel(taken.text)} onClick={() => send({ type: 'back', nth: nth(model.run, taken) })}>{JOURNAL.backTo}</button>
          </li>
        ))}
      </ol>
      {own.length === 0 ? null : <button type="button" onClick={() => send({ type: 'undo' })}>{JOURNAL.undo}</button>}
    </section>
  );
}

function Entry({ model, beat, sources }: { readonly model: Model; readonly beat: Beat; readonly sources: boolean }): JSX.Element {
  const causes = causesOf(model, beat);
  const changes = changesInWords(beat.changes);
  return (
    <li>
      <p class="where">
        <time>{hourFrom(beat.at, model.round.from)}</time>
        {beat.place === undefined ? null : <span class="place">{placeName(beat.place)}</span>}
      </p>
      <p><Text of={beat.text} /></p>
      {changes.length === 0 ? null : <ul class="changes">{changes.map((change) => <li key={change}>{change}</li>)}</ul>}
      {beat.part === 'previously' ? null : (
        <details class="why">
          <summary>{JOURNAL.why}</summary>
          {causes.length === 0 ? <p>{JOURNAL.unknown}</p> : <Causes taken={causes} />}
        </details>
      )}
      {sources && beat.src.length > 0 ? <p class="note">{beat.src.map((id) => source(id).full).join(' ')}</p> : null}
    </li>
  );
}

function Causes({ taken }: { readonly taken: readonly Taken[] }): JSX.Element {
  return (
    <>
      <p>{JOURNAL.causes}</p>
      <ul>
        {taken.map((one) => (
          <li key={one.option}><Cause of={one} /></li>
        ))}
      </ul>
    </>
  );
}

function Transcript({ model, sources, send }: { readonly model: Model; readonly sources: boolean; readonly send: Send }): JSX.Element {
  const text = transcriptOf(model, sources);
  const shown = useRef<HTMLPreElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      send({ type: 'say', notice: JOURNAL.copied });
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      send({ type: 'say', notice: JOURNAL.notCopied });
    }
  };
  return (
    <section>
      <h3>{JOURNAL.transcript}</h3>
      <div class="onward">
        <button type="button" onClick={() => void copy()}>{JOURNAL.copy}</button>
        <button type="button" onClick={() => download(text)}>{JOURNAL.download}</button>
      </div>
      <pre class="transcript" ref={shown} tabIndex={0} aria-label={JOURNAL.transcript}>{text}</pre>
    </section>
  );
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = JOURNAL.file;
  link.click();
  URL.revokeObjectURL(link.href);
}
