import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isSide } from '../core/sides.ts';
import { benchesOf, sidesOf, type Plan } from '../class/plan.ts';
import { BENCHES, chairOf, type Bench } from '../class/seat.ts';
import { BENCH_NAMES } from '../class/words.ts';
import type { Table } from './table.ts';
import { listed } from './suggest.ts';
import { Sure } from './sure.tsx';
import { cardFor, deck, named } from './texts.ts';
import { DOOR, SEATS } from './words.ts';

type Sat = Table['room']['seats'][number];

/** Who sits where, by bench. */
export function Seats({ table }: { readonly table: Table }): JSX.Element {
  const { room, here, send } = table;
  const waiting = room.seats.filter(({ approved }) => !approved).length;
  const open = benchesNow(table);
  const shown = BENCHES.filter((bench) => open.includes(bench) || room.seats.some((seat) => seat.bench === bench));
  return (
    <section class="panel" aria-labelledby="seats">
      <div class="row">
        <h2 id="seats">{SEATS.title}</h2>
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
              {seats.length === 0 ? <p class="note">{SEATS.nobody}</p> : <ul class="seats">{seats.map((seat) => <OneSeat key={seat.id} seat={seat} chair={isSide(bench) && chairOf(deck, room.seats, bench)?.id === seat.id} table={table} benches={open} />)}</ul>}
            </div>
          );
        })}
      </div>
    </section>
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

function OneSeat({ seat, chair, table: { here, send }, benches }: { readonly chair: boolean; readonly seat: Sat; readonly table: Table; readonly benches: readonly Bench[] }): JSX.Element {
  const card = cardFor(seat);
  const on = here.includes(seat.id);
  const state = on ? SEATS.here : SEATS.away;
  return (
    <li class={`seat ${on ? 'is-here' : 'is-away'}`}>
      {seat.approved ? null : <button type="button" class="small" aria-label={SEATS.approveWho(seat.nickname)} onClick={() => send({ type: 'approve', seat: seat.id })}>{SEATS.approve}</button>}
      <details>
        <summary>
          <span class="sign" aria-hidden="true">{on ? '●' : '○'}</span> <b>{seat.nickname}</b> <span class="note">{chair ? `${state}, ${SEATS.chair}` : state}</span>
          <span class="role">{card?.name ?? seat.card}{seat.nth > 0 ? SEATS.another(seat.nth) : ''}</span>
        </summary>
        {card === null ? null : (
          <dl class="card">
            <dd class="title">{card.title}</dd>
            <dt>{SEATS.wants}</dt><dd>{card.wants}</dd>
            <dt class="secret">{SEATS.secret}</dt><dd>{card.secret}</dd>
            <dt>{SEATS.speaks}</dt><dd>{card.speaks}</dd>
            <dt>{SEATS.persuade}</dt><dd>{listed(card.persuade.map(named))}</dd>
            {card.disputed === undefined ? null : <><dt>{SEATS.disputed}</dt><dd>{card.disputed}</dd></>}
          </dl>
        )}
        <Move seat={seat} benches={benches} onMove={(bench) => send({ type: 'move', seat: seat.id, bench })} />
        <Sure label={SEATS.remove} title={SEATS.removeTitle(seat.nickname)} text={SEATS.removeText} yes={SEATS.removeYes} onYes={() => send({ type: 'remove', seat: seat.id })} />
      </details>
    </li>
  );
}

function Move({ seat, benches, onMove }: { readonly seat: Sat; readonly benches: readonly Bench[]; readonly onMove: (bench: Bench) => void }): JSX.Element | null {
  const id = useId();
  const others = benches.filter((bench) => bench !== seat.bench);
  const [chosen, choose] = useState<Bench | undefined>(undefined);
  const bench = others.find((one) => one === chosen) ?? others[0];
  if (bench === undefined) return null;
  return (
    <p class="row">
      <label for={id}>{SEATS.move}</label>
      <select id={id} value={bench} onChange={(event) => choose(others.find((one) => one === event.currentTarget.value))}>{others.map((one) => <option key={one} value={one}>{BENCH_NAMES[one]}</option>)}</select>
      <button type="button" onClick={() => onMove(bench)}>{SEATS.moveGo}</button>
    </p>
  );
}
