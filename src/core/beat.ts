import type { Cause, Mood } from './marks.ts';
import type { Moment } from './moment.ts';
import type { EventId, PersonId, PlaceId, SoundId, SourceId } from './names.ts';
import type { Side } from './sides.ts';
import type { World } from './story.ts';

/** One thing that happens: the only thing that flows from the story to page, map, sound and journal. */
export interface Beat {
  /** Place in the run's telling, from 0. */
  readonly id: number;
  readonly round: string;
  readonly part: 'previously' | 'bulletin' | 'brief' | 'reply' | 'clock' | 'standing';
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
}
