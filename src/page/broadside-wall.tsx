import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Beat } from '../core/beat.ts';
import type { Run } from '../core/run.ts';
import { firstPrint, printOf, wordsOn } from './broadside.ts';
import { Sheet } from './broadside-sheet.tsx';
import type { Model } from './model.ts';
import { readingTime } from './settings.ts';
import { BROADSIDE } from './words.ts';
import './broadside.css';
import './broadside-soviet.css';
import './broadside-official.css';

/** Milliseconds the new passage stands before its broadside covers it; whoever goes on sooner is not stopped. */
const AFTER = 450;

interface WallProps {
  readonly model: Model;
  /** The beat whose broadside is open. */
  readonly open: Beat | null;
  readonly show: (beat: Beat | null) => void;
}

/** The full screen a broadside fills. Any sign of wanting to go on closes it, and the focus is back where it was. */
export function Wall({ model, open, show }: WallProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  const [title, words] = [useId(), useId()];
  const print = open === null ? undefined : printOf(model.run, open);
  useNewlyTold(model, show);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null || current.open === (print !== undefined)) return;
    if (print === undefined) {
      current.close();
      return;
    }
    current.showModal();
    current.focus();
    current.scrollTop = 0;
  }, [print]);
  const close = () => show(null);
  useClosing(print === undefined ? null : wordsOn(print), model, close);
  const press = (event: KeyboardEvent) => {
    if (!['Enter', ' ', 'Escape'].includes(event.key)) return;
    event.stopPropagation();
    event.preventDefault();
    if (!event.repeat) close();
  };
  // Closed by the browser itself. Its word of it comes late, and another may be open by then.
  const closed = () => open !== null && box.current?.open !== true && show(null);
  return (
    <dialog ref={box} class="broadside" tabIndex={-1} aria-labelledby={title} aria-describedby={words} onKeyDown={press} onClose={closed} onClick={() => getSelection()?.isCollapsed !== false && close()}>
      {open === null || print === undefined ? null : <Sheet print={print} beat={open} title={title} words={words} close={close} />}
    </dialog>
  );
}

/** Opens the broadside of the newest passage when it is told: by going on, never by going back or by opening a run. */
function useNewlyTold(model: Model, show: WallProps['show']): void {
  const last = useRef(model);
  const shown = useRef(new Set<string>());
  useEffect(() => {
    const before = last.current;
    last.current = model;
    if (before.run !== model.run || before.seat !== model.seat || before.heard.length === model.heard.length) return undefined;
    show(null);
    const told = model.heard.length > before.heard.length ? firstPrint(model.run, model.heard.at(-1)?.beats ?? []) : null;
    if (told === null || !model.settings.broadsides) return undefined;
    const once = `${model.run.log.seed} ${model.seat} ${told.print.event}`;
    const timer = setTimeout(() => {
      if (shown.current.has(once) || document.activeElement instanceof HTMLInputElement) return; // a hand on the line of hours
      shown.current.add(once);
      show(told.beat);
    }, AFTER);
    return () => clearTimeout(timer);
  }, [model.run, model.seat, model.heard.length]);
}

/** Where the telling goes on by itself, so does this. */
function useClosing(words: string | null, { seat, settings }: Model, close: () => void): void {
  const runs = seat === 'watch' || settings.byItself;
  useEffect(() => {
    if (words === null || !runs) return undefined;
    const timer = setTimeout(close, readingTime(words, settings.pace));
    return () => clearTimeout(timer);
  }, [words, runs, settings.pace]);
}

/** All that is to be read on the broadside a beat brings. */
export function wordsOf(run: Run, beat: Beat): string {
  const print = printOf(run, beat);
  return print === undefined ? '' : wordsOn(print);
}

interface SeeProps {
  readonly run: Run;
  readonly beat: Beat;
  readonly open: (beat: Beat) => void;
}

/** A small print of it in the page, that opens it again. */
export function See({ run, beat, open }: SeeProps): JSX.Element | null {
  const print = printOf(run, beat);
  if (print === undefined) return null;
  return (
    <button type="button" class="see-broadside" aria-haspopup="dialog" onClick={() => open(beat)}>
      <span class={`small-print small-${print.layout}`} aria-hidden="true"><i /></span>
      <span><span class="what">{BROADSIDE.see}</span> <span class="which">{print.title}</span></span>
    </button>
  );
}
