import { generateSW } from 'workbox-build';
import type { Plugin } from 'vite';

/** Writes the service worker that keeps the whole built game for offline play after the first visit. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    async closeBundle() {
      await generateSW({
        globDirectory: folder,
        // Of each sound the first form a browser takes: the other is for those that have no Opus, and online.
        globPatterns: ['**/*.{html,js,css,json,svg,webp,woff2,webm,webmanifest}'],
        swDest: `${folder}/sw.js`,
        inlineWorkboxRuntime: true,
        sourcemap: false,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        maximumFileSizeToCacheInBytes: 6_000_000,
        navigateFallback: 'index.html',
      });
    },
  };
}
