import type { Fault } from './compile.ts';
import { briefOf, type Project, type StoryOption } from './facts.ts';
import type { InkLine } from './lines.ts';

/** What is asked of each decision: ids, exactly one thing that was really done, advocates, an answer that is kept. */
export function decisionRules(project: Project): Fault[] {
  const decisions = new Map<string, StoryOption[]>();
  for (const option of project.options) {
    const key = `${option.round}_${option.side}.${option.stitch}`;
    decisions.set(key, [...(decisions.get(key) ?? []), option]);
  }
  const faults = [...decisions].flatMap(([key, options]) => ofDecision(key, options));
  return [...faults, ...project.options.flatMap((option) => ofOption(project, option)), ...missing(project, decisions)];
}

function ofDecision(key: string, options: readonly StoryOption[]): Fault[] {
  const [first] = options;
  if (first === undefined) return [];
  const say = (option: StoryOption, message: string): Fault => ({ file: option.line.file, line: option.line.number, message });
  const flag = first.stitch === 'seal' ? 'usual' : 'history';
  const flagged = options.filter(({ line }) => has(line, flag));
  const faults: Fault[] = [];
  if (flagged.length !== 1) faults.push(say(flagged[1] ?? first, `${key} must have exactly one option marked # ${flag}; it has ${flagged.length}`));
  for (const option of options) {
    const twin = options.find((other) => other !== option && other.id === option.id && has(other.line, 'locked') === has(option.line, 'locked'));
    if (twin !== undefined) faults.push(say(option, `the id "${option.id}" stands twice in ${key}`));
    if (flag === 'history' ? has(option.line, 'usual') : has(option.line, 'history')) faults.push(say(option, `use # ${flag} here`));
  }
  return faults;
}

function ofOption(project: Project, { side, stitch, id, line }: StoryOption): Fault[] {
  const say = (message: string): Fault => ({ file: line.file, line: line.number, message });
  if (has(line, 'locked')) return /^\+\s*\{/.test(line.source) ? [] : [say('a locked option needs the condition that locks it')];
  const faults = ['for', 'against'].filter((key) => !has(line, key)).map((key) => say(`the option has nobody ${key} it`));
  const variable = `${side}_${stitch === 'seal' ? 'sealed' : 'order'}`;
  const body = project.lines.filter((one) => one.file === line.file && one.number > line.number);
  const end = body.findIndex(({ kind, stitch: at }) => kind === 'choice' || at !== stitch);
  const kept = body.slice(0, end < 0 ? undefined : end).some(({ source }) => source === `~ ${variable} = "${id}"`);
  return kept ? faults : [...faults, say(`taking this option must set ~ ${variable} = "${id}"`)];
}

/** Every brief decides something. */
function missing(project: Project, decisions: ReadonlyMap<string, unknown>): Fault[] {
  const heads = project.lines.filter(({ kind, source, knot }) => kind === 'heading' && source.startsWith('==') && briefOf(project.content, knot) !== null);
  return heads
    .filter(({ knot }) => !decisions.has(`${knot}.decide`))
    .map(({ file, number, knot }) => ({ file, line: number, message: `${knot} has no decision (= decide)` }));
}

function has(line: InkLine, mark: string): boolean {
  return line.marks.some(([key]) => key === mark);
}
