import { Client, type Room } from '@colyseus/sdk';
import { inflateSync, strFromU8 } from 'fflate';
import type { StudentDeed, TeacherDeed } from '../../src/class/deed.ts';
import type { DeskPapers, Hall, StudentPapers, WallPapers } from '../../src/class/paper.ts';
import { hallIn } from '../../src/room/connect.ts';
import type { Plan } from '../../src/class/plan.ts';
import { PLAN } from '../class/party.ts';

export interface Opened {
  readonly code: string;
  readonly key: string;
  readonly wall: string;
}

/** Posts JSON, as the pages do. */
export function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

export async function openClass(url: string, plan: Partial<Plan> = {}, word?: string): Promise<Opened> {
  const response = await post(`${url}/api/class`, { plan: { ...PLAN, ...plan }, ...(word === undefined ? {} : { word }) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Opened;
}

/** Somebody in a class over the real protocol, with all that has come to them. */
export interface Bot<Papers> {
  readonly room: Room;
  /** The bearer of the seat, when it was minted for this bot. */
  readonly bearer: () => string | undefined;
  readonly papers: () => Partial<Papers>;
  readonly hall: () => Hall | undefined;
  readonly refusals: () => readonly string[];
  /** Everything received, as it lies on the wire and, where it was compressed, as it reads. */
  readonly received: () => string;
  /** Bytes received. */
  readonly bytes: () => number;
  readonly closed: () => number | undefined;
  send(deed: StudentDeed | TeacherDeed): void;
  /** Resolves when `sees` is true of what this bot has; rejects after ten seconds. */
  until(sees: (bot: Bot<Papers>) => boolean): Promise<void>;
  leave(): Promise<void>;
}

export const student = (url: string, code: string, bearer?: string): Promise<Bot<StudentPapers>> => come(url, { as: 'student', code, ...(bearer === undefined ? {} : { bearer }) });
export const desk = (url: string, { code, key }: Opened): Promise<Bot<DeskPapers & { readonly here: readonly string[] }>> => come(url, { as: 'desk', code, bearer: key });
export const wall = (url: string, { code, wall: bearer }: Opened): Promise<Bot<WallPapers>> => come(url, { as: 'wall', code, bearer });

async function come<Papers>(url: string, who: object): Promise<Bot<Papers>> {
  const response = await post(`${url}/api/join`, who);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const room = await new Client(url).consumeSeatReservation((await response.json()) as Parameters<Client['consumeSeatReservation']>[0]);
  room.reconnection.enabled = false;
  const papers: Partial<Papers> = {};
  const refusals: string[] = [];
  const waiting = new Set<() => void>();
  let minted: string | undefined;
  let hall: Hall | undefined;
  let wire = '';
  let bytes = 0;
  let code: number | undefined;
  const transport = (room as unknown as { connection: { transport: { ws: WebSocket } } }).connection.transport.ws;
  transport.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
    bytes += data.byteLength;
    wire += strFromU8(new Uint8Array(data), true);
  });
  const changed = () => [...waiting].forEach((look) => look());
  room.onMessage('seat', ({ bearer }: { bearer: string }) => void (minted = bearer));
  room.onMessage('papers', (given: string | Uint8Array) => {
    const text = typeof given === 'string' ? given : strFromU8(inflateSync(new Uint8Array(given)));
    wire += text;
    Object.assign(papers, JSON.parse(text));
    changed();
  });
  room.onMessage('refused', ({ sentence }: { sentence: string }) => {
    refusals.push(sentence);
    changed();
  });
  room.onStateChange((state: unknown) => {
    hall = hallIn(state) ?? hall;
    changed();
  });
  room.onLeave((why) => {
    code = why;
    changed();
  });
  const bot: Bot<Papers> = {
    room,
    bearer: () => minted,
    papers: () => papers,
    hall: () => hall,
    refusals: () => refusals,
    received: () => wire,
    bytes: () => bytes,
    closed: () => code,
    send: (deed) => room.send('do', deed),
    until: (sees) =>
      new Promise((seen, fail) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          fail(new Error(`waited in vain for ${String(sees)}; refused: ${refusals.join(' ')}`));
        }, 10_000);
        const look = () => {
          if (!sees(bot)) return;
          clearTimeout(timer);
          waiting.delete(look);
          seen();
        };
        waiting.add(look);
        look();
      }),
    async leave() {
      await room.leave();
    },
  };
  return bot;
}
