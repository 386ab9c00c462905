import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Redis } from 'ioredis';

/** Where snapshots of classes are kept: each is JSON text under its code, forgotten after its time. */
export interface Store {
  /** Written when it resolves. `until` in milliseconds since 1970. */
  save(code: string, text: string, until: number): Promise<void>;
  load(code: string): Promise<string | null>;
  remove(code: string): Promise<void>;
  /** Forgets what is past its time. */
  sweep(now: number): Promise<void>;
  close(): Promise<void>;
}

/** One machine: a file of SQLite in a data folder. Throws when the folder cannot be written. */
export function fileStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(path.join(folder, 'classes.sqlite'));
  db.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on');
  db.exec('create table if not exists class (code text primary key, body text not null, until integer not null)');
  const put = db.prepare('insert into class values (?, ?, ?) on conflict (code) do update set body = excluded.body, until = excluded.until');
  const get = db.prepare('select body from class where code = ?');
  const drop = db.prepare('delete from class where code = ?');
  const old = db.prepare('delete from class where until < ?');
  return {
    save: (code, text, until) => Promise.resolve(void put.run(code, text, until)),
    load: (code) => Promise.resolve((get.get(code) as { body: string } | undefined)?.body ?? null),
    remove: (code) => {
      drop.run(code);
      db.exec('pragma wal_checkpoint(truncate)');
      return Promise.resolve();
    },
    sweep: (now) => Promise.resolve(void old.run(now)),
    close: () => Promise.resolve(db.close()),
  };
}

/** Many processes: Redis, which forgets by itself. */
export function redisStore(url: string): Store {
  const redis = new Redis(url);
  const key = (code: string) => `ten-days:class:${code}`;
  return {
    save: async (code, text, until) => void (await redis.set(key(code), text, 'PXAT', until)),
    load: (code) => redis.get(key(code)),
    remove: async (code) => void (await redis.del(key(code))),
    sweep: () => Promise.resolve(),
    close: async () => void (await redis.quit()),
  };
}
