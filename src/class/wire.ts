import * as v from 'valibot';
import { TEMPERS } from '../core/run.ts';
import { SIDES } from '../core/sides.ts';
import type { StudentDeed, TeacherDeed } from './deed.ts';
import { LENGTHS, PHASES, type Plan } from './plan.ts';
import { BENCHES, OPINIONS } from './seat.ts';

/** What may come over the wire. Anything else is refused before it is looked at. */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9_-]{1,64}$/));
const side = v.picklist(SIDES);
const question = v.union([side, v.pipe(v.custom<`group:${string}`>((one) => typeof one === 'string' && /^group:[a-z_]{1,40}$/.test(one))), v.pipe(v.custom<`minority:${string}`>((one) => typeof one === 'string' && /^minority:[a-z0-9_]{1,60}$/.test(one)))]);
const on = v.boolean();

const plan: v.GenericSchema<unknown, Plan> = v.strictObject({
  scenario: id,
  length: v.picklist(LENGTHS),
  sides: v.pipe(v.array(side), v.maxLength(4)),
  merged: v.pipe(v.array(v.strictTuple([side, side])), v.maxLength(2), v.check((pairs) => new Set(pairs.flat()).size === pairs.flat().length)),
  temper: v.picklist(TEMPERS),
  undecided: on,
  open: on,
});

/** A deed of a student's. */
export const studentDeed: v.GenericSchema<unknown, StudentDeed> = v.variant('type', [
  v.strictObject({ type: v.literal('vote'), question, option: id }),
  v.strictObject({ type: v.literal('courier'), side, option: id }),
  v.strictObject({ type: v.literal('answer'), opinion: v.picklist(OPINIONS) }),
]);

const standpoint = v.strictObject({ phase: v.picklist(PHASES), round: v.pipe(v.number(), v.integer()) });

/** A deed of the teacher's. */
export const teacherDeed: v.GenericSchema<unknown, TeacherDeed> = v.variant('type', [
  v.strictObject({ type: v.literal('advance'), from: v.exactOptional(standpoint) }),
  v.strictObject({ type: v.literal('back'), from: v.exactOptional(standpoint) }),
  v.strictObject({ type: v.literal('plan'), plan }),
  v.strictObject({ type: v.literal('approve'), seat: v.nullable(id) }),
  v.strictObject({ type: v.literal('move'), seat: id, bench: v.picklist(BENCHES) }),
  v.strictObject({ type: v.literal('remove'), seat: id }),
  v.strictObject({ type: v.literal('lock'), on }),
  v.strictObject({ type: v.literal('eyes'), on }),
  v.strictObject({ type: v.literal('show'), on }),
  v.strictObject({ type: v.literal('timer'), what: v.picklist(['start', 'more', 'pause', 'off']) }),
  v.strictObject({ type: v.literal('settle'), question, option: id }),
]);

const code = v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z2-9]{5,6}$/));
const secret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22,64}$/));

/** What is posted to open a class. `word` is what a hosted server asks of teachers. */
export const opening = v.strictObject({ plan, word: v.optional(v.pipe(v.string(), v.maxLength(200))) });
/** What is posted to come in: as a student (with the bearer of a seat, or for a new one), with the teacher's key, or with the projector's. */
export const coming = v.union([
  v.strictObject({ as: v.literal('student'), code, bearer: v.optional(secret), instead: v.optional(secret) }),
  v.strictObject({ as: v.picklist(['desk', 'wall']), code, bearer: secret }),
]);
/** What is posted for the export of a class. */
export const asking = v.strictObject({ code, key: secret, what: v.picklist(['csv', 'log', 'report']) });
