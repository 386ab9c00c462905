import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TEMPERS, type Temper } from '../core/run.ts';
import type { PersonId } from '../core/names.ts';
import { SIDES, type Side } from '../core/sides.ts';
import { hour, type Moment } from '../core/moment.ts';
import { POSTER, SCENARIOS } from './facts.ts';
import { Fetched } from './fetched.tsx';
import { bothCalendars } from './hours.ts';
import { Portrait, Text } from './line.tsx';
import type { Send } from './model.ts';
import { MODES, type Mode } from './modes.ts';
import { SIDE_NAMES, TITLE, WORDS } from './words.ts';

/** The sentences of the title page, told by the story itself: a side's, a scenario's, what it contains. */
export type About = Readonly<Record<string, readonly string[]>>;

/** What is begun: how, with which sides, which hours, and how the others play. */
export interface Given {
  readonly mode: Mode;
  readonly sides: readonly Side[];
  readonly scenario: string;
  readonly temper: Temper;
}

interface TitleProps {
  readonly about: About;
  /** Before the first play the note on what the story contains stands open, where there is room for it. */
  readonly knows: boolean;
  /** The story has come: the faces may follow it. */
  readonly ready: boolean;
  /** Something has been begun before the story has come. */
  readonly waiting: boolean;
  readonly begin: (given: Given) => void;
  /** Goes on with the run kept by itself; null when there is none. */
  readonly goOn: (() => void) | null;
  readonly send: Send;
}

/** The first page: who you are, which hours, who sits with you, how the others play. */
export function Title({ about, knows, ready, waiting, begin, goOn, send }: TitleProps): JSX.Element {
  const [side, setSide] = useState<Side>('bolsheviks');
  const [table, setTable] = useState<readonly Side[]>(SIDES);
  const [mode, setMode] = useState<Mode>('solo');
  const [scenario, setScenario] = useState(SCENARIOS[0]?.id ?? '');
  const [temper, setTemper] = useState<Temper>('as-it-was');
  const many = mode === 'table';
  const turn = (one: Side) => setTable(SIDES.filter((other) => (other === one) !== table.includes(other)));
  const lines = (what: string) => (about[what] ?? []).map((line) => <p key={line}><Text of={line} /></p>);
  return (
    <div class="title">
      <div class="masthead">
        {POSTER === undefined ? null : <img src={POSTER} alt="" />}
        <h1 tabIndex={-1}><span>{WORDS.game}</span> <small>{WORDS.subtitle}</small></h1>
        <p class="lead">{WORDS.lead}</p>
        <div class="onward">
          {goOn === null ? null : <button type="button" class="main" onClick={goOn}>{TITLE.goOn}</button>}
          <button type="button" onClick={() => send({ type: 'go', screen: 'saves' })}>{TITLE.saves}</button>
          <button type="button" onClick={() => send({ type: 'go', screen: 'settings' })}>{WORDS.screens.settings}</button>
        </div>
        <Contains knows={knows}>{lines('content')}</Contains>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin({ mode, sides: many ? table : [side], scenario, temper });
        }}
      >
        {mode === 'host' || mode === 'watch' ? null : (
          <fieldset class="sides">
            <legend>{many ? TITLE.sides : TITLE.side}</legend>
            {SIDES.map((one) => (
              <Card key={one} name="side" many={many} value={one} checked={many ? table.includes(one) : one === side} pick={many ? turn : setSide} title={SIDE_NAMES[one]}>
                <span class="face" aria-hidden="true">{ready ? <Portrait of={SITTERS[one]} /> : null}</span>
                {lines(one)}
              </Card>
            ))}
          </fieldset>
        )}
        <div class="how">
          <fieldset class="scenarios">
            <legend>{TITLE.scenario}</legend>
            {SCENARIOS.map(({ id, title, from, to }) => (
              <Card key={id} name="scenario" value={id} checked={id === scenario} pick={setScenario} title={title}>
                <p class="when">{when(from, to)}</p>
                {lines(id)}
              </Card>
            ))}
          </fieldset>
          <fieldset class="modes">
            <legend>{TITLE.mode}</legend>
            {MODES.map((one) => (
              <Card key={one} name="mode" value={one} checked={one === mode} pick={setMode} title={TITLE.modes[one][0]}>
                <p>{TITLE.modes[one][1]}</p>
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
          </div>
        <div class="begin">
          <p role="status">{waiting ? <Fetched words={WORDS.fetching} /> : chosen(mode, scenario, temper)}</p>
          <button type="submit" class="main" disabled={many && table.length < 2}>{beginAs(mode, side, table)}</button>
        </div>
      </form>
    </div>
  );
}

/** Whose face stands for a side. */
const SITTERS: Readonly<Record<Side, PersonId>> = { bolsheviks: 'trotsky', mensheviks: 'dan', government: 'kerensky', srs: 'gots' };

/** What has been chosen besides the side, in short: it may have scrolled away. */
function chosen(mode: Mode, scenario: string, temper: Temper): string {
  const hours = SCENARIOS.find(({ id }) => id === scenario)?.title ?? '';
  return [hours, TITLE.modes[mode][0], ...(mode === 'host' ? [] : [TITLE.others(TITLE.tempers[temper][0])])].join(' · ');
}

function beginAs(mode: Mode, side: Side, table: readonly Side[]): string {
  return { solo: TITLE.beginAs(SIDE_NAMES[side]), table: TITLE.beginTable(table.length), host: TITLE.beginHost, watch: TITLE.beginWatch }[mode];
}

function Contains({ knows, children }: { readonly knows: boolean; readonly children: ComponentChildren }): JSX.Element {
  return (
    <details class="contains" open={!knows && matchMedia('(min-width: 75em)').matches}>
      <summary>{TITLE.contains}</summary>
      {children}
    </details>
  );
}

interface CardProps<T extends string> {
  readonly name: string;
  /** Several may be picked. */
  readonly many?: boolean;
  readonly value: T;
  readonly checked: boolean;
  readonly pick: (value: T) => void;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Card<T extends string>({ name, many = false, value, checked, pick, title, children }: CardProps<T>): JSX.Element {
  return (
    <div class={`card card-${value}`}>
      <input type={many ? 'checkbox' : 'radio'} id={`${name}-${value}`} name={name} checked={checked} aria-describedby={`${name}-${value}-about`} onChange={() => pick(value)} />
      <label for={`${name}-${value}`}>{title}</label>
      <div id={`${name}-${value}-about`}>{children}</div>
    </div>
  );
}

/** "Tuesday 24 October Old Style · 6 November New Style, 20:30 to 06:00". */
function when(from: Moment, to: Moment): string {
  const { weekday, oldStyle, newStyle } = bothCalendars(from);
  return `${weekday} ${oldStyle} · ${newStyle}, ${TITLE.span(hour(from), hour(to))}`;
}
