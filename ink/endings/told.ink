// The eleven endings, after their first paragraph. Each: what the run did, its price, and last what historians say.
// Historians are named only where the dossier read them: Pipes, Figes, Miéville, Sukhanov and Kerensky as witnesses.

=== ending_luga
{ declared == "no":
    No one in Petrograd has told it that it is deposed. It heard from the guard of a goods train that a Congress had met, and asked him which.
- else:
    A leaflet in Petrograd has told it that it is deposed. It has had the leaflet read to it by railway telegraph, and has minuted that it surrenders its authority to the Constituent Assembly alone.
}
{ premier == "avksentiev":
    Avksentiev, who was asked on Tuesday to form a cabinet of socialists, is in Petrograd. The cabinet he was to relieve is here, and signs.
- else:
    Kerensky is with it, in one room with everyone who must countersign him. He would go on to Pskov. Others observe that a government which moves every morning will be taken for luggage.
}
{ winter_palace == "soviet":
    In Petrograd the Winter Palace was entered in the night. Old doormen asked the first sailors for their coats. In the room with the long table there were blotters, and the sailors arrested those who had been left to burn paper.
- else:
    In Petrograd the Winter Palace has cadets in it and no ministers. The ring about it is waiting for an order, and the cadets for a reason.
}
-> dawn_hall ->
-> dawn_power ->
-> dawn_wires ->
-> dawn_bank ->
-> dawn_undecided ->
-> dawn_blood ->
{ legitimacy_government > -2:
    What it costs can be heard in the ministries. The clerks have a government to refuse orders for, which is something; it lives in a station, which they do not say aloud. In the barracks there is one word for it: gone.
- else:
    What it costs can be heard in the barracks, where there is one word for it: ran. Those who were told in August that Petrograd would be given up to the Germans say that they were told right.
}
{ front > 0:
    The trains that pass Luga toward Petrograd carry men from the front. They lean out and look at the ministers. The ministers count the carriages.
- else:
    The trains that pass Luga from the front carry wounded, and men without leave. None of them carries a regiment.
}
-> dawn_moscow ->
Historians differ on whether a cabinet outside the capital could have lived. The law would have been on its side, and the officers might have been; Pipes has them passive in October because they held Kerensky to have betrayed Kornilov. The infantry of the front is the doubtful thing in every version. # src: pipes-11
->->

=== ending_kerensky_heard
He was heard. Of what he offered there are as many versions as there were people at the door. In all of them he speaks too fast, and in all of them comes the Constituent Assembly. In some there is also the land.
{
- power == "coalition":
    In the night the man at the table across from him was Kamenev, who was courteous. Dan came in twice, and Gots once. What they wrote down there is not signed, and it is the reason why nobody was shouted at in the hall after two o’clock.
- lenin == "smolny" and power == "congress":
    Lenin, who was in the same building, did not come down to hear him. What one does with a Premier who comes without an army, he let it be known, could wait until the Palace was taken.
- else:
    Those who would have had to agree with him could first not agree who they were. The Committee said the Congress, the Congress said the Committee, and a delegate from Tula asked him whether it was true about the land.
}
-> dawn_ministers ->
-> dawn_hall ->
-> dawn_power ->
{ command == "general":
    In the city a general whom the Left can bear commands what there is left to command. He telephoned to Smolny to ask for the Supreme Commander, and was told that he was resting.
- else:
    Since he left there has been nobody on the Government’s side whose order is not first asked about. At the front an officer who meant to march for him has heard where he slept.
}
-> dawn_placards ->
-> dawn_blood ->
-> dawn_city ->
{ legitimacy_bolsheviks > -2:
    What it costs is a thing that both sides lived on. Smolny had said that he was a Kornilov, and he that it was in German pay. Neither is easy to go on saying after a night of sending each other tea.
- else:
    What it costs falls on those who let him speak. He came under a white flag to people who were at that hour taking his city, and in the trams they say that a flag at least they should have honoured with a pause.
}
-> dawn_moscow ->
Historians have little to say of this road, which was nobody’s plan. Kerensky’s own books have him look to the front to the last. They differ over whether anyone at Smolny could have bound the others to a bargain; that far more had come for soviet power than for one party’s, most grant. # src: kerensky-catastrophe-18 kerensky-turning-point
->->

=== ending_lynched
{ government_order == "stand_fast":
    The doors had been held to the last cadet. When they gave way, after two, those who came in had lost people on the stairs, and Antonov had ten men to put between them and the ministers.
- else:
    After two Antonov arrested them at their table, formally, by name. He had been ordered to bring them to Smolny by the street, and he had ten men to put on the outside.
}
{ guns == "full":
    There had been shelling since the evening, and the crowd had people to avenge. Antonov shouted that they were prisoners. So did the sailors, some of whom were knocked down.
- else:
    Antonov shouted that they were prisoners, and so did the sailors. Somebody had cried that one of them was Kerensky.
}
{ bolsheviks_sealed == "display":
    At Smolny a place had been cleared for them on the platform. When the news came up the stairs Kamenev read no list. He asked the hall to rise, and it was some time before everybody understood for whom.
}
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
-> dawn_blood ->
-> dawn_committee ->
-> dawn_wires ->
{ hall == "whole":
    What it costs is visible at Smolny first. The parties that stayed in their seats are still in them, because to go now would be to leave the dead to the others. They want a commission, and names, before they speak of a cabinet.
- else:
    What it costs is visible first among those who won. Two commissars have laid down their mandates. The people who left the hall need not explain any more why they left it.
}
-> dawn_moscow ->
At the front the news has arrived as news of a massacre. Regiments that would not have stirred for these ministers while they lived have passed resolutions about them.
That the ministers in fact came to the fortress alive is put down, by Miéville among others, to Antonov and the sailors on the outside of the column. Historians differ on how much a killing would have changed; that it nearly happened they do not dispute. # src: mieville-10 reed-4
->->

=== ending_trust
{
- winter_palace == "duma":
    The Winter Palace is the Duma’s as well. It is guarded by municipal firemen, who have orders about the chandeliers, and Smolny’s ring looks on from the square without any orders.
- winter_palace == "soviet":
    The Winter Palace behind them is Smolny’s. The sailors had come for the Government of Russia, and found, in the small dining-room, plates.
- else:
    The Winter Palace behind them has neither ministers in it nor anybody who would fight for it. Nobody has yet thought of walking in.
}
{
- command == "duma":
    Since yesterday the Mayor has also been asked to command the city. He has accepted in writing, with a clause about the ward dumas.
- third == "offered":
    The SRs had named the Duma as a third address for power, when everyone spoke of two. It had been thought a form of words. The form of words now has to find beds for a cabinet.
- else:
    Nobody had prepared a third address for power. It was improvised by telephone between eight and nine in the evening, and the minute says only: let them come.
}
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
{
- semenovsky == "assembly":
    The Semenovsky, who stand for the Constituent Assembly, have sent to ask whether the Duma is on the way to it. The Mayor has answered that it is the only elected body in the city, and that he would be glad of a company.
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
    What it costs appears on paper before it is light. The parties that left Smolny have made a Committee for Salvation in the next room, and it wants the ministers for a government. The Mayor, who took them in trust, is asked on whose behalf.
- else:
    What it costs appears on paper before it is light. Smolny wants the ministers, the officials want them back at their desks, and the Mayor, who signed for them to both, has given two promises that cannot both be kept past Sunday.
}
-> dawn_moscow ->
A republic of the Duma is argued for by no historian of note. A city council had the elections behind it, they would say, and neither bank nor army committee nor bread. Whether ministers in its hands would have made the leaving of the hall look different, historians differ.
->->

=== ending_delegation
{
- text == "five":
    The paper bore the names of five parties and was Martov’s in substance: cease fire, talk, one government of the socialists. He had written in that it was to leave the building at once, and it did, before anybody could be asked to speak against it.
- sr_caucus == "price":
    The paper was the price of the SRs. They had put it in writing before the Congress opened: Martov’s motion, carried and acted on, or an empty bench. It was the first time in eight months that the party had named a sum.
- else:
    The SRs had bound themselves to stay in the hall, and the hall, which had voted for Martov’s motion with no hand against, found that it also had people to send with it.
}
{
- ministers == "duma" and winter_palace == "duma":
    The ministers had already gone to the Duma. The delegation followed, found them there with the Mayor, and took down what they would and would not recognise. It is two columns, and the second is the longer.
- ministers == "duma":
    It found the ministers at a table in an inner room, and read the paper to them twice. About two they came out behind it through the ring. There was whistling. They are at the Duma, and nobody has had to be counted.
- ministers == "free":
    It found no ministers. They had gone out by the river side, and the cease-fire that was to save them has been kept, with great strictness, for an empty room.
- ministers == "palace":
    It found the ministers at a table in an inner room, and read the paper to them twice. They are considering it. The hour of quiet has been renewed, by word of mouth, until they have done.
- else:
    By then it was the cadets that it saved. They were let go in pairs, without their rifles, and several shook hands with the wrong side.
}
-> dawn_premier ->
{ guns == "firing" or guns == "full":
    Not every gunner was told of the hour at the same time. The last shells came over after the delegation had set out, and it lay down in the square in its overcoats.
- else:
    At the fortress the gunners have sat down on the shells. They were told an hour, and then another, and nobody has come to tell them anything since.
}
-> dawn_hall ->
-> dawn_power ->
-> dawn_lenin ->
-> dawn_bank ->
-> dawn_blood ->
-> dawn_placards ->
{ legitimacy_bolsheviks > -1:
    What it costs is paid in time. Every hour of quiet lets Smolny look like the master of its own guns, and lets a train come nearer from somewhere. There are delegates who have asked for the time-table.
- else:
    What it costs is paid in time and in temper. In the ring they were promised the Palace at noon, at three, at six and at nine, and then an hour’s quiet. Some have gone to find out who voted for it.
}
-> dawn_moscow ->
Most historians doubt that the Palace could have been switched off from Smolny once it had begun. Sukhanov, who was in the hall, wrote later that to leave it was a crime, and freed the Bolsheviks’ hands. How much staying, and a pause, would have bound those hands, historians differ. # src: mieville-10 project1917
->->

=== ending_land_and_peace
{ mensheviks_order == "sit" or mensheviks_order == "oppose":
    Dan, whose text it was, has been asked about it all night by soldiers with the page in their hands. Martov says that it should have been up in July, and has stayed in his seat to say so.
- else:
    Dan, whose text it was, has been stopped on every stair of Smolny by soldiers with the page in their hands. They want to know from which day it counts.
}
{ premier == "avksentiev" or premier == "caretaker":
    Kerensky had that night also offered to go. So the one paper of the Government that men have read to the end is signed by a premier who had resigned before the paste was dry.
- else:
    The villages have not seen it yet. It went out from the capital with whatever wires there were, and officials who had arrested peasants for doing this are reading that it is the law.
}
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
{ garrison > 1:
    The regiments have read it and go on obeying Smolny. They had the land from Smolny too, they say, and sooner. But the men who were sent to doors went slowly, and at several doors they stayed outside to discuss it.
- else:
    The regiments have read it. A company that was ordered out in the night asked against whom, since both sides now said the same, and was still asking when it was told to go back to bed.
}
-> dawn_lenin ->
-> dawn_wires ->
-> dawn_blood ->
-> dawn_city ->
{ legitimacy_government > 0:
    What it costs was paid at once, by people who had trusted the Government for other reasons. The Stock Exchange will not open. The Allied ambassadors have asked in writing what is meant by terms.
- else:
    What it costs was paid at once and bought half of what it might have. In the queues they say: so it could be done; so they could have done it. The Stock Exchange and the Allied ambassadors say the same, less kindly.
}
-> dawn_moscow ->
Whether land and peace on the walls that night would still have moved a barracks, historians differ; many think it had been too late since the summer. That it would have made it far harder to proclaim a deposed Government, they mostly grant. Dan and Kerensky each left an account of that evening, and they do not agree. # src: dossier trotsky-history-45
->->

=== ending_lenin_held
{ lenin == "held":
    The lieutenant who took him did not know whom he had until the bandage was unwound at a lamp. By then it had been entered in the book as drunkenness, and the entry has never been corrected.
    The rising went on without him as a thing goes on that has been ordered. But those who had orders until eight in the morning came at eight to room 10 for more, and in room 10 they had begun to vote.
- else:
    He was told to stay, and at the last he stayed. In a day he has written to the Central Committee, to the Vyborg committee and to the Congress. History will not forgive, he writes; but it goes by hand, and comes an hour late.
    At Smolny it was Trotsky who gave orders and Kamenev who amended them. Neither thought that the other’s share was necessary. Between them they took what they could say they had been defending.
}
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
{ declared == "no":
    Nothing had been declared before the Congress met. When it met it found the old Government where it was, or where it had gone, and the question on its own table with nobody’s thumb on it.
- else:
    At ten on Wednesday the Government had been declared deposed, by a leaflet which the people who printed it were then asked to explain. It fell to Kamenev, who had not wanted it.
}
-> dawn_wires ->
-> dawn_bank ->
-> dawn_undecided ->
-> dawn_blood ->
{
- lenin == "held" and blood > 0:
    What it costs stands before three prisons, in the wet, singing. The Vyborg Side means to have him out today. The Government’s last prisoner is the only thing it holds that anybody wants.
- lenin == "held":
    What it costs stands before three prisons, in the wet, singing. Both sides now have somebody to exchange, and both have been heard to say that they would never do it.
- else:
    What it costs is told on the Vyborg Side at the changing of the shift. They were to be in power this morning. They are in session.
}
-> dawn_moscow ->
Orlando Figes has made the experiment on paper: no Lenin at Smolny that night, and the Congress forms a government of all the soviet parties. Others answer that the Committee was moving before he came through the door, and would have brought the Congress to power, if to a less lonely one. # src: brenton mieville-10
->->

=== ending_untaken
{
- guns == "held":
    The fortress had been told to fire, and then to hold. There was the matter of a red lantern, of rust in the guns, of who should answer for it. In the end the gunners had orders for both, and did the one that was less noise.
- guns == "full" or guns == "firing":
    It has been fired on, and stands. There is broken stucco on the pavement and glass on the quay, and in the galleries the cadets sweep, because somebody told them to.
- else:
    No gun was fired at it. Round it some thousands of people stood through the night at their fires and waited for the others to come out, and at every change of the watch somebody asked how long a minister lasts without supper.
}
{ defenders == "gone":
    Those who would have fought for it have mostly gone home. The doors are held by a few cadets who missed the moment, and by the size of the house.
- else:
    Some hundreds of cadets are left in it. They have drunk what there was, and slept in turns on mattresses in rooms where the parquet is older than the dynasty.
}
{
- government_order == "no_blood" or government_order == "await":
    The ministers have resolved that no blood is to be shed for them, and that they will wait. At the table a sheet goes round. It is not an appeal. They are taking down what each remembers of Tuesday.
- government_order == "open_doors":
    The ministers had the doors opened. Nobody came in. The pickets on the square took it for a trap, and sent to Smolny to ask.
- else:
    The ministers have resolved to hold every door. They were told that the house has some hundreds, and asked for a plan of it, and there is none. # src: pipes-11
}
-> dawn_premier ->
-> dawn_hall ->
-> dawn_power ->
-> dawn_lenin ->
-> dawn_wires ->
-> dawn_committee ->
-> dawn_blood ->
{ power == "congress":
    What it costs is a sentence in the Congress’s address. It was to say that most of the ministers are arrested. Lunacharsky left a pause there, and the hall, which can count, was heard to fill it in.
- else:
    What it costs is that there are now two addresses for one letter. Petitions that came to Smolny yesterday have been sent on to the Palace this morning, to be on the safe side.
}
-> dawn_moscow ->
Pipes and Miéville both tell how the hours set for the Palace went by, at noon, at three, at six. On what a dawn with the ministers still in it would have meant historians differ. Had it held for days, some think, Moscow would have come to terms; others, that hunger would have opened the doors. # src: pipes-11 mieville-10
->->

=== ending_alone
{
- sr_caucus == "leaving":
    The SRs had bound themselves to go together. It was meant to keep one party one, and it has. Spiridonova went down the great staircase behind Gots, before some hundreds of men who had come a long way to see the two of them in a government.
- motion == "rejected":
    Martov’s motion was put down as soon as it was moved. The Left SRs had promised themselves to stay for it, and for nothing else. Kamkov asked for the floor to say so, and when he had said so he took his hat.
- else:
    It was not one quarrel that emptied the benches. There was a leaflet, a motion, a sound of guns; and Kamkov’s friends, who had an answer ready to each by itself, had none to all of them before midnight.
}
{ lazimir == "stopped":
    Lazimir, who had founded its Committee, had ceased to sign for it already. There is now no second signature to be had in the building.
- else:
    Lazimir stood in the door of room 10 with his pen. He is chairman of the Committee and belongs to the party that had left. He asked whether anybody minded if he finished the pile.
}
-> dawn_power ->
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_lenin ->
-> dawn_committee ->
-> dawn_wires ->
-> dawn_blood ->
{ mrc_terms == "broken":
    What it costs is in writing. The Left SRs have the paper in which the Committee promised to proclaim nothing before the Congress, and they are having it printed, with both dates.
- else:
    What it costs walks out into the country with them. The villages send their letters to the SRs. A government that promises land this morning has nobody in it whom a village has heard of.
}
{ congress > 1:
    Nobody in the hall seems to miss them. It sings, and for the first time in the night the singing comes out even.
- else:
    In the hall some delegates from the provinces have got up as well, and stand along the wall. Their mandates say: soviets, all parties. They read them over by the light of the chandelier.
}
-> dawn_moscow ->
By Pipes’s count some 338 Bolsheviks and 98 Left SRs were in the hall when the others had really gone: it is these 98 who are missing here. How much a second party mattered to those hours historians differ. That they came into the government after all, seven weeks later, is on record. # src: pipes-11 dossier
->->

=== ending_whole_hall
{
- bound == "stay":
    The Mensheviks had bound their people at five in the afternoon to sit and to fight every clause. They hated it, and did it. By two in the morning they had lost nine votes and won one, and the one was on who should draft.
- bound == "leave_if" and motion == "passed":
    The Mensheviks had bound their people to leave if the motion for peace should fall. It was carried with no hand against. So they had to stay, and several looked as if they had been cheated of something.
- bolsheviks_order == "kamenev_answers":
    When the protests had been read, and coats were being buttoned, it was Kamenev who answered and not Trotsky. He thanked them for their frankness. The bench would be kept for them, he said; the cleaners could be told.
- else:
    When the protests had been read, coats were buttoned and doors were opened. Then it was found that whoever went through them first would have to explain it in his barracks.
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
    All this was done to the sound of guns. At each shot somebody stood up to go, and somebody else, generally of another party, pulled him down by the skirts of his coat.
- else:
    It was done in something like quiet. Delegates who had come by train for three days to hear cannon asked one another whether it had been postponed.
}
-> dawn_wires ->
-> dawn_undecided ->
-> dawn_blood ->
-> dawn_city ->
{ legitimacy_bolsheviks > -2:
    What it costs each side can be read off the drafts. The Bolsheviks have power and may not use it alone, the Mensheviks may use it and did not want it, and the SRs would like it to wait until the twelfth.
- else:
    What it costs can be read off the drafts. Everybody now shares in what was done on Wednesday, and the Mensheviks have asked that it be described in the minutes in a smaller hand.
}
-> dawn_moscow ->
Sukhanov, who was in the hall, wrote afterwards that by leaving it they gave the Bolsheviks a monopoly of the soviet. Many historians think a cabinet of all the socialists within reach while the hall was full; others, that each side wanted one only when losing. Figes calls what happened a coup inside a social revolution. # src: mieville-10 project1917 figes-11
->->

=== ending_walkout
{
- hall == "walked_out" and bolsheviks_order == "trotsky_answers" and mensheviks_order == "walk_out":
    About one Martov came back with a second motion, and Trotsky answered it. Those who left, he said, were so much refuse. It is told with several words for the vessel. Then Martov went too, shaking, past a delegate who asked him to stay. # src: reed-4 mieville-10
- hall == "walked_out":
    They went in good order, each with a statement. From the benches came advice about where to go, and from the back, where the soldiers stood, a silence in which one could hear them on the stairs.
}
{
- declared == "mrc":
    They had come to a Congress that was to decide on power and found that a leaflet had decided it at ten the morning before. So they said. The answer from the floor was that the leaflet had been late. # src: reed-4
- declared == "soviets":
    They had found their own parties’ names under a leaflet of Wednesday morning that deposed the Government. They went to show that they had not signed. The bench they left belonged to a signature.
- else:
    Nothing had been declared without them. They had been left the first word, and used it to say that they could not stay to hear the second.
}
-> dawn_power ->
-> dawn_ministers ->
-> dawn_premier ->
-> dawn_lenin ->
-> dawn_martov ->
-> dawn_committee ->
-> dawn_wires ->
-> dawn_blood ->
-> dawn_city ->
{ congress > 0:
    What it costs is an empty bench. Nobody in the hall now has to be asked, and nobody outside it has to answer. Even among the Bolsheviks there are some who go and look at the bench from time to time.
- else:
    What it costs is an empty bench in a hall that had come for a full one. The delegates were sent for soviet power and meant all of the soviets. They have taken it, and keep turning to the door.
}
-> dawn_moscow ->
This is the ground of the old quarrel. Pipes sees a coup by a minority; Figes a coup inside a social revolution; others a soviet power that most workers and soldiers of Petrograd had voted for, though not for one party’s. Sukhanov, who was there, called the leaving the worst of errors. # src: pipes-11 figes-11 mieville-10
->->
