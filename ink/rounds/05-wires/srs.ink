// The SRs' brief. Sources: Reed III (Gots's speech and his bell, Lazimir in room 10) and IV (the Duma's notice); Maslov in Delo naroda;
// Miéville ch. 10 (the guard of the State Bank). Lazimir's age and calling are the dossier's: Reed makes him eighteen.

=== wires_srs
It is twenty to one, at Smolny, in the rooms of the TsIK, the soviets’ outgoing executive. The chairman’s bell stands on the table between Avksentiev, of your party’s Right, and Kamkov, of its Left. You will need it in the hall. Each of them has moved it an inch. # chair: gots # place: smolny # at: 25 00:40 # src: reed-3
The three of you carry one party card. A good waiter would give you three tables.
{
- premier == "avksentiev":
    AVKSENTIEV: In eighteen days the country votes for the Constituent Assembly. Until then somebody must govern, and at eleven tonight Kerensky asked me. I have six names, and two of them are mine. # says: premier=avksentiev
- premier == "caretaker":
    AVKSENTIEV: In eighteen days the country votes for the Constituent Assembly. Until then there is a Government. It resigned at eleven, and one supports it. # says: premier=caretaker # src: dossier
- else:
    AVKSENTIEV: In eighteen days the country votes for the Constituent Assembly. Until then there is a Government, and one supports it. # src: dossier
}
KAMKOV: And its land law, Nikolai Dmitrievich? Where is its land law? # mood: hot
{ placards == "government":
    AVKSENTIEV: On every wall since midnight, with Kerensky’s name to it. # says: placards=government
    GOTS: On the walls of Petrograd. It is some way from there to a village.
- else:
    AVKSENTIEV: Maslov has had two articles passed tonight. # src: maslov-delo-naroda
    GOTS: Two. The villages will be up till morning reading.
}
{ srs_order == "chernov":
    GOTS: Your line about Chernov came in on a tray. I am told that it is a compliment to a party when the Minister-President reads its letters first.
}
{ lazimir == "signing":
    KAMKOV: You said it yourself in the Pre-Parliament: no soldier, peasant or worker must have the least doubt of us. Go out and look at them. That is why we sit in the Military Revolutionary Committee. To hold it until the Congress. # src: reed-3
    AVKSENTIEV: You sit there so that it may have a second party’s name on its door.
- else:
    KAMKOV: You said it yourself in the Pre-Parliament: no soldier, peasant or worker must have the least doubt of us. Go out and look at them. That is why we sat in the Military Revolutionary Committee, and why we have left it. # src: reed-3
    AVKSENTIEV: You sat there until it had a second party’s name on its door.
}
{ mrc_terms == "written":
    KAMKOV: And we have it in writing. Nothing proclaimed before the Congress. Two signatures, and the stamp. # says: mrc_terms=written
}
{ lenin == "held":
    KAMKOV: They have arrested Lenin. Upstairs they are asking which of us telephoned. # says: lenin=held # mood: hot
}
{ lazimir == "signing":
    The fourth at the table is that Committee’s chairman. Lazimir is twenty-six and tow-headed, a medical assistant, sent for from room 10 upstairs. # src: reed-3 dossier
- else:
    The fourth at the table was that Committee’s chairman until half past nine. Lazimir is twenty-six and tow-headed, a medical assistant, and has half a loaf with him. # says: lazimir=stopped # src: reed-3 dossier
}
{ peter_paul == "soviet":
    On Monday night he stopped an American in the corridor, shook hands bashfully, and gave him the news. # src: reed-3
    “Peter-Paul Fortress has just come over to us.” # quote: reed-3 # says: peter_paul=soviet
    GOTS: Who is “us”, Pavel Evgenievich?
    LAZIMIR: The Committee. That is... I thought, all of us.
}
{ lazimir == "signing":
    He has brought his work. While you talk he reads a paper to the last line, signs it and blots it. # says: lazimir=signing # sound: pen
    LAZIMIR: They put it before me and I see that it is in order. Two signatures and the stamp.
    GOTS: And what does it order?
    LAZIMIR: I meant the form.
- else:
    He has brought no papers tonight. He keeps his hands under the table.
}
{
- semenovsky == "aside" and preobrazhensky == "aside":
    Two Guards regiments still open when an SR knocks, the Preobrazhensky and the Semenovsky. The Semenovsky mount guard at the State Bank. Neither has promised anybody anything. # says: semenovsky=aside preobrazhensky=aside # src: mieville-10 dossier
- semenovsky == "aside":
    The Semenovsky, who mount guard at the State Bank, still open when an SR knocks, and have promised nobody anything. The Preobrazhensky, it is said, have. # says: semenovsky=aside # src: mieville-10
- semenovsky == "assembly":
    The Semenovsky, who mount guard at the State Bank, have voted. They will stand for the Constituent Assembly, and in front of nobody else. # says: semenovsky=assembly
- else:
    The Semenovsky, who mount guard at the State Bank, have made up their minds without you.
}
{ lines_srs:
    Smolny’s telephones are no use to you. The City Duma has 15-40, 223-77 and 138-36, and the Peasants’ Executive its own at Fontanka 6. A note carried there can still become a call. # says: lines_srs=true # src: reed-4 dossier
- else:
    The Duma’s telephones are dead, and so are those at Fontanka 6. What you decide will go on foot. # says: lines_srs=false
}
Through the wall you can hear the hall. It wants its chairman. # src: reed-3 # sound: crowd
-> decide

= decide
+ [Send speakers to both regiments: stay in, obey neither # id: neutral # history # for: avksentiev A regiment that stays in cannot be led against the Assembly. # against: kamkov You teach soldiers to sleep through it and call that a policy. # lean: 9]
    Three men get up from the corridor floor when you come out with the slips. Stay in barracks. Obey neither. The eldest is to take the Semenovsky, and asks what he should say when they want to know who is in command.
    GOTS: That the question is on the agenda.
    He puts the slip inside his cap. On the stairs the three stand to the wall for a factory committee, which has come to sign for its hundred and fifty rifles. # src: reed-3
    ~ srs_order = "neutral"
+ [Ask the Semenovsky to keep the Bank for the Assembly # id: assembly # for: lazimir If it is the Assembly’s, nobody need bring me a paper about it. # against: avksentiev It is the Government’s Bank. One does not ask a regiment whose it is. # lean: 3]
    It is short, and you enjoy dictating it. To the guard of the State Bank: open to nobody but the Constituent Assembly.
    AVKSENTIEV: And if the Government sends for its money?
    GOTS: It may come in person and say who it is.
    A delegate from the Semenovsky is shaken awake on the floor outside. He spells out the long word with his finger. # src: reed-3
    A SOLDIER: That is the one we vote for on the twelfth? # src: dossier
    He is told that it is. He goes along the wall, looking for the other men with his shoulder-straps.
    ~ srs_order = "assembly"
+ { lazimir == "signing" } [Have Lazimir sign nothing more until the Congress sits # id: unsign # for: kamkov One signature short, and it is a sheet of paper until the Congress sits. # against: lazimir They will put Podvoisky’s name there, and then none of us is at the table. # lean: 2]
    LAZIMIR: Until it sits? Or until it votes?
    KAMKOV: Sits.
    Lazimir asks to have that in writing. You write it and pass the pen to Kamkov, and for once there are two of you under the same sentence.
    A typist from room 10 has come down with three papers. Lazimir squares the edges, reads the top one from habit, and gives them back to her with the line for the chairman empty. He says that he is sorry. # mood: low
    ~ srs_order = "unsign"
+ [Call the peasant delegates to the Duma and man its telephones # id: duma # for: avksentiev The Mayor was elected, he is ours, and his telephone answers. # against: kamkov You call the villages to Petrograd to sit round a telephone on the Nevsky. # lean: 2]
    You put the three numbers on a slip, and under them: somebody at each until morning, who writes a clear hand. A peasant deputy reads it in the doorway with his boots in his hand. # src: reed-4
    A DEPUTY: And when they ring and ask who governs?
    GOTS: Write down who asked.
    He goes along the corridor waking his province by name. When you next look out, a file of sheepskins is going down the great staircase against the stream.
    ~ srs_order = "duma"
+ { lazimir != "signing" } [Have Lazimir sign nothing more until the Congress sits # id: unsign # locked: Lazimir left the Committee at half past nine, and signs nothing]
    -> decide
- -> seal

= seal
AVKSENTIEV: Suppose that toward morning the guard at the State Bank sends to ask us what it should do.
KAMKOV: With somebody at the railings while it asks.
GOTS: Then it will want one line, and we had better have it ready.
+ [Stand aside, and note the names # id: stand # usual # for: kamkov No soldier should die for a vault. # against: avksentiev They will remember who told them to step back. # lean: 8]
    You write the line yourself. Kamkov reads it over your shoulder and adds nothing. Avksentiev asks for it to be minuted that he was in the room.
    ~ srs_sealed = "stand"
+ [Ask for a paper that both Soviets have signed # id: paper # for: lazimir There is a form. The workers’ Soviet on the left, the peasants’ on the right. # against: avksentiev Signed twice, it would be robbery with two signatures. # lean: 2]
    Lazimir rules two lines for the names with the edge of an envelope. Under each, in brackets and very small, he writes where the stamp goes.
    ~ srs_sealed = "paper"
+ [Let nobody in before the clerks at nine # id: refuse # for: avksentiev A bank has hours. Let them say aloud that they will not wait. # against: kamkov You leave a night guard to settle what this table cannot. # lean: 2]
    Avksentiev copies it out in his chairman’s hand. The doors of the State Bank will open at nine. He takes out his watch and winds it, and lays it beside the bell.
    ~ srs_sealed = "refuse"
- -> DONE
