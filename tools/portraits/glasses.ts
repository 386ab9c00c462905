/** Glasses: a light wire between two dark edges, with the glint of the lamp. */
import { type Mark, gouge } from './cut.ts';
import type { Head } from './skull.ts';

/** `pincenez` sits on the nose alone; `spectacles` have side pieces; `thick` are spectacles with heavy lenses; a `monocle` is one lens. */
export type GlassesName = 'pincenez' | 'spectacles' | 'thick' | 'monocle';

/** Draws glasses before the eyes. */
export function glasses(h: Head, name: GlassesName): Mark[] {
  const r = h.chance('glasses'), apart = 27 + (h.who.apart ?? 0), [rx, ry, line] = name === 'thick' ? [19, 17, 6.4] : name === 'pincenez' ? [17.5, 16.5, 5] : [18, 15.5, 5];
  let wire = '', glint = '';
  for (const side of name === 'monocle' ? [1] : [-1, 1]) {
    const cx = 150 + side * apart, cy = 174, k = 0.55;
    wire += `M${cx - rx} ${cy}C${cx - rx} ${cy - ry * k} ${cx - rx * k} ${cy - ry} ${cx} ${cy - ry}C${cx + rx * k} ${cy - ry} ${cx + rx} ${cy - ry * k} ${cx + rx} ${cy}C${cx + rx} ${cy + ry * k} ${cx + rx * k} ${cy + ry} ${cx} ${cy + ry}C${cx - rx * k} ${cy + ry} ${cx - rx} ${cy + ry * k} ${cx - rx} ${cy}Z`;
    if (name === 'thick') glint += `M${cx - 13} ${cy + 8}L${cx - 4} ${cy - 13}L${cx + 1} ${cy - 14}L${cx - 9} ${cy + 11}Z`;
    else glint += gouge(cx - 13, cy - 3, cx - 3, cy - 13, 1.5, r, -2);
  }
  const gap = apart - rx;
  if (name !== 'monocle') wire += name === 'pincenez' ? `M${150 - gap} 171C${150 - gap + 2} 163 ${150 + gap - 2} 163 ${150 + gap} 171` : `M${150 - gap} 172C${150 - 4} 167 ${150 + 4} 167 ${150 + gap} 172`;
  const pieces = [-1, 1].filter((side) => side * h.yaw < 0.1).map((side) => `M${150 + side * (apart + rx)} 171L${150 + side * 57} 168`).join('');
  const sides = name === 'pincenez' || name === 'monocle' ? '' : pieces;
  const marks: Mark[] = [
    { ink: 'ink', d: wire + sides, line },
    { ink: 'paper', d: wire + sides, line: name === 'thick' ? 2.4 : 2 },
    { ink: 'paper', d: glint },
  ];
  if (name === 'monocle') marks.push({ ink: 'paper', d: `M${150 + apart + rx} 178C${150 + apart + rx + 4} 194 ${150 + apart + rx} 220 ${150 + apart + rx - 14} 262`, line: 1.3 });
  return marks.map((mark) => ({ ...mark, d: h.plane(mark.d) }));
}
