import { CARD, INK, LAMP, RED } from './inks.ts';
import { markStamp, type Stamp } from './stamps.ts';

/** The colour of a force's cloth, by whom it serves. */
type Flag = 'soviet' | 'government' | 'aside';
const CLOTH: Readonly<Record<Flag, string>> = { soviet: RED, government: INK, aside: CARD };

/** A force's pennant on its staff; the foot of the staff is where it stands. */
export function pennantStamp(flag: Flag, stale: boolean): Stamp {
  return {
    key: `pennant ${flag} ${stale ? 'stale' : 'known'}`,
    width: 44,
    height: 60,
    draw: (pen) => {
      pen.globalAlpha = stale ? 0.6 : 1;
      const cloth = new Path2D('M1-26H19L14.5-20 19-14H1z');
      pen.strokeStyle = CARD;
      pen.lineJoin = 'round';
      pen.lineWidth = 5;
      pen.stroke(new Path2D('M0 0V-27'));
      pen.stroke(cloth);
      pen.strokeStyle = INK;
      pen.lineWidth = 2.2;
      pen.stroke(new Path2D('M0 0V-27'));
      pen.fillStyle = CLOTH[flag];
      pen.fill(cloth);
      pen.lineWidth = 1.4;
      pen.stroke(cloth);
      pen.beginPath();
      pen.arc(0, 0, 2.6, 0, 7);
      pen.fillStyle = INK;
      pen.fill();
    },
  };
}

/** The cruiser: a red disc with a ship. */
export function shipStamp(radius: number, stale: boolean): Stamp {
  return { ...markStamp('soviet', 'ship', radius, stale ? 1 : 0), key: `ship ${radius} ${stale ? 'stale' : 'known'}` };
}

/** One file of a column that marches. */
export function fileStamp(flag: Flag): Stamp {
  return {
    key: `file ${flag}`,
    width: 12,
    height: 12,
    draw: (pen) => {
      pen.beginPath();
      pen.arc(0, 0, 3, 0, 7);
      pen.fillStyle = CLOTH[flag];
      pen.strokeStyle = flag === 'aside' ? INK : CARD;
      pen.lineWidth = 1.6;
      pen.fill();
      pen.stroke();
    },
  };
}

/** A searchlight's wedge, pointing right from the middle of its left edge. */
export function beamStamp(length: number): Stamp {
  return {
    key: `beam ${length}`,
    width: length,
    height: length / 2,
    draw: (pen) => {
      pen.translate(-length / 2, 0);
      const light = pen.createRadialGradient(0, 0, 0, 0, 0, length);
      light.addColorStop(0, `${LAMP}C8`);
      light.addColorStop(0.5, `${LAMP}70`);
      light.addColorStop(1, `${LAMP}00`);
      pen.fillStyle = light;
      for (const spread of [0.22, 0.13]) {
        pen.beginPath();
        pen.moveTo(0, 0);
        pen.arc(0, 0, length, -spread, spread);
        pen.fill();
      }
    },
  };
}
