// K7: the Cossacks ask. Sources: Reed III (Polkovnikov's order) and App. IV.1 (the bridges); Miéville ch. 10 ("live targets",
// the plan without troops, the cyclists); Trotsky, History ch. 45 ("saddling the horses"); sun hours computed.

=== wires_government
Ten past one at district headquarters. The stairs are full of officers who came to report and have not been told where to go next. On each landing hangs Colonel Polkovnikov’s order to the garrison. # chair: kerensky # place: district_hq # at: 25 01:10 # src: reed-3 # sound: bed_palace
“I forbid absolutely any execution by soldiers of instructions from other organisations” # quote: reed-3 # sound: paper
{ nikolaevsky_span == "up":
    You ordered the bridges raised. One of them is up. About the others you are saluted. # says: nikolaevsky_span=up # src: mieville-10 reed-app-4
- else:
    You ordered the bridges raised. They are all down. About this, too, you are saluted.
}
{ cyclists == "aside":
    The cyclists left the Palace at four. Cadets stand at its gate now, and behind them a company of women. # says: cyclists=aside # src: mieville-10 reed-4
- else:
    The cyclists left the Palace at four, and somebody has talked to them since. Cadets stand at its gate now, and do not know what was said.
}
{ central_telegraph == "soviet":
    Your telegrams to the front are taken in over the counter as before. Since five there has been a commissar of the Soviet’s behind it. # says: central_telegraph=soviet # src: rabinowitch-14 dossier # sound: telegraph
- else:
    Your telegrams to the front have gone, and been receipted. Pskov has read them. Pskov says no more than that. # says: central_telegraph=government # sound: telegraph
}
{
- lines_government and not lines_bolsheviks:
    The telephone is yours alone. Smolny, where the Soviet sits, has been cut off since the afternoon; you may have any barracks in the city by asking for it. # says: lines_government=true lines_bolsheviks=false # src: mieville-10
- lines_government:
    The telephone works, for you and for Smolny. Before each call you listen for breathing. # says: lines_government=true lines_bolsheviks=true
- else:
    Of your telephones one works. You are asked not to be long.
}
{
- premier == "avksentiev":
    You have been no minister since eleven. Until Avksentiev has found some you are Supreme Commander, and the officers on the stairs salute as before. # says: premier=avksentiev
- premier == "caretaker":
    You resigned at eleven. Nobody took it, and the officers on the stairs have not been told. # says: premier=caretaker
}
{ placards:
- "government":
    Your name is on the walls, under land and peace. Two captains on the second landing stopped talking about it as you passed. # says: placards=government
- "tsik":
    On the stove somebody has laid a placard to dry: land and peace, over the name of the old TsIK. You have read it twice, for errors. # says: placards=tsik
- "torn":
    On the landing a militiaman is delivering, against receipt, a sack of torn paper. It is land and peace. # says: placards=torn
}
{ patrols == "roads":
    Your mounted cadets are on the streets to Smolny. So far they have brought in nine deputies, a midwife and somebody’s samovar. # says: patrols=roads
}
{ lenin == "held":
    In a back room there is a man with a bandage, whose hair is on the table. Two officers say that it is Lenin. You have sent for a third. # says: lenin=held
}
Polkovnikov unrolls his plan: Smolny from two sides, at first light. Every arrow is drawn. Where the names of the regiments belong there are brackets. # src: mieville-10 # sound: paper
POLKOVNIKOV: Infantry here. Cavalry here. Cars in front. It is an hour’s work.
BAGRATUNI: With which infantry, Colonel?
At one you asked the three regiments of Don Cossacks, the First, the Fourth and the Fourteenth, to saddle. Now the telephone rings. # sound: telephone
It is a delegate of theirs, very correct. The horses are being seen to. Which infantry comes with them, and how many cars? They do not wish, he says, to be “live targets”. # src: mieville-10 trotsky-history-45
You cover the mouthpiece with your left hand.
RUTENBERG: They ask who else is coming. So should we.
BAGRATUNI: Whatever you tell them, tell them soon. It is light a little before seven. # src: art-computed
-> decide
= decide
+ [Tell the Cossacks that infantry is already marching # id: assure # history # for: bagratuni Say what puts them in the saddle; a mounted man seldom climbs down to check. # against: rutenberg They will ask its number. # lean: 9]
    You uncover the mouthpiece and the infantry marches. It is the voice that sent the army forward in June, and in this room, too, two officers straighten their backs. # src: dossier
    { premier == "avksentiev":
        At the other end somebody is consulted. Then the delegate again, relieved: they have heard odd things, but if it is the Supreme Commander, they are saddling the horses. # src: trotsky-history-45
    - else:
        A hand goes over the mouthpiece at the other end. Then the delegate again, relieved: Minister-President, they are saddling the horses. # src: trotsky-history-45
    }
    Polkovnikov pencils 1, 4 and 14 into three of his brackets. Bagratuni draws a chair to the second telephone and begins to ask for a regiment that could be on the march. # sound: telephone
    ~ government_order = "assure"
+ [Promise them their lands, and Kornilov’s men a pardon # id: lands # for: polkovnikov I am a Cossack, and nobody I know would leave his bed for a Pre-Parliament. # against: rutenberg Pardon Kornilov at two, and every barracks has it by three. # lean: 2]
    You dictate it standing. Cossack land stays Cossack land. Those who went with General Kornilov in August are pardoned. The typist stops at the name, looks up, and types it. # sound: typewriter
    Polkovnikov reads it down the telephone three times, to three regiments, and for once he sounds like somebody’s neighbour. Between the second and the third the girl at the exchange asks whether she has heard correctly. # sound: switchboard
    Rutenberg studies the floor. An adjutant who has not smiled since August begins to.
    ~ government_order = "lands"
+ [Forget Smolny; guard the exchange and the Palace Bridge # id: wires # for: rutenberg Whoever has the exchange is still a government. # against: polkovnikov Men who guard doors are lost to the plan. # lean: 3]
    Polkovnikov rolls up Smolny. What is asked for now is small: one squadron to the telephone exchange, with such cadets as can be spared, and a picket for the bridge. The Cossack delegate, told that there will be walls, says he will put it to the vote. # sound: hooves
    Bagratuni rings up the exchange to announce cavalry. He listens, and lowers the receiver.
    BAGRATUNI: The supervisor asks where the horses are to stand.
    ~ government_order = "wires"
+ [Ride on Smolny before light with whoever is saddled # id: smolny # for: polkovnikov A few machine-guns and some bonfires: there is nothing more at that gate. # against: bagratuni The plan asks for regiments, and this is half a squadron and some cadets. # lean: 2]
    Polkovnikov takes an eraser to his plan. The brackets go first, then the second column; the arrows are left on one street, the Suvorovsky, with very little behind them.
    The delegate on the telephone says that those who wish to ride may ride. It will be known in a while how many that is. # sound: hooves
    In the square a cadet who does not know the city is told the way to Smolny by its tram stops, and writes them down.
    ~ government_order = "smolny"
- -> seal
= seal
BAGRATUNI: One case to be settled beforehand, Alexander Fyodorovich. The first door falls, the Post Office or a station, and they are not mounted yet.
RUTENBERG: He will ring up, whoever has been thrown out of it. He will want to be told something.
+ [Go on telephoning the Cossacks # id: wait # usual # for: polkovnikov They are nearly up, and a second order spoils the first. # against: rutenberg You cannot defend a city by asking how it feels. # lean: 7]
    Nothing moves, then, until they do. You ask for the barracks once more. It is put through at once; the service is excellent tonight. # sound: telephone
    ~ government_sealed = "wait"
+ [Send the palace cadets to the telephone exchange # id: exchange # for: bagratuni They are here, they are dressed and they obey. # against: polkovnikov Who then stands before the ministers? # lean: 3]
    A list is made of the cadets whom the Palace can do without. Their captain is asked to let them sleep in their boots. # sound: boots
    ~ government_sealed = "exchange"
+ [Raise the Palace Bridge and keep everyone here # id: bridge # for: rutenberg One house on one bank, with no bridge to it, can be held. # against: bagratuni Then we are the government of one house. # lean: 2]
    The engineer of the Palace Bridge is fetched. It is the newest on the river, he says, and there is a winch for when the current fails. # sound: bridge_winch
    ~ government_sealed = "bridge"
- -> DONE
