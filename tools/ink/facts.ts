import path from 'node:path';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { walk, addressOf, nameOf, whereIs, type Compiled, type Parsed } from './compile.ts';
import { readLines, type InkLine } from './lines.ts';
import type { Content } from './content.ts';

/** An ink project laid out for checking: its lines, its variables and where each is written, read and compared. */
export interface Project {
  readonly root: string;
  readonly content: Content;
  readonly compiled: Compiled;
  readonly lines: readonly InkLine[];
  readonly variables: readonly Variable[];
  readonly options: readonly StoryOption[];
}

export interface Variable {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly initial: string | number | boolean;
  /** `place`, `force`, `scale` and `side` are the files of ink/world/. */
  readonly group: 'places' | 'forces' | 'scales' | 'sides' | 'other';
}

/** One answer to an order or a sealed question. */
export interface StoryOption {
  readonly round: string;
  readonly side: Side;
  readonly stitch: string;
  readonly id: string;
  readonly line: InkLine;
}

export function layOut(root: string, compiled: Compiled, content: Content): Project {
  const lines = [...compiled.files].flatMap(([file, text]) => readLines(file, text));
  return { root, content, compiled, lines, variables: variables(root, compiled), options: options(content, lines) };
}

function variables(root: string, compiled: Compiled): Variable[] {
  return [...walk(compiled.parsed)]
    .filter((piece) => piece.typeName === 'VAR')
    .map((piece) => {
      const { file, line } = whereIs(root, piece);
      const value = piece.content?.[0];
      const text = value?.typeName === 'String' ? (value.content ?? []).map((one) => one.text ?? '').join('') : value?.value;
      const group = path.dirname(file).endsWith('world') ? path.basename(file, '.ink') : 'other';
      return { name: piece.variableName ?? '', file, line, initial: text as Variable['initial'], group: group as Variable['group'] };
    });
}

function options(content: Content, lines: readonly InkLine[]): StoryOption[] {
  return lines.flatMap((line) => {
    const brief = line.kind === 'choice' ? briefOf(content, line.knot) : null;
    const id = line.marks.find(([key]) => key === 'id')?.[1];
    return brief === null || id === undefined ? [] : [{ ...brief, stitch: line.stitch, id, line }];
  });
}

/** `wires_srs` is the brief of the SRs in round `wires`. */
export function briefOf(content: Content, knot: string): { round: string; side: Side } | null {
  for (const { id } of content.rounds) for (const side of SIDES) if (knot === `${id}_${side}`) return { round: id, side };
  return null;
}

/** Knots the core enters by name, and nothing else needs to divert to. */
export function entries(content: Content): string[] {
  const rounds = content.rounds.flatMap(({ id }) => [`${id}_bulletin`, `${id}_clock`, `${id}_couriers`, ...SIDES.map((side) => `${id}_${side}`)]);
  const scenarios = content.scenarios.flatMap(({ id, rounds: [first = id] }) => [`about_${id}`, `${first}_previously`]);
  return [
    ...rounds, ...scenarios, ...SIDES.map((side) => `about_${side}`), 'about_content', 'standing', 'turned_away',
    ...(content.scenarios.some(({ ends }) => ends) ? ['night_ending', ...SIDES.map((side) => `aims_${side}`), 'readings', 'front_page'] : []),
  ];
}

export interface Use {
  readonly name: string;
  readonly kind: 'read' | 'write' | 'change' | 'call' | 'divert';
  readonly knot: string;
  readonly stitch: string;
  readonly file: string;
  readonly line: number;
  readonly piece: Parsed;
}

/** The functions of ink/world/changes.ink, and which variables each may be given. */
export const CHANGES: Readonly<Record<string, Variable['group']>> = { take: 'places', turn: 'forces', tip: 'scales', wire: 'sides' };

/** Every reading, writing, changing (by `take` and its kin), calling and diverting in the story, temporaries left out. */
export function uses(project: Project): Use[] {
  const list: Use[] = [];
  for (const piece of walk(project.compiled.parsed)) {
    const kind = kindOf(piece);
    if (kind === null) continue;
    const target = kind === 'divert' && piece.targetContent ? addressOf(piece.targetContent) : null;
    const name = target === null ? (piece.variableName ?? nameOf(piece)) : [target.knot, target.stitch].filter((part) => part !== '').join('.');
    if (name !== '') list.push({ name, kind, ...addressOf(piece), ...whereIs(project.root, piece), piece });
  }
  return list;
}

function kindOf(piece: Parsed): Use['kind'] | null {
  if (piece.typeName === 'ref') return isChanged(piece) ? 'change' : 'read';
  if (piece.typeName === 'variable assignment' && piece.isNewTemporaryDeclaration !== true) return 'write';
  if (piece.typeName === 'FunctionCall') return 'call';
  if (piece.typeName === 'Divert' && piece.targetContent) return 'divert';
  return null;
}

/** Whether a variable is handed by reference to one of the functions that change it. */
function isChanged(piece: Parsed): boolean {
  const call = piece.parent?.typeName === 'Divert' ? piece.parent.parent : piece.parent;
  return call?.typeName === 'FunctionCall' && nameOf(call) in CHANGES && call.args?.[0] === piece;
}

/** The constant text of an argument, or null. */
export function constant(piece: Parsed | null | undefined): string | null {
  return piece?.typeName === 'String' ? (piece.content ?? []).map((one) => one.text ?? '').join('') : null;
}
