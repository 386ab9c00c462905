import { hash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { Room, ServerError, type Client } from '@colyseus/core';
import { schema, t } from '@colyseus/schema';
import * as v from 'valibot';
import type { Book } from '../core/book.ts';
import { Refusal } from '../core/step.ts';
import type { Props } from '../class/ballot.ts';
import type { Sitting } from '../class/classroom.ts';
import { handOn, recode, seatNew, studentDoes, takeUp, teacherDoes } from '../class/deed.ts';
import { CLOSED } from '../class/closed.ts';
import { studentPapers } from '../class/hand.ts';
import { hallOf, type Hall } from '../class/paper.ts';
import type { Seat } from '../class/seat.ts';
import { deskPapers, wallPapers, wallTold } from '../class/wall.ts';
import { studentDeed, teacherDeed } from '../class/wire.ts';
import { freeCode } from './code.ts';
import { hashOf, mintBearer, mintId, mintLot } from './secret.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { Superseded, type Store } from './store.ts';

/** What every class of a process shares. */
export interface House {
  readonly book: Book;
  readonly props: Props;
  readonly store: Store;
}

/** Whom a connection belongs to. */
type Who = { readonly as: 'desk' } | { readonly as: 'wall' } | { readonly as: 'student'; readonly seat: string };

/** The only state that goes to everybody: the hall, in pieces of JSON that change together. All else is handed to one connection at a time. */
const Public = schema({ phase: t.string(), round: t.string(), signs: t.string(), timer: t.string() }, 'Public');

/** Patches go out this long after a change, together (milliseconds). */
const TOGETHER = 30;
/** Messages longer than this are compressed (characters). */
const LONG = 400;

/** The room of one class. Opened from its snapshot, always: at first, after a restart, in another process. */
export function roomOf({ book, props, store }: House): new () => Room {
  return class ClassroomRoom extends Room {
    /** Forty-five students, newcomers who have reserved, whoever comes back, desks and projectors: `door.ts` keeps the sum below it. */
    override maxClients = 300;
    override maxMessagesPerSecond = 20;
    override seatReservationTimeout = 15;
    override patchRate = null;
    override state = new Public();
    #sitting!: Sitting;
    #whose = new Map<Client, Who>();
    /** What each connection has in hand: the marks of its papers, by their names. */
    #sent = new Map<Client, Map<string, string>>();
    #timer: Hall['timer'] | undefined;
    #soon: NodeJS.Timeout | undefined;
    #ending: NodeJS.Timeout | undefined;
    #over = false;
    /** Students who read on their own page what the wall tells. */
    #readers = new WeakSet<Client>();
    #saving: Promise<void> = Promise.resolve();

    override async onCreate({ id }: { readonly id: string }): Promise<void> {
      this.roomId = id;
      await this.setPrivate(true);
      const text = await store.load(id);
      if (text === null) throw new ServerError(404, 'There is no class with this code.');
      this.#sitting = readSnapshot(book, text);
      this.#ending = setTimeout(() => this.#end(), this.#sitting.room.until - Date.now());
      this.#spread();
      this.onMessage('do', (client, message: unknown) => this.#hear(client, message));
      this.onMessage('wall', (client) => {
        this.#readers.add(client);
        this.#hand(client);
      });
      this.onMessage('ping', (client) => client.send('pong', {}));
      this.onMessage('recode', (client) => void this.#recode(client).catch(() => client.send('refused', { sentence: 'No new code could be had just now.' })));
      this.onMessage('forget', (client) => this.#forget(client));
      this.onMessage('*', (client) => client.leave(CLOSED.unruly));
    }

    override async onJoin(client: Client, options: { readonly as: 'student' | 'desk' | 'wall'; readonly bearer?: string; readonly instead?: string }): Promise<void> {
      const who = options.as === 'student' ? await this.#sit(client, options.bearer, options.instead) : this.#admit(options.as, options.bearer);
      if (who.as === 'student') for (const [other, one] of this.#whose) if (one.as === 'student' && one.seat === who.seat) other.leave(CLOSED.elsewhere);
      this.#whose.set(client, who);
      this.#sent.set(client, new Map());
      this.#hand(client);
      // Whoever comes late needs the server’s clock as it is now, to know what is left of the time.
      if (this.#sitting.room.timer !== null) this.#timer = undefined;
      this.#announce();
    }

    override onLeave(client: Client): void {
      this.#whose.delete(client);
      this.#sent.delete(client);
      this.#announce();
    }

    override async onDispose(): Promise<void> {
      clearTimeout(this.#soon);
      clearTimeout(this.#ending);
      await this.#saving;
    }

    /** Whoever is turned away is told so; a fault of ours is ours to log, without whose it was or what they came with, and the class goes on. */
    override onUncaughtException(error: Error): void {
      if (!(error.cause instanceof ServerError)) console.error(error.stack, error.cause instanceof Error ? error.cause.stack : '');
    }

    #admit(as: 'desk' | 'wall', bearer = ''): Who {
      const { key, wall } = this.#sitting.room;
      if (hashOf(bearer) !== (as === 'desk' ? key : wall)) throw new ServerError(403, 'This is not the key of this class.');
      return { as };
    }

    /** The seat a bearer belongs to; a new one for who has none. */
    async #sit(client: Client, bearer: string | undefined, instead: string | undefined): Promise<Who> {
      const before = this.#sitting.room.seats.find(({ hash }) => instead !== undefined && hash === hashOf(instead));
      const room = before === undefined ? this.#sitting.room : handOn(this.#sitting.room, before.id);
      if (bearer !== undefined) {
        const seat = room.seats.find(({ hash }) => hash === hashOf(bearer));
        if (seat === undefined) throw new ServerError(403, 'This seat has been given up.');
        if (seat.handed === true) this.#sitting = { ...this.#sitting, room: takeUp(room, seat.id) };
        return { as: 'student', seat: seat.id };
      }
      const minted = mintBearer();
      const id = mintId();
      try {
        this.#sitting = { ...this.#sitting, room: seatNew(props, room, { id, hash: hashOf(minted), lot: mintLot() }) };
      } catch (error) {
        throw new ServerError(409, error instanceof Refusal ? error.message : 'No seat could be found.');
      }
      await this.#save();
      client.send('seat', { bearer: minted });
      return { as: 'student', seat: id };
    }

    #hear(client: Client, message: unknown): void {
      const who = this.#whose.get(client);
      if (who === undefined || who.as === 'wall') return client.leave(CLOSED.unruly);
      try {
        this.#sitting = who.as === 'desk' ? this.#teacher(message) : this.#student(who.seat, message);
      } catch (error) {
        if (!(error instanceof Refusal)) console.error(error);
        client.send('refused', { sentence: error instanceof Refusal ? error.message : 'That could not be done; nothing has changed.' });
        return;
      }
      void this.#save();
      this.#announce();
    }

    #teacher(message: unknown): Sitting {
      const { success, output } = v.safeParse(teacherDeed, message);
      if (!success) throw new Refusal('The server does not understand this: is the page of another version?');
      return teacherDoes(book, props, this.#sitting, output, Date.now());
    }

    #student(id: string, message: unknown): Sitting {
      const seat = this.#seat(id);
      const { success, output } = v.safeParse(studentDeed, message);
      if (!success || seat === undefined) throw new Refusal('The server does not understand this: load the page again.');
      return studentDoes(book, props, this.#sitting, seat, output);
    }

    #seat(id: string): Seat | undefined {
      return this.#sitting.room.seats.find((seat) => seat.id === id);
    }

    /** A new code for the class, as long as the old; seats, desk and projector stay. */
    async #recode(client: Client): Promise<void> {
      if (this.#whose.get(client)?.as !== 'desk') {
        client.leave(CLOSED.unruly);
        return;
      }
      const { id, until } = this.#sitting.room;
      const code = await freeCode(store, id.length);
      await store.lead(code, id, until);
      this.#sitting = { ...this.#sitting, room: recode(this.#sitting.room, code) };
      await this.#save();
      this.#announce();
    }

    #forget(client: Client): void {
      if (this.#whose.get(client)?.as === 'desk') this.#end();
      else client.leave(CLOSED.unruly);
    }

    /** Forgotten, at the teacher’s word or when its time is over: nothing of it is kept, and nothing written again. */
    #end(): void {
      this.#over = true;
      void this.#then(() => store.remove(this.roomId)).then(() => this.disconnect(CLOSED.forgotten));
    }

    /** Written through, in order: a vote that was answered is kept even when the process is killed. */
    #save(): Promise<void> {
      if (this.#over) return this.#saving;
      const room = { ...this.#sitting.room, revision: this.#sitting.room.revision + 1 };
      this.#sitting = { ...this.#sitting, room };
      const text = writeSnapshot(this.#sitting);
      return this.#then(() => store.save(room.id, text, room.until, room.revision));
    }

    /** Does what has to do with the store after what was asked of it before. Never rejects. */
    #then(work: () => Promise<void>): Promise<void> {
      this.#saving = this.#saving.then(work).catch((error: unknown) => {
        console.error('a class could not be kept:', error instanceof Error ? error.message : error);
        if (error instanceof Superseded) void this.disconnect();
      });
      return this.#saving;
    }

    #announce(): void {
      this.#soon ??= setTimeout(() => void this.#tell().catch(console.error), TOGETHER);
    }

    async #tell(): Promise<void> {
      await this.#saving;
      this.#soon = undefined;
      // Papers first: when the hall says that a phase has begun, everybody has what it needs in hand.
      for (const [client, who] of this.#whose) {
        try {
          if (who.as === 'student' && this.#seat(who.seat) === undefined) client.leave(CLOSED.removed);
          else this.#hand(client);
        } catch (error) {
          console.error(error); // one page’s fault keeps nobody else waiting
        }
      }
      this.#spread();
      this.broadcastPatch();
    }

    /** The hall: only what has changed of it is sent. With the timer goes the server’s clock. */
    #spread(): void {
      const { phase, round, timer, ...signs } = hallOf(book, this.#sitting);
      this.state.phase = phase;
      this.state.round = JSON.stringify(round);
      this.state.signs = JSON.stringify(signs);
      if (timer === this.#timer) return;
      this.#timer = timer;
      this.state.timer = JSON.stringify({ timer, now: Date.now() });
    }

    /** Hands a connection those of its papers that have changed. */
    #hand(client: Client): void {
      const sent = this.#sent.get(client);
      if (sent === undefined) return;
      const changed: Record<string, unknown> = {};
      for (const [name, paper] of Object.entries(this.#papers(client))) {
        const text = JSON.stringify(paper);
        const mark = hash('sha1', text, 'base64');
        if (sent.get(name) === mark) continue;
        sent.set(name, mark);
        changed[name] = paper;
      }
      const text = JSON.stringify(changed);
      if (text !== '{}') client.send('papers', text.length > LONG ? deflateRawSync(text) : text);
    }

    #papers(client: Client): object {
      const who = this.#whose.get(client);
      if (who?.as === 'desk') return { ...deskPapers(book, props, this.#sitting), here: this.#here() };
      if (who?.as === 'wall') return wallPapers(book, props, this.#sitting);
      const seat = who === undefined ? undefined : this.#seat(who.seat);
      if (seat === undefined) return {};
      const papers = studentPapers(book, props, this.#sitting, seat);
      return this.#readers.has(client) && seat.approved ? { ...papers, wall: wallTold(book, this.#sitting) } : papers;
    }

    /** The seats whose pages are connected. */
    #here(): string[] {
      return [...this.#whose.values()].flatMap((who) => (who.as === 'student' ? [who.seat] : []));
    }
  };
}
