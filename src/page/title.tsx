import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Book } from '../core/book.ts';
import { TEMPERS, type Temper } from '../core/run.ts';
import { SIDES, type Side } from '../core/sides.ts';
import { POSTER } from './facts.ts';
import { bothCalendars } from './hours.ts';
import { Text } from './line.tsx';
import type { Send } from './model.ts';
import { hour } from '../core/moment.ts';
import { SIDE_NAMES, TITLE, WORDS } from './words.ts';

/** The sentences of the title page, told by the story itself: a side's, a scenario's, what it contains. */
export type About = (what: string) => readonly string[];

interface TitleProps {
  readonly book: Book;
  readonly about: About;
  /** Before the first play the note on what the story contains stands open. */
  readonly knows: boolean;
  readonly begin: (side: Side, scenario: string, temper: Temper) => void;
  /** Goes on with the run kept by itself; null when there is none. */
  readonly goOn: (() => void) | null;
  readonly send: Send;
}

/** The first page: who you are, which hours, how the others play. */
export function Title({ book, about, knows, begin, goOn, send }: TitleProps): JSX.Element {
  const [side, setSide] = useState<Side>('bolsheviks');
  const [scenario, setScenario] = useState(book.scenarios[0]?.id ?? '');
  const [temper, setTemper] = useState<Temper>('as-it-was');
  return (
    <div class="title">
      <div class="masthead">
        {POSTER === undefined ? null : <img src={POSTER} alt="" />}
        <h1 tabIndex={-1}><span>{WORDS.game}</span> <small>{WORDS.subtitle}</small></h1>
        <p class="lead">{WORDS.lead}</p>
        <Contains knows={knows}>{about('content').map((line) => <p key={line}><Text of={line} /></p>)}</Contains>
        <div class="onward">
          {goOn === null ? null : <button type="button" class="main" onClick={goOn}>{TITLE.goOn}</button>}
          <button type="button" onClick={() => send({ type: 'go', screen: 'saves' })}>{TITLE.saves}</button>
          <button type="button" onClick={() => send({ type: 'go', screen: 'settings' })}>{WORDS.screens.settings}</button>
        </div>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin(side, scenario, temper);
        }}
      >
        <fieldset class="sides">
          <legend>{TITLE.side}</legend>
          {SIDES.map((one) => (
            <Card key={one} name="side" value={one} checked={one === side} pick={setSide} title={SIDE_NAMES[one]}>
              {about(one).map((line) => <p key={line}><Text of={line} /></p>)}
            </Card>
          ))}
        </fieldset>
        <fieldset class="scenarios">
          <legend>{TITLE.scenario}</legend>
          {book.scenarios.map(({ id, title, rounds }) => (
            <Card key={id} name="scenario" value={id} checked={id === scenario} pick={setScenario} title={title}>
              <p class="when">{when(book, rounds)}</p>
              {about(id).map((line) => <p key={line}><Text of={line} /></p>)}
            </Card>
          ))}
        </fieldset>
        <fieldset class="tempers">
          <legend>{TITLE.temper}</legend>
          {TEMPERS.map((one) => (
            <Card key={one} name="temper" value={one} checked={one === temper} pick={setTemper} title={TITLE.tempers[one][0]}>
              <p>{TITLE.tempers[one][1]}</p>
            </Card>
          ))}
        </fieldset>
        <p class="begin"><button type="submit" class="main">{TITLE.beginAs(SIDE_NAMES[side])}</button></p>
      </form>
    </div>
  );
}

function Contains({ knows, children }: { readonly knows: boolean; readonly children: ComponentChildren }): JSX.Element {
  return (
    <details class="contains" open={!knows}>
      <summary>{TITLE.contains}</summary>
      {children}
    </details>
  );
}

interface CardProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly checked: boolean;
  readonly pick: (value: T) => void;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Card<T extends string>({ name, value, checked, pick, title, children }: CardProps<T>): JSX.Element {
  return (
    <div class={`card card-${value}`}>
      <input type="radio" id={`${name}-${value}`} name={name} checked={checked} aria-describedby={`${name}-${value}-about`} onChange={() => pick(value)} />
      <label for={`${name}-${value}`}>{title}</label>
      <div id={`${name}-${value}-about`}>{children}</div>
    </div>
  );
}

/** "Wednesday 25 October Old Style · 7 November New Style, 00:00 to 08:00". */
function when(book: Book, rounds: readonly string[]): string {
  const first = book.rounds.find(({ id }) => id === rounds[0]);
  const last = book.rounds.find(({ id }) => id === rounds.at(-1));
  if (first === undefined || last === undefined) return '';
  const { weekday, oldStyle, newStyle } = bothCalendars(first.from);
  return `${weekday} ${oldStyle} · ${newStyle}, ${TITLE.rounds(hour(first.from), hour(last.to))}`;
}
