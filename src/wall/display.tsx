import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WALL } from './words.ts';

/** How the wall is shown. Kept by nobody: a projector is set anew each lesson. */
export interface Display {
  /** Steps of the text's size, from 0. */
  readonly size: number;
  readonly motion: boolean;
  readonly light: boolean;
}

const SIZES = [1, 1.25, 1.5, 2] as const;
/** From this step on the page is read from top to bottom, as on a narrow one. */
const FLOWS = 2;

/** The display as the machine asks for it and the teacher has set it, laid on the page. */
export function useDisplay(): readonly [Display, (change: Partial<Display>) => void] {
  const [display, setDisplay] = useState<Display>(() => ({ size: 0, motion: !matchMedia('(prefers-reduced-motion: reduce)').matches, light: false }));
  useEffect(() => {
    const root = document.documentElement;
    const contrast = matchMedia('(prefers-contrast: more)').matches;
    root.dataset['theme'] = `${contrast ? 'contrast-' : ''}${display.light ? 'light' : 'dark'}`;
    root.dataset['motion'] = display.motion ? 'on' : 'off';
    root.dataset['large'] = display.size >= FLOWS ? 'yes' : 'no';
    root.style.setProperty('--larger', String(SIZES[display.size] ?? 1));
    dispatchEvent(new Event('resize'));
  }, [display]);
  return [display, (change) => setDisplay((now) => ({ ...now, ...change }))];
}

/** The few things a teacher sets at the wall itself. */
export function DisplayBar({ display: { size, motion, light }, set }: { readonly display: Display; readonly set: (change: Partial<Display>) => void }): JSX.Element {
  return (
    <div class="display" role="group" aria-label={WALL.display}>
      <button type="button" title={WALL.smaller} disabled={size === 0} onClick={() => set({ size: size - 1 })}><Sign of="A−" name={WALL.smaller} /></button>
      <button type="button" title={WALL.larger} disabled={size === SIZES.length - 1} onClick={() => set({ size: size + 1 })}><Sign of="A+" name={WALL.larger} /></button>
      <button type="button" title={WALL.motion} aria-pressed={motion} onClick={() => set({ motion: !motion })}><Sign of="≈" name={WALL.motion} /></button>
      <button type="button" title={WALL.light} aria-pressed={light} onClick={() => set({ light: !light })}><Sign of="◐" name={WALL.light} /></button>
    </div>
  );
}

function Sign({ of, name }: { readonly of: string; readonly name: string }): JSX.Element {
  return <><span aria-hidden="true">{of}</span><span class="unseen">{name}</span></>;
}
