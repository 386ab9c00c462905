import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StudentPapers } from '../class/paper.ts';
import { BENCH_NAMES, STUDENT } from '../class/words.ts';
import { BenchMark } from '../room/bench-mark.tsx';
import type { Setting } from './shelf.ts';
import { minutesLeft, type State } from './state.ts';

/** How often the advice of time is read anew (milliseconds). */
const TICK = 5_000;

/** Whose page this is, and what time is advised. */
export function Head({ state, me }: { readonly state: State; readonly me: StudentPapers['me'] }): JSX.Element {
  return (
    <header class="head">
      <p class="bench"><BenchMark bench={me.bench} /> <b>{BENCH_NAMES[me.bench]}</b></p>
      <p class="who"><span class="unseen">{STUDENT.nickname} </span>{me.nickname}</p>
      <Advice state={state} />
    </header>
  );
}

/** Minutes advised: never a limit, and never announced by itself. */
function Advice({ state }: { readonly state: State }): JSX.Element | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const timer = state.hall?.timer ?? null;
  if (timer === null) return null;
  const left = minutesLeft(state, Math.max(now, Date.now()));
  return <p class="advice">{left === null ? STUDENT.paused : STUDENT.minutes(left)}</p>;
}

interface FootProps {
  readonly setting: Setting;
  readonly lasting: boolean;
  readonly set: (setting: Setting) => void;
  readonly anew: () => void;
}

/** How this page is set, and the way out of a seat that is somebody else’s. */
export function Foot({ setting, lasting, set, anew }: FootProps): JSX.Element {
  const [asked, ask] = useState(false);
  const size = (step: number): void => set({ ...setting, size: Math.min(2, Math.max(0, setting.size + step)) as Setting['size'] });
  return (
    <footer class="foot">
      <h2 class="label">{STUDENT.page}</h2>
      <div class="tools">
        <button type="button" aria-disabled={setting.size === 2} onClick={() => size(1)}>{STUDENT.larger}</button>
        <button type="button" aria-disabled={setting.size === 0} onClick={() => size(-1)}>{STUDENT.smaller}</button>
        <label class="choice"><input type="checkbox" checked={setting.calm} onChange={(event) => set({ ...setting, calm: event.currentTarget.checked })} /> <span>{STUDENT.calm}</span></label>
      </div>
      {lasting ? null : <p class="hint">{STUDENT.notKept}</p>}
      <p class="hint" id="other-hint">{STUDENT.otherHint}</p>
      {asked ? (
        <div class="tools">
          <button type="button" class="main" ref={(button) => button?.focus()} onClick={anew}>{STUDENT.otherYes}</button>
          <button type="button" onClick={() => ask(false)}>{STUDENT.no}</button>
        </div>
      ) : <button type="button" aria-describedby="other-hint" onClick={() => ask(true)}>{STUDENT.other}</button>}
    </footer>
  );
}
