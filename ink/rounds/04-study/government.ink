// K5, K6: the same study, Kerensky’s eyes. Sources: Maslov in Delo naroda (two articles); Trotsky, History ch. 45 (the cabinet at nine,
// the man from the front, the offer to resign, Avksentiev’s excuses); Reed III (the ovation, the resolution); Miéville ch. 10 (bridges, cyclists).

=== study_government
Ten to eleven. Since nine the ministers in the Malachite Hall have passed two articles of a land law, brought in by Maslov, who is an SR, and they have sent for tea before the third. You have come out to your study to receive three socialists. # chair: kerensky # place: winter_palace # at: 24 22:50 # src: maslov-delo-naroda trotsky-history-45 # sound: bed_palace
At noon you asked the Pre-Parliament to stand by you, and it stood up and applauded. At half past eight it voted you a helper. # src: reed-3 dossier
“a Committee of Public Safety, composed of representatives of the Municipality and the organs of the revolutionary democracy, acting in contact with the Provisional Government” # quote: reed-3 # sound: paper
KERENSKY: In contact. So is a prisoner with his guard.
Avksentiev assures you that the wording was not quite happy. You have told your ministers that you would not stay another minute at their head, and are waiting to hear whether you meant it. # src: trotsky-history-45
DAN: Leave the third point. Read the second. Land, peace, the Assembly. Print it tonight with your name under it, and in the morning they will be reading you. # src: trotsky-history-45 dossier
KONOVALOV: The ambassadors will be reading him too. And the Exchange, from ten o’clock.
GOTS: The Exchange mounts no guard anywhere.
{ cyclists == "aside":
    No. At your own gate, since the cyclists left it at four, stand cadets and a company of women. # says: cyclists=aside # src: mieville-10
- else:
    At your own gate stand the cyclists. They have asked twice today what it is they are guarding.
}
{ nikolaevsky_span == "up":
    Polkovnikov has reported on the bridges. He began with the one that is up. # says: nikolaevsky_span=up # src: mieville-10
- else:
    Polkovnikov has reported on the bridges, standing well back. None of them is up. # says: nikolaevsky_span=down
}
{ patrols == "bridges":
    Such horsemen as obey you, some cadets, ride about the bridges and this house. Nobody watches the streets to Smolny. # says: patrols=bridges # src: mieville-10
- else:
    Such horsemen as obey you, some cadets, are out on the streets to Smolny. # says: patrols=roads
}
A man back from the front today laughed when you said insurrection to him. The streets were perfectly quiet, he said. You have been to the window since. They are. # src: trotsky-history-45
DAN: Well? # mood: hot
-> decide

= decide
+ [Refuse; the Government needs no guardians # id: refuse # history # for: konovalov A government that signs what is pushed across the desk is not one by breakfast. # against: dan Then the first thing they read tomorrow will be Lenin. # lean: 9]
    You are on your feet. The Government knows its duty. It has no need of guardians or of instruction, it will deal with the rising by itself, and it will do so now. # src: dossier
    Once more you offer them the whole Government. The chair stands there. No hand comes out, and you take the offer back.
    Dan lays his draft on the desk and squares it to the edge. When the three have gone Konovalov turns it face down and sets the inkstand on it.
    ~ government_order = "refuse"
+ [Sign it: land to the committees, terms of peace, tonight # id: sign # for: dan A soldier has waited eight months to see your name under one sentence. # against: tereshchenko And what do I tell Buchanan that it means? # lean: 3]
    You read the second point through, strike out an adverb, and sign. Dan, who had another argument ready, makes it to the blotter.
    KONOVALOV: I shall have to telephone to Moscow. They will ask who has taken you prisoner.
    An adjutant is to have it in type within the hour. He asks whether it goes up beside Polkovnikov’s orders or over them. You tell him over.
    In the Malachite Hall they have begun the third article. Somebody will have to go in and say so.
    ~ government_order = "sign"
+ [Resign to Avksentiev, here, across the table # id: resign # for: gots In July you offered it and we begged you to stay. We have stopped begging. # against: palchinsky At eleven at night? They will have mislaid it by one. # lean: 2]
    You write two lines, date them, and hold them out across the desk. They are the first thing today that you have not had to say twice.
    Avksentiev looks for his spectacles. He asks whether the Supreme Command goes with it; whether there is a list; how long he would have. Konovalov has sat down in the chair nobody wanted, with his hat on his knees.
    You find that your hand is still out. It does not shake at all.
    ~ government_order = "resign"
+ [Refuse, and put the patrols on every road to Smolny # id: net # for: polkovnikov Give me the roads and I shall know by morning who goes there. # against: bagratuni They are all that we have on the bridges. # lean: 3]
    You show them the door, and have Polkovnikov on the telephone before it shuts. Every mounted cadet off the bridges and on to the streets that lead to Smolny. Whoever is going there tonight is to be asked what for, and those who cannot say are to be brought in. # sound: telephone
    He repeats it back, street by street. In the courtyard somebody is already calling for the horses, and a window of the Malachite Hall is opened to see. # sound: hooves
    ~ government_order = "net"
- -> seal

= seal
{ government_order == "sign":
    KONOVALOV: Suppose they have theirs in type already. The same words over the name of the soviets’ executive, on the same walls as yours.
- else:
    KONOVALOV: Suppose they print it all the same. Over the name of the soviets’ executive, before any of us is up.
}
PALCHINSKY: On walls we pay for!
+ [Leave their paper on the walls # id: leave # usual # for: konovalov Paper. The wind is wet, and it will be down by noon. # against: palchinsky Then anybody may rule Russia who owns a bucket. # lean: 8]
    You shrug. Konovalov notes it as the one economy of the day, in the margin of his draft, and puts a small square round it.
    ~ government_sealed = "leave"
+ [Have it torn down # id: tear # for: palchinsky Two militiamen to a street, and a knife. # against: konovalov In front of soldiers who have got as far as the word land? # lean: 2]
    Palchinsky telephones to the militia himself. He uses two words which the girl at the exchange declines to repeat, and then has to spell Gorokhovaya for her.
    ~ government_sealed = "tear"
+ [Sign under it by hand # id: adopt # for: rutenberg It is the only thing on those walls that anyone will read. # against: tereshchenko A treaty with three powers, amended in pencil, on a wall. # lean: 2]
    You ask for a thick pencil. An adjutant who can copy your signature, and has for some time, is told that tonight he may do it on walls.
    ~ government_sealed = "adopt"
- -> DONE
