// What couriers see, hear and bring back: told at once, to the side that sent them. A visit reads the world, never another side's orders, seals or couriers,
// and changes nothing. `hour` is the round. Sources: Reed I–IV and VIII, actors.md §5. The small people, their talk and their lamps are imagined;
// who did what, where and when is not. A # rumour is told as one and may be wrong.

// --- Wires, doors and offices ---

=== visit_switchgirl(side, hour)
{ hour == "study":
    The day shift comes out of the telephone exchange by the side door on the Morskaya. The last of them has a fashionable hat and shoes that let in the wet, and stands with one foot on the other. # place: telephone_exchange # src: reed-8 # says: telephone_exchange=government # sound: bed_street_night
    Since four o’clock nobody on her board may be given Smolny. The order came from the Staff. The calls came all the same, and she told each caller that the number does not answer, which was the form of words handed down. # src: mieville-10
    { side:
    - "bolsheviks":
        She has sixty roubles a month, she says, and was not asked. The officer and the supervisor settled it between them, standing.
    - "mensheviks":
        There is a committee of the operators. It has met about shoes. Nobody from the TsIK has ever come to hear it, and she would wait behind for that, even in these.
    - "government":
        An officer from the Staff sits at the supervisor’s table to see that it is done. He cannot tell one lamp from another, and the girls have been very helpful to him.
    - else:
        The Mayor’s numbers are on her board. She has never had so many calls for the Duma: people ask it whether the trams will run to the end of the line.
    }
    Of what is said on the lines she may tell nothing. What she can tell is who asks for whom. The barracks have begun to ask for each other, and they never used to.
- else:
    Midnight on the Morskaya. Every window of the telephone exchange is lit, and women’s heads pass behind the glass. One sentry stands at the gate of the yard. # place: telephone_exchange # says: telephone_exchange=government # sound: switchboard
    An operator has come down to the yard door for air, a shawl over her blouse. Smolny’s numbers have been dead since the afternoon, and she has grown used to being shouted at on their account. # src: mieville-10
    One thing was odd. In the evening a voice asked for the stations of the City Militia, all of them, one after another. It said the same few words to each, and each time the other end was quiet for a while.
    { side:
    - "bolsheviks":
        She has signed a paper not to repeat what is said. The call came on a line from the Millionnaya. From the gate to the stairs, your courier adds, is thirty-one paces, and a porter asleep on a chair.
    - "government":
        She has signed a paper not to repeat what is said. The call came on a line from the Millionnaya. Ought the girls, she asks, to lie on the floor when there is shooting?
    - else:
        She has signed a paper not to repeat what is said. The call came on a line from the Millionnaya.
    }
}
->->

=== visit_militia(side, hour)
A station of the City Militia off the Nevsky. The stove is lit and the room is empty but for a sergeant, a tailor by trade, who has his boots off. The militia are citizens with an armband, unarmed as a rule and mild of manner. # place: city_duma # src: reed-1
In the afternoon he had thirty men. Some went to clear a print shop of Red Guards and found it barricaded; they stood about until it grew dark, and came back hungry. # src: reed-app-3
In the evening the telephone rang. A man’s voice, educated, told the station that there would be no duty tonight and that everyone might go home. The sergeant wrote it in the book with the hour. In the place for the name he has written: from the district.
{ side:
- "government":
    He supposed that it was the Staff. He asks your courier, who comes from the Staff, whether it was not.
- "srs":
    He supposed that it was the Mayor. He asks your courier, who knows the Duma, whether it was not.
- else:
    He has no quarrel with it. He did think that somebody ought to be told, and is glad that somebody has come.
}
->->

=== visit_exchange_door(side, hour)
{ hour == "citizens":
    { telephone_exchange:
    - "soviet":
        The gate of the telephone exchange stands open, and soldiers sit on the steps with their rifles across their knees, shelling sunflower seeds into their caps. They have been asked not to litter the stairs. # place: telephone_exchange # says: telephone_exchange=soviet # sound: switchboard
    - "contested":
        Two parties of armed men have the telephone exchange between them, and the porter goes from one to the other with a kettle. Each asks your courier to say in the town that it is the one in possession. # place: telephone_exchange # says: telephone_exchange=contested
    - else:
        { cossacks == "telephone_exchange" or cadets == "telephone_exchange":
            The telephone exchange is held for the Government, by more men than can find room to sit. Subscribers who have come in person to complain climb over them. # place: telephone_exchange # says: telephone_exchange=government
        - else:
            The telephone exchange has its own sentry at its own gate this morning. Subscribers who have come in person to complain are let in one at a time, by the wicket. # place: telephone_exchange # says: telephone_exchange=government
        }
    }
    { operators:
    - "gone":
        Upstairs every lamp on the boards is alight. The operators went out by the back stairs. A soldier has put on a headpiece and says hello into it, kindly, at intervals. # says: operators=gone
    - "keeping_lines":
        Upstairs the women connect everybody. It is their own decision, and they have pinned it over the supervisor’s table. An armed man who came up to object was given a chair. # says: operators=keeping_lines
    - else:
        { telephone_exchange == "soviet" and not lines_government:
            Upstairs the women connect whom they may. A list has been put by each board, of those who may not. A girl tells your courier that it is yesterday’s list the other way round. # says: operators=connecting
        - else:
            { not lines_bolsheviks:
                Upstairs the women connect whoever asks, Smolny excepted. They have had nothing to eat since midnight, and connect the bakers first. # says: operators=connecting lines_bolsheviks=false
            - else:
                Upstairs the women connect all the numbers they are allowed. They have had nothing to eat since midnight, and connect the bakers first. # says: operators=connecting
            }
        }
    }
    In the tea-room a girl off the night shift is asleep on her arms with her hat on, and has missed all of it. When she is woken she says that whoever it was with the militia stations ought to have rung from further off: the girls all know the Pavlovsky’s clerk by his voice.
    { lines_government:
        About the Palace she says only that it answers when it is rung.
    - else:
        About the Palace she says that it is a pity. They were such long calls.
    }
- else:
    { telephone_exchange == "soviet":
        Evening, and the guard of the telephone exchange has been changed for men who look as if they meant to stay. A machine-gun has been carried up to the first landing and stands pointing at the porter. # place: telephone_exchange # says: telephone_exchange=soviet
    - else:
        Evening at the telephone exchange. Two streets away there are barricades, and here an old gentleman at the gate is asking whether he may pay his quarter’s rent for the instrument. # place: telephone_exchange
    }
    { operators:
    - "gone":
        The boards are dark. One operator has come back, for her galoshes. She stood a while looking at the plugs and put four of them straight. # says: operators=gone
    - else:
        A woman has been at her board since morning, because the one who relieves her lives on the far bank. She has connected, she thinks, every party there is. Toward evening they all began to ask for hospitals.
    }
    She comes down as far as the yard. Her mother, who takes in sewing, is standing at the gate to see her home, and has been since four. The mother asks who they all are in there. The daughter says: subscribers.
    From here to the Palace arch your courier met three pickets, and was passed on from one to the next like a parcel.
}
->->

=== visit_keksholm(side, hour)
{ hour == "wires":
    { central_telegraph == "soviet":
        A soldier of the Keksholm regiment, on guard at the Central Telegraph. He mounted guard here last week for one side, he says, and tonight for the other, at the same door and in the same overcoat. # place: central_telegraph # src: rabinowitch-14 # says: central_telegraph=soviet # sound: telegraph
    - else:
        A soldier of the Keksholm regiment, on guard at the Central Telegraph. His regiment voted for the Soviet some days ago. Nobody has told the door. # place: central_telegraph # src: rabinowitch-14 # says: central_telegraph=government # sound: telegraph
    }
    A SOLDIER: They go in with telegrams and come out without. It is all one to the telegrams.
    He is from Kostroma, thirty-four, and has been wounded in the hand he writes with. What he would like to know is whether the commissar, who goes home to sleep, will have it in writing that the guard was here all night.
    { side:
    - "bolsheviks":
        Inside, the clerks work with their backs to the door. They send whatever is paid for, he says, and keep the receipts of both parties on one nail.
    - else:
        Inside, the clerks work with their backs to the door. A telegraphist puts his head out and asks which committee your courier is from. There have been three, and he is keeping a list.
    }
- else:
    Morning at the Central Telegraph. The man from Kostroma is still on the door: the relief was to come at six and has been taken for somewhere else. He has slept standing, he says, and dreamt of a door. # place: central_telegraph # sound: telegraph
    { central_telegraph == "soviet":
        The wires are working, for whoever pays at the counter. The commissar reads what goes out when he is there, and has begun to go in and out like a man with a sick child upstairs. # src: rabinowitch-14 # says: central_telegraph=soviet
    - else:
        The wires are working, and the Government’s officer reads what goes out. He reads slowly, and strikes out adjectives. # says: central_telegraph=government
    }
    From Moscow there has been nothing this morning but a question. It asks whether anybody in Petrograd can say what is happening, and who signs. The clerk has it on his spike, unanswered, because nobody has claimed it.
    He asks your courier what he should say if the provinces want to know who governs. He is collecting answers, and has had four.
}
->->

=== visit_power(side, hour)
{ power_station == "soviet":
    The power station on the Obvodny. There is coal dust on the snowless ground and a Red Guard at the gate, who warms his hands at the wall, where a steam pipe runs. # place: power_station # src: dossier # says: power_station=soviet
- else:
    The power station on the Obvodny. The gate is shut, and a watchman talks through it. Nobody has come here in the night, he says, except for the gentleman from the Mayor, about the bill. # place: power_station # says: power_station=government
}
{ lights == "off":
    An engineer with a bandaged thumb wants it known that the centre was not switched off. One feeder was, by its number, at five minutes past two. He had been asked which was the Palace, and he had answered, because he was asked politely. # src: rabinowitch-14 # says: lights=off
    AN ENGINEER: It lights the Palace and headquarters. It lights the lamp at my mother’s corner too. One cannot cut off a government by itself.
- else:
    The engineer on duty wants it known that the centre has had its current without a break. In the flats it went off at midnight, as it does every night, to save coal. # src: reed-1 # says: lights=on
    AN ENGINEER: People ring up and ask which party has put out their lamp. I tell them: the coal party.
}
He shows the tariff book. Palaces pay less than tobacconists. Any order he will obey, if it is in writing and does not spoil the machines.
{ side:
- "government":
    He asks your courier whether the last quarter will be settled before there is another change.
- "srs":
    The stokers have voted to go on stoking. They asked first whether the trams would be theirs to stop, and when nobody knew, they went back down.
- else:
    The stokers vote on Friday. It was to be about soap.
}
->->

=== visit_print_shop(side, hour)
{ hour == "study":
    { russkaya_volya == "soviet":
        The works of the _Russkaya Volya_, the largest machines in the city. Behind the street door reels of newsprint have been rolled up into a breastwork, and a Red Guard looks over it with ink on his nose. # place: russkaya_volya # src: reed-app-3 # says: russkaya_volya=soviet # sound: press
        The City Militia came to clear them out, read the barricade from both ends and went. Soldiers were sent next. They were shown round, and refused. # src: reed-app-3
    - else:
        The works of the _Russkaya Volya_, the largest machines in the city. They are printing tomorrow’s paper. In the yard somebody is rolling reels of newsprint towards the street door. # place: russkaya_volya # says: russkaya_volya=government # sound: press
        Bands of Red Guards have been seen at other shops along the street. At this one, so far, they have asked what the machine costs. # src: reed-app-3
    }
    A PRINTER: We set what is put on the stone. It has been the stock exchange for two years. Nobody asked us whether we believed it.
    { side:
    - "mensheviks":
        The father of the chapel takes your courier aside. If the TsIK had a placard to set, he says, it would want to be here while the metal is hot. He names no hour. He looks at the clock.
    - else:
        Your courier has a proclamation with him, to see. The printer reads it, measures it with his thumb, and says that the margins are very wide.
    }
- else:
    The works of the _Russkaya Volya_ by daylight. In the yard newsboys fight for bundles, and the women who fold have been folding since four and have ink to the elbow. # place: russkaya_volya # sound: press
    { russkaya_volya == "soviet":
        What comes off the big machines is _Rabochy Put_, on sheets larger than it ever had, with a headline that a man can read from the tram. # src: reed-4 # says: russkaya_volya=soviet
    - else:
        What comes off the big machines is what came off them yesterday, with the date altered. # says: russkaya_volya=government
    }
    { printers == "land":
        A PRINTER: We set the land last night, for the TsIK. Then a soldier came for six copies. He folded one to fit in his boot.
    - else:
        A PRINTER: They all bring us land, peace and bread to set. We are short of capital P.
    }
    One of the folders, a widow, can read, and reads each sheet to the others as it comes. She asks your courier to explain one word. It is in all the proclamations of all the parties, and she would like to know whether it means the same in each. The word is democracy.
}
->->

=== visit_hq_stairs(side, hour)
{ hour:
- "study":
    District headquarters, on the square. Your courier carries a form that wants a stamp, and goes up with it as far as the second landing. Nobody stops a man with a form. # place: district_hq # says: district_hq=government
    On the walls hang Colonel Polkovnikov’s orders, the newest over the one before: soldiers are to stay in barracks, and to obey nobody else. Under them, all the way up, sit officers who have come to report, like people waiting for a doctor. # src: reed-3
    A captain leans over the banister and asks whether this is the infantry. He is told that it is about a stamp. He says that the stamp is locked up.
    { side:
    - "bolsheviks":
        In the yard your courier counted motor cars. There are eleven. Two were being cranked and one was being pushed.
    - "mensheviks":
        Everyone he asked had heard that the Pre-Parliament was passing a resolution, and supposed that it was for Kerensky.
    - else:
        Two of the officers own to being SRs, in the tone in which one owns to a weak heart. They would like to know whether the party has an opinion.
    }
- "wires":
    At district headquarters the stairs are fuller than by day, and quieter. Kerensky has come over from the Palace. # place: district_hq # says: kerensky=hq district_hq=government
    On every landing there are officers who have reported, and been thanked. None likes to be the first to go home. An ensign is drawing horses on the back of an order. They are good horses.
    { side:
    - "bolsheviks":
        What your courier did not see is soldiers. There are cadets at the door, perhaps a company, and the drivers of the cars, who are playing cards for petrol.
    - "mensheviks":
        On the second landing they had heard that the TsIK was coming over to the Staff. On the third it was the Staff that was going over to the TsIK.
    - else:
        A lieutenant who is an SR asks your courier whether the party has decided anything. It would be a help to him, he says, to know by four.
    }
    Coming down, he passed an old man with a scuttle. It is he who sees to the stoves here, and he has outlasted more commanders than he has fingers on one hand. He was told at midnight to keep them all in until morning, and he takes that to mean that there will be a morning.
- else:
    { lights == "off":
        Grey light in the windows of district headquarters, and the stumps of candles all the way up the banisters. An orderly scrapes off the wax with a bayonet. # place: district_hq # says: lights=off district_hq=government
    - else:
        Grey light in the windows of district headquarters, and all the lamps still burning. It has not occurred to anybody that they could be put out. # place: district_hq # says: lights=on district_hq=government
    }
    { lines_government:
        The telephones ring and are answered. Your courier stood by one for the time it takes to smoke. Three callers asked what was happening, and were asked what they could see. # says: lines_government=true
    - else:
        Orderlies run across the square with what used to be said by telephone. The answer comes back in the sleeve of another, with snuff on it. # says: lines_government=false
    }
    Of the officers who came in the night about half are left. The rest have gone to see about breakfast. On the second landing a pair of spurs lies on the step, put down neatly, side by side.
    { kerensky == "hq":
        Kerensky is upstairs. His voice comes through two doors, asking something. There is a silence, and then he asks it again. # says: kerensky=hq
    }
    { cossacks == "palace_square":
        Before the door stand Cossack horses with their nosebags on, and Cossacks beside them who wish to see the paper about the land. # says: cossacks=palace_square
    - else:
        Before the door an armoured car has stood all night. A boy sells its driver a newspaper from the day before yesterday.
    }
}
->->

=== visit_smolny_gate(side, hour)
{ hour:
- "study":
    Smolny, at the outer gate. Two rapid-fire guns stand one on each side of the door, patrols walk the corners, and the noise of boots inside comes out as far as the tram stop. # place: smolny # src: reed-3 # says: smolny=soviet # sound: bed_smolny
    { side == "bolsheviks":
        The passes have been changed again. The sentries send back whoever has yesterday’s, and at the wicket there is a crush of delegates with the wrong colour, pushing from behind. Your courier was in it a quarter of an hour and was never once looked at.
        He asked for Trotsky, to hear what they would say. They knew of no Trotsky. They wanted one little paper. # src: reed-3
        A woman who sells tea at the tram stop has done so every night since May. She says that it is quiet tonight. Before July, she says, they sang.
        Coming away he was stopped by a patrol of each party, and was asked the same question in the same words.
    - else:
        Your man stood in a workman’s cap beside the woman who sells tea to the delegates. He counted who went in: soldiers in pairs, with their regiment’s paper, factory men by the dozen, a peasant with his boots in his hand. Nobody came out in ranks.
        He tried the wicket. They wanted one little paper, and he had three, all from the Staff. # src: reed-3
        He cannot say who commands there. When a question was put at the gate four men answered it, and none of them saluted.
    }
- "wires":
    Midnight, Smolny, from across the street. The windows are lit to the top floor. Delegates come off the last tram with their bundles and go in between the two rapid-fire guns at the door. # place: smolny # src: reed-3 # says: smolny=soviet # sound: bed_smolny
    Your man drank two glasses of tea and counted lorries. Four stand in the yard with cold engines. A dozen lads sit on the steps; now and then one is called in by name and comes out at a trot, towards the Nevsky.
    { patrols == "roads":
        Your own mounted patrols can be seen from the gate, at the far end of the Suvorovsky. The sentries have names for the horses. # says: patrols=roads
    }
    { blood > 0:
        They talk at the wicket of a shooting by the Liteiny. One man was hurt, says the first who tells it. By the fourth there is a funeral.
    - else:
        Nobody talks of fighting. They talk of who will speak, and whether there is soup left.
    }
    The tea woman asked what he was really. He said, a plumber. She had had eight plumbers tonight, she said, and they all paid.
- "citizens":
    { pavlovsky == "smolny":
        Smolny in the grey of the morning. Along the railings the bonfires of the Pavlovsky regiment have burnt down to stumps, and its machine-guns have hoar on them. # place: smolny # src: reed-3 # says: pavlovsky=smolny smolny=soviet
    - else:
        Smolny in the grey of the morning. On the steps stand boys in workmen’s clothes with bayonets on their rifles, who have been there since before it was light and are too tired now to be nervous. # place: smolny # src: reed-3 # says: smolny=soviet
    }
    { power_station == "soviet":
        They will tell anyone what they took in the night. The list is longer at the tram stop than at the gate, and at the gate it already has two bridges on it twice.
    - else:
        They will tell anyone that they were told to guard, and have guarded. One of them asks whether it has begun in some other part of the town.
    }
    { side:
    - "government":
        Your man was kept an hour at a fire and given tea, by people who took him for a deserter and approved of it. What they wished to know was how many regiments Kerensky had. He said four. They seemed to find it fair.
    - else:
        At the wicket they ask your courier which SR, Right or Left. He said Left. The next sentry had the opposite orders, or the same ones from somebody else, and he was taken to a sergeant to be looked up.
    }
    The woman with the tea is still there. She has a son in the Izmailovsky who has not been home since Sunday. She asks each plumber, as she calls them, whether he has seen him.
- else:
    The first cabman on the Nevsky says no, there are devils there. The second wants thirty roubles and sets your courier down two streets short. # place: smolny # src: reed-4
    He walks the rest, towards a blaze of windows. In the courtyard an armoured car stands with its engine going, and the canvas is off the four guns at the door. # src: reed-4 # says: smolny=soviet # sound: bed_smolny
    { side == "srs":
        At the inner fire a Red Guard spells out the pass by the light of it, from the top and then from the bottom. It has the stamp of the City Duma. He turns your courier round by the shoulders, with good manners.
    - else:
        At the inner fire a Red Guard spells out the pass by the light of it, from the top and then from the bottom. It is for yesterday. He turns your courier round by the shoulders, with good manners.
    }
    A RED GUARD: Tomorrow, comrade. Tonight it is only those who are in already.
    So he has not been inside, and what he brings is from the fire.
    { congress > 0:
        Delegates from the provinces come out to it for air. They want the power for the soviets, and look surprised that there could be two opinions about whose soviets.
    - else:
        Delegates from the provinces come out to it for air. They want all the socialist parties in it, name them on their fingers, and ask where the others have got to.
    }
}
->->

=== visit_mariinsky_coats(side, hour)
{ hour:
- "study":
    The cloakroom of the Mariinsky Palace, where the Pre-Parliament meets. Upstairs they are done with voting, and the deputies come down for their galoshes two by two, explaining it to each other. # place: mariinsky # src: mieville-10 # says: mariinsky=government
    The porter has been hanging up coats since his youth. On Monday he told a foreigner his opinion of the debates.
    “I am forty-five years old, and in all my life I never heard so many words as in this place....” # quote: reed-3
    { side:
    - "bolsheviks":
        The benches on the far left have been empty for two weeks. He still dusts the pegs. Gentlemen of the Right have asked him tonight, several of them, whether there is a door on the other side. # src: reed-3
    - "government":
        The vote has gone for Dan’s motion. The porter had it from the gentlemen of the Right, who put on one another’s hats. Of those who had voted for it, he says, each told the next that it was not meant against the Government. # src: reed-3
    - else:
        Two deputies of your own party took their coats without speaking, and each went out by a different door. A third stayed to tell the porter about the land.
    }
    An old gentleman in a frock-coat would not go until he had shown the porter a plan for two chambers. The porter asked whether there was to be a cloakroom in each. # src: reed-3
- "citizens":
    Morning in the cloakroom of the Mariinsky Palace. On a day of debate every peg is taken by ten. Your courier counts forty-one coats, and the porter says that eleven of them are from last night. # place: mariinsky # says: mariinsky=government
    The deputies who come ask first whether the telephone works, then whether Kerensky has come, and only then for a number. General officers keep theirs on. Upstairs they are waiting for a quorum, and have sent out for tea.
    Nobody guards the building. There are two ushers on the stairs, and a sailor in the square with his back to it, who was asking the way.
    { side:
    - "bolsheviks":
        The porter asks your courier whether he is from the gentlemen who are said to be coming. He would like to be told the hour. There were tickets lost the last time they left.
    - else:
        The draft of last night’s resolution lies on the ledge by the mirror, where somebody has used it to wrap a heel of sausage. Your courier brings it back. The sausage he left.
    }
- else:
    { preparliament:
    - "dispersed":
        There are boxes and a bed-spring heaped across the street by the Mariinsky Palace, and an armoured car with a red flag. The council sits there no longer. A sailor is telling the door how it was done. # place: mariinsky # src: reed-4 # says: mariinsky=soviet preparliament=dispersed
        “We walked in there, and filled all the doors with comrades. I went up to the counter-revolutionist Kornilovitz who sat in the president’s chair. ‘No more Council,’ I says. ‘Run along home now!’” # quote: reed-4
    - "sat":
        At the Mariinsky Palace the soldiers are putting back the chairs. The deputies sat down and would not get up, says one, so they were carried, and some were heavier than they looked. He has a button in his hand and would like to return it. # place: mariinsky # says: mariinsky=soviet preparliament=sat
    - "duma":
        At the Mariinsky Palace the chamber is empty and the tea in the glasses is cold. They walked out in a body, to the Duma, with the soldiers holding the doors for them. # place: mariinsky # says: mariinsky=soviet preparliament=duma
    - else:
        At the Mariinsky Palace they are sitting still. Nobody has come to stop them. It has been moved that the session be declared continuous, and amended, and the amendment is being discussed. # place: mariinsky # says: preparliament=sitting
    }
    { preparliament == "sitting":
        The porter is at his counter. Some have asked for their coats, looked out at the square, and handed them back to him. He has given each a new number.
    - else:
        The porter is at his counter. Of the coats handed in today nine have not been fetched, and he will wait.
    }
    He asks your courier who is to sign for the stove wood now. He has asked both sides. They both said that it would be paid for.
    It is very quiet, he says. All these months he had thought that the words came from outside.
}
->->

=== visit_bank_gates(side, hour)
{ hour:
- "wires":
    The State Bank after midnight, from the canal side. Behind the railings walks a sentry of the Semenovsky regiment. He stops at each end of his walk to read the same notice, which is about dogs. # place: state_bank # says: state_bank=government
    By the small door the women who scrub are waiting, with their pails turned over to sit on. There are nineteen of them. They go in at four, and are out before the clerks come. The eldest has washed these floors for twenty-six years and has never seen any money.
    What she has seen is the guard changed: six times since February, each time with more talk. These are civil boys, she says. They asked her tonight who governs, because she goes in everywhere.
    { side:
    - "srs":
        She told them: whoever is in when the floor is wet. They laughed, and then they asked your courier, who had no better answer from you to give them.
    - "bolsheviks":
        Your courier asks what the boys would do if somebody came to the gate with a paper. She thinks that they would read it. They read everything.
    - else:
        Your courier asks what the boys say among themselves. They say that they would rather not be there at six, and that the relief is at seven.
    }
- "citizens":
    { state_bank:
    - "soviet":
        At the gates of the State Bank the sentry wants a paper from Smolny now. Nothing else has been touched, he says. They have been warned about the floors. # place: state_bank # says: state_bank=soviet
    - "nobody":
        The gates of the State Bank are shut, and a Semenovsky sentry talks through the bars. He is not giving it to anyone, he says, and he has not been told that he is keeping it from anyone in particular. # place: state_bank # says: state_bank=nobody
    - else:
        At the State Bank a Semenovsky guard is on the gate, as it was last week. The sentry salutes officers, if they look at him first. # place: state_bank # says: state_bank=government
    }
    On the canal stand the first clerks, a row of portfolios and wet moustaches. The Bank opens at nine. They are discussing whether one can be late at a place that may not be open, and who has the power to say that it is.
    A CLERK: I have the key to the inkwells. If I go in, then they have ink.
    The scrubbing women are sitting along the wall. They went in at four as always. Nobody told them to, and nobody has paid them.
    { state_bank == "soviet" and semenovsky != "soviet":
        The eldest asked the sailors to wipe their feet. Some did. # src: mieville-10
    - else:
        The eldest says that the floor has stayed as she left it, and that one notices.
    }
- else:
    { state_bank == "soviet":
        The State Bank at dusk. Soldiers with fixed bayonets stand before the closed gates and a small crowd stands before the soldiers. At noon an American asked them whether they were for the Government. There was none any more, he was told. # place: state_bank # src: reed-4 # says: state_bank=soviet
        “_Slava Bogu!_ Glory to God!” # quote: reed-4
    - else:
        The State Bank at dusk. The lamps are lit in the porter’s lodge and nowhere else. The guard has drawn in its sentries from the street and watches through the grille who goes by. # place: state_bank
    }
    A merchant at the railings would like his own money. He has the receipt for it. He holds it up to whoever passes, and your courier has read it: it is in order.
    { bank_clerks:
    - "working":
        The clerks, your courier is told, are at their desks in their overcoats, and have been since they made up their minds to it. They pay out on proper papers, and ask every hour who will sign for the day. # says: bank_clerks=working
    - "shut":
        The clerks, your courier is told, went in a body to lock their desks, and have taken the keys. A cashier came back to ask the guard to sign for the locks. # says: bank_clerks=shut
    - else:
        Of the clerks, your courier is told, most came, stood, and were home by eleven. Two went in by the coal door and did their day’s work with nobody to hand it to. At four they locked their inkwells and asked the guard to sign for the locks.
    }
    A soldier asks your courier whether the Assembly, when it is elected, will come here itself, or send.
}
->->

=== visit_square_edge(side, hour)
{ hour == "wires":
    Palace Square from under the Red Arch. Before the Palace stand the guns of the cadet artillery, their horses in blankets. There are lamps in the Staff, and motor cars coming and going before the door. # place: palace_square # src: reed-3 # says: winter_palace=government general_staff=government
    At the corner of the Morskaya squads of soldiers turn the passengers out of private cars and send the cars toward the Palace. Your courier asked two of the soldiers whose orders these were. One said the Government’s and one the Committee’s, and they went on working together. # src: reed-3
    Sailors went by with rifles, laughing. One called to the squad as he passed. # src: reed-3
    “Cronstadt is coming!” # quote: reed-3
    { side:
    - "bolsheviks":
        The cabmen on the stand have it that Kronstadt has come, and is behind the Stock Exchange. Your courier went to see. There was a barge with hay. # says: kronstadt_ships=river # rumour
    - else:
        By the time it reached the cab rank Kronstadt had come, twenty thousand strong, and was getting off at the Admiralty. The cabmen began to turn their horses round. # says: kronstadt_ships=river # rumour
    }
    A cadet on picket by the column asked your courier for the time, and then whether it was true.
- else:
    { cossacks == "palace_square":
        Palace Square in the morning. A squadron of Cossacks is dismounted in the middle of it, and the sparrows have found the horses. # place: palace_square # says: cossacks=palace_square winter_palace=government
    - else:
        Palace Square in the morning, wet and very large. Cadets in long coats are carrying firewood out of the Palace yard and piling it before the main gate, straight, as for a stocktaking. # place: palace_square # src: reed-4 # says: winter_palace=government
    }
    A cordon is drawn across the western end, with citizens standing up against it. They ask the soldiers which side they are. The soldiers look along the line, to see whether anybody else will say. # src: reed-4
    { palace_bridge == "soviet":
        On the Palace Bridge, under the windows, another sort of men are warming themselves at the picket’s brazier. They have moved it a little, to be out of the wind. # says: palace_bridge=soviet
    - else:
        { palace_span == "up":
            The Palace Bridge is up. A clerk from the islands has shouted across the gap that he is not ill, and asked a cadet to take his name. # says: palace_bridge=government palace_span=up
        - else:
            On the Palace Bridge the cadets’ picket looks under the seats of each tram and lets it go on. # says: palace_bridge=government
        }
    }
    Your courier went round by the Millionnaya as well. A charwoman going in at the Hermitage side with her pail told him that the Palace has bread for today.
    { side:
    - "bolsheviks":
        He counted six field guns. He was counted himself, by an officer at a window, with a pencil.
    - else:
        A soldier from Tambov, in the cordon, asked your courier whether one may vote on the twelfth if one is standing here.
    }
}
->->

=== visit_service_door(side, hour)
{ hour:
- "wires":
    The Winter Palace by the kitchen yard, with a basket of laundry. The cyclists who had this gate went off at four; the cadet who has it now is nineteen, and lifts the cloth to see whether the shirts are ironed. # place: winter_palace # src: mieville-10 # says: winter_palace=government cyclists=aside
    In the scullery they are washing up after the ministers. The old doormen come down to drink their tea there, in blue coats with collars of red and gold. They served two emperors and have now served four cabinets, and they keep the names by the hats. # src: reed-4
    In the state rooms on the square there are mattresses from wall to wall and rifles stacked between them. A housemaid, a soldier’s widow, goes round picking up cigarette ends from the parquet. She has asked for a longer broom. # src: reed-4
    { side == "bolsheviks":
        The company of women is in the back rooms. They asked the laundress for soap and were the only ones who paid. # src: reed-4 # says: women=palace
    - else:
        The company of women is in the back rooms. The doormen take their coats, and will not be broken of it. # src: reed-4 # says: women=palace
    }
- "citizens":
    The Winter Palace by the kitchen yard. The cook has been told to provide for some hundreds of young men, and nobody can say how many hundreds. # place: winter_palace # src: dossier # says: winter_palace=government
    Upstairs it smells of tobacco and boots. The cadets sleep in rows, under paintings of battles, with bread and empty bottles about them. The bottles have French labels. # src: reed-4
    { lights == "off":
        The current went in the night. The old doormen set out candles in the silver branches, as for a ball, and were made to take them away. # says: lights=off
    }
    The housemaid who sweeps the state rooms, a soldier’s widow, showed your courier the stair that the footmen use. From the river side it goes up to the second floor without passing a sentry. She asked him who would be paying the staff on the first.
    A cadet asked your courier whether you shoot officers. He was told, not those who go home. He said that his home was in Perm.
- "palace":
    The Winter Palace by the kitchen yard, between one picket and the next. The door in the partition upstairs is locked on the corridor side. Your courier asked the old doorman the reason. # place: winter_palace # src: reed-4 # says: winter_palace=government
    “To keep the soldiers in” # quote: reed-4
    { ministers == "palace":
        The ministers are in a room toward the river, at a long table with a green cloth. The doorman has taken in tea three times. They had covered their papers with little drawings, he says: triangles, mostly. # src: reed-4 # says: ministers=palace
    - else:
        The ministers left before noon with a train to catch. The doorman has put the covers on the chairs in the Malachite Hall. Nobody told him to, but it was always done for the country. # says: ministers=luga
    }
    { defenders == "full":
        Rooms beyond rooms are full of cadets. They boast, and between two boasts ask what o’clock it is. # src: reed-4 # says: defenders=full
    - else:
        There are more mattresses than cadets. They leave by ones and twos, by the hospital, and the ones who stay watch the others do up their coats. # says: defenders=thin
    }
    The housemaid is still sweeping. A tipsy staff captain has written down his address for her, in case anyone should need an officer. The footmen’s stair on the river side, she says, has stood open since the coal came. # src: reed-4
- else:
    { winter_palace == "duma":
        The Winter Palace, and at the door a councillor of the City Duma with an armband and a cold. He has been put in charge of the largest house in Russia, he says, and has one key to it. # place: winter_palace # says: winter_palace=duma
    - else:
        The Winter Palace, by the river side, where there is no light and nobody. The small door that the coal goes in by was open. # place: winter_palace # says: winter_palace=government
    }
    On the stair sat the housemaid with her broom, the one who is a soldier’s widow. She stayed because she signs for the linen.
    { winter_palace == "government" and defenders != "gone" and (guns == "blank" or guns == "full"):
        This last hour men have been coming in past her by that door, in twos and threes, lost, with rifles. Cadets at the top take the rifles off them and give them tea. Soon, she thinks, there may be more of them than of cadets. # src: mieville-10 dossier
    - else:
        Men with rifles look in by that door, in twos and threes, and ask her whether it is over. She tells them that she has had no instructions.
    }
    { women:
    - "palace":
        The company of women has not gone. They lie in a back room on the floor. # says: women=palace
    - "out":
        The company of women marched out into the yard at ten, she says. Most did not come back, and she has their blankets to account for. # src: mieville-10 # says: women=out
    - else:
        The company of women has gone home. They folded their blankets. # says: women=home
    }
    { defenders == "gone":
        Of the cadets there are left, in the rooms on the square, forty mattresses and a guitar. # says: defenders=gone
    - else:
        Of the cadets some are left, in the rooms on the square. They had drawn lots for who should watch the windows. # says: defenders=thin
    }
    { guns == "blank" or guns == "full":
        The chandeliers have stopped swinging, she says.
    - else:
        She asked your courier whether there was going to be shooting, because of the chandeliers.
    }
}
->->

// --- The river ---

=== visit_bridge_walk(side, hour)
{ hour == "study":
    Your courier has crossed the river, to see whether it can be done, and come back by another way. # place: liteiny_bridge
- else:
    Midnight on the quays, with a wind from the Gulf. Your courier has gone from bridge to bridge and been asked at each for his papers. # place: liteiny_bridge # sound: wind
}
{ liteiny_bridge == "soviet":
    At the Liteiny the roadway is down. In the afternoon a crowd took the rifles off the cadets who had come to raise it. # src: mieville-10 # says: liteiny_bridge=soviet
- else:
    At the Liteiny the roadway is down. In the afternoon a crowd took the rifles off the cadets sent to raise it. Both stand about the winch now, and have agreed that nobody touches it. # src: mieville-10 # says: liteiny_bridge=contested
}
{ troitsky_bridge == "soviet":
    The Troitsky is down, with the fortress above it. Women soldiers were sent to raise it; they looked up. # src: mieville-10 # says: troitsky_bridge=soviet
- else:
    The Troitsky is down, and carts are going over it under the guns of the fortress, rather fast. # says: troitsky_bridge=contested
}
{ nikolaevsky_span == "up":
    The Nikolaevsky stands open, its lamps burning on the piece that is in the air. # src: mieville-10 # says: nikolaevsky_bridge=government nikolaevsky_span=up
}
{ palace_span == "down" and palace_bridge == "government":
    At the Palace Bridge cadets look into each tram and let it go on. # says: palace_bridge=government palace_span=down
}
{ patrols == "roads":
    The mounted patrols have drawn off from the water. They are said to be out on the roads to Smolny, stopping whoever walks. # says: patrols=roads
- else:
    Mounted cadets ride the quays in pairs. They are polite to whoever has papers. # says: patrols=bridges
}
{ side == "government":
    An engineer’s assistant at the Troitsky wants eight men to raise it. He has had the order twice.
- else:
    Under the arch of the Troitsky a watchman keeps a hut, a lantern and a goat. The bridges are his to grease. In fourteen years, he says, nobody asked him about them; today, five have.
}
->->

=== visit_fortress_gate(side, hour)
{ hour:
- "citizens":
    Peter-Paul, at the gate over the wooden bridge. Your courier has come to ask after a prisoner, the colonel who begged at midnight to be arrested, with all his cadets, because of the crowd. # place: peter_paul # src: reed-app-3 # says: peter_paul=soviet
    He is well, says the guardroom. He has asked twice this morning whether it would be safe to be let out. They told him that the street was quiet, and he thanked them and asked for a newspaper.
    Over the wall one can see the gunners. Some sit on the gun carriages, in the drizzle, and eat. The fortress has given its word to the Soviet, says one, and he supposes that they are in it too. # src: reed-3
    { side:
    - "government":
        Nobody asked your man what he was looking at. He looked at the guns that face the Palace. Whether they could be fired he could not tell; there were pigeons on two.
    - else:
        A soldier’s wife was at the gate with a pot in a cloth. They let her through without a paper. She has come every day at that hour, under everybody.
    }
- "palace":
    Peter-Paul in the last of the light. Your courier was let in as far as the guardroom, where a corporal was being shouted at, and shouting back, about four lanterns. # place: peter_paul # says: peter_paul=soviet
    The new commissar is having everything in the place counted. The corporal had four lanterns on his charge, with red glass. On Tuesday the tram company had the roadway up on the Troitsky Bridge and came to borrow them, to put about the hole. He has the receipt. He had thought that for lanterns it would do.
    On the ramparts toward the river the old artillerymen walk round the guns with their hands behind them. One told your courier that he would not stand beside such a gun himself. He did not say for whose sake. # src: dossier
    { side:
    - "government":
        Seen from there, the Palace looks near enough to knock at.
    - "mensheviks":
        Your courier said that the Congress would surely settle everything tonight. Everyone in the guardroom agreed, and they went on to the buckets.
    - else:
        The commandant’s room was full and nobody in it older than twenty-five. A soldier went in with a bicycle and came out without a message.
    }
- else:
    Peter-Paul by night, from the Troitsky Bridge. There is a hole in the roadway, and round it, on four posts, the tram company’s four red lanterns, burning well. # place: peter_paul # says: peter_paul=soviet
    { guns:
    - "blank":
        On the wall they were arguing about the shot. The ship fired it, says a gunner, and there was nothing in it. It made every dog on the Petrograd Side bark, and in the guardroom it brought down a lamp. # says: guns=blank
    - "full":
        They have fired since seven and are tired of it. A gunner with wool in his ears told your courier that the sights are off, and that he is glad of it. He has a cousin in the Palace, in the kitchens. # says: guns=full
    - "held":
        They are standing to the guns and not firing. There is an order, and there was another order, and a man has been sent to find out which of the two was later. # says: guns=held
    - else:
        The guns are cold. The gunners have been told to wait, and have put their greatcoats over the breeches. # says: guns=silent
    }
    In the gatehouse a woman sat on a bundle. She is the wife of one of the artillerymen, from the married quarters, and was told to take the children across the water. She had got as far as the gate and could not think which side of the water was meant.
    { side == "government":
        She asked your man whether it was true that there were women over there, too. He said that he had not counted.
    - else:
        She asked your courier whether it was over. In the guardroom they had said, soon.
    }
}
->->

=== visit_ship_quay(side, hour)
{ hour:
- "citizens":
    From the English Quay one sees her entire: the _Aurora_, three funnels, at anchor below the Nikolaevsky Bridge. Nursemaids have brought children to look. # place: aurora_mooring # src: rabinowitch-14 # says: aurora=nikolaevsky_bridge
    Her boat comes in to the steps for cabbages. She was at the works for repairs, says the cook’s mate, and was ordered to sea on Tuesday, for a trial of her engines. They held a meeting about it. The engines have been tried: as far as the bridge. # src: dossier
    He is asked whether she would fire on the town. On whom? he says. His aunt lives on the Galernaya.
    { nikolaevsky_span == "down":
        The trams go over the bridge beside her, full. Everyone gets up on that side to look, and the car leans. # says: nikolaevsky_bridge=soviet nikolaevsky_span=down
    }
    { side:
    - "government":
        Your man counted the guns. A shipwright fishing off the steps told him not to trouble: he had worked on all of them, and half were in pieces on Saturday.
    - "mensheviks":
        Has it been put to the crew, your courier asked, that the Congress meets tonight? It has. They carried it. They also carried cabbages.
    - else:
        On the steps a priest was asking to be taken off to her. A stoker had sent for him. Nobody had thought to ask the committee, and the boat waited while it was done.
    }
- "palace":
    Below the Nikolaevsky Bridge the river is full of ships. They came up in the afternoon from Kronstadt, minelayers and small craft, and are lying two and three abreast with washing between them. # place: aurora_mooring # src: rabinowitch-15 # says: kronstadt_ships=river
    Sailors are being landed from lighters and form up on the quay under the lamps.
    { aurora == "nikolaevsky_bridge":
        The _Aurora_ lies in the midst of them with steam up. Her forward gun is uncovered. On Tuesday’s orders she should be at sea. # src: dossier # says: aurora=nikolaevsky_bridge
    - else:
        The _Aurora_ has not left the works. The newcomers are hurt about it, and have sent to ask. # says: aurora=franco_russian
    }
    An old woman has come down with a basket of pickled apples for the Kronstadters, and sells them at Sunday prices. She sold to them in July as well. They were angrier then, she says, and they bought more.
    { side:
    - "government":
        Your man asked a sailor what they were waiting for. Supper, he said. Somebody laughed, and told him to hold his tongue.
    - else:
        They asked your courier the way to the Palace. Most of them had never been in the town farther than the harbour.
    }
- else:
    At the head of the Nikolaevsky Bridge a line of sailors is drawn across the quay. Your courier was not let through, and was told why: people will come to look, and then they are hit. # place: aurora_mooring # says: kronstadt_ships=river
    { guns:
    - "blank":
        What he has is from the people who were standing there at twenty to ten. There was one flash, and such a noise that a horse sat down. It was a blank. A chemist’s window fell out all the same, and he is looking for someone to give the bill to. # src: rabinowitch-15 # says: guns=blank
    - "full":
        What he has is from the people who were standing there at ten past seven. They have all gone but one, a postman, deaf in that ear now. He says it was not the ship that fired most. It was the fortress. # says: guns=full
    - "held":
        What he has is from the sailors. They have steam up and are to wait. Every half-hour somebody comes down to tell them that it is still to wait. # says: guns=held
    - else:
        What he has is from the sailors. They have had their supper and no orders. One has been teaching the others to waltz. # says: guns=silent
    }
    In a doorway stood the woman who keeps the bathing-stage, which is shut until May, with a lamp. Two gentlemen in fur collars had wished to be rowed to the ship, she says, and were not, and asked her the way to Smolny instead. She lent them her umbrella.
    { side == "government":
        She would like it back.
    - else:
        It has a duck’s head on it, if anyone should see it.
    }
}
->->

// --- Stations ---

=== visit_moscow_train(side, hour)
{ nikolaevsky_station == "soviet":
    The Nikolaevsky Station. A commissar’s table stands across the door of the stationmaster’s room, and soldiers walk along the benches looking at faces. # place: nikolaevsky_station # says: nikolaevsky_station=soviet
- else:
    The Nikolaevsky Station. Soldiers on leave and one bride are asleep on the floor, and the buffet sells hot water. # place: nikolaevsky_station # says: nikolaevsky_station=government
}
{ trains == "held":
    Nothing with soldiers in it is let through. The railwaymen’s committee has put the signals at danger, and says so on a sheet of paper, with a seal. Whether flour is stopped too the porter has asked, and been told two things. # says: trains=held
- else:
    The trains run, late, with people on the roofs. The porter says that flour came this week on three days of seven. He unloads it, and has it from the sacks. # says: trains=running
}
{ hour == "wires":
    A traveller in a beaver collar, off the Moscow train, tells everybody that Moscow has gone over to the Soviet already, bells and all. What had he seen? He had seen a man on the platform at Klin who had just come from there. # says: moscow=soviet # rumour
- else:
    { trains == "held":
        A commercial traveller who has walked in from Kolpino brought one Moscow newspaper, which is read aloud by the samovar. It is full of a concert. Its last column asks what is happening in Petrograd.
    - else:
        The evening train from Moscow brought one newspaper, which is read aloud by the samovar. It is full of a concert. Its last column asks what is happening in Petrograd.
    }
}
A woman from a village near Tver has come to look for her son. Everyone whom she asks the way asks her, since she is from out there, what Russia thinks.
{ side:
- "government":
    She could not say for Russia, she told your man. In her village they think that the new tsar is a lawyer.
- else:
    She said that she could not tell them about Russia. She had a window seat.
}
->->

=== visit_train_guard(side, hour)
{ warsaw_station == "soviet":
    The Warsaw Station, whose line goes to Gatchina and the front. A picket of the Jaeger regiment drinks tea in the first-class hall, with newspapers spread under its boots. # place: warsaw_station # src: rabinowitch-14 # says: warsaw_station=soviet
- else:
    The Warsaw Station, whose line goes to Gatchina, Pskov and the front. The gendarme’s booth is empty, the buffet is open and nobody asks your courier for anything but a platform ticket. # place: warsaw_station # says: warsaw_station=government
}
{ trains == "held":
    No train has gone out since the railwaymen closed the signals. The guard of the last that came in sits in his van with a lamp and a hen. # says: trains=held
- else:
    The guard of a train just in from Pskov sits on the step of his van and takes off his boots. # says: trains=running
}
A RAILWAYMAN: At every station they ask me for news of Petrograd, and here you ask me for news of every station. # mood: calm
{ hour:
- "citizens":
    He saw no troop trains. At Gatchina there was an officer with a list on the platform, waiting for one, and walking up and down to keep warm. # says: gatchina=government
    He has heard that three corps have left the front. He has it from the buffet at Dno, where they always know; last week they knew that peace was signed.
- "palace":
    He saw no troop trains. He passed one in a siding short of Gatchina, with Cossack horses in it, or it may have been cattle. In the buffet here it has become two divisions. # says: don=mounted # rumour
    { kerensky:
    - "front":
        A motor car had gone through Gatchina in the middle of the day with the hood down and a flag on the one behind. The stationmaster was asked for a special train, and asked who would sign for it. # src: reed-app-4 reed-4 # says: kerensky=front
    - "luga":
        A special had gone down at noon with its blinds drawn, for Luga. It had asked the stations, as it passed, whether they were loyal, and there had not been time for them to say. # says: kerensky=luga
    - else:
        Of Kerensky nothing had been seen at any station. He was expected at four of them.
    }
- else:
    He saw no troop trains. At Gatchina they have put out the lamps on the platform, so as not to be asked. The guard thinks that somebody at Pskov is sending orders and somebody else at Pskov is calling them back, because he was signed for twice.
    { kerensky:
    - "front":
        Kerensky, he says, is at Pskov, or at Ostrov, or dead. It depended on the station. # src: reed-app-4 # says: kerensky=front
    - "luga":
        Kerensky, he says, is at Luga, with a Government, and has asked the stationmaster for a larger room. # says: kerensky=luga
    - else:
        At every halt soldiers got on the footboard and asked whether the Congress had met. He told them yes, to be rid of them.
    }
}
->->

=== visit_gatchina_line(side, hour)
Your courier has not come back. He was a cadet with a railway warrant and a cousin’s overcoat, and he was to ask at the Warsaw Station what had been seen on the Gatchina line, and be here within the hour. # place: winter_palace
The old doorman who let him out watched him across to the Admiralty garden. A picket stopped him under the lamp. They talked; one of them took off the cadet’s cap, looked into it, and put it back on his head. Then they all went round the corner, and from the door one could not see in what order.
It is a quarter of an hour to the station on a good day, in a cab.
The doorman has left the chain off, and sits by it with his hands on his knees, as he used to for the young princes.
->->

=== visit_sailors_trains(side, hour)
{ hour == "wires":
    { side == "government" and liteiny_bridge == "soviet":
        Your man did not get to the Finland Station. At the Liteiny Bridge workmen round a fire asked where he was going, at such an hour, in such boots. He said, to a sick aunt. They asked her street. He named one. It is on this side, they said. # place: liteiny_bridge # says: liteiny_bridge=soviet
        They kept him for as long as it took them to decide what to do with him. It was moved that he be drowned. An old man moved that he be given tea, and it was carried, he says, by a narrow majority.
        While he drank it lorries went over, toward the centre, with their lamps out. He counted five. A girl in a leather cap, who was knitting, counted them too, out loud, and smiled at him at each.
        The boots are regimental. They let him keep them, and told him the name of a shop.
    - else:
        The Finland Station, on the Vyborg side. Red Guards walk the platforms in twos, and a stove has been carried out to the ticket barrier for the women who are waiting. # place: finland_station # says: finland_station=soviet
        They wait for the sailors. It is known that there will be trains from Helsingfors with sailors, because their sisters work at the Nobel and the Lessner shops and have had postcards. It is not known when. A train came in at eleven. It had in it butter, and two Swedes.
        A woman from the cartridge works has brought her rifle and her darning. She was on nights from Monday, she says, and has asked for the time off properly, from the factory committee, under the heading of other causes.
        The telegraphist says that Helsingfors was on the wire at midnight, and was in good spirits.
    }
- else:
    The Finland Station, on the Vyborg side. A brass band of the Moskovsky regiment is drawn up under the clock. It has been there since six, to meet the fleet. # place: finland_station # says: finland_station=soviet
    Trains with sailors have left Helsingfors in the night, that is certain, says the telegraphist: he has the hours, three and five. But the Finns are stopping to take on wood, and the first may not be in until it is dark. # src: rabinowitch-15
    In the crowd they know better. Kronstadt came up the river at dawn, it is said, and has gone round to the back of the Palace. Your courier met four who had heard the guns. # says: kronstadt_ships=river # rumour
    The sailors have telegraphed ahead that they are bringing bread.
    The band plays from time to time, to keep its fingers warm. The women from the works dance to it, with each other, in felt boots, with the rifles stacked.
}
->->

// --- Parties, committees, halls ---

=== visit_peasants(side, hour)
{ hour:
- "wires":
    Fontanka 6, the law school once, where the Peasants’ Executive has its seat. There is straw in the hall. On the stairs men in sheepskins are sitting up over one lamp with a copy of the land law, of which two articles are passed. # place: engineers_castle # src: maslov-delo-naroda
    One reads aloud, and at each article they ask him whose hay it is. He does not know. He is a clerk of the court from Penza.
    To the Congress at Smolny the Executive is sending nobody. A paper on the door says so. Under it somebody has written in pencil the number of the tram. # src: reed-4
    { lines_srs:
        The telephone rings in an empty room. Nobody will pick it up: the last who did was told that there was a war. # says: lines_srs=true
    }
- "citizens":
    Fontanka 6 by day. The Peasants’ Executive is in session, has been since it got light, and is on the second point. The first was whether to be. # place: engineers_castle
    { lines_srs:
        The telephones work. A girl of the party writes down who calls and from what province, and has ruled a column for what they want. In all of it there is one word. # says: lines_srs=true
    - else:
        The telephones are dead. A boy is kept by the door in his cap to be one. # says: lines_srs=false
    }
    { semenovsky != "assembly":
        The Semenovsky have come out for the Assembly, says a man from the Executive, three battalions with the band. Who had seen them? He had seen the man who was sent to ask. # says: semenovsky=assembly # rumour
    - else:
        A man from the Executive shakes your courier by both hands. The Semenovsky are for the Assembly. He has it from the Semenovsky, who had wanted to know where it was. # says: semenovsky=assembly
    }
    In the yard an old delegate is harnessing a horse that he has bought here, to go home. Would he not stay for the Government? He would have had to feed it, he said. He meant the horse.
- else:
    Fontanka 6 at night. The sheepskins have gone from the stairs. Some are at Smolny, and some at the City Duma. # place: engineers_castle
    Those who are left sit in one room with a candle and the seal. They have been asked for it tonight by the Right of the party, and by the Left, and for safe keeping by the landlord.
    A peasant woman, the only one in the room, has it in her apron. She is from Samara, and cannot write. She has told all three that she will give it up to a congress of the peasants and nobody else.
    { guns == "blank" or guns == "full":
        Each time there is a noise from the river, she puts her hand on it.
    - else:
        She asked your courier whether it was true that it costs thirty roubles now, to be driven to Smolny.
    }
}
{ side:
- "government":
    They were civil to your courier. They told him that they support the Government, as they had told the last one.
- "bolsheviks":
    They asked your courier to explain what would be done about the sown fields. He said, Lenin has written on it. They asked whether Lenin had a horse.
- "mensheviks":
    They asked your courier whether the Mensheviks were for the land to the committees now. He said yes. They said that it was kind of them.
- else:
    They asked your courier what the party was doing. He said that it was in session.
}
->->

=== visit_delegates(side, hour)
{ hour == "citizens":
    On the second floor of Smolny, by the ballroom, is the room where delegates hand in their credentials. They are bearded soldiers and workmen in black blouses. A girl of Plekhanov’s party sits at the table. # place: smolny # src: reed-2 # sound: bed_smolny
    The first Congress wore collars, she says, and did not spit. She writes a fair hand and has turned nobody away who could spell his district. # src: reed-2
    Each fills in a form. The last question is what power he has been sent to vote for. Most have written: all power to the soviets.
    { congress > 0:
        Asked what that is, a delegate from Ivanovo reads his mandate again and says that it does not go into it. All the same, he would not have Kerensky. # src: dossier
    - else:
        Asked what that is, a delegate from Ivanovo counts off the socialist parties on his fingers. He gets to the second hand, and asks whether they are all here.
    }
    { side == "srs":
        Of your party’s men every second asks the girl for two forms, so as to see first what the Left will put.
    }
    { side == "government":
        She has a brother in the Palace, a cadet. She asks your man, whom she takes for a journalist, whether they get anything hot.
    }
- else:
    Evening in Smolny. The hall is not open, and delegates sit on the stairs up to it in the order in which they came, as for bread. There is no heat in the place but their own. # place: smolny # src: reed-4 # says: smolny=soviet # sound: bed_smolny
    { declared:
    - "mrc":
        They have all read the leaflet: the Government is deposed, and a Committee has the power. A weaver from Shuya has folded hers small. She was sent nine hundred versts to vote on that, she says, and would like to know what she is to do tomorrow. # says: declared=mrc
    - "soviets":
        They have all read the leaflet, which speaks for every party of the Soviets. A weaver from Shuya has been to ask the parties. She has found three of them, and two of those told her that they had not been asked. # says: declared=soviets
    - else:
        Nothing has been proclaimed. A weaver from Shuya, sent nine hundred versts to vote on who shall have the power, says that it is civil of them to have waited. # says: declared=no
    }
    { congress > 0:
        The soldiers round her are for taking it. They are less clear who is to hold it afterwards. One says: the Soviet. And the man beside him: which?
    - else:
        The soldiers round her want one government of all who were ever in prison. They think that it should be possible, since so many are in the building.
    }
    { side:
    - "bolsheviks":
        They ask your courier whether the Palace is taken. He says that it soon will be. They have been told so, they say, since noon, and by better-dressed men.
    - else:
        They let your courier pass when he named Martov. Some stood up. He does not look well, they said. Somebody ought to make him eat.
    }
}
->->

=== visit_refectory(side, hour)
The refectory of Smolny, in the basement. A thousand are in line; twenty men and women ladle out cabbage soup and kasha from cauldrons a child could bathe in. Two roubles buys a ticket, and five kopeks tea in a tin cup. # place: smolny # src: reed-2 # sound: crowd
Nobody has told the kitchen anything. The woman who orders for it, once cook to a bishop, noticed on Tuesday that they had stopped taking their caps off. She has sent a man for cabbages with a rifle, because the last cart was taken from him.
At the tables they argue with their mouths full. A schoolmaster from Vitebsk asks who will be minister of schools, and is told that he will, probably.
{ congress > 0:
    Where the Bolsheviks sit, they bang with the greasy spoons. # src: reed-2
- else:
    It is hard to tell where one party’s table stops. They are passing one salt.
}
{ side:
- "mensheviks":
    There used to be a table here, your courier says, that stood up when Dan came in. It has been moved to the landing, for the machine-gun.
- else:
    The cook asks your courier whether they will all be staying till Friday. It makes a difference with the bread.
}
->->

=== visit_duma_gallery(side, hour)
{ hour:
- "citizens":
    The City Duma on the Nevsky, from the gallery. They are at the morning’s second question of order. The Mayor’s beard can be seen from everywhere. # place: city_duma # says: city_duma=duma
    In the night it has formed a Committee of Public Safety, which is to be found at three telephones. The notice is on every wall. It names the Petrograd Soviet among the members. The Soviet has not been told. # src: reed-4
    { lines_srs:
        All three telephones are ringing. A councillor, an oculist, writes down what each caller sees from his window. # says: lines_srs=true
    - else:
        The three telephones are on three tables with a councillor at each. They are dead. People read the notice, come in from the street, and say it to them across the table. # says: lines_srs=false
    }
    The charwoman of the Alexander Hall has been told to dust the tsars’ portraits, which are hung with red, for the evening. She has dusted them every week since February. # src: reed-4
- "palace":
    The City Duma, from the gallery. It has sat since the morning. Somebody has moved that the members go to the Palace in a body and place themselves between the two sides, and somebody has asked between which two. # place: city_duma # says: city_duma=duma
    { third == "offered":
        It is being said that power might be handed in here, as lost umbrellas are. The Mayor has had a room swept. # says: third=offered
    - else:
        They have talked of sending to the ship in the river, and to Smolny. The Mayor has put on his coat for it twice. # src: mieville-10
    }
    A deputation of ladies has brought soup for the cadets. A deputation of tram drivers has come to ask who pays them on Friday. They are sitting on one bench, and the ladies have begun to give out the soup.
    An old councillor who fell asleep at four is woken for a division. He votes against. He is told that it was to adjourn for supper.
- else:
    The City Duma at night, every window lit. There is no getting into the gallery. Your courier stood on the stairs, among fur collars and wet umbrellas. # place: city_duma # says: city_duma=duma
    { ministers:
    - "palace":
        They were speaking in the chamber of going out into the street, unarmed, and dying. Each speaker was cheered. In the cloakroom people who had decided to die were looking for their galoshes. # src: reed-4
    - "duma":
        They were speaking in the chamber of the ministers, who were being given tea down the passage, and of who would come for them. Each speaker was cheered. In the cloakroom people asked whether one could see them. # says: ministers=duma
    - else:
        They were speaking in the chamber of the ministers: where they were, and who had signed for them. Each speaker was cheered. In the cloakroom people who had come to die with somebody were asking for whom it now was.
    }
    A cook from the Duma’s kitchen was cutting bread and sausage and doing it up in paper, against the night. She made four hundred packets, she says, and has been asked to put on them who they are from.
    { winter_palace == "duma":
        The Palace is theirs tonight, on paper. Every half-hour somebody asks for volunteers to go and sit in it. # says: winter_palace=duma
    - else:
        No one could tell your courier what was happening at the Palace. Each asked him.
    }
}
{ side:
- "bolsheviks":
    Somebody shouted down from the benches that there was a Bolshevik in the gallery. Four people stood up, and looked at each other.
- "mensheviks":
    Of the Mensheviks on the benches your courier knew all but two, and all but two asked him what Dan had decided.
- else:
    They cheered the Government, by name, standing. Your courier was asked to convey it.
}
->->

=== visit_attic(side, hour)
The War Ministry, by the back stair, to the very top. Under the roof is a telegraph room with one window, one stove and one officer, who is twenty-two and has a cold. # place: war_ministry # src: reed-4 # sound: telegraph
He has a wire of his own to the armies and a private telephone to the Palace. Red Guards went through the ministry early, by what the porter says, and did not look so high. # src: reed-4
All day he has sent out the Palace’s appeals. Headquarters at Mogilev receipts them.
{ side:
- "government":
    AN OFFICER: Tell them I can be heard as far as Tiflis. I should like to be told that I am heard in the next street.
- else:
    Your courier asked whether he would send a word about a ministry of all the socialists. He would send the Lord’s Prayer, he said, if it had a number and a date.
}
The charwoman brings him food. She has not told her husband, who is across the street with a red ribbon in his cap, waiting for the word to come in.
->->

// --- The street ---

=== visit_bread_queue(side, hour)
{ hour:
- "study":
    The baker’s on the Haymarket shut at four, with nothing on the shelves, and the tail for tomorrow is already a woman, a stool and a slate. She is a laundress. For a kopeck she writes a number in indelible pencil on the back of your hand. # place: haymarket # src: reed-1
    It is a quarter-pound now. It was a pound and a half once. She has a hundred and twelve numbers out, and a child at home whom the eldest minds. # src: reed-1
    A WOMAN IN THE QUEUE: They shut the schools, they shut the bridges. They’ll have to open something, or we’ll have nowhere to go.
- "wires":
    It is black dark on the Haymarket and the tail has begun to form, mostly women, some with babies. The laundress who keeps the list holds up her slate to the one lamp and calls the numbers every half-hour, and whoever does not answer is rubbed out. # place: haymarket # src: reed-1
    A man in a good overcoat came along the line, whispering to the women who it was that had the flour. The laundress asked him what number he had. He had none. She asked it again, louder, and he went. # src: reed-2
    A WOMAN IN THE QUEUE: Kerensky’s gone already. My sister irons for the hospital. He went off to the front in a nurse’s cap. # says: kerensky=front # rumour
- "citizens":
    { trains == "held":
        The baker on the Haymarket opened at seven and shut at ten to eight. The flour is standing somewhere on the line, he told them through the shutter. Behind the laundress there were sixty still to come. # place: haymarket # says: trains=held
    - else:
        The baker on the Haymarket opened at seven and shut at nine. The last to be served was number ninety-four. Behind the laundress there were eighteen still to come, and she had called them all night. # place: haymarket # src: reed-1
    }
    { placards:
    - "none":
        They have not gone home. It is about as warm here, and there is more to hear.
    - "torn":
        On the wall beside the shutter there was a placard in the night, and there are four corners of it still. Those who saw it tell the others that it gave out land. They ask whether it said bread lower down. # says: placards=torn
    - "tsik":
        On the wall beside the shutter is a placard about land, over the old TsIK’s name. It has been read out twice, for those who have none. # says: placards=tsik
    - else:
        On the wall beside the shutter is a placard about land, over Kerensky’s name. It has been read out twice, for those who have none. # says: placards=government
    }
    A WOMAN IN THE QUEUE: Whoever it is that’s in now, would you ask him if he’s seen what ninety-five gets?
- "palace":
    Dusk on the Haymarket. The slate is out again for tomorrow, and the numbers are at sixty. The laundress has brought the baby, who has a cough, because the eldest is standing for milk. # place: haymarket # src: reed-1
    There was milk this morning for about half. There was a lorry this afternoon, too, with men throwing leaflets out of it. The women picked them up, since it was good paper on one side. # src: reed-1
    { declared == "no":
        A WOMAN IN THE QUEUE: It was about us not to believe something. I had it round the herring before I got to what.
    - else:
        A WOMAN IN THE QUEUE: The Government’s done away with. Well. It never came here.
    }
- else:
    Late at night on the Haymarket, and the tail is there. Two boys with a handcart are selling places in it. # place: haymarket # src: reed-1
    { guns:
    - "full":
        They say here that a shell came down behind the Sennaya and killed a family at supper, a father and mother and two. Your courier asked for the street, and was given three. He went to two of them and saw nothing there but people asking. # src: project1917 # rumour
    - "blank":
        There was one great bang toward ten, the laundress says. Nobody left the line. It would have meant being rubbed out. # says: guns=blank
    - else:
        It is quiet from the river. They do not care for that either, says the laundress. One waits for it.
    }
    A WOMAN IN THE QUEUE: Let them finish by six. At six he lights the oven, and I’ll not have him frightened.
}
{ side:
- "bolsheviks":
    Your courier said that there would be bread when there was peace. The laundress asked to see his hand. He had no number on it.
- "mensheviks":
    Your courier asked what they thought of the parties. The laundress said that the woman behind her was a Menshevik, she believed, but no trouble.
- else:
    Your courier said that the Assembly would see to it. The laundress has a vote, and has shown it to everyone. She would like to know how one eats until the twelfth.
}
->->

=== visit_kiosk(side, hour)
{ hour == "study":
    The newspaper kiosk by the Kazan Cathedral, and a war widow in it with mittens. There are no coins. For a pamphlet of Lenin’s, the one that asks whether they can keep the power, she gives change out of a sheet of postage stamps. # place: kazan_cathedral # src: reed-3 # sound: bed_street_night
    Along the kerb stands a row of deserters, in uniform, selling cigarettes and sunflower seeds. They sell singly, and give a light with it. An officer buys five from one and asks him what regiment. Yours, sir, he says. # src: reed-3
    Every flat place within reach is pasted with appeals, and people with matches are trying to read what they are begged not to do. # src: reed-3
    { side:
    - "mensheviks":
        _Izvestia_ comes back to her in the bundle it came in. It is not that people are against it, she says. They believe that they have read it.
    - "government":
        Colonel Polkovnikov’s orders hang one over another. She asks your courier which is the one that is in force, because the boys ask her.
    - else:
        _Delo naroda_ is bought by people who ask her first whether it is the right one. She tells them that it is the one there is.
    }
- else:
    The kiosk by the Kazan Cathedral has one paper on its board this morning, _Rabochy Put_. Of the others a soldier is selling yesterday’s, second-hand, at fifty kopeks, and lets people read the back for twenty. # place: kazan_cathedral # src: reed-4
    { placards:
    - "tsik":
        On the wall is the old TsIK’s placard, land and peace, with its lower edge picked away where people have taken some home. # says: placards=tsik
    - "government":
        On the wall is a placard about land and peace with Kerensky’s name on it. Someone has written below: when? # says: placards=government
    - "torn":
        On the wall is the ghost of a placard, torn off in strips. Three people who read it before it was torn explain it to thirty who did not. # says: placards=torn
    - else:
        On the wall the night has put up a new crop of appeals, each to remain calm. # src: reed-4 # says: placards=none
    }
    Among them hangs the City Duma’s notice, with three telephone numbers. A messenger boy is copying them on to his cuff. # src: reed-4
    The widow in the kiosk has run out of stamps. She gives change in matches, and a man from the Ministry of Finance is counting his, to see what the rouble stands at.
    Nobody on the pavement was talking of you, your courier reports. He listened for a quarter of an hour.
}
->->

=== visit_tea_room(side, hour)
A drawing-room near the Palace Quay, among the consular widows. Each lady has brought her own sugar, in a little silver box, and half a loaf in her muff. # place: british_embassy # src: reed-1
The daughter of one of them has been put to bed. She came home on the tram in tears: the conductress had called her comrade. # src: reed-1
Of politics they knew a great deal. The Cossacks were on Palace Square already, all three regiments, with field kitchens. One lady’s nephew was on the General Staff. # says: cossacks=palace_square # rumour
{ side:
- "mensheviks":
    They wished that the Tsar were back, or that the Germans would come. One would as soon have Mr Dan, who was a doctor.
- "government":
    They wished that the Tsar were back, or that the Germans would come. Of Kerensky it was said that he had such tired hands.
- else:
    They wished that the Tsar were back, or that the Germans would come. One had written to her peasants at Tambov. They did nicely, they answered, and sent a cake.
}
The parlourmaid saw your courier out, with her hat on. She gets thirty-five roubles a month, and shoes are more than a hundred, so she has told them that she will stand in no more queues. She was going to a lecture, on the moon. # src: reed-1
->->

=== visit_school(side, hour)
{ hour == "study":
    A girls’ school on Vasilievsky Island. In the afternoon, when the bridges were ordered up, the schools sent the children home. Those who live across the water could not go: the mistress would not have them pass by the Palace Bridge, among rifles, in the dusk. # place: nikolaevsky_bridge # src: mieville-10
    There are eleven in the gymnasium, on the mats, from seven years old to twelve, in their coats. The mistress has sat with them since. She has no lamp oil. She gave them dictation while it was light, and then what she remembered of _Ruslan_.
    { nikolaevsky_span == "up":
        Where the Nikolaevsky Bridge stands open a father can be heard on the far quay, from time to time, shouting a name. She opens the window and has the girl answer. # says: nikolaevsky_span=up
    }
    She asks your courier one thing: shall it be down by eight?
    { side:
    - "bolsheviks":
        He said that the people would see to the bridges. She said: which of them, please, and at what hour?
    - "mensheviks":
        He said that a resolution was being carried that would calm everyone. She thanked him, and asked whether it mentioned bridges.
    - "government":
        He said that they were up for the children’s safety. She looked at the mats.
    - else:
        He said that the Mayor would be told. She gave him the names on a page from a copybook, with the streets, in a round hand.
    }
- else:
    The girls’ school on Vasilievsky Island has opened at nine. The mistress has fourteen of thirty-two. The eleven who slept in the gymnasium are there too, washed. # place: nikolaevsky_bridge
    { nikolaevsky_span == "down":
        The Nikolaevsky Bridge came down before it was light. The fathers crossed by the first tram, and each, when he had kissed his girl and looked her over, decided that she might as well stay for lessons. # says: nikolaevsky_span=down
    - else:
        The Nikolaevsky Bridge is up still. A father has come a long way round with a basket of eleven dinners from eleven kitchens. # says: nikolaevsky_span=up
    }
    The map of Russia is down from its hook. The lesson was on the rivers. A child asked who governs now. The mistress said, the Neva, the Volga and the Don, and they wrote it down.
    She gave your courier a cup of hot water and the only chair. If the teachers were to be called out, she said, in some cause, would he see that it was not before the dictation on Friday?
}
->->

=== visit_conductress(side, hour)
{ hour:
- "study":
    A tram at the end of its line, with its conductress eating her supper on the back step. She took over the bag when her husband was called up. He was killed in the June offensive; she has the route still. # place: palace_bridge
    A young lady gave her a ten-rouble note this afternoon, for a ride of twenty kopeks, and she said: comrade, I have no change. The young lady burst into tears. She cannot see what there was in it. # src: reed-1
    { palace_span == "down":
        On the Palace Bridge cadets came through the car and looked under the seats. They found a goose. Over the Troitsky she was stopped by workmen, who looked under the seats. It was the same goose. # says: palace_span=down
    }
- "citizens":
    The same tram in the morning, with men on the buffers and a row of boys along the step. The conductress cannot get through to take the fares, and passes her bag along over their heads. It came back heavier. # place: palace_bridge # src: reed-4
    { palace_bridge == "soviet":
        The Palace Bridge changed hands under her, she says. On the way out there was a cadet by the brazier, and on the way back a man with a red armband. He asked whether the goose had been found. # says: palace_bridge=soviet
    - else:
        { palace_span == "up":
            The Palace Bridge is up, and she goes no farther than the approach. The passengers get down and look at the water, as if it might be talked to. # says: palace_bridge=government palace_span=up
        - else:
            On the Palace Bridge there is the same picket of cadets. They have stopped looking under seats. # says: palace_bridge=government
        }
    }
    { blood > 1:
        She saw a man being carried into a chemist’s on the Nevsky, she says, and rang the bell till they got out of the road.
    - else:
        She has seen three lots of soldiers since six o’clock, all of whom asked for a ticket.
    }
- else:
    In the evening the cars run only as far as the Morskaya. There she has to change ends in the dark, with soldiers standing about, and it takes three of them to hold the pole for her; they are very willing. # place: palace_bridge # src: reed-4
    { palace_span == "down":
        One line still goes over by the Palace Bridge. She had it at six. The Palace stood on the one hand and the ships on the other, and people were talking about the opera. # src: krivosheina # says: palace_span=down
    - else:
        Nothing goes over by the Palace Bridge. It has been up since the night, and the rails end in the air. # says: palace_span=up
    }
    She put off an old gentleman, who had no money, and went back for him at the next run, because it was raining.
}
{ side:
- "bolsheviks":
    In her union they are mostly for you. She is for whoever brings back the six o’clock relief.
- else:
    Her union has sent word to keep running for as long as there are rails. She would have in any case. If it stands, she says, they take the brasses.
}
->->

=== visit_bath_house(side, hour)
The baths on the Vyborg side, men’s evening, ten kopeks with a birch switch. They have heated tonight because somebody sent a cartload of wood from a factory. # place: sampsonievsky_bridge
In the steam your courier could make out that it was full, and that they were talking of rifles. There were a hundred and fifty for each works. Somebody must go and stand in line for them at Smolny. It was a question of who had shoes. # src: reed-3
An old soldier of the Turkish war scrubs backs there. He did it for the gendarmes, before.
{ side == "bolsheviks":
    They asked your courier whether it was true that there was somebody hidden in the district. He said that he knew of nobody. So they all supposed, they said, and poured on another dipper.
- else:
    A lad asked your courier whether the SRs would be out as well. He was for the SRs himself, he said, because of his grandfather’s horse. But he was on the list for a rifle.
}
In the women’s half, through the wall, they were singing. They had been told to be at their gates by midnight, clean.
->->

=== visit_picture_house(side, hour)
{ hour == "study":
    The picture-house by the Kazan Cathedral gives an Italian film, of passion, in six parts. Every seat is taken. In front are soldiers and some sailors with their caps on their knees. # place: kazan_cathedral # src: reed-3
    A count shoots his brother. He stabs a groom, and is stabbed, and everybody runs. The sailors look on with open mouths. They cannot see, says one to your courier, why all these people should be in such a hurry. # src: reed-3
    The pianist is a student of the Conservatoire, a girl in fingerless gloves. She plays in the dark from eleven in the morning, watching the film in a hand mirror. She would know by the feet if there were anything in the street, she says. On Sunday they shuffled. Tonight they keep still.
- else:
    The picture-house by the Kazan Cathedral has its electric sign alight, and a line at the window. Three streets from here the trams stop. # place: kazan_cathedral # src: reed-4
    It is the Italian film again. The count has shot his brother, and a soldier stood up and shouted to him that there was no need.
    The girl at the piano has been told by the manager to play louder from now on, whatever happens on the screen. She has Rubinstein for the waltzes and a march for the deaths, and has changed them about.
    { blood > 1:
        A man was helped in who had been hurt in the street, and sat through two parts with a handkerchief to his arm. She could see him in the mirror, too.
    }
}
{ side:
- "government":
    Your courier asked some officers in the balcony why they were not with their units. They asked him to sit down, because of the people behind.
- else:
    The sailors asked your courier if he would have them fetched, should it begin. They did not want to miss the sixth part, or the other thing.
}
->->

=== visit_landlady(side, hour)
A house of flats near Znamenskaya Square, six floors. The current is cut off at midnight, and the stairs are dark before. There is one candle, and behind it two tenants with a loaded rifle, a notary and a baritone. The men of the house take the nights in turn. # place: znamenskaya # src: reed-1
The landlady keeps the list of turns. Whoever will not sit up pays three roubles, and a dentist on the second floor has paid since August. Your courier has two arms: would he care to earn the dentist’s three roubles?
{ hour == "wires":
    The notary last fired in August. He shot the cat.
- else:
    She has it from somebody who had it by telephone that the Cossacks are in Smolny, with everybody on his knees in the garden. The baritone has drunk to it. # says: smolny=government # rumour
}
{ side:
- "government":
    They ask your courier why no militiaman has been by. He does not know. On other nights there was one at the corner, the notary says, a tailor, unarmed. One felt better for it.
- else:
    In the basement the laundry-women of the house had their door open. They have asked the notary, when it is his turn, to be so good as not to shoot before four, when they come out to the pump.
}
->->

=== visit_gamblers(side, hour)
A gambling club off the Nevsky, behind two curtains. They play from dusk to dawn; there is champagne, and one may see twenty thousand roubles on a card. # place: kazan_cathedral # src: reed-2
{ hour == "wires":
    Your courier was let in for his evening clothes. A contractor in army boots was losing a trainload of them.
    They were also making a book on the Government. It was five to two on until midnight. Then somebody came in who had seen soldiers stopping motor cars and could not say whose, and the odds were chalked up the other way about. # src: reed-3
- else:
    They play by four church candles, so as not to be stopped when the current goes at midnight. They take notes of the Duma, of the Tsar and of Kerensky, each at its own price, and the croupier alters the prices as people come in.
    { ministers == "palace":
        They are betting on whether the ministers will be arrested before morning. The bank pays on it already, since a colonel has sworn that he saw them led over the bridge. He had money on it. # says: ministers=fortress # rumour
    - else:
        They are betting on who will be minister of finance. There is a run on a dentist.
    }
}
At a side table the woman who sells flowers, sixty and straight-backed, was playing patience with a dirty pack. They have never tipped, she says, as they do this month.
{ side:
- "government":
    In a corner two officers of the Staff asked your courier not to have seen them.
- else:
    They asked what your courier was. He said, a social democrat. A lady asked whether one still could be.
}
->->

=== visit_yard_porter(side, hour)
A yard porter, on a bench inside his gate on the Millionnaya, in a sheepskin, with his brass plate on. The old police made him keep a book of who sleeps in the house, and he keeps it. # place: pavlovsky_barracks
{ hour == "wires":
    He saw the Pavlovsky men put out their pickets, at nine, across from his gate. A clerk of theirs came over, with a printed book under his arm, and asked to use the telephone in the lodge, since it was a private line. He wished to speak to the militia stations, he said, about the cold. # src: mieville-10
    He spoke to all of them, and said each time that they might go home. The porter thought it kindly meant.
- else:
    He has shut the gate since six, and opens it for those who live here. Two are out this evening: a captain, who went to the Palace, and the captain’s cook, who went to see whether he had got there.
    { defenders == "gone":
        Cadets had come past for an hour, singly, without rifles, hugging the wall. He let three into the coal-hole until the street was clear.
    - else:
        Some few cadets had come past, singly, without rifles, hugging the wall. He let one into the coal-hole until the street was clear.
    }
    The soldiers outside asked him whether he had officers in the house. He has nine. He told them so, and that they were asleep. They said, let them sleep.
}
{ side:
- "bolsheviks":
    He asked your courier whether there would be porters. He did not mean himself, he said. He meant, in general, who would know who slept where.
- "government":
    He stood up for your courier, and asked to whom he was now to hand in the book.
- else:
    He asked your courier whether the Assembly would keep porters.
}
->->

=== visit_priest(side, hour)
{ hour == "citizens":
    The Kazan Cathedral, after the early liturgy. There were nine in it, says the priest, of whom four were asleep and one was asking for the trams. # place: kazan_cathedral
    On Sunday there was to have been a procession with an icon, and the Cossacks, and it was called off, so that there should be no blood. He has put the banners back behind the stove. # src: reed-3
    { cossacks == "palace_square":
        This morning a Cossack sergeant sent from the square to have a prayer said over some horses. He did it, the priest says, since no party had forbidden it. # says: cossacks=palace_square
    - else:
        This morning a lieutenant came, on foot, and asked to be confessed quickly. Then he asked to borrow a coat. The priest lent him the sexton’s.
    }
- else:
    The Kazan Cathedral at vespers. Soldiers stand about in the roadway before the colonnade, and the old women go in between them, and cross themselves at the icon, and at the bayonets, from habit. # place: kazan_cathedral # src: reed-4
    The priest prays for the authorities, as he must. Tonight the deacon dropped his voice at the name, and the choir, which knew that it was coming, coughed.
    { blood > 1:
        Two have been brought in to him today, with cloths over them. He read the office, with a gap for the names.
    - else:
        Nobody has been brought in to him, thank God, the whole day. He was asked to bless some rifles, and said that he had a throat.
    }
}
The woman who sells the candles counts out her box on the step. Those who pray for shooting and those who pray against it buy the same candle, she says.
{ side:
- "government":
    Your courier asked her what was said of the Government. She said that somebody had put up one for Kerensky. It was a wax one, and a lady.
- else:
    Your courier asked her what was said of the Bolsheviks. A sailor had bought six, she said. He did not know whom for. He wanted six.
}
->->

=== visit_hotel_france(side, hour)
The Hotel France on the Morskaya, at dinner. The café has eleven tables laid. Your courier had begun on his soup when the waiter, very pale, asked him to carry it through to the back. They are putting out the lights in front. # place: general_staff # src: reed-4
“There will be much shooting” # quote: reed-4
In the back room a retired general was put beside a traveller in soap, and they are getting on very well. On the wall is a card, which says that no tips are taken here. # src: reed-1
From the yard one sees into the street behind. The armoured cars are out there, one at each corner, racing their engines; barricades of lumber lie along the canal. The soldiers say that they are waiting for the word. # src: reed-4
{ side:
- "government":
    The chambermaid told your courier that nineteen officers had paid their bills since four. They left their swords in the umbrella stand and took the umbrellas.
- else:
    The chambermaid asked your courier in confidence at what time it would begin, since she had the beds to do on the street side. He would have told her, if he had known.
}
->->

=== visit_armoured_boy(side, hour)
Under the one lamp at the corner of the Morskaya and the Nevsky stands an armoured car with its engine racing. A boy of about eight has climbed up the side and is looking down the barrel of the machine-gun. # place: general_staff # src: reed-4 # sound: lorry
Of the soldiers and sailors who stand about none takes him down. From a second car a man put his head out and called that they should go on through and attack. He was answered. # src: reed-4
“The Committee says to wait. They have got artillery behind the wood-piles in there....” # quote: reed-4
{ women == "palace":
    They were arguing under the arch, too.
    “How can we shoot at them? The Women’s Battalion is in there—they will say we have fired on Russian women.” # quote: reed-4
- else:
    They were arguing under the arch, too, about who was to go first, and whether it could be put to the vote.
}
{ side:
- "government":
    The boy asked your man whether he was from the Palace, because he kept looking at it. He was given five kopeks, and said it to nobody else.
- else:
    A woman with a shawl over her arm had been along the street, asking for a boy of eight. He lay flat on the roof until she was past.
}
->->

=== visit_red_spark(side, hour)
At the corner of the Sadovaya some two thousand people stand with their heads back. High up on a roof there is a tiny red spark. It glows, wanes and glows. # place: city_duma # src: reed-4 # sound: crowd
“It is a provocator. Presently he will fire on the people....” # quote: reed-4
{ hour == "palace":
    The tram has stopped because of it. A student explains the trajectory. Two old men have laid a rouble, and a picket of soldiers stands among the rest and stares as hard as they. Not one has thought of going up. # src: reed-4
    Your courier went up. It is five flights and a ladder. A chimney-sweep sat there with his back against the stack, smoking, to be out of the noise. He had seen the crowd. He supposed that it was for something in the street.
- else:
    They have been relieved since the evening, but the number is about the same. They have heard that it is a signal lamp. Each time a lorry goes by they see it wink. # src: reed-4
    Your courier went up. There was a pot of tar on the roof over a fire, and the roofer’s wife minding it. He had gone down for his supper, she said, and they would not let him back through the street. If it goes out, that is forty roubles. So she had stayed, and blown on it.
}
{ side:
- "government":
    Coming down, he told them what it was. They did not believe him, and wished to know what he had been doing there.
- else:
    Coming down, he told nobody. They were all so quiet, and it was not raining.
}
->->

=== visit_peoples_house(side, hour)
{ hour == "palace":
    The People’s House, across the river, and not a seat to be had. They give _Don Carlos_, with Chaliapin. He is King Philip, and has the gout, and when he sits down three thousand people feel it in the foot. # place: narodny_dom # src: krivosheina
    { palace_span == "down":
        Your courier went by tram, over the Palace Bridge, which one crosses quite as usual. # src: krivosheina # says: palace_span=down
    - else:
        Your courier went round by the Troitsky, on foot, behind a row of ladies in galoshes holding up their trains.
    }
    In the gallery are soldiers, tram girls and apprentices with a bag of seeds among four. Now and then a man comes along the row, touches another on the shoulder, and the two go out on tiptoe.
- else:
    The People’s House, at the end of _Don Carlos_. They are clapping, and calling for Chaliapin, who has been King Philip, with the gout, all evening. # place: narodny_dom # src: krivosheina
    { guns == "blank" or guns == "full":
        In the middle of it there was a great noise from the direction of the river. In the stalls they think that it was done with a drum. In the gallery, where the soldiers are, nobody said anything, and several left.
    - else:
        Not a sound had come from the river. At the silences, your courier says, one could feel that the house was listening past the singer.
    }
    In the cloakroom they were asking each other how one would get home, and who had won.
}
A dresser of the chorus, her mouth full of pins, had come to the door for air. The chorus had all asked her whether it had begun. She told them no.
{ side:
- "government":
    In the box that is kept for ministers sat the firemen, with their helmets on the velvet. Your courier did not like to sit down.
- "srs":
    She had a nephew at the Duma, and wished to be told whether to keep his supper.
- else:
    In the box that is kept for ministers sat the firemen, very upright, with their helmets on the velvet.
}
->->

// --- Women in the Palace ---

=== visit_women_company(side, hour)
The back rooms of the Winter Palace, on the court. The company of women is kept here, an officer explains, where it will not be hurt. It had thought that it was brought to town for a parade. # place: winter_palace # src: reed-4 mieville-10 # says: women=palace
They sit two to a mattress, in greatcoats made for men, cropped like recruits.
Your courier spoke to one by the pump in the yard. She is a dressmaker from Kazan. In June she was told that they would shame the men. It has been tried on four sorts of men now, she says.
One lieutenant has told them that they will be let go out and fight, and another that on no account. They voted on it. The door by which the paper should go up was locked on the outside.
{ side:
- "bolsheviks":
    She asked your courier what you would do with them. He said that nobody wished to hurt them. So the officer had said, she told him.
- "mensheviks":
    She gave your courier a letter for her shop on the Gorokhovaya. There is a frock promised for Thursday.
- else:
    She asked your courier whether they had a vote on the twelfth, like everyone. He said yes.
}
->->

=== visit_nurses(side, hour)
{ side == "government":
    Your messenger is a sister from the hospital in the state rooms, on the river side. She has been out by the hospital door, along the quay, and back, with an enamel pail. # place: winter_palace # src: dossier
- else:
    A sister from the hospital in the Winter Palace comes out by its door on the river side. Nobody stops a grey dress. Your courier walked beside her along the quay and carried her enamel pail. # place: winter_palace # src: dossier
}
Many of the wounded cannot be moved. They have asked to be turned with their faces away from the windows.
{ hour == "palace":
    { ring == "open":
        Nobody holds the quay. Sailors stroll on it, and ask her how many armed men are behind the door. As many as there are beds, she says.
    - else:
        Sailors hold the quay, and some soldiers who are cold. They asked her how many armed men were behind the door. As many as there are beds, she said. # src: dossier
    }
    Cadets with stomach-ache come to her and lie down. She does not ask when they are going back.
    { side == "government":
        She wishes you to know that the door is never locked. # src: dossier
    }
- else:
    { guns:
    - "blank":
        When the ship fired, every pane in the long ward spoke at once. Not one broke. # says: guns=blank
    - "full":
        Since seven they have had the beds in the corridor. A shell came in at a cornice and filled the sterile drum with gilt. # says: guns=full
    - else:
        It has been so quiet, she says, that the wounded ask for the clock to be stopped.
    }
    { winter_palace == "government" and defenders != "gone":
        Strange men walk through the ward now, on tiptoe, with rifles, and ask the way. She shows them to the stairs. # src: mieville-10
    - else:
        Of those who were to defend the house there have been none in the ward for an hour. They left two rifles. She has locked up the bolts, with the morphia.
    }
}
She is on duty until eight in the morning, whoever has the house. She has a sheet to hang outside, with a notice, and does not know to which party it ought to be addressed.
->->
