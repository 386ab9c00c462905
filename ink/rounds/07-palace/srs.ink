// S4: the caucus on the night of the Congress. Sources: the dossier (92 to 60; 160 or 193 delegates; Gendelman and the presidium);
// Miéville ch. 10 (the Duma's mediators); Maslov in Delo naroda (the two articles).

=== palace_srs
Half past eight at Smolny, in the room of the SR delegates. They are a hundred and sixty or a hundred and ninety-three, by whose list you take, and all have the same card. The Right has the benches by the door. Yours sit under the windows, on their coats. # chair: spiridonova # place: smolny # at: 25 20:30 # src: dossier # sound: bed_smolny
You do not raise your voice. It would only make you cough, and they stop talking quicker when they cannot hear.
GENDELMAN: The Central Committee will not sit on that platform. We protest, and we withdraw. I say it as a lawyer, so that no delegate may plead that he was not informed. # src: reed-4
KAMKOV: And who speaks tonight for the villages? Lunacharsky? # mood: hot
GOTS: He improvises beautifully.
{
- lazimir == "stopped":
    GENDELMAN: Your Lazimir, I hear, no longer signs their orders. One begins to see what they were. Come the rest of the way.
- mrc_terms == "broken":
    KAMKOV: They gave us a paper: nothing to be proclaimed before the Congress. It lived until ten this morning. I do not say that they are saints. I say that they are in the hall. # mood: hot
- mrc_terms == "written":
    KAMKOV: We asked them for a paper, nothing proclaimed before the Congress, and up to now they have kept to it. They can be bound, then.
- else:
    GENDELMAN: Your Lazimir’s name is under their orders. Whoever is shot, it will have been signed for.
}
KARELIN: Nobody here wants them to govern alone. Half of us would stay to prevent it and half would leave to prevent it. Is there a third half? # mood: calm
{
- preparliament == "sat":
    GOTS: Avksentiev was carried out of the Mariinsky today by the arms and legs. It has a fine ceiling, he tells me.
- preparliament == "duma":
    GOTS: Avksentiev has walked the Pre-Parliament to the Duma. There they have chairs, and a mayor who was elected.
- preparliament == "dispersed":
    GOTS: Avksentiev adjourned the Pre-Parliament today, with a sailor at each door. He would advise you to leave a hall while the doors are free. # src: mieville-10 reed-4
- else:
    GOTS: The Pre-Parliament still sits, and asks me what this is. I have said, a meeting.
}
{
- semenovsky == "assembly":
    GOTS: There is a regiment that has declared for the Assembly and against nobody, the Semenovsky. We have them, and here we sit and count each other. # says: semenovsky=assembly
- maslov == "recalled":
    GENDELMAN: We have called Maslov out of the cabinet. The party is bound to nobody there any more, and need not be bound to anybody here.
- else:
    A peasant from Tambov wants to know what has become of the land law. Two articles, he is told, as of last night. He asks how many there are to be. # src: maslov-delo-naroda
}
{ third == "offered":
    Somebody reads out that the City Duma has offered to take the Government into its keeping. At six it sent mediators too: to the ship, to Smolny and to the Palace. None has come back. # src: mieville-10
- else:
    Somebody asks about the City Duma’s mediators. At six they went to the ship, to Smolny and to the Palace. None has come back. # src: mieville-10
}
{ lines_srs:
    What the Duma learns it can still telephone, and a boy brings each message up here.
- else:
    The Duma’s telephones are dead. Whatever it learns comes up the Suvorovsky on foot.
}
The man from Tambov has his hand up again. Both wings are looking at you.
-> decide

= decide
+ [Count hands, and let each wing follow its own leaders # id: divide # history # for: gendelman We shall not sit there, and you will not leave. Let us at least have the figures. # against: karelin A party that counts itself in halves does not add up again. # lean: 9]
    Two tellers are named, one from each wing, and each counts the other’s.
    It takes a quarter of an hour. Men who shared a railway carriage from Saratov raise their hands against one another, and are careful not to raise them high.
    When it is over nobody moves the benches, but there is a way through between them now, as wide as a door. Gots looks at it. Then he asks whether the Left would mind leaving him the samovar. # mood: low
    ~ srs_order = "divide"
+ [Bind the whole party to stay in the hall # id: all_stay # for: karelin Seen from the platform, a hundred and sixty are a party. Sixty are an exit. # against: gots You would have us sit under his guns and vote on the minutes. # lean: 2]
    You ask one thing only, whether anyone came eight hundred versts to go home again tonight. No one laughs.
    GENDELMAN: I shall be outvoted.
    GOTS: Then be outvoted in there. It will be recorded.
    He says it with distaste, takes his card out and reads the back of it, where the rule about discipline is. Along the door side they begin to take their caps off again. A note goes to the platform: all the SRs want seats together. # sound: paper
    ~ srs_order = "all_stay"
+ [Bind the whole party to leave it # id: all_leave # for: gots Without us it is a meeting of one party and its guard. # against: kamkov With us gone it will be. You would make it true. # lean: 2]
    You hear your own voice say it. Kamkov puts both fists on the sill and his forehead against the glass.
    KAMKOV: Say it to the man from Tambov.
    You go over and do. He listens with his head on one side. He has a paper from his district that gives him a vote; is it good, he asks, in any other building?
    Under the windows they begin pulling their coats out from under each other. Gots holds the door. # mood: low
    ~ srs_order = "all_leave"
+ { lazimir != "stopped" } [Stay for a price: Martov’s motion, promised in writing # id: price # for: kamkov They need a second party in that hall more than they need a platform. Name it now. # against: gendelman A promise in writing, from that Committee! # lean: 3]
    Karelin takes it down. The Congress votes first on a government of all the socialist parties; until it has voted, every SR sits; if it is refused, none does.
    LAZIMIR: I could put it on the table upstairs. They would have to read it. It would lie on top.
    He carries it as he carries everything, flat on both hands. You have seldom seen Kamkov so pleased. Gots asks him what he would take for the samovar. # sound: boots
    ~ srs_order = "price"
+ { lazimir == "stopped" } [Stay for a price: Martov’s motion, promised in writing # id: price # locked: no SR signs for the Committee any more, and with nothing to withdraw there is nothing to sell]
    -> decide
- -> seal

= seal
KARELIN: The mediators. If they come back, and have been turned away?
GOTS: I had assumed it. We ought to have a line ready.
+ [Keep to the hall and send nobody # id: keep_seats # usual # for: kamkov What is to be settled will be settled here. # against: gots So we shall hear of it through the window. # lean: 8]
    You fold the line and keep it in your sleeve. The man from Tambov asks whether he may go and hold a seat.
    ~ srs_sealed = "keep_seats"
+ [Have the Duma call the city into the street # id: call_march # for: gots It was elected by the whole city. Let us see how much of the city has boots. # against: karelin Unarmed people, in the dark, towards guns. # lean: 2]
    Gots writes it to Schreider. He thinks, and adds that it will be wet.
    ~ srs_sealed = "call_march"
+ [Urge the Palace to yield to the Duma # id: ring_ministers # for: karelin One can give oneself up to a mayor and sleep the same night. # against: gendelman It is for them to ask. # lean: 2]
    A boy takes it to the Duma, where they say that one line into the Palace is still alive. You have never in your life telephoned to a palace. # sound: boots
    ~ srs_sealed = "ring_ministers"
- -> DONE
