import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PossibleEvent, RecordedEvent } from '../../src/core/record.ts';
import type { Scenario } from '../../src/core/book.ts';
import type { Holder } from '../../src/core/sides.ts';

/** The facts the story may name, read from `assets/`. */
export interface Content {
  readonly places: readonly { readonly id: string; readonly night: boolean; readonly holder: Holder | null }[];
  readonly people: readonly { readonly id: string; readonly speaker: string }[];
  readonly sources: readonly { readonly id: string }[];
  readonly sounds: readonly { readonly id: string }[];
  readonly record: readonly RecordedEvent[];
  readonly possible: readonly PossibleEvent[];
  readonly rounds: readonly { readonly id: string; readonly from: string; readonly to: string; readonly number: number; readonly title: string }[];
  readonly scenarios: readonly Scenario[];
}

/** Reads the facts under `assets`. Throws when a file is missing or is no JSON. */
export function readContent(assets: string): Content {
  const read = (...file: string[]): unknown => JSON.parse(readFileSync(path.join(assets, ...file), 'utf8'));
  const record = readdirSync(path.join(assets, 'record')).filter((file) => file !== 'possible.json').toSorted();
  return {
    places: read('places.json') as Content['places'],
    people: read('people.json') as Content['people'],
    sources: read('sources.json') as Content['sources'],
    sounds: read('sounds.json') as Content['sounds'],
    record: record.flatMap((file) => read('record', file) as RecordedEvent[]),
    possible: read('record', 'possible.json') as PossibleEvent[],
    rounds: read('rounds.json') as Content['rounds'],
    scenarios: read('scenarios.json') as Content['scenarios'],
  };
}
