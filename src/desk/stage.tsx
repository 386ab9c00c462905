import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { calendar, hour } from '../core/moment.ts';
import { PHASE_NAMES } from '../class/words.ts';
import type { Table } from './table.ts';
import { backOf, nextOf, type Place } from './suggest.ts';
import { Sure } from './sure.tsx';
import { promptOf, roundsOf, roundTitle } from './texts.ts';
import { HAPPENS, STAGE, UNDOES, UNDOES_PROGRAM } from './words.ts';

/** A second press before the server has answered the first is a slip of the hand, for so long (milliseconds). */
const AGAIN = 900;

/** Where the class is, what comes next, and the ways on and back. */
export function Stage({ table }: { readonly table: Table }): JSX.Element {
  const { hall, room, send } = table;
  const { phase, round } = hall;
  const heading = useRef<HTMLHeadingElement>(null);
  const gone = useRef(false);
  const last = useRef(-AGAIN);
  const rounds = roundsOf(room.plan.scenario);
  const next = nextOf(hall, room.plan, rounds);
  const back = room.canBack ? backOf(hall, rounds) : null;
  const { oldStyle } = calendar(round.from);
  // Whoever went on stands at the new phase’s heading: pressing Enter again does nothing.
  useEffect(() => {
    if (gone.current) {
      scrollTo({ top: 0 });
      heading.current?.focus({ preventScroll: true });
    }
    gone.current = false;
  }, [phase, round.id]);
  const go = (type: 'advance' | 'back'): void => {
    if (gone.current && performance.now() - last.current < AGAIN) return;
    last.current = performance.now();
    gone.current = true;
    send({ type, from: { phase, round: round.number } });
  };
  return (
    <section class="stage" aria-labelledby="stage">
      {room.begun ? <p class="label">{STAGE.round(rounds.indexOf(round.id) + 1, hall.rounds)} · {round.title} · {oldStyle.day} {oldStyle.month}, {hour(round.from)}–{hour(round.to)}</p> : <p class="label">{STAGE.title}</p>}
      <h2 id="stage" tabIndex={-1} ref={heading}>{PHASE_NAMES[phase]}</h2>
      <p>{HAPPENS[phase]} {phase === 'clock' && !hall.played ? STAGE.programRound : ''}</p>
      <Pending table={table} />
      {next === null ? <p><b>{STAGE.over}</b></p> : (
        <button type="button" class="main large go" onKeyDown={(event) => event.repeat && event.preventDefault()} onClick={(event) => event.detail < 2 && go('advance')}>
          {STAGE.goOn} <span class="to">{STAGE.next}: {placed(next, round.id)}</span>
        </button>
      )}
      {back === null ? null : (
        <Sure kind="back" label={STAGE.back} title={STAGE.backTo(placed(back, round.id))} text={phase === 'clock' && !hall.played ? UNDOES_PROGRAM : UNDOES[phase]} yes={STAGE.back} onYes={() => go('back')} />
      )}
      <Timer table={table} />
      <div class="row">
        <button type="button" aria-pressed={hall.eyes} onClick={() => send({ type: 'eyes', on: !hall.eyes })}>{STAGE.eyes}</button>
        {hall.opened
          ? <button type="button" onClick={() => send({ type: 'show', on: false })}>{STAGE.unshow}</button>
          : <Sure label={STAGE.show} title={STAGE.showTitle} text={STAGE.showText} yes={STAGE.showYes} onYes={() => send({ type: 'show', on: true })} />}
      </div>
      <p class="note" role="status">{hall.eyes ? STAGE.eyesOn : ''} {hall.opened ? STAGE.shown : ''}</p>
      <Prompts table={table} />
    </section>
  );
}

function placed({ phase, round }: Place, now: string): string {
  return round === now || phase === 'lobby' || phase === 'expect' || phase === 'debrief' ? PHASE_NAMES[phase] : `${PHASE_NAMES[phase]}, “${roundTitle(round)}”`;
}

/** What is still out, before one goes on. */
function Pending({ table: { ballots, hall: { phase }, room } }: { readonly table: Table }): JSX.Element {
  const voted = ballots.reduce((sum, one) => sum + one.voted, 0);
  const of = ballots.reduce((sum, one) => sum + one.of, 0);
  const seats = room.seats.filter(({ approved }) => approved);
  const waiting = room.seats.filter(({ approved }) => !approved).length;
  return <p class="pending" role="status">{of > 0 ? STAGE.voted(voted, of) : ''}{phase === 'expect' ? STAGE.answered(seats.filter(({ before }) => before !== undefined).length, seats.length) : ''} {waiting > 0 ? STAGE.waiting(waiting) : ''}</p>;
}

function Timer({ table: { hall, skew, send } }: { readonly table: Table }): JSX.Element {
  const { timer, minutes } = hall;
  const [now, setNow] = useState(Date.now());
  const runs = timer !== null && 'ends' in timer;
  useEffect(() => {
    if (!runs) return undefined;
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, [timer]);
  const left = timer === null ? null : 'left' in timer ? timer.left : timer.ends - now - skew;
  const shown = left === null ? STAGE.off : left <= 0 ? STAGE.ran : clock(left);
  const set = (what: 'start' | 'more' | 'pause' | 'off') => (): void => send({ type: 'timer', what });
  return (
    <div class="timer" role="group" aria-label={STAGE.timer}>
      <p><span class="label">{STAGE.timer}</span> <b role="timer">{shown}</b>{timer !== null && !runs ? ` (${STAGE.paused})` : ''}</p>
      <div class="row">
        {runs ? <button type="button" onClick={set('pause')}>{STAGE.pause}</button> : <button type="button" onClick={set('start')}>{STAGE.start}</button>}
        <button type="button" onClick={set('more')}>{STAGE.more}</button>
        {timer === null ? null : <button type="button" onClick={set('off')}>{STAGE.stop}</button>}
      </div>
      <p class="note">{STAGE.advised(minutes)}</p>
    </div>
  );
}

/** "2:05". */
function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function Prompts({ table: { hall: { phase, round } } }: { readonly table: Table }): JSX.Element | null {
  const prompt = promptOf(phase, round.id);
  if (prompt === null) return null;
  return (
    <section class="prompts" aria-label={STAGE.prompts}>
      {(['ask', 'watch'] as const).map((what) => prompt[what].length === 0 ? null : (
        <div key={what}>
          <h3>{STAGE[what]}</h3>
          <ul>{prompt[what].map((line) => <li key={line}>{line}</li>)}</ul>
        </div>
      ))}
    </section>
  );
}
