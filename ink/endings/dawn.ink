// Six in the morning of Thursday 26 October: what several endings share, one matter to a knot, told by the state of the world.
// Sources: Reed IV and V, App. IV.1–4; Miéville ch. 10; Pipes ch. 11; the record of the day.

// Where the ministers are, and how they came there.
=== dawn_ministers
{
- ministers == "fortress" and bolsheviks_sealed == "display":
    The ministers were shown to the Congress before they were locked up. They are now across the river in Peter and Paul, the fortress in which the Tsars kept revolutionaries.
- ministers == "fortress" and defenders == "gone":
    The ministers are across the river in Peter and Paul, the old fortress prison. They had got out of the Palace by the river side, and in the night they sent the Congress their address.
- ministers == "fortress":
    The ministers are across the river in Peter and Paul, the old fortress prison. People in the street wanted to lynch them on the way. Antonov and the sailors walked on the outside and brought them all to the gate. # src: reed-4 mieville-10
- ministers == "free" and defenders != "gone":
    The socialists among the ministers, four by most counts, were let go on their word and have gone home to bed. The others are across the river in Peter and Paul, the old fortress prison.
- ministers == "free" and government_order == "open_doors":
    The ministers went out by the river side in the evening, and three or four were stopped on the quay. The others offered themselves to the Congress in the night, with an address. Nobody has locked them up so far.
- ministers == "free":
    The ministers went out by the river side in the evening, among the cadets. Three or four were stopped on the quay. Where the others are nobody at Smolny can say: some gentlemen in the city, in borrowed overcoats.
- ministers == "duma":
    The ministers are in the keeping of the Mayor, on the Nevsky. Their guard is two doorkeepers and the good name of the Duma.
- ministers == "luga":
    The ministers are at Luga, and send telegrams.
- ministers == "palace" and ring == "closed":
    The ministers are in the Winter Palace, in an inner room, with the blinds down. The ring about it has been closed since about six in the evening, and the men in it have begun to ask each other for bread.
- ministers == "palace":
    The ministers are in the Winter Palace, at their table. Anybody who wishes to leave can still find a side on which nobody stops him.
}
{ ministers == "fortress" and women != "home" and defenders != "gone":
    The women of the Palace company have been led off to a barracks. How they are treated there is told in several ways, and nobody from the City Duma has been in to see. # src: reed-app-4
}
->->

// Lenin, when he is not the matter itself.
=== dawn_lenin
{
- lenin == "smolny" and power == "congress":
    Lenin has kept to an upper room of Smolny all night and sent down to ask about the Palace. He has asked for power in letter after letter, and the Congress has voted it without having seen him.
- lenin == "smolny" and power == "coalition":
    Lenin is in an upper room of Smolny. What he thinks of a cabinet with Dan’s friends in it can be followed through the door.
- lenin == "smolny":
    Lenin is in an upper room of Smolny, on his feet, and nobody has brought him anything that he can sign.
- lenin == "held":
    Lenin is under arrest. Where, nobody on the Government’s side will say. Two prisons and a barracks are named, and a crowd has been sent away from all three.
- else:
    Lenin is still on the Vyborg side, in the flat with the blind down. He has learned from a boy what the Congress did.
}
->->

// The Premier, when he is not the matter itself.
=== dawn_premier
{
- kerensky == "front" and front > 0:
    Kerensky is with the Northern Front, which has promised him men. He signs as commander-in-chief. How many they are is not known in Petrograd, where both sides have begun to call them an army.
- kerensky == "front" and command != "kishkin":
    Kerensky is with the Northern Front, looking for a general who will march. Cheremisov, who commands there, has stopped the troop trains, and sees no army that would march.
- kerensky == "front":
    Kerensky is with the Northern Front, looking for a general who will march. Cheremisov, who commands there, has stopped the troop trains. The army, he says, will not stand up for Kishkin, the physician who was left in charge of the capital. # src: hcw-2 project1917
- kerensky == "palace" and (ministers == "fortress" or ministers == "dead" or (ministers == "free" and defenders != "gone")):
    Of Kerensky, who stayed in the Palace, three things are told before breakfast. He is in the fortress; he is at the British embassy; he left in the evening and was not noticed.
- kerensky == "palace" and ministers == "duma":
    Kerensky stayed in the city, and came out with the others. He sits apart, and is the only one who has asked for nothing.
- kerensky == "palace" and ministers == "palace":
    Kerensky stayed, and is with them. In a day he has written to the Duma, to the Congress and to the front, and waits for three answers.
- kerensky == "palace":
    Kerensky had stayed with them, and went when they went. At Smolny they are writing a description of him from photographs.
}
->->

// Who sits in the hall.
=== dawn_hall
{
- srs_sit():
    The Mensheviks and the Bund, the Jewish workers’ party, have left the hall at Smolny. The SRs, who had bound themselves to stay, are in their seats there, and are outvoted in them.
- hall == "walked_out" and no_hand_against() and sr_caucus == "split":
    At eleven the hall at Smolny voted, with no hand against, for talks on a government of all the socialist parties. From half past eleven the Mensheviks, the Right SRs and the Bund left it, fifty people or seventy by different counts. # src: mieville-10 reed-4
- hall == "walked_out":
    Whole parties have left the hall at Smolny, the Mensheviks and the Bund and many of the SRs. Those who stayed shouted after them, and then there was more room on the benches.
- hall == "alone":
    Hardly anybody but Bolsheviks is left in the hall at Smolny. Even Kamkov’s Left SRs, who had sat in its Military Revolutionary Committee and signed the orders, have gone out with their Right.
- hall == "whole":
    At Smolny no party has left the hall for good. Several people left it for the corridor, and were sent for.
}
-> dawn_martov ->
->->

// Whether anybody of the Mensheviks has kept his seat when the others went.
=== dawn_martov
{
- (hall == "walked_out" or hall == "alone") and mensheviks_order == "sit":
    Martov and those who think like him are still in their seats. They vote against, and each time they ask for the figures.
- hall == "walked_out" and mensheviks_order == "oppose":
    Martov’s friends and the Left SRs have moved their chairs together and call themselves an opposition. They have one speaker between them.
}
->->

// What the Congress did by six.
=== dawn_power
{
- power == "congress" and hall == "walked_out" and sr_caucus == "split" and motion == "passed":
    About five Lunacharsky read an address to workers, soldiers and peasants, and was stopped by cheers between the clauses. The Congress takes the power, and gives it in every town to the soviet. Two voted against, and twelve abstained. # src: reed-4 dossier
- power == "congress" and hall == "alone":
    About five the Congress took the power. The vote was quick, and several delegates from the provinces looked round to see where the others were.
- power == "congress":
    About five the Congress took the power, and gave it in every town to the soviet. Two or three hands went up against it, and were counted aloud.
- power == "coalition":
    About five the Congress voted for a government of all the socialist parties, to be named within the day. Until then each keeps what he holds, which was the first point on which they agreed.
- power == "postponed":
    About five the Congress put off the question of power until its evening sitting. Delegates lay down where they were, on the floor, and slept.
}
->->

// Who may talk to whom.
=== dawn_wires
{
- operators == "gone":
    Hardly a telephone in Petrograd works. The women of the exchange are at home, and soldiers are reading the labels on their boards.
- operators == "keeping_lines":
    At the exchange the operators put through everybody, by a vote of their own, and nothing that anybody is planning stays secret for an hour.
- telephone_exchange == "soviet" and not lines_government:
    The telephone exchange puts through whom Smolny names. On the wires to the provinces the telegrams of both sides still go out, in the order in which they are handed in. # src: dossier
- telephone_exchange == "soviet":
    Smolny has the telephone exchange, and somebody at the boards still puts the Government’s friends through.
- telephone_exchange == "government":
    The telephone exchange is the Government’s to this hour. Smolny sends runners, and the runners are tired.
- else:
    At the telephone exchange each side has a landing, and the operators connect whom they please.
}
->->

// Who holds the Bank.
=== dawn_bank
{
- state_bank == "soviet":
    At the State Bank Smolny’s men have the doors, and the clerks, who come at nine, have the keys.
- state_bank == "nobody":
    The State Bank is shut to everyone. The Semenovsky, a Guards regiment, stand at its gate. Nobody can order them and nobody has relieved them.
- else:
    The State Bank will open at nine, for the Government, if anybody comes from the Government.
}
->->

// What it has cost in people.
=== dawn_blood
{
- ministers == "dead":
    Of those who have fallen since Wednesday, in the Palace and in the streets, no list has been made. Some thirty, says a doctor of the Duma’s. Fewer than ten, says Smolny, and gives half of them to its own.
- guns == "full":
    The fortress and the ships fired without measure. In the Palace and in the streets about it people have been killed. Some tens, says the Duma; fewer, says Smolny.
- blood > 2:
    There are dead on both sides, ten or forty by who counts, and people are going round the hospitals with names.
- guns == "firing" and ((ministers != "fortress" and ministers != "free") or government_order == "stand_fast" or defenders == "gone"):
    Of the thirty-odd shells from the fortress two or three struck the Palace, and nobody has made a list of where the others fell. A few people are dead, how many nobody agrees.
- guns == "firing":
    Of the thirty-odd shells from the fortress two or three struck the Palace. Five or six of those who attacked it are counted dead, about ten by a man who was there; of the defenders none for certain. # src: pipes-11 reed-app-4 mieville-10
- blood > 0:
    A few people have been hurt, some of them mortally, nobody agrees how many. Every party knows of one who was its own.
- else:
    Nobody can be shown to have been killed for any of it. In February there were over a thousand killed and wounded in this city, and people remember it. # src: dossier
}
->->

// The city, which had other things to do.
=== dawn_city
{
- operators == "gone" and trains == "held":
    It is still night, raw and without wind. The trams are being got out. No flour train has come, nobody can telephone to ask why, and in the bread queue they say that it is the Bolsheviks, or the bourgeois.
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
    Moscow is told in one telegram that the Palace has fallen and that the Congress has the power. Its Soviet has had a committee of its own since Wednesday, and gets to its feet to hear it.
- power == "congress":
    Moscow is told that the Congress has the power, and asks what has become of the ministers. Until that is answered its Soviet and its Duma both put off what they had meant to do today.
- power == "coalition":
    Moscow is told that in Petrograd the parties have agreed. In its own new committee Bolsheviks and Mensheviks still sit at one table, and nobody gets up from it.
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
    The Semenovsky regiment stands for the Constituent Assembly, which is to be elected in November, and takes orders from nobody else.
- semenovsky == "soviet":
    The Semenovsky regiment, which had promised nobody anything, has come over to the Soviet by a show of hands. Those who did not raise theirs went back to bed.
- semenovsky != "aside":
    The Semenovsky regiment has said that it is for the Government. It said so from its barracks.
- preobrazhensky == "soviet":
    The Preobrazhensky regiment, which had promised nobody anything, has come over to the Soviet. Its first battalion lives wall to wall with the Palace, and most of it watched the night from the windows.
- preobrazhensky == "assembly":
    The Preobrazhensky regiment has voted for the Constituent Assembly and for neither side. Its first battalion lives wall to wall with the Palace, and watched the night from the windows.
- armoured_cars == "soviet":
    The armoured-car crews have voted at last, for the Soviet. Those who lost the vote have gone through some of the cars and taken out small parts.
- armoured_cars == "government":
    The armoured-car crews have voted at last, for the Government. Those who lost the vote have gone through some of the cars and taken out small parts.
- don == "mounted":
    Some of the Don Cossacks did mount for the Government in the end. Most of their regiments stayed in the stables, as most of the garrison stayed in bed.
- don == "neutral":
    The Don Cossacks have told both sides that they will not ride. It was read out in the stables, and the horses were unsaddled.
- else:
    Most of the garrison did nothing. Tens of thousands of men obeyed neither side, slept, and will hear at roll-call who governs. # src: dossier
}
->->

// The committee on the Nevsky, and the march.
=== dawn_committee
{
- march == "through":
    In the night three or four hundred people set out from the City Duma for the Palace, unarmed and ready to die there. They were let through, and nobody asked it of them.
- march == "doors":
    The City Duma has shut its doors, and there are rifles behind them. The Mayor goes from window to window and asks young men to take their fingers off the trigger.
- march == "back" and srs_order == "umbrellas" and defenders != "gone" and ministers != "luga":
    In the night three or four hundred people marched out from the City Duma, unarmed, to die with the Government. At the canal sailors who would not shoot them offered to spank them instead, and they marched back in good order. # src: reed-4
- march == "back":
    In the night three or four hundred people set out from the City Duma, unarmed, four abreast. At the canal sailors would not let them by and would not shoot, and they went back in good order.
}
{ committee == "formed":
    Since half past three there has been a Committee for the Salvation of Country and Revolution at the Duma, for those who have left Smolny. It has presses, officials, friends in the posts and the banks, and almost no soldiers. # src: reed-4
}
->->

// Land and peace on the walls, where they are not the matter itself.
=== dawn_placards
{
- placards == "government":
    On the walls land and peace stand over the name of the Government, or of what was the Government when the paste was wet.
- placards == "tsik" or printers == "land":
    The placards of the TsIK, the soviets’ old executive, are still on the walls, land and peace, with the wet coming through. Soldiers who read them ask why it took eight months.
- placards == "torn":
    On the Nevsky there are walls with strips of paper left on them. One can still read: peace.
}
->->
