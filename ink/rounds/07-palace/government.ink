// Stub.

=== palace_government
You sit and must decide. # chair: konovalov # place: winter_palace # at: 25 18:50
-> decide

= decide
+ [Answer nobody but the Constituent Assembly # id: nobody # history # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is done.
    ~ government_order = "nobody"
+ [Give yourselves up to the Duma # id: to_duma # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "to_duma"
+ [Offer the Congress a joint cabinet, through Dan # id: to_congress # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "to_congress"
+ [Break out by the river side # id: sortie # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "sortie"
- -> seal

= seal
+ [Let the women go out # id: let # usual # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is sealed.
    ~ government_sealed = "let"
+ [Keep them in the Palace # id: keep # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "keep"
+ [Send them home under a white flag # id: home # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "home"
- -> DONE
