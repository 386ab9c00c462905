import path from 'node:path';
import { SIDES } from '../../src/core/sides.ts';
import never from '../../tests/story/seen.json' with { type: 'json' };
import { check } from '../ink/check.ts';
import type { CompiledStory } from '../ink/edition.ts';
import { passagesOf, unseen } from '../ink/passages.ts';
import { toldIn } from './code.ts';
import { Crew, merge, type Haul, type Leg } from './crew.ts';
import type { Seating } from './seats.ts';
import { prepare, report } from './walker.ts';

/**
 * Walks every road of The Night it can in the time given: `npm run walk -- --minutes 10`. First each side alone against
 * the three as they were, without couriers (all of it), then with them, then all four at once, as far as time goes.
 */

const BITS = 24;

interface Way {
  readonly name: string;
  readonly seating: Seating;
  /** The share of the time it may take. */
  readonly share: number;
  readonly byRounds: boolean;
}

const seat = (sides: Seating['sides'], couriers: boolean): Seating => ({ scenario: 'night', sides, couriers });
const ways: readonly Way[] = [
  ...SIDES.map((side) => ({ name: `${side} against the others as they were, no couriers`, seating: seat([side], false), share: 1, byRounds: false })),
  ...SIDES.map((side) => ({ name: `${side} against the others as they were, with couriers`, seating: seat([side], true), share: 0.1, byRounds: true })),
  { name: 'all four, no couriers', seating: seat(SIDES, false), share: 0.3, byRounds: true },
  { name: 'all four, with couriers', seating: seat(SIDES, true), share: 0.2, byRounds: true },
];

function say(name: string, { states, transitions, complete }: Haul, seconds: number, legs: readonly Leg[]): void {
  console.log(`${name}: ${states.toLocaleString('en')} states, ${transitions.toLocaleString('en')} decisions in ${seconds.toFixed(0)} s, ${complete ? 'every road walked' : 'not every road'}`);
  for (const { round, known, gone } of complete ? [] : legs) console.log(`  ${round}: of ${known.toLocaleString('en')} beginnings that were reached ${gone.toLocaleString('en')} were gone on from in every way`);
}

async function main(minutes: number): Promise<number> {
  const { faults, project } = check(path.resolve(import.meta.dirname, '../..'));
  if (project === null || faults.length > 0) throw new Error('the story does not compile: run `npm run names`');
  const ground = prepare(project);
  const { story } = project.compiled;
  const crew = new Crew(story, { scenarios: ground.scenarios, rules: ground.rules });
  const hauls: Haul[] = [];
  for (const { name, seating, share, byRounds } of ways) {
    const start = performance.now();
    const bounds = { states: 2 ** (BITS - 1), seconds: minutes * 60 * share, bits: BITS };
    const haul = byRounds ? await crew.searchRounds(seating, bounds) : { ...(await crew.search(seating, bounds)), legs: [] };
    say(name, haul, (performance.now() - start) / 1000, haul.legs);
    hauls.push(haul);
  }
  await crew.dismiss();
  const all = merge(hauls);
  const passages = passagesOf(story as CompiledStory);
  const untold = unseen(passages, toldIn(ground.code, all.hit));
  const listed = Object.values(never.never).flat();
  const isListed = ({ text }: (typeof passages)[number]): boolean => listed.some((words) => text.startsWith(words));
  for (const { knot, text } of untold.filter((passage) => !isListed(passage))) console.log(`not told in this walk: ${knot}: ${text.slice(0, 80)}`);
  for (const words of listed) if (!untold.some(({ text }) => text.startsWith(words))) console.log(`told, though listed as never told: ${words}`);
  const offered = new Set(all.locks.filter(([, { open }]) => open).map(([option]) => option));
  const closed = project.options.filter(({ round, side, id }) => !offered.has(`${round} ${side}.${id}`)).map(({ round, side, id }) => `${round} ${side}.${id}`);
  for (const option of new Set(closed)) console.log(`never open: ${option}`);
  console.log(`endings: ${all.endings.join(', ')}`);
  console.log(`${passages.length - untold.length} of ${passages.length} passages told; ${untold.filter(isListed).length} of the others are listed with a reason`);
  for (const line of report(project, ground, all.findings)) console.error(line);
  console.log(`${all.findings.length} faults`);
  return all.findings.length > 0 ? 1 : 0;
}

const at = process.argv.indexOf('--minutes');
process.exitCode = await main(at < 0 ? 2 : Number(process.argv[at + 1]));
