import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBook } from '../book.ts';
import { replay } from '../../src/core/log.ts';
import type { Log } from '../../src/core/run.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { readLog } from '../../src/saves/schema.ts';
import type { StudentPapers } from '../../src/class/paper.ts';
import { desk, openClass, post, student, wall, type Bot } from './bot.ts';
import { serving, type Serving } from './serving.ts';

let served: Serving;
beforeAll(async () => {
  served = await serving();
}, 60_000);
afterAll(() => served.stop());

/** Every student votes on all they are asked: for the option the seed of their seat names. */
function voteAll(students: readonly Bot<StudentPapers>[]): void {
  for (const [n, bot] of students.entries()) {
    for (const { id, options } of bot.papers().questions ?? []) {
      const open = options.filter(({ locked }) => locked === undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const option = open[n % 3 === 0 ? 0 : n % open.length]?.id;
      if (option !== undefined) bot.send({ type: 'vote', question: id, option });
    }
  }
}

describe('thirty students, a teacher and a projector, over the real protocol', () => {
  it('play The Night to its end; its log replays in the game to the same end; nobody has had what was not theirs', async () => {
    const opened = await openClass(served.url, { undecided: true });
    const teacher = await desk(served.url, opened);
    const screen = await wall(served.url, opened);
    const students: Bot<StudentPapers>[] = [];
    for (let n = 0; n < 30; n++) students.push(await student(served.url, opened.code));
    await teacher.until(({ papers }) => papers().here?.length === 30);
    await Promise.all(students.map((bot) => bot.until(({ papers }) => papers().card !== undefined && papers().card !== null)));
    const side = (bot: Bot<StudentPapers>) => bot.papers().me?.bench;
    const secrets = new Map<Side, Set<string>>(SIDES.map((one) => [one, new Set()]));
    const own = new Map<Bot<StudentPapers>, Set<string>>(students.map((bot) => [bot, new Set()]));

    const found = new Map<Bot<StudentPapers>, Set<string>>(students.map((bot) => [bot, new Set()]));

    for (let steps = 0; teacher.hall()?.phase !== 'debrief' && steps < 60; steps++) {
      const before = teacher.hall();
      if (before?.phase === 'read') for (const bot of students) {
        const errands = bot.papers().errands?.[0];
        const gone = bot.papers().gone?.[0];
        const offer = errands?.offers.find(({ id, undecided }) => gone?.to.includes(id) === false && (undecided !== true || gone.papers));
        if (errands !== undefined && offer !== undefined) {
          bot.send({ type: 'courier', side: errands.side, option: offer.id });
          await bot.until(({ papers, refusals }) => (papers().finding ?? null) !== null || refusals().length > 0);
        }
      }
      if (before?.phase === 'vote' || before?.phase === 'seal') {
        const asked = students.filter(({ papers }) => (papers().questions ?? []).length > 0);
        voteAll(students);
        await Promise.all(asked.map((bot) => bot.until(({ papers }) => Object.keys(papers().me?.votes ?? {}).length === papers().questions?.length)));
        await teacher.until(({ papers }) => (papers().ballots ?? []).every(({ voted, of }) => voted === of));
        for (const { id, result, options } of teacher.papers().ballots ?? []) if (result === null && (SIDES as readonly string[]).includes(id)) teacher.send({ type: 'settle', question: id, option: options.find(({ locked }) => locked === undefined)?.id ?? '' });
      }
      for (const bot of students) {
        const mine = side(bot);
        const texts = [...[...(bot.papers().brief ?? []), ...(bot.papers().replies ?? [])].flatMap(({ told }) => told), ...(bot.papers().questions ?? []).flatMap(({ options }) => options), ...(bot.papers().finding?.lines ?? [])].map(({ text }) => text).filter((text) => text.length > 40);
        for (const { text } of bot.papers().finding?.lines ?? []) found.get(bot)?.add(text);
        for (const text of texts) {
          own.get(bot)?.add(text);
          if (mine !== undefined && mine !== 'undecided') secrets.get(mine)?.add(text);
        }
      }
      teacher.send({ type: 'advance' });
      await teacher.until(({ hall }) => hall() !== undefined && (hall()?.phase !== before?.phase || hall()?.round.id !== before?.round.id));
      await Promise.all(students.map((bot) => bot.until(({ hall }) => hall()?.phase === teacher.hall()?.phase && hall()?.round.id === teacher.hall()?.round.id)));
    }
    expect(teacher.hall()?.phase).toBe('debrief');
    expect(teacher.refusals()).toEqual([]);

    const log: Log = readLog(await (await post(`${served.url}/api/account`, { code: opened.code, key: opened.key, what: 'log' })).text());
    const { run, stopped } = replay(openBook(), log);
    expect(stopped).toBeUndefined();
    await screen.until(({ papers }) => (papers().debrief ?? null) !== null);
    expect(screen.papers().debrief?.ending.map(({ text }) => text)).toEqual(run.beats.filter(({ part }) => part === 'ending').map(({ text }) => text));

    // On the bytes that came: what only other sides were told, asked or brought; anybody's vote; other seats' secret aims.
    const shared = new Set(SIDES.flatMap((one) => [...(secrets.get(one) ?? [])].filter((text) => SIDES.some((other) => other !== one && secrets.get(other)?.has(text) === true))));
    const told = new Set(run.beats.filter(({ reaches }) => reaches.length === 4).map(({ text }) => text));
    const leaks: string[] = [];
    let looked = 0;
    for (const bot of students) {
      const wire = bot.received();
      for (const other of SIDES.filter((one) => one !== side(bot))) for (const text of secrets.get(other) ?? []) {
        if (shared.has(text) || told.has(text) || own.get(bot)?.has(text) === true) continue;
        looked++;
        if (wire.includes(JSON.stringify(text))) leaks.push(`${side(bot) ?? ''} was sent: ${text}`);
      }
      for (const other of students.filter((one) => one !== bot && one.papers().card?.id !== bot.papers().card?.id)) if (wire.includes(JSON.stringify(other.papers().card?.secret).slice(1, -1))) leaks.push(`${side(bot) ?? ''} was sent the secret aim of ${other.papers().card?.id ?? ''}`);
      for (const other of students.filter((one) => one !== bot)) if (wire.includes(other.papers().me?.id ?? 'no seat')) leaks.push(`${side(bot) ?? ''} was sent another's seat`);
    }
    // What a courier brought one student, nobody else of their side has been sent.
    for (const bot of students) for (const other of students.filter((one) => one !== bot && side(one) === side(bot))) {
      for (const text of found.get(bot) ?? []) if (found.get(other)?.has(text) !== true && other.received().includes(JSON.stringify(text))) leaks.push(`${side(bot) ?? ''}, another’s courier: ${text}`);
    }
    expect([...found.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(50);
    expect(leaks).toEqual([]);
    expect(looked).toBeGreaterThan(2000);
    expect(screen.received()).not.toContain(opened.key);
    const csv = await (await post(`${served.url}/api/account`, { code: opened.code, key: opened.key, what: 'csv' })).text();
    expect(csv.split('\r\n')).toHaveLength(1 + 5 * 4);
    for (const bot of students) expect(csv).not.toContain(bot.papers().me?.nickname);
    expect(await (await post(`${served.url}/api/account`, { code: opened.code, key: opened.key, what: 'report' })).text()).toContain(run.beats.find(({ part }) => part === 'ending')?.text.replaceAll('"', '&quot;').replace(/_([^_]+)_/g, '<em>$1</em>') ?? '-');
    teacher.room.send('forget', {});
    await teacher.until(({ closed }) => closed() === 4103);
    expect((await post(`${served.url}/api/account`, { code: opened.code, key: opened.key, what: 'log' })).status).toBe(403);
  }, 240_000);
});

describe('a seat', () => {
  it('is the same after a reload, a dropped line and a closed page, and one page at a time has it', async () => {
    const { code } = await openClass(served.url);
    const first = await student(served.url, code);
    await first.until(({ papers, bearer }) => papers().me !== undefined && bearer() !== undefined);
    const again = await student(served.url, code, first.bearer());
    await first.until(({ closed }) => closed() === 4101);
    await again.until(({ papers }) => papers().me !== undefined);
    expect(again.papers().me?.nickname).toBe(first.papers().me?.nickname);
    await again.leave();
    const third = await student(served.url, code, first.bearer());
    await third.until(({ papers }) => papers().me !== undefined);
    expect(third.papers().me?.id).toBe(first.papers().me?.id);
  });

  it('waits at the door until the teacher lets it in, and is told nothing before', async () => {
    const opened = await openClass(served.url, { open: false });
    const teacher = await desk(served.url, opened);
    const bot = await student(served.url, opened.code);
    await bot.until(({ papers }) => papers().me !== undefined);
    expect(bot.papers()).toMatchObject({ me: { approved: false }, card: null });
    bot.send({ type: 'answer', opinion: 'coup' });
    await bot.until(({ refusals }) => refusals().length === 1);
    teacher.send({ type: 'approve', seat: null });
    await bot.until(({ papers }) => papers().card !== null);
  });

  it('that the teacher has given up is told so, and its bearer opens nothing more', async () => {
    const opened = await openClass(served.url);
    const teacher = await desk(served.url, opened);
    const bot = await student(served.url, opened.code);
    await bot.until(({ papers, bearer }) => papers().me !== undefined && bearer() !== undefined);
    teacher.send({ type: 'remove', seat: bot.papers().me?.id ?? '' });
    await bot.until(({ closed }) => closed() === 4102);
    await expect(student(served.url, opened.code, bot.bearer())).rejects.toThrow(/given up/);
  });

  it('is kept when the class is given a new code, which shuts out whoever has only the old', async () => {
    const opened = await openClass(served.url);
    const teacher = await desk(served.url, opened);
    const bot = await student(served.url, opened.code);
    await bot.until(({ papers, bearer }) => papers().me !== undefined && bearer() !== undefined);
    teacher.room.send('recode', {});
    await teacher.until(({ papers }) => papers().room?.code !== undefined && papers().room?.code !== opened.code);
    await expect(student(served.url, opened.code)).rejects.toThrow(/no class with this code/);
    const fresh = await student(served.url, teacher.papers().room?.code ?? '');
    const back = await student(served.url, opened.code, bot.bearer());
    await back.until(({ papers }) => papers().me !== undefined);
    expect(back.papers().me?.id).toBe(bot.papers().me?.id);
    await teacher.until(({ papers }) => papers().here?.length === 2);
    await fresh.leave();
  });
});
