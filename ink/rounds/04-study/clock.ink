// Stub: the outcomes, to be told.

=== study_clock
{ mensheviks_sealed == "railways":
    ~ tip(legitimacy_mensheviks, 1)
    The vote goes by the railway telegraph. # at: 24 20:40 # place: mariinsky # opens: mensheviks # because: mensheviks.railways # reaches: all
}
{ mensheviks_sealed == "copies":
    ~ tip(garrison, -1)
    The vote is copied by hand. # at: 24 20:40 # place: mariinsky # opens: mensheviks # because: mensheviks.copies # reaches: all
}
{ mensheviks_sealed == "morning":
    The vote waits. # at: 24 20:40 # place: mariinsky # opens: mensheviks # because: mensheviks.morning # reaches: mensheviks
}
{ srs_order == "terms":
    ~ turn(mrc_terms, "written")
    ~ tip(congress, -1)
    The Left SRs have it in writing. # at: 24 21:30 # place: smolny # because: srs.terms # reaches: bolsheviks srs mensheviks
}
{ srs_order == "leave_mrc":
    ~ turn(lazimir, "stopped")
    ~ tip(legitimacy_bolsheviks, -1)
    Lazimir leaves room 10. # at: 24 21:30 # place: smolny # because: srs.leave_mrc # reaches: all
}
{ srs_order == "chernov":
    ~ tip(congress, -1)
    Word is sent to Dan. # at: 24 22:15 # place: smolny # because: srs.chernov # reaches: srs mensheviks government
}
{ government_order == "net":
    ~ turn(patrols, "roads")
    ~ tip(garrison, 1)
    The patrols ride out. # at: 24 22:00 # place: liteiny_bridge # because: government.net # reaches: government bolsheviks
}
-> court ->
{ bolsheviks_order == "letter":
    A letter comes to Smolny. # at: 24 22:30 # place: smolny # because: bolsheviks.letter # reaches: bolsheviks srs mensheviks
}
{ bolsheviks_order == "escort":
    ~ turn(lenin, "smolny")
    ~ tip(legitimacy_bolsheviks, -1)
    { patrols == "roads":
        ~ tip(blood, 1)
        There is firing near the Liteiny. # at: 24 22:30 # place: liteiny_bridge # because: bolsheviks.escort government.net # reaches: all
    - else:
        Forty rifles cross the Liteiny. # at: 24 22:30 # place: liteiny_bridge # because: bolsheviks.escort # reaches: all
    }
}
{ bolsheviks_order == "walk":
    { bolsheviks_sealed:
    - "back":
        He turns back. # at: 24 22:30 # place: liteiny_bridge # opens: bolsheviks # because: bolsheviks.back # reaches: bolsheviks
    - "pass":
        ~ turn(lenin, "smolny")
        He shows the pass. # at: 24 22:30 # place: liteiny_bridge # opens: bolsheviks # because: bolsheviks.pass # reaches: bolsheviks
    - "drunk":
        { patrols == "roads":
            ~ turn(lenin, "held")
            ~ tip(garrison, 1)
            ~ tip(congress, -1)
            They take drunks, too. # at: 24 22:30 # place: liteiny_bridge # opens: bolsheviks # because: bolsheviks.drunk government.net # reaches: government
        - else:
            ~ turn(lenin, "smolny")
            They let the drunk go. # at: 24 22:30 # place: liteiny_bridge # opens: bolsheviks # because: bolsheviks.drunk # reaches: bolsheviks
        }
    }
}
{ government_order == "sign":
    ~ turn(placards, "government")
    ~ tip(legitimacy_government, 2)
    ~ tip(congress, -1)
    ~ tip(garrison, -1)
    He signs. # at: 24 23:00 # place: winter_palace # because: government.sign # reaches: all
}
{ government_order == "resign":
    { mensheviks_order == "premier_now":
        ~ turn(premier, "avksentiev")
        ~ tip(congress, -1)
        Avksentiev is to form a cabinet. # at: 24 23:00 # place: winter_palace # because: government.resign mensheviks.premier_now # reaches: government mensheviks srs
    - else:
        ~ turn(premier, "caretaker")
        Nobody takes it. # at: 24 23:00 # place: winter_palace # because: government.resign # reaches: government mensheviks srs
    }
}
{ mensheviks_order == "paste" and government_order != "sign":
    ~ turn(placards, "tsik")
    ~ tip(legitimacy_mensheviks, 1)
    ~ tip(garrison, -1)
    The placards go up. # at: 24 23:30 # place: kazan_cathedral # event: land-placards-posted # because: mensheviks.paste # reaches: all
    { government_sealed:
    - "tear":
        ~ turn(placards, "torn")
        ~ tip(legitimacy_government, -1)
        Militia tear them down. # at: 24 23:45 # place: kazan_cathedral # opens: government # because: government.tear # reaches: all
    - "adopt":
        ~ turn(placards, "government")
        ~ tip(legitimacy_government, 1)
        He signs under them. # at: 24 23:45 # place: kazan_cathedral # opens: government # because: government.adopt # reaches: all
    - "leave":
        They stay. # at: 24 23:45 # place: kazan_cathedral # opens: government # because: government.leave # reaches: government
    }
}
{ mensheviks_order == "recall":
    ~ tip(legitimacy_government, -1)
    Three ministers are told to go. # at: 24 23:20 # place: winter_palace # because: mensheviks.recall # reaches: government mensheviks srs
}
{ lenin == "smolny":
    { srs_sealed:
    - "ask":
        They ask him. # at: 24 23:50 # place: smolny # opens: srs # because: srs.ask # reaches: bolsheviks srs
    - "sit_up":
        ~ tip(congress, -1)
        They sit up. # at: 24 23:50 # place: smolny # opens: srs # because: srs.sit_up # reaches: bolsheviks srs mensheviks
    - "tell_gots":
        Gots is told. # at: 24 23:50 # place: smolny # opens: srs # because: srs.tell_gots # reaches: srs mensheviks government
    }
}
~ turn(kerensky, "hq")
Kerensky crosses the square. # at: 24 23:55 # place: district_hq # reaches: government
-> DONE
