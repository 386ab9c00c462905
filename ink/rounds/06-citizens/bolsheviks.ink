// Stub.

=== citizens_bolsheviks
You sit and must decide. # chair: trotsky # place: smolny # at: 25 09:30
-> decide

= decide
+ [Declare the Government deposed, in the Committee’s name, now # id: citizens # history # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is done.
    ~ bolsheviks_order = "citizens"
+ [Say nothing before the Congress has met # id: silent # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "silent"
+ [Declare it in the name of every Soviet party # id: all_soviets # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "all_soviets"
+ [Declare it and storm the Palace at noon # id: storm # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is done.
    ~ bolsheviks_order = "storm"
- -> seal

= seal
+ [Put the hour off until they come # id: put_off # usual # for: trotsky It is time. # against: kamenev It is not. # lean: 5]
    It is sealed.
    ~ bolsheviks_sealed = "put_off"
+ [Begin without them # id: begin_without # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "begin_without"
+ [Wait for dark # id: dark # for: trotsky It is time. # against: kamenev It is not. # lean: 2]
    It is sealed.
    ~ bolsheviks_sealed = "dark"
- -> DONE
