import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Advice } from '../core/marks.ts';
import type { Offer, Question } from '../core/view.ts';
import { surname } from './facts.ts';
import { Portrait, Text } from './line.tsx';
import { PLAY } from './words.ts';

interface DecisionProps {
  readonly question: Question;
  readonly numberKeys: boolean;
  readonly choose: (option: string) => void;
}

/** What a side is asked: its open options as buttons, with who is for and who against; the others with the reason. */
export function Decision({ question, numberKeys, choose }: DecisionProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const open = question.offers.filter(({ locked }) => locked === undefined).length;
  useNumberKeys(list, numberKeys);
  return (
    <section class={`decision decision-${question.kind}`}>
      <h3>{PLAY.ask[question.kind]}</h3>
      <p class="lead">{PLAY.askLead[question.kind]}</p>
      <ol ref={list} onKeyDown={(event) => moveWithin(event, list.current)}>
        {question.offers.map((offer, n) => (
          <Option key={offer.id} offer={offer} number={question.offers.slice(0, n + 1).filter(({ locked }) => locked === undefined).length} choose={choose} />
        ))}
      </ol>
      <p class="keys">{numberKeys ? PLAY.keys(open) : PLAY.keysWithout}</p>
    </section>
  );
}

function Option({ offer, number, choose }: { readonly offer: Offer; readonly number: number; readonly choose: (option: string) => void }): JSX.Element {
  const id = useId();
  if (offer.locked !== undefined) {
    return (
      <li class="option locked">
        <span class="number" aria-hidden="true">–</span>
        <p class="words"><Text of={offer.text} /></p>
        <p class="why">{PLAY.lockedWhy(offer.locked)}</p>
      </li>
    );
  }
  return (
    <li class="option">
      <span class="number" aria-hidden="true">{number}</span>
      <button type="button" class="words" aria-describedby={id} onClick={() => choose(offer.id)}><Text of={offer.text} /></button>
      <div class="voices" id={id}>
        <Voice label={PLAY.for} advice={offer.for} />
        <Voice label={PLAY.against} advice={offer.against} />
      </div>
    </li>
  );
}

function Voice({ label, advice }: { readonly label: string; readonly advice: Advice | undefined }): JSX.Element | null {
  if (advice === undefined) return null;
  return (
    <div class="voice">
      <Portrait of={advice.person} />
      <p>
        <span class="label">{label} </span>
        <b class="speaker">{surname(advice.person)} </b>
        <span class="said"><Text of={advice.words} /></span>
      </p>
    </div>
  );
}

/** Number keys bring the focus to an option, from the moment it stands there; Enter takes it, as it does any button. */
function useNumberKeys(list: { readonly current: HTMLOListElement | null }, on: boolean): void {
  useLayoutEffect(() => {
    if (!on) return undefined;
    const pick = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      buttons(list.current)[Number(event.key) - 1]?.focus();
    };
    document.addEventListener('keydown', pick);
    return () => document.removeEventListener('keydown', pick);
  }, [list, on]);
}

function moveWithin(event: KeyboardEvent, list: HTMLOListElement | null): void {
  const all = buttons(list);
  const here = all.findIndex((button) => button === document.activeElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || here < 0) return;
  event.preventDefault();
  all.at(to % all.length)?.focus();
}

function buttons(list: HTMLOListElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}
