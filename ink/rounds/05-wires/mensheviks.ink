// The Mensheviks' brief. Sources: Reed III and its appendix 7 (the session, the censor, the print shops); Miéville ch. 10 (the vote, Stark);
// Trotsky, History ch. 45 (Avksentiev at the Palace); Sukhanov's count of the Soviet by way of the Fontanka anthology.

=== wires_mensheviks
{ placards == "government" and mensheviks_order != "paste":
    It is half past midnight, in Smolny. You have brought back from the Palace what the Pre-Parliament voted tonight, 123 for, 102 against: the rising condemned, the land to the committees, peace talks. When you carried it in at eleven it had no name under it. # chair: dan # place: smolny # at: 25 00:30 # src: mieville-10
- else:
    In your pocket is what the Pre-Parliament voted tonight, 123 for, 102 against: the rising condemned, the land to the peasants’ committees, peace talks. At eleven you carried it to Kerensky with Gots and Avksentiev. It is half past midnight, in Smolny, and you have carried it back. # chair: dan # place: smolny # at: 25 00:30 # src: mieville-10 trotsky-history-45
}
{
- premier == "avksentiev":
    Kerensky offered to resign, and you said yes. Avksentiev has until dawn to find a cabinet of socialists. When you last saw his list it had a number on it. # says: premier=avksentiev
- premier == "caretaker":
    Kerensky resigned, in two lines, and held them out. None of the three of you took them. He has them still, and with them the Government. # says: premier=caretaker
- placards == "government" and mensheviks_order == "plead":
    You had three arguments. Kerensky signed after the first, and by midnight land and peace were on the walls with his name. # says: placards=government
- placards == "government" and mensheviks_order == "paste":
    You told him that the TsIK would do its own printing. By midnight land and peace were on the walls, and it is Kerensky’s name that is read out under them. Avksentiev has not spoken to you since the stairs. # says: placards=government
- placards == "government":
    You had come to the end of asking. Kerensky signed while you were still talking, and by midnight land and peace were on the walls with his name. # says: placards=government
- mensheviks_order == "paste":
    You told him that the TsIK would do its own printing. Kerensky told you that the Government needs no guardians. Avksentiev has not spoken to you since the stairs.
- mensheviks_order == "premier_now":
    Kerensky offered to resign and you said yes. He took it back. In the cab Avksentiev asked which of the two of you had been serious.
- mensheviks_order == "recall":
    You told him that your three ministers were leaving him. They were fetched out in the middle of an article, and he went on to the next one.
- else:
    You told him that it could be on every wall by morning. Avksentiev explained that the wording was “purely theoretical”. Kerensky offered to resign, then waved the three of you out. # src: trotsky-history-45 dossier
}
{
- mensheviks_order == "paste" and placards == "tsik":
    It is on the walls, over the TsIK’s name. They are striking matches at it. # says: placards=tsik
- mensheviks_order == "paste" and placards == "torn":
    It was on the walls for ten minutes, over the TsIK’s name. Then the militia came with knives. # says: placards=torn
- mensheviks_order == "paste" and placards == "government" and premier != "kerensky":
    It is on the walls, over the TsIK’s name. Under that somebody has been round with a pencil, signing for Kerensky. # says: placards=government
}
{
- mensheviks_sealed == "railways":
    There are sailors in the Telegraph Agency. The railwaymen have sent the vote out on their own wires, and every station master in Russia has it. In the corridor outside nobody mentions it. # says: telegraph_agency=soviet
- mensheviks_sealed == "copies":
    There are sailors in the Telegraph Agency. The vote has gone to the barracks by hand, two sheets each, in the writing of students. You are told that it is being read, and that the word “theoretical” does not occur. # says: telegraph_agency=soviet
- telegraph_agency == "soviet":
    The vote was to have gone to all Russia through the Telegraph Agency. They say that a commissar called Stark walked in there at half past eight with twelve sailors. It has not gone out. # says: telegraph_agency=soviet # src: mieville-10
- else:
    All Russia has the vote by now, from the Telegraph Agency. In the corridor outside nobody mentions it.
}
Through the side door is the great hall, soldiers and workmen to the walls in a blue haze of smoke. Only members of the TsIK may vote, the executive that the soviets elected in June. The Congress that opens today will elect another. # src: reed-3 # sound: crowd
{ lines_mensheviks:
    The telephone on the wall rings. It is a district soviet, asking whether it should obey this end of the corridor or the other. # says: lines_mensheviks=true
- else:
    The telephone on the wall is dead. The Staff cut Smolny off in the afternoon to silence Trotsky, who has a dozen runners waiting outside a door upstairs. You have Sukhanov, who is taking notes. # says: lines_mensheviks=false # src: reed-3 dossier
}
{
- lenin == "held":
    SUKHANOV: The whole house has it that cadets have taken Lenin, near the Liteiny. # says: lenin=held
    MARTOV: Then they will go... to whatever door they think he is behind. With rifles. We must ask for him back, and before they do.
- lenin == "flat":
    SUKHANOV: Lenin is not in the building. My wife is of his party, and would have told me.
}
{ mrc_terms == "written": SUKHANOV: The Left SRs have room 10 in writing. Nothing proclaimed before the Congress. # says: mrc_terms=written }
{ lazimir != "signing": SUKHANOV: The Left SRs have walked out of room 10. Lenin’s party is now alone in there, guarding everyone. # says: lazimir=stopped }
SUKHANOV: Nine days ago we were some fifty in a Soviet of a thousand. By all means tell the thousand to keep calm. # src: fontanka
ABRAMOVICH: Tell them what comes in behind the rifles! We voted the word tonight. Pogroms. # src: reed-3 # mood: hot
MARTOV: But these are not robbers, Fyodor Ilyich. Workmen. Led wrong... workmen. Let me go up before Trotsky. One government of all the socialists, and they in it. # src: reed-3
{ blood > 0: MARTOV: There has been blood. Whoever speaks must begin with that. # mood: low }
ABRAMOVICH: They would not give Marx five minutes.
{
- placards == "none":
    SUKHANOV: Then give them the thing itself. Land and peace, in print, over the TsIK’s name.
    ABRAMOVICH: Printed where? They have put a censor into Izvestia. # src: reed-3
    { russkaya_volya == "soviet":
        SUKHANOV: And Red Guards into the big print shops. The militia went to clear them and found a barricade. # says: russkaya_volya=soviet # src: reed-app-3
    - else:
        SUKHANOV: The big private shops are free. They print for anybody who pays.
    }
- placards == "torn":
    SUKHANOV: You gave them the thing itself. It was scraped off before they had come to peace.
    ABRAMOVICH: Print it again, and who stands guard over it? From which regiment?
- else:
    SUKHANOV: They have the thing itself, in print. They have read it, and there they sit.
    ABRAMOVICH: And want to be told who will carry it out. # mood: hot
}
DAN: Name me somebody who is still ours.
ABRAMOVICH: The post. The telegraph. The railway committees. Let them serve nobody until the rifles are put up. # src: dossier
In the hall they have begun to stamp for a speaker. Your name is first and Trotsky’s second. # src: reed-3
-> decide

= decide
+ [Speak for order: tell them what soviet power means # id: scold # history # for: abramovich It is true, and somebody must say it to their faces. # against: martov You will be scolding men who have left us already. # lean: 9]
    You go up. The hall falls so silent that you hear Gots put down the bell. # src: reed-3
    DAN: “The masses are sick and exhausted. They have no interest in the Revolution.” # quote: reed-3 # mood: hot
    Somebody calls it a lie. You go on, louder: robbers and thieves are waiting for the moment to loot and burn. The TsIK, you say, will defend the Revolution with its body. A voice answers from the back. # src: reed-3
    “It was a dead body long ago!” # quote: reed-3
    You find that you are pounding the desk. The stenographer moves the ink out of reach and writes on. # src: reed-3
    ~ mensheviks_order = "scold"
+ { placards == "none" } [Have land and peace set in type tonight, over the TsIK’s name # id: land # for: sukhanov It is what the Pre-Parliament voted, and a soldier will stop to read it. # against: abramovich You cannot give away land in the name of a committee that dies tomorrow. # lean: 3]
    You write it standing, on the back of the resolution. The land to the land committees. Terms of peace, from the Allies, at once. The Assembly on its day. Where Kerensky’s name would have stood you put the TsIK’s. # src: reed-3
    The printer they have fetched still has his coat on. He reads with a finger under the line.
    A PRINTER: Is this asked for, or given?
    DAN: Given.
    He folds it into his cap and goes down past the two machine-guns at the door. On the steps he begins to run. # src: reed-3
    ~ mensheviks_order = "land"
+ [Ask post, telegraph and railways to serve nobody tonight # id: committees # for: abramovich An army that cannot send a telegram must stop and think. # against: sukhanov You would stop the wires of the very Government you hope to mend. # lean: 3]
    Abramovich takes a leaf from the minute book. No hand to be lifted for any armed party, and none against one. You sign it for the TsIK.
    { lines_mensheviks: You read it down the telephone three times, to the post, the telegraph and the railways. The railways send a man up to see who is speaking. }
    { not lines_mensheviks: It is copied three times, since there is no telephone, and goes out on three pairs of legs. The last pair stops at the door. }
    A RAILWAYMAN: And flour?
    DAN: Flour goes through. Armed men do not.
    A RAILWAYMAN: Whose armed men?
    DAN: Anybody’s.
    He says the word over to himself, buttons it into his tunic with the paper, and goes.
    ~ mensheviks_order = "committees"
+ [Give Martov the floor before Trotsky can answer # id: martov # for: martov They may still... listen, if we begin with what we would share. # against: abramovich They will shout him down by his second sentence. # lean: 2]
    Gots looks at you across the bell, draws a line through your name and writes another above it. Below the platform Trotsky has his answer to you ready on a sheet of paper. He turns the sheet over and starts again on the back.
    Martov unwinds his muffler and takes hold of the desk with both hands.
    MARTOV: Comrades. I shall be short. I have... no voice for anything else. # mood: low
    There is some whistling. Then the front rows, who cannot hear him, turn round and tell the hall to be quiet.
    ~ mensheviks_order = "martov"
+ { placards != "none" } [Have land and peace set in type tonight, over the TsIK’s name # id: land # locked: land and peace have been printed and posted tonight already]
    -> decide
- -> seal

= seal
SUKHANOV: One thing more, for my notes. Suppose that Smolny takes the telephone exchange before the delegates are awake.
ABRAMOVICH: Settle it now. By then we shall all be making speeches.
+ [Print a protest in the TsIK’s Izvestia # id: protest # usual # for: sukhanov It will be on record, with the date, when somebody asks what we did. # against: abramovich With their censor reading the proofs. # lean: 8]
    Sukhanov heads a clean sheet “The TsIK protests” and leaves the rest white. It goes to the night desk of Izvestia, under the blotter, where a censor might not look.
    ~ mensheviks_sealed = "protest"
+ [Ask the operators to connect everybody or nobody # id: operators # for: abramovich They have a union and minds of their own. Ask them. # against: sukhanov Sixty roubles a month, and you would stand them in front of bayonets. # lean: 2]
    Abramovich writes to women who have heard every one of you say that it is urgent. Everybody or nobody. He signs with all his titles, then strikes the titles out.
    ~ mensheviks_sealed = "operators"
+ [Move the TsIK’s desk to the City Duma’s telephones # id: duma # for: abramovich There we can at least be rung up. # against: martov Leave this building and you leave the workers in it. To Lenin. # lean: 2]
    The minute book and the seal go into a market basket, with a cloth over them. The porter asks whether he should call two men to carry it, and then lifts it with one hand.
    ~ mensheviks_sealed = "duma"
- -> DONE
