// Stub.

=== palace_mensheviks
You sit and must decide. # chair: martov # place: smolny # at: 25 19:30
-> decide

= decide
+ [Martov’s own text, with the Left SRs behind it # id: own_text # history # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is done.
    ~ mensheviks_order = "own_text"
+ [Five parties’ names, a cease-fire, and a delegation that leaves now # id: five # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "five"
+ [The ministers first; then anything # id: free_ministers # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "free_ministers"
+ [Open by accusing the Committee # id: impeach # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "impeach"
- -> seal

= seal
+ [Speak at once, out of turn # id: aloud # usual # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is sealed.
    ~ mensheviks_sealed = "aloud"
+ [Leave the building # id: quit # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "quit"
+ [Go to the Palace yourselves # id: to_palace # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "to_palace"
- -> DONE
