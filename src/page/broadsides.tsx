import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Beat } from '../core/beat.ts';
import type { Model } from './model.ts';

/** The broadsides as they come over the wire: with their words and their style, and later than the text. */
type Prints = typeof import('./broadside-wall.tsx');

const Arrived = createContext<{ readonly prints: Prints; readonly model: Model; readonly open: Beat | null; readonly show: (beat: Beat | null) => void } | null>(null);

/** Fetches the broadsides once the text stands; shows one over everything when it is told. */
export function WithBroadsides({ model, children }: { readonly model: Model | null; readonly children: ComponentChildren }): JSX.Element {
  const [prints, setPrints] = useState<Prints | null>(null);
  const [open, setOpen] = useState<Beat | null>(null);
  const wanted = model !== null && prints === null;
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => void import('./broadside-wall.tsx').then(setPrints, () => undefined), 800);
    return () => clearTimeout(timer);
  }, [wanted]);
  const arrived = useMemo(() => (prints === null || model === null ? null : { prints, model, open, show: setOpen }), [prints, model, open]);
  return (
    <Arrived.Provider value={arrived}>
      {children}
      {arrived === null ? null : <arrived.prints.Wall model={arrived.model} open={open} show={setOpen} />}
    </Arrived.Provider>
  );
}

/** The way back to the broadside that a beat brings; nothing where it brings none. */
export function Printed({ beat }: { readonly beat: Beat }): JSX.Element | null {
  const arrived = useContext(Arrived);
  return arrived === null ? null : <arrived.prints.See run={arrived.model.run} beat={beat} open={arrived.show} />;
}

/** The words of the broadside that lies over the page, for whoever times the reading; empty when none does. */
export function useWordsOver(): string {
  const arrived = useContext(Arrived);
  return arrived?.open == null ? '' : arrived.prints.wordsOf(arrived.model.run, arrived.open);
}
