import type { Temper } from '../core/run.ts';
import type { Length, Phase } from '../class/plan.ts';

/** Every word that the teacher’s desk says of itself. */

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

export const OPENING = {
  title: 'Open a class',
  game: 'Ten Days: Petrograd, 1917',
  lead: 'Four sides, one night, decided by your class. Everything here has a sensible answer already: you may go straight to the button.',
  scenario: 'Scenario',
  scenarios: {
    night: 'The Night: from Tuesday 24 October 1917, half past eight in the evening, to six in the morning of the 26th.',
    wires: 'Wires: one round of it alone, from midnight to eight. A first try, with time to talk; it ends without an ending.',
  } satisfies Record<string, string>,
  length: 'Time you have',
  lengths: { '45': 'One lesson of 45 minutes', '90': 'One of 90 minutes', two: 'Two lessons of 45' } satisfies Record<Length, string>,
  sum: (whole: number, debrief: number) => `${many(whole, 'minute')} advised, ${debrief} of them for the debrief.`,
  twice: 'A class is kept for 24 hours: both lessons have to fall within them. Keep the desk’s address as a bookmark; it opens the same class again.',
  rounds: (played: string, programmed: string) => `Your class plays ${played}. ${programmed === '' ? 'The program plays no round alone.' : `The program plays ${programmed}, told on the wall.`}`,
  students: 'Students, roughly',
  suggested: 'The sides are suggested by it. Change them as you like.',
  sides: 'Sides that are played',
  merged: 'Mensheviks and Socialist Revolutionaries sit on one bench and decide for both',
  undecided: 'A fifth bench: the undecided, who hear the sides and choose whom to follow',
  fromTwenty: 'Worth having from twenty students.',
  programmed: (sides: string) => `The program plays: ${sides}. Log and export say so.`,
  noneProgrammed: 'The program plays a side only if nobody sits with it. Log and export say so.',
  temper: 'Sides and rounds that the program plays',
  tempers: { 'as-it-was': 'go as in 1917, as long as that is open to them', alive: 'choose among what was open to them, by lot; how likely each choice is, is the authors’ judgement' } satisfies Record<Temper, string>,
  letIn: 'Whoever has the code',
  open: 'is let in at once',
  door: 'waits at the door until you let them in',
  word: 'The password of this server',
  wordHint: 'This server asks teachers for one before they open a class. Whoever runs the server knows it.',
  go: 'Open the class',
  wait: 'Opening…',
  unreachable: 'The server does not answer. Is it still running?',
  none: 'At least one side must be played.',
} as const;

export const DESK = {
  title: 'The teacher’s desk',
  code: 'Code',
  standing: { seeking: 'Looking for the class…', open: 'Connected', lost: 'The connection to the server is gone. The desk comes back by itself when it returns; nothing is lost.', elsewhere: 'The desk has been opened on another page.', removed: 'This desk has been closed.', forgotten: 'This class has been forgotten. Nothing of it is kept on the server.' },
  unsent: 'There is no connection to the server just now: that has not been done.',
  anew: 'Open another class',
  again: 'Try again',
  dismiss: 'Close this message',
  wall: 'Open the projector',
  newWindow: '(in a new window)',
  cancel: 'No, leave it',
} as const;

export const STAGE = {
  title: 'Where we are',
  round: (n: number, of: number) => `Round ${n} of ${of}`,
  programRound: 'The program plays this round: its clock is told on the wall.',
  next: 'Next',
  goOn: 'Go on',
  over: 'The night is over.',
  back: 'Take back',
  backTo: (to: string) => `Back to: ${to}`,
  voted: (voted: number, of: number) => `${voted} of ${of} votes are in.`,
  waiting: (n: number) => `${many(n, 'student')} at the door.`,
  answered: (n: number, of: number) => `${n} of ${of} have answered.`,
  timer: 'Timer',
  advised: (n: number) => `${many(n, 'minute')} advised. Nothing happens when it runs out.`,
  off: 'off',
  ran: 'time to go on',
  paused: 'paused',
  start: 'Start', pause: 'Pause', more: '+1 min', stop: 'Off',
  eyes: 'Eyes up',
  eyesOn: 'Phones are dim until you press again or go on.',
  show: 'Show what is secret',
  unshow: 'Hide what is secret',
  shown: 'The projector tells what happens behind doors, too.',
  showTitle: 'Show on the projector what is secret?',
  showText: 'Everybody who can see the wall will read what the bulletins and the clock tell to single sides only, and to which. Ballots, couriers and aims stay hidden.',
  showYes: 'Yes, show it',
  ask: 'Ask',
  watch: 'Watch for',
  prompts: 'For this phase',
} as const;

/** What happens in a phase, for the teacher. */
export const HAPPENS: Readonly<Record<Phase, string>> = {
  lobby: 'Students come in with the code, are let in, and read their cards.',
  expect: 'Everybody is asked: coup or revolution? They answer on their phones.',
  read: 'Each side reads its own brief. Each student may send one courier.',
  debate: 'Each side argues aloud. Whoever has had a courier back tells what it brought.',
  vote: 'Each side votes on its order, in secret. Couriers may still be sent.',
  seal: 'Each side seals an answer for a case that may come. The undecided choose whom they hear.',
  clock: 'Orders and answers are opened: the clock runs on the wall.',
  record: 'The round of your class stands beside what happened.',
  debrief: 'The whole night on the wall, beside the record. Aims are told.',
};

/** What is asked and watched for where the story has no prompts of its own. */
export const PROMPTS: Readonly<Partial<Record<Phase, { readonly ask: readonly string[]; readonly watch: readonly string[] }>>> = {
  lobby: { ask: ['Who are you tonight, and whom must you persuade?'], watch: ['A bench with one student, or none: move somebody.', 'Anyone without a phone: two may share one seat.'] },
  expect: { ask: ['Coup or revolution: what would you have to see tonight to change your answer?'], watch: ['There is no right answer to be had yet. Ask for reasons, not for the word.'] },
};

/** What taking back from a phase undoes. */
export const UNDOES: Readonly<Record<Phase, string>> = {
  lobby: '',
  expect: 'Nothing is lost: students are back in the lobby, and answers given stay.',
  read: 'The round is closed again. Couriers sent in it are undone, and what earlier couriers told is no longer shown.',
  debate: 'Couriers sent since the debate began are undone.',
  vote: 'Votes given so far are undone, and couriers sent since the vote was opened.',
  seal: 'The orders that were counted are undone, and the class votes on them anew. Answers sealed so far are undone.',
  clock: 'What the clock did is undone. The answers have to be sealed anew, and the undecided are asked again; the orders stand.',
  record: 'Nothing is lost: the wall goes back to the clock.',
  debrief: 'The wall goes back to the last record. Answers given after the night stay.',
};
export const UNDOES_PROGRAM = 'The round that the program played is undone. It plays it alike when you go on again.';

export const DOOR = {
  title: 'The door',
  go: 'On any phone in the room, open',
  enter: 'and type the code',
  which: 'Network',
  whichHint: 'Choose the one the phones are on.',
  qr: (address: string) => `QR code of ${address}`,
  none: 'This machine is on no network that a phone could be on. Join the school’s Wi-Fi, or play on paper with the kit.',
  check: 'Can a phone open this?',
  checkLead: 'Before the class comes: open this on one phone, on the students’ network.',
  checked: (n: number) => (n === 0 ? 'No phone has opened it yet.' : n === 1 ? 'One phone has opened it.' : `${n} phones have opened it.`),
  stuck: 'If no phone gets through',
  tries: [
    'Wi-Fi with “client isolation” keeps devices from one another; guest networks often have it. Put the laptop and the phones on a network without it, or ask whoever runs the Wi-Fi for one.',
    'Open a hotspot on the laptop, or on a phone, and let the laptop and every student’s device join it. It needs no internet.',
    'If the laptop’s firewall asks whether the program may be reached, say yes for private networks.',
    'Run the class on a school server that is connected by cable to the students’ network.',
    'Without any network: the kit has cards, ballots and order sheets on paper, and the game’s own “One host” takes the results.',
  ],
  lock: 'Lock the class',
  unlock: 'Unlock the class',
  locked: 'Locked: nobody new comes in. Whoever has a seat comes back to it.',
  unlocked: 'Not locked: whoever has the code can come in.',
  letIn: 'Let students in at once',
  recode: 'A new code',
  recodeHint: 'Shuts out whoever has only the old one. Seats stay.',
  plan: 'Change the plan',
  replan: 'Take this plan',
} as const;

export const SEATS = {
  title: 'Seats',
  count: (seats: number, here: number) => (seats === 0 ? 'Nobody has come yet.' : `${many(seats, 'student')}, ${here} connected.`),
  here: 'here',
  away: 'away',
  chair: 'in the chair',
  approve: 'Let in',
  approveWho: (who: string) => `Let in ${who}`,
  approveAll: (n: number) => `Let in all ${n}`,
  nobody: 'Nobody',
  close: 'Close',
  aims: 'Everybody’s secret aim',
  move: 'Move to',
  moveGo: 'Move',
  remove: 'Remove',
  removeTitle: (who: string) => `Remove ${who}?`,
  removeText: 'The seat is given up, and votes not yet counted with it. Whoever sat there can come in again with the code and is dealt a seat and a card anew, unless the class is locked.',
  removeYes: 'Yes, remove',
  wants: 'Wants', secret: 'Secret aim', speaks: 'Speaks', persuade: 'Must persuade', disputed: 'Disputed',
  another: (nth: number) => ` (${nth + 1})`,
} as const;

export const BALLOTS = {
  title: 'Ballots',
  order: 'order',
  contingency: 'sealed answer',
  group: 'whom they hear',
  minority: 'those who went their own way',
  voted: (voted: number, of: number) => `${voted} of ${of} have voted`,
  leads: 'leads',
  even: 'even',
  stands: { count: 'By count', chair: 'Even; the chair’s vote decides', teacher: 'Settled by you' },
  none: 'Nobody has voted.',
  tie: 'The count is even.',
  settle: 'Settle it',
  settleWith: 'Settle with',
  program: 'Leave it to the program',
  shut: 'not open',
  nobody: 'Nobody, for now',
  votes: (n: number) => many(n, 'vote'),
} as const;

export const SEES = {
  briefs: 'What each side has been told',
  empty: 'Nothing this round.',
  findings: 'Couriers',
  noFindings: 'No courier is back yet.',
  counts: 'What was decided so far',
  noCounts: 'Nothing has been counted yet.',
  side: 'Who', order: 'Decided', votes: 'Votes', by: 'By', really: 'Really done',
  asks: { order: 'order', contingency: 'sealed', refusal: 'heard', minority: 'own way' },
  bys: { count: 'count', chair: 'chair', teacher: 'you', program: 'program' },
  programPlays: (sides: string) => `Played by the program: ${sides}.`,
} as const;

export const AFTER = {
  title: 'The debrief',
  outOfRole: 'Out of role',
  questions: 'Questions for the class',
  ticket: 'Exit ticket',
  sensitive: 'With care',
  opinions: 'Coup or revolution?',
  answered: (n: number, of: number) => `${n} of ${of} have answered.`,
  before: 'before', after: 'after',
  take: 'Keep and forget',
  takeLead: 'Keyed by side and round. No nickname, no seat and no address is in it.',
  csv: 'Table (CSV)', log: 'Log (opens in the game)', report: 'Report to print',
  failed: 'The file could not be made.',
  kept: (until: string) => `The server keeps this class until ${until}, then forgets it.`,
  forget: 'Forget this class now',
  forgetTitle: 'Forget this class?',
  forgetText: 'Seats, votes, couriers and the log are deleted from the server, and every phone is disconnected. This cannot be taken back. Files you have taken away stay with you.',
  forgetYes: 'Yes, forget it',
} as const;
