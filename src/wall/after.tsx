import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import talk from '../../assets/class/debrief.json';
import type { Debrief } from '../class/paper.ts';
import { Icon } from '../page/marks.tsx';
import { useKeys } from './keys.ts';
import { PageOf, titleOf } from './page.tsx';
import { pageOf, pagesOf, SECTIONS, type Section } from './pages.ts';
import { PAGES, WALL } from './words.ts';

interface AfterProps {
  readonly debrief: Debrief;
  readonly frame: (main: JSX.Element, foot?: JSX.Element | null) => JSX.Element;
}

/** The night when it is over, in pages that the teacher turns at the wall. */
export function After({ debrief, frame }: AfterProps): JSX.Element {
  const pages = useMemo(() => pagesOf(debrief, talk), [debrief]);
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, pages.length - 1);
  const top = useRef<HTMLDivElement>(null);
  const page = pages[at];
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), pages.length - 1));
  const scroller = () => scrollerOf(top.current?.closest('main') ?? null);
  const { more, scroll } = useScroll(scroller, at);
  useEffect(() => scroller()?.scrollTo(0, 0), [at]);
  const [on, back] = [() => go(at + 1), () => go(at - 1)];
  const parts = Object.fromEntries(SECTIONS.map((section, n) => [String(n + 1), () => go(pageOf(pages, section, at))]));
  useKeys({ ...parts, ' ': () => (more ? scroll(1) : on()), ArrowRight: on, PageDown: on, ArrowLeft: back, PageUp: back, ArrowDown: () => scroll(0.5), ArrowUp: () => scroll(-0.5), Home: () => go(0), End: () => go(pages.length - 1) });
  if (page === undefined) return frame(<p />);
  const section = pages.filter((one) => one.section === page.section);
  const nth = section.indexOf(page);
  return frame(
    <div class={`after ending page-${page.kind}`} ref={top}>
      <div class="head">
        <h2>{titleOf(page)}</h2>
        <p class="section">{titleOf(page) === PAGES.sections[page.section] ? null : PAGES.sections[page.section]} {section.length < 2 ? null : WALL.step(nth + 1, section.length)}</p>
      </div>
      <PageOf page={page} debrief={debrief} />
      <p class="unseen" role="status">{PAGES.page(`${PAGES.sections[page.section]}: ${titleOf(page)}`, at + 1, pages.length)}</p>
    </div>,
    <div class="controls" role="group" aria-label={PAGES.part}>
      <button type="button" disabled={at === 0} onClick={back}><Icon id="stepBack" /> {WALL.back}</button>
      <button type="button" class="main" disabled={at === pages.length - 1} onClick={on}>{WALL.next} <Icon id="stepOn" /></button>
      <select aria-label={PAGES.go} value={page.section} onChange={(event) => go(pageOf(pages, event.currentTarget.value as Section, at))}>
        {SECTIONS.map((one, n) => <option key={one} value={one}>{n + 1} {PAGES.sections[one]}</option>)}
      </select>
      <span class="at">{WALL.step(at + 1, pages.length)}</span>
      {more ? <button type="button" class="below" onClick={() => scroll(1)}>{WALL.more} ↓</button> : <span class="hint">{PAGES.keys}</span>}
    </div>,
  );
}

/** What scrolls: the middle of the wall, or, in large type and on a narrow page, the whole of it. */
function scrollerOf(main: HTMLElement | null): HTMLElement | null {
  return main === null || getComputedStyle(main).overflowY === 'auto' ? main : document.documentElement;
}

/** Whether there is more of a page than the wall shows, and the way on in it, in parts of what is shown. */
function useScroll(scroller: () => HTMLElement | null, at: number): { readonly more: boolean; readonly scroll: (share: number) => void } {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const main = scroller();
    if (main === null) return undefined;
    const look = () => setMore(main.scrollHeight - main.clientHeight - main.scrollTop > 12);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(main);
    for (const child of main.querySelectorAll('.after')) watch.observe(child);
    addEventListener('scroll', look, true);
    return () => {
      watch.disconnect();
      removeEventListener('scroll', look, true);
    };
  }, [at]);
  return { more, scroll: (share) => scroller()?.scrollBy({ top: share * 0.85 * (scroller()?.clientHeight ?? 0) }) };
}
