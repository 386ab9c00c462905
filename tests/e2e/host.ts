import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { typeOf } from '../../tools/serve.ts';

/** A server of our own, which can be cut off, and can take another edition of the game. */
export interface Host {
  readonly url: string;
  /** The files it was asked for, by path. */
  readonly asked: string[];
  publish(folder: string): void;
  cut(): Promise<void>;
}

/** Serves a folder, without compressing, on a free port. As some hosts do, it leads from index.html to the folder it lies in. */
export async function host(first: string): Promise<Host> {
  let folder = first;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    asked.push(pathname);
    if (pathname.endsWith('/index.html')) response.writeHead(308, { location: './' }).end();
    else if (existsSync(file)) response.writeHead(200, { 'content-type': typeOf(file), 'cache-control': 'no-cache' }).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    publish: (next) => void (folder = next),
    cut: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
