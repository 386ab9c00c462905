import { ROOT, openBook } from '../book.ts';
import { propsOf } from '../../tools/class/house.ts';
import type { Book } from '../../src/core/book.ts';
import { hash } from '../../src/core/temper.ts';
import { openQuestions, type Props } from '../../src/class/ballot.ts';
import type { Sitting } from '../../src/class/classroom.ts';
import { openClass, seatNew, studentDoes, teacherDoes, type TeacherDeed } from '../../src/class/deed.ts';
import { openRun } from '../../src/class/advance.ts';
import { studentPapers } from '../../src/class/hand.ts';
import type { StudentPapers } from '../../src/class/paper.ts';
import type { Phase, Plan } from '../../src/class/plan.ts';
import type { Seat } from '../../src/class/seat.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';

export const PLAN: Plan = { scenario: 'night', length: '90', sides: SIDES, merged: [], temper: 'as-it-was', undecided: true, open: true };

/** A class of the test: the book and the cards as they ship, and what may be done with them. */
export interface Party {
  readonly book: Book;
  readonly props: Props;
  /** A class with so many students, let in. */
  seat(students: number, plan?: Partial<Plan>): Sitting;
  teach(sitting: Sitting, deed: TeacherDeed): Sitting;
  /** The seat with that id. Throws when there is none. */
  seatOf(sitting: Sitting, id: string): Seat;
  /** What a seat has in hand. */
  hand(sitting: Sitting, id: string): StudentPapers;
  vote(sitting: Sitting, id: string, question: Side, option: string): Sitting;
  /** Everybody who may vote now votes: for what `choose` says, else for something of their own, by the seed. */
  voteAll(sitting: Sitting, choose?: (question: string, seat: string, options: readonly string[]) => string | undefined): Sitting;
  /** Goes on to a phase, everybody voting on the way; ties are settled by the teacher. */
  until(sitting: Sitting, phase: Phase, round: number, choose?: (question: string, seat: string, options: readonly string[]) => string | undefined): Sitting;
}

export function openParty(): Party {
  const book = openBook();
  const props = propsOf(ROOT);
  const party: Party = {
    book,
    props,
    seat(students, plan = {}) {
      const room = openClass(book, { id: 'TESTS', made: 0, until: 1, key: 'k', wall: 'w', plan: { ...PLAN, ...plan }, seed: 7 });
      const seated = Array.from({ length: students }, (_, n) => n).reduce((one, n) => seatNew(props, one, { id: `s${n}`, hash: `h${n}`, lot: n * 7 }), room);
      return { room: seated, run: openRun(book, seated) };
    },
    teach: (sitting, deed) => teacherDoes(book, props, sitting, deed, 1000),
    seatOf({ room }, id) {
      const seat = room.seats.find((one) => one.id === id);
      if (seat === undefined) throw new Error(`no seat ${id}`);
      return seat;
    },
    hand: (sitting, id) => studentPapers(book, props, sitting, party.seatOf(sitting, id)),
    vote: (sitting, id, question, option) => studentDoes(book, props, sitting, party.seatOf(sitting, id), { type: 'vote', question, option }),
    voteAll(sitting, choose) {
      const open = openQuestions(book, props, sitting);
      return open.flatMap(({ id, voters, options }) => voters.map((seat) => ({ id, seat, options: options.filter(({ locked }) => locked === undefined).map((one) => one.id) }))).reduce((one, { id, seat, options }) => {
        const option = choose?.(id, seat, options) ?? options[hash(`${id} ${seat} ${one.room.round}`) % options.length] ?? '';
        const who = one.room.seats.find((each) => each.id === seat);
        return who === undefined ? one : studentDoes(book, props, one, who, { type: 'vote', question: id, option });
      }, sitting);
    },
    until(sitting, phase, round, choose) {
      let one = sitting;
      for (let steps = 0; steps < 60 && !(one.room.phase === phase && one.room.round === round); steps++) {
        one = party.voteAll(one, choose);
        for (const { id, options } of openQuestions(book, props, one)) if ((SIDES as readonly string[]).includes(id)) one = party.teach(one, { type: 'settle', question: id, option: options.find(({ locked }) => locked === undefined)?.id ?? '' });
        one = party.teach(one, { type: 'advance' });
      }
      return one;
    },
  };
  return party;
}
