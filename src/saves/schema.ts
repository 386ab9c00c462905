import * as v from 'valibot';
import { TEMPERS, ASKS, type Log } from '../core/run.ts';
import { SIDES } from '../core/sides.ts';

/** Why a save cannot be used: `message` is one sentence for the player. Nothing has been changed when it is thrown. */
export class SaveFault extends Error {}

/** Larger than any log of a whole campaign; a file or link above it is not one of ours (characters). */
export const LARGEST = 200_000;

const name = v.pipe(v.string(), v.regex(/^[a-z0-9_-]{1,64}$/));
const decision = v.strictObject({
  round: name,
  side: v.picklist(SIDES),
  ask: v.picklist(ASKS),
  option: name,
  by: v.picklist(['person', 'program']),
});
const log = v.strictObject({
  version: v.literal(1),
  story: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  scenario: name,
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff)),
  temper: v.picklist(TEMPERS),
  sides: v.pipe(v.array(v.picklist(SIDES)), v.maxLength(SIDES.length), v.check((sides) => new Set(sides).size === sides.length)),
  decisions: v.pipe(v.array(decision), v.maxLength(1000)),
});

/** The text of a save as a log. Throws a SaveFault that says what is wrong with it. */
export function readLog(text: string): Log {
  if (text.length > LARGEST) throw new SaveFault('This is too large to be a saved run of Ten Days.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SaveFault('This save is cut off or damaged and cannot be read.');
  }
  return checkLog(value);
}

/** Any value from outside as a log. Throws a SaveFault. */
export function checkLog(value: unknown): Log {
  if (typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number' && value.version > 1) {
    throw new SaveFault('This save was written by a later version of Ten Days.');
  }
  const read = v.safeParse(log, value);
  if (read.success) return read.output;
  throw new SaveFault('This is not a saved run of Ten Days, or it is damaged.');
}

/** A log as the text of a save. */
export function writeLog(saved: Log): string {
  return JSON.stringify(saved);
}
