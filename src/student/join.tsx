import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { STUDENT } from '../class/words.ts';
import { isCode, tidyCode } from './code.ts';

interface JoinProps {
  readonly first: string;
  /** Why one stands here again. */
  readonly sentence: string | null;
  readonly enter: (code: string) => void;
}

/** The door of a class: a code, and no name. */
export function Join({ first, sentence, enter }: JoinProps): JSX.Element {
  const [typed, setTyped] = useState(first);
  const [wrong, setWrong] = useState<string | null>(sentence);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong !== null) field.current?.focus();
  }, [wrong]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const code = tidyCode(typed);
    if (isCode(code)) { enter(code); return; }
    setWrong(STUDENT.noCode);
    field.current?.focus();
  };
  return (
    <main class="door">
      <p class="label">{STUDENT.title}</p>
      <h1 tabIndex={-1}>{STUDENT.join}</h1>
      <p class="lead">{STUDENT.joinLead}</p>
      <form onSubmit={submit} noValidate>
        <label for="code">{STUDENT.code}</label>
        <input
          ref={field} id="code" class="code" name="code" type="text" inputMode="text" autocomplete="off" autocapitalize="characters" spellcheck={false}
          value={typed} aria-describedby={wrong === null ? 'code-hint' : 'code-wrong code-hint'} aria-invalid={wrong !== null} onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="code-hint" class="hint">{STUDENT.codeHint}</p>
        <div role="alert">{wrong === null ? null : <p id="code-wrong" class="wrong">{wrong}</p>}</div>
        <button type="submit" class="main">{STUDENT.enter}</button>
      </form>
    </main>
  );
}
