import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Beat } from '../core/beat.ts';
import { start } from '../core/step.ts';
import { dateOf, FrontPage } from './frontpage.tsx';
import { useLater } from './later.ts';
import type { Model, Send } from './model.ts';
import { canSend, keepPicture, sendPicture } from './keepsake.ts';
import { pictureOf } from './pagepicture.ts';
import { articlesOf, samePage } from './paper.ts';
import { PAPER } from './words.ts';

interface PapersProps {
  readonly model: Model;
  readonly beats: readonly Beat[];
  readonly send: Send;
}

/** The front page of this run beside that of the night as it was, and this one as a picture to keep. */
export function Papers({ model, beats, send }: PapersProps): JSX.Element | null {
  const real = useReal(model);
  if (beats.length === 0) return null;
  const same = real !== null && samePage(beats, real);
  return (
    <section class="morning">
      <h3 tabIndex={-1}>{PAPER.title}</h3>
      <p class="lead">{same ? PAPER.same : PAPER.lead}</p>
      <div class="papers">
        <FrontPage label={PAPER.mine} beats={beats} />
        {same ? null : real === null ? <p class="lead">{PAPER.setting}</p> : <FrontPage label={PAPER.real} beats={real} />}
      </div>
      <Keepsake beats={beats} send={send} />
    </section>
  );
}

/** The page of the run in which all four sides did what was done. */
function useReal({ book, run: { log } }: Model): readonly Beat[] | null {
  const { scenario, seed } = log;
  return useLater(() => start(book, { scenario, seed, temper: 'as-it-was', sides: [] }).beats.filter(({ part }) => part === 'page'), [book, scenario, seed]);
}

/** The page as a picture: kept as a file, or sent where the device sends files. */
function Keepsake({ beats, send }: { readonly beats: readonly Beat[]; readonly send: Send }): JSX.Element {
  const [sends, setSends] = useState(false);
  useEffect(() => setSends(canSend()), []);
  const draw = async (use: (picture: Blob) => Promise<boolean>) => {
    try {
      if (await use(await pictureOf({ ...dateOf(beats), articles: articlesOf(beats) }))) send({ type: 'say', notice: PAPER.kept });
    } catch {
      send({ type: 'say', notice: PAPER.refused });
    }
  };
  return (
    <div class="onward">
      <button type="button" onClick={() => void draw(keepPicture)}>{PAPER.keep}</button>
      {sends ? <button type="button" onClick={() => void draw(sendPicture)}>{PAPER.send}</button> : null}
    </div>
  );
}
