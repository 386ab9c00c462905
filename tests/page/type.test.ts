import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../book.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const faces = [...read('src/page/fonts.css').matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => ({
  file: /@fontsource\/([^']+)'/.exec(face)?.[1] ?? '',
  range: /unicode-range: ([^;]+)/.exec(face)?.[1],
}));

describe('type', () => {
  it('that is fetched before anything is shown is type the page is set in, in Latin letters, and no more than two cuts: each keeps the text waiting on a slow line', () => {
    const early = [...read('index.html').matchAll(/rel="preload"[^>]*@fontsource\/([^"]+)"/g)].map(([, file]) => file);
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThanOrEqual(2);
    expect(early.filter((file) => !faces.some((face) => face.file === file && face.range === undefined))).toEqual([]);
  });

  it('has the letters of before 1918 where Russian is set: yat, fita and izhitsa, and i with a dot', () => {
    const holds = (letter: string) => (face: (typeof faces)[number]) =>
      (face.range ?? '').split(',').some((part) => {
        const [from = '', to = from] = part.trim().slice(2).split('-');
        const code = letter.codePointAt(0) ?? 0;
        return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
      });
    for (const letter of 'ѣѲѳѵіъ') expect(faces.filter(holds(letter)).map(({ file }) => file).filter((file) => file.startsWith('oranienbaum/')), letter).toHaveLength(1);
  });

  it('comes in files that are there', () => {
    for (const { file } of faces) expect(() => readFileSync(path.join(ROOT, 'node_modules/@fontsource', file))).not.toThrow();
  });
});
