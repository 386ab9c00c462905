import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Beat } from '../core/beat.ts';
import { SIDES, type Side } from '../core/sides.ts';
import { hour } from '../core/moment.ts';
import { placeName } from './facts.ts';
import { besideHistory, type Beside } from './history.ts';
import { Line, Text } from './line.tsx';
import { VerdictMark } from './marks.tsx';
import type { Model, Send } from './model.ts';
import { RecordWhole } from './record.tsx';
import { ENDING, PARTS, SIDE_NAMES } from './words.ts';

/** When all has been told: how things stand, the record, what every side decided, and the night told whole. */
export function Ending({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  const beats = model.view.whole?.beats ?? [];
  const decisions = useMemo(() => besideHistory(model.book, model.run.log), [model.book, model.run.log]);
  return (
    <div class="ending">
      <section class="standing">
        <h3>{ENDING.standing}</h3>
        {beats.filter(({ part }) => part === 'standing').map((beat) => <Line key={beat.id} beat={beat} sources={false} />)}
      </section>
      <RecordWhole model={model} />
      <section>
        <h3>{ENDING.decisions}</h3>
        <dl class="decided">
          {SIDES.map((side) => <Decided key={side} side={side} mine={side === model.seat} decisions={decisions} />)}
        </dl>
      </section>
      <Whole model={model} beats={beats} />
      <section>
        <h3>{ENDING.next}</h3>
        <div class="onward">
          <button type="button" class="main" onClick={() => send({ type: 'go', screen: 'title' })}>{ENDING.again}</button>
          <button type="button" onClick={() => send({ type: 'go', screen: 'journal' })}>{ENDING.back}</button>
          <button type="button" onClick={() => send({ type: 'go', screen: 'saves' })}>{ENDING.keep}</button>
        </div>
      </section>
    </div>
  );
}

interface DecidedProps {
  readonly side: Side;
  readonly mine: boolean;
  readonly decisions: readonly Beside[];
}

function Decided({ side, mine, decisions }: DecidedProps): JSX.Element {
  const own = decisions.filter(({ taken }) => taken.side === side);
  const by = own.some(({ taken }) => taken.by === 'person') ? ENDING.byPerson : ENDING.byProgram;
  return (
    <div>
      <dt>{SIDE_NAMES[side]} <i>{mine ? ENDING.byYou : by}</i></dt>
      {own.map(({ taken, really, same }) => (
        <dd key={`${taken.round} ${taken.option}`}>
          <span class="label">{taken.ask === 'order' ? ENDING.ordered : ENDING.sealed}</span> <Text of={taken.text} />
          {really === null ? null : <p class="really"><VerdictMark verdict={same ? 'same' : 'otherwise'} /> {same ? ENDING.asItWas : ENDING.really(really)}</p>}
        </dd>
      ))}
    </div>
  );
}

/** Every beat of the night; what did not reach the reader is set off and says whom it did reach. */
function Whole({ model, beats }: { readonly model: Model; readonly beats: readonly Beat[] }): JSX.Element {
  const { seat } = model;
  const others = SIDES.filter((side) => side !== seat);
  const publicBeats = beats.filter(({ part }) => part === 'clock' || part === 'bulletin' || part === 'previously');
  return (
    <section class="whole">
      <h3>{ENDING.whole}</h3>
      <p class="lead">{ENDING.wholeLead}</p>
      {(['previously', 'bulletin', 'clock'] as const).map((part) => (
        <details key={part} open={part === 'clock'}>
          <summary>{PARTS[part]}</summary>
          <ol class="told">
            {publicBeats.filter((beat) => beat.part === part).map((beat) => <ToldBeat key={beat.id} beat={beat} mine={seat === 'watch' || beat.reaches.includes(seat)} />)}
          </ol>
        </details>
      ))}
      <h4>{ENDING.rooms}</h4>
      {others.map((side) => (
        <details key={side}>
          <summary>{ENDING.room(SIDE_NAMES[side])}</summary>
          <ol class="told">
            {beats
              .filter(({ part, reaches }) => (part === 'brief' || part === 'reply') && reaches.includes(side))
              .map((beat) => <li key={beat.id} class="untold"><Line beat={beat} sources={false} /></li>)}
          </ol>
        </details>
      ))}
    </section>
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
