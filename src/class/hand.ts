import { roundOf, type Book } from '../core/book.ts';
import type { Run } from '../core/run.ts';
import { isSide, type Side } from '../core/sides.ts';
import { errandsNow } from '../core/step.ts';
import { chairNow, hasPapers, openQuestions, type Props } from './ballot.ts';
import { splitsOf, type Classroom, type Sitting } from './classroom.ts';
import type { Minority } from './minority.ts';
import { ballotOf, isPublic, roundAt, saidTo, tallyOf, told, type Errands, type Gone, type StudentPapers, type Told } from './paper.ts';
import { sidesOf } from './plan.ts';
import { cardOf, type Card, type Seat } from './seat.ts';

/** Everything a seat may have in hand. Of other sides, other seats and other benches there is nothing in it. */
export function studentPapers(book: Book, props: Props, sitting: Sitting, seat: Seat): StudentPapers {
  const { room, run } = sitting;
  const splits = splitsOf(room, seat.id);
  const apart = props.minorities.filter(({ id, round }) => round === roundAt(book, room).id && splits.some(({ minority }) => minority === id));
  const own = isSide(seat.bench) ? sidesOf(room.plan, seat.bench) : [];
  const sides = own.filter((side) => run.log.sides.includes(side) && !splits.some((split) => split.side === side));
  const night = seat.approved && !['lobby', 'expect', 'debrief'].includes(room.phase);
  const voting = room.phase === 'vote' || room.phase === 'seal';
  const asked = voting ? sitting : { ...sitting, room: { ...room, phase: 'vote' as const } };
  const open = night && (voting || ahead(room)) ? openQuestions(book, props, asked).filter((one) => one.voters.includes(seat.id)) : [];
  const sends = night && ['read', 'debate', 'vote'].includes(room.phase);
  const card = seat.approved ? cardOf(props.deck, seat) : null;
  const votes = Object.fromEntries(open.flatMap(({ id }) => { const vote = room.ballots[id]?.[seat.id]; return vote === undefined ? [] : [[id, vote]]; }));
  const { id, nickname, bench, approved, nth, before, after } = seat;
  const chair = isSide(bench) && chairNow(props, sitting, bench)?.id === id;
  const me = { id, nickname, bench, approved, chair, nth, sides: own, votes, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(apart[0] === undefined ? {} : { minority: apart[0].title }) };
  return {
    me,
    card: card === null ? null : onThePage(card, props.deck[seat.bench]),
    brief: night ? briefs(book, sitting, sides, apart) : [],
    replies: night ? sides.flatMap((side) => { const said = saidTo(book, sitting, side, 'reply'); return said.length === 0 ? [] : [{ side, told: said }]; }) : [],
    questions: open.map((one) => ballotOf(asked, one, card, props)),
    tally: open.filter(({ id: question }) => voting && (isSide(question) || question.startsWith('minority:'))).map((one) => tallyOf(room, one)),
    errands: sends ? sides.map((side) => errandsOf(book, sitting, side)) : [],
    gone: sends ? sides.map((side) => goneOf(book, sitting, side)) : [],
    finding: findingOf(book, room, seat),
    news: night && (room.phase === 'clock' || room.phase === 'record') ? newsOf(book, sitting, sides, apart) : [],
  };
}

/** While a round is read and argued about, what will be voted on is on the table already. */
function ahead({ phase }: Classroom): boolean {
  return phase === 'read' || phase === 'debate';
}

/** The card as the student sees it: whose arguments they carry is the game’s affair; who is no person of the cast is called by the name on their card. */
function onThePage({ voice, ...card }: Card, bench: readonly Card[]): Omit<Card, 'voice'> {
  return { ...card, persuade: card.persuade.map((id) => bench.find((one) => one.id === id && one.person === undefined)?.name ?? id) };
}

function briefs(book: Book, sitting: Sitting, sides: readonly Side[], apart: readonly Minority[]): StudentPapers['brief'] {
  const scenes = apart.map(({ side, title, scene }) => ({ side, title, told: scene.map((text) => ({ text })) }));
  return [...scenes, ...sides.map((side) => {
    const { id } = roundAt(book, sitting.room);
    const chair = sitting.run.beats.find((beat) => beat.round === id && beat.part === 'brief' && beat.reaches.includes(side) && beat.chair !== undefined)?.chair;
    return { side, ...(chair === undefined ? {} : { chair }), told: saidTo(book, sitting, side, 'brief') };
  })];
}

function errandsOf(book: Book, { run }: Sitting, side: Side): Errands {
  const offers = menu(book, run, side).map(({ id, text, undecided }) => ({ id, text, ...(undecided === true ? { undecided } : {}) }));
  return { side, offers };
}

/** Where couriers of the side have gone, and whether it has one left for those who must be won. */
function goneOf(book: Book, { room, run }: Sitting, side: Side): Gone {
  const round = roundOf(book, run).id;
  return { side, to: room.findings.filter((one) => one.round === round && one.side === side).map(({ option }) => option), papers: hasPapers(room, round, side) };
}

function findingOf(book: Book, room: Classroom, { id }: Seat): StudentPapers['finding'] {
  const round = roundAt(book, room).id;
  const found = room.findings.find((one) => one.seat === id && one.round === round && one.lines.length > 0);
  return found === undefined ? null : { text: found.text, lines: found.lines };
}

function newsOf(book: Book, { room, run }: Sitting, sides: readonly Side[], apart: readonly Minority[]): Told[] {
  const { id } = roundAt(book, room);
  const clock = run.beats.filter(({ round, part }) => round === id && part === 'clock');
  const own = apart.flatMap((one) => {
    const count = room.counts.findLast(({ question }) => question === `minority:${one.id}`);
    const result = one.options.find((option) => option.id === count?.option);
    const heard = clock.filter(({ place, reaches }) => place !== undefined && one.hears.includes(place) && reaches.includes(one.side));
    return [...(result === undefined ? [] : [{ text: result.told }]), ...heard.map(told)];
  });
  return [...own, ...clock.filter((beat) => !isPublic(beat) && sides.some((side) => beat.reaches.includes(side))).map(told)];
}

const menus = new WeakMap<Run, Map<Side, ReturnType<typeof errandsNow>>>();
function menu(book: Book, run: Run, side: Side): ReturnType<typeof errandsNow> {
  const known = menus.get(run) ?? new Map<Side, ReturnType<typeof errandsNow>>();
  menus.set(run, known);
  const found = known.get(side) ?? errandsNow(book, run, side);
  known.set(side, found);
  return found;
}
