import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../src/core/book.ts';
import type { Run } from '../src/core/run.ts';
import { SIDES } from '../src/core/sides.ts';
import { settle, take } from '../src/core/step.ts';
import { openBook, ROOT } from '../tests/book.ts';
import kept from '../tests/story/seen.json' with { type: 'json' };
import { keep, play, type Kept } from '../tests/story/seen.ts';
import { openAll } from '../tests/story/walks.ts';
import { check } from './ink/check.ts';
import { passagesOf, plain, type Passage } from './ink/passages.ts';

/**
 * Looks for runs in which every passage of the story is told, and keeps the fewest it can: `npm run seen -- 10` looks
 * for ten minutes. Begins with the runs kept; then goes on by chance from rounds that told something new.
 */

const FILE = path.join(ROOT, 'tests/story/seen.json');
/** Rounds to go on from; of more, one of the older is forgotten. */
const POOL = 600;

const book = openBook();
const passages = passagesOf(check(ROOT).project?.compiled.story as Parameters<typeof passagesOf>[0]);
const left = new Set(passages);
const found: { readonly kept: Kept; readonly tells: readonly Passage[] }[] = [];
const pool: Run[] = book.scenarios.map(({ id }) => openAll(book, id, 1));

/** Keeps a run that tells what no other has told. */
function look(run: Run, from: number): boolean {
  const told = run.beats.slice(from).map(({ text }) => plain(text)).join('\n');
  const news = [...left].filter(({ text }) => told.includes(text));
  for (const passage of news) left.delete(passage);
  if (news.length > 0) found.push({ kept: keep(run.log.scenario, run.log.decisions), tells: tells(run) });
  return news.length > 0;
}

function tells(run: Run): Passage[] {
  const told = run.beats.map(({ text }) => plain(text)).join('\n');
  return passages.filter(({ text }) => told.includes(text));
}

function chance(n: number): number {
  return Math.floor(Math.random() * n);
}

/** One round: couriers and answers by chance; now and then mostly what was done. */
function roll(run: Run, from: Book): Run {
  const { round } = run;
  const really = chance(3) === 0;
  const pick = (options: readonly { readonly id: string; readonly locked?: string; readonly historical: boolean }[]): string => {
    const open = options.filter(({ locked }) => locked === undefined);
    return ((really && chance(4) > 0 ? open.find(({ historical }) => historical) : undefined) ?? open[chance(open.length)])?.id ?? '';
  };
  let next = run;
  for (const side of SIDES) {
    for (let sent = chance(4); sent > 0 && next.errands[side] !== null; sent--) next = take(from, next, { type: 'decide', side, option: pick(next.errands[side].options), by: 'person', ask: 'courier' });
    while (next.round === round && !next.over && next.asks[side] !== null) next = take(from, next, { type: 'decide', side, option: pick(next.asks[side].options), by: 'person' });
  }
  return settle(from, next);
}

function remember(run: Run): void {
  if (run.over) return;
  pool.push(run);
  if (pool.length > POOL) pool.splice(book.scenarios.length + chance(POOL / 2), 1);
}

/** The fewest runs that tell it all, taken greedily: always the one that tells most of what is still untold. */
function fewest(): Kept[] {
  const untold = new Set(found.flatMap((one) => one.tells));
  const chosen: Kept[] = [];
  while (untold.size > 0) {
    const best = found.toSorted((a, b) => b.tells.filter((one) => untold.has(one)).length - a.tells.filter((one) => untold.has(one)).length)[0];
    if (best === undefined) break;
    for (const passage of best.tells) untold.delete(passage);
    chosen.push(best.kept);
  }
  return chosen.toSorted();
}

for (const start of pool) look(start, 0);
for (const one of kept.runs as readonly Kept[]) {
  try {
    for (const run of play(book, one)) if (look(run, 0)) remember(run);
  } catch (error) {
    console.log(`no longer played: ${one.slice(0, 80)} (${String(error)})`);
  }
}
const until = Date.now() + Number(process.argv[2] ?? 5) * 60_000;
while (Date.now() < until && left.size > 0) {
  let run = pool[chance(3) === 0 ? chance(book.scenarios.length) : pool.length - 1 - chance(Math.ceil(pool.length / (1 + chance(6))))];
  while (run !== undefined && !run.over) {
    const next = roll(run, book);
    if (look(next, run.beats.length) || chance(12) === 0) remember(next);
    run = next;
  }
}
writeFileSync(FILE, `${JSON.stringify({ ...kept, runs: fewest() }, null, 1)}\n`);
for (const { knot, text } of left) console.log(`untold: ${knot}: ${text.slice(0, 100)}`);
console.log(`${String(passages.length - left.size)} of ${String(passages.length)} passages told in some run`);
