import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Model } from './model.ts';
import { CODEX } from './words.ts';

/** The codex as it comes over the wire: with its entries, and later than the text. */
type Codex = typeof import('./codex.tsx');
type Link = ReturnType<Codex['linker']>;

const Arrived = createContext<{ readonly codex: Codex; readonly link: Link } | null>(null);

/** Fetches the codex once the text stands, after the map; holds the panel that terms in the text open. */
export function WithCodex({ model, children }: { readonly model: Model | null; readonly children: ComponentChildren }): JSX.Element {
  const [codex, setCodex] = useState<Codex | null>(null);
  const wanted = model !== null && codex === null;
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => void import('./codex.tsx').then(setCodex, () => undefined), 600);
    return () => clearTimeout(timer);
  }, [wanted]);
  const now = model?.view.now;
  const arrived = useMemo(() => (codex === null || now === undefined ? null : { codex, link: codex.linker(now) }), [codex, now]);
  return (
    <Arrived.Provider value={arrived}>
      {children}
      {arrived === null || model === null ? null : <arrived.codex.Panel now={model.view.now} over={model.ended} />}
    </Arrived.Provider>
  );
}

/** Texts with their terms linked; null as long as the codex has not come. */
export function useLinks(): Link | null {
  return useContext(Arrived)?.link ?? null;
}

/** The codex as a screen. Its heading stands before the entries have come, so that the focus has a place. */
export function CodexScreen({ model }: { readonly model: Model }): JSX.Element {
  const arrived = useContext(Arrived);
  return (
    <section class="screen codex">
      <h2 tabIndex={-1}>{CODEX.title}</h2>
      {arrived === null ? <p class="lead">{CODEX.coming}</p> : <arrived.codex.Entries now={model.view.now} over={model.ended} />}
    </section>
  );
}
