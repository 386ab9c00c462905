import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../page/marks.tsx';
import { useKeys } from './keys.ts';
import { paceOf, placeOf, type Step } from './steps.ts';
import { WALL } from './words.ts';

/** Where the wall stands in what it tells, and the ways to go on. */
export interface Player {
  readonly at: number;
  readonly step: Step | undefined;
  readonly of: number;
  readonly plays: boolean;
  readonly done: boolean;
  readonly go: (to: number) => void;
  readonly toggle: () => void;
}

/** Steps told one by one, by themselves at reading pace until somebody pauses or steps; from the first whenever `key` is another. */
export function usePlayer(steps: readonly Step[], key: string, goesOn: boolean): Player {
  const [state, setState] = useState<{ readonly key: string; readonly id: string | null; readonly plays: boolean }>({ key, id: null, plays: goesOn });
  const { id, plays } = state.key === key ? state : { id: null, plays: goesOn };
  const at = placeOf(steps, id);
  const step = steps[at];
  const done = at >= steps.length - 1;
  const go = (to: number, still = plays) => setState({ key, id: steps[Math.min(Math.max(to, 0), steps.length - 1)]?.id ?? null, plays: still });
  const pace = step === undefined ? 0 : paceOf(step);
  useEffect(() => {
    if (!plays || done) return undefined;
    const timer = setTimeout(() => go(at + 1), pace);
    return () => clearTimeout(timer);
  }, [key, plays, done, at, pace, steps.length]);
  const player: Player = { at, step, of: steps.length, plays: plays && !done, done, go: (to) => go(to), toggle: () => setState({ key, id: step?.id ?? null, plays: !plays }) };
  const [on, back] = [() => player.go(at + 1), () => player.go(at - 1)];
  useKeys({ ' ': player.toggle, ArrowRight: on, PageDown: on, ArrowLeft: back, PageUp: back, ArrowDown: () => scroll(1), ArrowUp: () => scroll(-1) });
  return player;
}

/** Where the text is longer than the wall, the rest of it. */
function scroll(way: 1 | -1): void {
  document.querySelector('.side')?.scrollBy({ top: way * 120 });
}

/** The buttons of the player. */
export function Controls({ player: { at, of, plays, done, go, toggle } }: { readonly player: Player }): JSX.Element | null {
  if (of < 1) return null;
  return (
    <div class="controls" role="group" aria-label={WALL.player}>
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}><Icon id="stepBack" /> {WALL.back}</button>
      <button type="button" class="main" disabled={done} onClick={toggle}><Icon id={plays ? 'pause' : 'play'} /> {plays ? WALL.pause : WALL.play}</button>
      <button type="button" disabled={done} onClick={() => go(at + 1)}>{WALL.next} <Icon id="stepOn" /></button>
      <span class="at">{WALL.step(at + 1, of)}</span>
      <span class="hint">{WALL.keys}</span>
    </div>
  );
}
