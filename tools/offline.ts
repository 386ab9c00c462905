import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Of each sound the first form a browser takes is kept: the other is for those without Opus, and online. */
const KEPT = /\.(html|js|css|json|svg|webp|woff2|webm)$/;

/**
 * Writes the service worker that keeps the whole built game for play without a network after the first visit. Written
 * by hand because it is forty lines, and the library for it brings a second bundler that not every machine can install.
 */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => void (folder = path.resolve(config.root, config.build.outDir)),
    closeBundle() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'sw.js' && KEPT.test(entry.name))
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
        .toSorted();
      const edition = createHash('sha256');
      for (const file of files) edition.update(file).update(readFileSync(path.join(folder, file)));
      writeFileSync(path.join(folder, 'sw.js'), worker(`ten-days-${edition.digest('hex').slice(0, 12)}`, files));
    },
  };
}

/** An edition is kept whole under its own name; the old one goes when the new one has taken over. */
function worker(edition: string, files: readonly string[]): string {
  return `const EDITION = ${JSON.stringify(edition)};
const FILES = ${JSON.stringify(files)};
addEventListener('install', (event) => event.waitUntil(caches.open(EDITION).then((kept) => kept.addAll(FILES))));
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== EDITION) await caches.delete(name);
  await clients.claim();
})()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const wanted = request.mode === 'navigate' ? 'index.html' : request;
  event.respondWith(caches.match(wanted, { ignoreSearch: true, ignoreVary: true }).then((kept) => kept ?? fetch(request)));
});
`;
}
