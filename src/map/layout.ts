import { NEAREST, type Rect, type Room } from './camera.ts';
import { ENVIRONS_SHAPE } from './environs.ts';
import type { Faces } from './inks.ts';
import type { Point } from './projection.ts';

/** The host as measured. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel, at most 3. */
  readonly ratio: number;
  /** How much larger than usual the reader has set the type. */
  readonly type: number;
  /** The pointer is a finger. */
  readonly coarse: boolean;
  readonly faces: Faces;
}

/** Where the furniture of the map stands and how large things are, in CSS pixels. */
export interface Layout {
  /** The picture of the environs, without its card; null where there is no room and the places beyond the city are gathered at `corner`. */
  readonly environs: Rect | null;
  readonly corner: Point;
  /** The key to the marks; null where there is no room. */
  readonly key: Rect | null;
  /** The hands for zooming and the credit, which stand above the picture; none where it is low. */
  readonly hands: readonly Rect[];
  /** What the camera may count on: all that the dialogue does not cover. */
  readonly free: Room;
  /** A mark's half width; and that of one on the environs. */
  readonly radius: number;
  readonly printed: number;
  /** Nearer than this, marks are gathered. */
  readonly reach: number;
  /** Names are so much larger than usual. */
  readonly type: number;
}

const MARGIN = 12;
/** Device pixels per plate unit beyond which the plates, printed at three, are seen to be soft. */
const SHARP = 6.6;
/** Narrower than this (CSS pixels) the names on the environs cannot be read. */
const LEGIBLE = 185;
/** What a card's double rule takes of each side. */
export const FRAME = 7;

/** So large, with the dialogue in it, the picture is thrown on a wall: everything is larger. */
export function isHall({ width, height }: Screen): boolean {
  return width >= 900 && height >= 500;
}

/**
 * `covered` is how much of the lower edge the dialogue takes; `dialogue` says whether the scene carries it; `errands`,
 * whether the key must explain the sign of a courier.
 */
export function layOut(screen: Screen, covered: number, dialogue: boolean, errands = false): Layout {
  const { width, height, coarse } = screen;
  const hall = dialogue && isHall(screen);
  const free: Room = { left: 0, top: 0, width, height: height - covered, nearest: Math.min(NEAREST, SHARP / screen.ratio) };
  const roomy = width >= 560 && free.height >= 380;
  const wide = Math.round(Math.min(width * 0.275, (height * 0.31) / ENVIRONS_SHAPE));
  const tall = Math.round(wide * ENVIRONS_SHAPE);
  const upperLeft = { left: MARGIN, top: MARGIN * 2 };
  const lowerRight = (card: Pick<Rect, 'width' | 'height'>) => ({ left: width - card.width - MARGIN, top: free.height - card.height - MARGIN });
  const fits = wide >= LEGIBLE && roomy && free.height > tall + MARGIN * 4;
  // The environs lie below on the right, on open country, or on a wall above on the left; the key lies across from them.
  const around = hall ? upperLeft : lowerRight({ width: wide + FRAME * 2, height: tall + FRAME * 2 });
  const environs = fits ? { left: around.left + FRAME, top: around.top + FRAME, width: wide, height: tall } : null;
  const radius = hall ? 18 : roomy ? 13 : 12;
  const type = hall ? screen.type * 1.4 : screen.type;
  const key = { width: 34 + 76 * type, height: (errands ? 140 : 118) * type };
  return {
    environs,
    key: roomy ? { ...key, ...(hall && fits ? lowerRight(key) : upperLeft) } : null,
    hands: free.height < 300 ? [] : [{ left: width - 52, top: 0, width: 52, height: 152 }, { left: 0, top: 0, width: 190, height: 20 }],
    // Room for a mark that counts all five holders.
    corner: { x: width - radius * 4.6 - MARGIN, y: free.height - radius - MARGIN },
    free,
    radius,
    printed: Math.min(10, Math.max(6, wide / 32)),
    reach: coarse ? 44 : radius * 2 + 2,
    type,
  };
}
