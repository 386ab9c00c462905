import type { Beat } from '../core/beat.ts';
import type { Moment } from '../core/moment.ts';
import { caption, person, placeName, source, surname } from './facts.ts';
import { bothCalendars, hourFrom } from './hours.ts';
import type { Model } from './model.ts';
import type { Passage } from './passages.ts';
import { PARTS, PLAY, SIDE_NAMES, WORDS } from './words.ts';

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
  const standing = model.ended ? (model.view.whole?.beats ?? []).filter(({ part }) => part === 'standing') : [];
  const end = standing.flatMap((beat, n) => [...(n === 0 ? ['', heading(PARTS.standing)] : []), '', plain(beat.text)]);
  return `${[...head, ...body, ...end].join('\n')}\n`;
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
