// The day, by the hour: in whose name, who goes and who stays, and what was not taken in the night.
// Sources: Reed IV and App. IV.1–2, App. III.7; Miéville ch. 10; Rabinowitch ch. 14, 15; Pipes ch. 11; Kerensky; Kennan. A lamp, a cabman, a queue are imagined;
// who did what, where and when is not, as long as history is followed.

=== citizens_clock
= ten
{ bolsheviks_order:
- "citizens":
    ~ turn(declared, "mrc")
    ~ tip(congress, 1)
    A leaflet leaves Smolny, _To the Citizens of Russia_, with its hour printed at the foot: ten in the morning. The Military Revolutionary Committee, it says, has the power. # at: 25 10:00 # place: smolny # event: to-the-citizens-of-russia # because: bolsheviks.citizens # reaches: all # src: reed-4 rabinowitch-14 # sound: press
- "storm":
    ~ turn(declared, "mrc")
    ~ tip(congress, 1)
    ~ tip(legitimacy_bolsheviks, -1)
    A leaflet leaves Smolny at ten in the morning. The Military Revolutionary Committee has the power. Behind it come lorries full of men who have been told noon. # at: 25 10:00 # place: smolny # event: to-the-citizens-of-russia # because: bolsheviks.storm # reaches: all # src: reed-4 # sound: lorry
- "all_soviets":
    ~ turn(declared, "soviets")
    ~ tip(congress, -1)
    A leaflet leaves Smolny at ten in the morning. Power has passed to the parties of the Soviets. Three of them first read of it on the stairs. # at: 25 10:00 # place: smolny # event: to-the-citizens-of-russia # otherwise # because: bolsheviks.all_soviets # reaches: all # sound: press
- "silent":
    ~ tip(congress, -1)
    ~ tip(legitimacy_bolsheviks, 1)
    Ten o’clock. Nothing leaves Smolny. The Congress meets tonight, the Committee replies to whoever asks, and will say what it wishes. # at: 25 10:00 # place: smolny # event: leaflet-withheld # because: bolsheviks.silent # reaches: all
}
{ declared == "mrc":
    “The Provisional Government is deposed.” # at: 25 10:00 # place: smolny # quote: reed-4 # because: bolsheviks.citizens bolsheviks.storm # reaches: all
    The ministers are in the Winter Palace, at table. # at: 25 10:00 # place: winter_palace # because: bolsheviks.citizens bolsheviks.storm # reaches: bolsheviks government srs # src: dossier
}
{ declared != "no":
    { placards == "government":
        The leaflet promises peace and land. So does the sheet beside it, which Kerensky has signed. Readers go from one to the other with a finger. # at: 25 10:00 # place: kazan_cathedral # because: bolsheviks.citizens bolsheviks.storm bolsheviks.all_soviets government.sign government.adopt # reaches: all
    }
}
{ daylight():
    ~ take(tsarskoselsky_station, "soviet")
    Men of the Jaeger regiment hold the Tsarskoselsky Station. # at: 25 10:00 # place: tsarskoselsky_station # event: tsarskoselsky-station-taken # because: bolsheviks.citizens bolsheviks.all_soviets bolsheviks.storm # reaches: wires bolsheviks # src: dossier
}
The Winter Palace counts itself: cadets of Peterhof and Oranienbaum, six guns, a company of women, some forty invalids with the cross of St George. One paper has the Peterhof cadets unable to reach the city. # at: 25 10:00 # place: winter_palace # event: palace-garrison-gathers # reaches: government # src: reed-4 dossier # sound: boots
A third train of sailors leaves Helsingfors. # at: 25 10:00 # place: helsingfors # event: helsingfors-third-train # reaches: bolsheviks # src: rabinowitch-15 # sound: engine
{ mrc_terms == "written" and declared != "no":
    ~ turn(mrc_terms, "broken")
    ~ tip(congress, -1)
    { declared == "mrc":
        Kamkov carries the Left SRs’ paper up to room 10: nothing to be proclaimed before the Congress. He lays it on the leaflet, stamp beside stamp, and goes. # at: 25 10:10 # place: smolny # event: left-srs-terms-broken # because: srs.terms bolsheviks.citizens bolsheviks.storm # reaches: bolsheviks srs mensheviks # sound: paper
    - else:
        Kamkov finds his party proclaimed by people who had promised it in writing to proclaim nothing. He lays their paper on the leaflet and goes. # at: 25 10:10 # place: smolny # event: left-srs-terms-broken # because: srs.terms bolsheviks.all_soviets # reaches: bolsheviks srs mensheviks # sound: paper
    }
}
{ bolsheviks_order == "all_soviets":
    Dan comes out of his caucus with the leaflet and asks the sentry who has given him the power. # at: 25 10:15 # place: smolny # because: bolsheviks.all_soviets # reaches: mensheviks srs bolsheviks
}
{ daylight():
    -> by_daylight ->
}
-> half_past_ten

// What Smolny has not taken in the night it sends for now.
= by_daylight
{ post_office != "soviet":
    ~ take(post_office, "soviet")
    A commissar for the Post Office waits his turn at Inquiries, behind a widow. Upstairs, he is told. He goes upstairs, and it is his. # at: 25 10:20 # place: post_office # event: post-office-taken # because: bolsheviks.guard bolsheviks.bridges # reaches: wires bolsheviks
}
{ nikolaevsky_station != "soviet":
    ~ take(nikolaevsky_station, "soviet")
    Soldiers walk into the Nikolaevsky Station against the crowd. For some minutes they are taken for the men who carry the trunks. # at: 25 10:25 # place: nikolaevsky_station # event: nikolaevsky-station-taken # because: bolsheviks.guard # reaches: wires bolsheviks # sound: boots
}
->->

= half_past_ten
{ declared != "no":
    { mensheviks_sealed:
    - "note_it":
        The Mensheviks hand a protest in to the bureau of the Congress. The girl who takes it has no stamp yet. She draws one. # at: 25 10:30 # place: smolny # opens: mensheviks # because: mensheviks.note_it # reaches: mensheviks # sound: paper
    - "kamenev_note":
        ~ tip(congress, -1)
        Kamenev reads a copybook leaf in the corridor, and again at the window. There is an answer, he tells the messenger. It will be given in the hall. # at: 25 10:30 # place: smolny # event: note-to-kamenev # opens: mensheviks # because: mensheviks.kamenev_note # reaches: mensheviks bolsheviks # sound: paper
    - "duma_line":
        { lines_mensheviks:
            At the City Duma a list comes in by telephone: who might sit on a committee against this morning’s leaflet. The Mayor reads it back, with his own name added. # at: 25 10:30 # place: city_duma # event: committee-begun-early # opens: mensheviks # because: mensheviks.duma_line # reaches: mensheviks srs government # sound: telephone
        - else:
            No telephone at Smolny will serve a Menshevik. A list for a committee against this morning’s leaflet reaches the City Duma in a student’s cap. # at: 25 10:30 # place: city_duma # event: committee-begun-early # opens: mensheviks # because: mensheviks.duma_line # reaches: mensheviks srs government
        }
    }
}
{ daylight():
    -> by_water_and_wire ->
}
-> eleven

= by_water_and_wire
{ aurora == "franco_russian":
    ~ turn(aurora, "nikolaevsky_bridge")
    The cruiser _Aurora_ comes up from the works quay in broad day. Boys run level with her along the embankment. # at: 25 10:40 # place: aurora_mooring # event: aurora-moves # because: bolsheviks.guard # reaches: all # sound: ship_horn
}
{ nikolaevsky_bridge != "soviet":
    ~ take(nikolaevsky_bridge, "soviet")
    { nikolaevsky_span == "up":
        ~ turn(nikolaevsky_span, "down")
        The cadets on the Nikolaevsky Bridge look at her guns and lower the span themselves. The first across is a hearse that has waited since yesterday. # at: 25 10:45 # place: nikolaevsky_bridge # event: nikolaevsky-bridge-taken # because: bolsheviks.guard # reaches: all # sound: bridge_winch
    - else:
        The picket on the Nikolaevsky Bridge looks at her guns and makes room for the sailors. # at: 25 10:45 # place: nikolaevsky_bridge # event: nikolaevsky-bridge-taken # because: bolsheviks.guard # reaches: all
    }
}
{ power_station != "soviet":
    ~ take(power_station, "soviet")
    ~ turn(lights, "off")
    At the power station a commissar has the Winter Palace’s current cut. It is day, the engineer points out; they will learn of it about four. # at: 25 10:50 # place: power_station # event: power-station-taken # because: bolsheviks.guard # reaches: bolsheviks # sound: lights_out
}
{
- state_bank == "soviet":
- semenovsky == "assembly" and bolsheviks_order == "storm":
    ~ take(state_bank, "soviet")
    ~ tip(garrison, -1)
    An armoured car breaks the gate of the State Bank. The Semenovsky form up and march home past it, with their notice rolled up under an arm. Other barracks ask them about it. # at: 25 10:55 # place: state_bank # event: state-bank-taken # otherwise # because: srs.assembly bolsheviks.storm # reaches: wires bolsheviks mensheviks srs # src: dossier # sound: lorry
- semenovsky == "assembly":
    ~ take(state_bank, "nobody")
    Commissars bring the leaflet to the State Bank. The Semenovsky read it through the bars and show theirs: for the Constituent Assembly, and nobody else. The gate stays shut. # at: 25 10:55 # place: state_bank # event: bank-keeps-its-guard # because: srs.assembly srs.refuse bolsheviks.citizens bolsheviks.all_soviets # reaches: wires bolsheviks mensheviks srs
- state_bank == "nobody":
    ~ take(state_bank, "soviet")
    At the State Bank the Semenovsky were waiting for the clerks. The clerks have come. The guard unlocks, as it said it would, and a cashier asks the first sailor to wipe his boots. # at: 25 10:55 # place: state_bank # event: state-bank-taken # because: srs.refuse # reaches: wires bolsheviks mensheviks srs
- else:
    ~ take(state_bank, "soviet")
    Sailors come to the State Bank in office hours, and its guard lets them by. The clerks put on their coats, all at once, as at a fire drill, and go out on the pavement to discuss it. # at: 25 10:55 # place: state_bank # event: state-bank-taken # because: bolsheviks.guard bolsheviks.bridges # reaches: wires bolsheviks mensheviks srs # sound: boots
}
->->

= eleven
{ government_order:
- "front":
    ~ turn(kerensky, "front")
    About eleven Kerensky leaves to fetch troops, in an open Pierce-Arrow and his usual tunic. A Renault follows under the American flag. Konovalov is left in charge. # at: 25 11:00 # place: district_hq # event: kerensky-leaves # because: government.front # reaches: government # src: kerensky-turning-point kennan reed-4 # sound: lorry
    { lenin == "held":
        Under the flag, between two officers, sits Lenin with his cap over his eyes. He is for Gatchina. The embassy was not consulted. # at: 25 11:00 # place: district_hq # event: lenin-driven-to-gatchina # because: government.front government.net bolsheviks.drunk # reaches: government
    }
    On the Morskaya pickets salute two cars before they have thought. The American ambassador, people say. At the next corner they say Kerensky. # at: 25 11:05 # place: palace_square # because: government.front # reaches: bolsheviks srs # says: kerensky=front # rumour # src: kerensky-turning-point
- "remain":
    ~ turn(kerensky, "palace")
    ~ tip(congress, -1)
    Kerensky has crossed to the Winter Palace on foot, and stays. The Duma, Dan and the bureau of the Congress each have a letter. He will treat. # at: 25 11:00 # place: winter_palace # event: kerensky-stays # because: government.remain # reaches: all # sound: paper
    { lenin == "held":
        Lenin has been walked across behind him, between cadets, to a room with a parquet, a guard and no ink. # at: 25 11:05 # place: winter_palace # because: government.remain government.net bolsheviks.drunk # reaches: government
    }
- "truce":
    ~ turn(kerensky, "smolny")
    ~ tip(congress, -1)
    A car with a tablecloth on a broom comes up the Suvorovsky to Smolny’s gate. Inside it is Kerensky. The sentry would like to see a pass. # at: 25 11:00 # place: smolny # event: kerensky-at-smolny # because: government.truce # reaches: all # sound: lorry
    { lenin == "held":
        ~ turn(lenin, "smolny")
        As the earnest of it he has brought Lenin, who gets down from the second car in a wig. The men round the bonfire go quiet, and then do not. # at: 25 11:05 # place: smolny # event: lenin-released # because: government.truce government.net bolsheviks.drunk # reaches: all # sound: crowd
    }
    Kamenev shakes Kerensky’s hand and gives him a classroom with a samovar. Nobody is posted at the door, and nobody lets him through it. # at: 25 11:10 # place: smolny # because: government.truce # reaches: bolsheviks mensheviks srs
}
{ daylight() and telephone_exchange != "soviet":
    -> exchange_by_daylight ->
}
{ government_order == "luga":
    ~ turn(kerensky, "luga")
    ~ turn(ministers, "luga")
    { warsaw_station == "soviet" or trains == "held":
        At half past eleven the whole cabinet leaves for Tsarskoe by car, with rugs over its knees. A stationmaster there finds it a train. For Luga, he writes, one government, and asks what class. # at: 25 11:30 # place: winter_palace # event: cabinet-leaves-for-luga # because: government.luga # reaches: all # sound: lorry
    - else:
        At half past eleven the whole cabinet leaves for Luga from the Warsaw Station, with its portfolios and a samovar. # at: 25 11:30 # place: warsaw_station # event: cabinet-leaves-for-luga # because: government.luga # reaches: all # sound: crowd
    }
    { lenin == "held":
        One compartment has its blinds down and two cadets outside. Lenin has asked for the timetable. # at: 25 11:35 # place: luga # because: government.luga government.net bolsheviks.drunk # reaches: government
    }
}
{ lenin == "flat" and government_order == "truce":
    ~ turn(lenin, "smolny")
    Lenin, at the flat, is told that Kerensky is at Smolny. He crosses the Liteiny in a tram, with his own face on. # at: 25 11:45 # place: smolny # event: lenin-comes-by-day # because: government.truce bolsheviks.letter bolsheviks.back # reaches: all
}
{ daylight() and warsaw_station != "soviet":
    ~ take(warsaw_station, "soviet")
    { government_order == "luga":
        Men of the Jaeger regiment reach the Warsaw Station twenty minutes after the Government has gone. They take the station. # at: 25 11:50 # place: warsaw_station # event: warsaw-station-taken # because: government.luga bolsheviks.guard # reaches: wires bolsheviks # sound: boots
    - else:
        Men of the Jaeger regiment take the Warsaw Station between two trains. The line comes from Pskov. # at: 25 11:50 # place: warsaw_station # event: warsaw-station-taken # because: bolsheviks.guard # reaches: wires bolsheviks # sound: boots
    }
}
-> noon

= exchange_by_daylight
{
- cossacks == "telephone_exchange":
    ~ turn(cossacks, "barracks")
    ~ take(telephone_exchange, "soviet")
    The Cossacks have stood at the telephone exchange since the night, and nobody has come to relieve them. They ride home. Keksholm soldiers hold the gate for them. # at: 25 11:15 # place: telephone_exchange # event: telephone-exchange-taken # because: government.wires # reaches: all # src: dossier # sound: hooves
- cadets == "telephone_exchange":
    ~ turn(cadets, "palace")
    ~ take(telephone_exchange, "soviet")
    The cadets on the telephone exchange’s stairs have had the leaflet read to them nine times. They put down their rifles and are let go to the Palace. # at: 25 11:15 # place: telephone_exchange # event: telephone-exchange-taken # because: government.exchange # reaches: all # sound: boots
- else:
    ~ take(telephone_exchange, "soviet")
    Keksholm soldiers walk into the telephone exchange. The supervisor asks them to use the other staircase. # at: 25 11:15 # place: telephone_exchange # event: telephone-exchange-taken # because: bolsheviks.guard bolsheviks.bridges mensheviks.martov srs.unsign srs.leave_mrc # reaches: all # sound: switchboard
}
{ operators == "keeping_lines":
    The operators have voted already: everybody or nobody. They go on connecting everybody, and the soldiers let them. # at: 25 11:20 # place: telephone_exchange # because: mensheviks.operators # reaches: wires bolsheviks # sound: switchboard
- else:
    ~ wire(lines_bolsheviks, true)
    At Smolny receivers that have been dead since Tuesday begin to hum. # at: 25 11:20 # place: smolny # reaches: bolsheviks # sound: telephone
    { lines_government:
        ~ wire(lines_government, false)
        In the Palace a minister is left with half a sentence. Two instruments have been overlooked. # at: 25 11:20 # place: winter_palace # reaches: government # sound: telephone
    - else:
        In the Palace two instruments begin to hum. Two wires of the sawn cable, it seems, were only bent. # at: 25 11:20 # place: winter_palace # because: bolsheviks.cut # reaches: government # sound: telephone
    }
}
->->

= noon
{
- state_bank == "soviet" and declared != "no":
    The noon gun booms from Peter-Paul. At the closed gates of the State Bank an American asks the soldiers whose side they are on. The Government’s? # at: 25 12:00 # place: state_bank # reaches: bolsheviks government srs # src: reed-4
    A SOLDIER: “No more Government” # at: 25 12:00 # place: state_bank # quote: reed-4 # src: reed-4 # reaches: bolsheviks government srs
- state_bank == "soviet":
    The noon gun booms from Peter-Paul. At the closed gates of the State Bank an American asks the soldiers whose side they are on. They are to be told tonight. # at: 25 12:00 # place: state_bank # because: bolsheviks.silent # reaches: bolsheviks government srs
- semenovsky == "assembly":
    The noon gun booms from Peter-Paul. At the closed gates of the State Bank an American asks the soldiers whose side they are on. They point to a notice. # at: 25 12:00 # place: state_bank # because: srs.assembly # reaches: bolsheviks government srs
- else:
    The noon gun booms from Peter-Paul. At the State Bank an American asks the soldiers whose side they are on. The Semenovsky’s, they reply. # at: 25 12:00 # place: state_bank # because: bolsheviks.silent # reaches: all
}
On the Nevsky the trams run and the shops are open. # at: 25 12:00 # place: kazan_cathedral # reaches: bolsheviks government srs # src: reed-4 # sound: tram
{ russkaya_volya == "soviet":
    The only paper on sale seems to be the Bolsheviks’ _Rabochy Put_. It has grown to the size of the _Russkaya Volya_, on whose press it was printed. # at: 25 12:00 # place: russkaya_volya # reaches: bolsheviks mensheviks government # src: reed-4 # says: russkaya_volya=soviet # sound: press
}
{ ministers == "palace":
    { kerensky == "palace":
        In the Malachite Hall the ministers sit, Kerensky in the chair. Admiral Verderevsky asks what they treat with, since they have no force. # at: 25 12:00 # place: winter_palace # event: ministers-sit # otherwise # because: government.remain # reaches: government # src: mieville-10
    - else:
        In the Malachite Hall the ministers sit, Konovalov in the chair, and draft appeals. Admiral Verderevsky asks why they meet, since they have no force. # at: 25 12:00 # place: winter_palace # event: ministers-sit # because: government.front government.truce # reaches: government # src: mieville-10 reed-4
    }
}
{ bolsheviks_order == "citizens" or bolsheviks_order == "all_soviets":
    { bolsheviks_sealed:
    - "put_off":
        ~ turn(ring, "loose")
        Noon was to be the Palace’s hour, and not a ship has come from Kronstadt. Podvoisky, Antonov and Chudnovsky put it off till three. # at: 25 12:00 # place: winter_palace # event: palace-deadline-noon # opens: bolsheviks # because: bolsheviks.put_off # reaches: bolsheviks # src: pipes-11 rabinowitch-15
    - "begin_without":
        Noon was to be the Palace’s hour, and not a ship has come from Kronstadt. They will begin without. It takes two hours to tell everybody. # at: 25 12:00 # place: winter_palace # event: palace-deadline-noon # opens: bolsheviks # because: bolsheviks.begin_without # reaches: bolsheviks
    - "dark":
        ~ turn(ring, "open")
        Noon was to be the Palace’s hour, and not a ship has come from Kronstadt. The men are sent to eat. It will be dark soon after four. # at: 25 12:00 # place: winter_palace # event: palace-deadline-noon # otherwise # opens: bolsheviks # because: bolsheviks.dark # reaches: bolsheviks # src: art-computed
    }
}
{ daylight():
    { srs_sealed:
    - "adjourn":
        ~ turn(preparliament, "dispersed")
        ~ take(mariinsky, "soviet")
        Soldiers and sailors file into the Pre-Parliament. Avksentiev, from the chair, protests and adjourns. At the door the deputies show their papers and are let go. # at: 25 12:00 # place: mariinsky # event: preparliament-dispersed # opens: srs # because: srs.adjourn # reaches: all # src: mieville-10 reed-4 # sound: boots
    - "sit_down":
        ~ turn(preparliament, "sat")
        ~ take(mariinsky, "soviet")
        ~ tip(legitimacy_bolsheviks, -1)
        Soldiers and sailors file into the Pre-Parliament. It stays in its seats, and is carried down the great staircase, most of it by the arms and legs, Avksentiev in his chair. # at: 25 12:00 # place: mariinsky # event: preparliament-dispersed # otherwise # opens: srs # because: srs.sit_down # reaches: all # sound: boots
    - "to_the_duma":
        ~ turn(preparliament, "duma")
        ~ take(mariinsky, "soviet")
        Soldiers and sailors file into the Pre-Parliament and find it standing, in its coats. It goes out between them and walks to the City Duma. Trams stop to let it cross. # at: 25 12:00 # place: mariinsky # event: preparliament-dispersed # otherwise # opens: srs # because: srs.to_the_duma # reaches: all # sound: bell
    }
    { premier == "avksentiev":
        Nobody asks Avksentiev for the list in his breast pocket. It is a cabinet of socialists, and wants four names. # at: 25 12:10 # place: mariinsky # because: government.resign mensheviks.premier_now # reaches: srs mensheviks government
    }
- else:
    The Pre-Parliament meets at noon. Nobody comes through the door with rifles. It debates what it would have said to them. # at: 25 12:00 # place: mariinsky # event: preparliament-left-sitting # because: bolsheviks.silent # reaches: all # sound: bell
}
-> past_noon

= past_noon
{ bolsheviks_order == "storm":
    ~ tip(blood, 2)
    ~ turn(ring, "loose")
    { ministers == "luga":
        At half past twelve Pavlovsky, sailors and Red Guards run at the Winter Palace across the open square. There are no ministers in it. Nobody has told the cadets, and they fire. # at: 25 12:30 # place: palace_square # event: palace-rushed-at-noon # because: bolsheviks.storm government.luga # reaches: all # sound: rifle_shot
    - else:
        At half past twelve Pavlovsky, sailors and Red Guards run at the Winter Palace across the open square. Machine-guns open from the windows and the woodpiles. # at: 25 12:30 # place: palace_square # event: palace-rushed-at-noon # because: bolsheviks.storm # reaches: all # sound: machine_gun
    }
    By a quarter to one they are out of the square. Five dead, says Smolny; above twenty, says the Palace; of the wounded each counts three times as many. The Staff has not been touched. # at: 25 12:45 # place: palace_square # because: bolsheviks.storm # reaches: all # mood: low
    { kerensky == "smolny":
        Kerensky, in his classroom, hears it from the girl who brings the tea. He asks for a telephone. There is a queue. # at: 25 12:50 # place: smolny # because: bolsheviks.storm government.truce # reaches: bolsheviks mensheviks srs
    }
}
{ preparliament == "dispersed":
    A SAILOR: “‘No more Council,’ I says. ‘Run along home now!’” # at: 25 12:50 # place: mariinsky # quote: reed-4 # src: reed-4 # because: srs.adjourn # reaches: mensheviks srs bolsheviks
    General Alekseev, very red, demands to be let in. An officer salutes before he can stop his hand, and turns him away. # at: 25 12:50 # place: mariinsky # because: srs.adjourn # reaches: mensheviks # src: reed-4
    { bolsheviks_order != "storm": A car goes by with Gots in it, laughing. # at: 25 12:55 # place: mariinsky # because: srs.adjourn # reaches: mensheviks # src: reed-4 }
}
{ srs_order:
- "third_address":
    ~ turn(third, "offered")
    The City Duma offers itself: let Palace and Smolny both hand what they have to the Mayor, until the Assembly meets. Copies go to the ministers, to Dan and to the SR delegates. # at: 25 13:00 # place: city_duma # event: duma-offers-itself # because: srs.third_address # reaches: srs mensheviks government # sound: paper
- "recall_maslov":
    ~ turn(maslov, "recalled")
    ~ tip(legitimacy_government, -1)
    { ministers == "luga":
        A telegram from his party overtakes Maslov on the way to Luga. He gets down at the next halt, his land law under his arm, among fields. # at: 25 13:00 # place: luga # event: maslov-recalled # because: srs.recall_maslov government.luga # reaches: all # sound: telegraph
    - else:
        Zenzinov reads Maslov his party’s recall in front of the others. The Minister of Agriculture leaves the Winter Palace with two articles in a folder. # at: 25 13:00 # place: winter_palace # event: maslov-recalled # because: srs.recall_maslov # reaches: all # sound: paper
    }
- "cordon":
    ~ turn(semenovsky, "assembly")
    { bolsheviks_order == "storm":
        Some companies of the Semenovsky form two ranks across the Palace Square, back to back. They are half an hour late, and begin with the stretchers. # at: 25 13:00 # place: palace_square # event: semenovsky-stand-between # because: srs.cordon bolsheviks.storm # reaches: all # sound: boots
    - else:
        Some companies of the Semenovsky form two ranks across the Palace Square, back to back. Each side sends to ask whose they are. Both are given herring. # at: 25 13:00 # place: palace_square # event: semenovsky-stand-between # because: srs.cordon # reaches: all # sound: boots
    }
}
{ kerensky == "palace":
    { third == "offered":
        Kerensky has the Duma’s offer and the Duma has his. Each proposes that the other come to it. # at: 25 13:15 # place: winter_palace # because: government.remain srs.third_address # reaches: government srs mensheviks
    - else:
        Of Kerensky’s letters one is answered. The Mayor will be glad to see him at any hour, at the Duma. # at: 25 13:15 # place: winter_palace # because: government.remain # reaches: government srs mensheviks
    }
}
-> at_the_boards

= at_the_boards
{
- telephone_exchange != "soviet" and lines_government:
    At the boards on the Morskaya the women connect whoever asks: a ministry with a confectioner, a barracks with the Palace. The barracks asks who is speaking, and rings off when it is told. # at: 25 13:30 # place: telephone_exchange # because: bolsheviks.silent # reaches: wires government # sound: switchboard
- telephone_exchange != "soviet":
    At the boards on the Morskaya the women connect whoever asks, but for the Palace, whose cable was sawn through in the night. By regulation they report the fault to it in writing. # at: 25 13:30 # place: telephone_exchange # because: bolsheviks.silent bolsheviks.cut # reaches: government bolsheviks # sound: switchboard
- operators == "gone":
    At the telephone exchange soldiers who can strip a machine-gun blindfold sit before a wall of small lamps. One takes out a cord to see what goes dark, and then looks for the hole. # at: 25 13:30 # place: telephone_exchange # because: bolsheviks.force # reaches: bolsheviks # sound: switchboard
- operators == "keeping_lines":
    At the boards on the Morskaya a commissar asks a woman to break off the Palace. She shows him the vote. He may pull the cord himself, she says, if he will show her which it is. # at: 25 13:30 # place: telephone_exchange # because: mensheviks.operators # reaches: wires bolsheviks # sound: switchboard
- else:
    A Keksholm soldier stands behind each second chair at the boards on the Morskaya, to see that the Palace is not connected. How one sees it, he has not been told. # at: 25 13:30 # place: telephone_exchange # reaches: bolsheviks # sound: switchboard
    AN OPERATOR: You may lean on the chair. On the cord you may not. # at: 25 13:30 # place: telephone_exchange # reaches: bolsheviks
    On one of the two lines that still work a woman’s voice, very low, asks the Palace to keep it short. Somebody is standing behind her. She waits, with the cord in her hand, to be told whom they want. # at: 25 13:35 # place: winter_palace # reaches: government # src: mieville-10 # sound: switchboard
}
-> two

= two
{ (bolsheviks_order == "citizens" or bolsheviks_order == "all_soviets") and bolsheviks_sealed == "begin_without":
    ~ turn(ring, "closed")
    ~ tip(blood, 1)
    { srs_order == "cordon":
        At two the Pavlovsky, the Keksholm and the Red Guards close every street round the Palace, and round the Semenovsky, who stand across the square. A volley from the arch is answered over their heads. Two to five are hit. # at: 25 14:00 # place: palace_square # event: ring-closed-early # because: bolsheviks.begin_without srs.cordon # reaches: all # sound: rifle_shot
    - else:
        At two the Pavlovsky, the Keksholm and the Red Guards close every street round the Palace. On the Millionnaya somebody fires. From two to six are hurt, and a dray horse. # at: 25 14:00 # place: palace_square # event: ring-closed-early # because: bolsheviks.begin_without # reaches: all # sound: rifle_shot
    }
}
~ turn(kronstadt_ships, "river")
{
- bolsheviks_order == "silent":
    From two the ships come up the Neva: from Kronstadt the minelayers _Amur_ and _Khoper_, from Helsingfors destroyers, the _Samson_ leading. They anchor, and signal to ask against whom. # at: 25 14:00 # place: aurora_mooring # event: fleet-arrives # reaches: all # src: rabinowitch-15 # sound: ship_horn
- bolsheviks_order == "storm":
    From two the ships come up the Neva: from Kronstadt the minelayers _Amur_ and _Khoper_, from Helsingfors destroyers, the _Samson_ leading. From the rails one can see the stretchers. # at: 25 14:00 # place: aurora_mooring # event: fleet-arrives # because: bolsheviks.storm # reaches: all # src: rabinowitch-15 # sound: ship_horn
- else:
    From two the ships come up the Neva: from Kronstadt the minelayers _Amur_ and _Khoper_ and small craft, from Helsingfors destroyers, the _Samson_ leading. The old _Zarya Svobody_ stays below, to cover the Baltic line. # at: 25 14:00 # place: aurora_mooring # event: fleet-arrives # reaches: all # src: rabinowitch-15 # sound: ship_horn
}
{ daylight() and palace_bridge != "soviet":
    ~ take(palace_bridge, "soviet")
    {
    - palace_span == "up":
        ~ turn(palace_span, "down")
        ~ turn(cadets, "palace")
        The cadets at the winch of the Palace Bridge have had a raised span on one side since three in the morning. Now they have the fleet on the other. They lower the span and march in at the Palace gate. # at: 25 14:10 # place: palace_bridge # event: palace-bridge-taken # because: government.bridge # reaches: all # sound: bridge_winch
    - else:
        Sailors land under the Palace Bridge and come up by the steps. The picket has its kit packed. # at: 25 14:10 # place: palace_bridge # event: palace-bridge-taken # because: government.wires bolsheviks.guard # reaches: all # sound: boots
    }
}
{ lenin == "flat" and telephone_exchange == "soviet":
    ~ turn(lenin, "smolny")
    Smolny rings up the Vyborg side, and a lorry is sent to a flat. Lenin comes across the river by day, without the wig. # at: 25 14:20 # place: smolny # event: lenin-comes-by-day # because: bolsheviks.letter bolsheviks.back # reaches: all # sound: lorry
}
-> court ->
-> soviet_session

= soviet_session
{
- declared == "no":
    The Petrograd Soviet meets. Trotsky has nothing to announce, and takes a quarter of an hour over it. Tonight, he says, the Congress speaks. # at: 25 14:35 # place: smolny # event: petrograd-soviet-session # otherwise # because: bolsheviks.silent # reaches: bolsheviks mensheviks srs # sound: crowd
- declared == "soviets":
    Trotsky tells the Petrograd Soviet that the Government is no more, and that all the parties of the Soviets have the power. A voice asks him to name two. # at: 25 14:35 # place: smolny # event: petrograd-soviet-session # otherwise # because: bolsheviks.all_soviets # reaches: bolsheviks mensheviks srs # sound: crowd
- lenin == "smolny":
    Trotsky tells the Petrograd Soviet that the Provisional Government no longer exists. # at: 25 14:35 # place: smolny # event: petrograd-soviet-session # because: bolsheviks.citizens bolsheviks.storm # reaches: bolsheviks mensheviks srs # src: reed-4 # sound: crowd
- else:
    Trotsky tells the Petrograd Soviet that the Provisional Government no longer exists. # at: 25 14:35 # place: smolny # event: petrograd-soviet-session # otherwise # because: bolsheviks.citizens bolsheviks.storm # reaches: bolsheviks mensheviks srs # src: reed-4 # sound: crowd
}
{ declared == "mrc":
    A DEPUTY: “You are anticipating the will of the All-Russian Congress of Soviets!” # at: 25 14:35 # place: smolny # quote: reed-4 # src: reed-4 # because: bolsheviks.citizens bolsheviks.storm # reaches: bolsheviks mensheviks # mood: hot
    TROTSKY: “The will of the All-Russian Congress of Soviets has been anticipated by the rising of the Petrograd workers and soldiers!” # at: 25 14:35 # place: smolny # quote: reed-4 # src: reed-4 # because: bolsheviks.citizens bolsheviks.storm # reaches: bolsheviks mensheviks
    { bolsheviks_order == "storm":
        From the soldiers’ benches somebody asks for the names of the dead of the square. They are being collected. # at: 25 14:40 # place: smolny # because: bolsheviks.storm # reaches: bolsheviks mensheviks srs # mood: low
    }
}
{
- lenin == "smolny":
    Lenin speaks, in public for the first time since July. It is some time before they let him begin. # at: 25 14:45 # place: smolny # reaches: bolsheviks mensheviks srs # src: reed-4 dossier # sound: crowd
- lenin == "held":
    Where is Lenin, they shout. Trotsky replies that whoever has him will be asked for him by name. # at: 25 14:45 # place: smolny # because: government.net bolsheviks.drunk # reaches: bolsheviks mensheviks srs # mood: hot
- else:
    A letter of Lenin’s is read from the platform. Why is he not here, somebody calls out, and is told that he has obeyed his Central Committee. # at: 25 14:45 # place: smolny # because: bolsheviks.letter bolsheviks.back # reaches: bolsheviks mensheviks srs
}
-> palace_afternoon

= palace_afternoon
{ ring != "closed" and kerensky == "front" and bolsheviks_order != "storm":
    Four foreigners, one of them a woman, talk their way past the Palace sentries. The Minister-President is extremely occupied, an officer tells them in French. Then, that he has gone to the front. # at: 25 14:50 # place: winter_palace # because: government.front # reaches: government # src: reed-4
}
{ ring == "loose" and bolsheviks_order != "storm":
    { lenin == "smolny":
        Three o’clock passes, and the Palace stands. It is to be six now, and Lenin rages at Smolny. # at: 25 15:00 # place: winter_palace # event: palace-deadline-three # because: bolsheviks.put_off # reaches: bolsheviks # src: pipes-11 mieville-10
    - else:
        Three o’clock passes, and the Palace stands. It is to be six now. # at: 25 15:00 # place: winter_palace # event: palace-deadline-three # because: bolsheviks.put_off # reaches: bolsheviks # src: pipes-11 mieville-10
    }
}
{ bolsheviks_order == "storm":
    A second rush is ordered for three. The men look at the square, and at ten past the order is called a misunderstanding. # at: 25 15:00 # place: palace_square # because: bolsheviks.storm # reaches: bolsheviks
}
{ telephone_exchange == "soviet" and ring != "closed" and ministers == "palace" and bolsheviks_order != "storm":
    Stankevich, the Government’s commissar, harangues three companies of cadets. Two march off through the arch, to take back the telephone exchange, it is said. Then come shots, and on the square everybody lies down. The cadets return a little out of step, one held up by two others. # at: 25 15:00 # place: palace_square # event: exchange-attempt # reaches: government bolsheviks # src: reed-4 # sound: rifle_shot
}
{ daylight():
    ~ take(admiralty, "soviet")
    Sailors walk into the Admiralty, where the Naval Ministry sits. A clerk asks whom they wish to see. Everyone, they say. # at: 25 15:00 # place: admiralty # event: admiralty-taken # because: bolsheviks.citizens bolsheviks.all_soviets bolsheviks.storm # reaches: all # src: dossier
}
{ kerensky == "smolny":
    Kerensky has asked four times to speak to the Congress. It is not open, he is told, with perfect truth. # at: 25 15:30 # place: smolny # because: government.truce # reaches: bolsheviks mensheviks srs
    Nothing has come back from Smolny but the car. The tablecloth is folded on the seat. # at: 25 15:30 # place: winter_palace # because: government.truce # reaches: government
}
{ ministers == "luga":
    At Luga a Battalion of Death turns out for the cabinet, with a band. The ministers telegraph to all Russia that they sit here. # at: 25 15:30 # place: luga # because: government.luga # reaches: government wires # src: reed-app-4 # sound: telegraph
}
-> four

= four
{ kerensky != "palace":
    { government_sealed:
    - "kishkin":
        ~ turn(command, "kishkin")
        ~ turn(defenders, "thin")
        { ministers == "luga":
            Kerensky’s paper is opened at headquarters. Kishkin, a physician, has all powers in the city. From Luga he relieves Colonel Polkovnikov by telegram. # at: 25 16:00 # place: district_hq # event: kishkin-made-dictator # otherwise # opens: government # because: government.kishkin government.luga # reaches: government # src: reed-app-4
        - else:
            In the Malachite Hall they give Kishkin, a physician, all powers in the city. He relieves Colonel Polkovnikov, in writing. # at: 25 16:00 # place: winter_palace # event: kishkin-made-dictator # opens: government # because: government.kishkin # reaches: government # src: reed-app-4 mieville-10 # sound: paper
        }
        “I am invested with extraordinary powers for the reestablishment of order in Petrograd” # at: 25 16:00 # place: district_hq # quote: reed-app-4 # because: government.kishkin # reaches: government
        Kishkin is a Kadet, and to cadets who rose from the ranks that is the party of the landlords. Some go to look for their coats. # at: 25 16:10 # place: winter_palace # because: government.kishkin # reaches: government # src: reed-4 mieville-10
    - "general":
        ~ turn(command, "general")
        ~ tip(garrison, -1)
        Kerensky’s paper is opened, and General Verkhovsky fetched from his leave to command. He asks the cadets at each post who wants to go home. Most stay. # at: 25 16:00 # place: winter_palace # event: verkhovsky-given-command # opens: government # because: government.general # reaches: government mensheviks srs
        In the barracks it is said that he wanted peace. Two regiments send to ask whether that is now the order. # at: 25 16:10 # place: district_hq # because: government.general # reaches: government mensheviks srs
    - "mayor":
        ~ turn(command, "duma")
        ~ turn(defenders, "thin")
        Kerensky’s paper is opened: all powers in the city to the Mayor and his Duma. Schreider’s first order asks everybody to stay indoors. Some of the Palace’s cadets obey, and go home. # at: 25 16:00 # place: city_duma # event: mayor-given-command # opens: government # because: government.mayor # reaches: government mensheviks srs
    }
- else:
    Kerensky commands in the city himself. He has given one order on three landings. # at: 25 16:00 # place: winter_palace # because: government.remain # reaches: government
}
-> dusk

= dusk
{ daylight():
    Armoured cars of the Committee cruise round the Palace Square. Soldiers call the cadets out to talk, in vain. # at: 25 17:00 # place: palace_square # event: parley-on-the-square # because: bolsheviks.citizens bolsheviks.all_soviets bolsheviks.storm # reaches: all # src: reed-app-4 # sound: lorry
    { srs_order == "cordon":
        The Semenovsky, between them, pass on what is shouted, and leave out the worst of it. # at: 25 17:00 # place: palace_square # because: srs.cordon # reaches: all
    }
}
{ mensheviks_order:
- "rule_leave":
    ~ turn(bound, "leave")
    At Smolny the Mensheviks’ Central Committee rules: no seats in the presidium, a statement, then out. Fourteen on the left stay to bargain. # at: 25 17:00 # place: smolny # event: menshevik-caucus # because: mensheviks.rule_leave # reaches: mensheviks srs bolsheviks # src: dossier # sound: paper
- "rule_stay":
    ~ turn(bound, "stay")
    ~ tip(congress, -1)
    At Smolny the Mensheviks bind their delegates to stay in the hall and fight each clause. They have sent in three names for the presidium. Kamenev comes himself to see whether it is true. # at: 25 17:00 # place: smolny # event: menshevik-caucus # otherwise # because: mensheviks.rule_stay # reaches: mensheviks srs bolsheviks # sound: paper
- "rule_if":
    ~ turn(bound, "leave_if")
    At Smolny the Mensheviks bind themselves to a condition: they sit if the Congress votes for talks, and go if it votes them down. Other parties send to ask what the motion says. # at: 25 17:00 # place: smolny # event: menshevik-caucus # otherwise # because: mensheviks.rule_if # reaches: mensheviks srs bolsheviks # sound: paper
- "conduct":
    ~ tip(legitimacy_mensheviks, 1)
    { ministers == "luga":
        Martov has waited outside room 10 for a safe conduct for ministers who have gone. He asks for it all the same, for whoever is in that Palace. After six, he is told. # at: 25 17:00 # place: smolny # event: safe-conduct-asked # because: mensheviks.conduct government.luga # reaches: mensheviks government bolsheviks
    - else:
        Martov has waited outside room 10 since morning for the ministers’ safe conduct. Kamenev would sign it. The answer is promised after six, and the Palace is told so. # at: 25 17:00 # place: smolny # event: safe-conduct-asked # because: mensheviks.conduct # reaches: mensheviks government bolsheviks # sound: paper
    }
}
{ daylight():
    At the corner of the Morskaya, under one flickering lamp, an armoured car races its engine. A small boy has climbed up and looks down the barrel of its machine-gun. # at: 25 17:20 # place: palace_square # because: bolsheviks.citizens bolsheviks.all_soviets bolsheviks.storm # reaches: srs # src: reed-4 # sound: lorry
}
{ srs_order == "fraction":
    At Smolny the SRs are still in one room; Gots has seen to that. Their Central Committee is for leaving the Congress. In a trial count ninety-odd want to sit in it, and some sixty do not. The figures are in pencil and will be taken again. # at: 25 17:30 # place: smolny # event: sr-caucus-divides # because: srs.fraction # reaches: srs bolsheviks mensheviks # src: trotsky-history-47 dossier # sound: crowd
}
-> quarter_to_six

= quarter_to_six
{
- bolsheviks_order == "silent" and telephone_exchange != "soviet" and lines_government:
    A quarter to six. The Government still has its telephones and has used them all day. Barracks that had stopped taking its calls take them again. # at: 25 17:45 # place: winter_palace # because: bolsheviks.silent bolsheviks.guard # reaches: all # sound: telephone
- bolsheviks_order == "silent":
    A quarter to six. Smolny has said nothing all day. In the bread queue they no longer ask who governs. They ask who is supposed to. # at: 25 17:45 # place: haymarket # because: bolsheviks.silent # reaches: all # src: reed-1
- bolsheviks_order == "storm":
    A quarter to six. No trams run below the Morskaya. In the bread queue one woman is crying. Her place is held for her. # at: 25 17:45 # place: haymarket # because: bolsheviks.storm # reaches: all # src: reed-1 # mood: low
- ministers == "luga":
    A quarter to six. Smolny has the power and Luga has the Government, a student explains to the bread queue. A woman asks which of them has the flour. # at: 25 17:45 # place: haymarket # because: government.luga # reaches: all # src: reed-1
- kerensky == "smolny":
    A quarter to six. In the bread queue they have it that Kerensky and Lenin are at Smolny together, drinking tea. # at: 25 17:45 # place: haymarket # because: government.truce # reaches: all # src: reed-1
- trains == "held":
    A quarter to six. The bakery at the Haymarket shuts an hour early. The trains will run tomorrow, somebody has heard. # at: 25 17:45 # place: haymarket # because: mensheviks.committees # reaches: all # src: reed-1
- else:
    A quarter to six, and dark. Below the Morskaya the trams have stopped. The bakery at the Haymarket shuts on a tail of forty. They are told to come at four. # at: 25 17:45 # place: haymarket # reaches: all # src: reed-4 reed-1
}
-> DONE

// Smolny has spoken, and goes on taking; with its mouth shut it keeps its hands still.
=== function daylight()
~ return bolsheviks_order != "silent"
