import type { Moment } from '../core/moment.ts';
import type { Faces } from './inks.ts';
import type { Lights } from './lights.ts';
import type { Prints } from './plates.ts';
import { daylight } from './sun.ts';
import { picture } from './textures.ts';

const FILES = import.meta.glob<string>('../../assets/map/*.{webp,svg}', { query: '?url', import: 'default', eager: true });

/** What the first frame is drawn with: the small plate the poster shows already, and the type. */
export async function firstPrints(now: Moment, { caps, names, body, caption }: Faces): Promise<Prints> {
  const type = [`500 16px ${caps}`, `700 16px ${names}`, `400 16px ${body}`, `italic 400 16px ${caption}`];
  const [small] = await Promise.all([had(daylight(now) > 0.5 ? 'day-small.webp' : 'night-small.webp'), Promise.allSettled(type.map((face) => document.fonts.load(face)))]);
  return daylight(now) > 0.5 ? { night: null, day: small, lights: null } : { night: small, day: null, lights: null };
}

/** The large plates, each handed over as it comes: first what the hour needs. A plate that cannot be had is done without. */
export async function laterPrints(now: Moment, hand: (prints: Partial<Prints>, environs: HTMLImageElement | null) => void): Promise<void> {
  const environs = await had('inset.svg');
  hand({}, environs);
  const [first, second] = daylight(now) > 0.5 ? (['day', 'night'] as const) : (['night', 'day'] as const);
  const lights = await import('../../assets/map/lights.json').then(({ default: list }): Lights => list, () => null);
  for (const name of [first, second]) {
    const plate = await had(`${name}.webp`);
    if (plate !== null) hand({ [name]: plate, lights }, environs);
  }
}

async function had(file: string): Promise<HTMLImageElement | null> {
  const url = FILES[`../../assets/map/${file}`];
  if (url === undefined) return null;
  return picture(url).catch(() => null);
}
