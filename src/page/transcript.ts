import type { Beat } from '../core/beat.ts';
import type { Moment } from '../core/moment.ts';
import { caption, person, placeName, source, surname } from './facts.ts';
import { bothCalendars, hourFrom } from './hours.ts';
import { JUDGED } from './judged.ts';
import type { Model } from './model.ts';
import type { Passage } from './passages.ts';
import { AIMS, PARTS, PLAY, READING, SIDE_NAMES, WORDS } from './words.ts';

/** The run so far as plain text: what the reader was told, and what they decided. */
export function transcriptOf(model: Model, sources: boolean): string {
  const { round, seat } = model;
  const { weekday, oldStyle, newStyle } = bothCalendars(round.from);
  const head = [
    `${WORDS.game}: ${WORDS.subtitle}`,
    PLAY.round(round.number, round.title),
    `${weekday} ${oldStyle} · ${newStyle}`,
    ...(seat === 'watch' ? [] : [PLAY.side(SIDE_NAMES[seat])]),
  ];
  const body = model.heard.flatMap((passage, n) => passageLines(passage, model.heard[n - 1]?.beats.at(-1), round.from, sources));
  const judged = model.ended ? (model.view.whole?.beats ?? []).filter(({ part }) => JUDGED.includes(part)) : [];
  const end = judged.flatMap((beat, n) => [...(beat.part === judged[n - 1]?.part ? [] : ['', heading(PARTS[beat.part])]), ...judgedLines(beat, judged[n - 1])]);
  return `${[...head, ...body, ...end].join('\n')}\n`;
}

/** An aim with whose it is and how far it was reached; a reading under its title; the rest as it is. */
function judgedLines(beat: Beat, before: Beat | undefined): string[] {
  const { aim, reading, print } = beat;
  const text = plain(beat.text);
  if (aim !== undefined) {
    const secret = aim.owner === undefined ? '' : ` (${AIMS.secret(person(aim.owner).name)})`;
    const whose = beat.reaches.map((side) => SIDE_NAMES[side]).join(', ');
    return ['', `${whose}: ${plain(aim.wanted)}${secret}: ${AIMS.reached[aim.reached]}`, `${AIMS.got}: ${text}`, `${AIMS.gave}: ${plain(aim.gave)}`];
  }
  if (reading !== undefined) return [...(reading === before?.reading ? [] : ['', `${READING.titles[reading]}.`]), text];
  return ['', print === 'headline' ? text.toUpperCase() : text];
}

function passageLines({ beats, answers }: Passage, before: Beat | undefined, day: Moment, sources: boolean): string[] {
  const answered = answers === undefined ? [] : ['', `» ${PLAY.decided[answers.ask]}: ${plain(answers.text)}`];
  return [...answered, ...beats.flatMap((beat, n) => beatLines(beat, n === 0 ? before : beats[n - 1], day, sources))];
}

function beatLines(beat: Beat, before: Beat | undefined, day: Moment, sources: boolean): string[] {
  const opens = beat.part !== 'reply' && (beat.part !== before?.part || beat.round !== before.round);
  const moved = opens || beat.at !== before?.at || (beat.place !== undefined && beat.place !== before.place);
  const at = hourFrom(beat.at, day);
  const where = beat.place === undefined ? at : `${at}, ${placeName(beat.place)}`;
  const cited = beat.quote === undefined ? (sources ? beat.src : []) : [beat.quote];
  return [
    ...(opens ? ['', heading(PARTS[beat.part])] : []),
    ...(beat.chair === undefined ? [] : ['', `${PLAY.you(person(beat.chair).name, person(beat.chair).role)}.`]),
    ...(moved ? ['', where] : []),
    '',
    `${beat.speaker === undefined ? '' : `${surname(beat.speaker).toUpperCase()}: `}${plain(beat.text)}${cited.length === 0 ? '' : ` [${cited.map((id) => source(id).short).join('; ')}]`}`,
    ...(beat.sound === undefined ? [] : [`[${caption(beat.sound)}]`]),
  ];
}

function heading(text: string): string {
  return `${text.toUpperCase()}\n${'-'.repeat(text.length)}`;
}

function plain(text: string): string {
  return text.replaceAll('_', '');
}
