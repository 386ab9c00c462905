import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Bench } from '../class/seat.ts';
import { BENCH_NAMES } from '../class/words.ts';
import { listed } from './suggest.ts';
import { Sure } from './sure.tsx';
import type { Table } from './table.ts';
import { cardFor, named } from './texts.ts';
import { SEATS } from './words.ts';

type Sat = Table['room']['seats'][number];

interface OneSeatProps {
  readonly seat: Sat;
  readonly chair: boolean;
  readonly table: Table;
  /** The benches that somebody may be moved to. */
  readonly benches: readonly Bench[];
}

/** A seat: who, as whom, whether connected; opened, the card, with the secret aim, and what can be done with the seat. */
export function OneSeat({ seat, chair, table: { here, send }, benches }: OneSeatProps): JSX.Element {
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const card = cardFor(seat);
  const on = here.includes(seat.id);
  const state = on ? SEATS.here : SEATS.away;
  const role = `${card?.name ?? seat.card}${seat.nth > 0 ? SEATS.another(seat.nth) : ''}`;
  const close = (): void => sheet.current?.close();
  const remove = (): void => {
    close();
    send({ type: 'remove', seat: seat.id });
    document.getElementById('seats')?.focus();
  };
  return (
    <li class={`seat ${on ? 'is-here' : 'is-away'}`}>
      {seat.approved ? null : <button type="button" class="small" aria-label={SEATS.approveWho(seat.nickname)} onClick={() => send({ type: 'approve', seat: seat.id })}>{SEATS.approve}</button>}
      <button type="button" class="who" aria-haspopup="dialog" onClick={() => sheet.current?.showModal()}>
        <span class="sign" aria-hidden="true">{on ? '●' : '○'}</span> <b>{seat.nickname}</b> <span class="note">{chair ? `${state}, ${SEATS.chair}` : state}</span>
        <span class="role">{role}</span>
      </button>
      <dialog ref={sheet} aria-labelledby={heading}>
        <h2 id={heading}>{seat.nickname}, {role}</h2>
        {card === null ? null : (
          <dl class="card">
            <dt>{BENCH_NAMES[seat.bench]}</dt><dd>{card.title}</dd>
            <dt>{SEATS.wants}</dt><dd>{card.wants}</dd>
            <dt class="secret">{SEATS.secret}</dt><dd>{card.secret}</dd>
            <dt>{SEATS.speaks}</dt><dd>{card.speaks}</dd>
            <dt>{SEATS.persuade}</dt><dd>{listed(card.persuade.map(named))}</dd>
            {card.disputed === undefined ? null : <><dt>{SEATS.disputed}</dt><dd>{card.disputed}</dd></>}
          </dl>
        )}
        <Move seat={seat} benches={benches} onMove={(bench) => { close(); send({ type: 'move', seat: seat.id, bench }); }} />
        <div class="row">
          <button type="button" autoFocus onClick={close}>{SEATS.close}</button>
          <Sure label={SEATS.remove} title={SEATS.removeTitle(seat.nickname)} text={SEATS.removeText} yes={SEATS.removeYes} onYes={remove} />
        </div>
      </dialog>
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
