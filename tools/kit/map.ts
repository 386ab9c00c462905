import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PLATE, project } from '../../src/map/projection.ts';
import { letter, type Seat } from './lettering.ts';
import { escape, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';
import type { Place } from './things.ts';

/** Plate units: heights of letters and radii of marks, for the places of The Night and for the others. */
const LARGE = { high: 17, radius: 9 };
const SMALL = { high: 11, radius: 3 };

/** The city as a poster: the printed plate of the day, the places of The Night by number and name, and others where there is room. */
export function map(shelf: Shelf): Part {
  const city = shelf.places.filter((place) => place.city).map((place) => ({ ...place, ...project(place.lon, place.lat) }));
  const night = city.filter((place) => place.night).toSorted((a, b) => a.x - b.x);
  const others = city.filter((place) => !place.night);
  const seats = letter([...night.map((place) => ({ ...place, ...LARGE })), ...others.map((place) => ({ ...place, ...SMALL }))]);
  const plate = readFileSync(path.join(shelf.root, 'assets', 'map', 'day.webp')).toString('base64');
  const about = `Map of Petrograd with the places of The Night, from west to east: ${night.map(({ name }) => name).join(', ')}. The list beside it names them too.`;
  return {
    id: 'map',
    title: 'Petrograd, 24 to 26 October 1917',
    lead: 'The places of The Night, numbered from west to east.',
    poster: true,
    body: `<figure><svg viewBox="0 0 ${PLATE.width} ${PLATE.height}" role="img" aria-label="${escape(about)}">
<image href="data:image/webp;base64,${plate}" width="${PLATE.width}" height="${PLATE.height}" preserveAspectRatio="none"/>
${others.map((place, n) => dot(place, seats[night.length + n] ?? null)).join('\n')}
${night.map((place, n) => mark(place, n + 1, seats[n] ?? null)).join('\n')}
</svg><figcaption>Map data © OpenStreetMap contributors, ODbL. The scale, top right, is in versts.</figcaption></figure>
<section class="legend"><h2>Places</h2><ol>${night.map(({ name, russian }) => `<li>${escape(name)} <span lang="ru">${escape(russian)}</span></li>`).join('')}</ol></section>`,
  };
}

type Laid = Place & { readonly x: number; readonly y: number };

function mark({ x, y, name }: Laid, number: number, seat: Seat | null): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${LARGE.radius - 1}"/><text class="number" x="${x.toFixed(1)}" y="${(y + 3.3).toFixed(1)}" text-anchor="middle">${number}</text>${lettered(name, seat)}`;
}

/** One of the others: left out where its name found no room. */
function dot({ x, y, name }: Laid, seat: Seat | null): string {
  return seat === null ? '' : `<g class="small"><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${SMALL.radius}"/>${lettered(name, seat)}</g>`;
}

function lettered(name: string, seat: Seat | null): string {
  return seat === null ? '' : `<text x="${seat.x.toFixed(1)}" y="${seat.y.toFixed(1)}" text-anchor="${seat.anchor}">${escape(name)}</text>`;
}
