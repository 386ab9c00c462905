import { Client, type Room } from '@colyseus/sdk';
import { inflateSync, strFromU8 } from 'fflate';
import { CLOSED } from '../class/closed.ts';
import type { Hall } from '../class/paper.ts';

/** The hall as it comes, with the server’s clock at that moment (milliseconds). */
export type HallNow = Hall & { readonly now: number };

/** How it stands with the server: looking for it; open; lost, and tried again; ended, with why. */
export type Standing = 'seeking' | 'open' | 'lost' | 'elsewhere' | 'removed' | 'forgotten';

export interface Party<Papers> {
  readonly code: string;
  readonly as: 'student' | 'desk' | 'wall';
  /** The seat’s bearer, the teacher’s key, the projector’s; a student without one is given a seat. */
  readonly bearer: string | null;
  /** The bearer of the seat this device had for somebody else: it does not count while nobody sits there. */
  readonly instead?: string | null;
  seat?(bearer: string): void;
  hall(hall: HallNow): void;
  papers(changed: Partial<Papers>): void;
  stands(standing: Standing): void;
  /** A sentence to be shown: what was refused, and why. `door` when it was refused to come in at all, with the status of HTTP. */
  refused(sentence: string, door: boolean, status?: number): void;
}

/** The hall out of the state that everybody has; null while it has not come. */
export function hallIn(state: unknown): HallNow | null {
  const { phase, round = '', signs = '', timer = '' } = state as { readonly phase?: Hall['phase']; readonly round?: string; readonly signs?: string; readonly timer?: string };
  if (phase === undefined || round === '' || signs === '' || timer === '') return null;
  return { phase, round: JSON.parse(round) as unknown, ...(JSON.parse(signs) as object), ...(JSON.parse(timer) as object) } as HallNow;
}

/** The line to a class: kept up until it is closed. */
export interface Line {
  send(deed: object): void;
  /** Asks for what the wall tells, to be read here; from then on it comes. */
  wall(): void;
  recode(): void;
  forget(): void;
  close(): void;
}

const ENDS: Readonly<Record<number, Standing>> = { [CLOSED.elsewhere]: 'elsewhere', [CLOSED.removed]: 'removed', [CLOSED.forgotten]: 'forgotten' };
/** How long the server may take to say that it is there (milliseconds). */
const PATIENCE = 1500;

/**
 * Comes into a class and stays in it: when the network goes, it comes back to the same seat by its bearer, and what the
 * class has in hand is handed to it anew. Nothing is thrown: what fails is told to the party.
 */
export function connect<Papers>(party: Party<Papers>): Line {
  let room: Room | null = null;
  let bearer = party.bearer;
  let closed = false;
  let tries = 0;
  let opening = false;
  let reads = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let knocking: ReturnType<typeof setTimeout> | undefined;
  /** The server’s clock as it last came, and how far it is ahead of this one. It comes with the timer, and not with every change. */
  let stamp = 0;
  let ahead = 0;

  /** One try at a time: of two, the second would take the seat from the first. */
  async function open(): Promise<void> {
    clearTimeout(timer);
    if (closed || opening) return;
    opening = true;
    await come();
    opening = false;
  }

  async function come(): Promise<void> {
    let response: Response;
    try {
      response = await fetch('/api/join', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ as: party.as, code: party.code, ...(bearer !== null ? { bearer } : party.instead == null ? {} : { instead: party.instead }) }), signal: patience() });
    } catch {
      again();
      return;
    }
    if (!response.ok) {
      if (response.status === 429 || response.status >= 500) again();
      else turnedAway(await sentenceOf(response), response.status);
      return;
    }
    try {
      room = await new Client(location.origin).consumeSeatReservation((await response.json()) as Parameters<Client['consumeSeatReservation']>[0]);
    } catch (error) {
      const code = (error as { code?: number }).code ?? 0;
      if ([403, 404, 409].includes(code) && error instanceof Error) turnedAway(error.message, code);
      else again();
      return;
    }
    if (closed) void room.leave();
    else listen(room);
  }

  function listen(opened: Room): void {
    opened.reconnection.enabled = false;
    opened.onMessage('seat', ({ bearer: minted }: { readonly bearer: string }) => {
      bearer = minted;
      party.seat?.(minted);
    });
    opened.onMessage('pong', () => clearTimeout(knocking));
    opened.onMessage('papers', (papers: string | Uint8Array) => party.papers(JSON.parse(typeof papers === 'string' ? papers : strFromU8(inflateSync(new Uint8Array(papers)))) as Partial<Papers>));
    opened.onMessage('refused', ({ sentence }: { readonly sentence: string }) => party.refused(sentence, false));
    opened.onStateChange((state: unknown) => {
      const now = hallIn(state);
      if (now === null) return;
      if (now.now !== stamp) ahead = now.now - Date.now();
      stamp = now.now;
      party.hall({ ...now, now: Date.now() + ahead });
    });
    opened.onLeave((code) => {
      if (room !== opened) return;
      room = null;
      const end = ENDS[code];
      if (end === undefined) {
        again();
        return;
      }
      closed = true;
      party.stands(end);
    });
    if (reads) opened.send('wall', {});
    tries = 0;
    party.stands('open');
  }

  /** Again soon, and not all at once: a whole class may have lost the server. */
  function again(): void {
    if (closed) return;
    party.stands(tries === 0 && bearer === null ? 'seeking' : 'lost');
    tries++;
    timer = setTimeout(() => void open(), 300 + Math.random() * Math.min(1200, 300 * tries));
  }

  function turnedAway(sentence: string, status: number): void {
    if (closed) return;
    closed = true;
    party.refused(sentence, true, status);
  }

  /** Asks whether the server is there: a line may be dead and not know it. One that does not answer is given up, and another opened. */
  function knock(): void {
    const asked = room;
    if (asked === null) {
      void open();
      return;
    }
    clearTimeout(knocking);
    knocking = setTimeout(() => {
      if (room !== asked) return;
      room = null;
      void asked.leave(false);
      party.stands('lost');
      void open();
    }, PATIENCE);
    asked.send('ping', {});
  }

  const wake = (): void => {
    if (!closed && document.visibilityState === 'visible') knock();
  };
  const WAKES = [[globalThis, 'online'], [globalThis, 'pageshow'], [document, 'visibilitychange']] as const;
  for (const [target, event] of WAKES) target.addEventListener(event, wake);
  party.stands('seeking');
  void open();
  return {
    send(deed) {
      room?.send('do', deed);
      knock();
    },
    wall() {
      reads = true;
      room?.send('wall', {});
    },
    recode: () => room?.send('recode', {}),
    forget: () => room?.send('forget', {}),
    close() {
      closed = true;
      clearTimeout(timer);
      clearTimeout(knocking);
      for (const [target, event] of WAKES) target.removeEventListener(event, wake);
      void room?.leave();
    },
  };
}

/** Gives up a request that a dead network leaves unanswered. (Older browsers have no `AbortSignal.timeout`.) */
function patience(): AbortSignal {
  const giving = new AbortController();
  setTimeout(() => giving.abort(), 5000);
  return giving.signal;
}

async function sentenceOf(response: Response): Promise<string> {
  const { sentence = '' } = (await response.json().catch(() => ({}))) as { readonly sentence?: string };
  return sentence;
}
