import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/step.ts';
import { chairNow, openQuestions } from '../../src/class/ballot.ts';
import { voters } from '../../src/class/classroom.ts';
import { handOn, takeUp } from '../../src/class/deed.ts';
import type { Plan } from '../../src/class/plan.ts';
import { deskPapers } from '../../src/class/wall.ts';
import { openParty, type Party } from './party.ts';

let party: Party;
beforeAll(() => {
  party = openParty();
});

describe('the chair', () => {
  it('that goes its own way is the chair no more: the next in the order of the cards is', () => {
    const voting = party.until(party.seat(20, { undecided: false }), 'vote', 4);
    const chair = chairNow(party.props, voting, 'mensheviks')?.id ?? '';
    const options = openQuestions(party.book, party.props, voting).find(({ id }) => id === 'mensheviks')?.options.filter(({ locked }) => locked === undefined).map(({ id }) => id) ?? [];
    const out = options.includes('walk_out') ? 'walk_out' : 'canal';
    const sealing = party.until(voting, 'seal', 4, (question, seat) => (question === 'mensheviks' ? (seat === chair ? 'sit' : out) : undefined));
    const next = chairNow(party.props, sealing, 'mensheviks')?.id ?? '';
    expect(next).not.toBe(chair);
    expect(party.hand(sealing, chair).me.chair).toBe(false);
    expect(party.hand(sealing, next).me.chair).toBe(true);
    expect(deskPapers(party.book, party.props, sealing).room.chairs).toContain(next);
  });
});

describe('taking back', () => {
  it('undoes whoever went their own way, and to before the night everything that was decided', () => {
    const voting = party.until(party.seat(20, { undecided: false }), 'vote', 4);
    const options = openQuestions(party.book, party.props, voting).find(({ id }) => id === 'mensheviks')?.options.filter(({ locked }) => locked === undefined).map(({ id }) => id) ?? [];
    const [stays] = voters(voting, 'mensheviks');
    const sealing = party.until(voting, 'seal', 4, (question, seat) => (question === 'mensheviks' ? (seat === stays?.id ? 'sit' : options.includes('walk_out') ? 'walk_out' : 'canal') : undefined));
    expect(sealing.room.splits.length).toBeGreaterThan(voting.room.splits.length);
    expect(party.teach(sealing, { type: 'back' }).room.splits).toEqual(voting.room.splits);
    const first = party.until(party.seat(8, { undecided: false }), 'read', 0);
    const before = party.teach(first, { type: 'back' });
    expect(before.room).toMatchObject({ phase: 'expect', log: { sides: [], decisions: [] } });
    expect(before.run.over).toBe(false);
  });

  it('and going on are done once, though two desks ask at the same moment', () => {
    const from = { phase: 'lobby', round: 1 } as const;
    const once = party.teach(party.seat(4, { undecided: false }), { type: 'advance', from });
    expect(once.room.phase).toBe('expect');
    expect(party.teach(once, { type: 'advance', from }).room.phase).toBe('expect');
  });
});

describe('a seat that is moved, or handed on', () => {
  it('takes neither its vote nor its minority with it; no bench is moved to that is not in the plan', () => {
    const start = party.until(party.seat(8, { undecided: false }), 'vote', 0);
    const [one] = voters(start, 'srs');
    const option = openQuestions(party.book, party.props, start).find(({ id }) => id === 'srs')?.options.find(({ locked }) => locked === undefined)?.id ?? '';
    const voted = party.vote(start, one?.id ?? '', 'srs', option);
    expect(party.teach(voted, { type: 'move', seat: one?.id ?? '', bench: 'bolsheviks' }).room.ballots.srs).toEqual({});
    expect(() => party.teach(voted, { type: 'move', seat: one?.id ?? '', bench: 'undecided' })).toThrow(/no such bench/);
    const handed = { ...voted, room: handOn(voted.room, one?.id ?? '') };
    expect(handed.room.ballots.srs).toEqual({});
    expect(voters(handed, 'srs').map(({ id }) => id)).not.toContain(one?.id);
    expect(voters({ ...handed, room: takeUp(handed.room, one?.id ?? '') }, 'srs').map(({ id }) => id)).toContain(one?.id);
  });
});

describe('a plan that cannot be played', () => {
  it('is refused, and the class stays as it was', () => {
    const { room } = party.seat(2, { undecided: false });
    const replan = (plan: Partial<Plan>) => () => party.teach(party.seat(2, { undecided: false }), { type: 'plan', plan: { ...room.plan, ...plan } });
    expect(replan({ scenario: 'no_such_night' })).toThrow(/no such scenario/);
    expect(replan({ sides: [] })).toThrow(Refusal);
    expect(replan({ sides: ['bolsheviks', 'bolsheviks'] })).toThrow(Refusal);
    expect(replan({ sides: ['bolsheviks', 'mensheviks'], merged: [['mensheviks', 'srs']] })).toThrow(Refusal);
  });
});

describe('a small class', () => {
  it('whose bench sits for two sides loses, when one of them parts, only that one', () => {
    let sitting = party.until(party.seat(9, { undecided: false, merged: [['mensheviks', 'srs']] }), 'vote', 3);
    const both = voters(sitting, 'srs').map(({ id }) => id);
    const apart = both.at(-1) ?? '';
    sitting = party.until(sitting, 'read', 4, (question, seat, options) => (question === 'srs' && options.includes('all_stay') ? (seat === apart ? 'all_leave' : 'all_stay') : undefined));
    expect(voters(sitting, 'srs').map(({ id }) => id)).toEqual(both.filter((id) => id !== apart));
    expect(voters(sitting, 'mensheviks').map(({ id }) => id)).toEqual(both);
    expect(party.hand(sitting, apart).brief.map(({ side }) => side)).toEqual(['srs', 'mensheviks']);
    const voting = party.until(sitting, 'vote', 4);
    expect(party.hand(voting, apart).questions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['order', 'minority']));
    expect(party.hand(voting, apart).questions.map(({ id }) => id)).not.toContain('srs');
  });

  it('leaves the sides nobody sits with to the program, and says so in its log', () => {
    const start = party.until(party.seat(4, { undecided: false, sides: ['bolsheviks', 'mensheviks'] }), 'clock', 0);
    expect(start.room.log.sides).toEqual(['bolsheviks', 'mensheviks']);
    expect(start.room.log.decisions.filter(({ by }) => by === 'program').map(({ side }) => side)).toEqual(expect.arrayContaining(['government', 'srs']));
  });

  it('may have two sides on one bench, who decide for both', () => {
    const start = party.until(party.seat(6, { undecided: false, merged: [['mensheviks', 'srs']] }), 'vote', 0);
    const [one] = voters(start, 'srs');
    expect(one?.bench).toBe('mensheviks');
    expect(party.hand(start, one?.id ?? '').questions.map(({ id }) => id)).toEqual(['mensheviks', 'srs']);
  });
});
