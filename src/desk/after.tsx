import type { JSX } from 'preact';
import { OPINIONS } from '../class/seat.ts';
import { OPINION_NAMES } from '../class/words.ts';
import type { Table } from './table.ts';
import type { Keys } from './keys.ts';
import { Sure } from './sure.tsx';
import { debrief } from './texts.ts';
import { AFTER } from './words.ts';

/** The debrief: out of role, the questions, the exit ticket. The timeline itself is on the wall. */
export function After({ table: { room } }: { readonly table: Table }): JSX.Element {
  const { out_of_role: out, questions = [], readings = {}, ticket = [], sensitive } = debrief;
  const seats = room.seats.filter(({ approved }) => approved);
  const count = (when: 'before' | 'after', opinion: string): number => seats.filter((seat) => seat[when] === opinion).length;
  return (
    <section class="panel" aria-labelledby="after">
      <h2 id="after">{AFTER.title}</h2>
      {out === undefined ? null : <p><b>{AFTER.outOfRole}.</b> {out}</p>}
      <h3>{AFTER.opinions}</h3>
      <p role="status">{AFTER.answered(seats.filter((seat) => seat.after !== undefined).length, seats.length)}</p>
      <ul class="opinions">{OPINIONS.map((opinion) => <li key={opinion}><b>{OPINION_NAMES[opinion]}</b> {count('before', opinion)} {AFTER.before}, {count('after', opinion)} {AFTER.after}</li>)}</ul>
      {questions.length === 0 ? null : <h3>{AFTER.questions}</h3>}
      {[...new Set(questions.map(({ reading }) => reading))].map((reading) => (
        <div key={reading}>
          {reading === undefined ? null : <h4>{readings[reading] ?? reading}</h4>}
          <ul class="bullets">{questions.filter((one) => one.reading === reading).map(({ id, text }) => <li key={id}>{text}</li>)}</ul>
        </div>
      ))}
      {ticket.length === 0 ? null : <><h3>{AFTER.ticket}</h3><ol class="bullets">{ticket.map(({ id, text }) => <li key={id}>{text}</li>)}</ol></>}
      {sensitive === undefined ? null : <p><b>{AFTER.sensitive}.</b> {sensitive}</p>}
    </section>
  );
}

const FILES = { csv: 'csv', log: 'json', report: 'html' } as const;

/** What can be taken away, and how the class is forgotten. */
export function TakeAway({ table: { room }, keys, onForget, onAlert }: { readonly table: Table; readonly keys: Keys; readonly onForget: () => void; readonly onAlert: (sentence: string) => void }): JSX.Element {
  const take = async (what: keyof typeof FILES): Promise<void> => {
    try {
      const response = await fetch('/api/account', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code: keys.code, key: keys.key, what }) });
      if (response.ok) save(await response.blob(), `ten-days-${keys.code}.${FILES[what]}`);
      else onAlert((await response.json() as { readonly sentence?: string }).sentence ?? AFTER.failed);
    } catch {
      onAlert(AFTER.failed);
    }
  };
  const until = new Date(room.until).toLocaleString('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' });
  return (
    <section class="panel" aria-labelledby="take">
      <h2 id="take">{AFTER.take}</h2>
      {room.begun ? (
        <>
          <p class="note">{AFTER.takeLead}</p>
          <div class="row">{(['csv', 'log', 'report'] as const).map((what) => <button key={what} type="button" onClick={() => void take(what)}>{AFTER[what]}</button>)}</div>
        </>
      ) : null}
      <div class="row">
        <Sure label={AFTER.forget} title={AFTER.forgetTitle} text={AFTER.forgetText} yes={AFTER.forgetYes} onYes={onForget} />
        <span class="note">{AFTER.kept(until)}</span>
      </div>
    </section>
  );
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
