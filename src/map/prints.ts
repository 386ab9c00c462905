import type { Moment } from '../core/moment.ts';
import type { Faces } from './inks.ts';
import type { Lights } from './lights.ts';
import type { Prints } from './plates.ts';
import type { Streets } from './streets.ts';
import { daylight } from './sun.ts';
import { picture } from './textures.ts';

const FILES = import.meta.glob<string>('../../assets/map/*.{webp,svg}', { query: '?url', import: 'default', eager: true });

/** What the first frame is drawn with: the small plate the poster shows already, and the type. */
export async function firstPrints(now: Moment, { caps, names, body, caption }: Faces): Promise<Prints> {
  const none: Prints = { night: null, day: null, lights: null, streets: null };
  const type = [`500 16px ${caps}`, `700 16px ${names}`, `400 16px ${body}`, `italic 400 16px ${caption}`];
  const [small] = await Promise.all([had(daylight(now) > 0.5 ? 'day-small.webp' : 'night-small.webp'), Promise.allSettled(type.map((face) => document.fonts.load(face)))]);
  return daylight(now) > 0.5 ? { ...none, day: small } : { ...none, night: small };
}

/** The large plates, each handed over as it comes: first what the hour needs. A plate that cannot be had is done without. */
export async function laterPrints(now: Moment, hand: (prints: Partial<Prints>, environs: HTMLImageElement | null) => void): Promise<void> {
  const environs = await had('inset.svg');
  hand({}, environs);
  const [first, second] = daylight(now) > 0.5 ? (['day', 'night'] as const) : (['night', 'day'] as const);
  const [lights, streets] = await Promise.all([
    import('../../assets/map/lights.json').then(({ default: list }): Lights => list, () => null),
    import('../../assets/map/streets.json').then(({ default: net }): Streets => net, () => null),
  ]);
  for (const name of [first, second]) {
    const plate = await had(`${name}.webp`);
    if (plate !== null) hand({ [name]: plate, lights, streets }, environs);
  }
}

async function had(file: string): Promise<HTMLImageElement | null> {
  const url = FILES[`../../assets/map/${file}`];
  if (url === undefined) return null;
  return picture(url).catch(() => null);
}
