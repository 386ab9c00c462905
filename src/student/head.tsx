import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StudentPapers } from '../class/paper.ts';
import { BENCH_NAMES, STUDENT } from '../class/words.ts';
import { BenchMark } from '../room/bench-mark.tsx';
import type { Setting } from './shelf.ts';
import { minutesLeft, type State } from './state.ts';

/** How often the advice of time is read anew (milliseconds). */
const TICK = 5_000;

interface HeadProps {
  readonly state: State;
  readonly me: StudentPapers['me'];
  readonly setting: Setting;
  readonly set: (setting: Setting) => void;
}

/** Whose page this is, what time is advised, and how the page is set. */
export function Head({ state, me, setting, set }: HeadProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const size = (step: number): void => set({ ...setting, size: Math.min(2, Math.max(0, setting.size + step)) as Setting['size'] });
  return (
    <header class="head">
      <div class="whose">
        {(me.sides.length > 1 ? me.sides : [me.bench]).map((bench) => <p key={bench} class="bench"><BenchMark bench={bench} /> <b>{BENCH_NAMES[bench]}</b></p>)}
        <p class="who"><span class="unseen">{STUDENT.nickname} </span>{me.nickname}</p>
      </div>
      <Advice state={state} />
      <button type="button" class="aa" aria-expanded={open} aria-controls="tools" onClick={() => setOpen(!open)}>
        <span aria-hidden="true">Aa</span><span class="unseen">{STUDENT.page}</span>
      </button>
      <div id="tools" class="tools" hidden={!open}>
        <button type="button" aria-disabled={setting.size === 2} onClick={() => size(1)}>{STUDENT.larger}</button>
        <button type="button" aria-disabled={setting.size === 0} onClick={() => size(-1)}>{STUDENT.smaller}</button>
        <label class="choice"><input type="checkbox" checked={setting.calm} onChange={(event) => set({ ...setting, calm: event.currentTarget.checked })} /> <span>{STUDENT.calm}</span></label>
      </div>
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

/** The way out of a seat that is somebody else’s; and what a browser that keeps nothing must be told. */
export function Foot({ lasting, anew }: { readonly lasting: boolean; readonly anew: () => void }): JSX.Element {
  const [asked, ask] = useState(false);
  return (
    <footer class="foot">
      {lasting ? null : <p>{STUDENT.notKept}</p>}
      <p class="hint" id="other-hint">{STUDENT.otherHint}</p>
      {asked ? (
        <div class="sure">
          <button type="button" class="main" ref={(button) => button?.focus()} onClick={anew}>{STUDENT.otherYes}</button>
          <button type="button" onClick={() => ask(false)}>{STUDENT.no}</button>
        </div>
      ) : <button type="button" aria-describedby="other-hint" onClick={() => ask(true)}>{STUDENT.other}</button>}
    </footer>
  );
}
