import { roundOf, type Book } from '../core/book.ts';
import { replay } from '../core/log.ts';
import { isSide, type Side } from '../core/sides.ts';
import { errandsNow, overhear, Refusal, step } from '../core/step.ts';
import { advance, openRun } from './advance.ts';
import { hasPapers, openQuestions, type Props } from './ballot.ts';
import { voters, type Classroom, type Finding, type QuestionId, type Sitting } from './classroom.ts';
import { benchesOf, minutesOf, type Phase, type Plan } from './plan.ts';
import { dealCard, type Bench, type Opinion, type Seat } from './seat.ts';

/** The most seats a class has, beside the teacher's and the projector's. */
export const SEATS = 45;

/** What a student does. */
export type StudentDeed =
  | { readonly type: 'vote'; readonly question: QuestionId; readonly option: string }
  | { readonly type: 'courier'; readonly side: Side; readonly option: string }
  | { readonly type: 'answer'; readonly opinion: Opinion };

/** A phase of a round, counted from 1. */
export interface Standpoint {
  readonly phase: Phase;
  readonly round: number;
}

/** What the teacher does. */
export type TeacherDeed =
  /** `from` is where the desk that asks stands: a second desk, or a second press, does not go on twice. */
  | { readonly type: 'advance'; readonly from?: Standpoint }
  | { readonly type: 'back'; readonly from?: Standpoint }
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'approve'; readonly seat: string | null }
  | { readonly type: 'move'; readonly seat: string; readonly bench: Bench }
  | { readonly type: 'remove'; readonly seat: string }
  | { readonly type: 'lock'; readonly on: boolean }
  | { readonly type: 'eyes'; readonly on: boolean }
  | { readonly type: 'show'; readonly on: boolean }
  | { readonly type: 'timer'; readonly what: 'start' | 'more' | 'pause' | 'off' }
  | { readonly type: 'settle'; readonly question: QuestionId; readonly option: string };

/** The class with a new code: whoever has only the old one is not let in any more. Minted by the server. */
export function recode(room: Classroom, code: string): Classroom {
  return { ...room, code };
}

/** Who comes in for the first time; made by the server. `lot` is any number: it draws the nickname. */
export interface Newcomer {
  readonly id: string;
  readonly hash: string;
  readonly lot: number;
}

/** A class before anybody has come. */
export function openClass(book: Book, made: Pick<Classroom, 'id' | 'made' | 'until' | 'key' | 'wall' | 'plan'> & { readonly seed: number }): Classroom {
  const { seed, ...rest } = made;
  checkPlan(book, rest.plan);
  const { scenario, temper } = rest.plan;
  return {
    version: 1, revision: 0, ...rest, code: rest.id, phase: 'lobby', round: 0, locked: false, eyes: false, opened: false, timer: null, seats: [],
    log: { version: 1, story: book.fingerprint, scenario, seed, temper, sides: [], decisions: [] },
    ballots: {}, settled: {}, findings: [], counts: [], splits: [], marks: [],
  };
}

/** Gives a newcomer a seat: the bench with fewest, the next card, a nickname by lot. Throws a Refusal when the class is locked or full. */
export function seatNew(props: Props, room: Classroom, { id, hash, lot }: Newcomer): Classroom {
  if (room.locked) throw new Refusal('The class is locked: ask your teacher to open it.');
  if (room.seats.length >= SEATS) throw new Refusal('Every seat of this class is taken.');
  const taken = new Set(room.seats.map(({ nickname }) => nickname));
  const free = props.nicknames.filter((name) => !taken.has(name));
  const nickname = free[lot % Math.max(free.length, 1)] ?? `No. ${room.seats.length + 1}`;
  const bench = smallest(room);
  const seat: Seat = { id, hash, nickname, bench, ...dealCard(props.deck, bench, room.seats), approved: room.plan.open };
  return { ...room, seats: [...room.seats, seat] };
}

/** The device of a seat has another student now: the seat has no vote until its own bearer comes again. */
export function handOn(room: Classroom, id: string): Classroom {
  return { ...room, ballots: withoutVotes(room, id), seats: room.seats.map((seat) => (seat.id === id ? { ...seat, handed: true } : seat)) };
}

/** Somebody sits on a seat again. */
export function takeUp(room: Classroom, id: string): Classroom {
  return { ...room, seats: room.seats.map(({ handed, ...seat }) => (seat.id === id || handed === undefined ? seat : { ...seat, handed })) };
}

function withoutVotes({ ballots }: Classroom, id: string): Classroom['ballots'] {
  return Object.fromEntries(Object.entries(ballots).map(([question, votes]) => [question, Object.fromEntries(Object.entries(votes ?? {}).filter(([voter]) => voter !== id))]));
}

/** The bench a newcomer is given: the smallest; once the night has begun, among those that somebody sits on. */
function smallest({ plan, seats, log }: Classroom): Bench {
  const size = (bench: Bench) => seats.filter((seat) => seat.bench === bench).length;
  const begun = benchesOf(plan).filter((side) => log.sides.includes(side));
  const sides = begun.length > 0 ? begun : benchesOf(plan);
  const benches: Bench[] = plan.undecided ? [...sides, 'undecided'] : sides;
  const [first] = benches.toSorted((a, b) => size(a) - size(b));
  if (first === undefined) throw new Refusal('No side is open to this class.');
  return first;
}

/** What a student does to a class. Throws a Refusal, with a sentence for the student, and changes nothing. */
export function studentDoes(book: Book, props: Props, sitting: Sitting, seat: Seat, deed: StudentDeed): Sitting {
  if (!seat.approved) throw new Refusal('Your teacher has not let you in yet.');
  switch (deed.type) {
    case 'vote':
      return vote(book, props, sitting, seat, deed);
    case 'courier':
      return sendCourier(book, sitting, seat, deed);
    case 'answer':
      return answer(sitting, seat, deed.opinion);
  }
}

function vote(book: Book, props: Props, sitting: Sitting, seat: Seat, { question, option }: Extract<StudentDeed, { type: 'vote' }>): Sitting {
  const { room } = sitting;
  const open = openQuestions(book, props, sitting).find(({ id }) => id === question);
  if (open?.voters.includes(seat.id) !== true) throw new Refusal('There is nothing for you to vote on now.');
  const chosen = open.options.find(({ id }) => id === option);
  if (chosen === undefined) throw new Refusal('That is no answer to this question.');
  if (chosen.locked !== undefined) throw new Refusal(`This is not open: ${chosen.locked}`);
  return { ...sitting, room: { ...room, ballots: { ...room.ballots, [question]: { ...room.ballots[question], [seat.id]: option } } } };
}

/** One courier a student and round. To those who must be won the side has two; whoever goes elsewhere only hears and sees. */
function sendCourier(book: Book, sitting: Sitting, seat: Seat, { side, option }: Extract<StudentDeed, { type: 'courier' }>): Sitting {
  const { room, run } = sitting;
  const round = roundOf(book, run).id;
  if (!['read', 'debate', 'vote'].includes(room.phase)) throw new Refusal('No couriers can be sent now.');
  if (!voters(sitting, side).some(({ id }) => id === seat.id)) throw new Refusal('This side’s couriers are not yours to send.');
  const sent = room.findings.filter((finding) => finding.round === round);
  if (sent.some((finding) => finding.seat === seat.id)) throw new Refusal('Your courier is out already.');
  if (sent.some((finding) => finding.side === side && finding.option === option)) throw new Refusal('Somebody of your side has gone there.');
  const errand = errandsNow(book, run, side).find(({ id }) => id === option);
  if (errand === undefined) throw new Refusal('No courier can go there now.');
  if (errand.undecided === true && !hasPapers(room, round, side)) throw new Refusal('Your side has no courier left for those who must be won.');
  const told = errand.undecided === true && run.log.sides.includes(side) ? step(book, run, { type: 'decide', side, option, ask: 'courier', by: 'person' }) : run;
  const beats = told === run ? overhear(book, run, side, option) : told.beats.slice(run.beats.length);
  const lines = beats.map(({ speaker, text }) => ({ ...(speaker === undefined ? {} : { speaker }), text }));
  const finding: Finding = { seat: seat.id, round, side, option, text: errand.text, ...(errand.place === undefined ? {} : { place: errand.place }), lines };
  return { room: { ...room, log: told.log, findings: [...room.findings, finding] }, run: told };
}

function answer(sitting: Sitting, seat: Seat, opinion: Opinion): Sitting {
  const { room } = sitting;
  const when = room.phase === 'lobby' || room.phase === 'expect' ? 'before' : room.phase === 'debrief' ? 'after' : null;
  if (when === null) throw new Refusal('This is asked before the night and after it.');
  return { ...sitting, room: { ...room, seats: room.seats.map((one) => (one.id === seat.id ? { ...one, [when]: opinion } : one)) } };
}

/** What the teacher does to a class; `now` is the server's clock in milliseconds. Throws a Refusal with a sentence for the teacher. */
export function teacherDoes(book: Book, props: Props, sitting: Sitting, deed: TeacherDeed, now: number): Sitting {
  const { room } = sitting;
  const put = (change: Partial<Classroom>): Sitting => ({ ...sitting, room: { ...room, ...change } });
  if ((deed.type === 'advance' || deed.type === 'back') && deed.from !== undefined && (deed.from.phase !== room.phase || deed.from.round !== room.round + 1)) return sitting;
  switch (deed.type) {
    case 'advance': {
      const next = advance(book, props, sitting);
      return { ...next, room: { ...next.room, eyes: false, timer: room.timer === null ? null : { ends: now + 60_000 * minutesOf(room.plan, next.room.phase) } } };
    }
    case 'back':
      return takeBack(book, sitting);
    case 'plan':
      return put(replan(book, room, deed.plan));
    case 'approve':
      return put({ seats: room.seats.map((seat) => (deed.seat === null || seat.id === deed.seat ? { ...seat, approved: true } : seat)) });
    case 'move':
      return put(move(props, room, deed.seat, deed.bench));
    case 'remove':
      return put({ seats: room.seats.filter(({ id }) => id !== deed.seat) });
    case 'lock':
      return put({ locked: deed.on });
    case 'eyes':
      return put({ eyes: deed.on });
    case 'show':
      return put({ opened: deed.on });
    case 'timer':
      return put({ timer: timed(room, deed.what, now) });
    case 'settle':
      return put({ settled: { ...room.settled, [deed.question]: settling(book, props, sitting, deed) } });
  }
}

/** A new plan, until the night begins. Nobody may sit on a bench that is no more. */
function replan(book: Book, room: Classroom, plan: Plan): Partial<Classroom> {
  if (room.phase !== 'lobby' && room.phase !== 'expect') throw new Refusal('The night has begun: its plan stands.');
  checkPlan(book, plan);
  if (room.seats.some(({ bench }) => !allBenches(plan).includes(bench))) throw new Refusal('Somebody sits on a bench that this plan does without: move them first.');
  return { plan, log: { ...room.log, scenario: plan.scenario, temper: plan.temper } };
}

/** Throws a Refusal when a plan cannot be played. */
function checkPlan(book: Book, { scenario, sides, merged }: Plan): void {
  if (!book.scenarios.some(({ id }) => id === scenario)) throw new Refusal('There is no such scenario.');
  if (sides.length === 0) throw new Refusal('At least one side must be played.');
  if (new Set(sides).size < sides.length || merged.flat().some((side) => !sides.includes(side))) throw new Refusal('This is no plan for a class.');
}

function allBenches(plan: Plan): Bench[] {
  return [...benchesOf(plan), ...(plan.undecided ? ['undecided' as const] : [])];
}

function move({ deck }: Props, room: Classroom, id: string, bench: Bench): Partial<Classroom> {
  const seat = room.seats.find((one) => one.id === id);
  if (seat === undefined) throw new Refusal('There is nobody on that seat.');
  if (!allBenches(room.plan).includes(bench)) throw new Refusal('There is no such bench in this plan.');
  const others = room.seats.filter((one) => one.id !== id);
  if (isSide(bench) && room.log.sides.length > 0 && !room.log.sides.includes(bench)) throw new Refusal('The program plays that side tonight.');
  const ballots = withoutVotes(room, id);
  const splits = room.splits.map((split) => ({ ...split, seats: split.seats.filter((one) => one !== id) }));
  return { ballots, splits, seats: room.seats.map((one) => (one.id === id ? { ...seat, bench, ...dealCard(deck, bench, others) } : one)) };
}

function timed({ timer, plan, phase }: Classroom, what: 'start' | 'more' | 'pause' | 'off', now: number): Classroom['timer'] {
  const left = timer === null ? 60_000 * minutesOf(plan, phase) : 'left' in timer ? timer.left : Math.max(0, timer.ends - now);
  switch (what) {
    case 'off':
      return null;
    case 'pause':
      return { left };
    case 'start':
      return { ends: now + left };
    case 'more':
      return timer !== null && 'left' in timer ? { left: left + 60_000 } : { ends: now + left + 60_000 };
  }
}

function settling(book: Book, props: Props, sitting: Sitting, { question, option }: Extract<TeacherDeed, { type: 'settle' }>): string {
  const open = openQuestions(book, props, sitting).find(({ id }) => id === question);
  const known = option === 'program' ? isSide(question) : open?.options.some(({ id, locked }) => id === option && locked === undefined) === true;
  if (open === undefined || !known) throw new Refusal('That cannot be settled now.');
  return option;
}

/** Back to before the last phase was gone on to: what was voted and sent since is undone. */
function takeBack(book: Book, { room }: Sitting): Sitting {
  const mark = room.marks.at(-1);
  if (mark === undefined) throw new Refusal('There is nothing to take back.');
  const begun = mark.phase !== 'lobby' && mark.phase !== 'expect';
  const log = { ...room.log, sides: begun ? room.log.sides : [], decisions: begun ? room.log.decisions.slice(0, mark.decisions) : [] };
  const run = begun ? replay(book, log).run : openRun(book, { log });
  const kept = {
    phase: mark.phase, round: mark.round, counts: room.counts.slice(0, mark.counts), splits: room.splits.slice(0, mark.splits), findings: room.findings.slice(0, mark.findings),
  };
  return { run, room: { ...room, ...kept, log: run.log, ballots: {}, settled: {}, marks: room.marks.slice(0, -1) } };
}
