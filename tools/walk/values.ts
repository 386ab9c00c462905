import { DivertTargetValue, InkList, InkListItem, type InkObject, InkValue, ListValue, type NativeFunctionCall, Path, type Story, StoryException, VariablePointerValue, Void } from './ink.ts';

/** A divert target held as a value: `-> knot`. */
export class Target {
  readonly at: number;
  readonly path: string;

  constructor(at: number, path: string) {
    this.at = at;
    this.path = path;
  }
}

/** A variable given by reference: its name, and in which frame it lives (0 is the globals, -1 not yet known). */
export class Pointer {
  readonly name: string;
  readonly context: number;

  constructor(name: string, context: number) {
    this.name = name;
    this.context = context;
  }
}

/** What a function gives back that gives nothing back. */
export const VOID: unique symbol = Symbol('void');
/** A choice's tag on the evaluation stack; its words are read from the code, never from a run. */
export const TAG: unique symbol = Symbol('tag');
/** What ink computes with, unwrapped. Lists stay inkjs's own. */
export type Value = number | boolean | string | InkList | Target | Pointer | typeof VOID | typeof TAG;

/** A value as ink prints it. */
export function wordsOf(value: Value): string {
  if (value instanceof Target) return `DivertTargetValue(${value.path})`;
  return value instanceof Pointer ? `VariablePointerValue(${value.name})` : value.toString();
}

/** Takes a value out of inkjs's wrapping; `locate` says where a divert target lies. */
export function unwrap(object: InkObject | null, locate: (path: Path) => number): Value {
  if (object instanceof DivertTargetValue) return new Target(locate(object.targetPath), object.targetPath.toString());
  if (object instanceof VariablePointerValue) return new Pointer(object.variableName, object.contextIndex);
  if (object instanceof ListValue) return object.value ?? new InkList();
  if (object instanceof Void || !(object instanceof InkValue)) return VOID;
  const value: unknown = object.value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : VOID;
}

/** The value as inkjs's own object, for what is left to inkjs. */
export function wrap(value: Value, story: Story): InkObject {
  if (typeof value === 'symbol') return new Void();
  if (value instanceof Target) return new DivertTargetValue(new Path(value.path));
  if (value instanceof Pointer) return new VariablePointerValue(value.name, value.context);
  if (value instanceof InkList) return new ListValue(withOrigins(value, story));
  const made = InkValue.Create(value);
  if (made === null) throw new StoryException(`${String(value)} is no value of ink's`);
  return made;
}

/** A list knows which lists it may draw on only while it lies on inkjs's stack: this is what inkjs does when it puts it there. */
function withOrigins(list: InkList, story: Story): InkList {
  const origins = list.originNames.map((name) => story.listDefinitions?.TryListGetDefinition(name, null).result);
  list.origins = [...new Set(origins)].filter((one) => one !== null && one !== undefined);
  return list;
}

/** One of ink's operators on two values. Numbers and words are worked out here, the rest (lists, targets) by inkjs. */
export function binary(name: string, a: Value, b: Value): Value | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    if (name === '==') return a === b;
    if (name === '!=') return a !== b;
    return undefined;
  }
  if ((typeof a !== 'number' && typeof a !== 'boolean') || (typeof b !== 'number' && typeof b !== 'boolean')) return undefined;
  const x = Number(a);
  const y = Number(b);
  switch (name) {
    case '&&': return x !== 0 && y !== 0;
    case '||': return x !== 0 || y !== 0;
    case '==': return x === y;
    case '!=': return x !== y;
    case '>': return x > y;
    case '<': return x < y;
    case '>=': return x >= y;
    case '<=': return x <= y;
    case '+': return x + y;
    case '-': return x - y;
    case '*': return x * y;
    case '/': return whole(Number.isInteger(x) && Number.isInteger(y) ? Math.floor(x / y) : x / y);
    case '%': return whole(x % y);
    case 'MIN': return Math.min(x, y);
    case 'MAX': return Math.max(x, y);
    default: return undefined;
  }
}

function whole(n: number): number {
  if (!Number.isFinite(n)) throw new StoryException('a division by nought');
  return n;
}

/** One of ink's operators on one value, or undefined where inkjs must do it. */
export function unary(name: string, a: Value): Value | undefined {
  if (typeof a === 'boolean' && name === '!') return !a;
  if (typeof a !== 'number') return undefined;
  return name === '!' ? a === 0 : name === '_' ? -a : undefined;
}

/** Any operator, by inkjs. */
export function operate(call: NativeFunctionCall, given: readonly Value[], story: Story): Value {
  return unwrap(call.Call(given.map((value) => wrap(value, story))), () => -1);
}

/** Whether a condition holds. Throws as inkjs does on a divert target. */
export function truthy(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return value.length > 0;
  if (value instanceof InkList) return value.Count > 0 && new ListValue(value).isTruthy;
  if (value instanceof Target) throw new StoryException(`Shouldn't use a divert target (to ${value.path}) as a conditional value. Did you intend a function call 'likeThis()' or a read count check 'likeThis'? (no arrows)`);
  return false;
}

/** The one item of `list` at `index` in its order, as LIST_RANDOM gives it. */
export function itemOf(list: InkList, index: number, story: Story): InkList {
  const [key, value] = [...list.entries()][index] ?? [];
  const item = InkListItem.fromSerializedKey(key ?? '');
  const one = new InkList(item.originName ?? '', story);
  one.Add(item, value ?? 0);
  return one;
}

/** LIST(n): the item of a list by its number, or an empty list. */
export function listFromInt(story: Story, name: Value, n: Value): InkList {
  const list = story.listDefinitions?.TryListGetDefinition(wordsOf(name), null).result ?? null;
  if (list === null) throw new StoryException(`Failed to find LIST called ${wordsOf(name)}`);
  const { exists, result } = list.TryGetItemWithValue(Number(n), InkListItem.Null);
  return (exists ? new ListValue(result, Number(n)).value : null) ?? new InkList();
}

/** LIST_RANGE: the items between two bounds. */
export function listInRange(list: Value, min: Value, max: Value, story: Story): InkList {
  if (!(list instanceof InkList)) throw new StoryException('Expected list, minimum and maximum for LIST_RANGE');
  return withOrigins(list, story).ListWithSubRange(min, max);
}
