import type { Log } from './core/run.ts';
import type { Saves } from './page/saves.ts';
import type { Action } from './page/state.ts';
import type { Store } from './page/store.ts';
import { SAVES } from './page/words.ts';
import { exportFile, importFile } from './saves/file.ts';
import { readLink, writeLink } from './saves/link.ts';
import { SaveFault } from './saves/schema.ts';
import { isAutosave, Overtaken, SLOTS, type Shelf } from './saves/shelf.ts';

/** Keeps the run on the table by itself, under a name of its own for each sitting, and hands the page its saves. */
export interface Keeper {
  readonly saves: Saves;
  /** The name the run on the table is kept under. */
  slot(): string;
  /** What an action means for the keeping: a new run gets a new name, a loaded autosave goes on under its own. */
  prepare(action: Action, store: Store): Action;
  /** Keeps the run, one writing after the other. `fail` gets a sentence. */
  run(log: Log, fail: (sentence: string) => void): void;
  /** The action that loads the run kept last; null when there is none. */
  newest(): Promise<Action | null>;
}

/** A keeper over a shelf. */
export function keeper(shelf: Shelf): Keeper {
  let slot = fresh();
  let revision: number | undefined;
  let writing = Promise.resolve();
  const list = async () => [...(await shelf.list())].toSorted((a, b) => b.kept - a.kept);
  async function write(log: Log, fail: (sentence: string) => void): Promise<void> {
    try {
      revision = (await shelf.keep(slot, log, revision)).revision;
    } catch (error) {
      if (error instanceof SaveFault) fail(error.message);
      if (!(error instanceof Overtaken)) return;
      slot = fresh(); // another window plays the same run on: this one goes its own way
      revision = undefined;
      await write(log, fail);
    }
  }
  return {
    slot: () => slot,
    prepare(action, store) {
      if (action.type !== 'begin' && action.type !== 'load') return action;
      const known = action.type === 'load' && action.slot !== undefined && isAutosave(action.slot) ? action.slot : undefined;
      slot = known ?? fresh();
      revision = undefined;
      if (action.type === 'begin' || known === undefined) return action;
      const heard = store.heard(known, action.log.decisions.length);
      return heard === undefined ? action : { ...action, heard };
    },
    run(log, fail) {
      writing = writing.then(() => write(log, fail));
    },
    async newest() {
      await writing;
      const kept = (await list().catch(() => [])).find(({ id }) => isAutosave(id));
      return kept === undefined ? null : { type: 'load', log: kept.log, slot: kept.id };
    },
    saves: {
      slots: SLOTS,
      lasting: shelf.lasting,
      list,
      put: (id, log) => shelf.keep(id, log).then(() => undefined),
      remove: (id) => shelf.remove(id),
      exportFile,
      importFile,
      link: location.protocol === 'file:' ? null : (log) => `${location.href.split('#')[0] ?? ''}${writeLink(log)}`,
    },
  };
}

/** What a link in the address asks for, taken out of the address; null when it carries nothing. */
export function linked(): Action | null {
  try {
    const log = readLink(location.hash);
    if (log === null) return null;
    history.replaceState(null, '', location.pathname + location.search);
    return { type: 'load', log, notice: SAVES.loaded };
  } catch (error) {
    return { type: 'say', notice: error instanceof Error ? error.message : SAVES.damaged };
  }
}

function fresh(): string {
  return `auto-${Date.now().toString(36)}`;
}
