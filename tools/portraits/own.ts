/** The one or two cuts that are a person's own. */
import { type Ink, type Mark, comb, gouge, prick, warp } from './cut.ts';
import type { Head } from './skull.ts';

/** Marks behind the figure, on the coat, on the skin (clipped by the face), over the head. */
export interface Own { behind?: Mark[]; coat?: Mark[]; skin?: Mark[]; over?: Mark[] }

/** A rifle slung behind the shoulder, its bayonet fixed. */
const rifle: Own = {
  behind: [
    { ink: 'paper', d: 'M36 362L50 132L53 30L57 30L60 132L58 362Z' },
    { ink: 'ink', d: 'M39 362L52 136L54 34L56 34L58 136L55 362ZM46 176L64 178L63 190L45 188ZM48 136L62 137L61 144L48 143Z' },
  ],
};

export const OWN: Record<string, (h: Head) => Own> = {
  lenin: (h) => ({ skin: [{ ink: 'ink', d: h.front(comb([128, 92, 140, 88, 160, 88, 172, 92], [122, 126, 138, 122, 162, 122, 178, 126], 3, h.chance('brow'), { cuts: 2, width: [0.7, 0.9] })) }] }),
  antonov: (h) => ({ coat: [{ ink: 'ink', d: prick([[112, 280], [126, 276], [146, 318], [136, 330]], 16, h.chance('dirt'), 2, 2, 0.9) }], over: [{ ink: 'ground', d: h.front(gouge(112, 187, 133, 188, 1.2, h.chance('red'), 2)) }] }),
  kerensky: (h) => ({ coat: [
    { ink: 'ground', d: 'M30 330C60 320 104 330 150 338L156 362L20 362Z' },
    { ink: 'ink', d: 'M38 334C70 324 108 332 140 337M30 352C60 346 100 352 124 356', line: 3 },
    { ink: 'ink', d: comb([52, 336, 54, 342, 56, 348, 56, 352], [110, 336, 108, 342, 106, 348, 104, 354], 8, h.chance('sleeve'), { cuts: 1, width: [1, 1.4] }) },
    { ink: 'paper', d: 'M118 335C130 332 144 335 153 341L153 362L122 362C118 354 116 344 118 335Z' },
    { ink: 'ink', d: `M118 335C130 332 144 335 153 341L153 345C142 339 130 337 120 339Z${comb([126, 344, 134, 344, 144, 347, 152, 351], [126, 356, 134, 356, 144, 357, 152, 360], 3, h.chance('hand'), { cuts: 1, width: [1.2, 1] })}` },
    { ink: 'ink', d: 'M152 322L152 362', line: 4 },
  ].map((mark): Mark => ({ ...mark, ink: mark.ink as Ink, d: warp(mark.d, (x, y) => [300 - x, y]) })) }),
  stalin: (h) => ({ skin: [{ ink: 'ink', d: h.front(prick([[100, 190], [128, 186], [134, 214], [122, 236], [106, 224]], 40, h.chance('pocks'), 1.8, 1.6, 1.2)) }] }),
  kollontai: (h) => ({ over: [
    { ink: 'ink', d: h.on('M82 112C70 84 92 54 140 50C190 44 226 66 222 96C222 106 216 114 208 116C176 100 118 100 82 112Z') },
    { ink: 'paper', d: h.on(comb([92, 100, 90, 86, 100, 72, 120, 64], [190, 92, 192, 80, 190, 68, 180, 58], 12, h.chance('toque'), { cuts: 2, width: [1.8, 0.8], stray: 3 })) },
    { ink: 'ground', d: h.on('M80 100C112 84 180 82 212 98L211 111C178 97 118 97 82 113Z') },
    { ink: 'paper', d: h.on('M80 98C112 82 180 80 213 96L213 99C180 84 112 86 80 102Z') },
    { ink: 'ink', d: h.on(`${comb([92, 112, 90, 140, 92, 172, 98, 204], [206, 112, 210, 140, 210, 172, 204, 204], 15, h.chance('veil'), { cuts: 1, gap: 0, width: [0.5, 0.5], stray: 0 })}${comb([90, 124, 124, 118, 178, 118, 210, 124], [98, 202, 128, 212, 176, 212, 204, 202], 11, h.chance('veil2'), { cuts: 1, gap: 0, width: [0.5, 0.5], stray: 0 })}`) },
  ] }),
  /** A braid laid round the head. */
  spiridonova: (h) => {
    const links = Array.from({ length: 15 }, (_, i) => {
      const a = Math.PI * (0.04 + (0.92 * i) / 14), x = 150 - 64 * Math.cos(a), y = 122 - 50 * Math.sin(a), t = a - Math.PI / 2;
      const at = (u: number, v: number) => `${(x + u * Math.cos(t) - v * Math.sin(t)).toFixed(1)} ${(y + u * Math.sin(t) + v * Math.cos(t)).toFixed(1)}`;
      return `M${at(-9, 8)}C${at(-8, -6)} ${at(0, -11)} ${at(9, -9)}C${at(9, 4)} ${at(2, 10)} ${at(-9, 8)}Z`;
    });
    const cuts = links.map((_, i) => {
      const a = Math.PI * (0.04 + (0.92 * i) / 14), x = 150 - 64 * Math.cos(a), y = 122 - 50 * Math.sin(a), t = a - Math.PI / 2, c = Math.cos(t), s = Math.sin(t), r = h.chance(`braid${i}`);
      return [-3, 0, 3].map((k) => gouge(x - 6 * c - (5 + k) * s, y - 6 * s + (5 + k) * c, x + 6 * c + (6 - k) * s, y + 6 * s - (6 - k) * c, i < 9 ? 1 : 0.7, r, -1)).join('');
    });
    return { over: [{ ink: 'ink', d: h.on(links.join('')) }, { ink: 'paper', d: h.on(cuts.join('')) }] };
  },
  printer: (h) => ({ skin: [{ ink: 'ink', d: h.front(`${gouge(104, 196, 122, 206, 3, h.chance('smear'), 1)}${gouge(108, 203, 118, 210, 2, h.chance('smear2'))}`) }] }),
  sorter: (h) => ({ over: [{ ink: 'paper', d: h.on('M84 150L112 176L109 180L80 154Z') }, { ink: 'ink', d: h.on('M84 150L112 176L109 180L80 154ZM86 155L109 177'), line: 1.6 }] }),
  soldier: () => rifle,
  sailor: () => rifle,
  red_guard: () => ({ ...rifle, coat: [{ ink: 'paper', d: 'M206 296L222 304L120 364L96 364Z' }, { ink: 'ink', d: 'M200 304L212 310L201 317L190 311ZM184 314L195 320L184 327L173 321ZM167 324L178 330L167 337L156 331ZM150 334L161 340L150 347L139 341ZM133 344L144 350L133 357L122 351Z' }] }),
};
