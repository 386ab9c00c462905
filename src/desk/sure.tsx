import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { DESK } from './words.ts';

interface SureProps {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly kind?: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone, or shows what was hidden: it says what will happen, and asks. */
export function Sure({ label, title, text, yes, kind = '', onYes }: SureProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, words] = [useId(), useId()];
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" class={kind} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>{label}</button>
      <dialog ref={dialog} aria-labelledby={heading} aria-describedby={words}>
        <h2 id={heading}>{title}</h2>
        <p id={words}>{text}</p>
        <div class="row">
          <button type="button" autoFocus onClick={close}>{DESK.cancel}</button>
          <button type="button" class="main" onClick={() => { close(); onYes(); }}>{yes}</button>
        </div>
      </dialog>
    </>
  );
}
