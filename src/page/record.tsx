import type { JSX } from 'preact';
import { moment, type Moment } from '../core/moment.ts';
import type { Comparison, RecordedEvent } from '../core/record.ts';
import { Fold } from './fold.tsx';
import { hourFrom } from './hours.ts';
import { useSources } from './line.tsx';
import { VerdictMark } from './marks.tsx';
import { causesOf, type Model } from './model.ts';
import { Rails } from './rails.tsx';
import { byRound, roundsOf } from './rounds.ts';
import { PARTS, PLAY, RECORD } from './words.ts';

/** What the reader has learned so far, beside the record: folded, and on a first play only promised. */
export function RecordSoFar({ model, knows }: { readonly model: Model; readonly knows: boolean }): JSX.Element | null {
  if (!knows) return <p class="promise">{RECORD.folded}</p>;
  const learned = model.view.record.filter(({ verdict, recorded = 0 }) => verdict !== 'unheard' || recorded <= model.view.now);
  if (learned.length === 0) return null;
  return (
    <Fold title={RECORD.title}>
      {() => (
        <>
          <p class="lead">{RECORD.lead}</p>
          <Strip model={model} entries={learned} day={model.round.from} />
        </>
      )}
    </Fold>
  );
}

/** The whole run beside the record. */
export function RecordWhole({ model }: { readonly model: Model }): JSX.Element {
  const entries = model.view.whole?.record ?? [];
  const rounds = roundsOf(model.book, model.run.log.scenario);
  return (
    <section class="record">
      <h3 tabIndex={-1}>{RECORD.title}</h3>
      <p class="lead">{RECORD.leadWhole}</p>
      <Rails rounds={rounds} entries={entries} />
      {byRound(rounds, entries, (entry) => roundOf(model, entry)).map(({ round, things }) => (
        <Fold key={round?.id} open={rounds.length === 1 && round !== null} title={<h4>{round === null ? PARTS.previously : PLAY.round(round.number, round.title)} <small>{RECORD.differing(things.filter(({ verdict }) => verdict !== 'same').length)}</small></h4>}>
          {() => <Strip model={model} entries={things} day={(round ?? rounds[0] ?? model.round).from} />}
        </Fold>
      ))}
    </section>
  );
}

/** The round an event belongs to: the record's, or for what is new the one that told it. */
function roundOf({ book, view }: Model, { event, beat }: Comparison): string | undefined {
  return book.record.find(({ id }) => id === event)?.round ?? view.whole?.beats.find(({ id }) => id === beat)?.round;
}

/** What differs, in the open; what went as it was, counted and folded. */
function Strip({ model, entries, day }: { readonly model: Model; readonly entries: readonly Comparison[]; readonly day: Moment }): JSX.Element {
  const list = (some: readonly Comparison[]) => <ol class="strip">{some.map((entry) => <Entry key={entry.event} model={model} entry={entry} day={day} />)}</ol>;
  const differ = entries.filter(({ verdict }) => verdict !== 'same');
  const same = entries.filter(({ verdict }) => verdict === 'same');
  return (
    <>
      {differ.length === 0 ? <p>{RECORD.allSame}</p> : list(differ)}
      {same.length === 0 ? null : <Fold title={RECORD.asItWas(same.length)}>{() => list(same)}</Fold>}
    </>
  );
}

function Entry({ model, entry, day }: { readonly model: Model; readonly entry: Comparison; readonly day: Moment }): JSX.Element {
  const event = model.book.record.find(({ id }) => id === entry.event);
  const { marks, notes } = useSources(entry.source === undefined ? [] : [entry.source]);
  return (
    <li class={`entry entry-${entry.verdict}`}>
      <span class="verdict"><VerdictMark verdict={entry.verdict} /> {RECORD.verdicts[entry.verdict]}</span>
      <p class="title">{entry.title}</p>
      <p class="hours">
        <Hour label={RECORD.recorded} at={entry.recorded} day={day} />
        <Hour label={RECORD.run} at={entry.run} day={day} />
      </p>
      <p class="why">{why(model, entry, event)}{marks}</p>
      {notes}
    </li>
  );
}

function Hour({ label, at, day }: { readonly label: string; readonly at: Moment | undefined; readonly day: Moment }): JSX.Element | null {
  return at === undefined ? null : <span><span class="label">{label}</span> {hourFrom(at, day)}</span>;
}

/** One line: the decision behind a difference, else what the record says of it. */
function why(model: Model, entry: Comparison, event: RecordedEvent | undefined): string {
  const beats = model.view.whole?.beats ?? model.view.beats;
  const beat = beats.find(({ id }) => id === entry.beat);
  const cause = beat === undefined || entry.verdict === 'same' ? undefined : causesOf(model, beat)[0];
  if (cause !== undefined) return `${RECORD.because[cause.ask](cause.text)}.`;
  const followed = event?.hours.find(({ at }) => moment(at) === (entry.run ?? entry.recorded)) ?? event?.hours[0];
  const differ = event?.status === 'disputed' ? ` ${RECORD.disputed}` : '';
  return `${followed?.note ?? event?.what ?? beat?.text ?? ''}${differ}`;
}
