import { Overtaken, type Shelf, type Slot } from './shelf.ts';

/** A shelf that lasts as long as the page: the twin for tests, and for browsers that refuse storage. */
export function memoryShelf(now: () => number = () => Date.now()): Shelf {
  const slots = new Map<string, Slot>();
  return {
    lasting: false,
    list: () => Promise.resolve([...slots.values()]),
    keep(id, log, base) {
      const revision = slots.get(id)?.revision ?? 0;
      if (base !== undefined && base !== revision) return Promise.reject(new Overtaken());
      const slot = { id, log, kept: now(), revision: revision + 1 };
      slots.set(id, slot);
      return Promise.resolve(slot);
    },
    remove(id) {
      slots.delete(id);
      return Promise.resolve();
    },
  };
}
