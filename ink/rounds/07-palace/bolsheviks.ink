// B8: the palace. Sources: Pipes, Miéville ch. 10 and Trotsky, History ch. 47 (the lantern, the guns, the missed hours);
// Reed IV and App. IV (the bicycles, the women in the back rooms); the dossier (Lenin "like a lion in a cage").

=== palace_bolsheviks
Twenty past six, on the wall of the Peter and Paul Fortress. Across a kilometre of black water the Winter Palace shows you its whole row of windows. You are an ensign of twenty-two, and since Monday commissar of whatever here can fire. # chair: blagonravov # place: peter_paul # at: 25 18:20 # says: peter_paul=soviet # src: dossier # sound: bed_street_night
The gunners have been over the six-inch guns with a candle. # src: mieville-10
A SOLDIER: Rust in the breeches, comrade commissar, and no oil. The first shell may go over there. It may stay here with us. # src: dossier
They are only half the plan. The other half is a lamp. A red lantern goes up on the wall, _Aurora_ sees it and fires one blank, and if that does not persuade the Palace, you do. Half an hour ago a man was sent to the stores for a red lantern. # src: pipes-11 trotsky-history-47
{ aurora == "nikolaevsky_bridge":
    _Aurora_ is a mile down the river, below the Nikolaevsky Bridge. A sailor from her has come to learn what you will show her, and how high.
- else:
    _Aurora_ has only now left the works quay for the Nikolaevsky Bridge, a mile down the river. A sailor sent ahead asks what she is to look for.
}
{
- ministers == "luga":
    A SAILOR: A cook came out by the kitchen door. He was told to lay supper for fifteen. So much for Luga. # says: ministers=palace # rumour
    ANTONOV: Or cadets eat like ministers. They were seen to leave, all of them. If that is right you have guns laid on some furniture.
- kerensky == "smolny":
    ANTONOV: Kerensky is in Smolny, under a white flag of his own. The rest are over there, without him. # says: ministers=palace
- kerensky == "palace":
    ANTONOV: They are all over there, and Kerensky with them. He has not gone out all day. # says: ministers=palace
- else:
    ANTONOV: They are all over there except Kerensky, who has driven off to look for soldiers, they say. # says: ministers=palace # src: reed-4
}
{
- ring == "closed":
    ANTONOV: The ring has been shut since the afternoon, and has been shot at. I cannot promise you how long it will stand there. # mood: hot
- semenovsky == "assembly":
    ANTONOV: The ring closed at six. The Semenovsky are not in it. They are for the Constituent Assembly alone. One shell into the wrong house, and they will be against us. # says: semenovsky=assembly
- else:
    ANTONOV: The ring closed at six. Until then you could have walked in with a newspaper under your arm. # src: reed-4
}
{ blood > 1: A SOLDIER: There’s been blood since last night. My section wants it to have been for something. # mood: low }
{ lines_bolsheviks:
    The telephone rings in the casemate. It is Sverdlov’s bass, which few believe comes out of so small a man. # sound: telephone
- else:
    A motor-cyclist from Smolny has a note from Sverdlov. Antonov reads it out to you by the candle. # sound: paper
}
{
- lenin == "smolny":
    SVERDLOV: Tonight the Congress opens. Vladimir Ilyich walks up and down and asks why there is still a Palace. He no longer asks quietly. # src: dossier
- lenin == "held":
    SVERDLOV: Tonight the Congress opens. Of Lenin, nothing since last night. If cadets have him, he may be behind one of the windows you are looking at.
- else:
    SVERDLOV: Tonight the Congress opens. Every half hour there is a slip of paper from Lenin at the flat, and each is underlined once more than the last.
}
-> decide

= decide
+ [Give them twenty minutes, then the lantern, the blank and the guns # id: ultimatum # history # for: antonov A paper with an hour on it. Then nobody can say they were not told. # against: sverdlov They will use the twenty minutes to draft something. # lean: 9]
    You write it on your knee. The Government and its troops are to surrender by ten past seven, or the fortress fires, and the ships with it.
    It wants two men who can ride a bicycle. Eleven say that they can. # src: reed-app-4
    One of the two you pick asks whether he should light his lamp. He has a good one, with a bead of red glass in its side, the size of a kopek. You all look at it. Then you let him go, and he takes it with him over the bridge.
    ~ bolsheviks_order = "ultimatum"
+ [Close the ring, fire nothing, and wait until they are hungry # id: starve # for: soldier They’ve laid in no bread over there. By Friday they’ll send out for some. # against: sverdlov The Congress will ask tonight who governs, and we are to answer: on Friday? # lean: 2]
    Antonov looks at the windows a while longer and puts his glasses in his pocket.
    ANTONOV: Then no lantern. Four field-kitchens, if you can find four. On the side the wind comes from.
    The order to the guns is read out twice, because the gunners ask to hear it again. Nobody is to fire. They begin putting the covers on before the reader has come to your name, and a man who has been silent all evening starts to whistle. # sound: paper
    ~ bolsheviks_order = "starve"
+ [Fire every gun at ten past seven, without a lantern # id: bombard # for: sverdlov One hour that is kept, and it is over before anybody opens a Congress. # against: soldier There’s women in the back rooms and the Hermitage next door. Who lays that gun? # lean: 2]
    You say it and hear somebody put down a mess-tin.
    If the six-inch will not serve, there are three-inch guns on the parade ground. Sailors put their shoulders to the wheels and run them out to the river wall. A pail of lard comes from the kitchen for the breeches.
    The old gunner takes off his cap, wipes the sight with it, and asks which window. You tell him that it does not matter. He goes on asking. # mood: low
    ~ bolsheviks_order = "bombard"
+ [Pass the Duma’s mediators through, to bring the Palace out # id: mediate # for: commissar Those cadets would give up to anybody with a white beard. Send them one. # against: sailor The fleet did not come up the river to hold the door for a mayor. # lean: 2]
    You make out a pass for persons without weapons. It takes you longer than any you have written this week; the printed form has a line for the number of rifles.
    Antonov takes it to the ring himself. Let them through, feed them nothing, and nobody is to fire while they are inside.
    A SAILOR: And when they come out?
    ANTONOV: Then we shall know something.
    He goes down the steps quickly, holding his hat.
    ~ bolsheviks_order = "mediate"
- -> seal

= seal
ANTONOV: One case for the envelope, Georgy Ivanovich. The hour is past, the guns are to speak, and your man comes back from the stores with no red lantern.
A SAILOR: We were told red. We shan’t fire for a white one.
+ [Send word to _Aurora_ to fire her blank without it # id: blank # usual # for: sailor It’s a blank. It breaks glass, and the whole city hears it. # against: soldier After her blank it’s our turn, with these guns. # lean: 8]
    The sailor has you say it twice and then says it back. One, blank, from the bow gun. He looks relieved to have no colours left to remember. # sound: boots
    ~ bolsheviks_sealed = "blank"
+ [Send a man over the bridge to call the guns off # id: rider # for: commissar Every quiet quarter of an hour some cadets come out. Don’t wake the others. # against: antonov We should be unsaying in a whisper what we said aloud. # lean: 2]
    You fold the paper small. There is one horse in the fortress; it draws the water cart, and has never been asked to hurry. # sound: hooves
    ~ bolsheviks_sealed = "rider"
+ [Hold all fire until a red lantern is found # id: hold # for: soldier A signal’s a signal. Then nobody gets hurt by mistake. # against: antonov Then a storekeeper decides it, and I cannot find him either. # lean: 2]
    You write: no lantern, no gun. The old gunner reads it over your arm, and offers to help look. # mood: calm
    ~ bolsheviks_sealed = "hold"
- -> DONE
