// Six in the morning of Thursday 26 October: what several endings share, one matter to a knot, told by the state of the world.
// Sources: Reed IV and V, App. IV.1–4; Miéville ch. 10; Pipes ch. 11; the record of the day.

// Where the ministers are, and how they came there.
=== dawn_ministers
{
- ministers == "fortress" and bolsheviks_sealed == "display":
    The ministers were shown to Smolny before they were locked up. They are now across the river in Peter and Paul, where several of their colleagues in the other parties had sat before them.
- ministers == "fortress":
    The ministers are across the river in Peter and Paul. People in the street wanted to lynch them on the way. Antonov and the sailors walked on the outside and brought them all to the gate. # src: reed-4 mieville-10
- ministers == "free" and winter_palace == "soviet" and bolsheviks_sealed == "socialists":
    The socialists among the ministers were let go on their word, and have gone home to bed. The others are in Peter and Paul. At Smolny a sailor asks by what sign one tells them apart.
- ministers == "free":
    Where the ministers are, nobody at Smolny can say. They went out by the river side with some of the cadets. The Government is now a number of gentlemen in the city, in other people’s overcoats, whom nobody has seen.
- ministers == "duma":
    The ministers are in the keeping of the Mayor, on the Nevsky. Their guard is two doorkeepers and the good name of the Duma.
- ministers == "luga":
    The ministers are at Luga, and send telegrams.
- ministers == "palace" and ring == "closed":
    The ministers are in the Winter Palace, in an inner room, with the blinds down. The ring about it has been closed since about six in the evening, and the men in it have begun to ask each other for bread.
- ministers == "palace":
    The ministers are in the Winter Palace, at their table. Anybody who wishes to leave can still find a side on which nobody stops him.
}
{ ministers == "fortress" and women != "home":
    The women of the Palace company have been led off to a barracks. How they are treated there is told in the city in several ways, and nobody from the Duma has yet been let in to see. # src: reed-app-4
}
->->

// Lenin, when he is not the matter itself.
=== dawn_lenin
{
- lenin == "smolny" and power == "congress":
    Lenin has kept to an upper room of Smolny all night and asked at intervals for the Palace. He has what he asked for in letter after letter, and the Congress has voted it without having seen him.
- lenin == "smolny" and power == "coalition":
    Lenin is in an upper room of Smolny. What he thinks of a cabinet with Dan’s friends in it can be followed through the door.
- lenin == "smolny":
    Lenin is in an upper room of Smolny, on his feet, and nobody has brought him anything that he can sign.
- lenin == "held":
    Lenin is under arrest. Where, his captors have not said. Two prisons and a barracks are named, and a crowd has been sent away from all three.
- else:
    Lenin is still on the Vyborg side, in the flat with the blind down. He has learned from a boy what the Congress did.
}
->->

// The Premier, when he is not the matter itself.
=== dawn_premier
{
- kerensky == "front" and front > 0:
    Kerensky is with the Northern Front, which has promised him men. He signs as commander-in-chief. It is not known in Petrograd how many men there are, and both sides have begun to say: a great army.
- kerensky == "front":
    Kerensky is with the Northern Front, looking for a general. The first whom he found, Cheremisov, has stopped the trains. The army, that general is said to have said, will not stand up for Kishkin. # src: hcw-2 project1917
- kerensky == "palace" and (ministers == "fortress" or ministers == "dead"):
    Of Kerensky, who stayed in the Palace, there are three accounts before breakfast. He is in the fortress; he is at the British embassy; he was never there.
- kerensky == "palace" and ministers == "duma":
    Kerensky stayed, and came out with the others. He sits apart, and is the only one who has asked for nothing.
- kerensky == "palace" and ministers == "palace":
    Kerensky stayed, and is with them. In a day he has written to the Congress, to the front and to history, and has had an answer from none of the three.
- kerensky == "palace":
    Kerensky stayed, and went when the others went. At Smolny they are drawing up a description of him from photographs.
}
->->

// Who sits in the hall.
=== dawn_hall
{
- hall == "walked_out" and motion == "passed":
    At eleven the hall at Smolny voted, with no hand against, for talks on a government of all the socialist parties. Half an hour later the Mensheviks, the SRs and the Bund left it, fifty people or seventy by different counts. # src: mieville-10 reed-4
- hall == "walked_out":
    The Mensheviks, the SRs and the Bund have left the hall at Smolny. Those who stayed shouted after them, and then there was more room on the benches.
- hall == "alone":
    One party is left in the hall at Smolny. Even Kamkov’s Left SRs, who had sat in its Committee and signed its orders, have gone down the stairs behind Gots.
- hall == "whole":
    At Smolny nobody has left the hall for good. Several have left it for the corridor, and been sent for.
}
-> dawn_martov ->
->->

// Whether anybody of the Mensheviks has kept his seat when the others went.
=== dawn_martov
{
- hall == "walked_out" and mensheviks_order == "sit":
    Martov and those who think like him are still in their seats. They vote against, and ask for the figures each time.
- hall == "walked_out" and mensheviks_order == "oppose":
    Martov’s friends and the Left SRs have moved their chairs together and call themselves an opposition. It is the first that the new power has, and it is less than five hours old.
}
->->

// What the Congress did by six.
=== dawn_power
{
- power == "congress" and hall == "walked_out" and sr_caucus == "split" and motion == "passed":
    About five Lunacharsky read an address to workers, soldiers and peasants, and was stopped by cheers between the clauses. The Congress assumes the power. Two voted against, and twelve abstained. # src: reed-4 dossier
- power == "congress" and hall == "alone":
    About five the Congress assumed the power. The vote was quick, since everybody in the hall was of one mind, and several delegates from the provinces looked round to see where the others were.
- power == "congress":
    About five the Congress assumed the power. Two or three hands went up against it, and were counted aloud.
- power == "coalition":
    About five the Congress voted for a government of all the socialist parties, to be named within the day. Until then each keeps what he holds. It is the first point on which they agreed.
- power == "postponed":
    About five the Congress put off the question of power until its evening sitting. Delegates lay down where they were, on the floor, with the question.
}
->->

// Who may talk to whom.
=== dawn_wires
{
- operators == "gone":
    No telephone in Petrograd works. The women who could have worked them are at home, and at the exchange soldiers are reading the labels on the boards.
- operators == "keeping_lines":
    At the exchange the operators put through everybody, by a vote of their own. Smolny rings the Palace quarter, the Duma rings Smolny, and nothing that anybody is planning stays secret for an hour.
- telephone_exchange == "soviet" and not lines_government:
    The exchange puts through whom Smolny names. On the wires to the provinces the telegrams of both sides still go out, in the order in which they are handed in. # src: dossier
- telephone_exchange == "soviet":
    Smolny has the exchange, and somebody on the boards still has friends of the Government on the line.
- telephone_exchange == "government":
    The telephone exchange is the Government’s to this hour. Smolny sends runners, and the runners have begun to count the stairs aloud.
- else:
    At the telephone exchange each side has a landing, and the operators connect whom they please.
}
->->

// Who holds the Bank.
=== dawn_bank
{
- state_bank == "soviet":
    At the State Bank Smolny’s men have the doors and the clerks have the keys. The clerks come at nine.
- state_bank == "nobody":
    The State Bank is shut to everyone. The Semenovsky at its gate cannot be ordered and have not been relieved.
- else:
    The State Bank will open at nine, for the Government, if somebody comes from it.
}
->->

// What it has cost in people.
=== dawn_blood
{
- ministers == "dead":
    Of those who fell on the square, by the bridge and elsewhere since Wednesday no list has been made. Some thirty, says a doctor of the Duma’s. Fewer than ten, says Smolny, and gives half of them to its own.
- guns == "full":
    The fortress and the ships fired without measure. In the Palace, on the quay and in streets behind it people have been killed. Some tens, says the Duma; Smolny, which says fewer, has asked the gunners not to talk.
- blood > 2:
    There are dead on both sides, ten or forty by who counts, and the ones with relatives are being looked for at the hospitals.
- guns == "firing" and ministers != "fortress" and ministers != "free":
    Of the thirty-odd shells from the fortress two or three struck the Palace, and nobody has made a list of where the others fell. A few people are dead, how many nobody agrees.
- guns == "firing":
    Of the thirty-odd shells from the fortress two or three struck the Palace. Five or six of those who attacked it are counted dead, about ten by a man who was there; of the defenders none for certain. # src: pipes-11 reed-app-4 mieville-10
- blood > 0:
    A few people have been hurt, some of them mortally, nobody agrees how many. Every party can name the ones who were its own.
- else:
    Nobody can be shown to have been killed for any of it. In February there were over a thousand killed and wounded in this city, and people compare. # src: dossier
}
->->

// The city, which had other things to do.
=== dawn_city
{
- operators == "gone" and trains == "held":
    It is still night, raw and without wind. The trams are being got out. No flour train has come, nobody can telephone to ask why, and the bread queue draws its own conclusions.
- trains == "held":
    It is still night, raw and without wind. On the Nikolaevsky line the signals stand at danger for everybody, and in the bread queue they have worked out how many days of flour that is.
- bread < 0:
    It is still night, and the bread queue goes round two corners. Those at the end ask those at the front who governs, and those at the front ask how many loaves.
- guns == "full":
    It is still night. On the Petrograd side whole streets have slept in their cellars. The bread queue has formed all the same, close against the walls on the side away from the river.
- else:
    It is still night, raw, with a paleness over the roofs to the east. The bread queue has formed, mostly women, and the first trams are being got out. At the People’s House Chaliapin sang Don Carlos, and there were people who took the tram home from it. # src: reed-4 reed-1 krivosheina
}
->->

// What Moscow will be told.
=== dawn_moscow
{
- power == "congress" and winter_palace == "soviet":
    Moscow is told in one telegram that the Palace has fallen and that the Congress has the power. Its Soviet has had a committee of its own since Wednesday, and reads the telegram out standing.
- power == "congress":
    Moscow is told that the Congress has the power, and asks what has become of the ministers. Its Soviet and its Duma both put off until that is answered what they had meant to do today.
- power == "coalition":
    Moscow is told that in Petrograd the parties have agreed. In its own new committee Bolsheviks and Mensheviks still sit at one table, and they look at each other across it.
- lenin == "held":
    Moscow is told that the Congress has put off the question, and that Lenin is taken. Its garrison hears the second thing first.
- else:
    Moscow is told that nothing is settled. There the Soviet and the Duma each have a committee and a telephone, and each believes the telegrams that come to it.
}
->->

// Those who had to be won.
=== dawn_undecided
{
- semenovsky == "assembly":
    The Semenovsky stand for the Constituent Assembly and for nobody who has met so far. It is a short list of orders, and they are the only regiment that has not had to change it since Wednesday.
- semenovsky == "soviet":
    The Semenovsky, who had promised nobody anything, have come over to the Soviet. It was done by show of hands, and those who did not raise theirs went back to bed.
- semenovsky != "aside":
    The Semenovsky have said that they are for the Government. They have said so from their barracks.
- preobrazhensky != "aside":
    The Preobrazhensky, who had promised nobody anything, have made up their minds. The Palace is a few steps from their first battalion, and all night some of them have watched it from the windows with their minds made up.
- armoured_cars != "aside":
    The armoured-car crews have voted at last. A good third of them lost the vote, and have gone through the cars and taken out small parts.
- don != "asking":
    The Don Cossacks have given up asking who comes with them. Their answer was read out in the stables, and the horses were seen to accordingly.
- else:
    Most of the garrison did nothing. Tens of thousands of men obeyed neither order, slept, and will want to know at roll-call what they have been part of. # src: dossier
}
->->

// The committee on the Nevsky, and the march.
=== dawn_committee
{
- march == "through":
    Three or four hundred councillors and delegates set out in the night to stand beside the Government, and were let through. They stood in the square in the wet, unarmed, four abreast, until there was nothing more to stand beside.
- march == "doors":
    The Duma has shut its doors, and there are rifles behind them. The Mayor, who was elected, goes from window to window and asks young men to take their fingers off.
- march == "back" and srs_order == "umbrellas" and (ministers == "palace" or ministers == "fortress" or ministers == "dead" or motion == "delegation"):
    In the night three or four hundred people marched out from the Duma to die with the Government. At the canal sailors who would not shoot them offered to spank them instead, and they marched back in good order. # src: reed-4
- march == "back":
    In the night three or four hundred people set out from the Duma, unarmed, four abreast. At the canal sailors would not let them by and would not shoot, and they went back in good order.
}
{ committee == "formed":
    Since half past three there has been a Committee for the Salvation of Country and Revolution at the Duma. It has presses, officials, the posts and the banks for friends, and almost no soldiers. # src: reed-4
}
->->

// Land and peace on the walls, where they are not the matter itself.
=== dawn_placards
{
- placards == "tsik" or printers == "land":
    The old TsIK’s placards are still on the walls, land and peace, with the wet coming through. Each soldier who reads one asks why it took eight months.
- placards == "torn":
    On the Nevsky there are walls with strips of paper left on them. One can still read: peace.
- placards == "government":
    On the walls land and peace stand over the name of the Government, or of what was the Government when the paste was wet.
}
->->
