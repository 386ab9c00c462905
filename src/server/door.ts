import path from 'node:path';
import { matchMaker } from '@colyseus/core';
import compression from 'compression';
import express, { type Express, type Request, type Response } from 'express';
import * as v from 'valibot';
import type { Classroom } from '../class/classroom.ts';
import { openClass, SEATS } from '../class/deed.ts';
import { Refusal } from '../core/step.ts';
import { asking, coming, opening } from '../class/wire.ts';
import { csvOf, logOf, reportOf, type Account } from './account.ts';
import type { House } from './classroom-room.ts';
import { freeCode } from './code.ts';
import { countFailures } from './failures.ts';
import { countPending } from './pending.ts';
import { hashOf, mintBearer, mintLot } from './secret.ts';
import { readSnapshot, roomIn, SnapshotFault } from './snapshot.ts';

export interface Door {
  /** Folder of the built pages. */
  readonly pages: string;
  /** The word asked of whoever opens a class; without one, only this machine itself may. */
  readonly word?: string;
  /** Signs of a code. */
  readonly signs: number;
  /** Hours a class is kept. */
  readonly hours: number;
  /** Many processes share the classes: a page’s line may go to any of them. */
  readonly many?: boolean;
  /** A proxy stands before the server, and says whom it speaks for. */
  readonly proxy?: boolean;
  /** Addresses at which the pages can be reached from the room, best first. */
  readonly addresses: readonly string[];
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' LINES; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Places that may be reserved and not yet taken: by newcomers to one class together, and by each who has a bearer. */
const NEWCOMERS = 50;
const AGAIN = 12;
/** Phones that have opened the check page are counted up to here: by a number, and by nothing of theirs. */
const CHECKED = 999;

/** The pages and the ways in: to open a class, to come into one, to take its account away. Nothing is logged of anybody. */
export function doorOf(house: House, door: Door): Express {
  const app = express();
  const failures = countFailures(Date.now);
  const pending = countPending();
  let checked = 0;
  app.disable('x-powered-by');
  if (door.proxy === true) app.set('trust proxy', 1);
  app.use(({ headers: { host = '' } }, response, next) => {
    // What the framework says to everybody, pages of other origins are not told here.
    for (const name of response.getHeaderNames()) if (/^access-control-|^x-powered-by$/.test(name)) response.removeHeader(name);
    // Where many processes share the classes, the line goes to whichever has this one.
    const lines = door.many === true || !/^[\w.:[\]-]+$/.test(host) ? 'ws: wss:' : `ws://${host} wss://${host}`;
    response.set({ 'content-security-policy': POLICY.replace('LINES', lines), 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin' });
    next();
  });
  app.use(compression());
  app.use(express.json({ limit: 4096, strict: true }));
  app.post('/api/class', answered(openOne));
  app.post('/api/join', answered(comeIn));
  app.post('/api/account', answered(account));
  app.post('/api/check', (_, response) => {
    checked = Math.min(checked + 1, CHECKED);
    response.json({ here: true });
  });
  app.get('/api/here', (_, response) => void response.json({ here: true, addresses: door.addresses, checked }));
  for (const page of ['desk', 'wall', 'student', 'check']) app.get(page === 'student' ? '/' : `/${page}`, (_, response) => response.set('cache-control', 'no-cache').sendFile(path.join(door.pages, page, 'index.html')));
  app.use('/assets', express.static(path.join(door.pages, 'assets'), { immutable: true, maxAge: '365d', index: false }));
  app.use((_, response) => refuse(response, 404, 'There is nothing here.'));
  app.use((error: { readonly status?: number }, _: Request, response: Response, next: () => void) => {
    if (response.headersSent) next();
    else refuse(response, error.status ?? 500, 'That could not be read.');
  });

  /** Answers a request by what the handler gives, or by why it turns it away. */
  function answered(handler: (request: Request) => Promise<object | Account>) {
    return (request: Request, response: Response): void => {
      handler(request).then(
        (reply) => {
          if ('body' in reply) response.type(reply.type).send(reply.body);
          else response.json(reply);
        },
        (error: unknown) => {
          if (error instanceof Turned) refuse(response, error.status, error.message);
          else if (error instanceof Refusal || error instanceof SnapshotFault) refuse(response, 409, error.message);
          else refuse(response, 503, 'The class cannot be reached just now. Try again in a moment.');
        },
      );
    };
  }

  /**
   * A guess that was wrong. Whoever guesses too often is not told any more whether it was: but whoever has a bearer, a key
   * or the word is never kept out by others’ guesses, though a whole school may stand behind one address.
   */
  function wrong(request: Request, status: number, sentence: string): Turned {
    listened(request);
    failures.failed(addressOf(request));
    return new Turned(status, sentence);
  }

  function listened(request: Request): void {
    if (!failures.may(addressOf(request))) throw new Turned(429, 'Too many tries: wait a minute.');
  }

  async function openOne(request: Request): Promise<object> {
    const asked = v.safeParse(opening, request.body);
    const word = asked.success ? asked.output.word : undefined;
    if (door.word === undefined && !isLocal(request)) throw wrong(request, 403, 'A class is opened at the teacher’s own machine.');
    if (door.word !== undefined && hashOf(word ?? '') !== hashOf(door.word)) throw wrong(request, 401, 'A class is opened with the word of this server.');
    if (!asked.success) throw new Turned(400, 'This is no plan for a class.');
    const [key, wall, now] = [mintBearer(), mintBearer(), Date.now()];
    const room = openClass(house.book, { id: await freeCode(house.store, door.signs), made: now, until: now + door.hours * 3_600_000, key: hashOf(key), wall: hashOf(wall), plan: asked.output.plan, seed: mintLot() });
    await house.store.save(room.id, JSON.stringify(room), room.until, room.revision);
    return { code: room.code, key, wall, addresses: door.addresses };
  }

  async function comeIn(request: Request): Promise<object> {
    const asked = v.safeParse(coming, request.body);
    if (!asked.success) throw new Turned(400, 'This is no code of a class.');
    const { code, ...options } = asked.output;
    const id = await house.store.follow(code);
    const text = await house.store.load(id);
    const room = text === null ? null : roomIn(text);
    if (options.bearer === undefined) listened(request);
    // A code that has been replaced still leads to the class whoever has a seat in it, and nobody else.
    if (text === null || room === null || (options.bearer === undefined && room.code !== code)) throw wrong(request, 404, 'There is no class with this code.');
    if (options.bearer !== undefined && !opens(room, options.as, options.bearer)) throw wrong(request, 403, options.as === 'student' ? 'This seat has been given up.' : 'This is not the key of this class.');
    if (options.bearer === undefined && room.locked) throw new Turned(409, 'The class is locked: ask your teacher to open it.');
    if (options.bearer === undefined && room.seats.length >= SEATS) throw new Turned(409, 'Every seat of this class is taken.');
    // Counted before it is waited for: of newcomers together, and of each who has a seat or a key.
    const queue = options.bearer === undefined ? id : hashOf(options.bearer);
    if (!pending.enter(queue, options.bearer === undefined ? NEWCOMERS : AGAIN)) throw new Turned(429, 'Many are at the door: it will open in a moment.');
    return reserve(id, text, options);
  }

  /** A place in the room of a class, which is opened from its snapshot when no process has it. */
  async function reserve(id: string, text: string, options: object, tries = 3): Promise<matchMaker.ISeatReservation> {
    let row = await roomNow(id);
    if (row === null) {
      readSnapshot(house.book, text);
      row = await matchMaker.createRoom('class', { id });
    }
    try {
      return await matchMaker.reserveSeatFor(row, options);
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((soon) => setTimeout(soon, 200)); // it was closing, or its process is gone
      return reserve(id, text, options, tries - 1);
    }
  }

  /** The room that has the class now, in whatever process. */
  async function roomNow(id: string): Promise<Awaited<ReturnType<typeof matchMaker.getRoomById>> | null> {
    return ((await matchMaker.getRoomById(id)) as Awaited<ReturnType<typeof matchMaker.getRoomById>> | undefined) ?? null;
  }

  async function account(request: Request): Promise<Account> {
    const asked = v.safeParse(asking, request.body);
    if (!asked.success) throw new Turned(400, 'This is no code of a class.');
    const { code, key, what } = asked.output;
    const text = await house.store.load(await house.store.follow(code));
    const sitting = text === null ? null : readSnapshot(house.book, text);
    if (sitting?.room.key !== hashOf(key)) throw wrong(request, 403, 'This is not the key of this class.');
    return what === 'csv' ? csvOf(house.book, sitting) : what === 'log' ? logOf(sitting) : reportOf(house.book, house.props, sitting);
  }

  return app;
}

/** Whether a bearer opens a class: a seat’s, the teacher’s key, the projector’s. */
function opens(room: Classroom, as: 'student' | 'desk' | 'wall', bearer: string): boolean {
  const hash = hashOf(bearer);
  return as === 'desk' ? room.key === hash : as === 'wall' ? room.wall === hash : room.seats.some((seat) => seat.hash === hash);
}

/** Turned away at the door, with a sentence. */
class Turned extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

function refuse(response: Response, status: number, sentence: string): void {
  response.status(status).json({ sentence });
}

function addressOf(request: Request): string {
  return request.ip ?? '';
}

/** From this machine itself, and not through a proxy on it. */
function isLocal(request: Request): boolean {
  return request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined && /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/.test(addressOf(request));
}

