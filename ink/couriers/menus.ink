// Where a side may send its couriers in each round. One menu a round; a visit is told at once and to its own side alone.

=== study_couriers(side)
+ { not went(side, "bread_queue") } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side) -> DONE
+ { not went(side, "semenovsky") } [The Semenovsky, who guard the State Bank # id: semenovsky # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { not went(side, "preobrazhensky") } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { not went(side, "armoured_cars") } [The armoured-car crews in the Manege # id: armoured_cars # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { not went(side, "don") and side != "mensheviks" } [The Council of the Cossack Troops # id: don # place: cossack_barracks # lean: 3]
    ~ send(side, "don")
    -> visit_don(side) -> DONE
+ { not went(side, "railwaymen") } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { not went(side, "printers") } [The compositors of the big press # id: printers # place: russkaya_volya # lean: 3]
    ~ send(side, "printers")
    -> visit_printers(side) -> DONE
+ { not went(side, "finlyandsky") } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { not went(side, "officers") and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== wires_couriers(side)
+ { not went(side, "bread_queue") } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side) -> DONE
+ { not went(side, "semenovsky") } [The Semenovsky, who guard the State Bank # id: semenovsky # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { not went(side, "preobrazhensky") } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { not went(side, "armoured_cars") } [The armoured-car crews in the Manege # id: armoured_cars # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { not went(side, "don") and side != "mensheviks" } [The Council of the Cossack Troops # id: don # place: cossack_barracks # lean: 3]
    ~ send(side, "don")
    -> visit_don(side) -> DONE
+ { not went(side, "operators") and operators != "gone" } [The women at the telephone exchange # id: operators # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { not went(side, "railwaymen") } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { not went(side, "printers") } [The compositors of the big press # id: printers # place: russkaya_volya # lean: 3]
    ~ send(side, "printers")
    -> visit_printers(side) -> DONE
+ { not went(side, "finlyandsky") } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { not went(side, "officers") and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== citizens_couriers(side)
+ { not went(side, "bread_queue") } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side) -> DONE
+ { not went(side, "semenovsky") } [The Semenovsky, who guard the State Bank # id: semenovsky # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { not went(side, "preobrazhensky") } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { not went(side, "armoured_cars") } [The armoured-car crews in the Manege # id: armoured_cars # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { not went(side, "don") and side != "mensheviks" } [The Council of the Cossack Troops # id: don # place: cossack_barracks # lean: 3]
    ~ send(side, "don")
    -> visit_don(side) -> DONE
+ { not went(side, "cyclists") and trains == "running" } [The cyclists at Tsarskoe Selo # id: cyclists # place: tsarskoe # lean: 2]
    ~ send(side, "cyclists")
    -> visit_cyclists(side) -> DONE
+ { not went(side, "operators") and operators != "gone" } [The women at the telephone exchange # id: operators # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { not went(side, "bank_clerks") and bank_clerks == "home" } [The clerks at the railings of the State Bank # id: bank_clerks # place: state_bank # lean: 3]
    ~ send(side, "bank_clerks")
    -> visit_bank_clerks(side) -> DONE
+ { not went(side, "railwaymen") } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { not went(side, "printers") } [The compositors of the big press # id: printers # place: russkaya_volya # lean: 3]
    ~ send(side, "printers")
    -> visit_printers(side) -> DONE
+ { not went(side, "finlyandsky") } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { not went(side, "officers") and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== palace_couriers(side)
+ { not went(side, "bread_queue") } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side) -> DONE
+ { not went(side, "semenovsky") and (side != "government" or winter_palace == "government") } [The Semenovsky, who guard the State Bank # id: semenovsky # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { not went(side, "preobrazhensky") and (side != "government" or winter_palace == "government") } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { not went(side, "armoured_cars") and (side != "government" or winter_palace == "government") } [The armoured-car crews in the Manege # id: armoured_cars # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { not went(side, "cyclists") and trains == "running" } [The cyclists at Tsarskoe Selo # id: cyclists # place: tsarskoe # lean: 2]
    ~ send(side, "cyclists")
    -> visit_cyclists(side) -> DONE
+ { not went(side, "operators") and operators != "gone" } [The women at the telephone exchange # id: operators # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { not went(side, "railwaymen") } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { not went(side, "finlyandsky") } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { not went(side, "officers") and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== hall_couriers(side)
+ { not went(side, "bread_queue") } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side) -> DONE
+ { not went(side, "semenovsky") and (side != "government" or winter_palace == "government") } [The Semenovsky, who guard the State Bank # id: semenovsky # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { not went(side, "preobrazhensky") and (side != "government" or winter_palace == "government") } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { not went(side, "armoured_cars") and (side != "government" or winter_palace == "government") } [The armoured-car crews in the Manege # id: armoured_cars # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { not went(side, "operators") and operators != "gone" } [The women at the telephone exchange # id: operators # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { not went(side, "finlyandsky") } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { not went(side, "officers") and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE
