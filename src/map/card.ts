import type { GameObjects, Scene } from 'phaser';
import type { Rect } from './camera.ts';
import { CARD, INK, type Faces } from './inks.ts';
import type { Screen } from './layout.ts';

export interface Look {
  readonly face: keyof Faces;
  /** CSS pixels. */
  readonly size: number;
  readonly ink: string;
  readonly style?: string;
  /** Width to wrap at, CSS pixels. */
  readonly wrap?: number;
}

/** Sets type and draws cards at the device's own pixels; places and sizes are in CSS pixels. */
export interface Hand {
  text(words: string, look: Look, at?: { readonly x: number; readonly y: number }): GameObjects.Text;
  bar(rect: Rect, fill: string, alpha?: number): GameObjects.Rectangle;
  /** A card of paper with a double rule and the shade it throws. */
  card(rect: Rect): GameObjects.Rectangle[];
  px(size: number): number;
}

export function createHand(scene: Scene, { ratio, faces }: Screen): Hand {
  const px = (size: number) => Math.round(size * ratio);
  const bar = ({ left, top, width, height }: Rect, fill: string, alpha = 1) =>
    scene.add.rectangle(px(left), px(top), px(left + width) - px(left), px(top + height) - px(top), ink(fill), alpha).setOrigin(0);
  return {
    px,
    bar,
    text: (words, { face, size, ink: color, style = '', wrap }, { x, y } = { x: 0, y: 0 }) =>
      scene.add.text(px(x), px(y), words, {
        fontFamily: faces[face],
        fontSize: `${px(size)}px`,
        fontStyle: style,
        color,
        lineSpacing: px(size * 0.12),
        ...(wrap === undefined ? {} : { wordWrap: { width: px(wrap) } }),
      }),
    card: (rect) => [
      bar({ ...rect, left: rect.left + 5, top: rect.top + 6 }, '#0E1418', 0.45),
      bar(rect, INK),
      bar(shrink(rect, 2), CARD),
      bar(shrink(rect, 5), INK),
      bar(shrink(rect, 6), CARD),
    ],
  };
}

/** "#B3261E" as the number Phaser wants. */
export function ink(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

/** A rectangle with so much taken from every side. */
export function shrink({ left, top, width, height }: Rect, by: number): Rect {
  return { left: left + by, top: top + by, width: width - by * 2, height: height - by * 2 };
}
