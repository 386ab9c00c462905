import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Props } from '../../src/class/ballot.ts';
import type { Minority } from '../../src/class/minority.ts';
import { BENCHES, type Card, type Deck } from '../../src/class/seat.ts';

/** The role cards, the minorities’ scenes and the nicknames, as they stand in assets/class. */
export function propsOf(root: string): Props {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, 'assets', 'class', file), 'utf8'));
  const decks = readdirSync(path.join(root, 'assets', 'class', 'roles'));
  const deck = Object.fromEntries(BENCHES.map((bench) => [bench, decks.includes(`${bench}.json`) ? (read(`roles/${bench}.json`) as Card[]) : []])) as unknown as Deck;
  const minorities = (read('minority.json') as Omit<Minority, 'id'>[]).map((one, n): Minority => ({ ...one, id: `${one.side}_${one.round}_${one.where}_${n}` }));
  return { deck, minorities, nicknames: read('nicknames.json') as string[] };
}
