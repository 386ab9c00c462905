// Stub.

=== study_mensheviks
You sit and must decide. # chair: dan # place: winter_palace # at: 24 22:50
-> decide

= decide
+ [Ask the Government to placard it tonight in its own name # id: plead # history # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is done.
    ~ mensheviks_order = "plead"
+ [Print it yourselves and paste it up over the TsIK’s name # id: paste # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "paste"
+ [Take him at his word: a cabinet of Avksentiev’s by dawn # id: premier_now # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "premier_now"
+ [Tell him that your three ministers leave him # id: recall # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "recall"
- -> seal

= seal
+ [Leave the vote to the morning’s Izvestia # id: morning # usual # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is sealed.
    ~ mensheviks_sealed = "morning"
+ [Send it out by the railwaymen’s telegraph # id: railways # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "railways"
+ [Have it copied by hand for the barracks # id: copies # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "copies"
- -> DONE
