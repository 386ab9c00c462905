// Couriers to the undecided: what a side hears from people who have not chosen, told at once and to that side alone.
// What came of it is told by world/court.ink, in the round’s clock. Here nobody decides; they ask, and name their terms.
// Sources: the dossier (forces, indeterminates); Reed II (cars in the Palace yard), III (the leaflet to the Cossacks), IV (the cyclists),
// VI (the hall of the armoured cars), VIII (the operators’ wages), IX (the Bank); Trotsky, History ch. 45 and Miéville ch. 10 (the Cossacks).

// The regiment that guards the State Bank. Neutral: the dossier. What its men say of themselves is imagined.
=== visit_semenovsky(side)
{ semenovsky:
- "assembly":
    On the gate of the Semenovsky barracks hangs a strip of calico, lettered in boot-blacking: for the Constituent Assembly. The sentry under it explains to anybody who asks: all Russia elects it, from the twelfth of November, and then it gives the orders. # place: semenovsky_barracks # says: semenovsky=assembly
    {
    - state_bank == "nobody":
        Their guard at the State Bank lets nobody in, and is surprised to be obeyed. # says: state_bank=nobody
    - state_bank == "soviet":
        Smolny’s men are in the State Bank all the same. The regiment has written to ask by what right, and has not settled to whom to send it. # says: state_bank=soviet
    - state_bank == "government":
        They still mount guard at the State Bank. They keep it for its owner, they say, and the owner has not been elected. # says: state_bank=government
    }
    { side:
    - "bolsheviks":
        Your courier is left standing. He says that the Congress will see to it that the Assembly meets, and on its day.
        A SOLDIER: Then we want the same thing, and you can have it without us.
        He puts the Committee’s order on the table. When he looks back from the door somebody is doing sums on the back of it. # sound: paper
    - "mensheviks":
        Your courier congratulates them. It is what the TsIK has always said.
        A SOLDIER: Then you may sign under it. There is room on the left.
        The vote is on the twelfth, very well; who gives the orders until the twelfth? He promises to bring an answer. The promise is minuted. # src: dossier
    - "government":
        Your captain reads the calico and salutes it. Would the regiment come and say so at the Palace, with its rifles?
        A SOLDIER: They told us it was to sit in the Tauride, sir. And not yet.
    - else:
        They are glad to see your man, and short with him. The sheet was easily hung, they say. A commissar comes and tells them that he has a Congress behind him. What have they?
        He says: the villages. They ask whether the villages could send somebody.
    }
- "soviet":
    The sentry of the Semenovsky has a red rag on his bayonet. He asks for a pass from Smolny, and knows which colour it should be today. # place: semenovsky_barracks # says: semenovsky=soviet
    { side:
    - "bolsheviks":
        Your courier has the right one. The committee has been waiting for somebody like him. Who relieves the pickets? Who sends up bread? And does an order still want two names?
        {
        - lazimir == "signing":
            Two, he says, and shows them. They go straight to Lazimir’s, as a man in a shop looks for the stamp on the spoon.
        - else:
            One is enough now, he says. They look at one another. It was the second that the regiment had voted for.
        }
        A SOLDIER: And we stay in Petrograd. That was said. I should like to see it written.
    - "mensheviks":
        Yours has none. He is let in as far as the stove, because it is wet.
        A SOLDIER: You had eight months to come and see us.
        He says that he has come now. A man cleaning his rifle asks whether it is true that the old TsIK has a safe. They find him a seat, and pass on to the pickets.
    - "government":
        Your captain is asked for his revolver and given a receipt for it, in a clear hand, with the number.
        A SOLDIER: We thought about it longer than you did, sir. You never came.
        {
        - cossacks == "palace_square":
            On the wall of the guardroom somebody has chalked the word Kornilov, under it the word pardoned, and the date.
        - else:
            He says that he has come to appeal to their oath. Which one, they ask. They have sworn to more than one Government.
        }
    - else:
        Three of the committee carry your party’s card. They tell your man so before he can mention it.
        A SOLDIER: The party said to wait and see. We saw that the others had a list of doors, and we had a speaker.
        On the twelfth they will vote for your list, they say, the whole regiment. Until then somebody has to be obeyed.
    }
- else:
    At the Semenovsky’s your courier is given tea and a stool, and the regimental committee goes on with the item before him, which is boots. # place: semenovsky_barracks # says: semenovsky=aside
    {
    - state_bank == "government":
        Their guard at the State Bank has been changed at the usual hour. What it would do if it were asked to step aside, no one at the table will say. # says: state_bank=government
    - state_bank == "soviet":
        Smolny’s sailors stand at the State Bank, where the regiment had the guard. The committee has it under other business. # says: state_bank=soviet
    - state_bank == "nobody":
        Their guard at the State Bank lets nobody in, and is surprised to be obeyed. # says: state_bank=nobody
    }
    { side:
    - "bolsheviks":
        {
        - lazimir == "signing":
            He lays down an order of the Committee. They skip the text and read the names. Lazimir is an SR, they say, and a medical man. The other they do not know. # src: dossier
        - else:
            He lays down an order of the Committee. They look for a second name. There was always an SR’s under it. Has he been taken ill?
        }
        A SOLDIER: I went out once on a Government’s business, and I get it in trams still. We are not going out on anybody’s.
        { blood > 0: They have heard that there was shooting. Who fired, they ask, before he can tell them what it was for. # mood: low }
        { state_bank == "government": If the Congress votes something, let it be read out to them with the count. Until then they have a bank to guard, and will not choose. }
        { state_bank != "government": If the Congress votes something, let it be read out to them with the count. }
    - "mensheviks":
        He speaks for the TsIK. He is listened to as one listens to a landlord in the last week of the lease.
        {
        - placards == "tsik" or placards == "torn" or printers == "land":
            The TsIK’s placard is on the table, under the teapot. Three different pencils have underlined the land.
            A SOLDIER: If this holds, we could stand for something. Who is going to stand for you?
        - else:
            A SOLDIER: In May you went into the ministry, and the land was to be next. I wrote it home. Now they write and ask me which May.
            He says that there is a resolution. They ask to see it printed.
        }
        They would stay in for the Assembly, if somebody they know were to ask them.
    - "government":
        He is a captain from the Staff, with the order in his cuff: one company, for the Palace yard.
        {
        - cossacks == "palace_square":
            Before they hear the order they want to hear about Kornilov’s men. Is it true? The captain says that he was not consulted.
        - else:
            A SOLDIER: Which is the minister who has our land, sir? We might stand outside his door.
        }
        Nobody is rude. They resolve to take note of the order. The captain asks what that means. It means that it will be put with the others.
    - else:
        Half the table has your party’s card, or a cousin who has.
        A SOLDIER: Say it so that I can write it to my wife. For the Assembly. Against whom?
        Against nobody, your man says. No orders before it, from anyone.
        That could be voted, says the chairman, if it is put in writing that they will not be asked to shoot anybody to prove it. And let no gentleman from the Staff sit here while they vote, or no hand will go up.
        { lazimir == "signing": And if Smolny sends an order with Lazimir’s name under it, they will not know which of two SRs to believe. }
    }
}
->->

// The first battalion, next door to the Winter Palace. Mostly neutral: the dossier. What its men say of themselves is imagined.
=== visit_preobrazhensky(side)
{ preobrazhensky:
- "assembly":
    The first battalion of the Preobrazhensky has set up a table in its gateway on the Millionnaya. On it lies a sheet, for the Constituent Assembly, and a queue of soldiers waits to sign. Some cannot, and press a thumb. # place: preobrazhensky_1st # says: preobrazhensky=assembly
    { side:
    - "bolsheviks":
        Your courier asks what they will do if the Palace calls them. Nothing, they say. And if Smolny does? They have thought of that. The sheet is for both.
    - "government":
        Your captain asks the man at the table whether those who have signed are ready to defend the Assembly.
        A SOLDIER: As soon as it is attacked, sir.
        { ministers == "palace": He points out that it is the ministers who are to open it, and that they sit one canal away. The man looks that way with him. Then he blots a thumb. }
    - else:
        Your courier is made to sign, too, and asked which list he will vote for. They compare. It is the first argument he has heard this week that nobody tries to win.
    }
    An old corporal wants it set down that the Preobrazhensky are the first of the Guards. The Semenovsky are not to be read out before them.
- "soviet":
    The sentry on the Millionnaya wears the badge of the Preobrazhensky and an armband from Smolny, and holds his rifle for both. # place: preobrazhensky_1st # says: preobrazhensky=soviet
    { side:
    - "bolsheviks":
        { cossacks == "palace_square": They came over on Kornilov’s account, they tell your courier, when they heard that his men were forgiven. }
        Your courier asks how the battalion does. It has its paper, they tell him: the regiment remains in Petrograd. It hangs in the office, in the frame that used to have a colonel in it.
        {
        - winter_palace == "government":
            A SOLDIER: We keep our side. Nobody has come out of the Palace by our canal.
            They would rather not be sent in by it either. Your courier says that nobody has spoken of that. Somebody will, they tell him.
        - else:
            A SOLDIER: They settled it next door without us. I hope that was the last of it.
            Your courier says that the Committee may still need pickets. Pickets they will see about. They ask to have that on paper too.
        }
    - "government":
        Your captain is stopped at the canal. A soldier reads his pass through, both sides, and hands it back.
        A SOLDIER: Ours says we stay in Petrograd. Does yours say anything like that?
        He has to go round by the embankment. From there he can see the windows on the Palace’s side. There is a soldier at each.
    - else:
        Your courier asks what it was that decided them.
        {
        - cossacks == "palace_square":
            Kornilov, they say. His men are forgiven, by telephone, at night, and nobody asked the regiments that had been against him.
        - else:
            A paper, they say. The Staff wished to send them to the front, and Smolny has put it in writing that they stay.
        }
        A SOLDIER: You all told us what was good for Russia. They asked where we wanted to be.
        He begins again about Russia. They offer him a light, and he goes.
    }
- else:
    The first battalion of the Preobrazhensky is quartered on the Millionnaya, one canal from the Winter Palace. From the washroom they can see who goes in, and somebody keeps a list. # place: preobrazhensky_1st # says: preobrazhensky=aside
    { pavlovsky == "pickets" and (kerensky != "palace" or kronstadt_ships == "river"): The Pavlovsky have a picket in the street and ask them for passes to their own gate. }
    { side:
    - "bolsheviks":
        What your courier says of land and peace they have heard, from four parties. He asks what would be new to them.
        A SOLDIER: That we stay in Petrograd. The Staff had us down for the front. I want it on paper, with two names, so that when one of you is shot the other still holds.
        {
        - lazimir == "signing":
            He says that the Committee was made for nothing else, and that its paper has two names. That, they say, could be looked at.
        - else:
            He says that Lazimir no longer signs. Then there is one name, they say. They can count that far.
        }
        { blood > 1: And who is to answer for the dead? They do not ask it angrily. It is for the minutes. # mood: low }
    - "mensheviks":
        Your courier speaks for the TsIK. One of them, it turns out, has done as the TsIK asked before. Did he regret it?
        A SOLDIER: I came out in July, to save you. Next day in the bread queue a woman spat on my boots. I had thought I was for the revolution. Whom are we to save today?
        Nobody, he says. They are to stay in. They find no trap in it. If Smolny sends a speaker they will ask him to let the TsIK’s man sit by.
    - "government":
        It is four hundred steps to the Palace yard, they tell your captain. He asks for two companies.
        A SOLDIER: And who comes behind us, sir? We should like it to be infantry.
        He says that there is some. Which regiment, they ask. He does not know, and it comes to the whole table at once that it may be theirs.
        { cossacks == "palace_square": On the square they can see the Cossacks’ horses. Nobody had told them that they would be standing beside Kornilov’s men. }
    - else:
        Your man is heard out as a relation is.
        A SOLDIER: Wait for the Assembly. Good. Last time it was wait for the harvest. What have you got in your hand?
        {
        - placards == "tsik" or placards == "government" or printers == "land":
            He has the placard with the land on it. They want to know whether the party stands by every word, and he says that it was the party’s word first. # src: dossier
        - maslov == "recalled":
            The party has called its minister out of the cabinet. That is an act, they say. They had not expected one.
        - third == "offered":
            He has the City Duma, which was elected and would take charge. They look at the list in the washroom. The Mayor is not on it.
        - mrc_terms == "written":
            He has a paper from Smolny itself: nothing to be proclaimed before the Congress. They pass it round, and it comes back with a thumbprint on the seal.
        - else:
            He has the twelfth of November, the day of the vote. They nod, and wait for the rest. # src: dossier
        }
        They would vote tomorrow for anything that could be shown to the men upstairs.
    }
}
->->

// The armoured-car division in the Manege. Their meeting is Reed’s, of the 27th (ch. VI).
=== visit_armoured_cars(side)
{ armoured_cars:
- "soviet":
    A car stands across the gate of the Manege with its turret turned to the street. On its side there is a new red letter, wet, and the painter is asking how the next one goes. # place: mikhailovsky_manege # says: armoured_cars=soviet
    { side:
    - "bolsheviks":
        Your courier is shown round. So many run, so many want magnetos. The crews will take the Committee’s orders, and want the reason of each journey before they start the engine.
    - "government":
        Your captain is let in to see for himself, since he has come. It is a very dark hall and there are a great many of them.
        A SOLDIER: We asked you for peace in June, and you sent us a speech and a tyre.
    - else:
        Your courier says that he has come to ask them not to fire on comrades.
        A SOLDIER: Nor shall we. Tell the comrades to keep off the roadway.
    }
    Petrol is the trouble. They send a boy with a can to every embassy that keeps a motor.
- "government":
    The doors of the Manege are shut, and an officer’s voice asks who is there. Inside the engines are being turned over one after another, for the sake of the oil. # place: mikhailovsky_manege # says: armoured_cars=government # sound: lorry
    { side:
    - "government":
        Your captain is saluted. They have kept their bargain, the crews tell him. They guard. They do not attack anybody, and if an order says attack they will read it again until it says guard.
        {
        - placards == "government":
            A SOLDIER: And the land is given, and the talks begin. That was the other half.
        - else:
            A SOLDIER: And the commander comes himself and tells us why. That was the other half.
        }
    - "bolsheviks":
        Your courier talks through the hinge.
        A SOLDIER: We voted to guard what there is until the Assembly. There was nearly a third against, if it comforts you.
        He asks the name of somebody in the third. There is laughter behind the door, not all of it from officers, and then the engines again.
    - else:
        Your courier asks what decided them. A word in writing, they say, and a commander who did not shout. They would hand over the keys of the cars to any government that had all the socialists in it, and go home. Meanwhile their orders are to let nobody in, and he is in.
    }
- else:
    One arc lamp burns under the roof of the Manege. The cars stand about in the dark like cattle, and round the middle one the crews are holding a meeting that began before your courier came. # place: mikhailovsky_manege # says: armoured_cars=aside # src: reed-6
    Some of them had their cars at the Palace this month. They were not asked. # src: reed-2
    { side:
    - "bolsheviks":
        He is helped up on the radiator. Soviet power, he says, is peace.
        A SOLDIER: When? I come from the Roumanian front. We were promised it there every Sunday. # src: reed-6
        {
        - declared != "no":
            Now, he says: the Government has been declared deposed. Who declared it, a voice asks, the Congress, or you?
        - else:
            As soon as the Congress has voted. They have nothing against that. They can wait.
        }
        { blood > 0: Another wants to know why there has been shooting, if it was all to be done by a show of hands. # mood: low }
    - "government":
        He says that they are soldiers of Russia, and there is a groan, for it is how all of them begin.
        {
        - command == "general" or command == "duma":
            But the command has changed, he says, and names it. That is new. Men come nearer to see whether he is reading it from something.
        - placards == "government":
            He holds up the placard. Somebody brings a lantern to Kerensky’s signature and holds it there.
        - else:
            A SOLDIER: You talk like him. Has he signed anything, about land?
            He says that it is being drafted. The meeting returns to its business, which he gathers is himself.
        }
        They would guard, perhaps. What they will not do is drive at a crowd.
    - else:
        He says that a car has no brothers, and the men inside it have. Do not go out. They clap, and the whole roof claps with them. # src: reed-6
        A SOLDIER: Good. Only the cadets will go out. They are never tired.
        {
        - placards == "tsik" or placards == "government" or printers == "land":
            He points to the placard on the doors. If every party signed that, whom should they be driving against? He sees lips moving as they read it.
        - else:
            What would you have us be for, they ask, sitting here? One government of all the socialists, he says. They want to know where it lives.
        }
    }
    Nobody goes away. They stand with wrinkled foreheads and wait for the next man to climb up. # src: reed-6
}
->->

// The Council of the Cossack Troops and the three Don regiments in the city.
=== visit_don(side)
{ don:
- "neutral":
    The Council of the Cossack Troops has pinned its decision to the door, so as not to be asked. The regiments of the Don stay in barracks, and guard their own stables. # place: cossack_barracks # says: don=neutral
    { side:
    - "government":
        Your adjutant asks, all the same. The colonel who comes out has been asleep and has his collar open.
        AN OFFICER: We have said what we needed. Infantry, cars, machine-guns. You sent us an adjective.
        He would have liked to ride, himself. The men are not to be told that he said so.
    - "bolsheviks":
        A man comes out to your agitator at the gate. They have agreed that he should.
        A COSSACK: Nobody touches us, we touch nobody. And nobody touches the land on the Don. Do you say that yourself, or does Smolny say it?
        Smolny, he says. A cup of tea is passed out to him through the bars.
    - else:
        Your courier is thanked. Somebody from the city told them that nobody need be a target, and it was the first sense they had heard since Sunday.
        A COSSACK: At home they will ask what we did here. We watered the horses. I shall say that it needed a whole regiment.
    }
- "mounted":
    Half the stalls in the Cossack barracks are empty. On the door is the Council’s answer to all who ask: some have ridden, by their own vote, and the rest will see how they fare. # place: cossack_barracks # says: don=mounted
    { side:
    - "government":
        Your adjutant counts saddles and is told not to. They will ride as far as the squares and no farther. If they are left alone there they will turn round, and not be fetched out again.
        A COSSACK: You promised company. We look behind us at every corner.
    - else:
        Your courier finds those who stayed. The others were promised land. They will get it, it is thought, the length of a man and with a cross on top.
        A COSSACK: I carried a coffin in July. You can tell yours that nobody here wants to kill a workman. Tell them that nobody is to shoot at us from the roofs.
    }
- else:
    In the Cossack barracks the horses are fed and the saddles are on their pegs. In the orderly room the Council of the Cossack Troops is answering a letter. It has answered several. # place: cossack_barracks # says: don=asking
    { side:
    - "government":
        Your adjutant brings the Minister-President’s regards. They put their two questions to him. Which infantry rides, or walks, with them? And how many cars, how many machine-guns? # src: mieville-10 trotsky-history-45
        {
        - armoured_cars == "government":
            He can say it for once: the cars in the Manege are the Government’s. They ask him to write that down himself, and sign it.
        - armoured_cars == "soviet":
            He mentions the cars. They have heard which way the turrets point.
        - else:
            He says that infantry is expected. They enter it as no answer.
        }
        A COSSACK: We rode for you in July and were shot at from windows. In August you made traitors of us. What are we this week?
    - "bolsheviks":
        Your agitator comes in behind an oat cart, with the leaflet from Sunday buttoned in his coat. They have a copy. It was read out, and some crossed themselves.
        “This plan of Cain is being put into operation by our common enemies” # quote: reed-3
        A COSSACK: That is Scripture and we have no quarrel with it. But does Smolny mean to divide the Don?
        He says that nobody wants a working Cossack’s land. Would a Congress say it too? They could sit still for that.
        { cossacks == "palace_square": Not all of them. A squadron has been promised more, and has gone to the square to wait for it. }
    - else:
        Your man is a Cossack himself, from a village they know, and they let him hold a horse.
        A COSSACK: Everyone sends us somebody. The Staff wants us to ride. Smolny wants us not to. What do you want?
        He wants them to wait for the Assembly, which will have Cossacks in it, elected. One can wait sitting down, they agree. The Council might sign to that, on a day when Kerensky does not want something signed as well.
    }
}
->->

// The 5th Battalion of Cyclists, at Tsarskoe. Another was on its way from the South-West front: told to the Congress later, Reed IV.
=== visit_cyclists(side)
At Tsarskoe Selo, half an hour by train, the machines of the Fifth Battalion of Cyclists stand upside down in rows, and men are spinning the wheels and listening to them. # place: tsarskoe # src: reed-4
{ cyclists:
- "soviet":
    They are for the Soviet, they say, and look up to see how it is taken. It was voted between the oiling and the dinner. # says: cyclists=soviet
    { side:
    - "bolsheviks":
        Your courier asks what they will do about the battalion that is coming up from the front. It has been seen to. Some of theirs have gone down the line to meet it, with sausage.
    - "government":
        A SOLDIER: You had us at the Palace gate, sir, and nobody told us who was to come through it. Now we know, and they are fellows like us.
        Your officer asks for the loan of a machine to get back to the station. He is lent one, and a man to bring it home.
    - else:
        Your courier asks which party they voted for. They could not say which parties are in the Soviet. They voted not to be sent against anybody.
    }
- else:
    It was comrades of theirs who left the Winter Palace on Tuesday. They had stood there without relief, is all that anybody here will say, and at four they went. # src: mieville-10
    Another battalion has been ordered up from the South-West front, to defend Petrograd. Nobody has told it against whom. These here have telegraphed to ask whether it knows. # src: reed-4
    { side:
    - "bolsheviks":
        Your courier says: against us. They had guessed. Somebody ought to tell that battalion so. It would listen to cyclists sooner than to orators.
        { blood > 1: One of them has heard that there are dead in the city. How many, he asks, and who counted? # mood: low }
        A SOLDIER: We’ll shoot at nobody. Does that make us Bolsheviks, or is there a form?
    - "government":
        Your officer has a written order for them. They read it aloud. It says that the capital is in danger, and they agree.
        A SOLDIER: Only it doesn’t say from which side, sir.
        They would obey an order that the army committees had signed as well. He has none. They ask whether they may keep this one, to show the others.
    - else:
        Your courier asks that they shoot at nobody, on either hand. They are of that mind. But the other battalion will get down from its train with rifles and ask who is who. What are they to say?
        A SOLDIER: Give us one thing that all of you have signed. We’ll ride out with it ourselves.
    }
}
->->

// The women at the switchboards. Sixty roubles a month, ten hours and more, under the City Duma: Reed VIII.
=== visit_operators(side)
{ operators == "keeping_lines":
    At the telephone exchange they connect whoever asks. The vote was taken along the boards, from left to right, between two calls, and pinned over the clock. # place: telephone_exchange # says: operators=keeping_lines # sound: switchboard
- else:
    In the hall of the telephone exchange the women sit along the boards with their hats hung up behind them. The supervisor never stops walking up and down. Your courier may talk to her if he walks too. # place: telephone_exchange # says: operators=connecting # sound: switchboard
}
{
- telephone_exchange == "soviet":
    Smolny’s soldiers lean along the wall. They have been asked not to smoke, and hold their cigarettes unlit. # says: telephone_exchange=soviet
- telephone_exchange == "contested":
    Two lots of armed men have a landing each, and ask the women going through which shift it is. # says: telephone_exchange=contested
- telephone_exchange == "government":
    The guard at the door is still the Government’s, and sits with its back to the stove. # says: telephone_exchange=government
}
{
- operators == "keeping_lines":
    { side:
    - "bolsheviks":
        You would like the Palace taken off. She points to the clock, and under it to the paper.
        AN OPERATOR: Everybody, or we get our hats. You may sit down and try the plugs yourself. The last man got the fire brigade.
    - "government":
        You would like Smolny taken off. They have had that request, and the opposite one. Both hang on one nail.
        AN OPERATOR: The gentleman at the Palace always thanks us. We’re not made of wood. But everybody is everybody.
    - else:
        They have no complaint of your people. What wears them out is callers who get their number, have nothing to say to it, and ring up somebody else to say so.
        AN OPERATOR: The soldiers’ wives are the only ones who say thank you and ring off.
    }
- else:
    Sixty roubles a month, she says, for ten hours and more. It is the City Duma that pays, and promises to look into it. # src: reed-8
    { side:
    - "bolsheviks":
        {
        - telephone_exchange == "soviet":
            A hundred and fifty, your man says, and shorter hours, as soon as there is somebody to sign. As a member of the working class she should be happy. She does not know what face to make. # src: reed-8
            AN OPERATOR: Then take those men off our floor. We can’t hear for boots.
            They will serve the list that they were given.
        - lines_bolsheviks:
            Smolny is on the boards like anybody else. Your man has come to ask whether the Palace need be.
            AN OPERATOR: That is what they ask about you. I shall put you both on the same nail.
        - else:
            Smolny has been off the boards since the Staff sent a note. Your man asks who would notice if one plug were put back. # says: lines_bolsheviks=false
            AN OPERATOR: We should. We do nothing by the back stairs. If it comes to a vote I’d put everybody through, your lot and the rest. I have a brother in each.
        }
    - "government":
        {
        - telephone_exchange == "soviet":
            Your adjutant has come in by the back, without his sword. Could the Palace be put through again, as a kindness?
            AN OPERATOR: There are forty lamps lit that nobody’s allowed to answer, and one is a lying-in hospital. I’d have them all on, or none.
        - not lines_government:
            Nobody has ordered the Palace off the boards. The cable is dead under the street, and she shows your adjutant the row of lamps that will not light. # says: lines_government=false
            AN OPERATOR: It wants a man with a lamp and solder. They are all out, for one or another of you.
        - else:
            The Palace is served already, and first. Your adjutant has come to ask that nobody else should be.
            AN OPERATOR: They ring to ask if the line works, and in ten minutes they ring again. We’ve no complaint. But I won’t be told who may talk to whom.
        }
    - "mensheviks":
        Your courier has it from the union: everybody or nobody. She takes the paper on her walk, to the end of the boards and back, and at each chair someone reads it over her arm.
        AN OPERATOR: Who is it signed by? I don’t mean the titles.
        They would put it to the vote. They ask only that the next shift should not be shouted at for what this one votes.
    - else:
        Your courier comes from the Duma, which is their employer. Employers seldom come up these stairs. They look at his shoes.
        AN OPERATOR: You want your three numbers kept open. So does everyone want his. Tell the Mayor we’ll keep them all, or we’ll go home, and he can look into that.
    }
}
->->

// The clerks of the State Bank, who come at nine. In November their union struck and the cashier locked the vaults: Reed IX.
=== visit_bank_clerks(side)
At nine the clerks of the State Bank come along the canal, as every morning, with their lunch in their portfolios, and stop at the railings in a crowd. # place: state_bank
{
- state_bank == "soviet":
    Smolny’s guard is inside. One of them holds the gate open and says good morning, and nobody likes to be the first. # says: state_bank=soviet
- state_bank == "nobody":
    The Semenovsky guard stands inside and lets in nobody, but will take messages. # says: state_bank=nobody
- state_bank == "government":
    The guard knows their faces and lets them through, as always. Today they stay on the steps. # says: state_bank=government
}
{ side:
- "bolsheviks":
    Your courier tells them that their salaries will be paid and nobody’s deposit touched. A cashier with the keys on a chain asks him on whose signature.
    {
    - state_bank == "soviet" and lazimir == "signing":
        Two signatures, he says. The cashier has never in his life paid out on fewer than three, but he is listening. And what will the Committee draw, and to whose account?
    - state_bank == "soviet":
        The Committee’s. The cashier has a card with every name that may sign. He carries it home at night, and that one is not on it.
    - else:
        It is a question for later, your courier says. The cashier is relieved to hear it.
    }
    A CLERK: We are not against you. Give us the papers in order, and we’ll do the sums.
- "mensheviks":
    Your courier finds the committee of the union under a lamp-post. They have been told from three sides that to go in is treason, and from one that not to is.
    A CLERK: There are soldiers’ wives at the side door since six. It is allowance day. Do I tell them about treason?
    Serve the counter, he suggests: pay those who stand at it, and not a kopeck to any Government. And if a Government comes to the counter, they ask, with rifles?
- "government":
    Your courier is a privy councillor and has dined with several of them.
    A CLERK: The Ministry need only say so in writing. We should be glad to stay at home, in writing.
    It would be the first strike of their lives. Would it count for their pensions? As service, he says. A young one at the back says aloud that he has a ledger in there which has never been out by a kopeck. Who is to close it?
- else:
    Your courier talks to them of the Assembly. Whoever spends the money before it sits, he says, spends what is not his.
    {
    - state_bank == "nobody":
        They look at the bolted gate. It is correct in principle, says a cashier. The vault is the nation’s. But it is pay day for a good many who are not in it.
    - else:
        Correct, says a cashier. He has seen it done under two sovereigns.
    }
    A CLERK: Then let somebody ask us to go in for the Assembly’s sake, or to stay out for it. We can do either.
}
->->

// The railwaymen’s union. In August they stopped Kornilov; in September they struck for their pay.
=== visit_railwaymen(side)
{ trains == "held":
    The clock of the Nikolaevsky Station goes on, and nothing else does. An engine driver sits on a mailbag, reading. Milk and flour pass; of soldiers, nobody’s. # place: nikolaevsky_station # says: trains=held
- else:
    In a carriage behind the Nikolaevsky Station men of the railwaymen’s union have a stove, a kettle, and a telegraph key that somebody always keeps his hand near. The trains run. # place: nikolaevsky_station # says: trains=running # sound: telegraph
}
{
- nikolaevsky_station == "soviet":
    There is a commissar of Smolny’s in the station-master’s office. He has been given the timetable to hold. # says: nikolaevsky_station=soviet
- nikolaevsky_station == "government":
    The station has its usual gendarme’s bench, without the gendarme, and a cadet with a list. # says: nikolaevsky_station=government
}
{ trains == "held":
    { side:
    - "government":
        Your adjutant asks for one train, from Pskov.
        A RAILWAYMAN: I’ll tell you what I tell them all. Make one government of all the socialists, and I’ll carry it anywhere, first class.
        He asks what he is to tell Pskov. A reply is on its way, they say, by goods train.
    - "bolsheviks":
        Your courier says that they are holding up the revolution.
        A RAILWAYMAN: We held up Kornilov. You liked it then. It’s the same lever.
        They are not to be frightened by rifles. Somebody has to drive the train, they say, and may stop where he likes.
    - else:
        Your courier asks how long. They have bread till Sunday, and each line has given the union its word. It depends on his friends.
        A RAILWAYMAN: All the socialist parties in one ministry. It isn’t much. We got drivers and clerks into one union.
    }
- else:
    { side:
    - "government":
        Your adjutant wants the line from Pskov kept clear. There may be troops.
        A RAILWAYMAN: In September we struck for our pay. You gave your word, and we went back to work. We have the word still. # src: dossier
        { placards == "government": He shows them Kerensky’s placard. It counts for something, they say. A man who has signed for the land may sign for our pay. }
        They run the timetable, and a troop train is not in it. If Smolny comes and asks for the opposite, they will stop everybody’s soldiers.
    - "bolsheviks":
        Your courier asks them to stop whatever comes from the front.
        A RAILWAYMAN: We stopped Kornilov without your asking. Kerensky? We’d have to see who is sitting in the carriages.
        The depots are nearer to you than the union is, they tell him, and they regret it. If the Staff comes to ask for trains while you ask for none, they will stop everybody’s soldiers.
    - "mensheviks":
        Your courier is one of their own and knows which mug is clean. He need only say what the TsIK wants.
        A RAILWAYMAN: Nobody’s soldiers. Good. Can you hold that, up there, when it’s the soldiers you like?
        He thinks so. Then they could hold the troop trains and let the flour through. They will ask the Warsaw line.
    - else:
        Your courier speaks for the Peasants’ Executive. He has not come about soldiers, he says. What is on its way to Petrograd that people can eat?
        A RAILWAYMAN: You’re the first to ask. There is flour down the line in wagons with nobody’s name on them. Everyone else wants regiments.
        As to regiments, they would sooner do what two parties ask than one. If the TsIK’s man came as well they could decide it.
    }
}
->->

// The compositors of the big presses. Red Guards sat in several from the evening of the 24th: Reed, App. III.
=== visit_printers(side)
{ printers == "land":
    At the press of the Russkaya Volya the TsIK’s placard stands locked in its frame of type, land in the largest letter they have. The foreman has tapped it level himself. # place: russkaya_volya # says: printers=land # sound: press
- else:
    At the press of the Russkaya Volya the compositors set what is laid before them, one letter at a time, and are particular about commas. # place: russkaya_volya # says: printers=setting # sound: press
}
{ russkaya_volya == "soviet": Red Guards sit on the paper bales with their rifles across their knees, and read the sheets as they come off, with a finger. # src: reed-app-3 # says: russkaya_volya=soviet }
{ printers == "land":
    { side:
    - "mensheviks":
        Your courier asks for another ten thousand. There is no paper for it but what was meant for the racing news. They will use that.
        A PRINTER: I have set promises for every minister since February, in bold, and put the type back in its box each time. See that this one is kept.
    - "srs":
        A PRINTER: Your party’s land, with their name under it. You might have come yourselves, and earlier.
        He asks whether the name is very large. It is smaller than the land. He is given six copies, wet, for the people who will say that they wrote it.
    - "bolsheviks":
        Your courier tells them to break it up. The foreman wipes his hands. Is there anything in it, he asks, which Smolny does not want?
        A PRINTER: Then it’s only that you didn’t think of it. I can’t break up type for that.
    - else:
        Your official observes that nobody authorised it.
        A PRINTER: No. We noticed that as well. The space for it is at the foot.
        He has brought an appeal of the Government’s with him and looks about for somebody to give it to. A boy shows him the hook on which copy is hung, and how many are before him.
    }
- else:
    { side:
    - "mensheviks":
        Your courier belongs to their union. He has a text with him: the land to the committees, talks of peace, over the name of the TsIK.
        A PRINTER: We’ll set it. We are for that. But who says that it was ever ordered, when they ask me tomorrow? Bring a paper with the seal. Two parties on it would be better than one.
        {
        - placards == "government":
            There is a difficulty. They have set this once, for Kerensky. It would be the same type.
        - placards == "torn":
            They know what became of the last. One of them saw his own headline in the gutter, and came back to work angry.
        - blood > 0:
            With shooting in the streets, they say, they would do it for nothing.
        }
    - "srs":
        Your courier has the land law in his head and recites it.
        A PRINTER: Which, Maslov’s or Chernov’s? I have to put a name under it.
        A party’s leaflet belongs on the party’s press, they say. If it came from the TsIK too they would work on it through their dinner.
    - "bolsheviks":
        Your courier says that Smolny will need posters, large ones, and may it count on the shop?
        A PRINTER: We have set yours since you brought rifles in. It isn’t the same as being asked.
        Would they set the TsIK’s, he asks, if it came? They would. With a guard in the room, they tell him, nobody can say afterwards what they were for.
    - else:
        Your official brings an appeal from the Government. It begins with the word citizens, and is not short.
        A PRINTER: It shall be set, and paid for at the double rate. What does it give?
        He does not follow. The man explains: at the top it says who is speaking, at the bottom who has signed. In the middle there is generally something.
    }
}
->->

// The neutral mass of the garrison: one barracks that waits.
=== visit_finlyandsky(side)
A long room on Vasilievsky Island, bunks in two tiers, wet foot-cloths along the stove. Of the hundred men of the Finlyandsky regiment in it, a dozen wish to talk. # place: finlyandsky_barracks
{
- garrison > 2:
    They ask Smolny before they do a thing, they tell your courier, and are careful to do little.
- garrison > 0:
    Both sides send orders. The clerk reads them out at supper, and those about bread are obeyed.
- else:
    When the Staff telephones they answer yes, sir, hang the receiver up, and ask one another what he said.
}
{ side:
- "bolsheviks":
    Your courier asks what they are waiting for. One has a letter: they are sharing out the count’s meadow at home, and who is not there gets the wet end. One has been wounded twice and does not mean to make it three by crossing a bridge.
    {
    - blood > 1:
        And they have heard the firing. Soviet power, certainly. But is it the kind one has to be carried to?
    - else:
        For soviet power they will hold up their hands as often as he likes. Would they march? They laugh, and it is not a refusal.
    }
- "government":
    {
    - winter_palace == "government":
        Your officer speaks of duty, and is not interrupted. He asks who will follow him to the Palace. It becomes so quiet that one can hear the foot-cloths drip.
    - else:
        Your officer speaks of duty, and is not interrupted. They wait to hear where it is to be done. Since it cannot be the Palace any more he says Russia, and one of them asks which tram that is.
    }
    {
    - placards == "government":
        Then an old one says that Kerensky has given the land, it is on the wall. For that he will not march. But he’d be sorry to see anything happen to the man.
    - else:
        Is it true that they were to be sent to the trenches? It is the only thing they ask. When he has gone two of them put on their caps and set out for Smolny, to ask there.
    }
- else:
    A SOLDIER: In April I marched behind a band, against a minister’s note. Next day we were thanked and told to go home. I have a bunion from it.
    {
    - placards == "tsik" or placards == "government" or placards == "torn" or printers == "land":
        The land placard has been brought in under somebody’s shirt. They have it by heart. If it’s so, says one, then what is the quarrel about?
    - else:
        One government of all of you, they say, that would be the thing, and who is against it? Your courier has to tell them. Each party has its reasons, and one by one they lie down again.
    }
}
{ side != "government": It is said that ten thousand in the city are armed for Smolny, and that more than two hundred thousand have taken their boots off. # src: dossier }
->->

// One of the officers in the city who stay at home: the number, and why, are given in many accounts and proved by none.
=== visit_officers(side)
A furnished room on the Petrograd Side, opposite the Vladimir School: a bed, an icon, a primus, a staff captain in his braces mending a glove. He has a sabre and eleven roubles. # place: vladimir_school
{ side:
- "government":
    {
    - command == "general" or command == "duma":
        Your adjutant tells him that the command has changed. He puts the glove down and asks who has it now.
        AN OFFICER: For that one I might go down. I shall ask the others on the stairs. There are four of us.
    - cossacks == "palace_square":
        Your adjutant tells him that those who went with Kornilov are pardoned. He threads his needle before he answers.
        AN OFFICER: In August he called us out, and then called us traitors. Now it is the other way round, and still by telephone. Tell Alexander Fyodorovich that I have not pardoned him.
    - else:
        { winter_palace == "government": Your adjutant says that every officer is summoned to the Palace. He goes on with the thumb. }
        { winter_palace != "government": Your adjutant says that every officer is summoned. He goes on with the thumb, and asks to what. }
        AN OFFICER: In August Kornilov understood that he was wanted, and they arrested him. If I go, my own company shoots me in the back. If I win, your Minister-President has me tried for it. # src: pipes-11 dossier
    }
    { kerensky == "front": And where is the Minister-President? At the front, fetching troops, says your adjutant. The captain bites off the thread. # says: kerensky=front }
    { kerensky == "luga": And where is the Minister-President? At Luga, says your adjutant, with the cabinet. The captain bites off the thread. # says: kerensky=luga }
- "bolsheviks":
    Your courier says that the new army will want officers, and asks whether he would draw a map.
    AN OFFICER: For whom? I don’t mind the Germans’ having beaten me. I should mind having drawn it for them.
    Smolny has a former officer who can read one, says your courier. The captain, in spite of himself, asks of which school. # src: dossier
    { women == "palace": There are girls with rifles at the Palace, he says, and he is in here. Your courier may make of it what he likes. }
- else:
    Your courier asks him nothing about Kerensky, and he thaws a little.
    {
    - third == "offered":
        But the City Duma was elected, says your courier, and may take charge. Would he stand on its stairs?
        AN OFFICER: Against whom? No, leave it. A mayor has been voted for. One could stand on his stairs.
    - else:
        He is asked to stand for the Assembly. He has nothing against it.
        AN OFFICER: When it sits, come to me. I should like to be asked once by people who had been voted for.
    }
}
Fifteen thousand officers are said to be living in the city. Those on this staircase know one another’s boots. # src: dossier
->->
