/** Brows, lids and mouth: the only parts that change with a mood. */
import { type Mark, gouge } from './cut.ts';
import type { Head } from './skull.ts';

export const MOODS = ['calm', 'hot', 'low'] as const;
export type Mood = (typeof MOODS)[number];

/** Px of the model head: brow ends and arch (down is positive), openness of the lids, the look, corners and gap of the mouth. */
interface Expression { inner: number; arch: number; outer: number; open: number; gazeX: number; gazeY: number; corner: number; gape: number }

const EXPRESSIONS: Record<Mood, Expression> = {
  calm: { inner: 0, arch: 0, outer: 0, open: 1, gazeX: 0, gazeY: 0, corner: 0, gape: 0 },
  hot: { inner: 7, arch: 4.5, outer: -3, open: 1.06, gazeX: 0, gazeY: 0, corner: 0, gape: 7 },
  low: { inner: -5, arch: 1, outer: 4, open: 0.6, gazeX: -1, gazeY: 1.8, corner: 3.5, gape: 0 },
};

function eye(h: Head, side: 1 | -1, e: Expression): Mark[] {
  const size = (h.who.eye ?? 1) * 1.1, open = e.open * (h.who.lids ?? 1), dark = side > 0 && (h.who.light ?? 'split') === 'split';
  const cx = 150 + side * (27 + (h.who.apart ?? 0)), cy = 172;
  const x = (dx: number) => cx + side * dx * size, y = (dy: number) => cy + dy * size;
  const up = -5.6 * open, down = 4.6 * (0.55 + 0.45 * open);
  const g = (dx: number) => cx + (dx + e.gazeX + (h.who.gaze ?? 0)) * size;
  const look = Math.min(3, e.gazeY + (h.who.down ?? 0));
  const marks: Mark[] = [
    { ink: 'paper', d: `M${x(-14)} ${y(2)}C${x(-8)} ${y(up * 1.3)} ${x(6)} ${y(up * 1.35)} ${x(14)} ${y(0)}C${x(7)} ${y(down * 1.35)} ${x(-7)} ${y(down * 1.45)} ${x(-14)} ${y(2)}Z` },
    { ink: 'ink', d: `M${g(-5)} ${y(up * 0.9)}L${g(5)} ${y(up * 0.9)}C${g(7.2)} ${y(up * 0.2 + look)} ${g(5.6)} ${y(down)} ${g(0)} ${y(down * 1.05)}C${g(-5.6)} ${y(down)} ${g(-7.2)} ${y(up * 0.2 + look)} ${g(-5)} ${y(up * 0.9)}Z` },
    { ink: 'paper', d: `M${g(-3.2)} ${y(up * 0.5 + look)}L${g(-0.2)} ${y(up * 0.42 + look)}L${g(-0.9)} ${y(up * 0.42 + 2.6 + look)}L${g(-3.4)} ${y(up * 0.5 + 2.2 + look)}Z` },
  ];
  const lid = `M${x(-16)} ${y(3.5)}C${x(-9)} ${y(up * 1.75 - 1)} ${x(7)} ${y(up * 1.85 - 1)} ${x(17)} ${y(0.5)}C${x(8)} ${y(up * 0.9)} ${x(-8)} ${y(up * 0.85)} ${x(-16)} ${y(3.5)}Z`;
  marks.push({ ink: 'ink', d: lid });
  const r = h.chance(`eye${side}${e.open}`);
  const fold = gouge(x(-11), y(up * 1.5 - 3.5), x(13), y(up * 1.3 - 3), 1, r, side * (up * 0.35 - 1)), under = gouge(x(-9), y(down + 3.4), x(10), y(down + 2.4), 0.8, r, side * -1.6);
  marks.push({ ink: dark ? 'paper' : 'ink', d: fold + under });
  return marks;
}

function brow(h: Head, side: 1 | -1, e: Expression): Mark {
  const thick = 5.5 * (h.who.brow ?? 1), dark = side > 0 && (h.who.light ?? 'split') === 'split', drop = h.who.browDrop ?? 0;
  const x = (dx: number) => 150 + side * dx, y = (v: number) => v + drop;
  const inner = 159 + e.inner, arch = 151 + e.arch, outer = 161 + e.outer;
  if (!dark) return { ink: 'ink', d: `M${x(8)} ${y(inner)}C${x(16)} ${y(arch + 1 - thick * 0.35)} ${x(34)} ${y(arch - thick * 0.55)} ${x(49)} ${y(outer)}C${x(36)} ${y(arch + 1 + thick * 0.35)} ${x(20)} ${y(arch + 4 + thick * 0.45)} ${x(10)} ${y(inner + thick * 0.75)}C${x(8)} ${y(inner + thick * 0.6)} ${x(7.5)} ${y(inner + 1)} ${x(8)} ${y(inner)}Z` };
  const r = h.chance(`brow${e.inner}`);
  let d = '';
  for (let i = 0; i < 7; i++) {
    const t = i / 6, at = 12 + t * 34, level = (1 - t) ** 2 * inner + 2 * t * (1 - t) * (arch - 1) + t * t * outer;
    d += gouge(x(at), y(level + 1.5), x(at + 5), y(level - 1.5 + t * 2.4), thick * 0.22, r);
  }
  return { ink: 'paper', d };
}

function mouth(h: Head, e: Expression): Mark[] {
  const wide = (h.who.mouth ?? 1) * 1.04, full = h.who.lips ?? 0.6, c = e.corner + (h.who.corner ?? 0), dark = (h.who.light ?? 'split') === 'split';
  const x = (at: number) => 151 + (at - 151) * wide;
  const low = 236 + e.gape;
  const lower: Mark = { ink: 'ink', d: `M${x(138)} ${low + 6 * full}C${x(145)} ${low + 8.5 * full} ${x(157)} ${low + 8.5 * full} ${x(164)} ${low + 6 * full}C${x(159)} ${low + 11 * full} ${x(144)} ${low + 11.5 * full} ${x(138)} ${low + 6 * full}Z` };
  const marks: Mark[] = [];
  if (dark) marks.push({ ink: 'paper', d: `M${x(151)} ${low + 1}C${x(158)} ${low + 1} ${x(164)} ${low + 1} ${x(169)} ${236 + c}C${x(165)} ${low + 6} ${x(159)} ${low + 7} ${x(151)} ${low + 7}Z` });
  if (e.gape > 0) {
    marks.push(
      { ink: 'ink', d: `M${x(129)} ${235 + c}C${x(138)} ${232.5 - full} ${x(146)} ${231.5 - full} ${x(151)} ${233 - full}C${x(156)} ${231.5 - full} ${x(164)} ${232.5 - full} ${x(173)} ${235 + c}C${x(172)} ${low - 1} ${x(166)} ${low + 4} ${x(151)} ${low + 4}C${x(136)} ${low + 4} ${x(129)} ${low - 1} ${x(129)} ${235 + c}Z` },
      { ink: 'paper', d: `M${x(138)} ${236 + c}C${x(145)} 235 ${x(157)} 235 ${x(164)} ${236 + c}C${x(161)} 238.500 ${x(156)} 239 ${x(151)} 239C${x(146)} 239 ${x(141)} 238.500 ${x(138)} ${236 + c}Z` },
    );
  } else {
    marks.push({ ink: 'ink', d: `M${x(130)} ${236.5 + c}C${x(139)} ${232.5 - full * 1.6} ${x(147)} ${231.5 - full * 1.6} ${x(151)} ${233 - full * 1.2}C${x(155)} ${231.5 - full * 1.6} ${x(163)} ${232.5 - full * 1.6} ${x(172)} ${236.5 + c}C${x(163)} ${237.5 + c * 0.4} ${x(156)} 236.8 ${x(151)} 237.6C${x(146)} 236.8 ${x(139)} ${237.5 + c * 0.4} ${x(130)} ${236.5 + c}Z` });
  }
  marks.push(lower);
  return marks;
}

/** The marks of one mood. */
export function express(h: Head, mood: Mood): Mark[] {
  const e = EXPRESSIONS[mood];
  return [...mouth(h, e), ...eye(h, -1, e), ...eye(h, 1, e), brow(h, -1, e), brow(h, 1, e)].map((mark) => ({ ...mark, d: h.front(mark.d) }));
}
