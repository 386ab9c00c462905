import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ENDING } from './words.ts';

/** The way to what follows, by its headings: an ending is a long page. */
export function Contents({ of }: { readonly of: { readonly current: HTMLElement | null } }): JSX.Element {
  const [headings, setHeadings] = useState<readonly HTMLElement[]>([]);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const all = [...(of.current?.querySelectorAll<HTMLElement>(':scope > section > h3') ?? [])];
    setHeadings(all.filter((heading) => nav.current === null || (nav.current.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0));
  }, [of]);
  return (
    <nav class="contents" aria-label={ENDING.contents} ref={nav}>
      <ul>
        {headings.map((heading) => (
          <li key={heading.textContent}><button type="button" class="quiet" onClick={() => go(heading)}>{heading.textContent}</button></li>
        ))}
      </ul>
    </nav>
  );
}

function go(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
