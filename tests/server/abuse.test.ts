import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Room } from '@colyseus/sdk';
import type { TeacherDeed } from '../../src/class/deed.ts';
import type { DeskPapers, StudentPapers } from '../../src/class/paper.ts';
import { desk, openClass, post, student, wall, type Bot, type Opened } from './bot.ts';
import { serving, type Serving } from './serving.ts';

let served: Serving;
let opened: Opened;
let teacher: Bot<DeskPapers & { readonly here: readonly string[] }>;
let victim: Bot<StudentPapers>;
let sent = 0;
let before = '';

const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const DEEDS: readonly TeacherDeed[] = [{ type: 'advance' }, { type: 'back' }, { type: 'approve', seat: null }, { type: 'lock', on: true }, { type: 'eyes', on: true }, { type: 'show', on: true }, { type: 'timer', what: 'more' }];

beforeAll(async () => {
  served = await serving();
  opened = await openClass(served.url, { undecided: false });
  teacher = await desk(served.url, opened);
  victim = await student(served.url, opened.code);
  for (const phase of ['expect', 'read', 'debate', 'vote']) {
    teacher.send({ type: 'advance' });
    await teacher.until(({ hall }) => hall()?.phase === phase);
  }
  await victim.until(({ papers }) => papers().questions?.length === 1);
  const [question] = victim.papers().questions ?? [];
  victim.send({ type: 'vote', question: question?.id ?? 'srs', option: question?.options.find(({ locked }) => locked === undefined)?.id ?? '' });
  await teacher.until(({ papers }) => papers().ballots?.some(({ voted }) => voted === 1) === true);
  await victim.until(({ papers }) => Object.keys(papers().me?.votes ?? {}).length === 1);
  before = standing();
}, 120_000);
afterAll(() => served.stop());

/** What nobody but its own people may have changed: the victim’s seat, the ballots, the phase. */
function standing(): string {
  return JSON.stringify([victim.papers().me, teacher.papers().ballots?.map(({ votes }) => votes), teacher.hall()?.phase, teacher.hall()?.locked, teacher.hall()?.eyes, teacher.hall()?.opened]);
}

/** Many posts, some at a time; resolves with the statuses they were answered by (0: the line was cut). */
async function posts(count: number, one: (n: number) => Promise<Response>): Promise<Set<number>> {
  const statuses = new Set<number>();
  for (let n = 0; n < count; n += 50) {
    const answers = await Promise.all(Array.from({ length: Math.min(50, count - n) }, (_, k) => one(n + k).then(async (response) => { await response.arrayBuffer(); return response.status; }, () => 0)));
    answers.forEach((status) => statuses.add(status));
    sent += answers.length;
  }
  return statuses;
}

/** Messages of one kind from a seat of an attacker’s own, at a pace that is allowed unless `flood`. */
async function messages(count: number, send: (room: Room, n: number) => void, flood = false): Promise<Bot<StudentPapers>> {
  const bot = await student(served.url, opened.code, attacker);
  attacker ??= bot.bearer();
  if (attacker === undefined) await bot.until(({ bearer }) => (attacker = bearer()) !== undefined);
  for (let n = 0; n < count && bot.closed() === undefined; n++) {
    send(bot.room, n);
    sent++;
    if (!flood && n % 15 === 14) await new Promise((soon) => setTimeout(soon, 1010));
  }
  if (!flood) await new Promise((soon) => setTimeout(soon, 300));
  return bot;
}
let attacker: string | undefined;

const join = (body: unknown, headers?: Readonly<Record<string, string>>) => post(`${served.url}/api/join`, body, headers);

it('ten thousand hostile messages of twenty kinds crash nothing, change nobody’s state and lock nobody out', async () => {
  const code = opened.code;
  const kinds: Readonly<Record<string, () => Promise<void>>> = {
    'ways in that are closed': async () => expect(await posts(1000, (n) => post(`${served.url}/matchmake/${['joinOrCreate', 'create', 'joinById', 'join'][n % 4] ?? ''}/${n % 2 === 0 ? 'class' : code}`, {}))).toEqual(new Set([403])),
    'another origin': async () => expect(await posts(1000, () => join({ as: 'student', code }, { origin: 'http://evil.example' }))).toEqual(new Set([403])),
    'a form instead of JSON': async () => expect(await posts(800, () => join('code=x', { 'content-type': 'text/plain' }))).toEqual(new Set([403])),
    'bodies that are no JSON': async () => expect(await posts(800, (n) => join('{"as":"student",'.repeat(1 + (n % 5))))).toEqual(new Set([400])),
    'wrong types in every field': async () => expect(await posts(1000, (n) => join([null, [], 7, 'x', { as: n, code }, { as: 'student', code: [code] }, { as: 'desk', code, bearer: {} }, { as: 'student', code, more: 1 }][n % 8]))).toEqual(new Set([400])),
    'markup in every field': async () => expect(await posts(600, (n) => join([{ as: MARKUP, code }, { as: 'student', code: MARKUP }, { as: 'desk', code, bearer: MARKUP }][n % 3]))).toEqual(new Set([400])),
    'injected quotes': async () => expect(await posts(500, () => join({ as: 'student', code: "' or 1=1 --" }))).toEqual(new Set([400])),
    'prototypes': async () => expect(await posts(500, () => join(`{"as":"student","code":"${code}","__proto__":{"bearer":"x"},"constructor":{"prototype":{"as":"desk"}}}`))).toEqual(new Set([400])),
    'bodies of ten megabytes': async () => {
      const statuses = await posts(10, () => join({ as: 'student', code: 'x'.repeat(10_000_000) }));
      for (const status of statuses) expect([0, 403]).toContain(status);
    },
    'bodies without a length': async () => {
      const stream = () => new ReadableStream({ start(controller) { controller.enqueue(new TextEncoder().encode('{}')); controller.close(); } });
      expect(await posts(300, () => fetch(`${served.url}/api/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: stream(), duplex: 'half' } as RequestInit))).toEqual(new Set([403]));
    },
    'classes opened in bulk with no plan': async () => expect(await posts(500, (n) => post(`${served.url}/api/class`, { plan: { scenario: n } }))).toEqual(new Set([400])),
    'upgrades from another origin': async () => {
      for (let n = 0; n < 100; n++) await new Promise<void>((closed) => {
        sent++;
        const socket = new WebSocket(`${served.url.replace('http', 'ws')}/${code}`, { headers: { origin: 'http://evil.example' } } as unknown as string[]);
        socket.onopen = () => { throw new Error('a foreign page was let in'); };
        socket.onerror = socket.onclose = () => closed();
      });
    },
    'a teacher’s deeds from a student': async () => expect((await messages(60, (room, n) => room.send('do', DEEDS[n % DEEDS.length]))).refusals().length).toBe(60),
    'votes for others, and others’ ids': async () => {
      await messages(60, (room, n) => room.send('do', [{ type: 'vote', seat: victim.papers().me?.id, question: 'srs', option: 'unsign' }, { type: 'vote', question: victim.papers().questions?.[0]?.id, option: MARKUP }, { type: 'courier', side: 'srs', option: '../../etc' }][n % 3]));
    },
    'wrong types over the line': async () => {
      await messages(60, (room, n) => room.send('do', [null, 7, [], 'advance', { type: 'vote' }, { type: '__proto__' }, { type: 'vote', question: {}, option: [] }][n % 7]));
    },
    'messages nobody knows': async () => expect((await messages(1, (room) => room.send('shutdown', {}))).closed()).toBe(4104),
    'messages too long': async () => {
      await messages(3, (room) => room.send('do', { type: 'vote', question: 'x'.repeat(10_000_000), option: 'y' }), true);
    },
    'bytes of nothing': async () => {
      await messages(20, (room, n) => (room as unknown as { connection: { send(data: Uint8Array): void } }).connection.send(Uint8Array.from({ length: 40 }, (_, k) => (n * 31 + k * 17) % 256)), true);
    },
    'floods': async () => {
      for (let n = 0; n < 4; n++) {
        const bot = await messages(400, (room) => room.send('do', { type: 'answer', opinion: 'coup' }), true);
        await bot.until(({ closed }) => closed() !== undefined);
      }
    },
    'the projector giving orders': async () => {
      const screen = await wall(served.url, opened);
      screen.send({ type: 'advance' });
      sent++;
      await screen.until(({ closed }) => closed() === 4104);
    },
    'every seat taken': async () => {
      const bots: Bot<StudentPapers>[] = [];
      for (let n = 0; n < 60; n++) {
        sent++;
        const bot = await student(served.url, code).catch(() => null);
        if (bot !== null) bots.push(bot);
      }
      expect(bots.length).toBeLessThanOrEqual(44);
      const second = await desk(served.url, opened);
      await second.until(({ papers }) => papers().room !== undefined);
      await second.leave();
      for (const bot of bots) await bot.leave();
      for (const { id } of teacher.papers().room?.seats ?? []) if (id !== victim.papers().me?.id) {
        teacher.send({ type: 'remove', seat: id });
        await new Promise((soon) => setTimeout(soon, 60));
      }
      attacker = undefined;
    },
    'places reserved and never taken': async () => {
      const statuses = await posts(150, () => join({ as: 'student', code }));
      expect(statuses).toContain(429);
    },
    'places reserved by one who has a seat': async () => {
      expect(await posts(200, () => join({ as: 'student', code, bearer: victim.bearer() }))).toContain(429);
      const second = await desk(served.url, opened);
      await second.until(({ papers }) => papers().room !== undefined);
      await second.leave();
    },
    'a plan for a night that is not there': async () => {
      expect(await posts(20, () => post(`${served.url}/api/class`, { plan: { scenario: 'no_such_night', length: '45', sides: ['srs'], merged: [], temper: 'alive', undecided: false, open: true } }))).toEqual(new Set([409]));
      teacher.send({ type: 'plan', plan: { scenario: 'no_such_night', length: '45', sides: ['srs'], merged: [], temper: 'alive', undecided: false, open: true } });
      sent++;
      await teacher.until(({ refusals }) => refusals().length > 0);
    },
    'wrong keys': async () => expect([...(await posts(300, (n) => join({ as: n % 2 === 0 ? 'desk' : 'wall', code, bearer: 'A'.repeat(32) })))].every((status) => status === 403 || status === 429)).toBe(true),
    'codes guessed': async () => expect(await posts(2200, (n) => join({ as: 'student', code: `B${'BCDFG'[n % 5] ?? ''}Z${'BCDFGH'[n % 6] ?? ''}${'2345679'[n % 7] ?? ''}` }))).toContain(429),
  };
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(20);
  for (const [kind, attack] of Object.entries(kinds)) {
    await attack();
    expect(served.alive(), kind).toBe(true);
    expect(standing(), kind).toBe(before);
  }
  expect(sent).toBeGreaterThanOrEqual(10_000);
  // Whoever has a key or a bearer comes in though guesses from the same address are no longer heard.
  const patiently = async <Who>(come: () => Promise<Who>): Promise<Who> => {
    for (let tries = 0; ; tries++) {
      try {
        return await come();
      } catch (error) {
        // As the pages do: whoever is told to wait comes again.
        if (tries === 60 || !String(error).includes('429')) throw error;
        await new Promise((soon) => setTimeout(soon, 500));
      }
    }
  };
  const again = await desk(served.url, opened);
  await again.until(({ papers }) => papers().room !== undefined);
  const back = await patiently(() => student(served.url, opened.code, victim.bearer()));
  await back.until(({ papers }) => papers().me !== undefined);
  expect(back.papers().me?.id).toBe(victim.papers().me?.id);
  expect(JSON.stringify(again.papers())).not.toContain('<script>');
  expect(served.log()).not.toMatch(/127\.0\.0\.1:\d{5}.*(seat|student)|Bearer/);
}, 400_000);
