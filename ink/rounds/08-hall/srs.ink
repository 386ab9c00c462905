// Stub.

=== hall_srs
You sit and must decide. # chair: gots # place: city_duma # at: 25 23:50
-> decide

= decide
+ [Walk to the Palace and die there # id: umbrellas # history # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is done.
    ~ srs_order = "umbrellas"
+ [Walk as delegates, with a truce to offer # id: flag # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "flag"
+ [Go back into the hall # id: back_in # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "back_in"
+ [Shut the Duma’s doors and arm it # id: barricade # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "barricade"
- -> seal

= seal
+ [Go home in good order # id: turn_back # usual # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is sealed.
    ~ srs_sealed = "turn_back"
+ [Walk on # id: walk_on # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "walk_on"
+ [Send three on # id: three # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "three"
- -> DONE
