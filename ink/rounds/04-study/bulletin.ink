// Half past eight on Tuesday evening as anyone in the street may see it. Sources: Reed III (the corners, the placards), IV (the ballet);
// Krivosheina (Don Carlos at the People’s House: Chaliapin sings it on the 25th, so tonight it is on the bills).

=== study_bulletin
~ muster()
Half past eight, mud and a damp wind from the west. On every corner of the Nevsky a soldier disagrees with a student, and a ring of people listens to both. # at: 24 20:30 # place: kazan_cathedral # reaches: all # src: reed-3 # sound: bed_street_night
{ nikolaevsky_span == "up":
    Of all the bridges ordered up one is up, the Nikolaevsky. Clerks sent home early are still walking round by the others. # at: 24 20:30 # place: nikolaevsky_bridge # reaches: all # says: nikolaevsky_span=up # src: mieville-10
- else:
    Of all the bridges ordered up not one is up. Clerks sent home early have long been home. # at: 24 20:30 # place: nikolaevsky_bridge # reaches: all # says: nikolaevsky_span=down
}
At the People’s House tomorrow’s bill is _Don Carlos_, with Chaliapin as the king. There is a queue for that too. # at: 24 20:30 # place: narodny_dom # reaches: all # src: krivosheina
-> DONE
