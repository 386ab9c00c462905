// Stub.

=== citizens_srs
You sit and must decide. # chair: gots # place: city_duma # at: 25 10:30
-> decide

= decide
+ [Hold the party together until the hall opens # id: fraction # history # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is done.
    ~ srs_order = "fraction"
+ [Offer the Duma as a third address # id: third_address # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "third_address"
+ [Call Maslov out of the cabinet # id: recall_maslov # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "recall_maslov"
+ [Ask the Semenovsky to stand between # id: cordon # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "cordon"
- -> seal

= seal
+ [Protest, and adjourn # id: adjourn # usual # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is sealed.
    ~ srs_sealed = "adjourn"
+ [Sit down and be carried # id: sit_down # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "sit_down"
+ [Walk in a body to the Duma # id: to_the_duma # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "to_the_duma"
- -> DONE
