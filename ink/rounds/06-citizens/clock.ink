// Stub: the outcomes, to be told.

=== citizens_clock
{ bolsheviks_order:
- "citizens":
    ~ turn(declared, "mrc")
    ~ tip(congress, 1)
    The leaflet goes out. # at: 25 10:00 # place: smolny # event: to-the-citizens-of-russia # because: bolsheviks.citizens # reaches: all
- "all_soviets":
    ~ turn(declared, "soviets")
    ~ tip(congress, -1)
    The leaflet goes out in every party’s name. # at: 25 10:00 # place: smolny # because: bolsheviks.all_soviets # reaches: all
- "storm":
    ~ turn(declared, "mrc")
    ~ tip(congress, 1)
    ~ tip(legitimacy_bolsheviks, -1)
    The leaflet goes out. # at: 25 10:00 # place: smolny # because: bolsheviks.storm # reaches: all
- "silent":
    ~ tip(congress, -1)
    ~ tip(legitimacy_bolsheviks, 1)
    No leaflet goes out. # at: 25 10:00 # place: smolny # because: bolsheviks.silent # reaches: all
}
{ mrc_terms == "written" and declared != "no":
    ~ turn(mrc_terms, "broken")
    ~ tip(congress, -1)
    The Left SRs lay their paper on the table. # at: 25 10:10 # place: smolny # because: bolsheviks.citizens bolsheviks.storm # reaches: bolsheviks srs mensheviks
}
{ declared != "no":
    { mensheviks_sealed:
    - "note_it":
        A protest is handed in. # at: 25 10:30 # place: smolny # opens: mensheviks # because: mensheviks.note_it # reaches: mensheviks
    - "kamenev_note":
        ~ tip(congress, -1)
        Kamenev reads a note. # at: 25 10:30 # place: smolny # opens: mensheviks # because: mensheviks.kamenev_note # reaches: mensheviks bolsheviks
    - "duma_line":
        A committee begins. # at: 25 10:30 # place: city_duma # opens: mensheviks # because: mensheviks.duma_line # reaches: mensheviks srs government
    }
}
{ government_order:
- "front":
    ~ turn(kerensky, "front")
    He drives out. # at: 25 11:00 # place: district_hq # event: kerensky-leaves # because: government.front # reaches: government
- "remain":
    ~ turn(kerensky, "palace")
    He stays. # at: 25 11:00 # place: winter_palace # because: government.remain # reaches: all
- "luga":
    ~ turn(kerensky, "luga")
    ~ turn(ministers, "luga")
    They all go. # at: 25 11:30 # place: warsaw_station # because: government.luga # reaches: all
- "truce":
    ~ turn(kerensky, "smolny")
    ~ tip(congress, -1)
    ~ turn(lenin, "smolny")
    He drives to Smolny. # at: 25 11:00 # place: smolny # because: government.truce # reaches: all
}
{ bolsheviks_order != "silent":
    { srs_sealed:
    - "adjourn":
        ~ turn(preparliament, "dispersed")
        ~ take(mariinsky, "soviet")
        The Pre-Parliament protests and adjourns. # at: 25 12:00 # place: mariinsky # event: preparliament-dispersed # opens: srs # because: srs.adjourn # reaches: all
    - "sit_down":
        ~ turn(preparliament, "sat")
        ~ take(mariinsky, "soviet")
        ~ tip(legitimacy_bolsheviks, -1)
        They are carried out. # at: 25 12:00 # place: mariinsky # event: preparliament-dispersed # otherwise # opens: srs # because: srs.sit_down # reaches: all
    - "to_the_duma":
        ~ turn(preparliament, "duma")
        ~ take(mariinsky, "soviet")
        They walk to the Duma. # at: 25 12:00 # place: mariinsky # event: preparliament-dispersed # otherwise # opens: srs # because: srs.to_the_duma # reaches: all
    }
}
{ kerensky != "palace":
    { government_sealed:
    - "kishkin":
        ~ turn(command, "kishkin")
        ~ turn(defenders, "thin")
        Kishkin is dictator. # at: 25 16:00 # place: winter_palace # event: kishkin-made-dictator # opens: government # because: government.kishkin # reaches: government
    - "general":
        ~ turn(command, "general")
        ~ tip(garrison, -1)
        A general is found. # at: 25 16:00 # place: winter_palace # opens: government # because: government.general # reaches: government mensheviks srs
    - "mayor":
        ~ turn(command, "duma")
        ~ turn(defenders, "thin")
        The Mayor is asked. # at: 25 16:00 # place: winter_palace # opens: government # because: government.mayor # reaches: government mensheviks srs
    }
}
{ bolsheviks_order == "storm":
    ~ tip(blood, 2)
    ~ turn(ring, "loose")
    The first rush is thrown back. # at: 25 12:30 # place: palace_square # because: bolsheviks.storm # reaches: all
- else:
    { bolsheviks_order != "silent":
        { bolsheviks_sealed:
        - "put_off":
            ~ turn(ring, "loose")
            It is put off. # at: 25 12:00 # place: winter_palace # opens: bolsheviks # because: bolsheviks.put_off # reaches: bolsheviks
        - "begin_without":
            ~ turn(ring, "closed")
            ~ tip(blood, 1)
            They begin without. # at: 25 14:00 # place: palace_square # opens: bolsheviks # because: bolsheviks.begin_without # reaches: all
        - "dark":
            ~ turn(ring, "open")
            They wait for dark. # at: 25 12:00 # place: winter_palace # opens: bolsheviks # because: bolsheviks.dark # reaches: bolsheviks
        }
    }
}
~ turn(kronstadt_ships, "river")
The ships come in. # at: 25 14:00 # place: aurora_mooring # event: fleet-arrives # reaches: all
-> court ->
{ mensheviks_order:
- "rule_leave":
    ~ turn(bound, "leave")
    The caucus is bound to leave. # at: 25 17:00 # place: smolny # because: mensheviks.rule_leave # reaches: mensheviks srs bolsheviks
- "rule_stay":
    ~ turn(bound, "stay")
    ~ tip(congress, -1)
    The caucus is bound to stay. # at: 25 17:00 # place: smolny # because: mensheviks.rule_stay # reaches: mensheviks srs bolsheviks
- "rule_if":
    ~ turn(bound, "leave_if")
    It depends. # at: 25 17:00 # place: smolny # because: mensheviks.rule_if # reaches: mensheviks srs bolsheviks
- "conduct":
    Safe conduct is asked. # at: 25 17:00 # place: smolny # because: mensheviks.conduct # reaches: mensheviks government bolsheviks
}
{ srs_order:
- "fraction":
    The fraction argues. # at: 25 17:30 # place: smolny # event: sr-caucus-divides # because: srs.fraction # reaches: srs
- "third_address":
    ~ turn(third, "offered")
    The Duma is offered. # at: 25 13:00 # place: city_duma # because: srs.third_address # reaches: srs mensheviks government
- "recall_maslov":
    ~ turn(maslov, "recalled")
    ~ tip(legitimacy_government, -1)
    Maslov is called out. # at: 25 13:00 # place: winter_palace # because: srs.recall_maslov # reaches: all
- "cordon":
    ~ turn(semenovsky, "assembly")
    The Semenovsky stand between. # at: 25 13:00 # place: palace_square # because: srs.cordon # reaches: all
}
{ lenin == "flat" and telephone_exchange == "soviet":
    ~ turn(lenin, "smolny")
    Lenin is fetched. # at: 25 14:00 # place: smolny # reaches: all
}
-> DONE
