import { mintCode } from './secret.ts';
import type { Store } from './store.ts';

/** A code of so many signs that leads nowhere yet. */
export async function freeCode(store: Store, signs: number): Promise<string> {
  const code = mintCode(signs);
  const taken = (await store.follow(code)) !== code || (await store.load(code)) !== null;
  return taken ? freeCode(store, signs) : code;
}
