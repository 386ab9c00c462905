/** Neck, ears, the large shadow and the half-tones of a face. Light falls from the upper left of the block; a recipe may mirror it. */
import { type Ink, type Mark, type Point, between, comb, gouge, prick } from './cut.ts';
import { outlines } from './light.ts';
import type { Head } from './skull.ts';

const closed = (loops: readonly (readonly Point[])[]) => loops.map((loop) => `M${loop.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');

/** Neck and the shadow the jaw throws on it. */
export function neck(h: Head): Mark[] {
  const r = h.chance('neck'), w = 37 * (h.who.neck ?? 1), lean = Math.sin(h.yaw) * 10;
  const left = 150 - w, right = 150 + w;
  return [
    { ink: 'paper', d: `M${left} 204L${left - 4} 296L150 336L${right + 4} 296L${right} 204Z` },
    { ink: 'ink', d: `M${left + 2} 226C${left + 10 + lean} 256 ${left + 24 + lean} 276 ${152 + lean} 280C${168 + lean} 276 ${right - 10} 258 ${right + 1} 226L${right + 5} 296L150 338L${141 + lean * 0.5} 310C${144 + lean} 294 ${left + 18} 266 ${left + 2} 226Z` },
    { ink: 'paper', d: comb([152, 288, 150, 296, 148, 306, 147, 318], [right, 274, right, 284, right - 2, 296, right - 8, 308], 8, r, { cuts: 1, width: [1.6, 1.2] }) },
    { ink: 'ink', d: comb([left + 4, 262, left + 4, 270, left + 2, 280, left + 2, 292], [left + 20, 284, left + 20, 292, left + 20, 300, left + 18, 312], 5, r, { cuts: 1, width: [1.2, 1.6] }) },
  ];
}

/** The ear the turn of the head leaves in sight, or both of a face seen from the front. */
export function ears(h: Head): Mark[] {
  const marks: Mark[] = [], turn = Math.sin(h.yaw);
  const ear = (side: 1 | -1, ink: Ink, line: Ink) => {
    const [rootX, rootY] = h.point(150 + side * 57, 170), open = 0.62 - side * turn * 1.1, big = 1.05;
    const x = (out: number) => rootX + side * (out * open * big - 1), y = (down: number) => rootY - 5 + down * big;
    marks.push(
      { ink, d: `M${x(-3)} ${y(4)}C${x(0)} ${y(-6)} ${x(13)} ${y(-10)} ${x(15)} ${y(2)}C${x(16)} ${y(12)} ${x(10)} ${y(20)} ${x(8)} ${y(28)}C${x(6)} ${y(36)} ${x(0)} ${y(36)} ${x(-2)} ${y(30)}Z` },
      { ink: line, d: `M${x(2)} ${y(5)}C${x(3)} ${y(-2)} ${x(11)} ${y(-4)} ${x(12)} ${y(3)}C${x(12.5)} ${y(11)} ${x(8)} ${y(17)} ${x(6)} ${y(23)}C${x(7)} ${y(15)} ${x(9.500)} ${y(10)} ${x(9)} ${y(4)}C${x(8)} ${y(1)} ${x(5)} ${y(2)} ${x(5)} ${y(6)}C${x(7)} ${y(11)} ${x(5)} ${y(15)} ${x(1)} ${y(18)}C${x(2)} ${y(13)} ${x(1)} ${y(9)} ${x(2)} ${y(5)}Z` },
    );
  };
  if (turn < 0.22) ear(1, 'ink', 'paper');
  if (turn > -0.22) ear(-1, 'paper', 'ink');
  return marks;
}

/** Is a place on the model face left black? */
export function shaded(h: Head, x: number, y: number): boolean {
  const [px, py] = h.point(x, y), value = h.lit.at(px, py);
  return !(value > h.dark);
}

/** What light does not find of the nose: nostrils, wings, and the ridge against the cheek that is turned away. */
function nose(h: Head): Mark[] {
  const broad = h.who.broad ?? 1, x = (at: number) => 150 + (at - 150) * broad, far = h.yaw < -0.05 ? -1 : 1, r = h.chance('nose');
  const fx = (out: number) => 150 + far * out;
  const ridge = `M${fx(11)} 157C${fx(5)} 166 ${fx(5.5)} 180 ${fx(8)} 192C${fx(10)} 198 ${fx(13)} 199 ${fx(14)} 203C${fx(9)} 202 ${fx(6)} 199 ${fx(4.500)} 193C${fx(1.500)} 182 ${fx(1.500)} 167 ${fx(11)} 157Z`;
  const pale = shaded(h, fx(8), 180) ? '' : ridge;
  return [
    { ink: 'ink', d: h.front(`${pale}M${x(140)} 208C${x(142.500)} 205 ${x(146.500)} 206 ${x(147.500)} 209.500C${x(145)} 211 ${x(142)} 210.500 ${x(140)} 208ZM${x(160)} 208C${x(157.500)} 205 ${x(153.500)} 206 ${x(152.500)} 209.500C${x(155)} 211 ${x(158)} 210.500 ${x(160)} 208Z`) },
    ...[-1, 1].map((side): Mark => ({ ink: shaded(h, 150 + side * 19 * broad, 203) ? 'paper' : 'ink', d: h.front(gouge(150 + side * 14.5 * broad, 196, 150 + side * 15.500 * broad, 210, 1.1, r, side * -2.2)) })),
  ];
}

/** All that is cut inside the contour of the face; to be clipped by it. */
export function skin(h: Head): Mark[] {
  const { light } = h.lit, spread = dilate(light);
  const shadow = outlines((k) => { const v = spread[k] ?? NaN; return Number.isNaN(v) ? -0.2 : h.dark - v; }, 18, 0.45);
  return [{ ink: 'ink', d: closed(shadow) }, rim(h), ...tone(h), ...nose(h), ...age(h)];
}

/** Lets the values at the head's edge run a few px over it, so that shadow meets the contour. */
function dilate(field: Float64Array): Float64Array {
  let now = field;
  for (let pass = 0; pass < 3; pass++) {
    const out = now.slice();
    for (let k = 301; k < now.length - 301; k++) {
      if (!Number.isNaN(now[k])) continue;
      let sum = 0, n = 0;
      for (const d of [-1, 1, -300, 300]) {
        const v = now[k + d];
        if (v !== undefined && !Number.isNaN(v)) { sum += v; n++; }
      }
      if (n > 0) out[k] = sum / n;
    }
    now = out;
  }
  return now;
}

/** Reflected light along the dark contour, from temple to jaw. */
function rim(h: Head): Mark {
  const { light, rim: back } = h.lit;
  const shapes = outlines((k) => { const v = light[k] ?? NaN, y = k / 300; return Number.isNaN(v) || v > h.dark || y < 84 ? -0.3 : (back[k] ?? 0) - 0.6; }, 22, 0.45);
  return { ink: 'paper', d: closed(shapes) };
}

interface Step { x: number; y: number; v: number }

/** Rows over the face, as a string wound round it would lie: arched on the forehead, hanging on the cheeks. */
function rows(h: Head, step: number): Step[][] {
  const r = h.chance('rows'), all: Step[][] = [];
  for (let y = 84; y < 268; y += step) {
    const hang = y < 128 ? -7 : y < 160 ? -2 : 9, sag = between(r, -0.7, 0.7);
    all.push(Array.from({ length: 93 }, (_, i) => {
      const u = i / 46 - 1, [px, py] = h.point(150 + u * 58, y + sag + hang * (1 - u * u));
      return { x: px, y: py, v: h.lit.at(px, py) };
    }));
  }
  return all;
}

const apart = (a: Step, b: Step) => Math.hypot(b.x - a.x, b.y - a.y);

/** Half-tones: black teeth from the shadow into the light, light ones back into the shadow, and cuts that round the lit edge. */
function tone(h: Head): Mark[] {
  const r = h.chance('tone'), soft = h.who.soft === true, step = soft ? 6.6 : 5.4, reach = 0.12;
  let ink = '', paper = '', greys: [number, number][] = [];
  for (const [k, row] of rows(h, step).entries()) {
    const y = 84 + k * step, bridge = (i: number) => y > 158 && y < 200 && Math.abs(i - 46) < 8;
    const at = (i: number) => row[Math.max(0, Math.min(92, i))] ?? { x: 0, y: 0, v: NaN };
    /** Goes on from `i` while the light lies between two values, `most` steps at most. */
    const run = (i: number, by: number, low: number, high: number, most: number) => {
      let k = i;
      while (k + by >= 0 && k + by < 93 && Math.abs(k - i) < most && at(k + by).v >= low && at(k + by).v <= high) k += by;
      return k;
    };
    const runs: [number, number][] = [];
    for (let i = 1, from = -1; i < 93; i++) {
      const a = at(i - 1), b = at(i), grey = b.v > h.dark && b.v < h.dark + reach * 0.62;
      if (bridge(i)) from = -1; // the ridge of the nose stays clean
      else if ((a.v - h.dark) * (b.v - h.dark) < 0) {
        const out = b.v > a.v ? 1 : -1, edge = out > 0 ? i : i - 1;
        const lightEnd = at(run(edge, out, h.dark, h.dark + reach, 15)), darkEnd = at(run(edge, -out, h.dark - 0.16, h.dark, 9)), here = at(edge);
        if (apart(here, lightEnd) > 3) ink += gouge(at(edge - out * 3).x, at(edge - out * 3).y, lightEnd.x, lightEnd.y, (soft ? 1.1 : 1.5) * between(r, 0.8, 1.15), r, between(r, -0.3, 0.3));
        if (apart(here, darkEnd) > 3) paper += gouge(at(edge + out * 2).x, at(edge + out * 2).y + step / 2, darkEnd.x, darkEnd.y + step / 2, 1.2, r, between(r, -0.3, 0.3));
        from = -1;
      } else if (grey && from < 0) from = i;
      else if (!grey && from >= 0) {
        if (i - from > 4 && apart(at(from), at(i - 1)) < 24) runs.push([from, i - 1]);
        from = -1;
      }
    }
    for (const [from, to] of runs) if (greys.some(([f, t]) => f < to && t > from)) ink += gouge(at(from).x, at(from).y, at(to).x, at(to).y, 0.9, r);
    greys = runs;
    const edge = row.findIndex(({ v }) => !Number.isNaN(v)), first = at(edge);
    if (edge >= 0 && first.v > h.dark && first.y > (soft ? 190 : 96)) {
      const low = first.y > 178, end = at(run(edge, 1, h.dark, 9, Math.round((low ? 12 : 5) * between(r, 0.7, 1.1) * (soft ? 0.7 : 1))));
      if (apart(first, end) > 3) ink += gouge(first.x - 2, first.y, end.x, end.y, (low ? 1.4 : 0.9) * (soft ? 0.75 : 1), r, 0.5);
    }
  }
  return [{ ink: 'ink', d: ink }, { ink: 'paper', d: paper }];
}

/** Lines of forehead, eyes and mouth: 0 for youth, 3 for old age. Black on light, light in the shadow. */
function age(h: Head): Mark[] {
  const years = h.who.age ?? 1, r = h.chance('age');
  if (years === 0) return [];
  const lines: [number, number, number, number, number, number][] = [[133, 208, 123, 227, 1 + years * 0.35, 1.4], [167, 208, 177, 227, 1 + years * 0.35, -1.4]];
  for (let i = 0; i < years; i++) lines.push([116 + i * 4, 133 - i * 10, 149, 131 - i * 10, 0.8, -1.6], [152, 131 - i * 10, 182 - i * 4, 133 - i * 10, 0.8, -1.4]);
  if (years > 1) for (const side of [-1, 1]) lines.push([150 + side * 15, 186, 150 + side * 38, 186, 0.9, side * -2.4], [150 + side * 4, 148, 150 + side * 4.5, 158, 0.9, 0], [150 + side * 46, 170, 150 + side * 53, 166, 0.7, 0], [150 + side * 46, 173, 150 + side * 54, 174, 0.7, 0]);
  if (years > 2) for (const side of [-1, 1]) lines.push([150 + side * 17, 191, 150 + side * 36, 191, 0.8, side * -2.2], [150 + side * 27, 236, 150 + side * 23, 250, 1, 0]);
  const d = { ink: '', paper: '' };
  for (const [x1, y1, x2, y2, w, bend] of lines) d[shaded(h, (x1 + x2) / 2, (y1 + y2) / 2) ? 'paper' : 'ink'] += h.front(gouge(x1, y1, x2, y2, w, r, bend));
  return [{ ink: 'ink', d: d.ink }, { ink: 'paper', d: d.paper }];
}

/** Stubble on jaw and lip. */
export function stubble(h: Head, density = 1): Mark[] {
  const r = h.chance('stubble'), marks: Mark[] = [];
  const jaw: Point[] = [[94, 204], [106, 220], [122, 226], [130, 244], [150, 250], [170, 244], [178, 226], [194, 220], [206, 204], [202, 234], [176, 262], [150, 268], [124, 262], [98, 234]];
  const lip: Point[] = [[130, 224], [148, 216], [152, 216], [170, 224], [168, 231], [132, 231]];
  const all = prick(jaw, Math.round(120 * density), r, 0.6, 3.2, 0.6) + prick(lip, Math.round(26 * density), r, 0.4, 3, 0.6);
  const d = { ink: '', paper: '' };
  for (const [cut, x, y] of all.matchAll(/M([\d.]+) ([\d.]+)[^Z]*Z/g)) {
    const dark = shaded(h, Number(x), Number(y));
    if (!dark || r() < 0.5) d[dark ? 'paper' : 'ink'] += h.front(cut);
  }
  marks.push({ ink: 'ink', d: d.ink }, { ink: 'paper', d: d.paper });
  return marks;
}
