// Tuesday 24 October, from dawn to 20:30, as it was. Sources: Reed III and App. III.7; Miéville ch. 10; Rabinowitch ch. 14.
// The same events, hours and changes as in the one-round scenario’s "previously" (05-wires), up to half past six.
// Where the record has only "in the evening", its stand-in hour of 18:00 is kept and no hour is told.

=== study_previously
Before light on Tuesday cadets shut the press of two Bolshevik papers. Soldiers sent by the Soviet broke the seals, and by noon the papers were on sale. # at: 24 16:00 # place: trud # reaches: all # src: reed-3 dossier # sound: press
Kerensky told the Pre-Parliament, a council that may only advise, that part of Petrograd was in revolt, and asked for its support. It has been debating its answer ever since. # at: 24 16:00 # place: mariinsky # reaches: all # src: reed-3 dossier
Now, in the afternoon, the Staff of the garrison cuts the telephones of Smolny, the girls’ school where the Petrograd Soviet sits, and orders the bridges up. The cyclists who guard the Winter Palace leave it at four. # at: 24 16:00 # place: district_hq # reaches: all # src: mieville-10
~ take(liteiny_bridge, "soviet")
Artillery cadets come to raise the Liteiny Bridge, and a crowd takes their rifles away. The Vyborg side, where the factories are, can still walk to the centre. # at: 24 16:00 # place: liteiny_bridge # event: liteiny-bridge-taken # reaches: all # src: mieville-10 # sound: crowd
~ take(central_telegraph, "soviet")
Pestkovsky, a commissar with no weapon, takes over the Central Telegraph. The Keksholm soldiers on guard there have voted for the Soviet. The clerks go on sending for both sides. # at: 24 17:00 # place: central_telegraph # event: central-telegraph-taken # reaches: all # src: rabinowitch-14 dossier # sound: telegraph
~ take(troitsky_bridge, "soviet")
A company of women soldiers marches to the Troitsky Bridge and stands under the guns of the fortress. The bridge is not raised. # at: 24 18:00 # place: troitsky_bridge # event: troitsky-bridge-taken # reaches: all # src: mieville-10 dossier
~ take(exchange_bridge, "soviet")
~ take(tuchkov_bridge, "soviet")
In the course of the evening the Soviet also has the two wooden bridges between Vasilievsky Island and the Petrograd Side. # at: 24 18:00 # place: exchange_bridge # event: island-bridges-taken # reaches: all # src: dossier
~ take(baltic_station, "soviet")
The Baltic Station has soldiers of the Izmailovsky regiment in it. Cadets from Oranienbaum or Peterhof would have to get down there. # at: 24 18:00 # place: baltic_station # event: baltic-station-taken # reaches: all # src: dossier reed-4
~ take(russkaya_volya, "soviet")
Red Guards walk into print shops of the big newspapers and set their own sheets. The City Militia, sent to turn them out, finds barricades and armed men; soldiers told to attack will not. # at: 24 18:00 # place: russkaya_volya # event: presses-occupied # reaches: all # src: reed-app-3 # sound: press
At half past six the militia raids the Kopeika press, which prints the Soviet’s evening paper, _Rabochy i Soldat_. A guard from Smolny comes, and stays. # at: 24 18:30 # place: kopeika # event: kopeika-raided # reaches: all # src: dossier
-> DONE
