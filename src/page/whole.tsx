import type { JSX } from 'preact';
import type { Round } from '../core/book.ts';
import type { Beat } from '../core/beat.ts';
import { hour } from '../core/moment.ts';
import { SIDES, type Seat, type Side } from '../core/sides.ts';
import { placeName } from './facts.ts';
import { Fold } from './fold.tsx';
import { hourFrom } from './hours.ts';
import { Line } from './line.tsx';
import { byRound } from './rounds.ts';
import { ENDING, PARTS, PLAY, SIDE_NAMES } from './words.ts';

interface WholeProps {
  readonly seat: Seat;
  readonly rounds: readonly Round[];
  readonly beats: readonly Beat[];
}

/** Every beat of the night, by rounds, the last open; what did not reach the reader is set off and says whom it did reach. */
export function Whole({ seat, rounds, beats }: WholeProps): JSX.Element {
  const told = beats.filter(({ part }) => OPEN.includes(part) || ROOM.includes(part));
  const groups = byRound(rounds, told, ({ round }) => round);
  return (
    <section class="whole">
      <h3 tabIndex={-1}>{ENDING.whole}</h3>
      <p class="lead">{ENDING.wholeLead}</p>
      {groups.map(({ round, things }, n) => {
        const alone = round === null || groups.length === 1;
        const told = () => <RoundTold seat={seat} beats={things} rooms={alone ? <h4>{ENDING.rooms}</h4> : <h5>{ENDING.rooms}</h5>} />;
        if (alone) return told();
        const title = <><h4>{PLAY.round(round.number, round.title)}</h4> <i>{hourFrom(round.from, 0)}–{hour(round.to)}</i></>;
        return <Fold key={round.id} title={title} open={n === groups.length - 1}>{told}</Fold>;
      })}
    </section>
  );
}

/** What is told in the open, and what in a side's own room. */
const OPEN: readonly Beat['part'][] = ['previously', 'bulletin', 'clock'];
const ROOM: readonly Beat['part'][] = ['brief', 'reply', 'visit'];

interface RoundToldProps {
  readonly seat: Seat;
  readonly beats: readonly Beat[];
  /** What stands over the rooms of the sides. */
  readonly rooms: JSX.Element;
}

function RoundTold({ seat, beats, rooms }: RoundToldProps): JSX.Element {
  const parts = OPEN.filter((part) => beats.some((beat) => beat.part === part));
  return (
    <>
      {parts.map((part) => (
        <Fold key={part} title={PARTS[part]} open={part === 'clock'}>
          {() => (
            <ol class="told">
              {beats.filter((beat) => beat.part === part).map((beat) => <ToldBeat key={beat.id} beat={beat} mine={seat === 'watch' || beat.reaches.includes(seat)} />)}
            </ol>
          )}
        </Fold>
      ))}
      {rooms}
      {SIDES.filter((side) => side !== seat).map((side) => (
        <Fold key={side} title={ENDING.room(SIDE_NAMES[side])}>
          {() => (
            <ol class="told">
              {beats
                .filter(({ part, reaches }) => ROOM.includes(part) && reaches.includes(side))
                .map((beat) => <li key={beat.id} class="untold"><Line beat={beat} sources={false} /></li>)}
            </ol>
          )}
        </Fold>
      ))}
    </>
  );
}

function ToldBeat({ beat, mine }: { readonly beat: Beat; readonly mine: boolean }): JSX.Element {
  return (
    <li class={mine ? '' : 'untold'}>
      <p class="where">
        <time>{hour(beat.at)}</time>
        {beat.place === undefined ? null : <span class="place">{placeName(beat.place)}</span>}
        {mine ? null : <i><b>{ENDING.notTold}</b>, {reached(beat.reaches)}</i>}
      </p>
      <Line beat={beat} sources={false} />
    </li>
  );
}

function reached(sides: readonly Side[]): string {
  if (sides.length === 0) return ENDING.reachedNobody;
  return sides.length === SIDES.length ? ENDING.reachedAll : ENDING.reached(sides.map((side) => SIDE_NAMES[side]).join(', '));
}
