import type { JSX } from 'preact';
import type { Round } from '../core/book.ts';
import { SIDES, type Seat, type Side } from '../core/sides.ts';
import { Fold } from './fold.tsx';
import type { Beside } from './history.ts';
import { Text } from './line.tsx';
import { VerdictMark } from './marks.tsx';
import { byRound } from './rounds.ts';
import { ENDING, PLAY, SIDE_NAMES } from './words.ts';

interface DecisionsProps {
  readonly seat: Seat;
  readonly rounds: readonly Round[];
  /** Null while they are being worked out. */
  readonly decisions: readonly Beside[] | null;
}

/** What every side decided, by rounds; the last is open. */
export function Decisions({ seat, rounds, decisions }: DecisionsProps): JSX.Element {
  const groups = decisions === null ? null : byRound(rounds, decisions, ({ taken }) => taken.round);
  return (
    <section>
      <h3 tabIndex={-1}>{ENDING.decisions}</h3>
      {groups === null ? <p class="lead">{ENDING.working}</p> : groups.map(({ round, things }, n) => {
        const list = () => <dl class="decided">{SIDES.map((side) => <Decided key={side} side={side} seat={seat} decisions={things} />)}</dl>;
        if (round === null || groups.length === 1) return list();
        const orders = things.filter(({ taken }) => taken.ask === 'order');
        const title = <><h4>{PLAY.round(round.number, round.title)}</h4> <i>{ENDING.asTheyWere(orders.filter(({ same }) => same).length, orders.length)}</i></>;
        return <Fold key={round.id} title={title} open={n === groups.length - 1}>{list}</Fold>;
      })}
    </section>
  );
}

interface DecidedProps {
  readonly side: Side;
  readonly seat: Seat;
  readonly decisions: readonly Beside[];
}

function Decided({ side, seat, decisions }: DecidedProps): JSX.Element {
  const own = decisions.filter(({ taken }) => taken.side === side);
  const by = own.some(({ taken }) => taken.by === 'person') ? ENDING.byPerson : ENDING.byProgram;
  return (
    <div>
      <dt>{SIDE_NAMES[side]} <i>{side === seat ? ENDING.byYou : by}</i></dt>
      {own.map(({ taken, really, same }) => (
        <dd key={`${taken.ask} ${taken.option}`} class={`did-${taken.ask}`}>
          <span class="label">{ENDING.did[taken.ask]}</span> <Text of={taken.text} />
          {really === null ? null : <p class="really"><VerdictMark verdict={same ? 'same' : 'otherwise'} /> {same ? ENDING.asItWas : ENDING.really(really)}</p>}
        </dd>
      ))}
    </div>
  );
}
