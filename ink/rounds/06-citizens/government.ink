// K8, K9: go or stay, and who is left. Sources: Reed IV and App. IV.1–2 (the hour, the petrol, the words to the cadets); Kerensky, Catastrophe ch. 18 and
// Turning Point, Kennan (the cars, the flag); Miéville ch. 10 (the two telephones).

=== citizens_government
Nine in the morning, district headquarters. You have shaved in cold water. Since four you have sent orders to the officers’ schools, and each has replied that it is unable to move. # chair: kerensky # place: district_hq # at: 25 09:00 # src: reed-app-4 # sound: bed_palace
{ premier:
- "kerensky":
    On the landing a delegation of cadets asks what it is to do. You hear yourself tell them the truth. # src: reed-app-4
    “I know nothing, I cannot advise you; but as a veteran revolutionist, I appeal to you” # quote: reed-app-4
- "caretaker":
    You resigned last night. Nobody came to fetch it. At the foot of each order you still sign as Minister-President, and then look at the word. # says: premier=caretaker # because: government.resign
- "avksentiev":
    You are Minister-President until Avksentiev has made up his list. He has been at it since one, and has five names. # says: premier=avksentiev # because: government.resign mensheviks.premier_now
}
{ lines_government:
    RUTENBERG: The telephone works. One hears a good deal. I have just been asked by a barracks whether you are still here. # says: lines_government=true # sound: telephone
- else:
    { telephone_exchange == "soviet" and operators != "gone":
        RUTENBERG: No telephone in this building. In the Palace two that they missed. One must wait one’s turn. # src: mieville-10 # says: lines_government=false
    - else:
        RUTENBERG: No telephone here, and none in the Palace. To give an order one walks. # says: lines_government=false
    }
}
{
- palace_bridge == "soviet":
    From the window you can see the Palace Bridge. The men at its brazier are not yours. # says: palace_bridge=soviet
- cossacks == "palace_square":
    Under the window stand the horses of the Fourteenth Don. Their riders would like the paper about the land, with a seal. # says: cossacks=palace_square # because: government.lands
- else:
    From the window you can see the Palace Bridge. Its picket is still yours, and looks round at your window more often than at the bridge. # says: palace_bridge=government
}
{ lenin == "held":
    And you have Lenin. He sits next door between four cadets, in a wig, and has asked for ink. Nobody outside these rooms knows what to do about it, and nobody inside. # says: lenin=held
}
The front has been telegraphed to all night. If it is coming, it is coming by rail, and somebody must meet it.
BAGRATUNI: They will follow you, Alexander Fyodorovich. I do not know that they will follow a telegram.
The cars are another matter. Of those before the Staff not one will start. There is an open Pierce-Arrow without petrol. The English hospital has petrol. The American embassy has a Renault, with a secretary who would prefer that you did not take it, and a flag. # src: kennan reed-4 kerensky-turning-point # sound: lorry
KONOVALOV: If you drive, they will say that you have fled. If you stay, we shall at least be ridiculous together.
KISHKIN: As a physician I should say that the patient can be moved. Whether he should be is a question for the family.
-> decide

= decide
+ [Drive out to meet the troops from the front # id: front # history # for: bagratuni Soldiers on a train want to see who has sent for them. # against: konovalov A Government whose head is on the road is a rumour. # lean: 9]
    It must be in the open, or not at all. The open car first, you in the back of it in your tunic, as on any day. The Americans behind. No blinds. # src: kerensky-turning-point
    KONOVALOV: And we?
    KERENSKY: You sit. You are the Government. I shall be back with regiments by morning.
    Konovalov takes off his pince-nez and polishes it, like a man who has been left in charge of someone’s dog. Down in the yard an adjutant signs the English hospital’s receipt, in English, for so many gallons. # src: reed-4
    ~ government_order = "front"
+ [Stay, and treat with the Duma and the Congress # id: remain # for: konovalov The Mayor will speak to you, and perhaps through him a few of theirs. # against: rutenberg They will arrest you with the pen in your hand. # lean: 2]
    You cross the square on foot, without a hat, and have a bed put up in your study in the Palace. The Pierce-Arrow is sent to fetch the Mayor. It gets as far as the corner on its own petrol.
    You dictate to the Duma, to the bureau of the Congress, to Dan. To each you offer to speak of a new cabinet. The typist asks who will be in it. # sound: typewriter
    KERENSKY: Everybody. Type: everybody.
    Konovalov reads it over, and for the first time in a day he sits back in his chair.
    ~ government_order = "remain"
+ [Take the whole cabinet out to Luga # id: luga # for: rutenberg In Luga it is a Government. In here it is a list of people to be arrested. # against: kishkin Give up the capital, and the one who sits in it has won. # lean: 1]
    They are told to bring what can be carried. The ministers come down with portfolios, and one with a samovar, which he says is the State’s.
    { trains == "held":
        KONOVALOV: The railwaymen have the signals at danger. We go by road, then, like furniture.
    - else:
        KONOVALOV: By the Warsaw line? Somebody’s soldiers will be on the platform. We shall have to look like a Government in front of them.
    }
    Kishkin counts ministers, and then seats. He begs the English hospital’s pardon and writes for more petrol. # src: reed-4
    ~ government_order = "luga"
+ [Go to Smolny under a flag of truce # id: truce # for: kishkin One goes to the house where the fever is. # against: bagratuni You hand them the head and leave us to defend the hat. # lean: 1]
    An orderly brings a tablecloth from the Palace. It has a crown woven into each corner, and you have the corners cut off.
    RUTENBERG: They will not let you out again.
    KERENSKY: Then they will have to say why. Aloud. To six hundred delegates.
    It pleases you more the longer you look at it. You walk up and down, and the sentences come as they used to come. A cadet ties the cloth to a broom and asks which car it is to go in.
    ~ government_order = "truce"
- -> seal

= seal
Konovalov closes the door. Only he and Kishkin have stayed, with Rutenberg by the stove.
KONOVALOV: Suppose that by the afternoon you are not in the Palace, for whatever reason. Whose name stands under the orders in this city?
+ [Give all powers in the city to Kishkin # id: kishkin # usual # for: konovalov He is the calmest man we have. # against: rutenberg A Kadet. In the barracks that means a landlord, and Kornilov. # lean: 8]
    Kishkin bows a little. He asks only that the paper say that it is for the restoration of order, since he would not know how to do anything else.
    ~ government_sealed = "kishkin"
+ [Give them to a general whom the Left can bear # id: general # for: rutenberg Verkhovsky. He told them to their faces that the army cannot fight. # against: kishkin Then it is his first order I should be afraid of. # lean: 2]
    Rutenberg knows where Verkhovsky is to be found: on leave, for his health, and in excellent spirits. # src: reed-3
    ~ government_sealed = "general"
+ [Give them to the Mayor and his Duma # id: mayor # for: kishkin The city elected him to see to its drains. This is that. # against: konovalov He will be asked to surrender us by people who voted for him. # lean: 2]
    You write Schreider’s name and wait for somebody to object. Konovalov asks how many rifles a Duma has.
    ~ government_sealed = "mayor"
- -> DONE
