import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TeacherDeed } from '../class/deed.ts';
import { connect, type HallNow, type Line, type Standing } from '../room/connect.ts';
import { After, TakeAway } from './after.tsx';
import { Ballots } from './ballots.tsx';
import { Door } from './door.tsx';
import type { Keys } from './keys.ts';
import { Seats } from './seats.tsx';
import { Briefs, Counts, Findings } from './sees.tsx';
import { Stage } from './stage.tsx';
import { isWhole, type Papers, type Table } from './table.ts';
import { DESK } from './words.ts';

/** The teacher’s desk of one class: sees everything, decides when it goes on. */
export function Desk({ keys, onLeave, onForgotten }: { readonly keys: Keys; readonly onLeave: () => void; readonly onForgotten: () => void }): JSX.Element {
  const [hall, setHall] = useState<(HallNow & { readonly skew: number }) | null>(null);
  const [papers, setPapers] = useState<Partial<Papers>>({});
  const [standing, setStanding] = useState<Standing>('seeking');
  const [alert, setAlert] = useState('');
  const [shut, setShut] = useState(false);
  const line = useRef<Line | null>(null);

  useEffect(() => {
    const opened = connect<Papers>({
      code: keys.code, as: 'desk', bearer: keys.key,
      hall: (now) => setHall({ ...now, skew: now.now - Date.now() }),
      papers: (changed) => setPapers((before) => ({ ...before, ...changed })),
      stands(now) {
        setStanding(now);
        if (now === 'forgotten') onForgotten();
      },
      refused(sentence, door) {
        setAlert(sentence);
        if (door) setShut(true);
      },
    });
    line.current = opened;
    return () => opened.close();
  }, [keys.code, keys.key]);

  const send = (deed: TeacherDeed): void => {
    setAlert(standing === 'open' ? '' : DESK.unsent);
    line.current?.send(deed);
  };
  const ended = shut || ['elsewhere', 'removed', 'forgotten'].includes(standing);
  const table = hall === null || !isWhole(papers) ? null : { ...papers, hall, skew: hall.skew, send, recode: () => line.current?.recode() };
  return (
    <>
      <header class="top">
        <h1>{DESK.title}</h1>
        <p class="code-small"><span class="label">{DESK.code}</span> <b>{hall?.code ?? keys.code}</b></p>
        {ended ? null : <a class="button" href={`/wall#${keys.code}.${keys.wall}`} target="_blank" rel="noopener noreferrer">{DESK.wall} <span class="unseen">{DESK.newWindow}</span><span aria-hidden="true">↗</span></a>}
        <p class={`standing is-${standing}`} role="status">{shut ? '' : DESK.standing[standing]}</p>
      </header>
      <div class="alert-place" role="alert">
        {alert === '' ? null : <p class="alert">{alert} {shut ? null : <button type="button" class="quiet" onClick={() => setAlert('')}>{DESK.dismiss}</button>}</p>}
      </div>
      {ended ? <main class="ended row"><button type="button" class="main large" onClick={onLeave}>{DESK.anew}</button>{standing === 'forgotten' ? null : <button type="button" onClick={() => location.reload()}>{DESK.again}</button>}</main> : null}
      {table === null || ended ? null : <Spread table={table} keys={keys} onForget={() => line.current?.forget()} onAlert={setAlert} />}
    </>
  );
}

function Spread({ table, keys, onForget, onAlert }: { readonly table: Table; readonly keys: Keys; readonly onForget: () => void; readonly onAlert: (sentence: string) => void }): JSX.Element {
  const { hall: { phase }, room } = table;
  const early = phase === 'lobby' || phase === 'expect';
  return (
    <main class="desk">
      <div class="side">
        <Stage table={table} />
      </div>
      <div class="spread">
        {early ? <Door table={table} code={table.hall.code} open /> : null}
        {phase === 'debrief' ? <After table={table} /> : null}
        <Ballots table={table} />
        <Seats table={table} />
        {early || phase === 'debrief' ? null : <><Findings table={table} /><Briefs table={table} /></>}
        {room.begun ? <Counts table={table} /> : null}
        {early ? null : <Door table={table} code={table.hall.code} open={false} />}
        <TakeAway table={table} keys={keys} onForget={onForget} onAlert={onAlert} />
      </div>
    </main>
  );
}
