import { AIMS, CHOICE_MARKS, LINE_MARKS, MOODS, READINGS } from '../../src/core/marks.ts';
import { moment } from '../../src/core/moment.ts';
import { isSide, SIDES } from '../../src/core/sides.ts';
import type { Fault } from './compile.ts';
import { briefOf, type Project } from './facts.ts';
import type { InkLine } from './lines.ts';

/** What is asked of each line by itself: its marks, its speaker, and in the clock whom it reaches. */
export function lineRules(project: Project): Fault[] {
  const { content } = project;
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const known = {
    place: ids(content.places),
    person: ids(content.people),
    source: ids(content.sources),
    sound: ids(content.sounds),
    event: ids([...content.record, ...content.possible]),
    cause: new Set([...project.options.map(({ side, id }) => `${side}.${id}`), ...errands(project).flatMap((id) => SIDES.map((side) => `${side}.to_${id}`))]),
    speaker: new Set(content.people.map(({ speaker }) => speaker)),
  };

  const one = (kind: keyof typeof known) => (value: string) => (known[kind].has(value) ? null : `unknown ${kind} "${value}"`);
  const each = (check: (value: string) => string | null) => (value: string) =>
    value === '' ? 'says nothing' : (value.split(/\s+/).map(check).find((fault) => fault !== null) ?? null);
  const flag = (value: string) => (value === '' ? null : 'takes no value');
  const advice = (value: string) => {
    const [person = '', ...words] = value.split(/\s+/);
    return one('person')(person) ?? (words.length === 0 ? 'has no words: write who says it and what they say' : null);
  };
  const text = (value: string) => (value === '' ? 'says nothing' : null);
  const rules: Record<string, (value: string) => string | null> = {
    at: (value) => { try { moment(value); return null; } catch (error) { return (error as Error).message; } },
    place: one('place'), chair: one('person'), event: one('event'), sound: one('sound'), quote: one('source'),
    because: each(one('cause')), src: each(one('source')),
    reaches: each((word) => (word === 'all' || word === 'wires' || isSide(word) ? null : `reaches nobody called "${word}"`)),
    mood: (value) => ((MOODS as readonly string[]).includes(value) ? null : `unknown mood "${value}"`),
    says: each((word) => {
      const [name = '', value = ''] = word.split('=');
      const variable = project.variables.find((one) => one.name === name && ['places', 'forces', 'sides'].includes(one.group));
      return variable === undefined || value === '' ? `says nothing of the world: "${word}"; write place=holder` : null;
    }),
    rumour: flag, undecided: flag, headline: flag, column: flag, wanted: text, gave: text, owner: one('person'),
    aim: (value) => ((AIMS as readonly string[]).includes(value) ? null : `unknown measure "${value}"`),
    reading: (value) => ((READINGS as readonly string[]).includes(value) ? null : `unknown reading "${value}"`),
    opens: (value) => (isSide(value) ? null : `unknown side "${value}"`),
    otherwise: flag, history: flag, usual: flag,
    id: (value) => (/^[a-z][a-z0-9_]*$/.test(value) ? null : `"${value}" is no id: use small letters`),
    for: advice, against: advice, locked: text,
    lean: (value) => (/^[1-9]$/.test(value) ? null : `must be a whole number from 1 to 9, not "${value}"`),
  };

  const vocabulary: Partial<Record<InkLine['kind'], readonly string[]>> = { choice: CHOICE_MARKS };
  return project.lines.flatMap((line) => {
    const say = (message: string): Fault => ({ file: line.file, line: line.number, message });
    const allowed: readonly string[] = vocabulary[line.kind] ?? LINE_MARKS;
    const faults = line.marks.flatMap(([key, value], index) => {
      if (!allowed.includes(key)) return [say(`unknown mark "${key}"`)];
      if (line.marks.findIndex(([other]) => other === key) !== index) return [say(`the mark "${key}" stands twice`)];
      const wrong = rules[key]?.(value) ?? null;
      return wrong === null ? [] : [say(`# ${key}: ${wrong}`)];
    });
    return [...faults, ...tellingFaults(project, line, known.speaker).map(say)];
  });
}

/** Where couriers may be sent: the ids on their menus. */
function errands(project: Project): string[] {
  return project.lines.flatMap(({ kind, knot, marks }) => (kind === 'choice' && knot.endsWith('_couriers') ? marks.flatMap(([key, value]) => (key === 'id' ? [value] : [])) : []));
}

function tellingFaults(project: Project, line: InkLine, speakers: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (line.kind === 'choice' && line.source.startsWith('*')) faults.push('a line that begins with * is a choice that vanishes once taken; write + for a choice, _so_ for emphasis');
  if (line.kind === 'choice' && !line.marks.some(([key]) => key === 'id')) faults.push('a choice without an id: write # id: inside its brackets');
  if (line.kind !== 'text') return faults;
  const cue = /^([A-Z][A-Z.' -]+): /.exec(line.text)?.[1];
  if (cue !== undefined && !speakers.has(cue)) faults.push(`unknown speaker "${cue}"`);
  if (line.source.includes('<>')) faults.push('no glue: a line is a whole paragraph');
  const marks = new Set(line.marks.map(([key]) => key));
  const inClock = project.content.rounds.some(({ id }) => line.knot === `${id}_clock`) || line.file.endsWith('clock.ink');
  if ((inClock || line.knot === 'court') && !line.isFunction && !marks.has('reaches')) faults.push('a line of the clock must say whom it reaches');
  if (inClock && !line.isFunction && !marks.has('at')) faults.push('a line of the clock must say its hour');
  if (marks.has('aim') && !(marks.has('wanted') && marks.has('gave'))) faults.push('an aim says what was wanted and what history gave');
  if ((briefOf(project.content, line.knot) !== null || line.knot.startsWith('visit_')) && (marks.has('reaches') || marks.has('event'))) faults.push('a brief or a visit is private: it reaches nobody else and tells no event');
  return faults;
}
