// Small whole numbers from -5 to 5, shown only as sentences (standing.ink). The walker holds the story to what is marked so:
// invariant: -5..5
// invariant: blood never falls

VAR garrison = 2 // Above nought the regiments obey the MRC; below, the Staff.
VAR congress = 1 // Above nought the Congress leans to one party; below, to a coalition of all.
VAR legitimacy_bolsheviks = 0 // How far the city thinks each side has a right to what it does.
VAR legitimacy_mensheviks = 0
VAR legitimacy_government = -1
VAR legitimacy_srs = 0
VAR bread = 0 // Below nought the queues grow.
VAR front = 0 // Above nought the front sends the Government men.
VAR moscow_mood = 0 // Above nought Moscow's soviet moves fast and wins cheaply.
VAR blood = 0 // What it has cost. It never falls.
