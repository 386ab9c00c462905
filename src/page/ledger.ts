import type { Belief } from '../core/knowledge.ts';
import type { PlaceHeld, WorldName } from '../core/names.ts';
import { HOLDERS, isSide, type Holder } from '../core/sides.ts';
import { isPlace, placeName } from './facts.ts';
import { hourFrom } from './hours.ts';
import type { IconId } from './marks.tsx';
import type { Model } from './model.ts';
import { CITY, HOLDER_NAMES, SIDE_NAMES } from './words.ts';

export const GROUPS = {
  wires: ['central_telegraph', 'telegraph_agency', 'telephone_exchange', 'post_office'],
  bridges: [
    'nikolaevsky_bridge', 'palace_bridge', 'troitsky_bridge', 'liteiny_bridge', 'exchange_bridge', 'tuchkov_bridge', 'sampsonievsky_bridge', 'okhta_bridge',
  ],
  stations: ['nikolaevsky_station', 'warsaw_station', 'baltic_station', 'finland_station', 'tsarskoselsky_station'],
  money: ['state_bank', 'power_station', 'trud', 'russkaya_volya'],
  force: ['winter_palace', 'peter_paul', 'kronverk', 'engineers_castle', 'mikhailovsky_manege'],
  seats: ['smolny', 'mariinsky', 'general_staff', 'district_hq', 'admiralty', 'city_duma', 'tauride', 'kresty'],
  far: ['kronstadt', 'tsarskoe', 'gatchina', 'pulkovo', 'pskov', 'mogilev', 'moscow'],
} as const satisfies Readonly<Record<string, readonly PlaceHeld[]>>;

export type Group = keyof typeof GROUPS;

export const ICON_OF: Readonly<Partial<Record<PlaceHeld, IconId>>> = {
  central_telegraph: 'telegraph',
  telegraph_agency: 'telegraph',
  telephone_exchange: 'phone',
  post_office: 'post',
  state_bank: 'bank',
  power_station: 'power',
  trud: 'press',
  russkaya_volya: 'press',
  winter_palace: 'palace',
  peter_paul: 'fort',
};

/** One place as the seat knows it, in words. */
export interface Row {
  readonly id: PlaceHeld;
  readonly name: string;
  readonly holder: Holder;
  /** Since when it is known: "02:00"; empty for what was known from the start and is not stale. */
  readonly asOf: string;
  readonly stale: boolean;
}

export function rows(model: Model, group: Group): Row[] {
  return GROUPS[group].map((id) => {
    const belief = model.view.knowledge[id];
    return { id, name: placeName(id), holder: belief.value, asOf: asOf(model, belief), stale: belief.stale };
  });
}

function asOf({ view }: Model, { since, stale }: Belief): string {
  return since <= view.from && !stale ? '' : hourFrom(since, view.now);
}

/** "5 Soviet, 2 Government, 1 contested". */
export function tally(list: readonly Row[]): string {
  const counts = HOLDERS.map((holder) => [list.filter((row) => row.holder === holder).length, HOLDER_NAMES[holder]] as const);
  return counts.filter(([count]) => count > 0).map(([count, name]) => CITY.tally(count, name)).join(', ');
}

export interface ForceRow {
  readonly id: string;
  readonly name: string;
  readonly standing: string;
  readonly asOf: string;
  readonly stale: boolean;
}

/** Forces and the undecided: where they stand, as known. */
export function forces(model: Model): ForceRow[] {
  return Object.entries(CITY.forces).flatMap(([id, name]) => {
    const belief = model.view.knowledge[id as WorldName] as Belief | undefined;
    return belief === undefined ? [] : [{ id, name, standing: inWords(belief.value), asOf: asOf(model, belief), stale: belief.stale }];
  });
}

/** A value of the world in words: a holder, a place, a state, wires that work or not. */
export function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? CITY.work : CITY.down;
  const word = String(value);
  if ((HOLDERS as readonly string[]).includes(word)) return HOLDER_NAMES[word as Holder];
  return isPlace(word) ? placeName(word) : word.replaceAll('_', ' ');
}

/** What a beat changed, for news and journal: "Main Post Office: Soviet". What the text alone tells is left out. */
export function changesInWords(changes: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(changes).flatMap(([name, value]) => {
    const told = CITY.states[name]?.[String(value)];
    if (told !== undefined) return [told];
    const side = name.replace('lines_', '');
    const what = isSide(side) ? CITY.wiresOf(SIDE_NAMES[side]) : (CITY.forces[name] ?? (isPlace(name) ? placeName(name) : undefined));
    return what === undefined ? [] : [CITY.changed(what, inWords(value))];
  });
}

/** Since when a fact is known, and whether it may have changed: "as of 02:00, may have changed"; empty from the start. */
export function knownInWords({ asOf: known, stale }: { readonly asOf: string; readonly stale: boolean }): string {
  return [known === '' ? '' : CITY.asOf(known), stale ? CITY.stale : ''].filter((words) => words !== '').join(', ');
}
