import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Side } from '../core/sides.ts';
import { view } from '../core/view.ts';
import { Decision } from './decision.tsx';
import type { Model, Send } from './model.ts';
import { SIDE_NAMES, TABLE } from './words.ts';

/** Between two sides at one table: nothing of either is on the screen. */
export function Curtain({ side, lift }: { readonly side: Side; readonly lift: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [side]);
  return (
    <section class="curtain">
      <h1 ref={heading} tabIndex={-1}>{TABLE.pass(SIDE_NAMES[side])}</h1>
      <p class="lead">{TABLE.lead}</p>
      <button type="button" class="main" onClick={lift}>{TABLE.lift(SIDE_NAMES[side])}</button>
    </section>
  );
}

/** One host types in what each side has decided: every side's open question, one after the other. */
export function Ballot({ model, send }: { readonly model: Model; readonly send: Send }): JSX.Element {
  return (
    <section class="ballot">
      <h3>{TABLE.ballot}</h3>
      <p class="lead">{TABLE.ballotLead}</p>
      {model.view.awaited.map((side) => {
        const { question } = view(model.book, { ...model.run, over: false }, side);
        return question === null ? null : (
          <details key={`${side} ${question.kind}`} open={side === model.view.awaited[0]}>
            <summary>{SIDE_NAMES[side]}</summary>
            <Decision question={question} numberKeys={false} choose={(option) => send({ type: 'decide', option, side })} />
          </details>
        );
      })}
    </section>
  );
}
