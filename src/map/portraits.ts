import type { Scene } from 'phaser';
import type { Mood } from '../core/marks.ts';
import type { PersonId } from '../core/names.ts';
import { blank, penOf, picture } from './textures.ts';

/** Addresses of the portraits, by path. A person without one is told without a face. */
const ADDRESSES = import.meta.glob<string>('../../assets/portraits/*.svg', { query: '?url', import: 'default', eager: true });
/** The portraits' own shape. */
export const PORTRAIT = { width: 300, height: 360 } as const;

/**
 * A portrait in a mood as a texture of that many device pixels in height; null when there is none or it cannot be had.
 * The face is changed in the drawing itself (groups `mood-…`) before the browser draws it: Phaser's own SVG loading
 * loses letters and exact sizes.
 */
export async function portrait(scene: Scene, person: PersonId, mood: Mood, height: number): Promise<string | null> {
  const key = `portrait ${person} ${mood} ${height}`;
  if (scene.textures.exists(key)) return key;
  const address = ADDRESSES[`../../assets/portraits/${person}.svg`];
  if (address === undefined) return null;
  try {
    const drawing = await drawn(address, mood);
    const url = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
    try {
      const image = await picture(url);
      const canvas = blank((height * PORTRAIT.width) / PORTRAIT.height, height);
      penOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
      if (!scene.textures.exists(key)) scene.textures.addCanvas(key, canvas);
      return key;
    } finally {
      URL.revokeObjectURL(url);
    }
  } catch {
    return null;
  }
}

async function drawn(address: string, mood: Mood): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no portrait at ${address}`);
  const svg = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
  svg.setAttribute('width', String(PORTRAIT.width));
  svg.setAttribute('height', String(PORTRAIT.height));
  for (const group of svg.querySelectorAll('[id^="mood-"], [class^="mood-"]')) {
    const own = `${group.id} ${group.getAttribute('class') ?? ''}`.includes(`mood-${mood}`);
    if (own) group.removeAttribute('display');
    else group.setAttribute('display', 'none');
  }
  return new XMLSerializer().serializeToString(svg);
}
