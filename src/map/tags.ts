import { CARD, INK, type Faces } from './inks.ts';
import type { Stamp } from './stamps.ts';
import { blank, penOf } from './textures.ts';

/** A small card with a few words on it. */
export function tagStamp(words: string, size: number, { names }: Faces): Stamp {
  const font = `700 ${size}px ${names}`;
  const pen = penOf(blank(1, 1));
  pen.font = font;
  const [width, height] = [pen.measureText(words).width + size * 1.1, size * 1.7];
  return {
    key: `tag ${words} ${size} ${names}`,
    width: width + 6,
    height: height + 6,
    draw: (on) => {
      on.fillStyle = 'rgb(14 20 24 / .45)';
      on.fillRect(-width / 2 + 2.5, -height / 2 + 3, width, height);
      on.fillStyle = CARD;
      on.strokeStyle = INK;
      on.lineWidth = 1.5;
      on.fillRect(-width / 2, -height / 2, width, height);
      on.strokeRect(-width / 2, -height / 2, width, height);
      on.font = font;
      on.textAlign = 'center';
      on.textBaseline = 'alphabetic';
      on.fillStyle = INK;
      on.fillText(words, 0, size * 0.35);
    },
  };
}
