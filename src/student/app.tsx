import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { STUDENT } from '../class/words.ts';
import { useClass } from './class.ts';
import { Foot, Head } from './head.tsx';
import { Join } from './join.tsx';
import { LookUp } from './look-up.tsx';
import { Night, titleOf, toDo } from './night.tsx';
import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';

interface AppProps {
  readonly shelf: Shelf;
  /** The code in the address, or that of the class this device was in last. */
  readonly first: string | null;
}

/** The student’s page: the door of a class, then the night, phase by phase. */
export function App({ shelf, first }: AppProps): JSX.Element {
  const { state, enter, anew, send, read, wall } = useClass(shelf, first);
  const [setting, set] = useState(() => shelf.setting());
  const [staying, stay] = useState(false);
  const { hall, papers: { me }, standing, code } = state;
  const dimmed = hall?.eyes === true && !staying;
  const said = useHeading(state);
  useEffect(() => {
    shelf.set(setting);
    document.documentElement.dataset['size'] = String(setting.size);
    document.documentElement.dataset['calm'] = String(setting.calm);
  }, [setting]);
  useEffect(() => {
    if (hall?.eyes !== true) stay(false);
  }, [hall?.eyes]);
  if (code === null) return <Join key={state.door} first={first ?? ''} sentence={state.door} enter={enter} />;
  const ended = standing === 'elsewhere' || standing === 'removed' || standing === 'forgotten';
  return (
    <>
      <p class="unseen" role="status">{dimmed ? `${STUDENT.lookUp}. ${STUDENT.lookUpHint}` : said}</p>
      {ended || hall === null || me === undefined ? <Waiting standing={standing} back={shelf.bearer(code) !== null} /> : (
        <div class={dimmed ? 'dimmed' : undefined}>
          <Head state={state} me={me} setting={setting} set={set} />
          <main>
            <Night hall={hall} papers={state.papers} me={me} send={send} wall={wall} />
          </main>
          <Foot lasting={shelf.lasting} anew={anew} />
        </div>
      )}
      {dimmed && !ended ? <LookUp stay={() => stay(true)} /> : null}
      <div class="notices">
        <div role="status">{ended || hall === null || standing === 'open' ? null : <p class="notice lost">{STUDENT.lost}</p>}</div>
        <div role="alert">{state.refusal === null ? null : <p class="notice">{state.refusal} <button type="button" onClick={read}>{STUDENT.close}</button></p>}</div>
      </div>
    </>
  );
}

/** While the class is looked for; and when this page is in it no more. */
function Waiting({ standing, back }: { readonly standing: State['standing']; readonly back: boolean }): JSX.Element {
  const ended = standing === 'elsewhere' || standing === 'removed' || standing === 'forgotten';
  return (
    <main class="door">
      <p class="label">{STUDENT.title}</p>
      <h1 tabIndex={-1}>{STUDENT.join}</h1>
      <p class="todo" role="status">{ended ? STUDENT[standing] : standing === 'lost' ? STUDENT.lost : back ? STUDENT.back : STUDENT.finding}</p>
      {ended ? <button type="button" class="main" onClick={() => location.reload()}>{STUDENT.again}</button> : null}
    </main>
  );
}

/** Where a phase changes, its heading is gone to, unless one is in the middle of a form; what is said of it aloud. */
function useHeading({ hall, papers: { me }, code }: State): string {
  const title = hall === null || me === undefined ? '' : titleOf(hall, me);
  const phase = hall === null || me === undefined ? '' : `${hall.round.id} ${title}`;
  const before = useRef('');
  useEffect(() => {
    document.title = title === '' ? STUDENT.title : `${title}: ${STUDENT.title}`;
    const moved = before.current !== phase;
    before.current = phase;
    if (!moved || phase === '' || document.activeElement?.closest('form, header, footer') != null) return;
    document.querySelector<HTMLElement>('h1')?.focus();
    scrollTo({ top: 0 });
  }, [phase, code]);
  return hall === null || me === undefined ? '' : `${title}. ${toDo(hall, me)}`;
}
