import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LENGTHS, minutesOf, planned, plays, type Plan } from '../../src/class/plan.ts';
import { OPINIONS } from '../../src/class/seat.ts';
import { SIDES } from '../../src/core/sides.ts';
import { start, step } from '../../src/core/step.ts';
import { escape, inline, pageOf } from '../../tools/kit/page.ts';
import { partsOf } from '../../tools/kit/parts.ts';
import { openShelf } from '../../tools/kit/shelf.ts';
import { PROMPTED } from '../../tools/kit/things.ts';
import { ROOT } from '../book.ts';

/** The kit is what a teacher prints. It is compiled from the story and its facts, so that it cannot be older than they are. */
const shelf = openShelf(ROOT);
const parts = partsOf(shelf);
const bodyOf = (id: string) => parts.find((part) => part.id === id)?.body ?? '';
const rounds = shelf.book.scenarios.find(({ id }) => id === 'night')?.rounds ?? [];

/** The sheets by their ids: a brief's is round and side, an order sheet's has `-order` behind it. */
const sheets = new Map(bodyOf('ballots').split('<section class="sheet').slice(1).map((html) => [/id="([^"]*)"/.exec(html)?.[1] ?? '', html]));
const sheet = (id: string) => sheets.get(id) ?? '';
/** The text of each option of a sheet, in the order printed. */
const printed = (html: string) => [...html.matchAll(/<span class="what">(.*?)<\/span>/g)].map(([, text = '']) => text);

interface Asked {
  readonly id: string;
  readonly kind: string;
  readonly options: readonly { readonly text: string; readonly historical: boolean; readonly words: readonly string[] }[];
  readonly brief: readonly string[];
  readonly reply: readonly string[];
}

/** Everything that is asked in the night as it was, told anew by the core. */
const asked: readonly Asked[] = ((): Asked[] => {
  const { book } = shelf;
  let run = start(book, { scenario: 'night', seed: 7, temper: 'as-it-was', sides: SIDES });
  const all: Asked[] = [];
  while (!run.over) {
    const side = SIDES.find((one) => run.asks[one] !== null) ?? 'bolsheviks';
    const ask = run.asks[side];
    const round = rounds[run.round] ?? '';
    const taken = ask?.options.find(({ historical, locked }) => historical && locked === undefined);
    if (ask === null || taken === undefined) throw new Error(`${round} ${side}: nothing that was done is open`);
    const next = step(book, run, { type: 'decide', side, option: taken.id, by: 'person' });
    all.push({
      id: `${round}-${side}`,
      kind: ask.kind,
      options: ask.options.map((one) => ({ text: one.text, historical: one.historical, words: [one.for?.words ?? '', one.against?.words ?? ''].filter((words) => words !== '') })),
      brief: run.beats.filter((beat) => beat.round === round && beat.part === 'brief' && beat.reaches.includes(side)).map(({ text }) => text),
      reply: next.beats.slice(run.beats.length).filter(({ part }) => part === 'reply').map(({ text }) => text),
    });
    run = next;
  }
  return all;
})();

describe('ballots and order sheets', () => {
  it('have every order and every sealed answer of the night as it was, with the words for and against', () => {
    expect(asked.map(({ kind }) => kind).filter((kind) => kind === 'order')).toHaveLength(rounds.length * SIDES.length);
    const missing = asked.flatMap(({ id, options }) => options.flatMap(({ text, words }) => [text, ...words]).filter((text) => !sheet(`${id}-order`).includes(inline(text))).map((text) => `${id}: ${text}`));
    expect(missing).toEqual([]);
  });

  it('have each side’s brief, line by line, on a sheet of that side’s alone', () => {
    const missing = asked.flatMap(({ id, brief }) => brief.filter((text) => !sheet(id).includes(inline(text))).map((text) => `${id}: ${text}`));
    expect(missing).toEqual([]);
    const sideOf = (id: string) => id.split('-')[1];
    const elsewhere = asked.flatMap(({ id, brief }) => [...sheets].filter(([other, html]) => sideOf(other) !== sideOf(id) && brief.some((text) => html.includes(`>${inline(text)}<`))).map(([other]) => `${id} in ${other}`));
    expect(elsewhere).toEqual([]);
  });

  it('offer for each order and each sealed answer a line for votes, and for the whole sheet one for the host', () => {
    for (const { id } of asked) {
      const html = sheet(`${id}-order`);
      expect(html.match(/class="tally"/g), id).toHaveLength(printed(html).length);
      expect(html, id).toContain('We order:');
      expect(html, id).toContain('We seal:');
    }
  });

  it('do not tell which option was really taken: nothing is set apart, and no reply to it is printed', () => {
    const marks = new Set(asked.flatMap(({ id }) => [...sheet(`${id}-order`).matchAll(/<li[^>]*>\s*<p[^>]*><span[^>]*>.<\/span> <span[^>]*>/g)].map(([html]) => html.replace(/>[A-Z0-9]</, '><'))));
    expect([...marks]).toHaveLength(1);
    const replies = asked.filter(({ kind }) => kind === 'order').flatMap(({ id, reply }) => reply.slice(0, 1).filter((text) => bodyOf('ballots').includes(inline(text))).map((text) => `${id}: ${text}`));
    expect(replies).toEqual([]);
  });

  it('do not tell it by the order either: what was done stands now here, now there, and in no place on more than half of the sheets', () => {
    const orders = asked.filter(({ kind }) => kind === 'order');
    const places = orders.map(({ id, options }) => printed(sheet(`${id}-order`)).indexOf(inline(options.find(({ historical }) => historical)?.text ?? '')));
    expect(new Set(places).size).toBeGreaterThanOrEqual(3);
    for (const place of new Set(places)) expect(places.filter((one) => one === place).length).toBeLessThanOrEqual(orders.length / 2);
  });
});

describe('the source packet', () => {
  it('has every document of the codex with its words, its source, the codex’s questions and two or three of its own', () => {
    expect(Object.keys(shelf.questions).toSorted()).toEqual(shelf.documents.map(({ id }) => id).toSorted());
    for (const { id, quote, source, questions } of shelf.documents) {
      const html = bodyOf('documents').split(`id="document-${id}"`)[1]?.split('</article>')[0] ?? '';
      const own = Object.values(shelf.questions[id] ?? {});
      expect(own.length, id).toBeGreaterThanOrEqual(2);
      for (const text of [quote, shelf.sources.get(source)?.short ?? 'no source', ...questions, ...own]) expect(html, id).toContain(escape(text));
    }
  });

  it('keeps what came later apart from what could be known', () => {
    const [before = ''] = bodyOf('documents').split('What came of them');
    for (const { id, later } of shelf.documents) if (later !== null) expect(before, id).not.toContain(inline(later));
  });
});

describe('role cards', () => {
  const folder = path.join(ROOT, 'assets', 'class', 'roles');
  const written = ((): { id: string; name: string; secret: string }[] => {
    try {
      return readdirSync(folder).filter((file) => file.endsWith('.json')).flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { id: string; name: string; secret: string }[]);
    } catch {
      return [];
    }
  })();

  it('are all there, each secret once and behind the fold', () => {
    const html = bodyOf('roles');
    expect(html.match(/<article class="card"/g) ?? []).toHaveLength(written.length);
    for (const { id, name, secret } of written) {
      const [front = '', back = ''] = (html.split(`id="role-${id}"`)[1]?.split('</article>')[0] ?? '').split('class="back"');
      expect(front, id).toContain(escape(name));
      expect(front, id).not.toContain(inline(secret));
      expect(back, id).toContain(inline(secret));
    }
  });

  it('stand four to a page, each side on pages of its own', () => {
    const html = bodyOf('roles');
    for (const page of html.split('<div class="four">').slice(1)) {
      expect(page.match(/<article/g)?.length).toBeLessThanOrEqual(4);
      expect(new Set([...page.matchAll(/class="bench">([^<]*)</g)].map(([, bench]) => bench)).size).toBe(1);
    }
  });
});

/** The desk's plan of a length, everything else as it comes. */
const deskPlan = (length: Plan['length']): Plan => ({ scenario: 'night', length, sides: SIDES, merged: [], temper: 'as-it-was', undecided: false, open: false });

describe('the plans', () => {
  it('are there for every length the desk offers', () => {
    expect(shelf.plans.map(({ id }) => id)).toEqual(LENGTHS);
  });

  it.each(shelf.plans.map((plan) => [plan.id, plan] as const))('%s add up to the minute, and at least a quarter is debrief', (_, plan) => {
    const steps = plan.lessons.flatMap((lesson) => lesson.steps);
    const sum = (some: typeof steps) => some.reduce((total, { minutes }) => total + minutes, 0);
    expect(sum(steps)).toBe(plan.minutes);
    for (const lesson of plan.lessons) expect(sum([...lesson.steps])).toBe(plan.minutes / plan.lessons.length);
    expect(sum(steps.filter(({ kind }) => kind === 'debrief'))).toBeGreaterThanOrEqual(Math.max(12, plan.minutes / 4));
  });

  it.each(shelf.plans.map((plan) => [plan.id, plan] as const))('%s leave out no round, and leave to the program those that the desk leaves to it', (id, { lessons, program }) => {
    const steps = lessons.flatMap((lesson) => lesson.steps);
    const of = (kind: string) => steps.filter((one) => one.kind === kind).flatMap((one) => one.rounds ?? []);
    expect(steps.flatMap((one) => one.rounds ?? [])).toEqual(rounds);
    expect(of('program')).toEqual(program);
    expect(program.length).toBeLessThanOrEqual(2);
    expect(of('round')).toEqual(rounds.filter((round) => plays(deskPlan(id), round)));
  });

  it.each(shelf.plans.map((plan) => [plan.id, plan] as const))('%s have the minutes that the desk advises', (id, { lessons }) => {
    const steps = lessons.flatMap((lesson) => lesson.steps);
    const sum = (kind: string) => steps.filter((one) => one.kind === kind).reduce((total, { minutes }) => total + minutes, 0);
    const round = PROMPTED.reduce((total, phase) => total + minutesOf(deskPlan(id), phase), 0);
    expect(sum('join')).toBe(minutesOf(deskPlan(id), 'lobby'));
    expect(sum('expect')).toBe(minutesOf(deskPlan(id), 'expect'));
    expect(steps.filter(({ kind }) => kind === 'round').map(({ minutes }) => minutes)).toEqual(steps.filter(({ kind }) => kind === 'round').map(() => round));
    const told = minutesOf(deskPlan(id), 'clock') + minutesOf(deskPlan(id), 'record');
    expect(steps.filter(({ kind, minutes }) => kind === 'program' && minutes !== told)).toEqual([]);
    expect(planned(deskPlan(id), rounds).whole).toBe(steps.reduce((total, { minutes }) => total + minutes, 0));
    expect(sum('debrief')).toBe(minutesOf(deskPlan(id), 'debrief'));
  });

  it('take no more minutes within a step than the step has', () => {
    for (const { id, lessons } of shelf.plans) {
      for (const { how, minutes, kind } of lessons.flatMap((lesson) => lesson.steps)) {
        const figures = [...how.matchAll(/ (\d+)?(½)?(?=[,;.])/g)].map(([, whole, half]) => Number(whole ?? 0) + (half === undefined ? 0 : 0.5)).filter((figure) => figure > 0);
        if ((kind === 'round' || kind === 'debrief') && figures.length > 1) expect(figures.reduce((a, b) => a + b), `${id}: ${how}`).toBe(minutes);
      }
    }
  });
});

describe('the teacher’s words', () => {
  it('have something to ask and something to watch for in each phase of each round, a few sentences and no more', () => {
    expect(Object.keys(shelf.prompts)).toEqual([...rounds]);
    for (const round of rounds) {
      for (const phase of PROMPTED) {
        const { ask = [], watch = [] } = shelf.prompts[round]?.[phase] ?? {};
        for (const some of [ask, watch]) {
          expect(some.length, `${round} ${phase}`).toBeGreaterThanOrEqual(1);
          expect(some.length, `${round} ${phase}`).toBeLessThanOrEqual(3);
        }
      }
    }
  });

  it('are said but once: each prompt belongs to its own round', () => {
    const all = Object.values(shelf.prompts).flatMap((round) => Object.values(round).flatMap(({ ask, watch }) => [...ask, ...watch]));
    expect(all.filter((text, n) => all.indexOf(text) !== n)).toEqual([]);
  });

  it('give away no order and no sealed answer', () => {
    const all = Object.values(shelf.prompts).flatMap((round) => Object.values(round).flatMap(({ ask, watch }) => [...ask, ...watch])).join(' ').toLowerCase();
    expect(asked.flatMap(({ options }) => options.map(({ text }) => text)).filter((text) => all.includes(text.toLowerCase()))).toEqual([]);
  });

  it('ask “Coup or revolution?” with four answers, ten questions on all four readings, and three exit tickets', () => {
    const { expect: first, questions, readings, ticket } = shelf.debrief;
    expect(first.question).toBe('Coup or revolution?');
    expect(first.options.map(({ id }) => id)).toEqual(OPINIONS);
    expect(questions).toHaveLength(10);
    expect(new Set(questions.map(({ reading }) => reading))).toEqual(new Set(Object.keys(readings)));
    expect(ticket).toHaveLength(3);
  });

  it('say on the sheet for courses what was not checked, and name only documents and rounds there are', () => {
    const { notice, questions } = shelf.courses;
    expect(bodyOf('courses').indexOf(escape(notice))).toBeLessThan(bodyOf('courses').indexOf('Edexcel</th>'));
    expect(questions.flatMap((one) => one.documents).filter((id) => !shelf.documents.some((one) => one.id === id))).toEqual([]);
    expect(questions.flatMap((one) => one.rounds).filter((id) => !rounds.includes(id))).toEqual([]);
  });
});

describe('every page of the kit', () => {
  it('is there', () => {
    expect(parts.map(({ id }) => id)).toEqual(['guide', 'sensitive', 'roles', 'ballots', 'documents', 'map', 'vocabulary', 'rubric', 'courses']);
  });

  it.each(parts.map((part) => [part.id, pageOf(ROOT, part)] as const))('%s has no outside address, one heading of the first rank and no rank left out', (_, html) => {
    const named = [...html.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(([, address, file]) => address ?? file ?? '');
    expect(named.filter((to) => !to.startsWith('data:')).slice(0, 3)).toEqual([]);
    expect(/https?:\/\/[^<]{0,60}/.exec(html)?.[0]).toBeUndefined();
    const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, n) => n > 0 && rank > (ranks[n - 1] ?? 0) + 1)).toEqual([]);
    expect(html.includes('<html lang="en-GB">')).toBe(true);
    for (const [tag] of html.matchAll(/<(?:img|svg)[^>]*>/g)) expect(tag).toMatch(/alt=|aria-label=/);
  });

  it('has all the words of the codex in the vocabulary, and every place of The Night on the map, by name', () => {
    for (const { title } of shelf.words) expect(bodyOf('vocabulary')).toContain(`<h2>${escape(title)}</h2>`);
    for (const { name } of shelf.places.filter(({ night, city }) => night && city)) expect(bodyOf('map')).toContain(`<li>${escape(name)} <span lang="ru">`);
  });
});
