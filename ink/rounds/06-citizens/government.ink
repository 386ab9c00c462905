// Stub.

=== citizens_government
You sit and must decide. # chair: kerensky # place: district_hq # at: 25 09:00
-> decide

= decide
+ [Drive to meet the troops from the front # id: front # history # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is done.
    ~ government_order = "front"
+ [Stay, and treat with the Duma and the Congress # id: remain # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "remain"
+ [Take the whole cabinet out to Luga # id: luga # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "luga"
+ [Go to Smolny under a flag of truce # id: truce # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is done.
    ~ government_order = "truce"
- -> seal

= seal
+ [Give the city to Kishkin # id: kishkin # usual # for: palchinsky It is time. # against: konovalov It is not. # lean: 5]
    It is sealed.
    ~ government_sealed = "kishkin"
+ [Give it to a general the Left can bear # id: general # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "general"
+ [Give it to the Mayor # id: mayor # for: palchinsky It is time. # against: konovalov It is not. # lean: 2]
    It is sealed.
    ~ government_sealed = "mayor"
- -> DONE
