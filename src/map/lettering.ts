import type { Faces, Tone } from './inks.ts';
import type { Stamp } from './stamps.ts';
import { blank, penOf } from './textures.ts';

/** A name as it is set on the map, with a second line for what else must be said of it. */
export interface Name {
  readonly text: string;
  readonly second: string;
  readonly size: number;
  readonly tone: Tone;
  readonly faces: Faces;
}

const HALO = 4;

/** Letters with a cut around them, so that they hold on any ground. Measured with the fonts loaded by then. */
export function nameStamp({ text, second, size, tone, faces }: Name): Stamp {
  const lines = [
    { text, font: `700 ${size}px ${faces.names}`, high: size * 1.12 },
    ...(second === '' ? [] : [{ text: second, font: `italic 400 ${size * 0.92}px ${faces.caption}`, high: size * 1.02 }]),
  ];
  const pen = penOf(blank(1, 1));
  const wide = lines.map((line) => {
    pen.font = line.font;
    return pen.measureText(line.text).width;
  });
  const height = lines.reduce((sum, { high }) => sum + high, 0);
  return {
    key: `name ${text} / ${second} ${size} ${tone.letter} ${faces.names}`,
    width: Math.max(...wide) + HALO * 2,
    height: height + HALO,
    draw: (on) => {
      on.textAlign = 'center';
      on.textBaseline = 'alphabetic';
      on.lineJoin = 'round';
      on.lineWidth = HALO;
      let top = -height / 2;
      for (const line of lines) {
        on.font = line.font;
        on.strokeStyle = tone.halo;
        on.fillStyle = tone.letter;
        on.strokeText(line.text, 0, top + line.high * 0.8);
        on.fillText(line.text, 0, top + line.high * 0.8);
        top += line.high;
      }
    },
  };
}
