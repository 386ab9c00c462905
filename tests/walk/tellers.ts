import { Story } from 'inkjs';
import type { Code } from '../../tools/walk/code.ts';
import { Machine } from '../../tools/walk/machine.ts';
import { Target } from '../../tools/walk/values.ts';

/** Where a story stands, in words that can be held against each other: choices, variables, visits, turn, dice, complaint. */
export interface Standing {
  readonly choices: readonly string[];
  readonly globals: readonly string[];
  readonly visits: readonly string[];
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
  /** inkjs's words without the place before them; none when all is well. */
  readonly error: string | null;
}

/** One who tells a story on: inkjs, or the walker's machine. */
export interface Teller {
  flow(name: string): void;
  begin(): void;
  goTo(path: string, ...given: readonly string[]): void;
  choose(index: number): void;
  /** The tags of each choice. */
  readonly choices: readonly { readonly option: { readonly tags: readonly string[] } }[];
  standing(): Standing;
}

const PLACE = /^(RUNTIME ERROR|RUNTIME WARNING): (\([^)]*\): )?/;

export function byInkjs(compiled: object, code: Code, seed: number): Teller {
  const story = new Story(compiled as Record<string, unknown>);
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  let error: string | null = null;
  story.onError = (message) => { if (message.startsWith('RUNTIME ERROR')) error ??= message.replace(PLACE, ''); };
  story.allowExternalFunctionFallbacks = true;
  const tellOn = (first: () => void): void => {
    error = null;
    try {
      first();
      while (story.canContinue) story.Continue();
    } catch (thrown) {
      error ??= thrown instanceof Error ? thrown.message : String(thrown);
    }
  };
  return {
    flow: (name) => { if (name === 'world') story.SwitchToDefaultFlow(); else story.SwitchFlow(name); },
    begin: () => tellOn(() => undefined),
    goTo: (path, ...given) => tellOn(() => story.ChoosePathString(path, true, [...given])),
    choose: (index) => tellOn(() => story.ChooseChoiceIndex(index)),
    get choices() { return story.currentChoices.map(({ tags }) => ({ option: { tags: tags ?? [] } })); },
    standing: () => ({
      choices: error === null ? story.currentChoices.map(({ sourcePath, tags }) => `${sourcePath} ${(tags ?? []).join(' # ')}`) : [],
      globals: code.globals.map(({ name }) => `${name} = ${worded(story.variablesState.$(name))}`),
      visits: code.rooms.filter(({ visits }) => visits).map(({ path }) => `${path}: ${String(story.state.VisitCountAtPathString(path))}`),
      turn: story.state.currentTurnIndex,
      seed: story.state.storySeed,
      random: story.state.previousRandom,
      error,
    }),
  };
}

export function byMachine(code: Code, seed: number): Teller {
  const machine = new Machine(code, seed);
  return {
    flow: (name) => machine.flow(name),
    begin: () => machine.begin(),
    goTo: (path, ...given) => machine.goTo(path, ...given),
    choose: (index) => machine.choose(index),
    get choices() { return machine.choices; },
    standing: () => ({
      choices: machine.choices.map(({ option }) => `${option.source} ${option.tags.join(' # ')}`),
      globals: code.globals.map(({ name }, n) => `${name} = ${worded(machine.memory.globals[n])}`),
      visits: code.rooms.flatMap(({ visits, path }, n) => (visits ? `${path}: ${String(machine.memory.counts[n])}` : [])),
      turn: machine.memory.turn,
      seed: machine.memory.seed,
      random: machine.memory.random,
      error: machine.complaints.find(({ kind }) => kind === 'error')?.message ?? null,
    }),
  };
}

function worded(value: unknown): string {
  if (value instanceof Target) return value.path;
  if (typeof value === 'object' && value !== null) return (value as { toString(): string }).toString();
  return `${typeof value} ${String(value)}`;
}

/** Two tellers led together; `compare` is given how both stand after each thing done. */
export function together(one: Teller, other: Teller, compare: (one: Standing, other: Standing) => void): Teller {
  const both = (what: (teller: Teller) => void): void => {
    what(one);
    what(other);
    compare(one.standing(), other.standing());
  };
  return {
    flow: (name) => { one.flow(name); other.flow(name); },
    begin: () => both((teller) => teller.begin()),
    goTo: (path, ...given) => both((teller) => teller.goTo(path, ...given)),
    choose: (index) => both((teller) => teller.choose(index)),
    get choices() { return other.choices; },
    standing: () => other.standing(),
  };
}
