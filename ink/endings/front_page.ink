// Tomorrow’s newspaper, as this run made it: the morning of Thursday 26 October (8 November). One headline, and columns with short titles.
// A Petrograd paper that would like to be on sale at noon as well: it takes no side too openly, and quotes nobody. Nine columns at the most.

=== front_page
-> headline ->
-> news_power ->
-> news_palace ->
-> news_congress ->
-> news_premier ->
-> news_wires ->
-> news_duma ->
-> news_bread ->
{ lenin == "held":
    -> news_lenin ->
- else:
    -> news_stage ->
}
-> news_front ->
-> DONE

=== headline
{ ending:
- "lynched":
    Ministers Killed in the Street # headline
- "luga":
    Government at Luga, Congress at Smolny # headline
- "kerensky_heard":
    { hall == "whole":
        Prime Minister Goes to Smolny and Is Heard # headline
    - else:
        Prime Minister at Smolny under White Flag: Not Heard # headline
    }
- "trust":
    City Duma Takes the Ministers into Its Keeping # headline
- "delegation":
    Guns Cease: Delegation from the Congress Reaches the Palace # headline
- "land_and_peace":
    { power == "coalition":
        Land and Peace Posted: All-Party Cabinet to Follow # headline
    - else:
        Land and Peace Posted: Congress Puts Off Power # headline
    }
- "lenin_held":
    {
    - lenin == "held":
        Lenin under Arrest: Congress Sits without Him # headline
    - power == "coalition":
        Congress, without Lenin, Votes an All-Party Cabinet # headline
    - else:
        Congress Sits without Lenin, and Does Not Take Power # headline
    }
- "untaken":
    { power == "congress":
        Congress Takes Power: Government Still in the Palace # headline
    - else:
        Morning Finds the Government in the Palace # headline
    }
- "alone":
    { mensheviks_sit():
        Both Wings of the SRs Leave the Congress # headline
    - else:
        All Other Parties Leave the Congress # headline
    }
- "whole_hall":
    Congress Votes One Government of All Socialist Parties # headline
- else:
    {
    - ministers == "fortress" and power == "congress":
        Government Arrested: Congress of Soviets Takes the Power # headline
    - power == "congress" and srs_sit():
        Congress Takes the Power: Mensheviks Have Left # headline
    - power == "congress":
        Congress Takes the Power: Other Parties Have Left # headline
    - else:
        Parties Leave the Congress: Power Undecided # headline
    }
}
->->

=== news_power
{
- power == "congress" and ministers == "palace":
    Power. Towards five the Congress of Soviets resolved to assume it. It is also, according to the Winter Palace, with the Winter Palace. Readers with business at a ministry are advised to ask at the door first. # column
- power == "congress":
    Power. Towards five this morning the Congress of Soviets resolved to assume it, and to hand it in every town to the soviet. An immediate peace, land to the land committees and the Constituent Assembly at its proper date are promised. # column # src: reed-4
- power == "coalition":
    Power. The Congress has voted for a government of all the socialist parties. Names are to be published in the course of the day. Five lists have reached us already, and no two agree. # column
- else:
    Power. The Congress has adjourned the question to its evening sitting. Until then, as far as we can learn, the old authorities are where they were, those of them who can be found. # column
}
->->

=== news_palace
{
- ministers == "dead":
    The ministers. Some of the ministers, arrested in the night, were killed on the way to Smolny. We print no names. Families have been to our office, and we could tell them only what is printed here. # column
- ministers == "fortress" and out_early():
    The ministers. They had left the Winter Palace by the river side, and gave the Congress their address themselves. They are now in Peter and Paul. # column
- ministers == "fortress" and government_order == "open_doors":
    The Winter Palace. Its doors were opened in the night from within, by order of the ministers, who were arrested and taken to Peter and Paul. # column
- ministers == "fortress" and winter_palace == "soviet" and guns == "firing":
    The Winter Palace. It was entered about two. The ministers were arrested and taken to Peter and Paul. The shelling has broken some cornice and some windows. Reports of many killed are not confirmed: we hear of five or six. # column # src: reed-4 pipes-11 mieville-10
- ministers == "fortress" and guns == "full":
    The Winter Palace. After a bombardment of some hours it was entered in the night, and the ministers were taken to Peter and Paul. The damage can be seen from the other bank. The number of the dead cannot be learned. # column
- ministers == "fortress":
    The Winter Palace. It was entered in the night, and the ministers are in Peter and Paul. It is said that clothes and bedding are missing, and that at the doors every pocket was searched. # column
- ministers == "duma":
    The ministers. They are at the City Duma, in the Mayor’s keeping, and have been given tea. Whether they are under arrest is answered there with yes by some and with no by others. # column
- ministers == "free" and not out_early():
    The Winter Palace. It was entered in the night. The socialists among the ministers have been released on their word and the others taken to Peter and Paul. # column
- ministers == "free" and government_order == "open_doors":
    The ministers. They left the Winter Palace by the river side yesterday evening, and three or four were detained. The others are said to have sent the Congress their address. # column
- ministers == "free":
    The ministers. They left the Winter Palace by the river side yesterday evening. Three or four were detained on the quay; the others have not been found. A reader on Vasilievsky Island offers us, for a consideration, the hat of one of them. # column
- ministers == "luga" and winter_palace == "soviet":
    The Winter Palace. It was entered in the night, and no ministers were found. They are at Luga with the Premier, and have telegraphed that they continue to govern. # column
- ministers == "luga" and winter_palace == "duma":
    The Winter Palace. It has been handed to the City Duma. The ministers are at Luga with the Premier, and have telegraphed that they continue to govern. # column
- ministers == "luga" and defenders == "gone":
    The Winter Palace. It has pickets round it and, as far as we can learn, nobody in it. The ministers are at Luga with the Premier, and have telegraphed that they continue to govern. # column
- ministers == "luga":
    The Winter Palace. It stands, with cadets in it and pickets round it. The ministers are at Luga with the Premier, and have telegraphed that they continue to govern. # column
- else:
    The Winter Palace. At the hour of going to press it had not been taken. The ministers are within. Persons wishing to cross the square are turned back on one side and asked for cigarettes on the other. # column
}
->->

=== news_congress
{
- hall == "whole":
    The Congress. It sat all night in the white hall at Smolny, and did not lose a party. Protests were read against the rising by nearly all who stayed. The sitting was closed when no one could be found to second anything. # column
- hall == "alone" and mensheviks_sit():
    The Congress. The whole party of the SRs has left it, the Left with the Right. Some Mensheviks keep their seats and vote against. The Bolsheviks hold that it remains a Congress. # column
- hall == "alone":
    The Congress. The Mensheviks, the Bund and the whole party of the SRs have left it, the Left with the Right. The Bolsheviks hold that it remains a Congress. The others hold that it was never one. # column
- srs_sit():
    The Congress. The Mensheviks and the Bund have left the hall. The SRs, Right and Left, had resolved beforehand to remain in it, and remain. # column
- sr_caucus == "leaving":
    The Congress. The Mensheviks, the Bund and the SRs have left the hall, some of them for the second time. Sentries on the stairs gave our reporter four different figures. # column
- no_hand_against():
    The Congress. Mr Martov’s motion for talks between all the socialist parties was carried without a vote against. Thereupon the Mensheviks, the Bund and the SRs of the Right left the hall. The SRs of the Left remain. # column # src: reed-4 mieville-10
- else:
    The Congress. Mr Martov’s motion for talks between all the socialist parties has come to nothing. The Mensheviks, the Bund and the SRs of the Right have left the hall. # column
}
->->

=== news_premier
{
- kerensky == "front" and front > 0:
    Mr Kerensky. He left the capital by motor car on Wednesday before noon, and is with the Northern Front, where he is said to have found troops. The number printed by our competitors we do not believe. # column
- kerensky == "front":
    Mr Kerensky. He left the capital by motor car on Wednesday before noon, and was last heard of with the Northern Front. Smolny states that he has fled; a general order speaks of his return. # column # src: reed-5 reed-app-4
- kerensky == "smolny":
    Mr Kerensky. He has been at Smolny since Wednesday. Neither he nor Smolny says in what capacity. He has asked for a change of linen. # column
- kerensky == "luga":
    Mr Kerensky. He is at Luga, with the other ministers. # column
- ministers == "palace":
    Mr Kerensky. He is in the Winter Palace. Three papers have printed that he was at the front; we were one of them. # column
- else:
    Mr Kerensky. He did not leave the Winter Palace on Wednesday. What has become of him since is told so variously that we print none of it. # column
}
->->

=== news_lenin
{ lenin == "held":
    Arrest of Mr Lenin. The leader of the Bolsheviks, arrested on Tuesday night near the Liteiny, was disguised with a wig and a bandage. The Staff had denied it twice. # column
}
->->

=== news_wires
{
- operators == "gone":
    Telephones. The service is suspended. The operators left the exchange when an armoured car entered it, and are not willing to return. The State Bank and the post can be reached on foot. # column
- operators == "keeping_lines":
    Telephones. The operators serve all subscribers without distinction, by resolution. There is some delay, since everybody is telephoning to ask whether it is true. # column
- telephone_exchange == "soviet" and state_bank == "soviet":
    Post, telephone, Bank. All are in the hands of the Committee at Smolny. Post offices open. Certain numbers are not connected. At the State Bank sentries stand before the doors, and the clerks will be at their desks at nine, or say so. # column # src: reed-5
- telephone_exchange == "soviet":
    Telephones and the Bank. The exchange is in the hands of the Committee at Smolny, and certain numbers are not connected. The State Bank is not in its hands. # column
- state_bank == "soviet":
    The State Bank. It is in the hands of the Committee at Smolny; the telephone exchange is not. Depositors are asked by everybody to be calm. # column
- state_bank == "nobody":
    Telephones and the Bank. The exchange puts callers through as it can. The State Bank is shut; its guard declares that it will admit neither side. # column
- else:
    Telephones and the Bank. The exchange puts callers through as it can, and the State Bank has not changed hands. # column
}
->->

=== news_duma
{
- march == "back" and committee == "formed":
    The City Duma. Some three to four hundred councillors and guests set out at midnight for the Winter Palace, were stopped at the canal by sailors, and returned. Towards half past three a Committee for the Salvation of Country and Revolution was founded there. # column # src: reed-4 reed-5
- march == "back":
    The City Duma. Some three to four hundred councillors and guests, led by the Mayor, set out at midnight for the Winter Palace. They were stopped at the canal by sailors, and returned. # column # src: reed-4
- march == "through" and committee == "formed":
    The City Duma. Some hundreds of councillors and guests walked at midnight to the Winter Palace, and were let through. Later there was founded at the Duma a Committee for the Salvation of Country and Revolution. # column
- march == "through":
    The City Duma. Some hundreds of councillors and guests, led by the Mayor, walked at midnight to the Winter Palace, and were let through. Nobody was hurt but by the weather. # column
- march == "doors" and committee == "formed":
    The City Duma. It is closed to the public, and armed. Within has been founded a Committee for the Salvation of Country and Revolution. Rates may be paid at the side entrance. # column
- march == "doors":
    The City Duma. It is closed to the public, and armed. Rates may be paid at the side entrance. # column
- committee == "formed":
    The City Duma. Towards half past three there was founded in it a Committee for the Salvation of Country and Revolution. It denies that it is a new government, and has published an appeal. # column
- else:
    The City Duma. It has sat all night, and will sit all day. # column
}
->->

=== news_bread
{
- trains == "held":
    Flour. No train has come in on the Nikolaevsky line. The railwaymen answer that flour may pass, if it can be shown that there are no soldiers under it. # column
- bread < 0:
    Bread. Deliveries are short. The bakeries open at the usual hour and close when there is nothing in them. The public is asked not to break the windows. # column
- placards == "government":
    The Exchange. It will not open today. Holders of land bank paper who called at our office were referred to the walls. # column
- else:
    The town. Trams run as usual. The bakeries open at the usual hour, with the usual queues. Shops, restaurants and picture-houses were open on Wednesday into the evening. The weather is raw; no snow yet. # column # src: reed-4 reed-5
}
->->

=== news_stage
{
- guns == "full":
    Theatres. At the People’s House Don Carlos was given to the end, with Mr Chaliapin as King Philip, while the fortress next to it was firing. Other houses played to half their public. It is not known who will play tonight. # column
- else:
    Theatres. Don Carlos was given on Wednesday at the People’s House, with Mr Chaliapin as King Philip. There was ballet at the Mariinsky, and all the other theatres were open. They announce performances for tonight. # column # src: krivosheina reed-4 reed-5
}
->->

=== news_front
{
- front > 0:
    The front. Units of the Northern Front are said to be on the way to the capital. Their committees, we hear, wish to know who has sent for them. # column
- power == "congress":
    The front. A telegram read at the Congress states that the Twelfth Army has formed a committee of its own. Cyclists who had been ordered to Petrograd against the rising have declared for the Soviet. # column # src: reed-4
- else:
    The front. Exchange of fire on the lines before Riga, where the German has this week let himself be forgotten. Of troops moving on the capital nothing is known for certain. # column
}
->->
