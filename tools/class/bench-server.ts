import { serveClasses } from '../../src/server/serve.ts';
import { fileStore } from '../../src/server/store.ts';
import { bookOf } from '../ink/book.ts';
import { propsOf } from './house.ts';

/** The server of `npm run bench:class`: as it ships, and it tells its memory and processor time when it is asked (by the process that forked it). */
const [, , root = '', port = '', data = ''] = process.argv;
const store = fileStore(data);
await serveClasses({ book: bookOf(root), props: propsOf(root), store }, { port: Number(port), host: '127.0.0.1', pages: data, addresses: [], hours: 24, signs: 5 });
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heap: heapUsed, rss, cpu: process.cpuUsage() });
});
process.send?.({ ready: true });
