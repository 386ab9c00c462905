// Stub: the outcomes, to be told.

=== palace_clock
~ turn(ring, "closed")
The ring closes. # at: 25 18:00 # place: winter_palace # event: palace-ring-closed # reaches: all
{ srs_sealed:
- "keep_seats":
    The mediators are turned back. # at: 25 18:30 # place: city_duma # event: duma-mediators # opens: srs # because: srs.keep_seats # reaches: srs
- "call_march":
    ~ tip(legitimacy_srs, 1)
    The Duma is called out. # at: 25 18:30 # place: city_duma # opens: srs # because: srs.call_march # reaches: all
- "ring_ministers":
    ~ turn(third, "offered")
    The ministers are rung up. # at: 25 18:30 # place: city_duma # opens: srs # because: srs.ring_ministers # reaches: srs government
}
{ government_order == "to_duma":
    { bolsheviks_order == "mediate" or bolsheviks_order == "starve" or third == "offered":
        ~ turn(ministers, "duma")
        ~ turn(defenders, "gone")
        ~ take(winter_palace, "duma")
        ~ tip(congress, -1)
        The Duma takes them. # at: 25 20:30 # place: winter_palace # because: government.to_duma # reaches: all
    - else:
        Nobody comes. # at: 25 20:30 # place: winter_palace # because: government.to_duma # reaches: government
    }
}
{ government_order == "to_congress":
    ~ tip(congress, -1)
    An offer goes to Dan. # at: 25 19:30 # place: smolny # because: government.to_congress # reaches: government mensheviks bolsheviks
}
{ government_order == "sortie":
    ~ tip(blood, 1)
    ~ turn(defenders, "gone")
    ~ turn(ministers, "free")
    They break out. # at: 25 21:00 # place: winter_palace # because: government.sortie # reaches: all
}
{ bolsheviks_order:
- "ultimatum":
    The ultimatum. # at: 25 18:30 # place: district_hq # event: ultimatum-sent # because: bolsheviks.ultimatum # reaches: bolsheviks government
    { bolsheviks_sealed:
    - "blank":
        ~ turn(guns, "blank")
        The blank. # at: 25 21:40 # place: aurora_mooring # event: aurora-shot # opens: bolsheviks # because: bolsheviks.blank # reaches: all
    - "rider":
        ~ turn(guns, "held")
        The rider. # at: 25 21:40 # place: peter_paul # opens: bolsheviks # because: bolsheviks.rider # reaches: bolsheviks
    - "hold":
        ~ turn(guns, "held")
        They hold. # at: 25 21:40 # place: peter_paul # opens: bolsheviks # because: bolsheviks.hold # reaches: bolsheviks
    }
- "bombard":
    ~ turn(guns, "full")
    ~ tip(blood, 2)
    ~ tip(legitimacy_bolsheviks, -2)
    Everything fires. # at: 25 19:10 # place: peter_paul # because: bolsheviks.bombard # reaches: all
- "starve":
    ~ turn(guns, "silent")
    ~ tip(congress, -1)
    They wait. # at: 25 19:10 # place: peter_paul # because: bolsheviks.starve # reaches: bolsheviks mensheviks srs
- "mediate":
    ~ turn(guns, "held")
    ~ tip(congress, -1)
    The Duma’s men go in. # at: 25 19:10 # place: winter_palace # because: bolsheviks.mediate # reaches: all
}
~ take(district_hq, "soviet")
~ take(general_staff, "soviet")
The Staff falls. # at: 25 19:30 # place: district_hq # event: staff-falls # reaches: all
{ defenders != "gone":
    ~ turn(defenders, "thin")
    The Cossacks leave. # at: 25 20:00 # place: winter_palace # event: cossacks-leave # reaches: government
}
{ women == "palace":
    { government_sealed:
    - "let":
        ~ turn(women, "out")
        The women go out. # at: 25 22:00 # place: winter_palace # event: women-sortie # opens: government # because: government.let # reaches: government bolsheviks
    - "keep":
        They are kept in. # at: 25 22:00 # place: winter_palace # opens: government # because: government.keep # reaches: government
    - "home":
        ~ turn(women, "home")
        They are sent home. # at: 25 22:00 # place: winter_palace # opens: government # because: government.home # reaches: government bolsheviks
    }
}
-> court ->
{ mensheviks_order:
- "own_text":
    ~ turn(text, "martov")
    Martov’s text. # at: 25 22:10 # place: smolny # because: mensheviks.own_text # reaches: mensheviks srs
- "five":
    ~ turn(text, "five")
    ~ tip(congress, -1)
    Five names. # at: 25 22:10 # place: smolny # because: mensheviks.five # reaches: mensheviks srs bolsheviks
- "free_ministers":
    ~ turn(text, "ministers")
    The ministers first. # at: 25 22:10 # place: smolny # because: mensheviks.free_ministers # reaches: mensheviks srs bolsheviks
- "impeach":
    ~ turn(text, "accuses")
    ~ tip(congress, 1)
    An accusation. # at: 25 22:10 # place: smolny # because: mensheviks.impeach # reaches: mensheviks srs bolsheviks
}
{ guns == "blank" or guns == "full":
    { mensheviks_sealed:
    - "aloud":
        He speaks. # at: 25 22:15 # place: smolny # opens: mensheviks # because: mensheviks.aloud # reaches: mensheviks bolsheviks srs
    - "quit":
        ~ turn(bound, "leave")
        They go. # at: 25 22:15 # place: smolny # opens: mensheviks # because: mensheviks.quit # reaches: mensheviks bolsheviks srs
    - "to_palace":
        They walk. # at: 25 22:15 # place: smolny # opens: mensheviks # because: mensheviks.to_palace # reaches: mensheviks bolsheviks srs
    }
}
{ srs_order:
- "divide":
    ~ turn(sr_caucus, "split")
    92 to 60. # at: 25 22:20 # place: smolny # because: srs.divide # reaches: srs mensheviks bolsheviks
- "all_stay":
    ~ turn(sr_caucus, "staying")
    ~ tip(congress, -1)
    All stay. # at: 25 22:20 # place: smolny # because: srs.all_stay # reaches: srs mensheviks bolsheviks
- "all_leave":
    ~ turn(sr_caucus, "leaving")
    ~ tip(congress, 1)
    All leave. # at: 25 22:20 # place: smolny # because: srs.all_leave # reaches: srs mensheviks bolsheviks
- "price":
    ~ turn(sr_caucus, "price")
    ~ tip(congress, -1)
    A price. # at: 25 22:20 # place: smolny # because: srs.price # reaches: srs mensheviks bolsheviks
}
-> DONE
