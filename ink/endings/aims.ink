// What each side wanted on the evening of the 24th, what it had by six on the 26th, and what history gave it. Three public aims a side, and one
// secret one with its owner. Each is told by exactly one line. The wish is the same in every variant.

=== aims_bolsheviks
{
- power == "congress":
    It took the power about five, by show of hands, while the city slept. # at: 26 06:00 # wanted: The Congress of Soviets takes the power itself, by its vote, before the city is up on Thursday. # aim: met # gave: About five it took it, with two against and twelve abstaining.
- power == "coalition":
    It voted the power to a government of all the socialist parties, and has not yet got that government. # at: 26 06:00 # wanted: The Congress of Soviets takes the power itself, by its vote, before the city is up on Thursday. # aim: half # gave: About five it took it, with two against and twelve abstaining.
- else:
    It has put the question off until the evening. # at: 26 06:00 # wanted: The Congress of Soviets takes the power itself, by its vote, before the city is up on Thursday. # aim: missed # gave: About five it took it, with two against and twelve abstaining.
}
{
- ministers == "luga":
    It was out by Wednesday noon, on its way to Luga, by its own choice. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: met # gave: It was set for dawn, for noon, for three and for six. It fell at ten past two, and the Congress had sat since twenty to eleven.
- ministers == "duma" and out_early():
    It was out in the evening, but into the Duma’s keeping and not into yours. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: met # gave: It was set for dawn, for noon, for three and for six. It fell at ten past two, and the Congress had sat since twenty to eleven.
- ministers == "fortress" and out_early():
    It was out before the Congress sat, by the river side, and then it sent the Congress its address. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: met # gave: It was set for dawn, for noon, for three and for six. It fell at ten past two, and the Congress had sat since twenty to eleven.
- ministers == "free" and out_early():
    It was out before the Congress sat, by the river side, and most of it got away. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: met # gave: It was set for dawn, for noon, for three and for six. It fell at ten past two, and the Congress had sat since twenty to eleven.
- ministers == "palace":
    It is in the Palace still, and the whole Congress knows it. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: missed # gave: It was set for dawn, for noon, for three and for six. It fell at ten past two, and the Congress had sat since twenty to eleven.
- else:
    It is out, but the Congress had sat for hours by then, and heard how it was done. # at: 26 06:00 # wanted: The Government is out of the Winter Palace before the Congress sits. # aim: half # gave: It was set for dawn, for noon, for three and for six. It fell at ten past two, and the Congress had sat since twenty to eleven.
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
    Nobody is left in the hall who could use it. Hardly anybody else is left in the hall. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: met # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- power == "congress" and srs_sit():
    Power is taken. The Mensheviks let go of it and went out; the SRs have kept their seats, and a hand on it. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: half # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- power == "congress" and (hall == "walked_out" or hall == "full"):
    They let go of it themselves and went out. Only the Left SRs are still near enough to reach it. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: met # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- power == "congress":
    Power is taken, with all of them in the room and every one of them asking for the floor. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: half # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- power == "coalition":
    They have it in both hands, and it is in the minutes. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: missed # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
- else:
    Power is not taken, and whoever is left in the hall has been asked to wait. # at: 26 06:00 # wanted: When power is taken, no other party has a hand on the brake. # aim: missed # owner: lenin # gave: The other parties went out of the hall by themselves. The Left SRs stayed, and sat down.
}
-> DONE

=== aims_mensheviks
{
- ministers == "dead" or guns == "firing" or guns == "full" or blood > 2:
    There was firing in earnest, by socialists and at socialists. # at: 26 06:00 # wanted: No shot is fired between socialist parties. # aim: missed # gave: From about eleven the fortress fired on a house in which four socialist ministers sat.
- blood > 0 or guns == "blank":
    There were shots, and each side describes its own as an answer. # at: 26 06:00 # wanted: No shot is fired between socialist parties. # aim: half # gave: From about eleven the fortress fired on a house in which four socialist ministers sat.
- else:
    No socialist has shot at another that anyone can name. # at: 26 06:00 # wanted: No shot is fired between socialist parties. # aim: met # gave: From about eleven the fortress fired on a house in which four socialist ministers sat.
}
{
- placards == "government":
    They were on the walls in time, over the name of the Government. Soldiers read that first. # at: 26 06:00 # wanted: Before the Congress sits, land and peace are on the walls over a name that a soldier believes. # aim: half # gave: The Premier sent its envoys away, and nothing was pasted up.
- placards == "tsik" or printers == "land":
    They were on the walls in time, and soldiers read them to each other. # at: 26 06:00 # wanted: Before the Congress sits, land and peace are on the walls over a name that a soldier believes. # aim: met # gave: The Premier sent its envoys away, and nothing was pasted up.
- placards == "torn":
    They were on the walls for a quarter of an hour, until the militia came with knives. # at: 26 06:00 # wanted: Before the Congress sits, land and peace are on the walls over a name that a soldier believes. # aim: half # gave: The Premier sent its envoys away, and nothing was pasted up.
- else:
    Nothing was on the walls but the Staff’s prohibitions. # at: 26 06:00 # wanted: Before the Congress sits, land and peace are on the walls over a name that a soldier believes. # aim: missed # gave: The Premier sent its envoys away, and nothing was pasted up.
}
{
- power == "coalition":
    It did at eleven, and at five it did so again, with a commission to find the names. # at: 26 06:00 # wanted: The Congress itself calls for one government of all the socialist parties. # aim: met # gave: It did, with no vote against. Half an hour later those who had wanted it had left.
- no_hand_against():
    It called for talks on one at eleven, with no hand against. By five it had other business. # at: 26 06:00 # wanted: The Congress itself calls for one government of all the socialist parties. # aim: half # gave: It did, with no vote against. Half an hour later those who had wanted it had left.
- motion == "passed" or motion == "delegation":
    It called for talks on one, amid whistling. By five it had other business. # at: 26 06:00 # wanted: The Congress itself calls for one government of all the socialist parties. # aim: half # gave: It did, with no vote against. Half an hour later those who had wanted it had left.
- else:
    It was asked, and in the end it would not. # at: 26 06:00 # wanted: The Congress itself calls for one government of all the socialist parties. # aim: missed # gave: It did, with no vote against. Half an hour later those who had wanted it had left.
}
{
- hall == "whole":
    It has handed over to the Congress in due form, and its people have kept their seats there. They are asked about everything. # at: 26 06:00 # wanted: The old TsIK comes out of this with a table to sit at and somebody who still asks it. # aim: met # owner: dan # gave: At half past three it was given a table at the Duma, in a committee with Kadets at its edge.
- committee == "formed":
    It has a table at the Duma. The people who ask it things there are not those who elected it. # at: 26 06:00 # wanted: The old TsIK comes out of this with a table to sit at and somebody who still asks it. # aim: half # owner: dan # gave: At half past three it was given a table at the Duma, in a committee with Kadets at its edge.
- else:
    It has its seal and its minute book, and is looking for a room. # at: 26 06:00 # wanted: The old TsIK comes out of this with a table to sit at and somebody who still asks it. # aim: missed # owner: dan # gave: At half past three it was given a table at the Duma, in a committee with Kadets at its edge.
}
-> DONE

=== aims_government
{
- ministers == "luga":
    They are alive, and at liberty in a railway waiting-room. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: met # gave: They were alive, and in Peter and Paul.
- ministers == "free" and out_early():
    They are alive. Three or four were stopped on the quay. The others are at liberty so far. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: half # gave: They were alive, and in Peter and Paul.
- ministers == "free":
    They are alive. The socialists among them are at home, on their word, and the others are in Peter and Paul. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: half # gave: They were alive, and in Peter and Paul.
- ministers == "duma" or ministers == "palace":
    They are alive, in a house that they cannot leave when they please. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: half # gave: They were alive, and in Peter and Paul.
- ministers == "fortress":
    They are alive, and in Peter and Paul. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: missed # gave: They were alive, and in Peter and Paul.
- else:
    Some of them are dead. # at: 26 06:00 # wanted: On Thursday morning the ministers are alive and at liberty. # aim: missed # gave: They were alive, and in Peter and Paul.
}
{
- lines_government and front > 0:
    It was heard to the end. The front has promised men, and the promise came by wire. # at: 26 06:00 # wanted: The Palace can still speak to the front, and the front does what it says. # aim: met # gave: By eight on Wednesday two telephones were left, and at midnight a general stopped the trains.
- lines_government or front > 0:
    One of the two could be had, the line or the men, and not both. # at: 26 06:00 # wanted: The Palace can still speak to the front, and the front does what it says. # aim: half # gave: By eight on Wednesday two telephones were left, and at midnight a general stopped the trains.
- else:
    The line was cut, and those at the far end sent nobody. # at: 26 06:00 # wanted: The Palace can still speak to the front, and the front does what it says. # aim: missed # gave: By eight on Wednesday two telephones were left, and at midnight a general stopped the trains.
}
{
- kerensky == "smolny":
    The Premier himself took it to Smolny, to see what could be had for it. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: missed # gave: The ministers gave up their persons, and said that they gave up nothing more.
- government_order == "open_doors":
    It was offered to the Congress of Soviets, in writing. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: missed # gave: The ministers gave up their persons, and said that they gave up nothing more.
- premier == "avksentiev":
    On Tuesday night it was resigned to the parties of the soviets, in two lines. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: missed # gave: The ministers gave up their persons, and said that they gave up nothing more.
- ministers == "duma" or placards == "government" or power == "coalition":
    It was surrendered to nobody in so many words. All the same a part of it is now in other hands. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: half # gave: The ministers gave up their persons, and said that they gave up nothing more.
- else:
    It was surrendered to nobody. Those who wanted it have not asked. # at: 26 06:00 # wanted: Authority is surrendered to the Constituent Assembly and to nobody else. # aim: met # gave: The ministers gave up their persons, and said that they gave up nothing more.
}
{
- placards == "government":
    It went out on Tuesday night over his own Government’s name, and the ambassadors can read. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: missed # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
- power == "congress":
    The Congress has promised peace to all nations, and nobody asked the Minister of Foreign Affairs. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: missed # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
- power == "coalition":
    No such word has gone out yet. Each party that is to be in the new government has it on its list, and he is on nobody’s. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: half # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
- placards == "tsik" or printers == "land":
    It is on the walls, but over the name of a committee. He can tell the embassies that a committee does not speak for Russia. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: half # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
- else:
    No such word has gone out. # at: 26 06:00 # wanted: No word of peace goes out over Russia’s name before he can stop it. # aim: met # owner: tereshchenko # gave: At five a Congress promised all nations an immediate peace, and he heard of it in the fortress.
}
-> DONE

=== aims_srs
{
- sr_caucus == "split":
    It is two, and each says that it is the party. # at: 26 06:00 # wanted: The party is one, in the hall or out of it. # aim: missed # gave: Ninety-two were for staying and some sixty for leaving, and so it was done.
- sr_caucus == "one":
    It is one because it was never asked. # at: 26 06:00 # wanted: The party is one, in the hall or out of it. # aim: half # gave: Ninety-two were for staying and some sixty for leaving, and so it was done.
- else:
    It is one. Avksentiev and Kamkov have gone the same way, and have not spoken. # at: 26 06:00 # wanted: The party is one, in the hall or out of it. # aim: met # gave: Ninety-two were for staying and some sixty for leaving, and so it was done.
}
{
- power == "congress":
    Who governs Russia is settled, until the Assembly says otherwise, by people who are not waiting for it. # at: 26 06:00 # wanted: Nothing is settled that the Constituent Assembly should settle. # aim: missed # gave: The Congress took the power and promised the Assembly its proper date.
- power == "coalition":
    A government is to be named, until the Assembly meets. # at: 26 06:00 # wanted: Nothing is settled that the Constituent Assembly should settle. # aim: half # gave: The Congress took the power and promised the Assembly its proper date.
- else:
    Nothing is settled. It has been put off until the evening. # at: 26 06:00 # wanted: Nothing is settled that the Constituent Assembly should settle. # aim: met # gave: The Congress took the power and promised the Assembly its proper date.
}
{
- (semenovsky != "aside" and semenovsky != "assembly") or preobrazhensky == "soviet":
    Of the Guards at least one regiment was for neither side, and then was for one. # at: 26 06:00 # wanted: The Guards stay in their beds, and the State Bank stays shut to both sides. # aim: missed # gave: The Semenovsky stayed in, and their guard stood aside at the Bank.
- state_bank != "soviet":
    The Guards have taken neither side, and Smolny has not been let in at the Bank. # at: 26 06:00 # wanted: The Guards stay in their beds, and the State Bank stays shut to both sides. # aim: met # gave: The Semenovsky stayed in, and their guard stood aside at the Bank.
- else:
    The Guards have taken neither side. The Bank has been taken past them, politely. # at: 26 06:00 # wanted: The Guards stay in their beds, and the State Bank stays shut to both sides. # aim: half # gave: The Semenovsky stayed in, and their guard stood aside at the Bank.
}
{
- ministers == "duma" and (cossacks == "barracks" or cossacks == "suvorovsky"):
    They are in an SR mayor’s keeping. No Cossack had any part in it. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: met # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
- ministers == "fortress" or ministers == "dead":
    They were not saved by anybody. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: missed # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
- ministers == "free" and not out_early():
    The socialists among them were let go, by Bolsheviks. The others are in Peter and Paul. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: half # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
- ministers == "duma":
    They are in an SR mayor’s keeping, but Cossacks were out in the streets, and will say that it was they. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: half # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
- else:
    They are not in the fortress, and no socialist can say that it was his doing. # at: 26 06:00 # wanted: The ministers are saved, and by socialist hands, with no Cossack to be thanked for it. # aim: half # owner: gots # gave: Some hundreds walked out to stand beside them, and turned back at the canal.
}
-> DONE
