import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SourceId, PersonId } from '../core/names.ts';
import type { Beat } from '../core/beat.ts';
import type { Mood } from '../core/marks.ts';
import { person, source, surname } from './facts.ts';
import { PLAY } from './words.ts';

interface LineProps {
  readonly beat: Beat;
  /** The text with its terms linked, where they are. */
  readonly words?: JSX.Element | undefined;
  /** Marks the sources of what is no quotation, too. */
  readonly sources: boolean;
  /** The same person speaks as in the line before: no second portrait. */
  readonly again?: boolean;
}

/** One thing told: narration, speech or quotation, with its sources behind a mark. */
export function Line({ beat, words, sources, again = false }: LineProps): JSX.Element {
  const cited = [...(beat.quote === undefined ? [] : [beat.quote]), ...(sources ? beat.src.filter((id) => id !== beat.quote) : [])];
  const { marks, notes } = useSources(cited, beat.quote);
  const text = (
    <p class={hangs(beat.text) && (beat.speaker === undefined || again) ? 'hangs' : undefined}>
      {beat.speaker === undefined || again ? null : <b class="speaker">{surname(beat.speaker)} </b>}
      {words ?? <Text of={beat.text} />}
      {marks}
    </p>
  );
  const body = beat.quote === undefined ? text : <blockquote>{text}</blockquote>;
  if (beat.speaker === undefined) return <div class="line">{body}{notes}</div>;
  return (
    <div class={`line speech mood-${beat.mood ?? 'calm'}`}>
      {again ? <span /> : <Portrait of={beat.speaker} mood={beat.mood} />}
      <div>{body}{notes}</div>
    </div>
  );
}

/** Whether a text begins with a quotation mark, which hangs in the margin. */
function hangs(text: string): boolean {
  return /^[“‘]/.test(text);
}

/** A person's face, small: decoration, for the name always stands beside it. */
export function Portrait({ of, mood = 'calm' }: { readonly of: PersonId; readonly mood?: Mood | undefined }): JSX.Element {
  const { portrait } = person(of);
  if (portrait === undefined) return <span class="portrait" aria-hidden="true">{surname(of).slice(0, 1)}</span>;
  return <img class="portrait" src={`${portrait}#${mood}`} alt="" width="300" height="360" loading="lazy" decoding="async" />;
}

/** Words with _emphasis_. */
export function Text({ of }: { readonly of: string }): JSX.Element {
  const parts: ComponentChildren[] = of.split(/_([^_]+)_/).map((part, n) => (n % 2 === 1 ? <em>{part}</em> : part));
  return <>{parts}</>;
}

/** Marks that open the sources they stand for below the line; a dagger for what is quoted. */
export function useSources(ids: readonly SourceId[], quote?: SourceId): { readonly marks: JSX.Element; readonly notes: JSX.Element } {
  const [open, setOpen] = useState<SourceId | null>(null);
  const note = useId();
  return {
    marks: (
      <>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            class="dagger"
            aria-expanded={open === id}
            aria-controls={note}
            aria-label={id === quote ? PLAY.quoted(source(id).short) : PLAY.source(source(id).short)}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {id === quote ? '†' : '‡'}
          </button>
        ))}
      </>
    ),
    notes: (
      <p class="note" id={note} hidden={open === null}>
        {open === null ? null : source(open).full}
      </p>
    ),
  };
}
