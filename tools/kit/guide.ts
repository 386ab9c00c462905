import { PHASE_NAMES } from '../../src/class/words.ts';
import { SIDE_NAMES } from '../../src/page/words.ts';
import { escape, list, prose, table, type Part } from './page.ts';
import type { Shelf } from './shelf.ts';
import { PROMPTED, type Plan } from './things.ts';

/** The teacher's guide: how to, plans by the minute, prompts by round and phase, the debrief. */
export function guide(shelf: Shelf): Part {
  return {
    id: 'guide',
    title: 'Teacher’s guide',
    lead: `One night, four sides (${Object.values(SIDE_NAMES).join(', ')}), five rounds, and a question.`,
    body: [prose(shelf.texts.guide), plans(shelf), prompts(shelf), debrief(shelf)].join('\n'),
  };
}

function titleOf(shelf: Shelf, round: string): string {
  return shelf.book.rounds.find(({ id }) => id === round)?.title ?? round;
}

function plans(shelf: Shelf): string {
  return `<section class="plans"><h2>Plans by the minute</h2>
<p>The minutes are those the desk advises; nothing in the game is forced by a timer. At least a quarter of each plan is debrief. There is no slack in them: when the class is late, leave the record of a round to the debrief, and on paper vote and seal on one slip.</p>
${shelf.plans.map((plan) => planOf(shelf, plan)).join('\n')}</section>`;
}

function planOf(shelf: Shelf, { title, why, program, lessons }: Plan): string {
  const told = program.length === 0 ? '' : `<p><b>Played by the program:</b> ${program.map((round) => escape(titleOf(shelf, round))).join(', ')}.</p>`;
  const tables = lessons.map((lesson) => {
    let minute = 0;
    const rows = lesson.steps.map(({ minutes, what, how }) => {
      const from = minute;
      minute += minutes;
      return [`${String(from)}–${String(minute)}`, String(minutes), escape(what), escape(how)];
    });
    return table(lesson.title, ['minute', 'for', 'what', 'how'], rows);
  });
  return `<section class="plan"><h3>${escape(title)}</h3>${told}<p>${escape(why)}</p>${tables.join('\n')}</section>`;
}

function prompts(shelf: Shelf): string {
  const rounds = Object.entries(shelf.prompts).map(([round, phases]) => {
    const rows = PROMPTED.map((phase) => [PHASE_NAMES[phase], list(phases[phase].ask.map(escape)), list(phases[phase].watch.map(escape))]);
    return table(titleOf(shelf, round), ['phase', 'to ask aloud', 'to watch for'], rows);
  });
  return `<section class="prompts"><h2>Prompts, round by round</h2><p>The desk shows these in each phase. The questions may be asked before the whole class: none tells what a side has in its brief.</p>${rounds.join('\n')}</section>`;
}

function debrief({ debrief: words }: Shelf): string {
  const { question, lead, options } = words.expect;
  return `<section class="debrief"><h2>Words for the debrief</h2>
<h3>${escape(question)}</h3><p>${escape(lead)}</p>${list(options.map(({ text }) => escape(text)))}
<h3>Out of role</h3><p>${escape(words.out_of_role)}</p>
<h3>Before the questions</h3><p>${escape(words.sensitive)}</p>
<h3>Questions for discussion</h3>${list(words.questions.map(({ text, reading }) => `${escape(text)} <span class="reading">${escape(words.readings[reading] ?? reading)}</span>`), 'ol')}
<h3>Exit ticket</h3>${list(words.ticket.map(({ text }) => `${escape(text)} <span class="line"></span>`), 'ol')}</section>`;
}
