import { readFileSync } from 'node:fs';

/** The faces the plate is lettered in: family, package and file stem. All have the full pre-1918 alphabet. */
const FACES = [
  ['Old Standard TT', 'old-standard-tt', '400', 'italic'],
  ['Oswald', 'oswald', '500', 'normal'],
  ['PT Sans Narrow', 'pt-sans-narrow', '700', 'normal'],
  ['Oranienbaum', 'oranienbaum', '400', 'normal'],
] as const;

/** і is in the Cyrillic subset, ѣ in the extended one; figures are Latin. */
const SUBSETS = [
  ['latin', 'U+0000-00FF,U+2000-206F'],
  ['cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+2116'],
  ['cyrillic-ext', 'U+0460-052F'],
] as const;

const file = (pack: string, subset: string, weight: string, style: string): string =>
  `node_modules/@fontsource/${pack}/files/${pack}-${subset}-${weight}-${style}.woff2`;

/** Every font file the plate uses, for the recipe. */
export const FONT_FILES: readonly string[] = FACES.flatMap(([, pack, weight, style]) => SUBSETS.map(([subset]) => file(pack, subset, weight, style)));

type Subset = (typeof SUBSETS)[number][0];

/** `@font-face` rules with the fonts inside them: every face, or only some families and subsets. */
export function embedFonts(families?: readonly string[], subsets?: readonly Subset[]): string {
  return FACES.filter(([family]) => families?.includes(family) ?? true)
    .flatMap(([family, pack, weight, style]) =>
      SUBSETS.filter(([subset]) => subsets?.includes(subset) ?? true).map(([subset, range]) => {
        const data = readFileSync(file(pack, subset, weight, style)).toString('base64');
        return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
      }),
    )
    .join('');
}
