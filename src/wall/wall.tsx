import type { ComponentChildren, JSX } from 'preact';
import { PHASE_NAMES, TO_DO } from '../class/words.ts';
import { hourFrom } from '../page/hours.ts';
import { After } from './after.tsx';
import { useClass, useNow, type Shown } from './class.ts';
import { DisplayBar, useDisplay } from './display.tsx';
import { Expect, Lobby } from './lobby.tsx';
import { Night } from './night.tsx';
import { timeLeft } from './place.ts';
import { WALL } from './words.ts';

/** The projector of one class: everything it shows, phase by phase. */
export function Wall({ code: first, wallKey }: { readonly code: string; readonly wallKey: string }): JSX.Element {
  const shown = useClass(first, wallKey);
  // The class may have been given another code since the projector was opened.
  const code = shown.hall?.code ?? first;
  const [display, set] = useDisplay();
  const { hall, papers, standing, refused } = shown;
  const bar = <DisplayBar display={display} set={set} />;
  const over = refused ?? (standing === 'forgotten' ? WALL.forgotten : null);
  if (over !== null || hall === null || papers === null) return <Frame bar={bar}><p class="plain" role="status">{over ?? WALL.seeking}</p></Frame>;
  const frame = (main: JSX.Element, foot?: JSX.Element | null) => <Frame shown={shown} code={code} bar={bar} foot={foot}>{main}</Frame>;
  switch (hall.phase) {
    case 'lobby':
      return frame(<Lobby code={code} hall={hall} papers={papers} />);
    case 'expect':
      return frame(<Expect />);
    case 'debrief':
      return papers.debrief === null ? frame(<p class="plain">{WALL.seeking}</p>) : <After debrief={papers.debrief} frame={frame} />;
    default:
      return <Night hall={hall} papers={papers} motion={display.motion} frame={frame} />;
  }
}

/** Where the address names no class. */
export function NoClass(): JSX.Element {
  const [display, set] = useDisplay();
  return <Frame bar={<DisplayBar display={display} set={set} />}><p class="plain">{WALL.noKey}</p></Frame>;
}

interface FrameProps {
  readonly shown?: Shown;
  readonly code?: string;
  readonly bar: JSX.Element;
  readonly foot?: JSX.Element | null | undefined;
  readonly children: ComponentChildren;
}

/** What stands around every phase: title, round, time and code above; what can be pressed, below. */
function Frame({ shown, code, bar, foot, children }: FrameProps): JSX.Element {
  const hall = shown?.hall ?? null;
  const night = hall !== null && !['lobby', 'expect', 'debrief'].includes(hall.phase);
  return (
    <div class={`wall ${hall === null ? '' : `at-${hall.phase}`}`}>
      <header>
        <h1 class={night ? 'unseen' : ''}>{WALL.game}</h1>
        {hall === null || !night ? null : (
          <p class="round"><b>{WALL.round(hall.round.number, hall.round.title)}</b> <span>{WALL.hours(hourFrom(hall.round.from, 0), hourFrom(hall.round.to, hall.round.from))}</span></p>
        )}
        {hall === null || shown === undefined ? null : <TimeLeft shown={shown} />}
        {code === undefined || hall?.phase === 'lobby' ? null : <p class="joincode"><span>{WALL.code}</span> <b>{code}</b></p>}
      </header>
      {shown?.standing === 'lost' ? <p class="band lost" role="alert">{WALL.lost}</p> : null}
      {hall?.opened === true && hall.phase !== 'debrief' ? <p class="band opened" role="alert">{WALL.opened}</p> : null}
      <p class="unseen" role="status">{hall === null ? '' : `${night ? `${WALL.round(hall.round.number, hall.round.title)}. ` : ''}${PHASE_NAMES[hall.phase]}. ${TO_DO[hall.phase]}`}</p>
      <main tabIndex={0} aria-label={hall === null ? WALL.game : PHASE_NAMES[hall.phase]}>{children}</main>
      <footer>{foot ?? null}{bar}</footer>
    </div>
  );
}

function TimeLeft({ shown: { hall, ahead } }: { readonly shown: Shown }): JSX.Element | null {
  const left = timeLeft(hall?.timer ?? null, useNow(ahead, 5000));
  return left === null ? null : <p class="left" role="timer">{left}</p>;
}
