import type { Book } from '../../src/core/book.ts';
import type { Run } from '../../src/core/run.ts';
import type { World } from '../../src/core/story.ts';
import { stateOf } from './walks.ts';

/** What is wrong with a run, whatever was decided in it, one sentence each. `from`: the beats before it have been looked at. */
export function faultsOf(book: Book, run: Run, from = 0): string[] {
  const faults: string[] = [];
  const world: Partial<World> = { ...book.tale.initial };
  const events = new Set<string>();
  let clock = -Infinity;
  for (const beat of run.beats) {
    const name = `“${beat.text.slice(0, 50)}” (${beat.round}, ${beat.part})`;
    Object.assign(world, beat.changes);
    if (beat.part === 'clock') {
      if (beat.at < clock) faults.push(`${name} runs the clock backwards`);
      clock = beat.at;
    }
    if (beat.event !== undefined) {
      if (events.has(beat.event)) faults.push(`${beat.event} is told twice`);
      events.add(beat.event);
    }
    if (beat.id < from) continue;
    if (beat.reaches.length === 0) faults.push(`${name} reaches nobody`);
    if (words(beat.text) > (beat.speaker === undefined ? 60 : 45)) faults.push(`${name} is too long for one breath`);
    for (const [place, holder] of Object.entries(beat.says ?? {})) {
      if (!beat.rumour && world[place as keyof World] !== holder) faults.push(`${name} says ${place}=${String(holder)}, and it is ${String(world[place as keyof World])}`);
    }
  }
  for (const [scale, value] of Object.entries(stateOf(run))) if (typeof value === 'number' && Math.abs(value) > 5) faults.push(`${scale} is ${String(value)}, out of range`);
  return faults;
}

export function words(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
