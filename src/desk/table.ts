import type { TeacherDeed } from '../class/deed.ts';
import type { DeskPapers } from '../class/paper.ts';
import type { HallNow } from '../room/connect.ts';

/** What the desk is handed piece by piece. `here`: the seats whose pages are connected. */
export type Papers = DeskPapers & { readonly here: readonly string[] };

/** Everything the desk has before it, once it has come. `skew`: the server’s clock less this one’s (milliseconds). */
export interface Table extends Papers {
  readonly hall: HallNow;
  readonly skew: number;
  readonly send: (deed: TeacherDeed) => void;
  /** Asks the server for a new code. */
  readonly recode: () => void;
}

export function isWhole(papers: Partial<Papers>): papers is Papers {
  return papers.room !== undefined && papers.ballots !== undefined && papers.briefs !== undefined && papers.findings !== undefined && papers.counts !== undefined && papers.here !== undefined;
}
