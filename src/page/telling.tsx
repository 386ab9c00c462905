import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWordsOver } from './broadsides.tsx';
import { Couriers } from './couriers.tsx';
import { Decision } from './decision.tsx';
import { Ending } from './ending.tsx';
import { Hint, used } from './hint.tsx';
import { RecordSoFar } from './record.tsx';
import type { Model, Send } from './model.ts';
import { PassageText } from './passage.tsx';
import { readingTime, type HintId } from './settings.ts';
import { Ballot } from './table.tsx';
import { useLinks } from './terms.tsx';
import { WatchBar } from './watch.tsx';
import type { Passage } from './passages.ts';
import { PLAY, SIDE_NAMES, TABLE } from './words.ts';

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
  const here = heard.filter(({ beats }) => beats.at(-1)?.round === model.round.id);
  const told = useFocusOnNew(heard.length, heard.length - here.length, byItself || model.seat === 'watch');
  const lastAnswer = canUndo(model) ? heard.findLast(({ answers }) => answers !== undefined) : undefined;
  const watched = model.seat === 'watch';
  const onward = next !== undefined && model.envelope === undefined && !watched;
  const linked = useEarlier(useLinks() !== null, heard.length);
  const runs = onward && heard.at(-1)?.beats[0]?.part === 'clock';
  // One at a time; of keys only where there are some.
  const hint = runs && !matchMedia('(pointer: coarse)').matches && !settings.hintClock ? 'hintClock' : linked && !model.ended ? 'hintWord' : null;
  const use = (id: HintId) => {
    if (!settings[id]) send(used(settings, id));
  };
  return (
    <section
      class="telling"
      onKeyDown={(event) => {
        if (!onward || (event.key !== 'Enter' && event.key !== 'ArrowRight') || !isText(event.target)) return;
        use('hintClock');
        send({ type: 'hear' });
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.term') !== null) use('hintWord');
      }}
    >
      <h2 tabIndex={-1}>{PLAY.round(model.round.number, model.round.title)}</h2>
      <RoundsBefore model={model} />
      <div ref={told} aria-live={byItself ? 'polite' : undefined}>
        {here.map((passage, n) => (
          <div key={passage.from} class={n === here.length - 1 ? 'passage newest' : 'passage'} tabIndex={-1}>
            <PassageText
              passage={passage}
              before={here[n - 1]}
              settings={settings}
              day={model.round.from}
              undo={passage === lastAnswer && !model.ended ? () => send({ type: 'undo' }) : undefined}
            />
          </div>
        ))}
      </div>
      {hint === null ? null : <Hint id={hint} settings={settings} send={send} />}
      {watched ? <WatchBar model={model} send={send} /> : null}
      {watched && next === undefined && view.awaited.length > 0 ? <Ballot model={model} send={send} /> : null}
      {model.envelope === undefined || watched ? null : (
        <section class="envelope">
          <h3>{PLAY.envelope}</h3>
          <p>{PLAY.envelopeLead}</p>
          <button type="button" class="seal" onClick={() => send({ type: 'hear' })}>{PLAY.openEnvelope}</button>
        </section>
      )}
      {onward ? <Onward model={model} send={send} /> : null}
      {next === undefined && view.question !== null && view.errands !== null ? (
        <Couriers
          errands={view.errands}
          hint={<Hint id="hintCourier" settings={settings} send={send} />}
          send={(option) => {
            use('hintCourier');
            send({ type: 'decide', option, ask: 'courier' });
          }}
        />
      ) : null}
      {next === undefined && view.question !== null ? (
        <Decision key={view.question.kind} question={view.question} numberKeys={settings.numberKeys} choose={(option) => send({ type: 'decide', option })} />
      ) : null}
      {model.nextSide === null ? null : <button type="button" class="main pass-on" onClick={() => send({ type: 'pass' })}>{TABLE.next(SIDE_NAMES[model.nextSide])}</button>}
      {next === undefined && view.question === null && !model.ended && !watched && model.nextSide === null ? (
        <p class="lead">{PLAY.waiting(view.awaited.map((side) => SIDE_NAMES[side]).join(', '))}</p>
      ) : null}
      {model.ended ? <Ending model={model} send={send} /> : <RecordSoFar model={model} knows={knows} />}
    </section>
  );
}

/** At a table nobody takes back what another side has decided since. */
function canUndo({ run, seat }: Model): boolean {
  return run.log.decisions.findLast(({ by }) => by === 'person')?.side === seat;
}

/** The rounds that have been told, folded; their text is not made before it is wanted. */
function RoundsBefore({ model }: { readonly model: Model }): JSX.Element {
  const past = model.book.rounds.filter(({ id, from }) => from < model.round.from && model.heard.some(({ beats }) => beats.at(-1)?.round === id));
  return <>{past.map(({ id, number, title, from }) => <RoundBefore key={id} title={PLAY.roundBefore(number, title)} passages={model.heard.filter(({ beats }) => beats.at(-1)?.round === id)} model={model} day={from} />)}</>;
}

function RoundBefore({ title, passages, model, day }: { readonly title: string; readonly passages: readonly Passage[]; readonly model: Model; readonly day: number }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="rounds-before" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? passages.map((passage, n) => <PassageText key={passage.from} passage={passage} before={passages[n - 1]} settings={model.settings} day={day} undo={undefined} />) : null}
    </details>
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
  const text = `${last?.map((beat) => beat.text).join(' ') ?? ''} ${useWordsOver()}`;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => send({ type: 'hear' }), readingTime(text, pace));
    return () => clearTimeout(timer);
  }, [waits, text, pace, heard.length]);
  return runs;
}

/**
 * Moves the focus to the first passage that is new, which reads it out; so the telling is not a live region as well.
 * While the clock tells itself it is the other way round. It moves before the page is drawn, so that no key falls between
 * what was pressed and what is told. After a step back, the focus goes to the last passage left.
 */
function useFocusOnNew(count: number, folded: number, byItself: boolean): { readonly current: HTMLDivElement | null } {
  const told = useRef<HTMLDivElement>(null);
  const seen = useRef(count);
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = count;
    const passage = told.current?.children[Math.max(0, Math.min(before, count - 1) - folded)];
    if (before === count || !(passage instanceof HTMLElement)) return;
    if (!byItself) passage.focus({ preventScroll: true });
    passage.scrollIntoView({ block: byItself ? 'nearest' : 'start' });
  }, [count]);
  return told;
}

/** Whether something held already when that many had been told: what comes between waits for the next, and moves nothing now. */
function useEarlier(holds: boolean, count: number): boolean {
  const now = useRef(holds);
  now.current = holds;
  const [seen, setSeen] = useState({ count, held: holds });
  useEffect(() => setSeen({ count, held: now.current }), [count]);
  return seen.count === count && seen.held;
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, input, select, textarea, summary') === null;
}
