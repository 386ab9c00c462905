// M3, M4: in Kerensky’s study, Dan’s eyes. Sources: Reed III (the resolution, the offer to Avksentiev) and IV (the doormen);
// Trotsky, History ch. 45 (the cabinet at nine, the summons by telephone, "purely theoretical"); Miéville ch. 10 (the vote).

=== study_mensheviks
Ten to eleven, the Winter Palace. Old doormen in blue and gold have taken three coats and hung yours, an army doctor’s, a little away from the generals’. You were sent for by telephone. # chair: dan # place: winter_palace # at: 24 22:50 # src: reed-4 trotsky-history-45 # sound: bed_palace
Kerensky has left his ministers sitting and come out to you, Gots and Avksentiev in a study. On the desk is what the Pre-Parliament voted tonight, 123 to 102. You wrote the middle of it with Martov. # src: mieville-10 trotsky-history-45 dossier
“promulgate at once a decree transmitting the land to the peasants’ Land Committees” # quote: reed-3 # sound: paper
KERENSKY: Is this confidence or is it not? One word. # mood: hot
Avksentiev, who was in the chair, has several. It was not aimed at the Government. The wording was “purely theoretical”. # src: trotsky-history-45
KERENSKY: Then I go. You have the majority. Form a cabinet, Nikolai Dmitrievich. # src: reed-3
He draws out his own chair for him. Avksentiev studies the chair.
GOTS: We came about some placards.
DAN: Land to the committees. The Allies asked for terms. The Assembly on its day. In print, tonight, on every barracks wall, and in the morning Trotsky has nothing left to promise. # src: trotsky-history-45 dossier
{ central_telegraph == "soviet":
    KERENSKY: They have had a commissar in my telegraph since five o’clock, and you bring me paste. # says: central_telegraph=soviet # src: rabinowitch-14
- else:
    KERENSKY: I have the telegraph and the Staff, and you bring me paste.
}
{ russkaya_volya == "soviet":
    GOTS: There are Red Guards in the big print shops. The small ones have only compositors in them, and those are ours. # says: russkaya_volya=soviet # src: reed-app-3
- else:
    GOTS: The big print shops are free and work all night.
}
{ lines_mensheviks:
    The telephone on the desk rings and he lets it ring. You could have done this from Smolny.
- else:
    There is a telephone on the desk, and it works. Yours at Smolny has been dead since the afternoon, by an order from this house. # src: mieville-10
}
Kerensky is pale, and has his right hand in his tunic. You have until he takes it out. # src: dossier
-> decide

= decide
+ [Ask the Government to placard it tonight in its own name # id: plead # history # for: avksentiev It is his signature that makes it law. Without it we have printed a wish. # against: gots He will want to think it over, and it is eleven. # lean: 9]
    You say it once more, patiently, and then less so, with your fist, until the inkstand speaks too. What does a soldier know of this Government? That it is tired. Let him read one thing that it has done, while he still belongs to nobody. # src: reed-3
    Avksentiev adds that nobody wished to criticise. Kerensky looks from you to him, as if he had been asked to choose between two translations, and goes to the window.
    Across the square every lamp at headquarters is lit.
    ~ mensheviks_order = "plead"
+ [Print it yourselves and paste it up over the TsIK’s name # id: paste # for: gots There are printers who will not set it for him and would set it for us. # against: avksentiev Two governments on one wall! That is Smolny’s argument. # lean: 3]
    You fold the sheet in four. In that case, you tell him, the executive of the soviets will do its own printing, and he may read it when he next goes out.
    AVKSENTIEV: Fyodor Ilyich!
    Gots has already asked for the coats. On the stairs he borrows a doorman’s pencil, strikes out “the Government”, and writes the TsIK above it, twice, because the first time the lead breaks.
    The doorman is promised a copy.
    ~ mensheviks_order = "paste"
+ [Take him at his word: a cabinet of Avksentiev’s by dawn # id: premier_now # for: kerensky I mean it. Let somebody else not sleep. # against: avksentiev I was asked whether I would. Nobody has asked whether I could. # lean: 2]
    He made the same offer in July, and was begged to stay. You say that the TsIK accepts: a cabinet of socialists by dawn, Nikolai Dmitrievich at its head, with land and peace for its first signature.
    Avksentiev goes as red as his beard. Gots moves the inkstand six inches toward him.
    KERENSKY: I said that if you had no confidence.
    DAN: You said it before witnesses.
    ~ mensheviks_order = "premier_now"
+ [Tell him that your three ministers leave him # id: recall # for: gots Take three away and he must count the bankers who are left. # against: konovalov Then he has only us, the merchants. Is that what your soldiers want? # lean: 2]
    There are three Mensheviks in the cabinet down the corridor, you remind him, lent to it by a party. By midnight they will have been asked to come home. # src: dossier
    Konovalov, who has come in for a signature, asks which three, although he has sat beside them since September. He writes the names on the back of an estimate.
    GOTS: It is still a coalition. Of one opinion.
    Through the wall you can hear somebody reading out an article and somebody else asking for it again.
    ~ mensheviks_order = "recall"
- -> seal

= seal
A doorman brings a note on a tray. It is from Abramovich, at Smolny. The boy who took the vote to the Telegraph Agency has not come back. If it is not on the wires by half past eleven, what is he to do with it?
GOTS: He wants one word. He will get a resolution.
+ [Leave the vote to the morning’s Izvestia # id: morning # usual # for: avksentiev A decision of that gravity should be read at a table. # against: gots With Smolny’s censor to pour the coffee. # lean: 8]
    You write the one word, and add: page one, large. The doorman waits until you have blotted it and lays it on the tray face down.
    ~ mensheviks_sealed = "morning"
+ [Send it out by the railwaymen’s telegraph # id: railways # for: gots Their wires run beside every line in Russia, and no commissar has thought of them. # against: abramovich They will send it, and then ask what they have agreed to. # lean: 2]
    You write it on the back of his question: to the railway union, for its own wires, to all stations. Gots puts under it that it goes out ahead of the timetable.
    ~ mensheviks_sealed = "railways"
+ [Have it copied by hand for the barracks # id: copies # for: abramovich We have no telephone, but half the intelligentsia can write. # against: avksentiev A law in forty handwritings, with forty mistakes. # lean: 2]
    You write: by hand, two for every barracks, whoever can hold a pen. Then you copy out the middle of it yourself, to show how short it is.
    ~ mensheviks_sealed = "copies"
- -> DONE
