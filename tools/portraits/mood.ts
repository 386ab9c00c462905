/** Brows, lids and mouth: the only parts that change with a mood. */
import { type Mark, gouge } from './cut.ts';
import { shaded } from './face.ts';
import type { Head } from './skull.ts';

export const MOODS = ['calm', 'hot', 'low'] as const;
export type Mood = (typeof MOODS)[number];

/** Px of the model head: brow ends and arch (down is positive), openness of the lids, the look, corners and gap of the mouth. */
interface Expression { inner: number; arch: number; outer: number; open: number; gazeX: number; gazeY: number; corner: number; gape: number }

const EXPRESSIONS: Record<Mood, Expression> = {
  calm: { inner: 0, arch: 0, outer: 0, open: 1, gazeX: 0, gazeY: 0, corner: 0, gape: 0 },
  hot: { inner: 9, arch: 4, outer: -8, open: 1.36, gazeX: 0, gazeY: 0.4, corner: 0.5, gape: 12 },
  low: { inner: -10, arch: 0, outer: 7, open: 0.42, gazeX: -1, gazeY: 2, corner: 5.5, gape: 0 },
};

function eye(h: Head, side: 1 | -1, e: Expression): Mark[] {
  const size = (h.who.eye ?? 1) * 0.98, open = e.open * (h.who.lids ?? 1), slant = h.who.slant ?? 0;
  const cx = 150 + side * (27 + (h.who.apart ?? 0)), cy = 172, dark = shaded(h, cx, 181);
  const x = (dx: number) => cx + side * dx * size, y = (dy: number, dx = 0) => cy + dy * size - (slant * dx) / 14;
  const up = -6 * open, down = 4.8 * (0.5 + 0.5 * open);
  const g = (dx: number) => cx + (dx + e.gazeX + (h.who.gaze ?? 0)) * size;
  const look = Math.min(3, e.gazeY + (h.who.down ?? 0));
  const marks: Mark[] = [
    { ink: 'paper', d: `M${x(-14)} ${y(2.5, -14)}C${x(-8)} ${y(up * 1.3, -8)} ${x(6)} ${y(up * 1.4, 6)} ${x(14.5)} ${y(0, 14)}C${x(7)} ${y(down * 1.35, 7)} ${x(-7)} ${y(down * 1.5, -7)} ${x(-14)} ${y(2.5, -14)}Z` },
    { ink: 'ink', d: `M${g(-5)} ${y(up * 0.95)}L${g(5)} ${y(up * 0.95)}C${g(7.4)} ${y(up * 0.2 + look)} ${g(5.8)} ${y(down)} ${g(0)} ${y(down * 1.06)}C${g(-5.8)} ${y(down)} ${g(-7.4)} ${y(up * 0.2 + look)} ${g(-5)} ${y(up * 0.95)}Z` },
    { ink: 'paper', d: `M${g(-3.4)} ${y(up * 0.5 + look)}L${g(-0.2)} ${y(up * 0.42 + look)}L${g(-0.9)} ${y(up * 0.42 + 2.8 + look)}L${g(-3.6)} ${y(up * 0.5 + 2.4 + look)}Z` },
    { ink: 'ink', d: `M${x(-17)} ${y(5, -17)}C${x(-9)} ${y(up * 1.8 - 1.5, -9)} ${x(6)} ${y(up * 2 - 1.5, 6)} ${x(19)} ${y(2, 19)}C${x(9)} ${y(up * 0.85, 9)} ${x(-8)} ${y(up * 0.8, -8)} ${x(-17)} ${y(5, -17)}Z` },
  ];
  const r = h.chance(`eye${side}${e.open}`), years = h.who.age ?? 1;
  const fold = gouge(x(-11), y(up * 1.7 - 4, -11), x(14), y(up * 1.45 - 3, 14), 1, r, side * (up * 0.35 - 1.2));
  const under = gouge(x(-10), y(down + 2.6, -10), x(10), y(down + 1.8, 10), 0.9, r, side * -1.8) + (years > 1 ? gouge(x(-9), y(down + 8), x(8), y(down + 7), 0.9, r, side * -2) : '');
  marks.push({ ink: shaded(h, cx, 163) ? 'paper' : 'ink', d: fold }, { ink: dark ? 'paper' : 'ink', d: under });
  return marks;
}

function brow(h: Head, side: 1 | -1, e: Expression): Mark[] {
  const thick = 5.6 * (h.who.brow ?? 1) * (h.who.tone === 'fair' || h.who.tone === 'white' ? 0.7 : 1), drop = (h.who.browDrop ?? 0) + 0.5, slant = (h.who.slant ?? 0) * 0.6;
  const x = (dx: number) => 150 + side * dx, y = (v: number) => v + drop;
  const inner = 159 + e.inner, arch = 151 + e.arch - slant * 0.5, outer = 161 + e.outer - slant;
  const mass: Mark = { ink: 'ink', d: `M${x(8)} ${y(inner)}C${x(16)} ${y(arch + 1 - thick * 0.35)} ${x(34)} ${y(arch - thick * 0.55)} ${x(49)} ${y(outer)}C${x(36)} ${y(arch + 1 + thick * 0.35)} ${x(20)} ${y(arch + 4 + thick * 0.45)} ${x(10)} ${y(inner + thick * 0.75)}C${x(8)} ${y(inner + thick * 0.6)} ${x(7.5)} ${y(inner + 1)} ${x(8)} ${y(inner)}Z` };
  // the furrow a mood cuts at its root: upright in anger, lying in sorrow
  const r = h.chance(`brow${e.inner}`), root = shaded(h, x(5), 146) ? 'paper' : 'ink';
  const furrow = e.inner > 4 ? gouge(x(4.5), y(inner - 20), x(6), y(inner - 3), 1.5, r, side) : e.inner < -4 ? gouge(x(2), y(inner - 7), x(24), y(inner - 5), 1.2, r, side * 2.6) : '';
  const marks: Mark[] = [mass, { ink: root, d: furrow }];
  if (!shaded(h, x(26), y(149))) return marks;
  // in the shadow: the light on the ridge over the brow, and a few hairs
  let d = `M${x(7)} ${y(inner - 1)}C${x(16)} ${y(arch - 1 - thick * 0.35)} ${x(34)} ${y(arch - 2 - thick * 0.55)} ${x(48)} ${y(outer - 1)}C${x(34)} ${y(arch - 5 - thick * 0.6)} ${x(16)} ${y(arch - 4 - thick * 0.4)} ${x(7)} ${y(inner - 1)}Z`;
  for (let i = 0; i < 5; i++) {
    const t = i / 4, at = 13 + t * 28, level = (1 - t) ** 2 * inner + 2 * t * (1 - t) * (arch - 1) + t * t * outer;
    d += gouge(x(at), y(level + 4), x(at + 5), y(level + 0.5 + t * 2), thick * 0.18, r);
  }
  return [...marks, { ink: 'paper', d }];
}

function mouth(h: Head, e: Expression): Mark[] {
  const wide = (h.who.mouth ?? 1) * 1.04, full = h.who.lips ?? 0.6, c = e.corner + (h.who.corner ?? 0);
  const x = (at: number) => 151 + (at - 151) * wide;
  const low = 236 + e.gape;
  const marks: Mark[] = [];
  if (e.gape > 0) {
    marks.push(
      { ink: 'ink', d: `M${x(128)} ${236 + c}C${x(138)} ${231.5 - full} ${x(146)} ${230.5 - full} ${x(151)} ${232 - full}C${x(156)} ${230.5 - full} ${x(164)} ${231.5 - full} ${x(174)} ${236 + c}C${x(173)} ${low - 1} ${x(166)} ${low + 5} ${x(151)} ${low + 5}C${x(136)} ${low + 5} ${x(129)} ${low - 1} ${x(128)} ${236 + c}Z` },
      { ink: 'paper', d: `M${x(136)} ${236 + c * 0.6}C${x(144)} 234.5 ${x(158)} 234.5 ${x(166)} ${236 + c * 0.6}C${x(163)} 240.5 ${x(157)} 242 ${x(151)} 242C${x(145)} 242 ${x(139)} 240.500 ${x(136)} ${236 + c * 0.6}Z` },
    );
  } else {
    marks.push({ ink: 'ink', d: `M${x(129)} ${236.5 + c}C${x(138)} ${232.5 - full * 1.8} ${x(146)} ${231 - full * 1.8} ${x(151)} ${233 - full * 1.3}C${x(156)} ${231 - full * 1.8} ${x(164)} ${232.5 - full * 1.8} ${x(173)} ${236.5 + c}C${x(163)} ${238 + c * 0.4} ${x(156)} 237 ${x(151)} 238.2C${x(146)} 237 ${x(139)} ${238 + c * 0.4} ${x(129)} ${236.5 + c}Z` });
  }
  for (const side of [-1, 1]) {
    // the lower lip: a light shape where its half lies in shadow, else the shadow under it
    const f = (out: number) => x(151 + side * out);
    if (shaded(h, f(9), 241)) marks.push({ ink: 'paper', d: `M${f(0)} ${low + 3}C${f(5)} ${low + 2.5} ${f(10)} ${low + 2} ${f(14)} ${low + 2 + c * 0.5}C${f(11)} ${low + 5} ${f(6)} ${low + 5 + full * 2.5} ${f(0)} ${low + 4.5 + full * 2.5}Z` });
    else marks.push({ ink: 'ink', d: `M${f(0)} ${low + 7 + full * 3.5}C${f(6)} ${low + 6.5 + full * 3.500} ${f(10)} ${low + 5.5 + full * 3} ${f(13)} ${low + 4 + full * 2}C${f(10)} ${low + 9 + full * 3} ${f(6)} ${low + 10.500 + full * 3.500} ${f(0)} ${low + 10 + full * 3.500}Z` });
  }
  return marks;
}

/** The marks of one mood. */
export function express(h: Head, mood: Mood): Mark[] {
  const e = EXPRESSIONS[mood];
  return [...mouth(h, e), ...eye(h, -1, e), ...eye(h, 1, e), ...brow(h, -1, e), ...brow(h, 1, e)].map((mark) => ({ ...mark, d: h.front(mark.d) }));
}
