import type { GameObjects, Scene } from 'phaser';
import { hour } from '../core/moment.ts';
import type { PlaceId } from '../core/names.ts';
import type { Rect } from './camera.ts';
import type { MapLabels } from './handle.ts';
import { DAY, INK, RED, type Faces, type Tone } from './inks.ts';
import { nameStamp } from './lettering.ts';
import { setNames } from './letters.ts';
import { takesCourier, tally, type Known, type Mark } from './marks.ts';
import type { Point } from './projection.ts';
import { blotStamp, courierStamp, markStamp, ringStamp, tallyStamp, withCourier, type Stamp } from './stamps.ts';
import { stamped } from './textures.ts';

/** How the marks are to be drawn this time. */
export interface Marking {
  readonly marks: readonly Mark[];
  readonly labels: MapLabels;
  readonly tone: Tone;
  readonly faces: Faces;
  readonly radius: number;
  /** The half width of a mark on the environs. */
  readonly printed: number;
  readonly ratio: number;
  readonly type: number;
  readonly motion: boolean;
  /** Places that have just changed hands: their marks are stamped anew, and say the holder's name. */
  readonly fresh: ReadonlySet<PlaceId>;
  /** How long (ms) the camera still is on its way: news waits for it. */
  readonly wait: number;
  /** The place pointed at, or else the one told of: it says its name and holder whatever the crowd. */
  readonly pointed: PlaceId | null;
}

export interface Markers {
  show(marking: Marking): void;
  /** Finds room for the names; when the camera rests. `view` gives a mark's point in CSS pixels. */
  settle(view: (mark: Mark) => Point, cards: readonly Rect[], things: readonly Rect[], frame: Rect): void;
  /** Puts everything where the camera has it; every frame. */
  place(view: (mark: Mark) => Point): void;
}

interface Sign {
  readonly image: GameObjects.Image;
  readonly name: GameObjects.Image;
  mark: Mark;
  stamp: Stamp;
  letters: Stamp;
  weight: number;
  near: boolean;
  /** It has changed hands, but the camera is still on its way there. */
  waits: boolean;
  /** From the mark's middle to the name's, in CSS pixels; null while there is no room. */
  offset: Point | null;
}

/** The city's marks lie under the cards, those of the environs on them. */
const DEPTH = { mark: 14, name: 24, carded: 30, pointed: 60 } as const;

export function createMarkers(scene: Scene): Markers {
  const signs = new Map<string, Sign>();
  let ratio = 1;

  function sign(mark: Mark, { labels, tone, faces, radius, printed: small, type, fresh, pointed, motion, wait }: Marking): void {
    const [first] = mark.places;
    const big = first.weight >= 5 && mark.places.length === 1;
    const printed = mark.fixed && mark.places.length === 1;
    const stamp = stampOf(mark, printed ? small : big ? radius * 1.32 : radius, printed);
    const changed = mark.places.find(({ id }) => fresh.has(id));
    const near = pointed !== null && mark.places.some(({ id }) => id === pointed);
    const letters = nameStamp({ ...words(mark, labels, changed, near), size: (big ? 16 : printed ? 12 : 13) * type, tone: printed ? DAY : tone, faces });
    const weight = first.weight + mark.places.length / 10 + (changed === undefined ? 0 : 20) + (near ? 40 : 0);
    const depth = near ? DEPTH.pointed : mark.fixed ? DEPTH.carded + 8 : DEPTH.name;
    const old = signs.get(mark.key);
    if (old === undefined) {
      const image = scene.add.image(0, 0, stamped(scene, stamp, ratio)).setDepth((mark.fixed ? DEPTH.carded : DEPTH.mark) + first.weight / 2).setName('marks');
      const name = scene.add.image(0, 0, stamped(scene, letters, ratio)).setDepth(depth).setName('names');
      signs.set(mark.key, { image, name, mark, stamp, letters, weight, near, waits: false, offset: null });
      return;
    }
    const news = old.stamp.key !== stamp.key && changed !== undefined;
    old.name.setTexture(stamped(scene, letters, ratio)).setDepth(depth);
    Object.assign(old, { mark, stamp, letters, weight, near });
    if (news && wait > 0) {
      old.waits = true;
      scene.tweens.add({ targets: old.image, alpha: 1, duration: 1, delay: wait, onComplete: () => old.image.active && strike(old, motion, radius) });
    } else if (news) strike(old, motion, radius);
    else if (!old.waits) old.image.setTexture(stamped(scene, stamp, ratio));
  }

  /** The stamp comes down, and its ink spreads. */
  function strike(sign: Sign, motion: boolean, radius: number): void {
    const { image, mark, stamp } = sign;
    sign.waits = false;
    image.setTexture(stamped(scene, stamp, ratio));
    if (!motion) {
      image.setAlpha(0);
      scene.tweens.add({ targets: image, alpha: 1, duration: 150 });
      return;
    }
    const ink = mark.places.some(({ holder }) => holder === 'soviet') ? RED : INK;
    const blot = scene.add.image(image.x, image.y, stamped(scene, blotStamp(ink, radius * 1.3), ratio)).setDepth(DEPTH.mark - 1).setAlpha(0).setName('marks');
    image.setScale(1.35).setAngle(-6);
    scene.tweens.chain({
      tweens: [
        { targets: image, scale: 1, angle: 0, duration: 120, ease: 'Quad.easeIn' },
        { targets: scene.cameras.main, scrollY: { from: -2 * ratio, to: 0 }, duration: 80 },
      ],
    });
    scene.tweens.add({
      targets: blot, delay: 110, duration: 260, alpha: { from: 0.75, to: 0 }, scale: { from: 0.9, to: 1.6 }, ease: 'Quad.easeOut',
      onUpdate: () => blot.setPosition(image.x, image.y),
      onComplete: () => blot.destroy(),
    });
  }

  return {
    show(marking) {
      ({ ratio } = marking);
      const keys = new Set(marking.marks.map(({ key }) => key));
      for (const [key, { image, name }] of signs) {
        if (keys.has(key)) continue;
        image.destroy();
        name.destroy();
        signs.delete(key);
      }
      for (const mark of marking.marks) sign(mark, marking);
    },
    settle(view, cards, things, frame) {
      const list = [...signs.values()];
      // A ring stands around what is pointed at.
      const reach = ({ stamp, near }: Sign): Point => ({ x: Math.max(stamp.width / 2 - 3, near ? 27 : 0), y: Math.max(stamp.height / 2 - 3, near ? 27 : 0) });
      const middles = setNames(
        list.map((one) => ({ at: view(one.mark), reach: reach(one), width: one.letters.width - 4, height: one.letters.height - 3, weight: one.weight, carded: one.mark.fixed })),
        cards,
        things,
        frame,
      );
      list.forEach((one, nth) => {
        const middle = middles[nth] ?? null;
        const at = view(one.mark);
        one.offset = middle && { x: middle.x - at.x, y: middle.y - at.y };
        one.name.setVisible(middle !== null && one.letters.width > 8);
      });
    },
    place(view) {
      for (const { image, name, mark, offset } of signs.values()) {
        const at = view(mark);
        image.setPosition(Math.round(at.x * ratio), Math.round(at.y * ratio));
        if (offset) name.setPosition(Math.round((at.x + offset.x) * ratio), Math.round((at.y + offset.y) * ratio));
      }
    },
  };
}

function stampOf(mark: Mark, radius: number, bare: boolean): Stamp {
  const stamp = bareStampOf(mark, radius, bare);
  return !takesCourier(mark) || mark.places.every(({ holder }) => holder === null) ? stamp : withCourier(stamp, bare ? radius * 1.6 : radius);
}

function bareStampOf(mark: Mark, radius: number, bare: boolean): Stamp {
  const held = mark.places.filter((place) => place.holder !== null);
  const [one, ...others] = held;
  if (one === undefined || one.holder === null) return courierStamp(mark.places.length, radius * 0.86);
  if (others.length === 0) return markStamp(one.holder, bare ? 'none' : one.span === 'up' ? 'raised' : one.icon, radius, one.faded);
  const counts = tally(mark);
  const [counted, ...more] = counts;
  const faded = Math.min(...held.map((place) => place.faded));
  if (counted !== undefined && more.length === 0) return markStamp(counted[0], counted[1], radius, faded);
  return tallyStamp(counts, radius, faded);
}

/** A mark's name on the map. The environs bear their names already. */
function words({ places: [first, ...others], fixed }: Mark, labels: MapLabels, changed: Known | undefined, near: boolean): { readonly text: string; readonly second: string } {
  if (others.length > 0) {
    const rest = `+${others.length}`;
    if (fixed) return { text: labels.away, second: '' };
    return changed === undefined ? { text: `${first.name} ${rest}`, second: '' } : { text: `${changed.name} ${rest}`, second: changed.holder === null ? '' : labels.holder[changed.holder] };
  }
  const told = changed !== undefined || near;
  if (fixed && !told) return { text: '', second: '' };
  return { text: first.name, second: first.stale ? labels.asOf(hour(first.since)) : told && first.holder !== null ? labels.holder[first.holder] : first.span === 'up' ? labels.spanUp : '' };
}

/** The ring around the place that is being told of. */
export function createRing(scene: Scene): { readonly show: (at: Point | null, radius: number, ratio: number) => void } {
  const ring = scene.add.image(0, 0, '__WHITE').setVisible(false).setDepth(DEPTH.mark - 1).setName('marks');
  return {
    show(at, radius, ratio) {
      ring.setVisible(at !== null);
      if (at !== null) ring.setTexture(stamped(scene, ringStamp(radius), ratio)).setPosition(Math.round(at.x * ratio), Math.round(at.y * ratio));
    },
  };
}
