/** What opens a class from the desk: its code, the teacher’s key and the projector’s. */
export interface Keys {
  readonly code: string;
  readonly key: string;
  readonly wall: string;
}

const WRITTEN = /^#?([A-Z2-9]{5,6})\.([\w-]{22,64})\.([\w-]{22,64})$/;
const STORED = 'desk';

/** Keys from an address’s fragment, `#CODE.KEY.WALL`; null when it is none. */
export function parseKeys(text: string): Keys | null {
  const [, code, key, wall] = WRITTEN.exec(text) ?? [];
  return code === undefined || key === undefined || wall === undefined ? null : { code, key, wall };
}

export function writeKeys({ code, key, wall }: Keys): string {
  return `#${code}.${key}.${wall}`;
}

/** The keys this page was opened with, or had when it was last loaded in this tab. */
export function recallKeys(): Keys | null {
  return parseKeys(location.hash) ?? parseKeys(stored());
}

/** Puts the keys where a reload finds them; null forgets them. They never leave this tab. */
export function keepKeys(keys: Keys | null): void {
  const text = keys === null ? '' : writeKeys(keys);
  history.replaceState(null, '', `${location.pathname}${text}`);
  try {
    if (keys === null) sessionStorage.removeItem(STORED);
    else sessionStorage.setItem(STORED, text);
  } catch {
    // A browser that keeps nothing: the fragment is enough.
  }
}

function stored(): string {
  try {
    return sessionStorage.getItem(STORED) ?? '';
  } catch {
    return '';
  }
}
