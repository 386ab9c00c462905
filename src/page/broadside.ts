import prints from '../../assets/broadsides.json';
import type { Beat } from '../core/beat.ts';
import type { EventId, PersonId, SourceId } from '../core/names.ts';
import type { Run } from '../core/run.ts';

/** A printed sheet, or words that were soon printed: what was said, by whom, and how it is set. */
export interface Broadside {
  readonly event: EventId;
  /** The line of the telling that has its words, where that is not the line of the event. */
  readonly told?: string;
  readonly layout: string;
  readonly title: string;
  /** The heading as it stood, in the spelling of 1917. */
  readonly russian: readonly string[];
  readonly kind: string;
  readonly source: SourceId;
  readonly portrait?: PersonId;
  readonly spoken?: boolean;
  readonly lines: readonly string[];
  readonly figures?: readonly (readonly [label: string, number: string])[];
  readonly signed: readonly string[];
}

export const BROADSIDES = prints as unknown as readonly Broadside[]; // a test holds every name and every shape in it

/** The broadside that a beat brings, if it tells an event as the record has it, or the very words. */
export function printOf({ beats }: Pick<Run, 'beats'>, beat: Beat): Broadside | undefined {
  return BROADSIDES.find(({ event, told }) => {
    if (told === undefined) return beat.event === event && !beat.otherwise;
    return beat.part === 'clock' && beat.text.includes(told) && beats.some((one) => one.event === event);
  });
}

/** The first broadside among beats told together, with the beat that brings it. */
export function firstPrint(run: Pick<Run, 'beats'>, beats: readonly Beat[]): { readonly print: Broadside; readonly beat: Beat } | null {
  for (const beat of beats) {
    const print = printOf(run, beat);
    if (print !== undefined) return { print, beat };
  }
  return null;
}

/** All that is to be read on it, for whoever times the reading. */
export function wordsOn({ title, lines }: Broadside): string {
  return [title, ...lines].join(' ');
}
