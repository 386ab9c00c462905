import { roundOf, type Book } from '../core/book.ts';
import type { Ask, Run } from '../core/run.ts';
import { isSide, SIDES, type Side } from '../core/sides.ts';
import { dealOne, open, Refusal, settle, start, step } from '../core/step.ts';
import { draw } from '../core/temper.ts';
import { openQuestions, outcome, sums, visitorsTo, type Open, type Props } from './ballot.ts';
import { voters, type Classroom, type Count, type Sitting } from './classroom.ts';
import { splitsAfter } from './minority.ts';
import { plays } from './plan.ts';
import { BENCH_NAMES } from './words.ts';

/** The class goes on to its next phase. Throws a Refusal that says what is still to be settled. */
export function advance(book: Book, props: Props, sitting: Sitting): Sitting {
  const next = goOn(book, props, sitting);
  const { phase, round, log, counts, splits, findings, marks } = sitting.room;
  const mark = { phase, round, decisions: log.decisions.length, counts: counts.length, splits: splits.length, findings: findings.length };
  return { ...next, room: { ...next.room, log: next.run.log, ballots: {}, settled: {}, marks: [...marks, mark] } };
}

function goOn(book: Book, props: Props, sitting: Sitting): Sitting {
  const to = (phase: Classroom['phase'], from = sitting): Sitting => ({ ...from, room: { ...from.room, phase } });
  switch (sitting.room.phase) {
    case 'lobby':
      return to('expect');
    case 'expect':
      return openRound(book, begin(book, sitting), 0);
    case 'read':
      return to('debate');
    case 'debate':
      return to('vote');
    case 'vote':
      return to('seal', closeVote(book, props, sitting));
    case 'seal':
      return to('clock', closeSeal(book, props, sitting));
    case 'clock':
      return to('record');
    case 'record': {
      const quiet = { ...sitting, room: { ...sitting.room, findings: sitting.room.findings.map((finding) => ({ ...finding, lines: [] })) } };
      return sitting.run.over ? to('debrief', quiet) : openRound(book, quiet, sitting.room.round + 1);
    }
    case 'debrief':
      throw new Refusal('The night is over.');
  }
}

/** The run of a class in which nobody has decided anything: what is there before the night begins, too. */
export function openRun(book: Book, { log }: Pick<Classroom, 'log'>): Run {
  return open(book, { ...log, decisions: [] });
}

/** The night begins: the sides that somebody sits with are played, the program plays the others. */
function begin(book: Book, sitting: Sitting): Sitting {
  const { room } = sitting;
  const sides = SIDES.filter((side) => room.plan.sides.includes(side) && voters(sitting, side).length > 0);
  if (sides.length === 0) throw new Refusal('Nobody has been let in yet: no side can be played.');
  const { scenario, seed, temper } = room.log;
  return { ...sitting, run: start(book, { scenario, seed, temper, sides }) };
}

/** Opens a round; one that the plan leaves to the program is played at once, and its clock is told. */
function openRound(book: Book, sitting: Sitting, round: number): Sitting {
  const { room } = sitting;
  const id = roundOf(book, sitting.run).id;
  if (plays(room.plan, id)) return { ...sitting, room: { ...room, round, phase: 'read' } };
  const counts: Count[] = [];
  let run: Run = sitting.run;
  for (let side = asked(run); !run.over && run.round === round && side !== undefined; side = asked(run)) {
    const ask = run.asks[side];
    run = dealOne(book, run, side);
    const last = run.log.decisions.findLast((one) => one.round === id && one.side === side && one.ask === ask?.kind);
    if (last !== undefined && ask !== null && run.log.sides.includes(side)) counts.push({ ...counted(id, side, ask, last.option), votes: {}, by: 'program' });
  }
  return { run: settle(book, run), room: { ...room, round, phase: 'clock', counts: [...room.counts, ...counts] } };
}

function asked(run: Run): Side | undefined {
  return SIDES.find((one) => run.asks[one] !== null);
}

function counted(round: string, question: Side, ask: Ask, option: string): Omit<Count, 'votes' | 'by'> {
  const text = ask.options.find(({ id }) => id === option)?.text ?? option;
  const really = ask.kind === 'order' ? ask.options.find(({ historical }) => historical)?.text : undefined;
  return { round, question, ask: ask.kind === 'order' ? 'order' : 'contingency', option, text, ...(really === undefined ? {} : { really }) };
}

/** The orders as counted, given together; then those who were outvoted where a side leaves the hall go their own way. */
function closeVote(book: Book, props: Props, sitting: Sitting): Sitting {
  const round = roundOf(book, sitting.run).id;
  const open = openQuestions(book, props, sitting);
  const counted = countMinorities(props, sitting, open, round);
  const decided = decideSides(book, props, counted, open, round);
  const { room } = decided;
  return { ...decided, room: { ...room, splits: [...room.splits, ...splitsAfter(props.minorities, room, round)] } };
}

/** Whom the undecided do not hear; then the sealed answers: with the last of them the clock runs. */
function closeSeal(book: Book, props: Props, sitting: Sitting): Sitting {
  const round = roundOf(book, sitting.run).id;
  const open = openQuestions(book, props, sitting);
  const heard = open.filter(({ id }) => id.startsWith('group:')).reduce((one, question) => hear(book, one, question, round), sitting);
  return decideSides(book, props, countMinorities(props, heard, open, round), open, round);
}

function hear(book: Book, sitting: Sitting, question: Open, round: string): Sitting {
  const { room } = sitting;
  const group = question.id.slice('group:'.length);
  const votes = sums(room, question);
  const most = Math.max(...Object.values(votes));
  // An even count hears everybody it is even between; no vote at all hears whoever has come.
  const heard = most === 0 ? visitorsTo(room, round, group) : Object.keys(votes).filter((option) => votes[option] === most);
  const refused = visitorsTo(room, round, group).filter((side) => !heard.includes(side));
  const run = refused.reduce((one, side) => step(book, one, { type: 'decide', side, option: group, ask: 'refusal', by: 'person' }), sitting.run);
  const count: Count = { round, question: question.id, ask: 'refusal', votes, option: heard.join(' '), text: heard.join(', '), by: 'count' };
  return { run, room: { ...room, log: run.log, counts: [...room.counts, count] } };
}

function countMinorities(props: Props, sitting: Sitting, open: readonly Open[], round: string): Sitting {
  const counts = open.filter(({ id }) => id.startsWith('minority:')).flatMap((question): Count[] => {
    const votes = sums(sitting.room, question);
    const result = outcome(props, sitting, question);
    const option = result?.option ?? Object.keys(votes).toSorted((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0))[0];
    return option === undefined ? [] : [{ round, question: question.id, ask: 'minority', votes, option, text: question.options.find(({ id }) => id === option)?.text ?? option, by: result?.by ?? 'program' }];
  });
  return { ...sitting, room: { ...sitting.room, counts: [...sitting.room.counts, ...counts] } };
}

/** Every side's answer as counted. Throws a Refusal that names the sides whose count is even, or empty, and unsettled. */
function decideSides(book: Book, props: Props, sitting: Sitting, open: readonly Open[], round: string): Sitting {
  const questions = open.filter((one): one is Open & { id: Side } => isSide(one.id));
  const results = questions.map((question) => ({ question, result: outcome(props, sitting, question) }));
  const unsettled = results.filter(({ result }) => result === null).map(({ question }) => question.id);
  if (unsettled.length > 0) throw new Refusal(`Still to be settled, by a vote, by their chair or by you: ${unsettled.map((side) => BENCH_NAMES[side]).join(', ')}.`);
  return results.reduce((one, { question, result }) => {
    const ask = one.run.asks[question.id];
    if (result === null || ask === null) return one;
    const left = result.option === 'program';
    const option = left ? draw(one.run.log, round, question.id, ask).id : result.option;
    const run = step(book, one.run, { type: 'decide', side: question.id, option, by: left ? 'program' : 'person' });
    const count: Count = { ...counted(round, question.id, ask, option), votes: sums(one.room, question), by: left ? 'program' : result.by };
    return { run, room: { ...one.room, log: run.log, counts: [...one.room.counts, count] } };
  }, sitting);
}
