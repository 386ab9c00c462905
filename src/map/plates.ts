import type { GameObjects, Scene } from 'phaser';
import { toPlate, toView, type Camera, type Rect } from './camera.ts';
import { NIGHT } from './inks.ts';
import type { Screen } from './layout.ts';
import { PLATE } from './projection.ts';
import { blank, penOf } from './textures.ts';

/** How the city is lit: daylight from 0 to 1, and whether there is current for the lamps. */
export interface Light {
  readonly day: number;
  readonly lamps: boolean;
}

/** What is printed on: the plates that have come so far, as the browser decoded them. */
export interface Prints {
  readonly night: CanvasImageSource | null;
  readonly day: CanvasImageSource | null;
  readonly lights: CanvasImageSource | null;
}

export interface Plates {
  /** Puts the ground where the camera looks; every frame. */
  place(camera: Camera, free: Rect, screen: Screen): void;
  /** Prints the part in view at exact device pixels. With `fade` (ms) it comes over the old print slowly. */
  print(prints: Prints, light: Light, camera: Camera, free: Rect, screen: Screen, fade: number): void;
  /** Prints the whole plate coarsely, for what a moving camera uncovers before it rests. */
  ground(prints: Prints, light: Light, fade: number): void;
}

interface Sheet {
  readonly image: GameObjects.Image;
  /** Its north-west corner in plate units, and its texture pixels per unit. */
  readonly left: number;
  readonly top: number;
  readonly fine: number;
}

/** Half a view around the view is printed too, a quarter to each side: small moves stay sharp. */
const MARGIN = 0.25;
/** Pixels per unit of the coarse ground. */
const COARSE = 1;

/**
 * The ground. A whole plate at the needed scale would be 55 MB and, minified by the renderer, ragged; so the part in
 * view is cut out of the decoded plate by the browser, with its best smoothing, once the camera rests.
 */
export function layPlates(scene: Scene): Plates {
  let coarse: Sheet | null = null;
  let sharp: Sheet | null = null;
  /** Old prints, too, while new ones come over them. */
  const sheets = new Set<Sheet>();
  let count = 0;

  function lay(canvas: HTMLCanvasElement, sheet: Omit<Sheet, 'image'>, depth: number, old: Sheet | null, fade: number): Sheet {
    const key = `plate ${++count}`;
    // Not addCanvas: that reads every pixel back at once.
    scene.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    const image = scene.add.image(0, 0, key).setOrigin(0).setDepth(depth + count / 1e6);
    const remove = () => {
      if (old === null || !sheets.delete(old)) return;
      const { key: worn } = old.image.texture;
      old.image.destroy();
      scene.textures.remove(worn);
    };
    if (old === null || fade === 0) remove();
    else {
      image.setAlpha(0);
      scene.tweens.add({ targets: image, alpha: 1, duration: fade, onComplete: remove });
    }
    const laid = { ...sheet, image };
    sheets.add(laid);
    return laid;
  }

  return {
    place(camera, free, { ratio }) {
      const fine = camera.scale * ratio;
      for (const sheet of sheets) {
        const at = toView(camera, free, { x: sheet.left, y: sheet.top });
        const scale = fine / sheet.fine;
        const exact = Math.abs(scale - 1) < 1e-6;
        sheet.image.setPosition(snap(at.x * ratio, exact), snap(at.y * ratio, exact)).setScale(exact ? 1 : scale);
      }
    },
    ground(prints, light, fade) {
      const canvas = blank(PLATE.width * COARSE, PLATE.height * COARSE);
      compose(canvas, prints, light, { left: 0, top: 0, fine: COARSE });
      coarse = lay(canvas, { left: 0, top: 0, fine: COARSE }, 0, coarse, fade);
    },
    print(prints, light, camera, free, { width, height, ratio }, fade) {
      const fine = camera.scale * ratio;
      const corner = toView(camera, free, { x: 0, y: 0 });
      const edges = {
        left: Math.max(Math.floor(corner.x * ratio), -Math.round(width * MARGIN * ratio)),
        top: Math.max(Math.floor(corner.y * ratio), -Math.round(height * MARGIN * ratio)),
        right: Math.min(Math.ceil((corner.x + PLATE.width * camera.scale) * ratio), Math.round(width * (1 + MARGIN) * ratio)),
        bottom: Math.min(Math.ceil((corner.y + PLATE.height * camera.scale) * ratio), Math.round(height * (1 + MARGIN) * ratio)),
      };
      const { x, y } = toPlate(camera, free, { x: edges.left / ratio, y: edges.top / ratio });
      const canvas = blank(edges.right - edges.left, edges.bottom - edges.top);
      compose(canvas, prints, light, { left: x, top: y, fine });
      sharp = lay(canvas, { left: x, top: y, fine }, 1, sharp, fade);
    },
  };
}

function compose(canvas: HTMLCanvasElement, { night, day, lights }: Prints, light: Light, { left, top, fine }: Omit<Sheet, 'image'>): void {
  const pen = penOf(canvas);
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = NIGHT.water;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const lay = (plate: CanvasImageSource | null, alpha: number) => {
    if (plate === null || alpha === 0) return;
    const { width, height } = sizeOf(plate);
    const [across, down] = [width / PLATE.width, height / PLATE.height];
    pen.globalAlpha = alpha;
    pen.drawImage(plate, left * across, top * down, (canvas.width / fine) * across, (canvas.height / fine) * down, 0, 0, canvas.width, canvas.height);
  };
  if (light.day < 1) lay(night ?? day, 1);
  if (light.lamps) lay(lights, 1 - light.day);
  lay(day ?? (light.day > 0.5 ? night : null), light.day);
}

function sizeOf(plate: CanvasImageSource): { readonly width: number; readonly height: number } {
  if (plate instanceof HTMLImageElement) return { width: plate.naturalWidth, height: plate.naturalHeight };
  if (plate instanceof ImageBitmap) return plate;
  throw new Error('a plate is an image');
}

function snap(value: number, exact: boolean): number {
  return exact ? Math.round(value) : value;
}
