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
