import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudentPapers } from '../class/paper.ts';
import { STUDENT } from '../class/words.ts';
import { nameOf } from '../room/people.ts';
import { Aloud } from './aloud.tsx';

interface CardProps {
  readonly card: NonNullable<StudentPapers['card']>;
  readonly me: StudentPapers['me'];
  /** Laid open; a reader may fold it, and unfold it. */
  readonly open: boolean;
}

/** Who a student is tonight. What is secret is shown only while it is asked for: a neighbour looks on. */
export function RoleCard({ card, me, open }: CardProps): JSX.Element {
  const persuade = card.persuade.map(nameOf);
  return (
    <details class="card" open={open}>
      <summary>
        <h2><span class="label">{STUDENT.youAre} </span>{card.name}</h2>
        <span class="caption">{card.title}</span>
      </summary>
      {me.chair ? <p class="chair">{STUDENT.chair}</p> : null}
      {me.nth > 0 ? <p>{STUDENT.another(me.nth)}</p> : null}
      <p>{card.who}</p>
      <h3>{STUDENT.wants}</h3>
      <p>{card.wants}</p>
      <Secret text={card.secret} />
      <h3>{STUDENT.speaks}</h3>
      <p>{card.speaks}</p>
      <h3>{STUDENT.persuade}</h3>
      <ul class="names">{persuade.map((name) => <li key={name}>{name}</li>)}</ul>
      {card.disputed === undefined ? null : (
        <>
          <h3>{STUDENT.disputed}</h3>
          <p class="caption">{card.disputed}</p>
        </>
      )}
      <Aloud what={STUDENT.card} sentences={[`${card.name}. ${card.title}.`, card.who, `${STUDENT.wants}: ${card.wants}`, `${STUDENT.speaks}: ${card.speaks}`, `${STUDENT.persuade}: ${persuade.join(', ')}.`]} />
    </details>
  );
}

function Secret({ text }: { readonly text: string }): JSX.Element {
  const [shown, setShown] = useState(false);
  return (
    <section class="secret">
      <h3>{STUDENT.secret}</h3>
      <button type="button" aria-expanded={shown} aria-controls="secret" onClick={() => setShown(!shown)}>
        {shown ? STUDENT.hide : STUDENT.show}<span class="unseen">: {STUDENT.secret}</span>
      </button>
      <p id="secret" class={shown ? undefined : 'hint'}>{shown ? text : STUDENT.secretHint}</p>
    </section>
  );
}
