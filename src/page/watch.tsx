import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useWordsOver } from './broadsides.tsx';
import { hourFrom } from './hours.ts';
import { Icon } from './marks.tsx';
import type { Model, Send } from './model.ts';
import type { Passage } from './passages.ts';
import { readingTime } from './settings.ts';
import { WATCH } from './words.ts';

const SPEEDS = [0.5, 1, 2, 4] as const;

/** The record, or any run, played by itself: play and pause, a step, an event, a place on the line, how fast. */
export function WatchBar({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  const { all, heard, settings } = model;
  const [plays, setPlays] = useState(false);
  const [speed, setSpeed] = useState<number>(1);
  const at = heard.length - 1;
  const seek = (passage: number) => send({ type: 'seek', passage });
  const text = `${heard.at(-1)?.beats.map((beat) => beat.text).join(' ') ?? ''} ${useWordsOver()}`;
  const done = at >= all.length - 1;
  useEffect(() => {
    if (!plays || done) return undefined;
    const timer = setTimeout(() => seek(at + 1), readingTime(text, settings.pace) / speed);
    return () => clearTimeout(timer);
  }, [plays, at, speed, done, text, settings.pace]);
  useKeys({ ' ': () => setPlays(!plays), ArrowRight: () => seek(at + 1), ArrowLeft: () => seek(at - 1), PageDown: () => seek(eventFrom(all, at, 1)), PageUp: () => seek(eventFrom(all, at, -1)) });
  return (
    <div class="watch" role="group" aria-label={WATCH.title}>
      <input
        type="range"
        aria-label={WATCH.line}
        min={0}
        max={all.length - 1}
        value={at}
        aria-valuetext={whereIn(all[at], model.round.from)}
        onInput={(event) => seek(Number(event.currentTarget.value))}
      />
      <p class="where" aria-hidden="true">{whereIn(all[at], model.round.from)}</p>
      <div class="onward">
        <button type="button" aria-label={WATCH.eventBefore} onClick={() => seek(eventFrom(all, at, -1))}><Icon id="eventBack" /></button>
        <button type="button" aria-label={WATCH.back} onClick={() => seek(at - 1)}><Icon id="stepBack" /></button>
        <button type="button" class="main" aria-pressed={plays && !done} onClick={() => setPlays(!plays)}><Icon id={plays && !done ? 'pause' : 'play'} /> {plays && !done ? WATCH.pause : WATCH.play}</button>
        <button type="button" aria-label={WATCH.on} onClick={() => seek(at + 1)}><Icon id="stepOn" /></button>
        <button type="button" aria-label={WATCH.eventNext} onClick={() => seek(eventFrom(all, at, 1))}><Icon id="eventOn" /></button>
        <label class="speed">
          <span>{WATCH.speed}</span>{' '}
          <select aria-label={WATCH.speed} value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
            {SPEEDS.map((one) => <option key={one} value={one}>{WATCH.times(one)}</option>)}
          </select>
        </label>
      </div>
      <p class="keys">{WATCH.keys}</p>
    </div>
  );
}

/** The nearest passage after (or before) the nth that tells an event; the last (or first) when there is none. */
export function eventFrom(all: readonly Passage[], at: number, way: 1 | -1): number {
  const tells = (passage: Passage) => passage.beats.some(({ event }) => event !== undefined);
  const next = way === 1 ? all.findIndex((passage, n) => n > at && tells(passage)) : all.findLastIndex((passage, n) => n < at && tells(passage));
  return next >= 0 ? next : way === 1 ? all.length - 1 : 0;
}

function whereIn(passage: Passage | undefined, day: number): string {
  const beat = passage?.beats.at(-1);
  return beat === undefined ? '' : hourFrom(beat.at, day);
}

/** Keys of a player, where nothing that has a use for them holds the focus. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const busy = event.target instanceof Element && event.target.closest('button, a, input, select, textarea, summary') !== null;
      const deed = keys[event.key];
      if (busy || deed === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
