import type { GameObjects, Scene } from 'phaser';
import type { Rect } from './camera.ts';
import type { Stationed } from './forces.ts';
import type { Force, MapLabels } from './handle.ts';
import type { Faces, Tone } from './inks.ts';
import { nameStamp } from './lettering.ts';
import type { Point } from './projection.ts';
import { pennantStamp, shipStamp } from './stamps.ts';
import { stamped } from './textures.ts';

export interface Mustering {
  readonly forces: readonly Stationed[];
  readonly labels: MapLabels;
  readonly tone: Tone;
  readonly faces: Faces;
  readonly radius: number;
  readonly ratio: number;
  readonly type: number;
  readonly motion: boolean;
}

/** The forces on the map: pennants at the places where they stand, and the cruiser. */
export interface Tokens {
  show(mustering: Mustering): void;
  /** Every frame: `view` turns plate units to CSS pixels. */
  place(view: (at: Point) => Point): void;
  /** What they cover, in CSS pixels, so that names keep clear of them. */
  boxes(view: (at: Point) => Point): Rect[];
}

interface Token {
  readonly image: GameObjects.Image;
  readonly name: GameObjects.Image;
  /** Where it is now, in plate units: between two posts while it moves. */
  readonly at: { x: number; y: number };
  post: Point;
  beside: boolean;
}

/** The staff stands beside the mark of the place; from there to the middle of the name. CSS pixels. */
const STAFF: Readonly<Record<Force, Point>> = { aurora: { x: -9, y: 8 }, cossacks: { x: -15, y: -13 }, cadets: { x: 19, y: -13 }, pavlovsky: { x: 0, y: 0 } };
const MARCH = 1400;

/** `arrived` is called when a force has come to where it stands. */
export function createTokens(scene: Scene, arrived: () => void): Tokens {
  const tokens = new Map<Force, Token>();
  let ratio = 1;

  function lay(force: Force, { name, at, beside }: Token, view: (at: Point) => Point): { readonly foot: Point; readonly letters: Point } {
    const middle = view(at);
    const staff = beside || force === 'aurora' ? STAFF[force] : { x: 0, y: 0 };
    const foot = { x: middle.x + staff.x, y: middle.y + staff.y };
    return { foot, letters: force === 'aurora' ? { x: foot.x, y: foot.y + 22 } : { x: foot.x + 20 + name.width / ratio / 2, y: foot.y - 21 } };
  }

  return {
    show({ forces, labels, tone, faces, radius, type, motion, ...how }) {
      ({ ratio } = how);
      for (const { force, at, beside, flag, stale } of forces) {
        const token = tokens.get(force) ?? {
          image: scene.add.image(0, 0, '__WHITE').setDepth(22),
          name: scene.add.image(0, 0, '__WHITE').setDepth(24.5),
          at: { ...(at ?? { x: 0, y: 0 }) },
          post: at ?? { x: 0, y: 0 },
          beside,
        };
        tokens.set(force, token);
        token.beside = beside;
        token.image.setTexture(stamped(scene, force === 'aurora' ? shipStamp(radius * 1.1, stale) : pennantStamp(flag, stale), ratio)).setVisible(at !== null);
        token.name.setTexture(stamped(scene, nameStamp({ text: labels.forces[force], second: '', size: 12 * type, tone, faces }), ratio)).setVisible(at !== null);
        if (at === null || (at.x === token.post.x && at.y === token.post.y)) continue;
        token.post = at;
        scene.tweens.killTweensOf(token.at);
        if (motion) scene.tweens.add({ targets: token.at, x: at.x, y: at.y, duration: MARCH, ease: 'Sine.easeInOut', onComplete: arrived });
        else Object.assign(token.at, at);
      }
    },
    place(view) {
      for (const [force, token] of tokens) {
        const { foot, letters } = lay(force, token, view);
        token.image.setPosition(Math.round(foot.x * ratio), Math.round(foot.y * ratio));
        token.name.setPosition(Math.round(letters.x * ratio), Math.round(letters.y * ratio));
      }
    },
    boxes(view) {
      return [...tokens].filter(([, { image }]) => image.visible).flatMap(([force, token]): Rect[] => {
        const { foot, letters } = lay(force, token, view);
        const [width, height] = [token.name.width / ratio - 6, token.name.height / ratio - 3];
        const name = { left: letters.x - width / 2, top: letters.y - height / 2, width, height };
        return [name, force === 'aurora' ? { left: foot.x - 14, top: foot.y - 14, width: 28, height: 28 } : { left: foot.x - 2, top: foot.y - 30, width: 22, height: 32 }];
      });
    },
  };
}
