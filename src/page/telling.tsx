import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Decision } from './decision.tsx';
import { Ending } from './ending.tsx';
import { RecordSoFar } from './record.tsx';
import type { Model, Send } from './model.ts';
import { PassageText } from './passage.tsx';
import { readingTime } from './settings.ts';
import { PLAY, SIDE_NAMES } from './words.ts';

interface TellingProps {
  readonly model: Model;
  readonly send: Send;
  /** A night has been played to its end before: the record may be looked at on the way. */
  readonly knows: boolean;
}

/** The page of the game: what has been told, then what the reader can do. */
export function Telling({ model, send, knows }: TellingProps): JSX.Element {
  const { heard, next, view, settings } = model;
  const byItself = useByItself(model, send);
  const told = useFocusOnNew(heard.length, byItself);
  const lastAnswer = heard.findLastIndex(({ answers }) => answers !== undefined);
  const onward = next !== undefined && model.envelope === undefined;
  return (
    <section
      class="telling"
      onKeyDown={(event) => {
        if (onward && (event.key === 'Enter' || event.key === 'ArrowRight') && isText(event.target)) send({ type: 'hear' });
      }}
    >
      <h2 tabIndex={-1}>{PLAY.round(model.round.number, model.round.title)}</h2>
      <div ref={told} aria-live={byItself ? 'polite' : undefined}>
        {heard.map((passage, n) => (
          <div key={passage.from} class={n === heard.length - 1 ? 'passage newest' : 'passage'} tabIndex={-1}>
            <PassageText
              passage={passage}
              before={heard[n - 1]}
              settings={settings}
              day={model.round.from}
              undo={n === lastAnswer && !model.ended ? () => send({ type: 'undo' }) : undefined}
            />
          </div>
        ))}
      </div>
      {model.envelope === undefined ? null : (
        <section class="envelope">
          <h3>{PLAY.envelope}</h3>
          <p>{PLAY.envelopeLead}</p>
          <button type="button" class="seal" onClick={() => send({ type: 'hear' })}>{PLAY.openEnvelope}</button>
        </section>
      )}
      {onward ? <Onward model={model} send={send} /> : null}
      {next === undefined && view.question !== null ? (
        <Decision key={view.question.kind} question={view.question} numberKeys={settings.numberKeys} choose={(option) => send({ type: 'decide', option })} />
      ) : null}
      {next === undefined && view.question === null && !model.ended ? (
        <p class="lead">{PLAY.waiting(view.awaited.map((side) => SIDE_NAMES[side]).join(', '))}</p>
      ) : null}
      {model.ended ? <Ending model={model} send={send} /> : <RecordSoFar model={model} knows={knows} />}
    </section>
  );
}

/** How to hear more: one passage, in the clock also the rest at once, or by itself. */
function Onward({ model: { next, heard, settings }, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  const clock = next?.beats[0]?.part === 'clock';
  const starts = clock && heard.at(-1)?.beats[0]?.part !== 'clock';
  const { byItself } = settings;
  return (
    <div class="onward">
      <button type="button" class="main" onClick={() => send({ type: 'hear' })}>{starts ? PLAY.startClock : PLAY.goOn}</button>
      {clock ? (
        <>
          <button type="button" aria-pressed={byItself} onClick={() => send({ type: 'set', settings: { ...settings, byItself: !byItself } })}>
            {byItself && !starts ? PLAY.pause : PLAY.byItself}
          </button>
          <button type="button" onClick={() => send({ type: 'hear', rest: true })}>{PLAY.rest}</button>
        </>
      ) : null}
    </div>
  );
}

/** Once the clock has been started, tells on at reading pace, if the reader has turned that on. */
function useByItself({ heard, next, envelope, settings: { byItself, pace } }: Model, send: Send): boolean {
  const last = heard.at(-1)?.beats;
  const runs = byItself && next !== undefined && last?.[0]?.part === 'clock';
  const waits = runs && envelope === undefined;
  const text = last?.map((beat) => beat.text).join(' ') ?? '';
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => send({ type: 'hear' }), readingTime(text, pace));
    return () => clearTimeout(timer);
  }, [waits, text, pace, heard.length]);
  return runs;
}

/**
 * Moves the focus to the first passage that is new, which reads it out; so the telling is not a live region as well.
 * While the clock tells itself it is the other way round. After a step back, the focus goes to the last passage left.
 */
function useFocusOnNew(count: number, byItself: boolean): { readonly current: HTMLDivElement | null } {
  const told = useRef<HTMLDivElement>(null);
  const seen = useRef(count);
  useEffect(() => {
    const before = seen.current;
    seen.current = count;
    const passage = told.current?.children[Math.min(before, count - 1)];
    if (before === count || !(passage instanceof HTMLElement)) return;
    if (!byItself) passage.focus({ preventScroll: true });
    passage.scrollIntoView({ block: byItself ? 'nearest' : 'start' });
  }, [count]);
  return told;
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, input, select, textarea, summary') === null;
}
