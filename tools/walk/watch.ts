import { readChoiceMarks, readLineMarks, type LineMarks } from '../../src/core/marks.ts';
import { SIDES, type Side } from '../../src/core/sides.ts';
import type { Code } from './code.ts';
import type { Machine } from './machine.ts';
import type { Night, Offer } from './night.ts';
import type { Rule } from './rules.ts';
import { VOID, wordsOf } from './values.ts';

/** What is wrong, where in the compiled story, and the decisions that led there. */
export interface Finding {
  readonly what: string;
  readonly at: number;
  readonly trail: readonly string[];
}

/** What a line claims, made ready to be held against the machine: what the globals must be, and its marks. */
interface Claim {
  readonly says: readonly { readonly name: string; readonly global: number; readonly value: string | boolean | undefined }[];
  readonly marks: LineMarks;
}

/** Looks on while a night is told: contradictions, events, the clock, the rules of the world, and what each side may choose. */
export class Watch {
  readonly findings = new Map<string, Finding>();
  /** The endings come to, by name. */
  readonly endings = new Set<string>();
  /** Whether each option has been seen open, and locked. */
  readonly locks = new Map<string, { open: boolean; locked: boolean }>();
  private readonly claims: readonly (Claim | undefined)[];
  private readonly happened: string[] = [];
  /** Events that more than one telling could tell: only these need be remembered. */
  private readonly again: ReadonlyMap<string, number>;
  private readonly held: readonly (Rule & { readonly global: number })[];
  private readonly lines: readonly number[];
  /** The options of each decision that can be locked, by its stitch. */
  private readonly lockable = new Map<string, Set<string>>();
  private readonly ending: number;
  private before: number[];
  private clock = -Infinity;
  private readonly machine: Machine;
  private readonly night: Night;

  constructor(machine: Machine, night: Night, rules: readonly Rule[]) {
    this.machine = machine;
    this.night = night;
    const claims: Claim[] = [];
    for (const [at, tags] of machine.code.lines) claims[at] = this.claim(readLineMarks(tags));
    this.claims = claims;
    this.again = repeatable(machine.code, claims);
    this.held = rules.map((rule) => ({ ...rule, global: machine.memory.globalNamed(rule.name) }));
    this.lines = SIDES.map((side) => machine.memory.globalNamed(`lines_${side}`));
    for (const { source, tags } of machine.code.options) {
      const { id, locked } = readChoiceMarks(tags);
      if (locked !== undefined) this.lockable.set(stitchOf(source), (this.lockable.get(stitchOf(source)) ?? new Set()).add(id));
    }
    this.ending = machine.memory.globalNamed('ending');
    this.before = this.held.map(({ global }) => this.number(global));
    machine.told = (line) => this.line(line);
    night.told = () => this.telling();
    night.asked = (side, offers) => this.ask(side, offers);
  }

  mark(): { readonly happened: number; readonly clock: number; readonly before: readonly number[] } {
    return { happened: this.happened.length, clock: this.clock, before: this.before.slice() };
  }

  undo({ happened, clock, before }: ReturnType<Watch['mark']>): void {
    this.happened.length = happened;
    this.clock = clock;
    this.before = [...before];
  }

  /** The globals that are read when a line is told, to hold it against the world. */
  readsAt(line: number): readonly number[] {
    const claim = this.claims[line];
    return [...(claim?.says.map(({ global }) => global) ?? []), ...(claim?.marks.reaches?.wires === true ? this.lines : [])];
  }

  /** The events told so far that could be told again, as numbers. */
  told(): number[] {
    return this.happened.flatMap((event) => this.again.get(event) ?? []);
  }

  private claim(marks: LineMarks): Claim {
    const says = marks.rumour ? [] : Object.entries(marks.says ?? {});
    return { marks, says: says.map(([name, value]) => ({ name, value, global: this.machine.memory.globalNamed(name) })) };
  }

  private number(global: number): number {
    const value = this.machine.memory.globals[global];
    return typeof value === 'number' ? value : 0;
  }

  private find(what: string, at: number): void {
    const { trail } = this.night.standing;
    if (trail.length < (this.findings.get(what)?.trail.length ?? Infinity)) this.findings.set(what, { what, at, trail: [...trail] });
  }

  /** A line is told. */
  private line(at: number): void {
    const claim = this.claims[at];
    if (claim === undefined) return;
    const { globals } = this.machine.memory;
    for (const { name, global, value } of claim.says) if (globals[global] !== value) this.find(`a line says ${name}=${String(value)}, and it is ${wordsOf(globals[global] ?? VOID)}`, at);
    const { event, at: hour, reaches } = claim.marks;
    if (event !== undefined) {
      if (this.happened.includes(event)) this.find(`${event} is told twice`, at);
      this.happened.push(event);
    }
    if (hour !== undefined && this.night.part === 'clock') {
      if (hour < this.clock) this.find('the clock runs backwards', at);
      this.clock = hour;
    }
    const heard = reaches === undefined || reaches.all || reaches.sides.length > 0 || (reaches.wires && this.lines.some((global) => globals[global] === true));
    if (!heard) this.find('a line reaches nobody', at);
  }

  /** A knot or an answer has been told to its end. */
  private telling(): void {
    for (const { kind, message, at } of this.machine.complaints) this.find(`ink ${kind}: ${message}`, at);
    if (this.night.part === 'ending') this.endings.add(wordsOf(this.machine.memory.globals[this.ending] ?? VOID));
    this.held.forEach(({ name, least, most, falls, global }, n) => {
      const value = this.number(global);
      if (value < least || value > most) this.find(`${name} is ${value}, out of range`, -1);
      if (!falls && value < (this.before[n] ?? value)) this.find(`${name} falls from ${this.before[n] ?? value} to ${value}`, -1);
      this.before[n] = value;
    });
  }

  private ask(side: Side, offers: readonly Offer[]): void {
    if (offers.filter(({ locked }) => locked === undefined).length < 2) this.find(`${side} has less than two ways open in ${this.night.round}`, -1);
    const ids = offers.map(({ id }) => id);
    const decision = stitchOf(this.machine.choicesIn(side)[0]?.option.source ?? '');
    for (const id of this.lockable.get(decision) ?? []) {
      const times = ids.filter((one) => one === id).length;
      if (times !== 1) this.find(`${decision}: ${id} is ${times === 0 ? 'neither open nor locked' : 'open and locked at once'}`, this.machine.choicesIn(side)[0]?.option.at ?? -1);
    }
    for (const { id, locked } of offers) {
      const key = `${this.night.round} ${side}.${id}`;
      const seen = this.locks.get(key) ?? { open: false, locked: false };
      this.locks.set(key, seen);
      if (locked === undefined) seen.open = true;
      else seen.locked = true;
    }
  }
}

/** `wires_srs.decide` for a choice written there. */
function stitchOf(source: string): string {
  return source.split('.').slice(0, 2).join('.');
}

/** The events told by lines of more than one knot, or of one that several rounds come through. */
function repeatable(code: Code, claims: readonly (Claim | undefined)[]): Map<string, number> {
  const knots = new Map<string, Set<string>>();
  claims.forEach((claim, at) => {
    const event = claim?.marks.event;
    if (event !== undefined) knots.set(event, (knots.get(event) ?? new Set()).add(code.pathOf(at).split('.')[0] ?? ''));
  });
  const calledBy = new Map<string, Set<string>>();
  for (const { op, to, home } of code.steps) {
    const [knot, from] = [op === 'divert' && to >= 0 ? code.pathOf(to) : '', code.rooms[home]?.path ?? ''].map((path) => path.split('.')[0] ?? '');
    if (knot !== undefined && from !== undefined && knot !== '' && knot !== from) calledBy.set(knot, (calledBy.get(knot) ?? new Set()).add(from));
  }
  const shared = (knot: string): boolean => (calledBy.get(knot)?.size ?? 0) > 1;
  return new Map([...knots].filter(([, told]) => told.size > 1 || [...told].some(shared)).map(([event], n) => [event, n]));
}
