import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { desk, openClass, post, student } from './bot.ts';
import { freePort, serving, temporary, type Serving } from './serving.ts';

let served: Serving | undefined;
afterEach(() => served?.stop());

describe('a server that is killed in the middle of a vote', () => {
  it('comes back with thirty of thirty seats, their votes and the phase', async () => {
    const at = { port: await freePort(), data: temporary('killed') };
    served = await serving(at);
    const opened = await openClass(served.url, { undecided: false });
    const teacher = await desk(served.url, opened);
    const students = await Promise.all(Array.from({ length: 30 }, () => student(served?.url ?? '', opened.code)));
    await teacher.until(({ papers }) => papers().here?.length === 30);
    for (const phase of ['expect', 'read', 'debate', 'vote']) {
      teacher.send({ type: 'advance' });
      await teacher.until(({ hall }) => hall()?.phase === phase);
    }
    // Half of them have voted.
    await Promise.all(students.slice(0, 15).map(async (bot, n) => {
      await bot.until(({ papers }) => papers().questions?.length === 1);
      const [question] = bot.papers().questions ?? [];
      const open = question?.options.filter(({ locked }) => locked === undefined) ?? [];
      bot.send({ type: 'vote', question: question?.id ?? 'srs', option: open[n % open.length]?.id ?? '' });
      await bot.until(({ papers }) => Object.keys(papers().me?.votes ?? {}).length === 1);
    }));
    await teacher.until(({ papers }) => (papers().ballots ?? []).reduce((sum, { voted }) => sum + voted, 0) === 15);
    const before = { ballots: teacher.papers().ballots, me: students.map(({ papers }) => papers().me) };
    await served.stop('SIGKILL');

    served = await serving(at);
    const url = served.url;
    const again = await Promise.all(students.map((bot) => student(url, opened.code, bot.bearer())));
    const back = await desk(url, opened);
    await back.until(({ papers }) => papers().here?.length === 30);
    await Promise.all(again.map((bot) => bot.until(({ papers }) => papers().me !== undefined)));
    expect(again.map(({ papers }) => papers().me)).toEqual(before.me);
    expect(back.papers().ballots).toEqual(before.ballots);
    expect(back.hall()?.phase).toBe('vote');
  });
});

describe('a class kept by an older version', () => {
  it('is refused with a sentence, and kept as it was', async () => {
    served = await serving();
    const opened = await openClass(served.url);
    const file = new DatabaseSync(path.join(served.data, 'classes.sqlite'));
    const body = () => (file.prepare('select body from class where code = ?').get(opened.code) as { body: string }).body;
    file.prepare('update class set body = ? where code = ?').run(body().replace('"version":1', '"version":0'), opened.code);
    const old = body();
    const answer = await post(`${served.url}/api/join`, { as: 'student', code: opened.code });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toMatch(/another version of the game/);
    expect(body()).toBe(old);
    file.close();
  });
});
