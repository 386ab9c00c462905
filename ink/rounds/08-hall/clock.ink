// Stub: the outcomes, to be told.

=== hall_clock
The Congress opens. # at: 25 22:40 # place: smolny # event: congress-opens # reaches: all
{ bolsheviks_order == "reject":
    ~ turn(motion, "rejected")
    ~ tip(congress, 1)
    Martov’s motion is put down. # at: 25 23:00 # place: smolny # because: bolsheviks.reject # reaches: bolsheviks mensheviks srs
- else:
    { bolsheviks_order == "cease" and (text == "five" or sr_caucus == "price" or sr_caucus == "staying"):
        ~ turn(motion, "delegation")
        ~ turn(guns, "held")
        ~ tip(congress, -1)
        A delegation leaves. # at: 25 23:00 # place: smolny # because: bolsheviks.cease # reaches: all
    - else:
        ~ turn(motion, "passed")
        Martov’s motion passes. # at: 25 23:00 # place: smolny # event: martov-motion # reaches: bolsheviks mensheviks srs
    }
}
{ guns == "blank" and motion != "delegation":
    ~ turn(guns, "firing")
    The fortress fires. # at: 25 23:00 # place: winter_palace # event: palace-bombarded # reaches: all
}
{ motion == "delegation" or bound == "stay" or (bound == "leave_if" and motion == "passed") or bolsheviks_order == "kamenev_answers":
    { sr_caucus != "leaving" and motion != "rejected":
        ~ turn(hall, "whole")
        They stay. # at: 25 23:30 # place: smolny # because: bolsheviks.cease bolsheviks.kamenev_answers # reaches: bolsheviks mensheviks srs
    }
}
{ hall != "whole":
    { sr_caucus == "leaving" or (bolsheviks_order == "reject" and sr_caucus != "split"):
        ~ turn(hall, "alone")
        All the SRs go. # at: 25 23:30 # place: smolny # event: walkout # otherwise # reaches: all
    - else:
        ~ turn(hall, "walked_out")
        The moderates go. # at: 25 23:30 # place: smolny # event: walkout # reaches: all
    }
}
-> court ->
{ srs_order:
- "umbrellas":
    ~ turn(march, "back")
    They turn back. # at: 26 00:00 # place: kazan_cathedral # event: duma-procession # because: srs.umbrellas # reaches: srs mensheviks
- "flag":
    { motion == "delegation" or srs_sealed == "walk_on":
        ~ turn(march, "through")
        They are let through. # at: 26 00:00 # place: kazan_cathedral # because: srs.flag # reaches: all
    - else:
        ~ turn(march, "back")
        They turn back. # at: 26 00:00 # place: kazan_cathedral # because: srs.flag # reaches: srs mensheviks
    }
- "barricade":
    ~ turn(march, "doors")
    The Duma shuts its doors. # at: 26 00:00 # place: city_duma # because: srs.barricade # reaches: all
}
{ ministers == "palace" and motion != "delegation" and guns != "held" and guns != "silent":
    ~ take(winter_palace, "soviet")
    { bolsheviks_sealed:
    - "fortress":
        ~ turn(ministers, "fortress")
        To the fortress. # at: 26 02:10 # place: winter_palace # event: palace-falls # opens: bolsheviks # because: bolsheviks.fortress # reaches: all
    - "socialists":
        ~ turn(ministers, "free")
        Some go free. # at: 26 02:10 # place: winter_palace # event: palace-falls # opens: bolsheviks # because: bolsheviks.socialists # reaches: all
    - "display":
        { guns == "full" or government_order == "stand_fast":
            ~ turn(ministers, "dead")
            ~ tip(blood, 2)
            The crowd does not let them pass. # at: 26 02:30 # place: palace_square # event: palace-falls # otherwise # opens: bolsheviks # because: bolsheviks.display # reaches: all
        - else:
            ~ turn(ministers, "fortress")
            They are shown. # at: 26 02:10 # place: winter_palace # event: palace-falls # otherwise # opens: bolsheviks # because: bolsheviks.display # reaches: all
        }
    }
}
{ motion == "delegation" and ministers == "palace":
    ~ turn(ministers, "duma")
    The delegation brings them out. # at: 26 02:00 # place: winter_palace # because: bolsheviks.cease # reaches: all
}
{ hall == "walked_out" or hall == "alone":
    ~ turn(committee, "formed")
    A committee is formed. # at: 26 03:30 # place: city_duma # event: committee-for-salvation # reaches: mensheviks srs
}
{
- hall == "whole":
    ~ turn(power, "coalition")
    A government is to be formed. # at: 26 05:00 # place: smolny # reaches: all
- winter_palace == "government" and lenin != "smolny":
    ~ turn(power, "postponed")
    It is put off. # at: 26 05:00 # place: smolny # reaches: all
- else:
    ~ turn(power, "congress")
    The Congress takes power. # at: 26 05:00 # place: smolny # event: congress-takes-power # reaches: all
}
The night ends. # at: 26 06:00 # place: smolny # reaches: all
-> DONE
