// Who holds each place: government, soviet (the Military Revolutionary Committee), duma, nobody or contested.
// As things stood on Tuesday 24 October 1917, Old Style, at 16:00. Only the clock and the "previously" change them.

// Seats of power
VAR smolny = "soviet" // The girls' school where the Soviet, its Military Revolutionary Committee and the Congress live.
VAR winter_palace = "government" // The ministers sit in the Malachite Hall.
VAR general_staff = "government" // The great arc across the square from the Palace.
VAR district_hq = "government" // Colonel Polkovnikov's command of the Petrograd garrison.
VAR mariinsky = "government" // The Pre-Parliament.
VAR tauride = "nobody" // The old Duma's palace, waiting for the Constituent Assembly.
VAR city_duma = "duma" // The elected city council, on the Nevsky.
VAR admiralty = "government" // The naval command.

// Strongholds and arms
VAR peter_paul = "soviet" // The fortress over the river; its men came over on the 23rd.
VAR kronverk = "soviet" // The arsenal behind the fortress.
VAR engineers_castle = "government" // The engineer cadets' school.
VAR mikhailovsky_manege = "contested" // The armoured cars, whose crews are undecided.
VAR kresty = "government" // The prison on the Vyborg side.

// Wires
VAR central_telegraph = "government" // Its guard is the Keksholm regiment, which has voted for the Soviet.
VAR telegraph_agency = "government" // The news of Russia, on paper strips.
VAR post_office = "government" // The General Post Office.
VAR telephone_exchange = "government" // Whoever holds it decides who may talk to whom.

// Money, light, press
VAR state_bank = "government" // Its guard is the Semenovsky regiment.
VAR power_station = "government" // The current that lights the centre.
VAR trud = "soviet" // The press of Rabochy Put, unsealed this morning.
VAR russkaya_volya = "government" // The biggest of the private presses.

// Stations
VAR nikolaevsky_station = "government" // To Moscow.
VAR warsaw_station = "government" // To Pskov and the Northern Front.
VAR baltic_station = "government" // To Oranienbaum and Gatchina.
VAR finland_station = "soviet" // On the Vyborg side, among the factories.
VAR tsarskoselsky_station = "government" // To Tsarskoe Selo.

// Bridges
VAR palace_bridge = "government" // At the Palace's corner.
VAR nikolaevsky_bridge = "government" // The last bridge before the sea; its span is up.
VAR troitsky_bridge = "contested" // Under the fortress guns.
VAR liteiny_bridge = "contested" // The crowd disarmed the cadets here this afternoon.
VAR exchange_bridge = "contested" // Vasilievsky Island to the Petrograd side.
VAR tuchkov_bridge = "contested" // The same, farther down.
VAR sampsonievsky_bridge = "soviet" // Vyborg side to Petrograd side.
VAR okhta_bridge = "soviet" // Behind Smolny.

// Off the map
VAR kronstadt = "soviet" // The naval fortress.
VAR tsarskoe = "nobody" // A large garrison that wants to be left alone.
VAR gatchina = "government" // The road to the front.
VAR pulkovo = "nobody" // The heights above the city.
VAR pskov = "government" // Headquarters of the Northern Front.
VAR mogilev = "government" // The Stavka.
VAR moscow = "contested" // Nothing is settled there.
