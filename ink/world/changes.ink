// The only ways the world changes. Called from the clock and from "previously", never from a brief.

// A place changes hands.
=== function take(place, holder)
{ place:
- "smolny": ~ smolny = holder
- "winter_palace": ~ winter_palace = holder
- "general_staff": ~ general_staff = holder
- "district_hq": ~ district_hq = holder
- "mariinsky": ~ mariinsky = holder
- "tauride": ~ tauride = holder
- "city_duma": ~ city_duma = holder
- "admiralty": ~ admiralty = holder
- "peter_paul": ~ peter_paul = holder
- "kronverk": ~ kronverk = holder
- "engineers_castle": ~ engineers_castle = holder
- "mikhailovsky_manege": ~ mikhailovsky_manege = holder
- "kresty": ~ kresty = holder
- "central_telegraph": ~ central_telegraph = holder
- "telegraph_agency": ~ telegraph_agency = holder
- "post_office": ~ post_office = holder
- "telephone_exchange": ~ telephone_exchange = holder
- "state_bank": ~ state_bank = holder
- "power_station": ~ power_station = holder
- "trud": ~ trud = holder
- "russkaya_volya": ~ russkaya_volya = holder
- "nikolaevsky_station": ~ nikolaevsky_station = holder
- "warsaw_station": ~ warsaw_station = holder
- "baltic_station": ~ baltic_station = holder
- "finland_station": ~ finland_station = holder
- "tsarskoselsky_station": ~ tsarskoselsky_station = holder
- "palace_bridge": ~ palace_bridge = holder
- "nikolaevsky_bridge": ~ nikolaevsky_bridge = holder
- "troitsky_bridge": ~ troitsky_bridge = holder
- "liteiny_bridge": ~ liteiny_bridge = holder
- "exchange_bridge": ~ exchange_bridge = holder
- "tuchkov_bridge": ~ tuchkov_bridge = holder
- "sampsonievsky_bridge": ~ sampsonievsky_bridge = holder
- "okhta_bridge": ~ okhta_bridge = holder
- "kronstadt": ~ kronstadt = holder
- "tsarskoe": ~ tsarskoe = holder
- "gatchina": ~ gatchina = holder
- "pulkovo": ~ pulkovo = holder
- "pskov": ~ pskov = holder
- "mogilev": ~ mogilev = holder
- "moscow": ~ moscow = holder
}

// A force moves, a span rises or falls, a light goes out, one of the undecided makes up its mind.
=== function turn(what, to)
{ what:
- "aurora": ~ aurora = to
- "kronstadt_ships": ~ kronstadt_ships = to
- "cossacks": ~ cossacks = to
- "cadets": ~ cadets = to
- "pavlovsky": ~ pavlovsky = to
- "nikolaevsky_span": ~ nikolaevsky_span = to
- "palace_span": ~ palace_span = to
- "lights": ~ lights = to
- "trains": ~ trains = to
- "semenovsky": ~ semenovsky = to
- "preobrazhensky": ~ preobrazhensky = to
- "armoured_cars": ~ armoured_cars = to
- "cyclists": ~ cyclists = to
- "operators": ~ operators = to
- "sorters": ~ sorters = to
- "bank_clerks": ~ bank_clerks = to
- "printers": ~ printers = to
- "lazimir": ~ lazimir = to
}

// A scale tips by a whole number and stays between -5 and 5.
=== function tip(scale, by)
{ scale:
- "garrison": ~ garrison = clamp(garrison + by)
- "congress": ~ congress = clamp(congress + by)
- "legitimacy_bolsheviks": ~ legitimacy_bolsheviks = clamp(legitimacy_bolsheviks + by)
- "legitimacy_mensheviks": ~ legitimacy_mensheviks = clamp(legitimacy_mensheviks + by)
- "legitimacy_government": ~ legitimacy_government = clamp(legitimacy_government + by)
- "legitimacy_srs": ~ legitimacy_srs = clamp(legitimacy_srs + by)
- "bread": ~ bread = clamp(bread + by)
- "front": ~ front = clamp(front + by)
- "moscow_mood": ~ moscow_mood = clamp(moscow_mood + by)
- "blood": ~ blood = clamp(blood + by)
}

=== function clamp(n)
{
- n > 5: ~ return 5
- n < -5: ~ return -5
- else: ~ return n
}

// A side gains or loses its wires.
=== function wire(side, works)
{ side:
- "bolsheviks": ~ lines_bolsheviks = works
- "mensheviks": ~ lines_mensheviks = works
- "government": ~ lines_government = works
- "srs": ~ lines_srs = works
}
