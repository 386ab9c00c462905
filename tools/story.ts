import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bind } from '../src/core/book.ts';
import type { Run } from '../src/core/run.ts';
import { SIDES } from '../src/core/sides.ts';
import { start } from '../src/core/step.ts';
import { openTale } from '../src/core/story.ts';
import { check, printFaults } from './ink/check.ts';
import { chartOf } from './story/chart.ts';
import { endingsOf, endingsPage, tally } from './story/endings.ts';
import { nightsOf, players, textsOf } from './story/nights.ts';
import { placesOf } from './walk/places.ts';
import { prepare } from './walk/walker.ts';

/**
 * `npm run story`: what authors want to know after an edit. Prints how much there is, how long it takes to read, what is
 * told how often when all are alive, and writes docs/endings.md and docs/decisions.svg. `npm run story -- lines` lists
 * every text with how often it is told.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
/** Nights read for their length, and words a minute. */
const [READ, PACE] = [12, 200];
/** Times Wires is played alone, for what only it tells. */
const SHORT = 200;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const say = (what: string, figure: string) => console.log(`${what.padEnd(46)} ${figure}`);

const { faults, project } = check(ROOT);
if (project === null || faults.length > 0) throw new Error(printFaults(ROOT, faults));
const { compiled, content } = project;
const ground = prepare(project);
const counted = tally(ground);
const { alive } = counted;
const rounds = content.scenarios.find(({ id }) => id === 'night')?.rounds ?? [];
writeFileSync(path.join(ROOT, 'docs/endings.md'), endingsPage(counted));
writeFileSync(path.join(ROOT, 'docs/decisions.svg'), chartOf(alive, rounds, ground.code));

const texts = textsOf(ground);
const options = new Set(ground.code.options.flatMap(({ source, tags }) => tags.filter((tag) => tag.startsWith('id:')).map((tag) => `${source.split('.')[0] ?? ''} ${tag}`)));
say('words of story, as written', String([...texts.values()].reduce((sum, text) => sum + wordsOf(text), 0)));
say('options', String(options.size));
say('endings seen', `${String(endingsOf(alive).length)}: ${endingsOf(alive).map(([name, count]) => `${name} ${((count / alive.length) * 100).toFixed(1)} %`).join(', ')}`);

const book = bind({ ...content, tale: openTale(compiled.story), fingerprint: compiled.fingerprint });
for (const side of SIDES) {
  const minutes = Array.from({ length: READ }, (_, seed) => readBy(start(book, { scenario: 'night', seed, temper: 'alive', sides: [] }), side)).toSorted((a, b) => a - b);
  say(`minutes to read, ${side}: least, median, most`, [0, READ >> 1, READ - 1].map((n) => (minutes[n] ?? 0).toFixed(0)).join(', '));
}

/** Minutes that a side's reader takes for what reaches the side. */
function readBy({ beats }: Run, side: (typeof SIDES)[number]): number {
  return beats.filter(({ reaches }) => reaches.includes(side)).reduce((sum, { text }) => sum + wordsOf(text), 0) / PACE;
}

const told = new Map<number, number>();
for (const night of alive) for (const at of night.told) told.set(at, (told.get(at) ?? 0) + 1);
const often = (from: number, to: number) => [...texts.keys()].filter((at) => { const share = (told.get(at) ?? 0) / alive.length; return share >= from && share < to; });
say('texts told in every other night or oftener', String(often(0.5, 2).length));
say('… in one of ten to one of two', String(often(0.1, 0.5).length));
say('… in one of a hundred to one of ten', String(often(0.01, 0.1).length));
say('… more seldom', String(often(1e-9, 0.01).length));
const short = nightsOf(ground, 'wires');
for (let seed = 0; seed < SHORT; seed++) for (const at of short(players('alive'), seed).told) if (!told.has(at)) told.set(at, 0);
const never = [...texts].filter(([at]) => !told.has(at));
say(`… in none of ${String(alive.length)} nights nor ${String(SHORT)} of Wires`, String(never.length));
const placeOf = placesOf(compiled.parsed);
const line = (at: number, text: string) => `${placeOf(ground.code.pathOf(at))}: ${text.slice(0, 60)}`;
for (const [at, text] of never) console.log(`  ${line(at, text)}`);
if (process.argv.includes('lines')) {
  console.log('\nHow many nights of a hundred tell each text:');
  for (const [at, text] of texts) console.log(`${(((told.get(at) ?? 0) / alive.length) * 100).toFixed(1).padStart(6)}  ${line(at, text)}`);
}
