import { SIDES } from '../../src/core/sides.ts';
import { hash } from '../../src/core/temper.ts';
import type { Offer } from '../../tools/walk/night.ts';
import type { Walker } from '../../tools/walk/walker.ts';

/** One round, all four sides drawn by chance from the seed: couriers, orders, sealed answers. */
export function drawRound({ night }: Walker, seed: string): void {
  const { round } = night.standing;
  let draws = 0;
  const pick = (offers: readonly Offer[]): string => {
    const open = offers.filter(({ locked }) => locked === undefined);
    return open[hash(`${seed}|${String(draws++)}`) % open.length]?.id ?? '';
  };
  for (const side of SIDES) {
    for (let sent = hash(`${seed}|${side}`) % 3; sent > 0; sent--) {
      const errands = night.standing.errands[side];
      if (errands !== null) night.send(side, pick(errands));
    }
    for (let asks = night.standing.asks[side]; asks !== null && night.standing.round === round && !night.standing.over; asks = night.standing.asks[side]) night.answer(side, pick(asks));
  }
}
