// K10: the last hour. Sources: Maliantovich (the small dining room, Palchinsky's visits, word of the Duma's procession, the cadets' guard);
// Miéville ch. 10 (the room with a telephone); Reed IV (the private line, the doodles). The talk is imagined out of what each had argued all day.

=== hall_government
{
- ministers == "palace" and kerensky == "palace":
    Half past midnight, the small dining room of the Winter Palace. You had everybody moved out of the Malachite Hall, whose windows give on the river. You have not sat down. There is one lamp, with a newspaper pinned round it. # chair: kerensky # place: winter_palace # at: 26 00:30 # src: maliantovich mieville-10 # sound: bed_siege # says: winter_palace=government
- ministers == "palace":
    Half past midnight, the small dining room of the Winter Palace. You moved here from the Malachite Hall, whose windows give on the river. There is one lamp, with a newspaper pinned round it, and ministers lie about on sofas in their overcoats. # chair: konovalov # place: winter_palace # at: 26 00:30 # src: maliantovich mieville-10 # sound: bed_siege # says: winter_palace=government
- ministers == "luga" and winter_palace == "duma":
    Half past midnight at the City Duma, in the Mayor’s room. The cabinet is at Luga. You held the Palace for it until the Mayor came with a lantern and signed for you, with the cadets and the plan. Tea is brought in glasses with the city’s arms. # chair: palchinsky # place: city_duma # at: 26 00:30 # says: ministers=luga winter_palace=duma
- ministers == "luga" and defenders == "gone":
    Half past midnight, a flat on the fourth floor near the Haymarket that belongs to somebody’s aunt. The cabinet is at Luga. You held the Palace for it, and have run along the quay under fire on its behalf. There is a lamp, and a parrot under a cloth. # chair: palchinsky # place: haymarket # at: 26 00:30 # says: ministers=luga
- ministers == "luga":
    Half past midnight, the small dining room of the Winter Palace. It is laid for a cabinet. They are at Luga, where there is a railway buffet, and you have the Palace, two telephones and the cadets. # chair: palchinsky # place: winter_palace # at: 26 00:30 # sound: bed_siege # says: winter_palace=government ministers=luga
- ministers == "duma":
    Half past midnight at the City Duma, in the Mayor’s room. You are in the keeping of the people of Petrograd, a councillor has explained, and may not go home. Tea is brought in glasses with the city’s arms. # chair: konovalov # place: city_duma # at: 26 00:30 # says: ministers=duma winter_palace=duma
- else:
    Half past midnight, a flat on the fourth floor near the Haymarket that belongs to somebody’s aunt. You broke out; you are free. There is a lamp, a parrot under a cloth, and more of the cabinet than there are chairs. # chair: konovalov # place: haymarket # at: 26 00:30 # says: ministers=free
}
{ (ministers == "duma" or ministers == "free") and kerensky == "palace": Kerensky is in the next room. Through the wall you can hear him not sleeping. }
{ defenders != "gone":
    { (guns == "blank" or guns == "full") and defenders != "gone":
        The fortress fires. Each time the plaster answers, a little late, somewhere along the corridor. # src: reed-4
    - else:
        The fortress is quiet, so that one hears the stairs. # mood: low
    }
    { (guns == "blank" or guns == "full") and defenders != "gone":
        Every quarter of an hour it is reported that they have got in again, by the Neva doors or through the hospital, that they have been disarmed, and that there were a good many. # src: maliantovich mieville-10
    - else:
        Now and then it is reported that some have got in by the Neva doors, without orders, to see; that they have been disarmed, and given tea.
    }
}
{
- ministers == "palace":
    { guns == "blank" or guns == "full":
        PALCHINSKY: Forty more, on the hospital stairs. Gave up their rifles like lambs, damn them. Ask me where I am to put them. # src: maliantovich
    - else:
        PALCHINSKY: Six more, on the hospital stairs. They came in to get warm, damn them. Ask me where I am to put them.
    }
    TERESHCHENKO: One would like to know which of us is holding the Palace. We, or the prisoners?
    KISHKIN: Three hundred cadets, perhaps. They are frightened and they have been given nothing to eat. One must not ask of a patient what he has not got. # src: dossier # mood: calm
    One wire nobody has thought to cut still reaches the Duma. It has voted, by name, to come here on foot and die with you. The guard has been told. # src: maliantovich trotsky-history-45 # sound: telephone
    KISHKIN: If they come. It is a verst, in the dark.
    PALCHINSKY: Give me ten who will shoot and I hold that staircase until they do. Or until daylight. The rabble goes home at daylight.
    TERESHCHENKO: And if it is the Congress that comes? There are people in it with whom one has dined.
- ministers == "luga" and defenders == "gone":
    RUTENBERG: So. You held it for nobody. How does one feel?
    You tell him how one feels. An officer, who was with you to the end, gets up and shuts the door.
    AN OFFICER: They did what was wanted of them, Pyotr Akimovich. Only nobody ever said what it was.
    In your pocket is the plan of the corridors. There was none when you came; you paced them yourself. There is a cross at each door that a drunken stoker could open, and it has come to look like a churchyard. # src: mieville-10 dossier
    RUTENBERG: Luga sends no orders. Luga has a buffet. You are the Government here, and I am the rest of it.
    AN OFFICER: At Smolny they say that the Congress is quarrelling. One could write to it. It would at least be a body.
    RUTENBERG: And surrender what? You do not own the Palace any longer, Palchinsky. You own the word for it.
    A church clock that has been wrong since the summer strikes four. It has the whole street to itself.
    AN OFFICER: It was something, sir. I only meant to say that. Three hundred boys, and nobody had fed them, and they stayed until you told them that they might go.
- ministers == "luga":
    SINEGUB: The engineer cadets’ post on the Neva side reports that it no longer exists, Pyotr Akimovich!
    You ask who brought the report. The post did.
    RUTENBERG: Three hundred boys, and what for? That table? There is nobody at it. # src: dossier
    SINEGUB: They would like to be told. Whatever it is. They say that they can do it, if they are told.
    The Duma telephones. It has voted, by name, to come here on foot and die, and wishes to know whether there is anybody left to die with. # src: trotsky-history-45 # sound: telephone
    RUTENBERG: Tell it yes. It will never come.
    You have drawn the corridors yourself, since nobody had a plan of them, with a cross at each door that a drunken stoker could open. It has come to look like a churchyard. # src: mieville-10 dossier
    RUTENBERG: They want the Government. Show them the table and they will go home.
- ministers == "duma":
    SCHREIDER: You are my guests, and the Congress’s quarrel is now with me. I have pointed that out to it, on the city’s paper.
    The Palace stands lit at the other end of the Nevsky, with the Mayor’s councillors on its stairs. Kishkin, a physician, has been asked for something for a councillor’s heart.
    KISHKIN: They say that at Smolny Martov is still on his feet. As long as he is, there may be somebody to hand it to.
    TERESHCHENKO: To hand what? We have three pencils and the key to the Foreign Ministry’s cipher.
    In the Alexander Hall the councillors were called by name. Through two doors one could follow it: a surname, a pause, and then, sixty-two times, a voice saying that it was ready to die. None of them is dying for you any longer. It is the staircase now. # src: trotsky-history-45
    RUTENBERG: They guard us like eggs. Give somebody the Palace and be done. Or sit on it. But say which.
    KISHKIN: If it is put in writing, then to a hall, and not to whoever is nearest. And if it is not, I should like to lie down.
- else:
    TERESHCHENKO: For eight hours I wished to be out of that building. I had not thought about the part that comes next.
    The aunt’s telephone has been tried. The Government’s number does not answer.
    KISHKIN: Free, yes. A government that cannot say where it is. I should not know how to write the prescription.
    TERESHCHENKO: The porter knows. By morning the porter’s brother will.
    From the window there is the Haymarket, a tram going home without passengers, two women with firewood on a handcart. Nobody looks up. It had seemed to you all day that the whole city was looking at one building.
    RUTENBERG: Two streets off there is a bonfire and a picket. They have a list. I asked for a light, and read it. You spell yourself with one n, it appears.
    KISHKIN: We could write to the Congress. One sends a paper with an address at the top, and is fetched, decently, by somebody with an envelope.
    RUTENBERG: Or one keeps still. By this hour they have begun to quarrel at Smolny. They always have.
    TERESHCHENKO: And the country governed meanwhile by whom? By the parrot?
}
{ premier == "avksentiev": Since Tuesday Avksentiev has been asked to form a cabinet of socialists. He has got as far as a list. None of you is on it. }
{ women == "palace" and defenders != "gone": The women’s company, which was kept in, has been put in a back room. Its commander has asked twice for orders. # src: reed-4 # says: women=palace }
{ armoured_cars != "aside" and defenders != "gone": The armoured-car crews in the Manege have voted at last. Engines can be heard on the Millionnaya, and nobody at the windows will say whose they are. }
{ don != "asking": The Don Cossacks have given their answer at last, and so can be left out of it. }
{ kerensky == "smolny": Kerensky went to Smolny this morning under a white flag. Nothing has come back, not the flag either. # says: kerensky=smolny }
-> decide

= decide
+ [Let there be no blood; stay where you are and wait # id: no_blood # history # for: rutenberg It ends in this room whatever is ordered. Order the way nobody is killed. # against: sinegub Then tell the boys so! They have stood there since yesterday to be told something. # lean: 9]
    You say it so that it can be repeated in a corridor. Nobody is to fire first. If there is nothing but force left, it is to force that one yields.
    { ministers:
    - "palace": Somebody breathes out. On the sofa a minister who has lain all evening with his face to the wall sits up, finds his boots and begins to lace them.
    - "luga": It is repeated, word for word, and somebody swallows.
    - else: It is written out in two copies. There is some doubt to whom the second should go.
    }
    { ministers == "palace" and kerensky != "palace":
        Paper is asked for. The sheet you are given has squares drawn all over it already, each inside a larger one, in your own pencil. You turn it round and write small. # src: reed-4
    - else:
        Paper is asked for, for the record. The first sheet that is found has been drawn on already, in pencil, by somebody with nothing to do.
    }
    ~ government_order = "no_blood"
+ { defenders != "gone" } [Hold the inner doors to the last cadet # id: stand_fast # for: sinegub Until daylight. Nobody has yet seen what those people do when somebody does not give way. # against: cadet We drew lots for the first place at the stairs. Everyone has asked the loser’s pardon. # lean: 2]
    { ministers == "palace":
        PALCHINSKY: Thank you. That is the first order I have had today that had a verb in it.
    - else:
        SINEGUB: To the last man. Yes. I only wished to hear the words.
    }
    He is heard going down the corridor, roaring for sideboards. Something enormous begins to be dragged. A footman in blue and gold walks beside it, holding up one end of the cloth. # src: reed-4
    A boy of nineteen kneels down behind it, sights along the parquet and asks whether he may move the vase.
    ~ government_order = "stand_fast"
+ { defenders == "gone" } [Hold the inner doors to the last cadet # id: stand_fast # locked: you have left the Palace, and the cadets have left it too]
    -> decide
+ [Yield to the Congress itself, and open the doors # id: open_doors # for: officer This year I have handed over to three committees. A congress at least has a chairman who signs. # against: rutenberg A hall? You will be handing it to whoever gets up these stairs first. # lean: 2]
    It is a short paper. To the Congress of Soviets, and to nobody else. You look for the word, and take _passes_, as of a bill, or a storm.
    {
    - defenders != "gone":
        Downstairs they are to draw the bolts on the square side, put up lamps, and stand back from the doors with their hands empty. A cadet is sent with a tablecloth. He would like to know what one calls out.
    - winter_palace == "duma":
        The city’s seal is lent you, then taken back, since it is the city’s. A boy goes off towards Smolny on a bicycle with the paper in his cap.
    - else:
        There is no seal. The lady of the house has wax, and a thimble. A boy goes off towards Smolny on a bicycle with the paper in his cap.
    }
    ~ government_order = "open_doors"
+ { defenders != "gone" } [Keep quiet behind the doors until the Duma comes # id: await # for: porter In this house one opens to people who knock and give their names. Let it be them. # against: sinegub By the time one has seen who it is, one has been seen. # lean: 3]
    The guard is told again: people in civilian dress, on foot, a good many, with an old man in front who has a white beard. Whoever comes like that is the Duma, and is not to be fired on.
    An officer copies it down. Civilian dress; on foot; a good many. He asks, with respect, how in the dark one is to tell them from the others. # src: trotsky-history-45
    The lamp at the end of the corridor is moved to where it will fall on a face.
    ~ government_order = "await"
+ { defenders == "gone" } [Keep quiet behind the doors until the Duma comes # id: await # locked: it was open to a Government still in the Palace]
    -> decide
- -> seal

= seal
{ defenders != "gone":
    RUTENBERG: They will come through that door. We can at least decide what they see.
- else:
    RUTENBERG: Sooner or later somebody opens that door without knocking. What does he see?
}
+ [Be found at the table, sitting # id: at_table # usual # for: porter People in a strange house look for somebody who is sitting down. # against: rutenberg Like clerks, waiting for the pay. # lean: 8]
    You choose the chair with its back to the lamp. After a moment you change it for the one opposite, where your face can be seen.
    ~ government_sealed = "at_table"
+ { defenders != "gone" } [Put the last cadets in the doorway # id: doorway # for: sinegub Let them ask. What one has to ask for is not yet theirs. # against: cadet Five of us, sir, with our backs to a door that opens inwards. # lean: 2]
    Five are picked, by height, since the door is narrow. The tallest takes off his gloves and does not know where to put them.
    ~ government_sealed = "doorway"
+ { defenders == "gone" } [Put the last cadets in the doorway # id: doorway # locked: there are no cadets here]
    -> seal
+ [Send out for Antonov by name # id: by_name # for: officer If one has to be arrested, then by somebody with a list. # against: sinegub Send out? To invite him? # lean: 2]
    The name is put on a visiting card, since there are visiting cards. Antonov-Ovseenko, in person; and no one else is to be let in before him.
    ~ government_sealed = "by_name"
- -> DONE
