// K9, K10: the last evening in the Palace. Sources: Reed IV and App. IV (the hall, the sheets of paper, the proclamation, the Staff);
// Miéville ch. 10 (two telephones left); the dossier (no food, no plan of the corridors, the borscht). The chair is Konovalov's when Kerensky
// has gone, Kerensky's when he stayed, Palchinsky's when the ministers are at Luga; the sealed answer is a lieutenant's of the women's company.

=== palace_government
{
- ministers == "luga":
    Ten to seven in the Malachite Hall. The long table is laid with green baize, and before each chair stand pen, ink and paper. Nobody sits there. The ministers are at Luga, and have left the house to you, who are an engineer. # chair: palchinsky # place: winter_palace # at: 25 18:50 # says: ministers=luga winter_palace=government # src: reed-4 # sound: bed_palace
    There is no plan of the corridors. You are drawing one, on ministerial paper, and have found a staircase that goes nowhere. # src: dossier
- kerensky == "palace":
    Ten to seven in the Malachite Hall, gold, green stone and crimson hangings. You stayed. Since the morning you have spoken to the cadets four times, and the fourth time some of them went on eating. # chair: kerensky # place: winter_palace # at: 25 18:50 # says: ministers=palace kerensky=palace winter_palace=government # src: reed-4 # sound: bed_palace
    Before each minister on the green baize are pen, ink and paper. The sheets are full of beginnings. # src: reed-4
- else:
    Ten to seven in the Malachite Hall, gold, green stone and crimson hangings. Kerensky left you the chair this morning. Before each minister on the green baize lies a sheet covered with beginnings, and round the beginnings squares and triangles. # chair: konovalov # place: winter_palace # at: 25 18:50 # says: ministers=palace winter_palace=government # src: reed-4 # sound: bed_palace
    There is borscht, for the ministers. Nobody has thought of provisions for the cadets, who have found the cellars for themselves. # src: dossier
}
{ declared == "mrc":
    The morning’s leaflet has been brought in with the post.
    “The Provisional Government is deposed.” # quote: reed-4 # sound: paper
}
Next door cadets lie on mattresses under the battles of 1812, with a machine-gun on the window-sill. One of the pictures has a gash in its upper corner. Nobody can say whether it had it yesterday. # src: reed-4
{ lights == "off": You read by candles. The malachite swallows most of the light. }
{ lines_government:
    The telephones work. You are put through at once to barracks which have decided nothing. # sound: telephone
- else:
    Of all the telephones in the house two still work. One hums. On the other a ministry asks whether it should come in tomorrow. # src: mieville-10 # sound: telephone
}
{
- command == "kishkin":
    { ministers == "luga":
        RUTENBERG: Since four Dr Kishkin has commanded every authority in the city. He has dismissed Polkovnikov. The garrison, I am told, has not noticed. # src: reed-app-4
    - else:
        KISHKIN: I have dismissed Colonel Polkovnikov. The garrison has taken it calmly. I am told that it has not noticed. # src: reed-app-4
    }
- command == "general":
    RUTENBERG: The new general has been round the guard. They like him. They asked him, very decently, when they could go.
- command == "duma":
    RUTENBERG: The Mayor has commanded the city since four. He sends to ask what with.
- else:
    RUTENBERG: Polkovnikov commands. He has written to every unit in capitals.
}
{
- defenders == "full":
    PALCHINSKY: Fifteen hundred cadets. Or two thousand. They will not stand still to be counted, damn them, but at least they have not left. # src: dossier
- ministers == "luga":
    SINEGUB: Engineer, the gunners have harnessed up. Half the ensigns’ school has gone to look for bread, with its rifles.
- else:
    PALCHINSKY: The cadets go out for bread, damn them, and do not find their way back. The battery has harnessed its horses. I give it ten minutes. # src: dossier
}
{ maslov == "recalled" and ministers == "palace": At one Maslov’s party recalled him from the cabinet. Since then nobody has asked anybody about land. }
{ blood > 1: RUTENBERG: There has been blood since last night. Nobody out there will be sent home with a reprimand. }
{ semenovsky == "assembly": The Semenovsky, an officer reports, have declared for the Constituent Assembly. He asked them whether that meant for the Government, and was told to ask the Assembly. # says: semenovsky=assembly }
An officer has run over from the Staff, without his cap.
AN OFFICER: The fortress gives us until ten past seven! Then it fires, and the ships with it. It is all over the building. No, I have not seen the paper.
On the mantel is a good clock, which nobody has forgotten to wind. You have twenty minutes, or else you have a rumour.
{
- third == "offered":
    AN OFFICER: The Mayor says again that the City Duma would take us in. In custody, he calls it. In honourable custody.
- premier == "avksentiev" and ministers == "palace":
    Under your hand lies the list of socialists for a cabinet that Avksentiev was asked to make. It has six names and a question mark.
}
-> decide

= decide
+ [Answer nobody but the Constituent Assembly # id: nobody # history # for: rutenberg It was lent to us. One does not hand a thing that was lent to whoever shouts. # against: officer I cannot tell a boy of nineteen to die for what has not been elected. # lean: 9]
    { ministers == "luga":
        You have it written on one sheet and nailed to the door with the porters’ hammer: this house belongs to the Constituent Assembly. Then you go back to your plan.
        SINEGUB: And whom do we let in, Engineer?
        PALCHINSKY: Anybody who has been elected to it.
    - else:
        Everyone speaks to it and nobody speaks against it. To resign one must resign to somebody. A wet sheet goes round the table for the last time. # src: reed-app-4
        “The Government can surrender its authority only to the Constituent Assembly” # quote: reed-app-4 # sound: paper
        There is a line to the attic of the War Ministry that nobody has found yet. A young officer sits at the end of it, and takes the sentence down as fast as you can read. # src: reed-4 # sound: tape
    }
    At the door a cadet who has listened to all of it goes back to his window, and moves a mattress up against the sill.
    ~ government_order = "nobody"
+ [Yield the Palace to the City Duma, and to no one with a gun # id: to_duma # for: bagratuni They were elected. A soldier may give his sword to that. # against: cossack We ride out or we ride home. We do not walk out behind a mayor. # lean: 2]
    It is written as a receipt, because nobody knows another form: one palace, with contents, to be handed to the Mayor of Petrograd and returned to the Constituent Assembly.
    { ministers == "palace": Tereshchenko offers to be entered among the furniture. }
    A porter is asked what coats there are downstairs. He knows each by its owner. He brings them up without being told, over both arms, and stands in the door, an old man behind a hill of fur. Two cadets unload their rifles to see whether they are allowed to. # src: reed-4
    ~ government_order = "to_duma"
+ { ministers != "luga" } [Offer the Congress a joint cabinet, through Dan # id: to_congress # for: officer Half that Congress wants every party in it. Ask that half before it has voted. # against: tereshchenko One does not apply for a post to the man whose guns are laid on the window. # lean: 2]
    It goes against the grain, and the Kadets, who are the liberals at the table, are against it. The sentence has to be begun three times. To the Congress of Soviets, by way of citizen Dan. The Government will discuss a cabinet of all the parties with anyone the Congress may choose. With a committee it will discuss nothing.
    RUTENBERG: If they send Trotsky?
    KISHKIN: Then we shall know how the patient is.
    An adjutant is found who has a cousin at Smolny, and a civilian overcoat for him. # sound: boots
    ~ government_order = "to_congress"
+ { ministers == "luga" } [Offer the Congress a joint cabinet, through Dan # id: to_congress # locked: there is nobody left in the house who could sit in one]
    -> decide
+ [Break out by the river side in the dark # id: sortie # for: sinegub There is no lamp on that side, and mine still run when I ask them. # against: bagratuni Run where? The quay is under the fortress from end to end. # lean: 2]
    The Neva stairs, then. The doors have not been opened since the summer, and a lamp-man goes down with oil for the hinges.
    { ministers == "luga":
        Sinegub picks forty cadets. The rest may go home by whichever door they came in at. You roll up your plan of the corridors and put it in your boot.
    - else:
        Sinegub picks forty cadets and tells off two to each minister. He asks the gentlemen, out of breath, to choose boots and not shoes. Kishkin feels somebody’s pulse and says that it is quite natural.
    }
    It wants another two hours of dark. Nobody is to stand near the river windows with a candle.
    ~ government_order = "sortie"
- -> seal

= seal
At the back of the same house you are somebody else: a lieutenant of the women’s company. There are a hundred and thirty-five of you, or two hundred and more, as one counts. They have put you in the rear rooms so that you should not be hurt. # chair: officer # place: winter_palace # at: 25 19:00 # src: reed-4 dossier
They enlisted to fight Germans. Nobody has said a word to them about ministers. Somebody has brought in a story from across the square, of an old general held prisoner in the Staff.
BOCHARNIKOVA: We can hear it, Lieutenant, and we see a wardrobe. If we ask to go out and fetch him?
+ [If they ask to go out, let them go # id: let # usual # for: bocharnikova A soldier who asks to go forward is not shut up with the linen. # against: sinegub Over our own barricade, in the dark, at that crowd? # lean: 8]
    You have the company fall in by the wardrobe, and check cartridge-pouches by feel. Bocharnikova, who is seventeen, asks whether she may leave a letter with the porter. # mood: low
    ~ government_sealed = "let"
+ [Keep them in the back rooms, whatever they ask # id: keep # for: sinegub Soon there will not be a rifle at every second window. # against: bocharnikova Then call us prisoners, so that we know. # lean: 2]
    You put a corporal on the door, on the inside. She salutes and asks which way she should face. # mood: low
    ~ government_sealed = "keep"
+ [Send them home by the side gate under a white flag # id: home # for: porter There’s a gate on the canal, miss, and they’ve all got mothers. # against: cadet If the women may go home, why may I not? # lean: 2]
    The porter tears you a sheet with a monogram on it. Some of them will not look at you while it is tied to a broom. # mood: low
    ~ government_sealed = "home"
- -> DONE
