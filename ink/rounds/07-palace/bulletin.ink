// Six o'clock as anyone in the street may see it. Sources: Reed IV (the lit windows, the cordon, the trams and signs); dusk computed.

=== palace_bulletin
~ muster()
{ lights == "on":
    Wednesday, six o’clock, and dark since before five. Every window of the Winter Palace is lit. # at: 25 18:00 # place: winter_palace # says: winter_palace=government # reaches: all # src: reed-4 art-computed # sound: wind
- else:
    Wednesday, six o’clock, and dark since before five. The Winter Palace has no current, but so many candles that it looks lit for a ball. # at: 25 18:00 # place: winter_palace # says: winter_palace=government # reaches: all # src: reed-4 art-computed # sound: wind
}
{
- ring == "closed":
    Soldiers, sailors and Red Guards stand round it in a closed line. Since the shots of the afternoon nobody has been let through. # at: 25 18:00 # place: palace_square # says: ring=closed # reaches: all
- ring == "loose" and bolsheviks_order == "storm":
    Soldiers stand round it in a line with gaps. There has been no second rush since noon, and nobody walks across the open square. # at: 25 18:00 # place: palace_square # says: ring=loose # reaches: all
- ring == "loose":
    Soldiers stand round it in a line with gaps. Whoever walks up with an important air is let through, and nobody can make out whose soldiers they are. # at: 25 18:00 # place: palace_square # says: ring=loose # reaches: all # src: reed-4
- else:
    Soldiers stop motor cars at the corners of the square. Whoever comes on foot may walk up to the gate. # at: 25 18:00 # place: palace_square # says: ring=open # reaches: all # src: reed-4
}
{ semenovsky == "assembly":
    { srs_order == "cordon":
        Across the square stand companies of the Semenovsky regiment, back to back, for the Constituent Assembly. # at: 25 18:00 # place: palace_square # says: semenovsky=assembly # reaches: all
    - else:
        The Semenovsky regiment has declared for the Constituent Assembly, and for no side before it. # at: 25 18:00 # place: semenovsky_barracks # says: semenovsky=assembly # reaches: all
    }
}
{ ministers == "luga": In the trams it is said that the ministers went to Luga, and that they did not. # at: 25 18:00 # place: kazan_cathedral # reaches: all }
A few streets away the trams run, and the picture-houses have their signs lit. # at: 25 18:00 # place: kazan_cathedral # reaches: all # src: reed-4 # sound: tram
The Congress of Soviets, which was to open today, has not opened. # at: 25 18:00 # place: smolny # reaches: all # src: reed-4
-> DONE
