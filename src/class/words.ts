import type { Verdict } from '../core/record.ts';
import type { Aim } from '../core/marks.ts';
import type { Phase } from './plan.ts';
import type { Bench, Opinion } from './seat.ts';

/** Every word that the pages of a class say of themselves. */

export const BENCH_NAMES: Readonly<Record<Bench, string>> = {
  bolsheviks: 'Bolsheviks',
  mensheviks: 'Mensheviks',
  government: 'Provisional Government',
  srs: 'Socialist Revolutionaries',
  undecided: 'The undecided',
};

export const OPINION_NAMES: Readonly<Record<Opinion, string>> = {
  coup: 'A coup',
  revolution: 'A revolution',
  both: 'Both',
  neither: 'Neither',
};

export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  lobby: 'Coming in',
  expect: 'Before the night',
  read: 'Read',
  debate: 'Debate',
  vote: 'Vote',
  seal: 'Seal an answer',
  clock: 'The clock runs',
  record: 'Beside the record',
  debrief: 'After the night',
};

/** What a student is told to do in each phase. */
export const TO_DO: Readonly<Record<Phase, string>> = {
  lobby: 'Wait for the others. Read your card.',
  expect: 'Before you begin: what do you expect this was?',
  read: 'Read what your side knows. Send your courier.',
  debate: 'Argue for what you want, aloud. Tell what your courier brought.',
  vote: 'Vote on your side’s order. Nobody sees how you vote.',
  seal: 'Seal an answer for the case that is named.',
  clock: 'Look up: the clock runs on the wall.',
  record: 'Look up: your night beside what happened.',
  debrief: 'The night is over. What was it?',
};

export const STUDENT = {
  title: 'Ten Days: Petrograd, 1917',
  join: 'Join your class',
  code: 'The code on the wall',
  codeHint: 'Five letters and figures',
  enter: 'Come in',
  finding: 'Looking for your class…',
  back: 'Coming back to your seat…',
  lost: 'The connection is gone. You will be back in your seat when it returns.',
  other: 'Another student has this device',
  otherHint: 'Gives this device a new seat. The old one is kept until your teacher removes it.',
  elsewhere: 'Your seat has been opened on another page. Close that one, or load this one again.',
  removed: 'Your teacher has given up this seat. Load the page to come in again.',
  forgotten: 'This class is over, and forgotten.',
  waiting: 'You are at the door. Your teacher lets you in.',
  youAre: 'Tonight you are',
  nickname: 'On the list you stand as',
  another: (nth: number) => `one of ${nth + 1}`,
  chair: 'You are in the chair: when the count is even, your vote decides.',
  wants: 'What you want',
  secret: 'What you keep to yourself',
  show: 'Show',
  hide: 'Hide',
  speaks: 'How you speak',
  persuade: 'Whom you must persuade',
  disputed: 'Disputed',
  brief: 'What your side knows',
  courier: 'Your courier',
  courierLead: 'One courier a round is yours. What comes back is told to you alone: tell it aloud.',
  courierPapers: 'Those marked ● must be won. Your side has two couriers for them in a round.',
  courierNoPapers: 'Your side has sent both its couriers to those who must be won.',
  noneLeft: 'Somebody of your side has gone everywhere there is to go.',
  send: 'Send',
  mustBeWon: 'must be won',
  found: 'Your courier is back. Nobody else has heard this:',
  pro: 'for it',
  contra: 'against it',
  yourArguments: 'Your arguments',
  voted: 'Your vote',
  change: 'You may change it until your teacher closes the vote.',
  tally: (voted: number, of: number) => `${voted} of ${of} have voted`,
  locked: 'Not open',
  group: 'Who has your ear? The sides whose couriers have come:',
  nobody: 'Nobody, for now',
  news: 'What has reached your side alone',
  apart: 'You go your own way now',
  lookUp: 'Look up',
  aloud: 'Read aloud',
  stop: 'Stop reading',
  larger: 'Larger text',
  smaller: 'Smaller text',
  calm: 'Less movement',
  minutes: (left: number) => (left > 0 ? `About ${left} min` : 'Time to go on'),
  paused: 'Paused',
  asked: 'Was it a coup or a revolution?',
  thanks: 'Noted. You may change it.',
  undecidedLead: 'You belong to no side. The sides will come and speak to you; then you decide whom you hear.',
  merged: 'You decide for two sides.',
  sentTo: 'Sent to',
} as const;

export const REPORT = {
  title: 'Ten Days: the night of this class',
  played: (sides: string) => `Played by the program: ${sides}.`,
  program: 'the program',
  side: 'Side', order: 'Order', votes: 'Votes', really: 'Really done',
  ending: 'How the night ended', orders: 'Round by round', differs: 'Where it left the record', aimsTitle: 'What each side wanted', readings: 'Four ways to read it', opinions: 'Coup or revolution?',
  before: 'before', after: 'after', record: 'record', night: 'this night', secret: 'secret',
  verdicts: { same: 'as it was', earlier: 'earlier', later: 'later', otherwise: 'otherwise', prevented: 'did not happen', new: 'new', unheard: 'unheard' } satisfies Record<Verdict, string>,
  aims: { met: 'met', half: 'half met', missed: 'missed' } satisfies Record<Aim['reached'], string>,
} as const;
