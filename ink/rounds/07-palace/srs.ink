// Stub.

=== palace_srs
You sit and must decide. # chair: spiridonova # place: smolny # at: 25 20:30
-> decide

= decide
+ [Count heads, and let each wing go its way # id: divide # history # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is done.
    ~ srs_order = "divide"
+ [Bind everyone to stay in the hall # id: all_stay # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "all_stay"
+ [Bind everyone to leave it # id: all_leave # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "all_leave"
+ [Stay for a price: Martov’s motion, in writing # id: price # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is done.
    ~ srs_order = "price"
- -> seal

= seal
+ [Keep to the hall # id: keep_seats # usual # for: kamkov It is time. # against: avksentiev It is not. # lean: 5]
    It is sealed.
    ~ srs_sealed = "keep_seats"
+ [Call the Duma into the street # id: call_march # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "call_march"
+ [Telephone the ministers to yield to the Duma # id: ring_ministers # for: kamkov It is time. # against: avksentiev It is not. # lean: 2]
    It is sealed.
    ~ srs_sealed = "ring_ministers"
- -> DONE
