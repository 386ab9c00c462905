// The night, hour by hour. Here the orders and the sealed answers are opened, and here alone the world changes.
// A recorded event keeps its recorded hour until a decision moves it. A lamp, a porter, a stove are imagined; who did what, where and when is not, as long as history is followed.

=== wires_clock
= midnight
Midnight. A colonel with a company of cadets is at the club Free Mind, to arrest the editor of the Bolshevik paper _Rabochy Put_. The street wants to lynch them. The colonel begs to be arrested himself, and is taken to the fortress. # at: 25 00:00 # place: peter_paul # event: free-mind-arrests # reaches: mensheviks # src: reed-app-3
{ mensheviks_order:
- "scold":
    Dan tells a hall of soldiers that the masses are worn out and must obey the Staff. They shout until his voice cracks. Then Trotsky goes up. # at: 25 00:50 # place: smolny # event: joint-session # because: mensheviks.scold # reaches: bolsheviks mensheviks srs # src: reed-3 # sound: crowd
    TROTSKY: “Insurrection is the right of all revolutionists!” # at: 25 00:50 # place: smolny # quote: reed-3 # src: reed-3 # reaches: bolsheviks mensheviks srs # mood: hot
    Martov tries to speak and cannot be heard. Dan is up again, shouting about the commissar whom Smolny has sent to censor _Izvestia_, the TsIK’s own paper. # at: 25 00:50 # place: smolny # because: mensheviks.scold # reaches: mensheviks # src: reed-3
    The Bolsheviks walk out without voting. A resolution passes for calm, land and peace. # at: 25 00:50 # place: smolny # because: mensheviks.scold # reaches: mensheviks srs # src: reed-3
- "land":
    Dan reads the soldiers land and peace as settled things, to be on the walls by morning. Some shout that it is too late. Others want to know which walls. # at: 25 00:50 # place: smolny # event: joint-session # otherwise # because: mensheviks.land # reaches: bolsheviks mensheviks srs # src: reed-3 # sound: crowd
    Trotsky gets his cheer. Below the platform a dozen men stay where they are, copying out the land on cigarette packets. # at: 25 00:50 # place: smolny # because: mensheviks.land # reaches: mensheviks srs
- "committees":
    Dan asks the post, the telegraph and the railways to serve nobody tonight. Then, he tells the soldiers, there can be no civil war before breakfast. # at: 25 00:50 # place: smolny # event: joint-session # otherwise # because: mensheviks.committees # reaches: bolsheviks mensheviks srs # src: reed-3 # sound: crowd
    Three men in railway caps leave before he has finished. # at: 25 00:50 # place: smolny # because: mensheviks.committees # reaches: mensheviks srs
- "martov":
    Dan gives up his turn to Martov. The croaking voice breaks off and starts again: one government of all the socialists, tonight, before anybody fires. # at: 25 00:50 # place: smolny # event: joint-session # otherwise # because: mensheviks.martov # reaches: bolsheviks mensheviks srs # src: reed-3
}
-> one

= one
{ srs_order == "unsign":
    ~ turn(lazimir, "stopped")
    Upstairs in room 10 Lazimir corks his ink. He will sign nothing more for the Committee until the Congress sits. # at: 25 01:00 # place: smolny # event: lazimir-stops-signing # because: srs.unsign # reaches: bolsheviks mensheviks srs # src: reed-3
}
Red Guards post pickets at the Tauride Palace, where the Constituent Assembly is to sit. # at: 25 01:00 # place: tauride # event: tauride-picketed # reaches: srs # src: dossier
{ mensheviks_order == "martov":
    ~ tip(congress, -1)
    They have let Martov finish. Delegates from the provinces hand the sentence on along the corridor: all the parties, no shooting. # at: 25 01:05 # place: smolny # event: martov-heard # because: mensheviks.martov # reaches: bolsheviks mensheviks srs # sound: crowd
    Trotsky answers him. It is the first time tonight that the hall has listened to two men running. # at: 25 01:05 # place: smolny # because: mensheviks.martov # reaches: mensheviks srs
    { bolsheviks_order == "mandates":
        To every mandate still in the building Kamenev adds in pencil: in the name of the Congress. # at: 25 01:10 # place: smolny # because: mensheviks.martov bolsheviks.mandates # reaches: bolsheviks mensheviks # sound: paper
    }
}
{ government_order:
- "assure":
    The Don Cossacks ask which infantry is coming with them. It is on the march, Kerensky tells the telephone. In that case, says the telephone, they are saddling the horses. # at: 25 01:15 # place: district_hq # event: cossacks-asked # because: government.assure # reaches: government # src: mieville-10 trotsky-history-45 # sound: telephone
- "lands":
    The Don Cossacks ask which infantry is coming with them. Kerensky offers their lands, and a pardon for Kornilov’s men. The line is quiet so long that he taps the hook. # at: 25 01:15 # place: district_hq # event: cossacks-asked # otherwise # because: government.lands # reaches: government # src: mieville-10 # sound: telephone
- "wires":
    Kerensky asks the Don Cossacks for a squadron in one street and a picket on one bridge. The officer at the other end repeats the address. # at: 25 01:15 # place: district_hq # event: cossacks-asked # otherwise # because: government.wires # reaches: government # src: mieville-10 # sound: telephone
- "smolny":
    Kerensky asks the Don Cossacks who is in the saddle. Half a squadron is. # at: 25 01:15 # place: district_hq # event: cossacks-asked # otherwise # because: government.smolny # reaches: government # src: mieville-10 # sound: telephone
}
{ government_order == "lands":
    The Council of the Cossack Troops reads the terms back clause by clause, and will carry them to the Fourteenth Don. # at: 25 01:20 # place: district_hq # event: cossacks-promised-lands # because: government.lands # reaches: government
}
{ mensheviks_order == "martov":
    { premier == "kerensky":
        The Council of the Cossack Troops has heard of a government of all the socialists. It asks whether Kerensky is still premier. # at: 25 01:20 # place: district_hq # because: mensheviks.martov # reaches: government # sound: telephone
    - else:
        The Council of the Cossack Troops has heard of a government that resigned at eleven and of another, of all the socialists. It asks which of them is telephoning. # at: 25 01:20 # place: district_hq # because: mensheviks.martov government.resign # reaches: government # sound: telephone
    }
}
{ patrols == "roads" and smolny_marches():
    A patrol on the Suvorovsky stops the Committee’s first lorry, counts what is in it, and finds that its orders are for people on foot. # at: 25 01:20 # place: smolny # because: government.net # reaches: bolsheviks government # sound: lorry
}
-> half_past_one

= half_past_one
{ bolsheviks_order:
- "mandates":
    { lazimir != "signing":
        The porter of the Post Office finds one name under the commissar’s mandate where there should be two. He says he is sorry, and bolts the door. # at: 25 01:25 # place: post_office # event: mandate-refused # because: bolsheviks.mandates srs.unsign srs.leave_mrc # reaches: wires bolsheviks # sound: door
    - else:
        ~ take(post_office, "soviet")
        The porter of the Post Office holds a commissar’s mandate to his lamp, finds the stamp in order, and shows him the stairs. # at: 25 01:25 # place: post_office # event: post-office-taken # because: bolsheviks.mandates # reaches: wires bolsheviks # src: dossier reed-app-3 # sound: stamp
    }
- "rifles":
    ~ tip(blood, 1)
    A shot breaks the fanlight of the Post Office, and the glass cuts the porter. From the stairs, say the Red Guards. From the street, says the porter. # at: 25 01:35 # place: post_office # event: shots-at-the-post-office # because: bolsheviks.rifles # reaches: wires bolsheviks # sound: glass
    ~ take(post_office, "soviet")
    The Red Guards leave two men at every door. # at: 25 01:35 # place: post_office # event: post-office-taken # because: bolsheviks.rifles # reaches: wires bolsheviks # src: reed-app-3 # sound: boots
}
-> court ->
{ srs_order:
- "neutral":
    {
    - semenovsky == "aside" and preobrazhensky == "aside":
        SR speakers ask two Guards regiments, the Semenovsky and the Preobrazhensky, to stay in and obey neither side. Both lean that way already. # at: 25 01:45 # place: semenovsky_barracks # event: semenovsky-canvassed # because: srs.neutral # reaches: srs # src: dossier
    - semenovsky == "aside":
        SR speakers ask the Semenovsky to stay in and obey neither side, which they would like to do. The Preobrazhensky hear the same speech at the gate. # at: 25 01:45 # place: semenovsky_barracks # event: semenovsky-canvassed # otherwise # because: srs.neutral # reaches: srs
    - else:
        SR speakers come to the Semenovsky with a plan for obeying nobody. They are told that the regiment has decided, and are given tea. # at: 25 01:45 # place: semenovsky_barracks # event: semenovsky-canvassed # otherwise # because: srs.neutral # reaches: srs # sound: knock
    }
- "assembly":
    {
    - semenovsky == "assembly":
        SR speakers ask the Semenovsky to keep the State Bank for the Constituent Assembly. They are for the Assembly already, and had been wondering what it possessed. # at: 25 01:45 # place: semenovsky_barracks # event: semenovsky-canvassed # otherwise # because: srs.assembly # reaches: srs
    - else:
        SR speakers ask the Semenovsky to keep the State Bank for the Constituent Assembly and for nobody else. The regiment’s committee sits down to discuss it. # at: 25 01:45 # place: semenovsky_barracks # event: semenovsky-canvassed # otherwise # because: srs.assembly # reaches: srs
    }
}
{ mensheviks_order == "committees" and post_office == "soviet":
    ~ turn(sorters, "stopped")
    A SORTER: Our committee says to serve nobody tonight. Keep the building. The letters stay where we put them down. # at: 25 01:50 # place: post_office # event: post-strike # because: mensheviks.committees # reaches: wires bolsheviks mensheviks # mood: calm
}
-> two

= two
{ srs_order == "duma":
    Three telephones are manned at the City Duma. Peasant deputies, come over from Smolny, ask every caller what he can see from his window. # at: 25 02:00 # place: city_duma # event: duma-telephones-manned # because: srs.duma # reaches: wires mensheviks # src: reed-4 # sound: telephone
}
{ bolsheviks_order:
- "mandates":
    ~ take(nikolaevsky_station, "soviet")
    A commissar and his soldiers walk into the Nikolaevsky Station. The clerk at the one open window asks where to. # at: 25 02:00 # place: nikolaevsky_station # event: nikolaevsky-station-taken # because: bolsheviks.mandates # reaches: government bolsheviks # src: rabinowitch-14 dossier
    ~ take(power_station, "soviet")
    { lazimir != "signing":
        An engineer at the power station looks for the second name on a mandate, and then at the soldiers behind it. # at: 25 02:00 # place: power_station # event: power-station-taken # because: bolsheviks.mandates srs.unsign srs.leave_mrc # reaches: bolsheviks # src: rabinowitch-14 dossier
    - else:
        An engineer at the power station reads a mandate through. # at: 25 02:00 # place: power_station # event: power-station-taken # because: bolsheviks.mandates # reaches: bolsheviks # src: rabinowitch-14 dossier
    }
    ~ turn(lights, "off")
    The lamps go out in the Winter Palace and at district headquarters. # at: 25 02:05 # place: winter_palace # because: bolsheviks.mandates # reaches: government bolsheviks # src: rabinowitch-14 dossier # sound: lights_out
- "rifles":
    ~ take(nikolaevsky_station, "soviet")
    Red Guards come into the Nikolaevsky Station by every door. Sleepers on the benches make room. # at: 25 02:00 # place: nikolaevsky_station # event: nikolaevsky-station-taken # because: bolsheviks.rifles # reaches: government bolsheviks # src: rabinowitch-14 dossier # sound: boots
    ~ take(power_station, "soviet")
    An engineer at the power station goes to his switches with a Red Guard at each elbow. # at: 25 02:00 # place: power_station # event: power-station-taken # because: bolsheviks.rifles # reaches: bolsheviks # src: rabinowitch-14 dossier
    ~ turn(lights, "off")
    The Winter Palace and district headquarters go out like a match. # at: 25 02:05 # place: winter_palace # because: bolsheviks.rifles # reaches: government bolsheviks # src: rabinowitch-14 dossier # sound: lights_out
- "bridges":
    ~ take(nikolaevsky_station, "soviet")
    Whole companies march to the Nikolaevsky Station. There are soldiers to spare for the luggage office. # at: 25 02:00 # place: nikolaevsky_station # event: nikolaevsky-station-taken # because: bolsheviks.bridges # reaches: wires bolsheviks # src: rabinowitch-14 dossier # sound: boots
    ~ take(power_station, "soviet")
    A company on its way to the bridges calls at the power station. # at: 25 02:00 # place: power_station # event: power-station-taken # because: bolsheviks.bridges # reaches: bolsheviks # src: rabinowitch-14 dossier
    ~ turn(lights, "off")
    The lamps go out in the Winter Palace. Its telephones go on ringing. # at: 25 02:05 # place: winter_palace # because: bolsheviks.bridges # reaches: government bolsheviks # src: rabinowitch-14 dossier # sound: lights_out
}
{ bolsheviks_order != "guard":
    { government_sealed:
    - "wait":
        Candles are brought to headquarters. A door has fallen, and Kerensky asks the exchange for the Don regiments again. # at: 25 02:15 # place: district_hq # opens: government # because: government.wait # reaches: government # sound: telephone
    - "exchange":
        Candles are brought to headquarters. A door has fallen, and the Palace cadets are got up off their mattresses for the telephone exchange. # at: 25 02:15 # place: district_hq # opens: government # because: government.exchange # reaches: government # src: reed-4 # sound: boots
    - "bridge":
        Candles are brought to headquarters. A door has fallen. Up with the Palace Bridge, says the order, and everybody in. # at: 25 02:15 # place: district_hq # opens: government # because: government.bridge # reaches: government
    }
}
{ mensheviks_order == "committees":
    ~ turn(trains, "held")
    On the Nikolaevsky and Warsaw lines the signals stay at danger. The railwaymen’s committees will move nobody’s soldiers tonight. # at: 25 02:30 # place: nikolaevsky_station # event: railwaymen-hold-trains # because: mensheviks.committees # reaches: government bolsheviks mensheviks
}
A notice of the City Duma goes up on the Nevsky: it has formed a Committee of Public Safety, with members on duty at three telephone numbers. # at: 25 02:30 # place: city_duma # event: duma-notice-posted # reaches: mensheviks srs # src: reed-4 # sound: paper
At Kolpino the Izhora works sends off seventeen armoured cars for Smolny. # at: 25 02:30 # place: kolpino # event: kolpino-armoured-cars # reaches: bolsheviks # src: dossier # sound: lorry
{ government_order == "lands":
    ~ tip(garrison, 1)
    ~ tip(legitimacy_government, -2)
    The barracks hear by telephone of a pardon for Kornilov’s men. By the fourth barracks it is for Kornilov. Regiments that meant to sleep send to Smolny for orders. # at: 25 02:40 # place: smolny # because: government.lands # reaches: all # sound: telephone
}
{ bolsheviks_order == "guard":
    ~ turn(pavlovsky, "smolny")
    The Pavlovsky regiment lights bonfires along Smolny’s railings and puts machine-guns by the gate. Kamenev tells it that it is to guard a congress and take nothing. # at: 25 02:45 # place: smolny # event: pavlovsky-guard-smolny # because: bolsheviks.guard # reaches: bolsheviks mensheviks srs # src: reed-3 # sound: bonfire
}
-> three

= three
A train of sailors leaves the fleet at Helsingfors for Petrograd. # at: 25 03:00 # place: helsingfors # event: helsingfors-first-train # reaches: bolsheviks # src: rabinowitch-15 # sound: engine
{ bolsheviks_order == "mandates" and lazimir != "signing":
    ~ take(post_office, "soviet")
    The commissar is back at the Post Office with a second name. The porter puts his thumb on it, looks at his thumb, and lets him in. # at: 25 03:00 # place: post_office # event: post-office-taken # because: bolsheviks.mandates srs.unsign srs.leave_mrc # reaches: wires bolsheviks # src: reed-app-3
}
{ bolsheviks_order != "guard" and government_sealed == "exchange":
    ~ turn(cadets, "telephone_exchange")
    Cadets from the Palace file into the telephone exchange. An operator in a fashionable hat asks one of them to move his rifle. # at: 25 03:00 # place: telephone_exchange # because: government.exchange # reaches: wires # src: reed-8 # sound: boots
}
{ bolsheviks_order != "guard" and government_sealed == "bridge":
    ~ turn(cadets, "palace_bridge")
    ~ turn(palace_span, "up")
    Cadets raise the Palace Bridge and sit down by the winch. A man with a handcart looks at his own street across the water. # at: 25 03:00 # place: palace_bridge # event: cadets-hold-bridges # because: government.bridge # reaches: wires bolsheviks # sound: bridge_winch
}
{ bolsheviks_order == "guard":
    An officer sent past Smolny comes back to headquarters. Fires, machine-guns, every window lit, he reports, and nobody leaving. # at: 25 03:15 # place: district_hq # because: bolsheviks.guard # reaches: government # src: reed-3
}
{ mensheviks_order == "committees" and bolsheviks_order == "mandates" and lazimir != "signing":
    ~ turn(sorters, "stopped")
    The night sorters are waiting for the commissar with their coats on. Their committee has told them to serve nobody. # at: 25 03:20 # place: post_office # event: post-strike # because: mensheviks.committees srs.unsign srs.leave_mrc # reaches: wires bolsheviks mensheviks
}
{ bolsheviks_order:
- "mandates":
    ~ turn(aurora, "nikolaevsky_bridge")
    The cruiser _Aurora_ leaves the works quay and anchors below the Nikolaevsky Bridge. # at: 25 03:30 # place: aurora_mooring # event: aurora-moves # because: bolsheviks.mandates # reaches: bolsheviks # src: rabinowitch-14
    ~ take(nikolaevsky_bridge, "soviet")
    ~ turn(nikolaevsky_span, "down")
    A searchlight from the river lies down along the Nikolaevsky Bridge. The cadets run, sailors lower the span, and a waiting cabman drives over. # at: 25 03:30 # place: nikolaevsky_bridge # event: nikolaevsky-bridge-taken # because: bolsheviks.mandates # reaches: government bolsheviks # src: rabinowitch-14 # sound: bridge_winch
- "rifles":
    ~ turn(aurora, "nikolaevsky_bridge")
    The cruiser _Aurora_ feels her way up to the Nikolaevsky Bridge. # at: 25 03:30 # place: aurora_mooring # event: aurora-moves # because: bolsheviks.rifles # reaches: bolsheviks # src: rabinowitch-14
    ~ take(nikolaevsky_bridge, "soviet")
    ~ turn(nikolaevsky_span, "down")
    A searchlight from the river finds the cadets on the Nikolaevsky Bridge. They run, and Red Guards cross before the sailors have the span level. # at: 25 03:30 # place: nikolaevsky_bridge # event: nikolaevsky-bridge-taken # because: bolsheviks.rifles # reaches: government bolsheviks # src: rabinowitch-14 # sound: bridge_winch
- "bridges":
    ~ turn(aurora, "nikolaevsky_bridge")
    The cruiser _Aurora_ has one order, a bridge. She comes up to it from the works quay. # at: 25 03:30 # place: aurora_mooring # event: aurora-moves # because: bolsheviks.bridges # reaches: bolsheviks # src: rabinowitch-14
    ~ take(nikolaevsky_bridge, "soviet")
    ~ turn(nikolaevsky_span, "down")
    A searchlight from the river shows the cadets on the Nikolaevsky Bridge how many are waiting on the quay. They run, and sailors lower the span. # at: 25 03:30 # place: nikolaevsky_bridge # event: nikolaevsky-bridge-taken # because: bolsheviks.bridges # reaches: wires bolsheviks # src: rabinowitch-14 # sound: bridge_winch
- "guard":
    On Smolny’s stairs the men who were to go out are asleep with their rifles between their knees. # at: 25 03:30 # place: smolny # because: bolsheviks.guard # reaches: bolsheviks mensheviks srs
}
{ government_order:
- "assure":
    A runner tells Smolny that the Don Cossacks are saddling. # at: 25 03:30 # place: smolny # because: government.assure # reaches: bolsheviks
    The Cossacks’ answer has heartened Kerensky. He is only sorry, he says, that he did not have Trotsky arrested earlier. # at: 25 03:30 # place: district_hq # because: government.assure # reaches: government # src: dossier
- "wires":
    ~ turn(cossacks, "telephone_exchange")
    A Cossack squadron fills the courtyard of the telephone exchange. Cadets sit on the stairs, and the operators climb round them. # at: 25 03:30 # place: telephone_exchange # event: cossacks-at-exchange # because: government.wires # reaches: wires # sound: hooves
    Cossacks at the head of the Palace Bridge ask whoever comes where he is going. # at: 25 03:30 # place: palace_bridge # event: cossacks-at-bridges # because: government.wires # reaches: wires bolsheviks # sound: hooves
}
-> four

= four
{
- smolny_marches():
    In Smolny’s outer hall Zorin, a rifle on his shoulder, gives an American the news. The Minister of Religions and an Assistant Minister of Justice are down in the cellar, and whole regiments are marching on the telephone exchange and the State Bank. # at: 25 04:00 # place: smolny # event: ministers-arrested # reaches: mensheviks srs # src: reed-3
- bolsheviks_order == "bridges":
    In Smolny’s outer hall Zorin, a rifle on his shoulder, tells an American that the Minister of Religions and an Assistant Minister of Justice are down in the cellar. # at: 25 04:00 # place: smolny # event: ministers-arrested # reaches: mensheviks srs # src: reed-3
}
{ bolsheviks_order != "guard":
    Boys in workmen’s clothes stand on the steps outside with bayonets on their rifles, talking nervously. From the west, over the roofs, comes scattered firing. # at: 25 04:00 # place: smolny # reaches: mensheviks # src: reed-3 # sound: rifle_shot
}
Headquarters orders out the officers’ schools. All of them answer that they are unable to move. # at: 25 04:00 # place: district_hq # event: cadet-schools-asked # reaches: government # src: reed-app-4
An officer told to occupy the press of _Rabochy Put_ is promised soldiers and, two hours later, cadets. Then the order is forgotten. # at: 25 04:00 # place: district_hq # event: rabochy-put-order-forgotten # reaches: government # src: reed-app-4
{ post_office == "soviet":
    Government troops try the Post Office. After a few shots they announce that they will oppose the Soviets no longer. # at: 25 04:00 # place: post_office # event: post-office-attempt # reaches: government bolsheviks # src: reed-app-4 # sound: rifle_shot
}
{ bolsheviks_order == "guard":
    The power station and the telephone exchange ring up headquarters. They have nothing to report. # at: 25 04:15 # place: district_hq # because: bolsheviks.guard # reaches: government # sound: telephone
    The Duma telephones to Fontanka 6 for news. Fontanka 6 was about to telephone to the Duma. # at: 25 04:15 # place: city_duma # because: bolsheviks.guard # reaches: srs # sound: telephone
    Antonov asks for leave to lower one bridge. In room 10 it is put to the vote and lost. # at: 25 04:30 # place: smolny # because: bolsheviks.guard # reaches: bolsheviks
    { lenin:
    - "smolny":
        Lenin sends slips of paper into room 10. On each is the name of a door. # at: 25 04:45 # place: smolny # because: bolsheviks.guard # reaches: bolsheviks # sound: paper
    - "held":
        Slips of paper come up to room 10 from the stairs. On each is the name of a door, and each says that Lenin is behind it. # at: 25 04:45 # place: smolny # because: bolsheviks.guard bolsheviks.drunk government.net # reaches: bolsheviks # sound: paper
    - else:
        The Finn has been over the river and back. He puts slips of paper on the table in room 10. On each, in a hand that everybody there knows, is the name of a door. # at: 25 04:45 # place: smolny # because: bolsheviks.guard bolsheviks.letter bolsheviks.back # reaches: bolsheviks # sound: paper
    }
    Polkovnikov hurries between headquarters and the Winter Palace. At each he is asked what has happened at the other. # at: 25 04:45 # place: district_hq # because: bolsheviks.guard # reaches: government # src: reed-app-4
}
{ bolsheviks_order == "bridges" and bridge_is_open():
    ~ take(palace_bridge, "soviet")
    Two companies cross the Palace Bridge from Vasilievsky Island. The picket counts them as far as it can, and goes in to report the figure. # at: 25 04:30 # place: palace_bridge # event: palace-bridge-taken # because: bolsheviks.bridges # reaches: government bolsheviks # src: rabinowitch-14 # sound: boots
}
-> five

= five
{ government_order == "assure":
    The Don regiments are asked again. They are saddling. # at: 25 05:00 # place: district_hq # because: government.assure # reaches: government # src: trotsky-history-45 # sound: telephone
}
A second train of sailors leaves Helsingfors. # at: 25 05:00 # place: helsingfors # event: helsingfors-second-train # reaches: bolsheviks # src: rabinowitch-15 # sound: engine
{ bolsheviks_order != "guard":
    Sailors picket the Military Hotel on St Isaac’s Square and let no officer out. # at: 25 05:00 # place: astoria # event: military-hotel-taken # reaches: government # src: reed-app-3 reed-4
}
{ mensheviks_order == "land":
    ~ turn(printers, "land")
    ~ turn(placards, "tsik")
    ~ tip(garrison, -1)
    ~ tip(legitimacy_mensheviks, 1)
    Placards go up, the paste still running: land and peace, over the old TsIK’s name. Patrols halt, and push the one who can read to the front. # at: 25 05:00 # place: kazan_cathedral # event: land-placards-posted # because: mensheviks.land # reaches: all # sound: paper
}
{ bolsheviks_order == "bridges":
    ~ take(warsaw_station, "soviet")
    Soldiers take the Warsaw Station. Its line goes to Pskov and the front. # at: 25 05:00 # place: warsaw_station # event: warsaw-station-taken # because: bolsheviks.bridges # reaches: wires bolsheviks # src: rabinowitch-14 dossier
}
{ government_order == "smolny":
    ~ turn(cossacks, "suvorovsky")
    { cadets == "palace":
        Half a squadron of Cossacks goes up the Suvorovsky towards Smolny at a walk, the Palace cadets behind it on foot. Yard porters shut the gates. # at: 25 05:00 # place: smolny # event: cossacks-ride-on-smolny # because: government.smolny # reaches: all # sound: hooves
    - else:
        Half a squadron of Cossacks goes up the Suvorovsky towards Smolny at a walk, without the cadets it was promised. Yard porters shut the gates. # at: 25 05:00 # place: smolny # event: cossacks-ride-on-smolny # because: government.smolny # reaches: all # sound: hooves
    }
    { stands_for(armoured_cars, "government"):
        An armoured car from the Manege goes in front of the horses, at their pace, and frightens them. Its crew have said that they will guard and not attack. # at: 25 05:00 # place: smolny # because: government.smolny # reaches: all # sound: lorry
    }
    { stands_for(preobrazhensky, "government"):
        A company of the Preobrazhensky marches behind as far as the first bonfire that it can see, halts, and asks to have the order in writing. # at: 25 05:00 # place: smolny # because: government.smolny # reaches: government bolsheviks # sound: boots
    }
}
{ bolsheviks_order == "rifles" and not exchange_is_guarded():
    ~ take(telephone_exchange, "soviet")
    ~ wire(lines_bolsheviks, true)
    Red Guards go up the stairs of the telephone exchange, cartridge belts over their work coats. # at: 25 05:00 # place: telephone_exchange # event: telephone-exchange-taken # because: bolsheviks.rifles # reaches: bolsheviks mensheviks srs # src: reed-app-3 # sound: boots
    { operators == "keeping_lines":
        ~ wire(lines_mensheviks, true)
        The women at the boards go on putting everybody through, as they have voted to. A Red Guard is offered a headset, and puts it back on its hook. The Palace goes on talking. # at: 25 05:05 # place: telephone_exchange # because: bolsheviks.rifles # reaches: wires # sound: switchboard
    - else:
        AN OPERATOR: Sixty roubles a month, for connecting people. I do not connect bayonets. # at: 25 05:00 # place: telephone_exchange # reaches: bolsheviks # because: bolsheviks.rifles # src: reed-8 # mood: hot
        Half the operators take their hats and go. The rest are handed a list that begins with the Winter Palace. # at: 25 05:05 # place: telephone_exchange # event: operators-walk-out # because: bolsheviks.rifles # reaches: bolsheviks mensheviks # sound: switchboard
        ~ wire(lines_government, false)
        The Palace goes dead. An adjutant tries every telephone in it by candle, and two still hum. # at: 25 05:10 # place: winter_palace # because: bolsheviks.rifles # reaches: government # src: mieville-10 # sound: telephone
        { srs_order != "duma":
            ~ wire(lines_srs, false)
            A boy comes on foot from Fontanka 6. Its telephones are dead, he tells Gots, and so are the Duma’s. # at: 25 05:15 # place: smolny # because: bolsheviks.rifles # reaches: srs # sound: telephone
        }
    }
}
{ exchange_is_guarded():
    { bolsheviks_sealed:
    - "talk":
        ~ take(telephone_exchange, "contested")
        { government_sealed == "exchange":
            Smolny’s men find cadets on the stairs of the telephone exchange, and settle down to talk. Each side keeps a landing. The operators connect both. # at: 25 05:00 # place: telephone_exchange # event: exchange-besieged # opens: bolsheviks # because: bolsheviks.talk government.exchange # reaches: wires bolsheviks
        - else:
            Smolny’s men find Cossacks in the courtyard of the telephone exchange, and settle down to talk. Soon they share a stove. The operators connect both. # at: 25 05:00 # place: telephone_exchange # event: exchange-besieged # opens: bolsheviks # because: bolsheviks.talk government.wires # reaches: wires bolsheviks
        }
    - "force":
        Smolny’s men find the telephone exchange guarded, and send back for one of the cars from Kolpino. # at: 25 05:00 # place: telephone_exchange # opens: bolsheviks # because: bolsheviks.force # reaches: bolsheviks # src: dossier
    - "cut":
        Smolny’s men find the telephone exchange guarded. They leave the door alone and go to look for the cable. # at: 25 05:00 # place: telephone_exchange # opens: bolsheviks # because: bolsheviks.cut # reaches: bolsheviks
        Two linemen from the Ericsson works lift a plate in the Morskaya and saw through the Palace’s cable. # at: 25 05:30 # place: telephone_exchange # event: cable-cut # because: bolsheviks.cut # reaches: bolsheviks
        ~ wire(lines_government, false)
        In the Palace a voice on the telephone stops in the middle of a name. # at: 25 05:30 # place: winter_palace # because: bolsheviks.cut # reaches: government bolsheviks
        { srs_order != "duma":
            ~ wire(lines_srs, false)
            A boy comes on foot from Fontanka 6. Nothing will ring there, he tells Gots, nor at the Duma. # at: 25 05:30 # place: smolny # because: bolsheviks.cut # reaches: srs
        }
    }
}
{ smolny_marches() and government_order == "lands" and srs_order != "assembly" and semenovsky == "aside":
    ~ turn(semenovsky, "soviet")
    ~ take(state_bank, "soviet")
    The Semenovsky guard at the State Bank has heard of the pardon. It goes over to Smolny before anybody knocks. # at: 25 05:30 # place: state_bank # event: state-bank-taken # because: government.lands # reaches: wires bolsheviks srs # src: mieville-10
}
{ government_order == "smolny":
    ~ turn(cossacks, "barracks")
    { bolsheviks_order == "guard":
        ~ tip(blood, 1)
        The Pavlovsky’s bonfires light every horse. Nobody owns to the first shot. The half-squadron goes back at a gallop, with from one to four hurt, by who tells it. # at: 25 05:40 # place: smolny # event: column-turned-back # because: government.smolny bolsheviks.guard # reaches: all # sound: rifle_shot
    - else:
        At Smolny’s bonfires the sentries ask the Cossacks where their infantry is. It is talked over, and the horses are turned round. # at: 25 05:40 # place: smolny # event: column-turned-back # because: government.smolny # reaches: all # sound: hooves
    }
}
-> six

= six
{ bank_guard_asks() and srs_sealed == "stand":
    A Semenovsky soldier asks the SRs what the guard at the Bank should do if anyone comes. Stand aside, he is told, and note the names. # at: 25 05:50 # place: smolny # opens: srs # because: srs.stand # reaches: srs
}
{ government_order == "lands":
    ~ turn(cossacks, "palace_square")
    A squadron of the Fourteenth Don rides on to Palace Square and dismounts. It has come about some land. # at: 25 06:00 # place: palace_square # because: government.lands # reaches: government # sound: hooves
}
{ bank_for_assembly():
    ~ turn(semenovsky, "assembly")
    ~ take(state_bank, "nobody")
    { smolny_marches():
        The Semenovsky have hung a sheet on the gate of the State Bank: held for the Constituent Assembly. Forty sailors read it through the bars. # at: 25 06:00 # place: state_bank # event: bank-sealed-for-assembly # because: srs.assembly # reaches: wires bolsheviks mensheviks srs
    - else:
        The Semenovsky have hung a sheet on the gate of the State Bank: held for the Constituent Assembly. Nobody has come to dispute it. # at: 25 06:00 # place: state_bank # event: bank-sealed-for-assembly # because: srs.assembly # reaches: wires bolsheviks mensheviks srs
    }
}
{ smolny_marches() and stands_for(semenovsky, "government"):
    The Semenovsky guard at the State Bank has given its word to the Staff, and tells forty sailors so through the bars, not gladly. # at: 25 06:00 # place: state_bank # event: semenovsky-refuse-the-bank # because: bolsheviks.mandates bolsheviks.rifles # reaches: wires bolsheviks mensheviks srs # sound: boots
}
{ bank_is_refused() and not exchange_is_guarded():
    { bolsheviks_sealed:
    - "talk":
        They have orders to talk. They lean their rifles on the railings and ask the guard for a light. # at: 25 06:10 # place: state_bank # opens: bolsheviks # because: bolsheviks.talk srs.assembly # reaches: wires bolsheviks mensheviks srs
    - "force":
        They have orders for such a door, and send for a car from Kolpino. # at: 25 06:10 # place: state_bank # opens: bolsheviks # because: bolsheviks.force # reaches: bolsheviks # src: dossier
    - "cut":
        They have orders to leave such a door alone. They form fours and go. # at: 25 06:10 # place: state_bank # opens: bolsheviks # because: bolsheviks.cut srs.assembly # reaches: wires bolsheviks mensheviks srs # sound: boots
    }
}
{ smolny_marches() and government_order != "lands" and stands_for(semenovsky, "soviet"):
    ~ take(state_bank, "soviet")
    The Semenovsky guard at the State Bank has been for Smolny since it was last talked to. It asks forty sailors what kept them. # at: 25 06:00 # place: state_bank # event: state-bank-taken # because: bolsheviks.mandates bolsheviks.rifles # reaches: wires bolsheviks srs # src: mieville-10 # sound: boots
}
{ bank_guard_asks():
    { srs_sealed:
    - "stand":
        ~ take(state_bank, "soviet")
        { bolsheviks_order == "mandates":
            Forty sailors come along the canal to the State Bank. The Semenovsky guard stands aside, and asks the commissar how he spells his name. # at: 25 06:00 # place: state_bank # event: state-bank-taken # because: bolsheviks.mandates srs.stand # reaches: wires bolsheviks srs # src: mieville-10 # sound: boots
        - else:
            Forty sailors stop at the railings of the State Bank with bayonets fixed. The Semenovsky guard stands aside and notes such names as it is given. # at: 25 06:00 # place: state_bank # event: state-bank-taken # because: bolsheviks.rifles srs.stand # reaches: wires bolsheviks srs # src: mieville-10 # sound: boots
        }
    - "paper":
        The Semenovsky guard at the State Bank has asked the SRs. It wants a paper that both Soviets have signed, and forty sailors go back for one. # at: 25 06:00 # place: state_bank # opens: srs # because: srs.paper # reaches: wires bolsheviks srs
    - "refuse":
        ~ take(state_bank, "nobody")
        The Semenovsky guard at the State Bank has asked the SRs. The clerks come at nine, it tells forty sailors, and nothing can be handed over before. # at: 25 06:00 # place: state_bank # event: semenovsky-refuse-the-bank # opens: srs # because: srs.refuse # reaches: wires bolsheviks mensheviks srs
    }
}
{ bolsheviks_order != "guard" and government_order == "smolny" and bridge_is_open():
    ~ take(palace_bridge, "soviet")
    The cadets called off the Palace Bridge in the night have not been put back. Men from Vasilievsky Island walk over it and warm their hands at the brazier. # at: 25 06:30 # place: palace_bridge # event: palace-bridge-taken # because: government.smolny # reaches: government bolsheviks # src: rabinowitch-14
}
{ bank_is_refused() and not exchange_is_guarded() and bolsheviks_sealed == "force":
    ~ take(state_bank, "soviet")
    ~ tip(garrison, -1)
    An armoured car backs up to the State Bank until its gun looks through the gate, and the Semenovsky step away. Other regiments hear of it with their tea. # at: 25 06:40 # place: state_bank # event: state-bank-taken # otherwise # because: bolsheviks.force srs.assembly # reaches: wires bolsheviks mensheviks srs # src: dossier # sound: lorry
}
{ bolsheviks_order == "guard":
    First light. The picket on the Palace Bridge is relieved, as on any other morning. # at: 25 06:50 # place: palace_bridge # because: bolsheviks.guard # reaches: government # src: art-computed
}
-> seven

= seven
{ exchange_is_guarded() and bolsheviks_sealed == "force":
    ~ take(telephone_exchange, "soviet")
    ~ tip(blood, 1)
    An armoured car goes in at the gate of the telephone exchange. There is firing on the stairs. Two or three hurt, says Smolny; the Staff makes it ten. # at: 25 07:00 # place: telephone_exchange # event: telephone-exchange-taken # otherwise # because: bolsheviks.force # reaches: all # src: dossier # sound: rifle_shot
    { cossacks == "telephone_exchange":
        ~ turn(cossacks, "barracks")
        The Cossacks ride back to barracks. Nobody had said anything to them about an armoured car. # at: 25 07:05 # place: telephone_exchange # because: bolsheviks.force government.wires # reaches: government bolsheviks # sound: hooves
    }
    { cadets == "telephone_exchange":
        ~ turn(cadets, "palace")
        The cadets are let go to the Palace without their rifles. # at: 25 07:05 # place: telephone_exchange # because: bolsheviks.force government.exchange # reaches: government bolsheviks
    }
    ~ turn(operators, "gone")
    ~ wire(lines_government, false)
    { srs_order == "duma":
        The operators leave by the back stairs, in their hats. Of all the lamps on the boards only the Duma’s three, which have a line of their own, are answered. # at: 25 07:10 # place: telephone_exchange # event: operators-walk-out # because: bolsheviks.force srs.duma # reaches: all # sound: switchboard
    - else:
        ~ wire(lines_srs, false)
        The operators leave by the back stairs, in their hats. Every lamp on the boards is lit, and nobody is put through to anyone. # at: 25 07:10 # place: telephone_exchange # event: operators-walk-out # because: bolsheviks.force # reaches: all # sound: switchboard
    }
}
{ soldiers_come_on_time():
    ~ take(telephone_exchange, "soviet")
    ~ wire(lines_bolsheviks, true)
    Zakharov, a cadet once, leads Keksholm soldiers into the telephone exchange. The guard reads his mandate and goes home. A woman at the boards asks them to keep their voices down. # at: 25 07:00 # place: telephone_exchange # event: telephone-exchange-taken # because: bolsheviks.mandates # reaches: bolsheviks mensheviks srs # src: mieville-10 # sound: switchboard
    { operators == "keeping_lines":
        ~ wire(lines_mensheviks, true)
        Smolny’s men ask a woman at the boards of the telephone exchange to cut off the Palace. They have voted, she says: everybody or nobody; and she puts the Palace through to somebody. # at: 25 07:05 # place: telephone_exchange # because: bolsheviks.mandates # reaches: wires # sound: switchboard
    - else:
        ~ wire(lines_government, false)
        In the Palace and at headquarters the receivers go dead one after another. # at: 25 07:05 # place: winter_palace # because: bolsheviks.mandates # reaches: government bolsheviks # src: mieville-10 # sound: telephone
        An adjutant tries every instrument in the Palace. Two still hum. # at: 25 07:10 # place: winter_palace # because: bolsheviks.mandates # reaches: government # src: mieville-10
    }
}
{ commissars_wait():
    Zakharov’s Keksholm soldiers stand before the telephone exchange and do not go in. Their mandate is in the Congress’s name, and a signature short. They will wait for the Congress. # at: 25 07:00 # place: telephone_exchange # event: commissars-wait-for-congress # because: mensheviks.martov srs.unsign srs.leave_mrc # reaches: all # sound: boots
}
{ bank_guard_asks() and srs_sealed == "paper":
    ~ take(state_bank, "soviet")
    The sailors are back at the Bank with a paper. The officer of the guard reads two signatures aloud and unlocks. # at: 25 07:30 # place: state_bank # event: state-bank-taken # because: srs.paper # reaches: wires bolsheviks srs # src: mieville-10 # sound: paper
}
{ soldiers_come_late():
    ~ take(telephone_exchange, "soviet")
    ~ wire(lines_bolsheviks, true)
    { lazimir != "signing":
        Zakharov has had to wait for a second signature. At twenty to eight his Keksholm soldiers follow the day shift up the stairs of the telephone exchange. # at: 25 07:40 # place: telephone_exchange # event: telephone-exchange-taken # because: bolsheviks.mandates srs.unsign srs.leave_mrc # reaches: bolsheviks mensheviks srs # src: mieville-10 # sound: boots
    - else:
        The Keksholm soldiers are late: at every wall somebody wanted the land read to him again. At half past seven Zakharov gets them into the telephone exchange. # at: 25 07:30 # place: telephone_exchange # event: telephone-exchange-taken # because: bolsheviks.mandates mensheviks.land # reaches: bolsheviks mensheviks srs # src: mieville-10 # sound: boots
    }
    { operators == "keeping_lines":
        ~ wire(lines_mensheviks, true)
        The women at the boards have voted to put everybody through, and begin the day with the Palace. The soldiers are asked to mind the door. # at: 25 07:45 # place: telephone_exchange # because: bolsheviks.mandates # reaches: wires # sound: switchboard
    - else:
        ~ wire(lines_government, false)
        The Palace is cut off in the middle of a call. Two of its telephones have been overlooked. # at: 25 07:45 # place: winter_palace # because: bolsheviks.mandates # reaches: government # src: mieville-10 # sound: telephone
    }
}
{ bolsheviks_order == "mandates" and telephone_exchange == "soviet" and operators == "connecting" and srs_order != "duma":
    ~ wire(lines_srs, false)
    A boy comes on foot from Fontanka 6. Its telephones are dead, he tells Gots, and so are the Duma’s. # at: 25 07:45 # place: smolny # because: bolsheviks.mandates # reaches: srs # sound: telephone
}
{ telephone_exchange == "soviet":
    -> heard_at_smolny ->
}
-> eight

= heard_at_smolny
{ mensheviks_sealed:
- "protest":
    { mensheviks_order == "scold":
        The TsIK’s protest is set for _Izvestia_. Smolny’s commissar there asks to see the proof. # at: 25 07:50 # place: izvestia_office # opens: mensheviks # because: mensheviks.protest # reaches: mensheviks # src: reed-3 # sound: press
    - else:
        The TsIK’s protest is set for its paper, _Izvestia_. Smolny’s commissar strikes it out. The compositors mislay his copy and print theirs. # at: 25 07:50 # place: izvestia_office # event: protest-printed # opens: mensheviks # because: mensheviks.protest # reaches: bolsheviks mensheviks srs # src: reed-3 # sound: press
    }
- "operators":
    {
    - operators == "keeping_lines":
        A note from the TsIK reaches the boards: everybody or nobody. It is what the women there have voted already. They pin it up over the lists of numbers. # at: 25 07:50 # place: telephone_exchange # opens: mensheviks # because: mensheviks.operators # reaches: wires mensheviks
    - operators == "gone":
        A runner brings the operators a note from the TsIK: everybody or nobody. It is nobody already. # at: 25 07:50 # place: telephone_exchange # opens: mensheviks # because: mensheviks.operators bolsheviks.force # reaches: bolsheviks mensheviks srs
    - else:
        ~ turn(operators, "keeping_lines")
        ~ wire(lines_government, true)
        ~ wire(lines_mensheviks, true)
        ~ wire(lines_srs, true)
        A note from the TsIK goes along the boards: everybody or nobody. The women at them vote, and put through the Palace, Smolny and whoever asks. Their guards cannot work a plug. # at: 25 07:50 # place: telephone_exchange # event: operators-keep-lines # opens: mensheviks # because: mensheviks.operators # reaches: wires # sound: switchboard
    }
- "duma":
    { operators == "gone" and srs_order != "duma":
        A basket with the TsIK’s seal and minute book goes by cab to the City Duma. It is given a table, and a telephone as dumb as every other this morning. # at: 25 07:50 # place: city_duma # event: tsik-moves-to-duma # opens: mensheviks # because: mensheviks.duma bolsheviks.force # reaches: bolsheviks mensheviks srs
    - else:
        ~ wire(lines_mensheviks, true)
        A basket with the TsIK’s seal and minute book goes by cab to the City Duma. It is given a table, and the operators, asked in Dan’s name, give it one line that works. # at: 25 07:50 # place: city_duma # event: tsik-moves-to-duma # opens: mensheviks # because: mensheviks.duma # reaches: bolsheviks mensheviks srs
    }
}
->->

= eight
{ bolsheviks_order:
- "mandates":
    ~ take(warsaw_station, "soviet")
    A picket of the Jaeger regiment walks into the Warsaw Station. Its line goes to Pskov and the front. # at: 25 08:00 # place: warsaw_station # event: warsaw-station-taken # because: bolsheviks.mandates # reaches: wires bolsheviks # src: rabinowitch-14 dossier
- "rifles":
    ~ take(warsaw_station, "soviet")
    Red Guards and soldiers of the Jaeger regiment meet in the Warsaw Station. Both have come to take it. # at: 25 08:00 # place: warsaw_station # event: warsaw-station-taken # because: bolsheviks.rifles # reaches: wires bolsheviks # src: rabinowitch-14 dossier
- "guard":
    At Smolny they read over the list of the night. Nothing on it has been taken. # at: 25 08:00 # place: smolny # event: nothing-taken # because: bolsheviks.guard # reaches: bolsheviks mensheviks srs
}
{ smolny_marches() and bridge_is_open():
    ~ take(palace_bridge, "soviet")
    { bolsheviks_order == "mandates":
        The picket on the Palace Bridge is told it may go home. From the Palace windows other men can be seen lighting its fire. # at: 25 08:00 # place: palace_bridge # event: palace-bridge-taken # because: bolsheviks.mandates # reaches: government bolsheviks # src: rabinowitch-14
    - else:
        Red Guards cross the Palace Bridge behind the first tram. The picket hands over its rifles under the Palace windows. # at: 25 08:00 # place: palace_bridge # event: palace-bridge-taken # because: bolsheviks.rifles # reaches: government bolsheviks # src: rabinowitch-14 # sound: rifles_down
    }
}
{
- palace_span == "up":
    Eight o’clock. The trams from Vasilievsky Island stop short of the raised Palace Bridge. Clerks get down, look at the gap, and set off for another bridge. # at: 25 08:00 # place: palace_bridge # because: government.bridge # reaches: all
- operators == "gone":
    Eight o’clock. The trams run. In every office on the Nevsky somebody shakes a telephone and says hello. The bread queue has heard about the stairs at the exchange. # at: 25 08:00 # place: kazan_cathedral # because: bolsheviks.force # reaches: all # src: reed-1 reed-4 # sound: tram
- trains == "held":
    Eight o’clock. On Znamenskaya Square the cabs wait for trains that have not come. A woman in the bread queue points out that flour comes by train. # at: 25 08:00 # place: znamenskaya # because: mensheviks.committees # reaches: all # src: reed-1
- cossacks == "palace_square":
    Eight o’clock. Cossack horses stand on Palace Square with their nosebags on. The bread queue has it from the barracks that Kornilov is let out, or coming, or here. # at: 25 08:00 # place: palace_square # because: government.lands # reaches: all # src: reed-1
- (printers == "land" and placards != "torn") or placards == "government":
    Eight o’clock. Men ride the tram steps on the side towards the walls, to read. A woman in the bread queue, who has had the placard read to her, asks what it says lower down. # at: 25 08:00 # place: kazan_cathedral # because: mensheviks.land mensheviks.paste government.sign government.adopt # reaches: all # src: reed-1 reed-4
- cossacks == "telephone_exchange":
    Eight o’clock. The trams run. On the Morskaya clerks walk round the Cossacks’ horses to get to their offices. # at: 25 08:00 # place: telephone_exchange # because: government.wires # reaches: all # src: reed-4 # sound: tram
- government_order == "smolny":
    Eight o’clock. The trams run. On the Suvorovsky the yard porters sweep up after the horses, on both sides of the street. # at: 25 08:00 # place: smolny # because: government.smolny # reaches: all # src: reed-4 # sound: tram
- bolsheviks_order == "guard":
    Eight o’clock. The trams run. At Smolny deputies with tin mugs step over sleeping soldiers to get at the tea. In the bread queue they say it has been put off. # at: 25 08:00 # place: smolny # because: bolsheviks.guard # reaches: all # src: reed-1 reed-2 reed-4 # sound: tram
- bolsheviks_order == "bridges":
    Eight o’clock. Soldiers look into each tram as it comes on to a bridge. A woman has crossed two of them to the bread queue, and was asked at both whether she was carrying bread. # at: 25 08:00 # place: nikolaevsky_bridge # because: bolsheviks.bridges # reaches: all # src: reed-1
- bolsheviks_order == "rifles":
    Eight o’clock. The trams run, with boys on every step. In the bread queue they know that there was shooting at the Post Office, and that it was a thousand men. # at: 25 08:00 # place: kazan_cathedral # because: bolsheviks.rifles # reaches: all # src: reed-1 reed-4 # sound: tram
- else:
    Eight o’clock, a grey light, and the trams run on the Nevsky with boys on every step. The queue for the quarter-pound goes round the corner. Two women in it had understood that something was to happen last night. # at: 25 08:00 # place: kazan_cathedral # reaches: all # src: reed-1 reed-4 # sound: tram
}
-> DONE

// Smolny sends its men to the wires.
=== function smolny_marches()
~ return bolsheviks_order == "mandates" or bolsheviks_order == "rifles"
// One of the undecided has promised itself: stands_for(semenovsky, "government").
=== function stands_for(who, whom)
~ return who == whom
// Their mandates are in the Congress’s name and a signature short: at the exchange they wait for the Congress.
=== function commissars_wait()
~ return bolsheviks_order == "mandates" and mensheviks_order == "martov" and lazimir != "signing"
// Somebody armed stands in the exchange before they come.
=== function exchange_is_guarded()
~ return smolny_marches() and not commissars_wait() and (government_order == "wires" or government_sealed == "exchange")
// Nobody does, and the soldiers with their mandate come when they were told to.
=== function soldiers_come_on_time()
~ return bolsheviks_order == "mandates" and not exchange_is_guarded() and mensheviks_order != "land" and lazimir == "signing"
// The same, but they have had something to read, or to get signed.
=== function soldiers_come_late()
~ return bolsheviks_order == "mandates" and not exchange_is_guarded() and not commissars_wait() and (mensheviks_order == "land" or lazimir != "signing")
// The Palace Bridge is down, and only a picket stands on it.
=== function bridge_is_open()
~ return palace_bridge == "government" and palace_span == "down" and government_order != "wires"
// Smolny is coming, and the guard at the Bank has not made up its own mind.
=== function bank_guard_asks()
~ return smolny_marches() and semenovsky == "aside" and government_order != "lands" and srs_order != "assembly"
// The guard at the Bank stands there for the Constituent Assembly: asked tonight, or won before.
=== function bank_for_assembly()
~ return semenovsky == "assembly" or (semenovsky == "aside" and srs_order == "assembly")
// Smolny is coming, and the guard has promised the Bank to somebody else.
=== function bank_is_refused()
~ return smolny_marches() and (semenovsky == "assembly" or stands_for(semenovsky, "government"))
