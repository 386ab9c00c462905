// S3, S4: the party on the morning. Sources: Reed IV (the Duma's notice and telephones, Gots in his car); Miéville ch. 10 (the Semenovsky);
// Maslov in Delo naroda; the cast.

=== citizens_srs
Ten to ten, the City Duma on the Nevsky. You have the loan of a motor car until the petrol ends, and keep it trotting between three places: Smolny, the Mariinsky, and this staircase. # chair: gots # place: city_duma # at: 25 09:50 # src: reed-4 # sound: lorry
{ lines_srs:
    The Duma’s three numbers are on every wall, and somebody is always ringing one of them. So far they have asked about trams, flour, and whether one may give birth. # src: reed-4 # sound: telephone
- else:
    The Duma’s three numbers are on every wall. None of them rings. Members on duty sit beside them, washed and combed. # src: reed-4
}
{ srs_order:
- "neutral":
    {
    - semenovsky == "aside" and preobrazhensky == "aside":
        ZENZINOV: Your speakers are back from the Guards. The Semenovsky and the Preobrazhensky will obey neither side. They were doing it already when we came. # says: semenovsky=aside preobrazhensky=aside # because: srs.neutral
    - semenovsky == "soviet":
        ZENZINOV: The Semenovsky heard our speaker at two, and by six had gone over to the Committee. He had asked them to stay in. # says: semenovsky=soviet # because: srs.neutral government.lands
    - else:
        ZENZINOV: Your speakers are back from the Guards. They were given tea at both barracks, and different answers. # because: srs.neutral
    }
- "assembly":
    { semenovsky == "assembly" and state_bank == "nobody":
        ZENZINOV: The Semenovsky have hung your sheet on the Bank’s gate, held for the Constituent Assembly, and stand behind it with bayonets fixed. I did not think that it would work. # says: semenovsky=assembly state_bank=nobody # because: srs.assembly
    - else:
        ZENZINOV: You asked a regiment to keep a bank for the Assembly. They said yes. It was then put to them a second time, by other people. # because: srs.assembly bolsheviks.force
    }
- "unsign":
    ZENZINOV: Lazimir signs nothing. They have found somebody who signs in half the time. # says: lazimir=stopped # because: srs.unsign
- "duma":
    ZENZINOV: The peasant deputies have sat at your telephones since two. They have written down every call. We now know everything, in a very good hand. # because: srs.duma
}
{ premier:
- "avksentiev":
    Avksentiev has a list in his breast pocket with nine ministries on it and five names. He touches it when he speaks. # says: premier=avksentiev
    AVKSENTIEV: By this evening there will be a government of socialists. I ask for a few hours. # says: premier=avksentiev
    SCHREIDER: And if it should need a room, Nikolai Dmitrievich, this house has one, and was elected. Everyone who loses a government comes up my stairs.
- else:
    Avksentiev, lean and red-bearded, is to take the chair of the Pre-Parliament at noon. He has put on the collar for it. # src: reed-4
    AVKSENTIEV: I shall preside. There must be one room in this city where people ask for the floor.
    SCHREIDER: This one, Nikolai Dmitrievich. And it was elected. Everyone who has lost a government this year comes up my stairs; I might at last be offered one.
}
{ mrc_terms == "written":
    ZENZINOV: Kamkov has it in writing that nothing will be proclaimed before the Congress. If they keep to it he has won something. If not, half our delegates will ask why he is still sitting with them. # says: mrc_terms=written
- else:
    ZENZINOV: At Smolny a hundred and fifty of our delegates sleep in one dormitory. Three in five are Kamkov’s. They borrow each other’s soap and do not speak. # src: dossier
}
{ blood > 0: ZENZINOV: There was blood in the night, and I should like somebody to say that first. # mood: low }
GOTS: Maslov?
ZENZINOV: In the Palace, with two articles of a land law. If there is a third he will be writing it. # src: maslov-delo-naroda
-> decide

= decide
+ [Hold the party in one piece until the hall opens # id: fraction # history # for: zenzinov Sixty and ninety are a hundred and fifty only while they sit in one room. # against: schreider You will spend the day counting, and the city has a use for you today. # lean: 9]
    To Smolny, then. Zenzinov is to sit with the Right and you with whoever is angriest.
    AVKSENTIEV: And the line?
    GOTS: That there is a line, and that they will be told it.
    You take the stairs two at a time. At the kerb boys have collected round the car, and one has opened the bonnet to see whether the revolution is in it. You laugh, which surprises the chauffeur. He has driven you since yesterday.
    ~ srs_order = "fraction"
+ [Offer power to the Duma as a third address # id: third_address # for: schreider Neither Palace nor Smolny: a house with a mayor, to which both can take their hats off. # against: avksentiev The Government is not a parcel to be left with a neighbour. # lean: 3]
    Schreider has it drafted already. Neither the Government nor the Committee: the Duma, with all the parties of the Soviet in it, until the Constituent Assembly. He has left the date of the Assembly in, underlined. # src: dossier
    SCHREIDER: We have a hall, a cloakroom and a fire brigade. More than they had in February.
    A councillor asks who is to tell the ministers. They look at you, because of the car.
    ~ srs_order = "third_address"
+ [Call Maslov out of the cabinet, in public # id: recall_maslov # for: zenzinov While he sits there each shot at them is at us, and each fault of theirs is ours. # against: avksentiev One does not resign from a besieged house. # lean: 2]
    You write it to be read aloud: the party of the peasants has no minister in a Government that has kept the peasants waiting for the land since spring.
    AVKSENTIEV: You are handing Smolny our signature.
    GOTS: I am taking it off something else.
    Zenzinov will carry it. He asks whether Maslov may keep the two articles. You say that he may keep them, and that he should date them.
    ~ srs_order = "recall_maslov"
+ { semenovsky != "soviet" } [Ask the Semenovsky to stand between the two sides # id: cordon # for: avksentiev Unarmed men cannot be put there, and armed ones have been asked to do worse. # against: zenzinov You put a thousand lads between two fires and call it neutrality. # lean: 2]
    A line, you dictate, across the Palace Square, facing both ways. It is a thing a regiment may do that will fight for nobody. The messenger asks which way the front rank looks.
    GOTS: Outwards. Both ranks.
    Avksentiev adds “in the name of the Constituent Assembly”, and for once you leave in what he adds. Schreider has the Duma’s cooks woken; if they stand until dark they must be fed, and he knows of some herring. # sound: paper
    ~ srs_order = "cordon"
+ { semenovsky == "soviet" } [Ask the Semenovsky to stand between the two sides # id: cordon # locked: the Semenovsky have gone over to the Committee and no longer open to an SR]
    -> decide
- -> seal

= seal
AVKSENTIEV: I take the chair at noon. It has been suggested that I may be asked to leave it.
ZENZINOV: By whom?
AVKSENTIEV: By whoever comes through the door with rifles. What does the party do?
+ [Protest, and adjourn # id: adjourn # usual # for: avksentiev A president protests, adjourns, and puts on his hat. Nobody is hurt. # against: schreider And the minutes will say that you went home to dinner. # lean: 8]
    Avksentiev goes over the formula with his lips. It is good Russian, and will take eleven seconds.
    ~ srs_sealed = "adjourn"
+ [Sit down, and be carried out # id: sit_down # for: zenzinov Let them put their hands on each of us, in front of the press gallery. # against: avksentiev I decline to be lifted by the feet. # lean: 2]
    Zenzinov asks who is heaviest in the fraction. It is meant in earnest. There are two candidates, and one of them is on the platform.
    ~ srs_sealed = "sit_down"
+ [Walk in a body to the Duma # id: to_the_duma # for: schreider I have four hundred chairs and a mandate. Come and use them. # against: zenzinov Through the streets, in galoshes, behind a bell. # lean: 2]
    Schreider has the big hall swept. Of the Mariinsky’s inkstands he would accept about a hundred.
    ~ srs_sealed = "to_the_duma"
- -> DONE
