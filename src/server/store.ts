import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Redis } from 'ioredis';

/** Where snapshots of classes are kept: each is JSON text under its id, forgotten after its time; codes lead to ids. */
export interface Store {
  /** Written when it resolves. `until` in milliseconds since 1970. Rejects with Superseded when a later revision is there: another process has the class. */
  save(id: string, text: string, until: number, revision: number): Promise<void>;
  load(id: string): Promise<string | null>;
  remove(id: string): Promise<void>;
  /** A further code that leads to a class. */
  lead(code: string, id: string, until: number): Promise<void>;
  /** The id a code leads to: the code itself, when it has never been replaced. */
  follow(code: string): Promise<string>;
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
  db.exec('create table if not exists code (code text primary key, id text not null, until integer not null)');
  const point = db.prepare('insert into code values (?, ?, ?) on conflict (code) do nothing');
  const led = db.prepare('select id from code where code = ?');
  const unpoint = db.prepare('delete from code where id = ?');
  const oldCodes = db.prepare('delete from code where until < ?');
  const put = db.prepare('insert into class values (?, ?, ?) on conflict (code) do update set body = excluded.body, until = excluded.until');
  const get = db.prepare('select body from class where code = ? and until > ?');
  const drop = db.prepare('delete from class where code = ?');
  const old = db.prepare('delete from class where until < ?');
  return {
    save: (id, text, until) => {
      put.run(id, text, until);
      return Promise.resolve();
    },
    load: (id) => Promise.resolve((get.get(id, Date.now()) as { body: string } | undefined)?.body ?? null),
    remove: (id) => {
      drop.run(id);
      unpoint.run(id);
      db.exec('pragma wal_checkpoint(truncate)');
      return Promise.resolve();
    },
    lead: (code, id, until) => {
      point.run(code, id, until);
      return Promise.resolve();
    },
    follow: (code) => Promise.resolve((led.get(code) as { id: string } | undefined)?.id ?? code),
    sweep: (now) => {
      old.run(now);
      oldCodes.run(now);
      db.exec('pragma wal_checkpoint(truncate)');
      return Promise.resolve();
    },
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}

/** Written only over an older revision. */
const SAVE = `
local old = redis.call('get', KEYS[1])
if old and cjson.decode(old).revision >= tonumber(ARGV[3]) then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'PXAT', ARGV[2])
return 1`;

/** Another process has gone on with a class: this one was cut off from Redis, or asleep. */
export class Superseded extends Error {}

/** Many processes: Redis, which forgets by itself. */
export function redisStore(url: string): Store {
  const redis = new Redis(url);
  const key = (id: string) => `ten-days:class:${id}`;
  return {
    async save(id, text, until, revision) {
      if ((await redis.eval(SAVE, 1, key(id), text, until, revision)) === 0) throw new Superseded('another process has gone on with this class');
    },
    load: (id) => redis.get(key(id)),
    async remove(id) {
      await redis.del(key(id));
    },
    async lead(code, id, until) {
      await redis.set(`ten-days:code:${code}`, id, 'PXAT', until, 'NX');
    },
    follow: async (code) => (await redis.get(`ten-days:code:${code}`)) ?? code,
    sweep: () => Promise.resolve(),
    async close() {
      await redis.quit();
    },
  };
}
