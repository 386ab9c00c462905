import { spawn, type ChildProcess } from 'node:child_process';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeToRedis } from '../../tools/redis.ts';
import { desk, openClass, student } from './bot.ts';
import { freePort, serving, temporary, type Serving } from './serving.ts';

const WORD = 'smolny-room-10';
let database: ChildProcess;
let processes: Serving[] = [];
let redis: Redis;

beforeAll(async () => {
  const port = await freePort();
  database = spawn(seeToRedis(), ['--port', String(port), '--save', '', '--dir', temporary('redis')], { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  redis = new Redis(url, { retryStrategy: () => 100 });
  await redis.ping();
  processes = await Promise.all([0, 1, 2].map(async () => {
    const own = await freePort();
    return serving({ port: own, env: { REDIS_URL: url, PUBLIC_ADDRESS: `127.0.0.1:${own}`, CLASS_WORD: WORD } });
  }));
}, 300_000);

afterAll(async () => {
  await Promise.all(processes.filter((one) => one.alive()).map((one) => one.stop('SIGKILL')));
  redis.disconnect();
  database.kill();
});

describe('three processes on one Redis', () => {
  it('open a class for nobody without the word of the server', async () => {
    const [a] = processes as [Serving, ...Serving[]];
    await expect(openClass(a.url)).rejects.toThrow(/word of this server/);
    await expect(openClass(a.url, {}, 'tauride')).rejects.toThrow(/word of this server/);
  });

  it('have one class between them: through whichever a student comes, it is the same', async () => {
    const [a, b, c] = processes as [Serving, Serving, Serving];
    const opened = await openClass(a.url, { undecided: false }, WORD);
    expect(opened.code).toHaveLength(6);
    const teacher = await desk(b.url, opened);
    const bots = [await student(a.url, opened.code), await student(b.url, opened.code), await student(c.url, opened.code)];
    await teacher.until(({ papers }) => papers().here?.length === 3);
    expect(new Set(bots.map(({ room }) => room.roomId))).toEqual(new Set([opened.code]));
  });

  it('restore a class whose process was killed once and only once, though twenty-five come for it at the same moment', async () => {
    const [a] = processes as [Serving, ...Serving[]];
    const opened = await openClass(a.url, { undecided: false }, WORD);
    const teacher = await desk(a.url, opened);
    const bots = await Promise.all(Array.from({ length: 25 }, () => student(a.url, opened.code)));
    await teacher.until(({ papers }) => papers().here?.length === 25);
    for (const phase of ['expect', 'read']) {
      teacher.send({ type: 'advance' });
      await teacher.until(({ hall }) => hall()?.phase === phase);
    }
    const { processId } = JSON.parse((await redis.hget('roomcaches', opened.code)) ?? '{}') as { processId: string };
    const { publicAddress = '' } = JSON.parse((await redis.hget('roomcaches', opened.code)) ?? '{}') as { publicAddress?: string };
    const owner = processes.find(({ url }) => url.endsWith(publicAddress));
    expect(owner).toBeDefined();
    await owner?.stop('SIGKILL');
    const left = processes.filter((one) => one.alive());
    const come = async (bearer: string | undefined, n: number): Promise<Awaited<ReturnType<typeof student>>> => {
      for (let tries = 0; ; tries++) {
        try {
          return await student(left[n % left.length]?.url ?? '', opened.code, bearer);
        } catch (error) {
          if (tries === 20) throw error;
          await new Promise((soon) => setTimeout(soon, 300));
        }
      }
    };
    const again = await Promise.all(bots.map((bot, n) => come(bot.bearer(), n)));
    const back = await desk(left[0]?.url ?? '', opened);
    await back.until(({ papers }) => papers().here?.length === 25);
    await Promise.all(again.map((bot) => bot.until(({ papers }) => papers().me !== undefined)));
    expect(again.map(({ papers }) => papers().me?.id)).toEqual(bots.map(({ papers }) => papers().me?.id));
    expect(back.hall()?.phase).toBe('read');
    const row = JSON.parse((await redis.hget('roomcaches', opened.code)) ?? '{}') as { processId: string };
    expect(row.processId).not.toBe(processId);
  }, 120_000);
});
