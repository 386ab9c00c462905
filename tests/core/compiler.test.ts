import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check, printFaults } from '../../tools/ink/check.ts';
import { printNames } from '../../tools/ink/names.ts';
import { ROOT } from '../book.ts';

/**
 * A small story that breaks no rule, in the shape of the real one: one round, four briefs, a clock. Each test plants
 * one fault in it and must be told which, in which file and line.
 */
const brief = (side: string) => `=== wires_${side}
You sit here. # chair: kerensky # at: 25 01:10
-> decide
= decide
+ [Go out # id: go # history # for: kerensky Now. # against: dan Later. # lean: 2]
    You go.
    ~ ${side}_order = "go"
+ [Stay in # id: stay # for: dan Wait. # against: kerensky No. # lean: 1]
    You stay.
    ~ ${side}_order = "stay"
- -> DONE
`;
const SOUND: Readonly<Record<string, string>> = {
  'main.ink': ['world/places', 'world/sides', 'world/scales', 'world/changes', 'title', 'bolsheviks', 'mensheviks', 'government', 'srs', 'clock'].map((file) => `INCLUDE ${file}.ink`).join('\n'),
  'world/places.ink': 'VAR post_office = "government"\n',
  'world/sides.ink': ['bolsheviks', 'mensheviks', 'government', 'srs'].map((side) => `VAR ${side}_order = ""\nVAR lines_${side} = true`).join('\n'),
  'world/scales.ink': 'VAR blood = 0\n',
  'world/changes.ink': '=== function take(ref place, holder)\n~ place = holder\n=== function tip(ref scale, by)\n~ scale = scale + by\n',
  'title.ink': ['bolsheviks', 'mensheviks', 'government', 'srs', 'wires', 'content'].map((name) => `=== about_${name}\nWords.\n-> DONE`).join('\n') + '\n=== standing\n{ blood > 0: Blood. | None. }\n-> DONE\n',
  'bolsheviks.ink': brief('bolsheviks'),
  'mensheviks.ink': brief('mensheviks'),
  'government.ink': brief('government'),
  'srs.ink': brief('srs'),
  'clock.ink': `=== wires_previously
-> DONE
=== wires_bulletin
Night. # at: 25 00:00 # reaches: all
-> DONE
=== wires_clock
{ bolsheviks_order == "go" and mensheviks_order == "go" and government_order == "go" and srs_order == "go":
    ~ take(post_office, "soviet")
    ~ tip(blood, 1)
    The post office is taken. # at: 25 01:25 # place: post_office # event: post-office-taken # because: bolsheviks.go # reaches: wires bolsheviks # src: reed-app-3
}
-> DONE
`,
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Lays out the small story with one file edited, checks it, and tells the faults. */
function faultsWith(file?: string, from?: string, to?: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'ten-days-ink-'));
  folders.push(root);
  cpSync(path.join(ROOT, 'assets'), path.join(root, 'assets'), { recursive: true, filter: (one) => !/\.(webp|webm|m4a|svg|png)$/.test(one) });
  cpSync(path.join(ROOT, 'assets/rounds.json'), path.join(root, 'assets/rounds.json'));
  for (const [name, text] of Object.entries(SOUND)) {
    cpSync(path.join(ROOT, 'ink/title.ink'), path.join(root, 'ink', name));
    const edited = name === file && from !== undefined ? text.replace(from, to ?? '') : text;
    if (name === file && edited === text) throw new Error(`“${from ?? ''}” does not stand in ${name}`);
    writeFileSync(path.join(root, 'ink', name), edited);
  }
  return printFaults(root, check(root).faults);
}

describe('the compiler step', () => {
  it('finds nothing in a sound story', () => {
    expect(faultsWith()).toBe('');
  });

  it.each([
    ['an unknown mark', 'clock.ink', '# because:', '# becuase:', 'ink/clock.ink:10 unknown mark "becuase"'],
    ['an unknown speaker', 'srs.ink', 'You sit here.', 'GOTZ: You sit here.', 'ink/srs.ink:2 unknown speaker "GOTZ"'],
    ['an unknown place', 'clock.ink', '# place: post_office', '# place: post_ofice', 'ink/clock.ink:10 # place: unknown place "post_ofice"'],
    ['an unknown event', 'clock.ink', 'post-office-taken', 'post-office-fell', 'ink/clock.ink:10 # event: unknown event'],
    ['an unknown source', 'clock.ink', '# src: reed-app-3', '# src: reed-99', 'ink/clock.ink:10 # src: unknown source "reed-99"'],
    ['an unknown cause', 'clock.ink', 'bolsheviks.go', 'bolsheviks.gone', 'unknown cause "bolsheviks.gone"'],
    ['an unknown sound', 'clock.ink', '# src: reed-app-3', '# src: reed-app-3 # sound: trumpet', 'unknown sound "trumpet"'],
    ['an hour that is none', 'clock.ink', '25 01:25', '25 1.25', 'is no moment'],
    ['a beat that reaches somebody unknown', 'clock.ink', 'wires bolsheviks #', 'wires bolshevics #', 'reaches nobody called "bolshevics"'],
    ['a beat that says nobody it reaches', 'clock.ink', '# reaches: wires bolsheviks ', '', 'must say whom it reaches'],
    ['a choice without an id', 'srs.ink', '# id: go ', '', 'ink/srs.ink:5 a choice without an id'],
    ['a choice that is only an emphasis', 'srs.ink', 'You sit here.', '* Now *', 'ink/srs.ink:2 a line that begins with *'],
    ['a decision with nothing really done', 'srs.ink', '# history ', '', 'must have exactly one option marked # history; it has 0'],
    ['a decision with two things really done', 'srs.ink', '# id: stay', '# id: stay # history', 'must have exactly one option marked # history; it has 2'],
    ['an option nobody argues against', 'srs.ink', '# against: dan Later. ', '', 'the option has nobody against it'],
    ['an answer that is not kept', 'srs.ink', '~ srs_order = "go"', '~ srs_order = "stay"', 'ink/srs.ink:5 taking this option must set ~ srs_order = "go"'],
    ['the same id twice', 'srs.ink', '# id: stay', '# id: go', 'stands twice'],
    ['a brief that writes another side’s order', 'srs.ink', 'You go.', '~ bolsheviks_order = "go"', 'the brief of srs writes bolsheviks_order'],
    ['a brief that changes the world by hand', 'srs.ink', 'You go.', '~ post_office = "soviet"', 'the brief of srs writes post_office'],
    ['a brief that calls for a change of the world', 'srs.ink', 'You go.', '~ take(post_office, "soviet")', 'the brief of srs calls take'],
    ['a brief that reads another side’s order', 'srs.ink', 'You sit here.', '{ bolsheviks_order == "go": You know. }', 'the brief of srs reads bolsheviks_order'],
    ['a brief that reads where another side has been', 'srs.ink', 'You sit here.', '{ wires_bolsheviks.decide: You know. }', 'reads the visit count of'],
    ['a brief that wanders into another', 'srs.ink', '- -> DONE', '- -> wires_bolsheviks', 'the brief of srs leaves for wires_bolsheviks'],
    ['a world changed by hand in the clock', 'clock.ink', '~ take(post_office, "soviet")', '~ post_office = "soviet"', 'post_office is changed by hand'],
    ['a world changed outside the clock', 'clock.ink', 'Night.', '~ tip(blood, 1)\nNight.', 'tip is called outside the clock'],
    ['a place that does not exist, taken', 'clock.ink', 'take(post_office', 'take(post_ofice', 'ink/clock.ink:8'],
    ['a scale taken like a place', 'clock.ink', 'take(post_office', 'take(blood', 'take cannot change blood'],
    ['a holder who does not exist', 'clock.ink', '"soviet")', '"soviets")', 'nobody called "soviets" holds places'],
    ['a word a variable never holds', 'clock.ink', 'srs_order == "go"', 'srs_order == "goes"', 'srs_order is never "goes"'],
    ['a word that a switch waits for in vain', 'clock.ink', '~ tip(blood, 1)', '{ post_office:\n    - "soviets":\n        ~ tip(blood, 1)\n    }', 'post_office is never "soviets"'],
    ['a fraction', 'world/scales.ink', 'VAR blood = 0', 'VAR blood = 0.5', 'whole number'],
    ['a division', 'world/changes.ink', 'scale + by', 'scale + by / 2', 'no division'],
    ['a variable nobody reads', 'world/scales.ink', 'VAR blood = 0', 'VAR blood = 0\nVAR bread = 0', 'ink/world/scales.ink:2 nobody reads bread'],
    ['a knot nothing leads to', 'clock.ink', '=== wires_clock', '=== lost\nWords.\n-> DONE\n=== wires_clock', 'ink/clock.ink:6 nothing leads to lost'],
    ['a divert into nowhere', 'clock.ink', 'reaches: all\n-> DONE', 'reaches: all\n-> nowhere', 'ink/clock.ink:5'],
    ['a file that is not there', 'main.ink', 'INCLUDE clock.ink', 'INCLUDE clocks.ink', 'clocks.ink'],
  ])('finds %s, with file and line', (_, file, from, to, says) => {
    expect(faultsWith(file, from, to)).toContain(says);
  });

  it('finds a change that no line tells', () => {
    expect(faultsWith('clock.ink', /^ {4}The post office.*$/m.exec(SOUND['clock.ink'] ?? '')?.[0], '')).toContain('a change that no line tells');
  });
});

describe('the real story', () => {
  const { faults, project } = check(ROOT);

  it('has no faults', () => {
    expect(printFaults(ROOT, faults)).toBe('');
  });

  it('has the types that were made from it', () => {
    expect(project === null ? '' : printNames(project)).toBe(readFileSync(path.join(ROOT, 'src/core/names.ts'), 'utf8'));
  });
});
