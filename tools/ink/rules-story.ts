import path from 'node:path';
import { HOLDERS, SIDES } from '../../src/core/sides.ts';
import { nameOf, walk, whereIs, type Fault, type Parsed } from './compile.ts';
import { briefOf, CHANGES, constant, entries, uses, type Project, type Use } from './facts.ts';

/** What is asked of the compiled story as a whole: secrecy, where the world may change, reachability, plain values. */
export function storyRules(project: Project): Fault[] {
  const all = uses(project);
  return [...secrecy(project, all), ...changes(project, all), ...reachability(project, all), ...unread(project, all), ...values(project, all), ...tellings(project)];
}

const fault = ({ file, line }: { file: string; line: number }, message: string): Fault => ({ file, line, message });

/** What a courier may call: it is sent, and asks who is out. */
const ERRANDS: readonly string[] = ['send', 'went', 'first_errand'];

/** A brief writes only its own side's order and answer, reads no other side's, and wanders into no other brief. */
function secrecy(project: Project, all: readonly Use[]): Fault[] {
  const secret = new Set(project.variables.filter(({ name, group }) => group === 'sides' && !name.startsWith('lines_')).map(({ name }) => name));
  return all.flatMap((use) => {
    if (isErrand(use.knot)) {
      if (use.kind === 'write' || use.kind === 'change' || (use.kind === 'call' && !ERRANDS.includes(use.name))) return [fault(use, `${use.knot} changes the world: a courier only looks, asks and is sent`)];
      return use.kind === 'read' && secret.has(use.name) ? [fault(use, `${use.knot} reads ${use.name}, which is a side's secret`)] : [];
    }
    const brief = briefOf(project.content, use.knot);
    if (brief === null) return [];
    const own = new Set([`${brief.side}_order`, `${brief.side}_sealed`]);
    const others = SIDES.filter((side) => side !== brief.side).flatMap((side) => [`${side}_order`, `${side}_sealed`]);
    if (use.kind === 'write' && !own.has(use.name)) return [fault(use, `the brief of ${brief.side} writes ${use.name}: a brief writes its own order and answer, nothing else`)];
    if (use.kind === 'read' && others.includes(use.name)) return [fault(use, `the brief of ${brief.side} reads ${use.name}, which is another side's secret`)];
    if (use.kind === 'read' && !project.variables.some(({ name }) => name === use.name)) return [fault(use, `the brief of ${brief.side} reads the visit count of ${use.name}: visits are no memory a side may share`)];
    if (use.kind === 'divert' && !use.name.startsWith(use.knot)) return [fault(use, `the brief of ${brief.side} leaves for ${use.name}`)];
    return use.kind === 'call' ? [fault(use, `the brief of ${brief.side} calls ${use.name}: the world changes only in the clock`)] : [];
  });
}

/** The world changes only through the functions of changes.ink, and these are called only by the clock and by "previously". */
function changes(project: Project, all: readonly Use[]): Fault[] {
  const made = (use: Use) => path.basename(use.file) === 'changes.ink';
  const world = new Set(project.variables.filter(({ name, group }) => group !== 'sides' || name.startsWith('lines_')).map(({ name }) => name));
  return all.flatMap((use) => {
    if (made(use)) return [];
    if (use.kind === 'call' && use.name === 'send') return isErrand(use.knot) ? [] : [fault(use, 'send is called by the couriers’ menus alone')];
    const inClock = ['court', 'night_ending'].includes(use.knot) || project.content.rounds.some(({ id }) => use.knot === `${id}_clock` || use.knot === `${id}_previously`);
    if (use.kind === 'write' && world.has(use.name)) return [fault(use, `${use.name} is changed by hand: call take, turn, tip or wire`)];
    return use.kind === 'call' && use.name in CHANGES && !inClock ? [fault(use, `${use.name} is called outside the clock`)] : [];
  });
}

/** A menu of couriers, or one of their visits. */
function isErrand(knot: string): boolean {
  return knot.startsWith('visit_') || knot.endsWith('_couriers');
}

/** Every knot and stitch can be come to from one the core enters. */
function reachability(project: Project, all: readonly Use[]): Fault[] {
  const roads = new Map<string, string[]>();
  for (const { kind, knot, stitch, name } of all) {
    if (kind !== 'divert' && kind !== 'call') continue;
    const from = [knot, stitch].filter((part) => part !== '').join('.');
    roads.set(from, [...(roads.get(from) ?? []), name]);
  }
  const heads = [...walk(project.compiled.parsed)].filter(({ typeName }) => ['Knot', 'Function', 'Stitch'].includes(typeName));
  const firstStitch = (knot: string) => heads.find((one) => one.typeName === 'Stitch' && one.parent !== null && addressKnot(one) === knot && startsKnot(one));
  const seen = new Set<string>();
  const queue = [...entries(project.content)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const first = name.includes('.') ? undefined : firstStitch(name);
    queue.push(...(roads.get(name) ?? []), ...(first === undefined ? [] : [`${name}.${nameOf(first)}`]));
  }
  return heads
    .map((head) => ({ head, name: head.typeName === 'Stitch' ? `${addressKnot(head)}.${nameOf(head)}` : nameOf(head) }))
    .filter(({ name }) => !seen.has(name))
    .map(({ head, name }) => fault(whereIs(project.root, head), `nothing leads to ${name}`));
}

function addressKnot(stitch: { readonly parent: Parameters<typeof nameOf>[0] | null }): string {
  return stitch.parent === null ? '' : nameOf(stitch.parent);
}

/** ink runs straight into a knot's first stitch when nothing stands before it. */
function startsKnot(stitch: Parameters<typeof nameOf>[0]): boolean {
  const siblings = stitch.parent?.content ?? [];
  return siblings.find(({ typeName }) => typeName === 'Stitch') === stitch;
}

/** Every variable is read by the story or shown by the view (places, forces, wires). */
function unread(project: Project, all: readonly Use[]): Fault[] {
  const read = new Set(all.filter(({ kind, file, knot }) => kind === 'read' && (path.basename(file) !== 'changes.ink' || knot === 'went')).map(({ name }) => name));
  const shown = (name: string, group: string) => group === 'places' || group === 'forces' || name.startsWith('lines_');
  return project.variables
    .filter(({ name, group }) => !read.has(name) && !shown(name, group))
    .map((variable) => fault(variable, `nobody reads ${variable.name}`));
}

/** Whole numbers, plain words, and only words that can come to be. */
function values(project: Project, all: readonly Use[]): Fault[] {
  const domain = domains(project, all);
  const faults: Fault[] = [];
  for (const piece of walk(project.compiled.parsed)) {
    const at = whereIs(project.root, piece);
    if (piece.typeName === 'Number' && !Number.isInteger(piece.value) && typeof piece.value === 'number') faults.push(fault(at, `${String(piece.value)} is no whole number`));
    if (piece.subtype === 'float') faults.push(fault(at, 'no fractions: whole numbers only'));
    if (piece.opName === '/') faults.push(fault(at, 'no division: whole numbers only'));
    if (piece.typeName === 'List' || piece.typeName === 'ListDefinition') faults.push(fault(at, 'no LIST: numbers, words and booleans only'));
    if (piece.opName === '==' || piece.opName === '!=') faults.push(...neverHeld(domain, at, piece.content ?? [], piece.content ?? []));
    // A switch: `{ variable:` and a branch for each word.
    for (const branch of piece.initialCondition == null ? [] : (piece.content ?? [])) faults.push(...neverHeld(domain, whereIs(project.root, branch), [piece.initialCondition], [branch.ownExpression]));
  }
  for (const { kind, name, piece, ...at } of all) {
    const group = kind === 'call' ? CHANGES[name] : undefined;
    if (group === undefined) continue;
    const [what, to] = piece.args ?? [];
    const variable = project.variables.find((one) => one.name === nameOf(what as never));
    if (variable?.group !== group || (name === 'wire' && !variable.name.startsWith('lines_'))) faults.push(fault(at, `${name} cannot change ${nameOf(what as never)}`));
    const holder = constant(to);
    if (name === 'take' && !(HOLDERS as readonly (string | null)[]).includes(holder)) faults.push(fault(at, `nobody called "${holder ?? '?'}" holds places`));
  }
  return faults;
}

type Operand = Parsed | null | undefined;

/** A variable that is held against a word it can never be. */
function neverHeld(domain: ReadonlyMap<string, ReadonlySet<string>>, at: { file: string; line: number }, variables: readonly Operand[], words: readonly Operand[]): Fault[] {
  const variable = variables.find((one) => one?.typeName === 'ref');
  const word = words.map((one) => constant(one)).find((text) => text !== null);
  const name = variable == null ? '' : nameOf(variable);
  return word === undefined || domain.get(name)?.has(word) !== false ? [] : [fault(at, `${name} is never "${word}"`)];
}

/** The words each variable can hold: its first, and all that is given it by name. */
export function domains(project: Project, all: readonly Use[]): Map<string, Set<string>> {
  const domain = new Map<string, Set<string>>();
  for (const { name, initial, group } of project.variables) {
    if (typeof initial === 'string') domain.set(name, new Set(group === 'places' ? HOLDERS : [initial]));
  }
  for (const { kind, name, piece } of all) {
    if (kind === 'call' && name === 'turn') {
      const [what, to] = piece.args ?? [];
      const given = constant(to);
      if (what !== undefined && given !== null) domain.get(nameOf(what))?.add(given);
    }
    const word = kind === 'write' ? constant(piece.content?.[0]) : null;
    if (word !== null) domain.get(name)?.add(word);
  }
  return domain;
}

/** A change is told: the line after it in the same branch is a line of text. */
function tellings(project: Project): Fault[] {
  return project.lines.flatMap((line, index) => {
    if (!/^~ (take|turn|tip|wire)\(/.test(line.source)) return [];
    const next = project.lines.slice(index + 1).find(({ kind }) => kind !== 'logic' && kind !== 'blank');
    const told = next?.file === line.file && (next.kind === 'text' || next.source.startsWith('{'));
    return told ? [] : [fault({ file: line.file, line: line.number }, 'a change that no line tells: put the change before the line that tells it')];
  });
}
