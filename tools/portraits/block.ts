/** One block: a person's recipe made into a picture of three inks, four with red hair on a ground that is not red. */
import { beard, moustache } from './beard.ts';
import { dressed } from './coat.ts';
import { FINE, type Ink, type Mark, compact } from './cut.ts';
import { type Person } from './cast.ts';
import { ears, neck, skin, stubble } from './face.ts';
import { glasses } from './glasses.ts';
import { SIDES, ground } from './ground.ts';
import { HAIR } from './hair.ts';
import { HATS } from './hat.ts';
import { MOODS, express } from './mood.ts';
import { OWN } from './own.ts';
import { measure } from './skull.ts';

const FRAME = 'M5 8L60 5L149 6L231 4L295 8L293 90L295 181L293 270L295 352L220 355L148 353L70 356L6 352L8 262L6 178L8 96Z';

/** Prints marks in order; neighbours of one ink and width become one path. */
function print(marks: readonly Mark[], inks: Record<Ink, string>): string {
  const runs: Mark[] = [];
  for (const mark of marks) {
    const last = runs.at(-1);
    if (mark.d === '') continue;
    if (last?.ink === mark.ink && last.line === mark.line) last.d += mark.d;
    else runs.push({ ...mark });
  }
  return runs.map(({ ink, d, line }) => line === undefined
    ? `<path fill="${inks[ink]}" d="${compact(d)}"/>`
    : `<path fill="none" stroke="${inks[ink]}" stroke-width="${line * FINE}" d="${compact(d)}"/>`).join('\n');
}

/** An address that ends in a mood shows that mood (`lenin.svg#hot`); any other the calm face, which stands last. */
const VIEWS = '<style>#hot,#low,:target~#calm{display:none}#hot:target,#low:target{display:inline}</style>';

/** The portrait of one person as an SVG document of 300×360 px, drawn on a rule of FINE steps to the px, with one group a mood. */
export function cutBlock(id: string, who: Person): string {
  const h = measure(id, who), inks = { paper: '#EFE4CC', ink: '#1A1613', ground: SIDES[who.side], rust: '#A9481C' };
  const tone = who.tone ?? 'dark', own = OWN[id]?.(h) ?? {};
  const hair = who.hair === undefined ? { back: [], front: [] } : HAIR[who.hair](h, tone);
  const fitted = (marks: readonly Mark[]) => marks.map((mark) => ({ ...mark, d: h.on(mark.d) }));
  const p = (marks: readonly Mark[] | undefined) => print(marks ?? [], inks);
  const moods = MOODS.toReversed().map((mood) => `<g id="${mood}">${p(express(h, mood))}</g>`);
  const zoom = who.zoom ?? (who.hat ? 1 : 1.14);
  const head = `rotate(${who.tilt ?? 0} ${150 * FINE} ${270 * FINE}) translate(0 ${(who.sink ?? (who.hat ? 0 : 5)) * FINE})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="360" viewBox="0 0 ${300 * FINE} ${360 * FINE}">${VIEWS}`,
    `<clipPath id="${id}-frame"><path d="${compact(FRAME)}"/></clipPath><clipPath id="${id}-face"><path d="${compact(h.outline)}"/></clipPath>`,
    `<g clip-path="url(#${id}-frame)"><rect width="${300 * FINE}" height="${360 * FINE}" fill="${inks.ground}"/>`,
    p(ground(id, who.side)),
    `<g transform="matrix(${who.mirror === true ? -zoom : zoom} 0 0 ${zoom} ${Math.round((who.mirror === true ? 150 + 150 * zoom : 150 - 150 * zoom) * FINE)} ${Math.round((360 - 360 * zoom) * FINE)})">`,
    p(own.behind),
    `<g transform="${head}">${p(fitted(hair.back))}</g>`,
    p(neck(h)), p([...dressed(h), ...(own.coat ?? [])]),
    `<g transform="${head}">`, p([{ ink: 'ink', d: h.outline, line: 3 }, { ink: 'paper', d: h.outline }]),
    `<g clip-path="url(#${id}-face)">`, p([...skin(h), ...(who.stubble ? stubble(h, who.stubble) : [])]), p(own.skin), '</g>',
    who.beard ? p(beard(h, who.beard, who.beardTone ?? tone)) : '',
    `<g clip-path="url(#${id}-face)">`, ...moods, '</g>',
    who.moustache ? p(moustache(h, who.moustache, who.beardTone ?? tone)) : '',
    p(fitted(hair.front)),
    p(ears(h)),
    who.glasses ? p(glasses(h, who.glasses)) : '',
    who.hat ? p(fitted(HATS[who.hat](h))) : '',
    p(own.over), '</g></g></g></svg>',
  ].filter((part) => part !== '').join('\n');
}
