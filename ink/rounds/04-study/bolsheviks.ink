// B6: may Lenin leave the flat? Sources: Fofanova (the lamp, the plate, the errand with a promise of eleven o’clock); Krupskaya (the notes,
// the Finn with the news of the bridges, the words of the note); Lenin’s letter of that evening; Reed III (Kerensky’s speech).

=== study_bolsheviks
Ten at night on the Vyborg side, Serdobolskaya 1, flat 42. A lamp, a soup plate, newspapers over the bed and the floor with your pencil in all of them. Fofanova, whose flat it is, went out with a letter. You told her that you would wait until eleven. # chair: lenin # place: fofanova # at: 24 22:00 # src: fofanova dossier # sound: bed_street_night
It is the last of several. This one is for the Central Committee, and past it for anybody who will read it. # src: krupskaya lenin-works-26
“History will not forgive revolutionaries for procrastinating when they could be victorious today” # quote: lenin-works-26 # sound: paper
The answers come by way of your wife, Nadezhda Konstantinovna, who works at the district committee. They are civil. They ask you to stay where you are. # src: krupskaya fofanova
FOFANOVA: I was given one order about you, Vladimir Ilyich. You do not go down those stairs.
LENIN: What are they afraid of? Have they a hundred men with rifles? I ask for no more. # src: fofanova # mood: hot
That was at the door, while she tied her scarf.
{ nikolaevsky_span == "up":
    She has seen it begin. At four, hearing that the Nikolaevsky Bridge was up, she left her work, and at the Sampsonievsky the Red Guards of her own district would not let her over. # says: nikolaevsky_span=up # src: fofanova
- else:
    She has seen nothing begin. The bridges are down and people go home over them.
}
Now it is the Finn who sits here, the man who guards you and carries your post. He had to walk the last part. The trams, he says, are stopping. # src: krupskaya
{ liteiny_bridge == "soviet":
    The Liteiny Bridge is held by your people, he says; a crowd took it this afternoon and has not gone home. # says: liteiny_bridge=soviet # src: mieville-10
- else:
    On the Liteiny Bridge there are cadets, who look at passes.
}
{ patrols == "bridges":
    Across the river he has seen mounted cadets, in pairs, about the bridges and toward the Palace, and on the streets to Smolny none. He adds that he did not see all the streets. # says: patrols=bridges # src: mieville-10
- else:
    Across the river mounted cadets are on every street to Smolny, in pairs. He counted five pairs and then had to use a yard. # says: patrols=roads
}
At noon Kerensky read your articles aloud in the Pre-Parliament. He introduced the author. # src: reed-3
“a state criminal who is in hiding and whom we are trying to find” # quote: reed-3
On the chair lie a wig, a cap, and a bandage such as one ties round a toothache. # src: mieville-10 dossier
-> decide

= decide
+ [Put on the wig and go now, with the Finn alone # id: walk # history # for: krupskaya They have written: not yet. You have read it all day, and it is ten. # against: fofanova Eight versts and a river, and I gave my word for you. # lean: 9]
    You tear a strip from a newspaper’s margin, long and narrow, and push the plate aside to write.
    “I am going where you did not want me to go. Good-bye. Ilych.” # quote: krupskaya # sound: paper
    The Finn ties the bandage, steps back, and ties it higher. If anybody speaks to you, you are to hold your cheek and groan. You ask him on the landing which regiments are for us, and on the next landing how he knows.
    In the room behind you the lamp is out and its glass still hot. # src: fofanova
    ~ bolsheviks_order = "walk"
+ [Send for forty Red Guards and go as an army # id: escort # for: fofanova If you must cross the river, cross it with rifles round you. # against: sverdlov Forty rifles on the Liteiny are a rising, whoever walks in the middle. # lean: 2]
    The Finn goes down with a slip for the nearest factory and is back in twenty minutes. They had their belts on, he says. They have had them on since six.
    They come into the yard by twos and try to be quiet on the cobbles. A turner with a grey moustache counts thirty-eight and sends a boy for the other two. Along all four walls of the yard windows open. Nobody in them asks what it is. # sound: boots
    You leave the wig where it lies.
    ~ bolsheviks_order = "escort"
+ [Obey the Committee, stay, and send a letter # id: letter # for: sverdlov There is a warrant out, and you would be carrying it to them. # against: krupskaya I have carried your letters for weeks. They are read, and laid with the others. # lean: 2]
    You hang up the cap again and clear a space among the newspapers. Whoever wishes to wait for the Congress, you write, may wait. He will do it without you: you will leave the Central Committee and go to the factories and say why.
    You underline until the pen goes through.
    The Finn is to give it to Podvoisky, and to stand there while it is read. He folds it into his boot. You hear him a long way down the Serdobolskaya, walking fast. # sound: paper
    ~ bolsheviks_order = "letter"
- -> seal

= seal
{ bolsheviks_order:
- "walk":
    Above the street door the Finn stops. Suppose, he says, that two riders come out of a turning and one of them calls halt. What are you?
- "escort":
    The Finn asks about the worst case. Suppose that you are cut off from the forty, round a corner, and two riders call halt. What are you?
- else:
    You are staying. The Finn, who has guarded you for some weeks, asks all the same: if it should come to the street, and two riders call halt, what are you?
}
+ [If a patrol stops you: be drunk # id: drunk # usual # for: fofanova Nobody wants a drunk across his saddle. # against: krupskaya He has never been drunk in his life, and it will show. # lean: 8]
    The Finn shows you how it is done: first the knees, then the voice. You do it after him. The knees are good, he says. You should leave out the voice.
    ~ bolsheviks_sealed = "drunk"
+ [Show them the workman’s pass # id: pass # for: krupskaya A Sestroretsk workman’s papers, and they have been looked at before. # against: fofanova It says workman. They have only to ask to see your hands. # lean: 3]
    You say the name on it until it comes as quickly as your own. The Finn wipes his hand along the sole of his boot and rubs the black into your knuckles, and then, after some thought, into his own.
    ~ bolsheviks_sealed = "pass"
+ [Turn round and try no more tonight # id: back # for: sverdlov The Congress is tomorrow, and will want you at liberty. # against: krupskaya Then there will be another letter. # lean: 2]
    You agree to it. The Finn has you repeat it, as one does with a password, and says that he would have preferred to hear it in another tone.
    ~ bolsheviks_sealed = "back"
- -> DONE
