/** Neck, ears, the one large shadow and the half-tones of a face. Light falls from the upper left of the block; a recipe may mirror it. */
import { type Ink, type Mark, type Point, comb, gouge, prick } from './cut.ts';
import type { Head } from './skull.ts';

/** `split`: half the face is shadow, with a triangle of light on its cheek. `side`: the side plane is dark. `bright`: a lamp before the face leaves only its edge dark. */
export type Light = 'split' | 'side' | 'bright';

const SHADOW: Record<Light, string> = {
  split: 'M194 56C203 84 201 112 192 132C186 144 176 149 163 151C157 152 154 156 154 162C154 176 152 190 146 201C143 206 145 211 149 213C152 215 156 213 160 215C164 219 160 226 156 231C158 238 163 242 160 246C154 250 154 256 160 262C164 266 162 272 158 284L250 284L250 56Z',
  side: 'M196 56C202 88 202 114 196 134C190 146 192 154 195 162C198 170 197 180 190 186C180 192 172 200 172 210C174 218 182 222 181 230C180 238 170 244 170 252C170 260 164 266 158 284L250 284L250 56Z',
  bright: 'M206 56C211 90 208 116 202 138C205 150 206 164 202 177C197 188 191 196 189 206C185 220 190 230 184 242C178 254 170 262 158 284L250 284L250 56Z',
};

/** Neck and the shadow the jaw throws on it. */
export function neck(h: Head): Mark[] {
  const r = h.chance('neck'), w = 34 * (h.who.neck ?? 1);
  const left = 150 - w, right = 150 + w;
  return [
    { ink: 'paper', d: `M${left} 214L${left - 4} 296L150 336L${right + 4} 296L${right} 214Z` },
    { ink: 'ink', d: `M${left + 2} 236C${left + 18} 264 ${left + 28} 272 152 276C168 272 ${right - 10} 258 ${right} 236L${right + 5} 296L150 338L141 310C144 294 ${left + 20} 268 ${left + 2} 236Z` },
    { ink: 'paper', d: comb([152, 286, 150, 296, 148, 306, 147, 318], [right, 274, right, 284, right - 2, 296, right - 8, 308], 8, r, { cuts: 1, width: [1.6, 1.2] }) },
    { ink: 'ink', d: comb([left + 4, 262, left + 4, 270, left + 2, 280, left + 2, 292], [left + 20, 280, left + 20, 290, left + 20, 300, left + 18, 312], 5, r, { cuts: 1, width: [1.2, 1.6] }) },
  ];
}

/** The line of the lit jaw against the neck, swelling towards the chin. */
export function jaw(h: Head): Mark {
  const lit = h.contour.slice(12, 17);
  const out = lit.map(([x, y], i): Point => [x - 1.2 - 0.6 * (4 - i), y + 4.6 - i * 1.1]);
  return { ink: 'ink', d: `M${[...lit, ...out.reverse()].map((p) => p.join(' ')).join('L')}Z` };
}

/** The ears the turn of the head leaves in sight. */
export function ears(h: Head): Mark[] {
  const shift = -Math.sin(h.yaw) * 12;
  const marks: Mark[] = [];
  const ear = (side: 1 | -1, ink: Ink, line: Ink) => {
    const x = (out: number) => 150 + side * (h.temple + out) + shift;
    marks.push(
      { ink, d: `M${x(-4)} 163C${x(1)} 158 ${x(8)} 159 ${x(8.500)} 170C${x(8)} 181 ${x(5)} 193 ${x(0)} 198C${x(-4)} 199 ${x(-6)} 196 ${x(-6)} 190Z` },
      { ink: line, d: `M${x(-1)} 166C${x(3)} 162 ${x(6)} 165 ${x(5.500)} 173C${x(5)} 181 ${x(2.500)} 188 ${x(-0.500)} 191C${x(1.500)} 184 ${x(2)} 178 ${x(1.500)} 172C${x(1)} 170 ${x(0)} 169 ${x(-1)} 170Z` },
    );
  };
  if (h.yaw < 0.3) ear(1, 'ink', 'paper');
  if (h.yaw > -0.3) ear(-1, 'paper', 'ink');
  return marks;
}

/** Nose: its ridge, its wings, the shadow under it. */
function nose(h: Head, light: Light): Mark[] {
  const broad = h.who.broad ?? 1, hook = h.who.hook ?? 0;
  const x = (at: number) => 151 + (at - 151) * broad;
  const fit = (d: string) => h.front(d, 12);
  const tip = 211 + hook;
  const nostrils: Mark = { ink: 'ink', d: fit(`M${x(142)} 207C${x(145)} 203.500 ${x(149)} 205 150 ${tip - 2}C147 ${tip - 1} ${x(144)} 209.500 ${x(142)} 207ZM154 ${tip - 2}C${x(155)} 205 ${x(159)} 203.500 ${x(162)} 207C${x(160)} 209.500 157 ${tip - 1} 154 ${tip - 2}ZM${x(139)} 198C${x(136)} 202 ${x(136.5)} 206.500 ${x(140)} 209C${x(139)} 205 ${x(138.500)} 202 ${x(139)} 198Z`) };
  if (light === 'split') {
    return [
      { ink: 'ink', d: fit(`M154 150C153 168 151 184 ${x(146)} ${196 + hook}C${x(142)} 203 ${x(142)} 209 ${x(147)} 212C152 ${215 + hook} ${x(162)} 214 ${x(168)} 207C${x(170)} 200 ${x(165)} 196 ${x(163)} 190C160 178 161 162 162 150Z`) },
      { ink: 'paper', d: fit(`M154 156C153.500 174 151 190 ${x(146)} ${202 + hook}C${x(147)} 206 151 ${205 + hook} 153.500 ${201 + hook}C156.500 194 156.500 174 156 156Z`) },
      { ink: 'paper', d: fit(`M${x(159)} 199C${x(162)} 197 ${x(166)} 200 ${x(166)} 203C${x(164)} 206 ${x(162)} 204 ${x(159)} 199Z`) },
      nostrils,
    ];
  }
  return [
    { ink: 'ink', d: fit(`M155 150C157 166 156 182 ${x(158)} ${190 + hook}C${x(159)} 196 ${x(162)} 198 ${x(161)} 204C${x(159)} 208 ${x(158)} 209 155 ${tip - 1}C156 ${tip + 3} ${x(164)} ${tip + 4} ${x(170)} ${tip - 2}C${x(171)} 203 ${x(168)} 198 ${x(166)} 193C163 182 163 168 165 158C164 152 158 150 155 150Z`) },
    { ink: 'paper', d: fit(`M${x(163)} 199C${x(166)} 200 ${x(168)} 203 ${x(167)} 206C${x(165)} 207 ${x(163)} 205 ${x(163)} 199Z`) },
    nostrils,
  ];
}

/** All that is cut inside the contour of the face; to be clipped by it. */
export function skin(h: Head): Mark[] {
  const r = h.chance('skin'), light = h.who.light ?? 'split', f = h.front;
  const marks: Mark[] = [{ ink: 'ink', d: f(SHADOW[light]) }];
  if (light === 'split') {
    marks.push(
      { ink: 'paper', d: f('M168 189C176 194 190 190 199 182C199 192 195 202 188 210C182 215 177 212 174 207C171 202 168 196 168 189Z') },
      { ink: 'ink', d: f(comb([171, 194, 173, 199, 176, 204, 178, 210], [195, 186, 195, 191, 193, 197, 189, 203], 8, r, { cuts: 1, width: [1, 0.8], stray: 2 })) },
      { ink: 'ink', d: f('M160 168C166 156 190 154 200 165C198 184 166 188 160 168Z') },
      { ink: 'paper', d: f(comb([176, 222, 182, 224, 188, 222, 194, 217], [168, 262, 174, 260, 180, 254, 186, 246], 10, r, { cuts: 1, width: [1.3, 0.9], stray: 3 })) },
      { ink: 'paper', d: f(comb([199, 80, 203, 84, 208, 90, 212, 98], [194, 134, 200, 138, 206, 142, 211, 147], 10, r, { cuts: 1, width: [1.5, 1], stray: 3 })) },
      { ink: 'ink', d: f(comb([194, 86, 190, 84, 184, 82, 178, 82], [186, 138, 182, 138, 176, 138, 170, 139], 9, r, { cuts: 1, width: [1.1, 1.3], stray: 4 })) },
    );
  } else if (light === 'side') {
    marks.push(
      { ink: 'ink', d: f('M160 160C164 153 178 150 194 156C200 160 200 168 197 174C194 166 186 162 176 162C168 163 164 168 161 172C159 168 159 164 160 160Z') },
      { ink: 'paper', d: f(comb([197, 78, 203, 82, 208, 88, 212, 96], [193, 134, 199, 138, 206, 142, 211, 147], 10, r, { cuts: 1, width: [1.5, 1], stray: 3 })) },
      { ink: 'ink', d: f(comb([196, 86, 190, 84, 184, 83, 178, 84], [189, 138, 184, 138, 178, 139, 172, 140], 10, r, { cuts: 1, width: [1.2, 1.3], stray: 5 })) },
      { ink: 'paper', d: f(comb([196, 166, 200, 170, 206, 174, 210, 176], [180, 198, 188, 200, 196, 200, 204, 198], 8, r, { cuts: 1, width: [1.2, 1.5], stray: 3 })) },
      { ink: 'paper', d: f(comb([178, 222, 184, 224, 192, 222, 198, 216], [170, 262, 176, 260, 182, 254, 188, 246], 10, r, { cuts: 1, width: [1.4, 0.9], stray: 3 })) },
      { ink: 'ink', d: f(comb([174, 192, 170, 193, 167, 195, 164, 198], [170, 222, 174, 222, 176, 224, 178, 226], 5, r, { cuts: 1, width: [1, 0.8], stray: 2 }) + comb([178, 234, 174, 236, 170, 238, 167, 240], [164, 262, 160, 262, 156, 262, 152, 262], 7, r, { cuts: 1, width: [1, 1.2], stray: 3 })) },
    );
  } else {
    marks.push(
      { ink: 'paper', d: f(comb([208, 90, 212, 94, 215, 100, 217, 106], [205, 176, 208, 182, 211, 186, 213, 192], 12, r, { cuts: 1, width: [1.2, 0.8], stray: 3 }) + comb([192, 202, 198, 204, 204, 204, 209, 202], [180, 252, 186, 250, 190, 246, 196, 240], 9, r, { cuts: 1, width: [1.2, 0.9], stray: 3 })) },
      { ink: 'ink', d: f(comb([205, 92, 199, 91, 194, 91, 189, 92], [201, 140, 196, 140, 191, 140, 186, 141], 9, r, { cuts: 1, width: [1, 1.1], stray: 5 }) + comb([201, 180, 195, 180, 189, 182, 185, 185], [180, 250, 175, 250, 170, 250, 166, 251], 14, r, { cuts: 1, width: [0.9, 1.1], stray: 4 }) + comb([160, 158, 162, 162, 163, 165, 164, 169], [172, 154, 173, 157, 174, 160, 175, 163], 4, r, { cuts: 1, width: [1.1, 0.7], stray: 1 }) + comb([168, 192, 170, 196, 171, 200, 172, 204], [176, 196, 176, 200, 176, 203, 176, 206], 3, r, { cuts: 1, width: [0.8, 0.7] })) },
    );
  }
  marks.push({ ink: 'paper', d: rim(h) }, { ink: 'ink', d: cheek(h) }, ...nose(h, light), ...age(h));
  return marks;
}

/** A sliver of light along the dark contour, from temple to jaw. */
function rim(h: Head): string {
  const side = h.contour.slice(4, 10), inner = side.map(([x, y], i): Point => [x - 1.5 - 4.5 * Math.sin((Math.PI * i) / (side.length - 1)), y - 1]);
  return `M${[...side.map(([x, y]) => [x - 1, y]), ...inner.reverse()].map((p) => p.join(' ')).join('L')}Z`;
}

/** Contour cuts on the lit cheek, following the bone. */
function cheek(h: Head): string {
  const r = h.chance('cheek'), f = h.front, thin = h.who.gaunt ?? 0, soft = h.who.soft === true;
  return f(comb([91, 190, 96, 192, 101, 196, 106, 200], [128, 256, 133, 256, 138, 258, 143, 261], soft ? 9 : 15, r, { cuts: 1, width: soft ? [1.2, 0.8] : [1.7, 1.2], stray: 3 }))
    + f(comb([110, 178, 114, 181, 118, 183, 124, 184], [116, 186, 120, 188, 124, 188, 129, 187], 3, r, { cuts: 1, width: [0.9, 0.8] }))
    + (thin ? f(comb([97, 200, 105, 205, 112, 212, 117, 222], [106, 236, 111, 236, 117, 238, 121, 242], 9, r, { cuts: 1, width: [1.2 + thin, 0.9], stray: 2 })) : '');
}

/** Lines of forehead, eyes and mouth: 0 for youth, 3 for old age. */
function age(h: Head): Mark[] {
  const years = h.who.age ?? 1, r = h.chance('age'), f = h.front;
  if (years === 0) return [];
  let d = gouge(133, 208, 123, 225, 0.7 + years * 0.35, r, 1.5);
  for (let i = 0; i < years; i++) d += gouge(118 + i * 3, 128 - i * 9, 148 + r() * 8, 126 - i * 9, 0.8, r, -1.5) + gouge(150, 126 - i * 9, 172 - i * 3, 129 - i * 9, 0.7, r, -1);
  if (years > 1) d += comb([104, 172, 101, 170, 99, 168, 97, 166], [104, 178, 101, 180, 99, 181, 97, 184], 3, r, { cuts: 1, width: [0.7, 0.7] }) + gouge(112, 182, 132, 184, 0.8, r, 1.5) + gouge(148, 150, 147, 158, 0.8, r);
  return [{ ink: 'ink', d: f(d) }];
}

/** Stubble on jaw and lip. */
export function stubble(h: Head, density = 1): Mark[] {
  const r = h.chance('stubble');
  const jaw: Point[] = [[96, 206], [108, 222], [124, 226], [130, 244], [150, 250], [164, 246], [160, 266], [150, 268], [134, 264], [112, 244], [98, 222]];
  const lip: Point[] = [[130, 222], [148, 216], [160, 220], [160, 228], [132, 230]];
  const dark: Point[] = [[166, 246], [188, 222], [206, 204], [198, 236], [170, 266]];
  return [
    { ink: 'ink', d: h.front(prick(jaw, Math.round(88 * density), r, 1.2, 3.2, 0.6) + prick(lip, Math.round(22 * density), r, 0.8, 3, 0.6)) },
    { ink: 'paper', d: h.front(prick(dark, Math.round(30 * density), r, -1.2, 3.2, 0.6)) },
  ];
}
