import { SIDES } from '../../src/core/sides.ts';
import { uses, type Project } from './facts.ts';
import { domains } from './rules-story.ts';

/** The text of `src/core/names.ts`: every name of the story as TypeScript types, so that a wrong one does not compile. */
export function printNames(project: Project): string {
  const { content, variables } = project;
  const domain = domains(project, uses(project));
  const group = (...groups: string[]) => variables.filter((one) => groups.includes(one.group));
  const lines = variables.filter(({ name }) => SIDES.some((side) => name === `lines_${side}`));
  const held = group('places').map(({ name }) => name);
  const shape = [
    ...group('places').map(({ name }) => `  readonly ${name}: Holder;`),
    ...group('forces').map(({ name }) => `  readonly ${name}: ${union([...(domain.get(name) ?? [])])};`),
    ...lines.map(({ name }) => `  readonly ${name}: boolean;`),
  ];
  return [
    '// Made by `npm run names` from ink/ and assets/. Do not edit: the tests compare.',
    "import type { Holder } from './sides.ts';",
    '',
    `export type PlaceId = ${union(content.places.map(({ id }) => id))};`,
    `export type PersonId = ${union(content.people.map(({ id }) => id))};`,
    `export type EventId = ${union([...content.record, ...content.possible].map(({ id }) => id))};`,
    `export type SourceId = ${union(content.sources.map(({ id }) => id))};`,
    `export type SoundId = ${union(content.sounds.map(({ id }) => id))};`,
    `export type Variable = ${union(variables.map(({ name }) => name))};`,
    '',
    '/** What the view carries of the world: who holds each place, where each force stands, whose wires work. */',
    'export interface WorldShape {',
    ...shape,
    '}',
    'export type WorldName = keyof WorldShape;',
    `export const WORLD: readonly WorldName[] = ${list([...held, ...group('forces').map(({ name }) => name), ...lines.map(({ name }) => name)])};`,
    '',
    `export type PlaceHeld = ${union(held)};`,
    `export const PLACES_HELD: readonly PlaceHeld[] = ${list(held)};`,
    '',
    '/** The cue a script writes before a speech, and who speaks. */',
    'export const SPEAKERS: Readonly<Record<string, PersonId>> = {',
    ...content.people.map(({ id, speaker }) => `  ${JSON.stringify(speaker)}: '${id}',`),
    '};',
    '',
  ].join('\n');
}

function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map((name) => `\n  | '${name}'`).join('');
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => `\n  '${name}',`).join('')}\n]`;
}
