import type { GameObjects, Scene, Tweens } from 'phaser';
import { toPlate, toView, type Camera, type Rect } from './camera.ts';
import { NIGHT } from './inks.ts';
import { burn, type Current, type Cut, type Lights } from './lights.ts';
import type { Screen } from './layout.ts';
import { PLATE } from './projection.ts';
import type { Streets } from './streets.ts';
import { blank, penOf } from './textures.ts';

/** How the city is lit: daylight from 0 to 1, and where there is current. */
export interface Light extends Current {
  readonly day: number;
}

/** What is printed on: the plates that have come so far, as the browser decoded them. */
export interface Prints {
  readonly night: CanvasImageSource | null;
  readonly day: CanvasImageSource | null;
  readonly lights: Lights | null;
  readonly streets: Streets | null;
}

/** How a new print comes: at once, or over the old one in so many ms; where only the current has changed, block by block. */
export interface Coming {
  readonly fade: number;
  readonly blocks: boolean;
}

export interface Plates {
  /** Puts the ground where the camera looks; every frame. */
  place(camera: Camera, free: Rect, screen: Screen): void;
  /** Prints the part in view at exact device pixels. */
  print(prints: Prints, light: Light, camera: Camera, free: Rect, screen: Screen, coming: Coming): void;
  /** Prints the whole plate coarsely, for what a moving camera uncovers before it rests. */
  ground(prints: Prints, light: Light, fade: number): void;
}

interface Sheet extends Cut {
  readonly image: GameObjects.Image;
}

/** Half a view around the view is printed too, a quarter to each side: small moves stay sharp. */
const MARGIN = 0.25;
/** Pixels per unit of the coarse ground. */
const COARSE = 1;
/** Lights go out and on in so many steps, in that many ms each. */
const STEPS = 12;
const STEP = 150;

/**
 * The ground. A whole plate at the needed scale would be 55 MB and, minified by the renderer, ragged; so the part in
 * view is cut out of the decoded plate by the browser, with its best smoothing, once the camera rests.
 */
export function layPlates(scene: Scene): Plates {
  let coarse: Sheet | null = null;
  let sharp: Sheet | null = null;
  /** Windows and lamps, on a sheet of their own. */
  let lit: Sheet | null = null;
  let burned: Light | null = null;
  let following: Tweens.Tween | null = null;
  /** Old prints, too, while new ones come over them. */
  const sheets = new Set<Sheet>();
  let count = 0;

  function lay(canvas: HTMLCanvasElement, sheet: Omit<Sheet, 'image'>, depth: number, old: Sheet | null, fade: number): Sheet {
    const key = `plate ${++count}`;
    // Not addCanvas: that reads every pixel back at once.
    scene.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    const image = scene.add.image(0, 0, key).setOrigin(0).setDepth(depth + count / 1e6).setName(depth < 2 ? 'plate' : 'lights');
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
      kindle(canvas, prints, light, { left: 0, top: 0, fine: COARSE }, 1);
      coarse = lay(canvas, { left: 0, top: 0, fine: COARSE }, 0, coarse, fade);
    },
    print(prints, light, camera, free, { width, height, ratio }, { fade, blocks }) {
      const fine = camera.scale * ratio;
      const corner = toView(camera, free, { x: 0, y: 0 });
      const edges = {
        left: Math.max(Math.floor(corner.x * ratio), -Math.round(width * MARGIN * ratio)),
        top: Math.max(Math.floor(corner.y * ratio), -Math.round(height * MARGIN * ratio)),
        right: Math.min(Math.ceil((corner.x + PLATE.width * camera.scale) * ratio), Math.round(width * (1 + MARGIN) * ratio)),
        bottom: Math.min(Math.ceil((corner.y + PLATE.height * camera.scale) * ratio), Math.round(height * (1 + MARGIN) * ratio)),
      };
      const { x, y } = toPlate(camera, free, { x: edges.left / ratio, y: edges.top / ratio });
      const cut: Cut = { left: x, top: y, fine };
      const canvas = blank(edges.right - edges.left, edges.bottom - edges.top);
      compose(canvas, prints, light, cut);
      sharp = lay(canvas, cut, 1, sharp, fade);

      following?.stop();
      following = null;
      // By day nothing burns: a sheet of one pixel.
      const lights = light.day < 1 ? blank(canvas.width, canvas.height) : blank(1, 1);
      const before = blocks && burned !== null && fade > 0 ? burned : null;
      burned = light;
      kindle(lights, prints, light, cut, ratio, before ?? light, before === null ? 1 : 0);
      lit = lay(lights, cut, 2, lit, before === null ? fade : 0);
      if (before === null) return;
      const { source } = lit.image.texture;
      let step = 0;
      following = scene.tweens.addCounter({
        from: 0, to: STEPS, duration: STEPS * STEP,
        onUpdate: (tween) => {
          const now = Math.floor(tween.getValue() ?? STEPS);
          if (now === step) return;
          step = now;
          kindle(lights, prints, light, cut, ratio, before, step / STEPS);
          // The graphics card has its own copy.
          source[0]?.update();
        },
      });
    },
  };
}

/** Windows and lamps over the print, the less the lighter the day. */
function kindle(canvas: HTMLCanvasElement, { lights }: Prints, light: Light, cut: Cut, ratio: number, before: Current = light, done = 1): void {
  if (lights === null || light.day >= 1) return;
  const pen = penOf(canvas);
  if (done < 1 || before !== light) pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.globalAlpha = 1 - light.day;
  burn(pen, lights, light, cut, ratio, before, done);
  pen.globalAlpha = 1;
}

function compose(canvas: HTMLCanvasElement, { night, day }: Prints, light: Light, { left, top, fine }: Cut): void {
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
