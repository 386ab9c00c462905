import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseKeys, writeKeys, type Keys } from './keys.ts';
import { PlanForm, USUAL } from './plan-form.tsx';
import { OPENING } from './words.ts';

/** Opens a class: the whole set-up on one page, every answer given already. */
export function Opening({ onOpen }: { readonly onOpen: (keys: Keys) => void }): JSX.Element {
  const [plan, setPlan] = useState(USUAL);
  const [word, setWord] = useState<string | null>(null);
  const [waits, setWaits] = useState(false);
  const [alert, setAlert] = useState('');

  async function open(): Promise<void> {
    if (plan.sides.length === 0) {
      setAlert(OPENING.none);
      return;
    }
    setWaits(true);
    setAlert('');
    try {
      const response = await fetch('/api/class', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ plan, ...(word === null ? {} : { word }) }) });
      const answer = await response.json() as Partial<Keys> & { readonly sentence?: string };
      const keys = parseKeys(writeKeys({ code: answer.code ?? '', key: answer.key ?? '', wall: answer.wall ?? '' }));
      if (keys !== null) {
        onOpen(keys);
        return;
      }
      setAlert(answer.sentence ?? OPENING.unreachable);
      // A hosted server asks for its word.
      if (response.status === 401) setWord(word ?? '');
    } catch {
      setAlert(OPENING.unreachable);
    }
    setWaits(false);
  }

  return (
    <main class="opening">
      <p class="label">{OPENING.game}</p>
      <h1>{OPENING.title}</h1>
      <p class="lead">{OPENING.lead}</p>
      <form onSubmit={(event) => { event.preventDefault(); void open(); }}>
        <div class="plan"><PlanForm plan={plan} fresh onPlan={setPlan} /></div>
        {word === null ? null : (
          <p class="field">
            <label class="label" for="word">{OPENING.word}</label>
            <input id="word" type="password" autocomplete="off" value={word} aria-describedby="word-hint" onInput={(event) => setWord(event.currentTarget.value)} />
            <span class="note" id="word-hint">{OPENING.wordHint}</span>
          </p>
        )}
        <div class="alert-place" role="alert">{alert === '' ? null : <p class="alert">{alert}</p>}</div>
        <button type="submit" class="main large" disabled={waits}>{waits ? OPENING.wait : OPENING.go}</button>
      </form>
    </main>
  );
}
