import type { StudentPapers } from '../class/paper.ts';
import type { HallNow, Standing } from '../room/connect.ts';

/** What the page knows. Nothing of it is kept but on the server. */
export interface State {
  /** The class this page is in, or comes into; null at the door. */
  readonly code: string | null;
  readonly standing: Standing;
  readonly hall: HallNow | null;
  /** How far the server’s clock is before this device’s (milliseconds). */
  readonly ahead: number;
  readonly papers: Partial<StudentPapers>;
  /** A sentence to be shown: what was refused, and why. */
  readonly refusal: string | null;
  /** Why one stands at the door again. */
  readonly door: string | null;
}

export type News =
  | { readonly type: 'enter'; readonly code: string }
  | { readonly type: 'hall'; readonly hall: HallNow; readonly now: number }
  | { readonly type: 'papers'; readonly changed: Partial<StudentPapers> }
  | { readonly type: 'stands'; readonly standing: Standing }
  | { readonly type: 'refused'; readonly sentence: string }
  | { readonly type: 'door'; readonly sentence: string | null }
  | { readonly type: 'read' };

export const AT_THE_DOOR: State = { code: null, standing: 'seeking', hall: null, ahead: 0, papers: {}, refusal: null, door: null };

/** The page after a piece of news. */
export function heard(state: State, news: News): State {
  switch (news.type) {
    case 'enter':
      return { ...AT_THE_DOOR, code: news.code };
    case 'hall':
      return { ...state, hall: news.hall, ahead: news.hall.now - news.now };
    case 'papers':
      return { ...state, papers: { ...state.papers, ...news.changed } };
    case 'stands':
      return { ...state, standing: news.standing };
    case 'refused':
      return { ...state, refusal: news.sentence };
    case 'door':
      return { ...AT_THE_DOOR, door: news.sentence };
    case 'read':
      return { ...state, refusal: null };
  }
}

/** Minutes left by the advice of time, upwards; null when none is given, or it is paused. */
export function minutesLeft({ hall, ahead }: Pick<State, 'hall' | 'ahead'>, now: number): number | null {
  const timer = hall?.timer ?? null;
  if (timer === null || 'left' in timer) return null;
  return Math.max(0, Math.ceil((timer.ends - now - ahead) / 60_000));
}
