// The evening, hour by hour. A recorded event keeps its recorded hour until a decision moves it; where the record has only "in the evening" its stand-in, 18:00, is kept.
// The street, the servants and the soldiers who have reasons are imagined; who did what, where and when is not, as long as history is followed.

=== palace_clock
= six
{
- ring == "closed":
    The ring round the Winter Palace has been shut since the afternoon. At six the posts are doubled. # at: 25 18:00 # place: winter_palace # reaches: bolsheviks government # sound: boots
- ring == "loose":
    ~ turn(ring, "closed")
    The ring round the Winter Palace closes. A boy who went in with cigarettes at five cannot get out again, and sells them inside. # at: 25 18:00 # place: winter_palace # event: palace-ring-closed # reaches: all # src: trotsky-history-47 # sound: boots
    Noon was set for the Palace, then three, then six. It stands, and tonight the Congress is to open. # at: 25 18:00 # place: winter_palace # event: palace-deadline-six # reaches: bolsheviks # src: pipes-11 mieville-10
- else:
    ~ turn(ring, "closed")
    Soldiers, sailors and Red Guards, who had stood about at the corners, close up round the Winter Palace. # at: 25 18:00 # place: winter_palace # event: palace-ring-closed # reaches: all # src: trotsky-history-47 # sound: boots
    { declared != "no":
        They were to wait for dark. It has been dark for more than an hour. # at: 25 18:00 # place: palace_square # because: bolsheviks.dark # reaches: bolsheviks
    }
}
At the corner of the Morskaya a man in the turret of one of Smolny’s armoured cars is for attacking at once. The driver of the other shouts back: “The Committee says to wait. They have got artillery behind the wood-piles in there” # at: 25 18:00 # place: palace_square # quote: reed-4 # src: reed-4 # reaches: bolsheviks # sound: lorry
{ armoured_cars == "soviet":
    Round the square stand the cars of the Manege as well, with crews who have voted. Their turrets are turned to the Palace and their hatches are open, for the smoke. # at: 25 18:00 # place: palace_square # reaches: bolsheviks government
}
Mediators of the City Duma set out for three doors: the ship in the river, Smolny, the Palace. # at: 25 18:00 # place: city_duma # event: duma-mediators # reaches: mensheviks srs # src: mieville-10 reed-4
Chudnovsky goes into the Palace to talk to the cadets and is arrested. The cadets, who had questions, have him released. # at: 25 18:00 # place: winter_palace # event: chudnovsky-parley # reaches: bolsheviks government # src: project1917 mieville-10
{ kerensky:
- "front":
    Kerensky has reached Pskov, where General Cheremisov commands the Northern Front. He has come by way of Gatchina, to ask for troops. By another account he has got only as far as Ostrov. # at: 25 18:00 # place: pskov # event: kerensky-at-pskov # reaches: government # src: hcw-2 reed-app-4 dossier # sound: telegraph
- "luga":
    At Luga the cabinet of Russia sits in the first-class waiting-room and asks for a line to the Stavka. The station-master brings tea and the bill. # at: 25 18:00 # place: luga # because: government.luga # reaches: government # sound: telegraph
- "smolny":
    Kerensky has been in a classroom of Smolny since the morning. Since dusk two sailors have stood outside. Delegates from the provinces open the door, look at him, and shut it. # at: 25 18:00 # place: smolny # because: government.truce # reaches: bolsheviks mensheviks srs
- else:
    Kerensky goes from room to room in the Palace, where the cadets lie on their mattresses. Those who are awake stand up. # at: 25 18:00 # place: winter_palace # because: government.remain # reaches: government
}
{ aurora == "franco_russian":
    ~ turn(aurora, "nikolaevsky_bridge")
    The cruiser _Aurora_ leaves the works quay at last and anchors below the Nikolaevsky Bridge. # at: 25 18:10 # place: aurora_mooring # event: aurora-moves # because: bolsheviks.guard bolsheviks.silent # reaches: all # sound: ship_horn
    { nikolaevsky_bridge == "government":
        ~ take(nikolaevsky_bridge, "soviet")
        ~ turn(nikolaevsky_span, "down")
        The cadets on the bridge look down at her, and go. # at: 25 18:10 # place: nikolaevsky_bridge # event: nikolaevsky-bridge-taken # because: bolsheviks.guard bolsheviks.silent # reaches: bolsheviks government # sound: bridge_winch
    }
}
-> half_past_six

= half_past_six
{ bolsheviks_order:
- "ultimatum":
    Two soldiers of the fortress lean their bicycles against the Staff and hand in a paper: surrender by ten past seven, or the guns. After two conferences the Staff withdraws into the Palace. # at: 25 18:30 # place: district_hq # event: ultimatum-sent # because: bolsheviks.ultimatum # reaches: bolsheviks government # src: reed-app-4 pipes-11 mieville-10
- "starve":
    Four field-kitchens are drawn up behind the ring, on the windward side. At the Palace windows cadets can smell the cabbage. # at: 25 18:30 # place: palace_square # event: kitchens-on-the-square # because: bolsheviks.starve # reaches: bolsheviks government
- "bombard":
    Sailors run three-inch guns out of the gate of the fortress to the water’s edge. # at: 25 18:30 # place: peter_paul # because: bolsheviks.bombard # reaches: bolsheviks
- "mediate":
    A pass for persons without weapons is taken round the ring, from bonfire to bonfire, and read aloud at each. # at: 25 18:30 # place: palace_square # because: bolsheviks.mediate # reaches: bolsheviks srs # sound: paper
}
A Keksholm soldier goes home to sit with the child, because his wife must be in the bread queue by four. He asks to have his place at the fire kept, unless it is over. # at: 25 18:40 # place: palace_square # reaches: bolsheviks
{ declared == "no":
    In the Hotel France a pale waiter moves the diners in the middle of their soup to the back room. “There will be much shooting,” he tells them. # at: 25 18:40 # place: palace_square # quote: reed-4 # src: reed-4 # because: bolsheviks.silent # reaches: mensheviks srs
- else:
    At the Police Bridge, which is barred with lumber, people stumble in the dark. Before the Stroganov Palace soldiers wheel a three-inch gun into position, with a great deal of talking. # at: 25 18:40 # place: palace_square # src: reed-4 # reaches: srs
}
-> seven

= seven
In the Palace yard the gunners limber up and drive off with most of their guns. # at: 25 19:00 # place: winter_palace # event: battery-leaves # reaches: bolsheviks government # src: dossier # sound: hooves
A SOLDIER: “How can we shoot at them? The Women’s Battalion is in there” # at: 25 19:00 # place: palace_square # quote: reed-4 # src: reed-4 # reaches: bolsheviks
{
- bolsheviks_order == "mediate":
    Somewhere in the arch a rifle goes off. Thirty men turn on the one who fired it, since there is an order. # at: 25 19:00 # place: palace_square # because: bolsheviks.mediate # reaches: bolsheviks government # sound: rifle_shot
- semenovsky == "assembly":
    Men of the Semenovsky’s committee walk between the arch and the firewood with a lantern and their resolution: for the Constituent Assembly, and no rifle before it. Each side reads it through and asks them to step aside. Meanwhile nobody fires. # at: 25 19:00 # place: palace_square # because: srs.cordon srs.assembly srs.to_semenovsky mensheviks.to_semenovsky bolsheviks.to_semenovsky # reaches: bolsheviks government srs
- bolsheviks_order == "ultimatum" or bolsheviks_order == "bombard":
    Rifle fire begins on the Palace. The cadets answer from behind the firewood. # at: 25 19:00 # place: winter_palace # event: palace-fired-on # reaches: bolsheviks government # src: reed-app-4 # sound: rifle_shot
- else:
    Rifle fire begins on the Palace. Nobody has ordered it. Section by section the men are told to stop, and do. # at: 25 19:00 # place: winter_palace # event: palace-fired-on # otherwise # because: bolsheviks.starve # reaches: bolsheviks government # sound: rifle_shot
}
The War Ministry is taken, from the cellar up, as far as the attic stairs. Another account has this done in the morning. # at: 25 19:00 # place: war_ministry # event: war-ministry-taken # reaches: bolsheviks # src: reed-4 dossier
Under its roof a young officer goes on telegraphing the Government’s appeals to the whole of Russia. # at: 25 19:00 # place: war_ministry # reaches: government # src: reed-4 # sound: tape
-> officer_at_home ->
-> ten_past_seven

= officer_at_home
{ command:
- "kishkin":
    A captain in a flat on the Sergievskaya is sent for to the Palace a second time. Who commands, he asks. A doctor, says the cadet. The captain, who was for Kornilov in August, goes back to his patience. # at: 25 19:00 # place: preobrazhensky_barracks # reaches: government # src: dossier
- "general":
    A captain in a flat on the Sergievskaya is sent for to the Palace a second time. A general commands now, says the cadet, one whom the Left can bear. Then let the Left turn out for him, says the captain. # at: 25 19:00 # place: preobrazhensky_barracks # reaches: government # src: dossier
- "duma":
    A captain in a flat on the Sergievskaya is sent for to the Palace a second time. By the Mayor, says the cadet. The captain asks him to repeat it for his wife. # at: 25 19:00 # place: preobrazhensky_barracks # reaches: government # src: dossier
- else:
    A captain in a flat on the Sergievskaya is sent for to the Palace a second time. For Kerensky, says the cadet. It was for Kerensky the first time too. The captain was with Kornilov in August, and has a cold. # at: 25 19:00 # place: preobrazhensky_barracks # reaches: government # src: dossier
}
->->

= ten_past_seven
{ bolsheviks_order:
- "ultimatum":
    { government_order == "nobody" and ministers == "palace":
        Ten past seven. The ministers will not submit. They resolve to sit where they are until somebody removes them. # at: 25 19:10 # place: winter_palace # event: ultimatum-expires # because: bolsheviks.ultimatum government.nobody # reaches: bolsheviks government # src: reed-app-4 mieville-10 pipes-11
    - else:
        Ten past seven. No surrender has come out of the Palace. # at: 25 19:10 # place: winter_palace # event: ultimatum-expires # otherwise # because: bolsheviks.ultimatum government.to_duma government.to_congress government.sortie government.luga # reaches: bolsheviks government
    }
    At the fortress nobody can find a red lantern, and the gunners do not trust their guns. # at: 25 19:10 # place: peter_paul # event: red-lantern-missing # because: bolsheviks.ultimatum # reaches: bolsheviks # src: pipes-11 mieville-10 trotsky-history-47
- "bombard":
    ~ turn(guns, "full")
    ~ tip(blood, 2)
    ~ tip(legitimacy_bolsheviks, -2)
    Ten past seven. The fortress fires, gun after gun, and then the ships. The windows on the river go in. A cornice comes down into the yard. # at: 25 19:10 # place: peter_paul # event: palace-shelled-early # because: bolsheviks.bombard # reaches: all # sound: field_gun
    Four or five dead, says the Palace; the Committee says none that it has seen. It is heard in every queue in the city. # at: 25 19:15 # place: winter_palace # because: bolsheviks.bombard # reaches: all
    -> heard_in_the_corridor ->
- "starve":
    ~ turn(guns, "silent")
    ~ tip(congress, -1)
    Ten past seven, when it was understood at the Palace that the fortress would fire. The carillon plays the quarter late. # at: 25 19:10 # place: peter_paul # because: bolsheviks.starve # reaches: government # sound: bell
    In Smolny the delegates are told that the Palace is to be waited for. They ask who is governing while one waits. # at: 25 19:10 # place: smolny # because: bolsheviks.starve # reaches: bolsheviks mensheviks srs # sound: crowd
- "mediate":
    ~ turn(guns, "held")
    ~ tip(congress, -1)
    The Duma’s men go in at the Palace gate, three of them, under a lamp. On both sides of the barricade people come out to look at somebody who has no rifle. # at: 25 19:10 # place: winter_palace # event: mediators-let-in # because: bolsheviks.mediate # reaches: all
}
{ government_order:
- "nobody":
    { ministers == "palace":
        From the attic of the War Ministry it is telegraphed to all Russia: “The Government can surrender its authority only to the Constituent Assembly” # at: 25 19:20 # place: winter_palace # quote: reed-app-4 # src: reed-app-4 # because: government.nobody # reaches: all # sound: telegraph
    - else:
        A sheet is nailed to the main door of the Palace. By the light of the bonfires the ring spells it out: the house belongs to the Constituent Assembly. # at: 25 19:20 # place: winter_palace # because: government.nobody # reaches: all # sound: knock
    }
- "to_duma":
    The City Duma is asked by the Palace to come and take it over, against a receipt. The Mayor has the question read to him twice. # at: 25 19:20 # place: city_duma # because: government.to_duma # reaches: government mensheviks srs
- "sortie":
    On the river side of the Palace the candles are put out, one window at a time. # at: 25 19:20 # place: winter_palace # because: government.sortie # reaches: government bolsheviks # sound: lights_out
}
-> half_past_seven

= heard_in_the_corridor
{ kerensky == "smolny":
    In his classroom at Smolny Kerensky gets up, and is asked by two sailors to sit. They are as white as he is. # at: 25 19:15 # place: smolny # because: government.truce bolsheviks.bombard # reaches: bolsheviks mensheviks srs government
}
{ ministers == "luga":
    The ministers whom it was meant for are eating at the station of Luga. # at: 25 19:15 # place: luga # because: government.luga bolsheviks.bombard # reaches: government
}
->->

= half_past_seven
~ take(district_hq, "soviet")
~ take(general_staff, "soviet")
{ bolsheviks_order == "ultimatum":
    Red Guards occupy district headquarters, and the General Staff across the square. On every landing hangs an order signed Polkovnikov. # at: 25 19:30 # place: district_hq # event: staff-falls # reaches: all # src: pipes-11 mieville-10 reed-app-4 # sound: boots
- else:
    The officers of the Staff carry their maps over to the Palace. Red Guards come in after them, at headquarters and at the General Staff across the square, and find the stoves warm. # at: 25 19:30 # place: district_hq # event: staff-falls # reaches: all # src: mieville-10 # sound: boots
}
{ government_order == "to_congress":
    ~ tip(congress, -1)
    An adjutant in a borrowed overcoat brings Dan an offer from the ministers: a cabinet of all the parties, to be discussed with whomever the Congress may choose. # at: 25 19:40 # place: smolny # event: ministers-offer-a-cabinet # because: government.to_congress # reaches: bolsheviks mensheviks government
    Within ten minutes it has been read in every caucus. Men from the provinces ask why they were sent to take by force what is being offered on paper. # at: 25 19:50 # place: smolny # because: government.to_congress # reaches: bolsheviks mensheviks srs # sound: crowd
    { kerensky == "smolny":
        Kerensky, three doors away, hears of it from a stenographer. # at: 25 19:50 # place: smolny # because: government.to_congress government.truce # reaches: mensheviks srs
    }
}
-> eight

= eight
General Bagratuni, chief of staff of the district, resigns. He is caught on his way home. # at: 25 20:00 # place: winter_palace # event: bagratuni-resigns # reaches: government # src: mieville-10
{ cossacks == "palace_square":
    ~ turn(cossacks, "barracks")
    ~ turn(defenders, "thin")
    The Cossacks leave, about two hundred, with those of the Fourteenth Don who came in the morning for the lands they were promised. Nobody could show them a paper. # at: 25 20:00 # place: winter_palace # event: cossacks-leave # because: government.lands # reaches: bolsheviks government # src: mieville-10 # sound: hooves
- else:
    ~ turn(defenders, "thin")
    Two hundred Cossacks saddle and ride out of the Winter Palace. The ring opens for them and shuts. # at: 25 20:00 # place: winter_palace # event: cossacks-leave # reaches: bolsheviks government # src: mieville-10 dossier # sound: hooves
}
A cadet who was a private last spring looks after them from the firewood. He no longer wishes to be an officer. Officers are very unpopular. # at: 25 20:00 # place: winter_palace # reaches: government # src: reed-4
{ preobrazhensky == "aside":
    Wall to wall with the Palace, the first battalion of the Preobrazhensky has put out its lamps, so as not to be asked. # at: 25 20:10 # place: preobrazhensky_1st # reaches: srs # src: dossier
}
{ went("government", "gatchina_line"):
    { warsaw_station == "soviet":
        The cadet sent to the Warsaw Station is back, by the door the coal goes in by, in somebody’s scarf. A picket there gave him tea, and let him read the board. No troop train has come up the Gatchina line, and none is chalked. # at: 25 20:15 # place: winter_palace # reaches: government # says: warsaw_station=soviet # sound: knock
    - else:
        The cadet sent to the Warsaw Station is back, by the door the coal goes in by. Nobody stopped him there, and nobody had anything to tell him. No troop train has come up the Gatchina line. # at: 25 20:15 # place: winter_palace # reaches: government # says: warsaw_station=government # sound: knock
    }
}
{
- guns == "full":
    In the People’s House Chaliapin sings King Philip in _Don Carlos_, and does not hurry. Between two phrases one can hear the fortress, which is nearer than the orchestra likes. # at: 25 20:15 # place: narodny_dom # because: bolsheviks.bombard # reaches: mensheviks srs # src: krivosheina
- palace_span == "down":
    In the People’s House Chaliapin sings King Philip in _Don Carlos_. A lady on her way home crosses the Palace Bridge by tram, under the guns of both sides, and pays the ordinary fare. # at: 25 20:15 # place: palace_bridge # reaches: government mensheviks srs # src: krivosheina
- else:
    In the People’s House Chaliapin sings King Philip in _Don Carlos_. The gallery, which has walked round by two bridges, will not let him stop. # at: 25 20:15 # place: narodny_dom # reaches: mensheviks srs # src: krivosheina
}
-> mediators

= mediators
{ not (bolsheviks_order == "mediate" and government_order == "to_duma"):
    { bolsheviks_order == "mediate":
        The Duma’s men come out of the Palace as they went in. Nobody inside will go with them. # at: 25 20:40 # place: palace_square # because: bolsheviks.mediate government.nobody government.to_congress government.sortie # reaches: bolsheviks mensheviks srs
    - else:
        The mediators are back at the Duma. At two of their three doors they were turned away. # at: 25 20:40 # place: city_duma # reaches: srs # src: mieville-10
    }
    { srs_sealed:
    - "keep_seats":
        The SRs at Smolny hear of it and keep their seats. # at: 25 20:45 # place: smolny # opens: srs # because: srs.keep_seats # reaches: srs
    - "call_march":
        ~ tip(legitimacy_srs, 1)
        The City Duma asks the citizens of Petrograd to come, unarmed, and stand before its doors. The first are there already, under umbrellas, with a priest and a fire brigade. # at: 25 20:45 # place: city_duma # event: duma-calls-the-city # opens: srs # because: srs.call_march # reaches: all # sound: crowd
    - "ring_ministers":
        ~ turn(third, "offered")
        From the Duma a voice gets through to the Palace, by a line that still works: give yourselves up to us, and to us only. A bed has been made up in the library. # at: 25 20:45 # place: city_duma # opens: srs # because: srs.ring_ministers # reaches: srs government mensheviks # sound: telephone
    }
}
-> nine

= nine
{ government_order:
- "to_duma":
    { bolsheviks_order == "mediate" or bolsheviks_order == "starve" or third == "offered":
        -> the_duma_comes ->
    - else:
        The Mayor has set out twice for the Palace, and the sailors at the Police Bridge have twice turned him round. Nobody comes. The receipt lies on the green baize, with its date. # at: 25 21:00 # place: winter_palace # because: government.to_duma # reaches: government srs mensheviks
    }
- "sortie":
    -> by_the_river ->
}
-> twenty_to_ten

= the_duma_comes
{ ministers == "palace":
    ~ turn(ministers, "duma")
    ~ turn(defenders, "gone")
    ~ take(winter_palace, "duma")
    ~ tip(congress, -1)
    Mayor Schreider walks up to the Palace behind a militiaman with a lantern. He reads the receipt, asks for a pen, and strikes out the word contents. Then one by one the ministers of Russia are helped into their coats. # at: 25 21:00 # place: winter_palace # event: palace-yields-to-the-duma # because: government.to_duma bolsheviks.mediate bolsheviks.starve srs.ring_ministers srs.third_address # reaches: all # sound: pen
    { kerensky == "palace":
        Kerensky comes last. Somebody offers him an arm on the stairs, and he puts his own hand back into his tunic. # at: 25 21:00 # place: winter_palace # because: government.remain # reaches: all
    }
    { bolsheviks_order:
    - "bombard":
        The guns have stopped for a quarter of an hour, because the Mayor’s lantern could be seen from the fortress and nobody there would lay on it. # at: 25 21:05 # place: peter_paul # because: bolsheviks.bombard # reaches: bolsheviks srs
    - "ultimatum":
        The ring lets the lantern through. A sailor counts the ministers as they come by, and is not sure afterwards whether he has counted the Mayor. # at: 25 21:05 # place: palace_square # because: bolsheviks.ultimatum # reaches: bolsheviks srs
    - else:
        The ring opens, as it has been told to. A sailor counts the ministers as they come by, and somebody from a field-kitchen offers them soup. # at: 25 21:05 # place: palace_square # because: bolsheviks.mediate bolsheviks.starve # reaches: bolsheviks srs
    }
- else:
    ~ turn(defenders, "gone")
    ~ take(winter_palace, "duma")
    ~ tip(congress, -1)
    Mayor Schreider is let into the Palace and asks for the ministers. They are at Luga. He signs for a house, a plan of its corridors, some three hundred cadets, and an engineer who does not take his hat off. # at: 25 21:00 # place: winter_palace # event: palace-yields-to-the-duma # because: government.to_duma government.luga bolsheviks.mediate bolsheviks.starve srs.ring_ministers srs.third_address # reaches: all
    The ring has been round an empty house. It takes the news in silence; then somebody laughs, and it goes all the way to the Admiralty and back. # at: 25 21:05 # place: palace_square # because: government.luga # reaches: bolsheviks mensheviks srs
}
The cadets pile their rifles and are let go by threes. # at: 25 21:10 # place: winter_palace # because: government.to_duma # reaches: bolsheviks government # sound: rifles_down
->->

= by_the_river
{ ministers == "palace":
    ~ tip(blood, 1)
    ~ turn(defenders, "gone")
    ~ turn(ministers, "free")
    The river doors of the Palace open. Forty cadets run along the quay with the ministers among them. From the water somebody calls halt, and fires. # at: 25 21:00 # place: winter_palace # event: break-out-on-the-quay # because: government.sortie # reaches: all # sound: rifle_shot
    At the Winter Canal the picket stops three or four of the ministers, by their overcoats. The others are in the dark, and in Petrograd. Two cadets lie on the granite, or five, as the picket tells it. # at: 25 21:10 # place: winter_palace # because: government.sortie # reaches: all
    { kerensky == "palace":
        Kerensky is not among those who were stopped. He has been seen already in three streets. # at: 25 21:10 # place: palace_square # because: government.remain government.sortie # reaches: all
    }
- else:
    ~ tip(blood, 1)
    ~ turn(defenders, "gone")
    The river doors of the Palace open and forty cadets run along the quay with Palchinsky. The picket at the Winter Canal fires at hats. No minister is under any of them. # at: 25 21:00 # place: winter_palace # event: break-out-on-the-quay # because: government.sortie government.luga # reaches: all # sound: rifle_shot
    Two dead, or five, all cadets. Some of the ring ask what they have been standing round. # at: 25 21:10 # place: palace_square # because: government.sortie government.luga # reaches: bolsheviks government srs
}
{ semenovsky == "assembly":
    Some of the cadets make for the Semenovsky and are taken in. A picket that comes for them is told that the regiment is for the Constituent Assembly and has nothing against guests. # at: 25 21:15 # place: palace_square # because: government.sortie srs.cordon srs.assembly srs.to_semenovsky mensheviks.to_semenovsky bolsheviks.to_semenovsky # reaches: bolsheviks srs
}
In front of the Palace the cadets who were not picked go home over the firewood, holding up their hands for anyone who may be interested. # at: 25 21:15 # place: palace_square # because: government.sortie # reaches: bolsheviks government
->->

= twenty_to_ten
{ bolsheviks_order == "ultimatum":
    { bolsheviks_sealed:
    - "blank":
        ~ turn(guns, "blank")
        There is still no red lantern, and the fortress has stopped waiting for one. Below the Nikolaevsky Bridge _Aurora_ fires one blank from her bow gun. It is heard as far as Smolny. # at: 25 21:40 # place: aurora_mooring # event: aurora-shot # opens: bolsheviks # because: bolsheviks.blank # reaches: all # src: rabinowitch-15 figes-11 mieville-10 # sound: aurora_gun
        -> after_the_gun ->
    - "rider":
        ~ turn(guns, "held")
        No lantern. A man goes over the bridge on the horse of the fortress’s water cart, with an order to the ships to fire nothing. He is asked at four bonfires for the password and at the last for the horse. # at: 25 21:40 # place: peter_paul # event: guns-called-off # opens: bolsheviks # because: bolsheviks.rider # reaches: bolsheviks # sound: hooves
    - "hold":
        ~ turn(guns, "held")
        No lantern, no gun. In the stores of the fortress they are holding up lamps one after another and asking each other whether that is red. # at: 25 21:40 # place: peter_paul # event: guns-called-off # opens: bolsheviks # because: bolsheviks.hold # reaches: bolsheviks
    }
}
{ guns == "full" and ministers == "palace":
    They have the range now. A shell goes in at a corner room of the third floor and out through its ceiling. # at: 25 21:40 # place: winter_palace # because: bolsheviks.bombard # reaches: government # sound: field_gun
}
{ (guns == "held" or guns == "silent") and winter_palace == "government" and ministers != "free":
    Twenty to ten. On the quays people stand about and wait for a gun, until it is too cold to. # at: 25 21:40 # place: palace_bridge # because: bolsheviks.rider bolsheviks.hold bolsheviks.starve bolsheviks.mediate # reaches: all # sound: wind
}
-> ten

= after_the_gun
{
- winter_palace == "duma":
    Nobody had thought to tell the ship. The Palace has been the Mayor’s for half an hour. His porter comes out on the step and shouts across the river that they are closed. # at: 25 21:41 # place: winter_palace # because: government.to_duma bolsheviks.blank # reaches: all
- ministers == "free":
    It is fired at an empty room. Under the Palace wall the ring is still out with lamps, looking at faces. # at: 25 21:41 # place: winter_palace # because: government.sortie bolsheviks.blank # reaches: bolsheviks government srs
- ministers == "luga":
    In the Malachite Hall it sets the pens rolling on a table at which nobody sits. # at: 25 21:41 # place: winter_palace # because: government.luga bolsheviks.blank # reaches: government
- else:
    In the Palace a cadet runs into a wrong room. It is forbidden, says the doorman in blue and gold, from under the table. # at: 25 21:41 # place: winter_palace # reaches: government # src: reed-4
}
The painter Benois hears it in his flat and thinks of the Hermitage, which is next door. # at: 25 21:42 # place: winter_palace # reaches: mensheviks # src: project1917
{ kerensky == "smolny":
    Kerensky hears it at Smolny, where every door in the corridor opens at once. He asks the two sailors whose gun that is. They have been wondering too. # at: 25 21:42 # place: smolny # because: government.truce bolsheviks.blank # reaches: bolsheviks mensheviks srs
}
->->

= ten
{ women == "palace":
    { government_sealed:
    - "let":
        ~ turn(women, "out")
        { defenders == "gone":
            The women’s company, which nobody has mentioned to anybody, comes out over the firewood in good order. The ring shuts round it. They are led away, to the Pavlovsky barracks, it is said. # at: 25 22:00 # place: winter_palace # event: women-sortie # otherwise # opens: government # because: government.let government.to_duma government.sortie # reaches: government bolsheviks
        - else:
            The women’s company has asked to go out, and the gate is opened. Beyond the barricade the dark turns out to be men. Most do not come back. By another account they never went, and are still in a back room. # at: 25 22:00 # place: winter_palace # event: women-sortie # opens: government # because: government.let # reaches: government bolsheviks # src: reed-4 dossier
        }
    - "keep":
        { defenders == "gone":
            Nobody has told the women’s company anything. At ten they are in the back rooms still, a corporal on the door, in a house that the cadets have left. # at: 25 22:00 # place: winter_palace # opens: government # because: government.keep government.to_duma government.sortie # reaches: government
        - else:
            The women’s company has asked to go out, and is kept in. They sit in the back rooms, a corporal on the door, and look at the wardrobe. # at: 25 22:00 # place: winter_palace # opens: government # because: government.keep # reaches: government
        }
    - "home":
        ~ turn(women, "home")
        The women’s company comes out of the side gate behind a sheet with a monogram. The picket on the canal argues for some time about whether one can search a lady, and passes them through to the trams. # at: 25 22:00 # place: winter_palace # event: women-go-home # opens: government # because: government.home # reaches: government bolsheviks
    }
}
-> court ->
-> names

= names
{ mensheviks_order:
- "own_text":
    ~ turn(text, "martov")
    At Smolny Martov’s paper is copied out for the last time. His own name is under it and his group’s; the Left SRs will speak for it. # at: 25 22:10 # place: smolny # because: mensheviks.own_text # reaches: mensheviks srs # src: dossier
- "five":
    ~ turn(text, "five")
    ~ tip(congress, -1)
    Martov’s paper has five names: one from each party, and the five of them in their overcoats, to leave for the Palace as soon as it is voted. # at: 25 22:10 # place: smolny # event: five-names # because: mensheviks.five # reaches: mensheviks srs bolsheviks # sound: paper
- "free_ministers":
    ~ turn(text, "ministers")
    Martov’s paper now begins with the ministers: nobody is to be touched. Delegates who have themselves been in prison read that line twice, and then look to see who is asking. # at: 25 22:10 # place: smolny # because: mensheviks.free_ministers # reaches: mensheviks srs bolsheviks
- "impeach":
    ~ turn(text, "accuses")
    ~ tip(congress, 1)
    Copies of Martov’s paper go along the benches. It accuses the Committee of a plot. In the third row a soldier folds his into a cap and puts it on. # at: 25 22:10 # place: smolny # because: mensheviks.impeach # reaches: mensheviks srs bolsheviks # sound: crowd
}
{ guns == "blank" or guns == "full":
    { mensheviks_sealed:
    - "aloud":
        The guns have spoken first. Martov writes over his heading that it comes before the order of the day, and goes down to stand by the platform, where he can be seen. # at: 25 22:15 # place: smolny # opens: mensheviks # because: mensheviks.aloud bolsheviks.blank bolsheviks.bombard # reaches: mensheviks bolsheviks srs
    - "quit":
        ~ turn(bound, "leave")
        The guns have spoken first. Martov’s fourteen put on their coats: they will bargain no more, and when the party goes they go with it. # at: 25 22:15 # place: smolny # opens: mensheviks # because: mensheviks.quit bolsheviks.blank bolsheviks.bombard # reaches: mensheviks bolsheviks srs
    - "to_palace":
        { ministers == "palace" or ministers == "luga":
            The guns have spoken first. Avilov and one other take a cab to the Palace with the paper and a white tablecloth. At the Police Bridge the sailors read the paper, keep it to show round, and send the cab back. # at: 25 22:15 # place: smolny # opens: mensheviks # because: mensheviks.to_palace bolsheviks.blank bolsheviks.bombard # reaches: mensheviks bolsheviks srs
        - else:
            The guns have spoken, and there are no ministers in the Palace to take a paper to. Avilov, who was to go, folds the white tablecloth and gives it back. # at: 25 22:15 # place: smolny # opens: mensheviks # because: mensheviks.to_palace government.to_duma government.sortie bolsheviks.blank bolsheviks.bombard # reaches: mensheviks bolsheviks srs
        }
    }
}
{ srs_order:
- "divide":
    ~ turn(sr_caucus, "split")
    The SRs have counted hands: about ninety-two to stay, sixty to go. Each figure is carried out of the room by a different door. # at: 25 22:20 # place: smolny # because: srs.divide # reaches: srs mensheviks bolsheviks # src: dossier
- "all_stay":
    ~ turn(sr_caucus, "staying")
    ~ tip(congress, -1)
    The SRs come into the hall together, a hundred and sixty of them or more, and ask for seats together. Two rows of the Obukhov works have to move. # at: 25 22:20 # place: smolny # event: srs-stay-together # because: srs.all_stay # reaches: srs mensheviks bolsheviks # sound: boots
- "all_leave":
    ~ turn(sr_caucus, "leaving")
    ~ tip(congress, 1)
    The SRs, Left and Right, are bound to leave together. They have been seen with their coats on, and people are sitting in their places already. # at: 25 22:20 # place: smolny # event: srs-bound-to-leave # because: srs.all_leave # reaches: srs mensheviks bolsheviks
- "price":
    ~ turn(sr_caucus, "price")
    ~ tip(congress, -1)
    Lazimir has laid the SRs’ price on the table in room 10: first a vote on a government of all the parties, or every one of them goes. Kamenev reads it twice, and puts it in his own pocket. # at: 25 22:20 # place: smolny # event: srs-name-a-price # because: srs.price # reaches: srs mensheviks bolsheviks # sound: paper
}
-> end_of_evening

= end_of_evening
{
- ministers == "duma":
    Twenty to eleven. On the Nevsky people stand under the lighted windows of the Duma to see the Government go to bed. # at: 25 22:40 # place: city_duma # because: government.to_duma # reaches: all # sound: crowd
- ministers == "free":
    Twenty to eleven. At every bonfire a lamp is held up to every good overcoat. The theatres are letting out, and there are a great many. # at: 25 22:40 # place: kazan_cathedral # because: government.sortie # reaches: all
- guns == "full":
    Twenty to eleven, and the guns go on. At the picture-houses the pianists have been asked to play louder. # at: 25 22:40 # place: kazan_cathedral # because: bolsheviks.bombard # reaches: all # src: reed-4 # sound: field_gun
- guns == "blank":
    Twenty to eleven. The theatres are letting out. On the Nevsky a man with opera glasses explains to the tram that it was thunder, and the tram lets him explain. # at: 25 22:40 # place: kazan_cathedral # reaches: all # src: reed-4 # sound: crowd
- winter_palace == "duma":
    Twenty to eleven. The Mayor’s porter has the keys of the Winter Palace, on one ring, and cannot lift it. # at: 25 22:40 # place: winter_palace # because: government.to_duma # reaches: all
- bolsheviks_order == "mediate":
    Twenty to eleven. Round the Palace each bonfire has its own account of what the Duma’s men were told inside. The theatres are letting out, and the trams are full. # at: 25 22:40 # place: palace_square # because: bolsheviks.mediate # reaches: all
- bolsheviks_order == "starve":
    Twenty to eleven. The field-kitchens have been round a second time. A cadet has come out over the firewood with his mess-tin, and asks whether one has to surrender first. # at: 25 22:40 # place: palace_square # because: bolsheviks.starve # reaches: all
- else:
    Twenty to eleven. The theatres are letting out, and nobody has heard a gun. Some had taken the tickets for tonight on purpose, and feel that they have been misinformed. # at: 25 22:40 # place: kazan_cathedral # because: bolsheviks.rider bolsheviks.hold # reaches: all # src: reed-4
}
-> DONE
