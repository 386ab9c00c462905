/** The four sides a person may sit with, in the order the game always names them. */
export const SIDES = ['bolsheviks', 'mensheviks', 'government', 'srs'] as const;
export type Side = (typeof SIDES)[number];

/** Who looks on: one side, or somebody before whom nothing is hidden (Watch, a teacher's projector opened). */
export type Seat = Side | 'watch';

/** Who may hold a place. `soviet` is the Military Revolutionary Committee, `duma` the city council's committees. */
export const HOLDERS = ['government', 'soviet', 'duma', 'nobody', 'contested'] as const;
export type Holder = (typeof HOLDERS)[number];

/** One value for each side, made by `make`. */
export function eachSide<T>(make: (side: Side) => T): Readonly<Record<Side, T>> {
  return { bolsheviks: make('bolsheviks'), mensheviks: make('mensheviks'), government: make('government'), srs: make('srs') };
}

export function isSide(value: string): value is Side {
  return (SIDES as readonly string[]).includes(value);
}
