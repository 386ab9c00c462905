import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { StudentDeed } from '../class/deed.ts';
import type { StudentPapers } from '../class/paper.ts';
import { STUDENT } from '../class/words.ts';
import { connect, type Line } from '../room/connect.ts';
import type { Shelf } from './shelf.ts';
import { AT_THE_DOOR, heard, type News, type State } from './state.ts';

/** The class as the page has it, and what can be done. */
export interface ClassNow {
  readonly state: State;
  readonly enter: (code: string) => void;
  /** A new seat in the same class: somebody else has this device. */
  readonly anew: () => void;
  readonly send: (deed: StudentDeed) => void;
  /** Asks for what the wall tells. */
  readonly wall: () => void;
  /** The refusal has been read. */
  readonly read: () => void;
}

/** Comes into the class this device was in, when it has a seat there, and keeps the line up. */
export function useClass(shelf: Shelf, first: string | null): ClassNow {
  const [state, tell] = useReducer<State, News>(heard, AT_THE_DOOR);
  const line = useRef<Line | null>(null);
  const enter = (code: string, instead: string | null = null): void => {
    line.current?.close();
    tell({ type: 'enter', code });
    history.replaceState(null, '', `#${code}`);
    line.current = join(shelf, code, instead, tell);
  };
  useEffect(() => {
    if (first !== null && shelf.bearer(first) !== null) enter(first);
    return () => line.current?.close();
  }, []);
  return {
    state,
    enter: (code) => enter(code),
    anew() {
      if (state.code === null) return;
      const instead = shelf.bearer(state.code);
      shelf.drop(state.code);
      enter(state.hall?.code ?? state.code, instead);
    },
    send(deed) {
      tell({ type: 'read' });
      line.current?.send(deed);
    },
    read: () => tell({ type: 'read' }),
    wall: () => line.current?.wall(),
  };
}

function join(shelf: Shelf, code: string, instead: string | null, tell: (news: News) => void): Line {
  return connect<StudentPapers>({
    code,
    as: 'student',
    bearer: shelf.bearer(code),
    instead,
    seat: (bearer) => shelf.keep(code, bearer),
    hall: (hall) => tell({ type: 'hall', hall, now: Date.now() }),
    papers: (changed) => tell({ type: 'papers', changed }),
    stands(standing) {
      if (standing === 'removed' || standing === 'forgotten') shelf.drop(code);
      tell({ type: 'stands', standing });
    },
    refused(sentence, door, status) {
      if (!door) { tell({ type: 'refused', sentence }); return; }
      if (instead !== null && shelf.bearer(code) === null) shelf.keep(code, instead);
      const known = shelf.bearer(code) !== null;
      if (status === 403 || status === 404) shelf.drop(code);
      tell({ type: 'door', sentence: known && status === 404 ? STUDENT.forgotten : known && status === 403 ? STUDENT.removed : sentence });
    },
  });
}
