import { render, type JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { about } from 'virtual:title';
import type { Book } from './core/book.ts';
import { WithBroadsides } from './page/broadsides.tsx';
import { CityPanel, CityScreen } from './page/city.tsx';
import { useDress } from './page/dress.ts';
import { SCENARIOS } from './page/facts.ts';
import { Fetched } from './page/fetched.tsx';
import { Header } from './page/header.tsx';
import { HoursStrip } from './page/hours-strip.tsx';
import { JournalScreen } from './page/journal.tsx';
import type { Hearing, sound } from './hearing.ts';
import { modelOf, type Model, type Send } from './page/model.ts';
import { newsOf } from './page/news.ts';
import { Picture, type MountMap } from './page/picture.tsx';
import { WithRoads } from './page/roads.tsx';
import { SavesScreen } from './page/saves-screen.tsx';
import { SettingsScreen } from './page/settings-screen.tsx';
import { advance, needsBook, type Action, type State } from './page/state.ts';
import { Newer, type Offline } from './page/offline.tsx';
import { openStore, type Store } from './page/store.ts';
import { Curtain } from './page/table.tsx';
import { Telling } from './page/telling.tsx';
import { CodexScreen, WithCodex } from './page/terms.tsx';
import { Title } from './page/title.tsx';
import { typeset } from './page/type.ts';
import type { Settings } from './page/settings.ts';
import { WORDS } from './page/words.ts';
import type { SoundPlayer } from './sound/player.ts';
import { browserShelf } from './saves/browser.ts';
import { keeper, linked, type Keeper } from './keep.ts';
import { openOffline } from './offline.ts';

type Library = (scenario: string) => Promise<Book>;

interface AppProps {
  /** The address carries a run: nothing is shown before it has been opened. */
  readonly carries: boolean;
  /** The book of a scenario, fetched when it is first asked for. */
  readonly library: Library;
  readonly store: Store;
  readonly keep: Keeper;
  /** Null where nothing can be kept for play without a network. */
  readonly offline: Offline | null;
}

/** The only place that knows everyone. */
function App({ carries, library, store, keep, offline }: AppProps): JSX.Element {
  const [opening, setOpening] = useState(carries);
  const [waiting, setWaiting] = useState(false);
  const [{ book, state }, dispatch] = useReducer(reduce, null, (): Desk => ({ book: null, state: { play: null, screen: 'title', settings: store.settings(), notice: null } }));
  const { play, screen, settings } = state;
  const scenario = useRef('');
  scenario.current = play?.run.log.scenario ?? SCENARIOS[0]?.id ?? '';
  const send: Send = useMemo(() => {
    const act = (opened: Book | null, action: Action) => {
      if (action.type === 'undo' || action.type === 'back') letFocusGo();
      dispatch({ book: opened, action: keep.prepare(action, store) });
      setOpening(false);
      setWaiting(false);
    };
    const fail = () => act(null, { type: 'say', notice: WORDS.noStory });
    return (action) => (needsBook(action) ? void library(scenarioOf(action) ?? scenario.current).then((opened) => act(opened, action), fail) : act(null, action));
  }, [library, keep, store]);
  const [ready, setReady] = useState(carries);
  useEffect(() => {
    if (!carries) library(scenario.current).then(() => setReady(true), () => undefined); // it is asked for again when it is needed
  }, []);
  const model = useMemo(() => (play === null || book === null ? null : modelOf(book, play, settings)), [book, play, settings]);
  useDress(settings, model);
  useFocus(screen);
  useKeeping(state, keep, store, send, () => setOpening(false));
  useEffect(() => {
    if (model?.ended === true) store.keepFinished();
  }, [model?.ended]);
  useEffect(() => {
    if (play !== null) offline?.keep(play.run.log.scenario);
  }, [play?.run.log.scenario]);
  const mount = useScene(settings.map && play !== null);
  useSound(screen === 'title', model, settings);
  const newest = useNewest(keep, screen, library);
  const open = (action: Action) => {
    setWaiting(true);
    send(action);
  };
  const covered = model?.covered ?? null;
  const table = model === null || screen === 'title' || covered !== null ? null : model;
  return (
    <div class={`desk ${table === null ? 'without-table' : ''} ${settings.map ? '' : 'without-map'} on-${screen}`}>
      <a class="skip" href="#main">{WORDS.skip}</a>
      {table === null ? null : <Header model={table} screen={screen} send={send} />}
      <div role="alert" class="notice">
        {state.notice === null ? null : (
          <p>{state.notice} <button type="button" class="quiet" onClick={() => send({ type: 'say', notice: null })}>{WORDS.dismiss}</button></p>
        )}
      </div>
      {table === null ? null : (
        <div class="view">
          {settings.map ? <Picture model={table} send={send} mount={mount} /> : null}
          <CityPanel model={table} send={send} />
          <HoursStrip model={table} />
        </div>
      )}
      <p role="status" class="news">{table === null ? '' : newsOf(table)}</p>
      <main id="main">
        <WithCodex model={table}><WithBroadsides model={screen === 'play' ? table : null}><WithRoads store={store} model={model}>
          {table === null && screen !== 'title' && covered === null ? <button type="button" class="quiet" onClick={() => send({ type: 'go', screen: 'title' })}>{WORDS.toTitle}</button> : null}
          {screen === 'title' && opening ? <p role="status" class="lead opening"><Fetched words={WORDS.opening} /></p> : null}
          {screen === 'title' && !opening ? <Title about={about} knows={store.finished()} ready={ready} waiting={waiting} begin={(given) => open({ type: 'begin', seed: seed(), ...given })} goOn={newest === null ? null : () => open(newest)} send={send} /> : null}
          {screen === 'play' && covered !== null ? <Curtain side={covered} lift={() => send({ type: 'pass' })} /> : null}
          {screen === 'play' && model !== null && covered === null ? <Telling model={model} send={send} knows={store.finished()} /> : null}
          {screen === 'city' && model !== null ? <CityScreen model={model} /> : null}
          {screen === 'journal' && model !== null ? <JournalScreen model={model} send={send} /> : null}
          {screen === 'codex' && model !== null ? <CodexScreen model={model} /> : null}
          {screen === 'saves' ? <SavesScreen saves={keep.saves} log={play?.run.log ?? null} send={send} /> : null}
          {screen === 'settings' ? <SettingsScreen settings={settings} lasting={store.lasting} offline={offline} send={send} /> : null}
          <Newer offline={offline} />
          {table === null ? null : (
            <footer>
              <button type="button" class="quiet" onClick={() => send({ type: 'go', screen: 'title' })}>{WORDS.toTitle}</button>
            </footer>
          )}
        </WithRoads></WithBroadsides></WithCodex>
      </main>
    </div>
  );
}

/** Lets the focus go before the button that has it is taken down: else the browser lays out the page, half taken down, to see where it was. */
function letFocusGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** What lies on the table, and the book it is played from. */
interface Desk {
  readonly book: Book | null;
  readonly state: State;
}

interface Deed {
  readonly book: Book | null;
  readonly action: Action;
}

function reduce(before: Desk, { book, action }: Deed): Desk {
  return { book: book ?? before.book, state: kindly(before.state, () => advance(book, before.state, action)) };
}

/** The scenario an action begins or loads; undefined when it goes on with what lies on the table. */
function scenarioOf(action: Action): string | undefined {
  return action.type === 'begin' ? action.scenario : action.type === 'load' ? action.log.scenario : undefined;
}

/** Loud in the console, kind on the page: what breaks leaves the state as it was, with a sentence. */
function kindly(before: State, change: () => State): State {
  try {
    return change();
  } catch (error) {
    console.error(error);
    return { ...before, notice: WORDS.broken };
  }
}

/** The map, loaded when there is something to show and the text stands; never while it is switched off. Null when it cannot be. */
function useScene(wanted: boolean): MountMap | null | undefined {
  const [mount, setMount] = useState<{ readonly map: MountMap | null }>();
  useEffect(() => {
    if (!wanted || mount !== undefined) return undefined;
    const timer = setTimeout(() => void import('./scene.ts').then(({ loadScene }) => loadScene()).then((map) => setMount({ map }), () => setMount({ map: null })), 300);
    return () => clearTimeout(timer);
  }, [wanted]);
  return mount?.map;
}

/** Sound, loaded at the first key or pointer: nothing is heard, or fetched, before. */
function useSound(title: boolean, model: Model | null, settings: Settings): void {
  const heard = useRef<{ player?: SoundPlayer; hear?: typeof sound; now: Hearing }>({ now: { title, model, settings } });
  useEffect(() => {
    const load = async () => {
      const { openSound, sound: hear } = await import('./hearing.ts');
      const player = openSound();
      Object.assign(heard.current, { player, hear });
      hear(player, null, heard.current.now);
    };
    const gestures = ['pointerdown', 'keydown'] as const;
    const once = () => {
      for (const gesture of gestures) removeEventListener(gesture, once);
      load().catch(() => undefined); // without sound the captions tell it
    };
    for (const gesture of gestures) addEventListener(gesture, once);
    return () => gestures.forEach((gesture) => removeEventListener(gesture, once));
  }, []);
  useEffect(() => {
    const { player, hear, now: before } = heard.current;
    heard.current.now = { title, model, settings };
    if (player !== undefined) hear?.(player, before, heard.current.now);
  }, [title, model, settings]);
}

/** A new screen is announced by its heading; the page of text by the place where the reader left it. */
function useFocus(screen: State['screen']): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    const left = document.querySelector<HTMLElement>('main .passage.newest:not(:first-child)');
    if (left !== null) left.scrollIntoView({ behavior: 'instant' });
    else scrollTo({ top: 0, behavior: 'instant' });
    (left ?? document.querySelector<HTMLElement>('main :is(h1, h2)[tabindex]'))?.focus({ preventScroll: true });
  }, [screen]);
}

/** Keeps settings, the run and the reader's place as they change. `empty` is called when the address carries no run. */
function useKeeping({ play, settings }: State, keep: Keeper, store: Store, send: Send, empty: () => void): void {
  useEffect(() => store.keepSettings(settings), [settings]);
  // Before the picture is drawn: a page that is closed at once has its run kept.
  useLayoutEffect(() => {
    if (play !== null) keep.run(play.run.log, (notice) => send({ type: 'say', notice }));
  }, [play?.run.log]);
  useEffect(() => {
    if (play !== null) store.keepHeard(keep.slot(), play.run.log.decisions.length, play.heard);
  }, [play?.heard, play?.run.log]);
  useEffect(() => {
    const follow = () => {
      const action = linked();
      if (action === null) empty();
      else send(action);
    };
    follow(); // the address may have changed before anybody listened
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [send]);
}

/** How to go on with the newest run kept by itself; its story comes while the title page is read. */
function useNewest(keep: Keeper, screen: State['screen'], library: Library): Action | null {
  const [load, setLoad] = useState<Action | null>(null);
  useEffect(() => {
    if (screen !== 'title') return;
    void keep.newest().then((newest) => {
      setLoad(newest);
      const known = newest === null ? undefined : scenarioOf(newest);
      if (known !== undefined) library(known).catch(() => undefined);
    });
  }, [screen]);
  return load;
}

function seed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Books by scenario, each opened once; one that could not be had is fetched anew. */
function library(): Library {
  const books = new Map<string, Promise<Book>>();
  return (scenario) => {
    const known = books.get(scenario) ?? import('./library.ts').then(({ openBook }) => openBook(scenario));
    books.set(scenario, known);
    known.catch(() => books.delete(scenario));
    return known;
  };
}

async function main(host: HTMLElement): Promise<void> {
  const [shelf] = await Promise.all([browserShelf(), typeset(400)]);
  render(<App carries={location.hash.length > 1} library={library()} store={openStore()} keep={keeper(shelf)} offline={openOffline()} />, host);
}

const host = document.getElementById('app');
if (host !== null) void main(host);
