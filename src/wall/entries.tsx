import type { JSX } from 'preact';
import type { Moment } from '../core/moment.ts';
import type { Comparison } from '../core/record.ts';
import type { Side } from '../core/sides.ts';
import { BENCH_NAMES } from '../class/words.ts';
import { hourFrom } from '../page/hours.ts';
import { Text } from '../page/line.tsx';
import { VerdictMark } from '../page/marks.tsx';
import { RECORD } from '../page/words.ts';
import { PAGES } from './words.ts';

/** An event; after the night with the decisions behind a difference. */
type Entry = Comparison & { readonly because?: readonly { readonly side: Side; readonly text: string }[] };

/** Events of the night beside the record: how they differ as a mark and a word, both hours, what decided it. */
export function Entries({ entries, day }: { readonly entries: readonly Entry[]; readonly day: Moment }): JSX.Element {
  return (
    <ol class="strip">
      {entries.map(({ event, verdict, title, recorded, run, because }) => (
        <li key={event} class={`entry entry-${verdict}`}>
          <span class="verdict"><VerdictMark verdict={verdict} /> {RECORD.verdicts[verdict]}</span>
          <p class="title">{title}</p>
          <p class="hours">
            {recorded === undefined ? null : <span><span class="label">{PAGES.record}</span> {hourFrom(recorded, day)}</span>}
            {run === undefined ? null : <span><span class="label">{PAGES.night}</span> {hourFrom(run, day)}</span>}
          </p>
          {because === undefined || because.length === 0 ? null : (
            <div class="why">
              {because.map(({ side, text }) => <p key={`${side} ${text}`}><span class="label">{PAGES.because}</span> {BENCH_NAMES[side]}: <Text of={text} /></p>)}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
