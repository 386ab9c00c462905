import type { GameObjects, Scene } from 'phaser';
import type { Rect } from './camera.ts';
import type { Stationed } from './forces.ts';
import type { Force, MapLabels } from './handle.ts';
import type { Faces, Tone } from './inks.ts';
import { nameStamp } from './lettering.ts';
import type { Paths } from './paths.ts';
import type { Point } from './projection.ts';
import { fileStamp, pennantStamp, shipStamp } from './signals.ts';
import { lengthOf, pointAlong } from './streets.ts';
import { stamped } from './textures.ts';

export interface Mustering {
  readonly forces: readonly Stationed[];
  readonly paths: Paths;
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
  /** Whether it has come to where it was going. */
  stands(force: Force): boolean;
  /** What they cover, in CSS pixels, so that names keep clear of them. */
  boxes(view: (at: Point) => Point): Rect[];
}

interface Token {
  readonly image: GameObjects.Image;
  readonly name: GameObjects.Image;
  /** The files of a column, behind its pennant while it marches. */
  readonly files: readonly GameObjects.Image[];
  /** The way from its last post to where it stands, and how much of it is behind it (0 to 1). */
  way: readonly Point[];
  readonly gone: { share: number };
  post: Point;
  beside: boolean;
}

/** The staff stands beside the mark of the place; from there to the middle of the name. CSS pixels. */
const STAFF: Readonly<Record<Force, Point>> = { aurora: { x: -9, y: 8 }, cossacks: { x: -15, y: -13 }, cadets: { x: 19, y: -13 }, pavlovsky: { x: 0, y: 0 } };
/** How long (ms) a march takes: a plate unit in so much, but not less than the one nor more than the other. */
const MARCH = { unit: 14, least: 1400, most: 4200 } as const;
const FILES = 6;
/** From file to file, plate units. */
const INTERVAL = 7;

/** `arrived` is called when a force has come to where it stands. */
export function createTokens(scene: Scene, arrived: () => void): Tokens {
  const tokens = new Map<Force, Token>();
  let ratio = 1;

  function lay(force: Force, { name, way, gone, beside }: Token, view: (at: Point) => Point): { readonly foot: Point; readonly letters: Point } {
    const middle = view(pointAlong(way, gone.share));
    const staff = (beside || force === 'aurora') && gone.share === 1 ? STAFF[force] : { x: 0, y: 0 };
    const foot = { x: middle.x + staff.x, y: middle.y + staff.y };
    return { foot, letters: force === 'aurora' ? { x: foot.x, y: foot.y + 22 } : { x: foot.x + 20 + name.width / ratio / 2, y: foot.y - 21 } };
  }

  /** On its way, along streets or up the river; without motion it is gone here and comes there. */
  function march(force: Force, token: Token, to: Point, paths: Paths, motion: boolean): void {
    const from = pointAlong(token.way, token.gone.share);
    scene.tweens.killTweensOf([token.gone, token.image, token.name]);
    for (const part of [token.image, token.name]) part.setAlpha(1);
    token.post = to;
    if (!motion) {
      token.way = [to];
      token.gone.share = 1;
      scene.tweens.add({ targets: [token.image, token.name], alpha: { from: 0, to: 1 }, duration: 150 });
      return;
    }
    token.way = force === 'aurora' ? paths.sail(from, to) : paths.walk(from, to);
    token.gone.share = 0;
    const duration = Math.min(MARCH.most, Math.max(MARCH.least, lengthOf(token.way) * MARCH.unit));
    scene.tweens.add({ targets: token.gone, share: 1, duration, ease: 'Sine.easeInOut', onComplete: arrived });
  }

  return {
    show({ forces, paths, labels, tone, faces, radius, type, motion, ...how }) {
      ({ ratio } = how);
      for (const { force, at, beside, flag, stale } of forces) {
        const token = tokens.get(force) ?? {
          image: scene.add.image(0, 0, '__WHITE').setDepth(22).setName('forces'),
          name: scene.add.image(0, 0, '__WHITE').setDepth(24.5).setName('forces'),
          files: force === 'aurora' ? [] : Array.from({ length: FILES }, () => scene.add.image(0, 0, '__WHITE').setDepth(21.5).setVisible(false).setName('forces')),
          way: [at ?? { x: 0, y: 0 }],
          gone: { share: 1 },
          post: at ?? { x: 0, y: 0 },
          beside,
        };
        tokens.set(force, token);
        token.beside = beside;
        token.image.setTexture(stamped(scene, force === 'aurora' ? shipStamp(radius * 1.1, stale) : pennantStamp(flag, stale), ratio)).setVisible(at !== null);
        token.name.setTexture(stamped(scene, nameStamp({ text: labels.forces[force], second: '', size: 12 * type, tone, faces }), ratio)).setVisible(at !== null);
        for (const file of token.files) file.setTexture(stamped(scene, fileStamp(flag), ratio));
        if (at !== null && (at.x !== token.post.x || at.y !== token.post.y)) march(force, token, at, paths, motion);
      }
    },
    place(view) {
      for (const [force, token] of tokens) {
        const { foot, letters } = lay(force, token, view);
        token.image.setPosition(Math.round(foot.x * ratio), Math.round(foot.y * ratio));
        token.name.setPosition(Math.round(letters.x * ratio), Math.round(letters.y * ratio));
        const long = lengthOf(token.way);
        token.files.forEach((file, nth) => {
          const behind = token.gone.share - ((nth + 1) * INTERVAL) / Math.max(long, 1);
          file.setVisible(token.image.visible && token.gone.share < 1 && behind > 0);
          if (!file.visible) return;
          const at = view(pointAlong(token.way, behind));
          file.setPosition(Math.round(at.x * ratio), Math.round(at.y * ratio));
        });
      }
    },
    stands: (force) => tokens.get(force)?.gone.share === 1,
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
