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
    Those who were active are put by Trotsky himself at twenty-five to thirty thousand at the most. Even so they did not get all the doors that they wanted. # reading: conspiracy # src: figes-11
}
{
- declared == "mrc" and power == "congress":
    At ten on Wednesday a committee declared the Government deposed. The Congress was asked nineteen hours later. # reading: conspiracy # src: reed-4
- declared == "mrc":
    A committee declared the Government deposed before any Congress had met. Against it: the Congress then decided otherwise. # reading: conspiracy
- declared == "soviets":
    The Government was declared deposed in the name of every soviet party, and not every party had been asked. # reading: conspiracy
- power == "congress":
    Against it: nothing was declared before the Congress had met and voted. Conspirators do not as a rule wait for a show of hands. # reading: conspiracy
- else:
    Against it: nothing was declared before the Congress had met, and when it met it was left to decide otherwise, and did. # reading: conspiracy
}
{
- lenin == "held":
    Against it: for a night, a day and a night it ran without the man who had asked for it. # reading: conspiracy
- mrc_terms == "broken":
    The Committee had promised its allies in writing to proclaim nothing before the Congress. Then it did. # reading: conspiracy
- lazimir == "stopped":
    Its orders went out with one signature where there had been two, and at most doors nobody minded. # reading: conspiracy
}
->->

// A popular movement for soviet power.
=== movement
Of some six hundred and seventy delegates whose answers were counted, about five hundred had been sent for all power to the soviets. They had been chosen in the open, by some four hundred soviets. # reading: movement # src: dossier trotsky-history-47
{
- garrison > 0 and blood < 2:
    For it: regiments did what Smolny asked and not what the Staff ordered, and a guard that had been told to shoot mostly read the mandate and went home. # reading: movement # src: mieville-10
- garrison > 0:
    For it: regiments did what Smolny asked and not what the Staff ordered. Against it: people were shot before it was done. # reading: movement
- else:
    Against it: in the barracks most orders were put to the vote and lost, Smolny’s with the Staff’s. Those men wanted soviets, and wanted above all to stay where they were. # reading: movement
}
{
- power == "coalition":
    For it: when all the parties of the soviets sat in one hall, the hall made one government of them. It is what the mandates had said. # reading: movement
- power == "postponed":
    Against it: the movement’s own Congress was asked for a government, and put it off. # reading: movement
- hall == "alone":
    Against it: at the end only one party of the movement was in the room to speak for it. # reading: movement
- no_hand_against():
    For it: the one vote that all the parties took together, for a government of all of them, had no hand against. # reading: movement # src: mieville-10
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
    Inside the revolution one party was left to act for it, and acted. Some had meant it so. It came about with the help of everybody who walked out. # reading: coup_in_revolution
- power == "congress" and declared != "no":
    Far more had been sent to the hall for soviet power than for a cabinet of one party. By the time they voted, the leaflet and the walking out had made the two look the same. Figes calls it a coup inside a social revolution. # reading: coup_in_revolution # src: figes-11 dossier
- power == "congress":
    Far more had been sent to the hall for soviet power than for a cabinet of one party. The walking out of the others made the two look the same. # reading: coup_in_revolution # src: dossier
- power == "coalition":
    Against it: whoever meant to use the Congress for a coup has been made by the Congress to share the power. # reading: coup_in_revolution
- else:
    Against it: there were people ready for a coup, and by six in the morning the Congress has not taken the power for them. # reading: coup_in_revolution
}
{
- guns == "firing" or guns == "full":
    While the hall was debating talks, others were firing shells. The hall had not been asked about the shells. # reading: coup_in_revolution # src: pipes-11
- guns == "held":
    Against it: the guns were held by an order. Those who wanted them fired had others to ask. # reading: coup_in_revolution
}
->->

// A government that dissolved itself.
=== dissolution
{
- ministers == "luga":
    The cabinet left its capital by train. Nobody had driven it to the station. # reading: dissolution
- kerensky == "smolny":
    Its head drove to the people who meant to depose him and asked to be heard. There was nobody else left to bargain with. # reading: dissolution
- kerensky == "front":
    Its head left on Wednesday in an open car to look for troops, since none in his capital of some hundred and fifty thousand soldiers would come. # reading: dissolution # src: reed-app-4 dossier
- else:
    Its head stayed in his capital of some hundred and fifty thousand soldiers, and had cadets. # reading: dissolution # src: dossier
}
The officers’ schools were ordered out before dawn on Wednesday, and all answered that they were unable to move. Most of the officers in the city were at home. Pipes has it that they would not fight for the man who, as they saw it, had betrayed Kornilov. # reading: dissolution # src: reed-app-4 pipes-11
{
- ministers == "palace":
    Against it: the ministers have been surrounded, shouted at and left without supper, and this morning they are at their table. # reading: dissolution
- government_order == "stand_fast" and ministers != "luga":
    Against it: there were people who held its doors to the end. A government that has dissolved has nobody to do that. # reading: dissolution
- ministers == "duma" and motion == "delegation" and not out_early():
    It was fetched out by delegates of the Congress that meant to depose it. Nobody else had come. # reading: dissolution
- ministers == "duma":
    It asked a city council to take it in. It had no troops left, and would surrender only to somebody who had been elected. # reading: dissolution
- ministers == "free" and out_early():
    It went out by a side door and is now in hiding in its own capital. # reading: dissolution
- placards == "government":
    Against it: in its last two days it signed what it had put off for eight months, and soldiers read it. # reading: dissolution
- ministers == "fortress" and government_order == "no_blood" and not out_early():
    At the end some three hundred cadets were left at its doors, and it told them not to shed blood for it. # reading: dissolution # src: maliantovich mieville-10
}
->->
