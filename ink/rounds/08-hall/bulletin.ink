// Twenty to eleven, from the street. Sources: Reed IV; Pipes ch. 11 (the blank at 21:40); Krivosheina (Don Carlos, the trams).

=== hall_bulletin
~ muster()
{ guns:
- "blank":
    Twenty to eleven on Wednesday night. The cruiser _Aurora_ fired one round an hour ago, a blank, and on the embankments it is still being explained. # at: 25 22:40 # place: aurora_mooring # reaches: all # src: pipes-11 # says: guns=blank
- "full":
    { defenders == "gone":
        Twenty to eleven on Wednesday night. The fortress, which began at ten past seven, still fires now and then at a Palace that has nobody in it to fire at. # at: 25 22:40 # place: peter_paul # reaches: all # says: guns=full # sound: field_gun
    - else:
        Twenty to eleven on Wednesday night. The fortress has been firing since ten past seven. People stand in gateways and count. # at: 25 22:40 # place: peter_paul # reaches: all # says: guns=full # sound: field_gun
    }
- else:
    Twenty to eleven on Wednesday night. Nothing has fired from the river. On the embankments people say that it is about to. # at: 25 22:40 # place: aurora_mooring # reaches: all
}
{
- ministers == "palace":
    The Winter Palace is ringed, and its windows are lit. The ministers are in it. # at: 25 22:40 # place: winter_palace # reaches: all # says: winter_palace=government ministers=palace
- ministers == "duma":
    The ministers are at the City Duma, upstairs, with a councillor at the door. The Palace is being kept by the Mayor’s men, who have armbands. # at: 25 22:40 # place: city_duma # reaches: all # says: winter_palace=duma ministers=duma
- ministers == "luga" and winter_palace == "duma":
    The Winter Palace is lit, and is being kept by the Mayor’s men, who have armbands. The Government left the city before noon. # at: 25 22:40 # place: winter_palace # reaches: all # says: winter_palace=duma ministers=luga
- ministers == "luga" and defenders == "gone":
    The Winter Palace is ringed and dark. The Government left the city before noon, and the last cadets left by the river side after dinner. # at: 25 22:40 # place: winter_palace # reaches: all # says: ministers=luga
- ministers == "luga":
    The Winter Palace is ringed, and its windows are lit. The cadets in it are guarding a Government that left the city before noon. # at: 25 22:40 # place: winter_palace # reaches: all # says: winter_palace=government ministers=luga
- else:
    The Winter Palace is ringed and dark. The ministers broke out of it in the evening, and nobody who says where they are has seen them. # at: 25 22:40 # place: winter_palace # reaches: all # says: ministers=free
}
At the People’s House Chaliapin has sung King Philip, and the trams are taking the audience home. # at: 25 22:40 # place: narodny_dom # reaches: all # src: krivosheina
{ mensheviks_sealed:
- "quit":
    { guns == "blank" or guns == "full":
        Martov’s fourteen have had their coats on since the guns spoke. They stand along the wall of the great hall, and it is warm. # at: 25 22:40 # place: smolny # reaches: all
    }
- "to_palace":
    { guns == "blank" or guns == "full":
        Avilov is back at Smolny in the cab in which he left for the Palace. A picket has kept his paper. # at: 25 22:40 # place: smolny # reaches: all
    }
}
Every window of Smolny is lit. Six hundred delegates and more have been waiting there since the afternoon. # at: 25 22:40 # place: smolny # reaches: all # src: reed-4 dossier # sound: bed_congress
-> DONE
