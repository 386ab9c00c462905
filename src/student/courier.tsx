import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StudentDeed } from '../class/deed.ts';
import type { Errands, Gone, StudentPapers } from '../class/paper.ts';
import { BENCH_NAMES, STUDENT } from '../class/words.ts';
import { Lines, spoken } from '../room/told.tsx';
import { Aloud } from './aloud.tsx';

interface CourierProps {
  readonly errands: Errands;
  /** Where the side has sent already; undefined while that has not come. */
  readonly gone: Gone | undefined;
  /** Two sides sit on this bench: the menu says whose it is. */
  readonly named: boolean;
  readonly send: (deed: StudentDeed) => void;
}

/** Where a courier may go: chosen, then asked again, for there is one a round. */
export function Courier({ errands: { side, offers: all }, gone, named, send }: CourierProps): JSX.Element {
  const papers = gone?.papers ?? true;
  const offers = all.filter(({ id }) => gone?.to.includes(id) !== true);
  const [chosen, choose] = useState<string | null>(null);
  const [asked, ask] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const offer = offers.find(({ id, undecided }) => id === chosen && (papers || undecided !== true));
  useEffect(() => {
    if (asked) yes.current?.focus();
  }, [asked]);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (offer !== undefined) ask(true);
  };
  return (
    <form class="courier" onSubmit={submit}>
      <h2>{named ? STUDENT.courierOf(BENCH_NAMES[side]) : STUDENT.courier}</h2>
      <p>{STUDENT.courierLead}</p>
      <p class="hint">{papers ? STUDENT.courierPapers : STUDENT.courierNoPapers}</p>
      {offers.length === 0 ? <p>{STUDENT.noneLeft}</p> : (
        <fieldset>
          <legend>{STUDENT.where}</legend>
          {offers.map(({ id, text, undecided }) => (
            <label key={id} class="choice">
              <input type="radio" name={`courier-${side}`} checked={offer?.id === id} disabled={undecided === true && !papers} onChange={() => { choose(id); ask(false); }} />
              <span>{text}{undecided === true ? <b class="won"><span aria-hidden="true">{'\u00a0●'}</span><span class="unseen">, {STUDENT.mustBeWon}</span></b> : null}</span>
            </label>
          ))}
        </fieldset>
      )}
      {asked && offer !== undefined ? (
        <div class="sure">
          <p>{STUDENT.sure(offer.text)}</p>
          <button ref={yes} type="button" class="main" onClick={() => { ask(false); send({ type: 'courier', side, option: offer.id }); }}>{STUDENT.sendYes}</button>
          <button type="button" onClick={() => ask(false)}>{STUDENT.no}</button>
        </div>
      ) : <button type="submit" class="main" aria-disabled={offer === undefined}>{STUDENT.send}</button>}
    </form>
  );
}

/** What a courier brought: for this student alone. */
export function Finding({ finding: { text, lines } }: { readonly finding: NonNullable<StudentPapers['finding']> }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <section class="finding">
      <h2 ref={heading} tabIndex={-1}>{STUDENT.courier}</h2>
      <p class="label">{STUDENT.sentTo} {text}</p>
      <p class="lead">{STUDENT.found}</p>
      <Lines told={lines} />
      <Aloud what={STUDENT.courier} sentences={spoken(lines)} />
    </section>
  );
}
