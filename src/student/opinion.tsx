import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudentDeed } from '../class/deed.ts';
import { OPINIONS, type Opinion } from '../class/seat.ts';
import { OPINION_NAMES, STUDENT } from '../class/words.ts';

/** What is asked before the night and after it. */
export function Asked({ answer, send }: { readonly answer: Opinion | undefined; readonly send: (deed: StudentDeed) => void }): JSX.Element {
  const [chosen, choose] = useState<Opinion | undefined>(answer);
  const idle = chosen === undefined || chosen === answer;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!idle) send({ type: 'answer', opinion: chosen });
  };
  return (
    <form class="ballot" onSubmit={submit}>
      <fieldset>
        <legend><h2>{STUDENT.asked}</h2></legend>
        {OPINIONS.map((one) => (
          <div key={one} class="option">
            <label class="choice"><input type="radio" name="opinion" checked={chosen === one} onChange={() => choose(one)} /> <span>{OPINION_NAMES[one]}</span></label>
          </div>
        ))}
      </fieldset>
      <button type="submit" class="main" aria-disabled={idle}>{STUDENT.answered}</button>
      <div role="status">{answer === undefined ? null : <p class="voted"><b>{OPINION_NAMES[answer]}.</b> {STUDENT.thanks}</p>}</div>
    </form>
  );
}
