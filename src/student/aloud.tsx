import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { STUDENT } from '../class/words.ts';

/** Reads sentences aloud, where the browser has a voice; pressed again, it stops. `what` says to a screen reader which. */
export function Aloud({ sentences, what }: { readonly sentences: readonly string[]; readonly what: string }): JSX.Element | null {
  const [reading, setReading] = useState(false);
  const text = sentences.join('\n');
  useEffect(() => () => {
    if (reading) speechSynthesis.cancel();
  }, [reading, text]);
  if (!('speechSynthesis' in globalThis) || sentences.length === 0) return null;
  const toggle = (): void => {
    speechSynthesis.cancel();
    if (!reading) read(sentences, () => setReading(false));
    setReading(!reading);
  };
  return (
    <button type="button" class="quiet aloud" onClick={toggle}>
      {reading ? STUDENT.stop : STUDENT.aloud}
      <span class="unseen">: {what}</span>
    </button>
  );
}

/** One utterance a sentence: some browsers fall silent in the middle of a long one. */
function read(sentences: readonly string[], done: () => void): void {
  sentences.forEach((sentence, n) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = 'en-GB';
    if (n === sentences.length - 1) utterance.addEventListener('end', done);
    utterance.addEventListener('error', done);
    speechSynthesis.speak(utterance);
  });
}
