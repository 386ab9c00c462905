import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import { matchMaker, Server, type MatchMakerDriver, type Presence } from '@colyseus/core';
import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import { Encoder } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { Redis } from 'ioredis';
import { roomOf, type House } from './classroom-room.ts';
import { doorOf, type Door } from './door.ts';

export interface Serving extends Door {
  readonly port: number;
  readonly host: string;
  /** Many processes share one Redis; each must be reached at an address of its own. */
  readonly redis?: string;
  readonly publicAddress?: string;
  /** Origins of pages that may open a line beside this server’s own: `https://ten-days.example`. */
  readonly origins?: readonly string[];
}

/** A request body, or a message, is never longer than this (bytes). */
const LARGEST = 4096;

/** Two processes may wake one class at the same moment: Redis lets one of them. (The driver at 0.18.3 lacks this, and the core asks for it.) */
function driverOn(url: string): MatchMakerDriver {
  const redis = new Redis(url);
  return Object.assign(new RedisDriver(url), {
    insert: async (room: { readonly roomId: string }) => (await redis.hsetnx('roomcaches', room.roomId, JSON.stringify(room))) === 1,
  });
}

/** Serves classes. Resolves when it listens; `close` keeps every class and stops. Rejects when the port is taken. */
export async function serveClasses(house: House, serving: Serving): Promise<{ close(): Promise<void> }> {
  Encoder.BUFFER_SIZE = 16 * 1024;
  matchMaker.controller.exposedMethods = [];
  const server = createServer({ maxHeaderSize: 8192, headersTimeout: 10_000, requestTimeout: 10_000, keepAliveTimeout: 75_000 });
  guard(server);
  const transport = new WebSocketTransport({
    server, maxPayload: LARGEST, pingInterval: 12_000, pingMaxRetries: 2,
    beforeUpgrade: (_path: unknown, { headers }: { readonly headers: Headers }) => (isOwn(headers.get('origin') ?? undefined, headers.get('host') ?? undefined, serving.origins) ? undefined : new Response('origin', { status: 403 })),
  });
  const shared: { presence?: Presence; driver?: MatchMakerDriver; publicAddress?: string } = serving.redis === undefined ? {} : {
    presence: new RedisPresence(serving.redis), driver: driverOn(serving.redis), ...(serving.publicAddress === undefined ? {} : { publicAddress: serving.publicAddress }),
  };
  const classes = new Server({ transport, greet: false, gracefullyShutdown: false, express: (app) => void app.use(doorOf(house, serving)), ...shared });
  classes.define('class', roomOf(house));
  await classes.listen(serving.port, serving.host);
  const sweep = () => void house.store.sweep(Date.now()).catch((error: unknown) => console.error('what is past its time could not be forgotten', error));
  sweep();
  const sweeping = setInterval(sweep, 600_000);
  sweeping.unref();
  return {
    async close() {
      clearInterval(sweeping);
      await classes.gracefullyShutdown(false);
      await house.store.close();
    },
  };
}

/** Before any router sees a request: no matchmaking from outside, nothing long, nothing from another origin. */
function guard(server: HttpServer): void {
  const emit = server.emit.bind(server) as (event: string, ...rest: unknown[]) => boolean;
  server.emit = (event: string, ...rest: unknown[]): boolean => {
    const [request, response] = rest as [IncomingMessage, ServerResponse];
    if (event === 'request' && !passes(request)) {
      response.writeHead(403, { 'content-type': 'application/json', connection: 'close' }).end('{"sentence":"This is not open."}');
      request.resume();
      return true;
    }
    return emit(event, ...rest);
  };
}

function passes({ url = '', method, headers }: IncomingMessage): boolean {
  if (url.startsWith('/matchmake') || url.startsWith('/__')) return false;
  if (Number(headers['content-length'] ?? 0) > LARGEST || headers['transfer-encoding'] !== undefined) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  return method === 'POST' && isOwn(headers.origin, headers.host) && (headers['content-type'] ?? '').startsWith('application/json');
}

/** A page of this server’s own, or of one that stands beside it: browsers say where a page came from; what is no browser says nothing. */
function isOwn(origin: string | undefined, host: string | undefined, others: readonly string[] = []): boolean {
  return origin === undefined || others.includes(origin) || origin === `http://${host ?? ''}` || origin === `https://${host ?? ''}`;
}
