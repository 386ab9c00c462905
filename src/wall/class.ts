import { useEffect, useState } from 'preact/hooks';
import type { WallPapers } from '../class/paper.ts';
import { connect, type HallNow, type Standing } from '../room/connect.ts';

/** The class as the wall has it. `ahead`: how far the server's clock is ahead of this machine's (milliseconds). */
export interface Shown {
  readonly standing: Standing;
  readonly hall: HallNow | null;
  readonly ahead: number;
  readonly papers: WallPapers | null;
  /** Why the wall was not let in. */
  readonly refused: string | null;
}

/** Comes into a class as its projector and stays in it. */
export function useClass(code: string, key: string): Shown {
  const [shown, setShown] = useState<Shown>({ standing: 'seeking', hall: null, ahead: 0, papers: null, refused: null });
  useEffect(() => {
    let papers: Partial<WallPapers> = {};
    const put = (change: Partial<Shown>) => setShown((now) => ({ ...now, ...change }));
    const line = connect<WallPapers>({
      code,
      as: 'wall',
      bearer: key,
      hall: (hall) => put({ hall, ahead: hall.now - Date.now() }),
      papers(changed) {
        papers = { ...papers, ...changed };
        // The first that come are all of them; later ones are those that have changed.
        put({ papers: papers as WallPapers });
      },
      stands: (standing) => put({ standing }),
      refused: (refused) => put({ refused }),
    });
    return () => line.close();
  }, [code, key]);
  return shown;
}

/** The server's clock, told every so often (milliseconds). */
export function useNow(ahead: number, every: number): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((ticks) => ticks + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return Date.now() + ahead;
}
