import { DEFAULTS, readSettings, type Settings } from './settings.ts';

/** Small things kept in the browser: the settings, and how far the last run was read. Never throws. */
export interface Store {
  /** False when the browser refuses storage; then it remembers until the page is closed. */
  readonly lasting: boolean;
  settings(): Settings;
  keepSettings(settings: Settings): void;
  /** Whether a night has been played to its end here before. */
  finished(): boolean;
  keepFinished(): void;
  /** The roads walked here: every decision, whoever took it, of every night that was told to its end. */
  visited(): readonly string[];
  keepVisited(roads: readonly string[]): void;
  /** Beats heard of the run autosaved under `slot` after that many decisions; undefined when not known. */
  heard(slot: string, decisions: number): number | undefined;
  keepHeard(slot: string, decisions: number, heard: number): void;
}

/** The browser's store, tried once; refused storage becomes a store in memory. */
export function openStore(): Store {
  const shelf = new Map<string, string>();
  const lasting = works();
  const get = (key: string): unknown => {
    try {
      return JSON.parse((lasting ? localStorage.getItem(`ten-days-${key}`) : shelf.get(key)) ?? 'null');
    } catch {
      return null;
    }
  };
  const set = (key: string, value: unknown) => {
    try {
      if (lasting) localStorage.setItem(`ten-days-${key}`, JSON.stringify(value));
      else shelf.set(key, JSON.stringify(value));
    } catch {
      shelf.set(key, JSON.stringify(value)); // full: nothing here is worth troubling the reader for
    }
  };
  return {
    lasting,
    settings: () => (get('settings') === null ? DEFAULTS : readSettings(get('settings'))),
    keepSettings: (settings) => set('settings', settings),
    finished: () => get('finished') === true,
    keepFinished: () => set('finished', true),
    visited() {
      const roads = get('roads');
      return Array.isArray(roads) ? roads.filter((road) => typeof road === 'string') : [];
    },
    keepVisited: (roads) => set('roads', roads),
    heard(slot, decisions) {
      const [at, count, heard] = (get('place') ?? []) as unknown[];
      return at === slot && count === decisions && typeof heard === 'number' ? heard : undefined;
    },
    keepHeard: (slot, decisions, heard) => set('place', [slot, decisions, heard]),
  };
}

function works(): boolean {
  try {
    localStorage.setItem('ten-days-try', '1');
    localStorage.removeItem('ten-days-try');
    return true;
  } catch {
    return false;
  }
}
