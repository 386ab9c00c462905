// M8: after the exits. Sources: Reed IV (Peterson, Abramovich); Bunyan & Fisher (Martov's resolution); Miéville ch. 10; Sukhanov on
// staying, by way of the dossier. Who stood with Martov in the corridor is imagined; each argument was theirs.

=== hall_mensheviks
Half past midnight, in the long corridor of Smolny. Whoever leaves the hall goes past you, and through the door you can be seen by whoever stays. For half an hour you have stood with your back against the wall. In your pocket is a second motion. # chair: martov # place: smolny # at: 26 00:30 # sound: bed_smolny
“the sole remedy which might still prevent the outbreak of civil war is an agreement between the insurgent part of the democracy and the remaining democratic organizations” # quote: bunyan-fisher # src: bunyan-fisher
{ text:
- "accuses": At eleven you named the plotters, and they howled. It took Mstislavsky to save your last sentence for the vote.
- "ministers": At eleven you asked for the ministers first. That went down under whistles; only the talks were carried.
- "five": At eleven you read the first one, for five parties. It was carried without a hand against it. You looked for one, out of habit. # src: mieville-10
- else: At eleven they carried the first one without a hand against it. You looked for one, out of habit. # src: mieville-10
}
{ (guns == "blank" or guns == "full") and defenders != "gone":
    You have moved it again in your head with every shell. You can tell now, by the floor, which ones have fallen in the river.
- else:
    The guns have not fired. You cannot make out whether the hall is grateful or cheated.
}
At midnight a lean soldier of the Lettish Rifles told the hall that the committees which protest do not represent the soldiers. # src: reed-4
“No more resolutions! No more talk!” # quote: reed-4 # src: reed-4
Abramovich has come out for his coat. His hands shake so that Sukhanov has to hold the sleeve. He has told the hall that the Bund will go with the Duma, unarmed. # src: reed-4
{ bound:
- "leave": DAN: The committee ruled: a statement, and out. The statement has been read, Yuly. You are what remains of the sentence.
- "stay": DAN: We bound them to stay, this afternoon, and they are staying. I have just counted. They sit there like people in a dentist’s room.
- "leave_if": DAN: We bound them: out, if your motion fell. It has not fallen. It has only been left lying.
- else: DAN: Nobody bound anybody. So half have gone, and the other half are looking for their own hats.
}
ABRAMOVICH: I told them. Responsible for this, we cannot be! Not for one hour. # mood: hot
{ sr_caucus:
- "split": SUKHANOV: Sixty SRs have gone or are going. Ninety-two have not. The mathematics of it are in there, sitting down. # src: dossier
- "leaving": SUKHANOV: The SRs are going, both halves. By one o’clock there will be nobody in that hall to disagree with except Bolsheviks.
- "price": SUKHANOV: The SRs stay as long as it is to be a government of all the parties. They have put that in writing. It is your motion, Yuly Osipovich. And you would leave it?
- else: SUKHANOV: The SRs have bound themselves to stay, right and left together, for once. And we would leave now?
}
SUKHANOV: If we go we hand Lenin the soviets complete, with the workers inside. I write that sort of thing down. I should not like to have done it.
AVILOV: There are Bolsheviks in there who want what you want. They cannot very well vote for it by themselves. # mood: calm
{ (guns == "blank" or guns == "full") and defenders != "gone":
    MARTOV: If they would only... stop firing for as long as it takes to say so. # mood: low
- else:
    MARTOV: They are listening for the guns. If they would only... listen like that to a sentence. # mood: low
}
{ placards == "tsik": A deputy goes by with one of your placards under his arm, land and peace, over the TsIK’s name. He has drawn the names of the villages round the edge. # says: placards=tsik }
{ kerensky == "smolny": From the floor above comes a voice that all of you know, declaiming. A door shuts on it. # says: kerensky=smolny }
-> decide

= decide
+ { bound != "stay" } [Move it once more, and go out with the others # id: walk_out # history # for: dan A bench with nobody on it cannot be counted as consenting. # against: sukhanov It cannot be counted at all. # lean: 9]
    You fold the paper small enough for one hand. The other you will need for the desk.
    DAN: I shall be at the Duma. I have left them the chairs in good order.
    He finds the chairman’s pencil behind his ear and sends a boy back with it. Then he kisses you on both cheeks, as one does at stations. Your own people have come out to see which way you turn. You turn in. They follow in their coats.
    ~ mensheviks_order = "walk_out"
+ { bound == "stay" } [Move it once more, and go out with the others # id: walk_out # locked: this afternoon you bound your delegates to stay, and they are holding you to it]
    -> decide
+ [Keep your seats, and vote against # id: sit # for: avilov A vote against is in the minutes. A slammed door is not. # against: abramovich You would sit there, tonight, and raise your hand at the proper time? # lean: 3]
    You go back in. At each step somebody asks you whether you are coming or going.
    Your own people, fourteen by the list, have kept to the left of the aisle. You sit down at the end of the row and put your hat under the bench, where it will be a nuisance to reach. One after another the others do the same. # src: dossier
    Behind you a soldier leans forward. He wants to know whether this is the row that stays.
    MARTOV: This is... yes. This row.
    ~ mensheviks_order = "sit"
+ { sr_caucus != "leaving" } [Form one opposition there with the Left SRs # id: oppose # for: sukhanov Two groups of objectors are a nuisance. One is a party in the next government. # against: dan They will take your arguments to the vote and leave you outside with them. # lean: 2]
    Sukhanov is already writing the heading. United opposition of the Congress; he crosses out United.
    You find Kamkov by the platform, eating bread. He hears you to the end, which nobody has done since eleven.
    KAMKOV: One speaker for both of us, then. Yours, or ours?
    MARTOV: Whichever of us can still be heard.
    He breaks the bread and gives you half.
    ~ mensheviks_order = "oppose"
+ { sr_caucus == "leaving" } [Form one opposition there with the Left SRs # id: oppose # locked: both wings of the SRs have voted to leave; there is nobody in the hall to form it with]
    -> decide
+ [Go down to the Nevsky and walk with the Duma # id: canal # for: abramovich At least there will be no doubt on which side of the rifles we stood. # against: avilov Some hundreds of people in galoshes. And you with that chest. # lean: 2]
    Abramovich gives you his arm. You both shake, and it is no help to either.
    At the gate a lorry is loading leaflets, and a little workman pulls you up by the wrists, without asking who you are. # src: reed-4 # sound: lorry
    The canvas is off. All the way down the Suvorovsky paper flies back over your head. Somewhere near the Znamenskaya you take out the second motion, to see that it has not gone with the rest.
    ~ mensheviks_order = "canal"
- -> seal

= seal
AVILOV: They may answer you by throwing it out altogether. By a speech, or a show of hands. One should know beforehand what one will do with one’s face.
+ [Answer nothing, and come away from the platform # id: out # usual # for: dan Whatever you say after that, they will print what he said. # against: avilov Then it ends where he ends it. # lean: 8]
    You put the motion back into the inner pocket, with your ticket. Your throat, at any rate, is for it.
    ~ mensheviks_sealed = "out"
+ [Make them count the hands on it # id: vote # for: sukhanov A hall can shout for ten minutes. It has to stop shouting to be counted. # against: abramovich So that they can say it was done in order? # lean: 2]
    Sukhanov tears his notebook in two and gives Avilov the half without writing on it. They divide the hall between them along the central chandelier.
    ~ mensheviks_sealed = "vote"
+ [Read it to them once more from the beginning # id: read_again # for: avilov They have heard it through the noise. Nobody has yet heard it through. # against: dan Past the third row nobody hears you at all, Yuly. # lean: 2]
    You ask for water. Sukhanov brings tea, in a soldier’s mug, and stands over you until you have drunk it.
    ~ mensheviks_sealed = "read_again"
- -> DONE
