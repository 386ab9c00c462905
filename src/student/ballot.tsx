import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudentDeed } from '../class/deed.ts';
import type { Advised, Ballot, Tally } from '../class/paper.ts';
import { isSide } from '../core/sides.ts';
import { BENCH_NAMES, STUDENT } from '../class/words.ts';
import { surname } from '../room/people.ts';
import { Text } from '../room/told.tsx';

interface QuestionProps {
  readonly ballot: Ballot;
  readonly tally: Tally | undefined;
  /** What this student has voted so far. */
  readonly vote: string | undefined;
  /** Two sides sit on this bench: the question says whose it is. */
  readonly named: boolean;
  readonly send: (deed: StudentDeed) => void;
}

/** A question that is voted on: secret, and changed as often as wanted until it is closed. */
export function Question({ ballot, tally, vote, named, send }: QuestionProps): JSX.Element {
  const [chosen, choose] = useState<string | undefined>(vote);
  const title = titleOf(ballot, named);
  const option = ballot.options.find(({ id }) => id === vote);
  // Not disabled when there is nothing to send: a button that is loses the place of who works by keyboard.
  const idle = chosen === undefined || chosen === vote;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!idle) send({ type: 'vote', question: ballot.id, option: chosen });
  };
  return (
    <form class="ballot" onSubmit={submit}>
      <fieldset>
        <legend><h2>{title}</h2></legend>
        {ballot.kind === 'contingency' ? <p class="hint">{STUDENT.sealHint}</p> : null}
        {ballot.options.map((one) => (
          <Option key={one.id} option={one}>
            <label class="choice">
              <input type="radio" name={ballot.id} checked={chosen === one.id} disabled={one.locked !== undefined} onChange={() => choose(one.id)} />
              <span><Words of={one} kind={ballot.kind} /></span>
            </label>
          </Option>
        ))}
      </fieldset>
      <button type="submit" class="main" aria-disabled={idle}>{vote === undefined ? STUDENT.vote : STUDENT.changeVote}</button>
      <div role="status">
        {option === undefined ? null : <p class="voted"><b>{STUDENT.voted}:</b> <Words of={option} kind={ballot.kind} />. {STUDENT.change}</p>}
      </div>
      {tally === undefined ? null : <Count tally={tally} ballot={ballot} />}
    </form>
  );
}

/** What will be voted on, while it is argued about. */
export function Before({ ballot, named }: { readonly ballot: Ballot; readonly named: boolean }): JSX.Element {
  return (
    <section class="ballot">
      <h2>{titleOf({ ...ballot, ask: ballot.ask ?? STUDENT.before }, named)}</h2>
      <p class="hint">{STUDENT.beforeHint}</p>
      {ballot.options.map((one) => <Option key={one.id} option={one}><p class="choice"><Words of={one} kind={ballot.kind} /></p></Option>)}
    </section>
  );
}

/** An option, why it is not open, and what this student may say for it or against it. */
function Option({ option: { locked, says }, children }: { readonly option: Advised; readonly children: JSX.Element }): JSX.Element {
  return (
    <div class={`option ${locked === undefined ? '' : 'is-locked'}`}>
      {children}
      {locked === undefined ? null : <p class="why"><b>{STUDENT.locked}:</b> <Text of={locked} /></p>}
      {says === undefined ? null : (
        <div class="says">
          <p class="label">{STUDENT.yourArguments}</p>
          <ul>
            {says.map(({ who, pro, words }) => (
              <li key={words}><b class="speaker">{surname(who)}</b>, <span class={pro ? 'pro' : 'contra'}>{pro ? STUDENT.pro : STUDENT.contra}</span>: “<Text of={words} />”</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The count of one’s own side: numbers first, bars beside them. */
function Count({ tally: { votes, voted, of }, ballot }: { readonly tally: Tally; readonly ballot: Ballot }): JSX.Element {
  return (
    <section class="count">
      <h3>{STUDENT.count}</h3>
      <p role="status">{STUDENT.tally(voted, of)}</p>
      <ul>
        {ballot.options.filter(({ locked }) => locked === undefined).map((one) => (
          <li key={one.id}>
            <span><Words of={one} kind={ballot.kind} /></span> <b>{STUDENT.votes(votes[one.id] ?? 0)}</b>
            <span class="bar" aria-hidden="true"><span style={{ width: `${(100 * (votes[one.id] ?? 0)) / Math.max(of, 1)}%` }} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of an option: a side that is to be heard is called by its name. */
function Words({ of: { id, text }, kind }: { readonly of: Advised; readonly kind: Ballot['kind'] }): JSX.Element {
  if (kind !== 'group') return <Text of={text} />;
  return <>{isSide(id) ? BENCH_NAMES[id] : STUDENT.nobody}</>;
}

function titleOf({ id, kind, ask }: Ballot, named: boolean): string {
  if (kind === 'group') return STUDENT.group;
  const what = ask ?? (kind === 'order' ? STUDENT.order : STUDENT.answer);
  return named && isSide(id) ? STUDENT.questionOf(what, BENCH_NAMES[id]) : what;
}
