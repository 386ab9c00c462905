import type { Beat } from '../core/beat.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Moment } from '../core/moment.ts';
import type { PlaceId } from '../core/names.ts';
import type { Holder } from '../core/sides.ts';
import type { Errands, Offer } from '../core/view.ts';

/** The forces that stand on the map as tokens. */
export const FORCES = ['aurora', 'cossacks', 'cadets', 'pavlovsky'] as const;
export type Force = (typeof FORCES)[number];

/** The words of the interface that the map needs; names of places and people are facts and come from `assets/`. */
export interface MapLabels {
  /** "Map of the city". */
  readonly map: string;
  /** "Soviet": set small under a mark. */
  readonly holder: Readonly<Record<Holder, string>>;
  /** "held by the Soviet": part of a button's name. */
  readonly held: Readonly<Record<Holder, string>>;
  /** "as of 02:00". */
  readonly asOf: (hour: string) => string;
  /** "may no longer be true". */
  readonly stale: string;
  readonly spanUp: string;
  readonly spanDown: string;
  readonly forces: Readonly<Record<Force, string>>;
  /** "Palace Bridge and 4 more". */
  readonly more: (name: string, others: number) => string;
  /** "Beyond the city". */
  readonly away: string;
  /** "courier": what the wedge means, in the key. */
  readonly courier: string;
  /** "a courier can be sent here": part of a button's name. */
  readonly canSend: string;
  /** "Send a courier": before the words of an errand, on a place's card. */
  readonly send: string;
  /** "6 versts, 75 min on foot". */
  readonly onFoot: (versts: number, minutes: number) => string;
  readonly close: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  /** The credit the base map asks for. */
  readonly credit: string;
}

/** From one place to another. */
export interface Journey {
  readonly from: PlaceId;
  readonly to: PlaceId;
}

/** What the map is told at each change. It keeps none of it but the last, to see what has changed. */
export interface MapProps {
  readonly knowledge: Knowledge;
  /** The hour of telling: it makes day or night. */
  readonly now: Moment;
  /** What is being told. */
  readonly beat: Beat | null;
  /** What is asked and may be answered in the scene; null while something is still told, or when it is the page's alone. */
  readonly choices: { readonly title: string; readonly offers: readonly Offer[] } | null;
  /** Where couriers may be sent now; null while none may. */
  readonly errands: Errands | null;
  /** The way a courier has gone whose visit is being told. */
  readonly sent: Journey | null;
  /** The scene shows what is told as the text one reads; otherwise small, at its place. */
  readonly dialogue: boolean;
  readonly motion: boolean;
  /** A place to look at. */
  readonly focus: PlaceId | null;
  readonly labels: MapLabels;
}

export type MapEvent =
  | { readonly type: 'open-place'; readonly place: PlaceId }
  | { readonly type: 'decide'; readonly option: string }
  | { readonly type: 'courier'; readonly option: string }
  | { readonly type: 'next' };
export type MapSend = (event: MapEvent) => void;

export interface MapHandle {
  show(props: MapProps): void;
  dispose(): void;
  /** Settles only if the picture cannot start or is lost for good, with the reason: keep the poster then. */
  readonly failed: Promise<Error>;
}

/** The map that draws nothing, for tests and for readers who have switched it off. */
export function silentMap(): MapHandle {
  return { show: () => undefined, dispose: () => undefined, failed: new Promise(() => undefined) };
}
