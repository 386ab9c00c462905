import type { JSX } from 'preact';
import type { Send } from './model.ts';
import type { HintId, Settings } from './settings.ts';
import { HINTS, WORDS } from './words.ts';

interface HintProps {
  readonly id: HintId;
  readonly settings: Settings;
  readonly send: Send;
}

/** A hint, in the page where it is of use. It leaves when it has been of use, or is put away, and does not come back. */
export function Hint({ id, settings, send }: HintProps): JSX.Element | null {
  if (settings[id]) return null;
  return (
    <p class={`hint-note hint-${id.slice(4).toLowerCase()}`}>
      <span>{HINTS[id]}</span> <button type="button" aria-label={WORDS.closeHint} onClick={() => send(used(settings, id))}>×</button>
    </p>
  );
}

/** That a hint has been of use. */
export function used(settings: Settings, id: HintId): Parameters<Send>[0] {
  return { type: 'set', settings: { ...settings, [id]: true } };
}
