// B9: what the chair does with Martov's motion. Sources: Reed IV (the hall, the smoke, Kharash, Kuchin, Ryazanov's statement);
// Miéville ch. 10 (Mstislavsky, Lunacharsky, the vote). Lenin's slip from room 36 is imagined, and reported in nobody's words.

=== hall_bolsheviks
The great hall of Smolny, twenty to twelve. No heat in it but bodies, no air but smoke. Whenever somebody asks the comrades not to smoke, the whole hall takes up the cry, smokers too, and goes on smoking. You have had the bell for an hour. # chair: kamenev # place: smolny # at: 25 23:40 # src: reed-4 # sound: bed_congress
{ (guns == "blank" or guns == "full") and defenders != "gone":
    Through the clouded windows comes the fortress: a dull blow, and then a wait. The delegates have stopped looking at the windows. They look at you. # src: reed-4
- else:
    From the river there is nothing. Every few minutes the hall falls quiet by itself, to make sure.
}
{ text:
- "accuses":
    At eleven Martov accused your party of a plot and was howled at. Mstislavsky rescued his last sentence, on talks between all the socialists. Lunacharsky had nothing against that one, and it was carried. It lies under your water glass.
- "ministers":
    At eleven Martov asked for the ministers’ freedom and then for talks. The hall whistled at the first. The second Lunacharsky had nothing against, and it was carried. It lies under your water glass.
- "five":
    At eleven Martov read for five parties: one government, the fire stopped, a delegation at once. Lunacharsky said that you had nothing against it. It passed without a vote against, and lies under your water glass. # src: mieville-10
- else:
    At eleven Martov asked for talks on one government of all the socialists. Lunacharsky said that you had absolutely nothing against it. It passed without a vote against, and lies under your water glass. # src: mieville-10
}
Since then it has been officers. Captain Kharash spoke of a coffin and the nails for it. Kuchin, of the Twelfth Army, called on all delegates to leave. # src: reed-4
{ bound == "leave" or bound == "open":
    The Menshevik benches are getting up. They go slowly, because nobody will draw in his feet.
- else:
    The Menshevik benches have not got up. They sit with folded arms and are stared at.
}
{ sr_caucus:
- "split": Gendelman protests for the Right SRs. The Left SRs beside you on the platform look at their hands. # src: reed-4
- "leaving": The SR chairs beside you are empty. Both wings have voted to go, and have not all found their hats.
- "price": In the pocket that you use is the SRs’ price for staying, in writing: a government of all the parties, by vote, or every one of them goes.
- else: The SRs, both wings, have voted to stay, and look as if each had lost a bet.
}
TROTSKY: They came to bargain about a rising, and find one that has already risen. Somebody must answer them, Lev Borisovich. In a voice that carries to the stairs.
LUNACHARSKY: I told six hundred people that we had nothing against it! I said it as one says a thing that is true. # mood: hot
RYAZANOV: The Committee sent to the Palace to talk, when the Duma asked. Nobody here knows it. Let me tell them that at least! # src: reed-4
{ declared:
- "no": RYAZANOV: And we have proclaimed nothing. This hall is the first to be asked.
- "soviets": RYAZANOV: This morning we signed for every party in the soviets. They would like their names back.
- else: RYAZANOV: They say that they were told by leaflet. Well? They were told by leaflet.
}
{ lenin == "smolny":
    A slip comes up from room 36. Lenin would like to know what, precisely, the Congress is negotiating.
- else:
    There is no slip from Lenin. He is not in the building, and still Trotsky glances at the side door.
}
{ kerensky == "smolny": Somewhere above you Kerensky, who came under a white flag, is asking a sailor what time it is. # says: kerensky=smolny }
{ placards == "government": Land and peace have been on the walls since Tuesday night, over Kerensky’s name. Delegates have brought copies, and pass them along the rows. # says: placards=government }
-> decide

= decide
+ [Give Trotsky the floor when they have gone # id: trotsky_answers # history # for: trotsky The trenches will not read our minutes. They will hear one sentence, if it is short. # against: lunacharsky And the sentence I spoke at eleven, what becomes of that one? # lean: 9]
    You write his name at the head of the list and nobody’s under it.
    KAMENEV: How long will you want?
    TROTSKY: As long as it takes them to reach the door.
    He has taken off his pince-nez to wipe it. Without it his eyes look tired and rather kind. Lunacharsky moves his chair back from the table by the width of a hand. The stenographer lays out three fresh pencils.
    { lenin == "smolny": The slip goes back to room 36 with one word on it: Trotsky. }
    ~ bolsheviks_order = "trotsky_answers"
+ [Answer them yourself, and have their places kept # id: kamenev_answers # for: ryazanov If they come back for anybody, they will come back for you. # against: trotsky You would hold a chair for a man who calls you a murderer and goes for his coat. # lean: 3]
    You give Lunacharsky the bell and come round the table to the rail, where you can be interrupted.
    Coats have been thrown over the empty places in front. You ask for them to be lifted off, and wait. There is a machine-gunner asleep under one.
    KAMENEV: These places are taken, comrades. Their owners are out of the room.
    There is a laugh, a friendly one. A man in a railway cap, half-way down the aisle, has stopped to hear what comes next.
    ~ bolsheviks_order = "kamenev_answers"
+ [Have the vote on Martov’s motion taken again, and lost # id: reject # for: kollontai While that paper lies there we have taken power until further notice. # against: ryazanov Insane! You will have the Left SRs on their feet with the rest. # lean: 2]
    You take the paper from under the glass. It has a wet ring on it. You number it again, with today’s date, for a second vote.
    Lunacharsky reads the number upside down, as editors can. He gathers his portfolio and goes to sit below, among the delegates from Kolpino.
    KOLLONTAI: It is only what they mean already. Look at them.
    Along the platform one Left SR is writing very fast on his knee.
    ~ bolsheviks_order = "reject"
+ [An hour without guns, and the delegation sent now # id: cease # for: lunacharsky Then what I promised is being done, by the clock, and they have a reason to sit down. # against: trotsky The Palace has asked us for one thing all day, and it is an hour. # lean: 3]
    You write two notes. The first is for the fortress: from a quarter to one no gun is to be heard. The second is for the benches, and asks each party for a name.
    { lines_bolsheviks:
        The first goes by telephone. Room 10 rings back to ask whether it is an order or an opinion.
    - else:
        The first goes by motor cycle. In room 10 they hold the rider by the sleeve, to ask whether it is an order or an opinion.
    }
    Ryazanov is off the platform with the second note, asking for names before he has reached the steps.
    ~ bolsheviks_order = "cease"
- -> seal

= seal
{ ministers == "palace":
    TROTSKY: Antonov may have his ministers before this hall has voted on anything. He will want to know where to put them.
- else:
    TROTSKY: Antonov may be in that Palace before this hall has voted on anything. Whomever he finds, he will want to know where to put them.
}
+ [To the fortress, on foot, under a guard of sailors # id: fortress # usual # for: trotsky It has cells, a gate and a commandant who can count. That is all we need of it. # against: lunacharsky On foot? Across that square, through that crowd? # lean: 8]
    You write: fortress, and by name, with a list. Antonov is to bring the list here himself.
    ~ bolsheviks_sealed = "fortress"
+ [Let the socialists among them go home on their word # id: socialists # for: ryazanov Men who sat in the Tsar’s prisons! Do you want that read out in this hall? # against: trotsky They have been ministers all day. One may not resign on the stairs. # lean: 2]
    { maslov == "minister":
        You count them on your fingers: Maliantovich, Nikitin, Gvozdev, and Maslov, who is the SRs’ own. Ryazanov wants it put down that they are to have supper. # src: dossier
    - else:
        You count them on your fingers: Maliantovich, Nikitin, Gvozdev. Maslov the SRs have called out already. Ryazanov wants it put down that they are to have supper. # src: dossier
    }
    ~ bolsheviks_sealed = "socialists"
+ [Bring them here and show them to the Congress # id: display # for: kollontai What six hundred people have seen alive, nobody can say was murdered. # against: lunacharsky It is half the length of the city, and there is a rifle at every bonfire. # lean: 2]
    You ask for two closed motor cars. One lorry, says the garage, and it is open.
    ~ bolsheviks_sealed = "display"
- -> DONE
