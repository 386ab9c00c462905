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
