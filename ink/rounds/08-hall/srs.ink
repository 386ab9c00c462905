// S5: the umbrellas. Sources: Reed IV (the Duma's hall, the Mayor, Prokopovich); Trotsky, History ch. 45 (the roll-call);
// the dossier (the lantern and the salami). Reed saw Gots that week laughing in a motor car; tonight he is dry.

=== hall_srs
Ten to twelve at the City Duma on the Nevsky. The Alexander Hall is full to its galleries, under portraits of the Tsars shrouded in red. On the stairs people are looking for their own galoshes. # chair: gots # place: city_duma # at: 25 23:50 # src: reed-4
{
- ministers == "palace": The councillors have been called by name. Sixty-two of them have answered that they will walk to the Winter Palace and, if need be, die there with the Government. # src: trotsky-history-45 # says: ministers=palace winter_palace=government
- ministers == "duma": The councillors have been called by name. The ministers are down the passage, drinking the Mayor’s tea; but sixty-two have answered that they will walk to the Palace, which the city holds, and die on its stairs. # says: ministers=duma winter_palace=duma
- ministers == "luga" and winter_palace == "duma": The councillors have been called by name. The ministers are at Luga, and the Palace is the Mayor’s; but sixty-two have answered that they will walk there and, if need be, die on its stairs. # says: ministers=luga winter_palace=duma
- ministers == "luga" and defenders == "gone": The councillors have been called by name. The ministers are at Luga and the last cadets gone; but the Palace is the nation’s, and sixty-two have answered that they will walk there and, if need be, die. # says: ministers=luga
- ministers == "luga": The councillors have been called by name. The ministers are at Luga; but there are cadets in the Palace, and sixty-two have answered that they will walk there and, if need be, die with them. # says: ministers=luga winter_palace=government
- else: The councillors have been called by name. Nobody knows where the ministers are; but the Palace is the nation’s, and sixty-two have answered that they will walk there and, if need be, die. # says: ministers=free
}
Prokopovich, Minister of Supplies, arrested this morning and let go, has an umbrella and a lantern. Somebody is cutting up a salami, so that nobody need die hungry. # src: reed-4 dossier
{ (guns == "blank" or guns == "full") and defenders != "gone":
    From here the fortress is a thud in the soles of one’s boots. At each one the roll of names is read a little louder. # src: reed-4
- else:
    From the river there is no sound. It is harder to go and die in a silence, and some have sat down again.
}
SCHREIDER: I am fifty-seven, I was elected by everyone, and I have never in my life been so angry. I shall walk in front.
AVKSENTIEV: In fours. If the President of the Peasants’ Soviets is to be shot, it will be in a column.
ZENZINOV: They won’t shoot, Nikolai Dmitrievich. That is what troubles me. We shall have offered something we are not going to be asked for.
{ sr_caucus:
- "split":
    Gendelman has come from Smolny in a cab that cost thirty roubles. He has protested in the Congress against the shelling or the plot or both, and gone out. The Left has kept its seats. # src: reed-4
    GENDELMAN: Sixty of us went, ninety-two did not. At the door one of our own peasants asked me who would speak for the land now. # src: dossier
- "leaving":
    Gendelman has come from Smolny. Both wings have voted to go, and he has led them as far as the tramlines. Spiridonova would not take a cab.
    GENDELMAN: A hundred and fifty of us out. They were counting us at the door, very politely.
- "price":
    A note has come from Smolny, in Kamkov’s hand. The party stays, for a price: a government of all the parties, by vote. Talks about one have been voted. It may be the same thing.
    GENDELMAN: I protested. They let me finish. It was almost a parliament.
- else:
    Gendelman has come from Smolny to report that the party has stayed in its seats, both wings, and that he has left them to bring you the news.
    GENDELMAN: I protested. They let me finish. It was almost a parliament.
}
{
- defenders != "gone" and lines_srs:
    The Duma’s telephone has the Winter Palace on the line. A voice there asks how many you will be, and whether you will be bringing bread. # says: lines_srs=true
- defenders != "gone":
    The Duma’s telephones are dead but for one, and that one reaches nothing except the Palace. A voice there asks how many you will be, and whether you will be bringing bread. # src: mieville-10 # says: lines_srs=false
- not lines_srs:
    The Duma’s telephones are dead. A boy is kept running between this house and Smolny, and has begun to charge. # says: lines_srs=false
}
{ third == "offered" and ministers != "duma": The Duma has let it be known all day that it would hold the power for anyone who wished to put it down. Nobody has come to put it down. # says: third=offered }
{ preparliament == "duma": The Pre-Parliament, turned out of the Mariinsky, sits along the gallery. It asks to walk in the order of its commissions. # says: preparliament=duma }
{ semenovsky == "assembly": At the corner by the Gostiny Dvor stand Semenovsky soldiers, for the Constituent Assembly and nobody else. They have said that they will look the other way, in either direction. # says: semenovsky=assembly }
{ preobrazhensky != "aside": The Preobrazhensky, whose barracks are the nearest to the Palace, have at last given somebody an answer. You hear it third hand. }
{ premier == "avksentiev": Avksentiev has in his breast pocket a cabinet of socialists, pencilled, with two question marks. He moves it to the other pocket, away from the street. # says: premier=avksentiev }
-> decide

= decide
+ [Walk to the Palace with empty hands, and die there # id: umbrellas # history # for: schreider They have rifles. We have been elected. Let everybody see the two side by side. # against: zenzinov Nobody who is not killed will ever hear the end of it. # lean: 9]
    You take the place that is left for you, in the second row, between a lady in a fur collar and a councillor with a thermos flask.
    AVKSENTIEV: Four abreast. Dress by the right. No singing without a resolution.
    Someone at the back begins all the same. On the steps three or four hundred people shake themselves into fours, as they did at school. Prokopovich lights his lantern with the fifth match. # src: reed-4 dossier
    ~ srs_order = "umbrellas"
+ [Walk as delegates, with a truce to offer # id: flag # for: zenzinov Then there is something in our hands that a sailor may carry to his committee. # against: avksentiev One does not treat with men whom one has come to be murdered by. # lean: 3]
    You dictate it on the stairs. Firing to stop on both sides; the cadets to go home; whoever is in the Palace to come here; delegates of both houses to sit down, in whichever they like, at nine.
    A tablecloth is got from the buffet and nailed to a pole of the tramways. It has a wine stain in the middle.
    SCHREIDER: I shall carry it. It is mine. It is entered in the inventory.
    ~ srs_order = "flag"
+ [Take the delegates back into the hall at Smolny # id: back_in # for: gendelman I protested and walked out. A protest that nobody has to answer is not in the minutes. # against: schreider You would go and be counted, by men who have left off counting. # lean: 3]
    You climb on a chair, which you dislike, and tell them that things are being voted tonight in one hall in Petrograd, and that the party has places in it.
    GENDELMAN: Cabs for a hundred?
    GOTS: Tell them double, and that there are devils at both ends.
    Those with Congress tickets are called to the left. They go in twos and threes, asking each other what they had said on the way out. Councillors without tickets are left standing on the right, with their umbrellas. # src: reed-4
    ~ srs_order = "back_in"
+ [Shut the Duma’s doors and arm the house # id: barricade # for: avksentiev The one elected house in Petrograd ought to be harder to enter than a palace. # against: schreider I am mayor of the sailors as well. I do not sit behind a rifle and wait for electors. # lean: 2]
    The great doors have not been shut since February. It takes six men, and a waiter who knows about the bolt.
    Somebody’s nephew at the engineers’ school says that he can bring twenty cadets by the back courts. Ledgers of the water-rate are carried up and built into the windows of the first floor. They are exactly as thick as bricks.
    SCHREIDER: And those who wish to complain about the water?
    GOTS: Through the kitchen, Grigory Ilyich.
    ~ srs_order = "barricade"
- -> seal

= seal
ZENZINOV: Between here and anywhere else there is a canal, and at the canal there are sailors. If anybody is sent out of this house tonight, he will meet them.
+ [Turn round, and come back in good order # id: turn_back # usual # for: avksentiev A column that has turned round is still a column. # against: schreider I have told the porter not to wait up for me. # lean: 8]
    You tell off four stewards to see that the turn is made on the left foot, and that nobody runs.
    ~ srs_sealed = "turn_back"
+ [Link arms and walk on # id: walk_on # for: schreider Then one of them must decide something. Let it for once not be us. # against: zenzinov He is nineteen and has a finger on it. You will have made him. # lean: 2]
    The ladies are asked to go to the rear. They ask what for, and do not get an answer.
    ~ srs_sealed = "walk_on"
+ [Ask to send three on, and wait # id: three # for: zenzinov Three unarmed men are a question. Four hundred are an answer. # against: avksentiev And which three? We should be here until breakfast. # lean: 2]
    The three are drawn from the Mayor’s hat. Zenzinov is one. He gives his watch to the doorkeeper.
    ~ srs_sealed = "three"
- -> DONE
