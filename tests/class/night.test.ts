import { beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/core/log.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import { errandsNow, Refusal } from '../../src/core/step.ts';
import { openQuestions } from '../../src/class/ballot.ts';
import { voters, type Sitting } from '../../src/class/classroom.ts';
import { seatNew, studentDoes } from '../../src/class/deed.ts';
import { LENGTHS, planned } from '../../src/class/plan.ts';
import { chairOf } from '../../src/class/seat.ts';
import { deskPapers, wallPapers } from '../../src/class/wall.ts';
import { openParty, type Party } from './party.ts';

let party: Party;
beforeAll(() => {
  party = openParty();
});

describe('a class of thirty-five', () => {
  it('lives the night to its end, and its log replays in the game to the same end', () => {
    const end = party.until(party.seat(35), 'debrief', 4);
    expect(end.room.phase).toBe('debrief');
    expect(end.run.over).toBe(true);
    const { run, stopped } = replay(party.book, end.room.log);
    expect(stopped).toBeUndefined();
    expect(run.beats).toEqual(end.run.beats);
  });

  it('is dealt over the four sides and the fifth bench, no role twice while there are others', () => {
    const { room } = party.seat(35);
    for (const bench of [...SIDES, 'undecided'] as const) expect(room.seats.filter((seat) => seat.bench === bench)).toHaveLength(7);
    const cards = room.seats.map(({ bench, card }) => `${bench} ${card}`);
    expect(new Set(cards).size).toBe(cards.length);
    expect(new Set(room.seats.map(({ nickname }) => nickname)).size).toBe(35);
  });

  it('takes no more than its seats, and nobody once it is locked', () => {
    const { room } = party.seat(45);
    expect(() => seatNew(party.props, room, { id: 'x', hash: 'x', lot: 1 })).toThrow(Refusal);
    const locked = party.teach(party.seat(3), { type: 'lock', on: true });
    expect(() => seatNew(party.props, locked.room, { id: 'x', hash: 'x', lot: 1 })).toThrow(/locked/);
  });
});

describe('the ballot', () => {
  const even = () => {
    const start = party.until(party.seat(8, { undecided: false }), 'vote', 0);
    const [one, two] = voters(start, 'srs');
    const [a, b] = openQuestions(party.book, party.props, start).find(({ id }) => id === 'srs')?.options.filter(({ locked }) => locked === undefined) ?? [];
    if (one === undefined || two === undefined || a === undefined || b === undefined) throw new Error('no ballot');
    const all = SIDES.filter((side) => side !== 'srs').reduce((sitting, side) => voters(sitting, side).reduce((each, { id }) => party.vote(each, id, side, openQuestions(party.book, party.props, each).find((open) => open.id === side)?.options.find(({ locked }) => locked === undefined)?.id ?? ''), sitting), start);
    return { start: all, one, two, a: a.id, b: b.id };
  };

  it('goes by the count; an even count goes by the chair', () => {
    const { start, one, two, a, b } = even();
    const chair = chairOf(party.props.deck, start.room.seats, 'srs')?.id;
    const after = party.teach(party.vote(party.vote(start, one.id, 'srs', a), two.id, 'srs', b), { type: 'advance' });
    const count = after.room.counts.find(({ question }) => question === 'srs');
    expect(count).toMatchObject({ by: 'chair', option: chair === one.id ? a : b, votes: { [a]: 1, [b]: 1 } });
  });

  it('waits for the teacher when nobody of a side has voted', () => {
    const { start, a } = even();
    expect(() => party.teach(start, { type: 'advance' })).toThrow(/Socialist Revolutionaries/);
    const settled = party.teach(party.teach(start, { type: 'settle', question: 'srs', option: a }), { type: 'advance' });
    expect(settled.room.counts.find(({ question }) => question === 'srs')).toMatchObject({ by: 'teacher', option: a });
    const left = party.teach(party.teach(start, { type: 'settle', question: 'srs', option: 'program' }), { type: 'advance' });
    expect(left.room.counts.find(({ question }) => question === 'srs')).toMatchObject({ by: 'program' });
  });

  it('may be changed until it is closed, takes no locked or unknown option, and none of another side', () => {
    const { start, one, a, b } = even();
    const twice = party.vote(party.vote(start, one.id, 'srs', a), one.id, 'srs', b);
    expect(party.hand(twice, one.id).me.votes).toEqual({ srs: b });
    expect(() => party.vote(start, one.id, 'srs', 'no_such_answer')).toThrow(Refusal);
    expect(() => party.vote(start, one.id, 'bolsheviks', 'mandates')).toThrow(Refusal);
  });

  it('can be taken back before the clock and after it', () => {
    const voted = party.until(party.seat(8, { undecided: false }), 'vote', 0);
    const sealed = party.until(voted, 'seal', 0);
    const before = party.teach(sealed, { type: 'back' });
    expect(before.room.phase).toBe('vote');
    expect(before.room.log.decisions).toEqual(voted.room.log.decisions);
    const told = party.until(sealed, 'clock', 0);
    const again = party.teach(told, { type: 'back' });
    expect(again.room.phase).toBe('seal');
    expect(again.run.round).toBe(0);
    expect(again.run.beats).toEqual(sealed.run.beats);
  });
});

describe('a student’s courier', () => {
  const reading = () => party.until(party.seat(20, { undecided: false }), 'read', 0);
  const send = (sitting: Sitting, id: string, side: Side, option: string) => studentDoes(party.book, party.props, sitting, party.seatOf(sitting, id), { type: 'courier', side, option });

  it('brings back what nobody else of the side has', () => {
    const start = reading();
    const [one, two] = voters(start, 'srs').map(({ id }) => id);
    const place = errandsNow(party.book, start.run, 'srs').find(({ undecided }) => undecided !== true)?.id ?? '';
    const sent = send(start, one ?? '', 'srs', place);
    const lines = party.hand(sent, one ?? '').finding?.lines ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(party.hand(sent, two ?? ''))).not.toContain(JSON.stringify(lines[0]?.text).slice(1, -1));
    expect(sent.run.beats).toEqual(start.run.beats);
  });

  it('is one a round; the side has two for those who must be won', () => {
    const start = reading();
    const [one = '', two = '', three = ''] = voters(start, 'srs').map(({ id }) => id);
    const [first, second, third] = errandsNow(party.book, start.run, 'srs').flatMap(({ id, undecided }) => (undecided === true ? [id] : []));
    const twice = send(send(start, one, 'srs', first ?? ''), two, 'srs', second ?? '');
    expect(twice.room.log.decisions.filter(({ ask, by }) => ask === 'courier' && by === 'person')).toHaveLength(2);
    expect(() => send(twice, three, 'srs', third ?? '')).toThrow(/no courier left/);
    expect(() => send(twice, one, 'srs', third ?? '')).toThrow(/out already/);
  });
});

describe('the undecided', () => {
  it('hear whom they vote to hear: a courier they refuse is as if he had not come, and the log says so', () => {
    const start = party.until(party.seat(20), 'read', 0);
    const bench = start.room.seats.filter(({ bench: one }) => one === 'undecided');
    const group = party.props.deck.undecided.find(({ id }) => id === bench[0]?.card)?.group ?? '';
    const sent = (['srs', 'bolsheviks'] as const).reduce((one, side) => studentDoes(party.book, party.props, one, voters(one, side)[0] ?? party.seatOf(one, 's0'), { type: 'courier', side, option: group }), start);
    const sealing = party.until(sent, 'seal', 0);
    expect(openQuestions(party.book, party.props, sealing).find(({ id }) => id === `group:${group}`)?.options.map(({ id }) => id)).toEqual(['bolsheviks', 'srs', 'nobody']);
    const done = party.until(sealing, 'clock', 0, (question) => (question === `group:${group}` ? 'srs' : undefined));
    expect(done.room.log.decisions.filter(({ ask }) => ask === 'refusal')).toEqual([{ round: 'study', side: 'bolsheviks', ask: 'refusal', option: group, by: 'person' }]);
    expect(replay(party.book, done.room.log).run.beats).toEqual(done.run.beats);
    const came = done.run.beats.flatMap(({ part, because }) => (part === 'clock' ? because : [])).filter((cause) => cause.endsWith(`.to_${group}`));
    expect(came.length).toBeGreaterThan(0);
    expect(new Set(came)).toEqual(new Set([`srs.to_${group}`]));
  });
});

describe('the minority', () => {
  it('of the Mensheviks really stays when the side walks out, and its screens differ from then on', () => {
    const voting = party.until(party.seat(20, { undecided: false }), 'vote', 4);
    const [stays = '', ...others] = voters(voting, 'mensheviks').map(({ id }) => id);
    const options = openQuestions(party.book, party.props, voting).find(({ id }) => id === 'mensheviks')?.options.filter(({ locked }) => locked === undefined).map(({ id }) => id) ?? [];
    const out = options.includes('walk_out') ? 'walk_out' : 'canal';
    const sealing = party.until(voting, 'seal', 4, (question, seat) => (question === 'mensheviks' ? (seat === stays ? 'sit' : out) : undefined));
    expect(party.hand(sealing, stays).me.minority).toBeDefined();
    expect(party.hand(sealing, stays).brief).not.toEqual(party.hand(sealing, others[0] ?? '').brief);
    expect(party.hand(sealing, stays).questions.map(({ kind }) => kind)).toEqual(['minority']);
    expect(party.hand(sealing, others[0] ?? '').questions.map(({ kind }) => kind)).toEqual(['contingency']);
    const told = party.until(sealing, 'clock', 4);
    expect(party.hand(told, stays).news.length).toBeGreaterThan(0);
    expect(wallPapers(party.book, party.props, told).minorities).toContainEqual(expect.objectContaining({ title: party.hand(sealing, stays).me.minority, seats: 1 }));
  });
});

describe('what anybody has in hand', () => {
  it('is nothing of other sides, seats or benches, in any phase of the night', () => {
    let sitting = party.seat(20);
    for (let steps = 0; sitting.room.phase !== 'debrief' && steps < 60; steps++) {
      const now = sitting;
      const secrets = SIDES.map((side) => ({ side, texts: privateTo(now, side) }));
      const leaks = now.room.seats.flatMap((seat) => {
        const papers = JSON.stringify(party.hand(now, seat.id));
        const others = now.room.seats.filter(({ id }) => id !== seat.id).flatMap(({ id, bench, card }) => [`"${id}"`, secretOf(bench, card)]);
        const told = secrets.filter(({ side }) => side !== seat.bench).flatMap(({ texts }) => texts);
        return [...others, ...told].filter((text) => papers.includes(text));
      });
      expect(leaks).toEqual([]);
      const wall = JSON.stringify(wallPapers(party.book, party.props, now));
      expect(secrets.flatMap(({ texts }) => texts).filter((text) => wall.includes(text))).toEqual([]);
      sitting = party.until(now, nextOf(now), now.room.phase === 'record' && !now.run.over ? now.room.round + 1 : now.room.round);
    }
    expect(sitting.room.phase).toBe('debrief');
  });

  it('is everything at the desk, but no bearer’s hash', () => {
    const voting = party.voteAll(party.until(party.seat(20), 'vote', 0));
    const desk = deskPapers(party.book, party.props, voting);
    expect(desk.briefs.map(({ side }) => side)).toEqual(SIDES);
    expect(desk.ballots.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(desk)).not.toMatch(/"hash"/);
  });
});

/** Words only one side has been told, or asked, in the round the class stands in, as they stand in JSON. */
function privateTo({ run, room }: Sitting, side: Side): string[] {
  const round = party.book.scenarios.find(({ id }) => id === 'night')?.rounds[room.round];
  const told = run.beats.filter((beat) => beat.round === round && ['brief', 'reply', 'visit'].includes(beat.part) && beat.reaches.length === 1 && beat.reaches[0] === side && beat.text.length > 40).map(({ text }) => text);
  const others = new Set(run.beats.filter(({ reaches }) => reaches.length > 1 || reaches[0] !== side).map(({ text }) => text));
  const asked = room.phase === 'vote' || room.phase === 'seal' ? (run.asks[side]?.options ?? []).map(({ text }) => text) : [];
  return [...told.filter((text) => !others.has(text)), ...asked].map((text) => JSON.stringify(text).slice(1, -1));
}

function secretOf(bench: (typeof SIDES)[number] | 'undecided', card: string): string {
  return JSON.stringify(party.props.deck[bench].find(({ id }) => id === card)?.secret ?? 'no such card').slice(1, -1);
}

function nextOf({ room, run }: Sitting) {
  const order = ['lobby', 'expect', 'read', 'debate', 'vote', 'seal', 'clock', 'record'] as const;
  if (room.phase === 'record') return run.over ? 'debrief' : 'read';
  return order[order.findIndex((one) => one === room.phase) + 1] ?? 'debrief';
}

describe('a first try', () => {
  it('is one round, told to how things stand, and talked about', () => {
    const end = party.until(party.seat(8, { scenario: 'wires', undecided: false }), 'debrief', 0);
    expect(end.run.over).toBe(true);
    const wall = wallPapers(party.book, party.props, end);
    expect(wall.debrief?.ending.length).toBeGreaterThan(0);
    expect(wall.debrief?.counts.map(({ round }) => round).every((round) => round === 'wires')).toBe(true);
  });
});

describe('a plan', () => {
  it.each(LENGTHS)('of %s keeps to its time, a quarter of it at least for the debrief', (length) => {
    const { whole, debrief } = planned({ length }, party.book.scenarios.find(({ id }) => id === 'night')?.rounds ?? []);
    expect(whole).toBeLessThanOrEqual(length === '45' ? 45 : 90);
    expect(debrief / whole).toBeGreaterThanOrEqual(0.25);
  });

  it('of 45 minutes leaves two rounds to the program, which the class is told', () => {
    const first = party.teach(party.teach(party.seat(8, { length: '45', undecided: false }), { type: 'advance' }), { type: 'advance' });
    expect(first.room).toMatchObject({ phase: 'clock', round: 0 });
    expect(first.room.counts.every(({ by }) => by === 'program')).toBe(true);
    expect(party.until(first, 'read', 1).room.round).toBe(1);
  });
});
