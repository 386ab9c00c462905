/** What this device keeps of a class: the bearer of its seat, by the code; which class it was in last; how the page is set. */
export interface Shelf {
  /** Whether what is kept outlives the page. */
  readonly lasting: boolean;
  last(): string | null;
  bearer(code: string): string | null;
  keep(code: string, bearer: string): void;
  drop(code: string): void;
  setting(): Setting;
  set(setting: Setting): void;
}

/** How the page is set: 0 to 2 steps of larger text; less movement. */
export interface Setting {
  readonly size: 0 | 1 | 2;
  readonly calm: boolean;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const LAST = 'class';
const SETTING = 'class-page';
const seatOf = (code: string): string => `class-seat-${code}`;

/** A shelf over the browser’s storage; where there is none, or it refuses, all is kept until the page is closed. */
export function openShelf(storage: () => Store): Shelf {
  const memory = new Map<string, string>();
  const store = tried(storage);
  const get = (key: string): string | null => memory.get(key) ?? store?.getItem(key) ?? null;
  const put = (key: string, value: string): void => {
    memory.set(key, value);
    try {
      store?.setItem(key, value);
    } catch {
      // full, or closed since: it stays in memory
    }
  };
  return {
    lasting: store !== null,
    last: () => get(LAST),
    bearer: (code) => get(seatOf(code)),
    keep(code, bearer) {
      put(seatOf(code), bearer);
      put(LAST, code);
    },
    drop(code) {
      for (const key of [seatOf(code), ...(get(LAST) === code ? [LAST] : [])]) {
        memory.delete(key);
        store?.removeItem(key);
      }
    },
    setting: () => readSetting(get(SETTING)),
    set: (setting) => put(SETTING, JSON.stringify(setting)),
  };
}

/** The storage, when it can be written. */
function tried(storage: () => Store): Store | null {
  try {
    const store = storage();
    store.setItem(`${LAST}-tried`, '');
    store.removeItem(`${LAST}-tried`);
    return store;
  } catch {
    return null;
  }
}

function readSetting(text: string | null): Setting {
  try {
    const { size, calm } = JSON.parse(text ?? '{}') as Partial<Record<keyof Setting, unknown>>;
    return { size: size === 1 || size === 2 ? size : 0, calm: calm === true };
  } catch {
    return { size: 0, calm: false };
  }
}
