import type { Line, Telling, Choice } from './story.ts';
import type { Beat } from './beat.ts';
import { roundOf, type Book } from './book.ts';
import { remember } from './openings.ts';
import { causeOf, COURIERS, type Ask, type AskKind, type Decision, type Log, type Option, type Run } from './run.ts';
import { draw, drawErrand } from './temper.ts';
import { eachSide, SIDES, type Side } from './sides.ts';

/** What a person, or the program, may do to a run: answer the question their side is asked, or send a courier. */
export interface Decide {
  readonly type: 'decide';
  readonly side: Side;
  readonly option: string;
  readonly by: Decision['by'];
  /** What it answers: the question asked, unless it says that a courier is sent. */
  readonly ask?: AskKind;
}

/** A decision the run cannot take: not asked, unknown, or locked. `message` is a sentence for the player. */
export class Refusal extends Error {}

/** A new run of a scenario, the program's sides already decided. Throws a Refusal on an unknown scenario. */
export function start(book: Book, log: Omit<Log, 'decisions' | 'version' | 'story'>): Run {
  return remember(book, settle(book, deal(book, open(book, { ...log, version: 1, story: book.fingerprint, decisions: [] }))));
}

/** The one verb: same run, same event, same result, on any machine. Throws a Refusal and leaves the run as it was. */
export function step(book: Book, run: Run, event: Decide): Run {
  const next = settle(book, deal(book, take(book, run, event)));
  return next.round === run.round ? next : remember(book, next);
}

/** One decision and no more: the program's sides are left to answer. Throws as `step` does. */
export function decide(book: Book, run: Run, event: Decide): Run {
  return settle(book, take(book, run, event));
}

/** The run with its state written down, to go on from more than once. */
export function settle(book: Book, run: Run): Run {
  return typeof run.ink === 'string' ? run : { ...run, ink: book.tale.write(run.ink) };
}

/** A run before anybody has decided anything. */
export function open(book: Book, log: Log): Run {
  if (!book.scenarios.some(({ id }) => id === log.scenario)) throw new Refusal(`There is no scenario called “${log.scenario}”.`);
  const blank: Run = {
    log: { ...log, decisions: [] },
    ink: book.tale.begin(log.seed % 100),
    round: 0,
    beats: [],
    asks: eachSide(() => null),
    errands: eachSide(() => null),
    world: book.tale.initial,
    taken: [],
    over: false,
  };
  const { run } = tell(book, blank, { flow: 'world', path: `${roundOf(book, blank).id}_previously`, part: 'previously' });
  return settle(book, openRound(book, run));
}

/** The program's sides answer what they are asked, as their temper has it, until a person must. Not settled. */
export function deal(book: Book, run: Run): Run {
  const side = SIDES.find((one) => !run.log.sides.includes(one) && run.asks[one] !== null);
  return side === undefined || run.over ? run : deal(book, dealOne(book, run, side));
}

/** The program answers once for a side that is asked, or sends one courier of it. Not settled. */
export function dealOne(book: Book, run: Run, side: Side): Run {
  const ask = run.asks[side];
  if (ask === null) return run;
  const round = roundOf(book, run).id;
  const errand = drawErrand(run, round, side);
  const option = errand ?? draw(run.log, round, side, ask);
  return take(book, run, { type: 'decide', side, option: option.id, by: 'program', ask: errand === undefined ? ask.kind : 'courier' });
}

/** Takes one decision; when all four sides have nothing left to answer, the clock runs. Not settled: to be gone on from once. */
export function take(book: Book, run: Run, { side, option, by, ask: kind }: Decide): Run {
  const ask = run.asks[side];
  const chosen = ask?.options.find(({ id }) => id === option);
  if (kind === 'courier') return send(book, run, side, option, by);
  if (kind === 'refusal') return turnAway(book, run, side, option, by);
  if (ask === null) throw new Refusal('This side has nothing to decide now.');
  if (chosen === undefined) throw new Refusal(`The story knows no answer “${option}” here.`);
  if (chosen.locked !== undefined) throw new Refusal(`This is not open: ${chosen.locked}`);
  const round = roundOf(book, run).id;
  const decision = { round, side, ask: ask.kind, option, by };
  const decisions = [...run.log.decisions, decision];
  const decided = { ...run, log: { ...run.log, decisions }, taken: [...run.taken, { ...decision, text: chosen.text, told: run.beats.length }] };
  const { run: told, choices } = tell(book, decided, { flow: side, choice: chosen.index, part: 'reply' });
  const next = askOf(choices, answersIn(decisions, round, side));
  const asked = { ...told, asks: { ...told.asks, [side]: next }, errands: next === null ? { ...told.errands, [side]: null } : told.errands };
  return SIDES.every((one) => asked.asks[one] === null) ? runClock(book, asked) : asked;
}

/** Sends a courier of a side: the visit is told at once and to that side alone. */
function send(book: Book, run: Run, side: Side, option: string, by: Decision['by']): Run {
  const errand = run.errands[side]?.options.find(({ id }) => id === option);
  if (errand === undefined) throw new Refusal('No courier of this side can go there now.');
  const { index, id, text } = errand;
  const round = roundOf(book, run).id;
  const decision = { round, side, ask: 'courier' as const, option: id, by };
  const decisions = [...run.log.decisions, decision];
  const opened = tell(book, run, { flow: 'courier', side, path: `${round}_couriers`, part: 'visit' }).run;
  const sent = { ...opened, log: { ...run.log, decisions }, taken: [...run.taken, { ...decision, text, told: run.beats.length }] };
  const { run: told } = tell(book, sent, { flow: 'courier', side, choice: index, part: 'visit' });
  const left = COURIERS - decisions.filter((one) => one.round === round && one.side === side && one.ask === 'courier').length;
  if (left === 0) return { ...told, errands: { ...told.errands, [side]: null } };
  const { run: asked, choices } = tell(book, told, { flow: 'courier', side, path: `${round}_couriers`, part: 'visit' });
  return { ...asked, errands: { ...asked.errands, [side]: askOf(choices, 0, 'courier') } };
}

/** The undecided do not hear a courier of a side: it is as if none had come. Told by the clock, as what comes of every visit. */
function turnAway(book: Book, run: Run, side: Side, option: string, by: Decision['by']): Run {
  const round = roundOf(book, run).id;
  const errand = run.taken.find((one) => one.round === round && one.side === side && one.ask === 'courier' && one.option === option);
  if (errand === undefined || !SIDES.some((one) => run.asks[one] !== null)) throw new Refusal('There is no courier of this side to be turned away.');
  const decision = { round, side, ask: 'refusal' as const, option, by };
  const { run: told } = tell(book, run, { flow: 'courier', side, path: 'turned_away', given: option, part: 'visit' });
  return { ...told, log: { ...told.log, decisions: [...told.log.decisions, decision] }, taken: [...told.taken, { ...decision, text: errand.text, told: run.beats.length }] };
}

/** Where couriers of a side can go as things stand, whether or not the side has any left; the run is left as it is. */
export function errandsNow(book: Book, run: Run, side: Side): readonly Option[] {
  return askOf(tell(book, run, { flow: 'courier', side, path: `${roundOf(book, run).id}_couriers`, part: 'visit' }).choices, 0, 'courier')?.options ?? [];
}

/**
 * What a courier of a side would come back with; the run is left as it is: for a class, in which everybody sends one of
 * their own to hear and see. Throws a Refusal when none can go there.
 */
export function overhear(book: Book, run: Run, side: Side, option: string): readonly Beat[] {
  const errand = errandsNow(book, run, side).find(({ id }) => id === option);
  if (errand === undefined) throw new Refusal('No courier of this side can go there now.');
  const opened = tell(book, run, { flow: 'courier', side, path: `${roundOf(book, run).id}_couriers`, part: 'visit' }).run;
  return tell(book, opened, { flow: 'courier', side, choice: errand.index, part: 'visit' }).run.beats.slice(run.beats.length);
}

function answersIn(decisions: readonly Decision[], round: string, side: Side): number {
  return decisions.filter((one) => one.round === round && one.side === side && (one.ask === 'order' || one.ask === 'contingency')).length;
}

/** Tells what opens the round a run stands in: bulletin, briefs, couriers’ menus; everybody is asked. */
export function openRound(book: Book, run: Run): Run {
  const { id } = roundOf(book, run);
  let opened = tell(book, run, { flow: 'world', path: `${id}_bulletin`, part: 'bulletin' }).run;
  for (const side of SIDES) {
    const { run: told, choices } = tell(book, opened, { flow: side, path: `${id}_${side}`, part: 'brief' });
    opened = { ...told, asks: { ...told.asks, [side]: askOf(choices, 0) } };
  }
  const errands: Partial<Record<Side, Ask | null>> = {};
  for (const side of SIDES) {
    const { run: asked, choices } = tell(book, opened, { flow: 'courier', side, path: `${id}_couriers`, part: 'visit' });
    errands[side] = askOf(choices, 0, 'courier');
    opened = asked;
  }
  return { ...opened, errands: { ...opened.errands, ...errands } };
}

function runClock(book: Book, run: Run): Run {
  const scenario = book.scenarios.find(({ id }) => id === run.log.scenario);
  const { run: told } = tell(book, run, { flow: 'world', path: `${roundOf(book, run).id}_clock`, part: 'clock' });
  if (run.round + 1 < (scenario?.rounds.length ?? 0)) return openRound(book, { ...told, round: run.round + 1 });
  return { ...(scenario?.ends === true ? judge(book, told) : tell(book, told, { flow: 'world', path: 'standing', part: 'standing' }).run), over: true };
}

/** Tells how the night ended: the ending, how things stand, each side's aims, four readings, the morning's front page. */
function judge(book: Book, run: Run): Run {
  const told: readonly (readonly [path: string, part: Beat['part'], side?: Side])[] = [
    ['night_ending', 'ending'], ['standing', 'standing'],
    ...SIDES.map((side) => [`aims_${side}`, 'aims', side] as const),
    ['readings', 'reading'], ['front_page', 'page'],
  ];
  return told.reduce((one, [path, part, side]) => tell(book, one, { flow: 'world', path, part, ...(side === undefined ? {} : { side }) }).run, run);
}

function askOf(choices: readonly Choice[], answered: number, kind: AskKind = answered === 0 ? 'order' : 'contingency'): Ask | null {
  if (choices.length === 0) return null;
  return { kind, options: choices.map(({ index, text, marks: { id, historical, lean, ...advice } }) => ({ index, text, id, historical, lean, ...advice })) };
}

interface Turn {
  readonly flow: 'world' | 'courier' | Side;
  /** Whose it is, where the flow does not say. */
  readonly side?: Side;
  readonly part: Beat['part'];
  readonly path?: string;
  /** What the knot is given beside the side. */
  readonly given?: string;
  readonly choice?: number;
}

/** Tells one passage of ink and folds what it told into the run. */
function tell(book: Book, run: Run, turn: Turn): { run: Run; choices: Telling['choices'] } {
  const telling = turn.choice === undefined
    ? book.tale.tell(run.ink, turn.flow, turn.path ?? '', ...(turn.flow === 'courier' && turn.side !== undefined ? [turn.side] : []), ...(turn.given === undefined ? [] : [turn.given]))
    : book.tale.choose(run.ink, turn.flow, turn.choice);
  const beats = [...run.beats];
  for (const line of telling.lines) beats.push(beat(book, run, turn, line, beats));
  return { run: { ...run, ink: telling.state, world: telling.world, beats }, choices: telling.choices };
}

/** Whether a courier was turned away by those he came to. */
function isRefused({ taken }: Run, { round, side, ask, option }: Decision): boolean {
  return ask === 'courier' && taken.some((one) => one.ask === 'refusal' && one.round === round && one.side === side && one.option === option);
}

const ROOM: readonly Beat['part'][] = ['brief', 'reply'];

/** Told when the last round's clock has run. */
const AFTER: readonly Beat['part'][] = ['standing', 'ending', 'aims', 'reading', 'page'];

function beat(book: Book, run: Run, turn: Turn, line: Line, before: readonly Beat[]): Beat {
  const { at, place, reaches, src, because, otherwise, ...marks } = line.marks;
  const round = roundOf(book, run);
  const mine = turn.flow === 'world' || turn.flow === 'courier' ? turn.side : turn.flow;
  const same = (one: Beat) => (mine === undefined || turn.part === 'visit' ? one.part === turn.part : ROOM.includes(one.part)) && (mine === undefined || one.reaches.includes(mine));
  const last = before.findLast((one) => one.round === round.id && same(one));
  const stands = place ?? (mine === undefined ? undefined : last?.place);
  return {
    ...marks,
    ...(stands === undefined ? {} : { place: stands }),
    id: before.length,
    round: round.id,
    part: turn.part,
    text: line.text,
    ...(line.speaker === undefined ? {} : { speaker: line.speaker }),
    at: at ?? last?.at ?? (AFTER.includes(turn.part) ? round.to : round.from),
    otherwise,
    because: because.filter((cause) => run.taken.some((taken) => causeOf(taken) === cause && !isRefused(run, taken))),
    src,
    changes: line.changes,
    reaches: mine === undefined ? SIDES.filter((side) => reaches === undefined || reaches.all || reaches.sides.includes(side) || (reaches.wires && line.wires.includes(side))) : [mine],
  };
}
