/** Coats, on shoulders that fill the foot of the block. */
import { type Ink, type Mark, type Random, comb, gouge, warp } from './cut.ts';
import type { Head } from './skull.ts';

interface Cloth { r: Random; mass: Ink; cut: Ink; edge: Ink }
type Coat = (c: Cloth, h: Head) => Mark[];

const BODY = 'M-20 360C-8 322 26 302 74 290C98 283 112 276 120 266L150 322L182 266C190 276 204 283 228 290C274 302 308 322 320 360Z';

/** Folds that fall from the shoulders, sparing the collar within `spare` px of the middle; heavy cloth has wider ones. */
function weave({ r, cut }: Cloth, spare: number, heavy = 1): Mark {
  const near = 150 - spare, far = 150 + spare;
  return { ink: cut, d: comb([near - 4, 304, near - 10, 322, near - 8, 340, near - 2, 362], [16, 322, 4, 332, -6, 346, -10, 362], 15, r, { cuts: 3, width: [1.1 * heavy, 1.7 * heavy], gap: 0.6, stray: 5 })
    + comb([far + 4, 304, far + 10, 322, far + 8, 340, far + 2, 362], [284, 322, 296, 332, 306, 346, 310, 362], 13, r, { cuts: 3, width: [0.8 * heavy, 0.8 * heavy], gap: 0.7, stray: 5 })
    + comb([66, 300, 50, 306, 34, 314, 20, 324], [58, 310, 46, 316, 34, 324, 26, 332], 3, r, { cuts: 1, width: [1.2, 1.6], stray: 4 }) };
}

const body = (c: Cloth): Mark[] => c.mass === 'ink' ? [{ ink: 'ink', d: BODY }] : [{ ink: c.mass, d: BODY }, { ink: 'ink', d: BODY, line: 4 }];

function buttons(ink: Ink, places: readonly (readonly [number, number])[], size = 4): Mark {
  return { ink, d: places.map(([x, y]) => `M${x - size} ${y}C${x - size} ${y - size * 1.3} ${x + size} ${y - size * 1.3} ${x + size} ${y}C${x + size} ${y + size * 1.3} ${x - size} ${y + size * 1.3} ${x - size} ${y}Z`).join('') };
}

/** Jacket, starched collar and a tie, a bow, or no tie and the collar open. */
const suit: Coat = (c, h) => {
  const open = h.who.neckwear === 'open', bow = h.who.neckwear === 'bow';
  const marks: Mark[] = [
    ...body(c), weave(c, 54),
    { ink: 'paper', d: 'M124 296L176 296L164 340L158 362L142 362L136 340Z' },
    { ink: 'ink', d: comb([176, 306, 174, 318, 170, 332, 164, 348], [168, 308, 166, 320, 163, 332, 160, 346], 3, c.r, { cuts: 1, width: [1.4, 1.1] }) },
    { ink: c.mass, d: 'M104 290L60 312L92 326L84 362L136 362L140 334L112 300ZM198 290L242 312L210 326L218 362L166 362L160 334L190 300Z' },
    { ink: c.edge, d: 'M104 288L64 308L94 326L84 362L88.500 362L100 324L75 308.500L106.500 293ZM198 288L238 308L208 326L218 362L213.500 362L202 324L227 308.500L195.500 293Z' },
    { ink: c.edge, d: 'M112 302L138 334L142 362L139.500 362L135 336L109 304ZM190 302L162 334L159 362L161.500 362L165 336L193 304Z' },
  ];
  if (open) return [...marks,
    { ink: 'ink', d: 'M124 288L176 288L163 330L157 362L143 362L137 330Z' },
    { ink: 'paper', d: 'M118 262L150 312L134 344L102 298ZM182 262L150 312L166 344L198 298Z' },
    { ink: 'ink', d: `${comb([172, 290, 170, 298, 166, 306, 160, 314], [190, 296, 186, 308, 178, 320, 170, 332], 5, c.r, { cuts: 1, width: [1.1, 1.3] })}M118 262L150 312L147 316L113 270ZM182 262L150 312L153 316L187 270Z` }];
  marks.push(
    { ink: 'paper', d: 'M110 250C114 272 128 290 147 298L139 326L104 296ZM190 250C186 272 172 290 153 298L161 326L196 296Z' },
    { ink: 'ink', d: `M110 250C114 272 128 290 147 298L146 302C126 294 112 278 107 258ZM190 250C186 272 172 290 153 298L154 302C174 294 188 278 193 258Z${comb([166, 296, 164, 302, 161, 308, 160, 316], [191, 276, 191, 284, 190, 290, 186, 298], 6, c.r, { cuts: 1, width: [1.1, 1.4] })}` },
    { ink: 'ink', d: bow ? 'M150 304C140 295 126 292 122 297C119 304 119 316 123 322C131 324 142 318 150 312C158 318 169 324 177 322C181 316 181 304 178 297C174 292 160 295 150 304Z' : 'M141 304L150 297L159 304L155 320L165 362L136 362L145 320Z' },
    { ink: 'paper', d: bow ? gouge(126, 303, 142, 307, 1.3, c.r) + gouge(160, 307, 174, 303, 0.9, c.r) : `M146 308L149.500 303L153 308L150 316Z${gouge(146, 328, 143, 352, 1.2, c.r)}` },
  );
  return marks;
};

const leather: Coat = (c) => [
  { ink: 'ink', d: BODY },
  { ink: 'paper', d: comb([20, 316, 36, 308, 54, 302, 74, 298], [44, 344, 54, 334, 66, 326, 80, 318], 5, c.r, { cuts: 1, width: [4, 1.4], stray: 5 }) + comb([222, 298, 240, 303, 256, 310, 268, 318], [228, 316, 240, 322, 250, 330, 256, 340], 3, c.r, { cuts: 1, width: [2.4, 1], stray: 4 }) + comb([30, 350, 42, 344, 50, 340, 60, 338], [70, 346, 74, 350, 76, 356, 76, 362], 4, c.r, { cuts: 1, width: [2.2, 1.2], stray: 4 }) },
  { ink: 'paper', d: 'M124 276L150 322L178 276L168 330L134 330Z' },
  { ink: 'ink', d: 'M144 322L150 315L157 322L154 334L160 362L141 362L147 334Z' },
  { ink: 'ink', d: 'M118 262L76 288L70 322L112 340L132 362L150 362L140 334L122 300ZM184 262L224 288L232 322L190 340L168 362L152 362L160 334L180 300Z' },
  { ink: 'paper', d: 'M117 265L79 289L73 319L112 336L128 356L113 332L78 316L83 292L118 270ZM185 265L221 289L228 319L190 336L174 356L190 333L224 316L218 292L184 270Z' },
  { ink: 'paper', d: comb([92, 288, 90, 296, 88, 304, 88, 312], [112, 278, 112, 292, 114, 306, 118, 322], 4, c.r, { cuts: 1, width: [2.6, 1.6], stray: 4 }) + comb([192, 280, 190, 292, 188, 306, 186, 318], [212, 292, 213, 300, 214, 306, 214, 312], 3, c.r, { cuts: 1, width: [1.1, 0.9], stray: 4 }) },
  buttons('paper', [[112, 352], [190, 352]], 3.4),
];

const greatcoat: Coat = (c, h) => {
  const marks: Mark[] = [...body(c), weave(c, 60, 1.25)];
  if (h.who.boards) {
    marks.push(
      { ink: 'ground', d: 'M12 318L70 288L88 300L30 336ZM288 318L230 288L212 300L270 336Z' },
      { ink: 'ink', d: 'M12 318L70 288L88 300L30 336ZM288 318L230 288L212 300L270 336Z', line: 3 },
      { ink: 'paper', d: 'M22 326L78 295M278 326L222 295', line: 2.2 },
    );
  }
  marks.push(
    { ink: c.mass, d: 'M116 262L82 282L88 318L144 342L150 326L122 296ZM184 262L218 282L212 318L156 342L150 326L178 296Z' },
    { ink: 'ink', d: 'M116 262L82 282L88 318L144 342L150 326L122 296ZM184 262L218 282L212 318L156 342L150 326L178 296Z', line: c.mass === 'ink' ? 0.5 : 3.5 },
    { ink: c.edge, d: 'M115 265L86 283L91 315L143 337L144 341L88 318L81 282L116 261ZM185 265L214 283L209 315L157 337L156 341L212 318L219 282L184 261Z' },
    { ink: 'ground', d: 'M90 290L106 282L114 302L94 310ZM210 290L194 282L186 302L206 310Z' },
    { ink: 'ink', d: 'M90 290L106 282L114 302L94 310ZM210 290L194 282L186 302L206 310Z', line: 2 },
    { ink: c.edge, d: comb([124, 300, 128, 308, 134, 316, 140, 324], [112, 312, 118, 318, 126, 324, 134, 330], 3, c.r, { cuts: 1, width: [1.2, 1.2] }) },
    { ink: c.edge, d: 'M149 340L147 362L149.500 362L151.500 342Z' },
    buttons('paper', [[98, 300], [202, 300]], 2.6),
  );
  return marks;
};

const tunic: Coat = (c, h) => {
  const marks: Mark[] = [...body(c), weave(c, 46)];
  if (h.who.boards) {
    marks.push(
      { ink: c.mass === 'ground' ? 'paper' : 'ground', d: 'M12 320L72 289L90 302L30 338ZM288 320L228 289L210 302L270 338Z' },
      { ink: 'ink', d: 'M12 320L72 289L90 302L30 338ZM288 320L228 289L210 302L270 338ZM21 329L81 295.500M279 329L219 295.500', line: 2.6 },
    );
  }
  marks.push(
    { ink: c.mass, d: 'M114 264C124 284 138 294 150 296C164 294 176 284 186 264L192 284C182 304 166 316 150 318C132 316 118 304 108 284Z' },
    { ink: c.mass === 'ink' ? 'paper' : 'ink', d: 'M114 264C124 284 138 294 150 296C164 294 176 284 186 264L192 284C182 304 166 316 150 318C132 316 118 304 108 284ZM150 296L150 362M150 316L158 322L158 362', line: 2.2 },
    { ink: c.mass === 'ink' ? 'paper' : 'ink', d: 'M66 332L118 328L118 342L92 350L66 345ZM182 328L234 332L234 345L208 350L182 342Z', line: 2.2 },
    buttons(c.mass === 'ink' ? 'paper' : 'ink', [[154, 330], [154, 350], [92, 343], [208, 343]], 3.2),
    { ink: c.edge, d: comb([118, 284, 122, 290, 128, 296, 136, 300], [122, 296, 128, 302, 134, 306, 142, 309], 3, c.r, { cuts: 1, width: [1.4, 1] }) },
  );
  return marks;
};

const pea: Coat = (c) => {
  const stripes = Array.from({ length: 8 }, (_, k) => `M112 ${268 + k * 9}C130 ${280 + k * 9} 170 ${280 + k * 9} 188 ${268 + k * 9}L186 ${272.5 + k * 9}C170 ${284.5 + k * 9} 130 ${284.5 + k * 9} 114 ${272.5 + k * 9}Z`).join('');
  return [
    { ink: 'paper', d: 'M112 262C130 286 170 286 188 262L186 290L150 342L114 290Z' },
    { ink: 'ink', d: stripes },
    { ink: 'ink', d: 'M-20 360C-8 322 26 302 74 290C98 283 110 276 114 266L150 338L186 266C194 276 206 284 228 290C274 302 308 322 320 360Z' },
    { ink: 'paper', d: 'M112 266L74 298L116 332L150 346L150 336ZM188 266L226 298L184 332L150 346L150 336Z' },
    { ink: 'ground', d: 'M112 273L82 298L118 327L146 340ZM188 273L218 298L182 327L154 340Z' },
    { ink: 'paper', d: 'M108 281L90 298L120 321L139 331M192 281L210 298L180 321L161 331', line: 1.7 },
    weave(c, 82),
  ];
};

const blouse: Coat = (c) => [
  ...body(c), weave(c, 48),
  { ink: c.mass, d: 'M115 262C124 284 138 294 150 296C164 294 176 284 185 262L190 282C182 302 166 312 150 314C132 312 118 302 110 282Z' },
  { ink: c.edge, d: 'M115 262C124 284 138 294 150 296C164 294 176 284 185 262L190 282C182 302 166 312 150 314C132 312 118 302 110 282ZM128 308L124 362M140 312L138 362', line: 2.2 },
  buttons(c.edge, [[127, 300], [132, 324], [131, 344]], 3),
  { ink: c.edge, d: comb([160, 324, 164, 336, 166, 348, 166, 362], [206, 312, 202, 328, 202, 344, 206, 362], 5, c.r, { cuts: 1, width: [1.6, 1.2], stray: 5 }) },
];

const furred: Coat = (c) => {
  const collar = 'M116 262C96 268 70 282 62 306C60 326 88 346 128 362L172 362C212 346 240 326 238 306C230 282 206 268 184 262C182 286 170 312 150 330C132 312 120 286 116 262Z';
  return [
    ...body(c), weave(c, 110),
    { ink: 'ink', d: collar + comb([70, 284, 62, 284, 56, 286, 50, 290], [80, 344, 74, 350, 70, 356, 64, 362], 14, c.r, { cuts: 1, width: [2, 2], stray: 6 }) + comb([230, 284, 238, 284, 244, 286, 250, 290], [220, 344, 226, 350, 230, 356, 236, 362], 14, c.r, { cuts: 1, width: [2, 2], stray: 6 }) },
    { ink: 'paper', d: comb([112, 270, 96, 276, 80, 286, 66, 304], [138, 328, 126, 340, 112, 348, 100, 352], 12, c.r, { cuts: 3, width: [2.2, 1.8], stray: 5 }) + comb([188, 270, 204, 276, 220, 286, 234, 304], [162, 328, 174, 340, 188, 348, 200, 352], 11, c.r, { cuts: 3, width: [1.3, 0.9], stray: 5 }) },
  ];
};

const dress: Coat = (c) => [
  ...body(c), weave(c, 64),
  { ink: 'paper', d: 'M116 256C126 270 138 276 150 276C164 276 174 270 184 256L188 292C178 306 164 314 150 316C134 314 120 306 112 292Z' },
  { ink: 'ink', d: comb([122, 268, 122, 280, 124, 292, 128, 304], [180, 268, 180, 280, 178, 292, 174, 304], 11, c.r, { cuts: 1, width: [0.8, 1.6], stray: 2 }) },
  { ink: c.edge, d: 'M112 292C122 308 136 316 150 318C166 316 178 308 188 292M150 318L150 362M132 318C128 334 126 348 126 362M168 318C172 334 174 348 174 362', line: 2 },
  { ink: 'ground', d: 'M150 300C157 300 161 305 161 311C161 317 157 322 150 322C143 322 139 317 139 311C139 305 143 300 150 300Z' },
  { ink: 'ink', d: 'M150 300C157 300 161 305 161 311C161 317 157 322 150 322C143 322 139 317 139 311C139 305 143 300 150 300Z', line: 2.6 },
];

const livery: Coat = (c) => [
  ...body(c), weave(c, 70),
  { ink: 'ground', d: 'M112 264C124 286 138 296 150 298C164 296 176 286 188 264L194 288C184 308 166 320 150 322C132 320 116 308 106 288Z' },
  { ink: 'ink', d: 'M112 264C124 286 138 296 150 298C164 296 176 286 188 264L194 288C184 308 166 320 150 322C132 320 116 308 106 288Z', line: 2.4 },
  { ink: 'paper', d: 'M110 284C120 302 134 312 150 314C166 312 180 302 190 284M100 292C108 318 110 340 110 362M200 292C192 318 190 340 190 362M150 322L150 362', line: 2.4 },
  { ink: 'ground', d: 'M104 294C112 318 115 340 116 362L110 362C110 340 106 318 98 296ZM196 294C188 318 185 340 184 362L190 362C190 340 194 318 202 296Z' },
  buttons('paper', [[128, 334], [172, 334], [128, 356], [172, 356]], 4.4),
];

const apron: Coat = (c) => [
  { ink: 'ink', d: BODY }, weave({ ...c, cut: 'paper' }, 62),
  { ink: 'paper', d: 'M122 270L150 306L178 270L186 290L150 318L114 290Z' },
  { ink: 'paper', d: 'M92 326C120 334 180 334 208 326L216 362L84 362ZM92 328L100 286L106 283L101 330ZM208 328L200 286L194 283L199 330Z' },
  { ink: 'ink', d: comb([104, 338, 103, 346, 102, 354, 100, 362], [198, 338, 200, 346, 200, 354, 201, 362], 9, c.r, { cuts: 1, width: [0.9, 2], stray: 4 }) },
  { ink: 'ink', d: 'M96 333C122 340 178 340 204 333', line: 1.6 },
];

export const COATS = { suit, leather, greatcoat, tunic, pea, blouse, furred, dress, livery, apron };
export type CoatName = keyof typeof COATS;

/** Dresses a person; `build` widens the shoulders, `hunch` lifts them by px. */
export function dressed(h: Head): Mark[] {
  const { who } = h, mass = who.cloth ?? 'ink', build = who.build ?? 1, hunch = who.hunch ?? 0;
  const c: Cloth = { r: h.chance('coat'), mass, cut: mass === 'ink' ? 'paper' : 'ink', edge: mass === 'ink' ? 'paper' : 'ink' };
  const narrow = 1 + (build - 1) * 0.4, turn = Math.sin(h.yaw), near = (x: number) => 1 - 0.16 * turn * Math.sign(x - 150);
  return COATS[who.coat](c, h).map((mark) => ({ ...mark, d: warp(mark.d, (x, y) => [150 + (x - 150) * near(x) * (Math.abs(x - 150) > 70 ? build : narrow) + 16 * turn * Math.max(0, 1 - ((x - 150) / 110) ** 2) * Math.min(1, Math.max(0, (y - 262) / 40)), y - hunch * (y > 355 ? 0 : 1)]) }));
}
