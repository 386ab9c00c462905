import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDebian } from './chromium.ts';

/** The path of a Redis server on this machine ($REDIS_SERVER names one); on Debian as root installs Debian’s. Throws one sentence when there is none. */
export function seeToRedis(): string {
  const found = find();
  if (found !== undefined) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Redis here: installing Debian’s.');
    // What starts a service when it is installed is told not to: the tests start their own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], { stdio: 'inherit', env });
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error('The tests of many processes need Redis: install it (on Debian: apt-get install redis-server), or set REDIS_SERVER to its path.');
}

function find(): string | undefined {
  const named = process.env['REDIS_SERVER'];
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'redis-server'));
  return [...(named === undefined ? [] : [named]), ...onPath, '/usr/bin/redis-server'].find((file) => existsSync(file));
}
