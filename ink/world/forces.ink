// Those who stand somewhere and lean somewhere. Where a word names a place, the force is there.

VAR aurora = "franco_russian" // The cruiser: at the works quay, or at the Nikolaevsky Bridge.
VAR kronstadt_ships = "kronstadt" // The ships that have been asked for: still at Kronstadt, or in the river.
VAR cossacks = "barracks" // The 1st, 4th and 14th Don: in barracks, or at the exchange, the bridges, the square, the Suvorovsky.
VAR cadets = "palace" // The cadets who can be moved: at the palace, the exchange, the bridges.
VAR pavlovsky = "pickets" // The Pavlovsky regiment: on its pickets, or at Smolny.
VAR nikolaevsky_span = "up" // The leaf of the Nikolaevsky Bridge: up or down.
VAR palace_span = "down" // The leaf of the Palace Bridge.
VAR lights = "on" // The current in the centre of the city.
VAR trains = "running" // On the Nikolaevsky and Warsaw lines: running, held by the railwaymen.

// The undecided, who must be won. They may say no.
VAR semenovsky = "aside" // The Semenovsky regiment: aside, government, soviet, or assembly (for the Constituent Assembly alone).
VAR preobrazhensky = "aside" // The Preobrazhensky regiment, the same.
VAR armoured_cars = "aside" // The crews in the Manege.
VAR cyclists = "aside" // They left the Winter Palace at four in the afternoon.
VAR operators = "connecting" // The women at the switchboards: connecting everyone, keeping_lines for those they choose, or gone.
VAR sorters = "sorting" // The night sorters at the Post Office: sorting, or stopped.
VAR bank_clerks = "home" // They come at nine.
VAR printers = "setting" // The compositors of the big presses: setting what they are given, or land (the TsIK's placards).
VAR lazimir = "signing" // The Left SR chairman of the MRC: signing its orders, or not.

// People whose place decides something.
VAR lenin = "flat" // In hiding at Fofanova’s flat; or at smolny; or held by the Government.
VAR patrols = "bridges" // The mounted cadets: about the bridges and the Palace, or on the roads to Smolny.
VAR kerensky = "palace" // In the palace, at headquarters, gone to the front, with the ministers to luga, or at smolny.
VAR ministers = "palace" // The cabinet: in the palace, at luga, in the keeping of the duma, in the fortress, free under parole; dead: some were killed.
VAR premier = "kerensky" // Who is premier: kerensky, kerensky as caretaker, or avksentiev, who has been asked to form a cabinet of socialists.
VAR command = "polkovnikov" // Who commands for the Government in the city: polkovnikov, kishkin, a general of the Left’s choosing, or the duma.
VAR women = "palace" // The company of the women’s battalion: in the palace, out (rode out and taken), or home.

// What has been said and cannot be unsaid.
VAR placards = "none" // Land and peace on the walls: none, over the name of the tsik or of the government, or torn down.
VAR mrc_terms = "none" // What the Left SRs have from the MRC: none, written (nothing proclaimed before the Congress), broken.
VAR declared = "no" // In whose name the Government was declared deposed before the Congress: no, the mrc, all the soviets’ parties.
VAR preparliament = "sitting" // The Pre-Parliament: sitting, dispersed, carried out of its seats (sat), or moved to the duma.
VAR third = "none" // The City Duma as a third address for power: none, or offered.
VAR maslov = "minister" // The SR in the cabinet: minister, or recalled.

// The Palace and the river on the evening of the 25th.
VAR ring = "open" // Round the Winter Palace: open, loose, or closed.
VAR defenders = "full" // Those who would fight for the Palace: full, thin, or gone.
VAR guns = "silent" // The fortress and the ships: silent, a blank fired, firing shell, held by order, or full (without measure).

// The hall.
VAR bound = "open" // To what the Mensheviks have bound their delegates: open, leave, stay, or leave_if the motion fails.
VAR sr_caucus = "one" // The SR delegates: one, split, staying together, leaving together, or with their price in writing.
VAR text = "none" // Martov’s paper: none; martov’s and the Left’s alone; signed by five parties; asks for the ministers first; accuses the MRC.
VAR motion = "none" // What became of it in the hall: none, passed, a delegation sent, or rejected.
VAR hall = "full" // The Congress: full, walked_out (the moderates have gone), whole (they stayed or came back), or alone (the Left SRs went too).
VAR power = "none" // What the Congress did by six: none yet, congress (took power), coalition (named a government to be formed with all socialists), postponed.
VAR committee = "none" // The Committee for Salvation: none, or formed.
VAR march = "none" // The Duma’s march: none, turned back, let through, or stayed behind its own doors.

// The undecided, more of them.
VAR don = "asking" // The Council of the Cossack Troops: asking, mounted (some rode), neutral.

// How the night ended: the name of its ending. Told last.
VAR ending = "none"
