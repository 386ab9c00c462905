// Where a side may send its couriers in each round. One menu a round; a visit is told at once and to its own side alone.
// When a menu is asked one courier at most is out already: `gone` is where.

=== study_couriers(side)
~ temp gone = first_errand(side)
+ { telephone_exchange == "government" and gone != "switchgirl" } [A girl coming off duty at the exchange # id: switchgirl # place: telephone_exchange # lean: 3]
    ~ send(side, "switchgirl")
    -> visit_switchgirl(side, "study") -> DONE
+ { gone != "bridge_walk" } [On foot from bridge to bridge # id: bridge_walk # place: liteiny_bridge # lean: 3]
    ~ send(side, "bridge_walk")
    -> visit_bridge_walk(side, "study") -> DONE
+ { side != "government" and district_hq == "government" and gone != "hq_stairs" } [The stairs of district headquarters # id: hq_stairs # place: district_hq # lean: 4]
    ~ send(side, "hq_stairs")
    -> visit_hq_stairs(side, "study") -> DONE
+ { (side == "bolsheviks" or side == "government") and gone != "smolny_gate" } [Smolny, as far as the gate # id: smolny_gate # place: smolny # lean: 4]
    ~ send(side, "smolny_gate")
    -> visit_smolny_gate(side, "study") -> DONE
+ { side != "mensheviks" and preparliament == "sitting" and gone != "mariinsky_coats" } [The cloakroom of the Mariinsky Palace # id: mariinsky_coats # place: mariinsky # lean: 2]
    ~ send(side, "mariinsky_coats")
    -> visit_mariinsky_coats(side, "study") -> DONE
+ { (side == "mensheviks" or side == "government") and gone != "print_shop" } [The big presses of the Russkaya Volya # id: print_shop # place: russkaya_volya # lean: 3]
    ~ send(side, "print_shop")
    -> visit_print_shop(side, "study") -> DONE
+ { side != "bolsheviks" and gone != "kiosk" } [The newspaper kiosk by the Kazan Cathedral # id: kiosk # place: kazan_cathedral # lean: 2]
    ~ send(side, "kiosk")
    -> visit_kiosk(side, "study") -> DONE
+ { side != "bolsheviks" and gone != "tea_room" } [A tea-table near the Palace Quay # id: tea_room # place: british_embassy # lean: 2]
    ~ send(side, "tea_room")
    -> visit_tea_room(side, "study") -> DONE
+ { gone != "school" } [A girls’ school on Vasilievsky Island # id: school # place: nikolaevsky_bridge # lean: 2]
    ~ send(side, "school")
    -> visit_school(side, "study") -> DONE
+ { (side == "bolsheviks" or side == "mensheviks") and gone != "conductress" } [A tram conductress, at the end of her line # id: conductress # place: palace_bridge # lean: 2]
    ~ send(side, "conductress")
    -> visit_conductress(side, "study") -> DONE
+ { side != "government" and gone != "bread_queue" } [The first of tomorrow’s bread queue # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side, "study") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "bath_house" } [The baths on the Vyborg side # id: bath_house # place: sampsonievsky_bridge # lean: 2]
    ~ send(side, "bath_house")
    -> visit_bath_house(side, "study") -> DONE
+ { side == "government" and gone != "picture_house" } [The picture-house by the Kazan Cathedral # id: picture_house # place: kazan_cathedral # lean: 2]
    ~ send(side, "picture_house")
    -> visit_picture_house(side, "study") -> DONE
+ { gone != "semenovsky" } [The Semenovsky, who guard the State Bank # id: semenovsky # undecided # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { gone != "preobrazhensky" } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # undecided # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { gone != "armoured_cars" } [The armoured-car crews in the Manege # id: armoured_cars # undecided # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { gone != "don" and side != "mensheviks" } [The Council of the Cossack Troops # id: don # undecided # place: cossack_barracks # lean: 3]
    ~ send(side, "don")
    -> visit_don(side) -> DONE
+ { gone != "railwaymen" } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # undecided # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { gone != "printers" } [The compositors of the big press # id: printers # undecided # place: russkaya_volya # lean: 3]
    ~ send(side, "printers")
    -> visit_printers(side) -> DONE
+ { gone != "finlyandsky" } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # undecided # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { gone != "officers" and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # undecided # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== wires_couriers(side)
~ temp gone = first_errand(side)
+ { side != "srs" and telephone_exchange == "government" and gone != "switchgirl" } [A girl coming off duty at the exchange # id: switchgirl # place: telephone_exchange # lean: 3]
    ~ send(side, "switchgirl")
    -> visit_switchgirl(side, "wires") -> DONE
+ { side != "bolsheviks" and gone != "militia" } [A station of the City Militia # id: militia # place: city_duma # lean: 2]
    ~ send(side, "militia")
    -> visit_militia(side, "wires") -> DONE
+ { side != "government" and district_hq == "government" and gone != "hq_stairs" } [The stairs of district headquarters # id: hq_stairs # place: district_hq # lean: 4]
    ~ send(side, "hq_stairs")
    -> visit_hq_stairs(side, "wires") -> DONE
+ { side == "government" and gone != "smolny_gate" } [Smolny, as far as the gate # id: smolny_gate # place: smolny # lean: 4]
    ~ send(side, "smolny_gate")
    -> visit_smolny_gate(side, "wires") -> DONE
+ { side != "government" and state_bank == "government" and gone != "bank_gates" } [The railings of the State Bank # id: bank_gates # place: state_bank # lean: 3]
    ~ send(side, "bank_gates")
    -> visit_bank_gates(side, "wires") -> DONE
+ { side != "government" and gone != "square_edge" } [Palace Square, from under the arch # id: square_edge # place: palace_square # lean: 3]
    ~ send(side, "square_edge")
    -> visit_square_edge(side, "wires") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "service_door" } [The Winter Palace, by the service door # id: service_door # place: winter_palace # lean: 4]
    ~ send(side, "service_door")
    -> visit_service_door(side, "wires") -> DONE
+ { side == "government" and gone != "bridge_walk" } [On foot from bridge to bridge # id: bridge_walk # place: liteiny_bridge # lean: 3]
    ~ send(side, "bridge_walk")
    -> visit_bridge_walk(side, "wires") -> DONE
+ { side != "government" and gone != "keksholm" } [A Keksholm soldier on guard at the Telegraph # id: keksholm # place: central_telegraph # lean: 3]
    ~ send(side, "keksholm")
    -> visit_keksholm(side, "wires") -> DONE
+ { (side == "bolsheviks" or side == "government") and gone != "sailors_trains" } [The Finland Station, for the sailors’ trains # id: sailors_trains # place: finland_station # lean: 3]
    ~ send(side, "sailors_trains")
    -> visit_sailors_trains(side, "wires") -> DONE
+ { (side == "mensheviks" or side == "government") and gone != "moscow_train" } [The Nikolaevsky Station, and the Moscow train # id: moscow_train # place: nikolaevsky_station # lean: 3]
    ~ send(side, "moscow_train")
    -> visit_moscow_train(side, "wires") -> DONE
+ { (side == "mensheviks" or side == "government") and gone != "peasants" } [The Peasants’ Executive, Fontanka 6 # id: peasants # place: engineers_castle # lean: 3]
    ~ send(side, "peasants")
    -> visit_peasants(side, "wires") -> DONE
+ { (side == "government" or side == "srs") and gone != "landlady" } [A house of flats that guards itself # id: landlady # place: znamenskaya # lean: 2]
    ~ send(side, "landlady")
    -> visit_landlady(side, "wires") -> DONE
+ { (side == "mensheviks" or side == "government") and gone != "gamblers" } [A gambling club off the Nevsky # id: gamblers # place: kazan_cathedral # lean: 2]
    ~ send(side, "gamblers")
    -> visit_gamblers(side, "wires") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "yard_porter" } [A yard porter on the Millionnaya # id: yard_porter # place: pavlovsky_barracks # lean: 2]
    ~ send(side, "yard_porter")
    -> visit_yard_porter(side, "wires") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "bread_queue" } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side, "wires") -> DONE
+ { gone != "semenovsky" } [The Semenovsky, who guard the State Bank # id: semenovsky # undecided # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { gone != "preobrazhensky" } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # undecided # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { gone != "armoured_cars" } [The armoured-car crews in the Manege # id: armoured_cars # undecided # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { gone != "don" and side != "mensheviks" } [The Council of the Cossack Troops # id: don # undecided # place: cossack_barracks # lean: 3]
    ~ send(side, "don")
    -> visit_don(side) -> DONE
+ { gone != "operators" and operators != "gone" } [The women at the telephone exchange # id: operators # undecided # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { gone != "railwaymen" } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # undecided # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { gone != "printers" } [The compositors of the big press # id: printers # undecided # place: russkaya_volya # lean: 3]
    ~ send(side, "printers")
    -> visit_printers(side) -> DONE
+ { gone != "finlyandsky" } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # undecided # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { gone != "officers" and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # undecided # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== citizens_couriers(side)
~ temp gone = first_errand(side)
+ { gone != "exchange_door" } [The telephone exchange, from its own gate # id: exchange_door # place: telephone_exchange # lean: 4]
    ~ send(side, "exchange_door")
    -> visit_exchange_door(side, "citizens") -> DONE
+ { (side == "bolsheviks" or side == "government") and gone != "bank_gates" } [The railings of the State Bank # id: bank_gates # place: state_bank # lean: 3]
    ~ send(side, "bank_gates")
    -> visit_bank_gates(side, "citizens") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "square_edge" } [Palace Square, from under the arch # id: square_edge # place: palace_square # lean: 3]
    ~ send(side, "square_edge")
    -> visit_square_edge(side, "citizens") -> DONE
+ { side == "bolsheviks" and gone != "service_door" } [The Winter Palace, by the service door # id: service_door # place: winter_palace # lean: 4]
    ~ send(side, "service_door")
    -> visit_service_door(side, "citizens") -> DONE
+ { side == "bolsheviks" and district_hq == "government" and gone != "hq_stairs" } [The stairs of district headquarters # id: hq_stairs # place: district_hq # lean: 4]
    ~ send(side, "hq_stairs")
    -> visit_hq_stairs(side, "citizens") -> DONE
+ { (side == "bolsheviks" or side == "mensheviks") and preparliament == "sitting" and mariinsky == "government" and gone != "mariinsky_coats" } [The cloakroom of the Mariinsky Palace # id: mariinsky_coats # place: mariinsky # lean: 2]
    ~ send(side, "mariinsky_coats")
    -> visit_mariinsky_coats(side, "citizens") -> DONE
+ { (side == "bolsheviks" or side == "mensheviks") and gone != "duma_gallery" } [The gallery of the City Duma # id: duma_gallery # place: city_duma # lean: 3]
    ~ send(side, "duma_gallery")
    -> visit_duma_gallery(side, "citizens") -> DONE
+ { side == "bolsheviks" and gone != "sailors_trains" } [The Finland Station, for the sailors’ trains # id: sailors_trains # place: finland_station # lean: 3]
    ~ send(side, "sailors_trains")
    -> visit_sailors_trains(side, "citizens") -> DONE
+ { (side == "mensheviks" or side == "srs") and gone != "power" } [The power station on the Obvodny # id: power # place: power_station # lean: 3]
    ~ send(side, "power")
    -> visit_power(side, "citizens") -> DONE
+ { side != "bolsheviks" and aurora == "nikolaevsky_bridge" and gone != "ship_quay" } [The quay below the Nikolaevsky Bridge # id: ship_quay # place: aurora_mooring # lean: 3]
    ~ send(side, "ship_quay")
    -> visit_ship_quay(side, "citizens") -> DONE
+ { (side == "mensheviks" or side == "government") and peter_paul == "soviet" and gone != "fortress_gate" } [Peter-Paul, as far as the guardroom # id: fortress_gate # place: peter_paul # lean: 3]
    ~ send(side, "fortress_gate")
    -> visit_fortress_gate(side, "citizens") -> DONE
+ { side == "government" and gone != "train_guard" } [A guard off the Pskov train # id: train_guard # place: warsaw_station # lean: 4]
    ~ send(side, "train_guard")
    -> visit_train_guard(side, "citizens") -> DONE
+ { side == "mensheviks" and gone != "peasants" } [The Peasants’ Executive, Fontanka 6 # id: peasants # place: engineers_castle # lean: 3]
    ~ send(side, "peasants")
    -> visit_peasants(side, "citizens") -> DONE
+ { side == "mensheviks" and gone != "print_shop" } [The big presses of the Russkaya Volya # id: print_shop # place: russkaya_volya # lean: 3]
    ~ send(side, "print_shop")
    -> visit_print_shop(side, "citizens") -> DONE
+ { (side == "government" or side == "srs") and gone != "smolny_gate" } [Smolny, as far as the gate # id: smolny_gate # place: smolny # lean: 4]
    ~ send(side, "smolny_gate")
    -> visit_smolny_gate(side, "citizens") -> DONE
+ { (side == "government" or side == "srs") and gone != "delegates" } [The delegates on Smolny’s stairs # id: delegates # place: smolny # lean: 4]
    ~ send(side, "delegates")
    -> visit_delegates(side, "citizens") -> DONE
+ { side == "government" and gone != "kiosk" } [The newspaper kiosk by the Kazan Cathedral # id: kiosk # place: kazan_cathedral # lean: 2]
    ~ send(side, "kiosk")
    -> visit_kiosk(side, "citizens") -> DONE
+ { side == "government" and gone != "priest" } [The Kazan Cathedral, between services # id: priest # place: kazan_cathedral # lean: 2]
    ~ send(side, "priest")
    -> visit_priest(side, "citizens") -> DONE
+ { side == "srs" and gone != "keksholm" } [A Keksholm soldier on guard at the Telegraph # id: keksholm # place: central_telegraph # lean: 3]
    ~ send(side, "keksholm")
    -> visit_keksholm(side, "citizens") -> DONE
+ { side == "srs" and gone != "school" } [A girls’ school on Vasilievsky Island # id: school # place: nikolaevsky_bridge # lean: 2]
    ~ send(side, "school")
    -> visit_school(side, "citizens") -> DONE
+ { side == "mensheviks" and gone != "conductress" } [A tram conductress, at the end of her line # id: conductress # place: palace_bridge # lean: 2]
    ~ send(side, "conductress")
    -> visit_conductress(side, "citizens") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "bread_queue" } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side, "citizens") -> DONE
+ { gone != "semenovsky" } [The Semenovsky, who guard the State Bank # id: semenovsky # undecided # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { gone != "preobrazhensky" } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # undecided # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { gone != "armoured_cars" } [The armoured-car crews in the Manege # id: armoured_cars # undecided # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { gone != "don" and side != "mensheviks" } [The Council of the Cossack Troops # id: don # undecided # place: cossack_barracks # lean: 3]
    ~ send(side, "don")
    -> visit_don(side) -> DONE
+ { gone != "cyclists" and trains == "running" } [The cyclists at Tsarskoe Selo # id: cyclists # undecided # place: tsarskoe # lean: 2]
    ~ send(side, "cyclists")
    -> visit_cyclists(side) -> DONE
+ { gone != "operators" and operators != "gone" } [The women at the telephone exchange # id: operators # undecided # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { gone != "bank_clerks" and bank_clerks == "home" } [The clerks at the railings of the State Bank # id: bank_clerks # undecided # place: state_bank # lean: 3]
    ~ send(side, "bank_clerks")
    -> visit_bank_clerks(side) -> DONE
+ { gone != "railwaymen" } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # undecided # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { gone != "printers" } [The compositors of the big press # id: printers # undecided # place: russkaya_volya # lean: 3]
    ~ send(side, "printers")
    -> visit_printers(side) -> DONE
+ { gone != "finlyandsky" } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # undecided # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { gone != "officers" and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # undecided # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== palace_couriers(side)
~ temp gone = first_errand(side)
+ { (side == "bolsheviks" or side == "mensheviks") and winter_palace == "government" and gone != "service_door" } [The Winter Palace, by the service door # id: service_door # place: winter_palace # lean: 4]
    ~ send(side, "service_door")
    -> visit_service_door(side, "palace") -> DONE
+ { side != "government" and women == "palace" and gone != "women_company" } [The women’s company, in the back rooms # id: women_company # place: winter_palace # lean: 3]
    ~ send(side, "women_company")
    -> visit_women_company(side, "palace") -> DONE
+ { (side == "bolsheviks" or side == "government") and winter_palace == "government" and gone != "armoured_boy" } [The armoured car at the Morskaya corner # id: armoured_boy # place: general_staff # lean: 2]
    ~ send(side, "armoured_boy")
    -> visit_armoured_boy(side, "palace") -> DONE
+ { (side == "bolsheviks" or side == "government") and winter_palace == "government" and gone != "hotel_france" } [Dinner at the Hotel France # id: hotel_france # place: general_staff # lean: 2]
    ~ send(side, "hotel_france")
    -> visit_hotel_france(side, "palace") -> DONE
+ { (side == "bolsheviks" or side == "mensheviks") and gone != "delegates" } [The delegates on Smolny’s stairs # id: delegates # place: smolny # lean: 4]
    ~ send(side, "delegates")
    -> visit_delegates(side, "palace") -> DONE
+ { (side == "mensheviks" or side == "government") and gone != "duma_gallery" } [The gallery of the City Duma # id: duma_gallery # place: city_duma # lean: 3]
    ~ send(side, "duma_gallery")
    -> visit_duma_gallery(side, "palace") -> DONE
+ { side == "bolsheviks" and trains == "running" and gone != "train_guard" } [A guard off the Pskov train # id: train_guard # place: warsaw_station # lean: 4]
    ~ send(side, "train_guard")
    -> visit_train_guard(side, "palace") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "peoples_house" } [The opera at the People’s House # id: peoples_house # place: narodny_dom # lean: 2]
    ~ send(side, "peoples_house")
    -> visit_peoples_house(side, "palace") -> DONE
+ { side == "bolsheviks" and gone != "priest" } [The Kazan Cathedral, between services # id: priest # place: kazan_cathedral # lean: 2]
    ~ send(side, "priest")
    -> visit_priest(side, "palace") -> DONE
+ { side != "bolsheviks" and peter_paul == "soviet" and gone != "fortress_gate" } [Peter-Paul, as far as the guardroom # id: fortress_gate # place: peter_paul # lean: 3]
    ~ send(side, "fortress_gate")
    -> visit_fortress_gate(side, "palace") -> DONE
+ { (side == "government" or side == "srs") and kronstadt_ships == "river" and gone != "ship_quay" } [The quay below the Nikolaevsky Bridge # id: ship_quay # place: aurora_mooring # lean: 3]
    ~ send(side, "ship_quay")
    -> visit_ship_quay(side, "palace") -> DONE
+ { (side == "mensheviks" or side == "government") and power_station == "soviet" and ministers == "palace" and gone != "attic" } [The attic of the War Ministry # id: attic # place: war_ministry # lean: 3]
    ~ send(side, "attic")
    -> visit_attic(side, "palace") -> DONE
+ { (side == "mensheviks" or side == "srs") and gone != "refectory" } [The refectory of Smolny # id: refectory # place: smolny # lean: 2]
    ~ send(side, "refectory")
    -> visit_refectory(side, "palace") -> DONE
+ { side == "mensheviks" and gone != "red_spark" } [The crowd on the Sadovaya, looking up # id: red_spark # place: city_duma # lean: 2]
    ~ send(side, "red_spark")
    -> visit_red_spark(side, "palace") -> DONE
+ { side == "government" and ministers == "palace" and winter_palace == "government" and gone != "gatchina_line" } [A cadet to ask about the Gatchina line # id: gatchina_line # place: warsaw_station # lean: 4]
    ~ send(side, "gatchina_line")
    -> visit_gatchina_line(side, "palace") -> DONE
+ { (side == "government" or side == "srs") and gone != "nurses" } [A sister from the Palace hospital # id: nurses # place: winter_palace # lean: 3]
    ~ send(side, "nurses")
    -> visit_nurses(side, "palace") -> DONE
+ { side == "government" and gone != "exchange_door" } [The telephone exchange, from its own gate # id: exchange_door # place: telephone_exchange # lean: 4]
    ~ send(side, "exchange_door")
    -> visit_exchange_door(side, "palace") -> DONE
+ { side == "bolsheviks" and gone != "picture_house" } [The picture-house by the Kazan Cathedral # id: picture_house # place: kazan_cathedral # lean: 2]
    ~ send(side, "picture_house")
    -> visit_picture_house(side, "palace") -> DONE
+ { side == "srs" and gone != "mariinsky_coats" } [The cloakroom of the Mariinsky Palace # id: mariinsky_coats # place: mariinsky # lean: 2]
    ~ send(side, "mariinsky_coats")
    -> visit_mariinsky_coats(side, "palace") -> DONE
+ { side == "srs" and gone != "bank_gates" } [The railings of the State Bank # id: bank_gates # place: state_bank # lean: 3]
    ~ send(side, "bank_gates")
    -> visit_bank_gates(side, "palace") -> DONE
+ { side == "srs" and gone != "conductress" } [A tram conductress, at the end of her line # id: conductress # place: palace_bridge # lean: 2]
    ~ send(side, "conductress")
    -> visit_conductress(side, "palace") -> DONE
+ { side == "mensheviks" and gone != "bread_queue" } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side, "palace") -> DONE
+ { gone != "semenovsky" and (side != "government" or winter_palace == "government") } [The Semenovsky, who guard the State Bank # id: semenovsky # undecided # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { gone != "preobrazhensky" and (side != "government" or winter_palace == "government") } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # undecided # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { gone != "armoured_cars" and (side != "government" or winter_palace == "government") } [The armoured-car crews in the Manege # id: armoured_cars # undecided # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { gone != "cyclists" and trains == "running" } [The cyclists at Tsarskoe Selo # id: cyclists # undecided # place: tsarskoe # lean: 2]
    ~ send(side, "cyclists")
    -> visit_cyclists(side) -> DONE
+ { gone != "operators" and operators != "gone" } [The women at the telephone exchange # id: operators # undecided # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { gone != "railwaymen" } [The railwaymen’s union at the Nikolaevsky Station # id: railwaymen # undecided # place: nikolaevsky_station # lean: 3]
    ~ send(side, "railwaymen")
    -> visit_railwaymen(side) -> DONE
+ { gone != "finlyandsky" } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # undecided # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { gone != "officers" and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # undecided # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE

=== hall_couriers(side)
~ temp gone = first_errand(side)
+ { side != "government" and gone != "service_door" } [The Winter Palace, by the service door # id: service_door # place: winter_palace # lean: 4]
    ~ send(side, "service_door")
    -> visit_service_door(side, "hall") -> DONE
+ { side != "government" and gone != "nurses" } [A sister from the Palace hospital # id: nurses # place: winter_palace # lean: 3]
    ~ send(side, "nurses")
    -> visit_nurses(side, "hall") -> DONE
+ { side != "mensheviks" and peter_paul == "soviet" and gone != "fortress_gate" } [Peter-Paul, as far as the guardroom # id: fortress_gate # place: peter_paul # lean: 3]
    ~ send(side, "fortress_gate")
    -> visit_fortress_gate(side, "hall") -> DONE
+ { (side == "mensheviks" or side == "government") and aurora == "nikolaevsky_bridge" and kronstadt_ships == "river" and gone != "ship_quay" } [The quay below the Nikolaevsky Bridge # id: ship_quay # place: aurora_mooring # lean: 3]
    ~ send(side, "ship_quay")
    -> visit_ship_quay(side, "hall") -> DONE
+ { (side == "government" or side == "srs") and gone != "smolny_gate" } [Smolny, as far as the gate # id: smolny_gate # place: smolny # lean: 4]
    ~ send(side, "smolny_gate")
    -> visit_smolny_gate(side, "hall") -> DONE
+ { side != "srs" and gone != "duma_gallery" } [The gallery of the City Duma # id: duma_gallery # place: city_duma # lean: 3]
    ~ send(side, "duma_gallery")
    -> visit_duma_gallery(side, "hall") -> DONE
+ { side != "mensheviks" and trains == "running" and gone != "train_guard" } [A guard off the Pskov train # id: train_guard # place: warsaw_station # lean: 4]
    ~ send(side, "train_guard")
    -> visit_train_guard(side, "hall") -> DONE
+ { side == "mensheviks" and gone != "moscow_train" } [The Nikolaevsky Station, and the Moscow train # id: moscow_train # place: nikolaevsky_station # lean: 3]
    ~ send(side, "moscow_train")
    -> visit_moscow_train(side, "hall") -> DONE
+ { side != "government" and gone != "peasants" } [The Peasants’ Executive, Fontanka 6 # id: peasants # place: engineers_castle # lean: 3]
    ~ send(side, "peasants")
    -> visit_peasants(side, "hall") -> DONE
+ { (side == "bolsheviks" or side == "srs") and gone != "peoples_house" } [The opera at the People’s House # id: peoples_house # place: narodny_dom # lean: 2]
    ~ send(side, "peoples_house")
    -> visit_peoples_house(side, "hall") -> DONE
+ { (side == "government" or side == "srs") and gone != "landlady" } [A house of flats that guards itself # id: landlady # place: znamenskaya # lean: 2]
    ~ send(side, "landlady")
    -> visit_landlady(side, "hall") -> DONE
+ { (side == "mensheviks" or side == "government") and gone != "gamblers" } [A gambling club off the Nevsky # id: gamblers # place: kazan_cathedral # lean: 2]
    ~ send(side, "gamblers")
    -> visit_gamblers(side, "hall") -> DONE
+ { (side == "mensheviks" or side == "government") and gone != "red_spark" } [The crowd on the Sadovaya, looking up # id: red_spark # place: city_duma # lean: 2]
    ~ send(side, "red_spark")
    -> visit_red_spark(side, "hall") -> DONE
+ { (side == "bolsheviks" or side == "government") and gone != "yard_porter" } [A yard porter on the Millionnaya # id: yard_porter # place: pavlovsky_barracks # lean: 2]
    ~ send(side, "yard_porter")
    -> visit_yard_porter(side, "hall") -> DONE
+ { side != "government" and gone != "bread_queue" } [The bread queue at the Haymarket # id: bread_queue # place: haymarket # lean: 2]
    ~ send(side, "bread_queue")
    -> visit_bread_queue(side, "hall") -> DONE
+ { gone != "semenovsky" and (side != "government" or winter_palace == "government") } [The Semenovsky, who guard the State Bank # id: semenovsky # undecided # place: semenovsky_barracks # lean: 4]
    ~ send(side, "semenovsky")
    -> visit_semenovsky(side) -> DONE
+ { gone != "preobrazhensky" and (side != "government" or winter_palace == "government") } [The Preobrazhensky, next door to the Palace # id: preobrazhensky # undecided # place: preobrazhensky_1st # lean: 3]
    ~ send(side, "preobrazhensky")
    -> visit_preobrazhensky(side) -> DONE
+ { gone != "armoured_cars" and (side != "government" or winter_palace == "government") } [The armoured-car crews in the Manege # id: armoured_cars # undecided # place: mikhailovsky_manege # lean: 4]
    ~ send(side, "armoured_cars")
    -> visit_armoured_cars(side) -> DONE
+ { gone != "operators" and operators != "gone" } [The women at the telephone exchange # id: operators # undecided # place: telephone_exchange # lean: 3]
    ~ send(side, "operators")
    -> visit_operators(side) -> DONE
+ { gone != "finlyandsky" } [A barracks that waits, on Vasilievsky Island # id: finlyandsky # undecided # place: finlyandsky_barracks # lean: 2]
    ~ send(side, "finlyandsky")
    -> visit_finlyandsky(side) -> DONE
+ { gone != "officers" and side != "mensheviks" } [An officer at home on the Petrograd Side # id: officers # undecided # place: vladimir_school # lean: 2]
    ~ send(side, "officers")
    -> visit_officers(side) -> DONE
- -> DONE
