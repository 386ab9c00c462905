// Stub.

=== hall_mensheviks
You sit and must decide. # chair: martov # place: smolny # at: 26 00:30
-> decide

= decide
+ [Go out with the others # id: walk_out # history # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is done.
    ~ mensheviks_order = "walk_out"
+ [Stay in your seats and vote against # id: sit # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "sit"
+ [Form an opposition with the Left SRs # id: oppose # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "oppose"
+ [Go and walk with the Duma # id: canal # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "canal"
- -> seal

= seal
+ [Leave without another word # id: out # usual # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is sealed.
    ~ mensheviks_sealed = "out"
+ [Stay for the vote # id: vote # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "vote"
+ [Read it to them again # id: read_again # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "read_again"
- -> DONE
