import { useEffect, useState } from 'preact/hooks';

/** What takes a while, worked out once the page stands; null until then, and again while `of` has changed. */
export function useLater<T>(make: () => T, of: readonly unknown[]): T | null {
  const [made, setMade] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setMade({ value: make() }));
    return () => {
      clearTimeout(timer);
      setMade(null);
    };
  }, of);
  return made?.value ?? null;
}
