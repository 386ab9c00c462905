// The only ways the world changes. Called from the clock and from "previously", never from a brief.

// A place changes hands: ~ take(post_office, "soviet")
=== function take(ref place, holder)
~ place = holder

// A force moves, a span rises or falls, a light goes out, one of the undecided makes up its mind: ~ turn(lights, "off")
=== function turn(ref what, to)
~ what = to

// A scale tips by a whole number and stays between -5 and 5: ~ tip(garrison, -1)
=== function tip(ref scale, by)
~ scale = scale + by
{ scale > 5:
    ~ scale = 5
}
{ scale < -5:
    ~ scale = -5
}

// A side gains or loses its wires: ~ wire(lines_government, false)
=== function wire(ref line, works)
~ line = works

// A side sends a courier: ~ send(side, "bread_queue"). Called by the visits alone.
=== function send(side, errand)
{ side:
- "bolsheviks":
    { bolsheviks_first == "":
        ~ bolsheviks_first = errand
    - else:
        ~ bolsheviks_second = errand
    }
- "mensheviks":
    { mensheviks_first == "":
        ~ mensheviks_first = errand
    - else:
        ~ mensheviks_second = errand
    }
- "government":
    { government_first == "":
        ~ government_first = errand
    - else:
        ~ government_second = errand
    }
- "srs":
    { srs_first == "":
        ~ srs_first = errand
    - else:
        ~ srs_second = errand
    }
}

// The undecided do not hear a courier who has come to them: told of nowhere, for it is as if he had not come.
=== turned_away(side, errand)
{ side:
- "bolsheviks":
    { bolsheviks_first == errand:
        ~ bolsheviks_first = "refused"
    - else:
        ~ bolsheviks_second = "refused"
    }
- "mensheviks":
    { mensheviks_first == errand:
        ~ mensheviks_first = "refused"
    - else:
        ~ mensheviks_second = "refused"
    }
- "government":
    { government_first == errand:
        ~ government_first = "refused"
    - else:
        ~ government_second = "refused"
    }
- else:
    { srs_first == errand:
        ~ srs_first = "refused"
    - else:
        ~ srs_second = "refused"
    }
}
-> DONE

// Whether a side has a courier there this round: { went("srs", "semenovsky"): … }
=== function went(side, errand)
{ side:
- "bolsheviks":
    ~ return bolsheviks_first == errand or bolsheviks_second == errand
- "mensheviks":
    ~ return mensheviks_first == errand or mensheviks_second == errand
- "government":
    ~ return government_first == errand or government_second == errand
- else:
    ~ return srs_first == errand or srs_second == errand
}

// Where a side's first courier of this round has gone; nothing while none has.
=== function first_errand(side)
{ side:
- "bolsheviks":
    ~ return bolsheviks_first
- "mensheviks":
    ~ return mensheviks_first
- "government":
    ~ return government_first
- else:
    ~ return srs_first
}

// All couriers are back: each round begins with it.
=== function muster()
~ bolsheviks_first = ""
~ bolsheviks_second = ""
~ mensheviks_first = ""
~ mensheviks_second = ""
~ government_first = ""
~ government_second = ""
~ srs_first = ""
~ srs_second = ""
