import type { Hall } from '../class/paper.ts';
import { WALL } from './words.ts';

/** The class and the projector's key, from what stands after the # in the address; null when it is none of a class. */
export function keyOf(fragment: string): { readonly code: string; readonly key: string } | null {
  const parts = /^#?([A-Za-z2-9]{5,6})\.([A-Za-z0-9_-]{22,64})$/.exec(fragment);
  const [, code, key] = parts ?? [];
  return code === undefined || key === undefined ? null : { code: code.toUpperCase(), key };
}

/**
 * The addresses a phone may come in by, best first. A page that was opened on this very machine knows nothing that a
 * phone could open: then those the server knows of. Else the page's own is known to work, and comes first.
 */
export function addressesFor(here: Pick<Location, 'hostname' | 'origin'>, known: readonly string[]): string[] {
  const own = `${here.origin}/`;
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(here.hostname);
  if (local) return known.length > 0 ? [...known] : [own];
  return [own, ...known.filter((address) => address !== own)];
}

/** An address as one reads it from a wall: without what a browser adds by itself. */
export function written(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** The time that is advised, in words; null when there is none. `now` is the server's clock (milliseconds). */
export function timeLeft(timer: Hall['timer'], now: number): string | null {
  if (timer === null) return null;
  const minutes = (ms: number) => Math.max(0, Math.ceil(ms / 60_000));
  return 'left' in timer ? WALL.paused(minutes(timer.left)) : WALL.minutes(minutes(timer.ends - now));
}
