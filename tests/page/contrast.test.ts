import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD, DAY, GREY, INK, LAMP, NIGHT, RED } from '../../src/map/inks.ts';
import { ROOT } from '../book.ts';

type Inks = Readonly<Record<string, string>>;

const THEMES = ['light', 'dark', 'contrast-light', 'contrast-dark'];
const css = readFileSync(path.join(ROOT, 'src/page/themes.css'), 'utf8');

/** The inks of a theme as the style sheet has them, without what is no plain colour. */
function inksOf(theme: string): Inks {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function rgb(colour: string): [number, number, number] {
  const hex = colour.length === 4 ? colour.slice(1).replaceAll(/./g, '$&$&') : colour.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

/** Relative luminance by WCAG 2. */
function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A colour laid over another, as opaque as `share`. */
function over(above: string, below: string, share: number): number[] {
  const ground = rgb(below);
  return rgb(above).map((part, n) => part * share + (ground[n] ?? 0) * (1 - share));
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Which text stands on which ground. */
const TEXT: readonly (readonly [text: string, ...grounds: string[]])[] = [
  ['ink', 'paper', 'card', 'leaf'], // reading, choices, headings, the list of who holds the city
  ['grey', 'paper', 'card', 'leaf'], // leads, captions, hours known
  ['accent', 'paper', 'card', 'leaf'], // hours, daggers, captions of sounds, quiet buttons
  ['on-red', 'red'], // the main button, an order given, what is picked
  ['on-box', 'box'], // the clock, the numbers of the options, a button under the pointer
];
/** Which marks, borders of things to press, and bars stand on which ground. */
const SIGNS: readonly (readonly [sign: string, ...grounds: string[]])[] = [
  ['edge', 'paper', 'card', 'leaf'], // every mark of a holder is ringed with it, every sign of a verdict drawn
  ['rule', 'paper', 'card', 'leaf'], // round buttons, fields, options
  ['focus', 'paper', 'card', 'leaf'],
  ['accent', 'leaf', 'card', 'paper'], // the ticks of boxes and sliders
];

describe.each(THEMES)('in the theme “%s”', (theme) => {
  const inks = inksOf(theme);
  const ink = (name: string) => {
    const found = inks[name];
    if (found === undefined) throw new Error(`the theme “${theme}” has no plain --${name}`);
    return found;
  };
  const least = theme.startsWith('contrast') ? 7 : 4.5;

  it.each(TEXT.flatMap(([text, ...grounds]) => grounds.map((ground) => [text, ground] as const)))('%s is read on %s', (text, ground) => {
    expect(contrast(rgb(ink(text)), rgb(ink(ground)))).toBeGreaterThanOrEqual(least);
  });

  it.each(SIGNS.flatMap(([sign, ...grounds]) => grounds.map((ground) => [sign, ground] as const)))('%s is made out on %s', (sign, ground) => {
    expect(contrast(rgb(ink(sign)), rgb(ink(ground)))).toBeGreaterThanOrEqual(3);
  });

  it('each half of a mark is set off from the other, or ringed by what sets both off', () => {
    for (const half of ['soviet', 'state']) {
      const fromGround = contrast(rgb(ink(half)), rgb(ink('card')));
      const fromRing = contrast(rgb(ink(half)), rgb(ink('edge')));
      expect(Math.max(fromGround, fromRing), half).toBeGreaterThanOrEqual(3);
    }
  });

  it('a mark of stale news, printed fainter, is still made out', () => {
    const share = Number(/\.stale \.mark \{\s*opacity: ([\d.]+);/.exec(readFileSync(path.join(ROOT, 'src/page/city.css'), 'utf8'))?.[1]);
    for (const ground of ['card', 'paper']) expect(contrast(over(ink('edge'), ink(ground), share), rgb(ink(ground))), ground).toBeGreaterThanOrEqual(3);
  });

  it('what has gone of the night is set off from what remains', () => {
    for (const ground of ['card', 'leaf']) expect(contrast(rgb(ink('red')), rgb(ink(ground))) >= 3 || contrast(rgb(ink('edge')), rgb(ink(ground))) >= 3, ground).toBe(true);
  });
});

describe.each(Object.entries({ DAY, NIGHT }))('on the map by %s', (_, tone) => {
  it('names are read by their own cut, whatever lies under them', () => {
    expect(contrast(rgb(tone.letter), rgb(tone.halo))).toBeGreaterThanOrEqual(4.5);
  });
  it.each([['ink', INK], ['grey', GREY]])('what is written in %s on a card is read', (_name, colour) => {
    expect(contrast(rgb(colour), rgb(CARD))).toBeGreaterThanOrEqual(4.5);
  });
  it('red stands on card alone, and is made out there', () => {
    expect(contrast(rgb(RED), rgb(CARD))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(CARD), rgb(tone.water))).toBeGreaterThanOrEqual(3);
  });
});

it('the deck of a bridge by day, and the beam of a searchlight by night, are made out over the water', () => {
  expect(contrast(rgb(DAY.deck), rgb(DAY.water))).toBeGreaterThanOrEqual(3);
  expect(contrast(rgb(LAMP), rgb(NIGHT.water))).toBeGreaterThanOrEqual(3);
});
