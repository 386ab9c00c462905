import type { Offline } from './page/offline.tsx';
import type { Stock, Wish } from './page/stock.ts';

/**
 * The page's end of the service worker (src/worker.ts). Null where there is none: in a page not built, in the one file
 * opened from a disk, on an address without a certificate.
 */
export function openOffline(): Offline | null {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return null;
  const { serviceWorker } = navigator;
  const sets = new Set<string>();
  const pages = new Set<(stock: Stock) => void>();
  const registered = serviceWorker.register('./sw.js').catch(() => null);
  const ask = (keep: readonly string[]) => {
    const wish: Wish = { keep, had: performance.getEntriesByType('resource').map(({ name }) => name) };
    serviceWorker.controller?.postMessage(wish);
  };
  // On the first visit the worker comes after what the page has fetched, and after what it has wished for.
  serviceWorker.addEventListener('controllerchange', () => ask([...sets]));
  serviceWorker.addEventListener('message', ({ data }) => pages.forEach((tell) => tell(data as Stock)));
  return {
    keep(set) {
      sets.add(set);
      if (set === 'rest') navigator.storage.persist().catch(() => undefined); // a browser that will not promise it keeps it all the same
      ask([set]);
    },
    watch(tell) {
      pages.add(tell);
      ask([]);
      return () => pages.delete(tell);
    },
    awaitNewer(tell) {
      const gone = new AbortController();
      const { signal } = gone;
      void registered.then((registration) => {
        if (registration === null || signal.aborted) return;
        if (registration.waiting !== null) tell();
        registration.addEventListener('updatefound', () => {
          const { installing } = registration;
          // The first of all is no newer one.
          if (serviceWorker.controller !== null) installing?.addEventListener('statechange', () => installing.state === 'installed' && tell(), { signal });
        }, { signal });
      });
      return () => gone.abort();
    },
  };
}
