import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { STUDENT } from '../class/words.ts';

/** The page, dimmed to one sentence. Who cannot see the wall keeps the page; whoever was at a place in it comes back there. */
export function LookUp({ stay }: { readonly stay: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    heading.current?.focus();
    return () => {
      if (activeElement instanceof HTMLElement) setTimeout(() => activeElement.focus(), 0);
    };
  }, []);
  return (
    <section class="look-up" aria-labelledby="look-up">
      <h2 id="look-up" ref={heading} tabIndex={-1}>{STUDENT.lookUp}</h2>
      <p>{STUDENT.lookUpHint}</p>
      <button type="button" class="quiet" onClick={stay}>{STUDENT.readOn}</button>
    </section>
  );
}
