import { escape, table, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';

/** Common questions of courses on Russia in 1917, and where the game and its documents speak to them. */
export function courses(shelf: Shelf): Part {
  const { notice, courses: boards, questions } = shelf.courses;
  const round = (id: string) => shelf.book.rounds.find((one) => one.id === id)?.title ?? id;
  const document = (id: string) => `${shelf.documents.findIndex((one) => one.id === id) + 1}. ${shelf.documents.find((one) => one.id === id)?.title ?? id}`;
  const rows = questions.map((one) => [escape(one.question), escape(one.kind), one.rounds.map((id) => escape(round(id))).join('; '), one.documents.map((id) => escape(document(id))).join('; '), escape(one.lacks)]);
  return {
    id: 'courses',
    title: 'The game and courses on Russia 1917',
    lead: 'For teachers of Edexcel, AQA and IB courses. Read first what was not checked.',
    body: `<section class="notice"><h2>What was not checked</h2><p>${escape(notice)}</p></section>
<section><h2>Courses meant</h2>${table('Named from general knowledge, not checked', ['board', 'courses'], boards.map(({ board, names }) => [escape(board), escape(names)]))}</section>
<section><h2>Common questions</h2>${table('Numbers are those of the source packet', ['question', 'kind', 'rounds', 'documents', 'what the game lacks for it'], rows)}</section>`,
  };
}
