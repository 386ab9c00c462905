import type { GameObjects, Scene } from 'phaser';
import type { Beat } from '../core/beat.ts';
import { contains, overlap, type Rect } from './camera.ts';
import { createHand } from './card.ts';
import { personOf, printFace, spoken } from './faces.ts';
import { INK } from './inks.ts';
import type { Screen } from './layout.ts';
import { PORTRAIT } from './portraits.ts';
import type { Point } from './projection.ts';

/** A speaker and the line being spoken, small, at the place where it is spoken. */
export interface Balloon {
  show(beat: Beat | null, screen: Screen, motion: boolean): void;
  /** Chooses its side of the place, clear of the cards; when the camera rests. Answers with what it covers. */
  settle(at: Point | null, free: Rect, cards: readonly Rect[], marks: readonly Point[]): Rect | null;
  /** Every frame. It hides when its place has left the view. */
  place(at: Point | null, free: Rect): void;
  hit(point: Point): boolean;
}

const PAD = 10;
const DEPTH = 70;

export function createBalloon(scene: Scene): Balloon {
  let card: GameObjects.Container | null = null;
  let size = { width: 0, height: 0 };
  let offset: Point = { x: 0, y: 0 };
  let covered: Rect | null = null;
  let ratio = 1;
  let told: number | null = null;

  return {
    show(beat, screen, motion) {
      card?.destroy();
      card = null;
      covered = null;
      const person = beat && personOf(beat);
      if (beat === null || person === null) return;
      ({ ratio } = screen);
      const hand = createHand(scene, screen);
      const talks = screen.width >= 520 && screen.height >= 380;
      const tall = talks ? 92 : 64;
      const wide = (tall * PORTRAIT.width) / PORTRAIT.height;
      const texts: GameObjects.Text[] = [];
      let [width, height] = [wide + PAD * 2, tall + PAD * 2];
      if (talks) {
        const name = hand.text(person.name.toUpperCase(), { face: 'caps', size: 12 * screen.type, ink: INK, style: '500' }, { x: wide + PAD * 2, y: PAD });
        const line = hand.text(spoken(beat), { face: 'body', size: 14 * screen.type, ink: INK, wrap: Math.min(290, screen.width * 0.42) }, { x: wide + PAD * 2, y: PAD + 18 * screen.type });
        texts.push(name, line);
        width += Math.max(name.width, line.width) / ratio + PAD;
        height = Math.max(height, PAD * 2 + 20 * screen.type + line.height / ratio);
      }
      size = { width, height };
      card = scene.add.container(0, 0, [...hand.card({ left: 0, top: 0, width, height }), ...texts]).setDepth(DEPTH).setName('dialogue');
      const fresh = beat.id !== told;
      told = beat.id;
      void printFace(scene, card, hand, beat, { left: PAD, top: PAD, width: wide, height: tall }, motion && fresh);
      if (fresh && motion) scene.tweens.add({ targets: card, alpha: { from: 0, to: 1 }, duration: 180 });
    },
    settle(at, free, cards, marks) {
      if (card === null || at === null) return null;
      const away = 30;
      const { width, height } = size;
      const sides: Point[] = [
        { x: away, y: -height / 2 },
        { x: -away - width, y: -height / 2 },
        { x: -width / 2, y: -away - height },
        { x: -width / 2, y: away },
      ].map(({ x, y }) => ({
        x: Math.min(Math.max(at.x + x, free.left + 8), free.left + free.width - width - 12) - at.x,
        y: Math.min(Math.max(at.y + y, free.top + 8), free.top + free.height - height - 12) - at.y,
      }));
      const rectOf = ({ x, y }: Point): Rect => ({ left: at.x + x, top: at.y + y, width, height });
      const around: Rect = { left: at.x - 22, top: at.y - 22, width: 44, height: 44 };
      const hides = (rect: Rect) => marks.filter((mark) => contains(rect, mark)).length + 10 * [around, ...cards].filter((card) => overlap(rect, card)).length;
      offset = sides.toSorted((a, b) => hides(rectOf(a)) - hides(rectOf(b)))[0] ?? offset;
      covered = rectOf(offset);
      return covered;
    },
    place(at, free) {
      const seen = at !== null && contains(free, at);
      card?.setVisible(seen);
      if (card === null || !seen) return;
      card.setPosition(Math.round((at.x + offset.x) * ratio), Math.round((at.y + offset.y) * ratio));
      covered = { left: at.x + offset.x, top: at.y + offset.y, ...size };
    },
    hit: (point) => card !== null && card.visible && covered !== null && contains(covered, point),
  };
}
