// Stub.

=== hall_bolsheviks
You sit and must decide. # chair: kamenev # place: smolny # at: 25 23:40
-> decide

= decide
+ [Let Trotsky answer them # id: trotsky_answers # history # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is done.
    ~ bolsheviks_order = "trotsky_answers"
+ [Answer them yourself: the bench stays theirs # id: kamenev_answers # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "kamenev_answers"
+ [Put Martov’s motion down at once # id: reject # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "reject"
+ [Hold fire an hour and send the delegation # id: cease # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "cease"
- -> seal

= seal
+ [To the fortress, on foot, under guard # id: fortress # usual # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is sealed.
    ~ bolsheviks_sealed = "fortress"
+ [Let the socialists among them go # id: socialists # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "socialists"
+ [Bring them here # id: display # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "display"
- -> DONE
