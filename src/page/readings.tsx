import type { JSX } from 'preact';
import type { Beat } from '../core/beat.ts';
import { READINGS } from '../core/marks.ts';
import { Line } from './line.tsx';
import { useLinks } from './terms.tsx';
import { READING } from './words.ts';

/** The question of the whole game, put to the reader with this run as evidence. */
export function Readings({ beats }: { readonly beats: readonly Beat[] }): JSX.Element | null {
  const link = useLinks();
  if (beats.length === 0) return null;
  const words = link?.(beats.map(({ text }) => text));
  return (
    <section class="readings">
      <h3 tabIndex={-1}>{READING.title}</h3>
      <p class="lead">{READING.lead}</p>
      <div class="four">
        {READINGS.map((reading) => (
          <section key={reading}>
            <h4>{READING.titles[reading]}</h4>
            {beats.map((beat, n) => (beat.reading === reading ? <Line key={beat.id} beat={beat} words={words?.[n]} sources /> : null))}
          </section>
        ))}
      </div>
    </section>
  );
}
