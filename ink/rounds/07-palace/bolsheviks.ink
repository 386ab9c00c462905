// Stub.

=== palace_bolsheviks
You sit and must decide. # chair: blagonravov # place: peter_paul # at: 25 18:20
-> decide

= decide
+ [Twenty minutes, then the lantern, the blank and the guns # id: ultimatum # history # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is done.
    ~ bolsheviks_order = "ultimatum"
+ [Close the ring and wait for the Congress # id: starve # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "starve"
+ [Fire everything at ten past seven # id: bombard # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "bombard"
+ [Let the Duma’s men bring them out # id: mediate # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "mediate"
- -> seal

= seal
+ [Let Aurora fire a blank # id: blank # usual # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is sealed.
    ~ bolsheviks_sealed = "blank"
+ [Send a man across the ice-cold bridge to stop it # id: rider # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "rider"
+ [Hold fire until there is a lantern # id: hold # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "hold"
- -> DONE
