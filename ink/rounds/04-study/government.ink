// Stub.

=== study_government
You sit and must decide. # chair: kerensky # place: winter_palace # at: 24 22:50
-> decide

= decide
+ [Refuse; the Government needs no guardians # id: refuse # history # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is done.
    ~ government_order = "refuse"
+ [Sign it: land to the committees, terms of peace, tonight # id: sign # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "sign"
+ [Resign to Avksentiev, here, across the table # id: resign # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "resign"
+ [Refuse, and put the patrols on every road to Smolny # id: net # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "net"
- -> seal

= seal
+ [Leave their paper on the walls # id: leave # usual # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is sealed.
    ~ government_sealed = "leave"
+ [Have it torn down # id: tear # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "tear"
+ [Sign under it by hand # id: adopt # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "adopt"
- -> DONE
