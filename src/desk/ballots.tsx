import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isSide } from '../core/sides.ts';
import type { Phase } from '../class/plan.ts';
import { BENCH_NAMES } from '../class/words.ts';
import type { Table } from './table.ts';
import { Text } from '../room/told.tsx';
import { questionName } from './texts.ts';
import { BALLOTS } from './words.ts';

type Ballot = Table['ballots'][number];

/** The ballots that are open: their sums, who leads, and what is still even. Single votes are nobody’s to see. */
export function Ballots({ table }: { readonly table: Table }): JSX.Element | null {
  const { ballots, hall, send } = table;
  if (ballots.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="ballots">
      <h2 id="ballots">{BALLOTS.title}</h2>
      <div class="ballots">
        {ballots.map((ballot) => <OneBallot key={ballot.id} ballot={ballot} phase={hall.phase} onSettle={(option) => send({ type: 'settle', question: ballot.id, option })} />)}
      </div>
    </section>
  );
}

function OneBallot({ ballot, phase, onSettle }: { readonly ballot: Ballot; readonly phase: Phase; readonly onSettle: (option: string) => void }): JSX.Element {
  const { id, options, votes, voted, of, result } = ballot;
  const most = Math.max(0, ...Object.values(votes));
  const leading = options.filter((option) => most > 0 && votes[option.id] === most);
  return (
    <div class="ballot" role="group" aria-label={questionName(id)}>
      <h3>{questionName(id)} <span class="note">{kindOf(id, phase)}</span></h3>
      <p class="voted">{BALLOTS.voted(voted, of)}</p>
      <ul>
        {options.map((option) => (
          <li key={option.id} class={leading.includes(option) ? 'leads' : option.locked === undefined ? '' : 'shut'}>
            <span class="bar" aria-hidden="true" style={{ width: `${of === 0 ? 0 : (100 * (votes[option.id] ?? 0)) / of}%` }} />
            <b class="sum">{votes[option.id] ?? 0}<span class="unseen"> {BALLOTS.votes(votes[option.id] ?? 0).replace(/^\d+ /, '')}</span></b>
            <span>{optionText(option)}{leading.includes(option) ? <b class="tag"> {leading.length > 1 ? BALLOTS.even : BALLOTS.leads}</b> : null}{option.locked === undefined ? null : <span class="note"> ({BALLOTS.shut}: {option.locked})</span>}</span>
          </li>
        ))}
      </ul>
      {id.startsWith('group:') ? null : <Standing ballot={ballot} most={most} />}
      {id.startsWith('group:') || (result !== null && result.by !== 'teacher') ? null : <Settle ballot={ballot} onSettle={onSettle} />}
    </div>
  );
}

function kindOf(id: Ballot['id'], phase: Phase): string {
  return isSide(id) ? BALLOTS[phase === 'vote' ? 'order' : 'contingency'] : BALLOTS[id.startsWith('group:') ? 'group' : 'minority'];
}

function optionText({ id, text }: { readonly id: string; readonly text: string }): JSX.Element | string {
  if (id === 'nobody' && text === 'nobody') return BALLOTS.nobody;
  return isSide(id) && text === id ? BENCH_NAMES[id] : <Text of={text} />;
}

function Standing({ ballot: { options, result }, most }: { readonly ballot: Ballot; readonly most: number }): JSX.Element {
  if (result === null) return <p class="stands open">{most === 0 ? BALLOTS.none : BALLOTS.tie}</p>;
  if (result.by === 'count') return <></>;
  const option = options.find(({ id }) => id === result.option);
  return <p class="stands">{BALLOTS.stands[result.by as 'chair' | 'teacher']}: {option === undefined ? BALLOTS.program : <Text of={option.text} />}</p>;
}

/** Where the count is even, or empty, the teacher settles it, or leaves it to the program. */
function Settle({ ballot: { id: question, options }, onSettle }: { readonly ballot: Ballot; readonly onSettle: (option: string) => void }): JSX.Element {
  const id = useId();
  const open = options.filter(({ locked }) => locked === undefined);
  const choices = [...(isSide(question) ? [{ id: 'program', text: BALLOTS.program }] : []), ...open];
  const [chosen, choose] = useState(choices[0]?.id ?? '');
  return (
    <p class="row settle">
      <label class="unseen" for={id}>{BALLOTS.settleWith}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>{choices.map((one) => <option key={one.id} value={one.id}>{one.text.replaceAll('_', '')}</option>)}</select>
      <button type="button" onClick={() => onSettle(chosen)}>{BALLOTS.settle}</button>
    </p>
  );
}
