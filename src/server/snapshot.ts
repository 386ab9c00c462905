import * as v from 'valibot';
import type { Book } from '../core/book.ts';
import { openRun } from '../class/advance.ts';
import { replay } from '../core/log.ts';
import type { Classroom, Sitting } from '../class/classroom.ts';

/** A class that cannot be gone on with: `message` is a sentence for the teacher. The snapshot is left as it is. */
export class SnapshotFault extends Error {}

const shape = v.looseObject({ version: v.number(), code: v.string(), log: v.looseObject({ story: v.string(), decisions: v.array(v.unknown()) }), seats: v.array(v.unknown()) });

/** A class from its snapshot, the run told anew from its log. Throws a SnapshotFault when it is of another version or another story. */
export function readSnapshot(book: Book, text: string): Sitting {
  const room = roomIn(text);
  if ((room.version as number) !== 1) throw new SnapshotFault(`This class was kept by another version of the game (its form is ${String(room.version)}, this game reads 1). It is kept as it was: open it with that version.`);
  if (room.log.story !== book.fingerprint) throw new SnapshotFault('This class was played with another edition of the story. It is kept as it was: open it with the edition it was begun with.');
  const begun = room.phase !== 'lobby' && room.phase !== 'expect';
  if (!begun) return { room, run: openRun(book, room) };
  const { run, stopped } = replay(book, room.log);
  if (stopped !== undefined) throw new SnapshotFault(`The log of this class cannot be told to its end: ${stopped.why} It is kept as it was.`);
  return { room, run };
}

/** What is kept of a class, as it stands. Throws a SnapshotFault when it is damaged. */
export function roomIn(text: string): Classroom {
  try {
    const json: unknown = JSON.parse(text);
    if (!v.is(shape, json)) throw new SyntaxError('not a class');
    return json as unknown as Classroom;
  } catch {
    throw new SnapshotFault('What was kept of this class is damaged. It is left as it is.');
  }
}

export function writeSnapshot({ room }: Sitting): string {
  return JSON.stringify(room);
}
