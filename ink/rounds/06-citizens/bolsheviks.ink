// B7: in whose name. Sources: Reed IV (the leaflet); Rabinowitch ch. 14 (its manuscript) and 15 (the ships); Pipes ch. 11 (the hours set for the Palace);
// chronology §4(a), the mandates of the delegates.

=== citizens_bolsheviks
Half past nine. In room 10 the messengers of the night sleep under the table with their caps on. Between the tea glasses lies a leaflet of a dozen lines, and it wants a name at the foot. # chair: trotsky # place: smolny # at: 25 09:30 # src: reed-3 # sound: bed_smolny
{ lenin:
- "smolny":
    The hand is Lenin’s: _To the Citizens of Russia_. His last paragraph, which called the Petrograd Soviet for noon, is struck through. He is at the window, looking at the watch in your hand. # src: rabinowitch-14
- "flat":
    The hand is Lenin’s: _To the Citizens of Russia_. It has come from the Vyborg side in a boot, with one sentence struck out and a note asking why it is not already on the walls. # says: lenin=flat
- else:
    The hand is yours, and half of it is struck out. Lenin left his flat last night. Between there and here nobody has seen him.
}
{
- telephone_exchange == "soviet" and state_bank == "soviet":
    ANTONOV: The stations, the exchange, the Bank. Kerensky is left with a palace, a staff and some cadets. # says: telephone_exchange=soviet state_bank=soviet
- telephone_exchange == "soviet":
    ANTONOV: The exchange is ours. The Bank is not. The Semenovsky regiment has the guard there, and looks at us through the railings. # says: telephone_exchange=soviet
- telephone_exchange == "contested":
    ANTONOV: At the exchange we have one landing and they have the next. Until that is settled Kerensky can ring up any barracks he likes. # says: telephone_exchange=contested
- not lines_government:
    ANTONOV: The exchange is still Kerensky’s. It is of little use to him, since his cable was sawn through. # says: telephone_exchange=government lines_government=false # because: bolsheviks.cut
- else:
    ANTONOV: The exchange is still Kerensky’s. Any regiment that has not made up its mind is one call away from him. # says: telephone_exchange=government
}
{ nikolaevsky_bridge == "soviet" or post_office == "soviet":
    ANTONOV: The Palace was to be ours by dawn. We have now said noon. At Kronstadt they are still loading, and for every rope the officers know a reason. # src: pipes-11 rabinowitch-15
- else:
    ANTONOV: Nothing was taken in the night. From Kronstadt the ships are coming all the same. At noon, they say, if the officers run out of reasons. # src: rabinowitch-15
}
KAMENEV: Three delegates in four carry a mandate for soviet power. Tonight they give it to us with their own hands. Why pick their pockets in the morning? # src: dossier
{ lenin == "smolny":
    LENIN: Ask a congress and it debates. Put it before a fact and it votes. # mood: hot
- else:
    SVERDLOV: Six hundred people will come into that hall and ask one question. Is Kerensky gone?
}
{ mrc_terms == "written":
    KAMENEV: You have given the Left SRs a paper. Nothing proclaimed before the Congress. It has our stamp on it. # says: mrc_terms=written
}
{ lazimir == "stopped":
    The chairman’s pen lies where Lazimir left it. He will sign nothing until the Congress sits. # says: lazimir=stopped
}
{ placards == "government":
    KAMENEV: And he has put his name to the land. You would be deposing him for what we asked.
}
{ blood > 0: SVERDLOV: The night was not without blood. The hall will ask for the names. # mood: low }
From the great stair comes the noise of boots, up and down, as on every morning since Sunday. Each of them takes it for granted that somebody up here has decided. On the landing a printer is waiting with his hat on, and would like to know for what. # sound: boots
-> decide

= decide
+ [Declare the Government deposed now, in the Committee’s name # id: citizens # history # for: sverdlov Let the Congress find it done, and vote on it as it stands. # against: kamenev You bind six hundred delegates before one of them has sat down. # lean: 9]
    You write the hour under it, ten in the morning, so that nobody shall say it came after anything.
    “The Provisional Government is deposed.” # quote: reed-4 # sound: paper
    ANTONOV: They are in the Palace at this moment, Lev Davidovich. Sitting down.
    TROTSKY: They were sitting there in August, when Kornilov marched. It was the Soviet that stopped him.
    A compositor takes the sheet to the window to make out the struck words, in case they are wanted. They are not. He is out of the door, and on the stair somebody is already reading it aloud over his shoulder. # src: rabinowitch-14
    ~ bolsheviks_order = "citizens"
+ [Proclaim nothing, and leave the word to the Congress # id: silent # for: kamenev Nobody can walk out over a thing that has not been done. # against: sverdlov Then he is the Government until tonight, and telegraphs that he is. # lean: 2]
    You turn the draft over and put a glass on it. Every party that might have said it was robbed will have to think of something else.
    { lenin == "smolny": Lenin takes his cap, finds that he has nowhere to go in it, and puts it down. He begins to write again on the back of a telegram. # mood: hot }
    Antonov is told: what is held, hold; take no further door today. He asks what he should say to the sailors on the water.
    TROTSKY: That they are the Congress’s guests.
    Kamenev goes from caucus to caucus with the news, on his toes, like a man carrying milk.
    ~ bolsheviks_order = "silent"
+ [Proclaim it in the name of all the Soviet parties # id: all_soviets # for: lunacharsky Put all our names there. Let whoever is ashamed strike out his own. # against: antonov While each of them moves a comma, the Palace fills up. # lean: 2]
    You draw your pencil through _Military Revolutionary Committee_ and write over it: the parties of the Soviets.
    Three fair copies go along the corridors for three signatures, carried by a typist who has orders not to come back without. The fourth goes to the compositor. He has orders not to wait.
    KAMENEV: And if they refuse?
    TROTSKY: Then it will be known who refused to be the Government.
    Kamenev thinks about this all the way to the door. He leaves it open behind him.
    ~ bolsheviks_order = "all_soviets"
+ [Proclaim it, and storm the Palace at noon # id: storm # for: podvoisky At noon they are cold and few. By night they may have the front behind them. # against: antonov With whom? The Pavlovsky will surround. I have not asked them to run at machine-guns. # lean: 2]
    You write the hour at the foot, and under the hour another. Podvoisky takes the second away before the ink is dry.
    Men are fetched out of the corridors, two hundred from the Vyborg side, such Pavlovsky as will come, a hundred sailors from their barracks. A Red Guard asks which of the Palace’s doors one goes in by. It has many; nobody here has been inside.
    Antonov cleans his glasses on his tie. He would like it minuted, he says mildly, that there are woodpiles in front of the gate and something behind them. # src: reed-4
    ~ bolsheviks_order = "storm"
- -> seal

= seal
ANTONOV: For the envelope. The noon gun fires, and not a ship has come from Kronstadt.
SVERDLOV: I shall have the fortress on the telephone asking. Give me one line.
+ [Put the hour off until the ships are in # id: put_off # usual # for: antonov An hour late with sailors is cheaper than an hour early without. # against: sverdlov At each hour put off the district committees ring up to ask who lost his nerve. # lean: 8]
    You write: until they come. Antonov looks up the next hour that sounds like an order, and proposes three.
    ~ bolsheviks_sealed = "put_off"
+ [Close the ring without them # id: begin_without # for: podvoisky Pavlovsky, Keksholm, Red Guards: that is enough to shut four streets. # against: kamenev Somebody will fire because somebody is tired. # lean: 2]
    Podvoisky marks four streets in red. On the quay, where the sailors should stand, he draws the line in pencil. # sound: paper
    ~ bolsheviks_sealed = "begin_without"
+ [Send the men to eat, and wait for dark # id: dark # for: kamenev By dark the Congress is in its seats, and perhaps nobody need storm anything. # against: podvoisky A soldier who has been sent to eat goes home. # lean: 2]
    A field kitchen is asked for at the Pavlovsky barracks. There is cabbage, they answer, and from what hour?
    ~ bolsheviks_sealed = "dark"
- -> DONE
