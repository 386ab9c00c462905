/** The cuts in the ground behind a head: one way of cutting for each side. */
import { type Mark, between, gouge, seeded } from './cut.ts';

export const SIDES = {
  bolsheviks: '#B3261E',
  government: '#C58B2A',
  fleet: '#3E5C68',
  srs: '#5B6B4E',
  mensheviks: '#8A5A4A',
  none: '#857B67',
} as const;
export type Side = keyof typeof SIDES;

/** Cuts the ground: rays, pillars, water under a searchlight, furrows, rain, or a plain wall. */
export function ground(id: string, side: Side): Mark[] {
  const r = seeded(`${id}/ground`);
  let d = '';
  const marks: Mark[] = [];
  const rows = (step: number, angle: number, long: readonly [number, number], gap: readonly [number, number], wide: readonly [number, number], spare: (x: number, y: number) => boolean) => {
    const c = Math.cos(angle), s = Math.sin(angle);
    for (let v = -250; v < 250; v += step) {
      for (let u = -250 + 40 * r(); u < 250;) {
        const l = between(r, ...long), x = 150 + u * c - v * s, y = 180 + u * s + v * c;
        if (!spare(x + l * c * 0.5, y + l * s * 0.5) && x > -80 && x < 380 && y > -80 && y < 440) d += gouge(x, y, x + l * c, y + l * s, between(r, ...wide) * 0.5, r, between(r, -0.6, 0.6));
        u += l + between(r, ...gap);
      }
    }
  };
  const never = () => false;
  if (side === 'bolsheviks') {
    for (const [n, near, far, w0, w1] of [[60, 112, 150, 1.6, 3.4], [84, 150, 215, 2, 4.8], [96, 205, 300, 2.8, 7]] as const) {
      for (let i = 0; i < n; i++) {
        const a = (i / n) * Math.PI * 2 + between(r, -0.015, 0.015), from = near + between(r, 0, (far - near) * 0.45), to = far + between(r, -10, 26);
        if (r() > 0.16) d += gouge(150 + from * Math.cos(a), 168 + from * Math.sin(a) * 1.08, 150 + to * Math.cos(a), 168 + to * Math.sin(a) * 1.08, between(r, w0, w1) * 0.5, r);
      }
    }
  } else if (side === 'government') rows(8, Math.PI / 2, [30, 110], [8, 22], [1.4, 3.6], (x) => x % 60 > 44);
  else if (side === 'fleet') {
    marks.push({ ink: 'paper', d: 'M300 20L300 96L0 214L0 196Z' });
    rows(7, 0, [18, 70], [6, 26], [1.2, 3.2], (x, y) => 192 - 0.58 * x < y && y < 224 - 0.42 * x);
  } else if (side === 'srs') {
    for (let i = 0; i < 64; i++) {
      const a = Math.PI * (i / 64), c = Math.cos(a), s = Math.sin(a);
      for (let u = 70 + 40 * r(); u < 330;) {
        const l = between(r, 24, 60);
        d += gouge(150 + u * c * 1.1, 116 + u * s, 150 + (u + l) * c * 1.1, 116 + (u + l) * s, between(r, 0.5, 0.9) * (0.6 + u / 150), r);
        u += l + between(r, 6, 18);
      }
    }
    for (let y = 8; y < 112; y += 8) for (let x = -10 + 30 * r(); x < 300; x += between(r, 50, 110)) d += gouge(x, y, x + between(r, 24, 60), y + between(r, -1, 1), 0.9, r);
  } else if (side === 'mensheviks') rows(9, Math.PI * 0.58, [16, 54], [10, 30], [1.2, 3], never);
  else rows(11, Math.PI * 0.25, [18, 46], [12, 30], [1.2, 3], never);
  return [...marks, { ink: 'ink', d }];
}
