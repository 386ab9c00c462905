import type { GameObjects, Scene } from 'phaser';
import { HOLDERS } from '../core/sides.ts';
import type { Rect } from './camera.ts';
import { createHand, shrink } from './card.ts';
import type { MapLabels } from './handle.ts';
import { INK } from './inks.ts';
import { FRAME, type Layout, type Screen } from './layout.ts';
import { courierStamp, markStamp } from './stamps.ts';
import { blank, penOf, stamped } from './textures.ts';

/** What stands still on the map: the environs, and the key to the marks. */
export interface Furniture {
  show(screen: Screen, layout: Layout, labels: MapLabels, environs: HTMLImageElement | null, errands: boolean): void;
  /** What it covers. */
  boxes(): readonly Rect[];
}

const DEPTH = 26;

export function createFurniture(scene: Scene): Furniture {
  let parts: GameObjects.GameObject[] = [];
  let covered: Rect[] = [];
  let drawn = '';
  let prints = 0;

  return {
    show(screen, { environs: frame, key, type }, labels, picture, errands) {
      const { ratio } = screen;
      const state = JSON.stringify([ratio, type, screen.faces, frame, key, picture !== null, errands]);
      if (state === drawn) return;
      drawn = state;
      for (const part of parts) part.destroy();
      const around = frame && shrink(frame, -FRAME);
      covered = [around, key].filter((rect) => rect !== null);
      const hand = createHand(scene, screen);
      const set = <T extends GameObjects.GameObject & { setDepth(depth: number): T }>(part: T) => parts.push(part.setDepth(DEPTH).setName('furniture'));
      parts = [];
      if (frame !== null && around !== null) {
        hand.card(around).forEach(set);
        if (picture === null) {
          const words = hand.text(labels.away, { face: 'caption', size: 13 * type, ink: INK, style: 'italic' }, { x: frame.left + 4, y: frame.top + 2 });
          set(words);
        } else {
          const canvas = blank(hand.px(frame.width), hand.px(frame.height));
          penOf(canvas).drawImage(picture, 0, 0, canvas.width, canvas.height);
          const name = `environs ${++prints}`;
          if (prints > 1) scene.textures.remove(`environs ${prints - 1}`);
          scene.textures.addCanvas(name, canvas);
          set(scene.add.image(hand.px(frame.left), hand.px(frame.top), name).setOrigin(0));
        }
      }
      if (key === null) return;
      hand.card(key).forEach(set);
      const rows = [...HOLDERS.map((holder) => [keyStamp(holder), labels.holder[holder]] as const), ...(errands ? [[courierStamp(1, 6), labels.courier] as const] : [])];
      const step = (key.height - 16) / rows.length;
      rows.forEach(([stamp, said], nth) => {
        const middle = key.top + 8 + step * (nth + 0.5);
        set(scene.add.image(hand.px(key.left + 20), hand.px(middle), stamped(scene, stamp, ratio)));
        const words = hand.text(said, { face: 'names', size: 13 * type, ink: INK, style: '700' });
        set(words.setPosition(hand.px(key.left + 34), Math.round(hand.px(middle) - words.height / 2)));
      });
    },
    boxes: () => covered,
  };
}

/** A bare mark, with no kind of place cut into it. */
function keyStamp(holder: (typeof HOLDERS)[number]): ReturnType<typeof markStamp> {
  return markStamp(holder, 'none', 7, 0);
}
