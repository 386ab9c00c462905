import { fingerprint, stories } from 'virtual:stories';
import { render, type JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import rounds from '../../assets/rounds.json';
import scenarios from '../../assets/scenarios.json';
import type { Beat } from '../../src/core/beat.ts';
import { bind, type Book } from '../../src/core/book.ts';
import { hour } from '../../src/core/moment.ts';
import type { Ask, AskKind, Run } from '../../src/core/run.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { openTale } from '../../src/core/story.ts';
import { addressOf, placeIn, runAt, variablesOf, type Place } from './galley.ts';

/**
 * A page for authors, served in development: any round in any state, with marks and causes beside the text. Where one
 * stands is in the address, so that saving an ink file loses nothing.
 */

const SCROLL = 'authors-scroll';
/** What a beat has besides its marks. */
const PLAIN = ['id', 'round', 'part', 'text', 'speaker', 'at', 'place', 'mood'];

interface Library {
  readonly story: object;
  readonly book: Book;
}

function Desk({ library }: { readonly library: ReadonlyMap<string, Library> }): JSX.Element {
  const [place, setPlace] = useState(placeIn(location.hash));
  useEffect(() => history.replaceState(null, '', addressOf(place)), [place]);
  useLayoutEffect(() => scrollTo(0, Number(sessionStorage.getItem(SCROLL) ?? 0)), []);
  const change = (what: Partial<Place>) => setPlace({ ...place, taken: [], ...what });
  const shelf = library.get(place.scenario);
  const ids = scenarios.find(({ id }) => id === place.scenario)?.rounds ?? [];
  const told = shelf === undefined ? 'There is no such scenario.' : tell(shelf.book, place);
  return (
    <>
      <h1>Ten Days, for authors</h1>
      <form onSubmit={(event) => event.preventDefault()}>
        <label>Scenario<Select of={place.scenario} among={scenarios.map(({ id }) => id)} set={(scenario) => change({ scenario, round: 0, edits: {} })} /></label>
        <label>Round<Select of={ids[place.round] ?? ''} among={ids} set={(round) => change({ round: ids.indexOf(round) })} /></label>
        <label>Come to it<Select of={place.temper} among={['as-it-was', 'alive']} set={(temper) => change({ temper: temper === 'alive' ? 'alive' : 'as-it-was' })} /></label>
        <label>Seed<input type="number" value={place.seed} onChange={(event) => change({ seed: Number(event.currentTarget.value) })} /></label>
        <button type="button" disabled={place.taken.length === 0} onClick={() => change({})}>Open the round again</button>
        <button type="button" disabled={place.taken.length === 0} onClick={() => change({ taken: place.taken.slice(0, -1) })}>Take back the last</button>
        <button type="button" disabled={Object.keys(place.edits).length === 0} onClick={() => change({ edits: {} })}>Forget the edits</button>
      </form>
      {typeof told === 'string' ? <p role="alert">{told}</p> : <Galley run={told} variables={variablesOf(shelf?.story ?? {}, told)} place={place} change={change} />}
    </>
  );
}

/** The run in a place, or a sentence why there is none. */
function tell(book: Book, place: Place): Run | string {
  try {
    return runAt(book, place);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface GalleyProps {
  readonly run: Run;
  readonly variables: ReadonlyMap<string, string>;
  readonly place: Place;
  readonly change: (what: Partial<Place>) => void;
}

function Galley({ run, variables, place, change }: GalleyProps): JSX.Element {
  const here = scenarios.find(({ id }) => id === place.scenario)?.rounds[place.round];
  const first = Math.max(0, run.beats.findIndex(({ round, part }) => round === here && part !== 'previously'));
  const decide = (side: Side, ask: AskKind, option: string) => change({ taken: [...place.taken, { side, ask, option }] });
  return (
    <>
      <State variables={variables} edits={place.edits} set={(edits) => change({ edits })} />
      <details>
        <summary>What came before, {first} lines</summary>
        {run.beats.slice(0, first).map((beat, n) => <Told key={beat.id} beat={beat} before={run.beats[n - 1]} />)}
      </details>
      {run.beats.slice(first).map((beat, n) => <Told key={beat.id} beat={beat} before={n === 0 ? undefined : run.beats[first + n - 1]} />)}
      {SIDES.map((side) => (
        <section key={side}>
          <Asked ask={run.asks[side]} side={side} decide={decide} />
          <Asked ask={run.errands[side]} side={side} decide={decide} />
        </section>
      ))}
      {run.over ? <p role="status">The scenario is over.</p> : null}
    </>
  );
}

function Asked({ ask, side, decide }: { readonly ask: Ask | null; readonly side: Side; readonly decide: (side: Side, ask: AskKind, option: string) => void }): JSX.Element | null {
  if (ask === null) return null;
  return (
    <>
      <h2>{side}: {ask.kind}</h2>
      {ask.options.map(({ id, text, locked, historical, lean }) => (
        <button key={`${id} ${locked ?? ''}`} type="button" disabled={locked !== undefined} title={locked} onClick={() => decide(side, ask.kind, id)}>
          {text} ({id}, lean {lean}{historical ? ', what was done' : ''}{locked === undefined ? '' : `, locked: ${locked}`})
        </button>
      ))}
    </>
  );
}

/** One line with its marks, and a title where another part or side begins. */
function Told({ beat, before }: { readonly beat: Beat; readonly before: Beat | undefined }): JSX.Element {
  const title = (one: Beat | undefined) => (one === undefined ? '' : `${one.round}: ${one.part}${one.part === 'clock' || one.reaches.length > 1 ? '' : `, ${one.reaches.join(' ')}`}`);
  const marks = Object.entries(beat).filter(([name, value]) => !PLAIN.includes(name) && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}' && value !== false);
  return (
    <>
      {title(beat) === title(before) ? null : <h2>{title(beat)}</h2>}
      <div class="beat">
        <p><b>{hour(beat.at)}</b> {beat.place} {beat.speaker === undefined ? null : <b>{beat.speaker}: </b>}{beat.text}</p>
        <div class="marks">{marks.map(([name, value]) => <div key={name}>{name}: {JSON.stringify(value).replaceAll('"', '')}</div>)}</div>
      </div>
    </>
  );
}

/** Every variable of the story as it stands, each to be changed: the round is opened again with it. */
function State({ variables, edits, set }: { readonly variables: ReadonlyMap<string, string>; readonly edits: Place['edits']; readonly set: (edits: Place['edits']) => void }): JSX.Element {
  return (
    <details open={Object.keys(edits).length > 0}>
      <summary>State: {variables.size} variables, {Object.keys(edits).length} changed</summary>
      <div class="state">
        {[...variables].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => (
          <label key={name} class={name in edits ? 'edited' : ''}>
            {name}
            <input value={edits[name] ?? value} onChange={(event) => set({ ...edits, [name]: event.currentTarget.value })} />
          </label>
        ))}
      </div>
    </details>
  );
}

function Select({ of, among, set }: { readonly of: string; readonly among: readonly string[]; readonly set: (value: string) => void }): JSX.Element {
  return <select value={of} onChange={(event) => set(event.currentTarget.value)}>{among.map((one) => <option key={one}>{one}</option>)}</select>;
}

const opened = await Promise.all(scenarios.map(async ({ id }) => {
  const story = (await stories[id]?.())?.default ?? {};
  return [id, { story, book: bind({ tale: openTale(story), fingerprint, rounds, scenarios, record: [], possible: [] }) }] as const;
}));
addEventListener('beforeunload', () => sessionStorage.setItem(SCROLL, String(scrollY)));
const desk = document.getElementById('desk');
if (desk !== null) render(<Desk library={new Map(opened)} />, desk);
