// Where a side may send its couriers in each round. One menu a round; a visit is told at once and to its own side alone.

=== study_couriers(side)
+ { not went(side, "bread_queue") } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side) -> DONE
+ { not went(side, "semenovsky") } [The Semenovsky in their barracks # id: semenovsky # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
- -> DONE

=== wires_couriers(side)
-> study_couriers(side)

=== citizens_couriers(side)
-> study_couriers(side)

=== palace_couriers(side)
-> study_couriers(side)

=== hall_couriers(side)
-> study_couriers(side)
