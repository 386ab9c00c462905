// The eleven endings, after their first paragraph. Each: what the run did, its price, and last what historians say.
// Historians are named only where the dossier read them: Pipes, Figes, Miéville, Sukhanov and Kerensky as witnesses.

=== ending_luga
{ declared == "no":
    No one in Petrograd has told it that it is deposed. It heard from the guard of a goods train that a Congress of Soviets had met, and asked him what it had voted. He did not know.
- else:
    A leaflet in Petrograd has told it that it is deposed. It has had the leaflet read to it by railway telegraph, and has minuted that it surrenders its authority to the Constituent Assembly alone.
}
{ premier == "avksentiev":
    Avksentiev, who was asked on Tuesday to form a cabinet of socialists, is in Petrograd. The cabinet that his was to replace is here, and signs telegrams.
- else:
    Kerensky is with it, in one room with everyone who must countersign what he signs. He would go on to Pskov, to the generals. Others object that a government which moves every morning will not be obeyed by station-masters.
}
{
- winter_palace == "soviet":
    In Petrograd the Winter Palace was entered in the night. Old doormen asked the first sailors for their coats. In the room with the long table pen, ink and paper lay before every chair, and there was no minister to arrest.
- winter_palace == "duma":
    In Petrograd the Winter Palace is in the keeping of the City Duma. The Mayor signed for it, the cadets went home, and men with armbands mind the doors.
- defenders == "gone":
    In Petrograd the Winter Palace has neither ministers in it nor cadets. The ring about it is waiting for an order to go in, and some have gone in without one, to get warm.
- else:
    In Petrograd the Winter Palace has cadets in it and no ministers. The men in the ring about it are waiting for an order, and the cadets would like to know what they are guarding.
}
-> dawn_hall ->
-> dawn_power ->
-> dawn_wires ->
-> dawn_bank ->
-> dawn_undecided ->
-> dawn_blood ->
{ legitimacy_government > -2:
    What it costs can be heard in the ministries. In the name of this Government the clerks can refuse orders from Smolny, and mean to. But they say its address in a low voice. In the barracks there is one word for it: gone.
- else:
    What it costs can be heard in the barracks, where there is one word for it: ran. Those who were told this autumn that the Government would move away and leave Petrograd to the Germans say that they were told right.
}
{ front > 0:
    The trains that pass Luga toward Petrograd carry men from the front. They lean out to look at the ministers, and the ministers count the carriages.
- else:
    The trains that pass Luga from the front carry wounded, and men without leave. None of them carries a regiment.
}
-> dawn_moscow ->
Historians differ on whether a cabinet outside the capital could have lived. It would have had the law, and perhaps the officers, though in October, says Pipes, most of these stayed passive, because they held that Kerensky had betrayed Kornilov. That the infantry of the front would have marched for it few think likely. # src: pipes-11
->->

=== ending_kerensky_heard
{ hall == "whole":
    He was heard. Of what he offered there are as many versions as there were people at the door. In all of them he speaks too fast, and names the Constituent Assembly. In some there is also the land.
- else:
    The Congress has not heard him. What he offered got about all the same, through a classroom door, and there are as many versions as there were people outside it. In all of them he names the Constituent Assembly. In some there is also the land.
}
{
- power == "coalition":
    Kamenev sat across from him for part of the night, and was courteous. Dan came in twice. What they wrote down has no signature. It was being read in the corridor when the hall came to vote on a government of all the parties.
- lenin == "smolny" and power == "congress":
    Lenin, who was in the same building, did not come down to hear him. Those who brought him the news that the Premier was in the house were asked for news of the Palace.
- else:
    Nobody could tell him with whom he was to treat. The Committee said with the Congress, the Congress said with the Committee, and a delegate from Tula put his head in to ask whether it was true about the land.
}
-> dawn_ministers ->
-> dawn_hall ->
-> dawn_power ->
{ command == "general":
    In the city a general whom the Left can bear commands what there is left to command. He sent to Smolny for the Supreme Commander’s orders, and was answered that the Supreme Commander was asleep.
- else:
    Since he left, every order on the Government’s side is questioned before it is obeyed. At the front officers who might have marched for him have heard where he slept.
}
-> dawn_placards ->
-> dawn_blood ->
-> dawn_city ->
{ legitimacy_bolsheviks > -2:
    What it costs is a thing that both sides lived on. Smolny had called him a second Kornilov, and his friends had called Smolny German agents. Neither is easy to go on saying after a night under one roof.
- else:
    What it costs falls on those who let him speak. He came under a white flag to people who were at that hour taking his city. In the trams it is said that they might at least have stopped while he talked.
}
-> dawn_moscow ->
Little has been written of this road, which was nobody’s plan. Kerensky’s own books have him look to the front to the last. Historians differ over whether anyone at Smolny could have bound the others to a bargain. Most grant that far more delegates had come for soviet power than for the power of one party. # src: kerensky-catastrophe-18 kerensky-turning-point
->->

=== ending_lynched
{ government_order == "stand_fast":
    The doors had been held to the last cadet. When they gave way, after two, those who came in had lost people on the stairs, and Antonov had a handful of men to put between them and the ministers.
- else:
    After two Antonov, for the Committee, arrested them at their table, formally, by name. He had been ordered to bring them before the Congress, and had a handful of men to do it with.
}
{ guns == "full":
    There had been shelling since the evening, and the crowd had people to avenge. Antonov shouted that they were prisoners. So did the sailors, some of whom were knocked down.
- else:
    Antonov shouted that they were prisoners, and so did the sailors. Somebody had cried that Kerensky was among them.
}
{ bolsheviks_sealed == "display":
    At Smolny a place had been cleared for them on the platform. When the news came up the stairs Kamenev had begun to read out who was arrested. He stopped. He asked the hall to rise, and it was some time before everybody understood for whom.
}
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
-> dawn_blood ->
-> dawn_committee ->
-> dawn_wires ->
{ hall == "whole":
    What it costs is visible at Smolny first. The parties that kept their seats are still in them. Before they will say one word more about a cabinet they want an inquiry, and the names of those who did it.
- else:
    What it costs is visible first among those who won. Two commissars have laid down their mandates. Those who left the hall in protest no longer have to explain it.
}
-> dawn_moscow ->
At the front the news arrives as news of a massacre. Regiments that did not stir for these ministers while they lived are passing resolutions about them.
In fact the ministers came to the fortress alive. Miéville, among others, puts it down to Antonov and the sailors who kept the crowd off on the way. Historians differ on how much a killing would have changed; that it nearly happened they do not dispute. # src: mieville-10 reed-4
->->

=== ending_trust
{
- winter_palace == "duma":
    The Winter Palace is the Duma’s as well. Its men, in armbands, have orders about the chandeliers, and Smolny’s ring looks on from the square and has no orders at all.
- winter_palace == "soviet":
    The Winter Palace behind them is Smolny’s. Those who had come for the Government of Russia were given a house and a bunch of keys.
- else:
    The Winter Palace behind them has neither ministers in it nor anybody who would fight for it.
}
{
- command == "duma":
    Since yesterday the Mayor has also been asked to command the city. He has accepted in writing, subject to a vote of the councillors.
- third == "offered":
    Everyone had spoken of two addresses for power, the Palace and Smolny. The SRs had named the Duma as a third. It had been thought a form of words, and now it has to find beds for a cabinet.
- else:
    Everyone had spoken of two addresses for power, the Palace and Smolny. Nobody had prepared a third. It was improvised within the hour, and the Duma’s minute says only: let them come.
}
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
{
- semenovsky == "assembly":
    The Semenovsky, who stand for the Constituent Assembly, have sent to ask what the Duma wants with the ministers. The Mayor has answered that it is keeping them for the Assembly, and would be glad of a company of soldiers.
- semenovsky == "soviet":
    The Duma has three telephones, a bell and no regiment. The last that might have come, the Semenovsky, takes Smolny’s orders.
- else:
    The Duma has three telephones, a bell and no regiment. Several regiments have promised to think well of it.
}
-> dawn_wires ->
-> dawn_bank ->
-> dawn_blood ->
-> dawn_city ->
{ committee == "formed":
    What it costs appears on paper before it is light. In the next room those who left Smolny have made a Committee for Salvation, and it wants the ministers for a government. The Mayor took them in to save their lives, and is asked to make them a war cabinet.
- else:
    What it costs appears on paper before it is light. Smolny wants the ministers locked up, and the officials want them back at their desks. The Mayor has told each side that he is keeping them for it.
}
-> dawn_moscow ->
No historian of note has argued that the Duma could have governed. It had been elected, and had neither a bank nor a regiment. On whether ministers alive in its hands would have made room for a bargain with Smolny, historians differ.
->->

=== ending_delegation
{
- text == "five":
    The paper bore the names of five parties and was Martov’s in substance: cease fire, talk, one government of the socialists. It named those who were to carry it, and so there was nobody to look for when the Committee agreed.
- sr_caucus == "price":
    The paper was the price of the SRs. They had put it in writing before the Congress opened: Martov’s motion for talks, carried and acted on, or an empty bench.
- sr_caucus == "staying":
    The SRs had bound themselves to stay in the hall. So when it had voted for Martov’s motion, for talks on one government of the socialists, there were people of several parties to send with it.
- else:
    The hall had voted for Martov’s motion, for talks on one government of the socialists. Enough of those who wanted it were still in the building to be sent with it.
}
{
- ministers == "duma" and defenders == "gone":
    The ministers had already gone to the City Duma. The delegation followed, found them there with the Mayor, and took down what they would recognise and what they would not. The second list is the longer.
- ministers == "duma":
    It found the ministers at a table in an inner room, and read the paper to them twice. About two they came out with it through the ring, at a walking pace. There was whistling. They are at the City Duma, all of them.
- ministers == "free":
    It found no ministers. They had gone out by the river side in the evening, and for an hour the guns were kept off an empty room.
- ministers == "palace":
    It found the ministers at a table in an inner room, and read the paper to them twice. They are considering it. The hour of quiet has been renewed, by word of mouth, until they have done.
- else:
    It did not reach the ministers. By the time it had learned where they were they had been taken to Peter and Paul, the fortress prison, and it has left its paper at the gate.
}
-> dawn_premier ->
{ guns == "firing" or guns == "full":
    Not every gunner was told of the hour at the same time. The last shells came over after the delegation had set out, and its members lay down in the square in their overcoats.
- else:
    At the fortress the gunners have sat down on the shells. They were told to wait an hour, and nobody has come to tell them anything since.
}
-> dawn_hall ->
-> dawn_power ->
-> dawn_lenin ->
-> dawn_bank ->
-> dawn_blood ->
-> dawn_placards ->
{ legitimacy_bolsheviks > -1:
    What it costs is paid in time. Smolny has shown that it can stop its own guns; but if there are troop trains on the way from the front, each quiet hour brings them nearer. There are delegates who have asked for the time-table.
- else:
    What it costs is paid in time and in temper. The men in the ring had been promised the Palace, and were given an hour’s quiet. Some have gone to Smolny to find out who voted for it.
}
-> dawn_moscow ->
Historians doubt that Smolny could have stopped the attack on the Palace once it had begun. The diarist Sukhanov, who was in the hall, wrote later that to leave it was a crime, and freed the Bolsheviks’ hands. On how far staying, and a pause, would have bound those hands, historians differ. # src: mieville-10 project1917
->->

=== ending_land_and_peace
{ mensheviks_order == "sit" or mensheviks_order == "oppose":
    Dan, whose text it was, has been asked about it all night by soldiers with the page in their hands. Martov says that it should have been up in July, and has kept his seat in the hall to say so.
- else:
    Dan, whose text it was, has been stopped on every stair by soldiers with the page in their hands. They want to know from which day it counts.
}
{ premier == "avksentiev" or premier == "caretaker":
    Kerensky had that night also offered to go. So the one paper of the Government that soldiers have read to the end bears the name of a premier who had already resigned.
- else:
    The villages have not seen it yet. Where the wires carried it, officials who arrested peasants this summer for taking land are reading that it is to be the law.
}
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
{ garrison > 1:
    The regiments have read it and go on obeying Smolny. They had been promised the land by Smolny too, they say, and sooner. But those who were sent out in the night went slowly, and at several doors they stopped outside to discuss it.
- else:
    The regiments have read it. A company that was ordered out in the night asked against whom, since both sides now said the same, and was still asking when it was told to go back to bed.
}
-> dawn_lenin ->
-> dawn_wires ->
-> dawn_blood ->
-> dawn_city ->
{ legitimacy_government > 0:
    What it costs was paid at once, by people who had trusted the Government for other reasons. The Stock Exchange will not open. The Allied ambassadors have asked in writing what is meant by terms of peace.
- else:
    What it costs was paid at once and bought half of what it might have. In the queues they say: so it could be done; so they could have done it. The Stock Exchange and the Allied ambassadors say the same, less kindly.
}
-> dawn_moscow ->
Would land and peace on the walls that night still have moved a barracks? Historians differ; many think that it came too late. More grant that a Government which had just signed them would have been harder to depose. Dan and Kerensky each left an account of that evening, and they do not agree. # src: dossier trotsky-history-45
->->

=== ending_lenin_held
{ lenin == "held":
    The officer of the patrol did not know whom he had until the wig came off under a lamp. Then he sent to the Palace for somebody who had seen Lenin.
    The rising went on without him, because it had been ordered. But those who had orders until eight in the morning came at eight to the Military Revolutionary Committee, in room 10, for more, and found it voting.
- else:
    His party had told him to stay there, and he stayed. In a day he has written to its Central Committee, to its Vyborg committee and to the Congress. Every note says that to wait is fatal, and goes by hand, and comes an hour late.
    At Smolny it was Trotsky who gave orders and Kamenev who amended them. Between them they took nothing that they could not say they had been defending.
}
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
{ declared == "no":
    Nothing had been declared before the Congress met. When it met, nobody had yet told it, or the city, that the Government was deposed, and it was free to decide.
- else:
    At ten on Wednesday a leaflet had declared the Government deposed. The Congress asked on whose authority. It fell to Kamenev to explain, who had not wanted it.
}
-> dawn_wires ->
-> dawn_bank ->
-> dawn_undecided ->
-> dawn_blood ->
{ lenin == "held" and winter_palace == "soviet":
    Those who took the Palace looked for him in every room. He was not there, and no cadet could say where he had been taken.
}
{
- lenin == "held" and (ministers == "fortress" or (ministers == "free" and defenders != "gone")):
    What it costs stands before the prisons, in the wet, singing: the crowd that wants him out. Each side now has prisoners whom the other wants, and each says that it will never exchange them.
- lenin == "held":
    What it costs stands before the prisons, in the wet, singing. The Vyborg Side, the workers’ quarter over the river, means to have him out today. He is the only thing the Government holds that anybody wants.
- power == "coalition":
    What it costs is told on the Vyborg Side, the workers’ quarter, at the changing of the shift. They had been promised power this morning. They are to have it with everybody who was against their taking it.
- else:
    What it costs is told on the Vyborg Side, the workers’ quarter, at the changing of the shift. They had been promised power this morning, and are told that the Congress will sit again this evening.
}
-> dawn_moscow ->
Orlando Figes has made the experiment on paper: with no Lenin at Smolny that night, the Congress forms a government of all the soviet parties. Others answer that the Committee was moving before he came, and would have brought the Congress to power in any case, if with other parties beside the Bolsheviks. # src: brenton mieville-10
->->

=== ending_untaken
{
- guns == "held":
    The guns across the river were held. Some say that it was by an order, some that it was the rust in them, some that nobody could find a red lantern to give the signal with. The gunners have not said.
- guns == "full" or guns == "firing":
    It has been fired on, and stands. There is broken stucco on the pavement and glass on the quay, and in the galleries cadets are sweeping it up, because somebody told them to.
- else:
    No gun was fired at it. Round it some thousands of people stood through the night at their fires and waited for the others to come out, and at every change of the watch somebody asked how long a minister lasts without supper.
}
{ defenders == "gone":
    Those who would have fought for it have mostly gone home. A few cadets are left at the doors of a house with hundreds of rooms.
- else:
    Some hundreds of cadets are left in it. They have drunk what there was, and slept in turns on mattresses in rooms where the parquet is older than the dynasty.
}
{
- government_order == "no_blood" or government_order == "await":
    The ministers have resolved that no blood is to be shed for them, and that they will wait. A sheet goes round the table, on which each writes down what he remembers of Tuesday.
- government_order == "open_doors":
    The ministers had the doors opened. Nobody came in. The pickets on the square took it for a trap, and sent to Smolny to ask.
- else:
    The ministers have resolved to hold every door. They have asked for a plan of the house to see how many there are, and there is none. # src: pipes-11
}
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
-> dawn_lenin ->
-> dawn_wires ->
-> dawn_committee ->
-> dawn_blood ->
{ power == "congress":
    What it costs is a sentence in the Congress’s address, which says that most of the ministers are arrested. In the Palace the ministers have had it read to them, and were all present.
- else:
    What it costs is that nobody in the city knows whom to obey. People who took a petition to Smolny yesterday are taking a copy to the Palace this morning, to be on the safe side.
}
-> dawn_moscow ->
In fact the Palace fell at ten past two, after the hours set for it had gone by at noon, at three and at six, as Pipes and Miéville tell. What a dawn with the ministers still in it would have meant is open: a Moscow that came to terms, perhaps, or doors opened by hunger. # src: pipes-11 mieville-10
->->

=== ending_alone
{
- sr_caucus == "leaving":
    The SRs, the party of the villages, had bound themselves to go together. It was meant to keep one party one, and it has. Spiridonova of the Left and Gendelman of the Right went down the same stairs, past delegates who had come a long way to see both of them in a government.
- motion == "rejected":
    Martov’s motion, for talks on one government of all the socialists, was voted down. The Left SRs, of the party of the villages, had stayed for it and for nothing else. Kamkov asked for the floor to say so, and when he had said so he took his hat.
- else:
    No single quarrel emptied the benches. Kamkov and his Left SRs, of the party of the villages, had an answer ready to each of them. By midnight there were too many.
}
{ lazimir == "stopped":
    Lazimir, a Left SR who had been the first chairman of the Military Revolutionary Committee, had ceased to sign for it already. Now there is no second signature to be had in the building.
- else:
    Lazimir stood in the door of room 10 with his pen. He is chairman of the Military Revolutionary Committee, and a Left SR. He asked whether anybody minded if he finished the pile.
}
-> dawn_power ->
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_lenin ->
-> dawn_committee ->
-> dawn_wires ->
-> dawn_blood ->
{ mrc_terms == "broken":
    What it costs is in writing. The Left SRs have the paper in which the Committee promised to proclaim nothing before the Congress met. They are having it printed beside Wednesday’s leaflet, with both dates.
- else:
    What it costs is the villages, which send their letters to the SRs. A government that promises land this morning has nobody in it whom a village has heard of.
}
{ congress > 1:
    Nobody in the hall seems to miss them. It sings, and for the first time that night all of it sings the same song.
- else:
    In the hall some delegates from the provinces have got up as well, and stand along the wall. Their mandates say: soviets, all parties. They read them over.
}
-> dawn_moscow ->
In fact the Left SRs stayed. By Pipes’s count some 98 of them were left in the hall beside 338 Bolsheviks when the others had gone. On how much a second party mattered that night historians differ. Some weeks later the Left SRs did enter the government. # src: pipes-11 dossier
->->

=== ending_whole_hall
{
- bound == "stay":
    The Mensheviks had bound their people at five in the afternoon to stay and to fight every clause. They hated it, and did it. They have lost nine votes and won one, and the one was on who should draft.
- bound == "leave_if" and motion == "passed":
    The Mensheviks had bound their people to leave if Martov’s motion should fall, for talks on one government of all the socialists. It was carried. So they had to stay, and several had already put on their coats.
- bolsheviks_order == "kamenev_answers":
    When the protests had been read, and coats were being buttoned, it was Kamenev who answered and not Trotsky. Nobody was put out of this hall, he said, and the places of those who left would be kept for them.
- else:
    When the protests had been read, coats were buttoned and doors were opened. Few went through them. The soldiers among the delegates would have had to explain it in their barracks.
}
{ bolsheviks_order != "kamenev_answers" and bolsheviks_order != "cease":
    Trotsky had an answer ready for those who left. He has it still, on a half-sheet, folded.
}
-> dawn_power ->
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_lenin ->
-> dawn_placards ->
{ guns == "firing" or guns == "full":
    All this was done to the sound of guns. At each shot somebody stood up to go, and somebody else, often of another party, pulled him down by the coat.
- else:
    It was done in something like quiet. Delegates asked one another at times whether that had been a gun, and it had been a door.
}
-> dawn_wires ->
-> dawn_undecided ->
-> dawn_blood ->
-> dawn_city ->
{ legitimacy_bolsheviks > -2:
    What it costs each side can be read off the drafts. The Bolsheviks have power and may not use it alone, the Mensheviks may use it and did not want it, and the SRs would like it to wait for the elections in November.
- else:
    What it costs can be read off the drafts. All the parties now share in what the Bolsheviks did on Wednesday, and the Mensheviks want it in the minutes that they were against it.
}
-> dawn_moscow ->
In fact they left. The diarist Sukhanov, who was in the hall, wrote afterwards that it made the Bolsheviks sole masters. Some historians think that a cabinet of all the socialists was within reach while the hall was full; others, that each side wanted one only when it was losing. Figes calls what happened a coup inside a social revolution. # src: mieville-10 project1917 figes-11
->->

=== ending_walkout
{
- hall == "walked_out" and bolsheviks_order == "trotsky_answers" and mensheviks_order == "walk_out":
    About one Martov came back with a second motion for talks, and Trotsky answered it. Those who had left, he said, were refuse for the dustbin of history, or its garbage-heap; those who heard him do not agree on the word. Then Martov went too. # src: reed-4 mieville-10
- hall == "walked_out":
    They went one after another, each with a statement to read, and those who stayed shouted them to the door. Soldiers who had stood at the back since ten moved forward and sat down.
}
{
- declared == "mrc":
    They had come to a Congress that was to decide on power, they said, and a leaflet had decided it at ten the morning before. On the benches it was answered that the country had waited since February. # src: reed-4
- declared == "soviets":
    They had found their own parties’ names under a leaflet of Wednesday morning that deposed the Government. They went, they said, to show that they had not signed it.
- else:
    Nothing had been declared without them. The Congress had been left to decide, and they left it because of what was being done in the streets while it talked.
}
-> dawn_power ->
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_committee ->
-> dawn_blood ->
{ mensheviks_order == "sit" or mensheviks_order == "oppose":
    -> dawn_martov ->
- else:
    -> dawn_city ->
}
{ congress > 0:
    What it costs is the other half of the argument. Whoever governs from this hall need not ask those who left it. Some of the Bolsheviks in the corridor say that it will not last two weeks.
- else:
    What it costs is what the delegates came for. They were sent to vote for the power of the soviets, and meant all the parties in them. They have voted for it, and keep looking at the door.
}
-> dawn_moscow ->
What was this night? To Pipes a coup by a minority; to Figes a coup inside a social revolution; to others the soviet power that most workers and soldiers of Petrograd had voted for, though they had not voted for one party’s. The diarist Sukhanov, who was there, called the leaving the worst of errors. # src: pipes-11 figes-11 mieville-10
->->
