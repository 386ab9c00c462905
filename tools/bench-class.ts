import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { desk, openClass, student, wall, type Bot } from '../tests/server/bot.ts';
import { freePort } from '../tests/server/serving.ts';
import type { StudentPapers } from '../src/class/paper.ts';

/**
 * `npm run bench:class`: 1, 30 and 300 classes of 31 at real pace (a vote a student in 200 s), the server in one process
 * and those who vote in this one. Prints how long it is from a vote to everybody’s tally, the server’s processor time and
 * memory a class, and the bytes a student gets.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const STUDENTS = 31;
const PACE = 200_000;
const SECONDS = Number(process.argv[2] ?? 60);

interface Stats {
  readonly heap: number;
  readonly rss: number;
  readonly cpu: { readonly user: number; readonly system: number };
}

const pause = (ms: number) => new Promise((soon) => setTimeout(soon, ms));

async function start(): Promise<{ child: ChildProcess; url: string; readonly stats: () => Promise<Stats> }> {
  const port = await freePort();
  const data = mkdtempSync(path.join(tmpdir(), 'ten-days-bench-'));
  const child = fork(path.join(ROOT, 'tools', 'class', 'bench-server.ts'), [ROOT, String(port), data], { execArgv: ['--expose-gc'] });
  await new Promise((ready) => child.once('message', ready));
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    stats: () => new Promise((told) => {
      child.once('message', (stats) => told(stats as Stats));
      child.send('stats');
    }),
  };
}

interface Class {
  readonly teacher: Awaited<ReturnType<typeof desk>>;
  readonly students: readonly Bot<StudentPapers>[];
}

/** A class with everybody in it, in the middle of the first vote. */
async function fill(url: string): Promise<Class> {
  const opened = await openClass(url, { undecided: false });
  const teacher = await desk(url, opened);
  await wall(url, opened);
  const students = await Promise.all(Array.from({ length: STUDENTS }, () => student(url, opened.code)));
  return { teacher, students };
}

async function goTo({ teacher }: Class, phase: string): Promise<void> {
  for (let steps = 0; teacher.hall()?.phase !== phase && steps < 9; steps++) {
    const now = teacher.hall()?.phase;
    teacher.send({ type: 'advance' });
    await teacher.until((bot) => bot.hall()?.phase !== now);
  }
}

/** One vote: milliseconds until every student of the side has the tally it makes. */
async function vote({ students }: Class, bot: Bot<StudentPapers>): Promise<number> {
  const [question] = bot.papers().questions ?? [];
  if (question === undefined) return NaN;
  const open = question.options.filter(({ locked }) => locked === undefined);
  const now = bot.papers().me?.votes[question.id];
  const option = open.find(({ id }) => id !== now)?.id ?? '';
  const side = students.filter((one) => one.papers().questions?.[0]?.id === question.id);
  const old = JSON.stringify(bot.papers().tally);
  const from = performance.now();
  bot.send({ type: 'vote', question: question.id, option });
  await Promise.all(side.map((one) => one.until((each) => JSON.stringify(each.papers().tally) !== old)));
  return performance.now() - from;
}

function percentile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
}

async function measure(count: number): Promise<void> {
  const { child, url, stats } = await start();
  const empty = await stats();
  const classes: Class[] = [];
  for (let n = 0; n < count; n += 5) classes.push(...(await Promise.all(Array.from({ length: Math.min(5, count - n) }, () => fill(url)))));
  await pause(2000);
  const joined = classes.flatMap(({ students }) => students.map((bot) => bot.bytes()));
  for (const one of classes) await goTo(one, 'vote');
  await pause(2000);
  const before = await stats();
  const began = performance.now();
  const times: number[] = [];
  const votes: Promise<void>[] = [];
  const total = Math.max(20, Math.round((count * STUDENTS * SECONDS * 1000) / PACE));
  for (let n = 0; n < total; n++) {
    const one = classes[Math.floor(Math.random() * classes.length)];
    const bot = one?.students[Math.floor(Math.random() * STUDENTS)];
    if (one !== undefined && bot !== undefined) votes.push(vote(one, bot).then((ms) => void times.push(ms), () => void times.push(10_000)));
    await pause((SECONDS * 1000) / total);
  }
  await Promise.all(votes);
  const span = performance.now() - began;
  const after = await stats();
  const sorted = times.toSorted((a, b) => a - b);
  const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000 / span;
  console.log(`${count} classes of ${STUDENTS}: ${times.length} votes; p50 ${percentile(sorted, 0.5)} ms, p99 ${percentile(sorted, 0.99)} ms; server ${(cpu * 100).toFixed(1)} % of a core; heap ${((after.heap - empty.heap) / count / 1024).toFixed(0)} kB a class, RSS ${((after.rss - empty.rss) / count / 1024).toFixed(0)} kB; to join ${(joined.reduce((a, b) => a + b, 0) / joined.length / 1024).toFixed(1)} kB a student`);
  if (count === 1) await round(classes[0]);
  child.kill('SIGKILL');
}

/** The bytes of one whole round, everybody voting and sending a courier. */
async function round(one: Class | undefined): Promise<void> {
  if (one === undefined) return;
  await votes(one, 'vote');
  await votes(one, 'seal');
  await goTo(one, 'record');
  const before = one.students.map((bot) => bot.bytes());
  await goTo(one, 'read');
  for (const bot of one.students) {
    const [errands] = bot.papers().errands ?? [];
    const offer = errands?.offers.find(({ id, undecided }) => undecided !== true && bot.papers().gone?.[0]?.to.includes(id) === false);
    if (errands !== undefined && offer !== undefined) bot.send({ type: 'courier', side: errands.side, option: offer.id });
    await pause(60);
  }
  await votes(one, 'vote');
  await votes(one, 'seal');
  await goTo(one, 'record');
  await pause(500);
  const bytes = one.students.map((bot, n) => bot.bytes() - (before[n] ?? 0));
  console.log(`  a whole round, couriers and both ballots: ${(bytes.reduce((a, b) => a + b, 0) / bytes.length / 1024).toFixed(1)} kB a student (most ${(Math.max(...bytes) / 1024).toFixed(1)})`);
}

async function votes(one: Class, phase: string): Promise<void> {
  await goTo(one, phase);
  for (const bot of one.students) {
    await bot.until((each) => (each.papers().questions ?? []).length > 0);
    const [question] = bot.papers().questions ?? [];
    const option = question?.options.find(({ locked }) => locked === undefined)?.id;
    if (question !== undefined && option !== undefined) bot.send({ type: 'vote', question: question.id, option });
    await pause(60);
  }
  await one.teacher.until((each) => (each.papers().ballots ?? []).every(({ voted, of }) => voted === of));
}

console.log(`${availableParallelism()} cores, load ${loadavg().map((one) => one.toFixed(1)).join(' ')}; ${SECONDS} s each, the pace of a lesson`);
for (const count of (process.argv[3] ?? '1,30,300').split(',').map(Number)) await measure(count);
process.exit(0);
