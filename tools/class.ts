import { spawn } from 'node:child_process';
import path from 'node:path';
import { roomAddresses } from '../src/server/addresses.ts';
import { serveClasses } from '../src/server/serve.ts';
import { fileStore, redisStore } from '../src/server/store.ts';
import { buildPages } from './class/pages.ts';
import { propsOf } from './class/house.ts';
import { bookOf } from './ink/book.ts';

/**
 * `npm run class`: builds the pages, starts the server on the teacher’s machine and opens the desk. With REDIS_URL as many
 * processes as wanted share their classes; see docs/class.md for every setting.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const { env } = process;

async function main(): Promise<void> {
  const port = Number(env['PORT'] ?? 1918);
  const redis = env['REDIS_URL'];
  const pages = path.resolve(env['CLASS_PAGES'] ?? path.join(ROOT, 'dist-class'));
  if (env['CLASS_PAGES'] === undefined) {
    console.log('Building the pages …');
    await buildPages(ROOT, pages);
  }
  if (redis !== undefined && env['CLASS_WORD'] === undefined) throw new Error('A server for many needs CLASS_WORD: the word that whoever opens a class must give.');
  const store = redis === undefined ? fileStore(path.resolve(env['CLASS_DATA'] ?? path.join(ROOT, 'data'))) : redisStore(redis);
  const addresses = roomAddresses().map((address) => `http://${address}:${port}/`);
  const served = await serveClasses({ book: bookOf(ROOT), props: propsOf(ROOT), store }, {
    port, host: env['HOST'] ?? '0.0.0.0', pages, addresses, hours: 24, signs: redis === undefined ? 5 : 6,
    ...(redis === undefined ? {} : { redis, many: true }),
    ...(env['CLASS_ORIGINS'] === undefined ? {} : { origins: env['CLASS_ORIGINS'].split(',').map((one) => one.trim()) }),
    ...(env['CLASS_PROXY'] === undefined ? {} : { proxy: true }),
    ...(env['PUBLIC_ADDRESS'] === undefined ? {} : { publicAddress: env['PUBLIC_ADDRESS'] }),
    ...(env['CLASS_WORD'] === undefined ? {} : { word: env['CLASS_WORD'] }),
  });
  const desk = `http://localhost:${port}/desk`;
  console.log(`The teacher’s desk: ${desk}`);
  for (const address of addresses) console.log(`For phones on this network: ${address}   (can a phone open it? ${address}check)`);
  if (redis === undefined && env['CLASS_QUIET'] === undefined) show(desk);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close().then(() => process.exit(0)));
}

/** Opens a page in the machine’s own browser; where there is none, the address has been printed. */
function show(url: string): void {
  const [command, ...args] = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'] }[process.platform as string] ?? ['xdg-open'];
  spawn(command ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

main().catch((error: unknown) => {
  const taken = (error as { code?: string }).code === 'EADDRINUSE';
  console.error(taken ? 'The port is taken: is the class running already? Set PORT to another.' : error instanceof Error ? error.message : error);
  process.exit(1);
});
