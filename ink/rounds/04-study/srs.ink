// Stub.

=== study_srs
You sit and must decide. # chair: kamkov # place: smolny # at: 24 21:30
-> decide

= decide
+ [Stay in the Committee, for defence, and take their word # id: defend # history # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is done.
    ~ srs_order = "defend"
+ [Stay on written terms: nothing before the Congress # id: terms # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "terms"
+ [Leave the Committee, and Lazimir with us # id: leave_mrc # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "leave_mrc"
+ [Send word to Dan: the paper must name Chernov # id: chernov # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "chernov"
- -> seal

= seal
+ [Ask him to his face what he has come for # id: ask # usual # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is sealed.
    ~ srs_sealed = "ask"
+ [Keep the caucus sitting until morning # id: sit_up # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "sit_up"
+ [Send down to Gots and tell him # id: tell_gots # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "tell_gots"
- -> DONE
