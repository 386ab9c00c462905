import type { Beat } from '../core/beat.ts';
import { roundsTold, type Book } from '../core/book.ts';
import { compare } from '../core/record.ts';
import { causeOf, type Run, type Taken } from '../core/run.ts';
import { chairNow, openQuestions, outcome, type Props } from './ballot.ts';
import type { Classroom, Sitting } from './classroom.ts';
import { ballotOf, isPublic, roundAt, roundIds, saidTo, tallyOf, told, type Debrief, type DeskPapers, type Told, type WallPapers } from './paper.ts';
import { benchesOf } from './plan.ts';
import { cardOf, OPINIONS, type Bench, type Opinion } from './seat.ts';

/** Everything, for the teacher. */
export function deskPapers(book: Book, props: Props, sitting: Sitting): DeskPapers {
  const { room, run } = sitting;
  const seats = room.seats.map(({ hash, ...seat }) => seat);
  const open = openQuestions(book, props, sitting);
  const begun = room.phase !== 'lobby' && room.phase !== 'expect';
  return {
    room: { code: room.code, plan: room.plan, until: room.until, seats, chairs: benchesOf(room.plan).flatMap((side) => chairNow(props, sitting, side)?.id ?? []), canBack: room.marks.length > 0, begun },
    ballots: open.map((one) => ({ ...tallyOf(room, one), options: ballotOf(sitting, one, null, props).options, result: outcome(props, sitting, one) })),
    briefs: begun && room.phase !== 'debrief' ? run.log.sides.map((side) => ({ side, told: [...saidTo(book, sitting, side, 'brief'), ...saidTo(book, sitting, side, 'reply')] })) : [],
    findings: room.findings.filter(({ round, lines }) => round === roundAt(book, room).id && lines.length > 0).map(({ seat, side, option, text, lines }) => ({ seat, side, option, text, lines })),
    counts: room.counts,
  };
}

/** What the projector shows. Until the debrief it carries nothing that the whole hall may not know, unless the teacher has opened it. */
export function wallPapers(book: Book, props: Props, sitting: Sitting): WallPapers {
  const { room, run } = sitting;
  const begun = room.phase !== 'lobby' && room.phase !== 'expect';
  const bench = [...new Set(room.seats.map((seat) => seat.bench))];
  const open = openQuestions(book, props, sitting);
  const beats = begun ? wallBeats(book, room, run) : [];
  const round = roundAt(book, room).id;
  // To whom couriers have come is not the hall's to know: the undecided are not counted.
  const asked = (one: Bench) => (one === 'undecided' ? [] : room.seats.filter((seat) => seat.bench === one && open.some(({ voters: who }) => who.includes(seat.id))));
  const voted = (one: Bench) => asked(one).filter((seat) => open.some(({ id, voters: who }) => who.includes(seat.id) && room.ballots[id]?.[seat.id] !== undefined)).length;
  const scenario = book.scenarios.find(({ id }) => id === room.log.scenario);
  return {
    start: { world: book.tale.initial, from: book.rounds.find(({ id }) => id === scenario?.rounds[0])?.from ?? 0 },
    beats,
    bench: bench.map((one) => ({ bench: one, seats: room.seats.filter((seat) => seat.bench === one && seat.approved).length, of: asked(one).length, voted: voted(one) })),
    record: room.phase === 'record' ? compare(book, beats, [round], false).filter(({ verdict, run: at = 0 }) => verdict !== 'unheard' && at >= roundAt(book, room).from) : [],
    minorities: room.phase === 'clock' || room.phase === 'record' ? minoritiesTold(props, room, round) : [],
    debrief: room.phase === 'debrief' ? debriefOf(book, props, sitting) : null,
  };
}

/** What has been told on the wall so far; the clock of the round the class votes in lies ahead, and so does the next bulletin. */
function wallBeats(book: Book, room: Classroom, run: Run): Beat[] {
  const ids = roundIds(book, room).slice(0, room.round + 1);
  const clock = ['clock', 'record', 'debrief'].includes(room.phase);
  const beats = room.opened || room.phase === 'debrief' ? run.beats.filter(({ part }) => ['previously', 'bulletin', 'clock'].includes(part)) : run.beats.filter(isPublic);
  return beats
    .filter(({ round, part }) => ids.includes(round) && (part !== 'clock' || clock || round !== ids.at(-1)))
    .map((beat) => (room.phase === 'debrief' || room.opened ? beat : bare(beat)));
}

/** What the wall tells in the round the class stands in, as lines: for whoever cannot see it. */
export function wallTold(book: Book, { room, run }: Sitting): Told[] {
  const { id } = roundAt(book, room);
  return room.phase === 'lobby' || room.phase === 'expect' ? [] : wallBeats(book, room, run).filter(({ round }) => round === id).map(told);
}

/** A beat without the decisions behind it. */
function bare({ opens, ...beat }: Beat): Beat {
  return { ...beat, because: [] };
}

function minoritiesTold({ minorities }: Props, room: Classroom, round: string): WallPapers['minorities'] {
  return room.splits.flatMap(({ minority, seats }) => {
    const one = minorities.find(({ id }) => id === minority);
    const count = room.counts.findLast(({ question }) => question === `minority:${minority}`);
    const result = one?.options.find(({ id }) => id === count?.option);
    if (one?.round !== round || result === undefined) return [];
    return [{ title: one.title, seats: seats.filter((seat) => room.seats.some(({ id }) => id === seat)).length, told: result.told }];
  });
}

/** The night as it was played, beside what happened. */
export function debriefOf(book: Book, { deck }: Props, { room, run }: Sitting): Debrief {
  const of = (part: Beat['part']) => run.beats.filter((beat) => beat.part === part);
  const taken = new Map(run.taken.map((one): [string, Taken] => [causeOf(one), one]));
  const because = (beat: number | undefined) => (run.beats[beat ?? -1]?.because ?? []).flatMap((cause) => { const one = taken.get(cause); return one === undefined ? [] : [{ side: one.side, text: one.text }]; });
  const opinions = (when: 'before' | 'after') => Object.fromEntries(OPINIONS.map((opinion) => [opinion, room.seats.filter((seat) => seat[when] === opinion).length])) as Record<Opinion, number>;
  return {
    rounds: book.rounds.filter(({ id }) => roundIds(book, room).includes(id)).map((round, n) => ({ ...round, number: n + 1 })),
    record: compare(book, run.beats, roundsTold(book, run), true).map((entry) => ({ ...entry, because: entry.verdict === 'same' ? [] : because(entry.beat) })),
    counts: room.counts,
    // A scenario that is not told to an end closes with how things stand.
    ending: of('ending').length > 0 ? of('ending') : of('standing'), aims: of('aims'), readings: of('reading'), page: of('page'),
    cards: room.seats.filter(({ approved }) => approved).map((seat) => ({ bench: seat.bench, nickname: seat.nickname, name: cardOf(deck, seat).name, secret: cardOf(deck, seat).secret })),
    opinions: { before: opinions('before'), after: opinions('after') },
  };
}

