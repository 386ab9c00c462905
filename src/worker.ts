import type { Stock, Wish } from './page/stock.ts';

/**
 * The service worker: keeps an edition of the game under its own name. An open page stays with the edition it came
 * from: the next one waits until every page is closed. It keeps by itself what a visit needs, and the rest when asked.
 */

declare const self: ServiceWorkerGlobalScope;
/** Written in when it is built: the edition's name; its files and their bytes over the wire, by set. */
declare const EDITION: string;
declare const FILES: Readonly<Record<string, Readonly<Record<string, number>>>>;

const SETS = FILES;
/** What a first visit keeps; what every scenario is played with; what is kept when somebody asks for everything. */
const [SHELL, TABLE, REST] = ['shell', 'table', 'rest'];
/** Where it is remembered, from edition to edition, which sets were asked for. */
const WISHES = 'ten-days-wishes';
/** What one server says a file varies by is no matter here. */
const LOOSE = { ignoreSearch: true, ignoreVary: true } as const;
/** Files fetched at a time. */
const ABREAST = 6;

const addressOf = (file: string) => new URL(file, self.registration.scope).href;
/** An address without what is asked of it or pointed at in it: a face's mood, a run. */
const bare = (address: string) => address.replace(/[?#].*$/s, '');
const weights = () => new Map(Object.values(SETS).flatMap((set) => Object.entries(set)).map(([file, bytes]) => [addressOf(file), bytes]));

self.addEventListener('install', (event) => event.waitUntil(wishes().then((sets) => keep(filesOf([SHELL, ...sets])))));
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener('message', (event) => event.waitUntil(grant(event.data as Wish)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = bare(request.url);
  if (request.method !== 'GET' || !address.startsWith(self.registration.scope)) return;
  if (request.mode !== 'navigate') event.respondWith(answer(request));
  else if (address === self.registration.scope || address === addressOf('index.html')) event.respondWith(answer(new Request(addressOf('index.html'))));
});

/** What is kept, first by this edition; from the network what nobody has kept: a file of the game stays from then on. */
async function answer(request: Request): Promise<Response> {
  const own = await caches.open(EDITION);
  const kept = (await own.match(request, LOOSE)) ?? (await caches.match(request, LOOSE));
  if (kept !== undefined) return kept;
  const fresh = await fetch(request);
  if (fresh.status === 200 && weights().has(bare(request.url))) own.put(bare(request.url), fresh.clone()).catch(() => undefined); // no room: it is played with all the same
  return fresh;
}

/** Keeps what is wished for, tells every page how it goes, and remembers it for the editions to come. */
async function grant({ keep: sets, had }: Wish): Promise<void> {
  const known = weights();
  try {
    if (sets.length > 0) await (await caches.open(WISHES)).put(addressOf('wishes'), Response.json([...new Set([...(await wishes()), ...sets])]));
    await keep([...had.map(bare).filter((address) => known.has(address)), ...filesOf(sets)], () => tell(sets.includes(REST)));
    await tell(false);
  } catch (error) {
    await tell(false, error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network');
  }
}

/** The sets asked for so far, in whatever edition. */
async function wishes(): Promise<string[]> {
  const kept = await (await caches.open(WISHES)).match(addressOf('wishes'));
  return kept === undefined ? [] : ((await kept.json()) as string[]);
}

/** The addresses of sets: a scenario comes with what every scenario is played with, the rest is everything. */
function filesOf(sets: readonly string[]): string[] {
  const wanted = sets.includes(REST) ? Object.keys(SETS) : [...sets, ...(sets.some((set) => set !== SHELL) ? [TABLE] : [])];
  return wanted.flatMap((set) => Object.keys(SETS[set] ?? {})).map(addressOf);
}

/** Keeps files that are not kept yet. What an earlier edition has under the same name is the same file, and is not fetched again. Rejects when one cannot be had. */
async function keep(addresses: readonly string[], told: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const own = await caches.open(EDITION);
  const kept = await keptIn(own);
  const left = [...new Set(addresses)].filter((address) => !kept.has(address));
  const next = async (): Promise<void> => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      const page = address === addressOf('index.html'); // alone it has the same name in every edition
      const got = (page ? undefined : await caches.match(address, LOOSE)) ?? (await fetch(address, page ? { cache: 'no-cache' } : {}));
      if (got.status !== 200) throw new Error(`${address}: ${got.status}`);
      await own.put(address, new Response(got.body, got)); // as a new answer: one that was led elsewhere opens no page
      await told();
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: ABREAST }, () => next().finally(() => left.splice(0))));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function keptIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}

async function tell(coming: boolean, fault: Stock['fault'] = null): Promise<void> {
  const kept = await keptIn(await caches.open(EDITION));
  const stock: Stock = {
    kept: Object.keys(SETS).filter((set) => filesOf([set]).every((address) => kept.has(address))),
    left: [...weights()].reduce((sum, [address, bytes]) => sum + (kept.has(address) ? 0 : bytes), 0),
    coming,
    fault,
  };
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(stock);
}

/** Lets earlier editions go, unless a page is open that may have come from one. */
async function tidy(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 0) return;
  for (const name of await caches.keys()) if (name.startsWith('ten-days-') && name !== EDITION && name !== WISHES) await caches.delete(name);
}
