// S1, S2: the Left SRs in the Military Revolutionary Committee. Sources: the dossier (they threatened to leave on the 24th and were reassured;
// their Central Committee threatened discipline; they voted for Dan’s text with reservations); Reed III (Trotsky’s speech); Miéville ch. 10 (Denis).

=== study_srs
Half past nine, a classroom on the top floor of Smolny. The Left SRs, which is what your wing of the Socialist Revolutionaries has begun to call itself, sit on the desks. On the other side of the corridor is room 10, with the Military Revolutionary Committee. Its chairman is yours, and so are some of its rifles. # chair: kamkov # place: smolny # at: 24 21:30 # src: reed-3 dossier # sound: bed_smolny
An hour ago, in the Pre-Parliament, you voted for Dan’s land and peace, with reservations. You went into the Committee with reservations too. It was to defend the Soviet, and to see that nobody took power before the Congress could. # src: dossier
{ central_telegraph == "soviet" and baltic_station == "soviet":
    Since this afternoon it has defended itself as far as the Central Telegraph and the Baltic Station. # says: central_telegraph=soviet baltic_station=soviet # src: rabinowitch-14 dossier
- else:
    So far it has defended a gate, a press and some bridges.
}
LAZIMIR: I have the copies here. Each one says: for defence. Boris Davidovich, I read them.
{ pavlovsky == "pickets":
    LAZIMIR: The Pavlovsky put out pickets at nine. We told them to take them in. # says: pavlovsky=pickets # src: mieville-10
    KARELIN: Have they?
    LAZIMIR: It has not been reported.
- else:
    LAZIMIR: The Pavlovsky are in the yard. It was only to guard us.
}
MSTISLAVSKY: I kept the Staff’s library. A defence that has a list of railway stations stood on another shelf. # src: dossier
Today you told the Committee that you might leave it, and were answered at once. Nothing but defence. You were referred to Trotsky’s speech of Monday night, the one he was cheered for. # src: dossier reed-3
“But we are trying to avoid a conflict, even now, to-day.” # quote: reed-3
Zenzinov, from the party’s Central Committee, has come up in his overcoat. He was told to say it as an order, and is too scrupulous not to say so. # src: dossier
ZENZINOV: Whoever sits there after tonight may be sitting outside the party.
KARELIN: Is that Gots?
ZENZINOV: Gots is going to the Palace with Dan, to get the land signed. He would like to be able to say that we are all behind him. # src: trotsky-history-45
{ lines_srs:
    ZENZINOV: The Peasants’ Executive has a telephone, at Fontanka 6, if you have something to tell the villages. This house has none. # says: lines_srs=true
- else:
    ZENZINOV: And I had to come on foot. Nothing rings any more, here or at the Peasants’ Executive.
}
-> decide

= decide
+ [Stay in the Committee, for defence, and take their word # id: defend # history # for: lazimir They have kept to the form until now, and I see every paper. # against: mstislavsky You see the ones that are signed. # lean: 9]
    You send Lazimir back across the corridor with it: the Left SRs stay, for defence and nothing beyond. He is so relieved that he knocks at the door of his own room.
    It is answered by Podvoisky, with a pen behind his ear, who thanks the comrades and asks whether the chairman could come at once. There are eleven things waiting.
    Zenzinov buttons his coat. He will report that you considered it.
    KARELIN: Considerably.
    ~ srs_order = "defend"
+ [Stay on written terms: nothing before the Congress # id: terms # for: karelin A word from Trotsky sounds very well. I should like to see how it looks. # against: lazimir They will say we do not trust them, and then they need not trust us. # lean: 3]
    Karelin writes it on squared paper. Nothing is to be proclaimed in anybody’s name until the Congress has opened; otherwise the Left SRs leave, and say why.
    It goes across the corridor and comes back with a comma moved. It goes across again. The third time there are two signatures on it, and Lazimir has put the stamp where a stamp goes. # sound: stamp
    Mstislavsky asks for the sheet, dates it, and puts it between the pages of a book.
    ~ srs_order = "terms"
+ [Leave the Committee, and Lazimir with us # id: leave_mrc # for: zenzinov Then one party’s name is on that door, and everybody can read it. # against: karelin And nobody is in the room when they draw up the next list. # lean: 2]
    You say it in the doorway of room 10, in the voice you keep for halls. The typewriters stop. Somebody remarks that it is rather late for principles, and somebody else shuts a drawer.
    Lazimir collects his things: a pen, a ruler, half a loaf. At the table he hesitates over the stamp, turns it the right way up, and leaves it there.
    LAZIMIR: They will want a chairman for the ten o’clock papers.
    ~ srs_order = "leave_mrc"
+ [Send word to Dan: the paper must name Chernov # id: chernov # for: mstislavsky A village does not read a resolution. It reads a name. # against: zenzinov Avksentiev will be in the room, and it is Avksentiev they mean to ask. # lean: 2]
    You want it short. Land and peace are all very well, but who is to carry them out? The paper must name Viktor Chernov as premier, or in the villages it is one more paper.
    A student who lives near the Palace is to run with it, once the other caucuses have seen it. Zenzinov reads it with the expression that he keeps for members of the Central Committee who are at the front, making speeches. # src: dossier
    ZENZINOV: Has anyone asked Chernov?
    KARELIN: He would tell us a proverb.
    ~ srs_order = "chernov"
- -> seal

= seal
MSTISLAVSKY: One question, while we are all here. They keep Lenin in some cupboard across the river. What if he comes to Smolny tonight?
LAZIMIR: He has been told not to.
+ [Ask him to his face what he has come for # id: ask # usual # for: karelin He is not a man who needs to be asked twice. # against: mstislavsky You will get an answer. Then you will have had it. # lean: 8]
    Karelin takes it on himself; he is twenty-six, and it has not yet occurred to him that a question may be rude. He is to stand where the stairs come up.
    ~ srs_sealed = "ask"
+ [Keep the caucus sitting until morning # id: sit_up # for: mstislavsky What is done here at night is done by those who are awake. # against: lazimir They have slept on floors since Sunday, Boris Davidovich. # lean: 3]
    A list goes round of who will sit up with whom. Somebody is sent for tea, in the quantity in which tea is ordered for wakes.
    ~ srs_sealed = "sit_up"
+ [Send down to Gots and tell him # id: tell_gots # for: zenzinov The party should not have to learn it from the hall. # against: karelin Whatever Gots knows at midnight the Palace knows at five past. # lean: 2]
    Zenzinov writes down where Gots will be at each hour of the night. It is a long list, and at no hour does it say asleep.
    ~ srs_sealed = "tell_gots"
- -> DONE
