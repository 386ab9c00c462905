import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds a pointer rests on a word before its entry shows, and may be away before it goes. */
const REST = 400;
const GRACE = 300;
/** Distance in pixels between a word and its entry, and of the entry from the edge of the window. */
const GAP = 8;
/** In a lower window an entry covers all of it: that is not done to a mouse that passes. */
const TALL = '(min-height: 34rem)';

interface Opened {
  /** Entries followed one from another; the last is shown. */
  readonly trail: readonly string[];
  /** The word in the text they began with. */
  readonly word: HTMLElement;
  /** Opened by a deed, not by a pointer that rests: it holds the focus and stays. */
  readonly pinned: boolean;
}

interface Opening {
  /** The entry that is open. */
  readonly key: string | undefined;
  /** To the entry before; absent at the first. */
  readonly back: (() => void) | undefined;
  readonly close: () => void;
}

/** How the terms of the whole page open the box: by click, tap or Enter, or by a mouse that rests on them. */
export function useOpening(box: RefObject<HTMLElement | null>): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const state = useRef(opened);
  state.current = opened;
  useTerms(box, state, setOpened);
  useFolding(box, state, setOpened);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    current.togglePopover(opened !== null);
    if (opened === null) return;
    current.scrollTop = 0;
    place(current, opened.word);
    if (opened.pinned) current.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }, [opened]);
  return {
    key: opened?.trail.at(-1),
    back: opened === null || opened.trail.length < 2 ? undefined : () => setOpened({ ...opened, trail: opened.trail.slice(0, -1) }),
    close: () => box.current?.hidePopover(),
  };
}

type Open = (opened: Opened | null) => void;
interface Latest {
  readonly current: Opened | null;
}

/** One listener for all terms, in the text and in the box. */
function useTerms(box: RefObject<HTMLElement | null>, state: Latest, open: Open): void {
  useEffect(() => {
    const over = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const inBox = (target: EventTarget | null) => target instanceof Node && box.current?.contains(target) === true;
    const click = (event: MouseEvent) => {
      const word = termAt(event.target);
      if (word === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      clearTimeout(timer);
      const before = state.current;
      if (before !== null && inBox(word)) open({ ...before, trail: [...before.trail, keyOf(word)], pinned: true });
      else open({ trail: [keyOf(word)], word, pinned: true });
    };
    let aim: HTMLElement | null = null;
    // Moves alone count: text that is scrolled under a still mouse asks for nothing.
    const rest = (event: PointerEvent) => {
      const word = inBox(event.target) ? box.current : termAt(event.target);
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || (event.movementX === 0 && event.movementY === 0) || state.current?.pinned === true || word === aim) return;
      aim = word;
      clearTimeout(timer);
      if (word === null) timer = setTimeout(() => open(null), GRACE);
      else if (word !== box.current && word !== state.current?.word && matchMedia(TALL).matches) timer = setTimeout(() => open({ trail: [keyOf(word)], word, pinned: false }), REST);
    };
    document.addEventListener('click', click, over);
    document.addEventListener('pointermove', rest, over);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, []);
}

/** Escape, a click beside it and Tab past its end close the box, and the word has the focus again. */
function useFolding(box: RefObject<HTMLElement | null>, state: Latest, open: Open): void {
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const over = new AbortController();
    const home = () => state.current?.word.focus({ preventScroll: true });
    const folded = () => {
      if (current.matches(':popover-open') || state.current === null) return;
      const { activeElement } = document;
      if (state.current.pinned && (activeElement === document.body || current.contains(activeElement))) home();
      open(null);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const stops = [...current.querySelectorAll<HTMLElement>('a, button, summary')];
      const out = event.shiftKey ? event.target === stops[0] || !stops.includes(event.target as HTMLElement) : event.target === stops.at(-1);
      if (!out) return;
      home();
      current.hidePopover();
      if (event.shiftKey) event.preventDefault();
    };
    const again = () => {
      if (state.current !== null) place(current, state.current.word);
    };
    // Larger type makes the box wider while the window stays as it was.
    const grown = new ResizeObserver(() => requestAnimationFrame(again));
    grown.observe(current);
    current.addEventListener('toggle', folded, over);
    current.addEventListener('keydown', leave, over);
    addEventListener('resize', again, over);
    return () => {
      grown.disconnect();
      over.abort();
    };
  }, []);
}

/** Below the word, above it when there is hardly room below; over the whole window when there is hardly any at all. */
function place(box: HTMLElement, word: HTMLElement): void {
  const lines = [...word.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const enough = 18 * parseFloat(getComputedStyle(box).fontSize);
  const below = clientHeight - last.bottom - 2 * GAP;
  const above = first.top - 2 * GAP;
  const under = below >= Math.min(above, enough);
  const room = under ? below : above;
  box.style.maxHeight = `${room}px`;
  box.classList.toggle('whole', room < Math.min(enough, box.scrollHeight));
  const { offsetWidth, offsetHeight } = box;
  box.style.left = `${Math.max(GAP, Math.min(first.left, clientWidth - offsetWidth - GAP))}px`;
  box.style.top = `${scrollY + (under ? last.bottom + GAP : first.top - GAP - offsetHeight)}px`;
}

function termAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a.term') : null;
}

function keyOf(word: HTMLElement): string {
  return word.dataset['entry'] ?? '';
}
