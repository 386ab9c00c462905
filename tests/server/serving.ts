import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../book.ts';

/** A server of classes as its own process, as `npm run class` starts it, without building the pages anew. */
export interface Serving {
  readonly url: string;
  readonly data: string;
  /** Everything it has written to its console. */
  log(): string;
  /** Stops it with a signal, and resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  alive(): boolean;
}

export function temporary(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `ten-days-${name}-`));
}

/** A TCP port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts a server and resolves when it listens. Rejects with its console when it does not come up. */
export async function serving(options: { readonly port?: number; readonly data?: string; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Serving> {
  const port = options.port ?? (await freePort());
  const data = options.data ?? temporary('class');
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', CLASS_DATA: data, CLASS_QUIET: '1', CLASS_PAGES: data, ...options.env };
  const child: ChildProcess = spawn(process.execPath, [path.join(ROOT, 'tools', 'class.ts')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let console = '';
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((up, fail) => {
    const read = (chunk: Buffer) => {
      console += String(chunk);
      if (console.includes('The teacher’s desk')) up();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => fail(new Error(`the server did not come up:\n${console}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    log: () => console,
    alive: () => child.exitCode === null && child.signalCode === null,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await gone;
    },
  };
}
