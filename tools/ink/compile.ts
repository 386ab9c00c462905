import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

/** Something wrong with the content, where it is. The build fails on the first list of them. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Compiled {
  /** The compiled story as a plain object: what ships. */
  readonly story: object;
  /** Sixteen hex digits over the compiled story: a log remembers the story it was written with. */
  readonly fingerprint: string;
  readonly parsed: Parsed;
  /** Every ink file read, as absolute paths, with its text. */
  readonly files: ReadonlyMap<string, string>;
}

/** What we use of ink's parsed hierarchy (inkjs types it too loosely to walk). */
export interface Parsed {
  readonly typeName: string;
  readonly content: readonly Parsed[] | null;
  readonly parent: Parsed | null;
  readonly debugMetadata: { readonly startLineNumber: number; readonly fileName: string | null } | null;
  readonly name?: string | null;
  readonly variableName?: string;
  readonly isGlobalDeclaration?: boolean;
  readonly isNewTemporaryDeclaration?: boolean;
  readonly opName?: string;
  readonly subtype?: string;
  readonly value?: unknown;
  readonly text?: string;
  readonly args?: readonly Parsed[];
  readonly targetContent?: Parsed | null;
  /** What a switch looks at; and what a branch of it asks for. */
  readonly initialCondition?: Parsed | null;
  readonly ownExpression?: Parsed | null;
  readonly identifier?: { readonly name: string | null } | null;
}

/** Compiles `main` (an absolute path) and all it includes; ink's own errors and warnings come back as faults. */
export function compileInk(main: string): Compiled | readonly Fault[] {
  const root = path.dirname(main);
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  const load = (file: string) => {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    files.set(file, text);
    return text;
  };
  const options = new CompilerOptions('main.ink', [], false, (message) => faults.push(fault(root, message)), {
    ResolveInkFilename: (name) => path.resolve(root, name),
    LoadInkFileContents: load,
  });
  const compiler = new Compiler(load(main), options);
  try {
    const source = compiler.Compile().ToJson() ?? '{}';
    if (faults.length > 0) return faults;
    const story = lighten(JSON.parse(source)) as object;
    const json = JSON.stringify(story);
    const fingerprint = createHash('sha256').update(json).digest('hex').slice(0, 16);
    return { story, fingerprint, parsed: compiler.parsedStory as unknown as Parsed, files };
  } catch (error) {
    return faults.length > 0 ? faults : [{ file: main, line: 1, message: error instanceof Error ? error.message : String(error) }];
  }
}

/**
 * Plain words in an expression as plain values. ink compiles `x == "soviet"` to begin-string, text, end-string, and the
 * runtime then prints into its output and re-reads it at every comparison: half the time of a clock. In an expression a
 * text is pushed as it stands, so begin and end become no-ops, which keeps every index and so every path.
 */
function lighten(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  if (!Array.isArray(content)) return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, lighten(value)]));
  const list: unknown[] = content.map(lighten);
  for (const [at, word] of list.entries()) {
    const text = list[at + 1];
    if (word === 'str' && typeof text === 'string' && text.startsWith('^') && list[at + 2] === '/str') list[at] = list[at + 2] = 'nop';
  }
  return list;
}

/** ink says `ERROR: 'rounds/clock.ink' line 6: text`. */
function fault(root: string, message: string): Fault {
  const parts = /^(?:ERROR|WARNING|TODO): (?:'([^']+)' )?line (\d+): (.*)$/s.exec(message);
  return { file: path.resolve(root, parts?.[1] ?? 'main.ink'), line: Number(parts?.[2] ?? 1), message: parts?.[3] ?? message };
}

/** Every piece of a parsed story, depth first, arguments and conditions included. */
export function* walk(piece: Parsed): Generator<Parsed> {
  yield piece;
  for (const child of piece.content ?? []) yield* walk(child);
}

/** The knot (or function) and stitch a piece stands in: `wires_clock`, `wires_clock.exchange`, or `` at top level. */
export function addressOf(piece: Parsed | null): { readonly knot: string; readonly stitch: string } {
  let knot = '';
  let stitch = '';
  for (let at = piece; at !== null; at = at.parent) {
    if (at.typeName === 'Stitch') stitch = nameOf(at);
    if (at.typeName === 'Knot' || at.typeName === 'Function') knot = nameOf(at);
  }
  return { knot, stitch };
}

export function nameOf(piece: Parsed): string {
  return piece.identifier?.name ?? piece.name ?? '';
}

/** The file (absolute) and line a piece was read from. */
export function whereIs(root: string, piece: Parsed): { file: string; line: number } {
  const at = piece.debugMetadata;
  return { file: path.resolve(root, at?.fileName ?? 'main.ink'), line: at?.startLineNumber ?? 1 };
}
