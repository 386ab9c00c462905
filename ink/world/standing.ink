// How things stand when a scenario ends: sentences for the scales. Told to all, at the end.
// The one-round scenario ends on Wednesday at eight, before the Congress has met; The Night on Thursday at six, when it has risen.

=== standing
{ power == "none":
    -> at_eight
- else:
    -> at_dawn
}

= at_eight
{
- garrison > 2:
    The regiments ask Smolny before they move, and what the Staff sends them they put with the old newspapers.
- garrison > 0:
    Most of the regiments ask Smolny before they move, and most would rather not be asked to move. # src: dossier
- garrison > -2:
    In the barracks an order is read out, whoever signed it, and then the company votes on whether it has heard.
- else:
    The regiments take the Staff’s calls again, and a man with a mandate from Smolny is kept standing at the gate.
}
{
- semenovsky == "assembly" and state_bank == "soviet":
    The Semenovsky say that they stand for the Constituent Assembly. They no longer stand at the Bank.
- semenovsky == "assembly":
    The Semenovsky say that they stand for the Constituent Assembly, which has not been elected and cannot relieve the guard.
- semenovsky == "soviet":
    The Semenovsky, who had promised nobody anything, take the Committee’s orders and have stopped taking the SRs’.
- else:
    The Semenovsky have sided with nobody, and nobody has thanked them for it.
}
{ lazimir == "signing":
    Lazimir’s name is still under the Committee’s orders, and few who obey it could say what party he belongs to.
- else:
    Lazimir signs nothing, and at every door a sentry looks for the second name.
}
{
- congress > 0:
    Far more delegates have come for soviet power than for a cabinet of Bolsheviks alone, and nobody has yet made them say which. # src: dossier
- congress > -2:
    Asked what they mean by soviet power, delegates from the provinces name every socialist party, and look surprised at the question.
- else:
    The delegates will have a government of all the socialist parties, and whatever Smolny takes it will have to share.
}
{
- legitimacy_bolsheviks > 0:
    It is said in the trams that Smolny is only defending itself, and nobody on the platform laughs.
- legitimacy_bolsheviks > -2:
    Few in the city ask what right Smolny has to give orders; they ask whether the trams are running.
- else:
    People who had a good word for the Soviet in August now say usurpers, and say it to the sentries.
}
{
- legitimacy_mensheviks > 0:
    The old TsIK’s name is read to the end again by men who had stopped at the heading, and neither the Palace nor Trotsky has thanked it.
- legitimacy_mensheviks > -2:
    The old TsIK has its seal, its minutes, its friends in the post and on the railways, and not one regiment.
- else:
    In the barracks Dan’s name is enough to raise a laugh, and delegates of his own party look at the floor.
}
{
- legitimacy_government > -1:
    The Government is believed by people who cannot see it, which costs it a promise a day.
- legitimacy_government > -3:
    The Government is obeyed where it can be seen, and from the Palace windows one sees as far as the arch of the Staff.
- else:
    The Government’s orders are passed along the bunks for the sake of the signature, and Kornilov’s name goes along with them.
}
{
- legitimacy_srs > 0:
    An SR is still let in at the Duma, at Fontanka 6 and in two barracks, and has to say something different in each.
- legitimacy_srs > -2:
    The SRs have the villages and the Mayor, and in Petrograd a soldier asks which kind of SR before he asks what for.
- else:
    The party of the villages has a mayor, a minister and a card, and the soldiers from those villages walk past its speakers.
}
{ operators:
- "keeping_lines":
    At the exchange they connect everybody, by their own decision, and every party has rung up to complain of the others.
- "gone":
    The operators have put on their hats and gone, and lamps light on the boards that nobody left there can read.
- else:
    The operators connect whom they are told to connect, and know before anybody who has been cut off.
}
{
- bread > -1:
    The bread queue formed before it was light, as it did yesterday, mostly women, some with babies. # src: reed-1
- else:
    The bread queue goes round two corners, and it is said in it that a train has been stopped with the flour aboard.
}
{ printers == "land":
    The compositors have set land and peace over the TsIK’s name, and will be asked by each side in turn who ordered it.
}
{
- front > 0:
    The front has promised the Government men, and its soldiers’ committees are asking what for.
- else:
    The front sends resolutions and no regiments.
}
{
- moscow_mood > 0:
    Moscow’s Soviet has the news and means to be quick, before its Duma has counted its cadets.
- else:
    In Moscow the Soviet and the Duma each wait for a telegram from Petrograd that the other has not seen.
}
{
- blood > 2:
    There are dead, whose names are read out in one hall and whose number is disputed in another.
- blood > 0:
    Some have been hurt, how many nobody agrees, and each side knows for certain who fired first.
- else:
    Hardly a shot has been heard, and every party tells the others that it was the one to hold its fire. # src: dossier
}
-> DONE

= at_dawn
{
- garrison > 2:
    The regiments take their orders from Smolny, and what is left of the Staff asks them what these are.
- garrison > 0:
    Most of the regiments look to Smolny. Most had rather not be sent anywhere, and few were. # src: dossier
- garrison > -2:
    In the barracks both sides’ orders are read out, and then the company votes on whether it has heard.
- else:
    The regiments have cooled toward Smolny in the night, and a man with its mandate is asked what became of the land.
}
{
- semenovsky == "assembly" and state_bank == "soviet":
    The Semenovsky hold to the Constituent Assembly. They no longer hold the Bank.
- semenovsky == "assembly":
    The Semenovsky hold to the Constituent Assembly, and the polls for it are to open in seventeen days.
- semenovsky == "soviet":
    The Semenovsky have stopped taking the SRs’ calls.
- semenovsky == "aside":
    The Semenovsky have sided with nobody, and each side has begun to say that it is grateful.
- else:
    The Semenovsky have declared themselves, and have been asked for nothing yet.
}
{ lazimir == "signing":
    Lazimir’s name stood under the Committee’s orders to the end. He is a Left SR, and few who obeyed it knew that.
- else:
    The Committee’s orders bear one signature. At most doors that was found to be enough.
}
{
- power == "coalition":
    In the hall they have voted for one government of all the socialist parties. Whoever breaks it up will have to be seen doing it.
- power == "postponed":
    The delegates have not said who is to govern, and in the provinces they will be asked.
- congress > 1:
    The delegates who are left in the hall are nearly of one mind.
- congress > -2:
    The delegates have voted for soviet power. About whose government that is to be they have not been asked. # src: dossier
- else:
    The delegates have voted for soviet power with a bad conscience, and go about the corridors asking after the others.
}
{
- legitimacy_bolsheviks > 0:
    It is said in the trams that Smolny was patient, and that others began it.
- legitimacy_bolsheviks > -2:
    Few in the city ask by what right Smolny has done it. They ask for how long, and most give it a week or two.
- else:
    People who spoke well of the Soviet in August say usurpers, and in the offices the clerks have put it in writing.
}
{
- legitimacy_mensheviks > 0:
    The Mensheviks’ paper is asked for at the kiosks again, by soldiers too, and their name is good on the railways.
- legitimacy_mensheviks > -2:
    The Mensheviks have been right about a good deal in two days, and have nobody to send anywhere.
- else:
    In the barracks Dan’s name raises a laugh, and his own delegates leave by the side stairs.
}
{
- ministers == "luga" or (ministers == "free" and defenders == "gone"):
    There is still a Government somewhere. In most offices that is thought to be enough for today.
- ministers == "palace" and legitimacy_government > -3:
    The Government is obeyed inside one house, and believed in a good many others.
- legitimacy_government > -1:
    The ministers are missed by people who did not think much of them on Monday.
- legitimacy_government > -3:
    Some people do ask this morning what has become of the ministers. Hardly one of them is a soldier.
- else:
    Nobody whom one meets in the street is for the ministers. Kornilov’s name is thrown after them.
}
{
- legitimacy_srs > 0:
    The SRs have come out of it with a mayor and a good name, and the villages have still to vote.
- legitimacy_srs > -2:
    The SRs have the Mayor, and the villages, which vote next month and have heard nothing yet.
- else:
    Soldiers from the villages walk past the SRs’ speakers. They say that they will give their votes to whichever of them comes with the land.
}
{ operators:
- "keeping_lines":
    At the exchange they still connect everybody.
- "gone":
    The switchboards are dark, and six volunteers are being shown which hole is which.
- else:
    The operators connect whom they are told to connect. They have heard the whole night through, and go off at eight.
}
{
- bread > -1:
    The bread queue formed before it was light, as it did yesterday, and there was bread at the end of it.
- else:
    The bread queue goes round two corners, and in it every party is named.
}
{ printers == "land" or placards == "tsik":
    { power == "congress":
        Land and peace are on the walls over the old TsIK’s name, and the Congress has now promised both.
    - else:
        Land and peace are on the walls over the old TsIK’s name, and the Congress has yet to say as much.
    }
}
{
- front > 0:
    The front has promised the Government men, and its soldiers’ committees are asking what for.
- else:
    The front sends telegrams to everybody, and regiments to nobody.
}
{
- moscow_mood > 0:
    Moscow’s Soviet has the news and means to be quick.
- moscow_mood < 0:
    In Moscow the Soviet and the Duma have heard that in Petrograd people still talk to each other, and have each named some to do it.
- else:
    In Moscow the Soviet and the Duma each arm some people, and each waits for the other to begin.
}
{
- ministers == "dead" or blood > 2:
    There are dead, whose names are read out in one hall and whose number is disputed in another.
- blood > 0 or guns == "firing" or guns == "full":
    There are a few dead, how many nobody agrees, and everyone knows for certain who fired first.
- else:
    It has cost almost no blood, and every party tells the others that it was the one to hold its fire.
}
-> DONE
