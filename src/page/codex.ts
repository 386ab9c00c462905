import { moment, type Moment } from '../core/moment.ts';
import type { SourceId } from '../core/names.ts';

export const KINDS = ['people', 'bodies', 'places', 'words', 'documents'] as const;
export type Kind = (typeof KINDS)[number];

/** An entry as it is written in assets/codex/. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** Further words in the telling that lead here, as they are written there. */
  readonly aka: readonly string[];
  readonly text: readonly string[];
  /** What came of it: told only when the run is over. */
  readonly later: string | null;
  /** From when on it may be read: day of October and hour. */
  readonly known: string;
  readonly src: readonly SourceId[];
  readonly date?: string;
  readonly author?: string;
  readonly quote?: string;
  readonly source?: SourceId;
  readonly questions?: readonly string[];
}

export interface Entry extends Row {
  readonly kind: Kind;
  /** Unlike the id, it is one entry's alone. */
  readonly key: string;
  readonly from: Moment;
}

/** A stretch of text; `to` where it is a term that leads to an entry. */
export interface Piece {
  readonly text: string;
  readonly emphasis: boolean;
  readonly to: Entry | undefined;
}

/** Names by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [name: string, entry: Entry])[]>;

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const GOES_ON = /^-?[\p{L}\p{N}]/u;
const INITIALS = /^(?:(?:[A-Z][a-z]?)\. ?)+/;

/** The rows of one kind as entries. Throws on an hour that is none. */
export function entriesOf(kind: Kind, rows: readonly Row[]): Entry[] {
  return rows.map((row) => ({ ...row, kind, key: `${kind}.${row.id}`, from: moment(row.known) }));
}

/** What may be read at this hour of the telling. */
export function knownBy(entries: readonly Entry[], now: Moment): Entry[] {
  return entries.filter(({ from }) => from <= now);
}

/** The names that lead to these entries. Where two could be meant, what an author put down goes before a title. */
export function lexiconOf(entries: readonly Entry[]): Lexicon {
  const names = new Map<string, Entry>();
  for (const entry of entries) for (const name of entry.aka) if (!names.has(name)) names.set(name, entry);
  for (const entry of entries) {
    const name = entry.title.replace(INITIALS, '');
    if (!names.has(name)) names.set(name, entry);
  }
  const lexicon = new Map<string, (readonly [string, Entry])[]>();
  for (const pair of [...names].toSorted(([a], [b]) => b.length - a.length)) {
    const first = pair[0].match(WORD)?.[0] ?? '';
    lexicon.set(first, [...(lexicon.get(first) ?? []), pair]);
  }
  return lexicon;
}

/**
 * Cuts texts with _emphasis_ into pieces, a term linked where it first stands in any of them: whole words, the longest
 * name there is. An entry never leads to itself.
 */
export function link(lexicon: Lexicon, texts: readonly string[], self?: Entry): Piece[][] {
  const linked = new Set(self === undefined ? [] : [self.key]);
  return texts.map((text) => text.split(/_([^_]+)_/).flatMap((part, n) => linkPart(lexicon, part, n % 2 === 1, linked)));
}

function linkPart(lexicon: Lexicon, text: string, emphasis: boolean, linked: Set<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const cut = (to: number, entry?: Entry) => {
    if (to > done) pieces.push({ text: text.slice(done, to), emphasis, to: entry });
    done = to;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < done) continue;
    const [name, entry] = lexicon.get(word)?.find(([one]) => text.startsWith(one, index) && !GOES_ON.test(text.slice(index + one.length))) ?? [];
    if (name === undefined || entry === undefined) continue;
    cut(index);
    cut(index + name.length, linked.has(entry.key) ? undefined : entry);
    linked.add(entry.key);
  }
  cut(text.length);
  return pieces;
}

/** The entries in which every word of the query stands; those that have it in their names before the others. */
export function search(entries: readonly Entry[], query: string): Entry[] {
  const asked = fold(query).match(/\S+/g) ?? [];
  const named = (entry: Entry) => has([entry.title, ...entry.aka], asked);
  const found = entries.filter((entry) => has([entry.title, ...entry.aka, entry.author ?? '', entry.quote ?? '', ...entry.text], asked));
  return asked.length === 0 ? found : [...found.filter(named), ...found.filter((entry) => !named(entry))];
}

function has(texts: readonly string[], words: readonly string[]): boolean {
  const whole = fold(texts.join(' '));
  return words.every((word) => whole.includes(word));
}

/** As one types it: small letters, no accents, straight apostrophes. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', '\'');
}
