import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, openClass, student } from './bot.ts';
import { serving, type Serving } from './serving.ts';

let served: Serving;
beforeAll(async () => {
  served = await serving();
});
afterAll(() => served.stop());

const rows = (): number => {
  const file = new DatabaseSync(path.join(served.data, 'classes.sqlite'));
  const { count } = file.prepare('select count(*) as count from class').get() as { count: number };
  file.close();
  return count;
};

describe('the door', () => {
  it('tells pages of other origins nothing, and carries a strict policy on every answer', async () => {
    for (const address of ['/api/here', '/', '/no-such-page']) {
      const { headers } = await fetch(`${served.url}${address}`, { headers: { origin: 'http://evil.example' } });
      expect([...headers.keys()].filter((name) => /^access-control-|^x-powered-by$/.test(name))).toEqual([]);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|ws:(?!\/\/127)/);
    }
  });
});

describe('a class', () => {
  it('is forgotten at the teacher’s word: every page is sent off, nothing is left in the database', async () => {
    const opened = await openClass(served.url);
    const teacher = await desk(served.url, opened);
    const bot = await student(served.url, opened.code);
    await bot.until(({ papers }) => papers().me !== undefined);
    expect(rows()).toBe(1);
    teacher.room.send('forget', {});
    bot.send({ type: 'answer', opinion: 'coup' });
    await bot.until(({ closed }) => closed() === 4103);
    await teacher.until(({ closed }) => closed() === 4103);
    expect(rows()).toBe(0);
    await expect(student(served.url, opened.code)).rejects.toThrow(/no class with this code/);
  });

  it('past its time is opened for nobody', async () => {
    const opened = await openClass(served.url);
    const file = new DatabaseSync(path.join(served.data, 'classes.sqlite'));
    file.prepare('update class set until = ? where code = ?').run(1, opened.code);
    file.close();
    await expect(desk(served.url, opened)).rejects.toThrow(/no class with this code/);
  });
});
