import type { JSX } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { hour, type Moment } from '../core/moment.ts';
import type { PersonId } from '../core/names.ts';
import { entriesOf, KINDS, knownBy, lexiconOf, link, search, type Entry, type Kind, type Lexicon, type Row } from './codex.ts';
import { person, source } from './facts.ts';
import { bothCalendars } from './hours.ts';
import { useOpening } from './opening.ts';
import { CODEX } from './words.ts';
import './codex.css';

const rows = import.meta.glob<Row[]>('../../assets/codex/*.json', { import: 'default', eager: true });
const ENTRIES: readonly Entry[] = KINDS.flatMap((kind) => entriesOf(kind, rows[`../../assets/codex/${kind}.json`] ?? []));

interface Known {
  /** The hour of the telling: nothing known later is shown. */
  readonly now: Moment;
  /** The run is over: what came of things may be told. */
  readonly over: boolean;
}

/** What links the texts of a passage, as far as their terms are known at this hour. */
export function linker(now: Moment): (texts: readonly string[]) => JSX.Element[] {
  const lexicon = lexiconOf(knownBy(ENTRIES, now));
  return (texts) => linked(lexicon, texts);
}

/** A term is a link and nothing else: the panel listens for all of them. */
function linked(lexicon: Lexicon, texts: readonly string[], self?: Entry): JSX.Element[] {
  return link(lexicon, texts, self).map((pieces) => (
    <>
      {pieces.map(({ text, emphasis, to }) => {
        const words = emphasis ? <em>{text}</em> : text;
        return to === undefined ? words : <a class="term" href="#codex" data-entry={to.key} aria-haspopup="dialog">{words}</a>;
      })}
    </>
  ));
}

/** The entry of a term, beside the text. The reader's place is kept: closed, it gives the focus back to the word. */
export function Panel({ now, over }: Known): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const { key, back, close } = useOpening(box);
  const known = useMemo(() => knownBy(ENTRIES, now), [now]);
  const lexicon = useMemo(() => lexiconOf(known), [known]);
  const entry = known.find((one) => one.key === key);
  return (
    <div ref={box} id="codex" class="entry-panel" popover="auto" role="dialog" aria-labelledby={title}>
      <div class="head">
        <h2 id={title} tabIndex={-1}>{entry?.title}</h2>
        <button type="button" class="quiet" aria-label={CODEX.close} onClick={close}>×</button>
      </div>
      {entry === undefined ? null : <EntryText key={entry.key} entry={entry} over={over} lexicon={lexicon} />}
      {back === undefined ? null : <button type="button" class="quiet" onClick={back}>{CODEX.back}</button>}
    </div>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly over: boolean;
  readonly lexicon: Lexicon;
}

function EntryText({ entry, over, lexicon }: EntryProps): JSX.Element {
  const { text, later, date, author, quote, questions, src } = entry;
  const told = [...text, ...(over && later !== null ? [later] : [])];
  const paragraphs = linked(lexicon, told, entry);
  return (
    <div class="article">
      <Face entry={entry} />
      {date === undefined ? null : <p class="by">{[date, author].filter(Boolean).join(' · ')}</p>}
      {quote === undefined ? null : (
        <blockquote>
          <p>{CODEX.quotation(quote)}</p>
          {entry.source === undefined ? null : <p class="from">{source(entry.source).short}</p>}
        </blockquote>
      )}
      {paragraphs.slice(0, text.length).map((words, n) => <p key={n}>{words}</p>)}
      {paragraphs.length === text.length ? null : <p class="later"><b class="label">{CODEX.later}</b> {paragraphs.at(-1)}</p>}
      {questions === undefined ? null : (
        <>
          <p class="label">{CODEX.questions}</p>
          <ul class="questions">{questions.map((one) => <li key={one}>{one}</li>)}</ul>
        </>
      )}
      <details class="evidence">
        <summary>{CODEX.sources(src.map((id) => source(id).short).join('; '))}</summary>
        <ul>{src.map((id) => <li key={id}>{source(id).full}</li>)}</ul>
      </details>
    </div>
  );
}

/** The face and the office of a person who has them. */
function Face({ entry: { kind, id } }: { readonly entry: Entry }): JSX.Element | null {
  if (kind !== 'people') return null;
  const { portrait, role } = person(id as PersonId); // a test holds that every one of them is in the cast
  return (
    <>
      {portrait === undefined ? null : <img class="portrait" src={portrait} alt="" width="300" height="360" decoding="async" />}
      {role === '' ? null : <p class="by">{role}</p>}
    </>
  );
}

/** Every entry known at this hour, by kind, to be searched. */
export function Entries({ now, over }: Known): JSX.Element {
  const id = useId();
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<Kind | null>(null);
  const known = useMemo(() => knownBy(ENTRIES, now), [now]);
  const lexicon = useMemo(() => lexiconOf(known), [known]);
  const found = useMemo(() => search(known, query), [known, query]);
  const shown = only === null ? found : found.filter(({ kind }) => kind === only);
  const kinds = [...new Set(shown.map(({ kind }) => kind))]; // the kind with the best find comes first
  return (
    <>
      <p class="lead">{over ? CODEX.leadWhole : CODEX.lead(hour(now), bothCalendars(now).oldStyle)}</p>
      <div class="link">
        <label for={id}>{CODEX.search}</label>
        <input id={id} type="search" value={query} autocomplete="off" spellcheck={false} onInput={(event) => setQuery(event.currentTarget.value)} />
      </div>
      <fieldset class="field">
        <legend class="unseen">{CODEX.kind}</legend>
        <div class="chips">
          {[null, ...KINDS].map((kind) => (
            <label key={kind} class="chip">
              <input type="radio" name={`${id}-kind`} checked={kind === only} onChange={() => setOnly(kind)} />
              <span>{kind === null ? CODEX.all : CODEX.kinds[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status" class="count">{CODEX.count(shown.length)}</p>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{CODEX.kinds[kind]}</h3>
          <div class="rows">
            {shown.filter((entry) => entry.kind === kind).map((entry) => <Unfolding key={entry.key} entry={entry} over={over} lexicon={lexicon} />)}
          </div>
        </section>
      ))}
    </>
  );
}

/** A title that unfolds; its text is not made before it is wanted. */
function Unfolding({ entry, over, lexicon }: EntryProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{entry.title}</summary>
      {open ? <EntryText entry={entry} over={over} lexicon={lexicon} /> : null}
    </details>
  );
}
