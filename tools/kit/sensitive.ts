import { prose, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';

/** Notes for the teacher on matter that may hurt. */
export function sensitive({ texts }: Shelf): Part {
  return { id: 'sensitive', title: 'Notes on sensitive matter', lead: 'Violence, pogroms, a suicide, blame, families, wars of the present.', body: prose(texts.sensitive) };
}
