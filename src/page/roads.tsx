import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { Decision } from '../core/run.ts';
import type { Model } from './model.ts';
import type { Store } from './store.ts';

const Walked = createContext<ReadonlySet<string>>(new Set());

/** The name a road is remembered by on this device. */
export function roadOf({ round, side, option }: Pick<Decision, 'round' | 'side' | 'option'>): string {
  return `${round}.${side}.${option}`;
}

interface WithRoadsProps {
  readonly store: Store;
  readonly model: Model | null;
  readonly children: ComponentChildren;
}

/** Remembers the roads of every run that was told to its end, and hands them to what is drawn below. */
export function WithRoads({ store, model, children }: WithRoadsProps): JSX.Element {
  const over = model?.ended === true ? model.run : null;
  const walked = useMemo(() => new Set([...store.visited(), ...(over?.taken ?? []).map(roadOf)]), [store, over]);
  useEffect(() => {
    if (over !== null) store.keepVisited([...walked]);
  }, [over, walked]);
  return <Walked.Provider value={walked}>{children}</Walked.Provider>;
}

export function useWalked(): ReadonlySet<string> {
  return useContext(Walked);
}
