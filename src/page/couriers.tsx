import type { ComponentChildren, JSX } from 'preact';
import type { Errands } from '../core/view.ts';
import { Text } from './line.tsx';
import { COURIERS } from './words.ts';

interface CouriersProps {
  readonly errands: Errands;
  readonly hint: ComponentChildren;
  readonly send: (option: string) => void;
}

/** Where a side may send its couriers before it answers: what one sees is told at once, and to that side alone. */
export function Couriers({ errands: { left, offers }, hint, send }: CouriersProps): JSX.Element {
  return (
    <section class="couriers">
      <h3>{COURIERS.title(left)}</h3>
      <p class="lead">{COURIERS.lead}</p>
      {hint}
      {[true, false].map((undecided) => {
        const some = offers.filter((offer) => (offer.undecided === true) === undecided);
        return some.length === 0 ? null : (
          <details key={String(undecided)}>
            <summary>{undecided ? COURIERS.undecided : COURIERS.look} <span>{some.length}</span></summary>
            <ul>
              {some.map(({ id, text }) => (
                <li key={id}><button type="button" onClick={() => send(id)}><Text of={text} /></button></li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
