import type { Scene } from 'phaser';
import type { Stamp } from './stamps.ts';

/**
 * A stamp as a texture at exact device pixels, made once for each pixel ratio. Through `addCanvas`, whose textures
 * are freed when they are removed (RenderTexture's are not in Phaser 4.2.1) and come back after a lost context.
 */
export function stamped(scene: Scene, { key, width, height, draw }: Stamp, ratio: number): string {
  const name = `${key} @${ratio}`;
  if (scene.textures.exists(name)) return name;
  // Even sizes have their middle between pixels, so that a stamp set on a whole pixel is not smeared over two.
  const canvas = blank(even(width * ratio), even(height * ratio));
  const pen = penOf(canvas);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.scale(ratio, ratio);
  draw(pen);
  scene.textures.addCanvas(name, canvas);
  return name;
}

export function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}

/** Throws where the browser has no 2D canvas at all. */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser has no 2D canvas');
  return pen;
}

/** Draws a picture at the size asked, by the browser itself. Throws when it cannot be had. */
export async function picture(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.decoding = 'async';
  image.src = url;
  await image.decode();
  return image;
}

function even(size: number): number {
  return Math.ceil(size / 2) * 2;
}
