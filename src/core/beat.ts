import type { Aim, Cause, LineMarks, Mood, Report } from './marks.ts';
import type { Moment } from './moment.ts';
import type { EventId, PersonId, PlaceId, SoundId, SourceId } from './names.ts';
import type { Side } from './sides.ts';
import type { World } from './story.ts';

/** One thing that happens: the only thing that flows from the story to page, map, sound and journal. */
export interface Beat {
  /** Place in the run's telling, from 0. */
  readonly id: number;
  readonly round: string;
  readonly part: 'previously' | 'bulletin' | 'brief' | 'visit' | 'reply' | 'clock' | 'standing' | 'ending' | 'aims' | 'reading' | 'page';
  readonly text: string;
  readonly speaker?: PersonId;
  readonly mood?: Mood;
  readonly chair?: PersonId;
  readonly at: Moment;
  readonly place?: PlaceId;
  readonly event?: EventId;
  readonly otherwise: boolean;
  readonly because: readonly Cause[];
  readonly reaches: readonly Side[];
  readonly src: readonly SourceId[];
  readonly quote?: SourceId;
  readonly sound?: SoundId;
  /** The side whose sealed contingency is opened here. */
  readonly opens?: Side;
  readonly changes: Partial<World>;
  /** What it reports of the world as it is (or, by rumour, as somebody says it is). */
  readonly says?: Report;
  readonly rumour: boolean;
  readonly aim?: Aim;
  readonly reading?: LineMarks['reading'];
  readonly print?: LineMarks['print'];
}
