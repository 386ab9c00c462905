// M7, the text prepared: whose names stand under Martov's paper. Sources: the resolution in Bunyan & Fisher; the caucus and the fourteen
// (dossier M6); the mandates (dossier, table 4a); Reed IV (Dan's uniform, the opening).

=== palace_mensheviks
Half past seven, a classroom on the second floor of Smolny. Somebody has left a French verb on the blackboard. You have one sheet of paper, corrected in five hands, and under it there is still no name. # chair: martov # place: smolny # at: 25 19:30 # sound: bed_smolny
{
- bound == "leave":
    This afternoon your Central Committee ruled: no seats on the platform, a statement, and out. Fourteen of you, the Left of the caucus, mean to bargain all the same. They have been left this room, and its stove is out. # src: dossier
- bound == "stay":
    This afternoon your Central Committee ruled that all stay in their seats and fight it clause by clause. Nobody who voted for that has slept, and they have begun to quarrel about the clauses.
- bound == "leave_if":
    This afternoon your Central Committee ruled: if the motion for peace is lost, all leave. So it hangs on the sheet in front of you, and people who have never read you come to look over your shoulder.
- else:
    This afternoon your Central Committee asked Smolny for a safe conduct for whoever is in the Palace. It sits next door and waits for the answer, and has ruled on nothing else.
}
Avilov has a clean frock-coat, and reads aloud without hurry.
“the sole remedy which might still prevent the outbreak of civil war is an agreement between the insurgent part of the democracy and the remaining democratic organizations” # quote: bunyan-fisher # sound: paper
AVILOV: It is right, Yuly Osipovich, and it is one breath. Have you one?
MARTOV: For one sentence... yes. If they do not whistle. # mood: low
{
- declared == "mrc":
    ABRAMOVICH: Since this morning there is a leaflet on every wall. The Committee holds the power! What is left to agree about? # mood: hot
- declared == "soviets":
    ABRAMOVICH: Since this morning it is done in the name of every party in the soviets. In mine! I read it off a wall. # mood: hot
- else:
    ABRAMOVICH: The whole day they have declared nothing. They need not. They have the bridges to do it for them! # mood: hot
}
Sukhanov has been down to the credentials desk, where each delegate fills in a slip.
SUKHANOV: Three in four write, all power to the soviets. I looked for one that says, to one party alone. Perhaps those are in another box. # src: dossier
{
- ministers == "luga":
    ABRAMOVICH: They have driven a government out of its own capital. And you would move an amendment.
- else:
    ABRAMOVICH: Socialists sit in that Palace with guns laid on them. They sit there because we sent them! And you would move an amendment. # src: reed-4
}
{ blood > 1: MARTOV: Since last night there are hurt... there may be dead. One does not begin with a clause. # mood: low }
The door opens for a baldish man in an army doctor’s shapeless tunic. It is Dan, your brother-in-law, who must open the Congress when the caucuses let him. # src: reed-4
DAN: I shall say six sentences and ring the bell. After that the floor belongs to whoever is loudest. What have you got, and who is under it?
{ kerensky == "smolny": DAN: Kerensky is down the corridor, with two sailors outside his door. He would sign, I dare say. }
From this window one does not see the Palace. One listens.
-> decide

= decide
+ [Read it as your own, with the Left SRs behind you # id: own_text # history # for: avilov It is short and it is yours. They have known that voice since they were boys. # against: abramovich One sick man’s paper. They will clap, and file it. # lean: 9]
    You write your name. It looks small there, so you write it again, larger, for the group.
    A Left SR puts his head in: his people will speak to it from the platform and vote for it, but they sign their own papers. You say that a voice is more than a signature. It makes you cough.
    Sukhanov copies the sheet out fair. By the second paragraph a boy with a rifle, sent to fetch the classroom’s bench, has put the bench down and is reading along, a line behind him. # sound: pen
    ~ mensheviks_order = "own_text"
+ { bound != "leave" } [Get five parties’ names, a cease-fire, and delegates who leave at once # id: five # for: sukhanov Five names are a government already. They need only be introduced. # against: abramovich You will have four at midnight, and a comma in dispute. # lean: 3]
    You add a line: fire to cease on both sides, and one man from each of five parties to leave for the Palace now. The word now you underline.
    Then you go from door to door with it. The Bund signs standing. The Left SRs want to see whether the Right has signed, and the Right whether the Left. Dan takes your pen and signs for the Mensheviks, and says that he did it to get you out of the corridor.
    At the Bolsheviks’ door a guard asks which of the five you are. # sound: knock
    ~ mensheviks_order = "five"
+ { bound == "leave" } [Get five parties’ names, a cease-fire, and delegates who leave at once # id: five # locked: the Central Committee has ruled that your party leaves, and a party that leaves signs for nobody]
    -> decide
+ [Put the ministers’ liberty first, and talk of power after it # id: free_ministers # for: dan They are our comrades. Whatever else that hall is, it has been in prison too. # against: sukhanov They will say you came about four chairs and not about peace. # lean: 2]
    You take the scissors to it. What stood third now stands first: before any question of power, nobody in the Government is to be touched.
    DAN: And if they say yes?
    MARTOV: Then they have agreed with us... once. It is a habit that can be learned.
    Dan reads it standing and buttons it inside his tunic to have it typed. At the door he turns round to ask how you spell inviolable.
    ~ mensheviks_order = "free_ministers"
+ [Open by accusing the Committee of a conspiracy # id: impeach # for: abramovich Say what was done, and who did it, while they are in the room to hear. # against: avilov You would be right for a minute and alone for a year. # lean: 2]
    It turns out that half of the sheet says so already. You strike out the other half.
    A military plot, by one party, behind the back of the Congress it was pretending to guard. Abramovich dictates the last words and you do not soften them. His hand shakes so much that the ink has run. # mood: hot
    SUKHANOV: It is all true. I only ask who is to move that we then sit down together.
    Nobody answers. Two of the fourteen take their caps and go to find seats near the door.
    ~ mensheviks_order = "impeach"
- -> seal

= seal
SUKHANOV: For my notes. Suppose the guns begin before you have had the floor.
MARTOV: Then... it is not the same speech.
+ [Rise at once and demand to be the first question # id: aloud # usual # for: avilov Let them hear the guns and you together. # against: dan I shall have the bell in my hand, and no list of speakers yet. # lean: 8]
    Over the heading you write: before the order of the day. Avilov takes the chair nearest the door, to run and say so.
    ~ mensheviks_sealed = "aloud"
+ [Bargain no more: go out with the rest of the party # id: quit # for: dan One does not move resolutions to the sound of that. # against: sukhanov And make Lenin a present of the hall. # lean: 2]
    The fourteen agree to it one after another, looking at you and not at each other. Coats are fetched, and laid over the backs of the benches. # mood: low
    ~ mensheviks_sealed = "quit"
+ [Send two of you to the Palace with the paper # id: to_palace # for: abramovich If one is to be ashamed it should be there, in the open. # against: sukhanov They will not be let past the second bonfire. # lean: 2]
    Avilov says that he will be one. He asks for something white, and is given the tablecloth.
    ~ mensheviks_sealed = "to_palace"
- -> DONE
