import { useLayoutEffect } from 'preact/hooks';

/**
 * Keys of the wall, wherever the focus is, but where it has a use for them: a button takes the space bar, a list and the
 * map take the arrows, too.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const deed = keys[event.key];
      if (deed === undefined || event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function isBusy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, .map-scene') !== null) return true;
  return key === ' ' && target.closest('button, a, summary') !== null;
}
