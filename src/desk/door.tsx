import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../class/plan.ts';
import type { Table } from './table.ts';
import { PlanForm } from './plan-form.tsx';
import { Qr } from './qr.tsx';
import { reachable } from './suggest.ts';
import { DOOR } from './words.ts';

interface Here {
  readonly addresses: readonly string[];
  readonly checked: number;
}

/** How the desk asks whether phones get through (milliseconds). */
const EVERY = 3000;

/** The way into the class: the address in the right network, the code, their QR, and whether a phone gets through. */
export function Door({ table, code, open }: { readonly table: Table; readonly code: string; readonly open: boolean }): JSX.Element {
  const [shown, setShown] = useState(open);
  const [here, setHere] = useState<Here | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    if (!shown) return undefined;
    const ask = async (): Promise<void> => {
      try {
        setHere(await (await fetch('/api/here')).json() as Here);
      } catch {
        // The line to the class says that the server is gone.
      }
    };
    void ask();
    const again = setInterval(() => void ask(), EVERY);
    return () => clearInterval(again);
  }, [shown]);
  const addresses = reachable(here?.addresses ?? [], location.origin);
  const address = addresses.find((one) => one === chosen) ?? addresses[0];
  const { hall, room, send, recode } = table;
  const lock = (
    <div class="row">
      <button type="button" aria-pressed={hall.locked} onClick={() => send({ type: 'lock', on: !hall.locked })}>{hall.locked ? DOOR.unlock : DOOR.lock}</button>
      <span class="note">{hall.locked ? DOOR.locked : DOOR.unlocked}</span>
      <button type="button" onClick={recode}>{DOOR.recode}</button>
      <span class="note">{DOOR.recodeHint}</span>
    </div>
  );
  return (
    <details class="panel door" open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary><h2>{DOOR.title}</h2></summary>
      {address === undefined ? <>{here === null ? null : <p class="alert">{DOOR.none}</p>}{lock}</> : (
        <div class="ways">
          <div class="way">
            {addresses.length < 2 ? null : (
              <p class="field">
                <label class="label" for="network">{DOOR.which}</label>
                <select id="network" value={address} aria-describedby="network-hint" onChange={(event) => choose(event.currentTarget.value)}>{addresses.map((one) => <option key={one}>{one}</option>)}</select>
                <span class="note" id="network-hint">{DOOR.whichHint}</span>
              </p>
            )}
            <p>{DOOR.go}</p>
            <p class="address">{bare(address)}</p>
            <p>{DOOR.enter}</p>
            <p class="code"><span class="unseen">{code.split('').join(' ')}</span><span aria-hidden="true">{code}</span></p>
            {lock}
          </div>
          <Qr address={`${address}#${code}`} />
          <div class="way">
            <h3>{DOOR.check}</h3>
            <p>{DOOR.checkLead}</p>
            <p class="address small">{bare(address)}/check</p>
            <Qr address={`${address}check`} />
            <p role="status"><b>{DOOR.checked(here?.checked ?? 0)}</b></p>
          </div>
        </div>
      )}
      <details>
        <summary>{DOOR.stuck}</summary>
        <ol class="bullets">{DOOR.tries.map((one) => <li key={one}>{one}</li>)}</ol>
      </details>
      {room.begun ? null : <Replan table={table} />}
    </details>
  );
}

/** Until the night begins, its plan may be changed. */
function Replan({ table: { room, send } }: { readonly table: Table }): JSX.Element {
  const [plan, setPlan] = useState<Plan>(room.plan);
  useEffect(() => setPlan(room.plan), [room.plan]);
  return (
    <details>
      <summary>{DOOR.plan}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send({ type: 'plan', plan }); }}>
        <div class="plan"><PlanForm plan={plan} fresh={false} onPlan={setPlan} /></div>
        <button type="submit">{DOOR.replan}</button>
      </form>
    </details>
  );
}

function bare(address: string): string {
  return address.replace(/\/$/, '');
}
