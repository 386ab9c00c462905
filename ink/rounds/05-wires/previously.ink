// Tuesday 24 October, 16:00 to midnight, as it was. Sources: Reed III and App. III.7; Miéville ch. 10; Rabinowitch ch. 14.
// Where the record has only "in the evening", its stand-in hour of 18:00 is kept and no hour is told.

=== wires_previously
On Tuesday afternoon the Staff of the Petrograd garrison cuts the telephones of Smolny, the girls’ school where the Petrograd Soviet sits, and orders the bridges up. The cyclists who guard the Winter Palace walk off at four. # at: 24 16:00 # place: district_hq # reaches: all # src: mieville-10
~ take(liteiny_bridge, "soviet")
At the Liteiny Bridge a crowd disarms the artillery cadets who have come to raise it. The Vyborg side keeps its road to the centre. # at: 24 16:00 # place: liteiny_bridge # event: liteiny-bridge-taken # reaches: all # src: mieville-10 # sound: crowd
~ take(central_telegraph, "soviet")
Commissar Pestkovsky walks into the Central Telegraph without a weapon and stays. Its guard, the Keksholm regiment, votes with the Soviet already. Telegrams of both sides go on being sent. # at: 24 17:00 # place: central_telegraph # event: central-telegraph-taken # reaches: all # src: rabinowitch-14 dossier # sound: telegraph
~ take(troitsky_bridge, "soviet")
Women soldiers sent to the Troitsky Bridge find the guns of the fortress above them. The bridge stays down. # at: 24 18:00 # place: troitsky_bridge # event: troitsky-bridge-taken # reaches: all # src: mieville-10 dossier
~ take(exchange_bridge, "soviet")
~ take(tuchkov_bridge, "soviet")
The two wooden bridges from Vasilievsky Island to the Petrograd Side pass to the Soviet in the course of the evening. # at: 24 18:00 # place: exchange_bridge # event: island-bridges-taken # reaches: all # src: dossier
~ take(baltic_station, "soviet")
Men of the Izmailovsky regiment take the Baltic Station, where the cadets of Peterhof and Oranienbaum would have to get down. # at: 24 18:00 # place: baltic_station # event: baltic-station-taken # reaches: all # src: dossier reed-4
~ take(russkaya_volya, "soviet")
Red Guards occupy print shops of the big newspapers and run off their own. The City Militia comes to clear them and finds barricades; soldiers ordered to attack refuse. # at: 24 18:00 # place: russkaya_volya # event: presses-occupied # reaches: all # src: reed-app-3 # sound: press
Half past six: the militia raids the Kopeika press, which prints _Rabochy i Soldat_. A guard from Smolny stays behind. # at: 24 18:30 # place: kopeika # event: kopeika-raided # reaches: all # src: dossier
The Pre-Parliament, a council that may only advise, passes Dan’s resolution by 123 to 102, with 26 abstaining: against the rising, and for land to the committees, peace terms and a Committee of Public Safety. # at: 24 20:30 # place: mariinsky # event: pre-parliament-vote # reaches: all # src: mieville-10 reed-3
~ take(telegraph_agency, "soviet")
Stark and twelve sailors occupy the Telegraph Agency. News of the vote gets no farther than its tables. # at: 24 20:30 # place: telegraph_agency # event: telegraph-agency-taken # reaches: all # src: mieville-10
Denis, with the Pavlovsky regiment for the Soviet’s Military Revolutionary Committee, sets pickets on the Millionnaya and the Nevsky. # at: 24 21:00 # place: pavlovsky_barracks # event: pavlovsky-pickets # reaches: all # src: mieville-10
His own Committee tells him to take them in. He refuses. # at: 24 21:00 # place: smolny # reaches: bolsheviks srs # src: mieville-10
~ turn(lenin, "smolny")
Lenin, told to stay in hiding, leaves the flat in a wig and a bandage and goes by tram and on foot, past cadet patrols, to Smolny. # at: 24 22:00 # place: smolny # event: lenin-walks-to-smolny # reaches: bolsheviks # src: mieville-10 krupskaya fofanova
~ turn(kerensky, "hq")
Dan asks Kerensky for placards on land, peace and the Assembly, to go up this night. Kerensky offers to resign, then dismisses his visitors. Accounts differ on who misunderstood whom. # at: 24 23:00 # place: winter_palace # event: kerensky-refuses-dan # reaches: government mensheviks srs # src: trotsky-history-45 kerensky-catastrophe-18
-> DONE
