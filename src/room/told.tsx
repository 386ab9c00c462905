import type { ComponentChildren, JSX } from 'preact';
import type { Told } from '../class/paper.ts';
import { hour } from '../core/moment.ts';
import { surname } from './people.ts';

/** Lines as they are told: the speaker before the words, the hour where it changes. */
export function Lines({ told }: { readonly told: readonly Told[] }): JSX.Element {
  return (
    <div class="told">
      {told.map(({ text, speaker, at }, n) => (
        <div key={n} class="line">
          {at === undefined || at === told[n - 1]?.at ? null : <p class="hour"><time>{hour(at)}</time></p>}
          <p>
            {speaker === undefined ? null : <b class="speaker">{surname(speaker)} </b>}
            <Text of={text} />
          </p>
        </div>
      ))}
    </div>
  );
}

/** Words with _emphasis_. */
export function Text({ of }: { readonly of: string }): JSX.Element {
  const parts: ComponentChildren[] = of.split(/_([^_]+)_/).map((part, n) => (n % 2 === 1 ? <em key={n}>{part}</em> : part));
  return <>{parts}</>;
}

/** Lines as a voice reads them: one sentence or more each, the speaker named first. */
export function spoken(told: readonly Told[]): string[] {
  return told.map(({ text, speaker }) => `${speaker === undefined ? '' : `${surname(speaker)}: `}${text.replaceAll('_', '')}`);
}
