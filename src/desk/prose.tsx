import type { ComponentChildren, JSX } from 'preact';
import { hour } from '../core/moment.ts';
import type { Told } from '../class/paper.ts';
import { speakerName } from './texts.ts';

/** The story’s text with its own emphasis. */
export function Prose({ of }: { readonly of: string }): JSX.Element {
  const parts: ComponentChildren[] = of.split(/_([^_]+)_/).map((part, n) => (n % 2 === 1 ? <em>{part}</em> : part));
  return <>{parts}</>;
}

/** Lines as they were told to somebody. */
export function Lines({ told }: { readonly told: readonly Told[] }): JSX.Element {
  return (
    <div class="lines">
      {told.map(({ text, speaker, at }, n) => (
        <p key={n}>
          {at === undefined ? null : <span class="hour">{hour(at)} </span>}
          {speaker === undefined ? null : <b class="speaker">{speakerName(speaker)}: </b>}
          <Prose of={text} />
        </p>
      ))}
    </div>
  );
}
