// Midnight as anyone in the street may see it. Sources: Reed I (the current), III (the cars stopped at the Morskaya).

=== wires_bulletin
~ muster()
{ lights == "on":
    Midnight, raw and dark. In the flats the current goes off, as it does every night, and whoever owns a candle lights it. Across the square the windows of headquarters stay bright. # at: 25 00:00 # place: palace_square # reaches: all # says: lights=on # src: reed-1 # sound: wind
- else:
    Midnight, raw and dark. In the flats the current goes off, as it does every night. Across the square the windows of headquarters have gone out as well. # at: 25 00:00 # place: palace_square # reaches: all # says: lights=off # src: reed-1 # sound: wind
}
{ central_telegraph == "soviet":
    The sentries at the Central Telegraph are men of the Keksholm regiment, as last week. Since five they ask for a different pass. # at: 25 00:00 # place: central_telegraph # reaches: all # says: central_telegraph=soviet # src: rabinowitch-14
- else:
    The sentries at the Central Telegraph are men of the Keksholm regiment, as last week, and ask for the same pass. # at: 25 00:00 # place: central_telegraph # reaches: all # says: central_telegraph=government
}
At the corner of the Morskaya soldiers have been stopping motor cars and sending them toward the Palace. People stand and watch. Nobody can say whose soldiers they are. # at: 25 00:00 # place: palace_square # reaches: all # src: reed-3
{ placards:
- "tsik":
    Along the Nevsky people strike matches at a wet placard: land, peace and the Assembly, over the name of the soviets’ old executive, the TsIK. # at: 25 00:00 # place: kazan_cathedral # reaches: all # says: placards=tsik
- "government":
    Along the Nevsky people strike matches at a wet placard: land, peace and the Assembly, with Kerensky’s name under it. # at: 25 00:00 # place: kazan_cathedral # reaches: all # says: placards=government
- "torn":
    Along the Nevsky there are squares of wet paste with the corners of a placard still in them. # at: 25 00:00 # place: kazan_cathedral # reaches: all # says: placards=torn
}
The Congress of Soviets is to open at Smolny today, with delegates from all Russia. Some of them are asleep on its floors. # at: 25 00:00 # place: smolny # reaches: all # src: reed-3
-> DONE
