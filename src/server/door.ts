import path from 'node:path';
import { matchMaker } from '@colyseus/core';
import express, { type Express, type Request, type Response } from 'express';
import * as v from 'valibot';
import { openClass } from '../class/deed.ts';
import { asking, coming, opening } from '../class/wire.ts';
import { csvOf, logOf, reportOf } from './account.ts';
import type { House } from './classroom-room.ts';
import { countFailures } from './failures.ts';
import { hashOf, mintBearer, mintCode, mintLot } from './secret.ts';
import { readSnapshot, SnapshotFault } from './snapshot.ts';

export interface Door {
  /** Folder of the built pages. */
  readonly pages: string;
  /** The word asked of whoever opens a class; without one, only this machine itself may. */
  readonly word?: string;
  /** Signs of a code. */
  readonly signs: number;
  /** Hours a class is kept. */
  readonly hours: number;
  /** Addresses at which the pages can be reached from the room, best first. */
  readonly addresses: readonly string[];
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws: wss:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Reservations that are on their way, of one address in one class. */
const PENDING = 60;
const RESERVED = 15_000;
/** Phones that have opened the check page are counted so far: by a number, and by nothing of theirs. */
const CHECKED = 999;

/** The pages and the ways in: to open a class, to come into one, to take its account away. Nothing is logged of anybody. */
export function doorOf(house: House, door: Door): Express {
  const app = express();
  const failures = countFailures(Date.now);
  const pending = new Map<string, number>();
  let checked = 0;
  app.disable('x-powered-by');
  app.use((_, response, next) => {
    response.set({ 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin' });
    next();
  });
  app.use(express.json({ limit: 4096, strict: true }));
  app.post('/api/class', (request, response) => void openOne(request, response));
  app.post('/api/join', (request, response) => void comeIn(request, response));
  app.post('/api/account', (request, response) => void account(request, response));
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

  async function openOne(request: Request, response: Response): Promise<void> {
    const asked = v.safeParse(opening, request.body);
    const allowed = door.word === undefined ? isLocal(request) : asked.success && asked.output.word !== undefined && hashOf(asked.output.word) === hashOf(door.word);
    if (!failures.may(addressOf(request))) return refuse(response, 429, 'Too many tries: wait a minute.');
    if (!allowed) {
      failures.failed(addressOf(request));
      return refuse(response, 403, door.word === undefined ? 'A class is opened at the teacher’s own machine.' : 'A class is opened with the word of this server.');
    }
    if (!asked.success) return refuse(response, 400, 'This is no plan for a class.');
    const [key, wall, now] = [mintBearer(), mintBearer(), Date.now()];
    const room = openClass(house.book, { code: await freeCode(), made: now, until: now + door.hours * 3_600_000, key: hashOf(key), wall: hashOf(wall), plan: asked.output.plan, seed: mintLot() });
    await house.store.save(room.code, JSON.stringify(room), room.until);
    response.json({ code: room.code, key, wall, addresses: door.addresses });
  }

  async function freeCode(): Promise<string> {
    const code = mintCode(door.signs);
    return (await house.store.load(code)) === null ? code : freeCode();
  }

  async function comeIn(request: Request, response: Response): Promise<void> {
    const address = addressOf(request);
    const asked = v.safeParse(coming, request.body);
    if (!failures.may(address)) return refuse(response, 429, 'Too many tries: wait a minute.');
    if (!asked.success) return refuse(response, 400, 'This is no code of a class.');
    const { code, ...options } = asked.output;
    const queue = `${address} ${code}`;
    if ((pending.get(queue) ?? 0) >= PENDING) return refuse(response, 429, 'Many are at the door: it will open in a moment.');
    try {
      const reservation = await reserve(code, options);
      if (reservation === null) {
        failures.failed(address);
        return refuse(response, 404, 'There is no class with this code.');
      }
      pending.set(queue, (pending.get(queue) ?? 0) + 1);
      setTimeout(() => { const left = (pending.get(queue) ?? 1) - 1; if (left > 0) pending.set(queue, left); else pending.delete(queue); }, RESERVED).unref();
      response.json(reservation);
    } catch (error) {
      refuse(response, 409, error instanceof Error ? error.message : 'The class could not be opened.');
    }
  }

  /** A place in the room of a class, which is opened from its snapshot when no process has it; null when there is no such class. */
  async function reserve(code: string, options: object, tries = 3): Promise<matchMaker.ISeatReservation | null> {
    let row = await matchMaker.getRoomById(code) as Awaited<ReturnType<typeof matchMaker.getRoomById>> | undefined;
    if (row === undefined || row === null) {
      const text = await house.store.load(code);
      if (text === null) return null;
      readSnapshot(house.book, text);
      row = await matchMaker.createRoom('class', { code });
    }
    try {
      return await matchMaker.reserveSeatFor(row, options);
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((soon) => setTimeout(soon, 200)); // it was closing, or its process is gone
      return reserve(code, options, tries - 1);
    }
  }

  async function account(request: Request, response: Response): Promise<void> {
    const asked = v.safeParse(asking, request.body);
    if (!failures.may(addressOf(request))) return refuse(response, 429, 'Too many tries: wait a minute.');
    if (!asked.success) return refuse(response, 400, 'This is no code of a class.');
    const { code, key, what } = asked.output;
    const text = await house.store.load(code);
    try {
      const sitting = text === null ? null : readSnapshot(house.book, text);
      if (sitting === null || hashOf(key) !== sitting.room.key) {
        failures.failed(addressOf(request));
        return refuse(response, 403, 'This is not the key of this class.');
      }
      const { body, type } = what === 'csv' ? csvOf(house.book, sitting) : what === 'log' ? logOf(sitting) : reportOf(house.book, house.props, sitting);
      response.type(type).send(body);
    } catch (error) {
      refuse(response, 409, error instanceof SnapshotFault ? error.message : 'The account could not be made.');
    }
  }

  return app;
}

function refuse(response: Response, status: number, sentence: string): void {
  response.status(status).json({ sentence });
}

function addressOf(request: Request): string {
  return request.socket.remoteAddress ?? '';
}

function isLocal(request: Request): boolean {
  return /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/.test(addressOf(request));
}

