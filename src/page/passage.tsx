import type { JSX } from 'preact';
import type { Moment } from '../core/moment.ts';
import type { Beat } from '../core/beat.ts';
import type { Taken } from '../core/run.ts';
import { Printed } from './broadsides.tsx';
import { caption, person, placeName } from './facts.ts';
import { hourFrom } from './hours.ts';
import { Line, Portrait, Text } from './line.tsx';
import type { Settings } from './settings.ts';
import type { Passage } from './passages.ts';
import { useLinks } from './terms.tsx';
import { PARTS, PLAY } from './words.ts';

interface PassageProps {
  readonly passage: Passage;
  readonly before: Passage | undefined;
  readonly settings: Settings;
  /** Hours of this day are shown without it. */
  readonly day: Moment;
  /** Takes the decision back that this passage answers; absent when it is not the last. */
  readonly undo: (() => void) | undefined;
}

/** A stretch of the telling: its heading where a part begins, the decision it answers, its lines. */
export function PassageText({ passage: { beats, answers, opens }, before, settings, day, undo }: PassageProps): JSX.Element {
  const last = before?.beats.at(-1);
  const early = beats.filter(({ part }) => part === 'previously').length;
  const link = useLinks();
  // What is folded away is linked by itself: the first time a reader sees a word, it leads on.
  const words = [beats.slice(0, early), beats.slice(early)].flatMap((part) => link?.(part.map(({ text }) => text)) ?? []);
  const told = (beat: Beat, n: number) => {
    const previous = n === 0 ? last : beats[n - 1];
    const opensPart = beat.part !== 'reply' && (beat.part !== previous?.part || beat.round !== previous.round);
    return (
      <div key={beat.id} class={`beat part-${beat.part}`}>
        {opensPart && beat.part !== 'previously' ? <h3>{PARTS[beat.part]}</h3> : null}
        <Where beat={beat} previous={opensPart ? undefined : previous} day={day} />
        <Line beat={beat} words={words[n]} sources={settings.sources} again={beat.speaker !== undefined && beat.speaker === previous?.speaker && n > 0} />
        {beat.sound !== undefined && settings.captions ? <p class="caption" aria-hidden="true">[{caption(beat.sound)}]</p> : null}
        <Printed beat={beat} />
      </div>
    );
  };
  return (
    <>
      {answers === undefined ? null : <Answered taken={answers} label={PLAY.decided[answers.ask]} undo={undo} />}
      {opens === undefined ? null : <Answered taken={opens} label={PLAY.opened} undo={undefined} />}
      {early === 0 ? null : (
        <details class="earlier">
          <summary><h3>{PARTS.previously}</h3> <span>{PLAY.reports(early)}</span></summary>
          {beats.slice(0, early).map(told)}
        </details>
      )}
      {beats.slice(early).map((beat, n) => told(beat, n + early))}
    </>
  );
}

interface WhereProps {
  readonly beat: Beat;
  readonly previous: Beat | undefined;
  readonly day: Moment;
}

/** The head of a scene: hour and place, and in whose chair the reader sits. */
function Where({ beat, previous, day }: WhereProps): JSX.Element | null {
  const moved = beat.place !== undefined && beat.place !== previous?.place;
  const later = beat.at !== previous?.at && (beat.part === 'clock' || moved);
  if (beat.chair === undefined && !moved && !later) return null;
  return (
    <>
      <p class="where">
        <time>{hourFrom(beat.at, day)}</time>
        {beat.place === undefined ? null : <span class="place">{placeName(beat.place)}</span>}
      </p>
      {beat.chair === undefined ? null : (
        <div class="chair">
          <Portrait of={beat.chair} />
          <p><i>{PLAY.you(person(beat.chair).name, person(beat.chair).role)}</i></p>
        </div>
      )}
    </>
  );
}

interface AnsweredProps {
  readonly taken: Taken;
  readonly label: string;
  readonly undo: (() => void) | undefined;
}

function Answered({ taken, label, undo }: AnsweredProps): JSX.Element {
  return (
    <div class={`answered answered-${taken.ask}`}>
      <p>
        <span class="label">{label}</span> <Text of={taken.text} />
      </p>
      {undo === undefined ? null : <button type="button" class="quiet" onClick={undo}>{PLAY.takeBack}</button>}
    </div>
  );
}
