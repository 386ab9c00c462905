import type { Scene } from 'phaser';
import type { Mood } from '../core/marks.ts';
import type { PersonId } from '../core/names.ts';
import { blank, penOf, picture } from './textures.ts';

/** Addresses of the portraits, by path. A person without one is told without a face. */
const ADDRESSES = import.meta.glob<string>('../../assets/portraits/*.svg', { query: '?url', import: 'default', eager: true });
/** The portraits' own shape. */
export const PORTRAIT = { width: 300, height: 360 } as const;

/** A portrait in a mood as a texture of that many device pixels in height; null when there is none or it cannot be had. */
export async function portrait(scene: Scene, person: PersonId, mood: Mood, height: number): Promise<string | null> {
  const key = `portrait ${person} ${mood} ${height}`;
  if (scene.textures.exists(key)) return key;
  const address = ADDRESSES[`../../assets/portraits/${person}.svg`];
  if (address === undefined) return null;
  try {
    // The browser draws it: Phaser's own SVG loading loses letters and exact sizes.
    const image = await picture(`${address}#${mood}`);
    const canvas = blank((height * PORTRAIT.width) / PORTRAIT.height, height);
    penOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
    if (!scene.textures.exists(key)) scene.textures.addCanvas(key, canvas);
    return key;
  } catch {
    return null;
  }
}
