import { ballots } from './ballots.ts';
import { courses } from './courses.ts';
import { documents } from './documents.ts';
import { guide } from './guide.ts';
import { map } from './map.ts';
import { escape, type Part } from './page.ts';
import { roles } from './roles.ts';
import { rubric } from './rubric.ts';
import { sensitive } from './sensitive.ts';
import type { Shelf } from './shelf.ts';
import { vocabulary } from './vocabulary.ts';

/** The parts of the kit, in the order a teacher meets them. */
export function partsOf(shelf: Shelf): Part[] {
  return [guide, sensitive, roles, ballots, documents, map, vocabulary, rubric, courses].map((part) => part(shelf));
}

/** The page that lists the others. */
export function contentsOf(parts: readonly Part[]): Part {
  const rows = parts.map(({ id, title, lead }) => `<li><a href="${id}.html">${escape(title)}</a> (PDF: <a href="a4/${id}.pdf">${id === 'map' ? 'A3' : 'A4'}</a>, <a href="letter/${id}.pdf">${id === 'map' ? 'Tabloid' : 'US Letter'}</a>). ${escape(lead)}</li>`);
  return { id: 'index', title: 'Kit for the teacher', lead: 'Everything to print.', body: `<ul>${rows.join('\n')}</ul>` };
}
