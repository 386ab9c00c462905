// Wednesday 25 October, after eight, as anyone in the street may see it. Source: Reed IV (the appeals).

=== citizens_bulletin
~ muster()
Ten past eight, raw and chill. A new crop of appeals against insurrection has come out on the walls overnight: to the peasants, to the soldiers at the front, to the workmen of Petrograd. Shops take down their shutters. # at: 25 08:10 # place: kazan_cathedral # reaches: all # src: reed-4
{
- placards == "government":
    One sheet gives the land to the land committees, over Kerensky’s name. People read it twice and look for the printer’s address. # at: 25 08:10 # place: kazan_cathedral # reaches: all # because: government.sign government.adopt # says: placards=government
- placards == "torn":
    Here and there a strip is left of one that said land. The City Militia has pulled down the rest. # at: 25 08:10 # place: kazan_cathedral # reaches: all # because: government.tear # says: placards=torn
- placards == "tsik" or printers == "land":
    One of them, over the old TsIK’s name, says land and peace. It has a crowd to itself. # at: 25 08:10 # place: kazan_cathedral # reaches: all # because: mensheviks.paste mensheviks.land
}
{
- operators == "gone":
    On the Morskaya the day shift of the telephone exchange stands across the street from its own door, in its hats. Soldiers stand in the door. # at: 25 08:10 # place: telephone_exchange # reaches: all # because: bolsheviks.force bolsheviks.rifles # says: telephone_exchange=soviet operators=gone
- telephone_exchange == "soviet":
    On the Morskaya the day shift of the telephone exchange goes in past sentries whom it has not seen before. # at: 25 08:10 # place: telephone_exchange # reaches: all # because: bolsheviks.mandates bolsheviks.rifles bolsheviks.force # says: telephone_exchange=soviet
- telephone_exchange == "contested":
    On the Morskaya the day shift of the telephone exchange climbs over the boots of two armies, and is wished good morning by both. # at: 25 08:10 # place: telephone_exchange # reaches: all # because: bolsheviks.talk # says: telephone_exchange=contested
- cossacks == "telephone_exchange":
    On the Morskaya the day shift of the telephone exchange goes in between two rows of Cossack horses. # at: 25 08:10 # place: telephone_exchange # reaches: all # because: government.wires # says: telephone_exchange=government cossacks=telephone_exchange
- else:
    On the Morskaya the day shift of the telephone exchange goes in. The night’s guard is still on the door. # at: 25 08:10 # place: telephone_exchange # reaches: all # says: telephone_exchange=government
}
The Congress of Soviets was to open today. The hour is not on any wall. # at: 25 08:10 # place: smolny # reaches: all # src: reed-3
-> DONE
