import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { hash } from '../../src/core/temper.ts';
import { layOut } from './code.ts';
import { Hash } from './hash.ts';
import type { Liveness } from './liveness.ts';
import { livenessOf, Seats, type Seating } from './seats.ts';
import { search, type Searched } from './search.ts';
import { Table } from './table.ts';
import type { Ground } from './walker.ts';
import type { Finding } from './watch.ts';

/** How many search at one table. */
const HANDS = 2;

/** What a search of the nights came upon. */
export interface Haul extends Searched {
  readonly findings: readonly Finding[];
  readonly endings: readonly string[];
  /** Each option as it has been seen. */
  readonly locks: readonly (readonly [option: string, seen: { readonly open: boolean; readonly locked: boolean }])[];
  /** What has been read, one for each position. */
  readonly hit: Uint8Array;
}

/** A round of a search that goes by rounds: how many beginnings of it were known, and how many were gone on from in every way. */
export interface Leg {
  readonly round: string;
  readonly known: number;
  readonly gone: number;
}

interface Bounds {
  readonly states: number;
  readonly seconds: number;
}

interface Errand extends Bounds {
  readonly seating: Seating;
  readonly slots: SharedArrayBuffer;
  readonly turn: number;
  /** The trails to begin at, and the round to stop after. */
  readonly from: readonly string[];
  readonly last: number;
}

interface Given {
  readonly story: object;
  readonly scenarios: Ground['scenarios'];
  readonly rules: Ground['rules'];
}

type Part = Haul & { readonly gone: number; readonly reached: readonly string[] };

/** Two threads that search the nights at one table. To be dismissed. */
export class Crew {
  private readonly ground: Pick<Ground, 'scenarios'>;
  private readonly hands: readonly Worker[];

  /** `story`: the compiled story that ships. */
  constructor(story: object, { scenarios, rules }: Omit<Ground, 'code'>) {
    this.ground = { scenarios };
    const given: Given = { story, scenarios, rules };
    this.hands = Array.from({ length: HANDS }, () => new Worker(new URL(import.meta.url), { workerData: given }));
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.terminate()));
  }

  /** Searches the nights of a seating until all is seen or a bound is met; the table has 2^bits slots. */
  async search(seating: Seating, bounds: Bounds & { readonly bits: number }): Promise<Haul> {
    return merge(await this.together(seating, bounds, new Table(bounds.bits), [''], Infinity));
  }

  /** The same by rounds: every beginning of a round that is known, in an order of chance, gone on from to the beginnings of the next, while the round's share of the time lasts. */
  async searchRounds(seating: Seating, bounds: Bounds & { readonly bits: number }): Promise<Haul & { readonly legs: readonly Leg[] }> {
    const table = new Table(bounds.bits);
    const rounds = this.ground.scenarios.find(({ id }) => id === seating.scenario)?.rounds ?? [];
    const until = performance.now() + bounds.seconds * 1000;
    const parts: Part[] = [];
    const legs: Leg[] = [];
    let from: readonly string[] = [''];
    for (const [n, round] of rounds.entries()) {
      const left = rounds.length - n;
      const seconds = (until - performance.now()) / 1000 / left;
      const states = Math.ceil((bounds.states - parts.reduce((sum, part) => sum + part.states, 0)) / left);
      const made = await this.together(seating, { states, seconds }, table, from, n);
      legs.push({ round, known: from.length, gone: made.reduce((sum, { gone }) => sum + gone, 0) });
      parts.push(...made);
      from = made.flatMap(({ reached }) => reached).toSorted((a, b) => hash(a) - hash(b));
    }
    return { ...merge(parts), complete: legs.every(({ known, gone }) => known === gone), legs };
  }

  /** All begin at the one trail there is, and there each may come upon as many states as all; or each at its own share of them. */
  private together(seating: Seating, { states, seconds }: Bounds, { slots }: Table, from: readonly string[], last: number): Promise<Part[]> {
    return Promise.all(this.hands.map((hand, turn) => send(hand, {
      seating, slots: slots.buffer, states: from.length === 1 ? states : Math.ceil(states / HANDS), seconds, turn, last,
      from: from.length === 1 ? from : from.filter((_, n) => n % HANDS === turn),
    })));
  }
}

function send(hand: Worker, errand: Errand): Promise<Part> {
  return new Promise((resolve, reject) => {
    hand.once('error', reject);
    hand.once('message', (part: Part) => {
      hand.off('error', reject);
      resolve(part);
    });
    hand.postMessage(errand);
  });
}

/** One thread's search. */
function searchAlone(ground: Ground, liveness: Liveness, { seating, slots, states, seconds, turn, from, last }: Errand): Part {
  const seats = new Seats(ground, seating, liveness);
  const table = new Table(slots);
  const until = performance.now() + seconds * 1000;
  const total = { states: 0, transitions: 0, complete: true };
  let gone = 0;
  seats.stopAfter(last);
  for (const trail of from) {
    seats.replay(trail);
    const searched = search(seats, table, new Hash(), { states: states - total.states, until }, turn);
    total.states += searched.states;
    total.transitions += searched.transitions;
    total.complete &&= searched.complete;
    if (searched.complete) gone++;
    else break;
  }
  const { machine, watch } = seats.walker;
  return { ...total, gone: from.length === 1 && turn > 0 ? 0 : gone, reached: seats.reached, findings: [...watch.findings.values()], endings: [...watch.endings], locks: [...watch.locks], hit: machine.hit };
}

/** Several searches as one. */
export function merge(hauls: readonly Haul[]): Haul {
  const locks = new Map<string, { open: boolean; locked: boolean }>();
  for (const [option, { open, locked }] of hauls.flatMap((haul) => haul.locks)) {
    const known = locks.get(option);
    locks.set(option, { open: open || known?.open === true, locked: locked || known?.locked === true });
  }
  const sum = (of: (haul: Haul) => number): number => hauls.reduce((n, haul) => n + of(haul), 0);
  return {
    states: sum((haul) => haul.states), transitions: sum((haul) => haul.transitions), complete: hauls.every(({ complete }) => complete),
    findings: [...new Map(hauls.flatMap((haul) => haul.findings).toSorted((a, b) => b.trail.length - a.trail.length).map((one) => [one.what, one])).values()],
    endings: [...new Set(hauls.flatMap((haul) => haul.endings))].toSorted(), locks: [...locks],
    hit: Uint8Array.from(hauls[0]?.hit ?? [], (_, at) => Number(hauls.some((haul) => haul.hit[at] === 1))),
  };
}

if (!isMainThread && parentPort !== null) {
  const { story, ...facts } = workerData as Given;
  const ground = { ...facts, code: layOut(story) };
  const liveness = livenessOf(ground);
  const port = parentPort;
  port.on('message', (errand: Errand) => { port.postMessage(searchAlone(ground, liveness, errand)); });
}
