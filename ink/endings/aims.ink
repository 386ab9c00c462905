// What each side wanted on the evening of the 24th, what it had by six on the 26th, and what history gave it. Three public aims a side, and one
// secret one with its owner. Each is told by exactly one line. The wish is the same in every variant.

=== aims_bolsheviks
{
- power == "congress":
    It took the power about five, by show of hands, while the city slept. # at: 26 06:00 # wanted: The Congress of Soviets takes the power itself, by its vote, before the city is up on Thursday. # aim: met # gave: About five it took it, with two against and twelve abstaining.
- power == "coalition":
    It voted the power to a government of all the socialist parties, and has not yet got that government. # at: 26 06:00 # wanted: The Congress of Soviets takes the power itself, by its vote, before the city is up on Thursday. # aim: half # gave: About five it took it, with two against and twelve abstaining.
- else:
    It has put the question off, and slept on it. # at: 26 06:00 # wanted: The Congress of Soviets takes the power itself, by its vote, before the city is up on Thursday. # aim: missed # gave: About five it took it, with two against and twelve abstaining.
}
{
- ministers == "luga":
    It was out by Wednesday noon, on the Warsaw line, by its own choice. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: met # gave: Four hours set for it went by. It fell at ten past two, and the Congress had sat since twenty to eleven.
- ministers == "duma" and motion != "delegation" and march != "through":
    It was out in the evening, but into the Duma’s keeping and not into yours. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: met # gave: Four hours set for it went by. It fell at ten past two, and the Congress had sat since twenty to eleven.
- ministers == "free" and not (winter_palace == "soviet" and bolsheviks_sealed == "socialists"):
    It was out before the Congress sat, by the river side, and you do not know where it is. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: met # gave: Four hours set for it went by. It fell at ten past two, and the Congress had sat since twenty to eleven.
- ministers == "palace":
    It is in the Palace still, and the Congress has been told so twice. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: missed # gave: Four hours set for it went by. It fell at ten past two, and the Congress had sat since twenty to eleven.
- else:
    It is out, but the Congress had sat for hours by then, and heard how it was done. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: half # gave: Four hours set for it went by. It fell at ten past two, and the Congress had sat since twenty to eleven.
}
{
- central_telegraph == "soviet" and post_office == "soviet" and telephone_exchange == "soviet" and state_bank == "soviet" and not lines_government:
    It has all four. The State Bank’s keys are another matter. # at: 26 06:00 # wanted: The telegraph, the post, the exchange and the Bank are the Committee’s, so that no order goes out against it. # aim: met # gave: It had all four by Wednesday’s breakfast. Two telephones in the Palace were overlooked.
- telephone_exchange == "soviet" or (post_office == "soviet" and state_bank == "soviet"):
    It has some of them. Through the gap, all night, other people’s orders have gone out. # at: 26 06:00 # wanted: The telegraph, the post, the exchange and the Bank are the Committee’s, so that no order goes out against it. # aim: half # gave: It had all four by Wednesday’s breakfast. Two telephones in the Palace were overlooked.
- else:
    The exchange was never its own, and its runners are hoarse. # at: 26 06:00 # wanted: The telegraph, the post, the exchange and the Bank are the Committee’s, so that no order goes out against it. # aim: missed # gave: It had all four by Wednesday’s breakfast. Two telephones in the Palace were overlooked.
}
{
- power == "congress" and hall == "alone":
    There is nobody in the hall to brake. There is hardly anybody to hold the lamp. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: met # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- power == "congress" and (hall == "walked_out" or hall == "full"):
    They let go of it themselves and went out. Only the Left SRs are still near enough to reach it. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: met # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- power == "congress":
    Power is taken, with all of them in the room and every one of them asking for the floor. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: half # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- else:
    They have it in both hands, and it is in the minutes. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: missed # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
}
-> DONE

=== aims_mensheviks
{
- ministers == "dead" or guns == "firing" or guns == "full" or blood > 2:
    There was firing in earnest, and socialists stood in front of it and behind it. # at: 26 06:00 # wanted: No shot is fired between socialist parties. # aim: missed # gave: From about eleven the fortress fired on a house in which four socialist ministers sat.
- blood > 0 or guns == "blank":
    There were shots, few, and each is described by both parties as an answer. # at: 26 06:00 # wanted: No shot is fired between socialist parties. # aim: half # gave: From about eleven the fortress fired on a house in which four socialist ministers sat.
- else:
    No socialist has shot at another that anyone can name. # at: 26 06:00 # wanted: No shot is fired between socialist parties. # aim: met # gave: From about eleven the fortress fired on a house in which four socialist ministers sat.
}
{
- placards == "tsik" or placards == "government" or printers == "land":
    They were on the walls in time, and soldiers read them to each other. # at: 26 06:00 # wanted: Before the Congress sits, land and peace are on the walls over a name that a soldier believes. # aim: met # gave: The Premier sent its envoys away, and nothing was pasted up.
- placards == "torn":
    They were on the walls for a quarter of an hour, until the militia came with scrapers. # at: 26 06:00 # wanted: Before the Congress sits, land and peace are on the walls over a name that a soldier believes. # aim: half # gave: The Premier sent its envoys away, and nothing was pasted up.
- else:
    Nothing was on the walls but the Staff’s prohibitions. # at: 26 06:00 # wanted: Before the Congress sits, land and peace are on the walls over a name that a soldier believes. # aim: missed # gave: The Premier sent its envoys away, and nothing was pasted up.
}
{
- power == "coalition":
    It did, and at five it said so again when it might have said something else. # at: 26 06:00 # wanted: The Congress itself calls for one government of all the socialist parties. # aim: met # gave: It did, with no vote against. Half an hour later those who had wanted it had left.
- motion == "passed" or motion == "delegation":
    It called for one at eleven, with no hand against, and by five it had other business. # at: 26 06:00 # wanted: The Congress itself calls for one government of all the socialist parties. # aim: half # gave: It did, with no vote against. Half an hour later those who had wanted it had left.
- else:
    It was asked, and would not. # at: 26 06:00 # wanted: The Congress itself calls for one government of all the socialist parties. # aim: missed # gave: It did, with no vote against. Half an hour later those who had wanted it had left.
}
{
- hall == "whole":
    It has handed over to the Congress in due form, and kept its chairs. It is asked about everything. # at: 26 06:00 # wanted: The old TsIK comes out of this with a table to sit at and somebody who still asks it. # aim: met # owner: dan # gave: At half past three it was given a table at the Duma, in a committee with Kadets at its edge.
- committee == "formed" or operators == "keeping_lines":
    It has a table at the Duma, by the window. The people who ask it things are not those it was elected by. # at: 26 06:00 # wanted: The old TsIK comes out of this with a table to sit at and somebody who still asks it. # aim: half # owner: dan # gave: At half past three it was given a table at the Duma, in a committee with Kadets at its edge.
- else:
    It has its seal and its minute book, and is looking for a room. # at: 26 06:00 # wanted: The old TsIK comes out of this with a table to sit at and somebody who still asks it. # aim: missed # owner: dan # gave: At half past three it was given a table at the Duma, in a committee with Kadets at its edge.
}
-> DONE

=== aims_government
{
- ministers == "luga":
    They are alive, and at liberty in a railway waiting-room. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: met # gave: They were alive, and in Peter and Paul.
- ministers == "free" and not (winter_palace == "soviet" and bolsheviks_sealed == "socialists"):
    They are alive, and at liberty as long as nobody recognises the overcoats. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: met # gave: They were alive, and in Peter and Paul.
- ministers == "free":
    The socialists among them are at home on their word. The others are in a cell on theirs. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: half # gave: They were alive, and in Peter and Paul.
- ministers == "duma" or ministers == "palace":
    They are alive. Whether it is liberty depends on who tries the door. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: half # gave: They were alive, and in Peter and Paul.
- ministers == "fortress":
    They are alive, and in Peter and Paul. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: missed # gave: They were alive, and in Peter and Paul.
- else:
    Some of them are dead. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: missed # gave: They were alive, and in Peter and Paul.
}
{
- lines_government and front > 0:
    It was heard to the end. The front has promised men, and the promise came by wire. # at: 26 06:00 # wanted: The Palace can still speak to the front, and the front does what it says. # aim: met # gave: By eight on Wednesday two telephones were left, and at midnight a general stopped the trains.
- lines_government or front > 0:
    One of the two worked: the line, or the general at the end of it. # at: 26 06:00 # wanted: The Palace can still speak to the front, and the front does what it says. # aim: half # gave: By eight on Wednesday two telephones were left, and at midnight a general stopped the trains.
- else:
    The line was cut, and those at the far end took it as a reason. # at: 26 06:00 # wanted: The Palace can still speak to the front, and the front does what it says. # aim: missed # gave: By eight on Wednesday two telephones were left, and at midnight a general stopped the trains.
}
{
- kerensky == "smolny" or government_order == "open_doors" or premier == "avksentiev":
    Somebody else was treated with, and was there to hear himself addressed. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: missed # gave: The ministers gave up their persons, and said that they gave up nothing more.
- ministers == "duma" or placards == "government" or power == "coalition":
    Nobody was handed it in so many words. A good deal of it is no longer on the premises. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: half # gave: The ministers gave up their persons, and said that they gave up nothing more.
- else:
    It was surrendered to nobody. It was only that nobody was left to ask for it. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: met # gave: The ministers gave up their persons, and said that they gave up nothing more.
}
{
- placards == "government":
    It went out on Tuesday night over his own Government’s name, and the ambassadors can read. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: missed # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
- power == "congress" or power == "coalition":
    The Congress has promised peace to all nations. He is told that nobody asked for the Minister of Foreign Affairs. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: missed # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
- placards == "tsik" or printers == "land":
    It is on the walls, but over the name of a committee. He can tell the embassies that it has no seal. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: half # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
- else:
    No such word has gone out. He has not slept, and he has the drafts. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: met # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
}
-> DONE

=== aims_srs
{
- sr_caucus == "split":
    It is two. They have not yet agreed on which of them is to be called so. # at: 26 06:00 # wanted: The party is one, in the hall or out of it. # aim: missed # gave: Ninety-two were for staying and some sixty for leaving, and so it was done.
- sr_caucus == "one":
    It is one because it was never asked. # at: 26 06:00 # wanted: The party is one, in the hall or out of it. # aim: half # gave: Ninety-two were for staying and some sixty for leaving, and so it was done.
- else:
    It is one. Avksentiev and Kamkov have been seen on the same stair, going the same way. # at: 26 06:00 # wanted: The party is one, in the hall or out of it. # aim: met # gave: Ninety-two were for staying and some sixty for leaving, and so it was done.
}
{
- power == "congress":
    Who governs Russia is settled, until the Assembly says otherwise, by people who are not waiting for it. # at: 26 06:00 # wanted: Nothing is settled that the Constituent Assembly should settle. # aim: missed # gave: The Congress took the power and promised the Assembly its proper date.
- power == "coalition":
    A government is to be named until the Assembly meets. The words until and meets are in the text. # at: 26 06:00 # wanted: Nothing is settled that the Constituent Assembly should settle. # aim: half # gave: The Congress took the power and promised the Assembly its proper date.
- else:
    Nothing is settled. It was done partly by exhaustion. # at: 26 06:00 # wanted: Nothing is settled that the Constituent Assembly should settle. # aim: met # gave: The Congress took the power and promised the Assembly its proper date.
}
{
- semenovsky != "aside" and semenovsky != "assembly":
    The Semenovsky were for neither, and then they were for one. # at: 26 06:00 # wanted: The Guards stay in their beds, and the State Bank stays shut to both sides. # aim: missed # gave: The Semenovsky stayed in, and their guard stood aside at the Bank.
- state_bank != "soviet":
    The Guards have slept or have stood where they said they would, and nobody has been let in at the Bank. # at: 26 06:00 # wanted: The Guards stay in their beds, and the State Bank stays shut to both sides. # aim: met # gave: The Semenovsky stayed in, and their guard stood aside at the Bank.
- else:
    The Guards have slept. The Bank has been taken past them, politely. # at: 26 06:00 # wanted: The Guards stay in their beds, and the State Bank stays shut to both sides. # aim: half # gave: The Semenovsky stayed in, and their guard stood aside at the Bank.
}
{
- ministers == "duma" and (cossacks == "barracks" or cossacks == "suvorovsky"):
    They are in an SR mayor’s keeping. No Cossack had any part in it. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: met # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
- ministers == "fortress" or ministers == "dead":
    They were not saved by anybody. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: missed # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
- ministers == "duma":
    They are in an SR mayor’s keeping, but Cossacks have been about, and will say that it was they. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: half # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
- else:
    They are not in prison, and no socialist can show that it was his doing. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: half # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
}
-> DONE
