import { ChoicePoint, Container, ControlCommand, Divert, type InkObject, type InkPointer, InkValue, NativeFunctionCall, Path, PushPopType, Story, StringValue, VariableAssignment, VariablePointerValue, VariableReference, Void } from './ink.ts';
import { unwrap, VOID, type Value } from './values.ts';

/** A compiled story laid out for walking: every piece of content a numbered step, in reading order within its container. */

const COMMANDS = {
  [ControlCommand.CommandType.EvalStart]: 'ev',
  [ControlCommand.CommandType.EvalEnd]: '/ev',
  [ControlCommand.CommandType.EvalOutput]: 'out',
  [ControlCommand.CommandType.Duplicate]: 'du',
  [ControlCommand.CommandType.PopEvaluatedValue]: 'pop',
  [ControlCommand.CommandType.PopFunction]: '~ret',
  [ControlCommand.CommandType.PopTunnel]: '->->',
  [ControlCommand.CommandType.BeginString]: 'str',
  [ControlCommand.CommandType.EndString]: '/str',
  [ControlCommand.CommandType.NoOp]: 'nop',
  [ControlCommand.CommandType.ChoiceCount]: 'choiceCnt',
  [ControlCommand.CommandType.Turns]: 'turn',
  [ControlCommand.CommandType.TurnsSince]: 'turns',
  [ControlCommand.CommandType.ReadCount]: 'readc',
  [ControlCommand.CommandType.Random]: 'rnd',
  [ControlCommand.CommandType.SeedRandom]: 'srnd',
  [ControlCommand.CommandType.VisitIndex]: 'visit',
  [ControlCommand.CommandType.SequenceShuffleIndex]: 'seq',
  [ControlCommand.CommandType.StartThread]: 'thread',
  [ControlCommand.CommandType.Done]: 'done',
  [ControlCommand.CommandType.End]: 'end',
  [ControlCommand.CommandType.ListFromInt]: 'listInt',
  [ControlCommand.CommandType.ListRange]: 'range',
  [ControlCommand.CommandType.ListRandom]: 'lrnd',
  [ControlCommand.CommandType.BeginTag]: '#',
  [ControlCommand.CommandType.EndTag]: '/#',
} as const satisfies Partial<Record<ControlCommand.CommandType, string>>;

/** What a step does: ink's commands by the names its JSON gives them, and the rest by ours. `line` begins the tags of a told line. */
export type Op = (typeof COMMANDS)[keyof typeof COMMANDS] | 'text' | 'value' | 'pointer' | 'variable' | 'count' | 'assign' | 'operate' | 'divert' | 'external' | 'choice' | 'enter' | 'line';
export type FrameKind = 'tunnel' | 'function';

/** No position. */
export const NOWHERE = -1;

/** All steps have one shape, so that the engine reads them fast; which fields mean something depends on `op`. */
export interface Step {
  readonly op: Op;
  /** The position read on to after it. */
  readonly next: number;
  /** The container it stands in. */
  readonly home: number;
  /** A divert's position, the container entered or counted, a choice point's number, where a line's tags end. */
  readonly to: number;
  /** The global it names, NOWHERE when what it names is none. */
  readonly global: number;
  readonly name: string;
  readonly value: Value;
  /** A divert: only where the condition on the stack holds. An assignment: a declaration. */
  readonly flag: boolean;
  /** A divert that comes back. */
  readonly push: FrameKind | null;
  /** What inkjs must be called for, and with how many values. */
  readonly native: NativeFunctionCall | null;
  readonly takes: number;
}

/** A choice as it is written, the same in every run. */
export interface Option {
  readonly at: number;
  /** inkjs's `sourcePath`. */
  readonly source: string;
  readonly to: number;
  /** The container whose visits say that it was taken. */
  readonly taken: number;
  readonly conditional: boolean;
  readonly once: boolean;
  readonly fallback: boolean;
  /** How many texts lie on the stack for it. */
  readonly texts: number;
  /** Its tags, those that are plain words. */
  readonly tags: readonly string[];
}

/** A container: what it counts, where its content begins. */
export interface Room {
  readonly parent: number;
  readonly first: number;
  readonly length: number;
  readonly visits: boolean;
  readonly turns: boolean;
  /** Counts only who comes in at its start. */
  readonly atStart: boolean;
  /** Whether it or anything around it counts at all. */
  readonly counted: boolean;
  readonly path: string;
}

export interface Code {
  readonly story: Story;
  /** One for each position; behind them one for each container, which enters it. */
  readonly steps: readonly Step[];
  readonly rooms: readonly Room[];
  readonly options: readonly Option[];
  readonly globals: readonly { readonly name: string; readonly initial: Value }[];
  /** The tags of each told line, by the position of the first of them. */
  readonly lines: ReadonlyMap<number, readonly string[]>;
  /** The pieces of content that are not containers entered from above: what can be hit. */
  readonly size: number;
  /** The position of a knot, stitch or label. Throws when there is none. */
  find(path: string): number;
  /** The path of a position, as inkjs writes it. */
  pathOf(at: number): string;
}

/** Lays out a compiled story (the JSON object that ships). Takes some tens of milliseconds. */
export function layOut(compiled: object): Code {
  const story = new Story(compiled as Record<string, unknown>);
  const containers: Container[] = [];
  const places: { readonly container: Container; readonly index: number }[] = [];
  const first = new Map<Container, number>();
  const gather = (container: Container): void => {
    if (first.has(container)) return;
    containers.push(container);
    first.set(container, places.length);
    for (let index = 0; index < Math.max(1, container.content.length); index++) places.push({ container, index });
    for (const inner of [...container.content, ...container.namedContent.values()]) if (inner instanceof Container) gather(inner);
  };
  gather(story.mainContentContainer);

  const numbers = new Map(containers.map((container, n) => [container, n]));
  const number = (container: InkObject | null): number => (container instanceof Container ? (numbers.get(container) ?? NOWHERE) : NOWHERE);
  const position = ({ container, index }: Pick<InkPointer, 'container' | 'index'>): number => {
    const start = container === null ? undefined : first.get(container);
    if (start === undefined || container === null) return NOWHERE;
    if (index < 0) return places.length + number(container);
    return index < Math.max(1, container.content.length) ? start + index : NOWHERE;
  };
  const locate = (path: Path): number => position(story.PointerAtPath(path));
  const after = ({ container, index }: (typeof places)[number]): number => {
    if (index + 1 < container.content.length) return position({ container, index: index + 1 });
    const { parent } = container;
    const own = parent instanceof Container ? parent.content.indexOf(container) : NOWHERE;
    return parent instanceof Container && own >= 0 ? after({ container: parent, index: own }) : NOWHERE;
  };

  const globals: Code['globals'] = Object.keys(story.variablesState).map((name) => ({ name, initial: unwrap(story.variablesState.GetVariableWithName(name), locate) }));
  const slots = new Map(globals.map(({ name }, n) => [name, n]));
  const lines = new Map<number, readonly string[]>();
  for (const container of containers) readLines(container, first.get(container) ?? 0, lines);

  const options: Option[] = [];
  const blank = { next: NOWHERE, home: NOWHERE, to: NOWHERE, global: NOWHERE, name: '', value: VOID, flag: false, push: null, native: null, takes: 0 } as const;

  /** A step's own fields; where it stands is added by `step`. */
  function meaning(piece: InkObject | undefined, at: number, container: Container): Pick<Step, 'op'> & Partial<Step> {
    if (piece === undefined) return { op: 'enter', to: number(container) };
    if (piece instanceof Container) return { op: 'enter', to: number(piece) };
    if (piece instanceof Divert) return divert(piece);
    if (piece instanceof ChoicePoint) return { op: 'choice', to: options.push(option(piece, at, container)) - 1 };
    if (piece instanceof VariableReference && piece.pathForCount !== null) return { op: 'count', to: number(piece.containerForCount) };
    if (piece instanceof VariableReference) return { op: 'variable', ...named(piece.name), value: unwrap(story.listDefinitions?.FindSingleItemListWithName(piece.name) ?? null, locate) };
    if (piece instanceof VariableAssignment) return { op: 'assign', ...named(piece.variableName), flag: piece.isNewDeclaration, takes: piece.isGlobal ? 1 : 0 };
    if (piece instanceof NativeFunctionCall) return { op: 'operate', name: piece.name, native: piece, takes: piece.numberOfParameters };
    if (piece instanceof ControlCommand) return { op: lines.has(at) ? 'line' : (COMMANDS[piece.commandType as keyof typeof COMMANDS]) };
    if (piece instanceof VariablePointerValue) return { op: 'pointer', ...named(piece.variableName), value: unwrap(piece, locate) };
    if (piece instanceof StringValue) return { op: 'text', value: piece.value ?? '' };
    return piece instanceof InkValue || piece instanceof Void ? { op: 'value', value: unwrap(piece, locate) } : { op: 'nop' };
  }

  function named(name: string | null): Pick<Step, 'name' | 'global'> {
    return { name: name ?? '', global: slots.get(name ?? '') ?? NOWHERE };
  }

  function divert(piece: Divert): Pick<Step, 'op'> & Partial<Step> {
    if (piece.isExternal) {
      const name = piece.targetPathString ?? '';
      return { op: 'external', name, to: position({ container: story.KnotContainerWithName(name), index: 0 }), takes: piece.externalArgs };
    }
    const push = !piece.pushesToStack ? null : piece.stackPushType === PushPopType.Function ? 'function' : 'tunnel';
    return { op: 'divert', flag: piece.isConditional, push, ...(piece.hasVariableTarget ? named(piece.variableDivertName) : { to: position(piece.targetPointer) }) };
  }

  function option(piece: ChoicePoint, at: number, container: Container): Option {
    const to = locate(piece.pathOnChoice ?? new Path());
    return {
      at, source: piece.path.toString(), to: to < places.length ? to : (first.get(containers[to - places.length] ?? container) ?? NOWHERE), taken: number(piece.choiceTarget),
      conditional: piece.hasCondition, once: piece.onceOnly, fallback: piece.isInvisibleDefault,
      texts: Number(piece.hasChoiceOnlyContent) + Number(piece.hasStartContent), tags: tagsBefore(container, piece),
    };
  }

  const written: Step[] = places.map(({ container, index }, at) => ({ ...blank, ...meaning(container.content[index], at, container), next: after({ container, index }), home: number(container) }));
  for (const container of containers) written.push({ ...blank, op: 'enter', to: number(container), next: after({ container, index: container.content.length }), home: number(container) });
  const steps = written.map((step, at) => skim(written, step, at));

  const counted = (container: InkObject | null): boolean => container instanceof Container && (container.visitsShouldBeCounted || container.turnIndexShouldBeCounted || counted(container.parent));
  return {
    story, steps, options, globals, lines, size: places.length,
    rooms: containers.map((container) => ({
      parent: number(container.parent), first: first.get(container) ?? NOWHERE, length: container.content.length, counted: counted(container),
      visits: container.visitsShouldBeCounted, turns: container.turnIndexShouldBeCounted, atStart: container.countingAtStartOnly, path: container.path.toString(),
    })),
    find(path) {
      const { container, approximate } = story.ContentAtPath(new Path(path));
      if (container === null || approximate) throw new Error(`the story has no “${path}”`);
      return position({ container, index: 0 });
    },
    pathOf(at) {
      const place = places[at];
      return (place?.container.content[place.index] ?? place?.container ?? containers[at - places.length])?.path.toString() ?? '';
    },
  };
}

/** A step with what tells nothing left out: what does nothing is passed over, and words between quotes without logic are one value. */
function skim(steps: readonly Step[], step: Step, at: number): Step {
  if (step.op === 'line') {
    let last = at;
    for (let end = at + 2; steps[end]?.op === '/#'; end += 3) last = end;
    return { ...step, to: last, next: past(steps, step.next) };
  }
  let words = '';
  let end = step.next;
  for (let tag = false; step.op === 'str' && isWords(steps[end]); end = steps[end]?.next ?? NOWHERE) {
    const { op, value } = steps[end] ?? step;
    tag = op === '#' || op === 'line' || (tag && op !== '/#');
    if (!tag && typeof value === 'string') words += value;
  }
  const whole = step.op === 'str' && steps[end]?.op === '/str';
  return { ...step, ...(whole ? { op: 'value', value: words } : {}), next: past(steps, whole ? (steps[end]?.next ?? NOWHERE) : step.next) };
}

function isWords(step: Step | undefined): boolean {
  return step !== undefined && ['text', '#', 'line', '/#'].includes(step.op);
}

function past(steps: readonly Step[], next: number): number {
  let at = next;
  while (steps[at]?.op === 'nop') at = steps[at]?.next ?? NOWHERE;
  return at;
}

/** The tags of every line told in a container, those that are plain words: text, then one tag after another. */
function readLines({ content }: Container, start: number, lines: Map<number, readonly string[]>): void {
  for (let n = 0; n < content.length; n++) {
    const tags: string[] = [];
    const from = n;
    for (let tag = tagAt(content, n); tag !== null; tag = tagAt(content, (n += 3))) tags.push(tag);
    if (tags.length > 0) lines.set(start + from, tags);
  }
}

function tagAt(content: readonly InkObject[], n: number): string | null {
  const [begin, words, end] = content.slice(n, n + 3);
  return isCommand(begin, '#') && words instanceof StringValue && isCommand(end, '/#') ? (words.value ?? '').trim() : null;
}

function isCommand(piece: InkObject | undefined, name: Op): boolean {
  return piece instanceof ControlCommand && COMMANDS[piece.commandType as keyof typeof COMMANDS] === name;
}

/** The tags written within a choice's words: what stands before it in its container, back to where its logic begins. */
function tagsBefore({ content, namedContent }: Container, piece: ChoicePoint): string[] {
  const at = content.indexOf(piece);
  let depth = 0;
  let from = at;
  for (let n = at - 1; n >= 0 && from === at; n--) {
    if (isCommand(content[n], '/ev')) depth++;
    else if (isCommand(content[n], 'ev') && --depth <= 0) from = n;
  }
  const start = piece.hasStartContent ? namedContent.get('s') : undefined;
  return [...(start instanceof Container ? start.content : []), ...content.slice(from, at)].flatMap((_, n, all) => tagAt(all, n) ?? []);
}

/** The words at the positions that have been read, marks and the words of choices left out. */
export function toldIn({ steps }: Code, hit: Uint8Array): string[] {
  return steps.flatMap(({ op, value }, at) => (op === 'text' && typeof value === 'string' && hit[at] === 1 ? [value] : []));
}
