// From half past eight to midnight. The hour of an event is the record’s until a decision moves it. Whether Lenin gets through depends on where
// the patrols ride, and they ride where Kerensky put them; what he does if he is stopped is what he sealed. Rabinowitch has the guard argue with the
// cadets while Lenin shuffles on, the dossier that they took him for a drunk: the clock says that accounts differ.

=== study_clock
= half_past_eight
In the Mariinsky Palace the Pre-Parliament passes Dan’s resolution by 123 to 102, with 26 abstaining: against the rising, and for land to the committees, terms of peace and a Committee of Public Safety. # at: 24 20:30 # place: mariinsky # event: pre-parliament-vote # reaches: all # src: mieville-10 reed-3
~ take(telegraph_agency, "soviet")
Stark, a commissar, walks into the Telegraph Agency with twelve sailors. The news of the vote gets as far as a table there, and stays on it. # at: 24 20:30 # place: telegraph_agency # event: telegraph-agency-taken # reaches: bolsheviks government # src: mieville-10 # sound: telegraph
Before the Kazan Cathedral soldiers turn private motor cars back up the Nevsky. Some foreigners look on, with tickets for tomorrow’s ballet in their pockets. # at: 24 20:45 # place: kazan_cathedral # reaches: all # src: reed-3 reed-4
-> nine

= nine
Denis, the Soviet’s commissar with the Pavlovsky regiment, puts out pickets on the Millionnaya and the Nevsky. # at: 24 21:00 # place: pavlovsky_barracks # event: pavlovsky-pickets # reaches: all # src: mieville-10 # sound: boots
The Soviet’s Military Revolutionary Committee tells him to take them in. He leaves them out. # at: 24 21:00 # place: smolny # reaches: bolsheviks srs # src: mieville-10
In most of the barracks men lie down. The Staff has forbidden them to go out without its leave. The Soviet’s Military Revolutionary Committee has forbidden them to go out without its own. It is possible to obey both. # at: 24 21:15 # place: preobrazhensky_barracks # reaches: all # src: reed-3 dossier
{ srs_order:
- "defend":
    The Left SRs have said that they might leave the Committee. They are told that it means only defence, and stay. Lazimir goes back to his papers. # at: 24 21:30 # place: smolny # because: srs.defend # reaches: bolsheviks mensheviks srs # src: dossier
- "terms":
    ~ turn(mrc_terms, "written")
    ~ tip(congress, -1)
    The Left SRs stay in the Committee, on a sheet of squared paper with two signatures and the stamp: nothing to be proclaimed before the Congress has opened. By ten it has been read aloud in four caucuses. # at: 24 21:30 # place: smolny # event: left-srs-have-it-in-writing # because: srs.terms # reaches: bolsheviks mensheviks srs # sound: stamp
- "leave_mrc":
    ~ turn(lazimir, "stopped")
    ~ tip(legitimacy_bolsheviks, -1)
    The Left SRs walk out of the Committee, and its chairman with them. The sheet on the door of room 10 stays as it was. Nearly everybody who goes in now is of one party. # at: 24 21:30 # place: smolny # event: left-srs-leave-the-committee # because: srs.leave_mrc # reaches: all # sound: boots
    At a barracks gate a sentry holds tonight’s order beside yesterday’s. There used to be two names. # at: 24 21:45 # place: izmailovsky_barracks # because: srs.leave_mrc # reaches: bolsheviks government
}
-> ten

= ten
{ bolsheviks_order:
- "walk":
    { bolsheviks_sealed == "back" or (bolsheviks_sealed == "drunk" and government_order == "net"):
        A man with a bandaged cheek and his friend, a Finn, catch a tram down the Sampsonievsky. It is Lenin, who was told to stay in. # at: 24 22:00 # place: fofanova # because: bolsheviks.walk # reaches: bolsheviks # src: krupskaya dossier
    - else:
        Lenin, told to stay where he is, leaves the flat in a wig and a bandage with the Finn who guards him. In the tram he asks the conductress what is going on, and then gives her advice. # at: 24 22:00 # place: fofanova # event: lenin-walks-to-smolny # because: bolsheviks.walk # reaches: bolsheviks # src: mieville-10 krupskaya rabinowitch-14
    }
- "escort":
    Forty Red Guards set off down the Sampsonievsky with a short man in the middle, in step as far as the first corner. # at: 24 22:15 # place: fofanova # because: bolsheviks.escort # reaches: bolsheviks # sound: boots
}
{ srs_order == "chernov":
    ~ tip(congress, -1)
    A student runs from Smolny toward the Palace with a line for Dan: the paper must name Chernov, of the SRs, as premier. Three caucuses have had it through their hands, and each has told the next. # at: 24 22:15 # place: smolny # because: srs.chernov # reaches: mensheviks srs
}
{ palace_span == "down":
    A tram comes over the Palace Bridge with its lamps lit. The cadets of the picket let it by, and the passengers look at the cadets. # at: 24 22:20 # place: palace_bridge # reaches: all # sound: tram
}
{ bolsheviks_order == "letter":
    The Finn brings room 10 a letter and stands there until it is read aloud. Whoever waits for the Congress, Lenin writes, will wait without him, and he will tell the factories why. # at: 24 22:45 # place: smolny # event: lenin-threatens-to-resign # because: bolsheviks.letter # reaches: bolsheviks mensheviks srs # sound: paper
    Kamenev asks that it be kept in the room. It has been through the door, which was open. # at: 24 22:50 # place: smolny # because: bolsheviks.letter # reaches: bolsheviks mensheviks srs
}
-> court ->
{ srs_order == "chernov":
    The line about Chernov is handed in at the study on a tray. Kerensky reads it first, since it is his tray, and passes it to Avksentiev without a word. # at: 24 22:55 # place: winter_palace # because: srs.chernov # reaches: government mensheviks srs
}
-> study

= study
{ government_order:
- "sign":
    ~ tip(legitimacy_government, 2)
    ~ tip(congress, -1)
    ~ tip(garrison, -1)
    { mensheviks_order:
    - "plead":
        Dan has come for placards, land and peace and the Assembly, tonight, in the Government’s name. Kerensky reads, strikes out an adverb, and signs. # at: 24 23:00 # place: winter_palace # event: kerensky-signs # because: mensheviks.plead government.sign # reaches: government mensheviks srs # sound: paper
    - "paste":
        Dan says that the TsIK, the soviets’ old executive, will print land and peace over its own name. Kerensky takes the sheet from him and signs it. Dan’s printers are sent word to leave room for a second name, and then that it is to be the only one. # at: 24 23:00 # place: winter_palace # event: kerensky-signs # because: mensheviks.paste government.sign # reaches: government mensheviks srs # sound: pen
    - "premier_now":
        Dan says that the TsIK accepts the resignation. Kerensky has meanwhile signed land and peace, and asks in what respect a cabinet of Avksentiev’s would differ. # at: 24 23:00 # place: winter_palace # event: kerensky-signs # because: mensheviks.premier_now government.sign # reaches: government mensheviks srs
    - "recall":
        Dan says that three ministers are leaving. Before he can say which, Kerensky has signed land and peace and wants them back to countersign. # at: 24 23:00 # place: winter_palace # event: kerensky-signs # because: mensheviks.recall government.sign # reaches: government mensheviks srs
    }
- "resign":
    { mensheviks_order == "premier_now":
        ~ turn(premier, "avksentiev")
        ~ tip(congress, -1)
        Kerensky resigns in two written lines, and Dan accepts them for the TsIK. Avksentiev is to have a cabinet of socialists by dawn; until then Kerensky keeps the Supreme Command. # at: 24 23:00 # place: winter_palace # event: avksentiev-is-asked # because: government.resign mensheviks.premier_now # reaches: government mensheviks srs
        Avksentiev asks for paper. He writes a figure one and looks at it. # at: 24 23:10 # place: winter_palace # because: government.resign mensheviks.premier_now # reaches: government mensheviks srs
        { srs_order == "chernov":
            Gots lays the Left’s line about Chernov beside the list. Avksentiev enters Chernov as number two, and leaves number one open. # at: 24 23:15 # place: winter_palace # because: srs.chernov # reaches: government mensheviks srs
        }
    - else:
        ~ turn(premier, "caretaker")
        { mensheviks_order:
        - "plead":
            Kerensky holds his resignation out to the three. Dan has come for placards, Avksentiev to explain, and Gots does not take it. He is left with the Government until somebody does. # at: 24 23:00 # place: winter_palace # event: kerensky-resigns # because: government.resign mensheviks.plead # reaches: government mensheviks srs
        - "paste":
            Kerensky resigns, in two lines. Dan, who is on the stairs with a paper of his own for the walls, sends back that he came for something else and now has it. # at: 24 23:00 # place: winter_palace # event: kerensky-resigns # because: government.resign mensheviks.paste # reaches: government mensheviks srs
        - "recall":
            Dan withdraws three ministers from the cabinet and Kerensky withdraws himself. There remain some ministers, and nobody to preside. Kerensky is asked to go on until the morning. # at: 24 23:00 # place: winter_palace # event: kerensky-resigns # because: government.resign mensheviks.recall # reaches: government mensheviks srs
        }
    }
- else:
    { mensheviks_order:
    - "plead":
        Dan asks for placards tonight on land, peace and the Assembly. Avksentiev explains what was not meant. Kerensky offers to resign, then sends the three away. Accounts differ on who misunderstood whom. # at: 24 23:00 # place: winter_palace # event: kerensky-refuses-dan # because: mensheviks.plead government.refuse government.net # reaches: government mensheviks srs # src: trotsky-history-45 kerensky-catastrophe-18 reed-3
    - "paste":
        Dan asks for nothing. The TsIK, the soviets’ old executive, will print land and peace over its own name, he says. Kerensky answers that the Government needs no guardians. Each has now refused the other something. # at: 24 23:00 # place: winter_palace # event: kerensky-refuses-dan # otherwise # because: mensheviks.paste government.refuse government.net # reaches: government mensheviks srs
    - "premier_now":
        Kerensky offers to resign, and Dan says yes. In that case, says Kerensky, he does not. Avksentiev asks whether he is still wanted. # at: 24 23:00 # place: winter_palace # event: kerensky-refuses-dan # otherwise # because: mensheviks.premier_now government.refuse government.net # reaches: government mensheviks srs
    - "recall":
        Dan tells Kerensky that three ministers will leave him. Kerensky says that he will then have fewer to persuade, and has the three visitors shown out. # at: 24 23:00 # place: winter_palace # event: kerensky-refuses-dan # otherwise # because: mensheviks.recall government.refuse government.net # reaches: government mensheviks srs
    }
}
{ government_order == "net":
    ~ turn(patrols, "roads")
    ~ tip(garrison, 1)
    The mounted cadets leave the bridges for the streets to Smolny, and ask whoever passes where he is going. Delegates of two regiments, who were going there, are going back to tell their regiments. # at: 24 23:05 # place: liteiny_bridge # event: patrols-on-the-roads # because: government.net # reaches: bolsheviks government srs # sound: hooves
}
-> patrol

= patrol
{ bolsheviks_order == "escort":
    ~ turn(lenin, "smolny")
    ~ tip(legitimacy_bolsheviks, -1)
    { patrols == "roads":
        ~ tip(blood, 1)
        There is firing beyond the Liteiny Bridge. A patrol has called halt to forty Red Guards. One or two are hurt on each side, according to who tells it. The forty go on, running, round a short man who is said to be Lenin. # at: 24 23:15 # place: liteiny_bridge # event: shots-at-the-liteiny # because: bolsheviks.escort government.net # reaches: all # sound: rifle_shot
    - else:
        Forty rifles come over the Liteiny Bridge to Smolny, with a short, bareheaded man in the middle. From the pavement it is plain that somebody is being guarded, and several people say that it is Lenin. # at: 24 23:15 # place: liteiny_bridge # event: lenin-comes-with-rifles # because: bolsheviks.escort # reaches: all # sound: boots
    }
}
{ bolsheviks_order == "walk":
    { bolsheviks_sealed:
    - "drunk":
        { patrols == "roads":
            ~ turn(lenin, "held")
            ~ tip(garrison, 1)
            ~ tip(congress, -1)
            Near the Liteiny a patrol takes in a man who has a bandage, no account of himself, and no smell of drink. Under the first good lamp his hair comes off with his cap. An officer sends to the Palace for somebody who has seen Lenin. # at: 24 23:15 # place: liteiny_bridge # event: lenin-is-taken # opens: bolsheviks # because: bolsheviks.drunk government.net # reaches: government # sound: hooves
        - else:
            ~ turn(lenin, "smolny")
            Beyond the Liteiny Bridge two mounted cadets ask for passes. They see a drunk with a toothache, or are kept arguing by his friend until he has shuffled on; accounts differ. They ride away. # at: 24 23:15 # place: liteiny_bridge # opens: bolsheviks # because: bolsheviks.drunk # reaches: bolsheviks # src: dossier rabinowitch-14 # sound: hooves
        }
    - "pass":
        ~ turn(lenin, "smolny")
        { patrols == "roads":
            A patrol near the Liteiny spells through the pass of a Sestroretsk workman, enters it in a book between a midwife and a deputy, and tells him to get that tooth seen to. # at: 24 23:15 # place: liteiny_bridge # opens: bolsheviks # because: bolsheviks.pass government.net # reaches: bolsheviks
        - else:
            Beyond the Liteiny Bridge two mounted cadets hold a match to the pass of a Sestroretsk workman. It burns down before they have come to the stamp. # at: 24 23:15 # place: liteiny_bridge # opens: bolsheviks # because: bolsheviks.pass # reaches: bolsheviks
        }
    - "back":
        Short of the Liteiny Bridge a horse stamps in a side street. The Finn reminds Lenin what was agreed, and they turn round. There is no tram now in that direction either. # at: 24 23:15 # place: liteiny_bridge # event: lenin-turns-back # opens: bolsheviks # because: bolsheviks.back # reaches: bolsheviks
    }
}
{ mensheviks_order == "recall":
    ~ tip(legitimacy_government, -1)
    { government_order == "sign":
        The three Menshevik ministers, called out at eleven, are called back in at twenty past to countersign. Half the corridor has heard only the first message, and is telephoning it. # at: 24 23:20 # place: winter_palace # because: mensheviks.recall government.sign # reaches: government mensheviks srs # sound: telephone
    - else:
        In the Malachite Hall three ministers are called to the door in the middle of an article. One comes back for his spectacles. The others are told that they have left the Government, and ask whether it is known to the Government. # at: 24 23:20 # place: winter_palace # event: three-ministers-recalled # because: mensheviks.recall # reaches: government mensheviks srs
    }
}
-> half_past_eleven

= half_past_eleven
{ mensheviks_sealed:
- "morning":
    Abramovich learns from a newspaper boy why the Telegraph Agency has not answered: there are sailors in it. The vote is put by for the morning’s _Izvestia_. # at: 24 23:30 # place: smolny # opens: mensheviks # because: mensheviks.morning # reaches: mensheviks srs # says: telegraph_agency=soviet # src: mieville-10
- "railways":
    ~ tip(legitimacy_mensheviks, 1)
    The Telegraph Agency has sailors in it, so the vote goes out on the railwaymen’s own wires. Station masters read it in nightshirts, from here to the Urals, and chalk the land up under the departures. # at: 24 23:30 # place: nikolaevsky_station # event: vote-goes-by-railway # opens: mensheviks # because: mensheviks.railways # reaches: all # says: telegraph_agency=soviet # sound: telegraph
- "copies":
    ~ tip(garrison, -1)
    The Telegraph Agency has sailors in it, so the vote is copied by hand at Smolny, one floor under room 10. Students run it to the barracks. Men who had lain down get up to have it read to them. # at: 24 23:30 # place: smolny # event: vote-copied-by-hand # opens: mensheviks # because: mensheviks.copies # reaches: all # says: telegraph_agency=soviet # sound: paper
}
{ mensheviks_order == "paste" and government_order != "sign":
    ~ turn(placards, "tsik")
    ~ turn(printers, "land")
    ~ tip(legitimacy_mensheviks, 1)
    ~ tip(garrison, -1)
    On the columns of the Kazan Cathedral, in wet paste: land to the committees, terms of peace, the Assembly on its day, over the name of the soviets’ TsIK. Soldiers strike matches to read it. # at: 24 23:35 # place: kazan_cathedral # event: land-placards-posted # because: mensheviks.paste # reaches: all # sound: paper
    { government_sealed:
    - "tear":
        ~ turn(placards, "torn")
        ~ tip(legitimacy_government, -1)
        Militiamen with knives scrape them off again, street by street. At one wall a soldier asks for the half with the land on it, and is given it. # at: 24 23:45 # place: kazan_cathedral # event: land-placards-torn-down # opens: government # because: government.tear # reaches: all
    - "adopt":
        ~ turn(placards, "government")
        ~ tip(legitimacy_government, 1)
        An adjutant goes from wall to wall with a thick pencil and signs for Kerensky under the TsIK. Nobody who was reading objects. # at: 24 23:45 # place: kazan_cathedral # event: kerensky-signs-on-the-wall # opens: government # because: government.adopt # reaches: all
    - "leave":
        At headquarters they have been brought one, still wet. It is laid on a stove to dry, and nothing is ordered. # at: 24 23:45 # place: district_hq # opens: government # because: government.leave # reaches: government
    }
}
{ government_order == "sign":
    ~ turn(placards, "government")
    Toward midnight they are on the walls: land to the committees, terms of peace, the Assembly on its day, and under it Kerensky’s name. Soldiers strike matches, and read the name first. # at: 24 23:40 # place: kazan_cathedral # event: land-placards-posted # because: government.sign # reaches: all # sound: paper
    In the restaurants on the Morskaya officers read it aloud between courses. Two ask for their bills and their swords. # at: 24 23:45 # place: kazan_cathedral # because: government.sign # reaches: all
}
{ lenin == "held":
    The Finn comes into room 10 alone and without his cap. He held them in talk as long as he could, he says; there were too many. # at: 24 23:50 # place: smolny # because: bolsheviks.drunk government.net # reaches: bolsheviks # says: lenin=held # mood: low
    The corridor has it before he has sat down. On the stairs men who were asleep are asking for cartridges. # at: 24 23:50 # place: smolny # because: bolsheviks.drunk government.net # reaches: bolsheviks mensheviks srs # says: lenin=held # sound: crowd
}
{ lenin == "flat" and bolsheviks_order == "walk":
    On the Serdobolskaya the lamp is lit again. Fofanova, who found a note at ten to eleven, lets in the man who wrote it and says nothing about it. # at: 24 23:55 # place: fofanova # because: bolsheviks.back # reaches: bolsheviks
}
{ lenin == "smolny" and bolsheviks_order == "walk":
    Toward midnight Lenin comes up the stairs of Smolny, still bandaged. Nobody there has sent for him. # at: 24 23:50 # place: smolny # because: bolsheviks.walk # reaches: bolsheviks # says: lenin=smolny # src: mieville-10 dossier
}
{ lenin == "smolny":
    { srs_sealed:
    - "ask":
        KARELIN: Vladimir Ilyich? What have you come for? # at: 24 23:50 # place: smolny # opens: srs # because: srs.ask # reaches: bolsheviks srs # says: lenin=smolny
        { mrc_terms == "written":
            LENIN: For the Congress. I hear that nothing may be proclaimed before it. I have brought nothing that needs proclaiming. # at: 24 23:50 # place: smolny # because: srs.ask srs.terms # reaches: bolsheviks srs
        - else:
            LENIN: For the Congress. I understand that it is tomorrow. I was afraid of being late. # at: 24 23:50 # place: smolny # because: srs.ask # reaches: bolsheviks srs
        }
    - "sit_up":
        ~ tip(congress, -1)
        Lenin is in the building, and the Left SRs do not go to bed. All night provincial delegates in search of the tea find a caucus, and are asked what they think of one government of all the socialists. # at: 24 23:50 # place: smolny # event: left-srs-sit-up # opens: srs # because: srs.sit_up # reaches: bolsheviks mensheviks srs # says: lenin=smolny
    - "tell_gots":
        Zenzinov’s note finds Gots getting out of a cab: Lenin is at Smolny. Gots reads it to Dan, and from a telephone outside the house to the Staff, in the same tone. # at: 24 23:50 # place: smolny # opens: srs # because: srs.tell_gots # reaches: mensheviks government srs # says: lenin=smolny # sound: telephone
    }
}
~ turn(kerensky, "hq")
{ premier:
- "avksentiev":
    Kerensky leaves the Palace to a man with a list, and walks over the square to headquarters. The Supreme Commander, he tells the sentry, has not resigned. # at: 24 23:55 # place: district_hq # because: government.resign mensheviks.premier_now # reaches: government
- "caretaker":
    Kerensky walks over the square to headquarters. He has resigned, and has a city to hold until somebody notices. # at: 24 23:55 # place: district_hq # because: government.resign # reaches: government
- else:
    Kerensky leaves the ministers at their third article and walks over the square to headquarters, where every window is lit. # at: 24 23:55 # place: district_hq # reaches: government # src: reed-app-4
}
-> DONE
