// What came of the couriers that went to the undecided: told by each round’s clock, at the hour it stands at.
// Each group answers at most once a round, and only while it has not chosen. It answers by reasons that the visits have named:
// whose name is under the paper, whether the land is on the walls, who has been hurt, what was promised to Kornilov’s men.

=== court
-> semenovsky_answer

// The Bank’s guard: nothing while they have a bank to guard, unless it is the Assembly; no vote with the Staff in the room.
= semenovsky_answer
{ asked("semenovsky") and semenovsky == "aside":
    {
    - went("government", "semenovsky") and went("srs", "semenovsky") and maslov != "recalled":
        An SR and a captain from the Staff have come to the Semenovsky at the same hour. Did they come together, the committee asks. No hands go up. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: government srs
    - went("government", "semenovsky") and went("bolsheviks", "semenovsky") and not went("srs", "semenovsky") and smolny_is_obeyed() and state_bank != "government":
        ~ turn(semenovsky, "soviet")
        ~ tip(garrison, 1)
        The Semenovsky have two orders on the table: the Staff’s, to march out, and Smolny’s, to stay in. By a show of hands they obey Smolny, whose is the shorter. # place: semenovsky_barracks # event: semenovsky-choose # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: wires bolsheviks government
    - went("government", "semenovsky") and not went("srs", "semenovsky"):
        The Semenovsky take note of the Staff’s order. The regiment, their committee resolves, has guards enough to mount already. The captain walks back across the city without his company. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: government
    - went("srs", "semenovsky") and srs_order == "assembly":
        The committee of the Semenovsky has two SRs before it now, who say the same thing. It goes through it with them word by word. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky srs.assembly # reaches: srs
    - (went("srs", "semenovsky") or went("mensheviks", "semenovsky")) and pardon_is_promised():
        { went("mensheviks", "semenovsky") and went("srs", "semenovsky"): The Semenovsky hear the SR and the TsIK’s man out. They are to come again when the regiment knows whether it is true about Kornilov’s men. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky government.lands # reaches: mensheviks srs }
        { not went("mensheviks", "semenovsky"): The Semenovsky hear the SR out, and ask him to come again when they know whether it is true about Kornilov’s men. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky government.lands # reaches: srs }
        { not went("srs", "semenovsky"): The Semenovsky hear the TsIK’s man out, and ask him to come again when they know whether it is true about Kornilov’s men. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky government.lands # reaches: mensheviks }
    - went("srs", "semenovsky") and went("bolsheviks", "semenovsky"):
        {
        - lazimir != "signing":
            ~ turn(semenovsky, "assembly")
            ~ tip(garrison, -1)
            At the Semenovsky’s table Smolny’s man lays down an order, and the SR asks whose name is missing under it. It is Lazimir’s. The regiment votes for the Constituent Assembly alone. # place: semenovsky_barracks # event: semenovsky-choose # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky srs.unsign srs.leave_mrc # reaches: wires bolsheviks mensheviks srs
        - blood > 0:
            ~ turn(semenovsky, "assembly")
            ~ tip(garrison, -1)
            At the Semenovsky’s table Smolny’s man says that hardly anybody has been hurt. The SR asks him who. For the Constituent Assembly alone, they vote, and for no rifle before it. # place: semenovsky_barracks # event: semenovsky-choose # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: wires bolsheviks mensheviks srs
        - land_is_promised():
            ~ turn(semenovsky, "assembly")
            ~ tip(garrison, -1)
            At the Semenovsky’s table both men promise the land. Smolny’s has tomorrow to offer; the SR has a placard, and a date. They vote for the Constituent Assembly alone. # place: semenovsky_barracks # event: semenovsky-choose # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky mensheviks.paste mensheviks.land government.sign # reaches: wires bolsheviks mensheviks srs
        - else:
            At the Semenovsky’s table one visitor is an SR, and the other has an order signed by one, Lazimir. The regiment will move, it resolves, when the two of them agree. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: bolsheviks srs
        }
    - went("srs", "semenovsky") and legitimacy_srs < -2:
        The Semenovsky have nothing against the SR, they say, but they have heard what his party has been doing since. They stay as they are. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: srs
    - went("srs", "semenovsky"):
        ~ turn(semenovsky, "assembly")
        ~ tip(garrison, -1)
        The Semenovsky vote by hands, and twice, since the first count comes to more than were in the room: for the Constituent Assembly, and for nobody’s orders before it. The SR has to put in writing that they will not be asked to shoot anybody to prove it. # place: semenovsky_barracks # event: semenovsky-choose # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: wires bolsheviks mensheviks srs
    - went("mensheviks", "semenovsky") and went("bolsheviks", "semenovsky"):
        The Semenovsky have heard the TsIK and the Committee on the same bench. They thank both, and pass to boots. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: bolsheviks mensheviks
    - went("mensheviks", "semenovsky") and land_is_promised():
        ~ turn(semenovsky, "assembly")
        ~ tip(garrison, -1)
        The Semenovsky pin the land placard to the wall and vote under it: for the Constituent Assembly alone. They ask the TsIK’s man to let the SRs know that it was he who came. # place: semenovsky_barracks # event: semenovsky-choose # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky mensheviks.paste mensheviks.land government.sign # reaches: wires bolsheviks mensheviks srs
    - went("mensheviks", "semenovsky"):
        The Semenovsky ask the TsIK’s man who will be the TsIK in a week. They will decide nothing for an executive that is packing. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: mensheviks
    - state_bank == "government":
        The Semenovsky tell Smolny’s man that they have a bank to guard. A guard that has taken sides, says their chairman, ought to be searched. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: bolsheviks
    - smolny_is_obeyed():
        ~ turn(semenovsky, "soviet")
        ~ tip(garrison, 1)
        One of the two names under Smolny’s order is an SR’s, and the Semenovsky have it read to them again. They vote to take the Committee’s orders, beginning with the one to stay where they are. # place: semenovsky_barracks # event: semenovsky-choose # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: wires bolsheviks mensheviks srs
    - lazimir != "signing":
        The Semenovsky look for Lazimir’s name under Smolny’s order, do not find it, and hand the paper back. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky srs.unsign srs.leave_mrc # reaches: bolsheviks
    - else:
        The Semenovsky ask Smolny’s man for the number of the dead. He has two numbers. They will wait, they tell him, until he has one. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: bolsheviks
    }
}
{ went("bolsheviks", "semenovsky") and semenovsky == "aside" and ((went("government", "semenovsky") and not (went("srs", "semenovsky") and maslov == "recalled")) or (went("srs", "semenovsky") and srs_order == "assembly") or ((went("srs", "semenovsky") or went("mensheviks", "semenovsky")) and pardon_is_promised())): Smolny’s man has laid his order on the Semenovsky’s table too. They will read it, he is told, when the others have gone. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: bolsheviks }
{ went("mensheviks", "semenovsky") and semenovsky == "aside" and (went("government", "semenovsky") or (went("srs", "semenovsky") and (srs_order == "assembly" or not pardon_is_promised()))): The TsIK’s man is given tea at the Semenovsky’s, and told that there are others before him. # place: semenovsky_barracks # because: bolsheviks.to_semenovsky mensheviks.to_semenovsky government.to_semenovsky srs.to_semenovsky # reaches: mensheviks }
-> preobrazhensky_answer

// They want a paper that they stay in Petrograd, with two names; or something that can be shown to the men upstairs.
= preobrazhensky_answer
{ asked("preobrazhensky") and preobrazhensky == "aside":
    {
    - went("bolsheviks", "preobrazhensky") and pardon_is_promised():
        ~ turn(preobrazhensky, "soviet")
        ~ tip(garrison, 1)
        The first battalion of the Preobrazhensky has asked only whether it is true about Kornilov’s men. It sends to Smolny for a pass-word, and puts a machine-gun at its gate. # place: preobrazhensky_1st # event: preobrazhensky-choose # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky government.lands # reaches: wires bolsheviks mensheviks srs
    - went("bolsheviks", "preobrazhensky") and went("srs", "preobrazhensky") and (lazimir != "signing" or mrc_terms == "broken" or blood > 1):
        ~ turn(preobrazhensky, "assembly")
        ~ tip(garrison, -1)
        The Preobrazhensky hear Smolny’s man and an SR turn and turn about. What has Smolny’s paper been worth so far, they ask the SR, and let him answer. They sign for the Constituent Assembly alone. # place: preobrazhensky_1st # event: preobrazhensky-choose # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky srs.unsign srs.leave_mrc srs.terms # reaches: wires bolsheviks mensheviks srs
    - went("bolsheviks", "preobrazhensky") and went("srs", "preobrazhensky"):
        The Preobrazhensky hear Smolny’s man and an SR turn and turn about, and ask the SR whether the Lazimir on Smolny’s paper is of his party. He is. Then there is nothing to choose between, they say, and choose nothing. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: bolsheviks srs
    - went("bolsheviks", "preobrazhensky") and went("mensheviks", "preobrazhensky"):
        The Preobrazhensky have let the TsIK’s man sit by while Smolny’s speaks. One of them came out for the TsIK in July, and tells the rest how he was thanked. They will come out for neither. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: bolsheviks mensheviks
    - went("bolsheviks", "preobrazhensky") and smolny_is_obeyed() and garrison > 0:
        ~ turn(preobrazhensky, "soviet")
        ~ tip(garrison, 1)
        The Preobrazhensky have it from Smolny on paper, with two names: the regiment stays in Petrograd. They will take no other orders than that, they vote, and the Committee’s. # place: preobrazhensky_1st # event: preobrazhensky-choose # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: wires bolsheviks mensheviks srs
    - went("government", "preobrazhensky") and not went("srs", "preobrazhensky") and government_order == "assure":
        The Preobrazhensky have telephoned to several offices to ask which infantry is on the march. Each believes that it is the Preobrazhensky. They go back to bed. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky government.assure # reaches: government
    - went("government", "preobrazhensky") and went("srs", "preobrazhensky"):
        Two visitors leave the Preobrazhensky together, an SR and an officer of the Staff, and each explains to the sentry that he is not with the other. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: government srs
    - went("government", "preobrazhensky"):
        The Preobrazhensky have counted the steps to the Palace yard once more. There are as many as before, they report to the Staff’s officer, and they do not take them. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: government
    - went("srs", "preobrazhensky") and (land_is_promised() or maslov == "recalled" or third == "offered" or mrc_terms == "written"):
        ~ turn(preobrazhensky, "assembly")
        ~ tip(garrison, -1)
        The SR has had something to show to the Preobrazhensky, and it has gone upstairs from bunk to bunk and come down creased. The first battalion signs: for the Constituent Assembly, and out of barracks for nobody. # place: preobrazhensky_1st # event: preobrazhensky-choose # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky mensheviks.paste mensheviks.land government.sign srs.recall_maslov srs.third_address srs.terms # reaches: wires bolsheviks mensheviks srs
    - went("srs", "preobrazhensky"):
        The Preobrazhensky thank the SR for the twelfth of November. When there is something to be seen before that, he is to bring it. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: srs
    - went("mensheviks", "preobrazhensky"):
        The Preobrazhensky will stay in, as the TsIK’s man asks. They were going to. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: mensheviks
    - lazimir != "signing":
        The Preobrazhensky wanted two names under Smolny’s promise and have been shown one. They keep the paper, for when there is another. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky srs.unsign srs.leave_mrc # reaches: bolsheviks
    - else:
        The Preobrazhensky have read Smolny’s promise. Who would keep it, they ask, if Smolny lost? They stay as they are. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: bolsheviks
    }
}
{ went("bolsheviks", "preobrazhensky") and went("government", "preobrazhensky") and not went("mensheviks", "preobrazhensky") and not went("srs", "preobrazhensky") and preobrazhensky == "aside": Smolny’s man is at the Preobrazhensky’s as well, with a paper. They are still busy with the officer, and keep it for later. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: bolsheviks }
{ went("government", "preobrazhensky") and preobrazhensky == "aside" and went("bolsheviks", "preobrazhensky") and (went("mensheviks", "preobrazhensky") or went("srs", "preobrazhensky")): An officer of the Staff has waited in the Preobrazhensky’s gateway all this while. Nobody fetches him in. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: government }
{ went("mensheviks", "preobrazhensky") and preobrazhensky == "aside" and (went("srs", "preobrazhensky") or (went("government", "preobrazhensky") and not went("bolsheviks", "preobrazhensky"))): The Preobrazhensky have other visitors, they tell the TsIK’s man. They will stay in, if that is what he came for. # place: preobrazhensky_1st # because: bolsheviks.to_preobrazhensky mensheviks.to_preobrazhensky government.to_preobrazhensky srs.to_preobrazhensky # reaches: mensheviks }
-> armoured_answer

// The crews want peace, will not be driven at a crowd, and would guard for a government that has signed for the land.
= armoured_answer
{ asked("armoured_cars") and armoured_cars == "aside":
    {
    - went("bolsheviks", "armoured_cars") and pardon_is_promised():
        ~ take(mikhailovsky_manege, "soviet")
        ~ turn(armoured_cars, "soviet")
        ~ tip(garrison, 1)
        In the Manege they have stopped arguing about peace. In August everyone in this hall was against Kornilov, and now his men are pardoned. The crews vote for Smolny with the engines running. # place: mikhailovsky_manege # event: armoured-cars-vote # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars government.lands # reaches: all # sound: lorry
    - went("bolsheviks", "armoured_cars") and (went("mensheviks", "armoured_cars") or went("srs", "armoured_cars")) and (blood > 0 or land_is_promised()):
        ~ tip(garrison, -1)
        In the Manege the vote is taken by dividing the crowd, as the fortress did on Monday: for Smolny to the left, for staying neutral to the right. Twice they have to be told to stop looking at their friends. The right has it. The cars stay in. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars mensheviks.paste mensheviks.land government.sign bolsheviks.rifles bolsheviks.force bolsheviks.escort # src: dossier # reaches: all # sound: crowd
    - went("bolsheviks", "armoured_cars") and (went("mensheviks", "armoured_cars") or went("srs", "armoured_cars")) and declared == "no":
        { went("mensheviks", "armoured_cars") and went("srs", "armoured_cars"): In the Manege a speaker for Smolny and two against have been cheered to the roof. The crews adjourn until somebody has done something. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: bolsheviks mensheviks srs # sound: crowd }
        { not went("srs", "armoured_cars"): In the Manege a speaker for Smolny and one against have each been cheered to the roof. The crews adjourn until somebody has done something. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: bolsheviks mensheviks # sound: crowd }
        { not went("mensheviks", "armoured_cars"): In the Manege a speaker for Smolny and one against have each been cheered to the roof. The crews adjourn until somebody has done something. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: bolsheviks srs # sound: crowd }
    - went("bolsheviks", "armoured_cars") and (lazimir == "signing" or declared != "no") and blood < 2:
        ~ take(mikhailovsky_manege, "soviet")
        ~ turn(armoured_cars, "soviet")
        ~ tip(garrison, 1)
        In the Manege the man on the radiator is asked once more who will give them peace. The Congress will, he says. The crews vote for Smolny, some with both hands. # place: mikhailovsky_manege # event: armoured-cars-vote # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars bolsheviks.citizens bolsheviks.all_soviets bolsheviks.storm # reaches: all # sound: lorry
    - went("government", "armoured_cars") and not went("bolsheviks", "armoured_cars") and not pardon_is_promised() and blood < 2 and (command == "general" or command == "duma" or placards == "government"):
        ~ take(mikhailovsky_manege, "government")
        ~ turn(armoured_cars, "government")
        ~ tip(garrison, -1)
        The crews in the Manege will guard for the Government, and attack nobody. They have had that put in writing. The doors are shut. # place: mikhailovsky_manege # event: armoured-cars-vote # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars government.sign government.adopt government.general government.mayor # reaches: all # sound: door
    - went("government", "armoured_cars") and went("bolsheviks", "armoured_cars"):
        The Staff’s officer and the man from Smolny have spoken from the same radiator, each against the other. The crews believe them both, and stay in. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: bolsheviks government
    - went("government", "armoured_cars"):
        The crews in the Manege tell the Staff’s officer that their cars have done their standing in the Palace yard. He is shown the way out round the puddles of oil. # place: mikhailovsky_manege # src: reed-2 # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: government
    - went("mensheviks", "armoured_cars") or went("srs", "armoured_cars"):
        { went("mensheviks", "armoured_cars") and went("srs", "armoured_cars"): The crews in the Manege vote not to go out against anybody. It is carried by clapping, which goes on in the dark for some time. They will hear the next man, too. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: mensheviks srs # sound: applause }
        { not went("srs", "armoured_cars"): The crews in the Manege vote not to go out against anybody. It is carried by clapping, which goes on in the dark for some time. They will hear the next man, too. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: mensheviks # sound: applause }
        { not went("mensheviks", "armoured_cars"): The crews in the Manege vote not to go out against anybody. It is carried by clapping, which goes on in the dark for some time. They will hear the next man, too. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: srs # sound: applause }
    - else:
        The crews in the Manege have asked Smolny’s man whose orders he brings, and who was shot. Neither answer contents them. The meeting goes on. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: bolsheviks
    }
}
{ went("government", "armoured_cars") and armoured_cars == "aside" and went("bolsheviks", "armoured_cars") and (went("mensheviks", "armoured_cars") or went("srs", "armoured_cars")): The Staff’s officer has not been let up on the car in the Manege. The list of speakers, he is told, is full. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: government }
{ went("mensheviks", "armoured_cars") and armoured_cars == "aside" and went("government", "armoured_cars") and not (went("bolsheviks", "armoured_cars") and (went("srs", "armoured_cars") or went("mensheviks", "armoured_cars"))): The TsIK’s man has been clapped in the Manege, after the officer. They do not vote on it. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: mensheviks }
{ went("srs", "armoured_cars") and armoured_cars == "aside" and went("government", "armoured_cars") and not (went("bolsheviks", "armoured_cars") and (went("srs", "armoured_cars") or went("mensheviks", "armoured_cars"))): The SR has had his turn on the car in the Manege, after the officer. They do not vote on it. # place: mikhailovsky_manege # because: bolsheviks.to_armoured_cars mensheviks.to_armoured_cars government.to_armoured_cars srs.to_armoured_cars # reaches: srs }
-> don_answer

// Infantry and cars, or a reason to sit still. Where squadrons are about to ride by themselves the Council only says so.
= don_answer
{ asked("don") and don == "asking":
    {
    - went("government", "don") and pardon_is_promised():
        ~ turn(don, "mounted")
        ~ tip(legitimacy_government, -1)
        The Council of the Cossack Troops puts the promise of lands and pardon to the squadrons. Some will ride on it, and are saddling in earnest. # place: cossack_barracks # event: don-answers # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.lands # reaches: government # sound: hooves
        { went("bolsheviks", "don"): Smolny’s agitator hears saddles being carried down in the Cossack barracks, and leaves the way he came. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.lands # reaches: bolsheviks }
        { went("srs", "don"): The SR at the Cossack barracks is asked to take himself off the stairs. Saddles are coming down. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.lands # reaches: srs }
    - went("government", "don") and armoured_cars == "government":
        ~ turn(don, "mounted")
        ~ tip(garrison, -1)
        The Cossacks asked for infantry and for cars, and can see the cars. For half of what they were to have, says their Council, they will send half of what they were to send. # place: cossack_barracks # event: don-answers # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: wires government bolsheviks # sound: hooves
    - went("government", "don") and (went("bolsheviks", "don") or went("srs", "don")):
        { went("bolsheviks", "don") and went("srs", "don"): The Staff’s adjutant has met an SR and Smolny’s agitator on the Cossacks’ stairs. The Council enters all three, and answers none. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: government bolsheviks srs }
        { not went("srs", "don"): The Staff’s adjutant has met Smolny’s agitator on the Cossacks’ stairs. The Council enters both, and answers neither. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: government bolsheviks }
        { not went("bolsheviks", "don"): The Staff’s adjutant has met an SR on the Cossacks’ stairs. The Council enters both, and answers neither. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: government srs }
    - went("government", "don"):
        The Council of the Cossack Troops has received the Minister-President’s regards. Which infantry? How many cars? It awaits an answer, with respect. # place: cossack_barracks # src: mieville-10 # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: government
    - pardon_is_promised():
        { went("bolsheviks", "don") and went("srs", "don"): The Council of the Cossack Troops tells its visitors that it cannot bind the squadrons. Some of them have had a better offer. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.lands # reaches: bolsheviks srs }
        { not went("srs", "don"): The Council of the Cossack Troops tells Smolny’s agitator that it cannot bind the squadrons. Some of them have had a better offer. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.lands # reaches: bolsheviks }
        { not went("bolsheviks", "don"): The Council of the Cossack Troops tells the SR that it cannot bind the squadrons. Some of them have had a better offer. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.lands # reaches: srs }
    - government_order == "wires" or government_order == "smolny":
        { went("bolsheviks", "don") and went("srs", "don"): The Council of the Cossack Troops would be content to sit still, it tells its visitors. But it has left the matter to each squadron, and some are leading out their horses. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.wires government.smolny # reaches: bolsheviks srs # sound: hooves }
        { not went("srs", "don"): The Council of the Cossack Troops would be content to sit still, it tells its visitor. But it has left the matter to each squadron, and some are leading out their horses. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.wires government.smolny # reaches: bolsheviks # sound: hooves }
        { not went("bolsheviks", "don"): The Council of the Cossack Troops would be content to sit still, it tells its visitor. But it has left the matter to each squadron, and some are leading out their horses. # place: cossack_barracks # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don government.wires government.smolny # reaches: srs # sound: hooves }
    - went("bolsheviks", "don") and not went("srs", "don") and blood > 1:
        The Council of the Cossack Troops hands Smolny’s leaflet about Cain back. It had been told that nobody would be killed. # place: cossack_barracks # src: reed-3 # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: bolsheviks
    - went("srs", "don"):
        ~ turn(don, "neutral")
        ~ tip(legitimacy_government, -1)
        The Council of the Cossack Troops will wait for an Assembly with Cossacks in it. Neutral, says its minute. It will go on answering the Staff’s telephone as politely as before. # place: cossack_barracks # event: don-answers # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: bolsheviks mensheviks srs
    - else:
        ~ turn(don, "neutral")
        ~ tip(legitimacy_government, -1)
        The Council of the Cossack Troops has it from Smolny that nobody will divide the Don. Neutral, says its minute, and the Staff may ring up as often as it likes. # place: cossack_barracks # event: don-answers # src: reed-3 # because: bolsheviks.to_don mensheviks.to_don government.to_don srs.to_don # reaches: bolsheviks mensheviks srs
    }
}
-> cyclists_answer

// They want to be sent against nobody. Smolny can ask for that and lose nothing; the Staff cannot.
= cyclists_answer
{ asked("cyclists") and cyclists == "aside":
    {
    - went("bolsheviks", "cyclists") and blood < 2:
        ~ turn(cyclists, "soviet")
        ~ tip(front, -1)
        { went("government", "cyclists"): The Fifth Battalion of Cyclists has read out the Staff’s order, which names a danger, and heard Smolny’s man, who says that he is it. They laugh for some time. Then they vote for him, and ride to tell the battalion that is coming up the line. # place: tsarskoe # event: cyclists-choose # src: reed-4 # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: bolsheviks government }
        { not went("government", "cyclists"): The Fifth Battalion of Cyclists votes that it will be sent against nobody, least of all the Soviet. Some of them ride south, to tell the battalion that is coming up the line. # place: tsarskoe # event: cyclists-choose # src: reed-4 # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: bolsheviks }
        { went("mensheviks", "cyclists"): The TsIK’s man at Tsarskoe sees the cyclists vote for Smolny. They ask him not to take it as a vote for shooting. # place: tsarskoe # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: mensheviks }
        { went("srs", "cyclists"): The SR at Tsarskoe sees the cyclists vote for Smolny. They ask him not to take it as a vote for shooting. # place: tsarskoe # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: srs }
    - went("bolsheviks", "cyclists"):
        The cyclists at Tsarskoe ask Smolny’s man how many dead there are in the city, and for whom they died. They will shoot at nobody, they repeat. It does not make them his. # place: tsarskoe # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: bolsheviks
    - went("mensheviks", "cyclists") or went("srs", "cyclists"):
        ~ tip(front, -1)
        { went("mensheviks", "cyclists") and went("srs", "cyclists"): The cyclists at Tsarskoe put it in their own words: no blood, whoever asks. They telegraph that up the line toward the front, where it arrives as an order. # place: tsarskoe # src: reed-4 # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: mensheviks srs # sound: telegraph }
        { not went("srs", "cyclists"): The cyclists at Tsarskoe put it in their own words: no blood, whoever asks. They telegraph that up the line toward the front, where it arrives as an order. # place: tsarskoe # src: reed-4 # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: mensheviks # sound: telegraph }
        { not went("mensheviks", "cyclists"): The cyclists at Tsarskoe put it in their own words: no blood, whoever asks. They telegraph that up the line toward the front, where it arrives as an order. # place: tsarskoe # src: reed-4 # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: srs # sound: telegraph }
    - else:
        The cyclists at Tsarskoe have kept the Staff’s order, to show to the others, and sent the Staff’s officer back with a receipt. # place: tsarskoe # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: government
    }
}
{ went("mensheviks", "cyclists") and went("bolsheviks", "cyclists") and cyclists == "aside": The cyclists at Tsarskoe agree with the TsIK’s man that they will shoot at nobody. They had just told Smolny’s. # place: tsarskoe # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: mensheviks }
{ went("srs", "cyclists") and went("bolsheviks", "cyclists") and cyclists == "aside": The cyclists at Tsarskoe agree with the SR that they will shoot at nobody. They had just told Smolny’s man. # place: tsarskoe # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: srs }
{ went("government", "cyclists") and cyclists == "aside" and (went("bolsheviks", "cyclists") or went("mensheviks", "cyclists") or went("srs", "cyclists")): The cyclists at Tsarskoe have kept the Staff’s order, and sent the officer back to the train with a receipt. # place: tsarskoe # because: bolsheviks.to_cyclists mensheviks.to_cyclists government.to_cyclists srs.to_cyclists # reaches: government }
-> operators_answer

// Everybody or nobody. Whoever has been cut off may ask for it; whoever has the boards already asks in vain.
// While Smolny’s men are on their way to the exchange, the shift that is on will not vote for the one that relieves it.
= operators_answer
{ asked("operators") and operators == "connecting":
    {
    - bolsheviks_order == "mandates" or bolsheviks_order == "rifles":
        The shift at the telephone exchange will not vote for the one that relieves it in the morning. It has pinned the question over the clock: everybody, or nobody? # place: telephone_exchange # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators # reaches: wires bolsheviks mensheviks # sound: switchboard
    - cable_is_cut() and (went("mensheviks", "operators") or went("srs", "operators") or went("bolsheviks", "operators")):
        ~ turn(operators, "keeping_lines")
        ~ wire(lines_bolsheviks, true)
        ~ wire(lines_mensheviks, true)
        Along the boards of the telephone exchange the women vote, each between two calls, to connect everybody. The Palace’s row stays dark. The cable is dead under the street, they explain; it has nothing to do with the vote. # place: telephone_exchange # event: operators-keep-lines # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators bolsheviks.cut # reaches: wires # sound: switchboard
    - cable_is_cut():
        The women at the telephone exchange have tried the Palace’s row for the adjutant, lamp by lamp. They can do nothing about a cable. # place: telephone_exchange # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators bolsheviks.cut # reaches: government
    - went("mensheviks", "operators") or went("srs", "operators") or (went("government", "operators") and went("bolsheviks", "operators")):
        ~ turn(operators, "keeping_lines")
        ~ wire(lines_bolsheviks, true)
        ~ wire(lines_mensheviks, true)
        ~ wire(lines_government, true)
        ~ wire(lines_srs, true)
        Along the boards of the telephone exchange the women vote, each between two calls. From now on they connect everybody, whoever may ask for somebody else to be cut off. # place: telephone_exchange # event: operators-keep-lines # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators # reaches: wires # sound: switchboard
    - went("government", "operators") and telephone_exchange == "soviet" and not pardon_is_promised():
        ~ turn(operators, "keeping_lines")
        ~ wire(lines_government, true)
        ~ wire(lines_mensheviks, true)
        ~ wire(lines_srs, true)
        At the telephone exchange the supervisor puts the Palace back, and the hospital, and every other lamp that nobody was allowed to answer. Smolny’s guards are told after the vote. None of them can work a plug. # place: telephone_exchange # event: operators-keep-lines # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators # reaches: wires # sound: switchboard
    - went("bolsheviks", "operators") and not lines_bolsheviks:
        ~ turn(operators, "keeping_lines")
        ~ wire(lines_bolsheviks, true)
        ~ wire(lines_mensheviks, true)
        At the telephone exchange it has come to a vote, and Smolny is put back on the boards by nobody’s order. The Staff is informed when it next rings up. # place: telephone_exchange # event: operators-keep-lines # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators # reaches: wires # sound: switchboard
    - went("government", "operators"):
        The supervisor of the telephone exchange thanks the Palace for its visit. They will connect whom they have been connecting. # place: telephone_exchange # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators # reaches: government
    - else:
        The women at the telephone exchange have considered a hundred and fifty roubles. They would like the rifles off the stairs first, and the roubles afterwards. # place: telephone_exchange # src: reed-8 # because: bolsheviks.to_operators mensheviks.to_operators government.to_operators srs.to_operators # reaches: bolsheviks
    }
}
-> clerks_answer

// They will go in or stay out for anybody who can be added up.
= clerks_answer
{ asked("bank_clerks") and bank_clerks == "home":
    {
    - state_bank == "soviet" and went("bolsheviks", "bank_clerks") and went("mensheviks", "bank_clerks"):
        ~ turn(bank_clerks, "working")
        ~ tip(legitimacy_bolsheviks, 1)
        The clerks of the State Bank have been shown two papers, Smolny’s and their own union’s, and go in on the second. They serve the counter, soldiers’ wives first. The vault stays locked. # place: state_bank # event: bank-clerks-vote # because: bolsheviks.to_bank_clerks mensheviks.to_bank_clerks government.to_bank_clerks srs.to_bank_clerks # reaches: wires bolsheviks mensheviks
    - state_bank == "soviet" and went("bolsheviks", "bank_clerks") and not went("government", "bank_clerks") and not went("srs", "bank_clerks") and lazimir == "signing" and blood == 0:
        ~ turn(bank_clerks, "working")
        ~ tip(legitimacy_bolsheviks, 1)
        The clerks of the State Bank go in past Smolny’s guard, in order of seniority. They will work the counters under two signatures. For the vault, the cashier tells Smolny, he requires the third. # place: state_bank # event: bank-clerks-vote # because: bolsheviks.to_bank_clerks mensheviks.to_bank_clerks government.to_bank_clerks srs.to_bank_clerks # reaches: wires bolsheviks
    - state_bank == "soviet" and went("mensheviks", "bank_clerks") and not went("government", "bank_clerks"):
        ~ turn(bank_clerks, "working")
        ~ tip(legitimacy_mensheviks, 1)
        The clerks of the State Bank go in by the side door, on their union’s word. They pay allowances and pensions, and nothing to any Government. Smolny’s guard keeps the queue in order. # place: state_bank # event: bank-clerks-vote # because: bolsheviks.to_bank_clerks mensheviks.to_bank_clerks government.to_bank_clerks srs.to_bank_clerks # reaches: wires bolsheviks mensheviks
    - state_bank == "soviet":
        ~ turn(bank_clerks, "shut")
        ~ tip(bread, -1)
        The clerks of the State Bank vote on the pavement and go home, and the cashier takes the card of signatures with him. The bakers send their boys for the flour money. The boys find the gate shut. # place: state_bank # event: bank-clerks-vote # src: reed-9 # because: bolsheviks.to_bank_clerks mensheviks.to_bank_clerks government.to_bank_clerks srs.to_bank_clerks # reaches: all
    - state_bank == "nobody" and went("bolsheviks", "bank_clerks"):
        ~ turn(bank_clerks, "shut")
        ~ tip(bread, -1)
        The clerks of the State Bank will not go in before it is settled who is inside. They leave a man at the railings, and he is asked all day when it opens. # place: state_bank # event: bank-clerks-vote # because: bolsheviks.to_bank_clerks mensheviks.to_bank_clerks government.to_bank_clerks srs.to_bank_clerks # reaches: all
    - state_bank == "nobody":
        ~ turn(bank_clerks, "working")
        ~ tip(bread, 1)
        The Semenovsky let the clerks of the State Bank in one by one, and write them down. They open the counters for the small sums. The large ones will wait for their owner. # place: state_bank # event: bank-clerks-vote # because: bolsheviks.to_bank_clerks mensheviks.to_bank_clerks government.to_bank_clerks srs.to_bank_clerks # reaches: wires mensheviks srs
    - else:
        ~ turn(bank_clerks, "working")
        ~ tip(bread, 1)
        The clerks of the State Bank go in, since nobody has taken it, and open forty minutes late. It is remarked on. # place: state_bank # event: bank-clerks-vote # because: bolsheviks.to_bank_clerks mensheviks.to_bank_clerks government.to_bank_clerks srs.to_bank_clerks # reaches: wires
    }
}
-> railwaymen_answer

// Nobody’s soldiers, for everybody’s government. Two who ask for opposite trains have asked for none.
= railwaymen_answer
{ asked("railwaymen") and trains == "running":
    {
    - went("bolsheviks", "railwaymen") and went("government", "railwaymen"):
        ~ turn(trains, "held")
        The railwaymen have had the Staff’s adjutant in at one end of the carriage and Smolny’s man at the other. Each wanted the other’s trains stopped. On the Nikolaevsky and Warsaw lines the signals go to danger for both. # place: nikolaevsky_station # event: railway-vote # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: all # sound: telegraph
    - went("mensheviks", "railwaymen") and (went("srs", "railwaymen") or legitimacy_mensheviks > -2):
        ~ turn(trains, "held")
        { went("srs", "railwaymen"): The railwaymen have heard the TsIK and the Peasants’ Executive from one bench. Flour passes; soldiers, whoever they belong to, wait. The signals on the Nikolaevsky and Warsaw lines go to danger. # place: nikolaevsky_station # event: railway-vote # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: all # sound: telegraph }
        { not went("srs", "railwaymen"): On the TsIK’s word the railwaymen put the signals of the Nikolaevsky and Warsaw lines to danger. Flour passes. They will move soldiers for a government of all the socialists, when there is one. # place: nikolaevsky_station # event: railway-vote # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: all # sound: telegraph }
    - went("mensheviks", "railwaymen"):
        The railwaymen like the TsIK’s man, and doubt that there will be a TsIK in a week. The trains run. # place: nikolaevsky_station # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: mensheviks
    - went("srs", "railwaymen"):
        ~ tip(bread, 1)
        The railwaymen have found an engine for the wagons of flour. The waybill says: for whoever eats. # place: nikolaevsky_station # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: srs # sound: engine
    - went("bolsheviks", "railwaymen"):
        ~ tip(front, -1)
        The railwaymen have promised Smolny nothing. But they have asked their committee at Pskov to let them know what is being loaded there, and for whom. # place: nikolaevsky_station # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: bolsheviks # sound: telegraph
    - placards == "government":
        ~ tip(front, 1)
        A Kerensky who has signed for the land may sign for their pay. The railwaymen will look at a troop train, if one comes, before they stop it. # place: nikolaevsky_station # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen government.sign government.adopt # reaches: government
    - else:
        The railwaymen have sent the Staff a copy of the timetable. # place: nikolaevsky_station # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: government
    }
}
{ went("bolsheviks", "railwaymen") and not went("government", "railwaymen") and trains == "running" and (went("mensheviks", "railwaymen") or went("srs", "railwaymen")): Smolny’s man waits at the railwaymen’s stove. They have talked of other trains, and have not come to his. # place: nikolaevsky_station # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: bolsheviks }
{ went("government", "railwaymen") and not went("bolsheviks", "railwaymen") and trains == "running" and (went("mensheviks", "railwaymen") or went("srs", "railwaymen")): The Staff’s adjutant waits at the railwaymen’s stove. They have talked of other trains, and have not come to his. # place: nikolaevsky_station # because: bolsheviks.to_railwaymen mensheviks.to_railwaymen government.to_railwaymen srs.to_railwaymen # reaches: government }
-> printers_answer

// They set what is laid before them; for the TsIK’s placard they want a seal, and would rather see two parties under it.
= printers_answer
{ asked("printers") and printers == "setting":
    {
    - (went("mensheviks", "printers") or went("srs", "printers")) and placards == "government":
        { went("mensheviks", "printers") and went("srs", "printers"): The compositors have set land and peace once already, for Kerensky, and will not set it against him. They send two visitors away with a proof each. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers government.sign government.adopt # reaches: mensheviks srs # sound: press }
        { not went("srs", "printers"): The compositors have set land and peace once already, for Kerensky, and will not set it against him. They send the TsIK’s man away with a proof. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers government.sign government.adopt # reaches: mensheviks # sound: press }
        { not went("mensheviks", "printers"): The compositors have set land and peace once already, for Kerensky, and will not set it against him. They send the SR away with a proof. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers government.sign government.adopt # reaches: srs # sound: press }
    - went("mensheviks", "printers") and went("srs", "printers"):
        ~ turn(printers, "land")
        ~ tip(garrison, -1)
        ~ tip(legitimacy_mensheviks, 1)
        The compositors have a text with the TsIK’s seal and an SR to read the proof: the land to the committees, talks of peace. They set it through their dinner. It will be on the walls with the next papers. # place: russkaya_volya # event: compositors-set-land # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: bolsheviks mensheviks srs # sound: press
    - went("mensheviks", "printers") and went("bolsheviks", "printers") and blood == 0 and placards != "torn":
        One man wants land set over the TsIK’s name; another says that the Congress will give it within the day. The compositors set the first line, and wait to see whether the second man is right. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: bolsheviks mensheviks
    - went("mensheviks", "printers") and (legitimacy_mensheviks > -2 or blood > 0 or placards == "torn"):
        ~ turn(printers, "land")
        ~ tip(garrison, -1)
        ~ tip(legitimacy_mensheviks, 1)
        The compositors set land and peace over the TsIK’s name. The Red Guards on the paper bales read it as it comes off, and cannot find what there would be to forbid. It goes out under the bundles of the next paper. # place: russkaya_volya # event: compositors-set-land # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers government.tear # reaches: bolsheviks mensheviks srs # sound: press
    - went("mensheviks", "printers"):
        The compositors are not sure that the TsIK will be there to answer for its placard. They keep the copy on the hook. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: mensheviks
    - went("srs", "printers"):
        The compositors send the SR to his own party’s press. If the TsIK should ask as well, they add, he is to come back. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: srs
    - went("bolsheviks", "printers"):
        The compositors will set Smolny’s posters when Smolny sends them, large. They have asked whether the rifles might wait in the yard. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: bolsheviks
    - else:
        The Government’s appeal is set, proofed and corrected. It comes off at the double rate, and is stacked by the door. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: government # sound: press
    }
}
{ went("government", "printers") and printers == "setting" and (went("bolsheviks", "printers") or went("mensheviks", "printers") or went("srs", "printers")): The Government’s appeal hangs on the compositors’ hook. There was a good deal of copy before it. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: government }
{ went("bolsheviks", "printers") and printers == "setting" and not (placards != "government" and went("mensheviks", "printers") and not went("srs", "printers")) and (went("mensheviks", "printers") or went("srs", "printers")): The compositors will set Smolny’s posters, they say, when they have finished with the other visitors. # place: russkaya_volya # because: bolsheviks.to_printers mensheviks.to_printers government.to_printers srs.to_printers # reaches: bolsheviks }
-> finlyandsky_answer

// The barracks that waits.
= finlyandsky_answer
{ asked("finlyandsky"):
    {
    - pardon_is_promised() and garrison < 3:
        ~ tip(garrison, 1)
        On Vasilievsky Island the Finlyandsky have talked from bunk to bunk of the pardon for Kornilov’s men. They send to Smolny for orders, and hope that there will be none. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky government.lands # reaches: bolsheviks
    - went("bolsheviks", "finlyandsky") and not went("mensheviks", "finlyandsky") and not went("srs", "finlyandsky") and blood < 2 and garrison < 4:
        ~ tip(garrison, 1)
        On Vasilievsky Island a company of the Finlyandsky has voted to put on its boots if Smolny asks. It is the company nearest the stove. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky # reaches: bolsheviks
    - (went("mensheviks", "finlyandsky") or went("srs", "finlyandsky")) and land_is_promised() and garrison > -2:
        ~ tip(garrison, -1)
        { went("mensheviks", "finlyandsky") and went("srs", "finlyandsky"): On Vasilievsky Island the Finlyandsky have hung the land placard on the stove-pipe, and agreed that there is nothing left to go out for. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky mensheviks.paste mensheviks.land government.sign government.adopt # reaches: mensheviks srs }
        { not went("srs", "finlyandsky"): On Vasilievsky Island the Finlyandsky have hung the land placard on the stove-pipe, and agreed that there is nothing left to go out for. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky mensheviks.paste mensheviks.land government.sign government.adopt # reaches: mensheviks }
        { not went("mensheviks", "finlyandsky"): On Vasilievsky Island the Finlyandsky have hung the land placard on the stove-pipe, and agreed that there is nothing left to go out for. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky mensheviks.paste mensheviks.land government.sign government.adopt # reaches: srs }
    - went("government", "finlyandsky") and placards != "government" and garrison < 4:
        ~ tip(garrison, 1)
        Two men of the Finlyandsky are at Smolny, with their caps in their hands. They would like to know whether it is true that the Staff has come for them. # place: smolny # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky # reaches: bolsheviks
    - else:
        { went("bolsheviks", "finlyandsky"): On Vasilievsky Island the Finlyandsky have heard Smolny’s man out and turned over. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky # reaches: bolsheviks }
        { went("mensheviks", "finlyandsky"): On Vasilievsky Island the Finlyandsky have heard the TsIK’s man out and turned over. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky # reaches: mensheviks }
        { went("government", "finlyandsky"): On Vasilievsky Island the Finlyandsky have heard the Staff’s officer out and turned over. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky # reaches: government }
        { went("srs", "finlyandsky"): On Vasilievsky Island the Finlyandsky have heard the SR out and turned over. # place: finlyandsky_barracks # because: bolsheviks.to_finlyandsky mensheviks.to_finlyandsky government.to_finlyandsky srs.to_finlyandsky # reaches: srs }
    }
}
-> officers_answer

// Most never move.
= officers_answer
{ asked("officers"):
    {
    - went("government", "officers") and (command == "general" or command == "duma"):
        ~ tip(legitimacy_government, 1)
        Four officers come down a staircase on the Petrograd Side and look for a cab. They report for duty, to the new commander and to no one else. # place: vladimir_school # because: bolsheviks.to_officers mensheviks.to_officers government.to_officers srs.to_officers government.general government.mayor # reaches: government
    - went("srs", "officers") and third == "offered":
        ~ tip(legitimacy_srs, 1)
        Some officers in greatcoats without shoulder-straps have come to the City Duma and asked where they may stand. They would rather not give their names. # place: city_duma # because: bolsheviks.to_officers mensheviks.to_officers government.to_officers srs.to_officers srs.third_address srs.ring_ministers # reaches: srs mensheviks
    - went("government", "officers"):
        On the Petrograd Side the staff captain has finished his glove. # place: vladimir_school # because: bolsheviks.to_officers mensheviks.to_officers government.to_officers srs.to_officers # reaches: government
    }
}
->->

// Whether any side has a courier there.
=== function asked(errand)
~ return went("bolsheviks", errand) or went("mensheviks", errand) or went("government", errand) or went("srs", errand)
// Smolny’s paper has its two names, and not many have been hurt.
=== function smolny_is_obeyed()
~ return lazimir == "signing" and blood < 2
// Land and peace are on the walls, or set in type for them.
=== function land_is_promised()
~ return placards == "tsik" or placards == "government" or printers == "land"
// The barracks have heard that Kornilov’s men are pardoned.
=== function pardon_is_promised()
~ return government_order == "lands" or cossacks == "palace_square"
// The Palace’s cable was sawn through; no vote at the boards mends it.
=== function cable_is_cut()
~ return telephone_exchange == "government" and not lines_government
