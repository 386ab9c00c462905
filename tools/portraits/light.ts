/** Light on a relief: a small rendering of the head, from which the knife takes its lines. */
import type { Point } from './cut.ts';

/** A point of the head on the sheet, with its height above it, all px. */
export type Round = readonly [number, number, number];
/** A sheet of points, row by row. */
export type Sheet = readonly (readonly Round[])[];

const WIDE = 300, HIGH = 380;

/** What falls on each px of the block: light 0–1 (NaN off the head), and the rim light from behind on the dark side. */
export interface Lit { light: Float64Array; rim: Float64Array; at: (x: number, y: number) => number }

type Vector = readonly [number, number, number];
const unit = ([x, y, z]: Vector): Vector => {
  const l = Math.hypot(x, y, z) || 1;
  return [x / l, y / l, z / l];
};

/** Lights sheets of the head. `from` points to the lamp: right, down, towards the viewer. */
export function lit(sheets: readonly Sheet[], from: Vector): Lit {
  const [lx, ly, lz] = unit(from), [rx, ry, rz] = unit([0.92, 0.05, -0.34]);
  const depth = new Float64Array(WIDE * HIGH).fill(-Infinity), light = new Float64Array(WIDE * HIGH).fill(NaN), rim = new Float64Array(WIDE * HIGH);
  for (const sheet of sheets) {
    /** What each point takes of the lamp and of the rim light. */
    const shade = sheet.map((row, j) => row.map((_, i): readonly [number, number] => {
      const [ax, ay, az] = row[Math.max(0, i - 1)] ?? [0, 0, 0], [bx, by, bz] = row[Math.min(row.length - 1, i + 1)] ?? [0, 0, 0];
      const [cx, cy, cz] = sheet[Math.max(0, j - 1)]?.[i] ?? [0, 0, 0], [dx, dy, dz] = sheet[Math.min(sheet.length - 1, j + 1)]?.[i] ?? [0, 0, 0];
      const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, dx - cx, dy - cy, dz - cz];
      const [nx, ny, nz] = unit([uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]);
      return [0.5 + 0.5 * (nx * lx + ny * ly + nz * lz), nx * rx + ny * ry + nz * rz];
    }));
    for (let j = 0; j + 1 < sheet.length; j++) {
      for (let i = 0; i + 1 < (sheet[j]?.length ?? 0); i++) {
        for (const corners of [[[j, i], [j, i + 1], [j + 1, i]], [[j + 1, i + 1], [j + 1, i], [j, i + 1]]] as const) {
          const p = corners.map(([r, c]): Round => sheet[r]?.[c] ?? [0, 0, 0]), n = corners.map(([r, c]) => shade[r]?.[c] ?? ([0, 0] as const));
          triangle(p, n);
        }
      }
    }
  }
  function triangle(p: readonly Round[], n: readonly (readonly [number, number])[]) {
    const [[x0, y0, z0], [x1, y1, z1], [x2, y2, z2]] = p as [Round, Round, Round];
    const [[l0, r0], [l1, r1], [l2, r2]] = n as [[number, number], [number, number], [number, number]];
    const area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    if (Math.abs(area) < 1e-6) return;
    for (let y = Math.max(0, Math.ceil(Math.min(y0, y1, y2))); y <= Math.min(HIGH - 1, Math.max(y0, y1, y2)); y++) {
      for (let x = Math.max(0, Math.ceil(Math.min(x0, x1, x2))); x <= Math.min(WIDE - 1, Math.max(x0, x1, x2)); x++) {
        const b = ((x - x0) * (y2 - y0) - (x2 - x0) * (y - y0)) / area, c = ((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)) / area, a = 1 - b - c;
        if (a < -1e-6 || b < -1e-6 || c < -1e-6) continue;
        const z = a * z0 + b * z1 + c * z2, k = y * WIDE + x;
        if (z <= (depth[k] ?? 0)) continue;
        depth[k] = z;
        light[k] = a * l0 + b * l1 + c * l2;
        rim[k] = a * r0 + b * r1 + c * r2;
      }
    }
  }
  // shadows thrown by nose, brow and cheek
  const thrown = light.slice(), flat = Math.hypot(lx, ly) || 1;
  for (let y = 0; y < HIGH; y++) {
    for (let x = 0; x < WIDE; x++) {
      const k = y * WIDE + x, z = depth[k] ?? 0;
      if (z === -Infinity) continue;
      for (let t = 3; t < 64; t += 1.5) {
        const sx = Math.round(x + (lx / flat) * t), sy = Math.round(y + (ly / flat) * t);
        if (sx < 0 || sy < 0 || sx >= WIDE || sy >= HIGH) break;
        if ((depth[sy * WIDE + sx] ?? 0) > z + (lz / flat) * t + 1.5) {
          thrown[k] = Math.min(thrown[k] ?? 0, 0.3 + 0.2 * ((light[k] ?? 0) - 0.5));
          break;
        }
      }
    }
  }
  const soft = blur(blur(thrown));
  return { light: soft, rim: blur(rim), at: (x, y) => soft[Math.max(0, Math.min(HIGH - 1, Math.round(y))) * WIDE + Math.max(0, Math.min(WIDE - 1, Math.round(x)))] ?? NaN };
}

const AROUND = [-WIDE - 1, -WIDE, -WIDE + 1, -1, 0, 1, WIDE - 1, WIDE, WIDE + 1] as const;

/** Evens out a field over its neighbours; what is off the head stays so. */
function blur(field: Float64Array): Float64Array {
  const out = field.slice();
  for (let y = 1; y < HIGH - 1; y++) {
    for (let x = 1; x < WIDE - 1; x++) {
      const k = y * WIDE + x;
      if (Number.isNaN(field[k])) continue;
      let sum = 0, n = 0;
      for (const d of AROUND) {
        const v = field[k + d];
        if (v !== undefined && !Number.isNaN(v)) { sum += v; n++; }
      }
      out[k] = sum / n;
    }
  }
  return out;
}

/** The value below which this share of the head's px above `y0` and `y1` lies. */
export function share(field: Float64Array, part: number, y0: number, y1: number): number {
  const values = field.subarray(y0 * WIDE, y1 * WIDE).filter((v) => !Number.isNaN(v)).sort();
  return values[Math.floor(part * values.length)] ?? 0;
}

/** The closed lines round all that satisfies `inside` (positive), smaller islands than `least` px² left out, straightened to `fine` px after being evened out `even` times. */
export function outlines(value: (k: number) => number, least: number, fine: number, even = 1): Point[][] {
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= WIDE || y >= HIGH ? -1 : value(y * WIDE + x));
  const next = new Map<string, [string, Point]>();
  const cross = (x1: number, y1: number, x2: number, y2: number): [string, Point] => {
    const a = at(x1, y1), b = at(x2, y2), t = Math.max(0.02, Math.min(0.98, a / (a - b)));
    const key = x1 < x2 || y1 < y2 ? `${x1},${y1},${x2},${y2}` : `${x2},${y2},${x1},${y1}`;
    return [key, [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t]];
  };
  const points = new Map<string, Point>();
  for (let y = -1; y < HIGH; y++) {
    for (let x = -1; x < WIDE; x++) {
      const a = at(x, y) > 0;
      if (a === at(x + 1, y) > 0 && a === at(x + 1, y + 1) > 0 && a === at(x, y + 1) > 0) continue;
      const ring: readonly (readonly [number, number])[] = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]];
      const state = ring.map(([cx, cy]) => at(cx, cy) > 0);
      const outs: [string, Point][] = [], ins: [string, Point][] = [];
      for (let i = 0; i < 4; i++) {
        if (state[i] === state[(i + 1) % 4]) continue;
        const [ax, ay] = ring[i] ?? [0, 0], [bx, by] = ring[(i + 1) % 4] ?? [0, 0];
        (state[i] ? outs : ins).push(cross(ax, ay, bx, by));
      }
      outs.forEach((out, i) => {
        const into = ins[ins.length === 2 ? (i + 1) % 2 : i];
        if (!into) return;
        points.set(out[0], out[1]);
        points.set(into[0], into[1]);
        next.set(into[0], [out[0], out[1]]);
      });
    }
  }
  const loops: Point[][] = [];
  while (next.size > 0) {
    const start = next.keys().next().value;
    if (start === undefined) break;
    const loop: Point[] = [];
    for (let key = start; next.has(key);) {
      const [to, p] = next.get(key) ?? ['', [0, 0]];
      next.delete(key);
      loop.push(p);
      key = to;
    }
    const size = Math.abs(loop.reduce((sum, [x1, y1], i) => {
      const [x2, y2] = loop[(i + 1) % loop.length] ?? [0, 0];
      return sum + x1 * y2 - x2 * y1;
    }, 0)) / 2;
    if (size >= least) loops.push(straighten(evened(loop, even), fine));
  }
  return loops;
}

/** Draws each point of a loop towards its neighbours, so many times. */
function evened(loop: readonly Point[], times: number): readonly Point[] {
  let now = loop;
  for (let pass = 0; pass < times; pass++) {
    const last = now;
    now = last.map(([x, y], i): Point => {
      const [ax, ay] = last[(i + last.length - 1) % last.length] ?? [x, y], [bx, by] = last[(i + 1) % last.length] ?? [x, y];
      return [(ax + 2 * x + bx) / 4, (ay + 2 * y + by) / 4];
    });
  }
  return now;
}

/** Ramer, Douglas and Peucker: keeps the corners, drops what lies within `fine` px of the line between them. */
function straighten(loop: readonly Point[], fine: number): Point[] {
  const walk = (i: number, j: number): Point[] => {
    const [x1, y1] = loop[i] ?? [0, 0], [x2, y2] = loop[j % loop.length] ?? [0, 0], l = Math.hypot(x2 - x1, y2 - y1);
    let far = 0, index = -1;
    for (let k = i + 1; k < j; k++) {
      const [x, y] = loop[k] ?? [0, 0];
      const d = l < 1e-9 ? Math.hypot(x - x1, y - y1) : Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / l;
      if (d > far) [far, index] = [d, k];
    }
    return far > fine ? [...walk(i, index), ...walk(index, j)] : [[x1, y1]];
  };
  const half = Math.floor(loop.length / 2);
  return [...walk(0, half), ...walk(half, loop.length)];
}
