// Coup or revolution? What in this run speaks for each of four readings, and now and then against it. Two or three lines to a reading.
// Sources: Reed III and IV; Figes, Pipes and Miéville where read; the counts of the Congress as the dossier weighed them.

=== readings
-> conspiracy ->
-> movement ->
-> coup_in_revolution ->
-> dissolution ->
-> DONE

// A conspiracy of a minority.
=== conspiracy
{
- guns == "full" or bolsheviks_sealed == "display" and ministers == "dead":
    What decided the night was guns, and a few dozen people who gave them orders. Most soldiers of Petrograd learned of it from the noise. # reading: conspiracy
- telephone_exchange == "soviet":
    Small parties with a mandate took the doors of a city of over two million. Trotsky’s own count, in Figes, is twenty-five to thirty thousand active at the most, about one in twenty of its workers and soldiers. # reading: conspiracy # src: figes-11
- else:
    Those who were active are put by Trotsky himself at twenty-five to thirty thousand at the most. Even so they did not come by all the doors they had on their list. # reading: conspiracy # src: figes-11
}
{
- declared == "mrc" and power == "congress":
    At ten on Wednesday a committee declared the Government deposed. The Congress was asked nineteen hours later. # reading: conspiracy # src: reed-4
- declared == "mrc":
    A committee declared the Government deposed before any Congress had met. It speaks against this reading that the Congress then did something else. # reading: conspiracy
- declared == "soviets":
    The Government was declared deposed in the name of every soviet party, and not every party had been asked. # reading: conspiracy
- power == "congress":
    Against it: nothing was declared before the Congress had met and voted. A conspiracy that waits for a show of hands runs a risk. # reading: conspiracy
- else:
    Against it: nothing was declared before the Congress had met, and when it met it was left to decide otherwise, and did. # reading: conspiracy
}
{
- lenin == "held":
    If it was a conspiracy it ran for two days without the man who had asked for one. # reading: conspiracy
- mrc_terms == "broken":
    The Committee had promised its allies in writing to proclaim nothing before the Congress. It proclaimed. # reading: conspiracy
- lazimir == "stopped":
    Its orders went out with one signature where there had been two, and were obeyed at most doors by men who did not count. # reading: conspiracy
}
->->

// A popular movement for soviet power.
=== movement
Of some six hundred and seventy delegates whose answers were counted, about five hundred had been sent for all power to the soviets. They were chosen in several hundred towns, trenches and fleets, in the open. # reading: movement # src: dossier trotsky-history-47
{
- garrison > 0 and blood < 2:
    For it: regiments did what Smolny asked and not what the Staff ordered, and a guard that had been told to shoot mostly read the mandate and went home. # reading: movement # src: mieville-10
- garrison > 0:
    For it: regiments did what Smolny asked and not what the Staff ordered. Against it: it took shooting, more than a guard with a mandate to read would have needed. # reading: movement
- else:
    Against it: in the barracks most orders were put to the vote and lost, Smolny’s with the Staff’s. Those men wanted soviets, and wanted above all to stay in. # reading: movement
}
{
- power == "coalition":
    For it: when all the parties of the soviets sat in one hall, the hall made one government of them. It is what the mandates had said. # reading: movement
- power == "postponed":
    Against it: the movement came to its Congress, was asked for a government, and lay down on the floor. # reading: movement
- hall == "alone":
    Against it: at the end only one party of the movement was in the room to speak for it. # reading: movement
- motion == "passed" or motion == "delegation":
    For it: the one vote that all parties took together, for a government of all of them, had no hand against. # reading: movement # src: mieville-10
}
->->

// A coup inside a social revolution.
=== coup_in_revolution
{
- placards == "government" or placards == "tsik" or printers == "land":
    The land that the placards promised had been taken in many villages since the summer. What happened in Petrograd decided whose name would stand under it. # reading: coup_in_revolution
- else:
    Land was being taken in the villages, and orders discussed in the trenches, with or without Petrograd. What happened in Petrograd decided who would sign for it. # reading: coup_in_revolution # src: reed-1
}
{
- power == "congress" and hall == "alone":
    Inside the revolution one party was left to act for it, and acted. A few had meant it so. It came about with the help of everybody who walked out. # reading: coup_in_revolution
- power == "congress" and declared != "no":
    Far more had been sent to the hall for soviet power than for a cabinet of one party. By the time they voted, the leaflet, the Palace and the empty bench had made the two look the same. Figes reads it so. # reading: coup_in_revolution # src: figes-11 dossier
- power == "congress":
    Far more had been sent to the hall for soviet power than for a cabinet of one party. The empty bench made the two look the same. # reading: coup_in_revolution # src: dossier
- power == "coalition":
    Against it: whoever meant to use the revolution for a coup has been made to share it, by the same hall that was to cover him. # reading: coup_in_revolution
- else:
    Against it: there was a revolution, and there were people ready for a coup, and by six in the morning the second had not been got into the first. # reading: coup_in_revolution
}
{
- guns == "firing" or guns == "full":
    While the hall was voting for talks, others were firing shells. The hall had not been asked about the shells. # reading: coup_in_revolution # src: pipes-11
- guns == "held":
    Against it: a word from people who could be outvoted kept the guns still. Nobody stages a coup in that way who has the choice. # reading: coup_in_revolution
}
->->

// A government that dissolved itself.
=== dissolution
{
- ministers == "luga":
    The cabinet left its capital by train. Nobody had driven it to the station. # reading: dissolution
- kerensky == "smolny":
    Its head drove to the people who meant to depose him and asked to be heard. There was no other address left that answered. # reading: dissolution
- kerensky == "front":
    Its head left on Wednesday in an open car to look for troops, since none in his capital of some hundred and fifty thousand soldiers would come. # reading: dissolution # src: reed-app-4 dossier
- else:
    Its head stayed in his capital of some hundred and fifty thousand soldiers, and had cadets. # reading: dissolution # src: dossier
}
The officers’ schools were ordered out before dawn on Wednesday, and all answered that they were unable to move. Most of the officers in the city were at home. Pipes has it that they would not fight for the man who, as they saw it, had betrayed Kornilov. # reading: dissolution # src: reed-app-4 pipes-11
{
- ministers == "palace":
    Against it: the ministers have been surrounded, shouted at and left without supper, and this morning they are at their table. # reading: dissolution
- government_order == "stand_fast" or blood > 2:
    Against it: there were people who stood at its doors and were shot there. A government that has dissolved leaves nobody to do that. # reading: dissolution
- ministers == "duma":
    It asked a city council to take it in. It had run out of everything but a scruple as to whom one surrenders to. # reading: dissolution
- ministers == "free" and winter_palace != "soviet":
    It went out by a side door and is now in no place at all. # reading: dissolution
- placards == "government":
    Against it: in its last two days it signed what it had refused for eight months, and was read. # reading: dissolution
- ministers == "fortress":
    At the end some three hundred cadets stood about its doors, and it told them, through the doors, not to shed blood. # reading: dissolution # src: maliantovich mieville-10
}
->->
