import type { JSX } from 'preact';
import { isSide } from '../core/sides.ts';
import { benchesOf, sidesOf, type Plan } from '../class/plan.ts';
import { BENCHES, type Bench } from '../class/seat.ts';
import { BENCH_NAMES } from '../class/words.ts';
import type { Table } from './table.ts';
import { listed } from './suggest.ts';
import { OneSeat } from './seat.tsx';
import { cardFor } from './texts.ts';
import { DOOR, SEATS } from './words.ts';

/** Who sits where, by bench. */
export function Seats({ table }: { readonly table: Table }): JSX.Element {
  const { room, here, send } = table;
  const waiting = room.seats.filter(({ approved }) => !approved).length;
  const open = benchesNow(table);
  const shown = BENCHES.filter((bench) => open.includes(bench) || room.seats.some((seat) => seat.bench === bench));
  return (
    <section class="panel" aria-labelledby="seats">
      <div class="row">
        <h2 id="seats" tabIndex={-1}>{SEATS.title}</h2>
        <p role="status">{SEATS.count(room.seats.length, room.seats.filter(({ id }) => here.includes(id)).length)}</p>
        {waiting === 0 ? null : <button type="button" class="main" onClick={() => send({ type: 'approve', seat: null })}>{SEATS.approveAll(waiting)}</button>}
        {room.begun ? null : <label class="check"><input type="checkbox" checked={room.plan.open} onChange={(event) => send({ type: 'plan', plan: { ...room.plan, open: event.currentTarget.checked } })} />{DOOR.letIn}</label>}
      </div>
      <div class="benches">
        {shown.map((bench) => {
          const seats = room.seats.filter((seat) => seat.bench === bench);
          return (
            <div key={bench} role="group" aria-label={benchName(room.plan, bench)}>
              <h3>{benchName(room.plan, bench)} <span class="note">{seats.length}</span></h3>
              {seats.length === 0 ? <p class="note">{SEATS.nobody}</p> : <ul class="seats">{seats.map((seat) => <OneSeat key={seat.id} seat={seat} chair={room.chairs.includes(seat.id)} table={table} benches={open} />)}</ul>}
            </div>
          );
        })}
      </div>
      {room.seats.length === 0 ? null : <Aims table={table} />}
    </section>
  );
}

/** Everybody’s secret aim in one list. */
function Aims({ table: { room } }: { readonly table: Table }): JSX.Element {
  const seats = room.seats.toSorted((a, b) => BENCHES.indexOf(a.bench) - BENCHES.indexOf(b.bench));
  return (
    <details>
      <summary>{SEATS.aims}</summary>
      <ul class="columns aims">
        {seats.map((seat) => <li key={seat.id}><b>{seat.nickname}</b>, {cardFor(seat)?.name ?? seat.card} <span class="note">{BENCH_NAMES[seat.bench]}</span><br />{cardFor(seat)?.secret}</li>)}
      </ul>
    </details>
  );
}

/** The benches somebody may be moved to. */
function benchesNow({ room, briefs }: Table): Bench[] {
  const played = benchesOf(room.plan).filter((side) => briefs.length === 0 || briefs.some((one) => one.side === side));
  return [...played, ...(room.plan.undecided ? ['undecided' as const] : [])];
}

function benchName(plan: Plan, bench: Bench): string {
  return isSide(bench) ? listed(sidesOf(plan, bench).map((side) => BENCH_NAMES[side])) : BENCH_NAMES[bench];
}
