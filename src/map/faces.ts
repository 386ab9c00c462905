import type { GameObjects, Scene } from 'phaser';
import people from '../../assets/people.json';
import type { Beat } from '../core/beat.ts';
import type { Rect } from './camera.ts';
import type { Hand } from './card.ts';
import { CARD, GREY, RED } from './inks.ts';
import { portrait } from './portraits.ts';

/** Who speaks, or null for what nobody says. */
export function personOf(beat: Beat): { readonly name: string } | null {
  return people.find(({ id }) => id === beat.speaker) ?? null;
}

/** What is said, as it is printed: speech in quotation marks, and emphasis without the story's own sign for it. */
export function spoken({ text, speaker, quote }: Beat): string {
  const plain = text.replaceAll(/_([^_]+)_/g, '$1');
  return speaker === undefined || quote !== undefined || plain.startsWith('“') ? plain : `“${plain}”`;
}

/**
 * Puts the speaker's face into a card, as soon as it can be had; with motion it is printed from the bottom up, over a
 * red misregister that settles. Somebody without a portrait gets an initial.
 */
export async function printFace(scene: Scene, into: GameObjects.Container, hand: Hand, beat: Beat, rect: Rect, motion: boolean): Promise<void> {
  if (beat.speaker === undefined) return;
  const key = await portrait(scene, beat.speaker, beat.mood ?? 'calm', hand.px(rect.height));
  // The card may be gone by now: the telling has gone on.
  if (!into.active) return;
  scene.game.loop.wake();
  if (key === null) {
    const initial = hand.text(personOf(beat)?.name.match(/\p{Lu}(?=[^\p{Lu}]*$)/u)?.[0] ?? '', { face: 'names', size: rect.height * 0.5, ink: CARD, style: '700' });
    const ground = hand.bar(rect, GREY);
    into.add([ground, initial.setPosition(ground.x + (ground.width - initial.width) / 2, ground.y + (ground.height - initial.height) / 2)]);
    return;
  }
  const face = scene.add.image(hand.px(rect.left), hand.px(rect.top), key).setOrigin(0);
  if (!motion) {
    into.add(face);
    return;
  }
  const ghost = hand.bar({ ...rect, left: rect.left + 2 }, RED, 0.8);
  into.add([ghost, face]);
  const { width, height } = face;
  const print = { done: 0 };
  scene.tweens.add({
    targets: print, done: 1, duration: 220, ease: 'Quad.easeOut',
    onUpdate: () => face.active && face.setCrop(0, height * (1 - print.done), width, height * print.done),
    onComplete: () => face.active && face.setCrop(),
  });
  scene.tweens.add({ targets: ghost, x: hand.px(rect.left), alpha: 0, duration: 260, onComplete: () => ghost.destroy() });
}
