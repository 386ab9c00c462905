// How the night ended: which ending it is, and its telling. Stub.

=== night_ending
{
- ministers == "luga":
    ~ turn(ending, "luga")
    The cabinet is at Luga.
- kerensky == "smolny":
    ~ turn(ending, "kerensky_heard")
    Kerensky is at Smolny.
- ministers == "dead":
    ~ turn(ending, "lynched")
    They are dead.
- ministers == "duma" and motion != "delegation":
    ~ turn(ending, "trust")
    The Duma holds them.
- motion == "delegation":
    ~ turn(ending, "delegation")
    The delegation.
- placards == "government" and power != "congress":
    ~ turn(ending, "land_and_peace")
    Land and peace.
- lenin != "smolny" and power != "congress":
    ~ turn(ending, "lenin_held")
    Without Lenin.
- winter_palace == "government":
    ~ turn(ending, "untaken")
    The Palace stands.
- hall == "alone":
    ~ turn(ending, "alone")
    Alone.
- power == "coalition":
    ~ turn(ending, "whole_hall")
    The hall is whole.
- else:
    ~ turn(ending, "walkout")
    The walkout.
}
-> DONE

=== aims_bolsheviks
{ power == "congress":
    It did. # wanted: Power to the Congress by its vote # aim: met # gave: It did.
- else:
    It did not. # wanted: Power to the Congress by its vote # aim: missed # gave: It did.
}
-> DONE

=== aims_mensheviks
It is so. # wanted: No shot between socialists # aim: missed # gave: Shots.
-> DONE

=== aims_government
It is so. # wanted: Alive # aim: half # owner: tereshchenko # gave: Arrest.
-> DONE

=== aims_srs
It is so. # wanted: One party # aim: missed # gave: Two.
-> DONE

=== readings
It speaks. # reading: conspiracy
It speaks. # reading: movement
It speaks. # reading: coup_in_revolution
It speaks. # reading: dissolution
-> DONE

=== front_page
News. # headline
It is told. # column
-> DONE
