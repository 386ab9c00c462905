import type { Beat } from './beat.ts';
import type { Advice, Cause } from './marks.ts';
import type { PlaceId } from './names.ts';
import type { Side } from './sides.ts';
import type { InkState, Live, World } from './story.ts';

export const TEMPERS = ['as-it-was', 'alive'] as const;
/** How the program plays the sides nobody plays: as they did, or drawn among their options from the seed. */
export type Temper = (typeof TEMPERS)[number];

export const ASKS = ['order', 'contingency', 'courier', 'refusal'] as const;
/**
 * What a side is asked in a round: its order, then the answer it seals; and where its couriers go, while it has not answered.
 * A refusal is not the side's own: the undecided, where people play them (a class), do not hear a courier who has come to them.
 */
export type AskKind = (typeof ASKS)[number];
/** The couriers a side has in a round. */
export const COURIERS = 2;

export interface Decision {
  readonly round: string;
  readonly side: Side;
  readonly ask: AskKind;
  readonly option: string;
  readonly by: 'person' | 'program';
}

/** A decision as the run remembers it: with the option's own words, for "why?" and the way back. */
export interface Taken extends Decision {
  readonly text: string;
  /** Beats that had been told, to whomever, when it was taken. */
  readonly told: number;
}

/** A decision as a mark names it: `bolsheviks.mandates`; a courier as `srs.to_semenovsky`. */
export function causeOf({ side, ask, option }: Pick<Decision, 'side' | 'ask' | 'option'>): Cause {
  return `${side}.${{ order: '', contingency: '', courier: 'to_', refusal: 'refused_' }[ask]}${option}`;
}

/** All that is kept of a run. Everything else is recomputed from it: saves, undo, links and replays are this. */
export interface Log {
  readonly version: 1;
  /** Fingerprint of the compiled story the log was written with. */
  readonly story: string;
  readonly scenario: string;
  readonly seed: number;
  readonly temper: Temper;
  /** The sides people play; the program plays the rest. */
  readonly sides: readonly Side[];
  readonly decisions: readonly Decision[];
}

export interface Option {
  readonly index: number;
  readonly id: string;
  readonly text: string;
  readonly historical: boolean;
  readonly lean: number;
  readonly for?: Advice;
  readonly against?: Advice;
  readonly locked?: string;
  /** Where a courier would go. */
  readonly place?: PlaceId;
  /** It goes to somebody who may be won. */
  readonly undecided?: boolean;
}

/** What a side must still answer. */
export interface Ask {
  readonly kind: AskKind;
  readonly options: readonly Option[];
}

export interface Run {
  readonly log: Log;
  /** Written down, but in the middle of a chain of decisions: those are gone on from at once. */
  readonly ink: InkState | Live;
  /** Index into the scenario's rounds. */
  readonly round: number;
  readonly beats: readonly Beat[];
  /** Each side's open question; null when it has none. */
  readonly asks: Readonly<Record<Side, Ask | null>>;
  /** Where each side may still send a courier this round; null when it has none left, or has answered. */
  readonly errands: Readonly<Record<Side, Ask | null>>;
  readonly world: World;
  /** The log's decisions with their words. */
  readonly taken: readonly Taken[];
  readonly over: boolean;
}
