// M6: the caucus, inside or out. Sources: dossier M6, §5 of the chronology (the walkout); Reed II–IV (Martov, Dan, Abramovich); Miéville ch. 10; chronology §4(a).

=== citizens_mensheviks
A classroom at Smolny, a quarter to ten. Some seventy Menshevik delegates have been put at school desks, two to a bench, with their knees against the wood. The inkwells are dry. Fourteen on the left are yours; the rest are Dan’s, who married your sister. # chair: martov # place: smolny # at: 25 09:45 # src: dossier # sound: bed_smolny
You have a throat for perhaps ten sentences today. You are saving them. # src: reed-2
{ mensheviks_order:
- "scold":
    DAN: I told that hall last night that they were worn out. They shouted that we were dead. We have compared diagnoses. # src: reed-3
- "land":
    DAN: The land is on the walls. They read it, thank us, and go on to guard Smolny. # says: printers=land
- "committees":
    DAN: Our people on the railways kept their word. Last night they moved nobody’s soldiers. The Committee upstairs has not even asked who stopped the trains. # because: mensheviks.committees
- "martov":
    DAN: Last night they heard you out, Yuly Osipovich. To the end. Since then they have counted their rifles. # because: mensheviks.martov
}
{
- telephone_exchange == "soviet" and state_bank == "soviet":
    SUKHANOV: While we slept they took the exchange and the Bank. Hardly a shot. I came past both and was told good morning. # says: telephone_exchange=soviet state_bank=soviet
- telephone_exchange == "soviet":
    SUKHANOV: While we slept they took the exchange. At the Bank the Semenovsky would not let them in, and nobody has been hanged for it. # says: telephone_exchange=soviet
- telephone_exchange == "contested":
    SUKHANOV: At the exchange both sides are sitting on one staircase. It is the nearest thing to a coalition that I have seen this month. # says: telephone_exchange=contested
- else:
    SUKHANOV: The exchange is still the Government’s. The seizure of power we voted against last night seems to have holes in it. # says: telephone_exchange=government
}
{
- premier == "avksentiev":
    DAN: Avksentiev has been asked for a cabinet of socialists. By tonight there may be one to speak for. He would like our three names. # says: premier=avksentiev
- placards == "government":
    DAN: And Kerensky has signed. The land is on the walls in his own name, a week late. # says: placards=government
}
{ mrc_terms == "written":
    SUKHANOV: The Left SRs have it in writing from the Committee: nothing proclaimed before the Congress. They carry it about like a doctor’s certificate. # says: mrc_terms=written
}
ABRAMOVICH: They mean to bring us a dead Government on a plate and ask us to say grace. We read a statement, and we go. # mood: hot
SUKHANOV: Go, and you make them a present of the Soviet. The whole of it, with the chairs.
MARTOV: One must... cut the plot off from the workers. If we go out, who is cut off?
{ lines_mensheviks:
    The Duma rings up to ask whether you are still at Smolny. Nobody can tell it for how long.
- else:
    No telephone in the room works. Each time the door opens you hear the other caucuses, down the corridor, deciding the same thing.
}
Khinchuk wants talks with the Provisional Government, and has a statement ready for either case. The benches bang. They want to be bound, one way or the other, before dinner. # src: dossier
-> decide

= decide
+ [Let the Central Committee rule: no seats, a statement, then out # id: rule_leave # history # for: abramovich If we sit with them under their guns, we have signed. # against: sukhanov By going we untie their hands, and they will wave to us with them. # lean: 9]
    You vote against it, with your fourteen. Hands go up along the other desks like a class that knows the answer. # src: dossier
    DAN: Take no seat in the presidium. One statement. Then the door.
    You say that the fourteen will stay as long as there is anybody to bargain with. It costs you a coughing fit, and Dan waits for the end of it with his head bent. # src: dossier
    Khinchuk unscrews his pen and begins to copy the statement fair. He leaves a space for what it will be a protest against.
    ~ mensheviks_order = "rule_leave"
+ [Bind them to stay, and fight clause by clause # id: rule_stay # for: sukhanov A minority that sits there is a minority. One in the street is a procession. # against: dan You will sit on their platform while they shoot our ministers? # lean: 2]
    It takes your ten sentences. They want the soviets, and the soviets are ours too. Kamenev wants us; Lenin wants us gone. Then for once let us... oblige Kamenev.
    It passes by four hands, two of which go up late. Abramovich takes off his thick glasses so as not to see whose.
    SUKHANOV: Seats in the presidium, then. Three, by proportion. I have brought a list in case anybody was brave.
    Dan tears his own statement across, and across again, and asks for the floor on clause one.
    ~ mensheviks_order = "rule_stay"
+ [Leave only if the motion for peace is voted down # id: rule_if # for: dan Let the hall decide it with its own hand, and let the stenographer see. # against: abramovich An ultimatum, to people with machine-guns at the door. # lean: 3]
    You read them the motion, what there is of it: it breaks off where your voice does. An end to the firing before it begins. One government of the whole democracy. First item, before any other. # src: dossier
    DAN: If it passes we sit down. If it is voted down we walk out, and not a minute before.
    ABRAMOVICH: And if it passes and they go on regardless?
    Nobody has an answer to that, so it is minuted. You are moved to the front desk, where the light is, to finish the sentence.
    ~ mensheviks_order = "rule_if"
+ [Ask Smolny for safe conduct for the ministers, and rule nothing yet # id: conduct # for: abramovich Comrades of ours are sitting in that Palace. Fetch them out; then quarrel. # against: sukhanov You bargain for four ministers and leave the workers for the evening. # lean: 2]
    You put it in four lines. The socialist ministers, and the rest, to be let out of the Palace under the word of the Soviet, to wherever they wish to go. No condition. # src: dossier
    DAN: They have not asked to be let out.
    MARTOV: People who are... going to be shot at seldom ask in time.
    You carry it up yourself. On the stair a sentry inspects you, your muffler and your four lines, and finds that only the lines are in order.
    ~ mensheviks_order = "conduct"
- -> seal

= seal
SUKHANOV: And if they do not wait for the Congress? If they proclaim it this morning, over our heads?
ABRAMOVICH: Then it must be answered within the hour, whoever is awake.
+ [Hand a protest to the bureau of the Congress # id: note_it # usual # for: abramovich Dated, signed, and received by somebody with a stamp. # against: sukhanov They have a drawer for our protests. I have seen it. # lean: 8]
    Dan writes it with the date and the place, and leaves the hour open.
    ~ mensheviks_sealed = "note_it"
+ [Send a note along the corridor to Kamenev # id: kamenev_note # for: sukhanov There is one man upstairs who wants us in the hall. Write to him. # against: abramovich You would be asking the cashier to stop the robbery. # lean: 2]
    You write on a leaf from a school copybook, with a margin. Lev Borisovich, before it is too late for you as well.
    ~ mensheviks_sealed = "kamenev_note"
+ [Ring up the City Duma and begin a committee # id: duma_line # for: dan There is one elected body in this city that nobody has deposed. # against: sukhanov A committee to save what we have just walked out of. # lean: 2]
    Dan lists the Duma, the peasants’ executive, the railwaymen, the army committees. It makes an impressive column. Down its side he adds who might have a telephone. # src: reed-4
    ~ mensheviks_sealed = "duma_line"
- -> DONE
