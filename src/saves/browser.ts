import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { memoryShelf } from './memory.ts';
import { checkLog, SaveFault } from './schema.ts';
import { AUTOSAVES, isAutosave, Overtaken, type Shelf, type Slot } from './shelf.ts';

interface Cabinet extends DBSchema {
  runs: { key: string; value: Slot };
}

/** The browser's shelf, in IndexedDB; where storage is refused, one that lasts as long as the page. */
export async function browserShelf(): Promise<Shelf> {
  try {
    const db = await openDB<Cabinet>('ten-days', 1, { upgrade: (fresh) => void fresh.createObjectStore('runs', { keyPath: 'id' }) });
    return shelfIn(db);
  } catch {
    return memoryShelf();
  }
}

function shelfIn(db: IDBPDatabase<Cabinet>): Shelf {
  return {
    lasting: true,
    list: async () => (await db.getAll('runs')).filter(readable),
    async keep(id, log, base) {
      const change = db.transaction('runs', 'readwrite');
      try {
        const revision = (await change.store.get(id))?.revision ?? 0;
        if (base !== undefined && base !== revision) throw new Overtaken();
        const slot = { id, log, kept: Date.now(), revision: revision + 1 };
        await change.store.put(slot);
        if (isAutosave(id)) await clearOldest(change.store);
        await change.done;
        return slot;
      } catch (error) {
        await abort(change);
        throw error instanceof Overtaken ? error : fault(error);
      }
    },
    remove: (id) => db.delete('runs', id),
  };
}

/** A slot damaged behind our back is passed over, not thrown away. */
function readable(slot: unknown): slot is Slot {
  try {
    checkLog((slot as Slot).log);
    return true;
  } catch {
    return false;
  }
}

async function clearOldest(store: { getAll(): Promise<Slot[]>; delete(id: string): Promise<void> }): Promise<void> {
  const autosaves = (await store.getAll()).filter(({ id }) => isAutosave(id)).toSorted((a, b) => b.kept - a.kept);
  for (const { id } of autosaves.slice(AUTOSAVES)) await store.delete(id);
}

async function abort(change: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  const ended = change.done.catch(() => undefined);
  try {
    change.abort();
  } catch {
    return ended.then(() => undefined); // already over: nothing was written
  }
  return ended;
}

function fault(error: unknown): SaveFault {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new SaveFault(full ? 'The disk is full: this run is not saved, and nothing saved before was touched.' : 'The browser did not save this run; what was saved before is untouched.');
}
