import type { JSX } from 'preact';
import type { StudentDeed } from '../class/deed.ts';
import type { StudentPapers, Told } from '../class/paper.ts';
import { BENCH_NAMES, PHASE_NAMES, STUDENT, TO_DO, UNDECIDED_TO_DO } from '../class/words.ts';
import { calendar, hour } from '../core/moment.ts';
import type { HallNow } from '../room/connect.ts';
import { nameOf } from '../room/people.ts';
import { Lines, spoken } from '../room/told.tsx';
import { Aloud } from './aloud.tsx';
import { Before, Question } from './ballot.tsx';
import { RoleCard } from './card.tsx';
import { Courier, Finding } from './courier.tsx';
import { Asked } from './opinion.tsx';

interface NightProps {
  readonly hall: HallNow;
  readonly papers: Partial<StudentPapers>;
  readonly me: StudentPapers['me'];
  readonly send: (deed: StudentDeed) => void;
  /** Asks for what the wall tells. */
  readonly wall: () => void;
}

/** What to do now: for a bench, and where the program plays. */
export function toDo({ phase, played }: Pick<HallNow, 'phase' | 'played'>, { approved, bench, minority }: Pick<StudentPapers['me'], 'approved' | 'bench' | 'minority'>): string {
  if (!approved) return STUDENT.waiting;
  if (minority !== undefined && phase !== 'clock' && phase !== 'record') return STUDENT.apartToDo;
  if (phase === 'clock' && !played) return STUDENT.programmed;
  return (bench === 'undecided' ? UNDECIDED_TO_DO[phase] : undefined) ?? TO_DO[phase];
}

/** The title of the page: the phase, or the door. */
export function titleOf({ phase }: Pick<HallNow, 'phase'>, { approved, bench }: Pick<StudentPapers['me'], 'approved' | 'bench'>): string {
  if (!approved) return STUDENT.atTheDoor;
  return bench === 'undecided' && phase === 'seal' ? STUDENT.groupTitle : PHASE_NAMES[phase];
}

/** One column, in the order in which it is needed: what is asked first, then what one knows, then who one is. */
export function Night({ hall, papers, me, send, wall }: NightProps): JSX.Element {
  const { phase, round } = hall;
  const { card, brief = [], replies = [], questions = [], tally = [], errands = [], gone = [], finding, news = [] } = papers;
  const night = !['lobby', 'expect', 'debrief'].includes(phase);
  const voting = phase === 'vote' || phase === 'seal';
  const named = me.sides.length > 1;
  const apart = me.minority !== undefined;
  const asked = phase === 'expect' || phase === 'debrief';
  const key = `${round.id}-${phase}`;
  return (
    <>
      <div class="now">
        {night ? <p class="label">{round.title}, {calendar(round.from).oldStyle.day} {calendar(round.from).oldStyle.month}, {hour(round.from)} to {hour(round.to)}</p> : null}
        <h1 tabIndex={-1}>{titleOf(hall, me)}</h1>
        <p class="todo">{toDo(hall, me)}</p>
        {named && me.approved ? <p>{STUDENT.merged}</p> : null}
        {me.bench === 'undecided' && !voting && phase !== 'debrief' ? <p>{STUDENT.undecidedLead}</p> : null}
        {me.bench === 'undecided' && phase === 'seal' && questions.length === 0 ? <p>{STUDENT.nobodyCame}</p> : null}
        {phase === 'debrief' ? <p>{STUDENT.over}</p> : null}
        {apart ? <p class="apart">{STUDENT.apart}</p> : null}
      </div>
      {asked && me.approved ? <Asked key={phase} answer={phase === 'expect' ? me.before : me.after} send={send} /> : null}
      {phase === 'seal' ? replies.map(({ side, told }) => <Reply key={side} heading={named ? STUDENT.replyOf(BENCH_NAMES[side]) : STUDENT.reply} told={told} />) : null}
      {voting && !apart ? <Questions key={key} {...{ questions, tally, me, named, send }} /> : null}
      {news.length === 0 ? null : <Reply heading={apart ? STUDENT.newsApart : STUDENT.news} told={news} />}
      {finding === undefined || finding === null ? null : <Finding finding={finding} />}
      {phase === 'debate' ? <Questions key={key} {...{ questions, tally, me, named, send }} before /> : null}
      {brief.filter(({ told }) => told.length > 0).map(({ side, title, chair, told: first }) => {
        const told = phase === 'seal' ? first : [...first, ...(replies.find((one) => one.side === side)?.told ?? [])];
        const heading = title ?? (named ? STUDENT.briefOf(BENCH_NAMES[side]) : STUDENT.brief);
        return (
          <details key={`${key}-${side}`} class="brief" open={phase === 'read' || apart}>
            <summary><h2>{heading}</h2></summary>
            {chair === undefined ? null : <p class="hint">{chair === card?.person ? STUDENT.chairYou : STUDENT.chairOther(nameOf(chair))}</p>}
            <Lines told={told} />
            <Aloud what={heading} sentences={spoken(told)} />
          </details>
        );
      })}
      {voting && apart ? <Questions key={key} {...{ questions, tally, me, named, send }} /> : null}
      {finding === null && errands.length > 0 ? errands.map((one) => <Courier key={`${round.id}-${one.side}`} errands={one} gone={gone.find(({ side }) => side === one.side)} named={named} send={send} />) : null}
      {phase === 'read' ? <Questions key={key} {...{ questions, tally, me, named, send }} before /> : null}
      {night ? <WallRead told={papers.wall} ask={wall} /> : null}
      {card === undefined || card === null ? null : <RoleCard key={card.id} card={card} me={me} open={!night || phase === 'debate' || (me.bench === 'undecided' && phase === 'read')} />}
    </>
  );
}

/** What the wall tells, as text: asked for when it is first opened. */
function WallRead({ told = [], ask }: { readonly told: readonly Told[] | undefined; readonly ask: () => void }): JSX.Element {
  return (
    <details class="brief" onToggle={(event) => { if (event.currentTarget.open) ask(); }}>
      <summary><h2>{STUDENT.wall}</h2></summary>
      <p class="hint">{STUDENT.wallHint}</p>
      {told.length === 0 ? <p>{STUDENT.wallEmpty}</p> : <Lines told={told} />}
      {told.length === 0 ? null : <Aloud what={STUDENT.wall} sentences={spoken(told)} />}
    </details>
  );
}

/** What has come in since: in full, with its hours. */
function Reply({ heading, told }: { readonly heading: string; readonly told: readonly Told[] }): JSX.Element {
  return (
    <section class="news">
      <h2>{heading}</h2>
      <Lines told={told} />
      <Aloud what={heading} sentences={spoken(told)} />
    </section>
  );
}

interface QuestionsProps extends Pick<StudentPapers, 'questions' | 'tally' | 'me'> {
  readonly named: boolean;
  /** Not voted on yet: only to be argued about. */
  readonly before?: boolean;
  readonly send: (deed: StudentDeed) => void;
}

function Questions({ questions, tally, me, named, before = false, send }: QuestionsProps): JSX.Element {
  return (
    <>
      {questions.map((ballot) => before
        ? <Before key={ballot.id} ballot={ballot} named={named} />
        : <Question key={ballot.id} ballot={ballot} tally={tally.find(({ id }) => id === ballot.id)} vote={me.votes[ballot.id]} named={named} send={send} />)}
    </>
  );
}
