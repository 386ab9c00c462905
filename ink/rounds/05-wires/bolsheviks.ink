// B6, B7: what is taken first. Sources: Reed II, III (room 10, the volunteers, the telephonograph, the placard, the sentry);
// Miéville ch. 10 (Denis, the bridges); the cast (wig and bandage, the fortress talked round on the 23rd).

=== wires_bolsheviks
Room 10, the top floor of Smolny, twenty past midnight. The enamel plate on the door says it is a classroom, the paper pinned over the plate that it is the Military Revolutionary Committee. On the landing a dozen volunteers wait to carry notes to any corner of the city. # chair: trotsky # place: smolny # at: 25 00:20 # src: reed-2 reed-3 # sound: bed_smolny
{ lines_bolsheviks:
    The telephone on the table works again. Everyone who passes lifts the receiver, hears the exchange, and puts it back. # says: lines_bolsheviks=true
- else:
    They are needed. Since the Staff cut your telephones you have had an army telephonograph, which knows the barracks and the factories and nobody else. # says: lines_bolsheviks=false # src: reed-3
}
{
- lenin == "smolny" and bolsheviks_order == "escort":
    Lenin arrived before midnight, bareheaded, with forty Red Guards whom nobody had sent for. They are on the stairs. He has not sat down. # says: lenin=smolny
    LENIN: The Congress of Soviets meets today, and if it finds Kerensky at his desk it will send him a delegation. I have brought another. # mood: hot
- lenin == "smolny":
    Lenin arrived at midnight. When he took off his cap the wig came too; the bandage is still round his cheek. He has not sat down. # says: lenin=smolny # src: dossier
    LENIN: The Congress of Soviets meets today. If it finds Kerensky at his desk it will send him a delegation. # mood: hot
- lenin == "held":
    Lenin was taken near the Liteiny at a quarter past eleven. The Finn who was with him sits under the blackboard with his hands between his knees. On the table is the letter that Lenin sent over this evening, and whoever is losing an argument reads from it. # says: lenin=held
    PODVOISKY: The men on the stairs want to go and fetch him, and they are right. Here: if the Congress finds Kerensky at his desk, it will send him a delegation. To ask for Lenin back! # mood: hot
- else:
    Lenin is where you told him to stay, across the river. He is here in the form of a letter, underlined until the pen went through, and whoever is losing an argument reads from it. # says: lenin=flat
    PODVOISKY: He has it here again. The Congress meets today; if it finds Kerensky at his desk it will send him a delegation. # mood: hot
}
Kamenev answers courteously, by reading aloud. It is your own placard, from yesterday morning.
“The Petrograd Soviet of Workers’ and Soldiers’ Deputies takes upon itself the guarding of revolutionary order in the city” # quote: reed-3 # sound: paper
KAMENEV: Guarding. The garrison came over for that word. In a day the Congress gives us the rest by show of hands.
{ mrc_terms == "written":
    He lays a second sheet beside it, squared, with two signatures. The Left SRs have the fellow of it. Nothing is to be proclaimed before the Congress. # says: mrc_terms=written
}
{ lazimir != "signing":
    The chairman’s chair is empty. Since the Left SRs walked out people put their hats on it. # says: lazimir=stopped
}
{ placards == "tsik" or placards == "government":
    PODVOISKY: In the barracks they are reading about the land by match-light. Companies that were ready at nine have asked me to come back when they have finished.
}
{ blood > 0:
    ANTONOV: There was firing at the Liteiny, Lev Borisovich. We have people hurt already, from guarding.
}
{ pavlovsky == "pickets":
    PODVOISKY: Denis, our commissar with the Pavlovsky regiment, put out pickets at nine. This room told him to take them in. He left them out, comrades, and so far nobody has come to make him. # says: pavlovsky=pickets # src: mieville-10
- else:
    PODVOISKY: The Pavlovsky are below in the yard. They ask me every quarter of an hour what they have come for.
}
Antonov, an officer once, his collar filthy, has drawn the river on the back of a resolution. # src: reed-3
{ nikolaevsky_span == "up":
    ANTONOV: Two bridges missing. The Nikolaevsky, which is up, and the Palace Bridge, which is under Kerensky’s windows. # says: nikolaevsky_span=up palace_bridge=government # src: mieville-10
- else:
    ANTONOV: One bridge missing. The Palace Bridge, and that is under Kerensky’s windows. # says: palace_bridge=government
}
{ central_telegraph == "soviet" and telegraph_agency == "soviet":
    ANTONOV: The telegraph we have, and the Agency. He has the post, the Bank, the current and every telephone. A regiment that has not made up its mind is one call away from him. # says: central_telegraph=soviet telegraph_agency=soviet post_office=government state_bank=government power_station=government telephone_exchange=government # src: mieville-10 rabinowitch-14
- else:
    ANTONOV: He has the post, the Bank, the current, every telephone, and telegrams enough for the whole front. We have legs. # says: post_office=government state_bank=government power_station=government telephone_exchange=government
}
{ patrols == "roads":
    ANTONOV: And his cadets are on every street to this house, on horseback, asking our deputies where they are going. # says: patrols=roads
}
Downstairs, in the old ballroom, a hall full of soldiers waits for Dan to speak for the TsIK, the old executive of the soviets. You are to answer him. What leaves this room must leave it before that. # src: reed-3
-> decide
= decide
+ [Send commissars with mandates to the wires first # id: mandates # history # for: podvoisky A sentry who has read a paper may step aside and remain an honest soldier. # against: lenin Clerks’ work: they will be looking for the stamp when it gets light. # lean: 9]
    { lazimir == "signing":
        Podvoisky fills in the forms: Post Office, station, power, exchange. He signs, leaves a line free for Lazimir, stamps, and blows on the ink. # sound: stamp
    - else:
        Podvoisky has a form for each: Post Office, station, power, exchange. There is a line for the chairman, and no chairman. He signs over it and under it, stamps twice, and blows on the ink. # sound: stamp
    }
    You know what paper does in this city. A sentry at your own gate once stopped the president of the Petrograd Soviet, who had come without any, and explained it to him. # src: reed-3
    “if you’re as important a fellow as that you must at least have one little paper.” # quote: reed-3
    The first commissar reads his twice, puts it in his cap, and goes down to see about a lorry. # sound: lorry
    ~ bolsheviks_order = "mandates"
+ [Send Red Guards with rifles to the wires first # id: rifles # for: lenin Arm them and send them: the factories have waited since July for somebody to say it. # against: kamenev One shot, and Kerensky has the rising he described to the Pre-Parliament. # lean: 2]
    It takes one line. On Monday a man downstairs was signing for a hundred and fifty rifles a factory; tonight you find out who stood in that queue. # src: reed-3
    They are called together on the steps, boys in workmen’s clothes, talking too fast, with bayonets at every height. Somebody counts them into lorries. Nobody has told them what one says to a night porter. # src: reed-3 # sound: lorry
    Antonov starts a list of the doors and gives the Post Office a line to itself.
    ~ bolsheviks_order = "rifles"
+ [Take bridges and stations first; let the wires wait # id: bridges # for: antonov Cadets come by rail and Cossacks by a bridge, and nobody was ever shot by telephone. # against: podvoisky We shall hold the streets while he talks to every barracks behind us. # lean: 2]
    Antonov draws a ring round each station and a bar across each bridge, and hands the resolution, with its river, to the man who is to read it out in the barracks.
    A sailor of the _Aurora_ is asked whether she can be moved in the dark. She is in for repairs, he says. Then he says yes. # src: dossier
    On the Morskaya the telephone exchange goes on connecting whoever asks.
    ~ bolsheviks_order = "bridges"
+ [Guard the Congress, and take nothing before it meets # id: guard # for: kamenev Let the delegates find us at the door they came to, with clean hands. # against: antonov Then he has the telephones until tonight, and a plan for every hour of it. # lean: 2]
    Kamenev writes it out himself and goes over it a second time for anything that might be called an attack.
    By telephonograph it goes to the Pavlovsky: to Smolny, with what machine-guns you have. At the gate wood is brought for fires. Men who were to go out are told to sit down again, and do, on the stairs. # sound: boots
    { lenin == "smolny":
        Lenin says one word, deserters, and asks where in this building there is ink.
    - else:
        Podvoisky finds the place in Lenin’s letter. There is one word for this, he says, and it is deserters. He leaves the letter open on your side of the table.
    }
    ~ bolsheviks_order = "guard"
- -> seal
= seal
ANTONOV: One thing for the envelope, Lev Davidovich. Say somebody armed is already standing at a door we want.
PODVOISKY: They will not be able to ask us. It should fit on a line.
+ [Talk them round, and wait at the door # id: talk # usual # for: kamenev Nobody you have talked to for an hour shoots at you. # against: lenin While you talk to the sentry his officer is on the telephone. # lean: 7]
    You write: talk. That is how the fortress came over on Monday. It took you from two in the afternoon until eight in the evening. # src: mieville-10
    ~ bolsheviks_sealed = "talk"
+ [Bring up an armoured car and force the door # id: force # for: lenin They will have something to look at while they make up their minds. # against: kamenev And tomorrow I am to tell the Congress that nobody was hurt? # lean: 2]
    ~ bolsheviks_sealed = "force"
    { armoured_cars == "aside":
        A car is found for it: one, with a driver who says he can. The rest stand in the Manege with crews who have not voted yet. # sound: lorry
    - else:
        A car is found for it, with a crew that has voted.
    }
+ [Leave the door alone, cut the cable and go round # id: cut # for: podvoisky A cable has no rifle and no committee. # against: antonov It will be cut for us as well. # lean: 2]
    The Ericsson works on the Vyborg side make telephones and keep a Red Guard. A volunteer is sent there to ask who knows where the cables run. # src: dossier # sound: boots
    ~ bolsheviks_sealed = "cut"
- -> DONE
