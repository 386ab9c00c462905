// Stub.

=== study_bolsheviks
You sit and must decide. # chair: lenin # place: fofanova # at: 24 22:00
-> decide

= decide
+ [Put on the wig and go now, with the Finn alone # id: walk # history # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is done.
    ~ bolsheviks_order = "walk"
+ [Send for forty Red Guards and go as an army # id: escort # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "escort"
+ [Obey the Committee, stay, and send a letter # id: letter # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "letter"
- -> seal

= seal
+ [If a patrol stops you: be drunk # id: drunk # usual # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is sealed.
    ~ bolsheviks_sealed = "drunk"
+ [Show them the workman’s pass # id: pass # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "pass"
+ [Turn round and try no more tonight # id: back # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "back"
- -> DONE
