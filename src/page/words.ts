import type { Beat } from '../core/beat.ts';
import type { Aim, LineMarks } from '../core/marks.ts';
import type { AskKind, Temper } from '../core/run.ts';
import type { Mode } from './modes.ts';
import type { Verdict } from '../core/record.ts';
import type { Holder, Side } from '../core/sides.ts';

/** Every label of the interface, and nothing a story tells: to translate the page is to translate this file. */
export const WORDS = {
  game: 'Ten Days',
  subtitle: 'Petrograd, 1917',
  locale: 'en-GB',
  city: 'ПЕТРОГРАДЪ',
  lead: 'A game of one city and four sides. Everyone decides at the same hour; then the clock runs for all.',
  skip: 'Skip to the text',
  menu: 'Menu',
  oldStyle: 'Old Style',
  newStyle: 'New Style',
  map: 'Map of the city',
  openMap: 'Open the map',
  closeMap: 'Fold the map',
  closeHint: 'Close the hint',
  still: 'The map cannot be drawn here; this picture stands for it. The page has everything.',
  dismiss: 'Dismiss',
  screens: { play: 'Page', city: 'City', journal: 'Journal', codex: 'Codex', saves: 'Saves', settings: 'Settings' },
  toTitle: 'Title page',
  opening: 'The run is being opened',
  fetching: 'The story is on its way',
  printing: 'The map is being printed',
  noStory: 'The story could not be fetched. Reload the page when there is a network again.',
  broken: 'Something in the story broke here. Nothing that was kept is touched; take another way, or load a run.',
} as const;

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  bolsheviks: 'Bolsheviks',
  mensheviks: 'Mensheviks',
  government: 'Provisional Government',
  srs: 'Socialist Revolutionaries',
};

export const HOLDER_NAMES: Readonly<Record<Holder, string>> = {
  soviet: 'Soviet',
  government: 'Government',
  duma: 'Duma',
  contested: 'contested',
  nobody: 'nobody',
};

export const TITLE = {
  side: 'Choose a side',
  sides: 'Choose the sides at the table',
  mode: 'How you play',
  modes: {
    solo: ['Alone', 'One side is yours; the game plays the other three.'],
    table: ['Round a table', 'Two to four sides on this one device, which is passed from hand to hand.'],
    host: ['One host', 'Each side decides on paper; one person types in all four, and the clock runs for everyone to see.'],
    watch: ['Watch', 'Nobody decides: the night plays itself, and you may pause it, step it, go back.'],
  } satisfies Record<Mode, readonly [string, string]>,
  beginTable: (count: number) => `Begin with ${count} sides at the table`,
  beginHost: 'Begin as the host',
  beginWatch: 'Watch the night',
  scenario: 'Scenario',
  temper: 'The sides you do not play',
  tempers: {
    'as-it-was': ['As it was', 'They do what was really done, as long as it is open to them.'],
    alive: ['Alive', 'They choose among what was open to them. The weights are the authors’ judgement.'],
  } satisfies Record<Temper, readonly [string, string]>,
  contains: 'What this story contains',
  beginAs: (side: string) => `Begin as the ${side}`,
  goOn: 'Go on where you left off',
  saves: 'Saved runs',
  span: (from: string, to: string) => `${from} to ${to}`,
  others: (temper: string) => `the others: ${temper.toLowerCase()}`,
} as const;

export const COURIERS = {
  title: (left: number) => (left === 1 ? 'One courier left' : `${left} couriers`),
  undecided: 'To those who have not made up their minds',
  look: 'To look, and to listen in the street',
  lead: 'Before you decide you may send for a look, or for a word. What a courier sees is told to you alone.',
} as const;

export const TABLE = {
  pass: (side: string) => `Pass it to the ${side}`,
  lead: 'What the last side saw is covered. Lift the cover when the right hands hold it.',
  lift: (side: string) => `We are the ${side}`,
  next: (side: string) => `Done: pass it to the ${side}`,
  ballot: 'What each side has decided',
  ballotLead: 'Type in the four answers; when the last is in, the clock runs.',
} as const;

export const WATCH = {
  title: 'Watch',
  line: 'Place in the night',
  play: 'Play',
  pause: 'Pause',
  back: 'One step back',
  on: 'One step on',
  eventBefore: 'To the event before',
  eventNext: 'To the next event',
  speed: 'Speed',
  times: (speed: number) => `${speed}×`,
  keys: 'Space plays and pauses, the arrows step, Page Up and Page Down go from event to event.',
} as const;

export const PARTS: Readonly<Record<Beat['part'], string>> = {
  previously: 'Before this night',
  bulletin: 'What everyone can see',
  brief: 'Your brief',
  reply: 'Your order',
  clock: 'The clock runs',
  standing: 'How things stand',
  visit: 'Your courier',
  ending: 'How the night ended',
  aims: 'What each side wanted',
  reading: 'Four readings',
  page: 'The morning’s paper',
};

export const PLAY = {
  reports: (count: number) => `${count} reports`,
  round: (number: number, title: string) => `Round ${number}: ${title}`,
  band: (number: number, title: string) => `${number} ${title}`,
  roundOf: (nth: number, of: number) => `${nth} of ${of}`,
  you: (name: string, role: string) => `You are ${name}, ${/^(?:[A-Z][a-z]+[- ][A-Z]|(?:Bolshevik|Menshevik|SR|Kadet|American|British)\b)/.test(role) ? role : role.slice(0, 1).toLowerCase() + role.slice(1)}`,
  side: (name: string) => `You play the ${name}`,
  goOn: 'Go on',
  startClock: 'Let the clock run',
  rest: 'All at once',
  byItself: 'By itself',
  pause: 'Pause',
  ask: { order: 'Your order', contingency: 'Seal one answer', courier: 'Send a courier', refusal: 'Do not hear' } satisfies Record<AskKind, string>,
  askLead: {
    order: 'Nobody else learns of it before the clock runs.',
    contingency: 'It is opened only if the case arises.',
    courier: 'What a courier sees is told at once, and to you alone. You need not send any.',
    refusal: '',
  } satisfies Record<AskKind, string>,
  keys: (count: number) => `Keys 1 to ${count} or the arrows pick, Enter decides.`,
  keysWithout: 'The arrows pick, Enter decides.',
  for: 'For',
  against: 'Against',
  lockedWhy: (why: string) => `Not open: ${why}`,
  decided: { order: 'You order', contingency: 'You seal', courier: 'You send a courier to', refusal: 'Not heard:' } satisfies Record<AskKind, string>,
  takeBack: 'Take it back',
  envelope: 'Your sealed answer',
  envelopeLead: 'The case you sealed an answer for has arisen.',
  openEnvelope: 'Break the seal',
  opened: 'You had sealed',
  roundBefore: (number: number, title: string) => `Round ${number}, ${title}: read it again`,
  waiting: (sides: string) => `Waiting for: ${sides}.`,
  source: (short: string) => `Source: ${short}`,
  quoted: (short: string) => `Quoted from ${short}`,
} as const;

export const BROADSIDE = {
  see: 'See the broadside',
  close: 'Read on',
  dateline: (oldStyle: string, newStyle: string, time: string) => `${oldStyle} (${newStyle}) 1917, ${time}`,
  /** A speech over several lines, in one pair of marks. */
  spoken: (line: string, first: boolean, last: boolean) => `${first ? '“' : ''}${line}${last ? '”' : ''}`,
} as const;

export const HOURS = {
  left: (time: string) => `${time} left`,
  hoursMinutes: (hours: number, minutes: number) => (hours === 0 ? `${minutes} min` : minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
  ended: 'The night is over',
  night: (sunrise: string) => `Night · sun up at ${sunrise}`,
  day: (sunset: string) => `Day · sun down at ${sunset}`,
  dark: 'Night',
  progress: (...parts: readonly string[]) => parts.join(', '),
  strip: 'Old Style hours',
  oldStyle: 'O.S.',
  newStyle: 'N.S.',
} as const;

/** Told once, where it is of use, and gone after use. */
export const HINTS = {
  hintWord: 'Touch a word that is underlined for who or what it is.',
  hintClock: 'Enter or the right arrow goes on.',
  hintCourier: 'Two couriers a round; none is kept for the next.',
} as const;

export const CITY = {
  title: 'Who holds the city',
  lead: (side: string) => `As the ${side} know it.`,
  leadWhole: 'As it is, now that all is told.',
  asOf: (time: string) => `as of ${time}`,
  stale: 'may have changed',
  open: 'Every place',
  place: 'Place',
  holder: 'Held by',
  since: 'Known',
  fromStart: 'from the start',
  wires: { true: 'Your telephones and telegrams work.', false: 'Your wires are down: what you do not hear, you do not know.' },
  groups: {
    wires: 'Wires',
    roads: 'Roads and rail',
    money: 'Money, light, press',
    force: 'Force',
    seats: 'Seats of power',
    far: 'Beyond the city',
  },
  people: 'Forces, and those who are undecided',
  where: 'Where they stand',
  bridges: 'Bridges',
  stations: 'Stations',
  /** Places in a word, where there is no room for two. */
  short: {
    central_telegraph: 'Telegraph', telegraph_agency: 'Agency', telephone_exchange: 'Exchange', post_office: 'Post', state_bank: 'Bank', power_station: 'Power',
    trud: 'Trud', russkaya_volya: 'Volya', peter_paul: 'Fortress', kronverk: 'Arsenal', mikhailovsky_manege: 'Manege', mariinsky: 'Mariinsky', tauride: 'Tauride',
    general_staff: 'Staff', district_hq: 'District HQ', kresty: 'Kresty', smolny: 'Smolny', engineers_castle: 'Castle',
  } as Readonly<Record<string, string>>,
  andMore: (name: string, more: number) => (more === 0 ? name : `${name} +${more}`),
  tally: (count: number, holder: string) => `${count} ${holder}`,
  forces: {
    aurora: 'Cruiser Aurora', kronstadt_ships: 'Ships of Kronstadt',
    cossacks: 'Don Cossacks', cadets: 'Cadets',
    pavlovsky: 'Pavlovsky regiment', nikolaevsky_span: 'Span of the Nikolaevsky Bridge',
    palace_span: 'Span of the Palace Bridge', lights: 'Light in the centre',
    trains: 'Trains', semenovsky: 'Semenovsky regiment',
    preobrazhensky: 'Preobrazhensky regiment', armoured_cars: 'Armoured cars',
    cyclists: 'Cyclists', operators: 'Telephone operators',
    sorters: 'Night sorters', bank_clerks: 'Bank clerks',
    printers: 'Printers', lazimir: 'Lazimir',
  } as Readonly<Record<string, string>>,
  /** What can be said of the state of things, where a name and a word would not say it. */
  states: {
    placards: { tsik: 'Land and peace are on the walls, over the TsIK’s name', government: 'Land and peace are on the walls, over the Government’s name', torn: 'The placards have been torn down' },
    kerensky: { front: 'Kerensky has left for the front', luga: 'Kerensky has left for Luga', smolny: 'Kerensky is at Smolny' },
    ministers: { luga: 'The ministers have left for Luga', duma: 'The ministers are in the Duma’s keeping', fortress: 'The ministers are taken to the fortress', free: 'The ministers are out of the Palace' },
    ring: { loose: 'The Palace is half surrounded', closed: 'The Palace is surrounded' },
    declared: { mrc: 'The Government is declared deposed', soviets: 'The Government is declared deposed, in the name of all the soviets’ parties' },
    hall: { walked_out: 'The moderates have left the Congress', whole: 'The Congress has not divided', alone: 'The SRs, too, have left the Congress' },
    power: { congress: 'The Congress has taken power', coalition: 'A government of all the socialists is to be formed', postponed: 'The question of power is put off' },
    committee: { formed: 'The Committee for Salvation is formed' },
    premier: { caretaker: 'Kerensky is premier until another is found', avksentiev: 'Avksentiev is asked to form a cabinet' },
    command: { kishkin: 'Kishkin commands in the city', general: 'A general commands in the city', duma: 'The Mayor is asked to command' },
    women: { out: 'The women’s company has left the Palace', home: 'The women’s company has gone home' },
    preparliament: { dispersed: 'The Pre-Parliament is closed', sat: 'The Pre-Parliament has been carried out', duma: 'The Pre-Parliament has gone to the Duma' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  work: 'working',
  down: 'down',
  wiresOf: (side: string) => `Wires of the ${side}`,
  changed: (what: string, to: string) => `${what}: ${to}`,
} as const;

/** The words on the map. */
export const MAP_LABELS = {
  map: 'Map of the city',
  holder: HOLDER_NAMES,
  held: {
    soviet: 'held by the Soviet', government: 'held by the Government', duma: 'held by the Duma', contested: 'contested', nobody: 'held by nobody',
  } as Readonly<Record<Holder, string>>,
  asOf: (time: string) => `as of ${time}`,
  stale: 'may no longer be true',
  spanUp: 'span up',
  spanDown: 'span down',
  forces: { aurora: 'Aurora', cossacks: 'Cossacks', cadets: 'Cadets', pavlovsky: 'Pavlovsky' },
  more: (name: string, others: number) => `${name} and ${others} more`,
  away: 'Beyond the city',
  courier: 'courier',
  canSend: 'a courier can be sent here',
  send: 'Send a courier',
  onFoot: (versts: number, minutes: number) => `${versts === 0.5 ? '½' : String(versts).replace('.5', '½')} ${versts <= 1 ? 'verst' : 'versts'}, ${minutes} min on foot`,
  close: 'Close',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  whole: 'The whole city',
  credit: 'Map data © OpenStreetMap contributors, ODbL',
} as const;

export const RECORD = {
  differing: (count: number) => (count === 0 ? 'as it was' : count === 1 ? 'one thing differs' : `${count} things differ`),
  title: 'Beside the record',
  lead: 'What you have learned, beside what happened.',
  leadWhole: 'This run beside what happened.',
  folded: 'The record is laid beside your run when the night is over.',
  recorded: 'Record',
  run: 'This run',
  verdicts: {
    same: 'as it was', earlier: 'earlier', later: 'later', otherwise: 'otherwise', prevented: 'did not happen', new: 'new', unheard: 'not heard of',
  } satisfies Record<Verdict, string>,
  disputed: 'The accounts differ.',
  because: {
    order: (text) => `Because of the order “${text}”`,
    contingency: (text) => `Because of the sealed answer “${text}”`,
    courier: (text) => `Because of the courier to: “${text}”`,
    refusal: (text) => `Because this courier was not heard: “${text}”`,
  } satisfies Record<AskKind, (text: string) => string>,
  allSame: 'Nothing that was told differs from the record.',
  asItWas: (count: number) => (count === 1 ? '1 event as it was' : `${count} events as it was`),
} as const;

export const ENDING = {
  standing: 'How things stand',
  decisions: 'What each side decided',
  byProgram: 'played by the program',
  byPerson: 'played by a person',
  byYou: 'you',
  asItWas: 'as it was',
  really: (text: string) => `What was really done: “${text}”`,
  did: { order: 'Ordered', contingency: 'Sealed', courier: 'Sent a courier to', refusal: 'A courier not heard:' } satisfies Record<AskKind, string>,
  asTheyWere: (same: number, of: number) => `${same} of ${of} orders as they were`,
  decided: 'What decided it',
  contents: 'What comes after',
  working: 'Being worked out …',
  whole: 'The night, told whole',
  wholeLead: 'Everything that was told to anyone. What did not reach you is set off with a bar and named.',
  rooms: 'The four rooms',
  notTold: 'Not told to you',
  reached: (sides: string) => `reached: ${sides}`,
  reachedNobody: 'reached nobody',
  reachedAll: 'reached everyone',
  room: (side: string) => `The ${side}: brief, answers, couriers`,
  next: 'What now',
  again: 'Play another side',
  keep: 'Keep this run',
  back: 'Go back to a decision',
} as const;

export const AIMS = {
  mine: 'What you wanted',
  lead: 'What you wanted, what you got, and what history gave.',
  others: 'What the others wanted',
  got: 'Got',
  gave: 'History gave',
  secret: (owner: string) => `Kept secret by ${owner}`,
  reached: { met: 'met', half: 'half met', missed: 'missed' } satisfies Record<Aim['reached'], string>,
  count: (met: number, of: number) => `${met} of ${of} met`,
} as const;

export const READING = {
  title: 'Coup or revolution?',
  lead: 'Historians have answered in four ways. This is what your night says for each; the answer is yours.',
  titles: {
    conspiracy: 'A conspiracy of a minority',
    movement: 'A popular movement for soviet power',
    coup_in_revolution: 'A coup inside a social revolution',
    dissolution: 'A government that dissolved itself',
  } satisfies Record<NonNullable<LineMarks['reading']>, string>,
} as const;

export const PAPER = {
  title: 'The morning’s paper',
  lead: 'The front page this run made, beside the one that the night as it was would have made. Both are ours: no paper of that morning looked like this.',
  same: 'This run made the same front page as the night as it was.',
  name: 'The Morning Sheet',
  place: 'Petrograd',
  mine: 'As this run made it',
  real: 'As it was',
  setting: 'The other page is being set …',
  keep: 'Keep the page as a picture',
  send: 'Send the page',
  kept: 'The page is kept as a picture.',
  refused: 'This browser does not let the page be drawn or kept as a picture. The page itself can be printed.',
  file: 'ten-days-front-page.png',
  credit: 'Ten Days: Petrograd, 1917. From a run of the game; not a document.',
  continued: 'Continued inside',
} as const;

export const CHART = {
  title: 'Chart of decisions',
  lead: 'Every road that stood open, round by round. Roads nobody here has walked keep their secret: only their title is told.',
  round: 'Round',
  taken: { order: 'taken', contingency: 'sealed', courier: 'sent', refusal: 'not heard' } satisfies Record<AskKind, string>,
  yours: { order: 'your road', contingency: 'your seal', courier: 'your courier', refusal: 'not heard' } satisfies Record<AskKind, string>,
  really: 'really done',
  shut: 'not open',
  walked: 'Taken in another run',
  kinds: { order: 'Order', contingency: 'Sealed', courier: 'Couriers', refusal: 'Not heard' } satisfies Record<AskKind, string>,
} as const;

export const JOURNAL = {
  title: 'Journal',
  decisions: 'Ways back',
  decisionsLead: 'Going back forgets what came after. The run as it stands can be kept first.',
  none: 'You have decided nothing yet.',
  backTo: 'Go back to here',
  backToLabel: (text: string) => `Go back to here: “${text}”`,
  undo: 'Undo the last decision',
  changes: 'What changed, and why',
  nothing: 'Nothing you know of has changed yet.',
  why: 'Why did this happen?',
  causes: 'It follows from:',
  unknown: 'Nothing you have been told explains it.',
  sources: 'Show sources',
  transcript: 'Transcript',
  copy: 'Copy',
  download: 'Download',
  copied: 'The transcript is copied.',
  notCopied: 'The browser did not allow copying: the text is selected, copy it from there.',
  file: 'ten-days-transcript.txt',
} as const;

export const CODEX = {
  title: 'Codex',
  coming: 'The entries are on their way.',
  lead: (time: string, day: string) => `People, places and words, as they could be known at ${time} on ${day}.`,
  leadWhole: 'People, places and words; and, now that all is told, what came of them.',
  search: 'Search the codex',
  kind: 'Kind of entry',
  all: 'All',
  kinds: { people: 'People', bodies: 'Parties and bodies', places: 'Places', words: 'Words', documents: 'Documents' },
  count: (count: number) => (count === 0 ? 'No entry has this.' : count === 1 ? '1 entry' : `${count} entries`),
  quotation: (text: string) => `“${text}”`,
  later: 'What came of it',
  questions: 'To ask of it',
  sources: (shorts: string) => `Sources: ${shorts}`,
  close: 'Close',
  back: 'Back',
} as const;

export const SAVES = {
  title: 'Saved runs',
  lead: 'A run is the list of its decisions: small, and told again from the start.',
  notLasting: 'This browser refuses storage: runs are kept until you close the page. Export what you want to keep.',
  fromFile: 'You play from a file: this browser keeps the runs on this computer, and a school’s computer may forget them overnight. Export what you want to keep or take along.',
  auto: 'Kept by itself',
  slot: (number: number) => `Slot ${number}`,
  empty: 'empty',
  keep: 'Keep here',
  keepOver: 'Keep here instead',
  load: 'Load',
  remove: 'Clear',
  label: (action: string, slot: string) => `${action}: ${slot}`,
  kept: (when: string) => `kept ${when}`,
  decisions: (count: number) => (count === 1 ? '1 decision' : `${count} decisions`),
  file: 'As a file, as a link',
  fileOnly: 'As a file',
  export: 'Export this run',
  import: 'Import a file',
  link: 'Link to this run',
  linkReady: 'A link that carries this run:',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  saved: (slot: string) => `The run is kept in ${slot}.`,
  cleared: (slot: string) => `${slot} is empty now.`,
  loaded: 'The run is loaded.',
  stopped: (why: string) => `This run was written with another edition of the story. It is told as far as the story still has its decisions. ${why}`,
  damaged: 'This run could not be opened. Nothing was changed.',
} as const;

export const OFFLINE = {
  title: 'Without a network',
  kept: (titles: readonly string[]) => (titles.length === 0 ? 'A scenario is kept in this browser once it is played.' : `Kept in this browser and played without a network: ${titles.join(', ')}; of the sounds, those already heard.`),
  whole: 'The whole game is kept in this browser and played without a network.',
  keep: (size: string) => `Keep the rest for offline (${size})`,
  coming: 'The rest is on its way',
  left: (size: string) => `${size} to come`,
  faults: {
    network: 'Not everything could be fetched. Try again when there is a network.',
    room: 'There is no more room on the disk for it.',
  },
  newer: 'A newer edition of the game is ready. It is taken when every page of the game has been closed and one is opened again.',
} as const;

export const SETTINGS = {
  title: 'Settings',
  notStored: 'This browser refuses storage: the settings last until you close the page.',
  reset: 'As they were at first',
  groups: { reading: 'Reading', telling: 'Telling', picture: 'Map and sound' },
  names: {
    textSize: 'Text size',
    face: 'Type',
    theme: 'Light',
    motion: 'Motion',
    layout: 'Layout',
    broadsides: 'Broadsides full screen',
    byItself: 'The clock tells itself',
    pace: 'Pace',
    numberKeys: 'Number keys pick an option',
    sources: 'Show sources in the text',
    map: 'Map',
    volume: 'Volume',
    mute: 'Mute all sound',
    captions: 'Captions for sounds',
  },
  hints: {
    broadsides: 'Ten leaflets, decrees and speeches of these days, each once, when it is told. Otherwise only by their button in the text.',
    byItself: 'Otherwise each beat waits for you. With a screen reader, leave this off.',
    layout: 'Projector: the map fills the screen and the text runs below it.',
    sources: 'A mark after each line that has one. Quotations always have theirs.',
  } as Readonly<Record<string, string>>,
  options: {
    face: { serif: 'PT Serif', dyslexic: 'OpenDyslexic', system: 'The system’s' },
    theme: { system: 'As the system', light: 'Light', dark: 'Dark', 'contrast-light': 'High contrast, white', 'contrast-dark': 'High contrast, black' },
    motion: { system: 'As the system', on: 'On', off: 'Off' },
    layout: { desk: 'Desk', projector: 'Projector' },
    pace: { slow: 'Slow', even: 'Even', quick: 'Quick' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  percent: (value: number) => `${value} %`,
} as const;
