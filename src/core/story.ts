import { Story } from 'inkjs';
import { readChoiceMarks, readLineMarks, type ChoiceMarks, type LineMarks } from './marks.ts';
import { SPEAKERS, WORLD, type PersonId, type WorldName, type WorldShape } from './names.ts';
import { SIDES, type Side } from './sides.ts';

/** The only module that knows inkjs: one compiled story, opened once, into which states are loaded and told on. */

/** ink's own state, as JSON text (`state.ToJson`). */
export type InkState = string;
/** Where the story stands, not yet written down: the writing is a good part of a telling's time. Good until the tale goes on. */
export interface Live {
  readonly live: symbol;
}
export type World = WorldShape;
export type WorldValue = WorldShape[WorldName];

/** One thing told: a paragraph, who says it, its marks, and what the world became just before it. */
export interface Line {
  readonly text: string;
  readonly speaker?: PersonId;
  readonly marks: LineMarks;
  readonly changes: Partial<World>;
  /** Whose wires worked when it was told. */
  readonly wires: readonly Side[];
}

export interface Choice {
  readonly index: number;
  readonly text: string;
  readonly marks: ChoiceMarks;
}

export interface Telling {
  readonly state: Live;
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly world: World;
}

export interface Tale {
  /** The world as the story's declarations leave it. */
  readonly initial: World;
  /** A new state, ink's dice set from `seed` (inkjs would seed itself from the clock). */
  begin(seed: number): InkState;
  /** Goes to `path` (a knot, with what it is given) in the flow named and tells on to the next choice or the end. Throws on an ink error. */
  tell(state: InkState | Live, flow: string, path: string, ...given: readonly string[]): Telling;
  /** Takes the choice with that index in the flow named and tells on. */
  choose(state: InkState | Live, flow: string, index: number): Telling;
  /** Writes down where the story stands. Throws if it has gone on since. */
  write(state: Live): InkState;
}

/** Opens a compiled story (the JSON object the compiler step made). About 20 ms and some megabytes: do it once. */
export function openTale(compiled: object): Tale {
  const story = new Story(compiled as Record<string, unknown>);
  story.ContinueSingleStep = () => toLineEnd(story);
  const faults: string[] = [];
  story.onError = (message) => faults.push(message);
  const blank = story.state.ToJson();
  const world = new Map<WorldName, WorldValue>();
  const changed = new Map<WorldName, WorldValue>();
  story.ObserveVariables([...WORLD], WORLD.map(() => (name: string, value: unknown) => changed.set(name as WorldName, value as WorldValue)));
  /** Where the story stands, and the same written down: told on from there it need not be loaded again, which is half the time of a round. */
  let live: Live | null = null;
  let written: InkState | null = null;

  const readLine = kept(line);
  const readChoice = kept((text, tags) => ({ text, marks: readChoiceMarks(tags) }));

  function load(state: InkState | Live, flow: string): void {
    if (typeof state === 'string' && state !== written) story.state.LoadJsonObj(JSON.parse(state) as Record<string, unknown>);
    if (typeof state !== 'string') stand(state);
    live = written = null;
    changed.clear();
    for (const name of WORLD) world.set(name, story.variablesState.$(name) as WorldValue);
    if (flow === 'world') story.SwitchToDefaultFlow();
    else story.SwitchFlow(flow);
  }

  function stand(state: Live): void {
    if (state !== live) throw new Error('the story has gone on from a state that was never written down');
  }

  function read(): World {
    return Object.fromEntries(WORLD.map((name) => [name, story.variablesState.$(name) as WorldValue])) as unknown as World;
  }

  function tellOn(): Telling {
    const lines: Line[] = [];
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      if (text === '') continue;
      const changes = [...changed].filter(([name, value]) => world.get(name) !== value);
      changed.clear();
      for (const [name, value] of changes) world.set(name, value);
      lines.push({ ...readLine(text, story.currentTags ?? []), changes: Object.fromEntries(changes), wires: SIDES.filter((side) => world.get(`lines_${side}`) === true) });
    }
    if (faults.length > 0) throw new Error(`ink: ${faults.splice(0).join('; ')}`);
    const choices = story.currentChoices.map(({ index, text, tags }) => ({ index, ...readChoice(text, tags ?? []) }));
    live = { live: Symbol('where the story stands') };
    return { state: live, lines, choices, world: read() };
  }

  return {
    initial: read(),
    begin(seed) {
      live = written = null;
      story.state.LoadJsonObj(JSON.parse(blank) as Record<string, unknown>);
      story.state.storySeed = seed;
      story.state.previousRandom = 0;
      return story.state.ToJson();
    },
    tell(state, flow, path, ...given) {
      load(state, flow);
      story.ChoosePathString(path, true, [...given]);
      return tellOn();
    },
    choose(state, flow, index) {
      load(state, flow);
      story.ChooseChoiceIndex(index);
      return tellOn();
    },
    write(state) {
      stand(state);
      return (written ??= story.state.ToJson());
    },
  };
}

/**
 * One step of `Continue`, and whether its line is done. inkjs itself reads on behind a line's end for glue, takes back all
 * it has done and does it again, which is half its time; no line of ours is glued (the compiler step refuses glue).
 */
function toLineEnd(story: Story): boolean {
  story.Step();
  if (!story.canContinue && !story.state.callStack.elementIsEvaluateFromGame) story.TryFollowDefaultInvisibleChoice();
  return !story.state.inStringEvaluation && story.state.outputStreamEndsInNewline;
}

const CUE = /^([A-Z][A-Z.' -]+): /;

function line(text: string, tags: readonly string[]): Omit<Line, 'changes' | 'wires'> {
  const cue = CUE.exec(text);
  const speaker = cue?.[1] === undefined ? undefined : SPEAKERS[cue[1]];
  return {
    text: speaker === undefined ? text : text.slice(cue?.[0].length),
    ...(speaker === undefined ? {} : { speaker }),
    marks: readLineMarks(tags),
  };
}

/** What has been read once is kept: the same words and marks come again, in this run and in others, and are held in memory once. */
function kept<Read>(read: (text: string, tags: readonly string[]) => Read): (text: string, tags: readonly string[]) => Read {
  const known = new Map<string, Read>();
  return (text, tags) => {
    const key = [text, ...tags].join('\n');
    const found = known.get(key) ?? read(text, tags);
    known.set(key, found);
    return found;
  };
}
