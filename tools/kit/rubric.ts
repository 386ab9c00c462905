import { escape, table, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';
import type { Line } from './things.ts';

/** The rubric for speech and reflection. */
export function rubric({ rubric: words }: Shelf): Part {
  const sheet = (title: string, lines: readonly Line[]) => table(title, ['what', ...words.levels.map(escape)], lines.map(({ what, levels }) => [escape(what), ...levels.map(escape)]));
  return {
    id: 'rubric',
    title: 'Rubric for speech and reflection',
    lead: 'What was said in the room, and what was written after it.',
    body: `<section><h2>Speech</h2>${sheet('In the debate', words.speech)}</section>
<section><h2>Reflection</h2>${sheet('After the night', words.reflection)}</section>
<section><h2>How to use it</h2>${words.notes.map((note) => `<p>${escape(note)}</p>`).join('')}</section>`,
  };
}
