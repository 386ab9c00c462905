// Stub.

=== citizens_mensheviks
You sit and must decide. # chair: martov # place: smolny # at: 25 11:30
-> decide

= decide
+ [Let the Committee rule: a statement, and out # id: rule_leave # history # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is done.
    ~ mensheviks_order = "rule_leave"
+ [Bind them to stay and fight clause by clause # id: rule_stay # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "rule_stay"
+ [Leave only if the motion for peace is lost # id: rule_if # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "rule_if"
+ [Ask Smolny for safe conduct for the ministers # id: conduct # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is done.
    ~ mensheviks_order = "conduct"
- -> seal

= seal
+ [Hand in a protest to the bureau # id: note_it # usual # for: martov It is time. # against: abramovich It is not. # lean: 5]
    It is sealed.
    ~ mensheviks_sealed = "note_it"
+ [Send a note across the corridor to Kamenev # id: kamenev_note # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "kamenev_note"
+ [Ring up the Duma and begin a committee # id: duma_line # for: martov It is time. # against: abramovich It is not. # lean: 2]
    It is sealed.
    ~ mensheviks_sealed = "duma_line"
- -> DONE
