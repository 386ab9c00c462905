import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml',
  webp: 'image/webp', woff2: 'font/woff2', webm: 'audio/webm', m4a: 'audio/mp4',
};
const TEXT = /\.(html|js|css|json|svg)$/;

/** A built game being served: its address, with a slash at the end, and how to stop. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** The bytes of a file as it goes over the wire: text in brotli at its best, the rest as it is. */
export function packed(file: string): Buffer {
  const bytes = readFileSync(file);
  return TEXT.test(file) ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : bytes;
}

/** What a file is, as a server says it. */
export function typeOf(file: string): string {
  return TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
}

/** Serves a folder as a good web server would: compressed, the hashed files for ever. A free port when none is given. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const root = path.resolve(folder);
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file.startsWith(root + path.sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const lasts = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const head = { 'content-type': typeOf(file), 'cache-control': lasts };
    if (!TEXT.test(file)) {
      response.writeHead(200, head);
      createReadStream(file).pipe(response);
      return;
    }
    const body = kept.get(file) ?? packed(file);
    kept.set(file, body);
    response.writeHead(200, { ...head, 'content-encoding': 'br', 'content-length': body.length }).end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
