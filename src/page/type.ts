/** The cuts that the first screens are set in. */
const CUTS: readonly (readonly [font: string, letters?: string])[] = [
  ['400 16px "PT Serif"'],
  ['400 16px Oranienbaum'],
  ['400 16px Oranienbaum', 'Ъ'],
  ['italic 400 16px "Old Standard TT"'],
  ['500 16px Oswald'],
  ['400 16px "PT Sans Narrow"'],
];

/**
 * Resolves when the type for the first screens is there, so that no line is set twice under a reader's eye; after `most`
 * milliseconds at the latest: on a slow line one reads in what there is. Never rejects.
 */
export async function typeset(most: number): Promise<void> {
  const cast = Promise.allSettled(CUTS.map(([font, letters]) => document.fonts.load(font, letters)));
  await Promise.race([cast, new Promise((late) => setTimeout(late, most))]);
}
