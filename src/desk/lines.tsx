import type { JSX } from 'preact';
import { hour } from '../core/moment.ts';
import type { Told } from '../class/paper.ts';
import { Text } from '../room/told.tsx';
import { speakerName } from './texts.ts';

/** Lines as they were told to somebody. */
export function Lines({ told }: { readonly told: readonly Told[] }): JSX.Element {
  return (
    <div class="lines">
      {told.map(({ text, speaker, at }, n) => (
        <p key={n}>
          {at === undefined ? null : <span class="hour">{hour(at)} </span>}
          {speaker === undefined ? null : <b class="speaker">{speakerName(speaker)}: </b>}
          <Text of={text} />
        </p>
      ))}
    </div>
  );
}
