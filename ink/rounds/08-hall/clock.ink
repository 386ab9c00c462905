// The hall, the Palace and the Nevsky by turns, until it is light. Sources: Reed IV, VI and App. IV; Miéville ch. 10; Maliantovich; Pipes ch. 11;
// Trotsky, History chs 45 and 47; the dossier for figures and for hours that no witness gives.
// Nothing a brief decided takes effect before a quarter to one, except on the Nevsky: so each brief may know what was known at its hour.

=== hall_clock
= opens
{
- usual_opening():
    Dan, in an army doctor’s shapeless uniform, opens the Congress of Soviets for the outgoing TsIK. He will make no political speech, he says. They will understand why. # at: 25 22:40 # place: smolny # event: congress-opens # reaches: all # src: reed-4 # sound: crowd
- else:
    Dan, in an army doctor’s shapeless uniform, opens the Congress of Soviets for the outgoing TsIK. He makes no political speech. It is noticed who is in his seat tonight, and who is not. # at: 25 22:40 # place: smolny # event: congress-opens # otherwise # because: mensheviks.rule_stay mensheviks.rule_if srs.all_stay srs.all_leave srs.price # reaches: all # src: reed-4 # sound: crowd
}
{ ministers == "palace" and gunfire():
    DAN: “at this very moment our party comrades are in the Winter Palace under bombardment” # at: 25 22:40 # place: smolny # quote: reed-4 # src: reed-4 # reaches: government # mood: low
}
{
- usual_opening():
    The seats on the platform go by proportion: fourteen Bolsheviks, seven Left SRs. Khinchuk for the Mensheviks and Gendelman for the Right SRs decline theirs. Kamenev takes the bell. # at: 25 22:45 # place: smolny # because: mensheviks.rule_leave srs.divide # reaches: bolsheviks srs # src: reed-4 # sound: handbell
- sr_caucus == "leaving":
    The platform is shared by proportion, and the SRs leave their seven chairs standing. Fourteen Bolsheviks move up until the row looks full. Kamenev takes the bell. # at: 25 22:45 # place: smolny # because: srs.all_leave # reaches: bolsheviks mensheviks srs # sound: handbell
- bound == "stay" or bound == "leave_if":
    The platform is shared by proportion: fourteen Bolsheviks, seven SRs and, to some surprise, three Mensheviks, who have brought a cushion. Kamenev takes the bell. # at: 25 22:45 # place: smolny # because: mensheviks.rule_stay mensheviks.rule_if # reaches: bolsheviks mensheviks srs # sound: handbell
- else:
    The platform is shared by proportion: fourteen Bolsheviks, and seven SRs of both wings, who sit down in one row. Four chairs stay empty. Kamenev takes the bell. # at: 25 22:45 # place: smolny # because: srs.all_stay srs.price # reaches: bolsheviks mensheviks srs # sound: handbell
}
Of 650 or 670 delegates 300 are Bolsheviks, or 390, depending on who counts. Some 505 were sent to vote for power to the soviets. # at: 25 22:45 # place: smolny # reaches: bolsheviks # src: dossier
{ kerensky == "smolny":
    A delegate from the Caucasus moves that Kerensky, who is in the building, be brought down and heard. It will be taken in its turn, says Kamenev, and writes it at the bottom. # at: 25 22:50 # place: smolny # because: government.truce # reaches: all
}
-> eleven

= eleven
{
- guns == "blank" and defenders == "gone":
    ~ turn(guns, "held")
    The fortress asks what it is to fire at. It is told that there is nobody left to fire at, and unloads. # at: 25 23:00 # place: peter_paul # because: government.to_duma government.sortie # reaches: bolsheviks government
- guns == "blank":
    ~ turn(guns, "firing")
    Live shells come from the fortress now, over the river, one by one. Most burst high. At Smolny the windows hum. # at: 25 23:00 # place: winter_palace # event: palace-bombarded # because: bolsheviks.ultimatum bolsheviks.blank # reaches: all # src: pipes-11 reed-4 # sound: field_gun
- guns == "full" and defenders == "gone":
    ~ turn(guns, "held")
    The fortress is told that there is nobody left to fire at, and stops. The gunners cannot hear it when they are told again. # at: 25 23:00 # place: peter_paul # because: government.to_duma government.sortie bolsheviks.bombard # reaches: all
- guns == "full":
    The fortress has fired for four hours, and fires on. One corner of the Palace has begun to smoke. At Smolny a pane falls out of a window and nobody picks it up. # at: 25 23:00 # place: winter_palace # event: palace-bombarded # otherwise # because: bolsheviks.bombard # reaches: all # sound: field_gun
- else:
    Eleven strikes across the river. The guns under the clock have their tompions in. # at: 25 23:00 # place: peter_paul # because: bolsheviks.starve bolsheviks.mediate bolsheviks.rider bolsheviks.hold # reaches: all # sound: bell
}
{ winter_palace == "government" and defenders != "gone":
    { gunfire():
        On the river side of the Palace no cadets are left. Sailors break in the doors and go up by twos and threes. At the top of the stairs they are disarmed, and stand about until there are more of them. # at: 25 23:00 # place: winter_palace # event: neva-doors-broken # reaches: government # src: reed-6 # sound: rifles_down
    - else:
        On the river side of the Palace no cadets are left. Some sailors have come in by the doors, without orders, to see. They are disarmed, and given tea. # at: 25 23:00 # place: winter_palace # event: neva-doors-broken # otherwise # because: bolsheviks.starve bolsheviks.mediate bolsheviks.rider bolsheviks.hold # reaches: bolsheviks government
    }
}
MARTOV: “The civil war is beginning, comrades! The first question must be a peaceful settlement of the crisis.” # at: 25 23:00 # place: smolny # quote: reed-4 # src: reed-4 # reaches: mensheviks # mood: hot
~ turn(motion, "passed")
{ text:
- "five":
    Martov moves for five parties at once: one government of all the socialists, the fire to stop, a delegation to start. Lunacharsky has absolutely nothing against it. It passes without a vote against. # at: 25 23:05 # place: smolny # event: martov-motion # otherwise # because: mensheviks.five # reaches: mensheviks srs # src: mieville-10
- "ministers":
    Martov asks for the ministers’ freedom, and for talks on one government. Between whistles the hall votes on the second half alone. Lunacharsky has nothing against that half, and some hundreds have. # at: 25 23:05 # place: smolny # event: martov-motion # otherwise # because: mensheviks.free_ministers # reaches: mensheviks srs # sound: shouting
- "accuses":
    Martov begins with the plot and the plotters, and is howled at. Mstislavsky moves his last sentence for him: talks on one government. Lunacharsky has nothing against that, and it is carried, with half the hall asking what it has voted. # at: 25 23:05 # place: smolny # event: martov-motion # otherwise # because: mensheviks.impeach # reaches: mensheviks srs # sound: shouting
- else:
    Martov moves talks on one government of all the socialists. Mstislavsky backs him for the Left SRs. The Bolsheviks, says Lunacharsky, have absolutely nothing against it. It passes without a vote against. # at: 25 23:00 # place: smolny # event: martov-motion # because: mensheviks.own_text # reaches: mensheviks srs # src: mieville-10 reed-4
}
-> half_past_eleven

= half_past_eleven
Captain Kharash calls the platform “political hypocrites”. Kuchin, of the Twelfth Army, asks all delegates to leave, and is a long time getting through them himself. # at: 25 23:20 # place: smolny # quote: reed-4 # src: reed-4 # reaches: mensheviks # sound: crowd
{
- bound == "leave" and sr_caucus == "split":
    Khinchuk reads for the Mensheviks: “we find it impossible to remain in the Congress, and therefore withdraw, inviting the other groups to follow us”. Gendelman protests for the Right SRs. “Deserter!” The front group of officers goes, and they go. # at: 25 23:30 # place: smolny # event: walkout # because: mensheviks.rule_leave mensheviks.quit srs.divide # quote: reed-4 # reaches: all # src: reed-4 dossier # sound: shouting
- bound == "leave":
    Khinchuk reads for the Mensheviks: “we find it impossible to remain in the Congress, and therefore withdraw, inviting the other groups to follow us”. They go, with the front group after them. # at: 25 23:30 # place: smolny # event: walkout # otherwise # because: mensheviks.rule_leave mensheviks.quit srs.all_stay srs.all_leave srs.price # quote: reed-4 # reaches: all # src: reed-4
- bound == "open":
    Nobody has bound the Mensheviks. Khinchuk reads out that those who cannot remain will not, and row by row they look at one another. Most get up, behind the front group. # at: 25 23:30 # place: smolny # event: walkout # otherwise # because: mensheviks.conduct # reaches: all
- bound == "leave_if":
    The front group of officers goes. The Mensheviks do not. They are bound to go when the motion falls, and it has just been carried. They keep their hats on their knees. # at: 25 23:30 # place: smolny # event: walkout # otherwise # because: mensheviks.rule_if # reaches: all
- else:
    The front group of officers goes. The Mensheviks do not. They have been bound to their seats since the afternoon, and sit there under a rain of sunflower husks. # at: 25 23:30 # place: smolny # event: walkout # otherwise # because: mensheviks.rule_stay # reaches: all
}
{ sr_caucus:
- "leaving":
    The SRs go, both wings of them, by different aisles. Spiridonova is the last, coughing. For the first time tonight the hall has nothing to shout. # at: 25 23:35 # place: smolny # because: srs.all_leave # reaches: all
- "staying":
    The SRs stay, by order of both their wings. Gendelman protests, bows, and sits down on the step. # at: 25 23:35 # place: smolny # because: srs.all_stay # reaches: bolsheviks mensheviks srs
- "price":
    The SRs stay. Their price is in Kamenev’s pocket, Kamkov reminds him across the table, and looks at the pocket until he nods. # at: 25 23:35 # place: smolny # because: srs.price # reaches: bolsheviks mensheviks srs
}
-> midnight

= midnight
Midnight. A lean young soldier lifts his hand: Peterson, Second Lettish Rifles. The army committees have protested here in the Army’s name. “But they do not represent the soldiers!” The hall rocks. # at: 26 00:00 # place: smolny # event: peterson-speaks # quote: reed-4 # reaches: bolsheviks # src: reed-4 # sound: shouting
ABRAMOVICH: “Our duty to the Russian proletariat doesn’t permit us to remain here and be responsible for these crimes.” # at: 26 00:00 # place: smolny # quote: reed-4 # src: reed-4 # reaches: mensheviks # mood: hot
{
- (bound == "stay" or bound == "leave_if") and sr_caucus != "leaving" and sr_caucus != "split":
    Abramovich takes out the Bund, the Jewish socialists, to go with the Duma, unarmed. It goes almost alone. # at: 26 00:00 # place: smolny # because: mensheviks.rule_stay mensheviks.rule_if srs.all_stay srs.price # reaches: bolsheviks srs
- not usual_opening():
    Abramovich takes out the Bund, the Jewish socialists, to go with the Duma, unarmed. Some dozens go with it, and how many is disputed before they are out of the door. # at: 26 00:00 # place: smolny # reaches: bolsheviks srs
- else:
    Abramovich takes out the Bund, the Jewish socialists, to go with the Duma, unarmed. Fifty leave, by Reed’s count; by others’, seventy in all. # at: 26 00:00 # place: smolny # reaches: bolsheviks srs # src: reed-4 dossier
}
{ kerensky == "front":
    At Pskov General Cheremisov cancels the trains. No army, he tells Kerensky, will march for Kishkin. In the night a General Krasnov turns up, who has some Cossacks, and Kerensky goes with him. # at: 26 00:00 # place: pskov # event: cheremisov-cancels-trains # because: government.front # reaches: government # src: hcw-2 project1917 # sound: telegraph
- else:
    At Pskov General Cheremisov cancels the trains. He has not been able to learn for whom they were. # at: 26 00:00 # place: pskov # event: cheremisov-cancels-trains # otherwise # because: government.remain government.luga government.truce # reaches: government # sound: telegraph
}
{ srs_order:
- "umbrellas":
    Three or four hundred people come down the steps of the City Duma in fours, to die at the Palace: councillors, ladies, officers, delegates. The Mayor’s white beard is in front, and Prokopovich with a lantern and an umbrella. There is a salami. # at: 26 00:00 # place: city_duma # event: duma-procession # because: srs.umbrellas # reaches: government srs # src: reed-4 dossier
- "flag":
    Three or four hundred people come down the steps of the City Duma in fours, behind a tablecloth on a pole. They are delegates, they tell a cabman. They have a truce. He asks whose. # at: 26 00:00 # place: city_duma # event: duma-procession # otherwise # because: srs.flag # reaches: all
- "back_in":
    Cabs with delegates leave the City Duma for Smolny, three and four in each. On the steps councillors stand with umbrellas, and a lantern that has been put out to save it. # at: 26 00:00 # place: city_duma # because: srs.back_in # reaches: bolsheviks mensheviks srs
- "barricade":
    ~ turn(march, "doors")
    ~ tip(garrison, 1)
    ~ tip(legitimacy_srs, -1)
    The City Duma bolts its doors and builds ledgers into its windows. Twenty cadets come in by the kitchen. In the barracks it is heard that a fortress has been found on the Nevsky. # at: 26 00:00 # place: city_duma # event: duma-barricaded # because: srs.barricade # reaches: all # sound: door
}
-> half_past_midnight

= half_past_midnight
-> court ->
-> a_quarter_to_one

= a_quarter_to_one
{ srs_order == "back_in":
    ~ tip(congress, -1)
    The SRs come back up Smolny’s great staircase with their hats in their hands. The sentry, who has counted them out, counts them in. # at: 26 00:45 # place: smolny # event: srs-return-to-the-hall # because: srs.back_in # reaches: bolsheviks mensheviks srs # sound: boots
    { mensheviks_order == "canal":
        On the Suvorovsky their cabs have passed a lorry going the other way, with Martov in it. # at: 26 00:45 # place: smolny # because: srs.back_in mensheviks.canal # reaches: mensheviks srs
    }
}
{ bolsheviks_order:
- "reject":
    ~ turn(motion, "rejected")
    ~ tip(congress, 1)
    Kamenev puts Martov’s motion to the vote a second time. It was carried by one hall, he says, and this is another. The hands go up by rows, and it is lost. Lunacharsky’s are in his pockets. # at: 26 00:45 # place: smolny # event: motion-rescinded # because: bolsheviks.reject # reaches: bolsheviks mensheviks srs
    { sr_caucus:
    - "price":
        Spiridonova stands up, and with her the rest of the SRs. The platform was told the price, says Kamkov, and has declined to pay. # at: 26 00:50 # place: smolny # because: bolsheviks.reject srs.price # reaches: all
    - "staying":
        Spiridonova stands up, and with her the rest of the SRs. They had bound themselves to this hall for the sake of that vote, says Kamkov, and it has been taken off the table. # at: 26 00:50 # place: smolny # because: bolsheviks.reject srs.all_stay # reaches: all
    }
- "cease":
    { gunfire():
        -> silenced ->
    - else:
        ~ turn(guns, "held")
        The fortress has it in writing now: for an hour nothing is to fire. It had not been going to. # at: 26 00:45 # place: peter_paul # event: cease-fire-hour # because: bolsheviks.cease # reaches: bolsheviks mensheviks srs government
    }
    {
    - names_to_send():
        ~ turn(motion, "delegation")
        ~ tip(congress, -1)
        Five men come down Smolny’s steps with a paper from the Congress, one for each party that would name one. Ryazanov holds the door of the motor. The paper asks every armed man to let them through. # at: 26 00:50 # place: smolny # event: delegation-leaves-smolny # because: bolsheviks.cease mensheviks.five mensheviks.sit mensheviks.oppose mensheviks.rule_stay mensheviks.rule_if srs.price srs.all_stay srs.back_in # reaches: all # sound: lorry
    - mensheviks_order == "canal":
        Ryazanov goes along the benches for names. Those who would be named are in the corridor, in their coats, or on the Nevsky with Martov. # at: 26 00:50 # place: smolny # because: bolsheviks.cease mensheviks.canal # reaches: bolsheviks mensheviks srs
    - else:
        Ryazanov goes along the benches for names. Those who would be named are in the corridor, in their coats. Martov goes out to fetch them, and is argued with. # at: 26 00:50 # place: smolny # because: bolsheviks.cease # reaches: bolsheviks mensheviks srs
    }
}
-> canal

= silenced
~ turn(guns, "held")
The fortress stops. On the embankment people wait for the next one, and then find that they have been holding each other’s sleeves. # at: 26 00:45 # place: peter_paul # event: cease-fire-hour # because: bolsheviks.cease # reaches: all
->->

= canal
{ srs_order == "umbrellas":
    At the Catherine Canal a line of sailors is drawn across the Nevsky under an arc-light. The big one in command scratches his head. # at: 26 00:50 # place: kazan_cathedral # because: srs.umbrellas # reaches: srs # src: reed-4
    A SAILOR: “I have orders from the Committee not to let anybody go to the Winter Palace” # at: 26 00:50 # place: kazan_cathedral # quote: reed-4 # src: reed-4 # reaches: srs
    They are unarmed, they shout, they will go forward, and what will he do? He will not shoot. He will do something. Another sailor has had enough: “We will spank you!” # at: 26 00:50 # place: kazan_cathedral # quote: reed-4 # src: reed-4 # reaches: srs
    { mensheviks_order == "canal":
        ~ tip(legitimacy_mensheviks, 1)
        Martov gets down from a lorry and stands in the front row, coughing. One of the sailors offers him his muffler. # at: 26 00:50 # place: kazan_cathedral # because: mensheviks.canal # reaches: bolsheviks mensheviks srs
    }
    { srs_sealed:
    - "turn_back":
        ~ turn(march, "back")
        At the canal, where sailors bar the Nevsky, Prokopovich gets on a box with his umbrella. “It is beneath our dignity to be shot down here in the street by switchmen”. In dignified silence, in fours, the Duma’s procession goes home. # at: 26 00:55 # place: kazan_cathedral # opens: srs # because: srs.turn_back srs.umbrellas # quote: reed-4 # reaches: bolsheviks mensheviks srs # src: reed-4
    - "walk_on":
        ~ turn(march, "back")
        ~ tip(legitimacy_srs, 1)
        They link arms and walk. The sailors link arms too, and are walked backwards as far as the Kazan Cathedral, where a field-gun lies across the tramlines. There both rows stop. Nobody has a plan for this, and they stand there. # at: 26 00:55 # place: kazan_cathedral # opens: srs # because: srs.walk_on srs.umbrellas # reaches: bolsheviks mensheviks srs # src: reed-4
    - "three":
        ~ turn(march, "back")
        Three are sent on, with a sailor to show them. At the arch a Red Guard turns them back. He has no orders about three. The rest have gone up the Nevsky by then, four abreast. # at: 26 00:55 # place: kazan_cathedral # opens: srs # because: srs.three srs.umbrellas # reaches: bolsheviks mensheviks srs
    }
}
{ srs_order == "flag":
    At the Catherine Canal sailors stop the tablecloth under an arc-light. A truce, says the big one, is above him. He sends a comrade to telephone to Smolny. # at: 26 00:50 # place: kazan_cathedral # because: srs.flag # reaches: bolsheviks mensheviks srs # src: reed-4 # sound: telephone
    {
    - motion == "delegation":
        ~ turn(march, "through")
        Smolny answers that a delegation is already on the road. These must be the rest of it. The sailors lift the Mayor over a chain. # at: 26 00:55 # place: kazan_cathedral # event: duma-let-through # because: srs.flag bolsheviks.cease # reaches: all
    - mensheviks_order == "canal" and motion == "passed":
        ~ turn(march, "through")
        Smolny does not answer. But Martov has got down from a lorry with the Congress’s own resolution for talks, and the big sailor was in the hall when it was carried. He put up his hand for it himself, he says, and moves the line aside. # at: 26 00:55 # place: kazan_cathedral # event: duma-let-through # because: srs.flag mensheviks.canal # reaches: all
    - else:
        { srs_sealed:
        - "walk_on":
            ~ turn(march, "through")
            Smolny does not answer. They link arms and walk, with the tablecloth in the middle. A sailor raises his rifle, looks along it at a lady of seventy, and carries it after her. # at: 26 00:55 # place: kazan_cathedral # event: duma-let-through # opens: srs # because: srs.walk_on srs.flag # reaches: all
        - "three":
            { semenovsky == "assembly" or not gunfire():
                ~ turn(march, "through")
                Smolny does not answer. Three are sent on, and at the arch are let by. One comes back, out of breath: the others may follow, if they carry the cloth high. # at: 26 00:55 # place: kazan_cathedral # event: duma-let-through # opens: srs # because: srs.three srs.flag srs.cordon # reaches: all
            - else:
                ~ turn(march, "back")
                Smolny does not answer. Three are sent on. The shell that comes over at that moment is not meant for them, and they return with plaster on their hats. The column goes home. # at: 26 00:55 # place: kazan_cathedral # opens: srs # because: srs.three srs.flag # reaches: bolsheviks mensheviks srs
            }
        - "turn_back":
            ~ turn(march, "back")
            Smolny does not answer, and the sailor is sorry. The tablecloth is furled. In good order, four abreast, they take their truce back up the Nevsky. # at: 26 00:55 # place: kazan_cathedral # opens: srs # because: srs.turn_back srs.flag # reaches: bolsheviks mensheviks srs
        }
    }
}
{ mensheviks_order == "canal" and (srs_order == "back_in" or srs_order == "barricade"):
    Martov gets down from a lorry by the canal, to walk with the Duma. There is a picket of sailors, a brazier, and no procession. They make room for him at the brazier. # at: 26 00:55 # place: kazan_cathedral # because: mensheviks.canal srs.back_in srs.barricade # reaches: bolsheviks mensheviks srs
}
-> one

= one
{ bolsheviks_order:
- "trotsky_answers":
    { mensheviks_order:
    - "walk_out":
        One o’clock, or nearer half past. Martov is back with a second motion: let the Congress wait until the parties have agreed. Trotsky gets up beside Kamenev, pale. # at: 26 01:00 # place: smolny # event: trotsky-answers-martov # because: bolsheviks.trotsky_answers mensheviks.walk_out # reaches: bolsheviks mensheviks srs # src: reed-4 dossier
    - "canal":
        One o’clock. Trotsky gets up beside Kamenev, pale. Martov’s place is empty, and it is to that place that he speaks. # at: 26 01:00 # place: smolny # event: trotsky-answers-martov # otherwise # because: bolsheviks.trotsky_answers mensheviks.canal # reaches: bolsheviks mensheviks srs
    - else:
        One o’clock. From the row that has kept its seats Martov moves it again: let the Congress wait until the parties have agreed. Trotsky gets up beside Kamenev, pale. # at: 26 01:00 # place: smolny # event: trotsky-answers-martov # otherwise # because: bolsheviks.trotsky_answers mensheviks.sit mensheviks.oppose # reaches: bolsheviks mensheviks srs
    }
    TROTSKY: “They are just so much refuse which will be swept into the garbage-heap of history!” # at: 26 01:00 # place: smolny # quote: reed-4 # src: reed-4 # reaches: bolsheviks mensheviks srs # mood: hot
    { mensheviks_order == "walk_out":
        So Reed, who has it flung after the fifty. Sukhanov has it said to Martov: “go where you ought to be—into the dustbin of history”. In Russian it is a waste-paper basket. # at: 26 01:00 # place: smolny # quote: sukhanov-notes # src: reed-4 sukhanov-notes dossier # reaches: bolsheviks mensheviks srs
    }
- "kamenev_answers":
    ~ tip(congress, -1)
    Kamenev leaves the bell with Lunacharsky and answers from the rail. Nobody is put out of this hall, he says. What was carried at eleven stands. The places of those who have left will be kept until six. # at: 26 01:00 # place: smolny # event: kamenev-answers # because: bolsheviks.kamenev_answers # reaches: bolsheviks mensheviks srs
    { sr_caucus == "split" and srs_order != "back_in" and mensheviks_in():
        Boys are sent after the sixty with that. By twos, not looking at the platform, some of the SRs come back. # at: 26 01:10 # place: smolny # because: bolsheviks.kamenev_answers mensheviks.sit mensheviks.oppose # reaches: bolsheviks mensheviks srs
    }
}
{ mensheviks_order != "canal" and (bolsheviks_order == "trotsky_answers" or bolsheviks_order == "reject"):
    { mensheviks_sealed:
    - "out":
        { mensheviks_order == "walk_out":
            “Then we’ll leave!” Martov says, and turns up the aisle. # at: 26 01:10 # place: smolny # opens: mensheviks # because: mensheviks.out mensheviks.walk_out # quote: mieville-10 # reaches: bolsheviks mensheviks # src: mieville-10
        - else:
            Martov does not argue. He goes back up the aisle, and his row, which had risen when he did, sits down again with him. # at: 26 01:10 # place: smolny # opens: mensheviks # because: mensheviks.out mensheviks.sit mensheviks.oppose # reaches: bolsheviks mensheviks srs
        }
    - "vote":
        ~ tip(congress, -1)
        Martov asks for the hands to be counted. It takes a quarter of an hour, and Sukhanov finds more of them than the platform does. The motion is lost, but there is a number. # at: 26 01:10 # place: smolny # opens: mensheviks # because: mensheviks.vote # reaches: bolsheviks mensheviks srs
    - "read_again":
        ~ tip(legitimacy_mensheviks, 1)
        Martov reads it once more from the first word. In the middle his voice gives out, and Avilov goes on from over his shoulder. For the length of a page the hall hears what it has turned down. # at: 26 01:10 # place: smolny # opens: mensheviks # because: mensheviks.read_again # reaches: bolsheviks mensheviks srs
    }
}
{ mensheviks_order:
- "walk_out":
    {
    - motion == "delegation":
        Martov comes out with the others, and is put in the delegation’s second motor, since he has his coat on. # at: 26 01:10 # place: smolny # because: mensheviks.walk_out bolsheviks.cease # reaches: bolsheviks mensheviks srs
    - bolsheviks_order == "kamenev_answers":
        Martov hears it from the doorway. It is what he has asked for, said an hour late to a hall that is half empty. He goes. Kamenev waits before he rings. # at: 26 01:10 # place: smolny # because: mensheviks.walk_out bolsheviks.kamenev_answers # reaches: bolsheviks mensheviks srs # sound: handbell
    - bolsheviks_order == "cease":
        Martov does not come back with any names. The corridor has argued itself down the stairs and into the street, and he with it. # at: 26 01:10 # place: smolny # because: mensheviks.walk_out bolsheviks.cease # reaches: bolsheviks mensheviks srs
    - else:
        A young Bolshevik bars Martov’s way. They had thought that he at least would stay. One day, says Martov, the young man will understand the crime in which he is taking part. # at: 26 01:15 # place: smolny # because: mensheviks.walk_out bolsheviks.trotsky_answers bolsheviks.reject # reaches: mensheviks # src: mieville-10
    }
- "sit":
    ~ tip(congress, -1)
    Martov’s people are still in their row. Soldiers who have come forward to take it look at them, and sit on the floor. # at: 26 01:15 # place: smolny # event: mensheviks-keep-seats # because: mensheviks.sit # reaches: bolsheviks mensheviks srs
- "oppose":
    ~ tip(congress, -1)
    { all_srs_out():
        The opposition of Kamkov and Martov holds its first meeting on the staircase, with the SRs already on their way down. Martov’s people go back in and sit. # at: 26 01:15 # place: smolny # because: mensheviks.oppose bolsheviks.reject # reaches: bolsheviks mensheviks srs
    - else:
        -> one_voice ->
    }
}
-> who_is_left

= one_voice
Kamkov gives notice from the platform that the Left SRs and Martov’s group will speak tonight with one voice. He coughs, and Martov says that it will have to be Kamkov’s. # at: 26 01:15 # place: smolny # event: opposition-formed # because: mensheviks.oppose # reaches: bolsheviks mensheviks srs
->->

= who_is_left
{
- all_srs_out():
    ~ turn(hall, "alone")
    There are Bolsheviks left in the hall, and people of no party, and soldiers in the SRs’ chairs. It is suddenly easy to hear. # at: 26 01:20 # place: smolny # because: srs.all_leave bolsheviks.reject srs.price srs.all_stay # reaches: all
- stays_whole():
    ~ turn(hall, "whole")
    Nobody more is leaving. There are gaps where the front group sat, and along the back stand people in overcoats who seem to be coming in. # at: 26 01:20 # place: smolny # because: bolsheviks.cease bolsheviks.kamenev_answers mensheviks.sit mensheviks.oppose mensheviks.rule_stay mensheviks.rule_if srs.all_stay srs.price srs.back_in # reaches: bolsheviks mensheviks srs
- srs_order == "back_in" and bolsheviks_order == "kamenev_answers":
    ~ turn(hall, "walked_out")
    The SRs who came back have sat for a while among Bolsheviks and empty chairs, in the places that had been kept for them. By twos they are leaving again. The sentry counts them out. # at: 26 01:20 # place: smolny # because: srs.back_in mensheviks.walk_out mensheviks.canal # reaches: bolsheviks mensheviks srs
- srs_order == "back_in":
    ~ turn(hall, "walked_out")
    The SRs who came back have heard enough to be leaving again. The sentry counts them out. # at: 26 01:20 # place: smolny # because: srs.back_in bolsheviks.trotsky_answers bolsheviks.reject mensheviks.walk_out # reaches: bolsheviks mensheviks srs
- else:
    ~ turn(hall, "walked_out")
    The exits are over. The Left SRs have stayed; Kamkov says so, and is clapped. Some of Martov’s people have stayed too, and sit as if waiting for a train. # at: 26 01:20 # place: smolny # because: mensheviks.walk_out mensheviks.canal mensheviks.rule_leave srs.divide # reaches: bolsheviks mensheviks srs # src: mieville-10 dossier # sound: applause
}
-> doors

= doors
{ winter_palace == "government" and defenders == "gone":
    ~ take(winter_palace, "soviet")
    A patrol tries the main gate of the Palace, as it has every hour, and it opens. Beds, bottles, a lit stove. The patrol goes from room to room and calls out, and in the end sits down. # at: 26 01:20 # place: winter_palace # event: palace-falls # otherwise # because: government.sortie # reaches: all
}
{ government_order == "open_doors":
    {
    - winter_palace == "duma":
        ~ take(winter_palace, "soviet")
        ~ tip(congress, -1)
        A paper signed at the City Duma makes the Palace over to the Congress of Soviets. The Mayor’s councillors hand over keys, against a receipt, and keep their armbands. # at: 26 01:20 # place: winter_palace # event: palace-opened-to-congress # because: government.open_doors government.to_duma # reaches: all # sound: paper
    - ministers == "free":
        ~ tip(congress, -1)
        A boy on a bicycle brings Kamenev a paper: the Government yields to the Congress of Soviets, and gives an address. It is near the Haymarket, fourth floor, and one is asked not to frighten the parrot. # at: 26 01:25 # place: smolny # event: palace-opened-to-congress # because: government.open_doors government.sortie # reaches: all
        -> from_the_flat ->
    - defenders == "gone":
        ~ tip(congress, -1)
        A boy on a bicycle brings Kamenev a paper signed Palchinsky. He yields the Palace to the Congress of Soviets, on behalf of a Government that is at Luga. Kamenev has just heard from the patrol that is sitting in it. # at: 26 01:25 # place: smolny # event: palace-opened-to-congress # because: government.open_doors government.luga government.sortie # reaches: all
    - winter_palace == "government":
        ~ take(winter_palace, "soviet")
        ~ tip(congress, -1)
        The bolts on the square side are drawn, and lamps put on the steps. A cadet walks out with a tablecloth. For ten minutes the besiegers will not believe it. No shot is fired. The paper says: to the Congress, and to nobody else. # at: 26 01:20 # place: winter_palace # event: palace-opened-to-congress # because: government.open_doors # reaches: all
    }
}
{ march == "through":
    {
    - government_order == "await" and winter_palace == "government" and ministers == "palace":
        ~ turn(ministers, "duma")
        ~ take(winter_palace, "duma")
        There is a knock, and the lamp falls on a white beard. The Mayor has come with three hundred people to die, and is asked in. At half past one the ministers walk out in the middle of them, up the Nevsky, to the Duma. A sailor carries the lantern. # at: 26 01:30 # place: winter_palace # event: ministers-to-the-duma # because: government.await srs.flag # reaches: all
    - government_order == "await" and winter_palace == "government":
        ~ take(winter_palace, "duma")
        There is a knock, and the lamp falls on a white beard. Palchinsky gives the Mayor the Palace and asks for a receipt for the silver. The cadets go home in fours, between ladies. # at: 26 01:30 # place: winter_palace # because: government.await srs.flag # reaches: all
    - winter_palace == "government":
        The Duma’s people are let into the Palace and fill its stairs. They have come to die with somebody, and are given chairs. # at: 26 01:30 # place: winter_palace # because: srs.flag # reaches: all
    - else:
        The Duma’s people reach the Palace and find the doors standing open. They fold the tablecloth. # at: 26 01:30 # place: winter_palace # because: srs.flag # reaches: mensheviks srs bolsheviks
    }
}
{ government_order == "stand_fast" and winter_palace == "government":
    ~ tip(blood, 1)
    There is firing inside the Palace, on the hospital stairs. Two or three are hit, say the cadets; on the square it is a dozen, and the crowd grows. # at: 26 01:30 # place: winter_palace # because: government.stand_fast # reaches: all # sound: rifle_shot
}
{ bolsheviks_order == "cease" and motion != "delegation" and winter_palace == "government" and silenced > 0:
    ~ turn(guns, "firing")
    A quarter to two. The hour is over, nobody has come with names, and the fortress fires again. # at: 26 01:45 # place: peter_paul # because: bolsheviks.cease # reaches: all # sound: field_gun
}
-> two

= from_the_flat
{ bolsheviks_sealed:
- "fortress":
    ~ turn(ministers, "fortress")
    Antonov drives round himself, with a list. By half past one they are on the stairs, in the order in which they are written down, and then in the fortress. # at: 26 01:30 # place: haymarket # event: ministers-to-the-fortress # otherwise # opens: bolsheviks # because: bolsheviks.fortress government.open_doors # reaches: bolsheviks government
- "socialists":
    Antonov drives round himself, with a list. The socialists are told that they may go home. The others may stay where they are, with a sentry, and the aunt is asked whether she minds. # at: 26 01:30 # place: haymarket # opens: bolsheviks # because: bolsheviks.socialists government.open_doors # reaches: bolsheviks government
- "display":
    ~ turn(ministers, "fortress")
    A lorry fetches them to Smolny, and they are led across the platform. The hall had expected them to be taller. Then they are driven to the fortress. # at: 26 01:30 # place: smolny # event: ministers-shown # opens: bolsheviks # because: bolsheviks.display government.open_doors # reaches: all
}
->->

= two
{
- motion == "delegation" and ministers == "palace":
    ~ turn(ministers, "duma")
    { winter_palace == "government":
        ~ take(winter_palace, "duma")
        Two o’clock. The delegation goes up to the small dining room with a white napkin, and comes down with the ministers. They are driven to the City Duma at a walking pace. In the Palace a councillor and a cadet sit on one bench and mind the door. # at: 26 02:00 # place: winter_palace # event: ministers-to-the-duma # because: bolsheviks.cease # reaches: all
    - else:
        Two o’clock. The delegation finds the doors open, takes the Palace over for the Congress, and has the ministers driven to the City Duma at a walking pace. Antonov asks for a receipt. # at: 26 02:00 # place: winter_palace # event: ministers-to-the-duma # because: bolsheviks.cease government.open_doors # reaches: all
    }
- motion == "delegation" and winter_palace == "government":
    ~ take(winter_palace, "duma")
    Two o’clock. The delegation goes up to the small dining room and finds it laid for a cabinet that is at Luga. Palchinsky hands over to five parties. The cadets are sent home by tram. # at: 26 02:00 # place: winter_palace # because: bolsheviks.cease government.luga # reaches: all
- winter_palace == "government" and gunfire():
    -> stormed
- winter_palace == "soviet" and ministers == "palace":
    -> taken
- winter_palace == "soviet" and ministers == "luga":
    In the small dining room those who come in find the table laid and nobody at it. A Red Guard counts the places. The Government had fifteen chairs, and is at Luga. # at: 26 02:10 # place: winter_palace # because: government.luga government.open_doors # reaches: all
- winter_palace == "duma":
    Two o’clock. On the stairs of the Palace a sailor and a city councillor play draughts. Neither has been relieved. # at: 26 02:00 # place: winter_palace # because: government.to_duma government.await # reaches: all
- winter_palace == "government":
    Ten past two. On Palace Square nothing happens. Those outside have no order to go in, those inside none to come out, and round the bonfires they are asleep in each other’s coats. # at: 26 02:10 # place: palace_square # event: palace-stands # because: bolsheviks.starve bolsheviks.mediate bolsheviks.rider bolsheviks.hold bolsheviks.cease government.nobody # reaches: all # sound: bonfire
}
-> three

= stormed
At the corner of the Morskaya somebody shouts that the cadets want to be fetched out. Some hundreds of Red Guards and soldiers pour through the arch and over the firewood, where rifles lie thrown down. # at: 26 02:00 # place: palace_square # event: palace-square-crossed # reaches: government # src: reed-4 dossier # sound: boots
~ take(winter_palace, "soviet")
~ tip(blood, 1)
{
- ministers == "luga":
    Ten past two. They find the small dining room laid for a cabinet, and nobody at the table. The Government is at Luga. Somebody tries a chair. # at: 26 02:10 # place: winter_palace # event: palace-falls # otherwise # because: government.luga # reaches: all
- government_order == "stand_fast":
    Ten past two. The last cadets behind the last sideboard have no cartridges. On both sides, in that corridor, men have been hit, how many nobody can agree. The Winter Palace is taken. # at: 26 02:10 # place: winter_palace # event: palace-falls # because: government.stand_fast # reaches: all
- government_order == "await":
    Ten past two. In the dark the cadets have taken the crowd for the Duma, and let it come up to the doors. The Winter Palace is taken, with hardly a shot inside. # at: 26 02:10 # place: winter_palace # event: palace-falls # because: government.await # reaches: all # src: trotsky-history-45
- else:
    Ten past two. A cadet asks the ministers: defend to the last man? No bloodshed, they call together. The Winter Palace is taken. # at: 26 02:10 # place: winter_palace # event: palace-falls # because: government.no_blood bolsheviks.ultimatum # reaches: all # src: maliantovich
}
{
- guns == "firing" and silenced == 0 and government_order != "stand_fast":
    Of thirty or more shells two have hit the Palace, or three. Five or six attackers are dead, or ten; of the defenders, for certain, nobody. # at: 26 02:10 # place: winter_palace # reaches: bolsheviks government # src: pipes-11 reed-app-4 dossier
- government_order != "stand_fast":
    Nobody has kept a count of the shells. Five or six attackers are dead, it is said, or ten; of the defenders, for certain, nobody. # at: 26 02:10 # place: winter_palace # reaches: bolsheviks government
}
{
- ministers == "palace":
    -> taken
- else:
    { government_sealed:
    - "at_table":
        At the foot of the table sits Palchinsky, who has chosen the place with the carafe. He is taken first, since there is no second. # at: 26 02:10 # place: winter_palace # opens: government # because: government.at_table government.luga # reaches: bolsheviks government
    - "doorway":
        In the doorway stand five cadets, guarding the table. It takes some time to explain to them that they have done it. # at: 26 02:10 # place: winter_palace # opens: government # because: government.doorway government.luga # reaches: bolsheviks government
    - "by_name":
        Antonov is sent for, by visiting card. He comes up, hat in hand, and arrests Palchinsky and the tablecloth. # at: 26 02:10 # place: winter_palace # opens: government # because: government.by_name government.luga # reaches: bolsheviks government
    }
    -> spoils ->
    -> three
}

= taken
{ government_sealed:
- "at_table":
    In the small dining room the ministers sit round a table. A slight man with long hair and a broad-brimmed hat comes in first and takes the hat off: Antonov. # at: 26 02:10 # place: winter_palace # opens: government # because: government.at_table # reaches: government # src: mieville-10
- "doorway":
    Five cadets stand in the doorway of the small dining room. Antonov asks them for it. Behind him the corridor pushes, a rifle goes off into the ceiling, and the tallest cadet steps aside with plaster in his hair. # at: 26 02:10 # place: winter_palace # opens: government # because: government.doorway # reaches: bolsheviks government # sound: rifle_shot
- "by_name":
    A visiting card has been passed along the corridor from hand to hand, over people’s heads: Antonov-Ovseenko, in person. He comes up with ten picked men, has the stairs cleared behind him, and knocks. # at: 26 02:10 # place: winter_palace # opens: government # because: government.by_name # reaches: bolsheviks government # sound: knock
}
ANTONOV: “I inform you, all of you, members of the Provisional Government, that you are under arrest.” # at: 26 02:10 # place: winter_palace # quote: mieville-10 # src: mieville-10 # reaches: bolsheviks government # mood: calm
{ kerensky == "palace":
    Kerensky is the first to hold out his hand. Antonov, from habit, shakes it. # at: 26 02:10 # place: winter_palace # because: government.remain # reaches: bolsheviks government
- else:
    Kerensky is not among them, and those behind are for bayonets. Antonov will not allow it. Maliantovich, of Justice, once sheltered him. They look at each other, and neither mentions it. # at: 26 02:10 # place: winter_palace # because: government.front government.truce # reaches: government # src: mieville-10
}
By tradition somebody stops the clock. # at: 26 02:10 # place: winter_palace # reaches: government # src: mieville-10 dossier # mood: low # sound: clock_stops
-> spoils ->
-> prisoners

= prisoners
{ bolsheviks_sealed:
- "fortress":
    ~ turn(ministers, "fortress")
    Antonov walks the ministers to the fortress, through a crowd that would lynch them. It is not to hit them, he and his men say. “It is uncultured.” A machine-gun starts somewhere, everybody scatters, and he runs them over the bridge. # at: 26 02:10 # place: peter_paul # event: ministers-to-the-fortress # opens: bolsheviks # because: bolsheviks.fortress # quote: mieville-10 # reaches: all # src: mieville-10 reed-4 # sound: machine_gun
    { march == "through":
        The Mayor and his people walk beside them to the gate. It is not what they came for, and they sing nothing. # at: 26 02:15 # place: peter_paul # because: srs.flag bolsheviks.fortress # reaches: mensheviks srs government
    }
    Nikitin, of the Interior, has found a telegram from the Ukraine in his pocket. He received it yesterday, he tells Antonov, and hands it over. It is Antonov’s now. # at: 26 02:30 # place: peter_paul # reaches: government # src: mieville-10
- "socialists":
    ~ turn(ministers, "free")
    The hall has voted nothing yet. At the foot of the stairs the socialists among the ministers are called out and told to go home, on their word. They turn up their collars and walk off through the crowd, which is waiting for ministers. The rest go to the fortress. # at: 26 02:10 # place: winter_palace # opens: bolsheviks # because: bolsheviks.socialists # reaches: all
- "display":
    { mob():
        ~ turn(ministers, "dead")
        ~ tip(blood, 2)
        ~ tip(legitimacy_bolsheviks, -2)
        The ministers were to be shown to the Congress. Their lorry is stopped before it reaches Smolny. Three are killed, it is reported there; at the Duma they say five, and seven. The names do not agree. A guard has been hurt who stood in front of them. # at: 26 02:30 # place: palace_square # event: ministers-killed # opens: bolsheviks # because: bolsheviks.display bolsheviks.bombard government.stand_fast # reaches: all
    - else:
        ~ turn(ministers, "fortress")
        A lorry takes the ministers to Smolny, and they are led across the platform in their overcoats. The hall, which has been cursing them since March, finds that it has nothing prepared. Then they are driven to the fortress. # at: 26 02:30 # place: smolny # event: ministers-shown # opens: bolsheviks # because: bolsheviks.display # reaches: all
    }
}
-> three

= spoils
{ government_order != "open_doors":
    In the Palace packing cases are broken open. A man puts on ostrich feathers, another shoulders a bronze clock, until somebody shouts that this is the people’s property. At the doors a committee empties pockets: soap, a sword-hilt, a blotter. The cadets must promise not to fight the people again, and are let go. # at: 26 02:10 # place: winter_palace # event: palace-looted # reaches: government # src: reed-4 mieville-10
- else:
    At the doors of the Palace a committee empties pockets, with a table and a lamp. There has been time to put out a table. # at: 26 02:10 # place: winter_palace # because: government.open_doors # reaches: bolsheviks government mensheviks srs
}
{ women == "palace" or women == "out":
    The women soldiers still in the Palace are found in a back room and taken to the Pavlovsky barracks. A commissar tells foreigners that they went straight to the Finland Station. # at: 26 02:10 # place: pavlovsky_barracks # event: women-taken-away # reaches: government # src: reed-4 reed-app-4
}
->->

= three
{ winter_palace == "soviet" and ministers == "fortress":
    { hall == "alone":
        Three o’clock. Kamenev reads out the names of those arrested. There is nobody left in the hall to object to any of them. # at: 26 03:00 # place: smolny # event: prisoners-read-out # otherwise # because: srs.all_leave bolsheviks.reject # reaches: bolsheviks mensheviks # src: reed-4
    - else:
        Three o’clock. Kamenev reads out the names of those arrested. Tereshchenko’s gets laughter, Palchinsky’s a storm. A bearded peasant beats on the table: free the socialist ministers! # at: 26 03:00 # place: smolny # event: prisoners-read-out # reaches: bolsheviks srs # src: reed-4 # sound: shouting
        TROTSKY: “is there any reason to handle them with gloves?” # at: 26 03:00 # place: smolny # quote: reed-4 # src: reed-4 # reaches: bolsheviks
    }
}
{ ministers == "dead":
    Three o’clock. Kamenev begins to read the list of those arrested, and stops. He does not know, he says, which of them it is still a list of. # at: 26 03:00 # place: smolny # because: bolsheviks.display # reaches: bolsheviks mensheviks srs # mood: low
}
{ winter_palace == "soviet" and ministers == "free" and bolsheviks_sealed == "socialists" and defenders != "gone":
    Three o’clock. Kamenev reads out the names of those arrested. A bearded peasant, who has come up to demand the socialists, is told that they are at home. He stands there with his fist still raised. # at: 26 03:00 # place: smolny # because: bolsheviks.socialists # reaches: bolsheviks mensheviks srs
}
{ kerensky == "smolny":
    { hall == "whole":
        ~ tip(congress, -1)
        Kerensky is brought down, under the white flag he came with, and given ten minutes. He takes twenty. Nobody is converted; but he is heard, and put back in his room with a glass of tea. # at: 26 03:00 # place: smolny # event: kerensky-heard # because: government.truce mensheviks.sit mensheviks.oppose bolsheviks.kamenev_answers bolsheviks.cease # reaches: all
    - else:
        The motion to hear Kerensky has come to the top of the list. It is lost. He is two floors up, and has been rehearsing; they can hear him do it. # at: 26 03:00 # place: smolny # because: government.truce # reaches: all
    }
}
{ congress_will_take_power():
    A commissar comes in, muddy from the Tsarskoe road. The cyclists sent from the front against Petrograd are for the soviets. Their own delegate says so too: not one man would shed the blood of brothers. # at: 26 03:00 # place: smolny # event: cyclists-declare # reaches: bolsheviks # src: reed-4 # sound: crowd
}
{ hall != "whole" and motion != "delegation":
    {
    - mensheviks_order == "sit":
        Kapelinsky, of Martov’s people, moves a commission for peace even now. It is lost. They vote for it and stay where they are, in a hail of jokes. # at: 26 03:00 # place: smolny # event: kapelinsky-voted-down # otherwise # because: mensheviks.sit # reaches: bolsheviks mensheviks srs
    - mensheviks_order == "oppose" and hall != "alone":
        Kapelinsky moves a commission for peace even now, for the Left SRs as well. The platform has to count twice before it is lost, and looks along the row. # at: 26 03:00 # place: smolny # event: kapelinsky-voted-down # otherwise # because: mensheviks.oppose # reaches: bolsheviks mensheviks srs
    - else:
        Kapelinsky, for those of Martov’s people who are left, moves a commission for peace even now. “Victory is the only solution!” He is voted down. They leave under a hail of jokes, though not all of them. # at: 26 03:00 # place: smolny # event: kapelinsky-voted-down # because: mensheviks.walk_out mensheviks.canal # quote: reed-4 # reaches: mensheviks # src: reed-4 reed-5
    }
}
-> half_past_three

= half_past_three
{ hall == "whole":
    At the City Duma a hundred people have been waiting to found a committee against the Congress. Half of them are wanted there. They adjourn, and keep the draft. # at: 26 03:30 # place: city_duma # because: mensheviks.sit mensheviks.oppose srs.back_in srs.all_stay bolsheviks.cease bolsheviks.kamenev_answers # reaches: mensheviks srs government
- else:
    ~ turn(committee, "formed")
    {
    - march == "doors":
        Under portraits of the Tsars, behind windows full of ledgers, Skobelev moves that the Duma’s committee become a Committee for Salvation of Country and Revolution. Dan, Gots, Avksentiev, the Mayor are in it, and a cadet with a rifle stands at the back. # at: 26 03:30 # place: city_duma # event: committee-for-salvation # because: srs.barricade # reaches: all # src: reed-4
    - else:
        At the City Duma, under its shrouded Tsars, Skobelev moves that the committee there become a Committee for Salvation of Country and Revolution. Dan, Gots, Avksentiev and the Mayor are in it, the old TsIK, the peasants’ executive, Kadets at the edge. An appeal is drafted. # at: 26 03:30 # place: city_duma # event: committee-for-salvation # because: mensheviks.walk_out mensheviks.canal srs.umbrellas # reaches: mensheviks srs # src: reed-4 reed-5
    }
    { ministers == "duma":
        The ministers are asked in from the Mayor’s room to be saved. They are asked not to vote. # at: 26 03:35 # place: city_duma # because: government.to_duma government.await bolsheviks.cease # reaches: mensheviks srs government
    }
}
-> five

= five
{
- hall == "whole":
    ~ turn(power, "coalition")
    { premier == "avksentiev":
        Five o’clock. The Congress votes that there shall be a government of all the parties in the soviets. Avksentiev, who has carried a list in his pocket since Tuesday, is sent for, and so is Lunacharsky, with another. # at: 26 05:00 # place: smolny # event: coalition-named # because: mensheviks.premier_now government.resign bolsheviks.cease bolsheviks.kamenev_answers mensheviks.sit mensheviks.oppose srs.back_in srs.all_stay srs.price # reaches: all
    - else:
        Five o’clock. The Congress votes that there shall be a government of all the parties in the soviets, and elects a commission to name it. Bolsheviks have the most seats on it, and not enough. There is no manifesto; there is a list of people to be woken. # at: 26 05:00 # place: smolny # event: coalition-named # because: bolsheviks.cease bolsheviks.kamenev_answers mensheviks.sit mensheviks.oppose srs.back_in srs.all_stay srs.price # reaches: all
    }
    { lenin == "smolny":
        In room 36 it is called, through a closed door, by several names. Then somebody in there asks for paper. # at: 26 05:10 # place: smolny # reaches: bolsheviks
    }
- not congress_will_take_power():
    ~ turn(power, "postponed")
    Five o’clock. The Palace has not been taken, Lenin is not there, and Kamenev has the chair. The question of power is put off to the evening session, so that delegates may sleep on it. Many are doing so. # at: 26 05:00 # place: smolny # event: power-postponed # because: bolsheviks.letter bolsheviks.walk bolsheviks.back bolsheviks.drunk bolsheviks.starve bolsheviks.mediate bolsheviks.cease government.net # reaches: all
- else:
    ~ turn(power, "congress")
    Five o’clock. Lunacharsky reads an address to workers, soldiers and peasants: “based upon the triumphant uprising of the Petrograd workmen and soldiers, the Congress assumes the Power”. Everywhere power is to go to the soviets. Two vote against, twelve abstain. # at: 26 05:00 # place: smolny # event: congress-takes-power # because: bolsheviks.trotsky_answers bolsheviks.reject mensheviks.walk_out srs.divide srs.all_leave # quote: reed-4 # reaches: all # src: reed-4 dossier # sound: crowd
    { placards == "government" or placards == "tsik":
        It promises land and peace. Soldiers listening at the back know the words already, off a wall. # at: 26 05:05 # place: smolny # because: government.sign mensheviks.paste government.adopt # reaches: bolsheviks mensheviks srs
    }
    { winter_palace == "government":
        It says that most members of the Government are arrested. At the Palace that is read out over the telephone, and somebody goes to count. # at: 26 05:10 # place: winter_palace # because: bolsheviks.starve bolsheviks.mediate bolsheviks.rider bolsheviks.hold # reaches: government bolsheviks
    }
    Seventeen minutes past five. Krylenko, staggering with fatigue, has a telegram: the Twelfth Army has formed a Military Revolutionary Committee, which has taken over the Northern Front. Cheremisov, it says, has recognised it. Men weep and embrace. # at: 26 05:17 # place: smolny # event: twelfth-army-telegram # reaches: bolsheviks # src: reed-4 # sound: telegraph
}
-> six

= six
{
- ministers == "dead":
    Six o’clock, and still night. A yard porter on the Suvorovsky has spread sand over a part of the roadway. The first tram rings at him to move, and he does not move. # at: 26 06:00 # place: smolny # because: bolsheviks.display # reaches: all # sound: tram
- hall == "whole":
    Six o’clock, and still night. At Smolny men who called each other hangmen at midnight share out the tin mugs. The first trams go by full. In the bread queue it is said that there are now all of them. # at: 26 06:00 # place: smolny # reaches: all # src: reed-1
- winter_palace == "government":
    Six o’clock, and still night. The Palace is lit, and ringed, and no different. A relief of cadets comes out to fetch wood, and the Red Guards at the fire show them which pile is dry. # at: 26 06:00 # place: palace_square # reaches: all
- winter_palace == "duma":
    Six o’clock, and still night. Over the Palace gate hangs the flag of the city’s fire brigade, for want of another. The first trams run. Clerks look up at it, and down again. # at: 26 06:00 # place: palace_square # reaches: all # sound: tram
- march == "doors":
    Six o’clock, and still night. The first trams run, and do not stop at the City Duma. A woman with a question about the water knocks at the kitchen door. # at: 26 06:00 # place: city_duma # because: srs.barricade # reaches: all # sound: tram
- else:
    Six o’clock, and still night. A grey light over the roofs makes the watch-fires look thin. In the bread queue they know that something has changed hands, and how much bread there will be. # at: 26 06:00 # place: smolny # reaches: all # src: reed-4 reed-1
}
-> DONE

// The platform and the benches as they were: Mensheviks and Right SRs decline their places.
=== function usual_opening()
~ return (bound == "leave" or bound == "open") and sr_caucus == "split"
// Something is firing, or will be at eleven, at somebody.
=== function gunfire()
~ return defenders != "gone" and (guns == "blank" or guns == "firing" or guns == "full")
// There are parties still in the building that would name a delegate.
=== function names_to_send()
~ return text == "five" or sr_caucus == "price" or sr_caucus == "staying" or bound == "stay" or bound == "leave_if" or mensheviks_order == "sit" or mensheviks_order == "oppose" or srs_order == "back_in"
// Mensheviks in the hall, Martov’s or those whom the Committee bound.
=== function mensheviks_in()
~ return mensheviks_order == "sit" or mensheviks_order == "oppose" or bound == "stay" or (bound == "leave_if" and motion != "rejected" and mensheviks_order != "walk_out")
// SRs in the hall, of both wings.
=== function srs_in()
~ return sr_caucus == "staying" or sr_caucus == "price" or srs_order == "back_in" or (sr_caucus == "split" and mensheviks_in() and (bolsheviks_order == "kamenev_answers" or bound == "stay" or bound == "leave_if"))
=== function stays_whole()
~ return motion == "delegation" or (motion == "passed" and mensheviks_in() and srs_in())
// No SR is left in it, of either wing.
=== function all_srs_out()
~ return (sr_caucus == "leaving" and srs_order != "back_in") or (motion == "rejected" and (sr_caucus == "leaving" or sr_caucus == "price" or sr_caucus == "staying"))
=== function congress_will_take_power()
~ return hall != "whole" and (winter_palace == "soviet" or lenin == "smolny")
// Those who wait for a lorry with ministers in it have been shot at, and nobody they would listen to stands between.
=== function mob()
~ return government_order != "open_doors" and (guns == "full" or government_order == "stand_fast") and march != "through" and government_sealed != "by_name"
