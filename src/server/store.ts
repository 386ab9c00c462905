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
    save: (code, text, until) => {
      put.run(code, text, until);
      return Promise.resolve();
    },
    load: (code) => Promise.resolve((get.get(code) as { body: string } | undefined)?.body ?? null),
    remove: (code) => {
      drop.run(code);
      db.exec('pragma wal_checkpoint(truncate)');
      return Promise.resolve();
    },
    sweep: (now) => {
      old.run(now);
      return Promise.resolve();
    },
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}

/** Many processes: Redis, which forgets by itself. */
export function redisStore(url: string): Store {
  const redis = new Redis(url);
  const key = (code: string) => `ten-days:class:${code}`;
  return {
    async save(code, text, until) {
      await redis.set(key(code), text, 'PXAT', until);
    },
    load: (code) => redis.get(key(code)),
    async remove(code) {
      await redis.del(key(code));
    },
    sweep: () => Promise.resolve(),
    async close() {
      await redis.quit();
    },
  };
}
