// Stub.

=== hall_government
You sit and must decide. # chair: konovalov # place: winter_palace # at: 26 00:30
-> decide

= decide
+ [Let there be no blood; sit and wait # id: no_blood # history # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is done.
    ~ government_order = "no_blood"
+ [Hold the doors to the last cadet # id: stand_fast # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "stand_fast"
+ [Open the doors to the Congress # id: open_doors # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "open_doors"
+ [Hold until the Duma comes # id: await # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "await"
- -> seal

= seal
+ [Be found sitting at the table # id: at_table # usual # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is sealed.
    ~ government_sealed = "at_table"
+ [Put cadets in the doorway # id: doorway # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "doorway"
+ [Send out for Antonov by name # id: by_name # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "by_name"
- -> DONE
