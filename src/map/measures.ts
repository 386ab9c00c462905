import { isHall, type Screen } from './layout.ts';
import { PORTRAIT } from './portraits.ts';

/** How large the type of the dialogue is, and what it may take of the view. CSS pixels. */
export interface Measures {
  readonly pad: number;
  /** The body type: the largest, which is used when all fits, and the least. */
  readonly most: number;
  readonly least: number;
  /** The type of names, hours and numbers beside a body of that size. */
  readonly small: (size: number) => number;
  /** The share of the view's height the card may take. */
  readonly share: number;
  /** The face's width. */
  readonly face: number;
}

/** Lines longer than this many sizes of type are hard to follow. */
const MEASURE = 44;
/**
 * A hall reads this at eight metres. A picture 1600 pixels wide is thrown some three metres wide: letters of 32 pixels
 * are 60 mm there, as large to the eye as the 12 points of a book at arm's length, and a little more.
 */
const HALL = { least: 1 / 50, most: 1 / 44 } as const;

/** In a hall the size goes with the width of the picture; on a phone it is the size of the page. */
export function measure(screen: Screen, choosing: boolean): Measures {
  const { width, height, type } = screen;
  if (isHall(screen)) {
    const [least, most] = [width * HALL.least, width * HALL.most];
    return { pad: 24, least: Math.ceil(least), most: Math.ceil(most * Math.min(type, 1.25)), small: (size) => size * 0.72, share: choosing ? 0.9 : 0.5, face: Math.round(height * 0.21) };
  }
  return { pad: 14, most: Math.round(18 * type), least: 14, small: (size) => Math.max(12, size * 0.66), share: choosing ? 0.84 : 0.5, face: Math.min(90, width * 0.22) };
}

/** How far the text stands in from the sides, so that its lines do not grow too long. */
export function inset({ width }: Screen, size: number): number {
  return Math.max(0, Math.round((width - size * MEASURE) / 2));
}

/** The face's height. */
export function tall({ face }: Measures): number {
  return (face * PORTRAIT.height) / PORTRAIT.width;
}
