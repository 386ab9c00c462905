import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Beat } from '../core/beat.ts';
import { know } from '../core/knowledge.ts';
import { hour, type Moment } from '../core/moment.ts';
import { SIDES } from '../core/sides.ts';
import type { Hall, WallPapers } from '../class/paper.ts';
import { BENCH_NAMES, PHASE_NAMES, TO_DO } from '../class/words.ts';
import type { MapProps } from '../map/handle.ts';
import { placeName } from '../page/facts.ts';
import { dayOf } from '../page/hours.ts';
import { Line, Text } from '../page/line.tsx';
import { MAP_LABELS } from '../page/words.ts';
import { BenchName, inOrder } from './bench.tsx';
import { City } from './city.tsx';
import { Entries } from './entries.tsx';
import { Controls, usePlayer } from './player.tsx';
import { goesOn, stepsOf, toldUpTo, wordsIn, type Step } from './steps.ts';
import { WALL } from './words.ts';

interface NightProps {
  readonly hall: Hall;
  readonly papers: WallPapers;
  readonly motion: boolean;
  readonly frame: (main: JSX.Element, foot?: JSX.Element | null) => JSX.Element;
}

/** A round on the wall: the city, and beside it what to do, who has voted, what is told. */
export function Night({ hall, papers, motion, frame }: NightProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const steps = useMemo(() => stepsOf(hall, papers), [hall.phase, hall.round.id, hall.played, papers.beats, papers.record, papers.minorities]);
  const player = usePlayer(steps, `${hall.round.id} ${hall.phase}`, goesOn(hall));
  const { step, at } = player;
  const told = useMemo(() => toldUpTo(papers.beats, steps, at), [papers.beats, steps, at]);
  const beat = step?.beats.at(-1) ?? null;
  const now = beat?.at ?? told.at(-1)?.at ?? hall.round.from;
  const props = useMemo((): MapProps => ({
    knowledge: know(papers.start.world, papers.start.from, told), now, beat: beat === null ? null : unspoken(beat), choices: null, errands: null, sent: null, dialogue: false,
    motion, focus: beat?.place ?? null, labels: MAP_LABELS,
  }), [papers.start, told, now, beat, motion]);
  const clock = hall.phase === 'clock';
  return frame(
    <div class={`night ${failed ? 'without-map' : ''}`}>
      {failed ? null : <City props={props} fails={() => setFailed(true)} />}
      <div class="side" tabIndex={0} role="group" aria-label={PHASE_NAMES[hall.phase]}>
        <div class="now">
          {clock ? <Clock at={now} /> : null}
          <div>
            <h2>{PHASE_NAMES[hall.phase]}</h2>
            {clock || hall.phase === 'record' ? null : <p class="todo">{TO_DO[hall.phase]}</p>}
          </div>
        </div>
        {hall.played ? null : <p class="lead">{WALL.byProgram}</p>}
        {hall.phase === 'vote' || hall.phase === 'seal' ? <Votes bench={papers.bench} /> : null}
        <Telling step={step} hall={hall} last={clock && player.done} />
        {failed ? <p class="lead">{WALL.noMap}</p> : null}
      </div>
    </div>,
    <Controls player={player} />,
  );
}

/** An hour as a face and as figures. */
function Clock({ at }: { readonly at: Moment }): JSX.Element {
  const minutes = at % 720;
  return (
    <p class="clockface">
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle r="46" />
        {Array.from({ length: 12 }, (_, n) => <path key={n} d="M0-45V-38" transform={`rotate(${n * 30})`} />)}
        <path class="hand short" d="M0 6V-24" transform={`rotate(${minutes / 2})`} />
        <path class="hand" d="M0 8V-36" transform={`rotate(${(at % 60) * 6})`} />
      </svg>
      <b>{hour(at)}</b> <span>{dayOf(at)}</span>
    </p>
  );
}

/** How many of each side have voted; never how. */
function Votes({ bench }: { readonly bench: WallPapers['bench'] }): JSX.Element | null {
  const asked = inOrder(bench).filter(({ of }) => of > 0);
  if (asked.length === 0) return null;
  const all = asked.every(({ of, voted }) => voted === of);
  return (
    <section class="votes" aria-label={WALL.votes}>
      <ul>
        {asked.map(({ bench: one, of, voted }) => (
          <li key={one}>
            <span class="part" style={{ width: `${voted / of * 100}%` }} />
            <BenchName bench={one} />
            <span class="many">{WALL.voted(voted, of)}</span>
          </li>
        ))}
      </ul>
      <p class="all" role="status">{all ? WALL.allVoted : ''}</p>
    </section>
  );
}

const PARTS: Readonly<Partial<Record<Step['part'], string>>> = { previously: WALL.previously, bulletin: WALL.bulletin, record: WALL.record };

/** What is told now, in letters for the whole room, and read out as it comes. */
function Telling({ step, hall, last }: { readonly step: Step | undefined; readonly hall: Hall; readonly last: boolean }): JSX.Element {
  const beat = step?.beats[0];
  const part = step === undefined ? undefined : PARTS[step.part];
  const nothing = hall.phase === 'clock' ? WALL.nothing : hall.phase === 'record' ? WALL.noRecord : '';
  return (
    <section class={`tell ${wordsIn(step?.minority?.told ?? '') > 45 ? 'long' : ''}`} aria-label={WALL.told} aria-live="polite" aria-atomic="true">
      {step === undefined ? <p class="lead">{nothing}</p> : null}
      {part === undefined ? null : <h3>{part}</h3>}
      {step?.part !== 'clock' || beat === undefined ? null : (
        <p class="where"><time>{hour(beat.at)}</time> {beat.place === undefined ? null : <span class="place">{placeName(beat.place)}</span>}</p>
      )}
      {step?.beats.map((one) => (
        <div key={one.id}>
          {one.reaches.length === SIDES.length ? null : <p class="reached">{one.reaches.length === 0 ? WALL.toldToNobody : WALL.toldTo(one.reaches.map((side) => BENCH_NAMES[side]).join(', '))}</p>}
          <Line beat={one} sources={false} />
        </div>
      ))}
      {step?.entries === undefined ? null : <Entries entries={step.entries} day={hall.round.from} />}
      {step?.minority === undefined ? null : (
        <>
          <h3>{step.minority.title}</h3>
          <p class="lead">{WALL.apart(step.minority.seats)}</p>
          <div class="line"><p><Text of={step.minority.told} /></p></div>
        </>
      )}
      {last ? <p class="stopped">{WALL.stopped}</p> : null}
    </section>
  );
}

/** A beat as the map shows it: whose words they are stands beside it. */
function unspoken(beat: Beat): Beat {
  const { speaker, ...rest } = beat;
  return speaker === undefined ? beat : rest;
}
