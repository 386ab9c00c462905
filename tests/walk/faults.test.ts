import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { eachSide, type Side } from '../../src/core/sides.ts';
import { compileInk, type Fault } from '../../tools/ink/compile.ts';
import { check } from '../../tools/ink/check.ts';
import { layOut } from '../../tools/walk/code.ts';
import { Hash } from '../../tools/walk/hash.ts';
import { search } from '../../tools/walk/search.ts';
import { Table } from '../../tools/walk/table.ts';
import { Tale } from '../../tools/walk/tale.ts';
import { prepare, report, Walker } from '../../tools/walk/walker.ts';
import { ROOT } from '../book.ts';
import { drawRound } from './chance.ts';

/** A fault that is planted: what stands in a file, and what is put there; who finds it, and with what words. */
interface Planted {
  readonly fault: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly by: 'the compiler step' | 'the walker';
  readonly says: RegExp;
}

const NIGHTS = 150;

const copy = mkdtempSync(path.join(tmpdir(), 'ten-days-'));
cpSync(path.join(ROOT, 'ink'), path.join(copy, 'ink'), { recursive: true });
symlinkSync(path.join(ROOT, 'assets'), path.join(copy, 'assets'));
afterAll(() => rmSync(copy, { recursive: true }));

function plant(root: string, { file, from, to }: Pick<Planted, 'file' | 'from' | 'to'>, use: () => void): void {
  const at = path.join(root, file);
  const text = readFileSync(at, 'utf8');
  const planted = text.replace(from, to);
  expect(planted, 'the fault was planted').not.toBe(text);
  writeFileSync(at, planted);
  try {
    use();
  } finally {
    writeFileSync(at, text);
  }
}

const words = (faults: readonly Fault[]): string[] => faults.map(({ message }) => message);

/** Two couriers of a side, the second to the Semenovsky where they may be asked, then the first order and sealed answer there is. */
function decisionsOf(walker: Walker, side: Side): string[] {
  const here = walker.mark();
  const { night } = walker;
  const errands = (): string[] => night.standing.errands[side]?.map(({ id }) => id) ?? [];
  const first = (): string => night.standing.asks[side]?.find(({ locked }) => locked === undefined)?.id ?? '';
  night.send(side, errands().find((id) => id !== 'semenovsky') ?? '');
  night.send(side, errands().find((id) => id === 'semenovsky') ?? errands()[0] ?? '');
  night.answer(side, first());
  if (night.standing.asks[side] !== null) night.answer(side, first());
  const { trail } = night.standing;
  walker.undo(here);
  return [...trail];
}

/** What the walker finds in a story that the compiler step lets pass: some nights by chance, all four sides; the order of answers; options that are never open. */
function walkNights(project: NonNullable<ReturnType<typeof check>['project']>): string[] {
  const walker = new Walker(prepare(project), 'night');
  const start = walker.mark();
  const found: string[] = [];
  const parted = walker.partedByOrder(eachSide((side) => decisionsOf(walker, side)));
  if (parted !== null) found.push(parted);
  for (let n = 0; n < NIGHTS; n++) {
    for (let round = 0; !walker.night.standing.over && round < 5; round++) drawRound(walker, `${String(n)} ${String(round)}`);
    walker.undo(start);
  }
  const never = project.options.filter(({ round, side, id }) => project.content.scenarios[0]?.rounds.includes(round) === true && walker.watch.locks.get(`${round} ${side}.${id}`)?.open !== true);
  return [...found, ...walker.watch.findings.keys(), ...never.map(({ id }) => `${id} is never open`)];
}

const OURS: readonly Planted[] = [
  { fault: 'a divert that is missing', file: 'ink/rounds/04-study/bolsheviks.ink', from: '-> decide', to: '', by: 'the compiler step', says: /loose end|nothing leads to/ },
  { fault: 'a divert to a knot that is not there', file: 'ink/rounds/04-study/bolsheviks.ink', from: '- -> seal', to: '- -> sael', by: 'the compiler step', says: /target not found/i },
  { fault: 'a mark misspelt', file: 'ink/rounds/04-study/clock.ink', from: '# because:', to: '# becuase:', by: 'the compiler step', says: /unknown mark/ },
  { fault: 'a word that can never be', file: 'ink/rounds/04-study/clock.ink', from: 'government_order == "net"', to: 'government_order == "nett"', by: 'the compiler step', says: /is never "nett"/ },
  { fault: 'a brief that writes the world', file: 'ink/rounds/04-study/srs.ink', from: '    ~ srs_order = "terms"', to: '    ~ srs_order = "terms"\n    ~ lazimir = "stopped"', by: 'the compiler step', says: /a brief writes its own order/ },
  { fault: 'a brief that reads another side’s secret', file: 'ink/rounds/04-study/srs.ink', from: '= seal\n', to: '= seal\n{ bolsheviks_order == "walk": He is on his way. }\n', by: 'the compiler step', says: /another side.s secret/ },
  { fault: 'a courier that changes the world', file: 'ink/couriers/menus.ink', from: '    ~ send(side, "switchgirl")\n', to: '    ~ send(side, "switchgirl")\n    ~ tip(bread, 1)\n', by: 'the compiler step', says: /a courier only looks/ },
  { fault: 'an answer that is not kept', file: 'ink/rounds/04-study/bolsheviks.ink', from: '    ~ bolsheviks_order = "walk"\n', to: '', by: 'the compiler step', says: /must set ~ bolsheviks_order/ },
  { fault: 'two things really done at once', file: 'ink/rounds/04-study/bolsheviks.ink', from: '# id: escort ', to: '# id: escort # history ', by: 'the compiler step', says: /exactly one option/ },
  { fault: 'a change that no line tells', file: 'ink/rounds/04-study/bulletin.ink', from: '-> DONE', to: '~ tip(bread, 1)\n-> DONE', by: 'the compiler step', says: /no line tells|outside the clock/ },
  { fault: 'a knot that nothing leads to', file: 'ink/rounds/04-study/bulletin.ink', from: '-> DONE', to: '-> DONE\n\n=== lost\nA page.\n-> DONE', by: 'the compiler step', says: /nothing leads to lost/ },
  { fault: 'a place taken by nobody known', file: 'ink/rounds/04-study/clock.ink', from: '~ take(telegraph_agency, "soviet")', to: '~ take(telegraph_agency, "kadets")', by: 'the compiler step', says: /nobody called/ },
  { fault: 'a choice that can never be taken', file: 'ink/rounds/04-study/bolsheviks.ink', from: '+ [Send for forty Red Guards', to: '+ { garrison > 6 } [Send for forty Red Guards', by: 'the walker', says: /escort is never open/ },
  { fault: 'a side with one way to go', file: 'ink/rounds/04-study/bolsheviks.ink', from: /\+ \[(Show them the workman|Turn round and try)/g, to: '+ { garrison > 6 } [$1', by: 'the walker', says: /less than two ways open/ },
  { fault: 'a line that says what is not so', file: 'ink/rounds/04-study/bulletin.ink', from: 'says: nikolaevsky_span=up', to: 'says: nikolaevsky_span=down', by: 'the walker', says: /a line says nikolaevsky_span=down, and it is up/ },
  { fault: 'a scale that goes one step too far', file: 'ink/world/changes.ink', from: '{ scale > 5:', to: '{ scale > 6:', by: 'the walker', says: /is 6, out of range/ },
  { fault: 'blood that falls', file: 'ink/rounds/08-hall/clock.ink', from: '~ tip(blood, 1)', to: '~ tip(blood, -1)', by: 'the walker', says: /blood falls/ },
  { fault: 'a lock on the wrong condition', file: 'ink/rounds/05-wires/srs.ink', from: '+ { lazimir != "signing" } [Have', to: '+ { lazimir == "signing" } [Have', by: 'the walker', says: /unsign is (open and locked at once|neither open nor locked)/ },
  { fault: 'an event told twice', file: 'ink/rounds/04-study/clock.ink', from: '# event: pavlovsky-pickets', to: '# event: telegraph-agency-taken', by: 'the walker', says: /telegraph-agency-taken is told twice/ },
  { fault: 'a clock that runs back', file: 'ink/rounds/04-study/clock.ink', from: '# at: 24 21:00 # place: pavlovsky_barracks', to: '# at: 24 18:00 # place: pavlovsky_barracks', by: 'the walker', says: /the clock runs backwards/ },
  { fault: 'a line that reaches nobody', file: 'ink/rounds/04-study/previously.ink', from: '-> DONE', to: '~ wire(lines_government, false)\n~ wire(lines_srs, false)\nThe cables are cut. # at: 24 18:30 # reaches: wires\n-> DONE', by: 'the walker', says: /reaches nobody/ },
  { fault: 'a menu that hangs on who sent first', file: 'ink/couriers/menus.ink', from: '{ gone != "semenovsky" }', to: '{ gone != "semenovsky" and (side == "bolsheviks" or not went("bolsheviks", "semenovsky")) }', by: 'the walker', says: /hangs on the order in which the sides decide/ },
  { fault: 'a bulletin that never ends', file: 'ink/rounds/04-study/bulletin.ink', from: '-> DONE', to: '-> study_bulletin', by: 'the walker', says: /does not come to an end/ },
  { fault: 'a visit that does not come back', file: 'ink/couriers/visits.ink', from: '->->\n', to: '', by: 'the compiler step', says: /loose end/ },
  { fault: 'an answer that hangs on the turn', file: 'ink/rounds/04-study/srs.ink', from: '    ~ srs_sealed = "ask"\n', to: '    ~ srs_sealed = "ask"\n    { TURNS() mod 2 == 0:\n        ~ srs_sealed = "sit_up"\n    }\n', by: 'the compiler step', says: /calls TURNS/ },
  { fault: 'a number that is no whole one', file: 'ink/world/scales.ink', from: 'VAR bread = 0', to: 'VAR bread = 0.5', by: 'the compiler step', says: /no whole number|no fractions/ },
];

describe('a fault planted in our own story', () => {
  it.each(OURS)('$fault is found by $by', (planted) => {
    plant(copy, planted, () => {
      const { faults, project } = check(copy);
      if (planted.by === 'the compiler step') {
        expect(words(faults).join('\n')).toMatch(planted.says);
        return;
      }
      expect(words(faults)).toEqual([]);
      expect(project === null ? '' : walkNights(project).join('\n')).toMatch(planted.says);
    });
  }, 120_000);

  it('is reported with its file and line, the decisions that lead there, and what inkjs says when it is told them', () => {
    const planted = OURS.find(({ says }) => says.source.startsWith('a line says'));
    if (planted === undefined) throw new Error('no line is planted that contradicts the world');
    plant(copy, planted, () => {
      const { project } = check(copy);
      if (project === null) throw new Error('the story does not compile');
      const ground = prepare(project);
      const [line = ''] = report(project, ground, [...new Walker(ground, 'night').watch.findings.values()]);
      expect(line).toMatch(new RegExp(`^${planted.file.replace('ink/', '')}:\\d+ a line says `));
      expect(line).toContain('; inkjs, too: ');
    });
  }, 120_000);

  it('is not there when none is planted', () => {
    const { faults, project } = check(copy);
    expect(faults).toEqual([]);
    expect(project === null ? ['no project'] : walkNights(project)).toEqual([]);
  }, 120_000);
});

const THEIRS: readonly Planted[] = [
  { fault: 'a tunnel that does not come back', file: 'harbour.ink', from: '{tide == 2: -> gust ->}\n->->', to: '{tide == 2: -> gust ->}\n{ tide > 9: ->-> }', by: 'the walker', says: /'->->' to return from a tunnel/ },
  { fault: 'a loop without an end', file: 'market.ink', from: '    ~ n++\n', to: '', by: 'the walker', says: /does not come to an end/ },
  { fault: 'choices that are all used up', file: 'interview.ink', from: '+ [Leave # id: leave]', to: '* {patience > 2} [Leave # id: leave]', by: 'the walker', says: /ran out of content/ },
  { fault: 'a die that cannot be thrown', file: 'cards.ink', from: 'RANDOM(1, 6) + luck', to: 'RANDOM(coins, 3) + luck', by: 'the walker', says: /RANDOM was called with minimum/ },
  { fault: 'a number where a knot should be', file: 'ferry.ink', from: 'VAR bound_for = -> north', to: 'VAR bound_for = 2', by: 'the walker', says: /Can't cast 2/ },
  { fault: 'a division by nought', file: 'cards.ink', from: '{coins / 2}', to: '{coins / (hand - hand)}', by: 'the walker', says: /division by nought/ },
  { fault: 'a choice that can never be taken', file: 'interview.ink', from: '* {asked} [Press her', to: '* {asked && patience > 9} [Press her', by: 'the walker', says: /never open: .*id: press/ },
  { fault: 'a function that gives nothing back', file: 'market.ink', from: '    ~ return a', to: '    ~ a = 0', by: 'the walker', says: /on a void value/ },
];

describe('a fault planted in a story in plain ink', () => {
  const stories = path.join(copy, 'stories');
  cpSync(path.join(import.meta.dirname, 'stories'), stories, { recursive: true });

  /** What the walker finds in a story, and which choices were never open. */
  function walk(file: string): string {
    const compiled = compileInk(path.join(stories, file));
    if (!('story' in compiled)) return words(compiled).join('\n');
    const code = layOut(compiled.story);
    const tales = [0, 1, 2].map((turn) => {
      const tale = new Tale(code);
      return { tale, searched: search(tale, new Table(16), new Hash(), { states: 300, until: Infinity }, turn) };
    });
    const never = code.options.filter((option) => !option.fallback && tales.every(({ tale, searched }) => searched.complete && !tale.offered.has(option)));
    return [...tales.flatMap(({ tale }) => [...tale.troubles.keys()]), ...never.map(({ source, tags }) => `never open: ${source} ${tags.join(' ')}`)].join('\n');
  }

  it.each(THEIRS)('$fault is found by $by', (planted) => {
    expect(walk(planted.file)).toBe('');
    plant(stories, planted, () => expect(walk(planted.file)).toMatch(planted.says));
  }, 60_000);
});
